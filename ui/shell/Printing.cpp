// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Printing.h"

#include "render/Renderer.h"
#include "wording/ErrorText.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QTranslator>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct Printing {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

void prepare(QPrinter &printer, const PageSettings &settings, const QString &title)
{
    printer.setDocName(title);
    printer.setPageSize(QPageSize(settings.paper == PageSettings::Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setFullPage(true);
    printer.setPageMargins({}, QPageLayout::Point);
}

} // namespace

void setLanguage(DocumentContext &context, const QString &language)
{
    if (language != u"es"_s) {
        context.locale = QLocale(QLocale::English, QLocale::UnitedStates);
        context.translate = nullptr;
        return;
    }
    context.locale = QLocale(QLocale::Spanish, QLocale::UnitedStates);
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(u":/i18n/candor_es.qm"_s))
        throw Error(ErrorCode::NotFound, {u"candor_es.qm"_s});
    context.translate = [translator](const char *group, const QString &english) {
        const QString text = translator->translate(group, english.toUtf8().constData());
        return text.isEmpty() ? english : text;
    };
}

void printDocument(QWidget *parent, const FilteredDocument &document, const PageSettings &settings)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepare(*printer, settings, document.document().title);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the dialog: the last copy of the pointer goes with its connection.
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog, [printer, document, settings] {
        LaidOutDocument(document, settings).paintAll(*printer);
    });
    dialog->open();
}

void savePdf(QWidget *parent, const FilteredDocument &document, const QString &baseName, const PageSettings &settings)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(
        parent, Printing::tr("Save as PDF"), folder + u'/' + baseName + u".pdf"_s, Printing::tr("PDF files (*.pdf)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, document, settings](const QString &path) {
        try {
            writeDocument(document, path, settings);
        } catch (const Error &error) {
            auto *box = new QMessageBox(
                QMessageBox::Warning, Printing::tr("Save as PDF"), errorText(error), QMessageBox::Close, parent);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        }
    });
    dialog->open();
}

} // namespace candor
