// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/letters/LetterOut.h"

#include "case/documents/GroundCard.h"
#include "case/documents/Printers.h"
#include "casebook/WorkProduct.h"
#include "render/Renderer.h"
#include "shell/Await.h"
#include "wording/ErrorText.h"

#include <QCryptographicHash>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrentRun>

namespace candor {

using namespace Qt::StringLiterals;

LetterOut::LetterOut(CaseStore &store, GroundCard &ground, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_ground(ground)
    , m_window(window)
{
}

QString LetterOut::printedKey(const Id<Letter> &letter)
{
    return u"letter-printed/"_s + letter.toString();
}

Disclosure LetterOut::disclosureOf(const Letter &letter, const Disclosure &answer)
{
    Disclosure disclosure = answer;
    disclosure.what = letter.title;
    disclosure.items = {letter.title, itemOf(letter)};
    return disclosure;
}

void LetterOut::begin(
    const std::shared_ptr<const LetterReading> &reading, const PageSettings &page, const QString &format)
{
    if (!reading || !reading->made)
        return;
    const Way way{reading, page, format, m_store.caseId(), {}, {}, {}};
    if (!reading->made->isWorkProduct()) {
        ask(way);
        return;
    }
    const QString confirm = format == "print"_L1 ? tr("Record and print") : tr("Record and save");
    m_ground.setKey(u"ground/"_s + reading->letter.id.toString());
    m_ground.ask(confirm, [this, way](const Disclosure &answer) {
        Way granted = way;
        granted.disclosure = disclosureOf(way.reading->letter, answer);
        ask(granted);
    });
}

void LetterOut::ask(const Way &way)
{
    if (way.format == "print"_L1)
        askSystem(way);
    else
        askForPath(way);
}

void LetterOut::askSystem(const Way &way)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, way.page, 1);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(u"letter.printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, [this, way, printer] {
        Way answered = way;
        answered.printer = printer;
        leave(answered);
    });
    dialog->open();
}

void LetterOut::askForPath(const Way &way)
{
    const QString filter = way.format == "pdf"_L1 ? tr("PDF (*.pdf)") : tr("OpenDocument text (*.odt)");
    auto *dialog = new QFileDialog(m_window, tr("Save the letter"), {}, filter);
    dialog->setObjectName(u"letter.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(way.format);
    QString kind = way.reading->letter.templateId;
    dialog->selectFile(m_store.file().record.number + u'-' + kind.replace(u'/', u'-') + u'.' + way.format);
    connect(dialog, &QFileDialog::fileSelected, this, [this, way](const QString &path) {
        Way chosen = way;
        chosen.path = path;
        leave(chosen);
    });
    dialog->open();
}

void LetterOut::save(const std::shared_ptr<const LetterReading> &reading, const PageSettings &page, const QString &path)
{
    leave({reading, page, QFileInfo(path).suffix().toLower(), m_store.caseId(), {}, {}, path});
}

/// What protected content leaves is on record before it does.
void LetterOut::leave(const Way &way)
{
    if (!way.disclosure) {
        give(way);
        return;
    }
    m_store.apply(NoteDisclosure{way.caseId, *way.disclosure}, {}, [this, way] { give(way); });
}

void LetterOut::give(const Way &way)
{
    auto work = [way] {
        if (way.printer)
            printPages(*way.printer, way.reading->made->pages);
        else
            writeDocument(way.reading->made->document, way.path, way.page);
    };
    await(
        QtConcurrent::run(std::move(work)), this,
        [this, way] {
            given(way);
            Q_EMIT done(
                way.printer ? tr("Sent to %1", "printer").arg(way.printer->printerName()) : tr("Letter saved."));
        },
        [this](const Error &error) { Q_EMIT failed(errorText(error)); });
}

void LetterOut::given(const Way &way)
{
    const Letter &letter = way.reading->letter;
    const MadeDocument &made = *way.reading->made;
    // What is still marked as a draft is not what goes out.
    if (letter.state == LetterState::SignedOff && !waitsForCounsel(letter)) {
        const QJsonObject printed{{u"text"_s, way.reading->built.text}, {u"pages"_s, made.pages.pageCount()}};
        m_store.saveDraft(printedKey(letter.id), QJsonDocument(printed).toJson(QJsonDocument::Compact));
    }
    Document document;
    document.what = waitsForCounsel(letter) ? itemOf(letter) + u"/draft"_s : itemOf(letter);
    document.title = letter.title;
    document.audience = letter.audience;
    document.format = way.format;
    document.pages = made.pages.pageCount();
    document.digest =
        QString::fromLatin1(QCryptographicHash::hash(made.text.toUtf8(), QCryptographicHash::Sha256).toHex());
    for (const LeftOut &left : made.document.leftOut())
        document.leftOut += left.about;
    m_store.apply(NoteDocument{way.caseId, document}); // number, time and name are of the casebook
}

} // namespace candor
