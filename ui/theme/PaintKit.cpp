// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/PaintKit.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

class Saved {
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter &m_painter;
};

QPen roundPen(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintTick(QPainter &painter, const QRectF &box, const QColor &color, double width)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    const QPointF tick[] = {at(0.19, 0.53), at(0.40, 0.73), at(0.81, 0.29)};
    painter.setPen(roundPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(tick, 3);
}

void paintInk(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

QFont withPixels(QFont font, double pixels, QFont::Weight weight)
{
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

} // namespace

QRectF centered(const QRectF &rect, double side)
{
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

Status statusOf(ClockLook state)
{
    switch (state) {
    case ClockLook::Soon: return Status::Soon;
    case ClockLook::Late: return Status::Late;
    case ClockLook::Waiting: return Status::Wait;
    case ClockLook::Done: return Status::Ok;
    case ClockLook::OnTrack:
    case ClockLook::NotStarted: break;
    }
    return Status::Neutral;
}

QColor clockInk(ClockLook state, const Tokens &t)
{
    if (state == ClockLook::OnTrack)
        return t.accentInk;
    return state == ClockLook::NotStarted ? t.muted : t.status(statusOf(state)).ink;
}

void paintClockRing(QPainter &painter, const QRectF &rect, double fraction, ClockLook state, const Tokens &t)
{
    const Saved saved(painter);
    const double side = std::min(rect.width(), rect.height());
    const double stroke = std::max(2.5, side / 12.0);
    const QRectF circle = centered(rect, side - 2 * stroke);
    const QColor ink = clockInk(state, t);
    const bool full = state == ClockLook::Late || state == ClockLook::Done;
    const double share = full ? 1.0 : state == ClockLook::NotStarted ? 0.0 : std::clamp(fraction, 0.0, 1.0);

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.ring, stroke));
    painter.drawEllipse(circle);
    if (share > 0) {
        painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::FlatCap));
        // Time runs clockwise: what is left starts at twelve and ends where the hand would stand.
        painter.drawArc(circle, 90 * 16, -qRound(share * 360 * 16));
    }

    const QPointF c = rect.center();
    const double unit = side / 36.0;
    painter.setPen(roundPen(ink, std::max(1.5, 2.0 * unit)));
    const auto drawLine = [&](double x1, double y1, double x2, double y2) {
        painter.drawLine(c + QPointF(x1, y1) * unit, c + QPointF(x2, y2) * unit);
    };
    switch (state) {
    case ClockLook::OnTrack:
    case ClockLook::Soon:
        drawLine(0, -4.2, 0, 0);
        drawLine(0, 0, 2.8, 1.9);
        break;
    case ClockLook::Late:
        drawLine(0, -4.6, 0, 1.1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(c + QPointF(0, 4.6) * unit, 1.25 * unit, 1.25 * unit);
        break;
    case ClockLook::Waiting:
        drawLine(-2.1, -2.7, -2.1, 2.7);
        drawLine(2.1, -2.7, 2.1, 2.7);
        break;
    case ClockLook::Done: paintTick(painter, centered(rect, 18 * unit), ink, std::max(1.6, 2.0 * unit)); break;
    case ClockLook::NotStarted: drawLine(-2.6, 0, 2.6, 0); break;
    }
}

QSizeF chipSize(const QString &text, bool withIcon, const Tokens &t)
{
    const QFontMetricsF metrics(themeFont(FontRole::Chip));
    const double icon = withIcon ? t.scaled(13) + 5 : 0;
    return {
        std::ceil(metrics.horizontalAdvance(text) + icon + 18),
        std::max<double>(t.scaled(height::Chip), std::ceil(metrics.height()) + 4)};
}

