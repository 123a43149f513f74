// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/actions/ActionPane.h"

#include "case/CaseAnswers.h"
#include "case/LinkPicker.h"
#include "case/actions/ActionMeasure.h"
#include "case/actions/ActionTold.h"
#include "case/actions/ActionWords.h"
#include "case/actions/AskLine.h"
#include "model/PlanRules.h"
#include "shell/Await.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/ColumnScroll.h"
#include "widgets/FieldColumns.h"
#include "widgets/FieldFrame.h"
#include "widgets/FoldSection.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/StrengthBars.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShowEvent>
#include <QStyle>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 278, side = 16;
const Strength byStrength[] = {Strength::Stronger, Strength::Intermediate, Strength::Weaker};

FoldSection *part(const QString &title, const QString &icon, const QString &name, QWidget *content)
{
    auto *made = new FoldSection(title, icon);
    made->setObjectName(name);
    // As high as its wrapped text needs at this width, which the hint of a wrapped label does not say.
    made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    made->setContent(content);
    const QString key = u"fold/"_s + name;
    made->setExpanded(QSettings().value(key, true).toBool());
    QObject::connect(made, &FoldSection::toggled, made, [key](bool open) { QSettings().setValue(key, open); });
    return made;
}

} // namespace

ActionPane::ActionPane(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_form(new RecordForm(store, RecordKind::Action, u"action"_s, this))
    , m_scroll(new ColumnScroll(this))
    , m_number(label({}, FontRole::Small, Ink::Muted))
    , m_history(button(tr("History"), ButtonKind::Quiet))
    , m_discard(button(tr("Do not add"), ButtonKind::Normal))
    , m_finished(new NoteBox)
    , m_state(new QComboBox)
    , m_next(button({}, ButtonKind::Normal))
    , m_ask(new AskLine)
    , m_gaps(label({}, FontRole::Small, Ink::Soon))
    , m_plan(button({}, ButtonKind::Quiet, u"flag"_s))
    , m_causes(new LinkPicker(u"action.causes"_s))
    , m_bars(new StrengthBars)
    , m_strength(label({}, FontRole::Label))
    , m_meaning(label({}, FontRole::Small))
    , m_change(button(tr("Change"), ButtonKind::Quiet))
    , m_hierarchy(new QMenu(this))
{
    setObjectName(u"actionPane"_s);
    build();
    m_ask->setAgain([this](const QString &key) {
        for (const ActionState each : {ActionState::Dropped, ActionState::Transferred}) {
            if (key == askKey(each) && m_state->isEnabled())
                setState(each);
        }
    });
    connect(m_state, &QComboBox::activated, this, &ActionPane::chooseState);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (const auto next = proposedState(m_store.file(), action()))
            setState(*next);
    });
    connect(m_causes, &LinkPicker::chosenChanged, this, [this] {
        std::vector<Id<Cause>> causes;
        for (const QUuid &each : m_causes->chosen())
            causes.push_back(Id<Cause>(each));
        m_form->change([causes](AnyRecord &record) { std::get<Action>(record).causes = causes; }, u"causes"_s);
        if (isNew())
            refresh();
    });
    connect(m_causes, &LinkPicker::opened, this, &ActionPane::causeRequested);
    connect(m_plan, &QPushButton::clicked, this, [this] { Q_EMIT planRequested(m_planId); });
    connect(m_change, &QPushButton::clicked, this, &ActionPane::openHierarchy);
    connect(m_history, &QPushButton::clicked, this, &ActionPane::historyRequested);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_form->discard();
        Q_EMIT discarded();
    });
    connect(m_form, &RecordForm::firstStored, this, [this] { Q_EMIT stored(actionId()); });
    connect(m_form, &RecordForm::draftRead, this, &ActionPane::refresh);
}

const Action &ActionPane::action() const
{
    return std::get<Action>(m_form->record());
}

