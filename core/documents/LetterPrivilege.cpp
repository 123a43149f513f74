// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/DocumentModel.h"
#include "documents/LetterRules.h"
#include "model/Describe.h"
#include "model/ResolutionRules.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

// Whether a letter repeats what its audience may not see. A text counts as repeated when six of its words stand in a
// row in the letter; a short one, when all of it does; numbers, codes and words in capitals on their own. What also
// stands in something that the audience may see is nobody's secret. Choices, times and dates are not compared: they
// are in every letter.

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t runLength = 6; // words in a row
constexpr size_t shortest = 3;  // words of a whole text

/// A value that a field holds.
struct FieldText {
    RecordKind kind;
    Lane lane;
    bool isName;
    bool isSecretName; // the lane is of the field, not of a record whose lane somebody chose
    QString text;
};
struct FieldAmount {
    RecordKind kind;
    Lane lane;
    qint64 value = 0;
    bool isMoney = false; // in cents
};

struct CaseValues {
    std::vector<FieldText> open, barred;
    std::vector<FieldAmount> openAmounts, barredAmounts;
};

/// What a letter may show.
struct Readers {
    const CaseFile &file;
    const Letter &letter;
    bool leaves; // outside the organization, although it is for its own people

    [[nodiscard]] bool maySee(Lane lane) const
    {
        return mayEnter(lane, letter.audience) && !(leaves && isPrivileged(lane));
    }
    /// Of their own offer, and of one that is told to them.
    [[nodiscard]] bool maySee(const Offer *offer) const
    {
        return letter.audience == Audience::Family && offer &&
               (offer->side == OfferSide::Family || isOfferTold(*offer, &letter));
    }
};

template <class R>
bool isOpenAnyway(const R &record, QLatin1StringView field, const Readers &readers)
{
    if constexpr (std::is_same_v<R, OfferElement>) {
        return readers.maySee(readers.file.find(record.offer));
    } else if constexpr (std::is_same_v<R, Approval>) {
        // What was approved is what is offered, unless it was changed since.
        return field == "terms"_L1 && isCurrent(readers.file, record) &&
               readers.maySee(readers.file.find(record.offer));
    } else if constexpr (std::is_same_v<R, Offer>) {
        return field == "approvedBy"_L1 && record.state != OfferState::Draft &&
               readers.letter.audience == Audience::Family;
    } else if constexpr (std::is_same_v<R, Document>) {
        return field == "title"_L1 || field == "what"_L1; // what letters are called, which they say themselves
    } else if constexpr (std::is_same_v<R, Letter>) {
        return field != "readerNote"_L1 && field != "reason"_L1;
    }
    return false;
}

template <class R>
void collect(const R &record, const Readers &readers, CaseValues &values)
{
    const AnyRecord any(record);
    constexpr RecordKind kind = RecordType<R>::kind;
    const auto collectField = [&](const auto &f) {
        using T = std::remove_cvref_t<decltype(record.*(f.member))>;
        const auto &value = record.*(f.member);
        const auto isOpen = [&](Lane lane) {
            return readers.maySee(lane) || isOpenAnyway(record, QLatin1StringView(f.name), readers);
        };
        const auto lane = [&] { return laneOf(any, FieldInfo{f.name, f.label, f.lane, f.phi, f.search}); };
        const auto addText = [&](const QString &text) {
            if (text.isEmpty())
                return;
            // The text of other letters is neither: much of it is the same in all of them.
            if (std::is_same_v<R, Letter> && isOpenAnyway(record, QLatin1StringView(f.name), readers))
                return;
            const Lane of = lane();
            (isOpen(of) ? values.open : values.barred)
                .push_back({kind, of, f.phi == Phi::Name, f.phi == Phi::Name && isPrivileged(f.lane), text});
        };
        const auto addAmount = [&](qint64 amount, bool isMoney) {
            const Lane of = lane();
            (isOpen(of) ? values.openAmounts : values.barredAmounts).push_back({kind, of, amount, isMoney});
        };
        if constexpr (std::is_same_v<T, QString>) {
            addText(value);
        } else if constexpr (std::is_same_v<T, QStringList>) {
            for (const QString &text : value)
                addText(text);
        } else if constexpr (std::is_same_v<T, Cents>) {
            if (value.value != 0)
                addAmount(value.value, true);
        } else if constexpr (std::is_same_v<T, std::optional<Cents>>) {
            if (value)
                addAmount(value->value, true);
        } else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
            addAmount(static_cast<qint64>(value), false);
        }
    };
    withFields([&](const auto &...f) { (collectField(f), ...); }, RecordType<R>::fields);
}

