// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "documents/ChartNote.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct Reason {
    const char *key;
    const char *sentence;
};

constexpr Reason reasons[] = {
    {"incident_report",
     QT_TRANSLATE_NOOP(
         "ChartWord",
         "The incident report is not part of the chart. Once the chart names it, it may have to be shown.")},
    {"risk_management",
     QT_TRANSLATE_NOOP("ChartWord", "Work with risk management belongs in the case log, not in the chart.")},
    {"event_review",
     QT_TRANSLATE_NOOP(
         "ChartWord", "The event review is protected. Write what happened to the patient, not what is examined.")},
    {"safety_organization",
     QT_TRANSLATE_NOOP("ChartWord", "Reports to a patient safety organization are protected only outside the chart.")},
    {"peer_review", QT_TRANSLATE_NOOP("ChartWord", "Peer review is protected by state law only outside the chart.")},
    {"lawyer", QT_TRANSLATE_NOOP("ChartWord", "Advice of lawyers and talk of a lawsuit belong in the case log.")},
    {"insurer", QT_TRANSLATE_NOOP("ChartWord", "Insurance is no part of the patient's care. Use the case log.")},
    {"money", QT_TRANSLATE_NOOP("ChartWord", "Money and offers are no part of the patient's care. Use the case log.")},
    {"blame",
     QT_TRANSLATE_NOOP("ChartWord", "This judges a person. Write what was done and seen, without a judgment.")},
    {"guess",
     QT_TRANSLATE_NOOP("ChartWord", "This reads like a guess. Write what is known, and what is not known yet.")},
};

/// Text to compare: without case and accents, each run of blanks and hyphens one blank. `at` gives the place of each
/// character in the text it came from.
struct Folded {
    QString text;
    std::vector<qsizetype> at;
};

Folded fold(const QString &text, bool keepCase)
{
    Folded folded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c.category() == QChar::Mark_NonSpacing)
            continue; // an accent of its own
        if (c.isSpace() || c == u'-' || c == u'\u2010' || c == u'\u2011') {
            if (folded.text.endsWith(u' '))
                continue;
            c = u' ';
        } else if (c.decompositionTag() == QChar::Canonical) {
            c = c.decomposition().front();
        }
        folded.text += keepCase ? c : c.toLower();
        folded.at.push_back(i);
    }
    return folded;
}

bool isPartOfWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
}

struct Form {
    QString text; // folded
    QString reason;
    bool exactCase = false;
    bool isException = false;
};

std::vector<Form> readForms()
{
    QFile file(u":/chart-note/chart-words.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, {u"chart words"_s});
    std::vector<Form> forms;
    const QJsonArray words = QJsonDocument::fromJson(file.readAll()).object()[u"words"_s].toArray();
    for (const QJsonValue &value : words) {
        const QJsonObject word = value.toObject();
        const bool exactCase = word[u"exact_case"_s].toBool();
        const auto add = [&](const QJsonValue &list, bool isException) {
            for (const QJsonValue &form : list.toArray())
                forms.push_back(
                    {fold(form.toString(), exactCase).text, word[u"reason"_s].toString(), exactCase, isException});
        };
        add(word[u"forms"_s], false);
        add(word[u"except"_s], true);
    }
    return forms;
}

const std::vector<Form> &allForms()
{
    static const std::vector<Form> forms = readForms();
    return forms;
}

} // namespace

const char *chartReason(QStringView key)
{
    for (const Reason &reason : reasons) {
        if (key == QLatin1StringView(reason.key))
            return reason.sentence;
    }
    return nullptr;
}

QStringList chartReasons()
{
    QStringList keys;
    for (const Form &form : allForms())
        keys += form.reason;
    keys.removeDuplicates();
    return keys;
}

std::vector<ChartFinding> chartNoteFindings(const QString &text)
{
    const Folded anyCase = fold(text, false), exactCase = fold(text, true);
    struct Hit {
        ChartFinding finding;
        bool isException;
    };
    std::vector<Hit> hits;
    for (const Form &form : allForms()) {
        const Folded &folded = form.exactCase ? exactCase : anyCase;
        for (qsizetype at = folded.text.indexOf(form.text); at >= 0; at = folded.text.indexOf(form.text, at + 1)) {
            const qsizetype end = at + form.text.size();
            if (isPartOfWord(folded.text, at - 1) || isPartOfWord(folded.text, end))
                continue;
            const qsizetype from = folded.at[static_cast<size_t>(at)];
            // Up to the next character, so that accents of their own belong to the word.
            qsizetype to = folded.at[static_cast<size_t>(end - 1)] + 1;
            while (to < text.size() && text[to].category() == QChar::Mark_NonSpacing)
                ++to;
            hits.push_back({{from, to - from, text.sliced(from, to - from), form.reason}, form.isException});
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return std::pair(a.finding.start, -a.finding.length) < std::pair(b.finding.start, -b.finding.length);
    });
    // An exception covers what lies in it; of two findings that overlap the first and longer one stands.
    std::vector<ChartFinding> found;
    qsizetype covered = 0;
    for (const Hit &hit : hits) {
        const bool inException = std::any_of(hits.begin(), hits.end(), [&](const Hit &other) {
            return other.isException && other.finding.start <= hit.finding.start &&
                   other.finding.start + other.finding.length >= hit.finding.start + hit.finding.length;
        });
        if (inException || hit.finding.start < covered)
            continue;
        covered = hit.finding.start + hit.finding.length;
        found.push_back(hit.finding);
    }
    return found;
}

} // namespace candor
