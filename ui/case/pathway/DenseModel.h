// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "casebook/Casebook.h"
#include "theme/PaintKit.h"

#include <QAbstractItemModel>

#include <array>

namespace candor {

/// The whole pathway of a case as a tree: phases, their steps, the checklist rows of each step.
class DenseModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { StepColumn, StateColumn, DueColumn, WhoColumn, ChecksColumn, ColumnCount };
    enum class Kind { Phase, Step, Check };
    /// The sentence for screen readers is Qt::AccessibleTextRole of the first column.
    enum Role {
        KindRole = Qt::UserRole, ///< Kind as int
        StepIdRole,              ///< of steps and of the checks below them
        CheckIdRole,             ///< row of the checklist; empty for the others
        MarkRole,                ///< StepMark as int, of steps
        CheckRole,               ///< CheckMark as int, of checks
        IsLateRole,
        OutcomeRole, ///< StepOutcome as a person set it, as int
    };

    explicit DenseModel(QObject *parent = nullptr);

    void show(const CaseView &view, const words::Moment &moment);
    /// Leaves out what is settled.
    void setOpenOnly(bool openOnly);
    [[nodiscard]] bool isOpenOnly() const { return m_openOnly; }
    /// Of a step, or of one of its checks.
    [[nodiscard]] QModelIndex find(const QString &stepId, const QString &checkId = {}) const;
    /// Of a phase by its place in PathwayView::stages.
    [[nodiscard]] QModelIndex phase(int stage) const;
    /// Steps that apply: all of them, and those that are open.
    [[nodiscard]] int stepCount() const { return m_steps; }
    [[nodiscard]] int openCount() const { return m_open; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node {
        Kind kind = Kind::Phase;
        QString id;   // of the stage, the step or the check
        QString step; // of a check: its step
        std::array<QString, ColumnCount> cells;
        QString sentence;
        StepMark mark = StepMark::ToDo;
        CheckMark check = CheckMark::Off;
        StepOutcome outcome = StepOutcome::Open;
        bool late = false;
        bool settled = false;
        std::vector<Node> children;

        /// The same lines, whatever they say now.
        [[nodiscard]] bool sameShape(const Node &other) const;
        /// Says the same, the lines below left aside.
        [[nodiscard]] bool saysTheSame(const Node &other) const;
    };

    [[nodiscard]] std::vector<Node> nodes(const CaseView &view, const words::Moment &moment);
    [[nodiscard]] static Node stepNode(const StepView &step, const CaseView &view, const words::Moment &moment);
    void take(std::vector<Node> nodes);
    void update(std::vector<Node> &old, std::vector<Node> &fresh, const QModelIndex &parent);
    [[nodiscard]] const Node *node(const QModelIndex &index) const;

    std::vector<Node> m_all;   // everything that applies
    std::vector<Node> m_shown; // after the filter
    bool m_openOnly = false;
    int m_steps = 0;
    int m_open = 0;
};

} // namespace candor
