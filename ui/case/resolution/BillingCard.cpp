// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/BillingCard.h"

#include "case/pathway/Rebuild.h"
#include "case/resolution/RecordRows.h"
#include "case/resolution/ResolutionChanges.h"
#include "case/resolution/ResolutionWords.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Note.h"

#include <QBoxLayout>

namespace candor {

using namespace Qt::StringLiterals;

BillingCard::BillingCard(CaseStore &store, QWidget *parent)
    : SectionCard(store, partTitle(ResolutionPart::Billing), u"resolution.billing"_s, parent)
    , m_facts(new FactGrid(this))
    , m_none(label(
          tr("Nobody has decided about the bills yet. What comes from the event is not charged before."),
          FontRole::Body, Ink::Muted, this))
    , m_medicare(new NoteBox(this))
    , m_holds(new QVBoxLayout)
    , m_form(new RecordForm(store, RecordKind::BillingDecision, u"billing"_s, this))
    , m_bill(store, *m_form)
    , m_formHolder(new QWidget(this))
    , m_decide(button(tr("Decide about the bills"), ButtonKind::Normal, {}, {}, this))
    , m_done(button(tr("Billing carried it out"), ButtonKind::Normal, u"check"_s, {}, this))
{
    m_holds->setSpacing(0);
    m_medicare->setObjectName(u"billing.medicareNote"_s);
    m_facts->setObjectName(u"billing.facts"_s);
    m_formHolder->setObjectName(u"billing.form"_s);
    auto *column = new QVBoxLayout(m_formHolder);
    column->setContentsMargins(0, 4, 0, 0);
    FieldGrid2 grid(column);
    grid.add(m_form->add(u"outcome"_s, FieldStyle::Choice));
    grid.add(m_form->add(u"amount"_s, FieldStyle::Money));
    grid.add(m_form->add(u"accounts"_s, FieldStyle::Line, tr("Account numbers, with commas")), true);
    grid.add(m_form->add(u"decidedBy"_s, FieldStyle::Line));
    grid.add(m_form->add(u"at"_s, FieldStyle::Time));
    grid.add(m_form->add(u"executedAt"_s, FieldStyle::Time));
    grid.add(m_form->add(u"medicare"_s, FieldStyle::Choice));
    grid.add(m_form->add(u"instruction"_s, FieldStyle::Text), true);
    grid.add(m_form->add(u"familyText"_s, FieldStyle::Text), true);
    grid.add(m_form->add(u"familyAmount"_s, FieldStyle::Money));
    m_formHolder->setFocusProxy(m_form->editor(u"outcome"_s));
    m_form->setFollow([&store](AnyRecord &changed, const AnyRecord &before, const CaseFile &) {
        followBilling(changed, before, authorOf(store));
        return std::vector<AnyRecord>();
    });
    for (const auto &[each, name] : {std::pair(m_decide, u"billing.decide"_s), {m_done, u"billing.done"_s}}) {
        each->setObjectName(name);
        each->setSmall(true);
    }
    body()->addWidget(m_none);
    body()->addWidget(m_facts);
    body()->addLayout(m_holds);
    body()->addWidget(m_medicare);
    body()->addWidget(buttonRow({m_decide, m_done}));
    body()->addWidget(m_formHolder);
    m_edit = addEdit(m_formHolder, tr("Edit the decision on the bills"));
    connect(m_decide, &QPushButton::clicked, this, [this] { m_edit->setChecked(true); });
    connect(m_done, &QPushButton::clicked, this, [this] {
        leave();
        const Instant now = this->store().desk().surroundings().now;
        m_form->store(
            [now](AnyRecord &record) { std::get<BillingDecision>(record).executedAt = now; },
            tr("Noted: billing carried it out"));
    });
}

void BillingCard::refresh()
{
    const CaseFile &file = store().file();
    const words::Moment moment = store().moment();
    const auto states = resolutionParts(file, store().pathway(), moment);
    const PartState &state = states[static_cast<size_t>(ResolutionPart::Billing)];
    setState(state.chipText(), statusOf(state));
    m_bill.show(isReadOnly(RecordKind::BillingDecision));
    const BillingDecision *bill = m_bill.stored();
    std::vector<std::pair<QString, QString>> facts;
    if (bill) {
        const auto add = [&](const QString &caption, const QString &value) {
            if (!value.isEmpty())
                facts.emplace_back(caption, value);
        };
        add(tr("Outcome"), words::choiceText(bill->outcome));
        add(tr("Amount"), bill->amount ? words::money(*bill->amount, moment) : QString());
        add(tr("Accounts"), bill->accounts);
        const QString at = bill->at ? words::dayOf(*bill->at, moment) : QString();
        add(tr("Decided by"), bill->decidedBy.isEmpty() || at.isEmpty()
                                  ? bill->decidedBy + at
                                  : tr("%1, %2", "who, day").arg(bill->decidedBy, at));
        add(tr("Instruction"), bill->instruction);
        add(tr("For the family"), bill->familyText);
    }
    m_facts->set(facts);
    const bool decided = bill && bill->outcome != BillingOutcome::Undecided;
    m_none->setVisible(!decided);
    m_decide->setVisible(!decided && !isReadOnly(RecordKind::BillingDecision));
    m_done->setVisible(
        decided && !bill->executedAt && bill->outcome != BillingOutcome::BillNormally &&
        !isReadOnly(RecordKind::BillingDecision));
    const bool spared = decided && bill->outcome != BillingOutcome::BillNormally;
    m_medicare->setVisible(spared && bill->medicare != YesNo::No);
    if (spared && bill->medicare == YesNo::Yes)
        m_medicare->set(
            Status::Wait, tr("Medicare beneficiary."),
            tr("The claim should show the full charges, with the reduction entered as a liability insurance payment. "
               "Then the write-off needs no Section 111 report of its own. The source is from 2010 (MSP): ask "
               "counsel."));
    else if (spared)
        m_medicare->set(
            Status::Wait, tr("Medicare beneficiary?"),
            tr("Not recorded yet. For a beneficiary the claim shows the full charges and the reduction."));
    refreshHolds();
}

void BillingCard::refreshHolds()
{
    const words::Moment moment = store().moment();
    std::vector<std::pair<QUuid, RowFace>> faces;
    for (const Hold &hold : store().file().all<Hold>()) {
        if (hold.kind != HoldKind::Billing || hold.releasedAt)
            continue;
        RowFace face;
        face.mark = StepMark::Waiting;
        face.title = tr("Bills are on hold");
        face.second = hold.accounts;
        face.trailing = hold.placedAt ? tr("Since %1").arg(words::dayOf(*hold.placedAt, moment)) : QString();
        faces.emplace_back(hold.id.uuid(), face);
    }
    if (faces == m_holdFaces)
        return;
    m_holdFaces = faces;
    const Rebuild rebuild(this, m_holdRows);
    for (const auto &[id, face] : faces) {
        auto *row = new FaceRow(FaceRow::Kind::Leads, this);
        row->setObjectName(u"billing.hold."_s + id.toString(QUuid::WithoutBraces));
        row->setFace(face);
        connect(row, &QAbstractButton::clicked, this, [this, hold = id] {
            Q_EMIT recordRequested(RecordKind::Hold, hold);
        });
        m_holds->addWidget(row);
        row->show();
        m_holdRows << row;
    }
}

bool BillingCard::showRecord(RecordKind kind, const QUuid &)
{
    if (kind != RecordKind::BillingDecision)
        return false;
    m_edit->setChecked(true);
    return true;
}

void BillingCard::leave()
{
    m_form->leave();
}

QFuture<void> BillingCard::keepDraft()
{
    return m_form->keepDraft();
}

} // namespace candor
