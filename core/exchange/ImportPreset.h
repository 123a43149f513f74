// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportDates.h"

#include <QStringList>

#include <map>
#include <vector>

namespace candor {

/// What a column of an imported file can be used for. The keys are those of `candor import --map FIELD=COLUMN`.
enum class ImportField {
    SourceId, // always needed: by it a second import knows what is there already
    SourceDate,
    ReceivedAt,
    EventAt,
    DiscoveredAt,
    Title,
    Narrative,
    EventType,
    Facility,
    Unit,
    PatientName,
    PatientRecordNumber,
    PatientBorn,
    Harm,
    Finding,
    Reporter,
};

template <>
inline constexpr auto enumNames<ImportField> = std::to_array<EnumName<ImportField>>({
    {ImportField::SourceId, "source_id", QT_TRANSLATE_NOOP("Choice", "Id at the source")},
    {ImportField::SourceDate, "source_date", QT_TRANSLATE_NOOP("Choice", "Date at the source")},
    {ImportField::ReceivedAt, "received_at", QT_TRANSLATE_NOOP("Choice", "Report received")},
    {ImportField::EventAt, "event_at", QT_TRANSLATE_NOOP("Choice", "Event happened")},
    {ImportField::DiscoveredAt, "discovered_at", QT_TRANSLATE_NOOP("Choice", "Event discovered")},
    {ImportField::Title, "title", QT_TRANSLATE_NOOP("Choice", "Title")},
    {ImportField::Narrative, "narrative", QT_TRANSLATE_NOOP("Choice", "What happened")},
    {ImportField::EventType, "event_type", QT_TRANSLATE_NOOP("Choice", "Type of event")},
    {ImportField::Facility, "facility", QT_TRANSLATE_NOOP("Choice", "Hospital")},
    {ImportField::Unit, "unit", QT_TRANSLATE_NOOP("Choice", "Unit")},
    {ImportField::PatientName, "patient_name", QT_TRANSLATE_NOOP("Choice", "Name of the patient")},
    {ImportField::PatientRecordNumber, "patient_record_number", QT_TRANSLATE_NOOP("Choice", "Medical record number")},
    {ImportField::PatientBorn, "patient_born", QT_TRANSLATE_NOOP("Choice", "Date of birth")},
    {ImportField::Harm, "harm", QT_TRANSLATE_NOOP("Choice", "Harm")},
    {ImportField::Finding, "finding", QT_TRANSLATE_NOOP("Choice", "Finding as reported")},
    {ImportField::Reporter, "reporter", QT_TRANSLATE_NOOP("Choice", "Reported by")},
});

/// How the columns of a file are to be used.
struct ImportMapping {
    QString sourceSystem;                   // stored with each report; together with the id it names a report
    std::map<ImportField, QString> columns; // names as in the header; upper and lower case do not matter
    QStringList missingWords;               // cells that mean "no value"; upper and lower case do not matter
    QStringList textColumns;            // the order of columns kept in the text of the report; others follow by name
    bool stripNumbering = false;        // "17: Stage 3/4 Pressure Ulcer" gives "Stage 3/4 Pressure Ulcer"
    std::optional<DateOrder> dateOrder; // empty: what the column itself shows, else month first, with a notice
};

/// A file layout the program knows by its header.
struct ImportPreset {
    QString id;    // "california-adverse-events"
    QString title; // English; shown when a file is recognised
    QStringList signature;
    ImportMapping mapping;
};

/// Throws Error(InvalidValue{key, value, expected}) for anything that does not fit.
[[nodiscard]] ImportPreset parseImportPreset(const QByteArray &json);
/// The layouts that ship with the program, from ":/exchange".
[[nodiscard]] const std::vector<ImportPreset> &builtInImportPresets();
/// nullptr when no layout has all its columns in the header.
[[nodiscard]] const ImportPreset *recognisePreset(const std::vector<ImportPreset> &presets, const QStringList &header);

/// Adds one "FIELD=COLUMN". Throws Error(InvalidValue{"map", text, expected}) for an unknown field or no column.
void addMapping(ImportMapping &mapping, const QString &text);

} // namespace candor
