// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/PathwayTab.h"

#include "case/CaseAnswers.h"
#include "case/pathway/ContextPane.h"
#include "case/pathway/DensePage.h"
#include "case/pathway/StepForm.h"
#include "case/pathway/StepList.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/PhaseStepper.h"
#include "widgets/Splitter.h"

#include <QBoxLayout>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr auto widthsSetting = "case/pathway/widths"_L1;
constexpr auto denseSetting = "case/pathway/dense"_L1;
constexpr int contextNeeds = 1200; // below this width of the page the context pane is a drawer

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
    , m_pages(new QStackedWidget(this))
    , m_splitter(new Splitter({}, m_pages))
    , m_side(new QWidget(m_splitter))
    , m_list(new StepList(m_side))
    , m_form(new StepForm(store, m_splitter))
    , m_context(new ContextPane(store, m_splitter))
    , m_dense(new DensePage(store, m_pages))
    , m_toDense(button(tr("All steps as a table"), ButtonKind::Quiet, u"page"_s, {}, m_side))
    , m_toContext(button(tr("About this case"), ButtonKind::Quiet, u"info"_s, {}, m_side))
{
    setObjectName(u"pathwayTab"_s);
    m_stepper->setObjectName(u"phaseStepper"_s);
    m_splitter->setObjectName(u"pathway.splitter"_s);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_widthsSet = m_splitter->restoreState(QSettings().value(widthsSetting).toByteArray());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stepper);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_dense);
    m_toDense->setObjectName(u"pathway.toDense"_s);
    m_toContext->setObjectName(u"pathway.toContext"_s);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 6);
    side->setSpacing(0);
    side->addWidget(m_list, 1);
    for (Button *each : {m_toDense, m_toContext}) {
        each->setSmall(true);
        side->addWidget(each, 0, Qt::AlignLeading);
    }
    m_toContext->hide();
    auto *closeDrawer = new QShortcut(QKeySequence(Qt::Key_Escape), m_context);
    closeDrawer->setContext(Qt::WidgetWithChildrenShortcut);
    connect(closeDrawer, &QShortcut::activated, this, [this] {
        if (m_drawer && m_context->isVisible())
            toggleContext();
    });
    connect(m_toDense, &QPushButton::clicked, this, [this] { setDense(true); });
    connect(m_toContext, &QPushButton::clicked, this, &PathwayTab::toggleContext);
    connect(m_dense, &DensePage::guidedRequested, this, [this] { setDense(false); });
    connect(m_dense, &DensePage::openRequested, this, &PathwayTab::openStep);
    connect(m_dense, &DensePage::chosen, this, [this](const QString &step) {
        // The form goes along, so that the menus mean the same step on both pages.
        const int stage = stageOf(step);
        if (stage >= 0 && stage != m_stage)
            showStage(stage);
        if (!m_list->choose(step) || m_form->stepId() != step)
            showStep(step);
    });
    connect(m_form, &StepForm::skipAsked, m_dense, &DensePage::askSkipReason);

    connect(m_stepper, &PhaseStepper::currentChanged, this, [this](int stage) {
        showStage(stage);
        if (isDense()) {
            m_dense->choosePhase(stage);
            return;
        }
        const QStringList ids = m_list->steps().stepIds();
        if (!ids.isEmpty() && !ids.contains(m_form->stepId()))
            m_list->choose(ids.front());
    });
    connect(m_list, &StepList::chosen, this, &PathwayTab::showStep);
    connect(m_form, &StepForm::settled, this, [this] { m_goOn = true; });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_drawer)
            return; // the widths of the three panes stay as they were
        m_widthsSet = true;
        QSettings().setValue(widthsSetting, m_splitter->saveState());
    });
    connect(m_splitter, &Splitter::restored, this, [this] {
        m_widthsSet = false;
        QSettings().remove(widthsSetting);
        fitPanes();
    });
    m_store.keepUpToDate(this, [this] { refresh(); });
    setDense(QSettings().value(denseSetting, false).toBool());
}

bool PathwayTab::isDense() const
{
    return m_pages->currentWidget() == m_dense;
}

void PathwayTab::setDense(bool dense)
{
    if (dense == isDense())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    QSettings().setValue(denseSetting, dense);
    // Whoever asks the list for the focus means the steps, which are here now.
    m_list->setFocusProxy(dense ? &m_dense->table() : nullptr);
    m_dense->refresh();
    m_dense->choose(m_form->stepId());
    m_pages->setCurrentWidget(dense ? static_cast<QWidget *>(m_dense) : m_splitter);
    fitPanes();
    if (hadFocus && dense)
        m_dense->table().setFocus();
    else if (hadFocus)
        m_list->setFocus();
    Q_EMIT denseChanged(dense);
}

void PathwayTab::openStep(const QString &stepId)
{
    setDense(false);
    goTo(stepId);
    m_form->focusStart();
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
    if (isDense())
        m_dense->refresh();
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
    if (isDense() && !stepId.isEmpty())
        m_dense->reveal(stepId);
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
    m_dense->choose(stepId);
    Q_EMIT stepShown(stepId);
}

void PathwayTab::toggleContext()
{
    m_contextWanted = !m_context->isVisible();
    fitPanes();
    if (!m_drawer)
        return;
    if (*m_contextWanted) {
        for (QWidget *child : m_context->findChildren<QWidget *>()) {
            if (child->isVisible() && child->focusPolicy() & Qt::TabFocus) {
                child->setFocus();
                break;
            }
        }
    } else {
        m_toContext->setFocus();
    }
}

// Where there is no room beside the form, the context comes over it for as long as somebody looks at it.
void PathwayTab::fitPanes()
{
    const bool narrow = width() < Theme::tokens().scaled(contextNeeds);
    const bool drawer = narrow || isDense();
    if (drawer != m_drawer) {
        m_drawer = drawer;
        m_contextWanted.reset();
        m_context->viewport()->setAutoFillBackground(drawer);
        m_context->setStyleSheet(drawer ? u"QScrollArea#contextPane { border: 1px solid palette(mid); }"_s : QString());
        if (drawer) {
            m_context->setParent(this);
        } else {
            m_splitter->addWidget(m_context);
            m_splitter->setStretchFactor(2, 0);
            if (m_widthsSet)
                m_splitter->restoreState(QSettings().value(widthsSetting).toByteArray());
        }
    }
    m_toContext->setVisible(narrow);
    m_context->setVisible(m_contextWanted.value_or(!drawer));
    if (drawer) {
        placeDrawer();
        m_context->raise();
    }
    if (m_widthsSet && !drawer)
        return;
    const PaneWidths panes = paneWidths(width());
    const int steps = Theme::tokens().scaled(panes.steps), context = Theme::tokens().scaled(panes.context);
    if (drawer)
        m_splitter->setSizes({steps, std::max(0, width() - steps)});
    else
        m_splitter->setSizes({steps, std::max(0, width() - steps - context), context});
}

void PathwayTab::placeDrawer()
{
    const int wide = std::min(width(), Theme::tokens().scaled(paneWidths(width()).context) + 20);
    const QRect page = m_pages->geometry();
    const QRect box(page.right() + 1 - wide, page.top(), wide, page.height());
    m_context->setGeometry(QStyle::visualRect(layoutDirection(), page, box));
}

void PathwayTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanes();
}

} // namespace candor
