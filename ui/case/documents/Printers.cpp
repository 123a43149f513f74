// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/Printers.h"

#include "base/Error.h"

#include <QPageLayout>
#include <QPrinter>
#include <QPrinterInfo>

namespace candor {

using namespace Qt::StringLiterals;

Printers systemPrinters()
{
    Printers printers;
    printers.list = [] {
        return Printers::List{QPrinterInfo::availablePrinterNames(), QPrinterInfo::defaultPrinterName()};
    };
    printers.open = [](const QString &name) -> std::unique_ptr<QPrinter> {
        const QPrinterInfo info = QPrinterInfo::printerInfo(name);
        return info.isNull() ? nullptr : std::make_unique<QPrinter>(info, QPrinter::HighResolution);
    };
    return printers;
}

void preparePrinter(QPrinter &printer, const PageSettings &page, int copies)
{
    printer.setDocName(u"Candor Casebook"_s);
    printer.setPageSize(QPageSize(page.paper == PageSettings::Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setFullPage(true);
    printer.setPageMargins({}, QPageLayout::Point);
    printer.setCopyCount(copies);
}

void printPages(QPrinter &printer, const LaidOutDocument &pages)
{
    if (!printer.isValid())
        throw Error(ErrorCode::WriteFailed, {printer.printerName(), {}});
    pages.paintAll(printer);
    const QPrinter::PrinterState state = printer.printerState();
    if (state == QPrinter::Error || state == QPrinter::Aborted)
        throw Error(ErrorCode::WriteFailed, {printer.printerName(), {}});
}

} // namespace candor
