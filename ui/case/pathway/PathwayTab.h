// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QWidget>

class QSplitter;

namespace candor {

class ContextPane;
class PhaseStepper;
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

    /// Goes to a step wherever it is; to what is next when empty.
    void goTo(const QString &stepId = {});
    void toggleContext();

Q_SIGNALS:
    void stepShown(const QString &stepId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showStage(int stage);
    void showStep(const QString &stepId);
    [[nodiscard]] int stageOf(const QString &stepId) const;
    void fitPanes();

    CaseStore &m_store;
    PhaseStepper *m_stepper;
    QSplitter *m_splitter;
    StepList *m_list;
    StepForm *m_form;
    ContextPane *m_context;
    Id<Case> m_case;
    int m_stage = -1;
    bool m_goOn = false;      // the step was settled: go to what is next when the case is read
    bool m_widthsSet = false; // by hand, or remembered
    std::optional<bool> m_contextWanted;
};

} // namespace candor
