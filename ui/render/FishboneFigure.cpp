// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/FishboneFigure.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace candor {

namespace {

constexpr double edge = 20, boneInset = 50, slant = 62, narrowestBone = 210, widestBone = 380;
constexpr double narrowestOnPaper = 265; // rather one more spine than causes cut short
constexpr double labelPadding = 10, rowHeight = 33, paperRow = 42, firstRow = 40, lastRow = 43, outer = 9;
constexpr double twig = 11, twigGap = 3, causeHeight = 22, causeEnd = 9, paperEnd = 13, indent = 14, deepest = 3;
constexpr double sign = 13, signGap = 5, causePadding = 5, stateGap = 8, leastText = 40, labelGap = 8;
constexpr double headWidth = 120, headPadding = 8, arrowRoom = 56, collectorRoom = 18, headEnd = 12, spineGap = 16;

/// One spine: the bones it has and how long they are.
struct Spine {
    std::size_t first = 0;
    std::size_t last = 0; // behind the last bone
    double up = 0;        // from the end of an upper bone to the spine
    double down = 0;
};

/// On paper nobody can point at a text to see the rest of it: a cause may take two lines there.
double rowOf(const FigureStyle &style)
{
    return (style.onPaper ? paperRow : rowHeight) * style.scale;
}

/// Between a text and the next bone, which leans over the upper or lower end of two lines.
double endOf(const FigureStyle &style)
{
    return (style.onPaper ? paperEnd : causeEnd) * style.scale;
}

double boneLength(std::size_t causes, const FigureStyle &style)
{
    const double rows = static_cast<double>(std::max<std::size_t>(causes, style.onPaper ? 2 : 1));
    return (firstRow + lastRow) * style.scale + (rows - 1) * rowOf(style);
}

struct Fitted {
    QString text;
    double width = 0;
    int lines = 1;
    bool elided = false;
};

Fitted fitted(const QString &text, const QFontMetricsF &metrics, double room, int mostLines)
{
    const double all = metrics.horizontalAdvance(text);
    if (all <= room)
        return {text, all, 1, false};
    if (mostLines < 2)
        return {metrics.elidedText(text, Qt::ElideRight, room), room, 1, true};
    qsizetype fits = 0;
    for (qsizetype at = text.indexOf(u' '); at > 0 && metrics.horizontalAdvance(text.left(at)) <= room;
         at = text.indexOf(u' ', at + 1))
        fits = at;
    if (fits == 0)
        return fitted(text, metrics, room, 1);
    const Fitted rest = fitted(text.mid(fits + 1), metrics, room, 1);
    return {
        text.left(fits) + u'\n' + rest.text, std::max(metrics.horizontalAdvance(text.left(fits)), rest.width), 2,
        rest.elided};
}

QRectF wrapped(const QFont &font, const QString &text, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1000), Qt::AlignHCenter | Qt::TextWordWrap, text);
}

/// What a cause takes beside its text: sign and box, and the words of its state, which stay whole.
double fixedWidth(const BoneCause &cause, const FigureStyle &style)
{
    const bool boxed = cause.mark == CauseMark::Confirmed;
    const double state = cause.state.isEmpty() ? 0 : QFontMetricsF(style.text).horizontalAdvance(cause.state);
    return (boxed ? sign + signGap + 2 * causePadding : 4) * style.scale +
           (cause.state.isEmpty() ? 0 : state + stateGap * style.scale);
}

/// What a cause takes at least, with the beginning of its text.
double leastWidth(const BoneCause &cause, const FigureStyle &style)
{
    return std::ceil(fixedWidth(cause, style) + (leastText + 1) * style.scale);
}

/// From the bone to the text.
double twigLength(const BoneCause &cause, const FigureStyle &style)
{
    return (twig + twigGap + std::min<double>(cause.depth, deepest) * indent) * style.scale;
}

