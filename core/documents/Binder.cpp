// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Binder.h"

#include "documents/ActionPlan.h"
#include "documents/EventReview.h"
#include "documents/LetterText.h"
#include "documents/Parts.h"
#include "exchange/AttachmentFile.h"
#include "model/Codec.h"
#include "model/Describe.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// Built for people in the hospital and those who stand by it in a claim.
bool isForHouse(BinderReader reader)
{
    return reader == BinderReader::Internal || reader == BinderReader::Counsel || reader == BinderReader::Insurer;
}

QString recordTypeFor(BinderReader reader, const Wording &words)
{
    switch (reader) {
    case BinderReader::Family: return words(QT_TRANSLATE_NOOP("Document", "May be given to the patient and family"));
    case BinderReader::Counsel: return words(QT_TRANSLATE_NOOP("Document", "For counsel"));
    case BinderReader::Insurer: return words(QT_TRANSLATE_NOOP("Document", "For the insurer"));
    case BinderReader::Internal:
        return words(QT_TRANSLATE_NOOP("Document", "Internal, not part of the medical record"));
    case BinderReader::Pso: return words(QT_TRANSLATE_NOOP("Document", "Patient safety work product"));
    }
    return {};
}

QString markFor(BinderReader reader, const Wording &words)
{
    switch (reader) {
    case BinderReader::Family: return {};
    case BinderReader::Counsel:
        return words(QT_TRANSLATE_NOOP("Document", "PRIVILEGED AND CONFIDENTIAL – FOR COUNSEL"));
    case BinderReader::Insurer: return words(QT_TRANSLATE_NOOP("Document", "CONFIDENTIAL – FOR THE INSURER"));
    case BinderReader::Internal: return words(QT_TRANSLATE_NOOP("Document", "CONFIDENTIAL – INTERNAL"));
    case BinderReader::Pso: return words(QT_TRANSLATE_NOOP("Document", "PRIVILEGED – PATIENT SAFETY WORK PRODUCT"));
    }
    return {};
}

void add(std::vector<BinderLeftOut> &list, const QString &what, const QString &why)
{
    const bool known = std::any_of(
        list.begin(), list.end(), [&](const BinderLeftOut &each) { return each.what == what && each.why == why; });
    if (!known)
        list.push_back({what, why});
}

/// What one part of a binder is in this case.
class Parts {
public:
    Parts(const Protocol &protocol, const CaseFile &file, BinderReader reader, const DocumentContext &context)
        : m_protocol(protocol)
        , m_file(file)
        , m_reader(reader)
        , m_context(context)
        , m_words(context)
    {
    }

    /// In the order in which they are offered.
    [[nodiscard]] std::vector<BinderPart> all() const
    {
        using Kind = BinderPartKind;
        std::vector<BinderPart> parts{
            {Kind::Summary}, {Kind::Conversations}, {Kind::Deadlines}, {Kind::ActionPlan}, {Kind::Fidelity}};
        for (const Checklist &checklist : m_protocol.checklists)
            parts.push_back({Kind::Checklist, checklist.id});
        parts.push_back({Kind::Timeline});
        parts.push_back({Kind::Causes});
        parts.push_back({Kind::History});
        for (const Letter &letter : m_file.all<Letter>())
            parts.push_back({Kind::Letter, letter.id.toString()});
        for (const Attachment &attachment : m_file.all<Attachment>())
            parts.push_back({Kind::Attachment, attachment.id.toString()});
        return parts;
    }

    [[nodiscard]] BinderChoice look(const BinderPart &part) const
    {
        BinderChoice choice{part, m_words.choice(part.kind), Lane::Business, {}};
        switch (part.kind) {
        case BinderPartKind::Summary: choice.lane = Lane::Fact; return choice;
        case BinderPartKind::Timeline:
        case BinderPartKind::Causes: choice.lane = Lane::Pswp; return byLane(std::move(choice));
        case BinderPartKind::Conversations:
        case BinderPartKind::Deadlines:
        case BinderPartKind::Fidelity:
        case BinderPartKind::ActionPlan:
        case BinderPartKind::History: return forHouse(std::move(choice));
        case BinderPartKind::Checklist: {
            const Checklist *checklist = m_protocol.checklist(part.id);
            if (!checklist)
                return unknown(std::move(choice));
            choice.title = m_words.protocol(checklist->title);
            return forHouse(std::move(choice));
        }
        case BinderPartKind::Letter: return look(std::move(choice), letter(part));
        case BinderPartKind::Attachment: return look(std::move(choice), attachment(part));
        }
        return choice;
    }

