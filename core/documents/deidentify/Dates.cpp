// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/deidentify/Known.h"
#include "documents/deidentify/Scan.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace candor::deidentify {

using namespace Qt::StringLiterals;

namespace {

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QString monthPattern()
{
    QStringList names = words().months.keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return u"(?<mon>"_s + names.join(u'|') + u")(?![\\p{L}\\p{M}])\\.?"_s;
}

/// "2026", "'26", behind a day and a month.
const QString yearPattern =
    u"(?:[\\s,/"
    u".-]*(?:of\\s+|del?\\s+(?:a\u00f1o\\s+)?)?(?<year>(?:19|20)\\d{2})(?!\\d|:)|,?\\s*['\u2019](?<short>\\d{2})(?!\\d)"
    "|[-/](?<short2>\\d{2})(?![\\d/-]))?"_s;
const QString dayPattern = u"(?:st|nd|rd|th|\\.?[\u00ba\u00b0]|er|ro|ero)?"_s;

/// "fourteenth", "catorce", "treinta y uno" as a number; 0 when it is none.
int spelledDay(const QString &folded)
{
    static const QHash<QString, int> days = [] {
        QHash<QString, int> made;
        const auto add = [&](const QString &list) {
            int value = 1;
            for (const QString &each : list.split(u' '))
                made.insert(each, value++);
        };
        add(u"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"_s);
        add(u"uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
            "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis "
            "veintisiete "
            "veintiocho veintinueve treinta"_s);
        made.insert(u"primero"_s, 1);
        made.insert(u"thirtieth"_s, 30);
        return made;
    }();
    return days.value(folded);
}

class DateFinder {
public:
    explicit DateFinder(Scan &scan)
        : m(scan)
        , m_known(scan.known)
    {
    }

    void run()
    {
        for (int i = 0; i < m.count(); ++i) {
            const Token &token = m.at(i);
            if (token.kind != Token::Kind::Word) {
                numeric(i);
            } else {
                if (token.is(MonthWord))
                    month(i);
                else
                    spelledYear(i);
            }
        }
    }

private:
    void addDate(qsizetype begin, qsizetype end, IdentifierSign sign, const QString &word, bool unsure = false)
    {
        // "Tuesday, July 14": the day of the week goes with it.
        int before = m.tokenFrom(begin) - 1;
        if (m.has(before) && (m.is(before, WeekdayWord) || isShortWeekday(m, before, true))) {
            const QStringView gap = m.view(m.at(before).end, begin);
            if (gap == u" " || gap == u", " || gap == u". " || gap == u"., " || gap == u", the " || gap == u" the " ||
                gap == u" d\u00eda " || gap == u", el ")
                begin = m.at(before).begin;
        }
        m.add(begin, end, IdentifierKind::Date, sign, word, unsure, unsure ? 3 : 2);
    }

    [[nodiscard]] static int yearOf(const QRegularExpressionMatch &match)
    {
        if (const QString year = match.captured(u"year"); !year.isEmpty())
            return year.toInt();
        QString part = match.captured(u"short");
        if (part.isEmpty())
            part = match.captured(u"short2");
        return part.isEmpty() ? 0 : fullYear(part.toInt());
    }

    [[nodiscard]] static int fullYear(int year) { return year >= 100 ? year : year < 60 ? 2000 + year : 1900 + year; }

    [[nodiscard]] QString dayWord(int year, int monthOfYear, int day) const
    {
        if (year > 0)
            return m_known.relativeDay(QDate(year, monthOfYear, day));
        return m_known.relativeDay(m_known.nearest(monthOfYear, day));
    }

