// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ChartNote.h"
#include "documents/PhraseList.h"

#include <QJsonObject>

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

struct ChartWords {
    QStringList reasons; // by PhraseList::Hit::entry
    PhraseList phrases;
};

const ChartWords &chartWords()
{
    static const ChartWords all = [] {
        const QJsonArray words = readListFile(u":/chart-note/chart-words.json"_s)[u"words"_s].toArray();
        ChartWords read{{}, PhraseList(words)};
        for (const auto &word : words)
            read.reasons += word.toObject()[u"reason"_s].toString();
        return read;
    }();
    return all;
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
    QStringList keys = chartWords().reasons;
    keys.removeDuplicates();
    return keys;
}

std::vector<ChartFinding> chartNoteFindings(const QString &text)
{
    std::vector<ChartFinding> found;
    for (const PhraseList::Hit &hit : chartWords().phrases.find(text, wordsOf(text)))
        found.push_back(
            {hit.begin, hit.length, text.sliced(hit.begin, hit.length),
             chartWords().reasons[static_cast<qsizetype>(hit.entry)]});
    return found;
}

} // namespace candor
