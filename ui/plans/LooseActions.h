// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/PlanStore.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace candor {

class Button;
class EmptyState;
class PlanActionsList;

/// The open actions of all cases that no plan holds, read page by page, to be put into one.
class LooseActions final : public QWidget {
    Q_OBJECT

public:
    explicit LooseActions(PlanStore &store, QWidget *parent = nullptr);

    /// Reads the list anew, as far as it was read before.
    void reload();
    /// The plan that actions are offered to be put into.
    void offer(const Id<ImprovementPlan> &plan);
    /// "7 open actions", "200 or more open actions"; without the filter of the list.
    [[nodiscard]] QString countText() const;
    [[nodiscard]] PlanActionsList &list() const { return *m_list; }
    void startSearch();

Q_SIGNALS:
    void counted();
    void openRequested(const QUuid &caseId, const QUuid &action);
    void newPlanRequested(const std::vector<candor::Id<candor::Action>> &actions);

private:
    void readPage(const QByteArray &after, int least = 0);
    void showRows();
    void showPlans();
    void put();
    void refreshButtons();

    PlanStore &m_store;
    QLineEdit *m_filter;
    QTimer m_typing;
    QStackedWidget *m_pages;
    PlanActionsList *m_list;
    EmptyState *m_empty;
    QLabel *m_chosen;
    QComboBox *m_plans;
    Button *m_put;
    Button *m_new;
    Button *m_more;
    std::vector<ActionRow> m_rows;
    QByteArray m_next;
    Id<ImprovementPlan> m_offered;
    quint64 m_asked = 0;
    int m_count = -1; // of all, without the filter; -1: not read yet
    bool m_countIsLeast = false;
};

} // namespace candor
