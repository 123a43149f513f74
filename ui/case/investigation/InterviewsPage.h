// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace candor {

class Button;
class EmptyState;
class FoldSection;
class RemarkList;
class RowTable;

/// The interviews of the review: the list at the left, one of them at the right. Their notes are work product.
class InterviewsPage final : public QWidget {
    Q_OBJECT

public:
    explicit InterviewsPage(CaseStore &store, QWidget *parent = nullptr);

    bool showRecord(RecordKind kind, const QUuid &id);
    [[nodiscard]] int count() const;
    void leave();
    QFuture<void> keepDraft();

    /// A new one, stored once it says with whom; with the draft of the case where there is one.
    void add(bool family);
    [[nodiscard]] RowTable &table() const { return *m_table; }
    [[nodiscard]] RecordForm &form() const { return *m_form; }
    [[nodiscard]] RemarkList &reminder() const { return *m_reminder; }

private:
    void buildForm();
    void refresh();
    void showChosen();
    void refreshForm();
    void remove();

    CaseStore &m_store;
    RecordForm *m_form;
    Button *m_add;
    QLabel *m_line;
    RemarkList *m_reminder;
    RowTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_lists;
    QStackedWidget *m_pages;
    QWidget *m_nothing;
    QScrollArea *m_scroll;
    QLabel *m_title;
    Button *m_remove;
    FoldSection *m_tips;
    Id<Case> m_case;
    bool m_adding = false;
};

} // namespace candor
