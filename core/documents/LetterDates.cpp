// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LetterRules.h"

#include <QLocale>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// A day as it is written in the text.
struct WrittenDate {
    size_t firstWord = 0;
    size_t endWord = 0;
    int weekday = 0; // 1 Monday to 7; 0: none is written
    int day = 0;
    int month = 0;
    int year = 0; // 0: none is written
    bool ambiguous = false;

    /// In one year.
    [[nodiscard]] QDate in(int inYear) const { return QDate(inYear, month, day); }
    [[nodiscard]] QDate date() const { return year > 0 ? in(year) : QDate(); }
};

class DateReader {
public:
    explicit DateReader(const LetterChecking &check)
        : m_check(check)
    {
    }

    /// The date that begins at this word; endWord 0 when there is none.
    [[nodiscard]] WrittenDate at(size_t word) const
    {
        WrittenDate date;
        date.firstWord = word;
        size_t next = word;
        const auto weekday = m_check.rules.weekdays.find(key(next));
        if (weekday != m_check.rules.weekdays.end() && isJoined(next, u",.")) {
            date.weekday = weekday->second;
            ++next;
        }
        if (readWords(date, next) || readNumbers(date, next))
            return date;
        return {};
    }

private:
    [[nodiscard]] quint64 key(size_t word) const { return word < m_check.words.size() ? m_check.words[word].key : 0; }
    /// Only blanks and these marks lie between the word and the next.
    [[nodiscard]] bool isJoined(size_t word, QStringView marks) const
    {
        if (word + 1 >= m_check.words.size())
            return false;
        for (qsizetype i = m_check.words[word].end(); i < m_check.words[word + 1].begin; ++i) {
            const QChar c = m_check.text[i];
            if (c != u' ' && c != QChar::Nbsp && !marks.contains(c))
                return false;
        }
        return true;
    }
    /// A number of so many digits, also "18th"; -1 when it is none.
    [[nodiscard]] int number(size_t word, int fewest, int most) const
    {
        if (word >= m_check.words.size())
            return -1;
        const Word &w = m_check.words[word];
        if (w.digits < fewest || w.digits > most)
            return -1;
        QStringView text = w.in(m_check.text);
        if (w.letters == 2) {
            const QString ending = text.last(2).toString().toLower();
            if (ending != u"st" && ending != u"nd" && ending != u"rd" && ending != u"th")
                return -1;
            text.chop(2);
        } else if (w.letters > 0) {
            return -1;
        }
        bool ok = false;
        const int value = text.toInt(&ok);
        return ok ? value : -1;
    }
    [[nodiscard]] int month(size_t word) const
    {
        if (word >= m_check.words.size())
            return -1;
        const auto found = m_check.rules.months.find(key(word));
        const bool named = m_check.rules.spanish || m_check.words[word].capital; // "may" is no May
        return found != m_check.rules.months.end() && named ? found->second : -1;
    }
    [[nodiscard]] bool isWord(size_t word, QStringView text) const
    {
        return word < m_check.words.size() &&
               m_check.words[word].in(m_check.text).compare(text, Qt::CaseInsensitive) == 0;
    }

    void readYear(WrittenDate &date) const
    {
        size_t next = date.endWord;
        if (m_check.rules.spanish && isJoined(next - 1, u",") && (isWord(next, u"de") || isWord(next, u"del")))
            ++next;
        const int year = number(next, 4, 4);
        if (year > 0 && isJoined(next - 1, u",.")) {
            date.year = year;
            date.endWord = next + 1;
        }
    }

    /// "March 18, 2026", "18 March 2026", "18 de marzo de 2026"; the year may be missing.
    [[nodiscard]] bool readWords(WrittenDate &date, size_t word) const
    {
        if (month(word) > 0 && isJoined(word, u".") && number(word + 1, 1, 2) >= 0) {
            date.month = month(word);
            date.day = number(word + 1, 1, 2);
            date.endWord = word + 2;
        } else if (number(word, 1, 2) >= 0 && isJoined(word, {})) {
            const size_t after = isWord(word + 1, u"de") || isWord(word + 1, u"of") ? word + 2 : word + 1;
            if (month(after) < 0 || !isJoined(after - 1, {}))
                return false;
            date.month = month(after);
            date.day = number(word, 1, 2);
            date.endWord = after + 1;
        } else {
            return false;
        }
        readYear(date);
        return true;
    }

    /// "3/18/2026", "2026-03-18"
    [[nodiscard]] bool readNumbers(WrittenDate &date, size_t word) const
    {
        if (word + 2 >= m_check.words.size())
            return false;
        const auto sign = [&](size_t at) {
            const Word &a = m_check.words[at], &b = m_check.words[at + 1];
            return b.begin == a.end() + 1 ? m_check.text[a.end()] : QChar();
        };
        const QChar mark = sign(word);
        if ((mark != u'/' && mark != u'-') || sign(word + 1) != mark)
            return false;
        const int first = number(word, 1, 4), second = number(word + 1, 1, 2), third = number(word + 2, 1, 4);
        if (first < 0 || second < 0 || third < 0)
            return false;
        if (m_check.words[word].digits == 4) {
            date.year = first;
            date.month = second;
            date.day = third;
        } else if (m_check.words[word + 2].digits == 4) {
            date.year = third;
            const bool dayFirst = m_check.rules.spanish ? second <= 12 : first > 12;
            date.ambiguous = m_check.rules.spanish && first <= 12 && second <= 12 && first != second;
            date.day = dayFirst ? first : second;
            date.month = dayFirst ? second : first;
        } else {
            return false;
        }
        date.endWord = word + 3;
        return true;
    }

