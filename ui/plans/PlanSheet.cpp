// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/PlanSheet.h"

#include "plans/PlanActionsList.h"
#include "plans/PlanWords.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/ColumnScroll.h"
#include "widgets/EmptyState.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/StrengthBars.h"

#include <QBoxLayout>
#include <QStyle>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastList = 110;

/// One number with its caption; they flow to a second line where the language is long.
QBoxLayout *cell(const QString &title, QLayout *flow)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    QLabel *caption = label(title, FontRole::Small, Ink::Muted);
    caption->setWordWrap(false);
    column->addWidget(caption);
    auto *row = new QHBoxLayout;
    row->setSpacing(5);
    column->addLayout(row);
    flow->addWidget(holder);
    return row;
}

QString strengthCount(Strength strength, int count)
{
    switch (strength) {
    case Strength::Stronger: return PlanSheet::tr("%n stronger", "actions", count);
    case Strength::Intermediate: return PlanSheet::tr("%n intermediate", "actions", count);
    case Strength::Weaker: break;
    }
    return PlanSheet::tr("%n weaker", "actions", count);
}

} // namespace

PlanSheet::PlanSheet(PlanStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_head(new ColumnScroll)
    , m_title(label({}, FontRole::Heading))
    , m_line(label({}, FontRole::Small, Ink::Muted))
    , m_aim(label({}))
    , m_done(label({}, FontRole::Label))
    , m_strengths{label({}), label({}), label({})}
    , m_strengthCell(new QWidget)
    , m_lateIcon(new IconMark(u"triangle-alert"_s, IconColor::Late, 14))
    , m_late(label({}, FontRole::Label))
    , m_told(label({}, FontRole::Label))
    , m_warning(new NoteBox)
    , m_list(new PlanActionsList(u"plan.actions"_s, tr("Actions of the plan")))
    , m_emptyPlace(new QWidget)
    , m_empty(new EmptyState)
    , m_open(button(tr("Open in its case")))
    , m_takeOut(button(tr("Take out of the plan")))
    , m_add(button(tr("Add actions"), ButtonKind::Normal, u"plus"_s))
{
    setObjectName(u"planSheet"_s);
    // The list keeps room for some rows; what stands above it may scroll.
    m_list->setMinimumHeight(Theme::tokens().scaled(leastList));
    auto *middle = new QVBoxLayout(m_emptyPlace);
    middle->setContentsMargins(18, 24, 18, 24);
    middle->addWidget(m_empty, 0, Qt::AlignTop);
    m_empty->set(
        u"flag"_s, tr("No action in this plan yet."),
        tr("Choose among the open actions of all cases, or drag them onto the plan."));
    m_empty->setAction(tr("Add actions"), u"plus"_s);
    m_empty->actionButton()->setObjectName(u"plan.addFirst"_s);
    m_open->setObjectName(u"plan.open"_s);
    m_takeOut->setObjectName(u"plan.takeOut"_s);
    m_takeOut->setToolTip(tr("Delete", "key"));
    m_add->setObjectName(u"plan.add"_s);
    m_add->setToolTip(tr("Insert", "key"));
    auto *flow = new FlowLayout(nullptr, 8, 6);
    for (Button *each : {m_open, m_takeOut, m_add}) {
        each->setSmall(true);
        flow->addWidget(each);
    }
    auto *below = new QVBoxLayout;
    below->setContentsMargins(18, 10, 18, 12);
    below->addLayout(flow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head->setObjectName(u"plan.head"_s);
    m_head->setAsHighAsContent();
    m_head->setWidget(buildHead());
    m_head->widget()->setAutoFillBackground(false);
    m_head->viewport()->setAutoFillBackground(false);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(m_emptyPlace, 1);
    column->addLayout(below);

    connect(m_list, &PlanActionsList::openRequested, this, &PlanSheet::openRequested);
    connect(m_list, &PlanActionsList::removeRequested, this, &PlanSheet::takeOut);
    connect(m_list, &PlanActionsList::chosenChanged, this, [this] {
        m_open->setEnabled(m_list->current() != nullptr);
        m_takeOut->setEnabled(!m_list->chosen().empty());
    });
    const auto add = [this] { Q_EMIT addRequested(m_plan.uuid()); };
    connect(m_list, &PlanActionsList::addRequested, this, add);
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_empty, &EmptyState::actionTriggered, this, add);
    connect(m_takeOut, &QPushButton::clicked, this, &PlanSheet::takeOut);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const ActionRow *row = m_list->current())
            Q_EMIT openRequested(row->caseId, row->action.id.uuid());
    });
}

