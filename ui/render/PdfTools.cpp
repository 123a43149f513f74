// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/PdfTools.h"

#include "render/internal/PdfDoor.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cmath>
#include <map>

namespace candor {

using namespace Qt::StringLiterals;
using pdfdoor::OpenPdf;

namespace {

constexpr qsizetype mostPassphraseBytes = 127; // of revision 6

QString key(PdfTrouble trouble)
{
    switch (trouble) {
    case PdfTrouble::None: return {};
    case PdfTrouble::Unreadable: return u"unreadable"_s;
    case PdfTrouble::Encrypted: return u"encrypted"_s;
    case PdfTrouble::NoPages: return u"no-pages"_s;
    case PdfTrouble::TooManyPages: return u"too-many-pages"_s;
    case PdfTrouble::TooComplex: return u"too-complex"_s;
    case PdfTrouble::HiddenLayers: return u"hidden-layers"_s;
    case PdfTrouble::OutsideParts: return u"outside-parts"_s;
    }
    return {};
}

Error notUsable(PdfTrouble trouble)
{
    return Error(ErrorCode::RefusedByRule, {u"pdf-not-usable"_s, key(trouble)});
}

QPDFObjectHandle text(const QString &words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

QPDFObjectHandle name(const char *key)
{
    return QPDFObjectHandle::newName(key);
}

/// A form that draws the page: its state of drawing ends with it, whatever the page did.
QPDFObjectHandle formOf(OpenPdf &source, const pdfdoor::Page &page, QPDF &out)
{
    QPDFObjectHandle form = source.pages[static_cast<size_t>(page.index)].getFormXObjectForPage(false);
    form.getDict().replaceKey("/BBox", QPDFObjectHandle::newFromRectangle(page.shown));
    return out.copyForeignObject(form);
}

class Joiner {
public:
    Joiner(const PdfJoin &join, const Progress &progress)
        : m_join(join)
        , m_progress(progress)
    {
        m_out.setSuppressWarnings(true);
        m_out.emptyPDF();
    }

    [[nodiscard]] QByteArray run()
    {
        open();
        addPages();
        addCatalog();
        addBookmarks();
        addAttachments();
        return write();
    }

private:
    void open()
    {
        for (const PdfSource &source : m_join.sources) {
            m_progress.throwIfCancelled();
            m_sources.push_back(usable(source.pdf));
            m_pageCount += m_sources.back()->pages.size();
        }
        if (m_pageCount == 0)
            throw notUsable(PdfTrouble::NoPages);
        if (!m_join.overlay.isEmpty()) {
            m_overlay = usable(m_join.overlay);
            if (m_overlay->pages.size() != m_pageCount)
                throw Error(ErrorCode::Internal, {}, u"pages to lay over do not match"_s);
        }
        if (!m_join.watermark.isEmpty()) {
            m_watermark = usable(m_join.watermark);
            for (size_t i = 0; i < m_watermark->pages.size(); ++i) {
                const pdfdoor::Page page = pdfdoor::pageOf(*m_watermark, static_cast<int>(i));
                m_marks.emplace_back(page.seen(0), formOf(*m_watermark, page, m_out));
            }
        }
    }

    [[nodiscard]] static std::unique_ptr<OpenPdf> usable(const QByteArray &pdf)
    {
        PdfTrouble trouble = PdfTrouble::None;
        std::unique_ptr<OpenPdf> opened = pdfdoor::openUsable(pdf, trouble);
        if (!opened)
            throw notUsable(trouble);
        return opened;
    }

    void addPages()
    {
        QPDFPageDocumentHelper pages(m_out);
        size_t number = 0;
        for (size_t i = 0; i < m_sources.size(); ++i) {
            OpenPdf &source = *m_sources[i];
            pdfdoor::flatten(source);
            for (size_t k = 0; k < source.pages.size(); ++k, ++number) {
                m_progress.throwIfCancelled();
                pages.addPage(
                    newPage(source, pdfdoor::pageOf(source, static_cast<int>(k)), m_join.sources[i].room, number),
                    false);
                m_progress.at(static_cast<qint64>(number), static_cast<qint64>(m_pageCount) * 2);
            }
        }
    }

    /// A page that holds nothing but how the old one is drawn, and what is stamped on it.
    QPDFPageObjectHelper newPage(OpenPdf &source, const pdfdoor::Page &page, double room, size_t number)
    {
        QPDFObjectHandle forms = QPDFObjectHandle::newDictionary();
        QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
        resources.replaceKey("/XObject", forms);
        QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
        dictionary.replaceKey("/Type", name("/Page"));
        const QPDFObjectHandle::Rectangle sheet = page.sheet(room);
        dictionary.replaceKey("/MediaBox", QPDFObjectHandle::newFromRectangle(sheet));
        if (page.rotate != 0)
            dictionary.replaceKey("/Rotate", QPDFObjectHandle::newInteger(page.rotate));
        if (page.unit != 1)
            dictionary.replaceKey("/UserUnit", QPDFObjectHandle::newReal(page.unit, 4));
        dictionary.replaceKey("/Resources", resources);
        QPDFPageObjectHelper made(m_out.makeIndirectObject(dictionary));

        const auto number2 = [](double value) { return QByteArray::number(value, 'f', 3).toStdString(); };
        forms.replaceKey("/Page", formOf(source, page, m_out));
        std::string content = "q\n" + number2(page.shown.llx) + ' ' + number2(page.shown.lly) + ' ' +
                              number2(page.shown.urx - page.shown.llx) + ' ' +
                              number2(page.shown.ury - page.shown.lly) + " re W n\n/Page Do\nQ\n";
        if (!m_marks.empty()) {
            QPDFObjectHandle mark = markFor(page.seen(room));
            forms.replaceKey("/Mark", mark);
            content += made.placeFormXObject(mark, "/Mark", sheet, true, true, true);
        }
        if (m_overlay) {
            QPDFObjectHandle edge = formOf(*m_overlay, pdfdoor::pageOf(*m_overlay, static_cast<int>(number)), m_out);
            forms.replaceKey("/Edge", edge);
            content += made.placeFormXObject(edge, "/Edge", sheet, true, true, true);
        }
        dictionary.replaceKey("/Contents", QPDFObjectHandle::newStream(&m_out, content));
        return made;
    }

    [[nodiscard]] QPDFObjectHandle markFor(QSizeF size) const
    {
        const auto distance = [&](const QSizeF &other) {
            return std::abs(other.width() - size.width()) + std::abs(other.height() - size.height());
        };
        return std::min_element(
                   m_marks.begin(), m_marks.end(),
                   [&](const auto &a, const auto &b) { return distance(a.first) < distance(b.first); })
            ->second;
    }

    void addCatalog()
    {
        QPDFObjectHandle root = m_out.getRoot();
        root.replaceKey("/Lang", text(m_join.language));
        root.replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
        info.replaceKey("/Title", text(m_join.title));
        info.replaceKey("/Creator", text(u"Candor Casebook"_s));
        if (m_join.madeAt.isValid()) {
            const QString at = m_join.madeAt.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
            info.replaceKey("/CreationDate", QPDFObjectHandle::newString(at.toStdString()));
        }
        m_out.getTrailer().replaceKey("/Info", m_out.makeIndirectObject(info));
    }

    void addBookmarks()
    {
        if (m_join.bookmarks.empty())
            return;
        const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(m_out).getAllPages();
        QPDFObjectHandle outlines = m_out.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        std::vector<QPDFObjectHandle> above{outlines}; // the one that items of each level stand under
        std::map<QPDFObjGen, int> counts;
        for (const PdfBookmark &bookmark : m_join.bookmarks) {
            const auto level = static_cast<size_t>(std::clamp(bookmark.level, 0, static_cast<int>(above.size()) - 1));
            above.resize(level + 1);
            QPDFObjectHandle parent = above.back();
            QPDFObjectHandle item = m_out.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", text(bookmark.title));
            item.replaceKey("/Parent", parent);
            QPDFObjectHandle where = QPDFObjectHandle::newArray();
            const auto page = static_cast<size_t>(std::clamp(bookmark.page, 0, static_cast<int>(pages.size()) - 1));
            where.appendItem(QPDFPageObjectHelper(pages[page]).getObjectHandle());
            where.appendItem(name("/Fit"));
            item.replaceKey("/Dest", where);
            if (parent.hasKey("/Last")) {
                QPDFObjectHandle before = parent.getKey("/Last");
                before.replaceKey("/Next", item);
                item.replaceKey("/Prev", before);
            } else {
                parent.replaceKey("/First", item);
            }
            parent.replaceKey("/Last", item);
            for (QPDFObjectHandle each : above) // all are open, so each counts what is below it
                each.replaceKey("/Count", QPDFObjectHandle::newInteger(++counts[each.getObjGen()]));
            above.push_back(item);
        }
        m_out.getRoot().replaceKey("/Outlines", outlines);
        m_out.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
    }

    void addAttachments()
    {
        if (m_join.attachments.empty())
            return;
        QPDFEmbeddedFileDocumentHelper files(m_out);
        for (const PdfAttachment &file : m_join.attachments) {
            m_progress.throwIfCancelled();
            const QByteArray content = file.content;
            QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(m_out, [content](Pipeline *to) {
                to->write(
                    reinterpret_cast<const unsigned char *>(content.constData()), static_cast<size_t>(content.size()));
                to->finish();
            });
            stream.setSubtype(file.mediaType.isEmpty() ? "application/octet-stream" : file.mediaType.toStdString());
            QPDFFileSpecObjectHelper spec =
                QPDFFileSpecObjectHelper::createFileSpec(m_out, file.name.toStdString(), stream);
            spec.setDescription(file.description.toStdString());
            files.replaceEmbeddedFile(file.name.toStdString(), spec);
        }
    }

    [[nodiscard]] QByteArray write()
    {
        QPDFWriter writer(m_out);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDecodeLevel(qpdf_dl_none); // pictures stay as they are
        writer.setCompressStreams(true);
        const QByteArray passphrase = m_join.passphrase.toUtf8();
        if (passphrase.isEmpty()) {
            writer.setDeterministicID(true);
        } else {
            if (passphrase.size() > mostPassphraseBytes)
                throw Error(ErrorCode::InvalidValue, {u"passphrase"_s, QString(), u"at most 127 bytes"_s});
            // The owner's password too: an empty one would open the file. Nothing is forbidden to whoever opened it,
            // since such rules only bind readers that care to follow them.
            writer.setR6EncryptionParameters(
                passphrase.constData(), passphrase.constData(), true, true, true, true, true, true, qpdf_r3p_full,
                true);
        }
        const auto pages = static_cast<qint64>(m_pageCount);
        writer.registerProgressReporter(
            std::make_shared<QPDFWriter::FunctionProgressReporter>([this, pages](int percent) {
                m_progress.throwIfCancelled();
                m_progress.at(pages + pages * percent / 100, pages * 2);
            }));
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(
            reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    }

    const PdfJoin &m_join;
    const Progress &m_progress;
    // What is copied is read when it is written, so the sources live as long as the new file.
    std::vector<std::unique_ptr<OpenPdf>> m_sources;
    std::unique_ptr<OpenPdf> m_overlay;
    std::unique_ptr<OpenPdf> m_watermark;
    QPDF m_out;
    std::vector<std::pair<QSizeF, QPDFObjectHandle>> m_marks;
    size_t m_pageCount = 0;
};

class NothingRead final : public QPDFObjectHandle::ParserCallbacks {
public:
    void handleObject(QPDFObjectHandle, size_t, size_t) override {}
    void handleEOF() override {}
};

/// Reads every object, stream and page, as a reader would sooner or later.
QStringList problemsOf(QPDF &pdf)
{
    Pl_Discard nowhere;
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&nowhere);
    writer.setDecodeLevel(qpdf_dl_all);
    writer.write();
    NothingRead nothing;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
        page.parseContents(&nothing);
    QStringList problems;
    for (const QPDFExc &warning : pdf.getWarnings())
        problems += QString::fromStdString(warning.getMessageDetail());
    return problems;
}

void collectBookmarks(
    const std::vector<QPDFOutlineObjectHelper> &items, int level, const std::map<QPDFObjGen, int> &pages,
    std::vector<PdfBookmark> &out)
{
    constexpr int deepest = 8;
    for (QPDFOutlineObjectHelper item : items) {
        const auto page = pages.find(item.getDestPage().getObjGen());
        out.push_back({QString::fromStdString(item.getTitle()), page == pages.end() ? -1 : page->second, level});
        if (level < deepest)
            collectBookmarks(item.getKids(), level + 1, pages, out);
    }
}

PdfReport reportOf(QPDF &pdf)
{
    PdfReport report;
    int revision = 0, permissions = 0, version = 0;
    QPDF::encryption_method_e streams{}, strings{}, files{};
    report.encrypted = pdf.isEncrypted(revision, permissions, version, streams, strings, files);
    if (report.encrypted) {
        QPDFObjectHandle metadata = pdf.getTrailer().getKey("/Encrypt").getKey("/EncryptMetadata");
        report.strong = version == 5 && revision == 6 && streams == QPDF::e_aesv3 && strings == QPDF::e_aesv3 &&
                        files == QPDF::e_aesv3 && (!metadata.isBool() || metadata.getBoolValue());
    }
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary() && info.getKey("/Title").isString())
        report.title = QString::fromStdString(info.getKey("/Title").getUTF8Value());
    std::map<QPDFObjGen, int> numbers;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
        numbers[page.getObjectHandle().getObjGen()] = report.pages++;
    QPDFOutlineDocumentHelper outlines(pdf);
    collectBookmarks(outlines.getTopLevelOutlines(), 0, numbers, report.bookmarks);
    QPDFEmbeddedFileDocumentHelper embedded(pdf);
    for (const auto &[key, spec] : embedded.getEmbeddedFiles()) {
        QPDFObjectHandle stream = spec->getEmbeddedFileStream();
        if (!stream.isStream())
            continue;
        const std::shared_ptr<Buffer> data = stream.getStreamData();
        report.attachments.push_back(
            {QString::fromStdString(spec->getFilename()),
             QString::fromStdString(QPDFEFStreamObjectHelper(stream).getSubtype()),
             QString::fromStdString(spec->getDescription()),
             QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()))});
    }
    report.problems = problemsOf(pdf);
    return report;
}

} // namespace

