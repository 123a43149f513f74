// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/OfferCard.h"

#include "case/pathway/Rebuild.h"
#include "case/resolution/AnswerPanel.h"
#include "case/resolution/RecordRows.h"
#include "case/resolution/ResolutionChanges.h"
#include "case/resolution/ResolutionModel.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QMenu>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QStringList peopleNames(const CaseFile &file)
{
    QStringList names;
    for (const Person &person : file.all<Person>()) {
        const QString part = person.profession;
        names += part.isEmpty() ? person.name : person.name + u", "_s + part;
    }
    return names;
}

QVBoxLayout *plainColumn(int spacing = 0)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

/// Who told them about a lawyer, and when, as a conversation says it; else what is noted with the offer.
QString lawyerText(const Offer &offer, const LawyerTold &told, const words::Moment &moment)
{
    const QString day = told.on.isValid() ? words::shortDay(told.on, moment) : QString();
    if (!told.by.isEmpty() && !day.isEmpty())
        return OfferCard::tr("Told by %1, %2", "who, day").arg(told.by, day);
    if (!told.by.isEmpty())
        return OfferCard::tr("Told by %1").arg(told.by);
    if (offer.lawyerAdvised == YesNo::Yes)
        return day.isEmpty() ? OfferCard::tr("Told") : OfferCard::tr("Told %1").arg(day);
    return offer.lawyerAdvised == YesNo::No ? OfferCard::tr("Not told") : OfferCard::tr("Not recorded yet");
}

/// Was the family told of an offer of ours that nobody has answered yet? (In an older casebook it may be a draft.)
bool stands(const Offer &offer)
{
    const bool open =
        offer.state == OfferState::Draft || offer.state == OfferState::Approved || offer.state == OfferState::Made;
    return open && offer.side == OfferSide::Hospital && offerWord(offer) == OfferWord::Given;
}

/// Approved inside the house only: it may become a draft again.
bool mayChangeAgain(const Offer &offer)
{
    return offer.state == OfferState::Approved && offer.side == OfferSide::Hospital && !stands(offer);
}

} // namespace

OfferCard::OfferCard(CaseStore &store, QWidget *parent)
    : SectionCard(store, partTitle(ResolutionPart::Offer), u"resolution.offer"_s, parent)
    , m_none(label({}, FontRole::Body, Ink::Muted, this))
    , m_content(new QWidget(this))
    , m_bills(plainColumn())
    , m_total(new FaceRow(FaceRow::Kind::Reads))
    , m_authority(new NoteBox)
    , m_fixed(label(
          tr("The family was told of this offer, so what is in it stays. To offer something else, withdraw it and "
             "prepare the next one, with its own approval."),
          FontRole::Small, Ink::Muted, this))
    , m_add(button(tr("Add what is offered"), ButtonKind::Normal, u"plus"_s))
    , m_menu(new QMenu(this))
    , m_approvalTitle(cardCaption(tr("Approvals")))
    , m_changed(new NoteBox)
    , m_askApproval(button(tr("Ask for an approval"), ButtonKind::Normal, u"plus"_s))
    , m_lawyer(button(tr("They were told about a lawyer"), ButtonKind::Normal, u"check"_s))
    , m_answer(new AnswerPanel(u"offer.answer"_s))
    , m_next(button({}, ButtonKind::Primary))
    , m_withdraw(button(tr("Withdraw it"), ButtonKind::Normal))
    , m_back(button(tr("Back to the offer that counts now"), ButtonKind::Normal))
    , m_facts(new FactGrid)
    , m_form(new RecordForm(store, RecordKind::Offer, u"offer"_s, this))
    , m_formHolder(new QWidget)
    , m_historyTitle(cardCaption(tr("All offers, in order")))
    , m_history(plainColumn())
{
    setSort(RecordSort::Privileged);
    m_answer->setAgain([this](const QString &key) { answerAgain(key); });
    m_total->setInset(true);
    for (const auto &[each, name] :
         {std::pair<QWidget *, QString>(m_add, u"offer.add"_s),
          {m_askApproval, u"approval.add"_s},
          {m_lawyer, u"offer.lawyer"_s},
          {m_changed, u"offer.changedNote"_s},
          {m_next, u"offer.next"_s},
          {m_withdraw, u"offer.withdraw"_s},
          {m_back, u"offer.back"_s},
          {m_total, u"offer.total"_s},
          {m_fixed, u"offer.fixedNote"_s},
          {m_menu, u"offer.menu"_s},
          {m_authority, u"offer.authorityNote"_s}})
        each->setObjectName(name);
    for (Button *each : {m_add, m_askApproval, m_lawyer, m_next, m_withdraw, m_back})
        each->setSmall(true);
    buildElements();
    buildApprovals();
    buildForm();
    m_edit = addEdit(m_formHolder, tr("Edit the offer"));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_bills);
    column->addWidget(m_elements);
    column->addWidget(m_total);
    column->addWidget(m_authority);
    column->addWidget(m_fixed);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addSpacing(4);
    column->addWidget(m_approvalTitle);
    column->addWidget(m_approvals);
    column->addWidget(m_changed);
    column->addWidget(m_askApproval, 0, Qt::AlignLeading);
    column->addSpacing(4);
    column->addWidget(m_facts);
    column->addWidget(m_lawyer, 0, Qt::AlignLeading);
    column->addWidget(m_formHolder);
    body()->addWidget(m_none);
    body()->addWidget(m_content);
    body()->addWidget(m_answer);
    body()->addWidget(buttonRow({m_next, m_withdraw, m_back}));
    body()->addWidget(m_historyTitle);
    body()->addLayout(m_history);
    connect(m_add, &QPushButton::clicked, this, &OfferCard::openAddMenu);
    connect(m_askApproval, &QPushButton::clicked, this, &OfferCard::askApproval);
    connect(m_lawyer, &QPushButton::clicked, this, &OfferCard::toldAboutLawyer);
    connect(m_next, &QPushButton::clicked, this, &OfferCard::next);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        const Offer *shown = offer();
        const bool again = shown && mayChangeAgain(*shown);
        move(
            again ? OfferState::Draft : OfferState::Withdrawn, this->store().desk().surroundings().now,
            again ? tr("The offer is a draft again") : tr("Offer withdrawn"));
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (const Offer *current = currentOffer(this->store().file()))
            showOffer(current->id);
    });
}