    [[nodiscard]] DocumentModel build(const BinderPart &part, const std::vector<HistoryExtractRow> &history) const
    {
        switch (part.kind) {
        case BinderPartKind::Summary: return resolutionSummary(m_protocol, m_file, audienceOf(m_reader), m_context);
        case BinderPartKind::Conversations: return communicationsLog(m_file, m_context);
        case BinderPartKind::Deadlines: return timelinessTable(m_protocol, m_file, m_context);
        case BinderPartKind::Fidelity: return fidelityReport(m_protocol, m_file, m_context);
        case BinderPartKind::ActionPlan: return actionPlan(m_file, m_context);
        case BinderPartKind::Checklist: return checklistDocument(m_protocol, part.id, &m_file, m_context);
        case BinderPartKind::Timeline: return timelineDocument(m_file, m_context);
        case BinderPartKind::Causes: return causesDocument(m_file, m_context);
        case BinderPartKind::History: return historyExtract(history, m_file, {}, m_context);
        case BinderPartKind::Letter: return letterAsSent(*letter(part));
        case BinderPartKind::Attachment: break; // has its own pages
        }
        return {};
    }

    [[nodiscard]] const Attachment *attachment(const BinderPart &part) const
    {
        const auto id = Id<Attachment>::parse(part.id);
        return id ? m_file.find(*id) : nullptr;
    }

private:
    [[nodiscard]] const Letter *letter(const BinderPart &part) const
    {
        const auto id = Id<Letter>::parse(part.id);
        return id ? m_file.find(*id) : nullptr;
    }

    [[nodiscard]] BinderChoice unknown(BinderChoice choice) const
    {
        choice.refused = m_words(QT_TRANSLATE_NOOP("Document", "It is not in this case."));
        return choice;
    }

    [[nodiscard]] BinderChoice byLane(BinderChoice choice) const
    {
        if (!mayEnter(choice.lane, m_reader))
            choice.refused = m_words(QT_TRANSLATE_NOOP("Document", "%1: may not go to this reader."))
                                 .arg(m_words.choice(choice.lane));
        return choice;
    }

    [[nodiscard]] BinderChoice forHouse(BinderChoice choice) const
    {
        if (!isForHouse(m_reader))
            choice.refused = m_words(QT_TRANSLATE_NOOP("Document", "Made for work inside the hospital."));
        return choice;
    }

    [[nodiscard]] BinderChoice look(BinderChoice choice, const Letter *letter) const
    {
        if (!letter)
            return unknown(std::move(choice));
        if (!letter->title.isEmpty())
            choice.title = m_words(QT_TRANSLATE_NOOP("Document", "Letter: %1")).arg(letter->title);
        choice.lane = laneFor(letter->audience);
        if (letter->state != LetterState::Sent)
            choice.refused = m_words(QT_TRANSLATE_NOOP("Document", "It was not sent."));
        else
            choice = byLane(std::move(choice));
        return choice;
    }

    [[nodiscard]] BinderChoice look(BinderChoice choice, const Attachment *attachment) const
    {
        if (!attachment)
            return unknown(std::move(choice));
        choice.title = m_words(QT_TRANSLATE_NOOP("Document", "Attachment: %1")).arg(visibleFileName(attachment->name));
        choice.lane = attachment->lane;
        if (attachment->state != AttachmentState::Complete)
            choice.refused = m_words(QT_TRANSLATE_NOOP("Document", "It is not complete yet."));
        else
            choice = byLane(std::move(choice));
        return choice;
    }

