// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "documents/ChartNote.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace candor {

class Button;
class FieldFrame;
class GrowingEdit;
class NoteBox;

/// The facts of one conversation as a note for the medical record, kept apart from the case log: text to edit, words
/// that do not belong there with the reason, and whether it was entered in the chart.
class ChartNotePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ChartNotePanel(CaseStore &store, QWidget *parent = nullptr);

    void open(const Id<Conversation> &talk);
    [[nodiscard]] bool isOpen() const { return !m_talk.isNil(); }
    /// Leaves the page; a text that was edited is stored.
    void close();
    /// The case behind it is another one now; its draft was kept when it was left.
    void leave();
    void refresh();
    /// What is typed, into the draft table.
    QFuture<void> keepDraft();
    [[nodiscard]] const std::vector<ChartFinding> &findings() const { return m_findings; }

Q_SIGNALS:
    void finished();
    void printRequested(const QString &documentId);

private:
    void check();
    void keep(std::function<void()> then = {});
    void enter();
    [[nodiscard]] QString draftKey() const;

    CaseStore &m_store;
    Id<Conversation> m_talk;
    bool m_dirty = false;
    QTimer m_draftTimer;
    std::vector<ChartFinding> m_findings;
    QScrollArea *m_scroll;
    QLabel *m_about;
    GrowingEdit *m_text;
    NoteBox *m_state;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column;
    QWidget *m_entry;
    QLineEdit *m_by;
    QLineEdit *m_at;
    FieldFrame *m_atFrame;
    Button *m_copy;
    Button *m_print;
    NoteBox *m_entered;
};

/// The document of a conversation's note, as PrintPanel knows it.
[[nodiscard]] QString chartNoteDocument(const Id<Conversation> &talk);

} // namespace candor
