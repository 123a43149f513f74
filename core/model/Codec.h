// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

#include <QByteArray>
#include <QJsonObject>

namespace candor {

/// Records to JSON and back, driven by the field tables. Empty values are left out, so that a field added later costs
/// nothing and a record written before it existed reads as empty there.
[[nodiscard]] QJsonObject toJson(const AnyRecord &record);
/// Throws Error(InvalidValue{field, value, expected}) for a value that does not fit its field, and for unknown names
/// when `strict`.
[[nodiscard]] AnyRecord fromJson(RecordKind kind, const QJsonObject &json, bool strict = false);

/// The stored form: compact JSON, UTF-8.
[[nodiscard]] QByteArray encodeRecord(const AnyRecord &record);
[[nodiscard]] AnyRecord decodeRecord(RecordKind kind, const QUuid &id, qint64 revision, const QByteArray &stored);

/// A whole case: {"case": {...}, "people": [...], …}, each record with its id. For `candor export case` and hand-over.
[[nodiscard]] QJsonObject caseToJson(const CaseFile &file);
[[nodiscard]] CaseFile caseFromJson(const QJsonObject &json);

/// An enumeration's stored key and back; Error(InvalidValue) when the key is unknown.
template <NamedEnum E>
[[nodiscard]] QString keyOf(E value)
{
    for (const auto &name : enumNames<E>) {
        if (name.value == value)
            return QString::fromLatin1(name.key);
    }
    return {};
}
template <NamedEnum E>
[[nodiscard]] std::optional<E> enumFromKey(QStringView key)
{
    for (const auto &name : enumNames<E>) {
        if (key == QLatin1StringView(name.key))
            return name.value;
    }
    return std::nullopt;
}

} // namespace candor
