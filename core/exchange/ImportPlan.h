// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "casebook/Casebook.h"
#include "exchange/ImportPreset.h"
#include "exchange/TextDecoding.h"

#include <functional>

namespace candor {

/// What the person who imports decides. Everything may stay empty when a layout is recognised by its header.
struct ImportSettings {
    QString file;     // names the file in errors
    QString preset;   // id of a layout; empty: recognised by the header
    QStringList maps; // "FIELD=COLUMN", added to the columns of the layout
    QString sourceSystem;
    QStringList missingWords;
    std::optional<DateOrder> dateOrder;
    std::optional<QChar> delimiter;
    QString facility; // for rows that name none
    QTimeZone zone = QTimeZone::utc();
    Instant now{};
};

enum class RefusalReason {
    UnbalancedQuote,
    TextAfterQuote,
    CellTooLong,
    TooManyCells,
    CellCount,         // cells found, cells of the header
    ControlCharacters, //
    MissingValue,      //
    UnreadableDate,    // value
    ImplausibleDate,   // value: before 1900, or later than tomorrow
};

template <>
inline constexpr auto enumNames<RefusalReason> = std::to_array<EnumName<RefusalReason>>({
    {RefusalReason::UnbalancedQuote, "unbalanced-quote", QT_TRANSLATE_NOOP("Choice", "A quote is not closed")},
    {RefusalReason::TextAfterQuote, "text-after-quote", QT_TRANSLATE_NOOP("Choice", "Text after a closing quote")},
    {RefusalReason::CellTooLong, "cell-too-long",
     QT_TRANSLATE_NOOP("Choice", "A cell is longer than 1,000,000 letters")},
    {RefusalReason::TooManyCells, "too-many-cells", QT_TRANSLATE_NOOP("Choice", "More than 4,096 cells")},
    {RefusalReason::CellCount, "cell-count", QT_TRANSLATE_NOOP("Choice", "Not as many cells as the header")},
    {RefusalReason::ControlCharacters, "control-characters", QT_TRANSLATE_NOOP("Choice", "Holds control characters")},
    {RefusalReason::MissingValue, "missing-value", QT_TRANSLATE_NOOP("Choice", "No value")},
    {RefusalReason::UnreadableDate, "unreadable-date", QT_TRANSLATE_NOOP("Choice", "Not a date")},
    {RefusalReason::ImplausibleDate, "implausible-date", QT_TRANSLATE_NOOP("Choice", "Before 1900 or in the future")},
});

/// A row that is left out, with the reason. The arguments are named behind the reason; they may hold case data.
struct RefusedRow {
    qint64 row = 0;  // 1-based, the header not counted
    qint64 line = 0; // in the file, from 1
    RefusalReason reason = RefusalReason::MissingValue;
    QString column; // empty: the row as a whole
    QStringList arguments;
};

/// Numbers such as 01/02/2023 were read in this order without anything in the column that shows it.
struct AssumedDateOrder {
    QString column;
    DateOrder order = DateOrder::MonthFirst;
    qint64 rows = 0; // how many dates hang on it
};

/// What an import would do. Nothing is stored until `command` is applied.
/// opened + linked + repeats + refused.size() == rows, always.
struct ImportPlan {
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter;
    QString preset; // id; empty: no known layout
    QString sourceSystem;
    QByteArray fileDigest; // SHA-256
    std::map<ImportField, QString> columns;

    qint64 rows = 0;   // empty rows do not count
    qint64 opened = 0; // new cases in intake
    /// Reports that say something new about an id that has a case already, in the casebook or earlier in the file.
    qint64 linked = 0;
    qint64 repeats = 0; // say nothing new; left out
    std::vector<RefusedRow> refused;
    std::vector<AssumedDateOrder> assumed;
    ImportReports command;
};

/// Asked once, with all source ids of the file: what the casebook has of them.
using AskKnownReports =
    std::function<std::vector<KnownReport>(const QString &sourceSystem, const QStringList &sourceIds)>;

/// Reads a file and plans its import. Pure apart from `known`; importing the same file again plans nothing but repeats.
/// Throws Error(InputUnreadable{file, line, what}; what: "empty", "too-large", "header", or the key of an encoding),
/// Error(InvalidValue{field, value, expected}) for a field, column or layout that does not exist, Error(Cancelled).
[[nodiscard]] ImportPlan planImport(
    const QByteArray &bytes, const ImportSettings &settings, const AskKnownReports &known,
    const Progress &progress = {});

} // namespace candor
