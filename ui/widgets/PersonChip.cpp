// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PersonChip.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 9, gap = 5;

QString partText(const QString &part)
{
    return part.isEmpty() ? QString() : u"– "_s + part;
}

} // namespace

PersonChip::PersonChip(const QString &name, const QString &part, QWidget *parent)
    : Painted<QAbstractButton>(parent)
{
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setPerson(name, part);
}

void PersonChip::setPerson(const QString &name, const QString &part)
{
    setText(name);
    m_part = part;
    nameForAssistance();
    updateGeometry();
    update();
}

void PersonChip::setRemovable(bool removable)
{
    m_removable = removable;
    nameForAssistance();
    updateGeometry();
    update();
}

void PersonChip::nameForAssistance()
{
    const QString who = m_part.isEmpty() ? text() : tr("%1, %2", "name, part").arg(text(), m_part);
    setAccessibleName(m_removable ? tr("%1. Press Delete to remove").arg(who) : who);
}

QSize PersonChip::sizeHint() const
{
    const Tokens &t = Theme::tokens();
    const QFontMetrics metrics(themeFont(FontRole::Small));
    int total = padding + metrics.horizontalAdvance(text()) + 1;
    if (!m_part.isEmpty())
        total += gap + metrics.horizontalAdvance(partText(m_part)) + 1;
    total += m_removable ? t.scaled(height::MinimumHit) : padding;
    return {total, std::max(t.scaled(height::MinimumHit), metrics.height() + 8)};
}

QRect PersonChip::crossRect() const
{
    const int side = Theme::tokens().scaled(height::MinimumHit);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, height()));
}

void PersonChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintBox(painter, QRectF(rect()), radius::Field, underMouse() ? t.hover : t.surface, t.borderStrong);
    painter.setFont(themeFont(FontRole::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int flags = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine;
    const int end = width() - (m_removable ? crossRect().width() : padding);
    const int nameWidth = std::min(metrics.horizontalAdvance(text()) + 1, end - padding);
    painter.setPen(isEnabled() ? t.text : t.disabled);
    painter.drawText(
        place(QRect(padding, 0, nameWidth, height())), flags, metrics.elidedText(text(), Qt::ElideRight, nameWidth));
    const int x = padding + nameWidth + gap;
    if (!m_part.isEmpty() && x < end) {
        painter.setPen(isEnabled() ? t.muted : t.disabled);
        painter.drawText(
            place(QRect(x, 0, end - x, height())), flags,
            metrics.elidedText(partText(m_part), Qt::ElideRight, end - x + 1));
    }
    if (m_removable)
        paintIcon(painter, centered(QRectF(crossRect()), t.scaled(11)), u"close"_s, t.text);
    if (hasFocus())
        paintFocusFrame(painter, QRectF(rect()), radius::Field, t);
}

void PersonChip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else
        Painted<QAbstractButton>::keyPressEvent(event);
}

void PersonChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    Painted<QAbstractButton>::mouseReleaseEvent(event);
}

} // namespace candor
