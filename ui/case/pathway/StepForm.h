// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/pathway/FieldEditor.h"

#include <QTimer>

#include <set>

class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace candor {

class Button;
class CheckRow;
class FieldFrame;
class NoteBox;
class ReasonPanel;

/// The form of one step, made from the protocol: fields, checklist, and what happens next. Nothing waits for a Save
/// button: what is typed is kept as a draft after a second, and stored when the step is left or settled.
class StepForm final : public QWidget {
    Q_OBJECT

public:
    explicit StepForm(CaseStore &store, QWidget *parent = nullptr);
    ~StepForm() override;

    /// Stores what was typed into the step before, and shows another one.
    void showStep(const QString &stepId);
    [[nodiscard]] QString stepId() const { return m_step ? m_step->id : QString(); }
    [[nodiscard]] const Step *step() const { return m_step; }
    /// Stores what was typed; for leaving the page.
    void leave();
    /// The primary button.
    void settle();
    /// Keeps what is typed as a draft now; before locking.
    QFuture<void> keepDraft();
    void askSkipReason();
    void askNewDeadline();
    void askReopenReason();
    /// The focus to the first input of the step, or to its button.
    void focusStart();

Q_SIGNALS:
    void settled(const QString &stepId);
    void conversationRequested();
    void printRequested(const QString &documentId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addFields(QGridLayout *grid, int &row);
    void addChecklist(QGridLayout *grid, int &row);
    void addWhen(QGridLayout *grid, int &row);
    void addRow(QGridLayout *grid, int &row, const QString &title, QWidget *editor, const Lane lane = Lane::Fact);
    void refresh();
    void refreshRows();
    void refreshFooter(const StepView &view);
    void refreshState(const StepView &view);
    /// May the primary button be pressed? Also on a step that became done while it was filled in.
    [[nodiscard]] bool canSettle(const StepView &view) const;
    void restoreDraft();
    void touch(const QString &fieldId);
    void tick(CheckRow *row, StepOutcome outcome, const QString &note = {});
    void settleAs(StepOutcome outcome, const QString &reason, std::optional<Instant> at, const QString &by);
    [[nodiscard]] std::map<QString, QString> typedValues(bool withDecision) const;
    [[nodiscard]] QString draftKey() const;

    CaseStore &m_store;
    std::shared_ptr<const Protocol> m_protocol; // the fields point into it
    Id<Case> m_case;
    const Step *m_step = nullptr;
    std::vector<FieldEditor *> m_editors;
    struct Tick {
        CheckRow *widget;
        QString row;
    };
    std::vector<Tick> m_rows;
    std::set<QString> m_typed; // fields with something that is not stored yet
    QTimer m_draftTimer;

    QScrollArea *m_scroll;
    NoteBox *m_state = nullptr;
    QLineEdit *m_when = nullptr;
    FieldFrame *m_whenFrame = nullptr;
    QLineEdit *m_by = nullptr;
    QWidget *m_whenRow = nullptr;
    ReasonPanel *m_reason;
    QWidget *m_footer;
    QLabel *m_checks;
    Button *m_skip;
    Button *m_reopen;
    Button *m_print;
    Button *m_primary;
};

} // namespace candor
