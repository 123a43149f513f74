// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LetterSections.h"

#include "documents/Wording.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

bool isEscaped(const QString &text, qsizetype at)
{
    qsizetype backslashes = 0;
    while (backslashes < at && text[at - 1 - backslashes] == u'\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

/// Conditions and comments on a line of their own take the line with them.
void takeWholeLines(const QString &text, std::vector<TextTag> &tags)
{
    for (TextTag &tag : tags) {
        if (tag.sign.isNull() || tag.sign == u'?')
            continue;
        qsizetype begin = tag.start;
        qsizetype end = tag.start + tag.length;
        while (begin > 0 && text[begin - 1] == u' ')
            --begin;
        while (end < text.size() && text[end] == u' ')
            ++end;
        if ((begin > 0 && text[begin - 1] != u'\n') || (end < text.size() && text[end] != u'\n'))
            continue;
        tag.start = begin;
        tag.length = std::min(end + 1, text.size()) - begin;
    }
}

class Settler {
public:
    Settler(const QString &text, const MergeValues &values, const DocumentContext &context)
        : m_text(text)
        , m_tags(tagsIn(text))
        , m_values(values)
        , m_words(context)
    {
        takeWholeLines(text, m_tags);
    }

    [[nodiscard]] QString settled() { return match() ? write(0, m_tags.size(), 0, m_text.size()) : m_text; }

private:
    struct Here {
        const MergeField *list;
        const MergeValues::Row *row;
    };

    [[nodiscard]] static bool opens(const TextTag &tag) { return tag.sign == u'#' || tag.sign == u'^'; }

    [[nodiscard]] bool match()
    {
        std::vector<size_t> open;
        m_mate.assign(m_tags.size(), 0);
        for (size_t i = 0; i < m_tags.size(); ++i) {
            if (opens(m_tags[i]))
                open.push_back(i);
            if (m_tags[i].sign != u'/')
                continue;
            if (open.empty() || m_tags[open.back()].name != m_tags[i].name)
                return false;
            m_mate[open.back()] = i;
            open.pop_back();
        }
        return open.empty();
    }

    /// The tags from `first` to before `last`, and the text around them from `from` to `to`.
    [[nodiscard]] QString write(size_t first, size_t last, qsizetype from, qsizetype to)
    {
        QString written;
        qsizetype at = from;
        for (size_t i = first; i < last; ++i) {
            const TextTag &tag = m_tags[i];
            written += m_text.mid(at, tag.start - at);
            at = tag.start + tag.length;
            if (opens(tag)) {
                const TextTag &end = m_tags[m_mate[i]];
                written += section(i, m_mate[i], at, end.start);
                i = m_mate[i];
                at = end.start + end.length;
            } else if (tag.sign != u'!') {
                written += value(tag);
            }
        }
        return written + m_text.mid(at, to - at);
    }

    [[nodiscard]] QString section(size_t begin, size_t end, qsizetype from, qsizetype to)
    {
        const TextTag &tag = m_tags[begin];
        const auto inside = [&] { return write(begin + 1, end, from, to); };
        const QString list = tag.name.startsWith("any."_L1) ? tag.name.sliced(4) : QString();
        if (!list.isEmpty())
            return hasRows(list) == (tag.sign == u'#') ? inside() : QString();
        const auto [field, row] = find(tag.name);
        if (!field || field->kind != MergeField::Kind::List) {
            const QString name = field ? QString::fromLatin1(field->name) : tag.name;
            const bool is = (row ? *row : m_values.single).contains(name);
            return is == (tag.sign == u'#') ? inside() : QString();
        }
        if (tag.sign == u'^')
            return hasRows(tag.name) ? QString() : inside();
        QString written;
        const auto rows = m_values.lists.find(tag.name);
        if (rows == m_values.lists.end())
            return written;
        for (const MergeValues::Row &each : rows->second) {
            m_here.push_back({field, &each});
            written += inside();
            m_here.pop_back();
        }
        return written;
    }

    [[nodiscard]] bool hasRows(const QString &list) const
    {
        const auto rows = m_values.lists.find(list);
        return rows != m_values.lists.end() && !rows->second.empty();
    }

    /// The field of a name where it stands, and the row that it is of.
    [[nodiscard]] std::pair<const MergeField *, const MergeValues::Row *> find(const QString &name) const
    {
        for (auto here = m_here.rbegin(); here != m_here.rend(); ++here) {
            const QString prefix = QString::fromLatin1(here->list->name) + u'.';
            if (const MergeField *field = findMergeField(name.startsWith(prefix) ? name : prefix + name))
                return {field, here->row};
        }
        return {findMergeField(name), nullptr};
    }

    [[nodiscard]] QString value(const TextTag &tag) const
    {
        const auto [field, row] = find(tag.name);
        if (tag.sign.isNull() && row) {
            const auto known = row->find(QString::fromLatin1(field->name));
            if (known != row->end())
                return escapedForLetter(known->second.text);
            return u"{{?%1}}"_s.arg(m_words.translated("MergeField", field->label));
        }
        return m_text.mid(tag.start, tag.length);
    }

    const QString &m_text;
    std::vector<TextTag> m_tags;
    const MergeValues &m_values;
    Wording m_words;
    std::vector<size_t> m_mate;
    std::vector<Here> m_here; // the rows around
};

} // namespace

std::vector<TextTag> tagsIn(const QString &text)
{
    std::vector<TextTag> tags;
    qsizetype at = 0;
    while ((at = text.indexOf(u"{{"_s, at)) >= 0) {
        const qsizetype end = text.indexOf(u"}}"_s, at + 2);
        const qsizetype line = text.indexOf(u'\n', at);
        if (isEscaped(text, at) || end < 0 || (line >= 0 && line < end)) {
            ++at;
            continue;
        }
        const QString inside = text.mid(at + 2, end - at - 2).trimmed();
        TextTag tag{at, end + 2 - at, {}, inside};
        if (!inside.isEmpty() && u"#^/!?"_s.contains(inside.front())) {
            tag.sign = inside.front();
            tag.name = inside.sliced(1).trimmed();
        }
        if (!tag.name.isEmpty() || tag.sign == u'!')
            tags.push_back(tag);
        at = end + 2;
    }
    return tags;
}

QString settledSections(const QString &text, const MergeValues &values, const DocumentContext &context)
{
    return Settler(text, values, context).settled();
}

} // namespace candor
