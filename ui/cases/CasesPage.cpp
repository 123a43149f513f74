// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/CasesPage.h"

#include "cases/CaseListDelegate.h"
#include "cases/CasePreview.h"
#include "cases/ExportStrip.h"
#include "cases/FilterBar.h"
#include "cases/ImportDialog.h"
#include "cases/SavedViews.h"
#include "cases/SelectionBar.h"
#include "shell/Await.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/Splitter.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewWidth = 352;

QWidget *surface()
{
    auto *widget = new QWidget;
    widget->setProperty("surface", true);
    widget->setAttribute(Qt::WA_StyledBackground);
    return widget;
}

} // namespace

CasesPage::CasesPage(CaseSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_model(new CaseListModel(m_source, this))
    , m_views(new SavedViews(m_source))
    , m_filters(new FilterBar(m_source.protocol, m_views, this))
    , m_table(new QTableView(this))
    , m_preview(new CasePreview(m_source, this))
    , m_selection(new SelectionBar(this))
    , m_splitter(new Splitter(u"cases"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_count(label({}, FontRole::Body, Ink::Muted))
    , m_searchNote(label(
          tr("Search looks in titles, notes, conversations, timeline, actions and documents. Matches in privileged "
             "records are marked with a lock."),
          FontRole::Small, Ink::Muted))
    , m_problem(new NoteBox(this))
    , m_names(button(tr("Show names"), ButtonKind::Quiet, u"eye"_s))
    , m_export(button(tr("Export list"), ButtonKind::Normal, u"export"_s))
    , m_head(surface())
    , m_exportStrip(new ExportStrip(m_source, this))
{
    setAcceptDrops(true);
    buildHead();
    buildTable();

    auto *listPane = surface();
    auto *listLayout = new QVBoxLayout(listPane);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_problem);
    listLayout->addWidget(m_stack, 1);
    m_searchNote->setContentsMargins(space::Xl, space::M, space::Xl, space::M);
    listLayout->addWidget(m_searchNote);
    listLayout->addWidget(m_selection);
    listLayout->addWidget(m_exportStrip);
    m_problem->hide();
    m_searchNote->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    m_splitter->addWidget(listPane);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_preview->setMinimumWidth(260);
    m_splitter->setFirstSizes({900, previewWidth});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_splitter, 1);

    connect(m_filters, &FilterBar::filtersChanged, this, &CasesPage::applyQuery);
    connect(m_filters, &FilterBar::searchChanged, this, &CasesPage::applySearch);
    connect(m_filters, &FilterBar::caseOrderChosen, this, &CasesPage::changeOrder);
    connect(m_views, &SavedViews::picked, this, [this](const ListView &view) { goTo({view, currentCase()}); });
    connect(m_views, &SavedViews::done, this, [this](const QString &text) { Q_EMIT toast(text, true); });
    connect(m_views, &SavedViews::failed, this, &CasesPage::showError);
    connect(m_model, &CaseListModel::loaded, this, &CasesPage::showLoaded);
    connect(m_model, &CaseListModel::counted, this, &CasesPage::showCount);
    connect(m_model, &CaseListModel::counted, this, &CasesPage::settleWanted);
    connect(m_model, &CaseListModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        settleWanted();
        const int current = m_table->currentIndex().row();
        if (first.row() <= current && current <= last.row())
            currentChanged();
    });
    connect(m_model, &CaseListModel::failed, this, &CasesPage::showError);
    connect(m_preview, &CasePreview::failed, this, &CasesPage::showError);
    connect(m_preview, &CasePreview::openRequested, this, &CasesPage::openRequested);
    connect(m_preview, &CasePreview::decideRequested, this, &CasesPage::decideRequested);
    connect(m_preview, &CasePreview::printRequested, this, &CasesPage::printRequested);
    connect(m_selection, &SelectionBar::clearRequested, this, [this] {
        m_table->setCurrentIndex(m_table->currentIndex());
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_selection, &SelectionBar::cancelled, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_selection, &SelectionBar::ownerChosen, this, [this](const QString &owner) {
        EditCases command;
        command.owner = owner;
        editSelected(command, tr("Now with %1", "the new owner of cases").arg(owner));
    });
    connect(m_selection, &SelectionBar::tagAdded, this, [this](const QString &tag) {
        EditCases command;
        command.addTags = {tag};
        editSelected(command, tr("Tagged “%1”").arg(tag));
    });
    connect(m_selection, &SelectionBar::tagRemoved, this, [this](const QString &tag) {
        EditCases command;
        command.removeTags = {tag};
        editSelected(command, tr("Tag “%1” removed").arg(tag));
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_filters->activeCount() > 0 || m_model->isSearch())
            m_filters->clear();
        else
            Q_EMIT newCaseRequested();
    });
    readChoices();
    applyQuery();
}

