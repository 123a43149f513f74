// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/letters/LetterWork.h"

#include <QWidget>

class QListView;
class QStandardItemModel;
class QVBoxLayout;

namespace candor {

class Button;
class EmptyState;
class NoteBox;

/// What was found in a letter, what holds it back first: each in a whole sentence, with its place and, where that is
/// safe, what may stand there instead. Below it how hard it is to read and what is not in the dictionary.
class LetterChecksPane final : public QWidget {
    Q_OBJECT

public:
    explicit LetterChecksPane(QWidget *parent = nullptr);

    /// What is chosen in the list stays chosen.
    void show(const std::shared_ptr<const LetterReading> &reading);
    void clear();
    using QWidget::show;
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void placeRequested(const candor::LetterSpan &span);
    void replacementRequested(const candor::LetterSpan &span, const QString &text);

private:
    struct Row {
        QString id;
        LetterSpan span;
        QStringList suggestions;
        QString title;
        QString second;
        bool hard = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] static std::vector<Row> rowsOf(const LetterReading &reading);
    void fill(std::vector<Row> rows);
    void showSuggestions();
    void showReading(const ReadingGrade &grade);
    void goToNext(const std::vector<LetterSpan> &spans, size_t &next);
    [[nodiscard]] const Row *current() const;

    std::shared_ptr<const LetterReading> m_reading;
    std::vector<Row> m_rows;
    QListView *m_list;
    QStandardItemModel *m_model;
    EmptyState *m_empty;
    QWidget *m_suggestions;
    QVBoxLayout *m_suggestionColumn;
    NoteBox *m_grade;
    NoteBox *m_spelling;
    NoteBox *m_leftOut;
    size_t m_nextSentence = 0;
    size_t m_nextWord = 0;
};

/// The whole sentence of a finding, in the language of the program.
[[nodiscard]] QString findingSentence(const LetterFinding &finding);

} // namespace candor