template <class... R>
CaseValues valuesOf(const Readers &readers, RecordList<R...>)
{
    const CaseFile &file = readers.file;
    CaseValues values;
    collect(file.record, readers, values);
    const auto collectList = [&]<class T>(const std::vector<T> &list) {
        for (const T &record : list)
            collect(record, readers, values);
    };
    (collectList(file.all<R>()), ...);
    // An offer is also told as the sum of its parts.
    for (const Offer &offer : file.all<Offer>()) {
        Cents sum;
        for (const OfferElement &element : file.all<OfferElement>())
            sum += element.offer == offer.id ? element.amount.value_or(Cents{}) : Cents{};
        if (readers.maySee(&offer))
            values.openAmounts.push_back({RecordKind::OfferElement, Lane::Told, sum.value, true});
    }
    return values;
}

quint64 joined(quint64 hash, quint64 key)
{
    return (hash ^ key) * 0x9e3779b97f4a7c15u + 0x632be59bd9b4e019u;
}

quint64 gramOf(const std::vector<Word> &words, size_t from, size_t count)
{
    quint64 hash = count;
    for (size_t i = from; i < from + count; ++i)
        hash = joined(hash, words[i].key);
    return hash;
}

/// A number, code or word in capitals that is found by itself, in one form whatever signs are in it.
struct Token {
    quint64 key = 0;
    qsizetype begin = 0;
    qsizetype length = 0;
    bool isNumber = false;
};

bool isInside(QChar c)
{
    return c == u'.' || c == u',' || c == u'-' || c == u'/' || c == u'_' || c == u'\u2011' || c == QChar::Nbsp ||
           c == u'\u202F';
}

