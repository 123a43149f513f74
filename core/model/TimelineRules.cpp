// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/TimelineRules.h"

#include "model/PeopleRules.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestActor = 60, longestTitle = 80;

/// What is left of a line while its parts are taken from the front.
struct Reader {
    QString rest;

    QRegularExpressionMatch take(const QRegularExpression &pattern)
    {
        const auto match = pattern.match(rest);
        if (match.hasMatch()) {
            rest = rest.sliced(match.capturedLength());
            static const QRegularExpression separators(u"^[\\s,;]+"_s);
            rest.remove(separators);
        }
        return match;
    }
};

int yearOf(const QString &text, int known)
{
    if (text.isEmpty())
        return known;
    return text.size() == 2 ? 2000 + text.toInt() : text.toInt();
}

/// Takes a day from the front; an invalid date with `unread` set when it is no day of the calendar.
QDate takeDay(Reader &reader, const LineContext &context, QString &unread)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?=[\\s,]|$)"_s);
    static const QRegularExpression dashed(u"^(\\d{1,2})-(\\d{1,2})(?=[\\s,]|$)"_s);
    static const QRegularExpression slashed(u"^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?=[\\s,]|$)"_s);
    QDate day;
    QString text;
    if (const auto match = reader.take(iso); match.hasMatch()) {
        day = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        text = match.captured();
    } else if (const auto byMonth = reader.take(dashed); byMonth.hasMatch()) {
        day = QDate(context.day.year(), byMonth.captured(1).toInt(), byMonth.captured(2).toInt());
        text = byMonth.captured();
    } else if (const auto local = reader.take(slashed); local.hasMatch()) {
        const int first = local.captured(1).toInt(), second = local.captured(2).toInt();
        const int year = yearOf(local.captured(3), context.day.year());
        day = context.dayBeforeMonth ? QDate(year, second, first) : QDate(year, first, second);
        text = local.captured();
    }
    if (!day.isValid())
        unread = text;
    return day;
}

/// The same for a time of day.
QTime takeTime(Reader &reader, QString &unread)
{
    static const QString half = u"(?:\\s*([ap])\\.?\\s?m\\b\\.?)"_s;
    static const QRegularExpression clock(
        u"^(\\d{1,2})[:h](\\d{2})"_s + half + u"?(?=[\\s,]|$)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(
        u"^(\\d{1,2})(\\d{2})"_s + half + u"?(?=[\\s,]|$)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hour(
        u"^(\\d{1,2})()"_s + half + u"(?=[\\s,]|$)"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression *pattern : {&clock, &digits, &hour}) {
        const auto match = reader.take(*pattern);
        if (!match.hasMatch())
            continue;
        int hours = match.captured(1).toInt();
        const QString part = match.captured(3).toLower();
        if (!part.isEmpty())
            hours = hours >= 1 && hours <= 12 ? hours % 12 + (part == "p"_L1 ? 12 : 0) : 24;
        const QTime time(hours, match.captured(2).toInt());
        if (!time.isValid())
            unread = match.captured().trimmed();
        return time;
    }
    return {};
}

QString knownSpelling(const QString &actor, const QStringList &known)
{
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const QString &each) { return sameName(each, actor); });
    return found == known.end() ? actor : *found;
}

/// Without "expected:" before it.
QString bareExpected(QString text, const QStringList &words)
{
    text = text.trimmed();
    for (const QString &word : words) {
        if (!text.startsWith(word, Qt::CaseInsensitive))
            continue;
        const QString after = text.sliced(word.size()).trimmed();
        if (after.startsWith(u':'))
            return after.sliced(1).trimmed();
    }
    return text;
}

} // namespace

std::vector<const TimelineEntry *> timelineOrder(const CaseFile &file)
{
    std::vector<const TimelineEntry *> events;
    for (const TimelineEntry &each : file.all<TimelineEntry>())
        events.push_back(&each);
    std::stable_sort(events.begin(), events.end(), [](const TimelineEntry *a, const TimelineEntry *b) {
        if (a->at.has_value() != b->at.has_value())
            return a->at.has_value();
        return a->at < b->at;
    });
    return events;
}

QStringList timelineActors(const std::vector<const TimelineEntry *> &events)
{
    QStringList actors;
    std::map<QString, bool> seen;
    for (const TimelineEntry *each : events) {
        const QString actor = each->actor.simplified();
        if (seen.emplace(actor.toCaseFolded(), true).second)
            actors += actor;
    }
    return actors;
}

