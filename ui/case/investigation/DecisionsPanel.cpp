// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/DecisionsPanel.h"

#include "case/CaseAnswers.h"
#include "case/investigation/ReviewParts.h"
#include "case/investigation/ReviewWording.h"
#include "case/investigation/RowTable.h"
#include "model/Describe.h"
#include "model/ReviewRules.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QString partyKey(DecisionParty party)
{
    return QString::fromLatin1(enumNames<DecisionParty>[static_cast<size_t>(party)].key);
}

/// A row has to have an id; decisions of a protocol have a name.
QUuid rowId(const QString &decision)
{
    return QUuid::createUuidV5(QUuid(), decision);
}

/// "No, R. Calder and M. Shaw, Mon, Jul 6"
QString answerLine(const Decision &decision, const Protocol &protocol, const words::Moment &moment)
{
    QStringList parts{words::answerText(decision, protocol), words::list(decision.deciders, moment)};
    if (decision.at)
        parts += words::listTime(*decision.at, moment);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

DecisionForm::DecisionForm(CaseStore &store, const QString &decision, DecisionParty party, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_decision(decision)
    , m_party(party)
    , m_form(new RecordForm(store, RecordKind::Decision, u"decision."_s + decision + u'.' + partyKey(party), this))
    , m_earlier(label({}, FontRole::Small, Ink::Muted, this))
    , m_another(button(tr("Record another answer"), ButtonKind::Normal, u"plus"_s, {}, this))
    , m_remove(button(tr("Remove"), ButtonKind::Normal, {}, {}, this))
{
    setObjectName(u"decisionForm"_s);
    auto *column = plainColumn(this, 8);
    const ProtocolDecision *asked = store.protocol().decision(decision);
    const QString question = asked ? words::protocolText(asked->question) : decision;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *title = label(
        tr("%1: %2", "which side, and the question").arg(words::choiceText(party), question), FontRole::Label,
        Ink::Text, this);
    head->addWidget(title, 1);
    m_another->setObjectName(u"decision.another"_s);
    m_remove->setObjectName(u"decision.remove"_s);
    for (Button *each : {m_another, m_remove}) {
        each->setSmall(true);
        head->addWidget(each, 0, Qt::AlignTop);
    }
    column->addLayout(head);
    if (asked && !asked->help.isEmpty())
        column->addWidget(label(words::protocolText(asked->help), FontRole::Small, Ink::Muted, this));
    auto *grid = fieldGrid();
    grid->addWidget(m_form->add(u"answer"_s, FieldStyle::Choice), 0, 0, Qt::AlignTop);
    grid->addWidget(m_form->add(u"confidence"_s, FieldStyle::Choice), 0, 1, Qt::AlignTop);
    grid->addWidget(
        m_form->add(u"deciders"_s, FieldStyle::Line, tr("Names, with commas between them")), 1, 0, Qt::AlignTop);
    grid->addWidget(m_form->add(u"at"_s, FieldStyle::Time), 1, 1, Qt::AlignTop);
    grid->addWidget(m_form->add(u"rationale"_s, FieldStyle::Text, tr("Why this answer")), 2, 0, 1, 2);
    grid->addWidget(
        m_form->add(u"basis"_s, FieldStyle::Text, tr("Such as the report of the outside reviewer of May 3")), 3, 0, 1,
        2);
    grid->addWidget(m_form->add(u"isFinal"_s, FieldStyle::Check), 4, 0, 1, 2);
    column->addLayout(grid);
    column->addWidget(m_earlier);
    std::vector<std::pair<QString, QString>> answers{{QString(), tr("Not answered yet")}};
    if (asked) {
        for (const DecisionAnswer &answer : asked->answers)
            answers.emplace_back(answer.key, words::protocolText(answer.label));
    }
    m_form->setChoices(u"answer"_s, answers);
    m_form->setFollow([now = [&store] { return store.desk().surroundings().now; }](
                          AnyRecord &changed, const AnyRecord &, const CaseFile &file) {
        auto &answer = std::get<Decision>(changed);
        if (!answer.at && !file.find(answer.id))
            answer.at = now();
        return std::vector<AnyRecord>();
    });
    connect(m_another, &QPushButton::clicked, this, &DecisionForm::beginAnother);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (!m_form->isNew()) {
            Q_EMIT removeRequested(idOf(m_form->record()));
            return;
        }
        m_form->discard();
        m_adding = false;
        refresh();
    });
    connect(m_form, &RecordForm::firstStored, this, [this] { m_adding = false; });
    refresh();
}

