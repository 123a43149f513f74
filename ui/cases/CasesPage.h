// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/ListView.h"
#include "cases/CaseListModel.h"
#include "cases/ListExport.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace candor {

class Button;
class CasePreview;
class EmptyState;
class ExportStrip;
class FilterBar;
class NoteBox;
class SavedViews;
class SelectionBar;
class Splitter;

/// The section "Cases": search, filters and saved views, the list, what can be done with several cases, the preview.
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
    /// Opens the menu of the order of the list.
    void startSort();
    void setNamesShown(bool shown);
    void setPreviewShown(bool shown);
    /// The parts that F6 goes through.
    [[nodiscard]] QList<QWidget *> panes() const;

    void follow(const ChangeNotice &notice);
    void refreshTimes();

    /// What the page looked like, to come back to after unlocking; kept in memory only.
    struct Place {
        ListView view;
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
    void printRequested(const QUuid &caseId, const QString &documentId);
    void toast(const QString &text, bool undoable);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildTable();
    void applyQuery();
    void applySearch();
    void showOrder();
    void sortBy(int column);
    void changeOrder();
    void showLoaded();
    void showEmpty();
    void showCount();
    void readChoices();
    void currentChanged();
    void showMenu(const QPoint &at);
    void settleWanted();
    void editSelected(EditCases command, const QString &text);
    void showError(const Error &error);
    [[nodiscard]] ListView currentView() const;
    [[nodiscard]] ListExport::What listAsShown() const;
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] int selectedCount() const;

    CaseSource m_source;
    CaseListModel *m_model;
    SavedViews *m_views;
    FilterBar *m_filters;
    QTableView *m_table;
    CasePreview *m_preview;
    SelectionBar *m_selection;
    Splitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_count;
    QLabel *m_searchNote;
    NoteBox *m_problem;
    Button *m_names;
    Button *m_export;
    QWidget *m_head;
    ExportStrip *m_exportStrip;
    QUuid m_wanted;                     // to be selected when it comes in
    std::optional<CaseRow> m_wantedRow; // says where it stands in the list
};

} // namespace candor