CasesPage::~CasesPage() = default;

void CasesPage::buildHead()
{
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(space::Xl, space::M, space::L, space::S);
    titleRow->setSpacing(space::M);
    auto *title = label(tr("Cases"), FontRole::Title);
    title->setWordWrap(false);
    titleRow->addWidget(title);
    m_count->setWordWrap(false);
    m_count->setObjectName(u"caseCount"_s);
    titleRow->addWidget(m_count);
    titleRow->addWidget(m_filters->caseOrderButton());
    titleRow->addWidget(m_filters->searchOrderButton());
    titleRow->addStretch(1);
    m_names->setObjectName(u"showNames"_s);
    titleRow->addWidget(m_names);
    auto *import = button(tr("Import reports"), ButtonKind::Normal, u"import"_s);
    import->setObjectName(u"importReports"_s);
    import->setSmall(true);
    titleRow->addWidget(import);
    m_export->setObjectName(u"exportList"_s);
    m_export->setSmall(true);
    titleRow->addWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, [this] { m_exportStrip->ask(listAsShown()); });
    connect(m_exportStrip, &ExportStrip::done, this, [this](const QString &text) { Q_EMIT toast(text, false); });
    connect(m_exportStrip, &ExportStrip::failed, this, &CasesPage::showError);
    connect(m_exportStrip, &ExportStrip::busyChanged, this, &CasesPage::showCount);
    connect(m_names, &QPushButton::clicked, this, [this] { setNamesShown(!m_model->namesShown()); });
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT importRequested({}); });

    auto *layout = new QVBoxLayout(m_head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(titleRow);
    layout->addWidget(m_filters);
}