void OfferCard::buildElements()
{
    RecordRowKind kind{RecordKind::OfferElement, u"element"_s, u"label"_s, {}, {}};
    kind.remove = tr("Take it out of the offer");
    kind.lined = true;
    kind.face = [this](const AnyRecord &record) {
        const auto &element = std::get<OfferElement>(record);
        RowFace face;
        face.title = element.label.isEmpty() ? tr("New element") : element.label;
        face.second = element.remedy == element.label ? QString() : element.remedy;
        face.trailing = element.amount             ? words::money(*element.amount, this->store().moment())
                        : element.remedy.isEmpty() ? tr("No amount yet")
                                                   : tr("Not money");
        return face;
    };
    kind.build = [](FoldRow &row, QVBoxLayout *column) -> std::function<void(const AnyRecord &)> {
        RecordForm &form = row.form();
        FieldGrid2 grid(column);
        grid.add(form.add(u"label"_s, FieldStyle::Line));
        grid.add(form.add(u"amount"_s, FieldStyle::Money));
        grid.add(form.add(u"remedy"_s, FieldStyle::Text, tr("What is done for them, where it is no money")), true);
        form.suggest(u"label"_s, usualElements() + usualRemedies());
        return {};
    };
    m_elements = new RecordRows(store(), std::move(kind));
}

void OfferCard::buildApprovals()
{
    RecordRowKind kind{RecordKind::Approval, u"approval"_s, u"who"_s, {}, {}};
    kind.remove = tr("Remove this approval");
    kind.face = [this](const AnyRecord &record) {
        const auto &approval = std::get<Approval>(record);
        const words::Moment moment = this->store().moment();
        RowFace face;
        face.title = approval.who.isEmpty() ? tr("Somebody new") : approval.who;
        face.second = approval.note;
        switch (approval.state) {
        case ApprovalState::Asked:
            face.mark = StepMark::Waiting;
            face.trailing =
                approval.askedAt ? tr("Asked %1").arg(words::dayOf(*approval.askedAt, moment)) : tr("Asked");
            face.trailingStrong = true;
            break;
        case ApprovalState::Approved:
            if (!isCurrent(this->store().file(), approval)) {
                face.mark = StepMark::ToDo;
                face.trailing = tr("Approved before a change");
                face.trailingStrong = true;
                break;
            }
            face.mark = StepMark::Done;
            face.word = words::choiceText(approval.state);
            face.trailing = approval.answeredAt ? words::dayOf(*approval.answeredAt, moment) : tr("Approved");
            break;
        case ApprovalState::Refused:
            face.mark = StepMark::Late;
            face.trailing =
                approval.answeredAt ? tr("Refused %1").arg(words::dayOf(*approval.answeredAt, moment)) : tr("Refused");
            break;
        }
        return face;
    };
    kind.build = [this](FoldRow &row, QVBoxLayout *column) {
        RecordForm &form = row.form();
        FieldGrid2 grid(column);
        grid.add(form.add(u"who"_s, FieldStyle::Line, tr("Name and part, such as chief financial officer")));
        grid.add(form.add(u"state"_s, FieldStyle::Choice));
        grid.add(form.add(u"askedAt"_s, FieldStyle::Time));
        grid.add(form.add(u"answeredAt"_s, FieldStyle::Time));
        grid.add(form.add(u"note"_s, FieldStyle::Text), true);
        form.setFollow([this](AnyRecord &changed, const AnyRecord &before, const CaseFile &file) {
            followApproval(changed, before, file, authorOf(this->store()));
            return std::vector<AnyRecord>();
        });
        return [this, &form](const AnyRecord &) { form.suggest(u"who"_s, peopleNames(this->store().file())); };
    };
    m_approvals = new RecordRows(store(), std::move(kind));
}