    /// What was sent and nothing else.
    [[nodiscard]] DocumentModel letterAsSent(const Letter &letter) const
    {
        DocumentContext context = m_context;
        context.number = 0;
        DocumentModel document = startDocument(u"letter/"_s + letter.templateId, letter.title, &m_file, context);
        document.language = letter.language;
        document.typeface = Typeface::Serif;
        const Lane lane = laneFor(letter.audience);
        addParagraph(
            document,
            m_words(QT_TRANSLATE_NOOP("Document", "Sent on %1 by %2"))
                .arg(m_words.dateTime(letter.sentAt), letter.sentBy),
            Paragraph::Style::Small, lane);
        for (Block &block : letterBlocks(letter.sentText)) {
            block.lane = lane;
            document.blocks.push_back(std::move(block));
        }
        return document;
    }

    const Protocol &m_protocol;
    const CaseFile &m_file;
    BinderReader m_reader;
    const DocumentContext &m_context;
    Wording m_words;
};

/// The audience of an insurer's binder is that of counsel, who may see more. What only counsel may see gets a lane that
/// this audience refuses, so that the one filter takes it out.
void withholdFrom(DocumentModel &document, BinderReader reader)
{
    const auto withhold = [reader](auto &node) {
        if (!mayEnter(node.lane, reader))
            node.lane = Lane::PeerReview;
    };
    const auto withholdAll = [&](auto &nodes) { std::for_each(nodes.begin(), nodes.end(), withhold); };
    for (Block &block : document.blocks) {
        withhold(block);
        if (auto *grid = std::get_if<FieldGrid>(&block.content)) {
            withholdAll(grid->cells);
        } else if (auto *table = std::get_if<Table>(&block.content)) {
            withholdAll(table->rows);
        } else if (auto *lists = std::get_if<SideBySide>(&block.content)) {
            for (ListColumn &column : lists->columns)
                withholdAll(column.items);
        }
    }
}

/// The title of the section is the title on the page, and the page says for whom it is.
void dress(
    DocumentModel &document, const QString &title, const CaseFile &file, BinderReader reader,
    const DocumentContext &context)
{
    document.title = title;
    for (Block &block : document.blocks) {
        auto *heading = std::get_if<Heading>(&block.content);
        if (heading && heading->level == 1) {
            heading->text = title;
            break;
        }
    }
    document.headerRight = headerRight(&file, recordTypeFor(reader, Wording(context)), context);
    document.mark.clear(); // the binder has its own, on all pages
    document.watermark.clear();
}

QString binderTitle(BinderReader reader, const Wording &words)
{
    return reader == BinderReader::Family ? words(QT_TRANSLATE_NOOP("Document", "Documents for the patient and family"))
                                          : words(QT_TRANSLATE_NOOP("Document", "Case binder"));
}

DocumentModel
frontDocument(const QString &id, const QString &title, const BinderContent &content, const DocumentContext &context)
{
    DocumentContext unnumbered = context;
    unnumbered.number = 0;
    const Wording words(context);
    DocumentModel document = startDocument(id, title, nullptr, unnumbered);
    document.audience = audienceOf(content.binder.reader);
    document.headerRight = words(QT_TRANSLATE_NOOP("Document", "Case %1")).arg(content.caseNumber) + u"  |  "_s +
                           recordTypeFor(content.binder.reader, words);
    return document;
}

/// A digest in groups, so that eyes can follow it and lines can break.
QString inGroups(const QString &hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 8)
        groups += hex.mid(at, 8);
    return groups.join(u' ');
}

void addFiles(DocumentModel &document, const std::vector<BinderFile> &files, const DocumentContext &context)
{
    const Wording words(context);
    Table table;
    table.columns = {
        Table::Column{words(QT_TRANSLATE_NOOP("Document", "File")), Table::Align::Left, 36},
        Table::Column{words(QT_TRANSLATE_NOOP("Document", "Bytes")), Table::Align::Right, 14},
        Table::Column{words(QT_TRANSLATE_NOOP("Document", "SHA-256")), Table::Align::Left, 50}};
    for (const BinderFile &file : files)
        table.rows.push_back(
            {{{file.name}, {context.locale.toString(file.size)}, {inGroups(file.sha256)}}, Lane::Fact, false});
    document.blocks.push_back({std::move(table), Lane::Fact, {}});
}

} // namespace

