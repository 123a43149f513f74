// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/RecordWords.h"

#include <QCoreApplication>
#include <QVariant>

namespace candor {

namespace {

constexpr char wordsProperty[] = "candorRecordWords";

/// Name and meaning of each type, in the order of RecordSort.
QString ofCasebook(RecordSort type, int which)
{
    const QStringList words = qApp ? qApp->property(wordsProperty).toStringList() : QStringList();
    return words.value(2 * static_cast<int>(type) + which);
}

} // namespace

RecordWordFields recordWordFields(RecordSort type)
{
    switch (type) {
    case RecordSort::CaseRecord: return {&Settings::caseRecordName, &Settings::caseRecordMeaning};
    case RecordSort::Told: return {&Settings::toldName, &Settings::toldMeaning};
    case RecordSort::Privileged: return {&Settings::privilegedName, &Settings::privilegedMeaning};
    case RecordSort::Mixed: break;
    }
    return {&Settings::mixedName, &Settings::mixedMeaning};
}

void useRecordWords(const Settings &settings)
{
    QStringList words;
    for (const RecordSort type :
         {RecordSort::CaseRecord, RecordSort::Told, RecordSort::Privileged, RecordSort::Mixed}) {
        const RecordWordFields fields = recordWordFields(type);
        words << settings.*(fields.name) << settings.*(fields.meaning);
    }
    qApp->setProperty(wordsProperty, words);
}

void dropRecordWords()
{
    qApp->setProperty(wordsProperty, QVariant());
}

QString ownRecordName(RecordSort type)
{
    switch (type) {
    case RecordSort::CaseRecord: return QCoreApplication::translate("RecordSort", "Case record");
    case RecordSort::Told: return QCoreApplication::translate("RecordSort", "Told");
    case RecordSort::Privileged: return QCoreApplication::translate("RecordSort", "Privileged");
    case RecordSort::Mixed: break;
    }
    return QCoreApplication::translate("RecordSort", "Mixed");
}

QString ownRecordMeaning(RecordSort type)
{
    switch (type) {
    case RecordSort::CaseRecord: return QCoreApplication::translate("RecordSort", "May be requested by others");
    case RecordSort::Told: return QCoreApplication::translate("RecordSort", "Shared with the family");
    case RecordSort::Privileged:
        return QCoreApplication::translate("RecordSort", "Patient safety work product. Review team only");
    case RecordSort::Mixed: break;
    }
    return QCoreApplication::translate("RecordSort", "Locked parts are privileged");
}

QString recordName(RecordSort type)
{
    const QString own = ofCasebook(type, 0);
    return own.isEmpty() ? ownRecordName(type) : own;
}

QString recordMeaning(RecordSort type)
{
    const QString own = ofCasebook(type, 1);
    return own.isEmpty() ? ownRecordMeaning(type) : own;
}

} // namespace candor
