// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/TalkTimes.h"

#include "case/TypedValues.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace candor::talktimes {

using namespace Qt::StringLiterals;

namespace {

struct TalkTimes {
    Q_DECLARE_TR_FUNCTIONS(TalkTimes)
};

constexpr int endOfWork = 17; // o'clock

Instant onDay(QDate day, const words::Moment &moment)
{
    return fromDateTime(QDateTime(day, QTime(endOfWork, 0), moment.zone));
}

QDate today(const words::Moment &moment)
{
    return toZone(moment.now, moment.zone).date();
}

/// A number and the first letters of a unit, in the languages of the program.
struct Distance {
    int number = 0;
    QChar unit; // 'm' minutes, 'h' hours, 'd' days, 'w' weeks
};

std::optional<Distance> distance(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,3}|an?|una?)\\s*(minutes|minutos|minute|minuto|min|m|hours|horas|hour|hora|h|"
        u"days|d[ií]as|day|d[ií]a|d|weeks|semanas|week|semana|w)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).front().isDigit() ? match.captured(1).toInt() : 1;
    const QChar unit = match.captured(2).front().toLower();
    return Distance{number, unit == u's' ? u'w' : unit};
}

} // namespace

std::vector<QuickTime> justNow(const words::Moment &moment)
{
    using namespace std::chrono_literals;
    return {
        {TalkTimes::tr("Now"), moment.now},
        {TalkTimes::tr("10 min ago"), moment.now - 10min},
        {TalkTimes::tr("30 min ago"), moment.now - 30min},
        {TalkTimes::tr("1 h ago"), moment.now - 1h}};
}

std::vector<QuickTime> soon(const words::Moment &moment)
{
    std::vector<QuickTime> times;
    const Instant tonight = onDay(today(moment), moment);
    if (tonight > moment.now)
        times.push_back({TalkTimes::tr("Today %1").arg(words::clockTime(tonight, moment)), tonight});
    times.push_back({TalkTimes::tr("Tomorrow"), onDay(today(moment).addDays(1), moment)});
    times.push_back({TalkTimes::tr("In a week"), onDay(today(moment).addDays(7), moment)});
    return times;
}

std::optional<Instant> read(const QString &text, const words::Moment &moment, bool future)
{
    const QString clean = text.simplified();
    static const QRegularExpression ago(
        u"^(?:hace\\s+(?<es>.+)|(?<en>.+?)\\s+ago|-\\s*(?<minus>.+))$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ahead(
        u"^(?:(?:in|en|dentro de)\\s+|\\+\\s*)(?<what>.+)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto back = ago.match(clean), on = ahead.match(clean);
    if (!future && back.hasMatch()) {
        const QString what = back.captured(u"es"_s) + back.captured(u"en"_s) + back.captured(u"minus"_s);
        if (const auto length = distance(what)) {
            const int minutes = length->unit == u'm'   ? length->number
                                : length->unit == u'h' ? length->number * 60
                                : length->unit == u'd' ? length->number * 24 * 60
                                                       : length->number * 7 * 24 * 60;
            return moment.now - std::chrono::minutes(minutes);
        }
    }
    if (future && on.hasMatch()) {
        if (const auto length = distance(on.captured(u"what"_s))) {
            if (length->unit == u'm')
                return moment.now + std::chrono::minutes(length->number);
            if (length->unit == u'h')
                return moment.now + std::chrono::hours(length->number);
            return onDay(today(moment).addDays(length->number * (length->unit == u'w' ? 7 : 1)), moment);
        }
    }
    if (const auto at = typed::readTime(clean, moment, future))
        return at;
    const QDate day = future ? typed::readDate(clean, moment) : QDate();
    return day.isValid() ? std::optional(onDay(day, moment)) : std::nullopt;
}

std::optional<int> readMinutes(const QString &text, const QLocale &locale)
{
    const QString clean = text.simplified();
    bool isNumber = false;
    if (const int minutes = locale.toInt(clean, &isNumber); isNumber)
        return minutes >= 0 ? std::optional(minutes) : std::nullopt;
    static const QRegularExpression pattern(
        u"^(?:(\\d{1,2})\\s*(?:hours|horas|hour|hora|hrs?|h)\\.?)?\\s*"
        u"(?:(\\d{1,3})\\s*(?:minutes|minutos|minute|minuto|mins?|m)?\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(clean);
    if (clean.isEmpty() || !match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

} // namespace candor::talktimes
