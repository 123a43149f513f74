// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Documents.h"
#include "Session.h"
#include "documents/ProgramFigures.h"

#include <QJsonArray>

namespace candor::cli {

using namespace Qt::StringLiterals;

namespace {

QDate dayFrom(const Arguments &arguments, const QString &option, QDate absent)
{
    const QString text = arguments.value(option);
    const QDate day = text.isEmpty() ? absent : QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        throw WrongUse(u"--%1 needs a day like 2026-04-01, not \"%2\"."_s.arg(option, text));
    return day;
}

} // namespace

Result showFigures(Casebook &casebook, const Arguments &arguments)
{
    DocumentContext context;
    context.surroundings = casebook.surroundings();
    const QTimeZone zone = context.surroundings.zone;
    const auto [first, last] = lastQuarter(toZone(context.surroundings.now, zone).date());
    const QDate from = dayFrom(arguments, u"from"_s, first), to = dayFrom(arguments, u"until"_s, last);
    if (to < from)
        throw WrongUse(u"--until is before --from."_s);
    const ProgramFigures figures = programFigures(programSource(casebook), from, to, zone, untilInterrupted());

    struct Line {
        QString key, title, shown;
    };
    const std::vector<Line> lines{
        {u"opened"_s, u"Cases opened"_s, countText(figures.opened, context)},
        {u"open"_s, u"Cases open at the end"_s, countText(figures.open, context)},
        {u"closed"_s, u"Cases closed"_s, countText(figures.closed, context)},
        {u"first_hour"_s, u"First conversation within the hour"_s, shareText(figures.firstHour, context)},
        {u"promises"_s, u"Promises kept by their day"_s, shareText(figures.promises, context)},
        {u"measured"_s, u"Actions done whose effect was measured"_s, shareText(figures.measured, context)},
        {u"told_changes"_s, u"Families told what changed"_s, shareText(figures.toldChanges, context)}};
    QString text = u"%1 to %2\n"_s.arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
    QJsonObject json{{u"from"_s, from.toString(Qt::ISODate)}, {u"until"_s, to.toString(Qt::ISODate)}};
    for (const Line &line : lines) {
        text += u"%1: %2\n"_s.arg(line.title, line.shown);
        json.insert(line.key, line.shown);
    }
    QJsonArray stages;
    for (const auto &[stage, cases] : figures.stages) {
        text += u"Open now, %1: %2\n"_s.arg(stage, countText(cases, context));
        stages.append(QJsonObject{{u"stage"_s, stage}, {u"cases"_s, countText(cases, context)}});
    }
    json.insert(u"stages"_s, stages);
    return {text, json};
}

} // namespace candor::cli
