// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/PlanFields.h"
#include "plans/PlanStore.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QScrollArea;

namespace candor {

class AskLine;
class Button;
class FoldSection;
class PlanMeasure;
class PlanTests;

/// One plan with all its fields, in folding parts. Everything is stored as soon as a field is left.
class PlanPane final : public QWidget {
    Q_OBJECT

public:
    explicit PlanPane(PlanStore &store, QWidget *parent = nullptr);

    void show(const ImprovementPlan &plan);
    using QWidget::show;
    [[nodiscard]] const Id<ImprovementPlan> &plan() const { return m_plan; }
    void focusName();
    /// Stores what was typed.
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    void chooseState();
    [[nodiscard]] QString stopKey() const;
    void askStopReason();
    void setState(PlanState state, const QString &reason);
    void remove();

    PlanStore &m_store;
    PlanFields *m_fields;
    QScrollArea *m_scroll;
    QComboBox *m_state;
    AskLine *m_ask;
    QWidget *m_stopReason = nullptr;
    QLabel *m_gaps;
    FoldSection *m_measurePart;
    FoldSection *m_testsPart;
    PlanMeasure *m_measure;
    PlanTests *m_tests;
    Button *m_remove;
    Id<ImprovementPlan> m_plan;
};

} // namespace candor
