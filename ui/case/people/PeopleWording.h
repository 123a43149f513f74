// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "model/PeopleRules.h"

namespace candor::words {

[[nodiscard]] QString groupTitle(PersonGroup group); // "Family and representatives"
/// What adding somebody of a role is called: "Add a family member".
[[nodiscard]] QString addPersonText(PersonRole role);
/// Second line of a person in the list of one group.
[[nodiscard]] QString personLine(const Person &person, PersonGroup group, const CaseFile &file, const Moment &moment);
/// "May speak for the patient: Health care proxy of May 3, copy on file"; empty for the patient and the hospital.
[[nodiscard]] QString speaksLine(const Person &person);
/// Who may speak for the patient, in sentences; says so when nobody is recorded.
[[nodiscard]] QStringList speakerSentences(const CaseFile &file);
/// What is worth a look, and what could be done about it.
struct RemarkText {
    QString lead;
    QString text;
    bool important = false;
};
[[nodiscard]] RemarkText remarkText(const PeopleRemark &remark, const CaseFile &file, const Moment &moment);
/// How the next check of an offer of support stands: "Tomorrow 10:36 AM", "2 h late", "Closed Jul 14".
[[nodiscard]] QString supportCheckText(const CaregiverSupport &support, const Moment &moment);
/// How support for a person stands in one line.
[[nodiscard]] QString supportLine(const CaseFile &file, const Person &person, const Moment &moment);
[[nodiscard]] QString supportStandingText(const SupportStanding &standing, const Moment &moment);
/// What is never written down, said once where support is recorded.
[[nodiscard]] QString supportPrivacyText();
/// Who interprets, and who never does.
[[nodiscard]] QString interpreterGuidance();
[[nodiscard]] QString interpreterSource();

} // namespace candor::words
