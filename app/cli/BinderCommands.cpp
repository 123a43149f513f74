// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Documents.h"
#include "Session.h"
#include "documents/Binder.h"
#include "model/Codec.h"
#include "model/Describe.h"
#include "render/Renderer.h"
#include "render/SealedHandOver.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace candor::cli {

using namespace Qt::StringLiterals;

namespace {

BinderReader readerFrom(const Arguments &arguments, const QString &absent)
{
    const QString text = arguments.value(u"for"_s, absent);
    if (const auto reader = enumFromKey<BinderReader>(text))
        return *reader;
    QStringList keys;
    for (const auto &name : enumNames<BinderReader>)
        keys += QString::fromLatin1(name.key);
    throw WrongUse(u"--for takes %1, not \"%2\"."_s.arg(keys.join(u", "_s), text));
}

/// The one of two lanes that fewer may see.
Lane stricter(Lane a, Lane b)
{
    const auto rank = [](Lane lane) {
        static constexpr std::array order{Lane::Fact,           Lane::Told,       Lane::Business, Lane::CandorStatute,
                                          Lane::AttorneyClient, Lane::PeerReview, Lane::Pswp};
        return std::find(order.begin(), order.end(), lane) - order.begin();
    };
    return rank(a) < rank(b) ? b : a;
}

QString labelOf(const char *label)
{
    return QString::fromLatin1(label);
}

/// As elsewhere on the command line; times are on the clocks of the hospital.
QString shownValue(const AnyRecord &record, const FieldInfo &field, const QTimeZone &zone)
{
    const QString text = fieldText(record, field);
    const std::optional<Instant> at = text.endsWith(u'Z') ? instantFromIso(text) : std::nullopt;
    return at ? shownTime(at, zone) : text;
}

/// Every value that changed as a row of its own, so that each is judged by its own lane; oldest first. What one person
/// did is in no document about the case.
std::vector<HistoryExtractRow> historyOf(Casebook &casebook, const Id<Case> &caseId)
{
    const QTimeZone zone = casebook.surroundings().zone;
    HistoryQuery query;
    query.caseId = caseId.uuid();
    std::vector<HistoryExtractRow> rows;
    for (;;) {
        const std::vector<HistoryEntry> page = answerOf(casebook.read(query));
        for (const HistoryEntry &entry : page) {
            if (!entry.kind || *entry.kind == RecordKind::BehaviorReview)
                continue;
            const AnyRecord before = fromJson(*entry.kind, entry.before);
            const AnyRecord after = fromJson(*entry.kind, entry.after);
            const char *kind = nullptr;
            for (const auto &name : enumNames<RecordKind>) {
                if (name.value == *entry.kind)
                    kind = name.label;
            }
            for (const FieldChange &change : difference(before, after)) {
                if (change.field->search == Search::No)
                    continue; // ids and digests say nothing to a reader
                HistoryExtractRow row;
                row.at = entry.at;
                row.who = entry.user;
                const QString now = shownValue(after, *change.field, zone);
                row.sentence =
                    u"%1, %2: %3"_s.arg(labelOf(kind), labelOf(change.field->label), now.isEmpty() ? u"–"_s : now);
                row.details = {u"By %1"_s.arg(entry.user)};
                const QString old = shownValue(before, *change.field, zone);
                if (!old.isEmpty())
                    row.details.front() += u", before: %1"_s.arg(old);
                row.lane = stricter(laneOf(before, *change.field), laneOf(after, *change.field));
                rows.push_back(row);
            }
        }
        if (page.size() < static_cast<size_t>(query.limit) || wasInterrupted())
            break;
        query.before = page.back().sequence;
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Binder binderFrom(const Arguments &arguments, const CaseView &view, BinderReader reader, const DocumentContext &context)
{
    Binder binder;
    binder.reader = reader;
    binder.recipient = arguments.value(u"recipient"_s);
    binder.purpose = arguments.value(u"purpose"_s);
    binder.watermark = isMarked(reader) && !arguments.has(u"no-watermark"_s);
    const QStringList keys = arguments.values(u"part"_s);
    for (const QString &key : keys) {
        const auto part = binderPartFromKey(key);
        if (!part)
            throw WrongUse(u"There is no part \"%1\". \"candor binder parts\" lists them."_s.arg(key));
        binder.parts.push_back(*part);
    }
    if (keys.isEmpty()) {
        for (const BinderChoice &choice : binderChoices(*view.protocol, view.file, reader, context)) {
            // No more than is needed: checklists are tools of those who work on the case, and the history is long. Who
            // wants them names them.
            if (choice.refused.isEmpty() && choice.part.kind != BinderPartKind::Checklist &&
                choice.part.kind != BinderPartKind::History)
                binder.parts.push_back(choice.part);
        }
    }
    return binder;
}

BinderJob jobFrom(Casebook &casebook, const Arguments &arguments, const CaseView &view, BinderReader reader)
{
    BinderJob job;
    job.context = contextOf(casebook, view);
    const Binder binder = binderFrom(arguments, view, reader, job.context);
    const bool withHistory = std::any_of(binder.parts.begin(), binder.parts.end(), [](const BinderPart &part) {
        return part.kind == BinderPartKind::History;
    });
    const std::vector<HistoryExtractRow> history =
        withHistory ? historyOf(casebook, view.file.record.id) : std::vector<HistoryExtractRow>();
    job.content = binderContent(binder, *view.protocol, view.file, history, job.context);
    job.page = pageOf(casebook.settings());
    job.originals = arguments.has(u"originals"_s);
    job.contentOf = [&casebook](const Attachment &attachment) {
        return answerOf(casebook.attachmentContent(attachment.id, mostBinderBytes));
    };
    return job;
}

QString pdfPathFrom(const Arguments &arguments)
{
    QString path = QFileInfo(arguments.value(u"FILE"_s)).absoluteFilePath();
    checkSuffix(path, {u"pdf"_s});
    return path;
}

QString textOf(const MadeBinder &made)
{
    QString text;
    for (const BinderLeftOut &left : made.leftOut)
        text += u"Left out: %1 (%2)\n"_s.arg(left.what, left.why);
    for (const BinderLine &line : made.lines) {
        if (!line.note.isEmpty())
            text += u"%1: %2\n"_s.arg(line.title, line.note);
    }
    return text;
}

/// Notes to whom the binder goes and what it is, and lets the file appear only then.
Result handUnsealed(
    Casebook &casebook, const Id<Case> &of, const QString &path, const MadeBinder &made, Disclosure leaving,
    Document document)
{
    document.format = u"pdf"_s;
    document.digest = QString::fromLatin1(QCryptographicHash::hash(made.pdf, QCryptographicHash::Sha256).toHex());
    leaving.what = document.title;
    leaving.digest = document.digest;
    for (const BinderLine &line : made.lines)
        leaving.items += line.title;
    Outcome outcome;
    deliverFile(made.pdf, path, [&] {
        (void)answerOf(casebook.apply(NoteDisclosure{of, leaving}));
        outcome = answerOf(casebook.apply(NoteDocument{of, document}));
    });
    Result result = resultOf(outcome, u"%1 is in %2"_s.arg(document.title, path));
    result.json.insert(u"path"_s, path);
    return result;
}

QJsonObject jsonOf(const MadeBinder &made)
{
    QJsonArray parts, files, left;
    for (const BinderLine &line : made.lines)
        parts.append(QJsonObject{
            {u"title"_s, line.title}, {u"page"_s, line.firstPage}, {u"pages"_s, line.pages}, {u"note"_s, line.note}});
    for (const BinderFile &file : made.files)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"bytes"_s, file.size}, {u"sha256"_s, file.sha256}});
    for (const BinderLeftOut &each : made.leftOut)
        left.append(QJsonObject{{u"what"_s, each.what}, {u"why"_s, each.why}});
    return {{u"pages"_s, made.pages}, {u"parts"_s, parts}, {u"files"_s, files}, {u"left_out"_s, left}};
}

} // namespace