QString keyOf(PdfTrouble trouble)
{
    return key(trouble);
}

PdfFacts examinePdf(const QByteArray &pdf)
{
    PdfFacts facts;
    const std::unique_ptr<OpenPdf> opened = pdfdoor::openUsable(pdf, facts.trouble);
    if (!opened)
        return facts;
    facts.active = opened->active;
    for (size_t i = 0; i < opened->pages.size(); ++i)
        facts.pages.push_back(pdfdoor::pageOf(*opened, static_cast<int>(i)).seen(0));
    return facts;
}

QByteArray joinPdf(const PdfJoin &join, const Progress &progress)
{
    try {
        return Joiner(join, progress).run();
    } catch (const Error &) {
        throw;
    } catch (const std::exception &) {
        throw Error(ErrorCode::Internal, {}, u"a PDF file could not be put together"_s);
    }
}

std::optional<PdfReport> readPdf(const QByteArray &bytes, const QString &passphrase)
{
    const QByteArray password = passphrase.toUtf8();
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    try {
        pdf.processMemoryFile("file", bytes.constData(), static_cast<size_t>(bytes.size()), password.constData());
        return reportOf(pdf);
    } catch (const QPDFExc &problem) {
        if (problem.getErrorCode() == qpdf_e_password)
            return std::nullopt;
        throw notUsable(PdfTrouble::Unreadable);
    } catch (const std::exception &) {
        throw notUsable(PdfTrouble::Unreadable);
    }
}

} // namespace candor
