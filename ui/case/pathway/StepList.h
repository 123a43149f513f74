// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/pathway/StepListModel.h"

#include <QListView>

namespace candor {

/// The steps as a list. The chosen step stays chosen when the list changes around it.
class StepList final : public QListView {
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    [[nodiscard]] StepListModel &steps() const { return *m_model; }
    [[nodiscard]] QString currentStep() const;
    /// Chooses a step of the list; false when it is not in it.
    bool choose(const QString &stepId);
    /// Moves the choice by so many steps.
    void move(int by);

Q_SIGNALS:
    void chosen(const QString &stepId);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    StepListModel *m_model;
    QString m_step; // survives a reset of the model
};

} // namespace candor
