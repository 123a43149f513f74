// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/TypedValues.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace candor::typed {

using namespace Qt::StringLiterals;

namespace {

struct TypedValues {
    Q_DECLARE_TR_FUNCTIONS(TypedValues)
};

QString dateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains(u"yyyy"_s) ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

QTime readClock(const QString &text, const QLocale &locale)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(?:([ap])\\.?\\s?m?\\.?)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (match.hasMatch() && (match.hasCaptured(2) || match.hasCaptured(3))) {
        int hour = match.captured(1).toInt();
        const QString half = match.captured(3).toLower();
        if (!half.isEmpty()) {
            if (hour < 1 || hour > 12)
                return {};
            hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
        }
        return QTime(hour, match.captured(2).toInt());
    }
    return locale.toTime(text, QLocale::ShortFormat);
}

QString tidy(const QString &text)
{
    // Some locales write their times with narrow no-break spaces.
    return text.simplified().replace(QChar(0x202F), u' ').replace(QChar(0xA0), u' ');
}

} // namespace

QDate readDate(const QString &text, const words::Moment &moment)
{
    const QString clean = tidy(text);
    const QDate today = toZone(moment.now, moment.zone).date();
    if (clean.compare(TypedValues::tr("today"), Qt::CaseInsensitive) == 0)
        return today;
    if (clean.compare(TypedValues::tr("yesterday"), Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    if (clean.compare(TypedValues::tr("tomorrow"), Qt::CaseInsensitive) == 0)
        return today.addDays(1);
    QDate date = moment.locale.toDate(clean, dateFormat(moment.locale));
    if (!date.isValid())
        date = QDate::fromString(clean, Qt::ISODate);
    if (!date.isValid()) {
        // A two-digit year belongs to this century here.
        date = moment.locale.toDate(clean, QLocale::ShortFormat);
        if (date.isValid() && date.year() < 2000)
            date = date.addYears(100);
    }
    return date;
}

QString showDate(QDate date, const words::Moment &moment)
{
    return date.isValid() ? moment.locale.toString(date, dateFormat(moment.locale)) : QString();
}

std::optional<Instant> readTime(const QString &text, const words::Moment &moment, bool future)
{
    const QString clean = tidy(text);
    if (clean.compare(TypedValues::tr("now"), Qt::CaseInsensitive) == 0)
        return moment.now;
    const QDate today = toZone(moment.now, moment.zone).date();
    const auto at = [&](QDate date, QTime time) { return fromDateTime(QDateTime(date, time, moment.zone)); };
    const QTime alone = readClock(clean, moment.locale);
    if (alone.isValid()) {
        const Instant sameDay = at(today, alone);
        if (future)
            return sameDay < moment.now ? at(today.addDays(1), alone) : sameDay;
        return sameDay > moment.now + std::chrono::minutes(1) ? at(today.addDays(-1), alone) : sameDay;
    }
    // Day, then time: the time is the last one or two words.
    const QStringList parts = clean.split(u' ');
    for (qsizetype words = 1; words <= 2 && words < parts.size(); ++words) {
        const QTime time = readClock(parts.sliced(parts.size() - words).join(u' '), moment.locale);
        QString day = parts.first(parts.size() - words).join(u' ');
        if (day.endsWith(u','))
            day.chop(1);
        const QDate date = readDate(day, moment);
        if (time.isValid() && date.isValid())
            return at(date, time);
    }
    return std::nullopt;
}

QString showTime(Instant at, const words::Moment &moment)
{
    const QDate date = toZone(at, moment.zone).date();
    const QString time = words::clockTime(at, moment);
    if (date == toZone(moment.now, moment.zone).date() && at <= moment.now + std::chrono::minutes(1))
        return time;
    return showDate(date, moment) + u' ' + time;
}

std::optional<Cents> readMoney(const QString &text, const QLocale &locale)
{
    QString clean = tidy(text).remove(locale.currencySymbol(QLocale::CurrencySymbol)).remove(u'$').remove(u' ');
    clean.remove(locale.groupSeparator());
    const QString point = locale.decimalPoint();
    const qsizetype at = clean.indexOf(point);
    QString whole = at < 0 ? clean : clean.first(at);
    QString part = at < 0 ? QString() : clean.sliced(at + point.size());
    const bool negative = whole.startsWith(u'-');
    if (negative)
        whole.remove(0, 1);
    static const QRegularExpression digits(u"^\\d{1,13}$"_s), cents(u"^\\d{0,2}$"_s);
    if (!digits.match(whole).hasMatch() || !cents.match(part).hasMatch())
        return std::nullopt;
    part = part.leftJustified(2, u'0');
    const qint64 value = whole.toLongLong() * 100 + part.toLongLong();
    return Cents{negative ? -value : value};
}

QString showMoney(Cents amount, const QLocale &locale)
{
    const qint64 value = amount.value < 0 ? -amount.value : amount.value;
    QString text = locale.toString(value / 100);
    if (value % 100 != 0)
        text += locale.decimalPoint() + QString::number(value % 100).rightJustified(2, u'0');
    return (amount.value < 0 ? u"-$"_s : u"$"_s) + text;
}

} // namespace candor::typed
