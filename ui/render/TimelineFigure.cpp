// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/TimelineFigure.h"

#include "base/TimeText.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace candor {

namespace {

constexpr double boxPadding = 8, boxLines = 5, boxGap = 5, lanePadding = 4, narrowestBox = 64, widestBoxText = 204;
constexpr double laneSide = 14, narrowestLane = 96, widestLane = 180, tickRoom = 92, tickEnd = 64, sign = 13.5,
                 signGap = 4;
constexpr double breakWidth = 26, roomAfter = 150, densest = 0.4, sparsest = 14.0, boxRows = 3;
constexpr qint64 longestIdle = 4 * 60; // minutes without an event that are left out
constexpr auto steps = std::to_array<qint64>({1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1440});

/// Widths of texts, added up from those of their letters: shaping thousands of texts would hold up the window. Kerning
/// is left out, which nearly always makes a text narrower. Scripts whose letters join or stack are shaped.
class TextWidths {
public:
    explicit TextWidths(const QFont &font)
        : m_metrics(font)
        , m_dots(m_metrics.horizontalAdvance(u'\u2026'))
        , m_known(endOfLatin + endOfMarks - marks, -1.0)
    {
    }

    [[nodiscard]] double of(const QString &text)
    {
        if (!isPlain(text))
            return m_metrics.horizontalAdvance(text);
        double width = 0;
        for (const QChar letter : text)
            width += of(letter);
        return width;
    }

    [[nodiscard]] QString elided(const QString &text, double room)
    {
        if (!isPlain(text))
            return m_metrics.elidedText(text, Qt::ElideRight, room);
        double width = m_dots;
        qsizetype fits = 0;
        for (; fits < text.size(); ++fits) {
            width += of(text[fits]);
            if (width > room)
                break;
        }
        return text.left(fits).trimmed() + u'\u2026';
    }

private:
    static constexpr char16_t endOfLatin = 0x300, marks = 0x2010, endOfMarks = 0x2040;

    [[nodiscard]] static bool isPlain(const QString &text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar letter) {
            const char16_t code = letter.unicode();
            return code < endOfLatin || (code >= marks && code < endOfMarks);
        });
    }

    [[nodiscard]] double of(QChar letter)
    {
        const char16_t code = letter.unicode();
        double &known = m_known[code < endOfLatin ? code : endOfLatin + code - marks];
        if (known < 0)
            known = m_metrics.horizontalAdvance(letter);
        return known;
    }

    QFontMetricsF m_metrics;
    double m_dots;
    std::vector<double> m_known; // of the letters that are plain, below zero until it is asked for
};

/// A stretch of time without long idle parts.
struct Stretch {
    qint64 first = 0;
    qint64 last = 0;
    qint64 start = 0; // at a tick
    double x = 0;
    double width = 0;
};

std::vector<Stretch> stretchesOf(const std::vector<TimelineEvent> &events)
{
    std::vector<Stretch> stretches;
    for (const TimelineEvent &each : events) {
        if (stretches.empty() || each.minute - stretches.back().last > longestIdle)
            stretches.push_back({each.minute, each.minute, each.minute, 0, 0});
        stretches.back().last = each.minute;
    }
    return stretches;
}

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = ((value % step) + step) % step;
    return value - rest;
}

