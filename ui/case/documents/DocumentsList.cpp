// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/DocumentsList.h"

#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/EntryDelegate.h"

#include <QPainter>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

bool isGroup(const QModelIndex &index)
{
    return index.data(DocumentsModel::KindRole).toInt() == static_cast<int>(DocumentEntry::Group);
}

class DocumentDelegate final : public EntryDelegate {
public:
    using EntryDelegate::EntryDelegate;

protected:
    [[nodiscard]] Entry entry(const QModelIndex &index) const override
    {
        return {.line = index.data(DocumentsModel::LineRole).toString(), .ink = {}, .isGroup = isGroup(index)};
    }

    void paintSign(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override
    {
        const Tokens &t = Theme::tokens();
        const bool locked = index.data(DocumentsModel::PrivilegedRole).toBool();
        paintIcon(
            painter, rect, index.data(DocumentsModel::IconRole).toString(),
            locked     ? t.privileged.ink
            : selected ? t.selText
                       : t.text);
    }
};

} // namespace

DocumentsList::DocumentsList(QWidget *parent)
    : QListView(parent)
    , m_model(new DocumentsModel(this))
{
    setObjectName(u"documents.list"_s);
    setAccessibleName(tr("Documents of the case"));
    setModel(m_model);
    useEntries(this, new DocumentDelegate(this));
    connect(m_model, &QAbstractItemModel::modelReset, this, &DocumentsList::restore);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT opened(
            static_cast<DocumentEntry>(index.data(DocumentsModel::KindRole).toInt()),
            index.data(DocumentsModel::IdRole).toString());
    };
    connect(this, &QListView::activated, this, [open](const QModelIndex &index) {
        if (!isGroup(index))
            open(index);
    });
}

void DocumentsList::choose(DocumentEntry kind, const QString &id)
{
    m_kind = kind;
    m_id = id;
    restore();
}

void DocumentsList::restore()
{
    int row = m_model->rowOf(m_kind, m_id);
    m_restoring = true;
    if (row < 0 && m_model->rowCount() > 1) {
        row = 1; // under the first heading
        m_kind = static_cast<DocumentEntry>(m_model->index(row).data(DocumentsModel::KindRole).toInt());
        m_id = m_model->index(row).data(DocumentsModel::IdRole).toString();
    }
    setCurrentIndex(m_model->index(row));
    m_restoring = false;
}

void DocumentsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_restoring || !current.isValid() || isGroup(current))
        return;
    m_kind = static_cast<DocumentEntry>(current.data(DocumentsModel::KindRole).toInt());
    m_id = current.data(DocumentsModel::IdRole).toString();
    Q_EMIT chosen(m_kind, m_id);
}

void DocumentsList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // lines wrap at the new width
}

} // namespace candor
