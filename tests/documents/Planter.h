// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "documents/SampleCase.h"
#include "model/Describe.h"

#include <QJsonArray>

#include <random>

namespace candor::deidentify_cases {

using namespace Qt::StringLiterals;

/// Fills every field that may tell who it is about, and remembers what must not come out.
class Planter {
public:
    QStringList planted;   // as it stands somewhere
    QStringList sentences; // that hold them

    explicit Planter(unsigned seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    QString newWords()
    {
        static const QStringList first{u"Zor"_s,  u"Quil"_s, u"Vex"_s, u"Thal"_s,
                                       u"Oska"_s, u"Mirv"_s, u"Jut"_s, u"Kren"_s};
        static const QStringList second{u"dabel"_s, u"mundt"_s, u"ovec"_s, u"ilda"_s, u"anqua"_s, u"ubrix"_s, u"ez"_s};
        const auto word = [&] { return first[pick(8)] + second[pick(7)] + (pick(2) ? second[pick(7)] : QString()); };
        return keep(word() + u' ' + word());
    }

    QString newName()
    {
        m_names += newWords();
        return m_names.last();
    }

    QString date()
    {
        const QDate day = QDate(2026, 7, 14).addDays(pick(500) - 250);
        const QLocale en(QLocale::English, QLocale::UnitedStates);
        const QLocale es(QLocale::Spanish, QLocale::Mexico);
        const QString forms[] = {
            day.toString(Qt::ISODate),
            en.toString(day, u"M/d/yyyy"_s),
            en.toString(day, u"MMMM d, yyyy"_s),
            en.toString(day, u"d MMM yyyy"_s),
            en.toString(day, u"dddd, MMMM d"_s),
            en.toString(day, u"d-MMM-yy"_s),
            es.toString(day, u"d 'de' MMMM 'de' yyyy"_s),
            es.toString(day, u"dddd d 'de' MMMM"_s),
            es.toString(day, u"dd/MM/yyyy"_s),
            en.toString(day, u"MMMM d"_s) + u"th"_s,
            en.toString(day, u"MMMM yyyy"_s)};
        return keep(forms[pick(int(std::size(forms)))]);
    }

    QString number()
    {
        const auto digits = [&](int count) {
            QString made = QString::number(1 + pick(9));
            while (made.size() < count)
                made += QString::number(pick(10));
            return made;
        };
        const QString forms[] = {
            u"("_s + digits(3) + u") "_s + digits(3) + u'-' + digits(4),
            digits(3) + u'-' + digits(2) + u'-' + digits(4),
            u"MRN "_s + digits(7),
            u"w"_s + digits(3) + u"@example.org"_s,
            u"https://example.org/"_s + digits(5),
            u"10."_s + QString::number(pick(250)) + u".3.17"_s,
            u"serial number KX-"_s + digits(5),
            u"account "_s + digits(4) + u'-' + digits(4),
            u"member id "_s + digits(9),
            u"NPI "_s + digits(10),
            digits(8),
            u"2026-"_s + digits(4)};
        return keep(forms[pick(int(std::size(forms)))]);
    }

    QString knownName()
    {
        if (m_names.isEmpty())
            return newName();
        const QString name = m_names[pick(int(m_names.size()))];
        const QStringList parts = name.split(u' ');
        const QString forms[] = {
            name,
            parts[0],
            parts[1],
            parts[1] + u", "_s + parts[0],
            u"Dr. "_s + parts[1],
            name.toUpper(),
            parts[0].left(1) + u". "_s + parts[1],
            name.toLower()};
        return keep(forms[pick(int(std::size(forms)))]);
    }

    QString sentence()
    {
        static const QStringList frames{
            u"The pump ran at 120 mL/h when %1 called %2."_s,
            u"On %2 %1 said that 12 units were given."_s,
            u"%1 was told at 10:12 AM (see %3)."_s,
            u"According to %3, %1 came on %2 and left."_s,
            u"La bomba corría a 120 mL/h cuando %1 avisó el %2."_s,
            u"Según %3, %1 lo supo el %2 a las 22:40."_s,
            u"%1's note of %2 names %3; Hb was 8.2 g/dL."_s};
        QString made = frames[pick(int(frames.size()))];
        made.replace(u"%1"_s, knownName()).replace(u"%2"_s, date()).replace(u"%3"_s, number());
        sentences += made;
        return made;
    }

    AnyRecord record(RecordKind kind)
    {
        QJsonObject json;
        for (const FieldInfo &field : fieldsOf(kind)) {
            QList<QJsonValue> tries;
            switch (field.phi) {
            case Phi::Name: tries = {newName()}; break;
            case Phi::Date: {
                const QString day = QDate(2026, 7, 14).addDays(pick(90)).toString(Qt::ISODate);
                tries = {QString(day + u"T18:00:00Z"_s), day};
                break;
            }
            case Phi::Contact: tries = {number()}; break;
            case Phi::Identifier: tries = {keep(u"QX-"_s + QString::number(10000 + pick(80000)))}; break;
            case Phi::Place: tries = {QString(newWords() + u" Hospital"_s)}; break;
            case Phi::Age: tries = {90 + pick(20)}; break;
            case Phi::Narrative: tries = {sentence()}; break;
            case Phi::None: break;
            }
            for (const QJsonValue &value : QList<QJsonValue>(tries)) {
                tries += QJsonArray{value};
            }
            for (const QJsonValue &value : tries) {
                QJsonObject attempt = json;
                attempt.insert(QLatin1StringView(field.name), value);
                try {
                    if (toJson(fromJson(kind, attempt)).value(QLatin1StringView(field.name)).isUndefined())
                        continue;
                } catch (const Error &) {
                    continue; // another type
                }
                json = attempt;
                break;
            }
        }
        return fromJson(kind, json);
    }

    template <class... R>
    CaseFile file(RecordList<R...>)
    {
        CaseFile made;
        for (const PersonRole role : {PersonRole::Patient, PersonRole::Family, PersonRole::Staff})
            made.put(sample::person(newName(), {role}));
        (made.put(record(RecordType<R>::kind)), ...);
        for (Cause &cause : made.all<Cause>())
            cause.state = CauseState::Confirmed;
        for (TimelineEntry &entry : made.all<TimelineEntry>())
            entry.actor = knownName();
        for (Fact &fact : made.all<Fact>())
            fact.withheld.clear();
        sample::setAnchor(made, u"t_event"_s, "2026-07-14T10:12");
        return made;
    }

private:
    QString keep(const QString &text)
    {
        planted += text;
        return text;
    }

    std::mt19937 m_random;
    QStringList m_names;
};

} // namespace candor::deidentify_cases
