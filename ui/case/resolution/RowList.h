// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/FaceRow.h"

#include <QUuid>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace candor {

/// Rows that lead somewhere, made anew only when they say something else; the focus stays on the row it was on.
class RowList final : public QWidget {
    Q_OBJECT

public:
    struct Item {
        QString id; ///< what `chosen` and `acted` tell; ends the object name
        RowFace face;
        QString action{}; ///< a button at the end of the row; empty for none
        FaceRow::Kind kind = FaceRow::Kind::Leads;
        friend bool operator==(const Item &, const Item &) = default;
    };

    /// `name` begins the object names.
    explicit RowList(const QString &name, QWidget *parent = nullptr);
    void show(const std::vector<Item> &items);
    using QWidget::show;

Q_SIGNALS:
    void chosen(const QString &id);
    void acted(const QString &id);

private:
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
    std::vector<Item> m_items;
};

} // namespace candor
