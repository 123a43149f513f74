// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/MergeFields.h"

#include "documents/Wording.h"
#include "documents/internal/MergeMarks.h"

#include <algorithm>
#include <kainjow/mustache.hpp>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

namespace mustache = kainjow::mustache;

/// A tag of the text. One with a problem, or in a section that has one, stands in the merged text as it was typed.
struct Tag {
    enum class Kind { Value, Section, Inverted, End, Comment, WriteIn, Typed };
    Kind kind = Kind::Typed;
    QString name; // as typed, without the sign
    const MergeField *field = nullptr;
    bool any = false; // a section that stands once when a list has rows
    qsizetype start = 0;
    qsizetype length = 0;
    size_t other = 0; // of a section: its end; of an end: its section
};

/// Finds the tags of a text and what is wrong with them.
class Tags {
public:
    explicit Tags(const QString &text)
        : m_text(text)
    {
        scan();
        match();
        resolve();
        std::stable_sort(m_problems.begin(), m_problems.end(), [](const TextProblem &a, const TextProblem &b) {
            return a.start < b.start;
        });
    }

    [[nodiscard]] const std::vector<Tag> &all() const { return m_tags; }
    [[nodiscard]] const std::vector<TextProblem> &problems() const { return m_problems; }

private:
    void scan()
    {
        qsizetype at = 0;
        while ((at = m_text.indexOf(u"{{"_s, at)) >= 0) {
            qsizetype backslashes = 0;
            while (backslashes < at && m_text[at - 1 - backslashes] == u'\\')
                ++backslashes;
            if (backslashes % 2 == 1) {
                ++at;
                continue;
            }
            at = scanTag(at);
        }
    }

    [[nodiscard]] qsizetype scanTag(qsizetype start)
    {
        const qsizetype lineEnd = m_text.indexOf(u'\n', start);
        qsizetype end = m_text.indexOf(u"}}"_s, start + 2);
        Tag tag;
        tag.start = start;
        if (end < 0 || (lineEnd >= 0 && lineEnd < end)) {
            tag.length = 2;
            report(u"tag-not-closed"_s, tag, u"{{"_s);
            m_tags.push_back(tag);
            return start + 2;
        }
        const bool triple = m_text.mid(start, 3) == u"{{{"_s;
        if (triple && m_text.mid(end, 3) == u"}}}"_s)
            ++end;
        tag.length = end + 2 - start;
        const QString inside = m_text.mid(start + 2, end - start - 2).trimmed();
        const QChar sign = inside.isEmpty() ? QChar() : inside.front();
        const auto named = [&](Tag::Kind kind, qsizetype skip = 1) {
            tag.kind = kind;
            tag.name = inside.sliced(skip).trimmed();
        };
        if (inside.isEmpty())
            report(u"tag-empty"_s, tag, u"{{}}"_s);
        else if (sign == u'#')
            named(Tag::Kind::Section);
        else if (sign == u'^')
            named(Tag::Kind::Inverted);
        else if (sign == u'/')
            named(Tag::Kind::End);
        else if (sign == u'!')
            named(Tag::Kind::Comment);
        else if (sign == u'?')
            named(Tag::Kind::WriteIn);
        else if (sign.isLetter())
            named(Tag::Kind::Value, 0);
        else
            report(u"tag-unknown"_s, tag, m_text.mid(start, tag.length));
        if (tag.kind != Tag::Kind::Typed && tag.kind != Tag::Kind::Comment && tag.name.isEmpty()) {
            report(u"tag-empty"_s, tag, m_text.mid(start, tag.length));
            tag.kind = Tag::Kind::Typed;
        }
        m_tags.push_back(tag);
        return start + tag.length;
    }

    [[nodiscard]] static bool opens(const Tag &tag)
    {
        return tag.kind == Tag::Kind::Section || tag.kind == Tag::Kind::Inverted;
    }

    void match()
    {
        std::vector<size_t> open;
        for (size_t i = 0; i < m_tags.size(); ++i) {
            Tag &tag = m_tags[i];
            if (opens(tag))
                open.push_back(i);
            if (tag.kind != Tag::Kind::End)
                continue;
            const auto mate = std::find_if(
                open.rbegin(), open.rend(), [&](size_t candidate) { return m_tags[candidate].name == tag.name; });
            if (mate == open.rend()) {
                report(u"section-not-opened"_s, tag, tag.name);
                tag.kind = Tag::Kind::Typed;
                continue;
            }
            while (m_tags[open.back()].name != tag.name)
                leaveOpen(open);
            m_tags[open.back()].other = i;
            tag.other = open.back();
            open.pop_back();
        }
        while (!open.empty())
            leaveOpen(open);
    }

