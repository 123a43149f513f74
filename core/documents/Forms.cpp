// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

/// A span of running time in minutes; -1 for spans that count days.
int runningMinutes(const Span &span)
{
    switch (span.unit) {
    case TimeUnit::Minutes: return span.amount;
    case TimeUnit::Hours: return span.amount * 60;
    default: return -1;
    }
}

/// The steps with a deadline of more than `above` and up to `upTo` minutes, in the order of the protocol.
CheckSection
stepsDue(const Protocol &protocol, int above, int upTo, const QString &title, const DocumentContext &context)
{
    const Wording words(context);
    CheckSection section{title, {}};
    for (const Step &step : protocol.steps) {
        const ProtocolClock *clock = step.clock.isEmpty() ? nullptr : protocol.clock(step.clock);
        const int minutes = clock && clock->enabled ? runningMinutes(clock->offset) : -1;
        if (minutes <= above || minutes > upTo)
            continue;
        CheckItem item;
        item.text = words.protocol(step.title);
        if (const ProtocolRole *role = protocol.role(step.role))
            item.note = words.protocol(role->label);
        item.unverified = context.markUnverified && clock->origin.evidence == Evidence::Unverified;
        section.items.push_back(std::move(item));
    }
    return section;
}

/// Every value of an enumeration as a box to tick, but not the one that stands for "not recorded".
template <NamedEnum E>
CheckSection choices(const QString &title, E notRecorded, const Wording &words)
{
    CheckSection section{title, {}, false, 3};
    for (const auto &name : enumNames<E>) {
        if (name.value != notRecorded)
            section.items.push_back({CheckItem::State::Open, words.choice(name.value), {}, {}, false});
    }
    return section;
}

FieldGrid blankGrid(const QStringList &labels, int columns = 3)
{
    FieldGrid grid;
    grid.columns = columns;
    for (const QString &label : labels)
        grid.cells.push_back({label, {}, Lane::Fact, false});
    return grid;
}

CheckSection yesNo(const QString &title, const QStringList &texts)
{
    CheckSection section{title, {}, true, 1};
    for (const QString &text : texts)
        section.items.push_back({CheckItem::State::Open, text, {}, {}, false});
    return section;
}

void add(DocumentModel &document, BlockContent content)
{
    document.blocks.push_back({std::move(content), Lane::Fact, {}});
}

} // namespace

DocumentModel firstHourSheet(const Protocol &protocol, const DocumentContext &context)
{
    const Wording words(context);
    DocumentModel document = startDocument(
        u"first-hour"_s, words(QT_TRANSLATE_NOOP("Document", "The first hour at a glance")), nullptr, context);
    document.compact = true;
    document.headerRight = words(QT_TRANSLATE_NOOP("Document", "Holds no case information"));
    document.footerCenter = words(QT_TRANSLATE_NOOP("Document", "Blank form"));
    addParagraph(
        document, words(QT_TRANSLATE_NOOP(
                      "Document", "Care for the patient comes first. Then count from the minute the harm was found.")));
    add(document, blankGrid(
                      {words(QT_TRANSLATE_NOOP("Document", "Harm found at")),
                       words(QT_TRANSLATE_NOOP("Document", "Team called by (30 minutes)")),
                       words(QT_TRANSLATE_NOOP("Document", "First conversation by (60 minutes)"))}));
    for (CheckSection section :
         {stepsDue(protocol, -1, 30, words(QT_TRANSLATE_NOOP("Document", "Within 30 minutes")), context),
          stepsDue(protocol, 30, 60, words(QT_TRANSLATE_NOOP("Document", "Within 60 minutes")), context)}) {
        if (!section.items.empty())
            add(document, std::move(section));
    }
    add(document, CheckSection{
                      words(QT_TRANSLATE_NOOP("Document", "In the first conversation")),
                      {{CheckItem::State::Open,
                        words(QT_TRANSLATE_NOOP("Document", "Say what is known, and what is not known yet")),
                        {},
                        {},
                        false},
                       {CheckItem::State::Open,
                        words(QT_TRANSLATE_NOOP("Document", "Say that you are sorry that this happened")),
                        {},
                        {},
                        false},
                       {CheckItem::State::Open,
                        words(QT_TRANSLATE_NOOP("Document", "Leave causes open until they are known")),
                        {},
                        {},
                        false},
                       {CheckItem::State::Open,
                        words(QT_TRANSLATE_NOOP("Document", "Leave a name and a number, and agree when to talk again")),
                        {},
                        {},
                        false}},
                      false,
                      1});
    FieldGrid phones = blankGrid(
        {words(QT_TRANSLATE_NOOP("Document", "Risk manager on call")),
         words(QT_TRANSLATE_NOOP("Document", "Response team")),
         words(QT_TRANSLATE_NOOP("Document", "Care for the caregiver")),
         words(QT_TRANSLATE_NOOP("Document", "Interpreter service")),
         words(QT_TRANSLATE_NOOP("Document", "Clinical engineering")),
         words(QT_TRANSLATE_NOOP("Document", "Contact person for the family"))});
    QStringList contact{context.contactPerson, context.contactPhone};
    contact.removeAll(QString());
    phones.cells.back().value = contact.join(u", "_s);
    addSection(document, words(QT_TRANSLATE_NOOP("Document", "Whom to call")));
    add(document, std::move(phones));
    return document;
}

