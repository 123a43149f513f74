// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QWidget>

class QStackedWidget;

namespace candor {

class Button;
class ContextPane;
class DensePage;
class PhaseStepper;
class Splitter;
class StepForm;
class StepList;

/// Where a case stands and the form of the step at hand: stepper above, steps, form and context beside each other.
class PathwayTab final : public QWidget {
    Q_OBJECT

public:
    explicit PathwayTab(CaseStore &store, QWidget *parent = nullptr);

    [[nodiscard]] PhaseStepper &stepper() const { return *m_stepper; }
    [[nodiscard]] StepList &list() const { return *m_list; }
    [[nodiscard]] StepForm &form() const { return *m_form; }
    [[nodiscard]] ContextPane &context() const { return *m_context; }
    [[nodiscard]] DensePage &dense() const { return *m_dense; }
    /// All steps as one table in place of the guided form; remembered.
    [[nodiscard]] bool isDense() const;
    void setDense(bool dense);

    /// Goes to a step wherever it is; to what is next when empty.
    void goTo(const QString &stepId = {});
    void toggleContext();

Q_SIGNALS:
    void stepShown(const QString &stepId);
    void denseChanged(bool dense);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showStage(int stage);
    void showStep(const QString &stepId);
    [[nodiscard]] int stageOf(const QString &stepId) const;
    void fitPanes();
    void placeDrawer();
    void openStep(const QString &stepId);

    CaseStore &m_store;
    PhaseStepper *m_stepper;
    QStackedWidget *m_pages;
    Splitter *m_splitter;
    QWidget *m_side;
    StepList *m_list;
    StepForm *m_form;
    ContextPane *m_context;
    DensePage *m_dense;
    Button *m_toDense;
    Button *m_toContext;
    Id<Case> m_case;
    int m_stage = -1;
    bool m_goOn = false;      // the step was settled: go to what is next when the case is read
    bool m_widthsSet = false; // by hand, or remembered
    bool m_drawer = false;    // the context stands over the page, not beside it
    std::optional<bool> m_contextWanted;
};

} // namespace candor