QDateTime wallClock(qint64 minute)
{
    return QDateTime::fromMSecsSinceEpoch(minute * 60'000, QTimeZone::utc());
}

/// The scale of the axis: pixels a minute, the distance of ticks, and the stretches put in their place.
struct Axis {
    double perMinute = 1;
    qint64 step = 30;
    std::vector<Stretch> stretches;

    [[nodiscard]] double x(qint64 minute) const
    {
        const auto after = std::upper_bound(
            stretches.begin(), stretches.end(), minute, [](qint64 m, const Stretch &s) { return m < s.first; });
        const Stretch &in = after == stretches.begin() ? stretches.front() : *std::prev(after);
        return in.x + static_cast<double>(minute - in.start) * perMinute;
    }
};

Axis makeAxis(const TimelineContent &content, double from, double width, double zoom, double scale)
{
    Axis axis;
    axis.stretches = stretchesOf(content.events);
    if (axis.stretches.empty())
        return axis;
    std::vector<int> perLane(static_cast<std::size_t>(content.lanes.size()));
    for (const TimelineEvent &each : content.events)
        ++perLane[static_cast<std::size_t>(each.lane)];
    const double busiest = *std::max_element(perLane.begin(), perLane.end());
    const double fixed = static_cast<double>(axis.stretches.size()) * roomAfter * scale +
                         static_cast<double>(axis.stretches.size() - 1) * breakWidth * scale;
    const auto scaleToFit = [&] {
        double minutes = 0;
        for (const Stretch &each : axis.stretches)
            minutes += static_cast<double>(each.last - each.start);
        minutes = std::max(minutes, 1.0);
        const double fits = (width - from - fixed) / minutes;
        // So many events in one lane that they would pile up need a longer axis.
        const double readable = std::max(densest, busiest * roomAfter / (boxRows * minutes)) * scale;
        const double most = sparsest * scale;
        axis.perMinute = std::min(std::max(fits, std::min(readable, most)), most) * zoom;
    };
    scaleToFit();
    const auto step = std::find_if(steps.begin(), steps.end(), [&](qint64 each) {
        return static_cast<double>(each) * axis.perMinute >= tickRoom * scale;
    });
    axis.step = step == steps.end() ? steps.back() : *step;
    for (Stretch &each : axis.stretches)
        each.start = floorTo(each.first, axis.step);
    scaleToFit(); // again, since the stretches begin at a tick now
    double x = from;
    for (Stretch &each : axis.stretches) {
        each.x = x;
        each.width = static_cast<double>(each.last - each.start) * axis.perMinute + roomAfter * scale;
        x += each.width + breakWidth * scale;
    }
    return axis;
}

void addTicks(TimelineLayout &layout, const Axis &axis, const TimelineContent &content, double scale)
{
    const bool nameDays = content.nameDay || (!axis.stretches.empty() && floorTo(axis.stretches.front().start, 1440) !=
                                                                             floorTo(axis.stretches.back().last, 1440));
    QDate shown;
    for (const Stretch &each : axis.stretches) {
        for (qint64 minute = each.start;; minute += axis.step) {
            const double x = each.x + static_cast<double>(minute - each.start) * axis.perMinute;
            if (x > each.x + each.width - tickEnd * scale)
                break; // its text would not fit any more
            const QDateTime at = wallClock(minute);
            TimelineLayout::Tick tick{x, timeText(at.time(), content.locale), {}};
            if (nameDays && at.date() != shown && content.dayText)
                tick.day = content.dayText(at.date());
            shown = at.date();
            layout.ticks.push_back(std::move(tick));
        }
        if (&each != &axis.stretches.back())
            layout.breaks.push_back(each.x + each.width);
    }
}

} // namespace

TimelineLayout layOutTimeline(const TimelineContent &content, const FigureStyle &style, double width, double zoom)
{
    const double scale = style.scale;
    const QFontMetricsF strong(style.strong), text(style.text);
    TimelineLayout layout;
    double names = 0;
    for (const QString &name : content.lanes)
        names = std::max(names, strong.horizontalAdvance(name));
    layout.laneWidth = std::clamp(names + 2 * laneSide * scale, narrowestLane * scale, widestLane * scale);
    const Axis axis = makeAxis(content, layout.laneWidth, width, zoom, scale);
    addTicks(layout, axis, content, scale);
    const bool days =
        std::any_of(layout.ticks.begin(), layout.ticks.end(), [](const auto &t) { return !t.day.isEmpty(); });
    layout.axisHeight = text.height() * (days ? 2 : 1) + 8 * scale;

    const double boxHeight = strong.height() + text.height() + 2 * boxLines * scale;
    layout.boxes.resize(content.events.size());
    layout.lanes.resize(static_cast<std::size_t>(content.lanes.size()));
    std::vector<std::vector<double>> rows(layout.lanes.size()); // where each row of a lane is free again
    std::vector<int> rowOf(content.events.size());
    TextWidths titles(style.strong), details(style.text);
    for (std::size_t i = 0; i < content.events.size(); ++i) {
        const TimelineEvent &event = content.events[i];
        TimelineLayout::Box &box = layout.boxes[i];
        const double most = widestBoxText * scale, mark = event.gap ? (sign + signGap) * scale : 0;
        const double title = titles.of(event.title) + mark, detail = details.of(event.detail);
        box.title = title > most ? titles.elided(event.title, most - mark) : event.title;
        box.detail = detail > most ? details.elided(event.detail, most) : event.detail;
        box.elided = title > most || detail > most;
        box.gap = event.gap;
        box.lane = event.lane;
        const double used = std::ceil(std::min(std::max(title, detail), most)) + 2 * boxPadding * scale;
        box.rect = QRectF(axis.x(event.minute), 0, std::max(used, narrowestBox * scale), boxHeight);
        layout.widestBox = std::max(layout.widestBox, box.rect.width());
        auto &free = rows[static_cast<std::size_t>(event.lane)];
        std::size_t row = 0;
        while (row < free.size() && free[row] + boxGap * scale > box.rect.left())
            ++row;
        if (row == free.size())
            free.push_back(0);
        free[row] = box.rect.right();
        rowOf[i] = static_cast<int>(row);
        layout.lanes[static_cast<std::size_t>(event.lane)].events.push_back(static_cast<int>(i));
    }
    double top = layout.axisHeight;
    for (std::size_t lane = 0; lane < layout.lanes.size(); ++lane) {
        const double count = std::max<double>(1, static_cast<double>(rows[lane].size()));
        layout.lanes[lane].name = content.lanes.at(static_cast<qsizetype>(lane));
        layout.lanes[lane].top = top;
        layout.lanes[lane].height = count * boxHeight + (count - 1) * boxGap * scale + 2 * lanePadding * scale;
        top += layout.lanes[lane].height;
    }
    double right = axis.stretches.empty() ? layout.laneWidth : axis.stretches.back().x + axis.stretches.back().width;
    for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
        TimelineLayout::Box &box = layout.boxes[i];
        const double lane = layout.lanes[static_cast<std::size_t>(box.lane)].top;
        box.rect.moveTop(lane + lanePadding * scale + rowOf[i] * (boxHeight + boxGap * scale));
        right = std::max(right, box.rect.right() + laneSide * scale);
    }
    layout.size = QSizeF(std::ceil(right), std::ceil(top) + 1);
    return layout;
}

