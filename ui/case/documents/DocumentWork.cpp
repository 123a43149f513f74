// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/DocumentWork.h"

#include "documents/LetterDocument.h"
#include "documents/Parts.h"
#include "documents/Wording.h"
#include "model/Describe.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

FilteredDocument letterOf(const DocumentOrder &order)
{
    const auto id = Id<Letter>::parse(order.id.sliced(letterPrefix.size()));
    const Letter *letter = order.file->find(id.value_or(Id<Letter>()));
    if (!letter)
        throw Error(ErrorCode::NotFound, {u"letter"_s});
    BuiltLetter built = letterDocument(
        *letter,
        {*order.protocol, *order.file, order.context, order.settings, order.contacts, letter, order.program.get()});
    if (letter->state != LetterState::Sent && built.document.watermark.isEmpty())
        built.document.watermark = Wording(order.context).choice(letter->state);
    return FilteredDocument(std::move(built.document));
}

} // namespace

std::vector<Lane> lanesOf(const DocumentModel &document)
{
    std::vector<Lane> lanes;
    const auto add = [&lanes](Lane lane) {
        if (std::find(lanes.begin(), lanes.end(), lane) == lanes.end())
            lanes.push_back(lane);
    };
    for (const Block &block : document.blocks) {
        add(block.lane);
        if (const auto *grid = std::get_if<FieldGrid>(&block.content)) {
            for (const FieldCell &cell : grid->cells)
                add(cell.lane);
        } else if (const auto *lists = std::get_if<SideBySide>(&block.content)) {
            for (const ListColumn &column : lists->columns) {
                for (const ListItem &item : column.items)
                    add(item.lane);
            }
        } else if (const auto *table = std::get_if<Table>(&block.content)) {
            for (const TableRow &row : table->rows)
                add(row.lane);
        }
    }
    return lanes;
}

MadeDocument::MadeDocument(FilteredDocument filtered, const PageSettings &page)
    : document(std::move(filtered))
    , pages(document, page)
    , text(plainText(document))
    , lanes(lanesOf(document.document()))
{
}

bool MadeDocument::isWorkProduct() const
{
    return document.document().audience == Audience::Pso ||
           std::find(lanes.begin(), lanes.end(), Lane::Pswp) != lanes.end();
}

std::shared_ptr<const MadeDocument> makeDocument(const DocumentOrder &order)
{
    auto made = std::make_shared<MadeDocument>(
        order.id.startsWith(letterPrefix) ? letterOf(order)
                                          : makeCaseDocument(order.id, *order.protocol, *order.file, order.context),
        order.page);
    const Person *patient = order.file->patient();
    made->namesPatient = patient && !patient->name.isEmpty() && made->text.contains(patient->name);
    for (const Withheld &withheld : withheldFrom(*order.file, made->document.document().audience)) {
        if (isPrivileged(withheld.lane))
            made->locked += withheld.records;
    }
    return made;
}

} // namespace candor
