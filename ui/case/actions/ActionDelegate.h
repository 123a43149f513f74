// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace candor {

/// Paints the rows of the actions: a title over all columns, then one line or two in each column. The text of an action
/// is never cut: its row grows.
class ActionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int indent = 34, side = 10;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Laying out text for each row of a long list anew would be felt.
    struct Measured {
        int width = 0;
        double size = 0; // of the font
        int height = 0;
    };
    mutable QHash<QString, Measured> m_heights;
};

} // namespace candor
