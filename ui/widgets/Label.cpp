// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Label.h"

#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QHash>
#include <QPainter>
#include <QVariant>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// A label that remembers its height for the widths it was asked about. Layouts within layouts ask ten times and more
/// for every label, and breaking its text into lines was half of the time that a page took to open.
class WrappedLabel final : public QLabel {
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        if (m_text != text() || m_font != font() || m_margins != contentsMargins() || m_wraps != wordWrap()) {
            m_text = text();
            m_font = font();
            m_margins = contentsMargins();
            m_wraps = wordWrap();
            m_heights.clear();
        }
        const auto known = m_heights.constFind(width);
        if (known != m_heights.cend())
            return *known;
        if (m_heights.size() > mostWidths)
            m_heights.clear();
        const int height = QLabel::heightForWidth(width);
        m_heights.insert(width, height);
        return height;
    }

private:
    static constexpr qsizetype mostWidths = 32;
    mutable QString m_text;
    mutable QFont m_font;
    mutable QMargins m_margins;
    mutable bool m_wraps = true;
    mutable QHash<int, int> m_heights;
};

} // namespace

QLabel *label(const QString &text, FontRole role, Ink ink, QWidget *parent)
{
    auto *made = new WrappedLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    switch (role) {
    case FontRole::Title: made->setProperty("type", u"title"_s); break;
    case FontRole::Heading: made->setProperty("type", u"heading"_s); break;
    case FontRole::Label: made->setProperty("type", u"label"_s); break;
    case FontRole::Small: made->setProperty("type", u"small"_s); break;
    case FontRole::Tiny: made->setProperty("type", u"tiny"_s); break;
    case FontRole::Display:
    case FontRole::Strong:
    case FontRole::Chip:
    case FontRole::Body: break;
    }
    switch (ink) {
    case Ink::Muted: made->setProperty("ink", u"muted"_s); break;
    case Ink::Late: made->setProperty("ink", u"late"_s); break;
    case Ink::Soon: made->setProperty("ink", u"soon"_s); break;
    case Ink::Text: break;
    }
    return made;
}

IconMark::IconMark(const QString &name, IconColor color, int side, QWidget *parent)
    : Painted<QWidget>(parent)
    , m_name(name)
    , m_color(color)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconMark::set(const QString &name, IconColor color)
{
    m_name = name;
    m_color = color;
    update();
}

QSize IconMark::sizeHint() const
{
    const int side = Theme::tokens().scaled(m_side);
    return {side, side};
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    paintIcon(painter, centered(QRectF(rect()), t.scaled(m_side)), m_name, iconTint(m_color, t));
}

} // namespace candor
