// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/FaceRow.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 4, gap = 8, lead = 4, side = 15, chevron = 12, leastText = 150;

TextStyle titleStyle(bool strong)
{
    const QFont font = themeFont(FontRole::Body);
    return {.font = strong ? bold(font) : font, .color = {}, .maxLines = 0};
}

TextStyle smallStyle()
{
    return {.font = themeFont(FontRole::Small), .color = {}, .maxLines = 0};
}

} // namespace

struct FaceRow::Parts {
    QRectF sign;
    QRectF title;
    QRectF second;
    QRectF trailing;
    QRectF chevron;
    int height = 0;
};

QString spokenFace(const RowFace &face)
{
    QStringList parts{face.title, face.word, face.second, face.trailing};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

FaceRow::FaceRow(Kind kind, QWidget *parent)
    : Painted<QAbstractButton>(parent)
    , m_kind(kind)
{
    setProperty("ownFocus", true);
    setCheckable(kind == Kind::Folds);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (kind == Kind::Reads) {
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        return;
    }
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void FaceRow::setFace(const RowFace &face)
{
    if (m_face == face)
        return;
    m_face = face;
    setAccessibleName(spokenFace(face));
    updateGeometry();
    update();
}

void FaceRow::setInset(bool inset)
{
    m_inset = inset;
    updateGeometry();
}

void FaceRow::setLined(bool lined)
{
    m_lined = lined;
    update();
}

FaceRow::Parts FaceRow::partsFor(int width) const
{
    const Tokens &t = Theme::tokens();
    Parts parts;
    const TextStyle title = titleStyle(m_face.strong);
    const TextStyle small = smallStyle();
    const double first = std::max<double>(t.scaled(side), QFontMetricsF(title.font).height());
    double left = edge;
    double right = width - edge;
    if (m_face.mark || !m_face.icon.isEmpty()) {
        const double box = t.scaled(side);
        parts.sign = QRectF(left, lead + (first - box) / 2, box, box);
        left += box + gap;
    }
    if (m_kind != Kind::Reads || m_inset) {
        const double box = t.scaled(chevron);
        parts.chevron = QRectF(right - box, lead + (first - box) / 2, box, box);
        right = parts.chevron.left() - gap / 2.0;
    }
    const QFontMetricsF trailing(m_face.trailingStrong || m_face.strong ? bold(small.font) : small.font);
    const double trailingWidth =
        m_face.trailing.isEmpty() ? 0 : std::ceil(trailing.horizontalAdvance(m_face.trailing)) + 2;
    // Below the text where that would be squeezed.
    const double wanted = QFontMetricsF(title.font).horizontalAdvance(m_face.title) + 1;
    const bool beside =
        trailingWidth > 0 &&
        right - left - trailingWidth - gap >= std::min({wanted, static_cast<double>(t.scaled(leastText)), width / 2.0});
    if (beside) {
        parts.trailing =
            QRectF(right - trailingWidth, lead + (first - trailing.height()) / 2, trailingWidth, trailing.height());
        right = parts.trailing.left() - gap;
    }
    const double room = std::max(40.0, right - left);
    parts.title = QRectF(left, lead, room, textHeight(m_face.title, title, room));
    double y = parts.title.bottom();
    if (!m_face.second.isEmpty()) {
        parts.second = QRectF(left, y, room, textHeight(m_face.second, small, room));
        y = parts.second.bottom();
    }
    if (!beside && trailingWidth > 0) {
        parts.trailing = QRectF(left, y, room, textHeight(m_face.trailing, small, room));
        y = parts.trailing.bottom();
    }
    const int least = m_kind == Kind::Reads ? 0 : t.scaled(height::MinimumHit);
    parts.height = std::max(least, static_cast<int>(std::ceil(y)) + lead);
    return parts;
}

QSize FaceRow::sizeHint() const
{
    const int width = Theme::tokens().scaled(260);
    return {width, partsFor(width).height};
}

int FaceRow::heightForWidth(int width) const
{
    return partsFor(width).height;
}

void FaceRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Parts parts = partsFor(width());
    const auto place = [this](const QRectF &box) {
        return layoutDirection() == Qt::RightToLeft
                   ? QRectF(width() - box.right(), box.top(), box.width(), box.height())
                   : box;
    };
    if (m_kind != Kind::Reads && underMouse() && isEnabled())
        paintBox(painter, QRectF(rect()), radius::Field, t.hover, QColor());
    if (m_face.mark)
        paintStepBullet(painter, place(parts.sign), *m_face.mark, t);
    else if (!m_face.icon.isEmpty())
        paintIcon(
            painter, place(parts.sign), m_face.icon,
            m_face.status == Status::Neutral ? t.muted : t.status(m_face.status).ink);
    TextStyle title = titleStyle(m_face.strong);
    title.color = m_face.faded ? t.muted : t.text;
    paintText(painter, place(parts.title), m_face.title, title, t);
    TextStyle small = smallStyle();
    small.color = t.muted;
    paintText(painter, place(parts.second), m_face.second, small, t);
    if (m_face.trailingStrong || m_face.strong) {
        small.font = bold(small.font);
        small.color = t.text;
    }
    paintText(painter, place(parts.trailing), m_face.trailing, small, t);
    if (m_kind != Kind::Reads && isEnabled()) {
        const QString icon = m_kind == Kind::Folds && isChecked() ? u"chevron-down"_s : u"chevron-right"_s;
        paintIcon(painter, place(parts.chevron), icon, t.muted);
    }
    if (m_lined)
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    if (hasFocus())
        paintFocusFrame(painter, QRectF(rect()), radius::Field, t);
}

} // namespace candor
