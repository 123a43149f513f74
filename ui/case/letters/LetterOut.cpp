// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/letters/LetterOut.h"

#include "case/documents/GroundCard.h"
#include "case/documents/Printers.h"
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

void LetterOut::begin(const Reading &reading, const PageSettings &page, const QString &format)
{
    if (!reading || !reading->made)
        return;
    if (!reading->made->isWorkProduct()) {
        ask(reading, page, format);
        return;
    }
    // What protected content leaves is on record before it does.
    m_ground.ask(
        format == "print"_L1 ? tr("Record and print") : tr("Record and save"),
        [this, reading, page, format](const Disclosure &answer) {
            Disclosure disclosure = answer;
            disclosure.what = reading->letter.title;
            disclosure.items = {reading->letter.title};
            m_store.apply(NoteDisclosure{m_store.caseId(), disclosure}, {}, [this, reading, page, format] {
                ask(reading, page, format);
            });
        });
}

void LetterOut::ask(const Reading &reading, const PageSettings &page, const QString &format)
{
    if (format == "print"_L1) {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        preparePrinter(*printer, page, 1);
        auto *dialog = new QPrintDialog(printer.get(), m_window);
        dialog->setObjectName(u"letter.printDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
        connect(dialog, &QDialog::accepted, this, [this, reading, printer, of = m_store.caseId()] {
            await(
                QtConcurrent::run([reading, printer] { printPages(*printer, reading->made->pages); }), this,
                [this, reading, printer, of] {
                    given(reading, of, u"print"_s);
                    Q_EMIT done(tr("Sent to %1", "printer").arg(printer->printerName()));
                },
                [this](const Error &error) { Q_EMIT failed(errorText(error)); });
        });
        dialog->open();
        return;
    }
    const QString filter = format == "pdf"_L1 ? tr("PDF (*.pdf)") : tr("OpenDocument text (*.odt)");
    auto *dialog = new QFileDialog(m_window, tr("Save the letter"), {}, filter);
    dialog->setObjectName(u"letter.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    QString kind = reading->letter.templateId;
    dialog->selectFile(m_store.file().record.number + u'-' + kind.replace(u'/', u'-') + u'.' + format);
    connect(dialog, &QFileDialog::fileSelected, this, [this, reading, page](const QString &path) {
        save(reading, page, path);
    });
    dialog->open();
}

void LetterOut::save(const Reading &reading, const PageSettings &page, const QString &path)
{
    await(
        QtConcurrent::run([reading, page, path] { writeDocument(reading->made->document, path, page); }), this,
        [this, reading, path, of = m_store.caseId()] {
            given(reading, of, QFileInfo(path).suffix().toLower());
            Q_EMIT done(tr("Letter saved."));
        },
        [this](const Error &error) { Q_EMIT failed(errorText(error)); });
}

void LetterOut::given(const Reading &reading, const Id<Case> &caseId, const QString &format)
{
    const Letter &letter = reading->letter;
    const Surroundings around = m_store.desk().surroundings();
    if (letter.state == LetterState::SignedOff) {
        const QJsonObject printed{{u"text"_s, reading->built.text}, {u"pages"_s, reading->made->pages.pageCount()}};
        m_store.saveDraft(printedKey(letter.id), QJsonDocument(printed).toJson(QJsonDocument::Compact));
    }
    Document document;
    document.id = Id<Document>::create();
    document.what = u"letter/"_s + letter.id.toString();
    document.title = letter.title;
    document.audience = letter.audience;
    document.format = format;
    document.number = static_cast<int>(m_store.file().all<Document>().size()) + 1;
    document.pages = reading->made->pages.pageCount();
    document.madeAt = around.now;
    document.madeBy = m_store.user();
    document.digest =
        QString::fromLatin1(QCryptographicHash::hash(reading->made->text.toUtf8(), QCryptographicHash::Sha256).toHex());
    for (const LeftOut &left : reading->made->document.leftOut())
        document.leftOut += left.about;
    m_store.apply(NoteDocument{caseId, document});
}

} // namespace candor