void OfferCard::buildForm()
{
    m_formHolder->setObjectName(u"offer.form"_s);
    auto *column = new QVBoxLayout(m_formHolder);
    column->setContentsMargins(0, 4, 0, 4);
    FieldGrid2 grid(column);
    grid.add(m_form->add(u"authority"_s, FieldStyle::Money));
    grid.add(m_form->add(u"approvedBy"_s, FieldStyle::Line));
    grid.add(m_form->add(u"lawyerAdvised"_s, FieldStyle::Choice));
    grid.add(m_form->add(u"expires"_s, FieldStyle::FutureTime));
    grid.add(m_form->add(u"madeAt"_s, FieldStyle::Time));
    grid.add(m_form->add(u"answeredAt"_s, FieldStyle::Time));
    grid.add(m_form->add(u"inWriting"_s, FieldStyle::Check), true);
    grid.add(m_form->add(u"reasoning"_s, FieldStyle::Text), true);
    m_formHolder->setFocusProxy(m_form->editor(u"authority"_s));
}

const Offer *OfferCard::offer() const
{
    return store().file().find(m_offer);
}

void OfferCard::showOffer(const Id<Offer> &id)
{
    if (m_offer == id)
        return;
    leave();
    m_answer->hide();
    m_offer = id;
    refresh();
}

void OfferCard::refresh()
{
    const CaseFile &file = store().file();
    const auto states = resolutionParts(file, store().pathway(), store().moment());
    const PartState &state = states[static_cast<size_t>(ResolutionPart::Offer)];
    setState(state.chipText(), statusOf(state));
    const Offer *current = currentOffer(file);
    const Id<Offer> currentId = current ? current->id : Id<Offer>();
    const bool otherCase = m_case != store().caseId();
    m_case = store().caseId();
    if (otherCase)
        m_answer->hide();
    // A new offer takes the place of the one before it, and one that was taken back leaves it.
    if (otherCase || currentId != m_current || !offer())
        m_offer = currentId;
    m_current = currentId;
    const Offer *shown = offer();
    const bool finished = isFinished();

    m_none->setVisible(!shown);
    m_none->setText(
        state.mark == StepMark::Skipped
            ? tr("No compensation is due on the way that was decided. Other remedies may still be offered.")
            : tr("No offer yet. Money, and what helps in other ways, stand side by side in it."));
    m_content->setVisible(shown);
    m_edit->setVisible(shown);
    if (!shown)
        m_edit->setChecked(false);
    refreshMoney(shown);
    refreshApprovals(shown);
    refreshFacts(shown);
    refreshHistory();
    if (shown) {
        const bool other = otherCase || idOf(m_form->record()) != shown->id.uuid();
        m_form->show(*shown);
        if (other) {
            m_form->restoreDraft();
            OfferElement fresh;
            fresh.id = Id<OfferElement>::create();
            fresh.offer = shown->id;
            m_elements->restoreNew(fresh, [id = shown->id](const AnyRecord &record) {
                return std::get<OfferElement>(record).offer == id;
            });
        }
        m_form->setReadOnly(finished);
    }
    const bool isCurrent = m_offer == m_current;
    const OfferStep step = nextOfferStep(file, shown);
    m_next->setText(offerStepText(step, file, shown));
    // Answered elsewhere, or twice: the question is no longer asked.
    if (!m_answer->isHidden() && m_next->text() != m_asked)
        m_answer->cancel();
    m_next->setVisible(isCurrent && step != OfferStep::None && !finished);
    const bool again = shown && mayChangeAgain(*shown);
    m_withdraw->setVisible(isCurrent && !finished && (again || (shown && stands(*shown))));
    m_withdraw->setText(again ? tr("Change it again") : tr("Withdraw it"));
    m_back->setVisible(shown && !isCurrent);
}

