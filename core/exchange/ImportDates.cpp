// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportDates.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

int monthOf(QStringView name)
{
    static constexpr std::array<QLatin1StringView, 12> months = {
        QLatin1StringView("january"), QLatin1StringView("february"), QLatin1StringView("march"),
        QLatin1StringView("april"),   QLatin1StringView("may"),      QLatin1StringView("june"),
        QLatin1StringView("july"),    QLatin1StringView("august"),   QLatin1StringView("september"),
        QLatin1StringView("october"), QLatin1StringView("november"), QLatin1StringView("december")};
    const QString lower = name.toString().toLower();
    if (lower == "sept"_L1)
        return 9;
    for (size_t i = 0; i < months.size(); ++i) {
        if (lower == months[i] || lower == months[i].left(3))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

std::optional<int> yearOf(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() == 4)
        return year;
    if (digits.size() == 2)
        return year < 69 ? 2000 + year : 1900 + year;
    return std::nullopt;
}

// What may follow the date: nothing, or a time with or without an offset.
bool readTime(QStringView rest, TypedDate &typed)
{
    static const QRegularExpression colons(
        u"\\A[T, ]?\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([AaPp])?(?:\\.?[Mm]\\.?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?\\z"_s);
    static const QRegularExpression compact(u"\\AT?\\s*(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{4})?\\z"_s);
    if (rest.trimmed().isEmpty())
        return true;

    QString offset;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millis = 0;
    if (const auto match = colons.match(rest); match.hasMatch()) {
        hour = match.capturedView(1).toInt();
        minute = match.capturedView(2).toInt();
        second = match.capturedView(3).toInt();
        millis = (match.captured(4) + u"000"_s).left(3).toInt();
        if (const QString half = match.captured(5).toLower(); !half.isEmpty()) {
            if (hour < 1 || hour > 12)
                return false;
            hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
        }
        offset = match.captured(6);
    } else if (const auto plain = compact.match(rest); plain.hasMatch()) {
        hour = plain.capturedView(1).toInt();
        minute = plain.capturedView(2).toInt();
        second = plain.capturedView(3).toInt();
        offset = plain.captured(4);
    } else {
        return false;
    }
    const QTime time(hour, minute, second, millis);
    if (!time.isValid())
        return false;
    typed.time = time;
    if (offset == "Z"_L1) {
        typed.offset = 0;
    } else if (!offset.isEmpty()) {
        const int hours = QStringView(offset).mid(1, 2).toInt();
        const int minutes = QStringView(offset).last(2).toInt();
        if (hours > 14 || minutes > 59)
            return false;
        typed.offset = (offset.startsWith(u'-') ? -1 : 1) * (hours * 3600 + minutes * 60);
    }
    return true;
}

bool setDate(TypedDate &typed, std::optional<int> year, int month, int day)
{
    if (!year)
        return false;
    typed.date = QDate(*year, month, day);
    return typed.date.isValid() && *year > 0;
}

bool setNumeric(TypedDate &typed, const QRegularExpressionMatch &match, std::optional<DateOrder> order)
{
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    const auto year = yearOf(match.capturedView(4));
    if (match.capturedView(2) == "."_L1)
        return setDate(typed, year, second, first);
    if (first > 12)
        typed.proves = DateOrder::DayFirst;
    else if (second > 12)
        typed.proves = DateOrder::MonthFirst;
    if (typed.proves && order && *typed.proves != *order)
        return false;
    const DateOrder used = typed.proves ? *typed.proves : order.value_or(DateOrder::MonthFirst);
    typed.orderDecided = !typed.proves && first != second;
    return used == DateOrder::MonthFirst ? setDate(typed, year, first, second) : setDate(typed, year, second, first);
}

} // namespace

std::optional<TypedDate> readTypedDate(const QString &text, std::optional<DateOrder> order)
{
    static const QRegularExpression iso(u"\\A(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"_s);
    static const QRegularExpression compact(u"\\A(\\d{4})(\\d{2})(\\d{2})"_s);
    static const QRegularExpression dayName(
        u"\\A(\\d{1,2})[-/. ]\\s*([A-Za-z]{3,9})\\.?[-/., ]\\s*(\\d{4}|\\d{2})(?!\\d)"_s);
    static const QRegularExpression nameDay(
        u"\\A([A-Za-z]{3,9})\\.?[- ]\\s*(\\d{1,2})(?:,\\s*|[- ]\\s*)(\\d{4}|\\d{2})(?![\\d:])"_s);
    static const QRegularExpression numeric(u"\\A(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)"_s);

    const QString trimmed = text.trimmed();
    if (trimmed.size() > 64)
        return std::nullopt;
    TypedDate typed;
    QRegularExpressionMatch match;
    bool fits = false;
    if (match = iso.match(trimmed); match.hasMatch()) {
        fits =
            setDate(typed, yearOf(match.capturedView(1)), match.capturedView(3).toInt(), match.capturedView(4).toInt());
    } else if (match = compact.match(trimmed); match.hasMatch()) {
        fits =
            setDate(typed, yearOf(match.capturedView(1)), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    } else if (match = dayName.match(trimmed); match.hasMatch()) {
        typed.shortYear = match.capturedLength(3) == 2;
        fits = setDate(
            typed, yearOf(match.capturedView(3)), monthOf(match.capturedView(2)), match.capturedView(1).toInt());
    } else if (match = nameDay.match(trimmed); match.hasMatch()) {
        typed.shortYear = match.capturedLength(3) == 2;
        fits = setDate(
            typed, yearOf(match.capturedView(3)), monthOf(match.capturedView(1)), match.capturedView(2).toInt());
    } else if (match = numeric.match(trimmed); match.hasMatch()) {
        typed.shortYear = match.capturedLength(4) == 2;
        fits = setNumeric(typed, match, order);
    }
    if (!fits || !readTime(QStringView(trimmed).mid(match.capturedEnd()), typed))
        return std::nullopt;
    return typed;
}

Instant instantOf(const TypedDate &typed, const QTimeZone &zone)
{
    if (!typed.time)
        return fromDateTime(typed.date.startOfDay(zone));
    if (typed.offset)
        return fromDateTime(QDateTime(typed.date, *typed.time, Qt::OffsetFromUTC, *typed.offset));
    return fromDateTime(QDateTime(typed.date, *typed.time, zone));
}

} // namespace candor
