// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace candor {

class Button;
class FieldFrame;
class RunChart;

/// How it will be known that an action works: the measure, its readings as a chart and a table, and the check at the
/// end. A reading is added in one line.
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QString today() const;
    void addReading();
    bool storeReading(bool complain);
    void removeReading();
    void fillTable(const std::vector<const Measurement *> &readings);

    CaseStore &m_store;
    RunChart *m_chart;
    QLabel *m_sentence;
    QWidget *m_addRow;
    QLineEdit *m_on;
    QLineEdit *m_count;
    FieldFrame *m_onFrame;
    FieldFrame *m_countFrame;
    Button *m_add;
    Button *m_asTable;
    Button *m_remove;
    QTableWidget *m_table;
    Id<Action> m_action;
    Id<Case> m_case;
    std::vector<Measurement> m_shown; // what the table was made of
    bool m_finished = false;
    bool m_drafted = false;
};

/// "22 of 30", "22/30": both numbers, the first not above the second; nullopt when it cannot be read.
[[nodiscard]] std::optional<std::pair<int, int>> readingFrom(const QString &text);

} // namespace candor
