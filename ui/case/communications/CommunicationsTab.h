// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace candor {

class ConversationEditor;
class ConversationList;
class ConversationReader;
class EmptyState;
class FoldSection;

/// Everything that was said and promised: the log at the left, one conversation in the middle, what has been told and
/// promised so far at the right.
class CommunicationsTab final : public QWidget {
    Q_OBJECT

public:
    explicit CommunicationsTab(CaseStore &store, QWidget *parent = nullptr);

    /// Opens the log, with the draft where there is one.
    void logConversation();
    [[nodiscard]] ConversationEditor &editor() const { return *m_editor; }
    [[nodiscard]] ConversationList &list() const { return *m_list; }
    /// What stands in the middle: a conversation, or its form.
    [[nodiscard]] QWidget *page() const;

private:
    void refresh();
    void refreshSide();
    void showTalk();

    CaseStore &m_store;
    QSplitter *m_splitter;
    ConversationList *m_list;
    QStackedWidget *m_pages;
    ConversationReader *m_reader;
    ConversationEditor *m_editor;
    EmptyState *m_empty;
    FoldSection *m_told;
    FoldSection *m_promises;
    FoldSection *m_reach;
    Conversation m_shown; // so that a minute tick does not take the selection of text away
    std::vector<Fact> m_shownFacts;
    std::vector<Promise> m_shownPromises;
};

} // namespace candor
