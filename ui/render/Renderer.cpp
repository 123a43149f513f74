// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Renderer.h"

#include "base/Error.h"
#include "render/OdtWriter.h"
#include "render/PdfFile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

const auto creator = u"Candor Casebook"_s;

/// The XMP packet: title as in the document information, and the language, for which QPdfWriter has no setter.
QByteArray xmp(const DocumentModel &document)
{
    const QString packet =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreatorTool>%3</xmp:CreatorTool>\n"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s;
    return packet.arg(document.title.toHtmlEscaped(), document.language.toHtmlEscaped(), creator).toUtf8();
}

QByteArray languageTag(const DocumentModel &document)
{
    QByteArray tag;
    for (const QChar c : document.language)
        tag += c.unicode() < 0x80 && c.isLetterOrNumber() ? c.toLatin1() : '-';
    return tag;
}

/// What is written when a font of the platform cannot be embedded by PdfFile: slower, and without the language outside
/// of the metadata.
QByteArray pdfOfQt(const DocumentModel &document, const LaidOutDocument &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(document.title);
    writer.setCreator(creator);
    writer.setDocumentXmpMetadata(xmp(document));
    writer.setResolution(960);
    const QSizeF points = pages.pageSize() * 0.75;
    writer.setPageLayout(QPageLayout(QPageSize(points, QPageSize::Point), QPageLayout::Portrait, QMarginsF()));
    pages.paintAll(writer);
    return bytes;
}

} // namespace

QByteArray renderPdf(const FilteredDocument &filtered, const PageSettings &settings)
{
    const DocumentModel &document = filtered.document();
    const LaidOutDocument pages(filtered, settings);
    PdfFile file(pages.pageSize());
    QPainter painter(&file);
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0)
            file.newPage();
        pages.paintPage(painter, page);
    }
    painter.end();
    const auto bytes = file.finish({document.title, creator, languageTag(document), xmp(document), pages.tags()});
    return bytes ? *bytes : pdfOfQt(document, pages);
}

QByteArray renderOdt(const FilteredDocument &filtered, const PageSettings &settings)
{
    return packOdt(odtParts(filtered, settings));
}

void writeDocument(const FilteredDocument &document, const QString &path, const PageSettings &settings)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == u"pdf")
        bytes = renderPdf(document, settings);
    else if (suffix == u"odt")
        bytes = renderOdt(document, settings);
    else if (suffix == u"txt")
        bytes = renderText(document).toUtf8();
    else
        throw Error(ErrorCode::InvalidValue, {u"suffix"_s, suffix, u"pdf, odt, txt"_s});

    // QSaveFile writes beside the target and removes that file again when anything goes wrong.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorCode::WriteFailed, {path, file.errorString()});
}

} // namespace candor