    void leaveOpen(std::vector<size_t> &open)
    {
        Tag &tag = m_tags[open.back()];
        report(u"section-not-closed"_s, tag, tag.name);
        tag.kind = Tag::Kind::Typed;
        open.pop_back();
    }

    void resolve()
    {
        std::vector<const MergeField *> lists; // the sections around, those that are lists
        for (Tag &tag : m_tags) {
            const bool isSection = opens(tag);
            if (tag.kind == Tag::Kind::End) {
                const Tag &begin = m_tags[tag.other];
                if (begin.kind == Tag::Kind::Typed)
                    tag.kind = Tag::Kind::Typed;
                else if (isRows(begin))
                    lists.pop_back();
                tag.field = begin.field;
                tag.any = begin.any;
            }
            if (!isSection && tag.kind != Tag::Kind::Value)
                continue;
            tag.field = isSection ? findAny(tag.name) : nullptr;
            tag.any = tag.field != nullptr;
            if (!tag.field)
                tag.field = find(tag.name, lists);
            if (!tag.field)
                reportUnknown(tag);
            else if (!isSection && tag.field->kind == MergeField::Kind::List)
                report(u"list-as-value"_s, tag, tag.name);
            else if (!isSection && tag.field->kind == MergeField::Kind::YesNo)
                report(u"yes-no-as-value"_s, tag, tag.name);
            else {
                if (isRows(tag))
                    lists.push_back(tag.field);
                continue;
            }
            tag.kind = Tag::Kind::Typed;
        }
    }

    /// A section that is read once for each row.
    [[nodiscard]] static bool isRows(const Tag &tag)
    {
        return tag.kind == Tag::Kind::Section && !tag.any && tag.field->kind == MergeField::Kind::List;
    }

    [[nodiscard]] static const MergeField *findAny(const QString &name)
    {
        const MergeField *list = name.startsWith("any."_L1) ? findMergeField(QStringView(name).sliced(4)) : nullptr;
        return list && list->kind == MergeField::Kind::List ? list : nullptr;
    }

    [[nodiscard]] static const MergeField *find(const QString &name, const std::vector<const MergeField *> &lists)
    {
        for (auto list = lists.rbegin(); list != lists.rend(); ++list) {
            const QString prefix = QString::fromLatin1((*list)->name) + u'.';
            if (const MergeField *field = findMergeField(name.startsWith(prefix) ? name : prefix + name))
                return field;
        }
        const MergeField *field = findMergeField(name);
        return field && listOf(*field) ? nullptr : field;
    }

    void reportUnknown(const Tag &tag)
    {
        const MergeField *known = findMergeField(tag.name);
        for (const MergeField &field : mergeFields()) {
            if (!known && listOf(field) && QString::fromLatin1(field.name).endsWith(u'.' + tag.name))
                known = &field;
        }
        if (known)
            return report(u"field-of-list"_s, tag, tag.name, QString::fromLatin1(listOf(*known)->name));
        const QString near = nearest(tag.name);
        report(near.isEmpty() ? u"unknown-field"_s : u"unknown-field-near"_s, tag, tag.name, near);
    }

    [[nodiscard]] static qsizetype distance(const QString &a, const QString &b)
    {
        std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
        for (size_t i = 0; i < row.size(); ++i)
            row[i] = static_cast<qsizetype>(i);
        for (qsizetype i = 1; i <= a.size(); ++i) {
            qsizetype diagonal = row[0];
            row[0] = i;
            for (qsizetype k = 1; k <= b.size(); ++k) {
                const auto at = static_cast<size_t>(k);
                const qsizetype above = row[at];
                row[at] = std::min({above + 1, row[at - 1] + 1, diagonal + (a[i - 1] == b[k - 1] ? 0 : 1)});
                diagonal = above;
            }
        }
        return row.back();
    }

    [[nodiscard]] static QString nearest(const QString &name)
    {
        QString found;
        qsizetype best = std::min<qsizetype>(3, name.size() / 3) + 1;
        for (const MergeField &field : mergeFields()) {
            const QString candidate = QString::fromLatin1(field.name);
            const qsizetype far = listOf(field) ? best : distance(name.toLower(), candidate);
            if (far < best) {
                best = far;
                found = candidate;
            }
        }
        return found;
    }

