// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/DocumentModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

bool mayEnter(Lane lane, Audience audience)
{
    if (lane == Lane::Fact || lane == Lane::Told)
        return true;
    switch (audience) {
    case Audience::Family:
    case Audience::Chart: return false;
    case Audience::Internal: return lane == Lane::Business || lane == Lane::AttorneyClient;
    case Audience::Counsel: return lane != Lane::PeerReview && lane != Lane::Pswp;
    case Audience::Pso: return lane == Lane::Pswp;
    }
    return false;
}

std::vector<Run> runsOf(const Paragraph &paragraph)
{
    QString joined;
    for (const Run &run : paragraph.runs)
        joined += run.text;
    return joined == paragraph.text && !joined.isEmpty() ? paragraph.runs : std::vector<Run>{{paragraph.text}};
}

QString numberOf(const Paragraph &paragraph)
{
    return QString::number(paragraph.number) + u'.';
}

bool isClosing(const DocumentModel &document, size_t block)
{
    const auto bodyText = [&](size_t at) {
        const auto *paragraph =
            at < document.blocks.size() ? std::get_if<Paragraph>(&document.blocks[at].content) : nullptr;
        return paragraph && paragraph->style == Paragraph::Style::Body ? paragraph->text.trimmed() : QString();
    };
    const QString closing = bodyText(block);
    if (!document.letter || !closing.endsWith(u',') || closing.contains(u'\n'))
        return false;
    // "Dear Ann," is followed by a sentence, the closing by a name.
    const QString name = bodyText(block + 1).section(u'\n', 0, 0).trimmed();
    constexpr qsizetype longestName = 60;
    return !name.isEmpty() && name.size() <= longestName && !name.endsWith(u'.') && !name.endsWith(u':');
}

namespace {

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

/// Takes out what may not enter, and remembers it under the name of the block it stood in.
class Filter {
public:
    Filter(Audience audience, std::vector<LeftOut> &leftOut)
        : m_audience(audience)
        , m_leftOut(leftOut)
    {
    }

    /// False: nothing is left of the block.
    [[nodiscard]] bool keep(Block &block)
    {
        if (!mayEnter(block.lane, m_audience)) {
            m_leftOut.push_back({block.about, block.lane});
            return false;
        }
        return std::visit(
            Overloaded{
                [&](FieldGrid &grid) { return keepSome(grid.cells, block.about, &FieldCell::label); },
                [&](SideBySide &lists) { return keepSome(lists, block.about); },
                [&](Table &table) { return keepSome(table, block.about); },
                [&](Figure &figure) { return keepWhole(figure, block.about); },
                [](auto &) { return true; },
            },
            block.content);
    }

private:
    template <class Node>
    bool keepSome(std::vector<Node> &nodes, const QString &about, QString Node::*label = nullptr)
    {
        const bool hadAny = !nodes.empty();
        std::erase_if(nodes, [&](const Node &node) {
            if (mayEnter(node.lane, m_audience))
                return false;
            m_leftOut.push_back({about.isEmpty() && label ? node.*label : about, node.lane});
            return true;
        });
        return !hadAny || !nodes.empty();
    }

    bool keepSome(SideBySide &lists, const QString &about)
    {
        bool hadAny = false;
        bool hasAny = false;
        for (ListColumn &column : lists.columns) {
            hadAny |= !column.items.empty();
            keepSome(column.items, about.isEmpty() ? column.title : about);
            hasAny |= !column.items.empty();
        }
        return !hadAny || hasAny;
    }

    bool keepSome(Table &table, const QString &about)
    {
        const size_t before = table.rows.size();
        const bool left = keepSome<TableRow>(table.rows, about);
        // A total over rows that are not all shown would give away what is missing.
        if (left && table.rows.size() != before)
            std::erase_if(table.rows, [](const TableRow &row) { return row.total; });
        return left && (before == 0 || !table.rows.empty());
    }

    /// A picture cannot be shown in part: it goes with the first row that must go.
    bool keepWhole(const Figure &figure, const QString &about)
    {
        const auto &rows = figure.table.rows;
        const auto barred = std::find_if(
            rows.begin(), rows.end(), [&](const TableRow &row) { return !mayEnter(row.lane, m_audience); });
        if (barred == rows.end())
            return true;
        m_leftOut.push_back({about.isEmpty() ? figure.title : about, barred->lane});
        return false;
    }

