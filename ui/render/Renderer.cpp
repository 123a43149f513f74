// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Renderer.h"

#include "base/Error.h"
#include "render/OdtWriter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageLayout>
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

} // namespace

QByteArray renderPdf(const FilteredDocument &filtered, const PageSettings &settings)
{
    const DocumentModel &document = filtered.document();
    const LaidOutDocument pages(filtered, settings);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(document.title);
        writer.setCreator(creator);
        writer.setDocumentXmpMetadata(xmp(document));
        writer.setResolution(960);
        writer.setPageLayout(QPageLayout(
            QPageSize(settings.paper == PageSettings::Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
            QPageLayout::Portrait, QMarginsF()));
        pages.paintAll(writer);
    }
    return bytes;
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