void ActionPane::build()
{
    m_scroll->setObjectName(u"action.scroll"_s);
    auto *page = new QWidget;
    page->setMinimumWidth(Theme::tokens().scaled(leastWidth));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_strengthPart = part(tr("Strength"), {}, u"action.strengthPart"_s, buildStrength());
    m_measure = new ActionMeasure(m_store, *m_form);
    m_measurePart = part(tr("How we will know it works"), u"chart"_s, u"action.measurePart"_s, m_measure);
    m_told = new ActionTold(m_store, *m_form);
    m_toldPart = part(tr("Told the family"), u"bubble"_s, u"action.toldPart"_s, m_told);
    for (FoldSection *each : {m_strengthPart, m_measurePart, m_toldPart})
        column->addWidget(each);
    auto *foot = new QWidget;
    auto *footColumn = new QVBoxLayout(foot);
    footColumn->setContentsMargins(16, 10, 16, 14);
    footColumn->addWidget(m_form->add(u"note"_s, FieldStyle::Text));
    column->addWidget(foot);
    column->addStretch(1);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    QStringList kinds;
    for (const words::ActionKind &kind : words::actionKinds())
        kinds += words::kindText(kind);
    m_form->suggest(u"kind"_s, kinds);
    m_state->installEventFilter(this);
}

QWidget *ActionPane::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(side, 10, side, 12);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    m_number->setObjectName(u"action.number"_s);
    top->addWidget(m_number, 1);
    m_history->setObjectName(u"action.history"_s);
    m_history->setSmall(true);
    m_history->setAccessibleName(tr("History of this action"));
    m_discard->setObjectName(u"action.discard"_s);
    m_discard->setSmall(true);
    m_discard->setAccessibleName(tr("Do not add this action"));
    top->addWidget(m_history);
    top->addWidget(m_discard);
    column->addLayout(top);
    m_finished->setObjectName(u"action.finished"_s);
    m_finished->set(Status::Wait, tr("The case is closed."), tr("Reopen it to change something."));
    column->addWidget(m_finished);
    column->addWidget(m_form->add(
        u"text"_s, FieldStyle::Text,
        tr("What will be different, such as: the record blocks closing "
           "without two names")));
    column->addWidget(m_form->add(u"kind"_s, FieldStyle::Line, tr("Such as checklist or policy")));
    auto *pair = new FieldColumns(2, 10, 8);
    pair->add(m_form->add(u"owner"_s, FieldStyle::Line, tr("Nobody yet")));
    pair->add(m_form->add(u"due"_s, FieldStyle::Day, tr("No date yet")));
    column->addLayout(pair);

    m_state->setObjectName(u"action.state"_s);
    m_state->setAccessibleName(tr("State of the action"));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->setMinimumContentsLength(8);
    m_state->setFocusPolicy(Qt::StrongFocus);
    for (const auto &each : enumNames<ActionState>)
        m_state->addItem(words::choiceText(each.label), static_cast<int>(each.value));
    m_next->setObjectName(u"action.next"_s);
    m_next->setSmall(true);
    column->addWidget(new FieldFrame(words::fieldText("State"), m_state));
    column->addWidget(m_next, 0, Qt::AlignLeading);
    column->addWidget(m_ask);
    m_doneAt = m_form->add(u"doneAt"_s, FieldStyle::Time);
    column->addWidget(m_doneAt);
    m_program = m_form->add(u"program"_s, FieldStyle::Line);
    column->addWidget(m_program);
    column->addWidget(m_form->add(u"nextStep"_s, FieldStyle::Line, tr("Such as: test in room 3 by Jul 24")));
    m_gaps->setObjectName(u"action.gaps"_s);
    column->addWidget(m_gaps);
    m_plan->setObjectName(u"action.plan"_s);
    m_plan->setSmall(true);
    m_plan->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // its name gives way
    m_plan->hide();
    column->addWidget(m_plan, 0, Qt::AlignLeading);

    auto *causes = new QHBoxLayout;
    causes->setSpacing(8);
    auto *title = label(words::fieldText("For which causes"), FontRole::Small, Ink::Muted);
    title->setBuddy(m_causes);
    causes->addWidget(title, 1);
    causes->addWidget(new RecordMark(RecordSort::Privileged));
    column->addLayout(causes);
    m_causes->setLabel(words::fieldText("For which causes"));
    m_causes->setAddText(tr("Link a cause"));
    column->addWidget(m_causes);
    return head;
}