Audience audienceOf(BinderReader reader)
{
    switch (reader) {
    case BinderReader::Family: return Audience::Family;
    case BinderReader::Counsel:
    case BinderReader::Insurer: return Audience::Counsel;
    case BinderReader::Internal: return Audience::Internal;
    case BinderReader::Pso: return Audience::Pso;
    }
    return Audience::Family;
}

bool mayEnter(Lane lane, BinderReader reader)
{
    if (reader == BinderReader::Insurer && lane != Lane::Fact && lane != Lane::Told)
        return lane == Lane::Business;
    return mayEnter(lane, audienceOf(reader));
}

bool isMarked(BinderReader reader)
{
    return reader != BinderReader::Family;
}

QString keyOf(const BinderPart &part)
{
    const QString kind = keyOf(part.kind);
    return part.id.isEmpty() ? kind : kind + u'/' + part.id;
}

std::optional<BinderPart> binderPartFromKey(QStringView key)
{
    const qsizetype slash = key.indexOf(u'/');
    const auto kind = enumFromKey<BinderPartKind>(slash < 0 ? key : key.left(slash));
    if (!kind)
        return std::nullopt;
    const bool needsId =
        *kind == BinderPartKind::Checklist || *kind == BinderPartKind::Letter || *kind == BinderPartKind::Attachment;
    const QString id = slash < 0 ? QString() : key.sliced(slash + 1).toString();
    if (needsId == id.isEmpty())
        return std::nullopt;
    return BinderPart{*kind, id};
}

std::vector<BinderChoice>
binderChoices(const Protocol &protocol, const CaseFile &file, BinderReader reader, const DocumentContext &context)
{
    const Parts parts(protocol, file, reader, context);
    std::vector<BinderChoice> choices;
    for (const BinderPart &part : parts.all())
        choices.push_back(parts.look(part));
    return choices;
}

BinderContent binderContent(
    const Binder &binder, const Protocol &protocol, const CaseFile &file, const std::vector<HistoryExtractRow> &history,
    const DocumentContext &context)
{
    const Wording words(context);
    const Parts parts(protocol, file, binder.reader, context);
    BinderContent content;
    content.binder = binder;
    content.caseNumber = file.record.number;
    content.title = binderTitle(binder.reader, words);
    content.mark = markFor(binder.reader, words);
    for (const BinderPart &part : binder.parts) {
        const BinderChoice choice = parts.look(part);
        if (!choice.refused.isEmpty()) {
            add(content.leftOut, choice.title, choice.refused);
            continue;
        }
        BinderSection section{part, choice.title, {}, {}};
        if (part.kind == BinderPartKind::Attachment) {
            section.attachment = *parts.attachment(part);
            section.attachment.text.clear(); // its pages say it
        } else {
            DocumentModel document = parts.build(part, history);
            document.audience = audienceOf(binder.reader);
            dress(document, choice.title, file, binder.reader, context);
            if (binder.reader == BinderReader::Insurer)
                withholdFrom(document, binder.reader);
            section.document.emplace(std::move(document));
            for (const LeftOut &left : section.document->leftOut()) {
                if (left.about.isEmpty())
                    continue;
                add(content.leftOut, left.about, // once, however many documents would have it
                    binder.reader == BinderReader::Insurer
                        ? words(QT_TRANSLATE_NOOP("Document", "May not go to an insurer"))
                        : words.choice(left.lane));
            }
        }
        content.sections.push_back(std::move(section));
    }
    return content;
}

FilteredDocument binderCover(const BinderContent &content, const DocumentContext &context)
{
    const Wording words(context);
    const Binder &binder = content.binder;
    DocumentModel document = frontDocument(u"binder/cover"_s, content.title, content, context);
    FieldGrid grid;
    grid.columns = 1;
    const auto cell = [&](const char *label, const QString &value, bool strong = false) {
        if (!value.isEmpty())
            grid.cells.push_back({words(label), value, Lane::Fact, strong});
    };
    cell(QT_TRANSLATE_NOOP("Document", "Case"), content.caseNumber, true);
    cell(QT_TRANSLATE_NOOP("Document", "Hospital"), context.hospital);
    cell(QT_TRANSLATE_NOOP("Document", "For"), binder.recipient, true);
    cell(QT_TRANSLATE_NOOP("Document", "Purpose"), binder.purpose);
    cell(QT_TRANSLATE_NOOP("Document", "Put together on"), words.dateTime(context.surroundings.now));
    cell(QT_TRANSLATE_NOOP("Document", "Put together by"), context.printedBy);
    cell(QT_TRANSLATE_NOOP("Document", "Contact"), context.contactPerson);
    cell(QT_TRANSLATE_NOOP("Document", "Telephone"), context.contactPhone);
    document.blocks.push_back({std::move(grid), Lane::Fact, {}});
    if (!content.mark.isEmpty())
        addParagraph(
            document, words(QT_TRANSLATE_NOOP(
                          "Document", "For the person or office named above and for the purpose named above, and for "
                                      "nobody else. Whoever has "
                                      "received it by mistake is asked to tell the contact above and to destroy it.")));
    return FilteredDocument(std::move(document));
}

