// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/PlanFields.h"
#include "plans/PlanStore.h"

#include <QWidget>

class QComboBox;
class QListView;
class QStandardItemModel;

namespace candor {

class Button;

/// The tests of change of a plan as a list, and the chosen one with its fields below it.
class PlanTests final : public QWidget {
    Q_OBJECT

public:
    explicit PlanTests(PlanStore &store, QWidget *parent = nullptr);

    void show(const ImprovementPlan &plan);
    using QWidget::show;
    void leave();
    void offerAgain() { m_fields->offerAgain(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove();
    void showChosen();
    [[nodiscard]] const PlanTest *chosen() const;
    void change(const Id<PlanTest> &test, std::function<void(PlanTest &)> make, const QString &doneText);
    void fitHeight();

    PlanStore &m_store;
    PlanFields *m_fields;
    QListView *m_list;
    QStandardItemModel *m_model;
    QWidget *m_form;
    QComboBox *m_result;
    Button *m_add;
    Button *m_remove;
    Id<ImprovementPlan> m_plan;
    std::vector<PlanTest> m_tests;
    Id<PlanTest> m_chosen;
    bool m_filling = false;
};

} // namespace candor
