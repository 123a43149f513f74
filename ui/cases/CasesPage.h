// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/CaseListModel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace candor {

class Button;
class CasePreview;
class EmptyState;
class FilterBar;
class NoteBox;

/// The section "Cases": search, filters, list and preview.
class CasesPage : public QWidget {
    Q_OBJECT

public:
    explicit CasesPage(CaseSource source, QWidget *parent = nullptr);
    ~CasesPage() override;

    [[nodiscard]] CaseListModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QUuid currentCase() const;
    void selectCase(const QUuid &caseId);
    void startSearch();
    void setNamesShown(bool shown);
    void setPreviewShown(bool shown);
    /// The parts that F6 goes through.
    [[nodiscard]] QList<QWidget *> panes() const;

    void follow(const ChangeNotice &notice);
    void refreshTimes();

    /// What the page looked like, to come back to after unlocking; kept in memory only.
    struct Place {
        CaseQuery filters;
        QString search;
        QUuid current;
    };
    [[nodiscard]] Place place() const;
    void goTo(const Place &place);

Q_SIGNALS:
    void openRequested(const QUuid &caseId);
    void decideRequested(const QUuid &caseId);
    void newCaseRequested();
    void importRequested(const QString &file); ///< empty: ask for the file
    void namesShownChanged(bool shown);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildTable();
    void applyQuery();
    void sortBy(int column);
    void showLoaded();
    void showEmpty();
    void showCount();
    void currentChanged();
    void showError(const Error &error);

    CaseSource m_source;
    CaseListModel *m_model;
    FilterBar *m_filters;
    QTableView *m_table;
    CasePreview *m_preview;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_count;
    QLabel *m_searchNote;
    NoteBox *m_problem;
    Button *m_names;
    QWidget *m_head;
    CaseOrder m_order = CaseOrder::NextDeadline;
    QUuid m_wanted; // to be selected when the list comes in
    qint64 m_all = 0;
};

} // namespace candor