FilteredDocument binderContents(
    const BinderContent &content, const std::vector<BinderLine> &lines, const std::vector<BinderFile> &files,
    const DocumentContext &context)
{
    const Wording words(context);
    DocumentModel document =
        frontDocument(u"binder/contents"_s, words(QT_TRANSLATE_NOOP("Document", "Contents")), content, context);
    Table table;
    table.columns = {
        Table::Column{words(QT_TRANSLATE_NOOP("Document", "Part")), Table::Align::Left, 74},
        Table::Column{words(QT_TRANSLATE_NOOP("Document", "Pages")), Table::Align::Right, 13},
        Table::Column{words(QT_TRANSLATE_NOOP("Document", "From page")), Table::Align::Right, 13}};
    for (const BinderLine &line : lines) {
        const QString title = line.note.isEmpty() ? line.title : line.title + u'\n' + line.note;
        const bool hasPages = line.firstPage > 0;
        table.rows.push_back(
            {{{title},
              {hasPages ? context.locale.toString(line.pages) : u"–"_s},
              {hasPages ? context.locale.toString(line.firstPage) : u"–"_s, true}},
             Lane::Fact,
             false});
    }
    if (!table.rows.empty())
        document.blocks.push_back({std::move(table), Lane::Fact, {}});
    if (!files.empty()) {
        addSection(document, words(QT_TRANSLATE_NOOP("Document", "Original files inside this PDF")));
        addParagraph(
            document,
            words(QT_TRANSLATE_NOOP(
                "Document",
                "They are in the list of attachments of the PDF reader. The digest shows whether a file is the same, "
                "byte for byte.")),
            Paragraph::Style::Small);
        addFiles(document, files, context);
    }
    return FilteredDocument(std::move(document));
}

FilteredDocument coveringNote(
    const BinderContent &content, int pages, const std::vector<BinderFile> &files, const BinderFile &sealed,
    const DocumentContext &context)
{
    const Wording words(context);
    const Binder &binder = content.binder;
    DocumentModel document = frontDocument(
        u"binder/note"_s, words(QT_TRANSLATE_NOOP("Document", "Covering note to a sealed file")), content, context);
    document.typeface = Typeface::Serif;
    FieldGrid grid;
    grid.columns = 2;
    grid.cells = {
        {words(QT_TRANSLATE_NOOP("Document", "For")), binder.recipient, Lane::Fact, true},
        {words(QT_TRANSLATE_NOOP("Document", "Sealed on")), words.dateTime(context.surroundings.now), Lane::Fact,
         false},
        {words(QT_TRANSLATE_NOOP("Document", "Purpose")), binder.purpose, Lane::Fact, false},
        {words(QT_TRANSLATE_NOOP("Document", "Pages")), context.locale.toString(pages), Lane::Fact, false}};
    document.blocks.push_back({std::move(grid), Lane::Fact, {}});
    addParagraph(
        document, words(QT_TRANSLATE_NOOP(
                      "Document", "The file is a PDF encrypted with AES-256. A PDF reader of today opens it with the "
                                  "passphrase of six words, "
                                  "which is told by telephone and never sent with the file.")));
    addParagraph(
        document,
        words(QT_TRANSLATE_NOOP(
            "Document",
            "Encryption alone does not show whether a file was changed on its way. Compare the digest of the file with "
            "the one below before you rely on it.")));
    addSection(document, words(QT_TRANSLATE_NOOP("Document", "Sealed file")));
    addFiles(document, {sealed}, context);
    if (!files.empty()) {
        addSection(document, words(QT_TRANSLATE_NOOP("Document", "Original files inside it")));
        // Numbers, not names: this note may travel openly.
        std::vector<BinderFile> nameless = files;
        int number = 0;
        for (BinderFile &file : nameless)
            file.name = words(QT_TRANSLATE_NOOP("Document", "File %1")).arg(++number);
        addFiles(document, nameless, context);
    }
    addParagraph(
        document,
        words(QT_TRANSLATE_NOOP("Document", "Questions: %1, %2")).arg(context.contactPerson, context.contactPhone),
        Paragraph::Style::Small);
    return FilteredDocument(std::move(document));
}

