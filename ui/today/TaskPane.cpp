// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/TaskPane.h"

#include "case/TypedValues.h"
#include "case/pathway/ReasonPanel.h"
#include "casebook/WorkItems.h"
#include "shell/Await.h"
#include "theme/Theme.h"
#include "today/TaskSections.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"
#include "widgets/Label.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

TaskPane::TaskPane(TodaySource source, QWidget *parent)
    : QScrollArea(parent)
    , m_source(std::move(source))
{
    setObjectName(u"taskPane"_s);
    setAccessibleName(tr("Selected task"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    clear();
}

void TaskPane::clear()
{
    ++m_generation;
    m_item.reset();
    m_view.reset();
    m_reason = nullptr;
    setWidget(m_content = new QWidget);
}

void TaskPane::show(const WorkItem &item)
{
    m_item = item;
    read();
}

void TaskPane::follow(const ChangeNotice &notice)
{
    const bool touched =
        notice.many || notice.cases.empty() ||
        (m_item && std::find(notice.cases.begin(), notice.cases.end(), m_item->caseId) != notice.cases.end());
    if (m_item && touched)
        read();
}

void TaskPane::refreshTimes()
{
    if (m_item && m_view && !isAsking()) {
        m_view->surroundings = m_source.surroundings();
        m_view->view = evaluate(*m_view->protocol, m_view->file, m_view->surroundings);
        fill();
    }
}

void TaskPane::setNamesShown(bool shown)
{
    m_namesShown = shown;
    if (m_item && m_view)
        fill();
}

void TaskPane::read()
{
    const quint64 generation = ++m_generation;
    await(
        m_source.read(CaseRequest{Id<Case>(m_item->caseId), {}}), this,
        [this, generation](const CaseView &view) {
            if (generation != m_generation || !m_item)
                return;
            m_view = view;
            if (!isAsking())
                fill();
        },
        [this, generation](const Error &error) {
            if (generation != m_generation)
                return;
            clear();
            Q_EMIT failed(error);
        });
}

// Nothing is made anew under the hands of somebody who is typing a reason.
bool TaskPane::isAsking() const
{
    return m_reason && m_reason->isVisible() && m_filled == keyOf(*m_item);
}

const StepView *TaskPane::step() const
{
    const bool ofStep = m_item->kind == WorkKind::Step || m_item->kind == WorkKind::Contact;
    return ofStep ? m_view->view.step(m_item->subject) : nullptr;
}

// Made anew each time: it is small, and always right. What had the focus gets it back.
void TaskPane::fill()
{
    const QWidget *focus = m_content ? m_content->focusWidget() : nullptr;
    const bool hadFocus = focus && focus->hasFocus();
    const QString focused = hadFocus ? focus->objectName() : QString();
    const int scrolled = verticalScrollBar()->value();

    m_filled = keyOf(*m_item);
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_reason = nullptr;
    addHead();
    addFacts();
    addTold();
    addChecks();
    addButtons();
    m_layout->addStretch(1);
    m_content->setAutoFillBackground(false);
    setWidget(m_content);
    verticalScrollBar()->setValue(scrolled);
    if (auto *again = hadFocus ? m_content->findChild<QWidget *>(focused) : nullptr)
        again->setFocus(Qt::OtherFocusReason);
}

QVBoxLayout *TaskPane::addSection()
{
    auto *section = new TaskSection(m_content);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(space::L, space::M, space::L, space::M);
    layout->setSpacing(space::Xs);
    m_layout->addWidget(section);
    return layout;
}

void TaskPane::addHead()
{
    const words::Moment moment = words::momentOf(m_view->surroundings);
    const StepView *view = step();
    QVBoxLayout *section = addSection();
    section->addWidget(label(tasks::headLine(*m_item, view, *m_view), FontRole::Small, Ink::Muted));
    auto *title = label(tasks::title(*m_item), FontRole::Heading);
    title->setObjectName(u"taskTitle"_s);
    section->addWidget(title);
    section->addSpacing(space::Xs);
    auto *card = new DeadlineCard(m_content);
    card->set(
        tasks::clockLook(*m_item, moment.now), tasks::fractionLeft(*m_item, moment.now),
        tasks::timeText(*m_item, moment), tasks::deadlineText(*m_item, view, *m_view));
    section->addWidget(card);
}

void TaskPane::addFacts()
{
    const std::vector<TaskFact> facts = tasks::facts(*m_item, step(), *m_view, m_namesShown);
    if (facts.empty())
        return;
    QVBoxLayout *section = addSection();
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::M);
    grid->setVerticalSpacing(space::Xs);
    grid->setColumnStretch(1, 1);
    for (const TaskFact &fact : facts) {
        const int row = grid->rowCount();
        grid->addWidget(label(fact.name, FontRole::Body, Ink::Muted), row, 0, Qt::AlignTop);
        auto *value = label(fact.value, FontRole::Body, fact.isMissing ? Ink::Muted : Ink::Text);
        value->setAccessibleName(tr("%1: %2", "fact: value").arg(fact.name, fact.value));
        grid->addWidget(value, row, 1);
    }
    section->addLayout(grid);
}

void TaskPane::addTold()
{
    if (m_item->kind == WorkKind::CaregiverCheck)
        return; // what is said to staff is no matter of the family
    const tasks::ToldSoFar told = tasks::toldSoFar(*m_view);
    QVBoxLayout *section = addSection();
    section->addWidget(new SectionHeader(tr("What the family has been told"), u"bubble"_s));
    if (told.lines.isEmpty())
        section->addWidget(label(tr("Not told yet"), FontRole::Body, Ink::Muted));
    for (const QString &line : told.lines)
        section->addWidget(label(line));
    if (!told.when.isEmpty())
        section->addWidget(label(told.when, FontRole::Small, Ink::Muted));
}

void TaskPane::addChecks()
{
    const StepView *view = step();
    const tasks::Checks checks = view ? tasks::nextChecks(*view, *m_view) : tasks::Checks();
    if (checks.rows.empty())
        return;
    QVBoxLayout *section = addSection();
    section->setSpacing(0);
    section->addWidget(new SectionHeader(
        words::protocolText(checks.section->title), u"check-circle"_s,
        tr("%1 of %2", "checks done").arg(checks.done).arg(checks.rows.size())));
    for (const ChecklistRow *row : checks.rows) {
        const RowState *state = m_view->file.row(checks.checklist->id, row->id);
        auto *check = new CheckRow(words::protocolText(row->text), m_content);
        check->setObjectName(u"check."_s + row->id);
        check->setChecked(state && state->outcome == StepOutcome::Done);
        if (state && state->outcome == StepOutcome::NotApplicable)
            check->setNotApplicable(state->note.isEmpty() ? tr("no reason recorded") : state->note);
        const auto tick = [this, list = checks.checklist->id, id = row->id](StepOutcome outcome) {
            TickRow command;
            command.caseId = Id<Case>(m_item->caseId);
            command.checklist = list;
            command.row = id;
            command.outcome = outcome;
            apply(command, {});
        };
        connect(check, &QAbstractButton::toggled, this, [tick](bool on) {
            tick(on ? StepOutcome::Done : StepOutcome::Open);
        });
        connect(check, &CheckRow::applicableRequested, this, [tick] { tick(StepOutcome::Open); });
        section->addWidget(check);
    }
}

void TaskPane::addButtons()
{
    QVBoxLayout *section = addSection();
    section->setSpacing(space::S);
    const StepView *view = step();
    const bool settles = settleCommand(*m_item, m_view->file, m_view->surroundings.now).has_value();
    const QString enter = tr("Enter", "the key"), space = tr("Space", "the key");
    const auto add = [&](QBoxLayout *to, const QString &name, Button *made, auto slot) {
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, slot);
        to->addWidget(made, 1);
    };
    const auto activateIt = [this] { activate(); };
    const auto settleIt = [this] { settle(); };
    auto *row = new QHBoxLayout;
    row->setSpacing(space::S);
    const QString settleText = m_item->kind == WorkKind::Promise          ? tr("Mark as kept")
                               : m_item->kind == WorkKind::CaregiverCheck ? tr("Checked in")
                               : m_item->kind == WorkKind::Need           ? tr("Need is met")
                                                                          : tr("Mark as done");
    if (m_item->kind == WorkKind::Contact) {
        add(section, u"primaryTask"_s, button(tr("Log a conversation"), ButtonKind::Primary, {}, enter), activateIt);
    } else if (view) {
        add(section, u"primaryTask"_s, button(tr("Open this step"), ButtonKind::Primary, {}, enter), activateIt);
    } else if (settles) {
        add(section, u"primaryTask"_s, button(settleText, ButtonKind::Primary, {}, space), settleIt);
    } else {
        add(section, u"primaryTask"_s, button(tr("Open this case"), ButtonKind::Primary, {}, enter), activateIt);
    }
    // One below the other: in other languages the words are longer.
    if (view && m_item->kind == WorkKind::Contact)
        add(section, u"openTask"_s, button(tr("Open this step")),
            [this] { Q_EMIT openStepRequested(m_item->caseId, m_item->subject); });
    else if (view && settles)
        add(section, u"settleTask"_s, button(settleText, ButtonKind::Normal, u"check"_s, space), settleIt);
    else if (!view && settles)
        add(section, u"openTask"_s, button(tr("Open this case"), ButtonKind::Normal, {}, enter), activateIt);
    if (view && !view->step->checklist.isEmpty())
        add(row, u"printTask"_s, button(tr("Checklist"), ButtonKind::Normal, u"printer"_s),
            [this, document = u"checklist/"_s + view->step->checklist] {
                Q_EMIT printRequested(m_item->caseId, document);
            });
    const bool mayLog = m_item->kind != WorkKind::Contact && m_item->kind != WorkKind::CaregiverCheck;
    if (mayLog && !isFinished(m_view->file.record.status))
        add(row, u"logTask"_s, button(tr("Log", "a conversation"), ButtonKind::Normal, u"bubble"_s),
            [this] { Q_EMIT logRequested(m_item->caseId); });
    section->addLayout(row);

    if (!moveCommand(*m_item, m_view->surroundings.now, {}))
        return;
    auto *move = button(tr("I can't meet this deadline"), ButtonKind::Quiet);
    move->setObjectName(u"moveTask"_s);
    connect(move, &QPushButton::clicked, this, &TaskPane::askNewTime);
    section->addWidget(move, 0, Qt::AlignHCenter);
    m_reason = new ReasonPanel(m_content);
    m_reason->setAgain([this](const QString &key) {
        if (key == askKey())
            askNewTime();
    });
    m_layout->addWidget(m_reason);
}

