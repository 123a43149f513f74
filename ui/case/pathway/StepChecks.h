// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QWidget>

namespace candor {

class CheckRow;
class ReasonPanel;

/// The rows of one section of a checklist. Each tick is stored at once, with time and name, and can be undone.
class StepChecks final : public QWidget {
    Q_OBJECT

public:
    StepChecks(
        const Checklist &checklist, const ChecklistSection &section, CaseStore &store, ReasonPanel &reason,
        QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] QWidget *firstRow() const;
    /// For Asked.
    void askAgain(const QString &key);

private:
    struct Row {
        CheckRow *widget;
        QString id;
    };
    void tick(const QString &row, StepOutcome outcome, const QString &note = {});
    void askWhyNot(const QString &row);
    void askNote(const QString &row);
    [[nodiscard]] QString askKey(const QString &question, const QString &row) const;

    CaseStore &m_store;
    ReasonPanel &m_reason;
    QString m_checklist;
    std::vector<Row> m_rows;
};

} // namespace candor