bool DecisionForm::isFor(const QString &decision, DecisionParty party) const
{
    return m_decision == decision && m_party == party;
}

void DecisionForm::showNew(bool restore)
{
    Decision made;
    made.id = Id<Decision>::create();
    made.decision = m_decision;
    made.party = m_party;
    made.deciders = {m_store.user()};
    m_form->show(made, true, u"answer"_s);
    if (restore)
        m_form->restoreDraft();
}

void DecisionForm::refresh()
{
    const bool finished = isFinished(m_store.file());
    const auto answers = answersOf(m_store.file(), m_decision, m_party);
    if (!m_adding) {
        if (!answers.empty()) {
            const bool same = answers.front()->id.uuid() == idOf(m_form->record()) && !m_form->isNew();
            m_form->show(*answers.front(), false, u"answer"_s);
            if (!same)
                m_form->restoreDraft();
        } else if (!m_form->isNew()) {
            showNew(true);
        }
    }
    QStringList earlier;
    for (size_t i = m_form->isNew() ? 0 : 1; i < answers.size(); ++i)
        earlier += answerLine(*answers[i], m_store.protocol(), m_store.moment());
    m_earlier->setText(earlier.isEmpty() ? QString() : tr("Earlier: %1").arg(earlier.join(u"; "_s)));
    m_earlier->setVisible(!earlier.isEmpty());
    m_form->setReadOnly(finished);
    m_another->setVisible(!m_form->isNew());
    m_another->setEnabled(!finished);
    m_remove->setVisible(!m_form->isNew() || m_adding);
    m_remove->setText(m_form->isNew() ? tr("Do not add") : tr("Remove"));
    m_remove->setAccessibleName(m_form->isNew() ? tr("Do not add this answer") : tr("Remove this answer"));
    m_remove->setEnabled(!finished);
}

void DecisionForm::beginAnother()
{
    m_form->leave();
    m_adding = true;
    showNew(false);
    refresh();
    focusFirst();
}

void DecisionForm::focusFirst()
{
    m_form->editor(u"answer"_s)->setFocus();
}

DecisionsPanel::DecisionsPanel(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_routes(new RemarkList(this))
    , m_table(new RowTable(
          u"decisions.table"_s, tr("Decisions"),
          {tr("Decision"), words::choiceText(DecisionParty::Hospital),
           words::choiceText(DecisionParty::OutsideReviewer), words::choiceText(DecisionParty::Insurer),
           words::choiceText(DecisionParty::Agreed)},
          {5, 4, 4, 4, 4}, this))
    , m_formPlace(new QVBoxLayout)
{
    setObjectName(u"decisionsPanel"_s);
    auto *column = plainColumn(this, 8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Chip(words::choiceText(Lane::AttorneyClient), Status::Privileged, {}, this), 0, Qt::AlignTop);
    head->addWidget(label(words::decisionReminder(), FontRole::Small, Ink::Muted, this), 1);
    column->addLayout(head);
    m_routes->setObjectName(u"decisions.routes"_s);
    column->addWidget(m_routes);
    m_table->setGrowing(true);
    m_table->setByCell(true);
    column->addWidget(m_table);
    column->addLayout(m_formPlace);
    connect(m_table, &RowTable::chosenChanged, this, &DecisionsPanel::showChosen);
    connect(m_table, &RowTable::cellChanged, this, &DecisionsPanel::showChosen);
    connect(m_table, &RowTable::openRequested, this, [this] {
        showChosen();
        if (m_form)
            m_form->focusFirst();
    });
}

QString DecisionsPanel::decisionAt(int row) const
{
    const auto &decisions = m_store.protocol().decisions;
    return row < 0 || row >= static_cast<int>(decisions.size()) ? QString() : decisions[static_cast<size_t>(row)].id;
}

DecisionParty DecisionsPanel::partyAt(int column) const
{
    // The question itself stands for the hospital.
    return enumNames<DecisionParty>[static_cast<size_t>(std::max(0, column - 1))].value;
}

void DecisionsPanel::refresh()
{
    const CaseFile &file = m_store.file();
    const words::Moment moment = m_store.moment();
    if (m_case != m_store.caseId()) {
        m_case = m_store.caseId();
        drop();
        m_table->choose({});
    }
    std::vector<ListedRow> rows;
    for (const ProtocolDecision &asked : m_store.protocol().decisions) {
        Decision decision;
        decision.decision = asked.id;
        QString question =
            tr("%1  %2", "number and question of a decision").arg(asked.id, words::protocolText(asked.question));
        const auto &fields = fieldsOf(RecordKind::Decision);
        if (const Lane lane = laneOf(decision, fields.front()); lane != Lane::AttorneyClient)
            question += u'\n' + words::choiceText(lane);
        ListedRow row{rowId(asked.id), {{question, {}, Status::Neutral, false}}};
        for (const auto &party : enumNames<DecisionParty>) {
            const auto answers = answersOf(file, asked.id, party.value);
            if (answers.empty()) {
                row.cells.push_back(
                    {party.value == DecisionParty::Hospital ? tr("Not answered yet") : u"–"_s,
                     {},
                     Status::Neutral,
                     true});
                continue;
            }
            const Decision &answer = *answers.front();
            QStringList lines{words::answerText(answer, m_store.protocol())};
            QStringList who{words::list(answer.deciders, moment)};
            if (answer.at)
                who += words::listTime(*answer.at, moment);
            who.removeAll(QString());
            if (!who.isEmpty())
                lines += who.join(u", "_s);
            if (answer.confidence != Confidence::NotStated)
                lines += tr("Confidence: %1").arg(words::choiceText(answer.confidence));
            if (!answer.isFinal)
                lines += tr("Not final");
            row.cells.push_back({lines.join(u'\n'), {}, Status::Neutral, false});
        }
        rows.push_back(std::move(row));
    }
    m_table->show(std::move(rows));
    std::vector<RemarkList::Remark> routes;
    for (const Route *route : m_store.pathway().routes)
        routes.push_back(
            {Status::Wait,
             tr("The answers point to: %1.").arg(words::protocolText(route->title)),
             words::protocolText(route->text),
             {}});
    for (const ProtocolDecision &asked : m_store.protocol().decisions) {
        if (sidesDisagree(file, asked.id))
            routes.push_back(
                {Status::Soon,
                 tr("The sides do not agree on %1.").arg(asked.id),
                 tr("No answer counts until their agreed position is recorded."),
                 {}});
    }
    m_routes->show(routes);
    if (m_form)
        m_form->refresh();
}

void DecisionsPanel::drop()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->setParent(nullptr);
    m_form->deleteLater(); // one of its fields may be at work
    m_form = nullptr;
}

