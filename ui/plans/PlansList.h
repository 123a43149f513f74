// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PlanRules.h"
#include "plans/PlanWords.h"

#include <QListView>

class QStandardItemModel;

namespace candor {

/// The plans under their themes, each theme with what its plans are at, and at the end the actions that no plan holds.
/// Actions can be dropped onto a plan.
class PlansList final : public QListView {
    Q_OBJECT

public:
    explicit PlansList(QWidget *parent = nullptr);

    /// `loose` is said of what no plan holds, such as "7 open actions".
    void show(const PlanBook &book, const QString &loose, const words::Moment &moment);
    using QListView::show;
    [[nodiscard]] Id<ImprovementPlan> chosen() const { return m_chosen; } ///< nil: what no plan holds
    /// Chosen now, or as soon as it is there. Without a signal.
    void choose(const Id<ImprovementPlan> &plan);

Q_SIGNALS:
    void chosenChanged(); ///< by a person
    void dropped(const QUuid &plan, const std::vector<candor::Id<candor::Action>> &actions);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QModelIndex planAt(const QPoint &position) const;
    void point(const QModelIndex &index);

    QStandardItemModel *m_model;
    Id<ImprovementPlan> m_chosen;
    QPersistentModelIndex m_under; // the plan that a drag would put its actions into
    bool m_filling = false;
};

} // namespace candor