/// The text of a cause fitted into the room beside its bone.
void fitCause(FishboneLayout::CausePlace &place, const BoneCause &cause, const FigureStyle &style, double room)
{
    const double scale = style.scale;
    const QFontMetricsF metrics(cause.mark == CauseMark::Confirmed ? style.strong : style.text);
    const double fixed = fixedWidth(cause, style);
    const double given = std::max(room - fixed - scale, leastText * scale);
    const Fitted fit = fitted(cause.text, metrics, given, style.onPaper ? 2 : 1);
    place.text = fit.text;
    place.textWidth = std::ceil(fit.width) + scale;
    place.elided = fit.elided;
    place.state = cause.state;
    place.mark = cause.mark;
    place.rect.setWidth(place.textWidth + fixed);
    if (fit.lines > 1) {
        const double height = 2 * metrics.height() + 2 * scale;
        place.rect = QRectF(place.rect.left(), place.rect.center().y() - height / 2, place.rect.width(), height);
    }
}

/// As narrow as bones may be: each cause has room for the beginning of its text.
double narrowestFor(const FishboneContent &content, const FigureStyle &style)
{
    double narrowest = (style.onPaper ? narrowestOnPaper : narrowestBone) * style.scale;
    for (const Bone &bone : content.bones) {
        for (const BoneCause &cause : bone.causes)
            narrowest = std::max(narrowest, twigLength(cause, style) + leastWidth(cause, style) + endOf(style));
    }
    return narrowest;
}

} // namespace

FishboneLayout layOutFishbone(const FishboneContent &content, const FigureStyle &style, double width)
{
    const double scale = style.scale;
    FishboneLayout layout;
    const double labelHeight = QFontMetricsF(style.strong).height() + 6 * scale;
    const std::size_t count = content.bones.size(), pairs = (count + 1) / 2;
    const double room = width - (edge + headWidth + arrowRoom + headEnd) * scale;
    const double narrowest = narrowestFor(content, style);
    const double fitting = std::max(1.0, std::floor(room / narrowest));
    const std::size_t rows =
        std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(static_cast<double>(pairs) / fitting)));
    const std::size_t perRow = std::max<std::size_t>(1, (pairs + rows - 1) / rows);
    const double bone = std::clamp(room / static_cast<double>(perRow), narrowest, widestBone * scale);

    std::vector<Spine> spines;
    for (std::size_t first = 0; first < count; first += 2 * perRow) {
        Spine spine{first, std::min(count, first + 2 * perRow), 0, 0};
        for (std::size_t i = spine.first; i < spine.last; ++i) {
            double &length = (i - first) % 2 == 0 ? spine.up : spine.down;
            length = std::max(length, boneLength(content.bones[i].causes.size(), style));
        }
        spines.push_back(spine);
    }
    double top = outer * scale;
    double headLeft = edge * scale + static_cast<double>(perRow) * bone + arrowRoom * scale;
    const double beforeHead = endOf(style) + (rows > 1 ? collectorRoom : 0) * scale;
    for (const Spine &spine : spines) {
        const double y = top + labelHeight + spine.up;
        layout.spines.emplace_back(edge * scale, y, edge * scale, y);
        for (std::size_t i = spine.first; i < spine.last; ++i) {
            const bool upper = (i - spine.first) % 2 == 0;
            const auto column = static_cast<double>((i - spine.first) / 2);
            const double length = upper ? spine.up : spine.down; // one lean for all, so that they never cross
            const double begin = edge * scale + column * bone, x = begin + boneInset * scale;
            const double foot = x + slant * scale, tip = upper ? y - length : y + length;
            FishboneLayout::BonePlace place;
            place.line = QLineF(x, tip, foot, y);
            const QFontMetricsF metrics(style.strong);
            const auto labelWidth = [&](std::size_t which) {
                return std::min(
                    metrics.horizontalAdvance(content.bones[which].name) + 2 * labelPadding * scale + 1,
                    bone - 2 * labelGap * scale);
            };
            // The first label cannot reach over the edge, so it may have to end before the next one on its side.
            const double left = std::max(x - labelWidth(i) / 2, labelGap * scale);
            const double next =
                i + 2 < spine.last ? x + bone - labelWidth(i + 2) / 2 - labelGap * scale : left + labelWidth(i);
            const double wide = std::min(labelWidth(i), next - left);
            place.label = QRectF(left, upper ? tip - labelHeight : tip, wide, labelHeight);
            place.name = metrics.elidedText(content.bones[i].name, Qt::ElideRight, wide - 2 * labelPadding * scale + 1);
            layout.bones.push_back(place);
            for (std::size_t k = 0; k < content.bones[i].causes.size(); ++k) {
                const BoneCause &cause = content.bones[i].causes[k];
                const double rowY = upper ? tip + firstRow * scale + static_cast<double>(k) * rowOf(style)
                                          : y + lastRow * scale + static_cast<double>(k) * rowOf(style);
                const double at = x + (foot - x) * (rowY - tip) / (y - tip);
                FishboneLayout::CausePlace each;
                const double start = at + twigLength(cause, style);
                each.twig = QLineF(at, rowY, start - twigGap * scale, rowY);
                each.rect = QRectF(start, rowY - causeHeight * scale / 2, 0, causeHeight * scale);
                headLeft = std::max(headLeft, start + leastWidth(cause, style) + beforeHead);
                each.bone = static_cast<int>(i);
                layout.causes.push_back(each);
            }
        }
        top = y + spine.down + (spine.down > 0 ? labelHeight : 0) + spineGap * scale;
    }
    for (QLineF &spine : layout.spines)
        spine.setP2({headLeft - (rows > 1 ? collectorRoom : 8) * scale, spine.y1()});
    std::size_t placed = 0;
    for (const Bone &each : content.bones) {
        for (const BoneCause &cause : each.causes) {
            FishboneLayout::CausePlace &place = layout.causes[placed++];
            // The next bone leans the same way, so the room at a height is the distance of two bones.
            const double end = std::min(place.twig.x1() + bone - endOf(style), headLeft - beforeHead);
            fitCause(place, cause, style, end - place.rect.left());
        }
    }
    if (layout.spines.empty()) {
        const double y = outer * scale + labelHeight + boneLength(1, style);
        layout.spines.emplace_back(edge * scale, y, headLeft - 8 * scale, y);
        top = y + boneLength(1, style);
    }

    const double inner = (headWidth - 2 * headPadding) * scale;
    layout.effect = content.effect;
    layout.harm = content.harm;
    const double effectHeight = wrapped(style.strong, content.effect, inner).height();
    const double harmHeight =
        content.harm.isEmpty() ? 0 : wrapped(style.text, content.harm, inner).height() + 4 * scale;
    const double headHeight = effectHeight + harmHeight + 2 * headPadding * scale;
    const double first = layout.spines.front().y1(), last = layout.spines.back().y1();
    const double middle = std::max((first + last) / 2, headHeight / 2 + outer * scale);
    layout.head = QRectF(headLeft, middle - headHeight / 2, headWidth * scale, headHeight);
    if (layout.spines.size() > 1) {
        const double x = headLeft - collectorRoom * scale;
        layout.collector = QLineF(x, first, x, std::max(last, middle));
        layout.arrow = QLineF(x, middle, headLeft - 2 * scale, middle);
    } else {
        layout.arrow = QLineF(headLeft - 8 * scale, first, headLeft - 2 * scale, first);
    }
    layout.size = QSizeF(
        std::ceil(layout.head.right() + headEnd * scale),
        std::ceil(std::max(top - spineGap * scale, layout.head.bottom()) + outer * scale));
    return layout;
}

