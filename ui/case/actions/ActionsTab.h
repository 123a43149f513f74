// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "model/ActionRules.h"

#include <QWidget>

class QLabel;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace candor {

class ActionPane;
class ActionsList;
class Button;
class IconMark;
class NoteBox;

/// What will be different from now on: the actions by the cause they answer, how they stand, and one of them at the
/// side.
class ActionsTab final : public QWidget {
    Q_OBJECT

public:
    explicit ActionsTab(CaseStore &store, QWidget *parent = nullptr);

    /// Begins an action, for a cause where one is named.
    void addAction(const std::optional<Id<Cause>> &cause = {});
    /// An action, or what belongs to it: a reading, or the cause it answers. Everything else is left alone.
    void showRecord(RecordKind kind, const QUuid &id);
    /// What stands beside the name of the tab; dropped ones do not count.
    [[nodiscard]] int count() const;
    [[nodiscard]] ActionsList &list() const { return *m_list; }
    [[nodiscard]] ActionPane &pane() const { return *m_pane; }

    /// Stores what was typed.
    void leave();
    QFuture<void> keepDraft();
    /// Writes the action plan; the end of the name decides about the format.
    void exportTo(const QString &path);

Q_SIGNALS:
    void historyRequested(const QUuid &record);
    void causeRequested(const QUuid &cause); ///< to where the review shows it
    void planRequested(const QUuid &plan);

private:
    QWidget *buildBand();
    QWidget *buildTable();
    QWidget *buildEmpty();
    void refresh();
    void refreshBand();
    void refreshNote();
    void refreshEmpty();
    void showChosen();
    void chooseFile(const QString &suffix, const QString &filter);

    CaseStore &m_store;
    QWidget *m_band;
    QLabel *m_done;
    QLabel *m_strengths[3]; // in the order of Strength
    QWidget *m_strengthCell;
    QLabel *m_late;
    IconMark *m_lateIcon;
    Button *m_export;
    QMenu *m_exportMenu;
    Button *m_add;
    QWidget *m_resultRow;
    NoteBox *m_result;
    QStackedWidget *m_pages;
    QWidget *m_table;
    QWidget *m_empty;
    QVBoxLayout *m_causeLines = nullptr;
    QWidget *m_causeRows = nullptr;
    QLabel *m_emptyText = nullptr;
    Button *m_emptyAdd = nullptr;
    ActionsList *m_list;
    NoteBox *m_note;
    ActionPane *m_pane;
    Id<Case> m_case;
    bool m_adding = false;
    std::vector<Cause> m_emptyCauses; // what the rows of the empty page were made of
};

} // namespace candor
