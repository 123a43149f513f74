// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/PlanPane.h"

#include "case/actions/ActionWords.h"
#include "case/actions/AskLine.h"
#include "plans/PlanMeasure.h"
#include "plans/PlanTests.h"
#include "plans/PlanWords.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/FoldSection.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace candor {

using namespace Qt::StringLiterals;

PlanPane::PlanPane(PlanStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_fields(new PlanFields(RecordKind::ImprovementPlan, u"plan"_s, this))
    , m_scroll(new QScrollArea(this))
    , m_state(new QComboBox)
    , m_ask(new AskLine)
    , m_gaps(label({}, FontRole::Small, Ink::Muted))
    , m_measurePart(new FoldSection(tr("Measure"), u"chart"_s))
    , m_testsPart(new FoldSection(tr("Tests of change"), u"circle-dot"_s))
    , m_measure(new PlanMeasure(store, *m_fields))
    , m_tests(new PlanTests(store))
    , m_remove(button(tr("Remove this plan"), ButtonKind::Quiet))
{
    setObjectName(u"planPane"_s);
    m_ask->setAgain([this](const QString &key) {
        const ImprovementPlan *plan = m_store.book().find(m_plan);
        if (plan && plan->state != PlanState::Stopped && key == stopKey())
            askStopReason();
    });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_measurePart->setContent(m_measure);
    m_measurePart->setExpanded(true);
    column->addWidget(m_measurePart);
    m_testsPart->setContent(m_tests);
    m_testsPart->setExpanded(true);
    column->addWidget(m_testsPart);

    auto *spread = new QWidget;
    auto *lines = new QVBoxLayout(spread);
    lines->setSpacing(8);
    lines->addWidget(
        m_fields->add(u"spread"_s, FieldStyle::Text, tr("Such as: all nine operating rooms, the birth center")));
    lines->addWidget(m_fields->add(u"note"_s, FieldStyle::Text));
    auto *spreadPart = new FoldSection(tr("Where it is in use"), u"flag"_s);
    spreadPart->setContent(spread);
    spreadPart->setExpanded(true);
    column->addWidget(spreadPart);
    m_remove->setObjectName(u"plan.remove"_s);
    m_remove->setSmall(true);
    auto *end = new QHBoxLayout;
    end->setContentsMargins(16, 12, 16, 12);
    end->addWidget(m_remove, 0, Qt::AlignLeading);
    column->addLayout(end);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    connect(m_state, &QComboBox::activated, this, &PlanPane::chooseState);
    connect(m_remove, &QPushButton::clicked, this, &PlanPane::remove);
    connect(m_fields, &PlanFields::typed, this, [this](const QUuid &id, const FieldInfo &field, const QString &stored) {
        m_store.change(
            Id<ImprovementPlan>(id),
            [&field, stored](ImprovementPlan &plan) {
                AnyRecord record = plan;
                setFieldText(record, field, stored);
                plan = std::get<ImprovementPlan>(record);
            },
            tr("Saved: %1", "field").arg(words::fieldText(field.label)));
    });
    connect(&m_store, &PlanStore::failed, this, [this] {
        m_fields->offerAgain();
        m_tests->offerAgain();
    });
}

QWidget *PlanPane::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_fields->add(u"name"_s, FieldStyle::Line, tr("Such as: nothing left behind in surgery")));
    column->addWidget(m_fields->add(u"theme"_s, FieldStyle::Line, tr("Such as: counts, handovers, medication")));
    column->addWidget(
        m_fields->add(u"aim"_s, FieldStyle::Text, tr("What will be better, by how much, by when, for whom")));
    m_state->setObjectName(u"plan.state"_s);
    m_state->setAccessibleName(tr("State of the plan"));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->setMinimumContentsLength(8);
    m_state->setFocusPolicy(Qt::StrongFocus);
    m_state->installEventFilter(this);
    for (const auto &each : enumNames<PlanState>)
        m_state->addItem(words::choiceText(each.label), static_cast<int>(each.value));
    auto *pairs = new QGridLayout;
    pairs->setHorizontalSpacing(10);
    pairs->setVerticalSpacing(8);
    pairs->setColumnStretch(0, 1);
    pairs->setColumnStretch(1, 1);
    pairs->addWidget(m_fields->add(u"owner"_s, FieldStyle::Line, tr("Nobody yet")), 0, 0, Qt::AlignTop);
    pairs->addWidget(new FieldFrame(words::fieldText("State"), m_state), 0, 1, Qt::AlignTop);
    const QString noDate = tr("No date yet");
    pairs->addWidget(m_fields->add(u"start"_s, FieldStyle::Day, noDate), 1, 0, Qt::AlignTop);
    pairs->addWidget(m_fields->add(u"due"_s, FieldStyle::Day, noDate), 1, 1, Qt::AlignTop);
    column->addLayout(pairs);
    column->addWidget(m_ask);
    m_stopReason = m_fields->add(u"stopReason"_s, FieldStyle::Text);
    column->addWidget(m_stopReason);
    column->addWidget(m_fields->add(u"nextLook"_s, FieldStyle::Day, noDate));
    m_gaps->setObjectName(u"plan.gaps"_s);
    column->addWidget(m_gaps);
    return head;
}

