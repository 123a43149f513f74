// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace candor {

class ActionMeasure;
class ActionTold;
class AskLine;
class Button;
class FoldSection;
class LinkPicker;
class NoteBox;
class StrengthBars;

/// Everything about one action. There is no way to delete it: it is dropped, with a reason.
class ActionPane final : public QWidget {
    Q_OBJECT

public:
    explicit ActionPane(CaseStore &store, QWidget *parent = nullptr);

    void show(const Action &action);
    using QWidget::show;
    /// An action that is stored once it has a text; with the draft of the case where there is one.
    void begin(const std::optional<Id<Cause>> &cause);
    [[nodiscard]] bool isNew() const { return m_form->isNew(); }
    [[nodiscard]] Id<Action> actionId() const { return action().id; }
    [[nodiscard]] RecordForm &form() const { return *m_form; }
    void focusText();
    /// Asks why it is dropped.
    void askDrop();
    void leave();
    QFuture<void> keepDraft();

Q_SIGNALS:
    void stored(const candor::Id<candor::Action> &id); ///< a new action is in the case now
    void discarded();                                  ///< a new action was given up
    void historyRequested();
    void causeRequested(const QUuid &cause);
    void planRequested(const QUuid &plan);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildStrength();
    void refresh();
    void refreshCauses();
    void readPlan();
    void namePlan();
    void refreshCompletions();
    void chooseState();
    void setState(ActionState state);
    [[nodiscard]] QString askKey(ActionState state) const;
    void store(ActionState state, const QString &note, const QString &program);
    void setStrength(Strength strength, const QString &kind);
    void openHierarchy();
    [[nodiscard]] const Action &action() const;

    CaseStore &m_store;
    RecordForm *m_form;
    QScrollArea *m_scroll;
    QLabel *m_number;
    Button *m_history;
    Button *m_discard;
    NoteBox *m_finished;
    QComboBox *m_state;
    Button *m_next;
    AskLine *m_ask;
    QLabel *m_gaps;
    Button *m_plan; // the improvement plan that the action is in; hidden for none
    QUuid m_planId;
    QWidget *m_doneAt = nullptr;
    QWidget *m_program = nullptr;
    LinkPicker *m_causes;
    FoldSection *m_strengthPart;
    StrengthBars *m_bars;
    QLabel *m_strength;
    QLabel *m_meaning;
    std::vector<QLabel *> m_legend;
    Button *m_change;
    QMenu *m_hierarchy;
    FoldSection *m_measurePart;
    ActionMeasure *m_measure;
    FoldSection *m_toldPart;
    ActionTold *m_told;
};

} // namespace candor
