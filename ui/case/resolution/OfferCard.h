// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/FaceRow.h"
#include "case/resolution/ResolutionWords.h"
#include "case/resolution/SectionCard.h"

class QMenu;

namespace candor {

class AnswerPanel;
class NoteBox;
class RecordForm;
class RecordRows;

/// What is offered, who has to agree to it, and how the family answered; the offers before it below. One button says
/// what comes next.
class OfferCard final : public SectionCard {
    Q_OBJECT

public:
    explicit OfferCard(CaseStore &store, QWidget *parent = nullptr);

    void refresh() override;
    bool showRecord(RecordKind kind, const QUuid &id) override;
    void leave() override;
    QFuture<void> keepDraft() override;
    [[nodiscard]] Id<Offer> shownOffer() const { return m_offer; }

private:
    void buildElements();
    void buildApprovals();
    void buildForm();
    void showOffer(const Id<Offer> &id);
    void refreshMoney(const Offer *offer);
    void refreshApprovals(const Offer *offer);
    void refreshHistory();
    void refreshFacts(const Offer *offer);
    void openAddMenu();
    void askApproval();
    void next();
    [[nodiscard]] QString askKey(OfferStep step) const;
    void answerAgain(const QString &key);
    void recordApproval();
    void recordAnswer();
    void answerCounter();
    void askForCounter();
    void raiseAuthority();
    void toldAboutLawyer();
    void move(OfferState state, Instant at, const QString &doneText);
    [[nodiscard]] const Offer *offer() const;

    QLabel *m_none;
    QWidget *m_content;
    QVBoxLayout *m_bills;
    QList<QWidget *> m_billRows;
    std::vector<RowFace> m_billFaces;
    RecordRows *m_elements;
    FaceRow *m_total;
    NoteBox *m_authority;
    QLabel *m_fixed; // told to the family
    Button *m_add;
    QMenu *m_menu;
    QLabel *m_approvalTitle;
    RecordRows *m_approvals;
    NoteBox *m_changed; // after it was approved
    Button *m_askApproval;
    Button *m_lawyer;
    AnswerPanel *m_answer;
    Button *m_next;
    Button *m_withdraw;
    Button *m_back; // to the offer that counts now
    FactGrid *m_facts;
    RecordForm *m_form;
    QWidget *m_formHolder;
    Button *m_edit;
    QLabel *m_historyTitle;
    QVBoxLayout *m_history;
    QList<QWidget *> m_historyRows;
    std::vector<std::pair<QUuid, RowFace>> m_historyFaces;
    Id<Case> m_case;
    Id<Offer> m_offer;   // shown
    QString m_asked;     // the text of the button when it asked for an answer
    Id<Offer> m_current; // the one that counted when the card was shown last
};

} // namespace candor
