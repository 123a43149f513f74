// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/deidentify/Words.h"

#include <QSet>

namespace candor::deidentify {

/// Somebody whose name the case holds.
struct KnownPerson {
    QString word; // key of the word put in: "patient", "nurse"
    IdentifierSign sign = IdentifierSign::OtherPerson;
    QStringList parts; // folded, as they stand in the name, particles too
    bool sure = true;  // from the people of the case; else from a field that names somebody
};

struct KnownPlace {
    QString word;
    IdentifierSign sign = IdentifierSign::CasePlace;
    bool direct = false;  // names the institution
    bool capital = false; // counts only with a capital letter
    bool unsure = false;
};

struct KnownNumber {
    IdentifierKind kind = IdentifierKind::OtherNumber;
    IdentifierSign sign = IdentifierSign::CaseField;
};

/// What one case gives away, from the fields whose Phi says so.
struct Known {
    std::vector<KnownPerson> people;
    QHash<QString, std::vector<int>> names;    // folded part of a name -> people
    QHash<QString, std::vector<int>> initials; // "wb" -> people
    std::vector<KnownPlace> placeList;
    Phrases places;                      // value: index of placeList
    QSet<QString> hospitalWords;         // that may stand beside a distinctive word of it
    QHash<QString, KnownNumber> numbers; // letters and digits only, lower case
    QSet<QString> numberStarts;          // first run of letters of those that begin with letters
    QSet<int> oldAges;                   // over 89
    QDate eventDay;
    bool spanish = false;
    bool dayBeforeMonth = false;

    [[nodiscard]] QString word(const QString &key) const;
    [[nodiscard]] QString relativeDay(QDate day) const;
    [[nodiscard]] QString relativeMonth(int year, int month) const; // year 0: the nearest
    [[nodiscard]] QString relativeYear(int year) const;
    /// The year in which a day without one lies nearest to the event.
    [[nodiscard]] QDate nearest(int month, int day) const;
};

[[nodiscard]] Known knownOf(const CaseFile &file, const DeidentifyContext &context);

} // namespace candor::deidentify
