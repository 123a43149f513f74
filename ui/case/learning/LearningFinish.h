// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/learning/LearningWork.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace candor {

class Button;
class CheckRow;
class EmptyState;
class NoteBox;

/// The end of a summary: what the last check found, what a person confirms, and the way out as a file.
class LearningFinish final : public QWidget {
    Q_OBJECT

public:
    explicit LearningFinish(QWidget *parent = nullptr);

    /// What was found; `kept` stays in by choice.
    void show(const LearningCheck &check, const std::vector<Replacement> &kept);
    using QWidget::show;
    /// The check runs, or there is nothing to check.
    void clear();
    void setConfirmation(const QString &words);
    void setConfirmed(bool confirmed);
    [[nodiscard]] bool isConfirmed() const;
    void focusConfirmation();
    void focusFindings();
    void setBusy(bool busy);
    [[nodiscard]] const LearningCheck *check() const { return m_check ? &*m_check : nullptr; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void placeRequested(const candor::LearningFinding &finding);
    /// Other words are to stand there.
    void replaceRequested(const candor::LearningFinding &finding);
    void leftIn(const candor::LearningFinding &finding);
    /// "pdf", "odt" or "txt".
    void saveRequested(const QString &format);

private:
    [[nodiscard]] const LearningFinding *current() const;
    void showActions();

    std::optional<LearningCheck> m_check;
    std::vector<LearningFinding> m_rows; // of the list; the headings are empty ones
    NoteBox *m_state;
    QListView *m_list;
    QStandardItemModel *m_model;
    QWidget *m_actions;
    Button *m_replace;
    Button *m_leave;
    NoteBox *m_kept;
    CheckRow *m_confirm;
    std::vector<Button *> m_save;
};

} // namespace candor
