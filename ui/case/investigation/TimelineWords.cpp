// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/TimelineWords.h"

#include "base/TimeText.h"
#include "theme/Fonts.h"
#include "theme/Tokens.h"
#include "workflow/Taxonomy.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

constexpr auto frameworks = std::to_array({"seips", "london_protocol", "ycff"});

QString withoutStop(QString text)
{
    text = text.simplified();
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

FigureWords figureWords(const words::Moment &moment)
{
    FigureWords result;
    result.zone = moment.zone;
    result.locale = moment.locale;
    result.day = [moment](QDate day) { return words::shortDay(day, moment); };
    result.text = [](const char *english) { return TimelineWords::tr(english); };
    return result;
}

} // namespace

namespace words {

std::vector<std::pair<QString, QString>> causeFrameworks()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const char *id : frameworks) {
        const QString key = QString::fromLatin1(id);
        if (const Taxonomy *list = taxonomy(key))
            choices.emplace_back(key, codeText(list->name));
    }
    return choices;
}

QString frameworkOf(const CaseFile &file)
{
    const auto &causes = file.all<Cause>();
    const auto newest =
        std::find_if(causes.rbegin(), causes.rend(), [](const Cause &c) { return !c.framework.isEmpty(); });
    return newest == causes.rend() ? QString::fromLatin1(frameworks.front()) : newest->framework;
}

QString categoryText(const QString &framework, const QString &category)
{
    return causeCategoryText(framework, category, figureWords(Moment{}));
}

std::vector<std::pair<QString, QString>> categoryChoices(const QString &framework)
{
    std::vector<std::pair<QString, QString>> choices{{QString(), TimelineWords::tr("No category yet")}};
    for (const CauseCategory &each : causeCategories()) {
        if (framework == QLatin1StringView(each.framework))
            choices.emplace_back(QString::fromLatin1(each.code), TimelineWords::tr(each.text));
    }
    return choices;
}

QString eventWhen(const TimelineEntry &entry, QDate day, const Moment &moment)
{
    if (!entry.at)
        return TimelineWords::tr("No time yet");
    const QDateTime local = toZone(*entry.at, moment.zone);
    const QString time = timeText(local.time(), moment.locale);
    return local.date() == day ? time
                               : TimelineWords::tr("%1, %2", "day, time").arg(shortDay(local.date(), moment), time);
}

QString actorText(const QString &actor)
{
    return eventActor(actor, figureWords(Moment{}));
}

QString eventSentence(const TimelineEntry &entry, QDate day, const Moment &moment)
{
    QStringList parts{eventWhen(entry, day, moment), actorText(entry.actor), withoutStop(entry.happened)};
    if (entry.gap)
        parts += TimelineWords::tr("differs from what was expected");
    if (!entry.expected.isEmpty())
        parts += TimelineWords::tr("expected: %1").arg(withoutStop(entry.expected));
    return parts.join(u", "_s);
}

QString timelineTitle(const CaseFile &file, const Moment &moment)
{
    QDate first, last;
    for (const TimelineEntry &each : file.all<TimelineEntry>()) {
        if (!each.at)
            continue;
        const QDate date = toZone(*each.at, moment.zone).date();
        first = first.isValid() ? std::min(first, date) : date;
        last = last.isValid() ? std::max(last, date) : date;
    }
    if (!first.isValid())
        return TimelineWords::tr("What happened");
    if (first == last)
        return TimelineWords::tr("What happened, %1").arg(shortDay(first, moment));
    return TimelineWords::tr("What happened, %1 to %2").arg(shortDay(first, moment), shortDay(last, moment));
}

QString timelineCounts(const CaseFile &file)
{
    const auto &events = file.all<TimelineEntry>();
    const auto gaps = std::count_if(events.begin(), events.end(), [](const TimelineEntry &e) { return e.gap; });
    return TimelineWords::tr("%1, %2", "events, gaps")
        .arg(
            TimelineWords::tr("%n events", "", static_cast<int>(events.size())),
            TimelineWords::tr("%n gaps", "", static_cast<int>(gaps)));
}