namespace {

/// Paints one figure; all positions are those of the layout.
struct TimelinePainter {
    QPainter &painter;
    const TimelineLayout &layout;
    const FigureStyle &style;
    QRectF visible;

    void grid() const
    {
        if (!style.onPaper)
            painter.fillRect(visible, style.surface);
        painter.setPen(QPen(style.border, style.scale));
        const double bottom = std::max(visible.bottom(), layout.size.height());
        for (const auto &tick : layout.ticks) {
            if (tick.x >= visible.left() && tick.x <= visible.right())
                painter.drawLine(QPointF(tick.x, layout.axisHeight), QPointF(tick.x, std::min(bottom, lanesEnd())));
        }
        for (const auto &lane : layout.lanes) {
            const double y = lane.top + lane.height;
            painter.drawLine(QPointF(visible.left(), y), QPointF(visible.right(), y));
        }
        // A pair of slanted lines says that time is left out.
        for (const double at : layout.breaks) {
            const QRectF band(
                at + 6 * style.scale, layout.axisHeight, 10 * style.scale, lanesEnd() - layout.axisHeight);
            if (!band.intersects(visible))
                continue;
            painter.fillRect(band, style.window);
            painter.drawLine(band.topLeft(), band.bottomLeft());
            painter.drawLine(band.topRight(), band.bottomRight());
        }
    }

    [[nodiscard]] double lanesEnd() const
    {
        return layout.lanes.empty() ? layout.axisHeight : layout.lanes.back().top + layout.lanes.back().height;
    }

    void box(int event, bool selected, bool focused) const
    {
        const auto &b = layout.boxes[static_cast<std::size_t>(event)];
        const double scale = style.scale;
        const double width = (selected ? 2 : 1.2) * scale, half = width / 2;
        painter.setPen(QPen(selected ? style.accent : b.gap ? style.lateLine : style.borderStrong, width));
        painter.setBrush(selected ? style.sel : style.surface);
        painter.drawRoundedRect(b.rect.adjusted(half, half, -half, -half), 4 * scale, 4 * scale);
        if (selected && focused) {
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(
                b.rect.adjusted(-2 * scale, -2 * scale, 2 * scale, 2 * scale), 6 * scale, 6 * scale);
        }
        const QFontMetricsF strong(style.strong), text(style.text);
        QRectF line(
            b.rect.left() + boxPadding * scale, b.rect.top() + boxLines * scale,
            b.rect.width() - 2 * boxPadding * scale + 2 * scale, strong.height());
        if (b.gap) {
            const double side = sign * scale;
            paintFigureSign(
                painter, {line.left() - scale, line.center().y() - side / 2, side, side}, FigureSign::Gap, style.late);
            line.setLeft(line.left() + side + signGap * scale);
        }
        painter.setFont(style.strong);
        painter.setPen(selected ? style.selInk : style.ink);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, b.title);
        painter.setFont(style.text);
        painter.setPen(selected ? style.selInk : style.muted);
        painter.drawText(
            QRectF(
                b.rect.left() + boxPadding * scale, line.bottom(), b.rect.width() - boxPadding * scale, text.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, b.detail);
    }

