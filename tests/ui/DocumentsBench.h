// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeparinCase.h"
#include "case/CaseStore.h"
#include "case/documents/DocumentsList.h"
#include "case/documents/DocumentsTab.h"
#include "case/documents/PageView.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPrinter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

// The documents of the invented case, and printers that write into files.
namespace candor::casetest {

/// Of the patient safety work product, which is not in every document.
inline const auto secret = u"Pump library was never reviewed"_s;

/// The tab over the case of the drawings, with printers that write into files.
struct DocumentsBench {
    explicit DocumentsBench(const Printers::List &names = {{u"4W-Nurse-Station"_s, u"Office"_s}, u"Office"_s})
    {
        QSettings().clear();
        desk.view = heparinView();
        const auto put = [&](auto record) {
            record.id = decltype(record.id)::create();
            desk.view.file.put(record);
            return record.id;
        };
        Document made;
        made.what = u"checklist/first-conversation"_s;
        made.title = u"First conversation checklist"_s;
        made.format = u"pdf"_s;
        made.madeAt = at(u"2026-07-14T10:22"_s);
        made.madeBy = u"Dana Okafor"_s;
        document = put(made);
        Attachment log;
        log.name = u"Pump event log"_s;
        log.mediaType = u"application/pdf"_s;
        log.state = AttachmentState::Complete;
        log.addedAt = at(u"2026-07-14T10:29"_s);
        file = put(log);
        Attachment notes = log;
        notes.name = u"Review team notes"_s;
        notes.lane = Lane::Pswp;
        notes.addedAt = at(u"2026-07-14T10:40"_s);
        locked = put(notes);
        Note note;
        note.text = secret;
        note.lane = Lane::Pswp;
        put(note);

        Printers system;
        system.list = [names] { return names; };
        system.open = [this](const QString &name) -> std::unique_ptr<QPrinter> {
            printers += name;
            if (name == "Broken"_L1)
                return nullptr;
            auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(paper());
            return printer;
        };
        store = std::make_unique<CaseStore>(desk.desk());
        store->show(desk.view);
        tab = std::make_unique<DocumentsTab>(*store, std::move(system));
        tab->resize(1256, 670);
    }

    /// Shown, with its first pages and its printers.
    void ready()
    {
        tab->showStep(store->protocol().step(u"prepare-first-conversation"));
        tab->show();
        QTRY_VERIFY(pages().pageCount() > 0);
        QTRY_COMPARE(find<QComboBox>(u"documents.printer"_s)->currentText(), u"Office"_s);
    }
    void choose(const QString &id)
    {
        const int row = tab->list().documents().rowOf(DocumentEntry::Ready, id);
        QVERIFY2(row > 0, qPrintable(id));
        tab->list().setCurrentIndex(tab->list().documents().index(row));
        QTRY_VERIFY(isShown(id));
    }
    [[nodiscard]] bool isShown(const QString &id) const
    {
        const FilteredDocument made = makeCaseDocument(id, *store, documentContext(*store, u"en"_s));
        return text().contains(made.document().title);
    }
    [[nodiscard]] QString text() const { return pages().accessibleDescription(); }
    [[nodiscard]] PageView &pages() const { return *tab->findChild<PageView *>(u"documents.pages"_s); }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        auto *found = tab->findChild<W *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) const { find<QAbstractButton>(name)->click(); }
    [[nodiscard]] QString paper() const { return folder.filePath(u"paper.pdf"_s); }
    /// Answers the dialog for a file.
    void giveFile(const QString &path) const
    {
        QPointer<QFileDialog> dialog;
        const auto opened = [&] {
            for (QFileDialog *each : tab->findChildren<QFileDialog *>()) {
                if (each->isVisible())
                    dialog = each;
            }
            return !dialog.isNull();
        };
        QTRY_VERIFY(opened());
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    }

    QTemporaryDir folder;
    FakeDesk desk;
    Id<Document> document;
    Id<Attachment> file;
    Id<Attachment> locked;
    QStringList printers; // that were opened
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<DocumentsTab> tab;
};

} // namespace candor::casetest