    void report(const QString &code, const Tag &tag, const QString &what, const QString &other = {})
    {
        m_problems.push_back({code, what, other, tag.start, tag.length, placeIn(m_text, tag.start)});
    }

    const QString &m_text;
    std::vector<Tag> m_tags;
    std::vector<TextProblem> m_problems;
};

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// The name of a value in the template that is rendered. Names have dots, which the template engine would follow.
QString keyOf(const MergeField &field)
{
    return QString::fromLatin1(field.name).replace(u'.', u'/');
}

/// Rewrites the text so that each tag has one meaning whatever section it is in, and renders it.
class Merger {
public:
    Merger(const QString &text, const Tags &tags, const MergeValues &values, const Wording &words)
        : m_text(text)
        , m_tags(tags.all())
        , m_values(values)
        , m_words(words)
    {
    }

    [[nodiscard]] QString merged()
    {
        QString source;
        qsizetype at = 0;
        for (const Tag &tag : m_tags) {
            source += withoutTags(m_text.mid(at, tag.start - at));
            source += rewritten(tag);
            if (standsAlone(tag))
                source += mark::noLine;
            at = tag.start + tag.length;
        }
        source += withoutTags(m_text.sliced(at));
        for (const Tag &tag : m_tags) {
            if (tag.field && !listOf(*tag.field))
                fill(m_data, m_values.single, *tag.field);
        }
        mustache::mustache engine(utf8(source));
        engine.set_custom_escape([](const std::string &value) { return value; });
        if (!engine.is_valid())
            return m_text;
        // A line with nothing but the begin or the end of a section is no line of the letter.
        QString merged = QString::fromStdString(engine.render(m_data));
        return merged.remove(QString(mark::noLine) + u'\n').remove(mark::noLine);
    }

private:
    [[nodiscard]] bool standsAlone(const Tag &tag) const
    {
        const bool isBracket =
            tag.kind == Tag::Kind::Section || tag.kind == Tag::Kind::Inverted || tag.kind == Tag::Kind::End;
        const qsizetype end = tag.start + tag.length;
        return isBracket && (tag.start == 0 || m_text[tag.start - 1] == u'\n') && end < m_text.size() &&
               m_text[end] == u'\n';
    }

    /// Braces that are no tag.
    [[nodiscard]] QString withoutTags(const QString &text)
    {
        QString plain = QString(text).replace(u"{{"_s, typed(u"{{"_s));
        if (plain.endsWith(u'{')) { // three in a row would be a tag of another kind
            plain.chop(1);
            plain += typed(u"{"_s);
        }
        return plain;
    }

    [[nodiscard]] QString typed(const QString &text)
    {
        const QString key = u"typed/%1"_s.arg(m_typed++);
        m_data.set(utf8(key), utf8(text));
        return u"{{%1}}"_s.arg(key);
    }

    [[nodiscard]] static QString merged(const MergeValues::Value &value)
    {
        const QChar lane(u'a' + static_cast<int>(value.lane));
        return QString(mark::valueBegin) + lane + value.text + mark::valueEnd;
    }

    [[nodiscard]] static QString blank(const QString &name, const QString &label)
    {
        return QString(mark::blankBegin) + name + mark::blankLabel + label + mark::blankEnd;
    }

    [[nodiscard]] static QString conditionOf(const Tag &tag)
    {
        const bool rows = tag.field->kind == MergeField::Kind::List && !tag.any;
        return rows ? keyOf(*tag.field) : u'?' + keyOf(*tag.field);
    }

    [[nodiscard]] QString rewritten(const Tag &tag)
    {
        switch (tag.kind) {
        case Tag::Kind::Value: return u"{{%1}}"_s.arg(keyOf(*tag.field));
        case Tag::Kind::Section: return u"{{#%1}}"_s.arg(conditionOf(tag));
        case Tag::Kind::Inverted: return u"{{^%1}}"_s.arg(conditionOf(tag));
        case Tag::Kind::End: return u"{{/%1}}"_s.arg(conditionOf(tag));
        case Tag::Kind::Comment: return u"{{!}}"_s;
        case Tag::Kind::WriteIn: return typed(blank({}, tag.name));
        case Tag::Kind::Typed: break;
        }
        return typed(m_text.mid(tag.start, tag.length));
    }

