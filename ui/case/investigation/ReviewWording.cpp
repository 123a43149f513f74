// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/ReviewWording.h"

#include "case/people/PeopleWording.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor::words {

using namespace Qt::StringLiterals;

namespace {

/// Only for the context of its texts.
class ReviewWording {
    Q_DECLARE_TR_FUNCTIONS(ReviewWording)
};

} // namespace

Status evidenceStatus(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Expected: return Status::Soon;
    case EvidenceState::Secured: return Status::Ok;
    case EvidenceState::Released: return Status::Wait;
    case EvidenceState::Lost: return Status::Late;
    }
    return Status::Neutral;
}

RemarkList::Remark
evidenceRemark(EvidenceRemark remark, const EvidenceItem &item, const CaseFile &file, const Moment &moment)
{
    switch (remark) {
    case EvidenceRemark::NoCustodian:
        return {
            Status::Soon,
            ReviewWording::tr("Nobody keeps it yet."),
            ReviewWording::tr("Record who has it, so that the chain of custody begins."),
            {}};
    case EvidenceRemark::NoReleaseAuthority:
        return {
            Status::Soon,
            ReviewWording::tr("Who allowed the release?"),
            ReviewWording::tr("It is released, but the name is not recorded yet."),
            {}};
    case EvidenceRemark::NoReleaseTime:
        return {
            Status::Soon,
            ReviewWording::tr("When was it released?"),
            ReviewWording::tr("The time is not recorded yet."),
            {}};
    case EvidenceRemark::CustodyGap:
        return {
            Status::Soon,
            ReviewWording::tr("A link is missing."),
            ReviewWording::tr("Somebody handed it over who had not received it. Record the hand-over in between."),
            {}};
    case EvidenceRemark::LitigationHold: break;
    }
    const Hold *hold = openLitigationHold(file);
    const QString since = hold && hold->placedAt ? dayTime(*hold->placedAt, moment) : QString();
    const QString released =
        item.state == EvidenceState::Released
            ? ReviewWording::tr("It is recorded as released. Ask counsel.")
            : ReviewWording::tr("Evidence may not be released while it is open. Ask counsel first.");
    return {
        item.state == EvidenceState::Released ? Status::Late : Status::Soon,
        since.isEmpty() ? ReviewWording::tr("A litigation hold is open.")
                        : ReviewWording::tr("A litigation hold is open since %1.").arg(since),
        released,
        {}};
}

QString placeHoldText(HoldKind kind)
{
    switch (kind) {
    case HoldKind::Billing: return ReviewWording::tr("Place a billing hold");
    case HoldKind::Records: return ReviewWording::tr("Place a records hold");
    case HoldKind::Litigation: return ReviewWording::tr("Place a litigation hold");
    }
    return {};
}

QString holdLine(const Hold &hold, const Moment &moment)
{
    if (hold.releasedAt)
        return ReviewWording::tr("Released %1").arg(listTime(*hold.releasedAt, moment));
    if (hold.placedAt)
        return ReviewWording::tr("Open since %1").arg(listTime(*hold.placedAt, moment));
    return ReviewWording::tr("Open");
}

std::vector<RemarkList::Remark> holdRemarks(const Hold &hold)
{
    std::vector<RemarkList::Remark> remarks;
    if (isOpen(hold) && hold.kind == HoldKind::Litigation)
        remarks.push_back(
            {Status::Soon,
             ReviewWording::tr("Evidence may not be released while this hold is open."),
             ReviewWording::tr("Nothing is thrown away, changed or sent back. Ask counsel."),
             {}});
    if (!isOpen(hold)) {
        if (hold.releasedBy.isEmpty())
            remarks.push_back(
                {Status::Soon,
                 ReviewWording::tr("Who released it?"),
                 ReviewWording::tr("The name is not recorded yet."),
                 {}});
        if (hold.reason.isEmpty())
            remarks.push_back(
                {Status::Soon,
                 ReviewWording::tr("Why was it released?"),
                 ReviewWording::tr("The reason is not recorded yet."),
                 {}});
    }
    return remarks;
}