void paintChip(
    QPainter &painter, const QRectF &rect, const QString &text, Status status, const QString &iconName, const Tokens &t)
{
    const Saved saved(painter);
    const StatusColors colors = t.status(status);
    paintBox(painter, rect, radius::Field, colors.soft, colors.line);
    QRectF inner = rect.adjusted(9, 0, -9, 0);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    if (!iconName.isEmpty()) {
        const double side = t.scaled(13);
        QRectF box = centered(inner, side);
        if (mirrored) {
            box.moveRight(inner.right());
            inner.setRight(box.left() - 5);
        } else {
            box.moveLeft(inner.left());
            inner.setLeft(box.right() + 5);
        }
        paintIcon(painter, box, iconName, colors.ink);
    }
    painter.setFont(themeFont(FontRole::Chip));
    painter.setPen(colors.ink);
    const QString shown = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, inner.width() + 0.5);
    painter.drawText(inner.adjusted(0, 0, 1, 0), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

QString recordIcon(RecordSort type)
{
    switch (type) {
    case RecordSort::CaseRecord: return u"page"_s;
    case RecordSort::Told: return u"bubble"_s;
    case RecordSort::Privileged:
    case RecordSort::Mixed: break;
    }
    return u"lock"_s;
}

Status recordStatus(RecordSort type)
{
    switch (type) {
    case RecordSort::Told: return Status::Told;
    case RecordSort::Privileged: return Status::Privileged;
    case RecordSort::CaseRecord:
    case RecordSort::Mixed: break;
    }
    return Status::Neutral;
}

void paintRecordMark(QPainter &painter, const QRectF &rect, RecordSort type, const Tokens &t)
{
    paintChip(painter, rect, recordName(type), recordStatus(type), recordIcon(type), t);
}

QSizeF phaseDotsSize(std::size_t phases, const Tokens &t)
{
    return {static_cast<double>(phases) * t.scaled(12), static_cast<double>(t.scaled(12))};
}

void paintPhaseDots(QPainter &painter, const QRectF &rect, std::span<const PhaseState> phases, const Tokens &t)
{
    const Saved saved(painter);
    const double pitch = t.scaled(12);
    const double side = t.scaled(9);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    double x = mirrored ? rect.right() - pitch : rect.left();
    for (const PhaseState state : phases) {
        const QRectF square = centered(QRectF(x, rect.center().y() - pitch / 2, pitch, pitch), side);
        switch (state) {
        case PhaseState::Done: paintBox(painter, square, 2, t.ok.ink, t.ok.ink); break;
        case PhaseState::Current:
            paintBox(painter, square.adjusted(-1.5, -1.5, 1.5, 1.5), 3, Qt::transparent, t.accentInk);
            paintBox(painter, square.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, t.accentInk, t.accentInk);
            break;
        case PhaseState::Running: paintBox(painter, square, 2, t.surface, t.accentInk, 2); break;
        case PhaseState::NotStarted: paintBox(painter, square, 2, t.surface, t.borderStrong); break;
        case PhaseState::Skipped:
            paintBox(painter, square, 2, t.surface, t.borderStrong);
            painter.setPen(QPen(t.muted, 1.4));
            painter.drawLine(
                QPointF(square.left() + 2.4, square.center().y()), QPointF(square.right() - 2.4, square.center().y()));
            break;
        }
        x += mirrored ? -pitch : pitch;
    }
}

void paintPhaseCircle(QPainter &painter, const QRectF &rect, int number, PhaseState state, const Tokens &t)
{
    const Saved saved(painter);
    const double half = rect.width() / 2;
    const QFont digits = withPixels(themeFont(FontRole::Tiny), rect.width() * 0.55, QFont::DemiBold);
    const QString text = QString::number(number);
    switch (state) {
    case PhaseState::Done:
        paintBox(painter, rect, half, t.ok.ink, t.ok.ink);
        paintTick(painter, centered(rect, rect.width() * 0.6), t.surface, rect.width() / 11);
        break;
    case PhaseState::Current:
        paintBox(painter, rect, half, t.accentInk, t.accentInk);
        paintBox(painter, rect.adjusted(-4, -4, 4, 4), half + 4, Qt::transparent, t.accentInk, 2);
        paintInk(painter, rect, text, digits, t.surface);
        break;
    case PhaseState::Running:
        paintBox(painter, rect, half, t.surface, t.accentInk, 2);
        paintInk(painter, rect, text, digits, t.accentInk);
        break;
    case PhaseState::NotStarted:
        paintBox(painter, rect, half, t.surface, t.borderStrong, 1.5);
        paintInk(painter, rect, text, digits, t.muted);
        break;
    case PhaseState::Skipped:
        paintBox(painter, rect, half, t.surface, t.borderStrong, 1.5);
        painter.setPen(roundPen(t.muted, 1.6));
        painter.drawLine(rect.center() - QPointF(half * 0.4, 0), rect.center() + QPointF(half * 0.4, 0));
        break;
    }
}

void paintAvatar(QPainter &painter, const QRectF &rect, const QString &initials, const Tokens &t)
{
    const Saved saved(painter);
    const QRectF circle = centered(rect, std::min(rect.width(), rect.height()));
    paintBox(painter, circle, circle.width() / 2, t.wait.soft, t.wait.line);
    paintInk(
        painter, circle, initials.left(2).toUpper(),
        withPixels(themeFont(FontRole::Tiny), circle.width() * 0.43, QFont::DemiBold), t.wait.ink);
}

void paintBars(QPainter &painter, const QRectF &rect, int strength, const Tokens &t)
{
    const Saved saved(painter);
    const double unit = std::min(rect.width() / 26, rect.height() / 14);
    const QPointF corner(rect.left(), rect.center().y() - 7 * unit);
    for (int bar = 0; bar < 3; ++bar) {
        const double barHeight = (4.6 + 4 * bar) * unit;
        const QRectF box(
            corner.x() + (0.4 + 9 * bar) * unit, corner.y() + 13.6 * unit - barHeight, 7.2 * unit, barHeight);
        const bool filled = bar < strength;
        paintBox(painter, box, 1.5, filled ? t.accentInk : t.surface, filled ? t.accentInk : t.borderStrong, 1.2);
    }
}

void paintStepBullet(QPainter &painter, const QRectF &rect, StepMark state, const Tokens &t)
{
    switch (state) {
    case StepMark::Done: paintIcon(painter, rect, u"check-circle"_s, t.ok.ink); break;
    case StepMark::Current: paintIcon(painter, rect, u"circle-dot"_s, t.accentInk); break;
    case StepMark::ToDo: paintIcon(painter, rect, u"circle"_s, t.muted); break;
    case StepMark::Late: paintIcon(painter, rect, u"triangle-alert"_s, t.late.ink); break;
    case StepMark::Skipped: paintIcon(painter, rect, u"dash-circle"_s, t.muted); break;
    case StepMark::Waiting: paintIcon(painter, rect, u"pause-bars"_s, t.wait.ink); break;
    }
}

void paintCheckBox(QPainter &painter, const QRectF &rect, CheckMark mark, bool enabled, const Tokens &t)
{
    const Saved saved(painter);
    const QRectF box = centered(rect, std::min(rect.width(), rect.height()));
    if (mark == CheckMark::Off) {
        paintBox(
            painter, box, radius::Checkbox, enabled ? t.field : t.sunken, enabled ? t.borderStrong : t.border, 1.5);
        return;
    }
    const QColor fill = enabled ? t.accent : t.disabled;
    const QColor ink = enabled ? t.accentText : t.surface;
    paintBox(painter, box, radius::Checkbox, fill, fill);
    if (mark == CheckMark::On) {
        paintTick(painter, centered(box, box.width() * 0.75), ink, box.width() / 9);
    } else {
        painter.setPen(roundPen(ink, box.width() / 9));
        const QPointF reach(box.width() * 0.22, 0);
        painter.drawLine(box.center() - reach, box.center() + reach);
    }
}

void paintRadioButton(QPainter &painter, const QRectF &rect, bool on, bool enabled, const Tokens &t)
{
    const Saved saved(painter);
    const QRectF circle = centered(rect, std::min(rect.width(), rect.height()));
    const QColor ink = !enabled ? t.disabled : on ? t.accentInk : t.borderStrong;
    paintBox(painter, circle, circle.width() / 2, t.field, ink, on ? circle.width() * 0.31 : 1.5);
}

void paintFocusFrame(QPainter &painter, const QRectF &rect, double cornerRadius, const Tokens &t)
{
    const Saved saved(painter);
    paintBox(painter, rect, cornerRadius, Qt::transparent, t.accentInk, line::Focus);
}

void paintBox(
    QPainter &painter, const QRectF &rect, double cornerRadius, const QColor &fill, const QColor &outline,
    double outlineWidth)
{
    const Saved saved(painter);
    const bool outlined = outline.isValid() && outlineWidth > 0;
    const double inset = outlined ? outlineWidth / 2 : 0;
    painter.setPen(outlined ? QPen(outline, outlineWidth) : QPen(Qt::NoPen));
    painter.setBrush(!fill.isValid() || fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    const double corner = std::max(0.0, cornerRadius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
}

namespace {

/// Lays the text out in at most maxLines lines. Returns the text as shown, elided where it did not fit.
QString layOut(QTextLayout &layout, const QString &text, const TextStyle &style, double width)
{
    const QFontMetricsF metrics(style.font);
    const auto run = [&layout, width](const QString &shown, int limit) {
        layout.setText(shown);
        layout.beginLayout();
        double y = 0;
        int lines = 0;
        while (limit == 0 || lines < limit) {
            QTextLine textLine = layout.createLine();
            if (!textLine.isValid())
                break;
            textLine.setLineWidth(width);
            textLine.setPosition({0, y});
            y += textLine.height();
            ++lines;
        }
        layout.endLayout();
    };
    layout.setFont(style.font);
    QTextOption option(style.alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);

    if (style.maxLines == 1) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        run(shown, 1);
        return shown;
    }
    run(text, style.maxLines);
    if (style.maxLines == 0 || layout.lineCount() == 0)
        return text;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    if (last.textStart() + last.textLength() >= text.size())
        return text;
    const QString shown =
        text.left(last.textStart()) + metrics.elidedText(text.mid(last.textStart()), Qt::ElideRight, width);
    run(shown, style.maxLines);
    return shown;
}

double heightOf(const QTextLayout &layout)
{
    double total = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        total += layout.lineAt(i).height();
    return total;
}

} // namespace

double paintText(
    QPainter &painter, const QRectF &rect, const QString &text, const TextStyle &style, const Tokens &t,
    const std::vector<TextRange> &marks)
{
    const Saved saved(painter);
    QTextLayout layout;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : marks) {
        QTextLayout::FormatRange format;
        format.start = mark.start;
        format.length = mark.length;
        format.format.setForeground(t.markText);
        format.format.setFontWeight(QFont::DemiBold);
        formats.append(format);
    }
    layout.setFormats(formats);
    // By the direction of the window, not of the text: the lines of a mirrored form keep one edge.
    TextStyle placed = style;
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    if (mirrored && (style.alignment & Qt::AlignRight))
        placed.alignment = Qt::AlignLeft | Qt::AlignAbsolute;
    else if (mirrored && (style.alignment & Qt::AlignLeft))
        placed.alignment = Qt::AlignRight | Qt::AlignAbsolute;
    else
        placed.alignment |= Qt::AlignAbsolute;
    const QString shown = layOut(layout, text, placed, rect.width());
    for (const TextRange &mark : marks) {
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine textLine = layout.lineAt(i);
            const int from = std::max(mark.start, textLine.textStart());
            const int to = std::min(
                {mark.start + mark.length, textLine.textStart() + textLine.textLength(),
                 static_cast<int>(shown.size())});
            if (from >= to)
                continue;
            const double left = textLine.cursorToX(from);
            const double right = textLine.cursorToX(to);
            QRectF box(std::min(left, right), textLine.y(), std::abs(right - left), textLine.height());
            paintBox(painter, box.translated(rect.topLeft()).adjusted(-1.5, 0, 1.5, 0), 2, t.mark, QColor());
        }
    }
    painter.setPen(style.color);
    layout.draw(&painter, rect.topLeft());
    return heightOf(layout);
}

double textHeight(const QString &text, const TextStyle &style, double width)
{
    QTextLayout layout;
    layOut(layout, text, style, width);
    return heightOf(layout);
}

TextStyle boldWhereItFits(const QString &text, const TextStyle &style, double width)
{
    TextStyle strong = style;
    strong.font = bold(style.font);
    const auto lines = [&](TextStyle each) {
        each.maxLines = 0;
        QTextLayout layout;
        layOut(layout, text, each, width);
        return layout.lineCount();
    };
    return lines(strong) > lines(style) ? style : strong;
}

} // namespace candor
