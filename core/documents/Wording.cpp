// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Wording.h"

#include "base/TimeText.h"
#include "workflow/Taxonomy.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

/// The locale's long date without weekday; optionally without year, with the separator that belongs to it.
QString dateFormat(const QLocale &locale, bool withYear)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(u"d{4},?\\s*"_s);
    static const QRegularExpression year(u"(,|\\s*'de'|\\s*'of')?\\s*y+"_s);
    format.remove(weekday);
    if (!withYear)
        format.remove(year);
    return format.trimmed();
}

} // namespace

Wording::Wording(const DocumentContext &context)
    : m_context(context)
{
}

QString Wording::translated(const char *context, const char *english) const
{
    const QString source = QString::fromUtf8(english);
    return m_context.translate && !source.isEmpty() ? m_context.translate(context, source) : source;
}

QString Wording::protocol(const QString &english) const
{
    return m_context.translate && !english.isEmpty() ? m_context.translate("Protocol", english) : english;
}

QString Wording::code(const Code &code) const
{
    const Taxonomy *list = taxonomy(code.scheme);
    const TaxonomyCode *known = list ? list->code(code.code) : nullptr;
    return known ? translated("Taxonomy", known->label.toUtf8().constData()) : code.code;
}

QDate Wording::localDate(Instant at) const
{
    return toZone(at, m_context.surroundings.zone).date();
}

QString Wording::time(Instant at) const
{
    return timeText(toZone(at, m_context.surroundings.zone).time(), m_context.locale);
}

QString Wording::longDate(QDate day) const
{
    return m_context.locale.toString(day, QLocale::LongFormat);
}

QString Wording::date(QDate day) const
{
    return m_context.locale.toString(day, dateFormat(m_context.locale, true));
}

QString Wording::dayAndMonth(QDate day) const
{
    return m_context.locale.toString(day, dateFormat(m_context.locale, day.year() != today().year()));
}

QString Wording::dateTime(Instant at) const
{
    QString format = m_context.locale.dateFormat(QLocale::LongFormat);
    format.replace(u"dddd"_s, u"ddd"_s).replace(u"MMMM"_s, u"MMM"_s);
    return m_context.locale.toString(localDate(at), format) + u", "_s + time(at);
}

QString Wording::dateTime(const std::optional<Instant> &at) const
{
    return at ? dateTime(*at) : QString();
}

QString Wording::shortTime(Instant at) const
{
    if (localDate(at) == today())
        return time(at);
    QString format = dateFormat(m_context.locale, localDate(at).year() != today().year());
    format.replace(u"MMMM"_s, u"MMM"_s);
    return m_context.locale.toString(localDate(at), format) + u", "_s + time(at);
}

QString Wording::duration(std::chrono::milliseconds length) const
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(length)).count();
    const auto number = [this](qint64 value) { return m_context.locale.toString(value); };
    if (minutes < 60)
        return (*this)(QT_TRANSLATE_NOOP("Document", "%1 min")).arg(number(minutes));
    const qint64 hours = minutes / 60;
    if (hours < 3 && minutes % 60 != 0)
        return (*this)(QT_TRANSLATE_NOOP("Document", "%1 h %2 min")).arg(number(hours), number(minutes % 60));
    if (hours < 48)
        return (*this)(QT_TRANSLATE_NOOP("Document", "%1 h")).arg(number(hours));
    return (*this)(QT_TRANSLATE_NOOP("Document", "%1 days")).arg(number(hours / 24));
}

QString Wording::money(Cents amount, bool withCents) const
{
    const qlonglong whole = amount.value / 100;
    const qlonglong rest = std::abs(amount.value % 100);
    const QString symbol = u"$"_s;
    // A negative amount below one dollar has no sign left in its whole part.
    const bool lostSign = amount.value < 0 && whole == 0;
    QString text = m_context.locale.toCurrencyString(whole, symbol);
    if (withCents) {
        const QString digits = m_context.locale.toString(std::abs(whole));
        const qsizetype at = text.lastIndexOf(digits);
        text.insert(at + digits.size(), m_context.locale.decimalPoint() + u"%1"_s.arg(rest, 2, 10, QLatin1Char('0')));
    }
    return lostSign ? m_context.locale.negativeSign() + text : text;
}

QString Wording::list(const QStringList &names) const
{
    return m_context.locale.createSeparatedList(names);
}

} // namespace candor
