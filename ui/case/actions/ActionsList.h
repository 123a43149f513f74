// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/actions/ActionsModel.h"

#include <QTreeView>

#include <set>

namespace candor {

/// The table of actions. Enter opens, Insert adds for the same cause, Delete asks to drop; Left and Right fold. What is
/// chosen and what is folded stays so when the case changes.
class ActionsList final : public QTreeView {
    Q_OBJECT

public:
    explicit ActionsList(QWidget *parent = nullptr);

    [[nodiscard]] ActionsModel &actions() const { return *m_model; }
    void show(const CaseFile &file, const words::Moment &moment);
    using QTreeView::show;
    [[nodiscard]] Id<Action> chosen() const { return m_place.action; }
    /// Of the row the keyboard stands on; nil for none.
    [[nodiscard]] Id<Cause> causeHere() const;
    /// Chosen now, or as soon as it is there. Without a signal.
    void choose(const ActionPlace &place);

Q_SIGNALS:
    void chosenChanged(); ///< by a person
    void openRequested();
    void addRequested();
    void dropRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restore();
    void fitColumns();

    ActionsModel *m_model;
    ActionPlace m_place;
    std::set<Id<Cause>> m_folded;
    bool m_restoring = false;
};

} // namespace candor
