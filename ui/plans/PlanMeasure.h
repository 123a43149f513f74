// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/PlanFields.h"
#include "plans/PlanStore.h"

#include <QWidget>

namespace candor {

class MeasureReadings;

/// How it will be known that a plan works: the measure and its readings.
class PlanMeasure final : public QWidget {
    Q_OBJECT

public:
    /// Adds the fields of the measure to those of the plan.
    PlanMeasure(PlanStore &store, PlanFields &fields, QWidget *parent = nullptr);

    void show(const ImprovementPlan &plan);
    using QWidget::show;
    /// Stores a reading that was typed, when it can be read.
    void leave();

private:
    void storeReading(QDate on, std::pair<int, int> count);
    void removeReading(int row);

    PlanStore &m_store;
    MeasureReadings *m_readings;
    Id<ImprovementPlan> m_plan;
    std::vector<PlanReading> m_shown; // the rows
};

} // namespace candor
