// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "documents/Parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

const auto firstContactAnchor = u"t_first_contact"_s;

/// Checklists that people take into a conversation show what is known and who leads; the others what case it is.
bool isForConversation(QStringView checklistId)
{
    return checklistId == u"first-conversation" || checklistId == u"conversation";
}

FieldCell cell(const QString &label, const QString &value, bool strong = false)
{
    return {label, value, Lane::Fact, strong};
}

struct OpeningWords {
    const Step *step = nullptr;
    const StepField *field = nullptr;
};

/// The field of the form in which the person who leads writes them.
OpeningWords openingWords(const Protocol &protocol, QStringView checklistId)
{
    for (const Step &step : protocol.steps) {
        if (step.checklist != checklistId)
            continue;
        for (const StepField &field : step.fields) {
            if (field.id == u"opening_words")
                return {&step, &field};
        }
    }
    return {};
}

/// The clock that the first conversation stops, as it stands in the case.
const Due *firstConversationClock(const PathwayView &pathway)
{
    const auto found = std::find_if(pathway.clocks.begin(), pathway.clocks.end(), [](const Due &due) {
        return due.clock && due.clock->to == firstContactAnchor;
    });
    return found == pathway.clocks.end() ? nullptr : &*found;
}

QString interpreterLine(const CaseFile &file)
{
    const Person *patient = file.patient();
    if (patient && !patient->interpreter.isEmpty())
        return patient->interpreter;
    return peopleInRole(file, PersonRole::Interpreter).join(u", "_s);
}

/// Who supports and takes notes: the second disclosure lead, else the communication lead.
QString supporterLine(const CaseFile &file)
{
    QStringList leads = peopleInRole(file, PersonRole::DisclosureLead);
    if (leads.size() > 1)
        return leads.mid(1).join(u", "_s);
    QStringList others = peopleInRole(file, PersonRole::CommunicationLead);
    if (!leads.isEmpty())
        others.removeAll(leads.first());
    return others.join(u", "_s);
}

std::optional<Instant> harmFound(const CaseFile &file)
{
    const auto discovered = file.anchor(u"t_discovered");
    return discovered ? discovered : file.anchor(anchors::identified);
}

FieldGrid conversationGrid(
    const Protocol &protocol, bool isFirst, const CaseFile *file, const DocumentContext &context, const Wording &words)
{
    QString patient, found, by, leads, supports, interpreter;
    if (file) {
        const PathwayView pathway = evaluate(protocol, *file, context.surroundings);
        const Due *due = firstConversationClock(pathway);
        patient = patientLine(*file, context);
        found = words.dateTime(harmFound(*file));
        if (isFirst && due && due->at)
            by = words.shortTime(*due->at);
        leads = peopleInRole(*file, PersonRole::DisclosureLead).value(0);
        supports = supporterLine(*file);
        interpreter = interpreterLine(*file);
    }
    FieldGrid grid;
    grid.cells = {
        cell(words(QT_TRANSLATE_NOOP("Document", "Patient")), patient),
        cell(words(QT_TRANSLATE_NOOP("Document", "Harm found")), found),
        cell(
            isFirst ? words(QT_TRANSLATE_NOOP("Document", "First conversation by"))
                    : words(QT_TRANSLATE_NOOP("Document", "Conversation at")),
            by, true),
        cell(words(QT_TRANSLATE_NOOP("Document", "Leads")), leads),
        cell(words(QT_TRANSLATE_NOOP("Document", "Supports and takes notes")), supports),
        cell(words(QT_TRANSLATE_NOOP("Document", "Interpreter")), interpreter),
    };
    return grid;
}

FieldGrid caseGrid(const CaseFile *file, const DocumentContext &context, const Wording &words)
{
    QString patient, found, unit, owner, reviewLead;
    if (file) {
        patient = patientLine(*file, context);
        found = words.dateTime(harmFound(*file));
        unit = file->record.unit;
        owner = file->record.owner;
        reviewLead = peopleInRole(*file, PersonRole::ReviewLead).value(0);
    }
    FieldGrid grid;
    grid.cells = {
        cell(words(QT_TRANSLATE_NOOP("Document", "Patient")), patient),
        cell(words(QT_TRANSLATE_NOOP("Document", "Harm found")), found),
        cell(words(QT_TRANSLATE_NOOP("Document", "Unit")), unit),
        cell(words(QT_TRANSLATE_NOOP("Document", "Case owner")), owner),
        cell(words(QT_TRANSLATE_NOOP("Document", "Event review lead")), reviewLead),
        cell(words(QT_TRANSLATE_NOOP("Document", "Filled in by")), {}),
    };
    return grid;
}

