// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Chip.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPainter>

namespace candor {

Chip::Chip(QWidget *parent)
    : Painted<QWidget>(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Chip::Chip(const QString &text, Status status, const QString &iconName, QWidget *parent)
    : Chip(parent)
{
    set(text, status, iconName);
}

void Chip::set(const QString &text, Status status, const QString &iconName)
{
    m_text = text;
    m_status = status;
    m_icon = iconName.isEmpty() ? candor::iconName(status) : iconName;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_text, !m_icon.isEmpty(), Theme::tokens()).toSize();
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 60), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintChip(painter, QRectF(rect()), m_text, m_status, m_icon, Theme::tokens());
}

RecordMark::RecordMark(RecordSort type, QWidget *parent)
    : Chip(parent)
    , m_type(type)
{
    setType(type);
}

void RecordMark::setType(RecordSort type)
{
    m_type = type;
    set(recordName(type), recordStatus(type), recordIcon(type));
    setAccessibleDescription(recordMeaning(type));
    setToolTip(recordMeaning(type));
}

} // namespace candor
