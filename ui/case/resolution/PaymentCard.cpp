// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/PaymentCard.h"

#include "case/resolution/RecordRows.h"
#include "case/resolution/ResolutionChanges.h"
#include "case/resolution/ResolutionModel.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// Whether something about the payment still has to be decided or filed.
bool hasQuestion(const Payment &payment)
{
    const Section111 medicare = section111(payment);
    return payment.paidAt && (!dataBankSettled(payment) || medicare == Section111::BeneficiaryUnknown ||
                              medicare == Section111::Undecided || medicare == Section111::ToReport);
}

QString section111Text(Section111 standing)
{
    switch (standing) {
    case Section111::BeneficiaryUnknown:
        return PaymentCard::tr("Whether there is a Medicare beneficiary is not recorded yet.");
    case Section111::NotBeneficiary: return PaymentCard::tr("No Medicare beneficiary: no Section 111 report.");
    case Section111::Undecided:
        return PaymentCard::tr("Medicare beneficiary: somebody has to decide about the Section 111 report. Liens are "
                               "cleared with counsel.");
    case Section111::ToReport: return PaymentCard::tr("Decided to report under Section 111.");
    case Section111::NotReportable: return PaymentCard::tr("Decided: not reportable under Section 111.");
    case Section111::Reported: return PaymentCard::tr("Reported under Section 111.");
    }
    return {};
}

} // namespace

PaymentCard::PaymentCard(CaseStore &store, QWidget *parent)
    : SectionCard(store, tr("Payments and their reports"), u"resolution.payment"_s, parent)
    , m_none(label(
          tr("Nothing was paid yet. A payment raises the data bank question, to be answered within 30 days, and that "
             "of "
             "Medicare."),
          FontRole::Body, Ink::Muted, this))
    , m_standing(label({}, FontRole::Body, Ink::Text, this))
    , m_add(button(tr("Record a payment"), ButtonKind::Normal, u"plus"_s, {}, this))
{
    setSort(RecordSort::Privileged);
    RecordRowKind kind{RecordKind::Payment, u"payment"_s, u"amount"_s, {}, {}};
    kind.remove = tr("Remove this payment");
    kind.face = [this](const AnyRecord &record) {
        const auto &payment = std::get<Payment>(record);
        const words::Moment moment = this->store().moment();
        const QDate today = toZone(moment.now, moment.zone).date();
        RowFace face;
        const QDate due = dataBankDue(payment, moment.zone);
        const bool asks = hasQuestion(payment);
        face.mark = !payment.paidAt       ? StepMark::ToDo
                    : asks && due < today ? StepMark::Late
                    : asks                ? StepMark::Current
                                          : StepMark::Done;
        face.title = payment.amount ? words::money(*payment.amount, moment) : tr("New payment");
        if (!payment.payee.isEmpty())
            face.title = tr("%1 to %2", "amount, payee").arg(face.title, payment.payee);
        face.second = !payment.paidAt ? payment.purpose
                      : payment.dataBank == ReportDecision::Undecided
                          ? tr("Data bank: decide by %1").arg(words::shortDay(due, moment))
                      : dataBankReportOpen(payment) ? tr("Data bank: file by %1").arg(words::shortDay(due, moment))
                      : !dataBankSettled(payment)   ? tr("Data bank: not reportable, without a reason yet")
                                                    : tr("Data bank: %1").arg(words::choiceText(payment.dataBank));
        face.trailing = payment.paidAt ? tr("Paid %1").arg(words::dayOf(*payment.paidAt, moment)) : tr("Not paid yet");
        face.word = markWord(*face.mark, false);
        return face;
    };
    kind.build = [this](FoldRow &row, QVBoxLayout *column) { return buildRow(row, column); };
    m_rows = new RecordRows(store, std::move(kind), this);
    m_standing->setObjectName(u"payment.standing"_s);
    m_add->setObjectName(u"payment.add"_s);
    m_add->setSmall(true);
    body()->addWidget(m_none);
    body()->addWidget(m_standing);
    body()->addWidget(m_rows);
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Payment fresh;
        fresh.id = Id<Payment>::create();
        m_rows->begin(fresh);
    });
}

