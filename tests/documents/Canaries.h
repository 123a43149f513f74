// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "documents/SampleCase.h"
#include "documents/Wording.h"
#include "model/Describe.h"

#include <QJsonArray>

// Records with something recognisable in every field, to see where it comes out.
namespace candor::canary {

using namespace Qt::StringLiterals;

/// A value that was put into a field, and how it would look on paper.
struct Canary {
    RecordKind kind;
    QString field;
    Lane lane;
    QString shown;
};

/// Sets every field of a record type to something that can be recognised again, whatever its type.
inline AnyRecord
recordFullOfCanaries(RecordKind kind, const DocumentContext &context, int &counter, std::vector<Canary> &out)
{
    const Wording words(context);
    QJsonObject json;
    std::vector<std::pair<const FieldInfo *, QString>> shown;
    for (const FieldInfo &field : fieldsOf(kind)) {
        const int n = ++counter;
        const QString text = u"canary%1x%2"_s.arg(QLatin1StringView(field.name)).arg(n);
        const QDate day = QDate(2041, 1, 1).addDays(n);
        const QString iso = day.toString(Qt::ISODate);
        const QString dayShown = words.dayAndMonth(day);
        const std::vector<std::pair<QJsonValue, QString>> tries = {
            {text, text},
            {QJsonArray{text}, text},
            {QString(iso + u"T18:00:00Z"_s), dayShown},
            {iso, dayShown},
            {9'100'003 + n * 100, words.money(Cents{9'100'003 + n * 100})},
            {true, QString()},
        };
        for (const auto &[value, look] : tries) {
            QJsonObject attempt = json;
            attempt.insert(QLatin1StringView(field.name), value);
            try {
                if (toJson(fromJson(kind, attempt)).value(QLatin1StringView(field.name)).isUndefined())
                    continue;
            } catch (const Error &) {
                continue; // another type
            }
            json = attempt;
            shown.emplace_back(&field, look);
            break;
        }
    }
    const AnyRecord record = fromJson(kind, json);
    for (const auto &[field, look] : shown) {
        if (!look.isEmpty())
            out.push_back({kind, QString::fromLatin1(field->name), laneOf(record, *field), look});
    }
    return record;
}

template <class... R>
CaseFile caseFullOfCanaries(const DocumentContext &context, std::vector<Canary> &canaries, RecordList<R...>)
{
    CaseFile file;
    int counter = 0;
    (file.put(recordFullOfCanaries(RecordType<R>::kind, context, counter, canaries)), ...);
    for (Person &person : file.all<Person>()) {
        for (const auto &name : enumNames<PersonRole>)
            person.roles.push_back(name.value);
        person.maySpeak = YesNo::Yes;
    }
    return file;
}

} // namespace candor::canary