QDate timelineDay(const CaseFile &file, const QTimeZone &zone, QDate today)
{
    if (const auto event = file.anchor(u"t_event"))
        return toZone(*event, zone).date();
    std::map<QDate, int> days;
    for (const TimelineEntry &each : file.all<TimelineEntry>()) {
        if (each.at)
            ++days[toZone(*each.at, zone).date()];
    }
    const auto most =
        std::max_element(days.begin(), days.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == days.end() ? today : most->first;
}

EventTitle eventTitle(const QString &happened)
{
    const QString text = happened.trimmed();
    // A stop, colon or semicolon ends the title only before a space, so that 14:56 and 0.5 mg stay whole.
    const auto ends = [&text](qsizetype at) {
        const QChar letter = text[at];
        return letter == u'\n' || ((letter == u'.' || letter == u':' || letter == u';') &&
                                   (at + 1 == text.size() || text[at + 1].isSpace()));
    };
    const qsizetype most = std::min(longestTitle + 1, text.size());
    qsizetype end = 0;
    while (end < most && !ends(end))
        ++end;
    EventTitle parts;
    if (end < most) {
        parts.title = text.first(end).trimmed();
        parts.rest = text.sliced(end + 1).simplified();
    } else {
        parts.title = text.simplified();
    }
    if (parts.rest.endsWith(u'.') && parts.rest.count(u'.') == 1)
        parts.rest.chop(1);
    return parts;
}

EventLine readEventLine(const QString &text, const LineContext &context)
{
    EventLine line;
    Reader reader{text.trimmed()};
    if (reader.rest.isEmpty()) {
        line.problem = LineProblem::Empty;
        return line;
    }
    const QDate day = takeDay(reader, context, line.unread);
    if (!line.unread.isEmpty()) {
        line.problem = LineProblem::NoSuchDay;
        return line;
    }
    line.time = takeTime(reader, line.unread);
    if (!line.unread.isEmpty()) {
        line.problem = LineProblem::NoSuchTime;
        return line;
    }
    if (day.isValid() && !line.time.isValid()) {
        line.problem = LineProblem::DayWithoutTime;
        line.unread = text.trimmed().first(text.trimmed().size() - reader.rest.size()).trimmed();
        return line;
    }
    if (line.time.isValid())
        line.day = day.isValid() ? day : context.day;

    const qsizetype bar = reader.rest.indexOf(u'|');
    QString event = bar < 0 ? reader.rest : reader.rest.first(bar);
    if (bar >= 0)
        line.expected = bareExpected(reader.rest.sliced(bar + 1), context.expectedWords);
    event = event.trimmed();
    // A colon belongs to the actor only before a space: "14:56" in the text names nobody.
    static const QRegularExpression named(u"^([^:]*):(?:\\s+|$)"_s);
    const auto actor = named.match(event);
    if (actor.hasMatch() && actor.capturedLength(1) <= longestActor) {
        line.actor = knownSpelling(actor.captured(1).simplified(), context.actors);
        event = event.sliced(actor.capturedLength());
    }
    line.happened = event.trimmed();
    if (line.happened.isEmpty())
        line.problem = LineProblem::NothingHappened;
    return line;
}

QString typedActor(const QString &text, const LineContext &context)
{
    Reader reader{text};
    static const QRegularExpression blank(u"^\\s+"_s);
    reader.rest.remove(blank);
    QString unread;
    static_cast<void>(takeDay(reader, context, unread));
    static_cast<void>(takeTime(reader, unread));
    const bool past = reader.rest.contains(u':') || reader.rest.contains(u'|') || reader.rest.size() > longestActor;
    return past || !unread.isEmpty() ? QString() : reader.rest;
}

TimelineEntry entryOf(const EventLine &line, const QTimeZone &zone)
{
    TimelineEntry entry;
    entry.id = Id<TimelineEntry>::create();
    if (line.day.isValid() && line.time.isValid())
        entry.at = fromDateTime(QDateTime(line.day, line.time, zone));
    entry.actor = line.actor;
    entry.happened = line.happened;
    entry.expected = line.expected;
    entry.gap = !line.expected.isEmpty();
    return entry;
}

} // namespace candor
