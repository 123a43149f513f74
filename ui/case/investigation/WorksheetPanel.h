// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace candor {

class Button;
class EmptyState;
class RowTable;

/// The questions that walk through the process. Y and N answer in the table, Enter goes to the words below it.
class WorksheetPanel final : public QWidget {
    Q_OBJECT

public:
    enum Column { Part, Question, Answer, Contributed, Comment };

    explicit WorksheetPanel(CaseStore &store, QWidget *parent = nullptr);

    void refresh();
    bool showQuestion(const QUuid &id);
    void leave();
    QFuture<void> keepDraft();
    [[nodiscard]] RowTable &table() const { return *m_table; }
    [[nodiscard]] RecordForm &form() const { return *m_form; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildForm(QWidget *holder);
    void showChosen();
    void refreshForm();
    void addUsual();
    void add();
    void answer(std::optional<YesNo> value); // the next one when empty
    void makeCause();
    void remove();

    CaseStore &m_store;
    RecordForm *m_form;
    Button *m_usual;
    Button *m_add;
    RowTable *m_table;
    EmptyState *m_empty;
    QWidget *m_list;
    QWidget *m_detail;
    QLabel *m_title;
    Button *m_cause;
    Button *m_remove;
    Id<Case> m_case;
    bool m_adding = false;
};

/// The usual questions that are not in the worksheet yet, as records.
[[nodiscard]] std::vector<AnyRecord> usualQuestionRecords(const CaseFile &file);

} // namespace candor