    void fill(mustache::data &data, const MergeValues::Row &row, const MergeField &field)
    {
        const QString name = QString::fromLatin1(field.name);
        if (field.kind == MergeField::Kind::List) {
            mustache::data rows(mustache::data::type::list);
            if (const auto list = m_values.lists.find(name); list != m_values.lists.end()) {
                for (const MergeValues::Row &each : list->second) {
                    mustache::data one;
                    for (const Tag &tag : m_tags) {
                        if (tag.field && listOf(*tag.field) == &field)
                            fill(one, each, *tag.field);
                    }
                    rows.push_back(one);
                }
            }
            data.set(utf8(u'?' + keyOf(field)), mustache::data(rows.is_non_empty_list()));
            data.set(utf8(keyOf(field)), rows);
            return;
        }
        const auto value = row.find(name);
        data.set(utf8(u'?' + keyOf(field)), mustache::data(value != row.end()));
        QString shown;
        if (value != row.end())
            shown = merged(value->second);
        else if (m_values.withheld.contains(name))
            shown = merged({});
        else
            shown = blank(name, m_words.translated("MergeField", field.label));
        data.set(utf8(keyOf(field)), utf8(shown));
    }

    const QString &m_text;
    const std::vector<Tag> &m_tags;
    const MergeValues &m_values;
    const Wording &m_words;
    mustache::data m_data;
    int m_typed = 0;
};

std::vector<UnfilledField> unfilledIn(const QString &merged)
{
    std::vector<UnfilledField> unfilled;
    qsizetype at = 0;
    while ((at = merged.indexOf(mark::blankBegin, at)) >= 0) {
        const qsizetype label = merged.indexOf(mark::blankLabel, at);
        const qsizetype end = merged.indexOf(mark::blankEnd, at);
        const UnfilledField field{merged.mid(at + 1, label - at - 1), merged.mid(label + 1, end - label - 1)};
        if (std::find(unfilled.begin(), unfilled.end(), field) == unfilled.end())
            unfilled.push_back(field);
        at = end;
    }
    return unfilled;
}

} // namespace

bool mayEnter(const MergeField &field, Audience audience)
{
    return mayEnter(field.lane, audience) || (field.told && audience == Audience::Family);
}

bool isOfferTold(const Offer &offer, const Letter *letter)
{
    switch (offer.state) {
    case OfferState::Made:
    case OfferState::Accepted:
    case OfferState::Declined: return true;
    case OfferState::Approved: return letter && letter->templateId == "family/offer"_L1;
    case OfferState::Draft: break;
    case OfferState::Withdrawn: return offer.madeAt.has_value(); // it was made before
    }
    return false;
}

MergedText mergeText(const QString &given, const MergeValues &values, Audience audience, const DocumentContext &context)
{
    const Wording words(context);
    const QString text = mark::withoutMarks(given);
    const Tags tags(text);
    MergedText merged;
    merged.markup = Merger(text, tags, values, words).merged();
    merged.unfilled = unfilledIn(merged.markup);
    merged.problems = tags.problems();
    std::vector<const MergeField *> named;
    for (const Tag &tag : tags.all()) {
        if (!tag.field || std::find(named.begin(), named.end(), tag.field) != named.end())
            continue;
        named.push_back(tag.field);
        const auto withheld = values.withheld.find(QString::fromLatin1(tag.field->name));
        if (withheld != values.withheld.end() && !mayEnter(withheld->second, audience))
            merged.leftOut.push_back({words.translated("MergeField", tag.field->label), withheld->second});
    }
    return merged;
}

std::vector<TextProblem> templateProblems(const QString &text, Audience audience)
{
    const Tags tags(text);
    std::vector<TextProblem> problems = tags.problems();
    for (const Tag &tag : tags.all()) {
        const bool isUse = tag.kind != Tag::Kind::Typed && tag.kind != Tag::Kind::End;
        if (isUse && tag.field && !mayEnter(*tag.field, audience))
            problems.push_back({u"not-for-audience"_s, tag.name, {}, tag.start, tag.length, placeIn(text, tag.start)});
    }
    const std::vector<TextProblem> marks = letterTextProblems(text);
    problems.insert(problems.end(), marks.begin(), marks.end());
    std::stable_sort(
        problems.begin(), problems.end(), [](const TextProblem &a, const TextProblem &b) { return a.start < b.start; });
    return problems;
}

QStringList fieldsUsedIn(const QString &text)
{
    QStringList names;
    const Tags tags(text);
    for (const Tag &tag : tags.all()) {
        if (tag.field && tag.kind != Tag::Kind::Typed)
            names += QString::fromLatin1(tag.field->name);
    }
    names.removeDuplicates();
    return names;
}

} // namespace candor
