// SPDX-License-Identifier: GPL-3.0-or-later
// A case from found to closed, with everything that a family summary can hold.
#include "casebook/internal/Storyteller.h"

namespace candor::demo {

namespace {

Action change(const QString &text, const QString &familyText, const QDate &due, Strength strength, const Cause &cause)
{
    Action action;
    action.text = text;
    action.familyText = familyText;
    action.due = due;
    action.strength = strength;
    action.owner = u"Marcus Shaw"_s;
    action.causes = {cause.id};
    action.state = ActionState::Verified;
    action.doneAt = fromDateTime(QDateTime(due.addDays(-2), QTime(15, 0), Qt::UTC));
    return action;
}

} // namespace

/// Five months old and closed: everything a family summary can hold.
void tellSepsis(Storyteller &tell, Instant now)
{
    const Instant found = now - 24h * 156;
    const QDate foundDay = toUtc(found).date();
    tell.at(found + 20min);
    CaseFile file = story(
        u"Delayed treatment of sepsis"_s, u"Emergency department"_s,
        u"Antibiotics were started five hours and ten minutes after arrival with fever and low blood pressure."_s,
        u"Care: delay in treatment"_s);
    file.record.patientNow = u"Home, hand therapy"_s;
    const Person nurse = person(u"Ira Soto RN"_s, {PersonRole::Staff}, u"Triage nurse"_s);
    file.put(patient(u"Jolene Farrow"_s, 36));
    file.put(family(u"Owen Farrow"_s, u"husband"_s, YesNo::Yes));
    file.put(nurse);
    file.put(anchorAt(u"t_event"_s, found - 9h, riskManager, u"Medical record"_s));
    file.put(anchorAt(u"t_discovered"_s, found, riskManager, u"Ward round"_s));
    file.put(harm(u"SEVERE"_s, u"Serious harm"_s, riskManager, found + 30min));
    tell.open(file, true);
    CaregiverSupport support = offered(nurse, found + 35min, SupportResponse::Accepted);
    support.closedAt = found + 24h * 40;
    tell.edit(
        {person(u"Dr. Yusuf Kalla"_s, {PersonRole::DisclosureLead, PersonRole::Executive}, u"Chief medical officer"_s),
         person(riskManager, {PersonRole::CommunicationLead, PersonRole::ContactPerson}, u"Risk manager"_s),
         person(u"Lena Park"_s, {PersonRole::CaregiverLead}, u"Chaplain"_s),
         person(u"Marcus Shaw"_s, {PersonRole::ReviewLead, PersonRole::ReviewTeam}, u"Quality lead"_s),
         person(u"C. Mbeki"_s, {PersonRole::Insurer}, u"Claims, insurer"_s), support});

    const std::map<QString, QString> answers{
        {u"D1"_s, u"yes"_s}, {u"D2"_s, u"patient"_s}, {u"D3"_s, u"no"_s},  {u"D4"_s, u"human_error"_s},
        {u"D5"_s, u"yes"_s}, {u"D6"_s, u"not_met"_s}, {u"D7"_s, u"yes"_s}, {u"D8"_s, u"yes"_s},
    };
    tell.step(u"decide-candor"_s, riskManager, {{u"answer"_s, u"yes"_s}});
    tell.finishPhases({u"P0"_s, u"P1"_s, u"P2"_s, u"EVIDENCE_AND_HOLDS"_s}, riskManager, answers);

    tell.at(found + 48min);
    LogConversation first;
    first.conversation = conversation(
        Channel::Bedside, {u"Jolene Farrow"_s, u"Owen Farrow"_s}, {u"Dr. Yusuf Kalla"_s, riskManager},
        u"First conversation. The delay was named early and in plain words."_s, 30);
    first.conversation.apology = ApologyKind::Sorrow;
    first.conversation.apologyWords = u"I am sorry for what you are going through."_s;
    first.conversation.apologyBy = u"Dr. Yusuf Kalla"_s;
    first.conversation.nextContact = found + 24h;
    first.told = {{{}, u"Antibiotics were started five hours and ten minutes after you arrived."_s}};
    first.unknown = {u"Why it took so long."_s};
    Question why;
    why.text = u"Why did it take so long?"_s;
    why.askedBy = u"Owen Farrow"_s;
    Question others;
    others.text = u"Will this happen to somebody else?"_s;
    others.askedBy = u"Jolene Farrow"_s;
    first.questions = {why, others};
    first.promises = {promise(u"Tell you what the review finds"_s, u"Jolene and Owen Farrow"_s, found + 24h * 60)};
    tell.talk(first);
    tell.finishPhases({u"P3"_s, u"P4"_s, u"CLINICAL_NEEDS"_s}, riskManager, answers);

    tell.at(found + 30h);
    tell.step(u"start-review"_s, u"Marcus Shaw"_s);
    tell.at(found + 24h * 38);
    Cause cause;
    cause.id = Id<Cause>::create();
    cause.statement =
        u"The first blood pressure was not passed on when the nurse changed; the warning in the computer was switched off in that area."_s;
    cause.category = u"Communication"_s;
    cause.state = CauseState::Confirmed;
    const auto due = [&](int days) { return foundDay.addDays(days); };
    tell.edit(
        {cause,
         change(
             u"Switch on the sepsis warning in all ED areas"_s, u"Sepsis warning switched on in every emergency area"_s,
             due(100), Strength::Stronger, cause),
         change(
             u"Handover sheet with first vital signs in a red frame"_s,
             u"Handover sheet shows first vital signs in a red frame"_s, due(115), Strength::Intermediate, cause),
         change(
             u"Second triage nurse when 30 patients are waiting"_s,
             u"Second triage nurse when 30 patients are waiting"_s, due(130), Strength::Stronger, cause)});
    tell.finishPhases({u"P5"_s}, u"Marcus Shaw"_s, answers);
    tell.at(found + 24h * 50);
    tell.finishPhases({u"P7"_s}, riskManager, answers);

    CaseView view = tell.view();
    Case head = view.file.record;
    head.whatHappened =
        u"You came to our emergency department with a fever and low blood pressure. You had a severe infection. Antibiotics should have been started within one hour. They were started after five hours and ten minutes. The delay made the infection worse, and you lost three fingers."_s;
    head.whatWeFound =
        u"Your first blood pressure was not passed on when the nurse changed. A warning in the computer was switched off in that area. The department had twice as many patients as planned."_s;
    tell.at(found + 24h * 58);
    tell.edit({head});
    LogConversation meeting;
    meeting.conversation = conversation(
        Channel::Meeting, {u"Jolene Farrow"_s, u"Owen Farrow"_s}, {u"Dr. Yusuf Kalla"_s, riskManager},
        u"Resolution meeting: findings, apology, what we will change, right to a lawyer."_s, 75);
    meeting.conversation.apology = ApologyKind::Responsibility;
    meeting.conversation.apologyWords =
        u"The care you received was not what it should have been, and it harmed you. We are responsible for that, and we are sorry."_s;
    meeting.conversation.apologyBy = u"Dr. Yusuf Kalla"_s;
    for (const Fact &open : view.file.all<Fact>()) {
        if (!open.told && open.known)
            meeting.told.push_back({open.id, {}});
    }
    meeting.told.push_back({{}, u"The first blood pressure was not passed on, and a warning was switched off."_s});
    for (const Question &question : view.file.all<Question>()) {
        const bool reason = question.text.startsWith(u"Why");
        meeting.answers.push_back(
            {question.id,
             reason
                 ? u"Your first blood pressure was not passed on when the nurse changed, and the warning that should have caught it was switched off."_s
                 : u"We have switched the warning on everywhere and changed how nurses hand over."_s,
             QuestionState::Answered});
    }
    for (const Promise &kept : view.file.all<Promise>())
        meeting.kept.push_back(kept.id);
    for (const Action &action : view.file.all<Action>())
        meeting.actionsTold.push_back(action.id);
    tell.talk(meeting);
    tell.step(u"share-findings"_s, u"Dr. Yusuf Kalla"_s);
    tell.step(u"apologize"_s, u"Dr. Yusuf Kalla"_s);
    tell.step(u"tell-what-changed"_s);

    Offer offer;
    offer.id = Id<Offer>::create();
    offer.state = OfferState::Accepted;
    offer.madeAt = found + 24h * 75;
    offer.answeredAt = found + 24h * 90;
    offer.authority = Cents{26000000};
    offer.approvedBy = u"C. Mbeki"_s;
    offer.lawyerAdvised = YesNo::Yes;
    offer.inWriting = true;
    const auto paid = [&](const QString &line, qint64 cents) {
        Payment payment;
        payment.amount = Cents{cents};
        payment.familyAmount = Cents{cents};
        payment.familyText = line;
        payment.tellFamily = true;
        payment.paidAt = found + 24h * 120;
        payment.payee = u"Jolene Farrow"_s;
        payment.payer = u"Insurer"_s;
        payment.writtenDemand = YesNo::No;
        payment.practitionerNamed = YesNo::No;
        payment.medicare = YesNo::No;
        return payment;
    };
    BillingDecision bills;
    bills.outcome = BillingOutcome::Waived;
    bills.amount = Cents{4821000};
    bills.familyAmount = Cents{4821000};
    bills.familyText = u"Hospital and doctor bills, not charged"_s;
    bills.decidedBy = u"Dr. Yusuf Kalla"_s;
    bills.at = found + 24h * 61;
    bills.executedAt = found + 24h * 61;
    tell.at(found + 24h * 120);
    tell.edit(
        {offer, paid(u"Lost wages"_s, 1260000), paid(u"Future care, hand therapy and prosthetics"_s, 8600000),
         paid(u"Pain and hardship"_s, 14000000), bills});
    std::vector<AnyRecord> released;
    const CaseView later = tell.view();
    for (Hold hold : later.file.all<Hold>()) {
        hold.releasedAt = tell.now();
        hold.releasedBy = riskManager;
        released.push_back(hold);
    }
    tell.edit(released);
    tell.finishPhases(
        {u"P6"_s, u"P8"_s, u"P9"_s, u"P10"_s, u"CLINICAL_NEEDS"_s, u"REGULATORY_CLOCKS"_s, u"EVIDENCE_AND_HOLDS"_s,
         u"P4"_s},
        riskManager, answers);
    tell.step(u"verify-actions"_s, u"Marcus Shaw"_s);
    tell.at(found + 24h * 150);
    tell.step(u"close-case"_s);
}

} // namespace candor::demo
