// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QWidget>

class QComboBox;
class QScrollArea;
class QStackedWidget;

namespace candor {

class ChartNotePanel;
class ConversationEditor;
class ConversationList;
class ConversationReader;
class EmptyState;
class FoldSection;
class PromisePane;
class SilenceBar;
class Splitter;
class ToldPane;

/// Everything that was said and promised: the log at the left, one conversation in the middle, what has been told and
/// promised so far at the right. On top a note when the family has heard nothing for too long.
class CommunicationsTab final : public QWidget {
    Q_OBJECT

public:
    explicit CommunicationsTab(CaseStore &store, QWidget *parent = nullptr);

    /// Goes to a conversation, a question, a promise or a fact; false when it is not shown here.
    bool showRecord(RecordKind kind, const QUuid &id);
    /// Opens the log, with the draft where there is one.
    void logConversation();
    [[nodiscard]] ConversationEditor &editor() const { return *m_editor; }
    [[nodiscard]] ConversationList &list() const { return *m_list; }
    /// What stands in the middle: a conversation, its form, or its note for the chart.
    [[nodiscard]] QWidget *page() const;

Q_SIGNALS:
    /// A document of the case is to be shown for printing.
    void printRequested(const QString &documentId);

private:
    QWidget *buildLeft();
    QWidget *buildSide();
    void refresh();
    void refreshReach();
    void openedCase();
    void lookForDraft();
    void showTalk();
    bool showConversation(const Id<Conversation> &id);
    void showChartNote(const Id<Conversation> &id);

    CaseStore &m_store;
    SilenceBar *m_silence;
    Splitter *m_splitter;
    QComboBox *m_filter;
    ConversationList *m_list;
    QStackedWidget *m_pages;
    ConversationReader *m_reader;
    ConversationEditor *m_editor;
    ChartNotePanel *m_chartNote;
    EmptyState *m_empty;
    FoldSection *m_toldSection;
    FoldSection *m_promiseSection;
    FoldSection *m_reachSection;
    ToldPane *m_told;
    PromisePane *m_promises;
    QScrollArea *m_side = nullptr;
    Id<Case> m_case;
    bool m_asked = false; // for a conversation of the case: a form that was left open gives way to it
    // What is shown, so that a minute tick takes neither the selection of text nor the focus away.
    CaseFile m_shownFile;
    Id<Conversation> m_shown;
    Instant m_shownAt{};
    QStringList m_reachSaid;
};

} // namespace candor