QWidget *ActionPane::buildStrength()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_bars);
    m_strength->setObjectName(u"action.strength"_s);
    m_strength->setWordWrap(false);
    row->addWidget(m_strength, 1);
    m_change->setObjectName(u"action.changeStrength"_s);
    m_change->setSmall(true);
    m_change->setAccessibleName(tr("Change the strength"));
    row->addWidget(m_change);
    column->addLayout(row);
    m_meaning->setObjectName(u"action.meaning"_s);
    column->addWidget(m_meaning);
    auto *legend = new QGridLayout;
    legend->setHorizontalSpacing(9);
    legend->setVerticalSpacing(3);
    legend->setColumnStretch(1, 1);
    int line = 0;
    for (const Strength each : byStrength) {
        legend->addWidget(new StrengthBars(words::bars(each)), line, 0, Qt::AlignTop);
        auto *text = label(words::strengthExamples(each), FontRole::Small);
        legend->addWidget(text, line++, 1);
        m_legend.push_back(text);
    }
    column->addLayout(legend);

    m_hierarchy->setObjectName(u"action.hierarchy"_s);
    for (const Strength each : byStrength) {
        auto *menu = m_hierarchy->addMenu(words::choiceText(each));
        QAction *alone = menu->addAction(tr("%1, without a kind", "strength").arg(words::choiceText(each)));
        alone->setObjectName(u"strength.%1"_s.arg(words::bars(each)));
        connect(alone, &QAction::triggered, this, [this, each] { setStrength(each, {}); });
        menu->addSeparator();
        for (const words::ActionKind &kind : words::actionKinds()) {
            if (kind.strength != each)
                continue;
            QAction *one = menu->addAction(words::kindText(kind).replace(u'&', u"&&"_s));
            one->setObjectName(u"kind."_s + QLatin1StringView(kind.code));
            connect(one, &QAction::triggered, this, [this, each, text = words::kindText(kind)] {
                setStrength(each, text);
            });
        }
    }
    return content;
}

void ActionPane::show(const Action &shown)
{
    const bool same = shown.id == actionId() && !isNew();
    if (!same)
        m_ask->cancel();
    m_form->show(shown, false, u"text"_s);
    if (!same) {
        m_form->restoreDraft();
        m_scroll->ensureVisible(0, 0);
        readPlan();
    }
    refresh();
}

void ActionPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !isNew())
        readPlan(); // it may have been put into another one meanwhile
}

void ActionPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    namePlan();
}

/// As much of the name of the plan as has room; the tip says all of it.
void ActionPane::namePlan()
{
    if (m_plan->toolTip().isEmpty())
        return;
    const QString text = tr("In the plan “%1”");
    m_plan->setText(text.arg(QString()));
    const int room = m_scroll->viewport()->width() - 2 * side - m_plan->sizeHint().width();
    m_plan->setText(text.arg(m_plan->fontMetrics().elidedText(m_plan->toolTip(), Qt::ElideRight, room)));
}

void ActionPane::readPlan()
{
    m_plan->hide();
    if (!m_store.desk().records)
        return;
    await(
        m_store.desk().records(), this,
        [this, id = actionId()](const std::vector<AnyRecord> &records) {
            const PlanBook book = planBook(records);
            const ImprovementPlan *plan = book.planOf(id);
            if (!plan || id != actionId() || isNew())
                return;
            m_planId = plan->id.uuid();
            m_plan->setAccessibleName(tr("In the plan “%1”. Opens it").arg(plan->name));
            m_plan->setToolTip(plan->name);
            namePlan();
            m_plan->show();
        },
        [](const Error &) {}); // the action is shown all the same; its plan says so too
}

void ActionPane::begin(const std::optional<Id<Cause>> &cause)
{
    leave();
    m_ask->cancel();
    Action made;
    made.id = Id<Action>::create();
    if (cause)
        made.causes = {*cause};
    m_plan->hide();
    m_form->show(made, true, u"text"_s);
    m_form->restoreDraft();
    m_scroll->ensureVisible(0, 0);
    refresh();
    focusText();
}

