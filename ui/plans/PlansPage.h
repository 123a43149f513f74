// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/PlanStore.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;

namespace candor {

class Button;
class LooseActions;
class NoteBox;
class PlanPane;
class PlanSheet;
class PlansList;

/// The section "Improvement plans": what is improved across cases, and the open actions that no plan holds yet.
class PlansPage final : public QWidget {
    Q_OBJECT

public:
    explicit PlansPage(PlansSource source, QWidget *parent = nullptr);

    /// A plan, or nil for what no plan holds; also before it is read.
    void showPlan(const QUuid &plan);
    [[nodiscard]] QUuid shownPlan() const;
    void startSearch();
    /// The parts that F6 goes through.
    [[nodiscard]] QList<QWidget *> panes() const;
    void follow(const ChangeNotice &notice);
    void refreshTimes();
    /// Stores what was typed; done when it is stored.
    QFuture<void> park();
    void leave();
    /// Writes the shown plan as a document; the end of the name decides about the format.
    void exportTo(const QString &path);

    [[nodiscard]] PlansList &plans() const { return *m_plans; }
    [[nodiscard]] PlanSheet &sheet() const { return *m_sheet; }
    [[nodiscard]] PlanPane &pane() const { return *m_pane; }
    [[nodiscard]] LooseActions &loose() const { return *m_loose; }

Q_SIGNALS:
    void openActionRequested(const QUuid &caseId, const QUuid &action);
    void toast(const QString &text, bool undoable);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHead();
    void refresh();
    void refreshList();
    void newPlan(const std::vector<Id<Action>> &actions);
    void chooseFile(const QString &suffix, const QString &filter);
    void showProblem(const QString &lead, const QString &text);

    PlanStore *m_store;
    QLabel *m_sentence;
    Button *m_export;
    QMenu *m_exportMenu;
    Button *m_new;
    NoteBox *m_problem;
    PlansList *m_plans;
    QStackedWidget *m_stack;
    QWidget *m_plan; // sheet and pane of one plan
    PlanSheet *m_sheet;
    PlanPane *m_pane;
    LooseActions *m_loose;
    bool m_stale = true; // something changed while nobody looked
    bool m_chosenOnce = false;
};

} // namespace candor