void PlanPane::show(const ImprovementPlan &plan)
{
    if (plan.id != m_plan) {
        leave();
        m_ask->cancel();
        m_plan = plan.id;
        m_scroll->ensureVisible(0, 0);
    }
    const words::Moment moment = m_store.moment();
    m_fields->show(plan, moment);
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(plan.state)));
    m_stopReason->setVisible(plan.state == PlanState::Stopped);
    QStringList gaps;
    for (const PlanGap gap : gapsOf(plan)) {
        if (isRunning(plan))
            gaps += words::gapText(gap);
    }
    m_gaps->setVisible(!gaps.isEmpty());
    m_gaps->setText(tr("Still missing: %1").arg(words::list(gaps, moment)));
    m_measure->show(plan);
    m_tests->show(plan);

    const std::vector<PlanReading> readings = m_store.book().readingsOf(plan.id);
    std::optional<double> newest;
    for (const PlanReading &reading : readings) {
        if (const auto percent = percentOf(reading))
            newest = percent;
    }
    m_measurePart->setTrailing(newest ? words::percentText(*newest, moment) : tr("Not measured yet"));
    const auto tests = static_cast<int>(m_store.book().testsOf(plan.id).size());
    m_testsPart->setTrailing(tests > 0 ? moment.locale.toString(tests) : tr("None yet", "tests of change"));
    m_remove->setVisible(plan.actions.empty() && readings.empty() && tests == 0);
    QStringList themes, people;
    for (const ImprovementPlan &each : m_store.book().plans) {
        if (!each.theme.isEmpty() && !themes.contains(each.theme))
            themes += each.theme;
        if (!each.owner.isEmpty() && !people.contains(each.owner))
            people += each.owner;
    }
    for (const ActionRow &row : m_store.rowsOf(plan)) {
        if (!row.action.owner.isEmpty() && !people.contains(row.action.owner))
            people += row.action.owner;
    }
    m_fields->suggest(u"theme"_s, themes);
    m_fields->suggest(u"owner"_s, people);
    // No part of it may be cut off at the side, however long its words are.
    m_scroll->setMinimumWidth(
        m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
}

void PlanPane::focusName()
{
    m_fields->editor(u"name"_s)->setFocus();
    m_scroll->ensureVisible(0, 0);
}

void PlanPane::chooseState()
{
    const ImprovementPlan *plan = m_store.book().find(m_plan);
    const auto wanted = static_cast<PlanState>(m_state->currentData().toInt());
    if (!plan || wanted == plan->state)
        return;
    // Shown again once it is stored: until then, and when it is not, the old one is the truth.
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(plan->state)));
    if (wanted != PlanState::Stopped) {
        setState(wanted, {});
        return;
    }
    askStopReason();
}

QString PlanPane::stopKey() const
{
    return u"stop-plan/"_s + m_plan.toString();
}

void PlanPane::askStopReason()
{
    m_ask->ask(
        {tr("Why is this plan stopped? It stays in the list, and its actions stay in their cases."),
         tr("Reason"),
         tr("A few words are enough"),
         tr("Stop the plan"),
         {},
         stopKey()},
        [this](const QString &reason) { setState(PlanState::Stopped, reason); });
}

void PlanPane::setState(PlanState state, const QString &reason)
{
    m_store.change(
        m_plan,
        [state, reason](ImprovementPlan &plan) {
            plan.state = state;
            plan.stopReason = reason;
        },
        tr("State of the plan: %1").arg(words::choiceText(state)));
}

void PlanPane::remove()
{
    m_store.apply(
        [id = m_plan](const PlanBook &book) -> std::optional<SaveProgramRecord> {
            const ImprovementPlan *plan = book.find(id);
            const bool empty = plan && plan->actions.empty() && book.readingsOf(id).empty() && book.testsOf(id).empty();
            return empty ? std::optional(SaveProgramRecord{*plan, true}) : std::nullopt;
        },
        tr("Plan removed"));
}

bool PlanPane::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel belongs to the pane around: nobody changes a state by scrolling past it.
    if (watched == m_state && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PlanPane::leave()
{
    m_fields->leave();
    m_measure->leave();
    m_tests->leave();
}

} // namespace candor
