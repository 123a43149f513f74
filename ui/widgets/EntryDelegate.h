// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

class QListView;

namespace candor {

/// Paints the list beside a page: each row a sign, a title that may wrap and a muted line below it; titles of groups
/// stand between the rows.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    struct Entry {
        QString line; ///< below the title; at the end of the line for the title of a group
        QColor ink;   ///< of the line, when it is not muted
        bool isGroup = false;
    };
    [[nodiscard]] virtual Entry entry(const QModelIndex &index) const = 0;
    virtual void paintSign(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const = 0;
};

/// Gives the list its delegate and what all such lists share.
void useEntries(QListView *list, EntryDelegate *delegate);

} // namespace candor
