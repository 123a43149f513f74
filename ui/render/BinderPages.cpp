// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/internal/BinderPages.h"

#include "base/Error.h"
#include "documents/Parts.h"
#include "exchange/AttachmentFile.h"
#include "exchange/TextDecoding.h"
#include "render/PdfTools.h"
#include "render/Renderer.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>

namespace candor::binderpages {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500'000; // about 200 pages
constexpr int printDpi = 300;
constexpr double pictureMargin = 40; // points; the binder's own words are outside of it

AttachmentPages without(const QString &trouble)
{
    AttachmentPages pages;
    pages.trouble = trouble;
    return pages;
}

AttachmentPages own(const QByteArray &pdf)
{
    AttachmentPages pages;
    pages.pdf = pdf;
    pages.sizes = examinePdf(pdf).pages;
    return pages;
}

AttachmentPages ofPdf(const QByteArray &content)
{
    PdfFacts facts = examinePdf(content);
    if (facts.trouble != PdfTrouble::None)
        return without(keyOf(facts.trouble));
    AttachmentPages pages;
    pages.pdf = content;
    pages.sizes = std::move(facts.pages);
    pages.active = facts.active;
    pages.isOwn = false;
    return pages;
}

AttachmentPages ofPicture(const QByteArray &content, const PageSettings &settings)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool known = reader.format() == "png" || reader.format() == "jpeg";
    if (!known || size.isEmpty() || qint64{size.width()} * size.height() > maximumPicturePixels)
        return without(u"picture"_s);

    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize seen = turned ? size.transposed() : size;
    const QPageLayout layout(
        QPageSize(settings.paper == PageSettings::Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
        seen.width() > seen.height() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    const QRectF sheet = layout.fullRect(QPageLayout::Point);
    const QRectF place = sheet.adjusted(pictureMargin, pictureMargin, -pictureMargin, -pictureMargin);
    // More dots than a printer shows only make the file larger.
    const QSize most = (place.size() * printDpi / 72.0).toSize();
    const QSize wanted = seen.scaled(most, Qt::KeepAspectRatio);
    if (wanted.width() < seen.width())
        reader.setScaledSize(turned ? wanted.transposed() : wanted);
    const QImage picture = reader.read();
    if (picture.isNull())
        return without(u"picture"_s);

    QByteArray pdf;
    QBuffer out(&pdf);
    out.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&out);
        writer.setCreator(u"Candor Casebook"_s);
        writer.setResolution(printDpi);
        writer.setPageLayout(layout);
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.scale(printDpi / 72.0, printDpi / 72.0);
        // Never drawn larger than at 96 dots an inch: blown up, it would show less, not more.
        const QSizeF natural = QSizeF(picture.size()) * 72 / 96;
        QSizeF drawn = natural.scaled(place.size(), Qt::KeepAspectRatio);
        if (drawn.width() > natural.width())
            drawn = natural;
        QRectF target(QPointF(), drawn);
        target.moveCenter(place.center());
        painter.drawImage(target, picture);
    }
    return own(pdf);
}

AttachmentPages ofText(
    const Attachment &attachment, const QByteArray &content, const QString &title, BinderReader reader,
    const DocumentContext &context, const PageSettings &settings)
{
    if (content.size() > longestText * 4)
        return without(u"long-text"_s);
    QString text;
    try {
        text = decodeText(content, detectEncoding(content));
    } catch (const Error &) {
        return without(u"damaged"_s);
    }
    if (text.size() > longestText)
        return without(u"long-text"_s);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\f', u'\n');
    DocumentContext unnumbered = context;
    unnumbered.number = 0;
    DocumentModel document = startDocument(u"attachment"_s, title, nullptr, unnumbered);
    document.audience = audienceOf(reader);
    QString lines;
    const auto closeParagraph = [&] {
        if (!lines.isEmpty())
            addParagraph(document, lines, Paragraph::Style::Body, attachment.lane, title);
        lines.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        QString clean;
        for (const QChar c : line) {
            if (c == u'\t')
                clean += u"    "_s;
            else if (c.isPrint() || c.isSurrogate())
                clean += c;
        }
        if (clean.trimmed().isEmpty()) {
            closeParagraph();
            continue;
        }
        if (!lines.isEmpty())
            lines += u'\n';
        lines += clean;
    }
    closeParagraph();
    return own(renderPdf(FilteredDocument(std::move(document)), settings));
}

} // namespace

AttachmentPages pagesOf(
    const Attachment &attachment, const QByteArray &content, const QString &title, BinderReader reader,
    const DocumentContext &context, const PageSettings &settings)
{
    // By content, never by name: only what it is decides which reader looks at it.
    if (content.left(1024).contains("%PDF-"))
        return ofPdf(content);
    if (content.startsWith("\x89PNG\r\n\x1a\n") || content.startsWith("\xff\xd8\xff"))
        return ofPicture(content, settings);
    if (attachment.mediaType == "text/plain"_L1 || attachment.mediaType == "text/csv"_L1)
        return ofText(attachment, content, title, reader, context, settings);
    return without(u"kind"_s);
}

} // namespace candor::binderpages
