// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

TableRow clockRow(const Due &due, const DocumentContext &context, const Protocol &protocol)
{
    const Wording words(context);
    const Origin &origin = due.clock->origin;
    const ProtocolAnchor *anchor = protocol.anchor(due.fromAnchor);
    const QString missing = words(QT_TRANSLATE_NOOP("Document", "Not recorded yet"));
    QString from = due.from ? words.dateTime(*due.from) : missing;
    if (anchor)
        from = words(QT_TRANSLATE_NOOP("Document", "%1: %2")).arg(words.protocol(anchor->label), from);

    QString state = timelinessWords(due, context);
    if (due.businessDays && due.day > 0 && !due.stopped)
        state += u'\n' + words(QT_TRANSLATE_NOOP("Document", "Day %1 of %2"))
                             .arg(context.locale.toString(due.day), context.locale.toString(due.clock->offset.amount));
    if (due.stopped)
        state += u'\n' + words.dateTime(*due.stopped);

    QString dueText = words.dateTime(due.at);
    if (due.firstDue)
        dueText += u'\n' + words(QT_TRANSLATE_NOOP("Document", "First set to %1")).arg(words.dateTime(*due.firstDue));
    if (due.holidaysSkipped > 0)
        dueText += u'\n' + words(QT_TRANSLATE_NOOP("Document", "Holidays not counted: %1"))
                               .arg(context.locale.toString(due.holidaysSkipped));

    QString basis = words.choice(origin.obligation);
    if (!origin.sources.isEmpty())
        basis += u"\n"_s + origin.sources.join(u", "_s);
    if (origin.evidence == Evidence::Unverified)
        basis += u'\n' + words(QT_TRANSLATE_NOOP("Document", "unverified"));

    QString title = words.protocol(due.clock->title);
    if (due.clock->target)
        title = words(QT_TRANSLATE_NOOP("Document", "%1 (target, not a duty)")).arg(title);
    return {
        {{title},
         {from},
         {dueText},
         {state, due.state == ClockState::Late || due.state == ClockState::MetLate},
         {basis}},
        Lane::Fact,
        false};
}

} // namespace

DocumentModel timelinessTable(const Protocol &protocol, const CaseFile &file, const DocumentContext &context)
{
    const Wording words(context);
    DocumentModel document =
        startDocument(u"timeliness"_s, words(QT_TRANSLATE_NOOP("Document", "Timeliness of the case")), &file, context);
    document.audience = Audience::Internal;
    document.headerRight =
        headerRight(&file, words(QT_TRANSLATE_NOOP("Document", "Internal, not part of the medical record")), context);
    document.footerCenter = documentNumber(file, context);
    addParagraph(
        document,
        words(QT_TRANSLATE_NOOP(
                  "Document",
                  "As of %1. Times are in the time zone of the hospital. Rules marked “unverified” were not confirmed "
                  "in a source."))
            .arg(words.dateTime(context.surroundings.now)),
        Paragraph::Style::Small);

    const PathwayView pathway = evaluate(protocol, file, context.surroundings);
    using Column = Table::Column;
    Table table;
    table.columns = {
        Column{words(QT_TRANSLATE_NOOP("Document", "Clock")), Table::Align::Left, 22},
        Column{words(QT_TRANSLATE_NOOP("Document", "Counted from")), Table::Align::Left, 24},
        Column{words(QT_TRANSLATE_NOOP("Document", "Due")), Table::Align::Left, 19},
        Column{words(QT_TRANSLATE_NOOP("Document", "State")), Table::Align::Left, 19},
        Column{words(QT_TRANSLATE_NOOP("Document", "Basis")), Table::Align::Left, 16},
    };
    for (const Due &due : pathway.clocks) {
        if (due.clock && due.state != ClockState::NotApplicable)
            table.rows.push_back(clockRow(due, context, protocol));
    }
    if (table.rows.empty())
        addParagraph(document, words(QT_TRANSLATE_NOOP("Document", "No deadline")));
    else
        document.blocks.push_back({std::move(table), Lane::Fact, {}});

    if (!pathway.promises.empty()) {
        addSection(document, words(QT_TRANSLATE_NOOP("Document", "Promises to the family")));
        Table promises;
        promises.columns = {
            Column{words(QT_TRANSLATE_NOOP("Document", "Promise")), Table::Align::Left, 50},
            Column{words(QT_TRANSLATE_NOOP("Document", "Due")), Table::Align::Left, 25},
            Column{words(QT_TRANSLATE_NOOP("Document", "State")), Table::Align::Left, 25},
        };
        for (const Due &due : pathway.promises) {
            const auto *promise = file.first<Promise>([&](const Promise &p) { return p.id.toString() == due.subject; });
            const QString text =
                promise ? promise->text : words(QT_TRANSLATE_NOOP("Document", "Next contact with the family"));
            promises.rows.push_back(
                {{{text}, {words.dateTime(due.at)}, {timelinessWords(due, context)}}, Lane::Told, false});
        }
        document.blocks.push_back({std::move(promises), Lane::Told, {}});
    }

    QStringList used;
    for (const Due &due : pathway.clocks) {
        if (due.clock && due.state != ClockState::NotApplicable)
            used += due.clock->origin.sources;
    }
    if (std::any_of(protocol.sources.begin(), protocol.sources.end(), [&](const ProtocolSource &source) {
            return used.contains(source.key);
        })) {
        addSection(document, words(QT_TRANSLATE_NOOP("Document", "Sources")));
        for (const ProtocolSource &source : protocol.sources) {
            if (used.contains(source.key))
                addParagraph(
                    document,
                    words(QT_TRANSLATE_NOOP("Document", "%1: %2")).arg(source.key, words.protocol(source.title)),
                    Paragraph::Style::Small);
        }
    }
    return document;
}

} // namespace candor
