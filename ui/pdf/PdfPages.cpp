// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/PdfPages.h"

#include "exchange/AttachmentFile.h"

#include <QElapsedTimer>

#ifdef CANDOR_QTPDF
#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#endif

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestReadingMs = 20'000;

} // namespace

#ifdef CANDOR_QTPDF

struct PdfPages::Private {
    QByteArray content;
    QBuffer device;
    QPdfDocument document;
    std::vector<QSizeF> sizes;
};

std::shared_ptr<PdfPages> PdfPages::read(const QByteArray &content)
{
    if (isBeyondLimits(examinePdf(content).trouble))
        return nullptr;
    auto made = std::make_unique<Private>();
    made->content = content;
    made->device.setData(made->content);
    made->device.open(QIODevice::ReadOnly);
    made->document.load(&made->device);
    const int pages = made->document.status() == QPdfDocument::Status::Ready ? made->document.pageCount() : 0;
    if (pages <= 0 || pages > mostPdfPages) // damaged files are counted differently by everybody
        return nullptr;
    for (int page = 0; page < pages; ++page)
        made->sizes.push_back(made->document.pagePointSize(page));
    return std::shared_ptr<PdfPages>(new PdfPages(std::move(made)));
}

QImage PdfPages::draw(int page, QSize pixels)
{
    return d->document.render(page, pixels);
}

QString PdfPages::text(int page)
{
    QString text = d->document.getAllText(page).text();
    text.replace("\r\n"_L1, "\n"_L1);
    // How a hyphen at the end of a line arrives.
    for (const char16_t hyphen : {u'\x2', u'\xFFFE'})
        text.replace(QChar(hyphen), u'-');
    return text;
}

QString PdfPages::about() const
{
    using Field = QPdfDocument::MetaDataField;
    QStringList lines;
    for (const Field field : {Field::Title, Field::Subject, Field::Author, Field::Keywords})
        lines += d->document.metaData(field).toString();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool canReadPdf()
{
    return true;
}

#else

struct PdfPages::Private {
    std::vector<QSizeF> sizes;
};

std::shared_ptr<PdfPages> PdfPages::read(const QByteArray &)
{
    return nullptr;
}

QImage PdfPages::draw(int, QSize)
{
    return {};
}

QString PdfPages::text(int)
{
    return {};
}

QString PdfPages::about() const
{
    return {};
}

bool canReadPdf()
{
    return false;
}

#endif

PdfPages::PdfPages(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

PdfPages::~PdfPages() = default;

PdfTrouble PdfPages::whyNot(const QByteArray &content)
{
    return examinePdf(content).trouble;
}

const std::vector<QSizeF> &PdfPages::sizes() const
{
    return d->sizes;
}

QString pdfText(const QByteArray &content)
{
    const std::shared_ptr<PdfPages> pages = PdfPages::read(content);
    QString text;
    QElapsedTimer reading;
    reading.start();
    for (int page = 0; pages && page < static_cast<int>(pages->sizes().size()); ++page) {
        text += pages->text(page);
        text += QLatin1Char('\n');
        if (text.size() >= attachmentTextLength || reading.hasExpired(longestReadingMs))
            break;
    }
    return text.left(attachmentTextLength);
}

} // namespace candor