/// Looks like a date, a time, a span of years or a dose.
bool isCommonShape(const QString &piece)
{
    static const QRegularExpression common(
        u"^(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T.*)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}-\\p{L}{3,9}-\\d{2,4}"
        "|\\d{4}[-/]\\d{2,4}|\\d+(?:[.,]\\d+)?\\p{L}{1,4}(?:/\\p{L}{1,5})?)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return common.match(piece).hasMatch();
}

quint64 tokenKey(QStringView letters)
{
    quint64 hash = 0x7f4a7c15u;
    for (const QChar c : letters)
        hash = joined(hash, c.unicode());
    return hash;
}

/// The digits of a number alone, and without its cents.
void addNumber(const QString &piece, qsizetype begin, std::vector<Token> &tokens)
{
    QString digits;
    for (const QChar c : piece) {
        if (c.isDigit())
            digits += c;
    }
    const auto add = [&](const QString &of) {
        if (of.size() >= 5)
            tokens.push_back({tokenKey(of), begin, piece.size(), true});
    };
    add(digits);
    const qsizetype size = piece.size();
    const bool hasCents = size > 3 && (piece[size - 3] == u'.' || piece[size - 3] == u',') &&
                          piece[size - 2].isDigit() && piece[size - 1].isDigit();
    if (hasCents)
        add(digits.chopped(2));
}

std::vector<Token> tokensOf(const QString &text, const std::vector<Word> &words)
{
    std::vector<Token> tokens;
    // Words with a digit, and what is written together with them.
    for (size_t at = 0; at < words.size(); ++at) {
        const Word &word = words[at];
        if (word.capitals && word.letters >= 8 && word.digits == 0)
            tokens.push_back({word.exactKey, word.begin, word.length, false});
        if (word.digits == 0)
            continue;
        qsizetype begin = word.begin, end = word.end();
        const auto isPart = [&](qsizetype i) {
            return i >= 0 && i < text.size() && (text[i].isLetterOrNumber() || isInside(text[i]));
        };
        while (isPart(begin - 1))
            --begin;
        while (isPart(end))
            ++end;
        while (begin < end && !text[begin].isLetterOrNumber())
            ++begin;
        while (end > begin && !text[end - 1].isLetterOrNumber())
            --end;
        const QString piece = text.sliced(begin, end - begin);
        while (at + 1 < words.size() && words[at + 1].begin < end)
            ++at; // the rest of the piece
        const auto letters = std::count_if(piece.begin(), piece.end(), [](QChar c) { return c.isLetter(); });
        const auto digits = std::count_if(piece.begin(), piece.end(), [](QChar c) { return c.isDigit(); });
        const bool isTime = begin > 0 && text[begin - 1] == u':';
        if (isTime || isCommonShape(piece))
            continue;
        if (letters == 0) {
            addNumber(piece, begin, tokens);
        } else if (letters + digits >= 6 && (digits >= 3 || letters + digits >= 10)) {
            QString plain;
            for (const QChar c : folded(piece)) {
                if (c.isLetterOrNumber())
                    plain += c;
            }
            tokens.push_back({tokenKey(plain), begin, piece.size(), false});
        }
    }
    return tokens;
}

/// A name or a heading says something; "we do not know" does not.
bool isTelling(const std::vector<Word> &words)
{
    return std::count_if(words.begin(), words.end(), [](const Word &w) { return w.letters >= 5; }) >= 2;
}

class PrivilegeCheck {
public:
    explicit PrivilegeCheck(LetterChecking &check)
        : m_check(check)
        , m_tokens(tokensOf(check.text, check.words))
    {
        const size_t count = check.words.size();
        m_grams.reserve(count * runLength);
        for (size_t length = 2; length <= runLength; ++length) {
            for (size_t at = 0; at + length <= count; ++at)
                m_grams[gramOf(check.words, at, length)].push_back(at);
        }
        for (size_t i = 0; i < m_tokens.size(); ++i)
            m_tokenPlaces[m_tokens[i].key].push_back(i);
    }

    void run()
    {
        const bool leaves = m_check.form && m_check.form->leaves;
        const CaseValues values = valuesOf({m_check.file, m_check.letter, leaves}, AllRecords());
        for (const FieldText &field : values.open)
            allow(field.text);
        for (const QString &text : m_check.rules.commonplaces)
            allow(text);
        allow(m_check.context.publicText);
        if (const auto form = findForm({}, m_check.letter.templateId, m_check.letter.language))
            allow(form->text);
        allow(m_check.letter.recipient);
        allow(m_check.letter.title);
        for (const QString &name : m_check.context.mayBeNamed)
            allow(name);
        for (const FieldAmount &amount : values.openAmounts)
            allowAmount(amount);
        for (const QString &name : namesForFamily(m_check.file, m_check.letter, m_check.context))
            m_names.push_back(nameParts(name, m_check.rules));

        for (const FieldText &field : values.barred)
            look(field);
        for (const FieldAmount &amount : values.barredAmounts)
            lookForAmount(amount);
        report();
    }

private:
    void allow(const QString &text)
    {
        const std::vector<Word> words = wordsOf(text);
        for (size_t at = 0; at < words.size(); ++at) {
            for (size_t length = shortest; length <= runLength && at + length <= words.size(); ++length) {
                const quint64 gram = gramOf(words, at, length);
                if (!m_grams.contains(gram))
                    break; // a longer one cannot be in the letter either
                m_open.insert(gram);
            }
        }
        if (m_tokens.empty())
            return;
        for (const Token &token : tokensOf(text, words))
            m_open.insert(token.key);
    }

    void allowAmount(const FieldAmount &amount)
    {
        for (const quint64 key : keysOf(amount))
            m_open.insert(key);
    }

    /// As the letter may write it: without and with cents.
    static std::vector<quint64> keysOf(const FieldAmount &amount)
    {
        std::vector<quint64> keys;
        const auto add = [&](qint64 value) {
            const QString digits = QString::number(std::abs(value));
            if (digits.size() >= 5)
                keys.push_back(tokenKey(digits));
        };
        add(amount.value);
        if (amount.isMoney)
            add(amount.value / 100);
        return keys;
    }

    void look(const FieldText &field)
    {
        const std::vector<Word> words = wordsOf(field.text);
        // Among colleagues and counsel the people of a case are named.
        const Audience audience = m_check.letter.audience;
        if (field.isSecretName && (audience == Audience::Family || audience == Audience::Chart))
            lookForName(field);
        if (!field.isName && words.size() >= shortest && words.size() < runLength && isTelling(words))
            hit(gramOf(words, 0, words.size()), words.size(), field.kind, isPrivileged(field.lane));
        for (size_t at = 0; at + runLength <= words.size(); ++at)
            hit(gramOf(words, at, runLength), runLength, field.kind, true);
        if (m_tokens.empty())
            return;
        for (const Token &token : tokensOf(field.text, words))
            hitToken(token.key, field.kind);
    }

    void lookForAmount(const FieldAmount &amount)
    {
        for (const quint64 key : keysOf(amount))
            hitToken(key, amount.kind);
    }

    void lookForName(const FieldText &field)
    {
        const QStringList parts = nameParts(field.text, m_check.rules);
        if (parts.size() < 2 || static_cast<size_t>(parts.size()) > runLength ||
            std::find(m_names.begin(), m_names.end(), parts) != m_names.end())
            return;
        const std::vector<Word> words = wordsOf(parts.join(u' '));
        const auto places = m_grams.find(gramOf(words, 0, words.size()));
        if (places == m_grams.end())
            return;
        for (const size_t at : places->second)
            add(at, at + words.size(), field.kind, true, "protected_name");
    }

    void hit(quint64 gram, size_t length, RecordKind kind, bool hard)
    {
        const auto places = m_grams.find(gram);
        if (places == m_grams.end() || m_open.contains(gram))
            return;
        for (const size_t at : places->second)
            add(at, at + length, kind, hard, "protected_text");
    }

    void hitToken(quint64 key, RecordKind kind)
    {
        const auto places = m_tokenPlaces.find(key);
        if (places == m_tokenPlaces.end() || m_open.contains(key))
            return;
        for (const size_t index : places->second)
            m_found[{kind, QLatin1StringView("protected_number")}].push_back(
                {m_tokens[index].begin, m_tokens[index].begin + m_tokens[index].length, true});
    }

    void add(size_t first, size_t end, RecordKind kind, bool hard, const char *reason)
    {
        m_found[{kind, QLatin1StringView(reason)}].push_back(
            {m_check.words[first].begin, m_check.words[end - 1].end(), hard});
    }

    /// Runs that overlap are one.
    void report()
    {
        for (auto &[what, places] : m_found) {
            std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.begin < b.begin; });
            std::vector<Place> runs;
            for (const Place &place : places) {
                if (!runs.empty() && place.begin < runs.back().end) {
                    runs.back().end = std::max(runs.back().end, place.end);
                    runs.back().hard = runs.back().hard || place.hard;
                } else {
                    runs.push_back(place);
                }
            }
            for (const Place &run : runs) {
                const bool isNumber =
                    what.second == QLatin1StringView("protected_number") && !m_check.text.at(run.begin).isDigit();
                m_check.add(
                    LetterFindingKind::Privileged, run.hard, run.begin, run.end - run.begin,
                    isNumber ? "protected_text" : what.second.data());
                m_check.found.back().record = what.first;
            }
        }
    }

    struct Place {
        qsizetype begin;
        qsizetype end;
        bool hard;
    };

    LetterChecking &m_check;
    std::vector<Token> m_tokens;
    std::unordered_map<quint64, std::vector<size_t>> m_grams;       // of the letter: where they begin
    std::unordered_map<quint64, std::vector<size_t>> m_tokenPlaces; // of the letter
    std::unordered_set<quint64> m_open;                             // grams and tokens that anybody may read
    std::vector<QStringList> m_names;
    std::map<std::pair<RecordKind, QLatin1StringView>, std::vector<Place>> m_found;
};

} // namespace

void checkPrivilege(LetterChecking &check)
{
    PrivilegeCheck(check).run();
}

} // namespace candor
