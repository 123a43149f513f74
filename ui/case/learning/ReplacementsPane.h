// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/learning/ReplacementsModel.h"

#include <QWidget>

class QKeyEvent;
class QLineEdit;
class QListView;

namespace candor {

class Button;
class FieldFrame;
class NoteBox;

/// The replacements of a summary and what a person does about each: accept, write other words, keep. By buttons, and in
/// list and text with A, C, K; N goes to the next one that needs a look.
class ReplacementsPane final : public QWidget {
    Q_OBJECT

public:
    explicit ReplacementsPane(QWidget *parent = nullptr);

    void show(std::shared_ptr<const LearningReview> review);
    using QWidget::show;
    /// Choices were made.
    void refresh();
    void choose(int item);
    [[nodiscard]] int current() const;
    /// Goes to the next one that nobody looked at yet, those first that need a look; false when there is none.
    bool goToNext();
    bool goToNextUnsure();
    /// The words that are selected in the text of the case; empty: none that can be replaced.
    void setSelectedWords(const QString &words);
    /// What a key does here; false when it means nothing.
    bool press(const QKeyEvent &event);
    void askOtherWords(int item);
    /// For the selected words.
    void askNewWords(const QString &proposed);
    /// Goes to the next one below that nobody looked at yet; false when there is none.
    bool goOn();

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] ReplacementsModel &model() const { return *m_model; }

Q_SIGNALS:
    void chosen(int item);
    void accepted(int item);
    void changed(int item, const QString &words);
    void kept(int item);
    void sureAccepted();
    /// The selected words are to read so.
    void added(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Asking { Nothing, OtherWords, NewWords };

    void accept();
    void change();
    void keep();
    void keepAll();
    void ask(Asking what, const QString &title, const QString &words);
    void answer();
    void cancel();
    bool goTo(const std::function<bool(size_t)> &wanted);
    void showActions();
    [[nodiscard]] const Replacement *replacement() const;

    ReplacementsModel *m_model;
    QListView *m_list;
    NoteBox *m_warning;
    QWidget *m_ask;
    QLineEdit *m_words;
    FieldFrame *m_wordsFrame;
    Button *m_accept;
    Button *m_change;
    Button *m_keep;
    Button *m_next;
    Button *m_sure;
    Button *m_add;
    QString m_selected;
    Asking m_asking = Asking::Nothing;
};

} // namespace candor
