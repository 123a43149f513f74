// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/PlanActionsModel.h"

#include <QTreeView>

namespace candor {

/// Actions of several cases as a table that looks like the one in a case. Enter opens the action in its case; rows can
/// be dragged onto a plan.
class PlanActionsList final : public QTreeView {
    Q_OBJECT

public:
    explicit PlanActionsList(const QString &name, const QString &spoken, QWidget *parent = nullptr);

    [[nodiscard]] PlanActionsModel &actions() const { return *m_model; }
    void show(const std::vector<ActionRow> &rows, const words::Moment &moment);
    using QTreeView::show;
    [[nodiscard]] std::vector<Id<Action>> chosen() const;
    [[nodiscard]] const ActionRow *current() const;

Q_SIGNALS:
    void chosenChanged();
    void openRequested(const QUuid &caseId, const QUuid &action);
    void addRequested();    ///< Insert
    void removeRequested(); ///< Delete

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    PlanActionsModel *m_model;
};

} // namespace candor
