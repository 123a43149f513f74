// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

#include <array>

namespace candor {

// What the evidence and the review of a case mean for the work. Pure functions; remarks block nobody, rules of release
// do. Pointers point into the file that was given.

// Evidence

/// The hand-overs of an object in the order in which they happened; those at the same time, or without one, as they
/// were recorded.
[[nodiscard]] std::vector<const CustodyEvent *> custodyOf(const CaseFile &file, const Id<EvidenceItem> &item);
/// Hand-overs by somebody else than the one before gave it to: a link of the chain is missing there.
[[nodiscard]] std::vector<Id<CustodyEvent>> custodyGaps(const CaseFile &file, const Id<EvidenceItem> &item);

[[nodiscard]] bool isOpen(const Hold &hold);
/// A litigation hold that was placed stays what it is: it is released, never removed.
[[nodiscard]] bool staysInCase(const Hold &hold);
/// A hold in view of litigation that is not released; nullptr when there is none.
[[nodiscard]] const Hold *openLitigationHold(const CaseFile &file);

enum class EvidenceRemark {
    NoCustodian,        // secured, but by whom it is kept is not recorded
    NoReleaseAuthority, // released, but who allowed it is not recorded
    NoReleaseTime,      // released, but when is not recorded
    CustodyGap,
    LitigationHold, // may not be released while a litigation hold is open
};
[[nodiscard]] std::vector<EvidenceRemark> evidenceRemarks(const CaseFile &file, const EvidenceItem &item);
/// What keeps a hold or an object from being released as it stands. None: it may be released.
enum class ReleaseGap { None, Who, Why };
/// A hold is released by somebody who may do so, for a reason.
[[nodiscard]] ReleaseGap releaseGap(const Hold &hold);
/// Nothing leaves without the name of who allowed it.
[[nodiscard]] ReleaseGap releaseGap(const EvidenceItem &item);
/// Causes, events and hand-overs that point to the object.
[[nodiscard]] int referencesTo(const CaseFile &file, const Id<EvidenceItem> &item);

/// What is usually secured, after the event checklist: in English, translated in context "Choice".
inline constexpr auto usualEvidence = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Choice", "Medical record, copy as of now"),
    QT_TRANSLATE_NOOP("Choice", "Devices, as they stood, settings untouched"),
    QT_TRANSLATE_NOOP("Choice", "Event log of the device"),
    QT_TRANSLATE_NOOP("Choice", "Vials, bags, catheters and other disposables"),
    QT_TRANSLATE_NOOP("Choice", "Monitor strips"),
    QT_TRANSLATE_NOOP("Choice", "Paging and phone records"),
    QT_TRANSLATE_NOOP("Choice", "Worksheets and logs of the unit"),
    QT_TRANSLATE_NOOP("Choice", "Operating room and on-call schedules"),
    QT_TRANSLATE_NOOP("Choice", "Audit trail of the electronic record"),
    QT_TRANSLATE_NOOP("Choice", "Photographs of the place"),
});

// Interviews

/// Somebody asked the patient or family for an interview, whether or not they wanted one.
[[nodiscard]] bool familyWasAsked(const CaseFile &file);

// The review team

/// Who reviews, and what stands out about it. RCA2 wants four to six people, none of them directly involved, and
/// somebody who speaks for patients without being part of this case.
struct ReviewTeam {
    std::vector<const Person *> members; // those who lead first
    std::vector<const Person *> involved;
    const Person *lead = nullptr;
    const Person *forPatients = nullptr;
};
inline constexpr int leastReviewers = 4, mostReviewers = 6;
[[nodiscard]] ReviewTeam reviewTeam(const CaseFile &file);
/// In the team for patients in general: a representative who is recorded not to speak for this patient.
[[nodiscard]] bool representsPatients(const Person &person);

// The worksheet

