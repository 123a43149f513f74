// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Session.h"
#include "exchange/JsonReader.h"
#include "model/Codec.h"
#include "model/Describe.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

namespace candor::cli {

using namespace Qt::StringLiterals;

namespace {

/// Stored times are UTC; a time without offset in a file written by hand is local time of the hospital.
void completeTimes(QJsonObject &json, RecordKind kind, const QTimeZone &zone)
{
    static const QRegularExpression local(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?$"_s);
    for (const FieldInfo &field : fieldsOf(kind)) {
        const QString name = QString::fromLatin1(field.name);
        const QString text = json.value(name).toString();
        if (field.phi != Phi::Date || !local.match(text).hasMatch())
            continue;
        if (const auto at = instantFromIso(text, zone))
            json.insert(name, toIso(*at));
    }
}

/// The record as it will be: one that the case has, with the fields of the file in place of its own, or a new one.
AnyRecord recordFrom(QJsonObject json, RecordKind kind, const CaseFile &file, const QTimeZone &zone)
{
    completeTimes(json, kind, zone);
    AnyRecord record = std::visit(
        [&]<class R>(const R &) -> AnyRecord {
            R known;
            if constexpr (std::is_same_v<R, Case>) {
                known = file.record;
            } else {
                const auto id = Id<R>::parse(json.value(u"id"_s).toString());
                if (const R *found = id ? file.find(*id) : nullptr)
                    known = *found;
                else
                    known.id = id ? *id : Id<R>::create();
            }
            QJsonObject merged = candor::toJson(AnyRecord(known));
            for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
                if (it.key() != "id"_L1)
                    merged.insert(it.key(), it.value());
            }
            R changed = std::get<R>(fromJson(kind, merged, true));
            changed.id = known.id;
            changed.revision = known.revision;
            return changed;
        },
        makeRecord(kind));
    return record;
}

EditRecords commandFrom(const QString &path, const CaseView &view)
{
    const QJsonObject all = parseJsonObject(readWholeFile(path), QFileInfo(path).fileName());
    EditRecords command;
    command.caseId = view.file.record.id;
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        const auto kind = enumFromKey<RecordKind>(it.key());
        if (!kind || *kind >= RecordKind::Settings)
            throw Error(ErrorCode::InvalidValue, {it.key(), QString(), u"a kind of record of a case"_s});
        const QJsonArray records = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const auto &value : records) {
            if (!value.isObject())
                throw Error(ErrorCode::InvalidValue, {it.key(), QString(), u"records as JSON objects"_s});
            command.put.push_back(recordFrom(value.toObject(), *kind, view.file, view.surroundings.zone));
        }
    }
    return command;
}

} // namespace

Result editRecords(Casebook &casebook, const Arguments &arguments)
{
    const CaseView view = answerOf(casebook.read(CaseRequest{{}, arguments.value(u"NUMBER"_s)}));
    return fromFile([&] {
        const EditRecords command = commandFrom(arguments.value(u"from"_s), view);
        const size_t count = command.put.size();
        return resultOf(answerOf(casebook.apply(command)), u"%1 records are stored."_s.arg(count));
    });
}

} // namespace candor::cli
