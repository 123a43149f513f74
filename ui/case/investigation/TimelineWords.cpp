// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/TimelineWords.h"

#include "theme/Fonts.h"
#include "theme/Tokens.h"
#include "workflow/Taxonomy.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

constexpr auto frameworks = std::to_array({"seips", "london_protocol", "ycff"});

/// The categories in short words that fit on a bone.
struct Category {
    const char *framework;
    const char *code;
    const char *text;
};
constexpr auto categories = std::to_array<Category>({
    {"seips", "PERSON", QT_TRANSLATE_NOOP("TimelineWords", "People")},
    {"seips", "TASK", QT_TRANSLATE_NOOP("TimelineWords", "Tasks")},
    {"seips", "TOOL", QT_TRANSLATE_NOOP("TimelineWords", "Tools and equipment")},
    {"seips", "ORG", QT_TRANSLATE_NOOP("TimelineWords", "Organization and policy")},
    {"seips", "INT", QT_TRANSLATE_NOOP("TimelineWords", "Surroundings")},
    {"seips", "EXT", QT_TRANSLATE_NOOP("TimelineWords", "Outside the hospital")},
    {"seips", "PROC", QT_TRANSLATE_NOOP("TimelineWords", "Communication and process")},
    {"seips", "OUT", QT_TRANSLATE_NOOP("TimelineWords", "Outcomes")},
    {"london_protocol", "PT", QT_TRANSLATE_NOOP("TimelineWords", "Patient")},
    {"london_protocol", "TT", QT_TRANSLATE_NOOP("TimelineWords", "Task and technology")},
    {"london_protocol", "IN", QT_TRANSLATE_NOOP("TimelineWords", "Individual staff")},
    {"london_protocol", "TE", QT_TRANSLATE_NOOP("TimelineWords", "Team")},
    {"london_protocol", "WE", QT_TRANSLATE_NOOP("TimelineWords", "Work environment")},
    {"london_protocol", "OM", QT_TRANSLATE_NOOP("TimelineWords", "Organization and management")},
    {"london_protocol", "IC", QT_TRANSLATE_NOOP("TimelineWords", "Institutional context")},
    {"ycff", "AF1", QT_TRANSLATE_NOOP("TimelineWords", "Slips and lapses")},
    {"ycff", "AF2", QT_TRANSLATE_NOOP("TimelineWords", "Mistakes")},
    {"ycff", "AF3", QT_TRANSLATE_NOOP("TimelineWords", "Rules not followed")},
    {"ycff", "SF1", QT_TRANSLATE_NOOP("TimelineWords", "Team")},
    {"ycff", "SF2", QT_TRANSLATE_NOOP("TimelineWords", "Individual staff")},
    {"ycff", "SF3", QT_TRANSLATE_NOOP("TimelineWords", "Task")},
    {"ycff", "SF4", QT_TRANSLATE_NOOP("TimelineWords", "Patient")},
    {"ycff", "LW1", QT_TRANSLATE_NOOP("TimelineWords", "Workload and staffing")},
    {"ycff", "LW2", QT_TRANSLATE_NOOP("TimelineWords", "Supervision and leadership")},
    {"ycff", "LW3", QT_TRANSLATE_NOOP("TimelineWords", "Drugs, equipment, supplies")},
    {"ycff", "LW4", QT_TRANSLATE_NOOP("TimelineWords", "Lines of responsibility")},
    {"ycff", "LW5", QT_TRANSLATE_NOOP("TimelineWords", "Management of staff")},
    {"ycff", "LO1", QT_TRANSLATE_NOOP("TimelineWords", "Surroundings")},
    {"ycff", "LO2", QT_TRANSLATE_NOOP("TimelineWords", "Other departments")},
    {"ycff", "LO3", QT_TRANSLATE_NOOP("TimelineWords", "Scheduling and beds")},
    {"ycff", "LO4", QT_TRANSLATE_NOOP("TimelineWords", "Training and education")},
    {"ycff", "LO5", QT_TRANSLATE_NOOP("TimelineWords", "Policies and procedures")},
    {"ycff", "LE1", QT_TRANSLATE_NOOP("TimelineWords", "Design of supplies")},
    {"ycff", "LE2", QT_TRANSLATE_NOOP("TimelineWords", "National policy")},
    {"ycff", "GF1", QT_TRANSLATE_NOOP("TimelineWords", "Safety culture")},
    {"ycff", "GF2", QT_TRANSLATE_NOOP("TimelineWords", "Communication")},
});

int categoryOrder(const QString &framework, const QString &category)
{
    const auto found = std::find_if(categories.begin(), categories.end(), [&](const Category &each) {
        return framework == QLatin1StringView(each.framework) && category == QLatin1StringView(each.code);
    });
    return static_cast<int>(found - categories.begin());
}

CauseMark markOf(CauseState state)
{
    switch (state) {
    case CauseState::Confirmed: return CauseMark::Confirmed;
    case CauseState::RuledOut: return CauseMark::RuledOut;
    case CauseState::Possible: break;
    }
    return CauseMark::Possible;
}

