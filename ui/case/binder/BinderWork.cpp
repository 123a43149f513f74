// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/binder/BinderWork.h"

#include "case/binder/BinderHistory.h"
#include "case/documents/DocumentWork.h"
#include "model/Codec.h"
#include "render/Renderer.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

template <class T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished(); // throws what the casebook threw
    if (future.resultCount() == 0)
        throw Error(ErrorCode::Cancelled);
    return future.result();
}

BinderHistoryRows historyFor(const BinderOrder &order, const Progress &progress)
{
    const std::vector<BinderPart> &parts = order.binder.parts;
    if (order.history || std::none_of(parts.begin(), parts.end(), [](const BinderPart &part) {
            return part.kind == BinderPartKind::History;
        }))
        return order.history;
    return std::make_shared<const std::vector<HistoryExtractRow>>(
        readBinderHistory(order.desk.history, *order.file, *order.protocol, order.moment, progress));
}

BinderContent contentOf(const BinderOrder &order, const BinderHistoryRows &history)
{
    static const std::vector<HistoryExtractRow> none;
    return binderContent(order.binder, *order.protocol, *order.file, history ? *history : none, order.context);
}

BinderJob jobOf(const BinderOrder &order, const Progress &progress)
{
    BinderJob job;
    job.content = contentOf(order, historyFor(order, progress));
    job.context = order.context;
    job.page = order.page;
    job.originals = order.originals;
    job.contentOf = [desk = order.desk, progress](const Attachment &attachment) {
        progress.throwIfCancelled();
        return answerOf(desk.attachmentContent(attachment.id, mostBinderBytes));
    };
    return job;
}

/// What is in it, each lane once.
std::vector<Lane> lanesIn(const BinderContent &content)
{
    std::vector<Lane> lanes;
    const auto add = [&lanes](Lane lane) {
        if (std::find(lanes.begin(), lanes.end(), lane) == lanes.end())
            lanes.push_back(lane);
    };
    for (const BinderSection &section : content.sections) {
        if (section.document) {
            for (Lane lane : lanesOf(section.document->document()))
                add(lane);
        } else {
            add(section.attachment.lane);
        }
    }
    return lanes;
}

/// By the rule for other documents: it is in it, or it is made for nobody else than its organization.
bool isWorkProduct(const Binder &binder, const std::vector<Lane> &lanes)
{
    return audienceOf(binder.reader) == Audience::Pso ||
           std::find(lanes.begin(), lanes.end(), Lane::Pswp) != lanes.end();
}

/// What is noted besides the document itself.
std::optional<Disclosure> leavingOf(const Binder &binder, const std::optional<Disclosure> &ground)
{
    return ground || !isHandedOver(binder.reader) ? ground : unsealedHandOver(binder);
}

WrittenBinder writtenOf(const BinderOrder &order, const MadeBinder &made, const QString &path)
{
    return {order.file->record.id, path, made.pages, made.lines, made.leftOut};
}

} // namespace

QString windowLanguage()
{
    return QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}

BinderOrder
binderOrder(const CaseStore &store, std::shared_ptr<const CaseFile> file, Binder binder, const QString &language)
{
    const Settings settings = store.desk().settings();
    BinderOrder order;
    order.context = documentContext(store, language);
    order.binder = std::move(binder);
    order.protocol = store.view().protocol;
    order.file = std::move(file);
    order.page = {
        settings.paper == "A4"_L1 ? PageSettings::Paper::A4 : PageSettings::Paper::Letter, settings.largerPrint};
    order.moment = store.moment();
    order.desk = store.desk();
    return order;
}

BinderLook lookIntoBinder(const BinderOrder &order, const Progress &progress)
{
    BinderLook look;
    look.history = historyFor(order, progress);
    const BinderContent content = contentOf(order, look.history);
    look.parts = static_cast<int>(content.sections.size());
    look.mark = content.mark;
    look.leftOut = content.leftOut;
    look.lanes = lanesIn(content);
    look.workProduct = isWorkProduct(order.binder, look.lanes);
    for (const BinderSection &section : content.sections) {
        if (section.document)
            continue;
        // The making leaves out what is beyond the limit, in the same order.
        if (look.fileBytes + section.attachment.size > mostBinderBytes)
            look.leftOut.push_back({section.title, binderFileNote(u"too-large", false, order.context)});
        else
            look.fileBytes += section.attachment.size;
    }
    return look;
}

WrittenBinder saveBinder(
    const BinderOrder &order, const QString &path, const std::optional<Disclosure> &ground, const Progress &progress)
{
    const BinderJob job = jobOf(order, progress);
    if (!ground && isWorkProduct(order.binder, lanesIn(job.content)))
        throw Error(ErrorCode::RefusedByRule, {u"ground-needed"_s});
    const std::optional<Disclosure> leaving = leavingOf(order.binder, ground);
    const MadeBinder made = makeBinder(job, progress);
    progress.throwIfCancelled();
    const Id<Case> caseId = order.file->record.id;
    NoteDocument note{caseId, {}};
    note.document.what = u"binder/"_s + keyOf(order.binder.reader);
    note.document.title = job.content.title;
    note.document.audience = audienceOf(order.binder.reader);
    note.document.format = u"pdf"_s;
    note.document.pages = made.pages;
    note.document.digest = QString::fromLatin1(QCryptographicHash::hash(made.pdf, QCryptographicHash::Sha256).toHex());
    for (const BinderLeftOut &left : made.leftOut)
        note.document.leftOut += u"%1 (%2)"_s.arg(left.what, left.why);
    deliverFile(made.pdf, path, [&] {
        if (leaving) {
            NoteDisclosure noted{caseId, *leaving};
            noted.disclosure.what = job.content.title;
            noted.disclosure.digest = note.document.digest;
            for (const BinderLine &line : made.lines)
                noted.disclosure.items += line.title;
            (void)answerOf(order.desk.apply(noted));
        }
        (void)answerOf(order.desk.apply(note));
    });
    return writtenOf(order, made, path);
}

std::shared_ptr<WrittenHandOver> sealBinder(const BinderOrder &order, const QString &path, const Progress &progress)
{
    const BinderJob job = jobOf(order, progress);
    SealedHandOver made = sealHandOver(job, progress);
    progress.throwIfCancelled();
    deliverHandOver(made, path, [&](const Disclosure &disclosure) {
        (void)answerOf(order.desk.apply(NoteDisclosure{order.file->record.id, disclosure}));
    });
    auto handOver = std::make_shared<WrittenHandOver>();
    handOver->written = writtenOf(order, made.binder, path);
    handOver->passphrase = std::move(made.passphrase);
    handOver->sealed = {QFileInfo(path).fileName(), made.binder.pdf.size(), made.sha256};
    handOver->files = made.binder.files;
    handOver->content = job.content;
    handOver->content.sections.clear();
    handOver->context = order.context;
    handOver->page = order.page;
    return handOver;
}

void writeCoveringNote(const WrittenHandOver &handOver, const QString &path)
{
    writeDocument(
        coveringNote(handOver.content, handOver.written.pages, handOver.files, handOver.sealed, handOver.context), path,
        handOver.page);
}

} // namespace candor
