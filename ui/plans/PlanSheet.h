// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/PlanStore.h"

#include <QWidget>

class QLabel;

namespace candor {

class Button;
class ColumnScroll;
class EmptyState;
class IconMark;
class NoteBox;
class PlanActionsList;

/// What a plan is about and how it stands, over the table of its actions.
class PlanSheet final : public QWidget {
    Q_OBJECT

public:
    explicit PlanSheet(PlanStore &store, QWidget *parent = nullptr);

    void show(const ImprovementPlan &plan);
    using QWidget::show;
    [[nodiscard]] PlanActionsList &list() const { return *m_list; }

Q_SIGNALS:
    void openRequested(const QUuid &caseId, const QUuid &action);
    void addRequested(const QUuid &plan);

private:
    QWidget *buildHead();
    void takeOut();

    PlanStore &m_store;
    ColumnScroll *m_head;
    QLabel *m_title;
    QLabel *m_line;
    QLabel *m_aim;
    QLabel *m_done;
    QLabel *m_strengths[3]; // in the order of Strength
    QWidget *m_strengthCell;
    IconMark *m_lateIcon;
    QLabel *m_late;
    QLabel *m_told;
    NoteBox *m_warning;
    PlanActionsList *m_list;
    QWidget *m_emptyPlace; // instead of the list
    EmptyState *m_empty;
    Button *m_open;
    Button *m_takeOut;
    Button *m_add;
    Id<ImprovementPlan> m_plan;
};

} // namespace candor
