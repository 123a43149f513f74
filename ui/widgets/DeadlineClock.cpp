// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DeadlineClock.h"

#include "theme/Fonts.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8, titleLines = 2;

struct FaceLine {
    QString text;
    QFont font;
    QColor color;
    int maxLines = 1;
};

double heightOf(const FaceLine &line, double room)
{
    return line.maxLines == 1 ? QFontMetrics(line.font).height()
                              : textHeight(line.text, {line.font, line.color, line.maxLines}, room);
}

double heightOf(const std::vector<FaceLine> &lines, double room)
{
    return std::accumulate(
        lines.begin(), lines.end(), 0.0, [&](double sum, const FaceLine &each) { return sum + heightOf(each, room); });
}

std::vector<FaceLine> linesOf(const ClockFace &face, const Tokens &t)
{
    std::vector<FaceLine> lines;
    const bool pressing = face.state == ClockLook::Soon || face.state == ClockLook::Late;
    const bool colored = pressing || face.state == ClockLook::Done;
    const bool titled = !face.title.isEmpty();
    if (titled)
        lines.push_back({face.title, themeFont(FontRole::Label), t.text, titleLines});
    if (!face.time.isEmpty()) {
        const QFont small = themeFont(FontRole::Small);
        lines.push_back(
            {face.time,
             !titled    ? themeFont(FontRole::Label)
             : pressing ? bold(small)
                        : small,
             colored  ? clockInk(face.state, t)
             : titled ? t.muted
                      : t.text});
    }
    if (!face.note.isEmpty())
        lines.push_back({face.note, themeFont(FontRole::Small), t.muted});
    return lines;
}

} // namespace

DeadlineClock::DeadlineClock(QWidget *parent)
    : Painted<QWidget>(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // what is due wraps rather than being cut
    setSizePolicy(policy);
}

void DeadlineClock::setFace(const ClockFace &face)
{
    const bool pressing = face.state == ClockLook::Soon || face.state == ClockLook::Late;
    const bool changed = face.state != m_face.state && !m_face.time.isEmpty();
    m_face = face;
    QStringList parts{face.title, face.time, face.note};
    parts.removeAll(QString());
    const QString said = face.spoken.isEmpty() ? parts.join(u", "_s) : face.spoken;
    setAccessibleName(said);
    if (changed && pressing)
        announce(this, said);
    updateGeometry();
    update();
}

void DeadlineClock::setRingSize(int pixels)
{
    m_ring = pixels;
    updateGeometry();
    update();
}

QSize DeadlineClock::sizeHint() const
{
    const Tokens &t = Theme::tokens();
    int widest = 0;
    int total = 0;
    for (const FaceLine &each : linesOf(m_face, t)) {
        const QFontMetrics metrics(each.font);
        widest = std::max(widest, metrics.horizontalAdvance(each.text) + 1);
        total += metrics.height();
    }
    const int ring = t.scaled(m_ring);
    return {ring + (widest > 0 ? gap + widest : 0), std::max(ring, total)};
}

QSize DeadlineClock::minimumSizeHint() const
{
    return {Theme::tokens().scaled(m_ring), sizeHint().height()};
}

int DeadlineClock::heightForWidth(int width) const
{
    const Tokens &t = Theme::tokens();
    const int ring = t.scaled(m_ring);
    return std::max(ring, static_cast<int>(std::ceil(heightOf(linesOf(m_face, t), std::max(1, width - ring - gap)))));
}

void DeadlineClock::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int ring = t.scaled(m_ring);
    const auto lines = linesOf(m_face, t);
    const double room = std::max(1, width() - ring - gap), total = heightOf(lines, room);
    const int ringTop = lines.size() > 2 ? 0 : (height() - ring) / 2;
    paintClockRing(painter, QRectF(place(QRect(0, ringTop, ring, ring))), m_face.fraction, m_face.state, t);
    double y = (height() - total) / 2;
    for (const FaceLine &each : lines) {
        const double high = heightOf(each, room);
        const QRectF box(ring + gap, y, room, high);
        paintText(painter, QRectF(place(box.toRect())), each.text, {each.font, each.color, each.maxLines}, t);
        y += high;
    }
}

} // namespace candor