Result listBinderParts(Casebook &casebook, const Arguments &arguments)
{
    const CaseView view = answerOf(casebook.read(CaseRequest{{}, arguments.value(u"NUMBER"_s)}));
    const BinderReader reader = readerFrom(arguments, u"internal"_s);
    QString text;
    QJsonArray parts;
    for (const BinderChoice &choice : binderChoices(*view.protocol, view.file, reader, contextOf(casebook, view))) {
        text += u"%1  %2%3\n"_s.arg(
            keyOf(choice.part), choice.title,
            choice.refused.isEmpty() ? QString() : u"  [no: %1]"_s.arg(choice.refused));
        parts.append(QJsonObject{
            {u"part"_s, keyOf(choice.part)},
            {u"title"_s, choice.title},
            {u"lane"_s, keyOf(choice.lane)},
            {u"allowed"_s, choice.refused.isEmpty()},
            {u"why"_s, choice.refused}});
    }
    return {text, {{u"for"_s, keyOf(reader)}, {u"parts"_s, parts}}};
}

Result writeBinder(Casebook &casebook, const Arguments &arguments)
{
    const QString path = pdfPathFrom(arguments);
    const CaseView view = answerOf(casebook.read(CaseRequest{{}, arguments.value(u"NUMBER"_s)}));
    const BinderReader reader = readerFrom(arguments, u"internal"_s);
    const BinderJob job = jobFrom(casebook, arguments, view, reader);
    std::optional<Disclosure> leaving;
    if (isHandedOver(reader))
        leaving = unsealedHandOver(job.content.binder);
    const MadeBinder made = makeBinder(job, untilInterrupted());
    Document document;
    document.what = u"binder/"_s + keyOf(reader);
    document.title = job.content.title;
    document.audience = audienceOf(reader);
    document.pages = made.pages;
    for (const BinderLeftOut &left : made.leftOut)
        document.leftOut += u"%1 (%2)"_s.arg(left.what, left.why);
    Result result = leaving ? handUnsealed(casebook, view.file.record.id, path, made, *leaving, document)
                            : hand(casebook, view, path, made.pdf, document);
    result.text += u", %1 pages.\n"_s.arg(made.pages) + textOf(made);
    const QJsonObject more = jsonOf(made);
    for (auto it = more.begin(); it != more.end(); ++it)
        result.json.insert(it.key(), it.value());
    return result;
}

