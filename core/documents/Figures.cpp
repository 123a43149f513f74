// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Figures.h"

#include "base/TimeText.h"
#include "documents/Wording.h"
#include "model/TimelineRules.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

int categoryOrder(const QString &framework, const QString &category)
{
    const auto &all = causeCategories();
    const auto found = std::find_if(all.begin(), all.end(), [&](const CauseCategory &each) {
        return framework == QLatin1StringView(each.framework) && category == QLatin1StringView(each.code);
    });
    return static_cast<int>(found - all.begin());
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

QString joined(const QString &first, const QString &second)
{
    QStringList parts{first, second};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QString FigureWords::time(Instant at) const
{
    return timeText(toZone(at, zone).time(), locale);
}

FigureWords figureWords(const DocumentContext &context)
{
    FigureWords result;
    result.zone = context.surroundings.zone;
    result.locale = context.locale;
    // Figures outlive what they were made with: nothing here refers to it.
    QString format = context.locale.dateFormat(QLocale::LongFormat);
    format.replace(u"dddd"_s, u"ddd"_s).replace(u"MMMM"_s, u"MMM"_s);
    static const QRegularExpression year(u"(,|\\s*'de'|\\s*'of')?\\s*y+"_s);
    const int thisYear = toZone(context.surroundings.now, result.zone).date().year();
    result.day = [locale = context.locale, withYear = format, format = QString(format).remove(year).trimmed(),
                  thisYear](QDate day) { return locale.toString(day, day.year() == thisYear ? format : withYear); };
    result.text = [translate = context.translate](const char *english) {
        const QString source = QString::fromUtf8(english);
        return translate ? translate("TimelineWords", source) : source;
    };
    return result;
}

const std::vector<CauseCategory> &causeCategories()
{
    static const std::vector<CauseCategory> all{
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
    };
    return all;
}

QString causeCategoryText(const QString &framework, const QString &category, const FigureWords &words)
{
    if (category.isEmpty())
        return words.text(QT_TRANSLATE_NOOP("TimelineWords", "No category yet"));
    const auto at = static_cast<std::size_t>(categoryOrder(framework, category));
    return at < causeCategories().size() ? words.text(causeCategories()[at].text) : category;
}

QString causeStatement(const Cause &cause, const FigureWords &words)
{
    return cause.statement.isEmpty() ? words.text(QT_TRANSLATE_NOOP("TimelineWords", "Not recorded yet"))
                                     : withoutStop(cause.statement);
}

QString causeStateText(const CaseFile &file, const Cause &cause, const FigureWords &words)
{
    if (cause.state == CauseState::RuledOut)
        return words.text(QT_TRANSLATE_NOOP("TimelineWords", "ruled out"));
    return needsAction(file, cause) ? words.text(QT_TRANSLATE_NOOP("TimelineWords", "no action yet")) : QString();
}

QString eventActor(const QString &actor, const FigureWords &words)
{
    return actor.isEmpty() ? words.text(QT_TRANSLATE_NOOP("TimelineWords", "Nobody named")) : actor;
}

namespace {

/// "3:02 PM, one person", "1:56 PM, expected: added at once": what the second line of a box says.
QString eventDetail(const TimelineEntry &entry, const EventTitle &title, const FigureWords &words)
{
    const QString time = entry.at ? words.time(*entry.at) : QString();
    const QString rest = eventTitle(title.rest).title;
    if (entry.gap && rest.isEmpty() && !entry.expected.isEmpty())
        return words.text(QT_TRANSLATE_NOOP("TimelineWords", "%1, expected: %2"))
            .arg(time, withoutStop(entry.expected));
    return joined(time, rest);
}

} // namespace

TimelinePicture timelinePicture(const CaseFile &file, const FigureWords &words)
{
    TimelinePicture picture;
    picture.content.locale = words.locale;
    picture.content.dayText = words.day;
    std::vector<const TimelineEntry *> dated;
    for (const TimelineEntry *each : timelineOrder(file)) {
        if (each->at)
            dated.push_back(each);
    }
    const QStringList actors = timelineActors(dated);
    std::map<QString, int> lanes;
    for (const QString &actor : actors) {
        lanes.emplace(actor.toCaseFolded(), static_cast<int>(lanes.size()));
        picture.content.lanes += eventActor(actor, words);
    }
    for (const TimelineEntry *each : dated) {
        const QDateTime local = toZone(*each->at, words.zone);
        const QDateTime wall(local.date(), local.time(), QTimeZone::utc());
        TimelineEvent event;
        event.minute = wall.toMSecsSinceEpoch() / 60'000;
        event.lane = lanes.at(each->actor.simplified().toCaseFolded());
        const EventTitle title = eventTitle(each->happened);
        event.title = title.title;
        event.detail = eventDetail(*each, title, words);
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

FishbonePicture fishbonePicture(const CaseFile &file, const FigureWords &words)
{
    FishbonePicture picture;
    picture.content.effect = file.record.title;
    if (const Harm *harm = file.harm())
        picture.content.harm = harm->inWords;
    const auto nodes = causeChains(file);
    for (const CauseGroup &group : causeGroups(nodes, false)) {
        Bone bone;
        bone.name = causeCategoryText(group.framework, group.category, words);
        for (const int at : group.nodes) {
            const CauseNode &node = nodes[static_cast<std::size_t>(at)];
            const Cause &cause = *file.find(node.id);
            const bool below = std::find(group.nodes.begin(), group.nodes.end(), node.parent) != group.nodes.end();
            bone.causes.push_back(
                {causeStatement(cause, words), markOf(cause.state), below ? node.depth : 0,
                 causeStateText(file, cause, words)});
            picture.ids.push_back(cause.id.uuid());
        }
        picture.content.bones.push_back(std::move(bone));
    }
    return picture;
}

namespace {

/// Short words of the table beside a figure, under the names that the fields have in the program.
QString fieldName(const Wording &words, const char *english)
{
    return words.translated("Field", english);
}

Table eventTable(const CaseFile &file, const DocumentContext &context)
{
    const Wording words(context);
    const FigureWords figure = figureWords(context);
    Table table;
    table.columns = {
        {fieldName(words, "When"), Table::Align::Left, 22},
        {fieldName(words, "Who or where"), Table::Align::Left, 20},
        {fieldName(words, "What happened"), Table::Align::Left, 34},
        {words(QT_TRANSLATE_NOOP("Document", "What was expected, and why it differed")), Table::Align::Left, 24}};
    QDate shown;
    for (const TimelineEntry *entry : timelineOrder(file)) {
        QString when = figure.text(QT_TRANSLATE_NOOP("TimelineWords", "No time yet"));
        if (entry->at) {
            const QDate day = words.localDate(*entry->at);
            when = day == shown ? figure.time(*entry->at) : joined(figure.day(day), figure.time(*entry->at));
            shown = day;
        }
        QStringList differed{entry->expected.simplified(), entry->why.simplified()};
        differed.removeAll(QString());
        if (entry->gap && differed.isEmpty())
            differed += fieldName(words, "Differs from expected");
        table.rows.push_back(
            {{{when},
              {eventActor(entry->actor, figure)},
              {entry->happened.simplified(), entry->gap},
              {differed.join(u'\n')}},
             Lane::Pswp,
             false});
    }
    return table;
}

Table causeTable(const CaseFile &file, const FishboneContent &content, const DocumentContext &context)
{
    const Wording words(context);
    Table table;
    table.columns = {
        {fieldName(words, "Category"), Table::Align::Left, 29},
        {fieldName(words, "Cause"), Table::Align::Left, 46},
        {fieldName(words, "State"), Table::Align::Left, 25}};
    // What explains a cause stands below it, one step further in.
    const auto nodes = causeChains(file);
    auto bone = content.bones.begin();
    for (const CauseGroup &group : causeGroups(nodes, false)) {
        for (std::size_t i = 0; i < group.nodes.size(); ++i) {
            const Cause &cause = *file.find(nodes[static_cast<std::size_t>(group.nodes[i])].id);
            const bool confirmed = cause.state == CauseState::Confirmed;
            const QString state = joined(words.choice(cause.state), confirmed ? bone->causes[i].state : QString());
            table.rows.push_back(
                {{{i == 0 ? bone->name : QString()},
                  {u"– "_s.repeated(bone->causes[i].depth) + bone->causes[i].text, confirmed},
                  {state}},
                 Lane::Pswp,
                 false});
        }
        ++bone;
    }
    return table;
}

} // namespace

std::optional<Block> timelineBlock(const CaseFile &file, const DocumentContext &context)
{
    const auto &events = file.all<TimelineEntry>();
    if (events.empty())
        return {};
    const Wording words(context);
    Figure figure;
    figure.title = words(QT_TRANSLATE_NOOP("Document", "What happened, step by step"));
    figure.description =
        words(QT_TRANSLATE_NOOP("Document", "Timeline of the events. The table below it says the same in words."));
    figure.content = timelinePicture(file, figureWords(context)).content;
    figure.table = eventTable(file, context);
    return Block{std::move(figure), Lane::Pswp, words(QT_TRANSLATE_NOOP("Document", "Timeline of the event review"))};
}

std::optional<Block> fishboneBlock(const CaseFile &file, const DocumentContext &context)
{
    if (file.all<Cause>().empty())
        return {};
    const Wording words(context);
    Figure figure;
    figure.title = words(QT_TRANSLATE_NOOP("Document", "Why it happened"));
    figure.description = words(
        QT_TRANSLATE_NOOP("Document", "Diagram of the causes by category. The table below it says the same in words."));
    FishboneContent content = fishbonePicture(file, figureWords(context)).content;
    figure.table = causeTable(file, content, context);
    figure.content = std::move(content);
    return Block{std::move(figure), Lane::Pswp, words(QT_TRANSLATE_NOOP("Document", "Causes of the event review"))};
}

} // namespace candor
