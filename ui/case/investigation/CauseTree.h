// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/investigation/CauseModel.h"

#include <QTreeView>

namespace candor {

/// The causes as a table that can be read aloud: Enter and F2 open, Insert adds, Delete asks to remove.
class CauseTree final : public QTreeView {
    Q_OBJECT

public:
    explicit CauseTree(QWidget *parent = nullptr);

    [[nodiscard]] CauseModel &causes() const { return *m_model; }
    void show(const CaseFile &file);
    using QTreeView::show;
    /// Without a signal.
    void choose(const QUuid &id);

Q_SIGNALS:
    void chosenChanged(const QUuid &id); ///< by a person; not for a category
    void openRequested();
    void addRequested();
    void removeRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    CauseModel *m_model;
    bool m_quiet = false; // the program chooses
};

} // namespace candor