Result handOver(Casebook &casebook, const Arguments &arguments)
{
    const QString path = pdfPathFrom(arguments);
    const QString notePath = arguments.value(u"note"_s);
    if (!notePath.isEmpty())
        checkSuffix(notePath, documentSuffixes());
    const CaseView view = answerOf(casebook.read(CaseRequest{{}, arguments.value(u"NUMBER"_s)}));
    const BinderReader reader = readerFrom(arguments, u"counsel"_s);
    if (!isHandedOver(reader))
        throw WrongUse(u"--for takes counsel or insurer: a sealed file is for them."_s);
    const BinderJob job = jobFrom(casebook, arguments, view, reader);
    const SealedHandOver made = sealHandOver(job, untilInterrupted());
    deliverHandOver(made, path, [&](const Disclosure &disclosure) {
        (void)answerOf(casebook.apply(NoteDisclosure{view.file.record.id, disclosure}));
    });

    QJsonObject json = jsonOf(made.binder);
    json.insert(u"path"_s, path);
    json.insert(u"sha256"_s, made.sha256);
    json.insert(u"passphrase"_s, made.passphrase);
    QString text = u"The sealed file is in %1, %2 pages. What left is noted in the case.\n"
                   "SHA-256: %3\n"
                   "Passphrase, shown this once: %4\n"
                   "Tell it by telephone. Do not send it with the file.\n"_s.arg(
                       path, QString::number(made.binder.pages), made.sha256, made.passphrase);
    if (!notePath.isEmpty()) {
        const FilteredDocument note = coveringNote(
            job.content, made.binder.pages, made.binder.files,
            {QFileInfo(path).fileName(), made.binder.pdf.size(), made.sha256}, job.context);
        // The passphrase must reach the terminal even when the note cannot be written.
        try {
            writePrivateFile(notePath, render(note, notePath, job.page));
            json.insert(u"note"_s, notePath);
            text += u"The covering note is in %1.\n"_s.arg(notePath);
        } catch (const Error &error) {
            printError(u"candor: "_s + messageOf(error));
        }
    }
    return {text + textOf(made.binder), json};
}

} // namespace candor::cli