void ActionPane::focusText()
{
    m_form->editor(u"text"_s)->setFocus();
}

void ActionPane::refresh()
{
    const Action &shown = action();
    const CaseFile &file = m_store.file();
    const words::Moment moment = m_store.moment();
    const bool finished = isReadOnly(file, RecordKind::Action), fresh = isNew();
    const auto &all = file.all<Action>();
    const auto place = std::find_if(all.begin(), all.end(), [&](const Action &each) { return each.id == shown.id; });
    QStringList numbers;
    for (const int each : causeNumbers(file, shown))
        numbers += moment.locale.toString(each);
    const QString number = moment.locale.toString(static_cast<int>(place - all.begin()) + 1);
    m_number->setText(
        fresh ? tr("New action. Stored as soon as it has a text.")
        : numbers.isEmpty()
            ? tr("Action %1").arg(number)
            : tr("Action %1, cause %2", "with its number, and those of its causes").arg(number, numbers.join(u", "_s)));
    m_history->setVisible(!fresh);
    m_discard->setVisible(fresh);
    m_finished->setVisible(finished);
    m_form->setReadOnly(finished);

    m_state->setCurrentIndex(m_state->findData(static_cast<int>(shown.state)));
    m_state->setEnabled(!finished && !fresh);
    const auto next = fresh || finished ? std::nullopt : proposedState(file, shown);
    m_next->setVisible(next.has_value());
    if (next)
        m_next->setText(words::stepToText(shown.state, *next));
    m_doneAt->setVisible(isInPlace(shown));
    m_program->setVisible(shown.state == ActionState::Transferred || !shown.program.isEmpty());
    QStringList gaps;
    if (!fresh && !finished) {
        for (const ActionGap gap : gapsOf(file, shown))
            gaps += words::gapText(gap);
    }
    m_gaps->setVisible(!gaps.isEmpty());
    m_gaps->setText(tr("Still missing: %1").arg(words::list(gaps, moment)));

    m_bars->setStrength(words::bars(shown.strength));
    m_strength->setText(words::choiceText(shown.strength));
    m_meaning->setText(words::strengthMeaning(shown.strength));
    m_strengthPart->setTrailing(words::choiceText(shown.strength));
    m_change->setEnabled(!finished);
    for (size_t i = 0; i < m_legend.size(); ++i) {
        const QString ink = byStrength[i] == shown.strength ? QString() : u"muted"_s;
        if (m_legend[i]->property("ink").toString() == ink)
            continue;
        m_legend[i]->setProperty("ink", ink);
        m_legend[i]->style()->polish(m_legend[i]);
    }
    refreshCauses();
    refreshCompletions();
    // No part of it may be cut off at the side, however long its words are.
    m_scroll->setMinimumWidth(
        m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
    // What is measured and told belongs to an action that exists.
    m_measurePart->setVisible(!fresh);
    m_toldPart->setVisible(!fresh);
    if (!fresh) {
        m_measure->show(shown, finished);
        m_told->show(shown, finished);
        std::optional<double> newest;
        for (const Measurement *reading : readingsOf(file, shown.id)) {
            if (const auto percent = percentOf(*reading))
                newest = percent;
        }
        m_measurePart->setTrailing(newest ? words::percentText(*newest, moment) : tr("Not measured yet"));
        m_toldPart->setTrailing(shown.toldAt ? tr("Told") : tr("Not yet"));
    }
}

void ActionPane::refreshCauses()
{
    const Action &shown = action();
    std::vector<LinkPicker::Choice> choices;
    const words::Moment moment = m_store.moment();
    for (const CauseActions &each : actionsByCause(m_store.file()))
        choices.emplace_back(
            each.cause->id.uuid(),
            tr("%1: %2", "number and cause").arg(moment.locale.toString(each.number), each.cause->statement));
    for (const Cause &cause : m_store.file().all<Cause>()) {
        const bool linked = std::find(shown.causes.begin(), shown.causes.end(), cause.id) != shown.causes.end();
        if (cause.state == CauseState::Possible || (cause.state == CauseState::RuledOut && linked))
            choices.emplace_back(
                cause.id.uuid(), tr("%1: %2", "state and cause").arg(words::choiceText(cause.state), cause.statement));
    }
    std::vector<QUuid> chosen;
    for (const Id<Cause> &each : shown.causes)
        chosen.push_back(each.uuid());
    m_causes->setChoices(choices);
    m_causes->setChosen(chosen);
    m_causes->setReadOnly(isReadOnly(m_store.file(), RecordKind::Action));
}

void ActionPane::refreshCompletions()
{
    QStringList people;
    for (const Person &person : m_store.file().all<Person>()) {
        if (!person.name.isEmpty() && !people.contains(person.name))
            people += person.name;
    }
    for (const Action &each : m_store.file().all<Action>()) {
        if (!each.owner.isEmpty() && !people.contains(each.owner))
            people += each.owner;
    }
    m_form->suggest(u"owner"_s, people);
    m_form->suggest(u"checkedBy"_s, people);
    m_form->suggest(u"program"_s, programsOf(m_store.file()));
}

bool ActionPane::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel belongs to the pane around: nobody changes a state by scrolling past it.
    if (watched == m_state && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ActionPane::chooseState()
{
    const auto wanted = static_cast<ActionState>(m_state->currentData().toInt());
    // Shown again once it is stored: until then, and when it is not, the old one is the truth.
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(action().state)));
    setState(wanted);
}

