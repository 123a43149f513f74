// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "model/PeopleRules.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QStackedWidget;

namespace candor {

class Button;
class EmptyState;
class FoldSection;
class NoteBox;
class PeopleList;
class PersonForm;
class Splitter;
class SupportOverview;

/// Everybody of a case: the list by group at the left, one person in the middle, who may speak and what is worth a look
/// at the right. Care for the caregiver stands with the person it is for, and over all of them on its own page.
class PeopleTab final : public QWidget {
    Q_OBJECT

public:
    explicit PeopleTab(CaseStore &store, QWidget *parent = nullptr);

    void showPerson(const Id<Person> &id);
    void addPerson(PersonRole role);
    /// Care for the caregiver over the whole case.
    void showSupport();
    [[nodiscard]] PeopleList &list() const { return *m_list; }
    [[nodiscard]] PersonForm &form() const { return *m_form; }
    [[nodiscard]] SupportOverview &support() const { return *m_support; }
    /// What stands in the middle.
    [[nodiscard]] QWidget *page() const;
    [[nodiscard]] QWidget *side() const { return m_side; }

    /// Stores what was typed.
    void leave();
    QFuture<void> keepDraft();

Q_SIGNALS:
    void historyRequested(const QUuid &record);

private:
    void buildLeft(QWidget *left);
    void buildSide();
    void refresh();
    void refreshSide();
    void showChosen();
    void openAddMenu();
    void addToGroup();
    void remove();

    CaseStore &m_store;
    Splitter *m_splitter;
    QLineEdit *m_filter;
    Button *m_add;
    QMenu *m_menu;
    PeopleList *m_list;
    EmptyState *m_noMatch;
    QWidget *m_middle;
    NoteBox *m_refusal;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    PersonForm *m_form;
    SupportOverview *m_support;
    QWidget *m_side;
    FoldSection *m_speaks;
    FoldSection *m_remarks;
    FoldSection *m_language;
    Id<Case> m_case;
    bool m_adding = false;
    std::vector<Person> m_shownPeople; // what the side was made of
};

} // namespace candor
