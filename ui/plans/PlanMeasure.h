// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/PlanFields.h"
#include "plans/PlanStore.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace candor {

class Button;
class FieldFrame;
class RunChart;

/// How it will be known that a plan works: the measure, and its readings as a chart and a table. A reading is added in
/// one line.
class PlanMeasure final : public QWidget {
    Q_OBJECT

public:
    /// Adds the fields of the measure to those of the plan.
    PlanMeasure(PlanStore &store, PlanFields &fields, QWidget *parent = nullptr);

    void show(const ImprovementPlan &plan);
    using QWidget::show;
    /// Stores a reading that was typed, when it can be read.
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString today() const;
    bool storeReading(bool complain);
    void removeReading();
    void fillTable(const std::vector<PlanReading> &readings);

    PlanStore &m_store;
    RunChart *m_chart;
    QLabel *m_sentence;
    QLineEdit *m_on;
    QLineEdit *m_count;
    FieldFrame *m_onFrame;
    FieldFrame *m_countFrame;
    Button *m_add;
    Button *m_asTable;
    Button *m_remove;
    QTableWidget *m_table;
    Id<ImprovementPlan> m_plan;
    std::vector<PlanReading> m_shown; // what the table was made of
};

} // namespace candor
