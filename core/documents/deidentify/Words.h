// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Deidentify.h"

#include <QHash>

namespace candor::deidentify {

/// What lists of resources/deidentify/words.json a word stands in.
enum WordClass : quint64 {
    TitlePhysician = 1U << 0,
    TitleNurse = 1U << 1,
    TitlePerson = 1U << 2,
    TitleShort = 1U << 3,
    CredentialNurse = 1U << 4,
    CredentialPhysician = 1U << 5,
    CredentialPharmacist = 1U << 6,
    CredentialStaff = 1U << 7,
    Relation = 1U << 8,
    Particle = 1U << 9,
    RoleWord = 1U << 10,
    StopWord = 1U << 11,
    CommonName = 1U << 12,
    GivenName = 1U << 13,
    NotInitials = 1U << 14,
    UnitWord = 1U << 15,
    ScoreWord = 1U << 16,
    TimeWord = 1U << 17,
    RoomWord = 1U << 18,
    InstitutionWord = 1U << 19,
    InstitutionGeneric = 1U << 20,
    PlaceGeneric = 1U << 21,
    StreetWord = 1U << 22,
    StreetBefore = 1U << 23,
    LivesWord = 1U << 24,
    FaxWord = 1U << 25,
    PhoneWord = 1U << 26,
    KnownCapital = 1U << 27,
    LabWord = 1U << 28,
    MonthWord = 1U << 29,
    WeekdayWord = 1U << 30,
};
inline constexpr quint64 anyTitle = TitlePhysician | TitleNurse | TitlePerson;
inline constexpr quint64 anyCredential = CredentialNurse | CredentialPhysician | CredentialPharmacist | CredentialStaff;

/// Lower case, without accents and without characters that nobody sees.
[[nodiscard]] QString fold(QStringView text);
/// Soft hyphens, joiners, marks of direction.
[[nodiscard]] bool isInvisible(QChar c);

/// Several words in a row, found by the first one.
struct Phrase {
    QStringList rest; // folded
    int value = 0;
};
using Phrases = QHash<QString, std::vector<Phrase>>;
/// The words of a phrase, folded: runs of letters and digits.
[[nodiscard]] QStringList phraseWords(QStringView text);
void addPhrase(Phrases &phrases, const QString &text, int value);
/// Longest first, so that the first that fits is the one that is meant.
void sortPhrases(Phrases &phrases);

/// Values of `Words::cues`: the kind, and whether it needs "number", "#" or ":" behind it.
[[nodiscard]] constexpr int cueValue(IdentifierKind kind, bool weak)
{
    return static_cast<int>(kind) * 2 + (weak ? 1 : 0);
}

struct Words {
    QHash<QString, quint64> classes;
    QHash<QString, int> months;
    QHash<QString, int> weekdays;
    QHash<QString, QStringList> nicknames;
    Phrases cues;
    Phrases holidays;
    Phrases biometrics;
    Phrases photographs;
    Phrases states;
    QHash<QString, QString> english; // what is put in
    QHash<QString, QString> spanish;

    [[nodiscard]] quint64 classesOf(const QString &folded) const { return classes.value(folded); }
};

/// Read once from resources/deidentify/words.json.
[[nodiscard]] const Words &words();

} // namespace candor::deidentify