    Audience m_audience;
    std::vector<LeftOut> &m_leftOut;
};

int headingLevel(const Block &block)
{
    const auto *heading = std::get_if<Heading>(&block.content);
    return heading ? heading->level : 0;
}

/// The number of blocks other than headings that each section heading stands over; titles (level 1) are not counted.
std::vector<int> sectionSizes(const std::vector<Block> &blocks)
{
    std::vector<int> sizes(blocks.size(), 0);
    for (size_t i = 0; i < blocks.size(); ++i) {
        const int level = headingLevel(blocks[i]);
        if (level < 2)
            continue;
        for (size_t k = i + 1; k < blocks.size(); ++k) {
            const int other = headingLevel(blocks[k]);
            if (other != 0 && other <= level)
                break;
            sizes[i] += other == 0 ? 1 : 0;
        }
    }
    return sizes;
}

} // namespace

FilteredDocument::FilteredDocument(DocumentModel document)
    : m_document(std::move(document))
{
    std::vector<Block> &blocks = m_document.blocks;
    const std::vector<int> before = sectionSizes(blocks);
    Filter filter(m_document.audience, m_leftOut);

    std::vector<Block> kept;
    std::vector<int> keptBefore;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (filter.keep(blocks[i])) {
            kept.push_back(std::move(blocks[i]));
            keptBefore.push_back(before[i]);
        }
    }
    const std::vector<int> after = sectionSizes(kept);
    blocks.clear();
    for (size_t i = 0; i < kept.size(); ++i) {
        if (keptBefore[i] == 0 || after[i] > 0)
            blocks.push_back(std::move(kept[i]));
    }
}

QString plainText(const FilteredDocument &filtered)
{
    const DocumentModel &document = filtered.document();
    QStringList lines;
    const auto add = [&lines](const QString &text) {
        if (!text.isEmpty())
            lines += text;
    };
    const auto addItem = [&](const CheckItem &item) {
        QStringList parts{item.text};
        if (item.unverified)
            parts += document.words.unverified;
        if (item.state == CheckItem::State::NotApplicable)
            parts += document.words.notApplicable;
        parts += item.time;
        parts += item.note;
        parts.removeAll(QString());
        add(parts.join(u' '));
    };

    const auto addTable = [&](const Table &table) {
        QStringList titles;
        for (const Table::Column &column : table.columns)
            titles += column.title;
        add(titles.join(u'\t'));
        for (const TableRow &row : table.rows) {
            QStringList texts;
            for (const TableCell &cell : row.cells)
                texts += cell.text;
            add(texts.join(u'\t'));
        }
    };

    add(document.mark);
    add(document.watermark);
    add(document.headerLeft);
    add(document.headerRight);
    for (const Block &block : document.blocks) {
        std::visit(
            Overloaded{
                [&](const Heading &heading) { add(heading.text); },
                [&](const Paragraph &paragraph) {
                    const bool numbered = paragraph.style == Paragraph::Style::Numbered && !paragraph.text.isEmpty();
                    add(numbered ? numberOf(paragraph) + u' ' + paragraph.text : paragraph.text);
                },
                [&](const FieldGrid &grid) {
                    for (const FieldCell &cell : grid.cells)
                        add(cell.value.isEmpty() ? cell.label : cell.label + u": "_s + cell.value);
                },
                [&](const SideBySide &lists) {
                    for (const ListColumn &column : lists.columns) {
                        add(column.title);
                        for (const ListItem &item : column.items)
                            add(item.text);
                    }
                },
                [&](const CheckSection &section) {
                    add(section.title);
                    std::for_each(section.items.begin(), section.items.end(), addItem);
                },
                addTable,
                [&](const Figure &figure) {
                    add(figure.title);
                    addTable(figure.table);
                },
                [&](const Signatures &signatures) {
                    for (const QString &name : signatures.names)
                        add(name);
                },
                [&](const WritingLines &writing) { add(writing.title); },
            },
            block.content);
    }
    add(document.footerLeft);
    add(document.footerCenter);
    return lines.join(u'\n');
}

} // namespace candor