namespace {

struct FishbonePainter {
    QPainter &painter;
    const FishboneLayout &layout;
    const FigureStyle &style;
    QRectF visible;

    void spines() const
    {
        const QPen pen(style.ink, 2.2 * style.scale, Qt::SolidLine, Qt::FlatCap);
        painter.setPen(pen);
        for (const QLineF &spine : layout.spines)
            painter.drawLine(spine);
        if (!layout.collector.isNull())
            painter.drawLine(layout.collector);
        painter.drawLine(layout.arrow);
        const double side = 7 * style.scale;
        const QPointF tip = layout.arrow.p2();
        const QPointF head[] = {tip + QPointF(-side * 1.3, -side), tip, tip + QPointF(-side * 1.3, side)};
        painter.setPen(QPen(style.ink, 2.2 * style.scale, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
        painter.drawPolyline(head, 3);
    }

    void bone(const FishboneLayout::BonePlace &place) const
    {
        painter.setPen(QPen(style.borderStrong, 1.6 * style.scale));
        painter.drawLine(place.line);
        painter.setPen(QPen(style.borderStrong, style.scale));
        painter.setBrush(style.window);
        const double half = style.scale / 2, round = 4 * style.scale;
        painter.drawRoundedRect(place.label.adjusted(half, half, -half, -half), round, round);
        painter.setFont(style.strong);
        painter.setPen(style.ink);
        painter.drawText(place.label, Qt::AlignCenter | Qt::TextSingleLine, place.name);
    }

    void cause(const FishboneLayout::CausePlace &place, bool selected, bool focused) const
    {
        const double scale = style.scale;
        painter.setPen(QPen(style.borderStrong, 1.2 * scale));
        painter.drawLine(place.twig);
        const bool confirmed = place.mark == CauseMark::Confirmed;
        if (confirmed || selected) {
            const double width = (selected ? 2 : 1.3) * scale, more = confirmed ? 0 : 4 * scale;
            painter.setPen(QPen(style.accent, width));
            painter.setBrush(confirmed || selected ? style.sel : style.surface);
            painter.drawRoundedRect(
                place.rect.adjusted(width / 2 - more, width / 2, more - width / 2, -width / 2), 3 * scale, 3 * scale);
            if (selected && focused) {
                const double out = more + 2 * scale;
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(place.rect.adjusted(-out, -2 * scale, out, 2 * scale), 5 * scale, 5 * scale);
            }
        }
        QRectF text = place.rect;
        if (confirmed) {
            const double side = sign * scale;
            paintFigureSign(
                painter, {text.left() + causePadding * scale, text.center().y() - side / 2, side, side},
                FigureSign::Flag, style.accent);
            text.adjust((causePadding + sign + signGap) * scale, 0, -causePadding * scale, 0);
        }
        QFont font = confirmed ? style.strong : style.text;
        if (place.mark == CauseMark::RuledOut)
            font.setStrikeOut(true);
        painter.setFont(font);
        const bool onSelection = confirmed || selected;
        painter.setPen(onSelection ? style.selInk : place.mark == CauseMark::RuledOut ? style.muted : style.ink);
        const int flags = Qt::AlignLeft | Qt::AlignVCenter;
        painter.drawText(text.adjusted(0, 0, 4 * scale, 0), flags, place.text);
        if (place.state.isEmpty())
            return;
        text.setLeft(text.left() + place.textWidth + stateGap * scale);
        painter.setFont(style.text);
        painter.setPen(confirmed ? style.soon : onSelection ? style.selInk : style.muted);
        painter.drawText(text.adjusted(0, 0, 6 * scale, 0), flags, place.state);
    }

    void head() const
    {
        painter.setPen(QPen(style.ink, 1.6 * style.scale));
        painter.setBrush(style.surface);
        const double half = 0.8 * style.scale, round = 5 * style.scale;
        painter.drawRoundedRect(layout.head.adjusted(half, half, -half, -half), round, round);
        QRectF text =
            layout.head.adjusted(headPadding * style.scale, headPadding * style.scale, -headPadding * style.scale, 0);
        painter.setFont(style.strong);
        painter.setPen(style.ink);
        painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, layout.effect);
        if (layout.harm.isEmpty())
            return;
        text.setTop(text.top() + wrapped(style.strong, layout.effect, text.width()).height() + 4 * style.scale);
        painter.setFont(style.text);
        painter.setPen(style.muted);
        painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, layout.harm);
    }
};

} // namespace

void paintFishbone(
    QPainter &painter, const FishboneLayout &layout, const FigureStyle &style, const QRectF &visible, int selected,
    bool focused)
{
    painter.save();
    painter.translate(-visible.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    if (!style.onPaper)
        painter.fillRect(visible, style.surface);
    const FishbonePainter each{painter, layout, style, visible};
    each.spines();
    for (const auto &bone : layout.bones)
        each.bone(bone);
    for (std::size_t i = 0; i < layout.causes.size(); ++i) {
        if (layout.causes[i].rect.adjusted(-80 * style.scale, -8, 8, 8).intersects(visible))
            each.cause(layout.causes[i], static_cast<int>(i) == selected, focused);
    }
    each.head();
    painter.restore();
}

int fishboneCauseAt(const FishboneLayout &layout, const QPointF &point)
{
    for (std::size_t i = 0; i < layout.causes.size(); ++i) {
        if (layout.causes[i].rect.adjusted(-4, -3, 4, 3).contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace candor
