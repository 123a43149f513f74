// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Button.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace candor {

namespace {

constexpr int gap = 7, hintPadding = 5;

} // namespace

Button::Button(const QString &text, ButtonKind kind, const QString &iconName, QWidget *parent)
    : Painted<QPushButton>(text, parent)
    , m_kind(kind)
    , m_icon(iconName)
{
    setProperty("primary", kind == ButtonKind::Primary);
    setProperty("quiet", kind == ButtonKind::Quiet);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void Button::setSmall(bool small)
{
    setProperty("small", small);
    updateGeometry();
}

int Button::hintWidth() const
{
    return m_hint.isEmpty() ? 0 : QFontMetrics(themeFont(FontRole::Tiny)).horizontalAdvance(m_hint) + 2 * hintPadding;
}

int Button::contentWidth() const
{
    int total = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    if (!m_icon.isEmpty())
        total += Theme::tokens().scaled(14) + (text().isEmpty() ? 0 : gap);
    if (!m_hint.isEmpty())
        total += hintWidth() + gap;
    return total;
}

QSize Button::sizeHint() const
{
    const Tokens &t = Theme::tokens();
    const bool small = property("small").toBool();
    const int padding = m_kind == ButtonKind::Quiet ? 8 : small ? 10 : 13;
    const int least = t.scaled(small ? height::ButtonSmall : height::Button);
    return {std::max(contentWidth() + 2 * padding + 1, least), std::max(least, fontMetrics().height() + 8)};
}

void Button::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const bool down = isDown() || isChecked();
    QColor ink = t.text;
    if (!isEnabled())
        ink = t.disabled;
    else if (m_kind == ButtonKind::Primary)
        ink = t.accentText;
    else if (down)
        ink = t.selText;
    else if (m_kind == ButtonKind::Quiet)
        ink = t.accentInk;

    // The word matters more than the icon where there is no room for both.
    const int side = t.scaled(14);
    const bool withIcon = !m_icon.isEmpty() && contentWidth() + 8 <= width();
    const int wanted = contentWidth() - (withIcon || m_icon.isEmpty() ? 0 : side + gap);
    const int content = std::min(wanted, width() - 4);
    QRect inner((width() - content) / 2, 0, content, height());
    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), inner, box); };
    int x = inner.left();
    if (withIcon) {
        paintIcon(painter, QRectF(place(QRect(x, (height() - side) / 2, side, side))), m_icon, ink);
        x += side + gap;
    }
    const int hint = hintWidth();
    const int end = inner.right() + 1 - (hint > 0 ? hint + gap : 0);
    painter.setPen(ink);
    painter.setFont(font());
    int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    flags |=
        style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(place(QRect(x, 0, end - x + 1, height())), flags, text());
    if (hint > 0) {
        const QFont tiny = themeFont(FontRole::Tiny);
        const int boxHeight = QFontMetrics(tiny).height() + 2;
        const QRect box = place(QRect(end + gap, (height() - boxHeight) / 2, hint, boxHeight));
        QColor outline = m_kind == ButtonKind::Primary ? t.accentText : t.border;
        if (m_kind == ButtonKind::Primary)
            outline.setAlphaF(0.45F);
        paintBox(painter, QRectF(box), 3, Qt::transparent, outline);
        painter.setFont(tiny);
        painter.setPen(m_kind == ButtonKind::Primary && isEnabled() ? t.accentText : t.muted);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, m_hint);
    }
}

Button *
button(const QString &text, ButtonKind kind, const QString &iconName, const QString &shortcutHint, QWidget *parent)
{
    auto *made = new Button(text, kind, iconName, parent);
    made->setShortcutHint(shortcutHint);
    return made;
}

} // namespace candor