    void boxes(int selected, bool focused) const
    {
        for (const auto &lane : layout.lanes) {
            if (lane.top > visible.bottom() || lane.top + lane.height < visible.top())
                continue;
            const auto first = std::lower_bound(
                lane.events.begin(), lane.events.end(), visible.left() - layout.widestBox,
                [this](int event, double x) { return layout.boxes[static_cast<std::size_t>(event)].rect.left() < x; });
            for (auto each = first; each != lane.events.end(); ++each) {
                const QRectF &rect = layout.boxes[static_cast<std::size_t>(*each)].rect;
                if (rect.left() > visible.right())
                    break;
                if (*each != selected && rect.intersects(visible))
                    box(*each, false, false);
            }
        }
        if (selected >= 0 && selected < static_cast<int>(layout.boxes.size()))
            box(selected, true, focused);
    }

    void laneNames() const
    {
        const QRectF column(visible.left(), visible.top(), layout.laneWidth, visible.height());
        if (!style.onPaper)
            painter.fillRect(column, style.surface);
        painter.setFont(style.strong);
        for (const auto &lane : layout.lanes) {
            painter.setPen(QPen(style.border, style.scale));
            const double y = lane.top + lane.height;
            painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y));
            painter.setPen(style.muted);
            // In the part of a high lane that is seen.
            const double top = std::max(lane.top, visible.top() + layout.axisHeight);
            const double bottom = std::min(y, visible.bottom());
            if (bottom - top < QFontMetricsF(style.strong).height())
                continue;
            const QRectF place(
                column.left() + laneSide * style.scale, top, column.width() - (laneSide + 4) * style.scale,
                bottom - top);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, lane.name);
        }
    }

    void axis() const
    {
        const QRectF row(visible.left(), visible.top(), visible.width(), layout.axisHeight);
        if (!style.onPaper)
            painter.fillRect(row, style.surface);
        const QFontMetricsF text(style.text);
        const double times = row.bottom() - text.height() - 4 * style.scale;
        painter.save();
        if (!style.onPaper)
            painter.setClipRect(row.adjusted(layout.laneWidth - style.scale, 0, 0, 0), Qt::IntersectClip);
        for (const auto &tick : layout.ticks) {
            if (tick.x > visible.right() || tick.x + 2 * tickRoom * style.scale < visible.left())
                continue;
            painter.setPen(style.muted);
            painter.setFont(style.text);
            painter.drawText(QPointF(tick.x + 3 * style.scale, times + text.ascent()), tick.text);
            if (tick.day.isEmpty())
                continue;
            painter.setPen(style.ink);
            painter.setFont(style.strong);
            painter.drawText(QPointF(tick.x + 3 * style.scale, times - text.descent() - 2 * style.scale), tick.day);
        }
        painter.restore();
    }
};

} // namespace

void paintTimeline(
    QPainter &painter, const TimelineLayout &layout, const FigureStyle &style, const QRectF &visible, int selected,
    bool focused)
{
    painter.save();
    painter.translate(-visible.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    const TimelinePainter each{painter, layout, style, visible};
    each.grid();
    each.boxes(selected, focused);
    each.laneNames();
    each.axis();
    painter.restore();
}

int timelineEventAt(const TimelineLayout &layout, const QPointF &point)
{
    for (const auto &lane : layout.lanes) {
        if (point.y() < lane.top || point.y() > lane.top + lane.height)
            continue;
        for (const int event : lane.events) {
            if (layout.boxes[static_cast<std::size_t>(event)].rect.contains(point))
                return event;
        }
    }
    return -1;
}

int timelineNeighbour(const TimelineLayout &layout, int event, int direction)
{
    if (event < 0 || event >= static_cast<int>(layout.boxes.size()))
        return -1;
    const auto &box = layout.boxes[static_cast<std::size_t>(event)];
    for (int lane = box.lane + direction; lane >= 0 && lane < static_cast<int>(layout.lanes.size());
         lane += direction) {
        const auto &events = layout.lanes[static_cast<std::size_t>(lane)].events;
        const auto distance = [&](int other) {
            return std::abs(layout.boxes[static_cast<std::size_t>(other)].rect.left() - box.rect.left());
        };
        const auto nearest =
            std::min_element(events.begin(), events.end(), [&](int a, int b) { return distance(a) < distance(b); });
        if (nearest != events.end())
            return *nearest;
    }
    return event;
}

} // namespace candor
