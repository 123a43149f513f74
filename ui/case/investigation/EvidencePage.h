// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;

namespace candor {

class Button;
class EmptyState;
class EvidenceForm;
class HoldForm;
class NoteBox;
class RowTable;

/// What is secured, with its chain of custody, and the holds: the lists at the left, one of them at the right.
class EvidencePage final : public QWidget {
    Q_OBJECT

public:
    explicit EvidencePage(CaseStore &store, QWidget *parent = nullptr);

    /// Evidence, a hand-over of it, or a hold; false when it is none of them or not in the case.
    bool showRecord(RecordKind kind, const QUuid &id);
    /// How many objects are in the list.
    [[nodiscard]] int count() const;
    void leave();
    QFuture<void> keepDraft();

    [[nodiscard]] RowTable &table() const { return *m_table; }
    [[nodiscard]] RowTable &holds() const { return *m_holds; }
    [[nodiscard]] EvidenceForm &form() const { return *m_form; }
    [[nodiscard]] HoldForm &holdForm() const { return *m_holdForm; }

private:
    void build();
    void refresh();
    void refreshTables();
    void showChosen();
    void add();
    void addUsual(const char *text);
    void placeHold(HoldKind kind);
    void removeItem();
    void removeHold();

    CaseStore &m_store;
    QLabel *m_line;
    Button *m_add;
    Button *m_usual;
    Button *m_place;
    RowTable *m_table;
    RowTable *m_holds;
    QLabel *m_holdsTitle;
    QLabel *m_noHold;
    NoteBox *m_refusal;
    QStackedWidget *m_lists;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    QWidget *m_nothing;
    EvidenceForm *m_form;
    HoldForm *m_holdForm;
    Id<Case> m_case;
    bool m_adding = false;
    bool m_onHold = false; // a hold is shown, not an object
};

} // namespace candor
