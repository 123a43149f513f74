// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/StripBuilder.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

using namespace paper;

namespace {

Mark::Kind boxFor(CheckItem::State state)
{
    switch (state) {
    case CheckItem::State::Done: return Mark::Kind::CheckedBox;
    case CheckItem::State::NotApplicable: return Mark::Kind::DashedBox;
    case CheckItem::State::Open: break;
    }
    return Mark::Kind::OpenBox;
}

} // namespace

qreal StripBuilder::timeColumnWidth()
{
    qreal widest = px(64);
    const QFontMetricsF metrics(font(Face::Sans, 12));
    for (const Block &block : m_document.blocks) {
        const auto *section = std::get_if<CheckSection>(&block.content);
        if (!section || !section->timeColumn)
            continue;
        for (const CheckItem &item : section->items)
            widest = std::max(widest, metrics.horizontalAdvance(item.time) / textScale + px(6));
    }
    return std::min(widest, m_width * 0.3);
}

void StripBuilder::addSectionTitle(const QString &title, qreal timeWidth)
{
    tag("H2");
    const LaidText text = lay(title, Face::SansBold, 13.3, m_width - timeWidth - px(9));
    Strip strip;
    strip.before = space(7, 3);
    strip.height = text.height() + px(2);
    strip.keepWithNext = true;
    put(strip, text, {});
    if (timeWidth > 0 && !m_timeTitleShown) {
        m_timeTitleShown = true;
        tag("P");
        put(strip, lay(m_document.words.time, Face::Sans, 11, timeWidth, 1.5, Qt::AlignHCenter),
            {m_width - timeWidth, 0});
    }
    strip.marks.push_back(line(0, strip.height, m_width, strip.height, 1, black));
    strip.height += px(2);
    strips.push_back(std::move(strip));
}

void StripBuilder::addCheckItem(const CheckItem &item, qreal timeWidth, bool timeColumn, bool keep)
{
    const qreal box = px(14);
    const qreal indent = px(26);
    const qreal padding = space(2, 0.4);
    const qreal textWidth = m_width - indent - timeWidth - px(9);

    QString text = item.text;
    QList<QTextLayout::FormatRange> formats;
    if (item.unverified) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        text += u"  "_s + m_document.words.unverified;
        range.length = static_cast<int>(text.size()) - range.start;
        range.format.setFont(font(Face::Sans, 10));
        range.format.setForeground(QColor::fromRgb(labelGrey));
        formats.append(range);
    }
    tag("P");
    const LaidText body = lay(text, Face::Sans, 13.3, textWidth, 1.3, Qt::AlignLeft, formats);
    QString time = item.time;
    if (timeColumn && time.isEmpty() && item.state == CheckItem::State::NotApplicable)
        time = m_document.words.notApplicable;

    std::vector<Mark> marks;
    const qreal boxTop = padding + (body.lineHeight - box) / 2;
    marks.push_back({boxFor(item.state), QRectF(0, boxTop, box, box), px(1.4), black});
    if (timeColumn)
        marks.push_back(dotted(m_width - timeWidth, padding + body.lineHeight + px(1), m_width));
    std::vector<Placed> cells{{body, indent}};
    if (timeColumn && !time.isEmpty())
        cells.push_back({lay(time, Face::Sans, 12, timeWidth, 1.3 * 13.3 / 12, Qt::AlignHCenter), m_width - timeWidth});
    addRow(cells, padding, marks, 0, nullptr, -1);
    if (!item.note.isEmpty() || (item.state == CheckItem::State::NotApplicable && !item.time.isEmpty())) {
        QStringList parts;
        if (item.state == CheckItem::State::NotApplicable && !item.time.isEmpty())
            parts += m_document.words.notApplicable;
        if (!item.note.isEmpty())
            parts += item.note;
        strips.back().keepWithNext = true;
        addRow({{lay(parts.join(u": "_s), Face::Sans, 11.5, textWidth), indent}}, 0, {}, 0, nullptr, -1);
    }
    strips.back().keepWithNext = keep;
}

void StripBuilder::add(const CheckSection &section)
{
    const qreal timeWidth = section.timeColumn ? timeColumnWidth() : 0;
    if (!section.title.isEmpty())
        addSectionTitle(section.title, timeWidth);
    if (section.columns > 1) {
        addChoices(section);
        return;
    }
    for (size_t i = 0; i < section.items.size(); ++i)
        addCheckItem(section.items[i], timeWidth, section.timeColumn, i == 0 && section.items.size() > 1);
}

void StripBuilder::addChoices(const CheckSection &section)
{
    const auto columns = static_cast<size_t>(section.columns);
    const qreal columnWidth = m_width / static_cast<qreal>(columns);
    const qreal box = px(14);
    const qreal indent = px(22);
    for (size_t begin = 0; begin < section.items.size(); begin += columns) {
        std::vector<Placed> cells;
        std::vector<Mark> marks;
        const qreal padding = space(2, 0.4);
        for (size_t i = begin; i < std::min(begin + columns, section.items.size()); ++i) {
            const qreal x = static_cast<qreal>(i - begin) * columnWidth;
            tag("P");
            const LaidText text = lay(section.items[i].text, Face::Sans, 13.3, columnWidth - indent - px(8));
            marks.push_back(
                {boxFor(section.items[i].state), QRectF(x, padding + (text.lineHeight - box) / 2, box, box), px(1.4),
                 black});
            cells.push_back({text, x + indent});
        }
        addRow(cells, padding, marks, 0, nullptr, -1);
        strips.back().keepWithNext = begin == 0 && section.items.size() > columns;
    }
}

} // namespace candor
