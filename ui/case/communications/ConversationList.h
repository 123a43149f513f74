// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/communications/ConversationListModel.h"

#include <QListView>

namespace candor {

/// Cards of the conversations. The chosen one stays chosen when the list changes.
class ConversationList final : public QListView {
    Q_OBJECT

public:
    explicit ConversationList(QWidget *parent = nullptr);

    [[nodiscard]] ConversationListModel &conversations() const { return *m_model; }
    /// Shows the list of a case and keeps the choice, or chooses the newest.
    void show(const CaseFile &file, const words::Moment &moment);
    using QListView::show;
    void choose(const Id<Conversation> &id);
    /// The next list that is shown may be the first one that has it.
    void chooseWhenThere(const Id<Conversation> &id) { m_current = id; }

Q_SIGNALS:
    void chosen(const candor::Id<candor::Conversation> &id);
    void draftChosen();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void openDraft(const QModelIndex &index);

    ConversationListModel *m_model;
    Id<Conversation> m_current;
    bool m_quiet = false;
};

} // namespace candor