QString withoutStop(QString text)
{
    text = text.simplified();
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

namespace words {

std::vector<std::pair<QString, QString>> causeFrameworks()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const char *id : frameworks) {
        const QString key = QString::fromLatin1(id);
        if (const Taxonomy *list = taxonomy(key))
            choices.emplace_back(key, list->name);
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
    if (category.isEmpty())
        return TimelineWords::tr("No category yet");
    const auto at = static_cast<std::size_t>(categoryOrder(framework, category));
    return at < categories.size() ? TimelineWords::tr(categories[at].text) : category;
}

std::vector<std::pair<QString, QString>> categoryChoices(const QString &framework)
{
    std::vector<std::pair<QString, QString>> choices{{QString(), TimelineWords::tr("No category yet")}};
    for (const Category &each : categories) {
        if (framework == QLatin1StringView(each.framework))
            choices.emplace_back(QString::fromLatin1(each.code), TimelineWords::tr(each.text));
    }
    return choices;
}

QString eventWhen(const TimelineEntry &entry, QDate day, const Moment &moment)
{
    if (!entry.at)
        return TimelineWords::tr("No time yet");
    const QDate date = toZone(*entry.at, moment.zone).date();
    const QString time = clockTime(*entry.at, moment);
    return date == day ? time : TimelineWords::tr("%1, %2", "day, time").arg(shortDay(date, moment), time);
}

QString eventDetail(const TimelineEntry &entry, const Moment &moment)
{
    const QString time = entry.at ? clockTime(*entry.at, moment) : QString();
    const QString rest = eventTitle(eventTitle(entry.happened).rest).title;
    if (entry.gap && rest.isEmpty() && !entry.expected.isEmpty())
        return TimelineWords::tr("%1, expected: %2", "time, what").arg(time, withoutStop(entry.expected));
    return rest.isEmpty() ? time : TimelineWords::tr("%1, %2", "time, what").arg(time, rest);
}

QString actorText(const QString &actor)
{
    return actor.isEmpty() ? TimelineWords::tr("Nobody named") : actor;
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
    return cause.statement.isEmpty() ? TimelineWords::tr("Not recorded yet") : withoutStop(cause.statement);
}

QString causeStateWords(const CaseFile &file, const Cause &cause)
{
    if (cause.state == CauseState::RuledOut)
        return TimelineWords::tr("ruled out");
    return needsAction(file, cause) ? TimelineWords::tr("no action yet") : QString();
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
    TimelinePicture picture;
    picture.content.locale = moment.locale;
    picture.content.dayText = [moment](QDate day) { return words::shortDay(day, moment); };
    std::vector<const TimelineEntry *> dated;
    for (const TimelineEntry *each : timelineOrder(file)) {
        if (each->at)
            dated.push_back(each);
    }
    const QStringList actors = timelineActors(dated);
    std::map<QString, int> lanes;
    for (const QString &actor : actors) {
        lanes.emplace(actor.toCaseFolded(), static_cast<int>(lanes.size()));
        picture.content.lanes += words::actorText(actor);
    }
    for (const TimelineEntry *each : dated) {
        const QDateTime local = toZone(*each->at, moment.zone);
        const QDateTime wall(local.date(), local.time(), QTimeZone::utc());
        TimelineEvent event;
        event.minute = wall.toMSecsSinceEpoch() / 60'000;
        event.lane = lanes.at(each->actor.simplified().toCaseFolded());
        event.title = eventTitle(each->happened).title;
        event.detail = words::eventDetail(*each, moment);
        event.gap = each->gap;
        picture.content.events.push_back(std::move(event));
        picture.ids.push_back(each->id.uuid());
    }
    return picture;
}

std::vector<CauseGroup> causeGroups(const std::vector<CauseNode> &nodes, bool rootsOnly)
{
    std::map<std::tuple<bool, int, QString, QString>, std::vector<int>> sorted;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const CauseNode &node = nodes[i];
        if (!rootsOnly || node.parent < 0)
            sorted[{node.category.isEmpty(), categoryOrder(node.framework, node.category),
                    node.category.isEmpty() ? QString() : node.framework, node.category}]
                .push_back(static_cast<int>(i));
    }
    std::vector<CauseGroup> groups;
    for (auto &[key, members] : sorted)
        groups.push_back({std::get<2>(key), std::get<3>(key), std::move(members)});
    return groups;
}

FishbonePicture fishbonePicture(const CaseFile &file)
{
    FishbonePicture picture;
    picture.content.effect = file.record.title;
    if (const Harm *harm = file.harm())
        picture.content.harm = harm->inWords;
    const auto nodes = causeChains(file);
    for (const CauseGroup &group : causeGroups(nodes, false)) {
        Bone bone;
        bone.name = words::categoryText(group.framework, group.category);
        for (const int at : group.nodes) {
            const CauseNode &node = nodes[static_cast<std::size_t>(at)];
            const Cause &cause = *file.find(node.id);
            const bool below = std::find(group.nodes.begin(), group.nodes.end(), node.parent) != group.nodes.end();
            bone.causes.push_back(
                {words::causeText(cause), markOf(cause.state), below ? node.depth : 0,
                 words::causeStateWords(file, cause)});
            picture.ids.push_back(cause.id.uuid());
        }
        picture.content.bones.push_back(std::move(bone));
    }
    return picture;
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