SideBySide knownAndUnknown(const CaseFile *file, const Wording &words)
{
    ListColumn known{words(QT_TRANSLATE_NOOP("Document", "We know")), {}};
    ListColumn unknown{words(QT_TRANSLATE_NOOP("Document", "We do not know yet")), {}};
    if (file) {
        for (const Fact &fact : file->all<Fact>()) {
            // What must not be told (legal hold) has no place on a page that is taken to the bedside.
            if (fact.text.isEmpty() || !fact.withheld.isEmpty())
                continue;
            const Lane lane = fact.told ? Lane::Told : Lane::Fact;
            if (fact.known) {
                known.items.push_back({fact.text, lane});
                continue;
            }
            QString text = fact.text;
            if (fact.expectedBy) {
                if (text.endsWith(u'.'))
                    text.chop(1);
                text = words(QT_TRANSLATE_NOOP("Document", "%1 (expected %2)"))
                           .arg(text, words.shortTime(*fact.expectedBy));
            }
            unknown.items.push_back({text, lane});
        }
    }
    return {{std::move(known), std::move(unknown)}, 3};
}

CheckItem checkItem(
    const Checklist &checklist, const ChecklistRow &row, const CaseFile *file, const DocumentContext &context,
    const Wording &words)
{
    CheckItem item;
    item.text = words.protocol(row.text);
    item.unverified = context.markUnverified && row.origin.evidence == Evidence::Unverified;
    const RowState *state = file ? file->row(checklist.id, row.id) : nullptr;
    if (!state)
        return item;
    if (state->outcome == StepOutcome::Done)
        item.state = CheckItem::State::Done;
    else if (state->outcome == StepOutcome::NotApplicable || state->outcome == StepOutcome::Skipped)
        item.state = CheckItem::State::NotApplicable;
    if (state->at && item.state != CheckItem::State::Open)
        item.time = words.shortTime(*state->at);
    item.note = state->note;
    return item;
}

} // namespace

bool suggestsOpeningWords(const Protocol &protocol, QStringView checklistId)
{
    return openingWords(protocol, checklistId).field != nullptr;
}

DocumentModel checklistDocument(
    const Protocol &protocol, QStringView checklistId, const CaseFile *file, const DocumentContext &context)
{
    const Checklist *checklist = protocol.checklist(checklistId);
    if (!checklist)
        throw Error(ErrorCode::NotFound, {checklistId.toString()});
    const Wording words(context);
    const bool forConversation = isForConversation(checklistId);

    DocumentModel document =
        startDocument(u"checklist/"_s + checklist->id, words.protocol(checklist->title), file, context);
    // Taken into the room: the strictest filter, since anybody there may read it.
    document.audience = forConversation ? Audience::Family : Audience::Internal;
    document.compact = true;
    document.headerRight =
        headerRight(file, words(QT_TRANSLATE_NOOP("Document", "Not part of the medical record")), context);
    document.footerCenter = file ? words(QT_TRANSLATE_NOOP("Document", "Working copy, shred after logging"))
                                 : words(QT_TRANSLATE_NOOP("Document", "Blank form"));
    if (!checklist->intro.isEmpty())
        addParagraph(document, words.protocol(checklist->intro));
    document.blocks.push_back(
        {forConversation ? conversationGrid(protocol, checklistId.startsWith(u"first"), file, context, words)
                         : caseGrid(file, context, words),
         Lane::Fact,
         {}});
    if (forConversation && context.showFacts)
        document.blocks.push_back({knownAndUnknown(file, words), Lane::Fact, {}});
    if (const OpeningWords opening = openingWords(protocol, checklistId); opening.field && context.showOpeningWords) {
        const QString written = file ? file->formValue(opening.step->id, opening.field->id).trimmed() : QString();
        addSection(document, words(QT_TRANSLATE_NOOP("Document", "Opening words")));
        addParagraph(
            document, written.isEmpty() ? words.protocol(opening.field->suggestion) : written, Paragraph::Style::Quote);
    }

    for (const ChecklistSection &section : checklist->sections) {
        CheckSection block{words.protocol(section.title), {}};
        for (const ChecklistRow &row : section.rows) {
            if (row.enabled)
                block.items.push_back(checkItem(*checklist, row, file, context, words));
        }
        if (!block.items.empty())
            document.blocks.push_back({std::move(block), Lane::Fact, {}});
    }
    if (checklist->writingLines > 0)
        document.blocks.push_back(
            {WritingLines{words.protocol(checklist->writingTitle), checklist->writingLines}, Lane::Fact, {}});
    else if (forConversation)
        document.blocks.push_back(
            {WritingLines{words(QT_TRANSLATE_NOOP("Document", "Their words, questions, promises made")), 3},
             Lane::Fact,
             {}});
    if (file)
        addWithheldMarkers(document, *file, context);
    return document;
}

} // namespace candor
