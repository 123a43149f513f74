// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/PageFigure.h"

#include "render/PaperFonts.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace candor {

namespace {

constexpr double letters = 8 / 0.75; // eight points
constexpr double measure = 0.82;     // of the figure on the screen, whose letters are larger
constexpr std::size_t mostEvents = 64;

FigureStyle paperStyle(double larger)
{
    const auto font = [&](Face face) {
        QFont result = paperFont(face);
        result.setPixelSize(static_cast<int>(std::lround(letters * larger * textScale)));
        return result;
    };
    const QColor black(0x11, 0x11, 0x11), text(0x33, 0x33, 0x33), line(0x77, 0x77, 0x77), frame(0x44, 0x44, 0x44);
    FigureStyle style;
    style.strong = font(Face::SansBold);
    style.text = font(Face::Sans);
    style.scale = measure * larger * textScale;
    style.onPaper = true;
    style.surface = style.window = style.sel = style.privilegedSoft = Qt::white;
    style.ink = style.selInk = style.late = style.lateLine = style.soon = style.accent = style.privileged = black;
    style.muted = text;
    style.border = line;
    style.borderStrong = frame;
    return style;
}

/// `count` events from `from` on, with the lanes that they need.
TimelineContent partOf(const TimelineContent &whole, std::size_t from, std::size_t count)
{
    TimelineContent part;
    part.locale = whole.locale;
    part.dayText = whole.dayText;
    constexpr qint64 minutesOfDay = 1440;
    const auto dayOf = [](const TimelineEvent &event) {
        return event.minute / minutesOfDay - (event.minute % minutesOfDay < 0 ? 1 : 0);
    };
    part.nameDay = whole.nameDay || dayOf(whole.events.front()) != dayOf(whole.events.back());
    std::map<int, int> lanes;
    for (std::size_t i = from; i < from + count; ++i)
        lanes.emplace(whole.events[i].lane, 0);
    for (auto &[old, place] : lanes) {
        place = static_cast<int>(part.lanes.size());
        part.lanes += whole.lanes.value(old);
    }
    for (std::size_t i = from; i < from + count; ++i) {
        part.events.push_back(whole.events[i]);
        part.events.back().lane = lanes.at(whole.events[i].lane);
    }
    return part;
}

/// Splits `all` things into runs that fit; one thing alone always does.
template <class Fits>
std::vector<std::size_t> runsThatFit(std::size_t all, std::size_t most, const Fits &fits)
{
    std::vector<std::size_t> counts;
    for (std::size_t from = 0; from < all;) {
        std::size_t good = 1, bad = std::min(all - from, most) + 1;
        if (bad > 2 && fits(from, bad - 1))
            good = bad - 1;
        while (bad - good > 1 && good != bad - 1) {
            const std::size_t middle = good + (bad - good) / 2;
            (fits(from, middle) ? good : bad) = middle;
        }
        counts.push_back(good);
        from += good;
    }
    // Rather several of a like size than a last one that is nearly empty.
    const std::size_t each = (all + counts.size() - 1) / std::max<std::size_t>(counts.size(), 1);
    std::vector<std::size_t> even;
    for (std::size_t from = 0; from < all; from += each) {
        even.push_back(std::min(each, all - from));
        if (even.back() > 1 && !fits(from, even.back()))
            return counts;
    }
    return even;
}

std::vector<PagePicture> picturesOf(const TimelineContent &content, const FigureStyle &style, QSizeF room)
{
    std::vector<PagePicture> pictures;
    if (content.events.empty())
        return pictures;
    // The box of the last event may reach beyond the axis, which is drawn shorter then, as far as it stays readable.
    const auto layOut = [&](std::size_t from, std::size_t count) {
        const TimelineContent part = partOf(content, from, count);
        TimelineLayout layout = layOutTimeline(part, style, room.width());
        double width = room.width();
        for (int attempt = 0; attempt < 3 && layout.size.width() > room.width(); ++attempt) {
            width -= layout.size.width() - room.width();
            layout = layOutTimeline(part, style, width);
        }
        return layout;
    };
    std::size_t from = 0;
    for (const std::size_t count :
         runsThatFit(content.events.size(), mostEvents, [&](std::size_t first, std::size_t events) {
             const QSizeF size = layOut(first, events).size;
             return size.width() <= room.width() + 1 && size.height() <= room.height();
         })) {
        pictures.push_back({layOut(from, count), style});
        from += count;
    }
    return pictures;
}

std::vector<PagePicture> picturesOf(const FishboneContent &content, const FigureStyle &style, QSizeF room)
{
    // A bone longer than half of the room is continued under the same name.
    std::size_t longest = 1;
    const auto layOut = [&](const Bone *first, std::size_t count) {
        FishboneContent part;
        part.bones.assign(first, first + count);
        part.effect = content.effect;
        part.harm = content.harm;
        return layOutFishbone(part, style, room.width());
    };
    const auto fits = [&](const std::vector<Bone> &bones, std::size_t first, std::size_t count) {
        const QSizeF size = layOut(bones.data() + first, count).size;
        return size.width() <= room.width() + 1 && size.height() <= room.height();
    };
    for (const Bone &bone : content.bones)
        longest = std::max(longest, bone.causes.size());
    const auto bothSides = [](std::size_t causes) {
        Bone bone;
        bone.causes.resize(causes);
        return std::vector<Bone>{bone, bone};
    };
    while (longest > 1 && !fits(bothSides(longest), 0, 2))
        --longest;
    std::vector<Bone> bones;
    for (const Bone &bone : content.bones) {
        for (std::size_t at = 0; at == 0 || at < bone.causes.size(); at += longest) {
            const auto begin = bone.causes.begin() + static_cast<std::ptrdiff_t>(at);
            const auto length = static_cast<std::ptrdiff_t>(std::min(longest, bone.causes.size() - at));
            bones.push_back({bone.name, {begin, begin + length}});
        }
    }
    std::vector<PagePicture> pictures;
    if (bones.empty())
        return pictures;
    std::size_t from = 0;
    for (const std::size_t count : runsThatFit(
             bones.size(), mostEvents, [&](std::size_t first, std::size_t some) { return fits(bones, first, some); })) {
        pictures.push_back({layOut(bones.data() + from, count), style});
        from += count;
    }
    return pictures;
}

QSizeF sizeOf(const PagePicture &picture)
{
    return std::visit([](const auto &layout) { return layout.size; }, picture.layout);
}

} // namespace

QSizeF PagePicture::size() const
{
    return sizeOf(*this) / textScale;
}

std::vector<PagePicture> pagePictures(const Figure &figure, QSizeF room, double larger)
{
    const FigureStyle style = paperStyle(larger);
    return std::visit(
        [&](const auto &content) { return picturesOf(content, style, room * textScale); }, figure.content);
}

void paintPicture(QPainter &painter, const PagePicture &picture)
{
    const QRectF whole(QPointF(0, 0), sizeOf(picture));
    if (const auto *timeline = std::get_if<TimelineLayout>(&picture.layout))
        paintTimeline(painter, *timeline, picture.style, whole);
    else
        paintFishbone(painter, std::get<FishboneLayout>(picture.layout), picture.style, whole);
}

QByteArray pictureAsPng(const PagePicture &picture)
{
    constexpr double dotsPerInch = 200, perInch = 25.4 / 1000;
    const double scale = dotsPerInch / (96 * textScale);
    QImage image((sizeOf(picture) * scale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    image.setDotsPerMeterX(static_cast<int>(dotsPerInch / perInch));
    image.setDotsPerMeterY(static_cast<int>(dotsPerInch / perInch));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPicture(painter, picture);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace candor