QWidget *PlanSheet::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(6);
    m_title->setObjectName(u"plan.title"_s);
    m_line->setObjectName(u"plan.line"_s);
    m_aim->setObjectName(u"plan.aimShown"_s);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_aim);
    auto *flow = new FlowLayout(nullptr, 24, 6);
    m_done->setObjectName(u"plan.done"_s);
    m_late->setObjectName(u"plan.late"_s);
    m_told->setObjectName(u"plan.told"_s);
    m_strengthCell->setObjectName(u"plan.strengths"_s);
    for (QLabel *each : {m_done, m_late, m_told})
        each->setWordWrap(false);
    cell(tr("Actions"), flow)->addWidget(m_done);
    auto *counts = new FlowLayout(m_strengthCell, 14, 2);
    for (const Strength each : {Strength::Stronger, Strength::Intermediate, Strength::Weaker}) {
        QLabel *text = m_strengths[static_cast<size_t>(each)];
        text->setWordWrap(false);
        counts->addWidget(barsBeside(words::bars(each), text));
    }
    cell(tr("Strength"), flow)->addWidget(m_strengthCell);
    QBoxLayout *late = cell(tr("Late"), flow);
    late->addWidget(m_lateIcon);
    late->addWidget(m_late, 1);
    cell(tr("Families"), flow)->addWidget(m_told);
    column->addLayout(flow);
    m_warning->setObjectName(u"plan.warning"_s);
    column->addWidget(m_warning);
    return head;
}

void PlanSheet::show(const ImprovementPlan &plan)
{
    m_plan = plan.id;
    const words::Moment moment = m_store.moment();
    const std::vector<ActionRow> rows = m_store.rowsOf(plan);
    const ActionCounts counts = countActions(rows, m_store.today());
    m_title->setText(words::planTitle(plan));
    m_head->setAccessibleName(m_title->text());
    m_line->setText(tr("%1. %2.", "theme, and state with owner and date of a plan")
                        .arg(words::themeTitle(plan.theme), words::planLine(plan, moment)));
    m_aim->setText(plan.aim);
    m_aim->setVisible(!plan.aim.isEmpty());
    m_done->setText(
        tr("%1 of %2 done").arg(moment.locale.toString(counts.inPlace), moment.locale.toString(counts.all)));
    QStringList spoken;
    for (const auto &each : enumNames<Strength>) {
        const auto place = static_cast<size_t>(each.value);
        const QString text = strengthCount(each.value, counts.byStrength[place]);
        m_strengths[place]->setText(text);
        spoken += text;
    }
    m_strengthCell->setAccessibleName(spoken.join(u", "_s));
    m_late->setText(counts.late > 0 ? tr("%n action(s)", "late", counts.late) : tr("None", "late actions"));
    m_lateIcon->setVisible(counts.late > 0);
    m_late->setProperty("ink", counts.late > 0 ? u"late"_s : QString());
    m_late->style()->polish(m_late);
    m_told->setText(
        counts.notTold > 0   ? tr("%n done, not told yet", "actions", counts.notTold)
        : counts.inPlace > 0 ? tr("Told of all that is done")
                             : tr("Nothing to tell yet"));
    const words::PlanWarning warning = words::planWarning(plan, counts, moment);
    m_warning->setVisible(!warning.lead.isEmpty());
    m_warning->set(warning.status, warning.lead, warning.text);
    m_list->show(rows, moment);
    const QWidget *focused = window()->focusWidget();
    const bool held = focused && (focused == m_list || m_emptyPlace->isAncestorOf(focused));
    m_list->setVisible(!rows.empty());
    m_emptyPlace->setVisible(rows.empty());
    if (held)
        (rows.empty() ? static_cast<QWidget *>(m_empty->actionButton()) : m_list)->setFocus();
    for (Button *each : {m_open, m_takeOut, m_add})
        each->setVisible(!rows.empty());
}

void PlanSheet::takeOut()
{
    m_store.takeOut(m_plan, m_list->chosen());
}

} // namespace candor
