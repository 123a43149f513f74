// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/AttachmentContent.h"

#include "exchange/AttachmentFile.h"
#include "exchange/TextDecoding.h"
#include "pdf/PdfPages.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <array>
#include <utility>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureMemoryMiB = 128;
constexpr qsizetype mostTextBytes = 1024 * 1024;
constexpr double pixelsPerPoint = 96.0 / 72.0;

// Each kind of picture is one more decoder for files of strangers, so there are two. A drawing in SVG is a program of
// its own kind, and is shown as the text it is.
constexpr auto pictureFormats =
    std::to_array<std::pair<QLatin1StringView, const char *>>({{"image/png"_L1, "png"}, {"image/jpeg"_L1, "jpeg"}});

const char *pictureFormat(const QString &mediaType)
{
    const auto found = std::find_if(
        pictureFormats.begin(), pictureFormats.end(), [&](const auto &each) { return mediaType == each.first; });
    return found == pictureFormats.end() ? nullptr : found->second;
}

bool isText(const QString &mediaType)
{
    return mediaType.startsWith("text/"_L1) || mediaType == "image/svg+xml"_L1 || mediaType == "application/json"_L1 ||
           mediaType == "application/xml"_L1 || mediaType == "message/rfc822"_L1;
}

AttachmentContent because(const QString &reason)
{
    AttachmentContent nothing;
    nothing.reason = reason;
    return nothing;
}

AttachmentContent pdf(const QByteArray &content)
{
    if (!canReadPdf())
        return because(AttachmentContent::notShown());
    const std::shared_ptr<PdfPages> pdf = PdfPages::read(content);
    if (!pdf)
        return because(
            isBeyondLimits(PdfPages::whyNot(content))
                ? AttachmentContent::tr("This PDF is not shown: it has too many pages, or it is made so that showing "
                                        "it could do harm. It is kept as it was added.")
                : AttachmentContent::tr("This PDF cannot be shown: it is damaged or needs a password. It is kept as "
                                        "it was added."));
    auto pages = std::make_shared<DrawnPages>();
    for (const QSizeF &size : pdf->sizes())
        pages->sizes.push_back(size * pixelsPerPoint);
    pages->largest = 1.5;
    pages->draw = [pdf](int page, QSize pixels) { return pdf->draw(page, pixels); };
    AttachmentContent shown;
    shown.kind = AttachmentContent::Kind::Pages;
    shown.pages = pages;
    return shown;
}

AttachmentContent picture(QByteArray content, const char *format, QSize size)
{
    constexpr qint64 bytesPerPixel = 4, mebibyte = 1024 * 1024;
    const qint64 pixels = qint64{size.width()} * size.height();
    if (pixels > maximumPicturePixels || pixels * bytesPerPixel > pictureMemoryMiB * mebibyte)
        return because(AttachmentContent::tr("This picture is too large to be shown. It is kept as it was added."));
    QBuffer device(&content);
    device.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(pictureMemoryMiB); // whatever its beginning says
    QImageReader reader(&device, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return because(
            AttachmentContent::tr("This picture cannot be shown: it is damaged, or of a kind that is not known here. "
                                  "It is kept as it was added."));
    auto pages = std::make_shared<DrawnPages>();
    pages->sizes = {image.size()};
    pages->draw = [image](int, QSize wanted) {
        return image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    AttachmentContent shown;
    shown.kind = AttachmentContent::Kind::Pages;
    shown.pages = pages;
    return shown;
}

AttachmentContent textOf(const QByteArray &content)
{
    AttachmentContent shown;
    shown.kind = AttachmentContent::Kind::Text;
    shown.cut = content.size() > mostTextBytes;
    const TextEncoding encoding = detectEncoding(content);
    QByteArray begin = content.left(mostTextBytes);
    // A character of several bytes is not cut in two.
    const auto isRest = [&](qsizetype at) { return (static_cast<uchar>(content[at]) & 0xC0) == 0x80; };
    while (shown.cut && encoding == TextEncoding::Utf8 && !begin.isEmpty() && isRest(begin.size()))
        begin.chop(1);
    shown.text = decodeText(begin, encoding);
    shown.text.replace(QChar::Null, QChar::ReplacementCharacter);
    return shown;
}

} // namespace

bool AttachmentContent::isShown(const QString &mediaType)
{
    return (mediaType == "application/pdf"_L1 && canReadPdf()) || pictureFormat(mediaType) || isText(mediaType);
}

QString AttachmentContent::notShown()
{
    return tr("Files of this kind are kept, but not shown inside the program.");
}

AttachmentContent AttachmentContent::of(const QByteArray &content)
{
    if (content.isEmpty())
        return because(tr("This file is empty."));
    QBuffer device;
    device.setData(content);
    device.open(QIODevice::ReadOnly);
    const FileFacts facts = inspectFile(device, {});
    const QString &type = facts.mediaType;
    if (type == "application/pdf"_L1)
        return pdf(content);
    if (const char *format = pictureFormat(type))
        return picture(content, format, facts.picture.value_or(QSize()));
    return isText(type) ? textOf(content) : because(notShown());
}

} // namespace candor
