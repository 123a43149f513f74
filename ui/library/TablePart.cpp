// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/TablePart.h"

#include "widgets/Label.h"
#include "widgets/RowDelegate.h"

#include <QBoxLayout>
#include <QListView>
#include <QStandardItemModel>

namespace candor {

TablePart::TablePart(const QString &title, const QString &about, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    m_list->setObjectName(name);
    m_list->setAccessibleName(title);
    m_list->setModel(m_model);
    useRows(m_list);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::Xl, space::M, space::L, space::S);
    head->setSpacing(space::Xs);
    head->addWidget(label(title, FontRole::Heading));
    head->addWidget(label(about, FontRole::Small, Ink::Muted));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT activated(index.data(RowRole::Id).toString());
    });
}

void TablePart::setRows(const std::vector<RowText> &rows)
{
    m_model->clear();
    for (const RowText &row : rows)
        m_model->appendRow(rowItem(row));
    m_list->setCurrentIndex(m_model->index(0, 0));
}

bool TablePart::reveal(const QString &id)
{
    const QModelIndexList found = m_model->match(m_model->index(0, 0), RowRole::Id, id, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    m_list->setCurrentIndex(found.front());
    m_list->scrollTo(found.front());
    return true;
}

} // namespace candor
