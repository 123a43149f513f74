// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QStyledItemDelegate>

class QAbstractItemView;
class QStandardItem;

namespace candor {

/// What a row of a list or tree holds besides its title (Qt::DisplayRole).
namespace RowRole {
enum { Id = Qt::UserRole + 1, Second, Icon, Chip, ChipStatus, Faded, Heading };
} // namespace RowRole

struct RowText {
    QString id;
    QString title;
    QString second = {};
    QString icon = {};
    QString chip = {};
    Status chipStatus = Status::Neutral;
    bool faded = false; // switched off, or not to be relied on yet; the words say so too
};

[[nodiscard]] QStandardItem *rowItem(const RowText &text);
/// A heading between rows; it cannot be chosen.
[[nodiscard]] QStandardItem *headingItem(const QString &title);

/// Rows of a list or tree of things to choose: icon, wrapped title, second line, chip at the end.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(QAbstractItemView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int widthFor(const QModelIndex &index) const;

    QAbstractItemView *m_view;
};

/// Gives a list or tree these rows and the manners of the program's views: one choice, no editing, smooth scrolling.
void useRows(QAbstractItemView *view);

/// A widget with the colour of content.
[[nodiscard]] QWidget *surface(QWidget *parent = nullptr);

} // namespace candor
