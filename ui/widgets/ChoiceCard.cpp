// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceCard.h"

#include "theme/Fonts.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace candor {

namespace {

constexpr int side = 13, top = 9, gap = 10;

TextStyle titleStyle()
{
    return {themeFont(FontRole::Label), {}, 0};
}

TextStyle helpStyle()
{
    return {themeFont(FontRole::Small), {}, 0};
}

} // namespace

ChoiceCard::ChoiceCard(const QString &text, const QString &help, QWidget *parent)
    : Painted<QAbstractButton>(parent)
    , m_help(help)
{
    setProperty("ownFocus", true);
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(help);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ChoiceCard::sizeHint() const
{
    return {Theme::tokens().scaled(240), heightForWidth(Theme::tokens().scaled(240))};
}

int ChoiceCard::heightForWidth(int width) const
{
    const Tokens &t = Theme::tokens();
    const double room = width - 2 * side - t.scaled(16) - gap;
    double total = 2 * top + textHeight(text(), titleStyle(), room);
    if (!m_help.isEmpty())
        total += 2 + textHeight(m_help, helpStyle(), room);
    return std::max(static_cast<int>(std::ceil(total)), t.scaled(height::Button));
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool on = isChecked();
    const QColor fill = on ? t.sel : underMouse() && isEnabled() ? t.hover : t.surface;
    const QColor outline = !isEnabled() ? t.border : on ? t.accentInk : t.borderStrong;
    const bool focus = hasFocus();
    const QRectF card = QRectF(rect()).adjusted(0, 0, 0, 0);
    paintBox(painter, card, radius::Button, fill, outline, on ? 2 : 1);
    if (focus)
        paintFocusFrame(painter, card.adjusted(on ? 4 : 0, on ? 4 : 0, on ? -4 : 0, on ? -4 : 0), radius::Field, t);

    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int dot = t.scaled(16);
    paintRadioButton(painter, QRectF(place(QRect(side, top + 1, dot, dot))), on, isEnabled(), t);
    const int left = side + dot + gap;
    const QRectF area(place(QRect(left, top, width() - left - side, height() - 2 * top)));
    TextStyle title = titleStyle();
    title.color = !isEnabled() ? t.disabled : on ? t.selText : t.text;
    const double used = paintText(painter, area, text(), title, t);
    TextStyle helpText = helpStyle();
    helpText.color = !isEnabled() ? t.disabled : on ? t.selText : t.muted;
    if (!m_help.isEmpty())
        paintText(painter, area.adjusted(0, used + 2, 0, 0), m_help, helpText, t);
}

} // namespace candor
