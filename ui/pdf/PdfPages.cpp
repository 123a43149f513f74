// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/PdfPages.h"

#include "exchange/AttachmentFile.h"

#ifdef CANDOR_QTPDF
#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#endif

namespace candor {

#ifdef CANDOR_QTPDF

namespace {

// More than any file of a case has; whoever writes more wants to keep the program busy.
constexpr int mostPages = 20'000;

} // namespace

struct PdfPages::Private {
    QByteArray content;
    QBuffer device;
    QPdfDocument document;
    std::vector<QSizeF> sizes;
};

std::shared_ptr<PdfPages> PdfPages::read(const QByteArray &content)
{
    auto made = std::make_unique<Private>();
    made->content = content;
    made->device.setData(made->content);
    made->device.open(QIODevice::ReadOnly);
    made->document.load(&made->device);
    const int pages = made->document.status() == QPdfDocument::Status::Ready ? made->document.pageCount() : 0;
    if (pages <= 0 || pages > mostPages)
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
    return d->document.getAllText(page).text();
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

const std::vector<QSizeF> &PdfPages::sizes() const
{
    return d->sizes;
}

QString pdfText(const QByteArray &content)
{
    const std::shared_ptr<PdfPages> pages = PdfPages::read(content);
    QString text;
    for (int page = 0; pages && page < static_cast<int>(pages->sizes().size()); ++page) {
        text += pages->text(page);
        text += QLatin1Char('\n');
        if (text.size() >= attachmentTextLength)
            break;
    }
    return text.left(attachmentTextLength);
}

} // namespace candor