std::function<void(const AnyRecord &)> PaymentCard::buildRow(FoldRow &row, QVBoxLayout *column)
{
    RecordForm &form = row.form();
    FieldGrid2 money(column);
    money.add(form.add(u"amount"_s, FieldStyle::Money));
    money.add(form.add(u"paidAt"_s, FieldStyle::Time));
    money.add(form.add(u"payee"_s, FieldStyle::Line));
    money.add(form.add(u"payer"_s, FieldStyle::Line, tr("Such as the insurer, or the hospital")));
    money.add(form.add(u"purpose"_s, FieldStyle::Line), true);

    column->addWidget(new SectionHeader(tr("Data bank question"), u"shield"_s));
    FieldGrid2 bank(column);
    bank.add(form.add(u"writtenDemand"_s, FieldStyle::Choice));
    bank.add(form.add(u"practitionerNamed"_s, FieldStyle::Choice));
    bank.add(form.add(u"demandBy"_s, FieldStyle::Line));
    bank.add(form.add(u"demandOn"_s, FieldStyle::Day));
    auto *conditions = label({}, FontRole::Small, Ink::Text);
    conditions->setObjectName(u"payment.conditions"_s);
    auto *advice = new NoteBox;
    advice->setObjectName(u"payment.advice"_s);
    column->addWidget(conditions);
    column->addWidget(advice);
    FieldGrid2 decision(column);
    decision.add(form.add(u"dataBank"_s, FieldStyle::Choice));
    decision.add(form.add(u"dataBankBy"_s, FieldStyle::Line));
    decision.add(form.add(u"dataBankReason"_s, FieldStyle::Text), true);
    decision.add(form.add(u"dataBankFiledAt"_s, FieldStyle::Time));
    decision.add(form.add(u"dataBankProof"_s, FieldStyle::Line, tr("Such as the number of the confirmation")));
    auto *due = label({}, FontRole::Small, Ink::Muted);
    due->setObjectName(u"payment.due"_s);
    column->addWidget(due);

    column->addWidget(new SectionHeader(tr("Medicare"), u"page"_s));
    FieldGrid2 medicare(column);
    medicare.add(form.add(u"medicare"_s, FieldStyle::Choice));
    medicare.add(form.add(u"section111"_s, FieldStyle::Choice));
    medicare.add(form.add(u"section111Reason"_s, FieldStyle::Text), true);
    auto *section = label({}, FontRole::Small, Ink::Muted);
    section->setObjectName(u"payment.section111"_s);
    column->addWidget(section);

    column->addWidget(new SectionHeader(tr("In the summary for the family"), u"bubble"_s));
    FieldGrid2 family(column);
    family.add(form.add(u"tellFamily"_s, FieldStyle::Check, {}, tr("List it before it is paid, too")));
    family.add(form.add(u"leaveOut"_s, FieldStyle::Check));
    family.add(form.add(u"familyText"_s, FieldStyle::Line));
    family.add(form.add(u"familyAmount"_s, FieldStyle::Money));

    form.setFollow([this](AnyRecord &changed, const AnyRecord &before, const CaseFile &file) {
        return followPayment(changed, before, file, authorOf(store()));
    });
    return [this, conditions, advice, due, section](const AnyRecord &record) {
        const auto &payment = std::get<Payment>(record);
        const words::Moment moment = store().moment();
        const DataBankScreen screen = dataBankScreen(payment, store().file(), moment.zone);
        QStringList lines;
        for (const DataBankScreen::Item &item : screen.items)
            lines += tr("%1: %2", "condition: whether it is met")
                         .arg(words::conditionText(item.condition), words::conditionStateText(item.state));
        conditions->setText(lines.join(u'\n'));
        advice->set(
            screen.answer == DataBankScreen::Answer::SeemMet ? Status::Soon : Status::Wait, tr("Advice."),
            words::screenText(screen));
        due->setVisible(screen.reportBy.isValid());
        due->setText(
            payment.dataBank == ReportDecision::NotReportable && !dataBankSettled(payment)
                ? tr("Write down why it is not reportable.")
            : dataBankReportOpen(payment)
                ? tr("It counts as filed with a date and what shows it. A report is due 30 days after the payment: %1.")
                      .arg(words::longDay(screen.reportBy, moment))
            : !dataBankSettled(payment)
                ? tr("A report is due 30 days after the payment: %1.").arg(words::longDay(screen.reportBy, moment))
                : tr("Decided by %1. The last day was %2.")
                      .arg(payment.dataBankBy, words::longDay(screen.reportBy, moment)));
        section->setText(section111Text(section111(payment)));
    };
}

void PaymentCard::refresh()
{
    const CaseFile &file = store().file();
    const words::Moment moment = store().moment();
    const auto &payments = file.all<Payment>();
    std::vector<RecordRows::Item> items;
    for (const Payment &payment : payments)
        items.push_back({payment, false});
    m_rows->show(items, isReadOnly(RecordKind::Payment));
    const bool other = m_case != store().caseId();
    m_case = store().caseId();
    if (other) {
        Payment fresh;
        fresh.id = Id<Payment>::create();
        m_rows->restoreNew(fresh);
    }
    const MoneyStanding money = moneyStanding(file);
    QStringList parts;
    if (money.paid.value > 0)
        parts += tr("Paid %1").arg(words::money(money.paid, moment));
    if (money.toPay.value > 0)
        parts += tr("To pay %1").arg(words::money(money.toPay, moment));
    m_standing->setText(parts.join(u" · "_s));
    m_standing->setVisible(!parts.isEmpty());
    m_none->setVisible(payments.empty());
    m_add->setEnabled(!isReadOnly(RecordKind::Payment));
    const auto questions = static_cast<int>(std::count_if(payments.begin(), payments.end(), &hasQuestion));
    if (payments.empty())
        setState(tr("None yet"), Status::Neutral);
    else if (questions > 0)
        setState(tr("%n with open questions", "payments", questions), Status::Soon);
    else
        setState(tr("All questions answered"), Status::Ok);
}

void PaymentCard::openQuestion()
{
    const auto &payments = store().file().all<Payment>();
    const auto found = std::find_if(payments.begin(), payments.end(), &hasQuestion);
    if (found != payments.end())
        m_rows->open(found->id.uuid());
}

bool PaymentCard::showRecord(RecordKind kind, const QUuid &id)
{
    return kind == RecordKind::Payment && m_rows->open(id);
}

void PaymentCard::leave()
{
    m_rows->leave();
}

QFuture<void> PaymentCard::keepDraft()
{
    QFuture<void> last = QtFuture::makeReadyFuture();
    m_rows->keepDraft(last);
    return last;
}

} // namespace candor