DocumentModel intakeForm(const Protocol &protocol, const DocumentContext &context)
{
    const Wording words(context);
    DocumentModel document =
        startDocument(u"intake"_s, words(QT_TRANSLATE_NOOP("Document", "Event intake form")), nullptr, context);
    document.compact = true;
    document.headerRight = words(QT_TRANSLATE_NOOP("Document", "Not part of the medical record"));
    document.footerCenter = words(QT_TRANSLATE_NOOP("Document", "Working copy, shred after logging"));
    addParagraph(
        document,
        words(QT_TRANSLATE_NOOP(
            "Document", "Write what is known now. Leave empty what is not known yet; nothing has to be complete.")));
    const auto label = [&](const char *english) { return words.translated("Field", english); };
    add(document,
        blankGrid(
            {words(QT_TRANSLATE_NOOP("Document", "Patient")), label("Medical record number"), label("Date of birth"),
             label("Unit"), label("Place"), label("Language"),
             words(QT_TRANSLATE_NOOP("Document", "Event happened at")),
             words(QT_TRANSLATE_NOOP("Document", "Harm found at")), words(QT_TRANSLATE_NOOP("Document", "Reported at")),
             label("Reported by"), label("Role of the reporter"), words(QT_TRANSLATE_NOOP("Document", "Phone"))}));
    add(document,
        choices(words(QT_TRANSLATE_NOOP("Document", "How the report came in")), ReportChannel::Unknown, words));
    add(document, WritingLines{words(QT_TRANSLATE_NOOP("Document", "What happened, in the words of the reporter")), 5});
    add(document, WritingLines{words(QT_TRANSLATE_NOOP("Document", "Patient right now, and harm as far as known")), 2});
    add(document, yesNo(
                      words(QT_TRANSLATE_NOOP("Document", "Right away")),
                      {words(QT_TRANSLATE_NOOP("Document", "The patient is stable or being treated")),
                       words(QT_TRANSLATE_NOOP("Document", "The patient and family have been told something")),
                       words(QT_TRANSLATE_NOOP("Document", "Room, devices and supplies are left as they are")),
                       words(QT_TRANSLATE_NOOP("Document", "The staff involved have somebody with them"))}));
    if (const ProtocolDecision *decision = protocol.decision(u"D1"); decision && !decision->answers.empty()) {
        CheckSection section{words.protocol(decision->question), {}, false, 3};
        for (const DecisionAnswer &answer : decision->answers)
            section.items.push_back({CheckItem::State::Open, words.protocol(answer.label), {}, {}, false});
        add(document, std::move(section));
    }
    add(document, WritingLines{words(QT_TRANSLATE_NOOP("Document", "Family members and staff involved")), 2});
    add(document, Signatures{
                      {words(QT_TRANSLATE_NOOP("Document", "Taken down by")),
                       words(QT_TRANSLATE_NOOP("Document", "Date and time"))}});
    return document;
}

DocumentModel recoverySheet(
    const QString &casebookName, const QString &vaultId, const QString &recoveryKey, const DocumentContext &context)
{
    const Wording words(context);
    DocumentModel document =
        startDocument(u"recovery"_s, words(QT_TRANSLATE_NOOP("Document", "Recovery sheet")), nullptr, context);
    document.headerRight = words(QT_TRANSLATE_NOOP("Document", "Keep in a safe. Holds no case information."));
    document.footerCenter = words(QT_TRANSLATE_NOOP("Document", "One copy only"));
    addParagraph(
        document,
        words(QT_TRANSLATE_NOOP(
            "Document",
            "With this key the casebook can be opened when every passphrase is lost. Whoever has the key and the file "
            "can read every case. Without a passphrase and without this key nobody can open it, and nobody can "
            "help.")));
    FieldGrid grid;
    grid.columns = 2;
    grid.cells = {
        {words(QT_TRANSLATE_NOOP("Document", "Casebook")), casebookName, Lane::Fact, true},
        {words(QT_TRANSLATE_NOOP("Document", "Casebook id")), vaultId, Lane::Fact, false},
    };
    add(document, std::move(grid));
    addSection(document, words(QT_TRANSLATE_NOOP("Document", "Recovery key")));

    // Three groups to a line: short enough to read over the phone and to keep one's place while typing.
    QStringList lines;
    const QStringList groups = recoveryKey.split(u'-', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < groups.size(); i += 3)
        lines += groups.mid(i, 3).join(u"  "_s);
    addParagraph(document, lines.join(u'\n'), Paragraph::Style::Marked);
    addParagraph(
        document,
        words(QT_TRANSLATE_NOOP(
            "Document",
            "Type the groups in this order. Capital and small letters are the same. O counts as 0, I and L count as 1. "
            "The last group is a check group: a mistyped key is noticed.")),
        Paragraph::Style::Small);
    addSection(document, words(QT_TRANSLATE_NOOP("Document", "How to use it")));
    for (const QString &text :
         {words(QT_TRANSLATE_NOOP("Document", "Open the casebook file and choose “Use the recovery key”.")),
          words(QT_TRANSLATE_NOOP(
              "Document", "Set a new passphrase. Then make a new recovery sheet and shred this one.")),
          words(QT_TRANSLATE_NOOP("Document", "Keep this sheet apart from the computer and from the backups."))})
        addParagraph(document, text);
    add(document, blankGrid(
                      {words(QT_TRANSLATE_NOOP("Document", "Kept where")),
                       words(QT_TRANSLATE_NOOP("Document", "Who may take it out"))},
                      2));
    add(document,
        Signatures{
            {words(QT_TRANSLATE_NOOP("Document", "Put away by")), words(QT_TRANSLATE_NOOP("Document", "Date"))}});
    return document;
}

} // namespace candor
