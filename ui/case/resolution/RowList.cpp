// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/RowList.h"

#include "case/pathway/Rebuild.h"
#include "widgets/Button.h"

#include <QBoxLayout>

namespace candor {

using namespace Qt::StringLiterals;

RowList::RowList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void RowList::show(const std::vector<Item> &items)
{
    setVisible(!items.empty());
    if (items == m_items)
        return;
    m_items = items;
    QString focused;
    for (const QWidget *row : m_rows) {
        for (const auto *button : row->findChildren<QAbstractButton *>()) {
            if (button->hasFocus())
                focused = button->objectName();
        }
    }
    {
        const Rebuild rebuild(this, m_rows);
    }
    for (const Item &item : items) {
        auto *holder = new QWidget(this);
        auto *line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        auto *row = new FaceRow(item.kind, holder);
        row->setObjectName(objectName() + u'.' + item.id);
        row->setFace(item.face);
        line->addWidget(row, 1);
        connect(row, &QAbstractButton::clicked, this, [this, id = item.id] { Q_EMIT chosen(id); });
        if (!item.action.isEmpty()) {
            auto *act = button(item.action, ButtonKind::Quiet, {}, {}, holder);
            act->setObjectName(objectName() + u".act."_s + item.id);
            act->setAccessibleName(tr("%1 %2", "button, what it is about").arg(item.action, item.face.title));
            act->setSmall(true);
            line->addWidget(act, 0, Qt::AlignTop);
            connect(act, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT acted(id); });
        }
        m_column->addWidget(holder);
        holder->show();
        m_rows << holder;
    }
    if (auto *again = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
        again->setFocus();
}

} // namespace candor
