// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the offer do: one step of the negotiation after the other.
#include "case/resolution/AnswerPanel.h"
#include "case/resolution/OfferCard.h"
#include "case/resolution/RecordRows.h"
#include "case/resolution/ResolutionChanges.h"
#include "widgets/Button.h"

#include <QMenu>

namespace candor {

using namespace Qt::StringLiterals;

void OfferCard::openAddMenu()
{
    m_menu->clear();
    const auto element = [this](const QString &text) {
        OfferElement fresh;
        fresh.id = Id<OfferElement>::create();
        fresh.offer = m_offer;
        fresh.label = text;
        return fresh;
    };
    m_menu->addSection(tr("Money"));
    for (const QString &text : usualElements())
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, element, text] {
            m_elements->begin(element(text));
            if (FoldRow *row = m_elements->newRow())
                row->form().editor(u"amount"_s)->setFocus();
        });
    connect(m_menu->addAction(tr("Something else")), &QAction::triggered, this, [this, element] {
        m_elements->begin(element({}));
    });
    m_menu->addSection(tr("Other than money"));
    for (const QString &text : usualRemedies())
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, element, text] {
            OfferElement remedy = element(text);
            remedy.remedy = text;
            m_elements->openWhenThere(remedy.id.uuid());
            store().apply(EditRecords{store().caseId(), {remedy}, {}, {}}, tr("Added to the offer: %1").arg(text));
        });
    m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

void OfferCard::askApproval()
{
    Approval fresh;
    fresh.id = Id<Approval>::create();
    fresh.offer = m_offer;
    fresh.askedAt = store().desk().surroundings().now;
    m_approvals->setVisible(true);
    m_approvals->begin(fresh);
}

void OfferCard::raiseAuthority()
{
    m_edit->setChecked(true);
    m_form->editor(u"authority"_s)->setFocus();
}

void OfferCard::toldAboutLawyer()
{
    store().applyFrom(
        [id = m_offer](const CaseFile &file) { return lawyerToldWith(file, id); },
        tr("Noted: they may bring a lawyer"));
}

void OfferCard::move(OfferState state, Instant at, const QString &doneText)
{
    store().applyFrom(
        [id = m_offer, state, at, author = authorOf(store())](const CaseFile &file) {
            return moveOffer(file, id, state, at, author);
        },
        doneText);
}

QString OfferCard::askKey(OfferStep step) const
{
    return QStringList{u"offer"_s, m_offer.toString(), QString::number(static_cast<int>(step))}.join(u'/');
}

void OfferCard::answerAgain(const QString &key)
{
    if (!store().isOpen() || !m_next->isVisible() || !m_next->isEnabled())
        return;
    const OfferStep step = nextOfferStep(store().file(), offer());
    for (const OfferStep each :
         {OfferStep::Make, OfferStep::RecordApproval, OfferStep::RecordAnswer, OfferStep::AnswerCounter}) {
        if (each == step && key == askKey(step))
            next();
    }
}

void OfferCard::next()
{
    m_asked = m_next->text();
    leave();
    const OfferStep step = nextOfferStep(store().file(), offer());
    const Author author = authorOf(store());
    m_answer->setKey(askKey(step));
    switch (step) {
    case OfferStep::Prepare:
    case OfferStep::PrepareNext:
        store().applyFrom(
            [id = Id<Offer>::create(), author](const CaseFile &file) { return nextOffer(file, id, author); },
            tr("Draft of an offer begun"));
        return;
    case OfferStep::AddElement: openAddMenu(); return;
    case OfferStep::AskApproval: askApproval(); return;
    case OfferStep::RecordApproval: recordApproval(); return;
    case OfferStep::Revise:
        store().applyFrom(
            [id = m_offer, author](const CaseFile &file) { return askAgain(file, id, author.now); }, tr("Asked again"));
        return;
    case OfferStep::RaiseAuthority: raiseAuthority(); return;
    case OfferStep::Approve: move(OfferState::Approved, author.now, tr("The offer is approved")); return;
    case OfferStep::Make:
        m_answer->ask(
            tr("When was the offer made?"), {{u"made"_s, tr("It was made")}}, [this] { return store().moment(); },
            [this](const AnswerPanel::Answer &answer) { move(OfferState::Made, answer.at, tr("Offer made")); });
        return;
    case OfferStep::RecordAnswer: recordAnswer(); return;
    case OfferStep::AnswerCounter: answerCounter(); return;
    case OfferStep::None: return;
    }
}

