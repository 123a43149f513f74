// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PhraseList.h"

#include "base/Error.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// Only blanks, line breaks, hyphens and marks of emphasis lie between the words of a phrase.
bool isJoin(QStringView gap)
{
    return std::all_of(gap.begin(), gap.end(), [](QChar c) {
        return c.isSpace() || c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'*';
    });
}

bool isUnderscore(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] == u'_';
}

} // namespace

QJsonObject readListFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, {path});
    return QJsonDocument::fromJson(file.readAll()).object();
}

PhraseList::PhraseList(const QJsonArray &entries)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries[i].toObject();
        const bool exactCase = entry[u"exact_case"_s].toBool();
        const auto add = [&](const QJsonValue &list, bool isException) {
            for (const auto &value : list.toArray()) {
                const std::vector<Word> words = wordsOf(value.toString());
                if (words.empty())
                    continue;
                Form form;
                for (const Word &word : words)
                    form.keys.push_back(exactCase ? word.exactKey : word.key);
                form.entry = static_cast<size_t>(i);
                form.exactCase = exactCase;
                form.isException = isException;
                m_byFirst[words.front().key].push_back(std::move(form));
            }
        };
        add(entry[u"forms"_s], false);
        add(entry[u"except"_s], true);
    }
}

std::vector<PhraseList::Hit> PhraseList::find(const QString &text, const std::vector<Word> &words) const
{
    std::vector<Hit> hits, exceptions;
    for (size_t at = 0; at < words.size(); ++at) {
        const auto forms = m_byFirst.find(words[at].key);
        if (forms == m_byFirst.end())
            continue;
        for (const Form &form : forms->second) {
            const size_t end = at + form.keys.size();
            if (end > words.size())
                continue;
            bool fits = !isUnderscore(text, words[at].begin - 1) && !isUnderscore(text, words[end - 1].end());
            for (size_t i = at; fits && i < end; ++i) {
                fits = (form.exactCase ? words[i].exactKey : words[i].key) == form.keys[i - at];
                if (fits && i > at) {
                    const qsizetype from = words[i - 1].end();
                    fits = isJoin(QStringView(text).sliced(from, words[i].begin - from));
                }
            }
            if (!fits)
                continue;
            const qsizetype from = words[at].begin;
            (form.isException ? exceptions : hits).push_back({from, words[end - 1].end() - from, at, end, form.entry});
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return std::pair(a.begin, -a.length) < std::pair(b.begin, -b.length);
    });
    std::vector<Hit> found;
    qsizetype covered = 0;
    for (const Hit &hit : hits) {
        const bool isExcepted = std::any_of(exceptions.begin(), exceptions.end(), [&](const Hit &other) {
            return other.begin <= hit.begin && other.begin + other.length >= hit.begin + hit.length;
        });
        if (isExcepted || hit.begin < covered)
            continue;
        covered = hit.begin + hit.length;
        found.push_back(hit);
    }
    return found;
}

} // namespace candor
