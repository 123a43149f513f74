// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace candor {

class CheckRow;
class FieldFrame;
class GrowingEdit;

/// Logs one conversation and everything that came up in it, on a page of the case and not in a dialog. What is typed is
/// kept as a draft until it is saved.
class ConversationEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ConversationEditor(CaseStore &store, QWidget *parent = nullptr);

    /// A new conversation, with the draft of the case where there is one.
    void begin();
    /// Changes one; after a day that makes a correction that points to it.
    void correct(const Conversation &talk);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] Id<Case> caseId() const { return m_case; }
    /// Leaves the page; what is typed stays in the draft.
    void close();
    QFuture<void> keepDraft();
    void save();

Q_SIGNALS:
    /// The form is done with; `saved` is nil when nothing was saved.
    void finished(const candor::Id<candor::Conversation> &saved = {});

private:
    struct PromiseRow {
        QLineEdit *text;
        QLineEdit *owner;
        QLineEdit *due;
    };
    struct QuestionRow {
        Id<Question> id;
        QComboBox *state;
        QLineEdit *answer;
    };

    void build();
    void buildWho(QGridLayout *grid, int &row);
    void buildTold(QGridLayout *grid, int &row);
    void buildQuestions(QGridLayout *grid, int &row);
    void buildPromises(QGridLayout *grid, int &row);
    void buildEnd(QGridLayout *grid, int &row);
    void addPromiseRow();
    template <class W>
    W *input(W *widget, const QString &id, const QString &name);
    void fill(const Conversation &talk);
    void restoreDraft();
    [[nodiscard]] QString draftKey() const;
    /// The command, or nullopt with the field that cannot be read marked.
    [[nodiscard]] std::optional<LogConversation> command();
    [[nodiscard]] bool readTime(FieldFrame *frame, QLineEdit *edit, bool future, std::optional<Instant> &into);

    CaseStore &m_store;
    Id<Case> m_case;
    Conversation m_talk; // what is kept of the one that is changed
    bool m_open = false;
    bool m_dirty = false;
    QTimer m_draftTimer;
    QScrollArea *m_scroll;

    std::vector<std::pair<QString, QWidget *>> m_inputs; // by name, for the draft
    QLineEdit *m_when = nullptr;
    FieldFrame *m_whenFrame = nullptr;
    QLineEdit *m_minutes = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_direction = nullptr;
    QComboBox *m_outcome = nullptr;
    QLineEdit *m_where = nullptr;
    QLineEdit *m_with = nullptr;
    QLineEdit *m_hospital = nullptr;
    QLineEdit *m_language = nullptr;
    QLineEdit *m_interpreter = nullptr;
    QLineEdit *m_summary = nullptr;
    std::vector<std::pair<Id<Fact>, CheckRow *>> m_facts;
    GrowingEdit *m_told = nullptr;
    GrowingEdit *m_unknown = nullptr;
    GrowingEdit *m_questions = nullptr;
    std::vector<QuestionRow> m_openQuestions;
    QVBoxLayout *m_promiseRows = nullptr;
    std::vector<PromiseRow> m_promises;
    std::vector<std::pair<Id<Promise>, CheckRow *>> m_kept;
    QComboBox *m_apology = nullptr;
    GrowingEdit *m_apologyWords = nullptr;
    GrowingEdit *m_understanding = nullptr;
    GrowingEdit *m_howItWent = nullptr;
    GrowingEdit *m_chartNote = nullptr;
    QLineEdit *m_next = nullptr;
    FieldFrame *m_nextFrame = nullptr;
    QLineEdit *m_nextBy = nullptr;
};

} // namespace candor
