// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "case/pathway/DenseModel.h"

#include <QTreeView>

#include <set>

class QCheckBox;
class QLabel;

namespace candor {

class Button;
class ReasonPanel;

/// The table of the dense page. Space, S and Enter are its own.
class DenseTable final : public QTreeView {
    Q_OBJECT

public:
    explicit DenseTable(QWidget *parent = nullptr);

Q_SIGNALS:
    void toggleRequested(const QModelIndex &index);
    void skipRequested(const QModelIndex &index);
    void openRequested(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

/// The pathway for people who know the work: every phase, step and check in one table, done and skipped in place.
class DensePage final : public QWidget {
    Q_OBJECT

public:
    explicit DensePage(CaseStore &store, QWidget *parent = nullptr);

    [[nodiscard]] DenseTable &table() const { return *m_table; }
    [[nodiscard]] DenseModel &model() const { return *m_model; }
    void refresh();
    /// Goes to a step, when it is in the table.
    void choose(const QString &stepId);
    /// Puts a step into the table again that the filter left out.
    void reveal(const QString &stepId);
    /// Goes to the first step of a phase.
    void choosePhase(int stage);
    /// Asks why the current step or check is left out.
    void askSkipReason() { skip(m_table->currentIndex()); }

Q_SIGNALS:
    /// The step of the current row became another one.
    void chosen(const QString &stepId);
    /// To the guided form of this step.
    void openRequested(const QString &stepId);
    void guidedRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void skip(const QModelIndex &index);
    [[nodiscard]] QString askKey(const QModelIndex &index) const;
    void showMenu(const QPoint &at);
    void settle(const QString &stepId, StepOutcome outcome, const QString &reason = {});
    void tick(const QString &stepId, const QString &checkId, StepOutcome outcome, const QString &note = {});
    void currentChanged(const QModelIndex &index);
    void keepPlace();
    void restorePlace();
    void fitColumns();

    CaseStore &m_store;
    DenseModel *m_model;
    DenseTable *m_table;
    QCheckBox *m_openOnly;
    QLabel *m_count;
    ReasonPanel *m_reason;
    Id<Case> m_case;
    QString m_step;      // of the current row
    QString m_check;     // likewise
    QStringList m_below; // steps under the current one, when the table is made anew
    std::set<QString> m_expanded;
    bool m_restoring = false;
};

} // namespace candor