void ActionPane::askDrop()
{
    if (!isNew() && !isReadOnly(m_store.file(), RecordKind::Action) && action().state != ActionState::Dropped)
        setState(ActionState::Dropped);
}

QString ActionPane::askKey(ActionState state) const
{
    return QStringList{u"action"_s, actionId().toString(), QString::number(static_cast<int>(state))}.join(u'/');
}

void ActionPane::setState(ActionState state)
{
    if (state == action().state)
        return;
    if (state == ActionState::Dropped) {
        m_ask->ask(
            {tr("Why is this action dropped? It stays in the list and in the history."),
             tr("Reason"),
             tr("A few words are enough"),
             tr("Drop the action"),
             {},
             askKey(state)},
            [this](const QString &reason) { store(ActionState::Dropped, reason, {}); });
    } else if (state == ActionState::Transferred && action().program.isEmpty()) {
        m_ask->ask(
            {tr("Which program takes it over? It looks after the action when this case is closed."),
             words::fieldText("Handed to program"), tr("Name the program"), tr("Hand over"), programsOf(m_store.file()),
             askKey(state)},
            [this](const QString &program) { store(ActionState::Transferred, {}, program); });
    } else {
        store(state, {}, {});
    }
}

void ActionPane::store(ActionState state, const QString &note, const QString &program)
{
    const Instant now = m_store.desk().surroundings().now;
    m_form->store(
        [state, note, program, now](AnyRecord &record) {
            auto &changed = std::get<Action>(record);
            changed = withState(changed, state, now);
            if (!note.isEmpty())
                changed.note = changed.note.isEmpty() ? note : changed.note + u'\n' + note;
            if (!program.isEmpty())
                changed.program = program;
        },
        tr("State of the action: %1").arg(words::stateWord(state)));
}

void ActionPane::setStrength(Strength strength, const QString &kind)
{
    const auto make = [strength, kind](AnyRecord &record) {
        auto &changed = std::get<Action>(record);
        changed.strength = strength;
        if (!kind.isEmpty())
            changed.kind = kind;
    };
    if (!isNew()) {
        m_form->store(make, tr("Strength of the action: %1").arg(words::choiceText(strength)));
        return;
    }
    m_form->change(make, u"strength"_s);
    m_form->show(AnyRecord(m_form->record()), true, u"text"_s);
    refresh();
}

void ActionPane::openHierarchy()
{
    m_hierarchy->popup(m_change->mapToGlobal(QPoint(0, m_change->height() + 2)));
}

void ActionPane::leave()
{
    m_form->leave();
    m_measure->leave();
}

QFuture<void> ActionPane::keepDraft()
{
    const QFuture<void> reading = m_measure->keepDraft();
    const QFuture<void> own = m_form->keepDraft();
    return own.isFinished() ? reading : own; // kept in this order
}

} // namespace candor