void DecisionsPanel::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    const QString decision = decisionAt(current.row());
    if (decision.isEmpty())
        return;
    const DecisionParty party = partyAt(current.column());
    if (m_form && m_form->isFor(decision, party))
        return;
    if (m_form) {
        m_form->form().leave();
        m_form->form().keepDraft();
        drop();
    }
    m_form = new DecisionForm(m_store, decision, party, this);
    m_formPlace->addWidget(m_form);
    m_form->show();
    connect(m_form, &DecisionForm::removeRequested, this, &DecisionsPanel::remove);
}

void DecisionsPanel::choose(const QString &decision, DecisionParty party)
{
    const int row = m_table->rows().rowOf(rowId(decision));
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_table->model()->index(row, static_cast<int>(party) + 1));
    showChosen();
}

bool DecisionsPanel::showDecision(const QUuid &id)
{
    const Decision *decision = m_store.file().find(Id<Decision>(id));
    if (!decision || !m_store.protocol().decision(decision->decision))
        return false;
    choose(decision->decision, decision->party);
    return true;
}

QString DecisionsPanel::line() const
{
    const auto &decisions = m_store.protocol().decisions;
    const auto answered = std::count_if(decisions.begin(), decisions.end(), [&](const ProtocolDecision &asked) {
        return ownAnswer(m_store.file(), asked.id) != nullptr;
    });
    return tr("%1 of %2 answered").arg(answered).arg(decisions.size());
}

void DecisionsPanel::remove(const QUuid &id)
{
    if (isFinished(m_store.file()))
        return;
    if (m_form)
        m_form->form().discard();
    m_store.applyFrom(
        [id](const CaseFile &file) -> std::optional<Command> {
            const Decision *known = file.find(Id<Decision>(id));
            if (!known)
                return std::nullopt;
            return EditRecords{file.record.id, {}, {*known}, {}};
        },
        tr("Answer removed"));
}

void DecisionsPanel::leave()
{
    if (m_form)
        m_form->form().leave();
}

QFuture<void> DecisionsPanel::keepDraft()
{
    return m_form ? m_form->form().keepDraft() : QtFuture::makeReadyFuture();
}

} // namespace candor
