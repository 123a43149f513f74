// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/TwoSides.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace candor {

namespace {

constexpr int columnGap = 12, rowGap = 6;

} // namespace

TwoSides::TwoSides(QWidget *first, QWidget *second, const QMargins &margins, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_second(second)
    , m_margins(margins)
{
    first->setParent(this);
    second->setParent(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool TwoSides::isAlone() const
{
    return m_second->isHidden();
}

bool TwoSides::fits(int width) const
{
    const int wanted = m_first->sizeHint().width() + (isAlone() ? 0 : columnGap + m_second->sizeHint().width());
    return wanted + m_margins.left() + m_margins.right() <= width;
}

int TwoSides::heightForWidth(int width) const
{
    const int first = m_first->sizeHint().height(), second = isAlone() ? 0 : m_second->sizeHint().height();
    const int rows = isAlone() || fits(width) ? std::max(first, second) : first + rowGap + second;
    return rows + m_margins.top() + m_margins.bottom();
}

QSize TwoSides::sizeHint() const
{
    const int width = m_first->sizeHint().width() + (isAlone() ? 0 : columnGap + m_second->sizeHint().width()) +
                      m_margins.left() + m_margins.right();
    // The height of the present width, since not every layout asks for another one.
    return {width, heightForWidth(this->width() > m_margins.left() + m_margins.right() ? this->width() : width)};
}

QSize TwoSides::minimumSizeHint() const
{
    const int width = std::max(m_first->minimumSizeHint().width(), isAlone() ? 0 : m_second->minimumSizeHint().width());
    return {width + m_margins.left() + m_margins.right(), sizeHint().height()};
}

void TwoSides::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    updateGeometry();
}

bool TwoSides::event(QEvent *event)
{
    // A group has other words, or has gone.
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
}

void TwoSides::arrange()
{
    const QRect inner = rect().marginsRemoved(m_margins);
    const QSize first = m_first->sizeHint(), second = m_second->sizeHint();
    const auto place = [this](QWidget *widget, const QRect &box) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    const bool oneRow = isAlone() || fits(width());
    const int height = oneRow ? std::max(first.height(), isAlone() ? 0 : second.height()) : first.height();
    place(
        m_first, QRect(
                     inner.left(), inner.top() + (height - first.height()) / 2, std::min(first.width(), inner.width()),
                     first.height()));
    if (isAlone())
        return;
    const int wide = std::min(second.width(), inner.width());
    if (oneRow)
        place(
            m_second,
            QRect(inner.right() + 1 - wide, inner.top() + (height - second.height()) / 2, wide, second.height()));
    else
        place(m_second, QRect(inner.left(), inner.top() + height + rowGap, wide, second.height()));
}

} // namespace candor