void OfferCard::refreshMoney(const Offer *shown)
{
    const CaseFile &file = store().file();
    const words::Moment moment = store().moment();
    std::vector<RowFace> faces;
    for (const BillingDecision &bill : file.all<BillingDecision>()) {
        const bool spared = bill.outcome == BillingOutcome::Waived || bill.outcome == BillingOutcome::WrittenOff ||
                            bill.outcome == BillingOutcome::Reduced;
        if (!shown || shown->side == OfferSide::Family || !spared || !bill.amount)
            continue;
        RowFace face;
        face.title = bill.outcome == BillingOutcome::Waived    ? tr("Hospital and doctor bills waived")
                     : bill.outcome == BillingOutcome::Reduced ? tr("Bills reduced by")
                                                               : tr("Bills written off");
        const auto accounts = static_cast<int>(bill.accounts.split(u',', Qt::SkipEmptyParts).size());
        const Hold *hold = file.first<Hold>([](const Hold &h) { return h.kind == HoldKind::Billing && h.placedAt; });
        if (accounts > 0)
            face.second =
                hold ? tr("%n accounts, on hold since %1", "", accounts).arg(words::dayOf(*hold->placedAt, moment))
                     : tr("%n accounts", "", accounts);
        face.trailing = words::money(*bill.amount, moment);
        faces.push_back(face);
    }
    if (faces != m_billFaces) {
        m_billFaces = faces;
        const Rebuild rebuild(this, m_billRows);
        for (const RowFace &face : faces) {
            auto *row = new FaceRow(FaceRow::Kind::Leads, m_content);
            row->setObjectName(u"offer.bill"_s);
            row->setFace(face);
            row->setLined(true);
            connect(row, &QAbstractButton::clicked, this, [this] {
                Q_EMIT sectionRequested(partKey(ResolutionPart::Billing));
            });
            m_bills->addWidget(row);
            row->show();
            m_billRows << row;
        }
    }
    std::vector<RecordRows::Item> items;
    for (const OfferElement &element : file.all<OfferElement>()) {
        if (shown && element.offer == shown->id)
            items.push_back({element, false});
    }
    // What the family asks for is written down while it waits for an answer; what was approved stays as it is.
    const bool fixed = isFinished() || (shown && hasFixedElements(*shown));
    m_elements->show(items, fixed);
    RowFace total;
    total.title = faces.empty() ? tr("To be paid") : tr("To be paid, bills not included");
    total.trailing = shown ? words::money(offerTotal(file, shown->id), moment) : QString();
    total.strong = true;
    m_total->setFace(total);
    m_total->setVisible(!items.empty());
    m_add->setVisible(shown && !fixed);
    m_fixed->setVisible(shown && stands(*shown) && !isFinished());
    const bool beyond = shown && exceedsAuthority(file, *shown).value_or(false);
    m_authority->setVisible(beyond);
    if (beyond)
        m_authority->set(
            Status::Soon, tr("More than the authority."),
            tr("%1 is allowed so far.").arg(words::money(*authorityFor(file, *shown), moment)));
}

void OfferCard::refreshApprovals(const Offer *shown)
{
    std::vector<const Approval *> approvals;
    for (const Approval &approval : store().file().all<Approval>()) {
        if (shown && approval.offer == shown->id)
            approvals.push_back(&approval);
    }
    std::stable_sort(approvals.begin(), approvals.end(), [](const Approval *a, const Approval *b) {
        return a->state != b->state && a->state != ApprovalState::Asked && b->state == ApprovalState::Asked;
    });
    std::vector<RecordRows::Item> items;
    for (const Approval *approval : approvals)
        items.push_back({*approval, false});
    m_approvals->show(items, isFinished());
    // A counter-offer that is accepted binds the hospital, too.
    const bool ours = shown && shown->side == OfferSide::Hospital;
    const bool asked = ours || !items.empty() || (shown && shown->state == OfferState::Made);
    m_approvalTitle->setVisible(shown && asked);
    m_approvals->setVisible(shown && asked);
    m_askApproval->setVisible(
        shown && !isFinished() &&
        (ours ? !items.empty() && shown->state == OfferState::Draft : shown->state == OfferState::Made));
    const bool open = shown && (shown->state == OfferState::Draft || shown->state == OfferState::Approved ||
                                (!ours && shown->state == OfferState::Made));
    const bool changed = open && approvalStanding(store().file(), shown->id).kind == ApprovalStanding::Kind::Changed;
    m_changed->setVisible(changed);
    if (changed)
        m_changed->set(
            Status::Soon, tr("Changed after it was approved."),
            tr("An approval is for the offer as it stood then. Ask again before you go on."));
}

