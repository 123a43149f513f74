// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/PathwayTab.h"

#include "case/CaseAnswers.h"
#include "case/pathway/ContextPane.h"
#include "case/pathway/StepForm.h"
#include "case/pathway/StepList.h"
#include "theme/Theme.h"
#include "widgets/PhaseStepper.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QSplitterHandle>

#include <algorithm>
#include <utility>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr auto widthsSetting = "case/pathway/widths"_L1;
constexpr int contextNeeds = 1100; // below this width of the page the context pane is a drawer

struct PaneWidths {
    int steps;
    int context;
};

PaneWidths paneWidths(int page)
{
    if (page < 1240)
        return {232, 286};
    if (page < 1720)
        return {250, 316};
    if (page < 2340)
        return {280, 360};
    return {320, 420};
}

} // namespace

PathwayTab::PathwayTab(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_stepper(new PhaseStepper(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new StepList(m_splitter))
    , m_form(new StepForm(store, m_splitter))
    , m_context(new ContextPane(store, m_splitter))
{
    setObjectName(u"pathwayTab"_s);
    m_stepper->setObjectName(u"phaseStepper"_s);
    m_splitter->setObjectName(u"pathway.splitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    for (int i = 1; i < m_splitter->count(); ++i)
        m_splitter->handle(i)->installEventFilter(this);
    m_widthsSet = m_splitter->restoreState(QSettings().value(widthsSetting).toByteArray());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stepper);
    column->addWidget(m_splitter, 1);

    connect(m_stepper, &PhaseStepper::currentChanged, this, [this](int stage) {
        showStage(stage);
        const QStringList ids = m_list->steps().stepIds();
        if (!ids.isEmpty() && !ids.contains(m_form->stepId()))
            m_list->choose(ids.front());
    });
    connect(m_list, &StepList::chosen, this, &PathwayTab::showStep);
    connect(m_form, &StepForm::settled, this, [this] { m_goOn = true; });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_widthsSet = true;
        QSettings().setValue(widthsSetting, m_splitter->saveState());
    });
    connect(&m_store, &CaseStore::changed, this, &PathwayTab::refresh);
}

int PathwayTab::stageOf(const QString &stepId) const
{
    const Step *step = m_store.protocol().step(stepId);
    const Phase *phase = step ? m_store.protocol().phase(step->phase) : nullptr;
    const auto &stages = m_store.pathway().stages;
    for (size_t i = 0; phase && i < stages.size(); ++i) {
        if (stages[i].stage->id == phase->stage)
            return static_cast<int>(i);
    }
    return -1;
}

void PathwayTab::refresh()
{
    if (!m_store.isOpen())
        return;
    m_stepper->setPhases(casePhases(m_store.view(), m_store.moment()));
    const bool another = m_case != m_store.caseId();
    m_case = m_store.caseId();
    if (another || m_goOn) {
        const bool goesOn = std::exchange(m_goOn, false) && !another;
        goTo();
        if (goesOn)
            m_form->focusStart();
        return;
    }
    showStage(m_stage);
}

void PathwayTab::showStage(int stage)
{
    m_stage = stage;
    m_stepper->setCurrentIndex(stage);
    m_list->steps().show(m_store.view(), stage, m_store.moment());
}

void PathwayTab::goTo(const QString &stepId)
{
    if (!m_store.isOpen())
        return;
    const StepView *next = m_store.pathway().nextStep();
    // Of a finished case nothing is next; its closing step is where it is opened again.
    const Step *closing = isFinished(m_store.file()) ? closingStep(m_store.protocol()) : nullptr;
    const Step *first = next ? next->step : closing;
    const QString id = !stepId.isEmpty() ? stepId : first ? first->id : QString();
    const int stage = id.isEmpty() ? m_store.pathway().currentStage : stageOf(id);
    showStage(stage < 0 ? m_store.pathway().currentStage : stage);
    const QStringList ids = m_list->steps().stepIds();
    m_list->choose(ids.contains(id) || ids.isEmpty() ? id : ids.front());
    showStep(m_list->currentStep());
}

void PathwayTab::showStep(const QString &stepId)
{
    if (stepId.isEmpty())
        return;
    m_form->showStep(stepId);
    m_context->showStep(stepId);
    Q_EMIT stepShown(stepId);
}

void PathwayTab::toggleContext()
{
    m_contextWanted = !m_context->isVisible();
    m_context->setVisible(*m_contextWanted);
}

void PathwayTab::fitPanes()
{
    m_context->setVisible(m_contextWanted.value_or(width() >= Theme::tokens().scaled(contextNeeds)));
    if (m_widthsSet)
        return;
    const PaneWidths panes = paneWidths(width());
    const int steps = Theme::tokens().scaled(panes.steps), context = Theme::tokens().scaled(panes.context);
    m_splitter->setSizes({steps, std::max(0, width() - steps - context), context});
}

void PathwayTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanes();
}

bool PathwayTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        m_widthsSet = false;
        QSettings().remove(widthsSetting);
        fitPanes();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace candor