void TaskPane::activate()
{
    if (!m_item)
        return;
    switch (m_item->kind) {
    case WorkKind::Contact: Q_EMIT logRequested(m_item->caseId); return;
    case WorkKind::Step: Q_EMIT openStepRequested(m_item->caseId, m_item->subject); return;
    default: Q_EMIT openTaskRequested(*m_item); return;
    }
}

void TaskPane::settle()
{
    if (!m_item)
        return;
    // From the newest state of the case, whatever the pane has read so far.
    await(
        m_source.read(CaseRequest{Id<Case>(m_item->caseId), {}}), this,
        [this, item = *m_item](const CaseView &view) {
            const auto command = settleCommand(item, view.file, view.surroundings.now);
            if (!command)
                return;
            const QString title = tasks::title(item);
            apply(*command, item.kind == WorkKind::Promise ? tr("Promise kept") : tr("“%1” is done").arg(title));
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

QString TaskPane::askKey() const
{
    const TaskKey key = keyOf(*m_item);
    return QStringList{
        u"new-time"_s, key.caseId.toString(QUuid::WithoutBraces), QString::number(static_cast<int>(key.kind)),
        key.subject}
        .join(u'/');
}

void TaskPane::askNewTime()
{
    const bool late = m_item->due && *m_item->due < m_view->surroundings.now;
    m_reason->ask(
        {.text = m_item->kind == WorkKind::Promise || m_item->kind == WorkKind::Contact
                     ? tr("By when can it be done? Tell the family, too. The first time stays in the history.")
                 : late ? tr("By when will it be done? The first deadline stays in the history.")
                        : tr("When can it be done? The first deadline stays in the history."),
         .confirm = tr("Set the new time"),
         .asksTime = true,
         .key = askKey()},
        [this](const QString &reason, const QString &time, bool) {
            const words::Moment moment = words::momentOf(m_source.surroundings());
            const auto at = typed::readTime(time, moment, true);
            if (!at || *at <= moment.now)
                return tr("Use a time to come, like %1")
                    .arg(typed::showTime(moment.now + std::chrono::hours(24), moment));
            apply(*moveCommand(*m_item, *at, reason), tr("New time is set"));
            return QString();
        });
    // When it has its place.
    QTimer::singleShot(0, this, [this] {
        if (m_reason)
            ensureWidgetVisible(m_reason);
    });
}

void TaskPane::apply(Command command, const QString &text)
{
    await(
        m_source.apply(std::move(command)), this,
        [this, text](const Outcome &outcome) {
            if (!text.isEmpty() && outcome.commit != 0)
                Q_EMIT stored(text);
        },
        [this](const Error &error) {
            Q_EMIT failed(error);
            if (m_item)
                read(); // a tick that was refused is taken back
        });
}

} // namespace candor