void OfferCard::recordApproval()
{
    const auto standing = approvalStanding(store().file(), m_offer);
    const Approval *asked = standing.approvals.empty() ? nullptr : store().file().find(standing.approvals.front());
    if (!asked)
        return;
    m_answer->ask(
        tr("What did %1 answer?").arg(asked->who), {{u"approved"_s, tr("Approved")}, {u"refused"_s, tr("Refused")}},
        [this] { return store().moment(); },
        [this, id = asked->id](const AnswerPanel::Answer &answer) {
            const bool approved = answer.key == "approved"_L1;
            store().applyFrom(
                [id, answer, approved](const CaseFile &file) {
                    return answerApproval(
                        file, id, approved ? ApprovalState::Approved : ApprovalState::Refused, answer.at, answer.note);
                },
                approved ? tr("Approval recorded") : tr("Refusal recorded"));
        },
        true);
}

void OfferCard::askForCounter()
{
    const auto kind = approvalStanding(store().file(), m_offer).kind;
    if (kind != ApprovalStanding::Kind::Changed && kind != ApprovalStanding::Kind::Refused) {
        askApproval();
        return;
    }
    store().applyFrom(
        [id = m_offer, now = store().desk().surroundings().now](const CaseFile &file) {
            return askAgain(file, id, now);
        },
        tr("Asked again"));
}

void OfferCard::recordAnswer()
{
    m_answer->ask(
        tr("What did the family answer?"),
        {{u"accepted"_s, tr("They accept")},
         {u"declined"_s, tr("They decline")},
         {u"counter"_s, tr("They ask for something else")}},
        [this] { return store().moment(); },
        [this](const AnswerPanel::Answer &answer) {
            if (answer.key == "accepted"_L1)
                move(OfferState::Accepted, answer.at, tr("Offer accepted"));
            else if (answer.key == "declined"_L1)
                move(OfferState::Declined, answer.at, tr("Offer declined"));
            else
                store().applyFrom(
                    [id = m_offer, counter = Id<Offer>::create(), at = answer.at, author = authorOf(store())](
                        const CaseFile &file) { return counterOffer(file, id, counter, at, author); },
                    tr("Counter-offer begun: write down what they ask for"));
        });
}

void OfferCard::answerCounter()
{
    const Offer *counter = offer();
    if (!counter)
        return;
    // What binds the hospital is approved first, whoever proposed it.
    const bool accepts = mayBind(store().file(), *counter);
    const bool beyond = exceedsAuthority(store().file(), *counter).value_or(false);
    std::vector<AnswerPanel::Choice> choices;
    if (accepts)
        choices.push_back({u"accepted"_s, tr("We accept")});
    else
        choices.push_back(
            beyond ? AnswerPanel::Choice{u"authority"_s, tr("Record a higher authority")}
                   : AnswerPanel::Choice{u"approval"_s, tr("Ask for the approval to accept")});
    choices.push_back({u"declined"_s, tr("We decline")});
    choices.push_back({u"next"_s, tr("We make another offer")});
    m_answer->ask(
        accepts  ? tr("What did the hospital answer?")
        : beyond ? tr("What did the hospital answer? It can be accepted once it is within the authority.")
                 : tr("What did the hospital answer? It can be accepted once it is approved as it stands."),
        choices, [this] { return store().moment(); },
        [this](const AnswerPanel::Answer &answer) {
            if (answer.key == "approval"_L1)
                askForCounter();
            else if (answer.key == "authority"_L1)
                raiseAuthority();
            else if (answer.key == "accepted"_L1)
                move(OfferState::Accepted, answer.at, tr("Counter-offer accepted"));
            else if (answer.key == "declined"_L1)
                move(OfferState::Declined, answer.at, tr("Counter-offer declined"));
            else
                store().applyFrom(
                    [next = Id<Offer>::create(), author = authorOf(store())](const CaseFile &file) {
                        return nextOffer(file, next, author);
                    },
                    tr("Draft of an offer begun"));
        });
}

} // namespace candor