QString binderGroupTitle(BinderPartKind kind, const DocumentContext &context)
{
    const Wording words(context);
    switch (kind) {
    case BinderPartKind::Checklist: return words(QT_TRANSLATE_NOOP("Document", "Checklists"));
    case BinderPartKind::Letter: return words(QT_TRANSLATE_NOOP("Document", "Letters"));
    case BinderPartKind::Attachment: return words(QT_TRANSLATE_NOOP("Document", "Attachments"));
    default: return words.choice(kind);
    }
}

QString binderPageWords(int page, int pages, const DocumentContext &context)
{
    return Wording(context)(QT_TRANSLATE_NOOP("Document", "Binder page %1 of %2"))
        .arg(context.locale.toString(page), context.locale.toString(pages));
}

QString binderWatermark(const BinderContent &content, const DocumentContext &context)
{
    // In two lines the letters of a mark are large enough to be seen on a copy of a copy.
    QStringList lines = content.mark.split(u" – "_s, Qt::SkipEmptyParts);
    if (const QString recipient = content.binder.recipient.simplified(); !recipient.isEmpty())
        lines += recipient;
    if (!lines.isEmpty())
        lines += context.locale.toString(Wording(context).today(), QLocale::ShortFormat);
    return lines.join(u'\n');
}

QString binderFileNote(QStringView key, bool embedded, const DocumentContext &context)
{
    const Wording words(context);
    struct Reason {
        QLatin1StringView key;
        const char *words;
    };
    static const Reason reasons[] = {
        {"unreadable"_L1, QT_TRANSLATE_NOOP("Document", "the PDF file is damaged")},
        {"encrypted"_L1, QT_TRANSLATE_NOOP("Document", "the PDF file needs a password")},
        {"no-pages"_L1, QT_TRANSLATE_NOOP("Document", "the PDF file has no pages")},
        {"too-many-pages"_L1, QT_TRANSLATE_NOOP("Document", "it has too many pages")},
        {"too-complex"_L1, QT_TRANSLATE_NOOP("Document", "it is built so that it cannot be drawn safely")},
        {"hidden-layers"_L1, QT_TRANSLATE_NOOP("Document", "it has layers that are not shown")},
        {"outside-parts"_L1, QT_TRANSLATE_NOOP("Document", "it draws from other files")},
        {"picture"_L1, QT_TRANSLATE_NOOP("Document", "the picture cannot be drawn")},
        {"long-text"_L1, QT_TRANSLATE_NOOP("Document", "the text is too long to print")},
        {"kind"_L1, QT_TRANSLATE_NOOP("Document", "files of this kind have no pages")},
        {"too-large"_L1, QT_TRANSLATE_NOOP("Document", "the files together are too large")},
        {"damaged"_L1, QT_TRANSLATE_NOOP("Document", "its content cannot be read")},
    };
    if (key == u"active") // only where the original is inside
        return words(QT_TRANSLATE_NOOP(
            "Document", "Its pages are here without the scripts, links or files in it; the original is as it was."));
    const auto *reason =
        std::find_if(std::begin(reasons), std::end(reasons), [&](const Reason &r) { return r.key == key; });
    const QString why = reason == std::end(reasons) ? key.toString() : words(reason->words);
    return words(
               embedded ? QT_TRANSLATE_NOOP("Document", "Included as a file, not as pages: %1.")
                        : QT_TRANSLATE_NOOP("Document", "Not included: %1."))
        .arg(why);
}

} // namespace candor
