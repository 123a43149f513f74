// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/internal/MergeCollector.h"
#include "documents/internal/MergeMarks.h"
#include "model/PeopleRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// The names of patient and family, longest first, and the parts of them that are worth hiding on their own.
std::vector<std::pair<QString, QString>> namesToMask(const CaseFile &file, const Wording &words)
{
    std::vector<std::pair<QString, QString>> masked;
    for (const Person &person : file.all<Person>()) {
        const bool isPatient = hasRole(person, PersonRole::Patient);
        if (!isPatient && !hasRole(person, PersonRole::Family) && !hasRole(person, PersonRole::Representative))
            continue;
        const QString instead = isPatient ? words(QT_TRANSLATE_NOOP("Document", "the patient"))
                                          : words(QT_TRANSLATE_NOOP("Document", "the family"));
        masked.emplace_back(person.name.simplified(), instead);
        for (const QString &part : person.name.split(u' ', Qt::SkipEmptyParts)) {
            if (part.size() > 2)
                masked.emplace_back(part, instead);
        }
    }
    std::stable_sort(
        masked.begin(), masked.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    std::erase_if(masked, [](const auto &each) { return each.first.isEmpty(); });
    return masked;
}

/// What says who the patient and the family are, although it is not their name.
bool tellsWhoTheyAre(const QString &name)
{
    static const QStringList beginnings{u"patient."_s, u"representative."_s, u"family."_s};
    const auto begins = [&](const QString &beginning) { return name.startsWith(beginning); };
    return name != "patient.died"_L1 && std::any_of(beginnings.begin(), beginnings.end(), begins);
}

} // namespace

MergeCollector::MergeCollector(const MergeSource &source, Audience audience)
    : m_source(source)
    , m_audience(audience)
    , m_words(source.context)
{
    if (!source.context.showPatientName)
        m_masked = namesToMask(source.file, m_words);
}

const PathwayView &MergeCollector::pathway()
{
    if (!m_pathway)
        m_pathway = evaluate(m_source.protocol, m_source.file, m_source.context.surroundings);
    return *m_pathway;
}

QString MergeCollector::cleaned(const QString &text) const
{
    QString clean = mark::withoutMarks(text).trimmed();
    for (const auto &[name, instead] : m_masked) {
        if (!clean.contains(name, Qt::CaseInsensitive))
            continue;
        const QRegularExpression whole(
            u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(QRegularExpression::escape(name)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        clean.replace(whole, instead);
    }
    return clean;
}

void MergeCollector::put(
    MergeValues::Row &row, const QString &name, const QString &text, bool isFlag, std::optional<Lane> lane)
{
    const MergeField *field = findMergeField(name);
    Q_ASSERT_X(field, "MergeCollector", qPrintable(name));
    if (!field || (!m_source.context.showPatientName && tellsWhoTheyAre(name)))
        return;
    QString clean = cleaned(text);
    if (name.endsWith(".phone"_L1))
        clean.replace(u") "_s, u")\u00a0"_s); // a number does not break after the area code
    if (clean.isEmpty() && !isFlag)
        return;
    const Lane own = lane.value_or(field->lane);
    if (!mayEnter(own, m_audience))
        m_values.withheld.emplace(name, own);
    else
        row.insert_or_assign(name, MergeValues::Value{clean, own});
}

void MergeCollector::set(const char *name, const QString &text, std::optional<Lane> lane)
{
    put(m_values.single, QString::fromLatin1(name), text, false, lane);
}

void MergeCollector::set(const char *name, bool isSo)
{
    if (isSo)
        put(m_values.single, QString::fromLatin1(name), {}, true, {});
}

void MergeCollector::addRow(
    const char *list, const std::vector<Cell> &cells, const std::vector<Flag> &flags, std::optional<Lane> lane)
{
    const QString name = QString::fromLatin1(list);
    const MergeField *field = findMergeField(name);
    Q_ASSERT_X(field, "MergeCollector", list);
    if (const Lane own = lane.value_or(field->lane); !mayEnter(own, m_audience)) {
        m_values.withheld.emplace(name, own);
        return;
    }
    MergeValues::Row row;
    for (const auto &[cell, text] : cells)
        put(row, name + u'.' + QLatin1StringView(cell), text, false, lane);
    for (const Flag &flag : flags) {
        if (flag.isSo)
            put(row, name + u'.' + QLatin1StringView(flag.name), {}, true, lane);
    }
    if (!row.empty())
        m_values.lists[name].push_back(std::move(row));
}

QString MergeCollector::date(QDate day) const
{
    return day.isValid() ? m_words.date(day) : QString();
}

QString MergeCollector::date(const std::optional<Instant> &at) const
{
    return at ? date(m_words.localDate(*at)) : QString();
}

QString MergeCollector::promisedDate(const std::optional<Instant> &at) const
{
    return at && *at > m_source.context.surroundings.now ? date(at) : QString();
}

QString MergeCollector::time(const std::optional<Instant> &at) const
{
    return at ? m_words.time(*at) : QString();
}

QString MergeCollector::money(const std::optional<Cents> &amount) const
{
    return amount ? m_words.money(*amount) : QString();
}

QString MergeCollector::names(const QStringList &names) const
{
    QStringList clean = names;
    clean.removeAll(QString());
    clean.removeDuplicates();
    return clean.isEmpty() ? QString() : m_words.list(clean);
}

MergeValues mergeValues(const MergeSource &source, Audience audience)
{
    MergeCollector values(source, audience);
    collectSingle(values);
    collectResolution(values);
    collectLists(values);
    collectProgram(values);
    return values.values();
}

} // namespace candor
