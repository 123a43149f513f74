// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FoldSection.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;

} // namespace

FoldHeader::FoldHeader(QWidget *parent)
    : Painted<QAbstractButton>(parent)
{
    setProperty("ownFocus", true);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FoldHeader::set(const QString &title, const QString &iconName, const QString &trailing)
{
    setText(title);
    m_icon = iconName;
    m_trailing = trailing;
    setAccessibleName(title);
    setAccessibleDescription(trailing);
    update();
}

QSize FoldHeader::sizeHint() const
{
    return {120, std::max(Theme::tokens().scaled(36), QFontMetrics(themeFont(FontRole::Label)).height() + 14)};
}

void FoldHeader::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), t.hover);
    const int icon = t.scaled(14);
    int x = side;
    if (!m_icon.isEmpty()) {
        paintIcon(painter, QRectF(place(QRect(x, (height() - icon) / 2, icon, icon))), m_icon, t.text);
        x += icon + 7;
    }
    int end = width() - side - icon;
    const QRectF chevron(place(QRect(end, (height() - icon) / 2, icon, icon)));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (!isChecked() && mirrored) {
        painter.save();
        painter.translate(chevron.center());
        painter.rotate(180);
        paintIcon(painter, QRectF(-icon / 2.0, -icon / 2.0, icon, icon), u"chevron-right"_s, t.muted);
        painter.restore();
    } else {
        paintIcon(painter, chevron, isChecked() ? u"chevron-down"_s : u"chevron-right"_s, t.muted);
    }
    end -= 8;
    // Where both do not fit, the title is the one that stays whole.
    const int titleWidth = QFontMetrics(themeFont(FontRole::Label)).horizontalAdvance(text());
    const int trailingWidth = QFontMetrics(themeFont(FontRole::Small)).horizontalAdvance(m_trailing);
    if (!m_trailing.isEmpty() && x + titleWidth + 8 + trailingWidth < end) {
        painter.setFont(themeFont(FontRole::Small));
        painter.setPen(t.muted);
        const int room = painter.fontMetrics().horizontalAdvance(m_trailing) + 1;
        end -= room;
        painter.drawText(place(QRect(end, 0, room, height())), Qt::AlignVCenter | Qt::AlignTrailing, m_trailing);
        end -= 8;
    }
    painter.setFont(themeFont(FontRole::Label));
    painter.setPen(t.text);
    painter.drawText(
        place(QRect(x, 0, end - x, height())), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, end - x));
    if (hasFocus())
        paintFocusFrame(painter, QRectF(rect()).adjusted(2, 2, -2, -2), radius::Field, t);
}

FoldSection::FoldSection(const QString &title, const QString &iconName, QWidget *parent)
    : Painted<QWidget>(parent)
    , m_icon(iconName)
    , m_header(new FoldHeader(this))
    , m_layout(new QVBoxLayout(this))
{
    m_header->set(title, iconName, {});
    m_layout->setContentsMargins(0, 0, 0, 1);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_header, &QAbstractButton::toggled, this, [this](bool expanded) {
        if (m_content)
            m_content->setVisible(expanded);
        Q_EMIT toggled(expanded);
    });
}

void FoldSection::setTrailing(const QString &text)
{
    m_header->set(m_header->text(), m_icon, text);
}

void FoldSection::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    if (!content)
        return;
    if (content->layout())
        content->layout()->setContentsMargins(side, 0, side, space::M);
    m_layout->addWidget(content);
    content->setVisible(isExpanded());
}

bool FoldSection::isExpanded() const
{
    return m_header->isChecked();
}

void FoldSection::setExpanded(bool expanded)
{
    m_header->setChecked(expanded);
}

void FoldSection::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), Theme::tokens().border);
}

} // namespace candor
