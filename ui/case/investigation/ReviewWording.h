// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "case/investigation/ReviewParts.h"
#include "model/ReviewRules.h"

namespace candor::words {

[[nodiscard]] Status evidenceStatus(EvidenceState state);
[[nodiscard]] RemarkList::Remark
evidenceRemark(EvidenceRemark remark, const EvidenceItem &item, const CaseFile &file, const Moment &moment);
[[nodiscard]] QString placeHoldText(HoldKind kind); // "Place a litigation hold"
/// "Open since Mon, Jul 6", "Released Jul 14".
[[nodiscard]] QString holdLine(const Hold &hold, const Moment &moment);
/// What is worth a look about a hold.
[[nodiscard]] std::vector<RemarkList::Remark> holdRemarks(const Hold &hold);

/// How to talk with a family in an interview, one idea per line.
[[nodiscard]] QStringList familyInterviewTips();
[[nodiscard]] QString familyInterviewSource();

/// The name of a part of the worksheet; what somebody added stands for itself.
[[nodiscard]] QString domainText(const QString &key);
[[nodiscard]] std::vector<RemarkList::Remark> teamRemarks(const CaseFile &file, const Moment &moment);
[[nodiscard]] QString teamSource();
/// "12 of 17 answered, 3 contributed"
[[nodiscard]] QString worksheetLine(const WorksheetStanding &standing);
/// That people decide, and what the program does.
[[nodiscard]] QString decisionReminder();
[[nodiscard]] QString answerText(const Decision &decision, const Protocol &protocol);
[[nodiscard]] QString behaviorReminder();

} // namespace candor::words