void OfferCard::refreshFacts(const Offer *shown)
{
    std::vector<std::pair<QString, QString>> facts;
    if (shown) {
        const words::Moment moment = store().moment();
        const auto add = [&](const QString &caption, const QString &value) {
            if (!value.isEmpty())
                facts.emplace_back(caption, value);
        };
        const auto day = [&](const std::optional<Instant> &at) { return at ? words::dayOf(*at, moment) : QString(); };
        add(tr("State"), words::choiceText(shown->state));
        if (shown->side == OfferSide::Hospital) {
            const LawyerTold lawyer = lawyerTold(store().file(), moment);
            add(tr("A lawyer may help"), lawyerText(*shown, lawyer, moment));
            add(tr("Said about a lawyer"), lawyer.words);
            add(tr("In writing"), shown->inWriting ? tr("Yes") : tr("No"));
            add(tr("Authority"), shown->authority ? words::money(*shown->authority, moment) : QString());
        }
        add(tr("Made"), day(shown->madeAt));
        add(tr("Stands until"), day(shown->expires));
        add(tr("Answered"), day(shown->answeredAt));
    }
    m_facts->set(facts);
    m_lawyer->setVisible(
        shown && !isFinished() && shown->side == OfferSide::Hospital && shown->lawyerAdvised != YesNo::Yes);
}

void OfferCard::refreshHistory()
{
    const CaseFile &file = store().file();
    const words::Moment moment = store().moment();
    std::vector<std::pair<QUuid, RowFace>> faces;
    for (const Offer *each : negotiation(file)) {
        RowFace face;
        face.mark = each->state == OfferState::Accepted                                           ? StepMark::Done
                    : each->state == OfferState::Declined || each->state == OfferState::Withdrawn ? StepMark::Skipped
                    : each->state == OfferState::Made                                             ? StepMark::Waiting
                                                                                                  : StepMark::Current;
        face.title = words::offerTitle(file, *each, moment);
        const auto at = each->answeredAt ? each->answeredAt : each->madeAt;
        face.trailing =
            at ? tr("%1 %2", "state of an offer, day").arg(words::choiceText(each->state), words::dayOf(*at, moment))
               : words::choiceText(each->state);
        face.strong = each->id == m_offer;
        faces.emplace_back(each->id.uuid(), face);
    }
    if (faces.size() < 2)
        faces.clear();
    m_historyTitle->setVisible(!faces.empty());
    if (faces == m_historyFaces)
        return;
    m_historyFaces = faces;
    const Rebuild rebuild(this, m_historyRows);
    for (const auto &[id, face] : faces) {
        auto *row = new FaceRow(FaceRow::Kind::Leads, this);
        row->setObjectName(u"offer.history."_s + id.toString(QUuid::WithoutBraces));
        row->setFace(face);
        connect(row, &QAbstractButton::clicked, this, [this, chosen = id] { showOffer(Id<Offer>(chosen)); });
        m_history->addWidget(row);
        row->show();
        m_historyRows << row;
    }
}

bool OfferCard::showRecord(RecordKind kind, const QUuid &id)
{
    const CaseFile &file = store().file();
    if (kind == RecordKind::Offer && file.find(Id<Offer>(id))) {
        showOffer(Id<Offer>(id));
        return true;
    }
    if (kind == RecordKind::OfferElement) {
        if (const OfferElement *element = file.find(Id<OfferElement>(id)))
            showOffer(element->offer);
        return m_elements->open(id);
    }
    if (kind == RecordKind::Approval) {
        if (const Approval *approval = file.find(Id<Approval>(id)))
            showOffer(approval->offer);
        return m_approvals->open(id);
    }
    return false;
}

void OfferCard::leave()
{
    m_form->leave();
    m_elements->leave();
    m_approvals->leave();
}

QFuture<void> OfferCard::keepDraft()
{
    QFuture<void> last = m_form->keepDraft();
    m_elements->keepDraft(last);
    m_approvals->keepDraft(last);
    return last;
}

} // namespace candor