void CasesPage::buildTable()
{
    m_table->setObjectName(u"caseTable"_s);
    m_table->setAccessibleName(tr("Cases"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CaseListDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::tokens().scaled(height::RowTwoLines));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    showOrder();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(CaseListModel::TitleColumn, QHeaderView::Stretch);
    const Tokens &t = Theme::tokens();
    const std::pair<int, int> widths[] = {
        {CaseListModel::CaseColumn, 98},
        {CaseListModel::PhaseColumn, 150},
        {CaseListModel::DeadlineColumn, 140},
        {CaseListModel::OwnerColumn, 96},
        {CaseListModel::ToldColumn, 114}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, std::max(t.scaled(width), header->sectionSizeHint(column)));
    connect(header, &QHeaderView::sectionClicked, this, &CasesPage::sortBy);
    connect(m_table, &QTableView::doubleClicked, this, [this] { Q_EMIT openRequested(currentCase()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &CasesPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_wanted = QUuid(); // somebody went elsewhere
        currentChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_selection->setCount(selectedCount());
    });
    m_table->installEventFilter(this);
    m_filters->searchField()->installEventFilter(this);
}

void CasesPage::applyQuery()
{
    CaseQuery query;
    static_cast<CaseFilter &>(query) = m_filters->filters();
    query.order = m_filters->caseOrder();
    m_wanted = currentCase();
    m_model->setQuery(query);
    m_views->setCurrent(currentView());
}

void CasesPage::applySearch()
{
    m_model->setSearch(m_filters->searchText(), m_filters->searchOrder());
    showOrder();
    m_views->setCurrent(currentView());
}

ListView CasesPage::currentView() const
{
    return {m_filters->filters(), m_filters->caseOrder(), m_filters->searchText().trimmed(), m_filters->searchOrder()};
}

/// A search has an order of its own.
void CasesPage::showOrder()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(!m_model->isSearch());
    const CaseOrder order = m_filters->caseOrder();
    const int shown = order == CaseOrder::NextDeadline ? CaseListModel::DeadlineColumn
                      : order == CaseOrder::Title      ? CaseListModel::TitleColumn
                                                       : CaseListModel::CaseColumn;
    header->setSortIndicator(shown, order == CaseOrder::Newest ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void CasesPage::sortBy(int column)
{
    if (m_model->isSearch())
        return;
    switch (column) {
    case CaseListModel::CaseColumn:
        m_filters->setCaseOrder(m_filters->caseOrder() == CaseOrder::Newest ? CaseOrder::Number : CaseOrder::Newest);
        break;
    case CaseListModel::TitleColumn: m_filters->setCaseOrder(CaseOrder::Title); break;
    case CaseListModel::DeadlineColumn: m_filters->setCaseOrder(CaseOrder::NextDeadline); break;
    default: showOrder(); return; // the other columns have no order of their own; the indicator goes back
    }
    changeOrder();
}

void CasesPage::changeOrder()
{
    showOrder();
    announce(m_head, m_filters->caseOrderButton()->text());
    applyQuery();
}

void CasesPage::showLoaded()
{
    m_problem->hide();
    m_searchNote->setVisible(m_model->isSearch());
    if (m_model->rowCount() == 0) {
        showEmpty();
        return;
    }
    m_stack->setCurrentWidget(m_table);
    settleWanted();
    if (!m_table->currentIndex().isValid()) {
        const QUuid wanted = m_wanted; // may still come in
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_wanted = wanted;
    } else
        currentChanged();
    showCount();
}

/// Selects the case that is to be selected, once it is in the list; where it stands is found out and brought in.
void CasesPage::settleWanted()
{
    if (m_wanted.isNull())
        return;
    const int row = m_model->rowOf(m_wanted);
    if (row >= 0) {
        m_wanted = QUuid();
        m_wantedRow.reset();
        if (m_table->currentIndex().row() != row) // would end a selection of several
            m_table->setCurrentIndex(m_model->index(row, 0));
    } else if (m_wantedRow && m_wantedRow->caseId == m_wanted) {
        if (!m_model->bringIn(*m_wantedRow) && !m_model->hasMore())
            m_wanted = QUuid();
    } else {
        await(
            m_source.rows({m_wanted}), this,
            [this](const std::vector<CaseRow> &rows) {
                if (rows.empty() || rows.front().caseId != m_wanted)
                    return;
                m_wantedRow = rows.front();
                settleWanted();
            },
            [this](const Error &error) { showError(error); });
    }
}

void CasesPage::showEmpty()
{
    m_preview->clear();
    m_stack->setCurrentWidget(m_empty);
    const int filters = m_filters->activeCount();
    if (m_model->isSearch() || filters > 0) {
        m_empty->set(
            u"search"_s, tr("No case matches."), filters > 0 ? tr("%n filter(s) are on.", "", filters) : QString());
        m_empty->setAction(filters > 0 ? tr("Clear filters") : tr("Clear search"));
    } else {
        m_empty->set(
            u"folder"_s, tr("No open case."),
            tr("A new case starts the clocks. A file of reports can be dropped here to import it."));
        m_empty->setAction(tr("New case"), u"plus"_s);
    }
    showCount();
}

void CasesPage::showCount()
{
    await(
        m_source.counts(), this,
        [this](const VaultCounts &counts) {
            const QLocale locale;
            const QString rows = locale.toString(m_model->rowCount()), all = locale.toString(counts.cases);
            const bool narrowed = m_model->isSearch() || m_filters->activeCount() > 0;
            if (!narrowed)
                m_count->setText(tr("%n open", "number of cases", static_cast<int>(counts.open)));
            else if (m_model->hasMore())
                m_count->setText(tr("more than %1 of %2 match").arg(rows, all));
            else
                m_count->setText(tr("%1 of %2 match").arg(rows, all));
            m_export->setEnabled(m_model->rowCount() > 0 && !m_exportStrip->isBusy());
        },
        [this](const Error &error) { showError(error); });
}

void CasesPage::readChoices()
{
    await(
        m_source.choices(), this,
        [this](const CaseChoices &choices) {
            m_filters->setChoices(choices);
            m_selection->setChoices(choices, m_source.user());
        },
        [this](const Error &error) { showError(error); });
}

void CasesPage::showError(const Error &error)
{
    m_problem->set(Status::Late, {}, errorText(error));
    m_problem->show();
}

void CasesPage::currentChanged()
{
    const int row = m_table->currentIndex().row();
    const CaseRow *current = m_model->caseAt(row);
    if (current && !current->caseId.isNull())
        m_preview->show(current->caseId, m_model->hitsAt(row));
    else
        m_preview->clear();
}

int CasesPage::selectedCount() const
{
    int count = 0;
    const QItemSelection ranges = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    return count;
}

std::vector<int> CasesPage::selectedRows() const
{
    std::vector<int> rows;
    const QItemSelection ranges = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void CasesPage::showMenu(const QPoint &at)
{
    const int count = selectedCount();
    if (count == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (count == 1) {
        menu->addAction(tr("Open case"), this, [this] { Q_EMIT openRequested(currentCase()); });
        menu->addAction(
            tr("Print summary"), this, [this] { Q_EMIT printRequested(currentCase(), u"resolution/internal"_s); });
        menu->addSeparator();
    }
    menu->addAction(tr("Assign…"), m_selection, &SelectionBar::askOwner)->setEnabled(count <= SelectionBar::most);
    menu->addAction(tr("Tag…"), m_selection, &SelectionBar::askTag)->setEnabled(count <= SelectionBar::most);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void CasesPage::editSelected(EditCases command, const QString &text)
{
    m_model->collectIds(selectedRows(), [this, command, text](const std::vector<QUuid> &ids) {
        EditCases edit = command;
        for (const QUuid &id : ids)
            edit.cases.push_back(Id<Case>(id));
        await(
            m_source.apply(edit), this,
            [this, text](const Outcome &outcome) {
                if (outcome.commit == 0)
                    Q_EMIT toast(tr("Nothing to change: it was so already."), false);
                else
                    Q_EMIT toast(
                        tr("%1: %2", "what was done, number of cases")
                            .arg(text, tr("%n case(s)", "", static_cast<int>(outcome.changed))),
                        true);
                m_table->setFocus(Qt::OtherFocusReason);
            },
            [this](const Error &error) { showError(error); });
    });
}

ListExport::What CasesPage::listAsShown() const
{
    ListExport::What what;
    what.query = m_model->query();
    what.words = m_model->wording();
    what.search = m_model->searchQuery();
    what.count = what.search && m_model->hasMore() ? 0 : m_model->rowCount();
    return what;
}

QUuid CasesPage::currentCase() const
{
    const CaseRow *row = m_model->caseAt(m_table->currentIndex().row());
    return row ? row->caseId : QUuid();
}

void CasesPage::selectCase(const QUuid &caseId)
{
    const int row = m_model->rowOf(caseId);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else {
        m_wanted = caseId;
        settleWanted();
    }
}

void CasesPage::startSearch()
{
    m_filters->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_filters->searchField()->selectAll();
}

void CasesPage::startSort()
{
    m_filters->offerOrders();
}

void CasesPage::setNamesShown(bool shown)
{
    if (m_model->namesShown() == shown)
        return;
    m_model->setNamesShown(shown);
    m_preview->setNamesShown(shown);
    m_names->setText(shown ? tr("Hide names") : tr("Show names"));
    Q_EMIT namesShownChanged(shown);
}

void CasesPage::setPreviewShown(bool shown)
{
    m_preview->setVisible(shown);
}

QList<QWidget *> CasesPage::panes() const
{
    return {m_filters->searchField(), m_table, m_preview->findChild<QWidget *>(u"openCase"_s)};
}

void CasesPage::follow(const ChangeNotice &notice)
{
    m_wanted = currentCase();
    m_model->follow(notice);
    m_views->follow(notice);
    if (notice.many || notice.cases.empty() ||
        std::find(notice.cases.begin(), notice.cases.end(), m_preview->caseId()) != notice.cases.end())
        currentChanged();
    readChoices();
    showCount();
}

void CasesPage::refreshTimes()
{
    m_wanted = currentCase();
    m_model->refreshTimes();
    currentChanged();
}

CasesPage::Place CasesPage::place() const
{
    return {currentView(), currentCase()};
}

void CasesPage::goTo(const Place &place)
{
    m_filters->setCaseOrder(place.view.order);
    m_filters->set(place.view.filter, place.view.search, place.view.searchOrder);
    showOrder();
    m_wanted = place.current;
}

void CasesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!importableFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CasesPage::dropEvent(QDropEvent *event)
{
    const QString file = importableFile(event->mimeData());
    if (!file.isEmpty())
        Q_EMIT importRequested(file);
}

bool CasesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_table && key == Qt::Key_Escape && selectedCount() > 1) {
            m_table->setCurrentIndex(m_table->currentIndex());
            return true;
        }
        if (watched == m_table && enter && !currentCase().isNull()) {
            Q_EMIT openRequested(currentCase());
            return true;
        }
        if (watched == m_filters->searchField()) {
            if (key == Qt::Key_Escape && !m_filters->searchField()->text().isEmpty()) {
                m_filters->searchField()->clear();
                return true;
            }
            if (key == Qt::Key_Down || enter) {
                m_table->setFocus(Qt::OtherFocusReason);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace candor
