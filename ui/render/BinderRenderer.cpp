// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/BinderRenderer.h"

#include "exchange/AttachmentFile.h"
#include "render/PdfTools.h"
#include "render/Renderer.h"
#include "render/internal/BinderEdges.h"
#include "render/internal/BinderPages.h"

#include <QCryptographicHash>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressSteps = 1000;

/// A part as pages, as a file, or as neither.
struct Part {
    QString title;
    BinderPartKind kind = BinderPartKind::Summary;
    PdfSource source; // no bytes: no pages
    std::vector<QSizeF> pages;
    QString note;
};

QString hexOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

class BinderMaker {
public:
    BinderMaker(const BinderJob &job, const Progress &progress)
        : m_job(job)
        , m_progress(progress)
    {
        m_made.leftOut = job.content.leftOut;
    }

    [[nodiscard]] MadeBinder run()
    {
        const auto count = static_cast<qint64>(m_job.content.sections.size());
        qint64 done = 0;
        for (const BinderSection &section : m_job.content.sections) {
            m_progress.throwIfCancelled();
            m_progress.at(done++ * progressSteps / 2 / std::max<qint64>(1, count), progressSteps);
            if (section.document)
                addDocument(section);
            else
                addAttachment(section);
        }
        addFront();
        join();
        return std::move(m_made);
    }

private:
    [[nodiscard]] static Part partOf(const QString &title, BinderPartKind kind, const QByteArray &pdf)
    {
        const PdfFacts facts = examinePdf(pdf);
        if (facts.trouble != PdfTrouble::None)
            throw Error(ErrorCode::Internal, {}, u"a document of the binder: "_s + keyOf(facts.trouble));
        return {title, kind, {pdf, 0}, facts.pages, {}};
    }

    void addDocument(const BinderSection &section)
    {
        m_parts.push_back(partOf(section.title, section.part.kind, renderPdf(*section.document, m_job.page)));
    }

    void addAttachment(const BinderSection &section)
    {
        const Attachment &attachment = section.attachment;
        Part part{section.title, section.part.kind, {}, {}, {}};
        QByteArray content;
        if (m_bytes + attachment.size > mostBinderBytes) {
            leaveOut(part, u"too-large"_s);
            return;
        }
        try {
            content = m_job.contentOf(attachment);
        } catch (const Error &error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            leaveOut(part, u"damaged"_s);
            return;
        }
        m_bytes += content.size();
        const binderpages::AttachmentPages pages = binderpages::pagesOf(
            attachment, content, section.title, m_job.content.binder.reader, m_job.context, m_job.page);
        const bool embedded = m_job.originals || pages.pdf.isEmpty();
        if (embedded)
            embed(attachment, content);
        if (!pages.trouble.isEmpty())
            part.note = binderFileNote(pages.trouble, true, m_job.context);
        else if (pages.active && embedded)
            part.note = binderFileNote(u"active", true, m_job.context);
        part.source = {pages.pdf, pages.isOwn ? 0 : binderedges::room};
        part.pages = pages.sizes;
        m_parts.push_back(std::move(part));
    }

    void leaveOut(Part &part, const QString &reason)
    {
        part.note = binderFileNote(reason, false, m_job.context);
        m_made.leftOut.push_back({part.title, part.note});
        m_parts.push_back(std::move(part));
    }

    void embed(const Attachment &attachment, const QByteArray &content)
    {
        const QString name = safeFileName(attachment.name, m_names);
        m_names += name;
        m_files.push_back({name, attachment.mediaType, visibleFileName(attachment.name), content});
        m_made.files.push_back({name, content.size(), hexOf(content)});
    }

    /// Cover and contents come first, but say where the other pages begin, so they are laid out until that is true.
    void addFront()
    {
        const Part cover = partOf(
            m_job.content.title, BinderPartKind::Summary,
            renderPdf(binderCover(m_job.content, m_job.context), m_job.page));
        int contentsPages = 1;
        for (int attempt = 0; attempt < 4; ++attempt) {
            const int front = static_cast<int>(cover.pages.size()) + contentsPages;
            m_made.lines.clear();
            int page = front + 1;
            for (const Part &part : m_parts) {
                const int count = static_cast<int>(part.pages.size());
                m_made.lines.push_back({part.title, count > 0 ? page : 0, count, part.note});
                page += count;
            }
            const FilteredDocument contents = binderContents(m_job.content, m_made.lines, m_made.files, m_job.context);
            Part made = partOf(contents.document().title, BinderPartKind::Summary, renderPdf(contents, m_job.page));
            const bool fits = static_cast<int>(made.pages.size()) == contentsPages;
            contentsPages = static_cast<int>(made.pages.size());
            if (fits) {
                m_parts.insert(m_parts.begin(), std::move(made));
                m_parts.insert(m_parts.begin(), cover);
                return;
            }
        }
        throw Error(ErrorCode::Internal, {}, u"the contents of a binder do not settle"_s);
    }

    void join()
    {
        PdfJoin join;
        std::vector<binderedges::Edge> edges;
        int pages = 0;
        for (const Part &part : m_parts)
            pages += static_cast<int>(part.pages.size());
        int page = 0;
        std::optional<BinderPartKind> group;
        for (Part &part : m_parts) {
            if (part.pages.empty())
                continue;
            addBookmark(join, part, page, group);
            for (const QSizeF &size : part.pages)
                edges.push_back(
                    {QSizeF(size.width(), size.height() + 2 * part.source.room), part.title,
                     binderPageWords(++page, pages, m_job.context)});
            join.sources.push_back(std::move(part.source));
        }
        m_progress.throwIfCancelled();
        join.overlay = binderedges::draw(edges, m_job.content.mark, m_progress);
        const QString across =
            m_job.content.binder.watermark ? binderWatermark(m_job.content, m_job.context) : QString();
        if (!across.isEmpty())
            join.watermark = binderedges::drawWatermark(edges, across);
        join.attachments = std::move(m_files);
        join.title = m_job.content.title;
        join.language = m_job.context.locale.bcp47Name();
        join.madeAt = toUtc(m_job.context.surroundings.now);
        join.passphrase = m_job.passphrase;
        const Progress second{
            [this](qint64 done, qint64 total) {
                m_progress.at(
                    progressSteps / 2 + done * (progressSteps / 2) / std::max<qint64>(1, total), progressSteps);
            },
            m_progress.isCancelled};
        m_made.pdf = joinPdf(join, second);
        m_made.pages = pages;
    }

    /// Letters and attachments stand together below one bookmark, wherever several follow each other.
    void addBookmark(PdfJoin &join, const Part &part, int page, std::optional<BinderPartKind> &group) const
    {
        const bool grouped = part.kind == BinderPartKind::Letter || part.kind == BinderPartKind::Attachment ||
                             part.kind == BinderPartKind::Checklist;
        if (grouped && group != part.kind)
            join.bookmarks.push_back({binderGroupTitle(part.kind, m_job.context), page, 0});
        group = grouped ? std::optional(part.kind) : std::nullopt;
        join.bookmarks.push_back({part.title, page, grouped ? 1 : 0});
    }

    const BinderJob &m_job;
    const Progress &m_progress;
    MadeBinder m_made;
    std::vector<Part> m_parts;
    std::vector<PdfAttachment> m_files;
    QStringList m_names;
    qint64 m_bytes = 0;
};

} // namespace

MadeBinder makeBinder(const BinderJob &job, const Progress &progress)
{
    return BinderMaker(job, progress).run();
}

} // namespace candor