    /// A day and a month in figures, whichever comes first; the other order when only that is a date, and the nearer
    /// one when both are and the text does not tell.
    [[nodiscard]] QDate dayFrom(int a, int b, int year) const
    {
        const int full = year < 0 ? 0 : fullYear(year);
        const auto tried = [&](int monthOfYear, int day) {
            return year < 0 ? m_known.nearest(monthOfYear, day) : QDate(full, monthOfYear, day);
        };
        const QDate first = m_known.dayBeforeMonth ? tried(b, a) : tried(a, b);
        const QDate second = m_known.dayBeforeMonth ? tried(a, b) : tried(b, a);
        if (!first.isValid() || !second.isValid())
            return first.isValid() ? first : second;
        const QDate event = m_known.eventDay;
        if (event.isValid() && std::abs(event.daysTo(first)) > 370 && std::abs(event.daysTo(second)) < 60)
            return second;
        return first;
    }

    void numeric(int i)
    {
        static const QString mon = monthPattern();
        static const QRegularExpression iso(
            u"(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:T(?=\\d{2}:?\\d{2})|(?!\\d))"_s, options);
        static const QRegularExpression parts(
            u"(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?!\\d|[-/.]\\d)"_s);
        static const QRegularExpression compact(u"(19\\d{2}|20\\d{2})(\\d{2})(\\d{2})(?!\\d)"_s);
        static const QRegularExpression range(
            u"(\\d{1,2})"_s + dayPattern +
                u"\\s*(?:-|\u2013|\u2014|/|to\\b|through\\b|thru\\b|and\\b|&|al?\\b|y\\b|hasta\\b)\\s*(?:el\\s+|the\\s+)?(\\d{1,2})"_s +
                dayPattern + u"[\\s/-]*(?:de\\s+|of\\s+)?"_s + mon + yearPattern,
            options);
        static const QRegularExpression dayMonth(
            u"(\\d{1,2})"_s + dayPattern + u"[\\s/.-]*(?:(?:day\\s+)?of\\s+|de\\s+)?"_s + mon + yearPattern, options);
        static const QRegularExpression two(u"(\\d{1,2})/(\\d{1,2})(?!\\d|/)"_s);
        static const QRegularExpression monthYear(u"(\\d{1,2})[/-]((?:19|20)\\d{2})(?!\\d|[-/]\\d)"_s);
        static const QRegularExpression ordinal(u"(\\d{1,2})(?:st|nd|rd|th)(?![\\p{L}\\d])"_s, options);

        const Token &token = m.at(i);
        const qsizetype at = token.begin;
        if (!m.text[at].isDigit())
            return;
        qsizetype digits = 0;
        while (m.charAt(at + digits).isDigit())
            ++digits;
        const QChar before = m.charAt(at - 1);
        const bool joined = at > 0 && (before == u'.' || before == u'/' || before == u'-') && at > 1 &&
                            m.text[at - 2].isLetterOrNumber();
        if (digits == 4 && !joined) {
            if (const auto match = matchAt(iso, m.text, at); match.hasMatch()) {
                const QDate day(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
                if (day.isValid()) {
                    const bool time = match.captured(0).endsWith(u'T', Qt::CaseInsensitive);
                    addDate(
                        at, match.capturedEnd(0), IdentifierSign::Day,
                        m_known.relativeDay(day) + (time ? u" "_s : QString()));
                    return;
                }
            }
            year(i, joined);
            return;
        }
        if (digits == 8) {
            if (const auto match = matchAt(compact, m.text, at); match.hasMatch()) {
                const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
                if (day.isValid())
                    addDate(at, match.capturedEnd(0), IdentifierSign::Day, m_known.relativeDay(day), true);
            }
            return;
        }
        if (digits > 2)
            return;
        if (joined)
            return;
        if (const auto match = matchAt(parts, m.text, at); match.hasMatch()) {
            const QDate day = dayFrom(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
            if (day.isValid()) {
                addDate(at, match.capturedEnd(0), IdentifierSign::Day, m_known.relativeDay(day));
                return;
            }
        }
        const int nextWord = m.tokenFrom(at + digits);
        // The expressions with names of months are long: only where a month is near.
        bool monthNear = false;
        for (int k = i; k <= i + 5 && m.has(k) && m.at(k).begin - at < 30; ++k)
            monthNear |= m.is(k, MonthWord) || (m.at(k).kind == Token::Kind::Mixed && m.at(k).end - m.at(k).begin > 4);
        if (monthNear) {
            if (const auto match = matchAt(range, m.text, at); match.hasMatch() && isMonth(match)) {
                const int monthOfYear = words().months.value(fold(match.captured(u"mon")));
                const int inYear = yearOf(match);
                addDate(
                    at, match.capturedEnd(0), IdentifierSign::Day,
                    m_known.word(u"to"_s).arg(
                        dayWord(inYear, monthOfYear, match.captured(1).toInt()),
                        dayWord(inYear, monthOfYear, match.captured(2).toInt())));
                return;
            }
            if (const auto match = matchAt(dayMonth, m.text, at); match.hasMatch() && isMonth(match)) {
                const int day = match.captured(1).toInt();
                if (day >= 1 && day <= 31) {
                    addDate(
                        at, match.capturedEnd(0), IdentifierSign::Day,
                        dayWord(yearOf(match), words().months.value(fold(match.captured(u"mon"))), day));
                    return;
                }
            }
        }
        if (const auto match = matchAt(monthYear, m.text, at);
            match.hasMatch() && match.captured(1).toInt() >= 1 && match.captured(1).toInt() <= 12) {
            addDate(
                at, match.capturedEnd(0), IdentifierSign::Month,
                m_known.relativeMonth(match.captured(2).toInt(), match.captured(1).toInt()));
            return;
        }
        if (const auto match = matchAt(two, m.text, at); match.hasMatch()) {
            twoParts(i, match);
            return;
        }
        if (const auto match = matchAt(ordinal, m.text, at); match.hasMatch()) {
            ordinalDay(i, match.captured(1).toInt(), match.capturedEnd(0));
            return;
        }
        if (token.kind == Token::Kind::Number)
            spanishDay(i, nextWord);
        if (before == u'\'' || before == u'\u2019')
            shortYear(i);
    }

    /// "may" and short forms that are words of their own count only where nothing else makes sense.
    [[nodiscard]] bool isMonth(const QRegularExpressionMatch &match) const
    {
        const QString name = match.captured(u"mon");
        const QString folded = fold(name);
        if (folded == "may"_L1 && !name.front().isUpper())
            return yearOf(match) > 0 || m.view(match.capturedStart(0), match.capturedStart(u"mon")).contains(u"th") ||
                   m.view(match.capturedStart(0), match.capturedStart(u"mon")).contains(u"de ");
        return true;
    }

    void twoParts(int i, const QRegularExpressionMatch &match)
    {
        const int a = match.captured(1).toInt();
        const int b = match.captured(2).toInt();
        const QDate day = dayFrom(a, b, -1);
        if (!day.isValid() || a == 0 || b == 0)
            return;
        const qsizetype end = match.capturedEnd(0);
        if (m.unitFollows(end) || (m.charAt(end) == u'.' && m.charAt(end + 1).isDigit()))
            return;
        const bool cue =
            m.isOneOf(
                i - 1, {u"on", u"since", u"dated", u"until", u"by", u"from", u"before", u"after", u"through", u"el",
                        u"desde", u"hasta", u"fecha", u"date", u"del", u"dob", u"admitted", u"discharged"}) ||
            m.is(i - 1, WeekdayWord);
        if (!cue) {
            for (int k = i - 1; k >= std::max(0, i - 4); --k) {
                if (m.is(k, ScoreWord | LabWord))
                    return;
            }
            // "1/2 tablet", "3/4 of": a part of something.
            const bool part = a < b && (b == 2 || b == 3 || b == 4 || b == 5 || b == 8);
            const int behind = m.tokenFrom(end);
            if (part || m.isOneOf(behind, {u"of", u"de", u"ns", u"strength", u"inch", u"full", u"normal"}))
                return;
        }
        addDate(m.at(i).begin, end, IdentifierSign::Day, m_known.relativeDay(day), !cue);
    }

    /// "the 14th", where nothing that could be counted follows.
    void ordinalDay(int i, int day, qsizetype end)
    {
        if (day < 1 || day > 31 || !m.isOneOf(i - 1, {u"the", u"on", u"by", u"until", u"since"}))
            return;
        const int behind = m.tokenFrom(end);
        const QChar next = m.charAt(end);
        const bool closes = next.isNull() || next == u',' || next == u'.' || next == u';' || next == u')';
        if (!closes && !m.isOneOf(
                           behind, {u"at", u"and", u"to", u"through", u"when", u"after", u"before", u"he", u"she",
                                    u"they", u"we", u"the", u"in", u"with"}))
            return;
        addDate(
            m.at(i).begin, end, IdentifierSign::Day,
            m_known.eventDay.isValid() ? m_known.relativeDay(nearestDay(day)) : m_known.word(u"date"_s), true);
    }

    void spanishDay(int i, int behind)
    {
        const int day = m.at(i).folded.toInt();
        if (day < 1 || day > 31 || m.charAt(m.at(i).begin - 1) == u'+' || !m.isOneOf(i - 1, {u"el", u"al", u"dia"}) ||
            (m.isWord(i - 1, u"dia") && !m.isOneOf(i - 2, {u"el", u"al"})) || m.unitFollows(m.at(i).end))
            return;
        const QChar next = m.charAt(m.at(i).end);
        const bool closes = next.isNull() || next == u',' || next == u';' || next == u')' ||
                            (next == u'.' && !m.charAt(m.at(i).end + 1).isDigit());
        if (!closes &&
            !m.isOneOf(behind, {u"a", u"por", u"se", u"fue", u"hasta", u"al", u"cuando", u"ingreso", u"llego"}))
            return;
        addDate(m.at(i).begin, m.at(i).end, IdentifierSign::Day, m_known.relativeDay(nearestDay(day)), true);
    }

    /// The day of that number nearest to the event.
    [[nodiscard]] QDate nearestDay(int day) const
    {
        const QDate event = m_known.eventDay;
        QDate best;
        for (int months = -1; months <= 1 && event.isValid(); ++months) {
            const QDate base = QDate(event.year(), event.month(), 1).addMonths(months);
            const QDate tried(base.year(), base.month(), day);
            if (tried.isValid() && (!best.isValid() || std::abs(event.daysTo(tried)) < std::abs(event.daysTo(best))))
                best = tried;
        }
        return best;
    }

    void shortYear(int i)
    {
        const Token &token = m.at(i);
        const QChar two = m.charAt(token.begin - 2);
        if (token.end - token.begin != 2 || token.kind != Token::Kind::Number || two.isLetterOrNumber())
            return;
        addDate(
            token.begin - 1, token.end, IdentifierSign::Year, m_known.relativeYear(fullYear(token.folded.toInt())),
            true);
    }

    [[nodiscard]] bool isClockTime(int i) const
    {
        if (!m.has(i) || m.at(i).kind != Token::Kind::Number || m.at(i).end - m.at(i).begin != 4)
            return false;
        const int value = m.at(i).folded.toInt();
        return value / 100 < 24 && value % 100 < 60;
    }

    void year(int i, bool joined)
    {
        const Token &token = m.at(i);
        const int value = QStringView(token.folded).left(4).toInt();
        if (value < 1880 || value > 2099)
            return;
        if (token.kind == Token::Kind::Mixed) {
            if (token.folded.mid(4) == "s"_L1) // "1990s"
                addDate(token.begin, token.end, IdentifierSign::Year, m_known.word(u"date_year"_s));
            return;
        }
        const QChar next = m.charAt(token.end);
        if ((next == u'.' || next == u':' || next == u',') && m.charAt(token.end + 1).isDigit())
            return;
        const QChar before = m.charAt(token.begin - 1);
        if (m.unitFollows(token.end) || before == u':' || before == u'$' || (before == u'.' && joined))
            return;
        const bool yearCue = m.isOneOf(i - 1, {u"in",      u"since",     u"year",   u"years",  u"of",      u"en",
                                               u"de",      u"del",       u"desde",  u"ano",    u"anos",    u"fall",
                                               u"spring",  u"summer",    u"winter", u"autumn", u"circa",   u"during",
                                               u"durante", u"primavera", u"verano", u"otono",  u"invierno"});
        if (!yearCue && isClockTime(i)) {
            if (m.is(i - 1, TimeWord) &&
                !m.isOneOf(i - 1, {u"from", u"to", u"between", u"and", u"y", u"a", u"by", u"until"}))
                return;
            if (m.isOneOf(i + 1, {u"h", u"hs", u"hrs", u"hours", u"hour", u"hora", u"horas"}))
                return;
            // A time among times.
            for (const int other : {i - 1, i - 2, i + 1, i + 2}) {
                if (isClockTime(other) && (m.at(other).folded.toInt() < 1880 || m.at(other).folded.toInt() > 2099))
                    return;
            }
        }
        qsizetype end = token.end;
        QString word = m_known.relativeYear(value);
        // "2019-2021"
        if ((next == u'-' || next == u'/' || next == u'\u2013') && m.has(i + 1) && m.at(i + 1).begin == token.end + 1 &&
            m.at(i + 1).kind == Token::Kind::Number) {
            const int other = m.at(i + 1).folded.toInt();
            const auto length = m.at(i + 1).end - m.at(i + 1).begin;
            if (length == 4 && other >= 1880 && other <= 2099 && !m.unitFollows(m.at(i + 1).end)) {
                end = m.at(i + 1).end;
                word = m_known.word(u"to"_s).arg(word, m_known.relativeYear(other));
            } else if (length == 2 && other >= 1 && other <= 12) { // "2026-07"
                end = m.at(i + 1).end;
                word = m_known.relativeMonth(value, other);
            } else if (length >= 3) {
                return; // a number of its own
            }
        }
        addDate(token.begin, end, IdentifierSign::Year, word, !yearCue && end == token.end);
    }

    void month(int i)
    {
        static const QString mon = monthPattern();
        static const QRegularExpression monthDay(
            mon + u"[\\s/.-]*(?:el\\s+|the\\s+)?(?<day>\\d{1,2})"_s + dayPattern + u"(?!\\d|:\\d|[.]\\d|%)"_s +
                u"(?<more>(?:\\s*(?:-|\u2013|\u2014|to|through|and|&|al?|y|hasta)\\s*|,\\s*(?=\\d{1,2}(?:st|nd|rd|th)?(?:,\\s*\\d{1,2}\\b)*,?\\s*(?:and|&|y)\\s*\\d{1,2}\\b)|,\\s*(?:and|&|y)\\s*)\\d{1,2}"_s +
                dayPattern + u"(?![\\d:/%.]\\d|\\d|%))*"_s + yearPattern,
            options);
        static const QRegularExpression monthYear(
            mon + u",?\\s*(?:del?\\s+(?:a\u00f1o\\s+)?|of\\s+|[-/])?(?<year>(?:19|20)\\d{2})(?!\\d|:)"_s, options);
        static const QRegularExpression lastNumber(u"(\\d{1,2})\\D*$"_s);

        const Token &token = m.at(i);
        const int monthOfYear = words().months.value(token.folded);
        const bool whole = token.folded.size() > 4 || token.folded == "may"_L1 || token.folded == "june"_L1 ||
                           token.folded == "july"_L1 || token.folded == "mayo"_L1;
        // A day in letters before or behind it: "catorce de julio", "the fourteenth of July", "July fourteenth".
        if (spelled(i, monthOfYear))
            return;
        if (whole || token.capital) {
            if (const auto match = matchAt(monthDay, m.text, token.begin); match.hasMatch()) {
                const int day = match.captured(u"day").toInt();
                const qsizetype dayEnd = match.capturedEnd(u"day");
                const bool small = token.folded == "may"_L1 && !token.capital && yearOf(match) == 0;
                const bool unit = yearOf(match) == 0 && match.captured(u"more").isEmpty() && m.unitFollows(dayEnd);
                if (day >= 1 && day <= 31 && !small && !unit) {
                    QString word = dayWord(yearOf(match), monthOfYear, day);
                    qsizetype end = match.capturedEnd(0);
                    const QString more = match.captured(u"more");
                    if (!more.isEmpty()) {
                        const int last = lastNumber.match(more).captured(1).toInt();
                        const bool list = !more.contains(u'-') && !more.contains(u'\u2013');
                        // "July 14 and 3 nurses": the number behind counts something else.
                        if (list && yearOf(match) == 0 &&
                            (last <= day || last > 31 || m.unitFollows(end) || countsNext(end)))
                            end = dayEnd + suffix(dayEnd);
                        else
                            word = m_known.word(u"to"_s).arg(word, dayWord(yearOf(match), monthOfYear, last));
                    }
                    addDate(token.begin, end, IdentifierSign::Day, word);
                    return;
                }
            }
        }
        if (const auto match = matchAt(monthYear, m.text, token.begin);
            match.hasMatch() && (token.folded != "may"_L1 || token.capital) && !m.unitFollows(match.capturedEnd(0))) {
            addDate(
                token.begin, match.capturedEnd(0), IdentifierSign::Month,
                m_known.relativeMonth(match.captured(u"year").toInt(), monthOfYear));
            return;
        }
        monthAlone(i, monthOfYear);
    }

    [[nodiscard]] qsizetype suffix(qsizetype end) const
    {
        const QString two = fold(m.view(end, std::min(end + 2, m.text.size())));
        return two == "st"_L1 || two == "nd"_L1 || two == "rd"_L1 || two == "th"_L1 ? 2 : 0;
    }

    /// A small word that is no preposition or pronoun: something that is counted.
    [[nodiscard]] bool countsNext(qsizetype end) const
    {
        const int behind = m.tokenFrom(end);
        return m.has(behind) && m.charAt(end) == u' ' && m.at(behind).begin == end + 1 &&
               m.at(behind).kind == Token::Kind::Word && !m.at(behind).is(StopWord);
    }

    bool spelled(int i, int monthOfYear)
    {
        static const QRegularExpression behindYear(
            u"(?:,?\\s*(?:del?\\s+|of\\s+)?(?<year>(?:19|20)\\d{2})(?!\\d))?"_s, options);
        int first = i - 1;
        if (m.isOneOf(first, {u"de", u"of"}))
            --first;
        int begin = -1;
        int last = i;
        int day = 0;
        if (m.has(first) && first < i && m.at(first).kind == Token::Kind::Word) {
            const int value = spelledDay(m.at(first).folded);
            const bool english = m.isWord(i - 1, u"of") && value > 0;
            const bool spanish = m.isWord(i - 1, u"de") && value > 0;
            if (english || spanish) {
                begin = first;
                day = value;
                if (m.isOneOf(first - 1, {u"twenty", u"thirty"})) {
                    begin = first - 1;
                    day += m.isWord(first - 1, u"twenty") ? 20 : 30;
                } else if (m.isWord(first - 1, u"y") && m.isOneOf(first - 2, {u"treinta", u"veinte"})) {
                    begin = first - 2;
                    day += m.isWord(first - 2, u"treinta") ? 30 : 20;
                }
            }
        }
        if (day == 0 && m.has(i + 1) && m.blankAfter(i) && m.at(i).end - m.at(i).begin > 2) {
            const int ahead = m.isOneOf(i + 1, {u"the", u"el"}) ? i + 2 : i + 1;
            if (m.isOneOf(ahead, {u"twenty", u"thirty"}) && m.has(ahead + 1) &&
                spelledDay(m.at(ahead + 1).folded) > 0) {
                day = (m.isWord(ahead, u"twenty") ? 20 : 30) + spelledDay(m.at(ahead + 1).folded);
                last = ahead + 1;
            } else if (m.has(ahead) && spelledDay(m.at(ahead).folded) > 0 && m.at(i).capital) {
                day = spelledDay(m.at(ahead).folded);
                last = ahead;
            }
            if (day > 0)
                begin = i;
        }
        if (day < 1 || day > 31)
            return false;
        const qsizetype end = std::max(m.at(last).end, m.at(i).end);
        const auto match = matchAt(behindYear, m.text, end);
        addDate(
            m.at(begin).begin, match.hasMatch() ? match.capturedEnd(0) : end, IdentifierSign::Day,
            dayWord(match.hasMatch() ? match.captured(u"year").toInt() : 0, monthOfYear, day));
        return true;
    }

    void monthAlone(int i, int monthOfYear)
    {
        const Token &token = m.at(i);
        if (token.folded.size() < 4 && token.folded != "may"_L1)
            return;
        if (token.folded == "sept"_L1 && !token.capital)
            return;
        const bool cue =
            m.isOneOf(i - 1, {u"in",    u"of",     u"since",  u"until",   u"by",         u"early",    u"late",
                              u"mid",   u"last",   u"next",   u"this",    u"during",     u"from",     u"through",
                              u"to",    u"before", u"after",  u"en",      u"de",         u"desde",    u"hasta",
                              u"a",     u"este",   u"pasado", u"finales", u"principios", u"mediados", u"proximo",
                              u"every", u"and",    u"or",     u"y",       u"between",    u"entre"});
        const bool ambiguous =
            m.isOneOf(i, {u"may", u"march", u"august", u"mayo", u"april", u"june", u"abril", u"julio", u"agosto"});
        const bool english = m.isOneOf(
            i, {u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august", u"september",
                u"october", u"november", u"december", u"sept"});
        if (english && !token.capital)
            return;
        if (ambiguous && !cue)
            return;
        addDate(
            token.begin, token.end, IdentifierSign::Month, m_known.relativeMonth(0, monthOfYear),
            ambiguous && token.capital && !english);
    }

    void spelledYear(int i)
    {
        static const QRegularExpression spelledOut(
            u"(?:two thousand(?: and)? "
            u"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty(?:[ -]\\w+)?)"
            "|nineteen (?:hundred|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ "
            "-](?:one|two|three|four|five|six|seven|eight|nine)\\b)?"
            "|twenty twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine)\\b)?"
            "|dos mil "
            "(?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\w+|veint\\w+"
            "|treinta\\w*)"
            "|mil novecientos(?: \\w+)?(?: y \\w+)?)(?!\\p{L})"_s,
            options);
        if (!m.isOneOf(i, {u"two", u"nineteen", u"twenty", u"dos", u"mil"}) ||
            !m.isOneOf(
                i - 1, {u"in", u"since", u"of", u"year", u"until", u"en", u"de", u"del", u"desde", u"hasta", u"ano"}))
            return;
        const auto match = matchAt(spelledOut, m.text, m.at(i).begin);
        if (match.hasMatch() && !m.unitFollows(match.capturedEnd(0)))
            m.add(
                m.at(i).begin, match.capturedEnd(0), IdentifierKind::Date, IdentifierSign::Year,
                m_known.word(u"date_year"_s), false, 2);
    }

    Scan &m;
    const Known &m_known;
};

} // namespace

void findDates(Scan &scan)
{
    DateFinder(scan).run();
}

} // namespace candor::deidentify