    const LetterChecking &m_check;
};

/// The words of a list that stand right before the date.
bool standsBefore(const LetterChecking &check, const std::vector<PhraseList::Hit> &hits, const WrittenDate &date)
{
    return std::any_of(hits.begin(), hits.end(), [&](const PhraseList::Hit &hit) {
        if (hit.endWord == date.firstWord)
            return check.areNeighbours(hit.endWord - 1, date.firstWord);
        // "by the end of Friday, …", "el martes 3": an article may lie between.
        return hit.endWord + 1 == date.firstWord && check.words[hit.endWord].length <= 3 &&
               check.words[hit.endWord].digits == 0 && check.areNeighbours(hit.endWord, date.firstWord);
    });
}

/// The words of a list that follow the date, perhaps after a comma: "On March 18, something happened".
bool standsAfter(const LetterChecking &check, const std::vector<PhraseList::Hit> &hits, const WrittenDate &date)
{
    return std::any_of(hits.begin(), hits.end(), [&](const PhraseList::Hit &hit) {
        return hit.firstWord == date.endWord && check.sentenceOf(hit.firstWord) == check.sentenceOf(date.firstWord);
    });
}

} // namespace

void checkDates(LetterChecking &check)
{
    const DateReader reader(check);
    const auto local = [&](const char *anchor) {
        const auto at = check.file.anchor(QLatin1StringView(anchor).toString());
        return at ? toZone(*at, check.context.zone).date() : QDate();
    };
    const QDate today = toZone(check.context.now, check.context.zone).date();
    const QDate event = local("t_event"), noticed = local("t_discovered");
    const auto eventWords = check.rules.event.find(check.text, check.words);
    const auto eventAfter = check.rules.eventAfter.find(check.text, check.words);
    const auto byWords = check.rules.by.find(check.text, check.words);
    const auto pastWords = check.rules.past.find(check.text, check.words);
    const auto futureWords = check.rules.future.find(check.text, check.words);

    for (size_t at = 0; at < check.words.size();) {
        const WrittenDate written = reader.at(at);
        if (written.endWord == 0) {
            ++at;
            continue;
        }
        at = written.endWord;
        const qsizetype begin = check.words[written.firstWord].begin;
        const qsizetype length = check.words[written.endWord - 1].end() - begin;
        const auto say = [&](bool hard, const char *reason, const QStringList &arguments = {},
                             const QStringList &suggestions = {}) {
            check.add(LetterFindingKind::Date, hard, begin, length, reason, arguments, suggestions);
        };
        if (written.ambiguous) {
            say(false, "date_ambiguous");
            continue;
        }
        const QDate date = written.date();
        if (!QDate(written.year > 0 ? written.year : 2024, written.month, written.day).isValid()) {
            say(true, "date_impossible"); // without a year, the 29th of February is given its chance
            continue;
        }
        if (written.weekday > 0) {
            // Without a year it may be the last or the next such day.
            std::vector<QDate> meant;
            if (date.isValid()) {
                meant = {date};
            } else {
                for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
                    if (written.in(year).isValid() && std::abs(written.in(year).daysTo(today)) <= 366)
                        meant.push_back(written.in(year));
                }
                std::sort(meant.begin(), meant.end(), [&](QDate a, QDate b) {
                    return std::abs(a.daysTo(today)) < std::abs(b.daysTo(today));
                });
            }
            const bool fits =
                std::any_of(meant.begin(), meant.end(), [&](QDate d) { return d.dayOfWeek() == written.weekday; });
            if (!fits && !meant.empty()) {
                const QString right = check.rules.weekdayNames[static_cast<size_t>(meant.front().dayOfWeek())];
                const Word &weekday = check.words[written.firstWord];
                check.add(
                    LetterFindingKind::Date, true, weekday.begin, weekday.length, "date_weekday", {right}, {right});
            }
        }
        if (written.year > 0 && (written.year < 1900 || written.year > today.year() + 10)) {
            say(false, "date_unlikely");
            continue;
        }
        if (standsBefore(check, eventWords, written) || standsAfter(check, eventAfter, written)) {
            const auto isDay = [&](QDate known) {
                return known.isValid() && known.day() == written.day && known.month() == written.month &&
                       (written.year == 0 || written.year == known.year());
            };
            if (date.isValid() && date > today) {
                say(true, "date_future");
            } else if (event.isValid() && !isDay(event) && !isDay(noticed)) {
                const QLocale locale(check.rules.spanish ? QLocale::Spanish : QLocale::English, QLocale::UnitedStates);
                const QString right =
                    locale.toString(event, check.rules.spanish ? u"d 'de' MMMM 'de' yyyy"_s : u"MMMM d, yyyy"_s);
                say(true, "date_event", {}, {right});
            } else if (!event.isValid() && noticed.isValid() && date.isValid() && date > noticed) {
                say(true, "date_after_found");
            }
            continue;
        }
        if (!date.isValid())
            continue;
        if (date > today && standsBefore(check, pastWords, written))
            say(true, "date_future");
        if (date < today && standsBefore(check, byWords, written)) {
            const size_t sentence = check.sentenceOf(written.firstWord);
            const bool promised = std::any_of(futureWords.begin(), futureWords.end(), [&](const PhraseList::Hit &hit) {
                return check.sentenceOf(hit.firstWord) == sentence && hit.firstWord < written.firstWord;
            });
            if (promised)
                say(check.letter.audience == Audience::Family, "date_passed"); // a summary may say what was due
        }
    }
}

} // namespace candor