QStringList familyInterviewTips()
{
    return {
        ReviewWording::tr("Ask where and when it suits them, and who should come along."),
        ReviewWording::tr("Use plain words, and a professional interpreter where one is needed."),
        ReviewWording::tr("Begin with open questions: what did you see, what worried you? Narrow down later."),
        ReviewWording::tr("Listen to learn. They saw what nobody else saw."),
        ReviewWording::tr("Say that you are sorry for what they go through, and allow for silence."),
        ReviewWording::tr("Be ready to answer their questions, and to say what is not known yet."),
        ReviewWording::tr("Leave a name and a number, and say what happens next."),
    };
}

QString familyInterviewSource()
{
    return ReviewWording::tr(
        "Leapfrog’s policy asks hospitals to interview patients or families who are willing, for the review.");
}

QString domainText(const QString &key)
{
    const std::size_t rank = domainRank(key);
    return rank < reviewDomains.size() ? choiceText(reviewDomains[rank].label) : key;
}

std::vector<RemarkList::Remark> teamRemarks(const CaseFile &file, const Moment &moment)
{
    std::vector<RemarkList::Remark> remarks;
    const ReviewTeam team = reviewTeam(file);
    for (const PeopleRemark &remark : peopleRemarks(file)) {
        if (remark.kind != PeopleRemark::Kind::InvolvedReviews)
            continue;
        const RemarkText text = remarkText(remark, file, moment);
        remarks.push_back({Status::Soon, text.lead, text.text, {}});
    }
    const int size = static_cast<int>(team.members.size());
    if (size == 0)
        return remarks;
    if (!team.lead)
        remarks.push_back(
            {Status::Soon,
             ReviewWording::tr("Nobody leads the review yet."),
             ReviewWording::tr("Give one of them the role of event review lead."),
             {}});
    if (size < leastReviewers || size > mostReviewers)
        remarks.push_back(
            {Status::Wait,
             ReviewWording::tr("%n people are in the team.", "", size),
             ReviewWording::tr(
                 "Four to six work well: few enough to agree on a time, enough to see more than one side."),
             {}});
    if (!team.forPatients)
        remarks.push_back(
            {Status::Wait,
             ReviewWording::tr("Nobody speaks for patients yet."),
             ReviewWording::tr(
                 "Somebody who represents patients and has no part in this case sees what the staff no longer sees. "
                 "Give "
                 "that person the roles review team and representative, and record that they do not speak for this "
                 "patient."),
             {}});
    return remarks;
}

QString teamSource()
{
    return ReviewWording::tr(
        "RCA2: four to six people, nobody who was directly involved, one patient representative without a part in the "
        "case.");
}

QString worksheetLine(const WorksheetStanding &standing)
{
    if (standing.questions == 0)
        return ReviewWording::tr("Not started");
    return ReviewWording::tr("%1 of %2 answered, %3 contributed")
        .arg(standing.answered)
        .arg(standing.questions)
        .arg(standing.contributed);
}

QString decisionReminder()
{
    return ReviewWording::tr(
        "People decide. The program records who decided what, when and on what basis, and shows which way the answers "
        "point.");
}

QString answerText(const Decision &decision, const Protocol &protocol)
{
    const ProtocolDecision *asked = protocol.decision(decision.decision);
    if (asked) {
        const auto found =
            std::find_if(asked->answers.begin(), asked->answers.end(), [&](const DecisionAnswer &answer) {
                return answer.key == decision.answer;
            });
        if (found != asked->answers.end())
            return protocolText(found->label);
    }
    return decision.answer;
}

QString behaviorReminder()
{
    return ReviewWording::tr(
        "What one person did is looked at apart from the review of the system. It stays in the peer review file and is "
        "in no report of the review. Class the behavior, not the outcome.");
}

} // namespace candor::words
