// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace candor {

class CheckRow;
class FieldColumns;
class FieldFrame;
class GrowingEdit;

/// Logs one conversation and everything that came up in it, on a page of the case and not in a dialog. What is typed is
/// kept as a draft until it is saved, and comes back after a lock with the field and the cursor that it was left at.
class ConversationEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ConversationEditor(CaseStore &store, QWidget *parent = nullptr);

    /// A new conversation, with the draft of the case where there is one.
    void begin();
    /// Changes one; after a day that makes a correction that points to it. The newest correction is what is corrected.
    void correct(const Conversation &talk);
    /// Opens the form again that was open when the case was left, if it was.
    void resume(std::function<void()> opened);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] Id<Case> caseId() const { return m_case; }
    /// Leaves the page; what is typed stays in the draft, and the form does not come back by itself.
    void close();
    /// The case behind it is another one now; its draft was kept when it was left.
    void leave();
    /// Stores what is typed as a draft. The future is done when that is stored.
    QFuture<void> keepDraft();
    /// Half-typed text beside the form that is kept together with it.
    void keepAlso(std::function<QFuture<void>()> keep) { m_keepAlso = std::move(keep); }
    void save();
    /// The draft of a new conversation in this case.
    [[nodiscard]] static QString newDraftKey(const Id<Case> &id);

Q_SIGNALS:
    /// The form is done with; `saved` is nil when nothing was saved.
    void finished(const candor::Id<candor::Conversation> &saved = {});

private:
    struct PromiseRow {
        QLineEdit *text;
        QLineEdit *owner;
        QLineEdit *due;
        FieldFrame *dueFrame;
        QWidget *more; // the quick times, shown once there is a promise
        QWidget *last; // in the order of Tab
    };
    struct NewQuestionRow {
        QLineEdit *text;
        QComboBox *state;
        QLineEdit *answer;
        QWidget *more;
    };
    struct QuestionRow {
        Id<Question> id;
        QComboBox *state;
        QLineEdit *answer;
    };

    // The form; ConversationForm.cpp
    void build();
    void buildWhen(FieldColumns *rows);
    void buildWho(FieldColumns *rows);
    void buildTold(FieldColumns *rows);
    void buildQuestions(FieldColumns *rows);
    void buildPromises(FieldColumns *rows);
    void buildEnd(FieldColumns *rows);
    void addQuestionRow();
    void addPromiseRow();
    template <class W>
    W *input(W *widget, const QString &id, const QString &name);
    void touched();
    void fill(const Conversation &talk);

    void restoreDraft();
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QString openKey() const;
    /// The command, or nullopt with the field that cannot be read marked.
    [[nodiscard]] std::optional<LogConversation> command();
    [[nodiscard]] bool readConversation(Conversation &talk);
    [[nodiscard]] bool readMinutes(int &into);
    [[nodiscard]] bool readPromise(const PromiseRow &row, Promise &promise);
    [[nodiscard]] bool readTime(FieldFrame *frame, QLineEdit *edit, bool future, std::optional<Instant> &into);

    CaseStore &m_store;
    Id<Case> m_case;
    Conversation m_talk; // what is kept of the one that is changed
    bool m_open = false;
    bool m_dirty = false;
    std::function<QFuture<void>()> m_keepAlso;
    QTimer m_draftTimer;
    QScrollArea *m_scroll;

    std::vector<std::pair<QString, QWidget *>> m_inputs; // by name, for the draft
    QLineEdit *m_when = nullptr;
    FieldFrame *m_whenFrame = nullptr;
    QLineEdit *m_minutes = nullptr;
    FieldFrame *m_minutesFrame = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_direction = nullptr;
    QComboBox *m_outcome = nullptr;
    QLineEdit *m_where = nullptr;
    QLineEdit *m_with = nullptr;
    QLineEdit *m_hospital = nullptr;
    QLineEdit *m_notesBy = nullptr;
    QLineEdit *m_language = nullptr;
    QLineEdit *m_interpreter = nullptr;
    QLineEdit *m_summary = nullptr;
    std::vector<std::pair<Id<Fact>, CheckRow *>> m_facts;
    std::vector<std::pair<ToldTopic, QPushButton *>> m_topics;
    GrowingEdit *m_told = nullptr;
    GrowingEdit *m_unknown = nullptr;
    QVBoxLayout *m_questionRows = nullptr;
    std::vector<NewQuestionRow> m_newQuestions;
    std::vector<QuestionRow> m_openQuestions;
    QVBoxLayout *m_promiseRows = nullptr;
    std::vector<PromiseRow> m_promises;
    std::vector<std::pair<Id<Promise>, CheckRow *>> m_kept;
    QComboBox *m_apology = nullptr;
    QLineEdit *m_apologyBy = nullptr;
    GrowingEdit *m_apologyWords = nullptr;
    GrowingEdit *m_understanding = nullptr;
    GrowingEdit *m_concerns = nullptr;
    GrowingEdit *m_howItWent = nullptr;
    GrowingEdit *m_offered = nullptr;
    GrowingEdit *m_nextCare = nullptr;
    QLineEdit *m_next = nullptr;
    FieldFrame *m_nextFrame = nullptr;
    QLineEdit *m_nextBy = nullptr;
};

} // namespace candor
