// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/pathway/FieldEditor.h"
#include "case/pathway/FormPlace.h"

#include <QTimer>

#include <map>
#include <set>

class QGridLayout;
class QScrollArea;

namespace candor {

class BriefLabel;
class Button;
class StepChecks;
class DueLine;
class NoteBox;
class ReasonPanel;
class WhenRow;

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
    /// Keeps what is typed, and the place in the form, as drafts now; before locking.
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
    /// Somebody wants to skip the step while the form is not shown.
    void skipAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addFields(QGridLayout *grid, int &row);
    void addChecklist(QGridLayout *grid, int &row);
    void addWhen(QGridLayout *grid, int &row);
    void addRow(QGridLayout *grid, int &row, const QString &title, QWidget *editor, const Lane lane = Lane::Fact);
    void refresh();
    void refreshFooter(const StepView &view);
    void refreshState(const StepView &view);
    /// May the primary button be pressed? Also on a step that became done while it was filled in.
    [[nodiscard]] bool canSettle(const StepView &view) const;
    void restoreDraft();
    void touch(const QString &fieldId);
    QFuture<void> keepTyped();
    void returnToPlace();
    [[nodiscard]] QString placeKey() const;
    void settleAs(StepOutcome outcome, const QString &reason, std::optional<Instant> at, const QString &by);
    [[nodiscard]] std::map<QString, QString> typedValues(bool withDecision) const;
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QString askKey(const QString &question) const;
    void askAgain(const QString &key);

    CaseStore &m_store;
    std::shared_ptr<const Protocol> m_protocol; // the fields point into it
    Id<Case> m_case;
    const Step *m_step = nullptr;
    std::vector<FieldEditor *> m_editors;
    std::vector<StepChecks *> m_sections;
    std::set<QString> m_typed; // fields with something that is not stored yet
    QTimer m_draftTimer;
    QPointer<QWidget> m_lastFocus;         // the input that had the focus last
    std::map<QString, FormPlace> m_places; // where steps were left, by draft key
    Id<Case> m_placeReadFor;

    QScrollArea *m_scroll;
    NoteBox *m_state = nullptr;
    DueLine *m_due = nullptr;
    WhenRow *m_when = nullptr;
    ReasonPanel *m_reason;
    QWidget *m_footer;
    BriefLabel *m_checks;
    Button *m_skip;
    Button *m_reopen;
    Button *m_print;
    Button *m_primary;
};

} // namespace candor