/// A part of the process that the worksheet looks at. `read`: named in the toolkit; the others are usual, not verified.
struct ReviewDomain {
    const char *key;
    const char *label; // English, translated in context "Choice"
    bool read;
};
inline constexpr auto reviewDomains = std::to_array<ReviewDomain>({
    {"communication", QT_TRANSLATE_NOOP("Choice", "Communication"), true},
    {"environment", QT_TRANSLATE_NOOP("Choice", "Physical environment"), true},
    {"equipment", QT_TRANSLATE_NOOP("Choice", "Equipment and devices"), true},
    {"staffing", QT_TRANSLATE_NOOP("Choice", "Staffing"), false},
    {"training", QT_TRANSLATE_NOOP("Choice", "Training"), false},
    {"policy", QT_TRANSLATE_NOOP("Choice", "Policies and procedures"), false},
    {"patient", QT_TRANSLATE_NOOP("Choice", "Patient factors"), false},
    {"leadership", QT_TRANSLATE_NOOP("Choice", "Leadership"), false},
});
/// The place of a domain in the worksheet; behind all of them for one that somebody added.
[[nodiscard]] std::size_t domainRank(QStringView key);

/// What is usually asked, as a start that people edit: in English, translated in context "Choice".
struct UsualQuestion {
    const char *domain;
    const char *text;
};
inline constexpr auto usualQuestions = std::to_array<UsualQuestion>({
    {"communication", QT_TRANSLATE_NOOP("Choice", "Did everybody who needed the information have it in time?")},
    {"communication", QT_TRANSLATE_NOOP("Choice", "Were hand-offs complete, and was what was said repeated back?")},
    {"communication", QT_TRANSLATE_NOOP("Choice", "Could anybody speak up, and were they heard?")},
    {"environment", QT_TRANSLATE_NOOP("Choice", "Did light, noise, space and layout help the work?")},
    {"environment", QT_TRANSLATE_NOOP("Choice", "Could people work without being interrupted?")},
    {"equipment", QT_TRANSLATE_NOOP("Choice", "Was the right equipment there, in order and maintained?")},
    {"equipment", QT_TRANSLATE_NOOP("Choice", "Did displays, alarms and controls show clearly what was going on?")},
    {"staffing", QT_TRANSLATE_NOOP("Choice", "Were there enough people with the right skills at that time?")},
    {"staffing", QT_TRANSLATE_NOOP("Choice", "Were people rested, and was the work shared sensibly?")},
    {"training", QT_TRANSLATE_NOOP("Choice", "Had people been trained for this task and this equipment?")},
    {"training", QT_TRANSLATE_NOOP("Choice", "Was somebody with experience there to help?")},
    {"policy", QT_TRANSLATE_NOOP("Choice", "Was there a written procedure, and could it be followed here?")},
    {"policy", QT_TRANSLATE_NOOP("Choice", "Is what is written what people usually do?")},
    {"patient", QT_TRANSLATE_NOOP("Choice", "Was what is special about this patient known and planned for?")},
    {"patient", QT_TRANSLATE_NOOP("Choice", "Could patient and family say what worried them, in their language?")},
    {"leadership", QT_TRANSLATE_NOOP("Choice", "Did leaders know of this risk, and had they acted on it?")},
    {"leadership", QT_TRANSLATE_NOOP("Choice", "Did goals of production stand against safe work?")},
});

/// How far the worksheet is.
struct WorksheetStanding {
    int questions = 0;
    int answered = 0;
    int contributed = 0;
};
[[nodiscard]] WorksheetStanding worksheetStanding(const CaseFile &file);
/// The possible cause that a question of the worksheet found: what was written about it, or the question itself.
[[nodiscard]] Cause causeFrom(const ReviewQuestion &question);
/// The cause of the case with that statement; nullptr when there is none.
[[nodiscard]] const Cause *knownCause(const CaseFile &file, const ReviewQuestion &question);

[[nodiscard]] std::vector<const Cause *> confirmedCauses(const CaseFile &file);

// Decisions

/// The answers of one side to a decision, the newest first.
[[nodiscard]] std::vector<const Decision *> answersOf(const CaseFile &file, QStringView decision, DecisionParty party);
/// The answer that a form of the hospital shows: the one that counts, else what the hospital said itself. nullptr while
/// the hospital has not answered.
[[nodiscard]] const Decision *ownAnswer(const CaseFile &file, QStringView decision);
/// The newest final answers of the sides differ, and no agreed position is recorded: no answer counts then.
[[nodiscard]] bool sidesDisagree(const CaseFile &file, QStringView decision);
/// The same for any decision of the case.
[[nodiscard]] bool sidesDisagree(const CaseFile &file);

} // namespace candor
