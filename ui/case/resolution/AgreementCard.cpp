// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/AgreementCard.h"

#include "case/resolution/RecordRows.h"
#include "case/resolution/ResolutionChanges.h"
#include "case/resolution/ResolutionModel.h"
#include "widgets/Button.h"

#include <QBoxLayout>

namespace candor {

using namespace Qt::StringLiterals;

AgreementCard::AgreementCard(CaseStore &store, QWidget *parent)
    : SectionCard(store, partTitle(ResolutionPart::Agreement), u"resolution.agreement"_s, parent)
    , m_rows(new QVBoxLayout)
    , m_lawyer(button(tr("They were told about a lawyer"), ButtonKind::Normal, u"check"_s, {}, this))
    , m_form(new RecordForm(store, RecordKind::Agreement, u"agreement"_s, this))
    , m_agreement(store, *m_form)
    , m_formHolder(new QWidget(this))
{
    m_rows->setSpacing(0);
    m_lawyer->setObjectName(u"agreement.lawyer"_s);
    m_lawyer->setSmall(true);
    m_formHolder->setObjectName(u"agreement.form"_s);
    auto *column = new QVBoxLayout(m_formHolder);
    column->setContentsMargins(0, 4, 0, 0);
    FieldGrid2 grid(column);
    grid.add(m_form->add(u"meetingAt"_s, FieldStyle::FutureTime));
    grid.add(m_form->add(u"thinkUntil"_s, FieldStyle::Day));
    grid.add(m_form->add(u"familyHadLawyer"_s, FieldStyle::Choice));
    grid.add(m_form->add(u"signedAt"_s, FieldStyle::Time));
    grid.add(m_form->add(u"mediated"_s, FieldStyle::Check));
    grid.add(m_form->add(u"release"_s, FieldStyle::Check));
    grid.add(m_form->add(u"mediator"_s, FieldStyle::Line, tr("Who mediated, when only the amount was open")), true);
    grid.add(m_form->add(u"terms"_s, FieldStyle::Text), true);
    grid.add(m_form->add(u"familyText"_s, FieldStyle::Text), true);
    m_formHolder->setFocusProxy(m_form->editor(u"meetingAt"_s));
    m_form->setFollow([&store](AnyRecord &changed, const AnyRecord &before, const CaseFile &file) {
        return followAgreement(changed, before, file, authorOf(store));
    });
    body()->addLayout(m_rows);
    body()->addWidget(m_lawyer, 0, Qt::AlignLeading);
    body()->addWidget(m_formHolder);
    m_edit = addEdit(m_formHolder, tr("Edit the agreement"));
    connect(m_lawyer, &QPushButton::clicked, this, &AgreementCard::tellAboutLawyer);
}

std::vector<RowFace> AgreementCard::steps() const
{
    const CaseFile &file = store().file();
    const words::Moment moment = store().moment();
    const Agreement *agreement = m_agreement.stored();
    const QString missing = tr("Not recorded yet");
    std::vector<RowFace> faces;
    const auto add = [&](StepMark mark, const QString &title, const QString &trailing, bool strong = false) {
        RowFace face;
        face.mark = mark;
        face.title = title;
        face.trailing = trailing;
        face.trailingStrong = strong;
        face.word = markWord(mark, false);
        faces.push_back(face);
    };
    const auto day = [&](const std::optional<Instant> &at) { return at ? words::dayOf(*at, moment) : QString(); };
    const LawyerTold lawyer = lawyerTold(file, moment);
    add(lawyer.told ? StepMark::Done : StepMark::ToDo, tr("Family told they can bring a lawyer"),
        !lawyer.told          ? missing
        : lawyer.on.isValid() ? words::shortDay(lawyer.on, moment)
                              : tr("Told"));
    const bool planned = agreement && agreement->meetingAt;
    const QDate meeting = planned ? toZone(*agreement->meetingAt, moment.zone).date() : QDate();
    const bool met = planned && *agreement->meetingAt <= moment.now;
    add(met       ? StepMark::Done
        : planned ? StepMark::Current
                  : StepMark::ToDo,
        tr("Meeting about the offer"), planned ? words::shortDay(meeting, moment) : missing, planned && !met);
    const QDate until = agreement ? agreement->thinkUntil : QDate();
    const QDate today = toZone(moment.now, moment.zone).date();
    QString think = tr("Time to think it over");
    if (until.isValid() && planned) {
        const auto days = static_cast<int>(meeting.daysTo(until));
        if (days > 0)
            think = tr("Time to think it over, %n days", "", days);
    }
    add(until.isValid() && until < today ? StepMark::Done : StepMark::ToDo, think,
        until.isValid() ? tr("Until %1").arg(words::shortDay(until, moment)) : missing);
    const Offer *offer = currentOffer(file);
    const bool answered = offer && (offer->state == OfferState::Accepted || offer->state == OfferState::Declined) &&
                          offer->side == OfferSide::Hospital;
    const bool accepted = offer && offer->state == OfferState::Accepted;
    add(answered || accepted ? StepMark::Done : StepMark::ToDo, tr("Answer of the family"),
        answered || accepted
            ? (offer->answeredAt
                   ? tr("%1 %2", "state of an offer, day").arg(words::choiceText(offer->state), day(offer->answeredAt))
                   : words::choiceText(offer->state))
            : missing);
    add(agreement && agreement->signedAt ? StepMark::Done : StepMark::ToDo,
        agreement && agreement->release ? tr("Signed agreement, with a release") : tr("Signed agreement"),
        agreement && agreement->signedAt ? day(agreement->signedAt) : missing);
    std::optional<Instant> paid;
    for (const Payment &payment : file.all<Payment>())
        paid = std::max(paid, payment.paidAt);
    const MoneyStanding money = moneyStanding(file);
    add(paid && money.toPay.value == 0 ? StepMark::Done
        : paid                         ? StepMark::Current
                                       : StepMark::ToDo,
        money.toPay.value > 0 && paid ? tr("Payment sent, %1 to go").arg(words::money(money.toPay, moment))
                                      : tr("Payment sent"),
        paid ? day(paid) : missing);
    return faces;
}

void AgreementCard::refresh()
{
    const auto states = resolutionParts(store().file(), store().pathway(), store().moment());
    const PartState &state = states[static_cast<size_t>(ResolutionPart::Agreement)];
    setState(state.chipText(), statusOf(state));
    m_agreement.show(isReadOnly(RecordKind::Agreement));
    const auto faces = steps();
    while (m_steps.size() < faces.size()) {
        auto *row = new FaceRow(FaceRow::Kind::Reads, this);
        m_rows->addWidget(row);
        m_steps.push_back(row);
    }
    for (size_t i = 0; i < faces.size(); ++i)
        m_steps[i]->setFace(faces[i]);
    const StepView *step = store().pathway().step(u"tell-about-lawyer");
    m_lawyer->setVisible(
        !isReadOnly(RecordKind::Agreement) && !lawyerTold(store().file(), store().moment()).told && step &&
        step->status != StepStatus::NotApplicable);
}

void AgreementCard::tellAboutLawyer()
{
    SettleStep settle;
    settle.caseId = store().caseId();
    settle.step = u"tell-about-lawyer"_s;
    settle.values = {{u"told"_s, toZone(store().moment().now, store().moment().zone).date().toString(Qt::ISODate)}};
    store().apply(settle, tr("Noted: they may bring a lawyer"));
}

bool AgreementCard::showRecord(RecordKind kind, const QUuid &)
{
    if (kind != RecordKind::Agreement)
        return false;
    m_edit->setChecked(true);
    return true;
}

void AgreementCard::leave()
{
    m_form->leave();
}

QFuture<void> AgreementCard::keepDraft()
{
    return m_form->keepDraft();
}

} // namespace candor
