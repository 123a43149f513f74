// SPDX-License-Identifier: GPL-3.0-or-later
// How documents leave the casebook: on paper and as files.
#include "case/documents/DocumentsList.h"
#include "case/documents/DocumentsTab.h"
#include "case/documents/GroundCard.h"
#include "case/documents/PrintCard.h"
#include "render/Renderer.h"
#include "shell/Await.h"
#include "wording/ErrorText.h"

#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrent/qtconcurrenttask.h>

namespace candor {

using namespace Qt::StringLiterals;

void DocumentsTab::print()
{
    if (m_list->chosenKind() == DocumentEntry::Ready)
        begin(u"print"_s);
    else
        showDocument({});
}

void DocumentsTab::savePdf()
{
    if (m_list->chosenKind() != DocumentEntry::Ready)
        showDocument({});
    begin(u"pdf"_s);
}

void DocumentsTab::begin(const QString &format)
{
    if (m_list->chosenKind() != DocumentEntry::Ready)
        return;
    if (!m_made || m_madeId != documentId() || m_making) {
        m_format = format; // as soon as its pages are there
        return;
    }
    m_print->hideResult();
    const PrintChoices choices = m_print->choices();
    const Way way{orderFor(m_madeId), format, choices.printer, choices.copies};
    if (m_made->isWorkProduct())
        askGround(way);
    else
        goOn(way);
}

void DocumentsTab::askGround(const Way &way)
{
    const QString confirm = way.format == "print"_L1 ? tr("Record and print") : tr("Record and save");
    m_print->ground().setKey(QStringList{u"ground"_s, m_store.caseId().toString(), m_madeId}.join(u'/'));
    m_print->ground().ask(confirm, [this, way, title = m_title->text()](const Disclosure &answer) {
        Way granted = way;
        granted.disclosure = answer;
        granted.disclosure->what = title;
        granted.disclosure->items = {title};
        goOn(granted);
    });
}

void DocumentsTab::goOn(const Way &way)
{
    if (way.format != "print"_L1)
        askForPath(way);
    else if (way.printer.isEmpty())
        askSystem(way);
    else
        leave(way);
}

void DocumentsTab::askSystem(const Way &way)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, way.order.page, way.copies);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"documents.printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, [this, way, printer] {
        Way answered = way;
        answered.answered = printer;
        answered.printer = printer->printerName();
        leave(answered);
    });
    dialog->open();
}

void DocumentsTab::askForPath(const Way &way)
{
    const QString filter = way.format == "pdf"_L1   ? tr("PDF (*.pdf)")
                           : way.format == "odt"_L1 ? tr("OpenDocument text (*.odt)")
                                                    : tr("Plain text (*.txt)");
    auto *dialog = new QFileDialog(this, tr("Save the document"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(way.format);
    dialog->selectFile(documentFileName(way.order.file->record.number, way.order.id) + u'.' + way.format);
    connect(dialog, &QFileDialog::fileSelected, this, [this, way](const QString &path) {
        Way chosen = way;
        chosen.path = path;
        leave(chosen);
    });
    dialog->open();
}

/// What protected content leaves is on record before it does.
void DocumentsTab::leave(const Way &way)
{
    if (!way.disclosure) {
        give(way);
        return;
    }
    m_store.apply(NoteDisclosure{way.order.file->record.id, *way.disclosure}, {}, [this, way] { give(way); });
}

void DocumentsTab::give(const Way &way)
{
    auto work = [way, open = m_printers.open] {
        Made made = makeDocument(way.order);
        if (way.format != "print"_L1) {
            writeDocument(made->document, way.path, way.order.page);
            return made;
        }
        std::shared_ptr<QPrinter> printer = way.answered;
        if (!printer) {
            printer = open(way.printer);
            if (!printer)
                throw Error(ErrorCode::NotFound, {way.printer});
            preparePrinter(*printer, way.order.page, way.copies);
        }
        printPages(*printer, made->pages);
        return made;
    };
    await(
        QtConcurrent::task(std::move(work)).onThreadPool(m_work).withPriority(Showing).spawn(), this,
        [this, way](const Made &made) { given(way, made); }, [this, way](const Error &error) { notGiven(way, error); });
}

void DocumentsTab::given(const Way &way, const Made &made)
{
    NoteDocument note =
        noteOf(way.order.id, made->document, m_store, way.order.context, way.format, made->pages.pageCount());
    note.caseId = way.order.file->record.id;
    m_store.apply(note);
    if (note.caseId != m_case)
        return;
    if (way.format == "print"_L1) {
        m_print->tell(Status::Ok, {}, tr("Sent to %1", "printer").arg(way.printer));
        return;
    }
    m_savedPath = way.path;
    m_print->tell(Status::Ok, {}, tr("Document saved."), tr("Show it in its folder"));
}

void DocumentsTab::notGiven(const Way &way, const Error &error)
{
    if (way.order.file->record.id != m_case)
        return;
    if (way.format == "print"_L1)
        m_print->tell(
            Status::Late, tr("Not printed."),
            tr("%1 did not take the pages. Choose another printer, or save a PDF.", "printer").arg(way.printer));
    else
        m_print->tell(Status::Late, tr("This document could not be saved."), errorText(error));
}

} // namespace candor
