// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/history/HistoryTab.h"

#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace candor {

using namespace Qt::StringLiterals;

HistoryTab::HistoryTab(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(new HistoryModel(store, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_filter(new QLineEdit(this))
    , m_undo(button(tr("Take back the newest change"), ButtonKind::Normal, u"undo"_s, {}, this))
{
    setObjectName(u"historyTab"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setObjectName(u"history.filter"_s);
    m_filter->setAccessibleName(tr("Find in the history"));
    m_filter->setPlaceholderText(tr("Find in the history"));
    m_filter->setClearButtonEnabled(true);
    m_undo->setObjectName(u"history.undo"_s);
    m_undo->setEnabled(false);
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"history.table"_s);
    m_table->setAccessibleName(tr("History of the case"));
    m_table->setModel(m_found);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::tokens().scaled(height::Row));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(HistoryModel::When, Theme::tokens().scaled(170));
    m_table->setColumnWidth(HistoryModel::Who, Theme::tokens().scaled(150));
    m_table->setColumnWidth(HistoryModel::What, Theme::tokens().scaled(210));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(18, 10, 18, 10);
    bar->addWidget(m_filter, 1);
    bar->addStretch(1);
    bar->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const qint64 commit = m_model->undoable())
            m_store.undo(commit);
    });
    connect(m_model, &HistoryModel::loaded, this, [this] {
        m_undo->setEnabled(m_model->undoable() > 0);
        // Searching looks through everything, so the rest is read while there is something to find.
        if (!m_filter->text().isEmpty())
            m_model->fetchMore({});
    });
    connect(m_filter, &QLineEdit::textEdited, this, [this] { m_model->fetchMore({}); });
    connect(&m_store, &CaseStore::changed, this, [this] {
        if (m_store.file() == m_shown)
            return;
        m_stale = true;
        if (isVisible())
            readAgain();
    });
}

void HistoryTab::readAgain()
{
    m_stale = false;
    m_shown = m_store.file();
    m_model->reload();
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && m_store.isOpen())
        readAgain();
}

} // namespace candor
