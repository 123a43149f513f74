// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

#include <QWidget>

namespace candor {

class MeasureReadings;

/// How it will be known that an action works: the measure, its readings, and the check at the end.
class ActionMeasure final : public QWidget {
    Q_OBJECT

public:
    /// Adds the fields of the measure to the form of the action.
    ActionMeasure(CaseStore &store, RecordForm &form, QWidget *parent = nullptr);

    void show(const Action &action, bool finished);
    using QWidget::show;
    /// Stores a reading that was typed, when it can be read.
    void leave();
    QFuture<void> keepDraft();

private:
    [[nodiscard]] QString draftKey() const;
    void storeReading(QDate on, const std::optional<std::pair<int, int>> &count);
    void removeReading(int row);

    CaseStore &m_store;
    MeasureReadings *m_readings;
    Id<Action> m_action;
    Id<Case> m_case;
    std::vector<Id<Measurement>> m_shown; // the rows
    bool m_drafted = false;
};

} // namespace candor