QString causeCounts(const CaseFile &file)
{
    const auto &causes = file.all<Cause>();
    const auto confirmed =
        std::count_if(causes.begin(), causes.end(), [](const Cause &c) { return c.state == CauseState::Confirmed; });
    return TimelineWords::tr("%1, %2", "causes, confirmed")
        .arg(
            TimelineWords::tr("%n possible causes", "", static_cast<int>(causes.size())),
            TimelineWords::tr("%n confirmed", "", static_cast<int>(confirmed)));
}

QString lineReading(const EventLine &line, const Moment &moment)
{
    const QString time = line.time.isValid()
                             ? TimelineWords::tr("%1, %2", "day, time")
                                   .arg(shortDay(line.day, moment), clockTime(*entryOf(line, moment.zone).at, moment))
                             : TimelineWords::tr("No time yet");
    if (line.expected.isEmpty())
        return TimelineWords::tr("%1 – %2: %3. Enter adds it.", "time, who, what")
            .arg(time, actorText(line.actor), withoutStop(line.happened));
    return TimelineWords::tr("%1 – %2: %3. Expected: %4. Enter adds it as a gap.", "time, who, what, what else")
        .arg(time, actorText(line.actor), withoutStop(line.happened), withoutStop(line.expected));
}

QString lineProblem(const EventLine &line, const Moment &moment)
{
    const QString sample = moment.locale.toString(QTime(14, 56), QLocale::ShortFormat);
    switch (line.problem) {
    case LineProblem::NoSuchTime:
        return TimelineWords::tr("“%1” is no time of day. Write it like 1456, 14:56 or 2:56 PM.").arg(line.unread);
    case LineProblem::NoSuchDay:
        return TimelineWords::tr("“%1” is not in the calendar. Write the day like 05-08.").arg(line.unread);
    case LineProblem::DayWithoutTime:
        return TimelineWords::tr("Write a time after “%1”, such as %2.").arg(line.unread, sample);
    case LineProblem::NothingHappened: return TimelineWords::tr("Write what happened after the time and the colon.");
    case LineProblem::Empty:
    case LineProblem::None: break;
    }
    return {};
}

LineContext lineContext(const CaseFile &file, QDate day, const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return {
        day,
        format.indexOf(u'd') < format.indexOf(u'M'),
        timelineActors(timelineOrder(file)),
        {u"expected"_s, TimelineWords::tr("expected", "before what was expected, in a typed line")}};
}

QString causeText(const Cause &cause)
{
    return causeStatement(cause, figureWords(Moment{}));
}

QString causeStateWords(const CaseFile &file, const Cause &cause)
{
    return causeStateText(file, cause, figureWords(Moment{}));
}

QString causeSentence(const CaseFile &file, const Cause &cause)
{
    const QString state =
        needsAction(file, cause) ? TimelineWords::tr("confirmed, needs an action") : choiceText(cause.state);
    return TimelineWords::tr("%1, %2, %3", "cause, category, state")
        .arg(causeText(cause), categoryText(cause.framework, cause.category), state);
}

} // namespace words

TimelinePicture timelinePicture(const CaseFile &file, const words::Moment &moment)
{
    return timelinePicture(file, figureWords(moment));
}

FishbonePicture fishbonePicture(const CaseFile &file)
{
    return fishbonePicture(file, figureWords(words::Moment{}));
}

FigureStyle figureStyle(const Tokens &tokens)
{
    FigureStyle style;
    style.strong = bold(themeFont(FontRole::Small));
    style.text = themeFont(FontRole::Small);
    style.scale = tokens.scale;
    style.surface = tokens.surface;
    style.window = tokens.window;
    style.ink = tokens.text;
    style.muted = tokens.muted;
    style.border = tokens.border;
    style.borderStrong = tokens.borderStrong;
    style.late = tokens.late.ink;
    style.lateLine = tokens.late.line;
    style.soon = tokens.soon.ink;
    style.sel = tokens.sel;
    style.selInk = tokens.selText;
    style.accent = tokens.accentInk;
    style.privileged = tokens.privileged.ink;
    style.privilegedSoft = tokens.privileged.soft;
    return style;
}

} // namespace candor
