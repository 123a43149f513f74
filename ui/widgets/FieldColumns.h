// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QLayout>

#include <vector>

namespace candor {

/// Fields beside each other in columns; below each other where their words have no room beside.
class FieldColumns final : public QLayout {
    Q_OBJECT

public:
    static constexpr int oneRow = 0; ///< as many columns as fields are shown

    explicit FieldColumns(int columns = 2, int horizontalGap = space::FormColumn, int verticalGap = space::FormRow);
    ~FieldColumns() override;

    /// How the columns share the width, where it is not evenly. One with 0 has no more than it needs.
    void setShares(std::vector<int> shares);
    /// Into the next cell; over all columns when `wide`.
    void add(QWidget *field, bool wide = false);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

private:
    struct Cell {
        QLayoutItem *item;
        bool wide = false;
    };
    using SizeOf = QSize (QLayoutItem::*)() const;

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] std::vector<int> columnSizes(SizeOf size) const;
    [[nodiscard]] std::vector<int> columnsIn(int width) const;
    [[nodiscard]] QSize measure(SizeOf size) const;
    int arrange(const QRect &rect, bool apply) const;

    std::vector<Cell> m_cells;
    int m_columns;
    std::vector<int> m_shares;
    int m_horizontalGap;
    int m_verticalGap;
    mutable std::vector<int> m_least; // widths that the columns need; forms within forms ask for it often
    mutable std::pair<int, int> m_known{-1, 0};
};

} // namespace candor
