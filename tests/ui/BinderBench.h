// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeparinCase.h"
#include "case/CaseStore.h"
#include "case/binder/BinderPage.h"
#include "case/binder/BinderPartsList.h"
#include "documents/BinderSamples.h"
#include "widgets/Note.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

// The page that puts a case binder together, over a case that has something for every reader.
namespace candor::casetest {

inline const QString ownPassphrase = u"five plain words in a row"_s;
inline const QString causeWords = u"PumpLibraryNeverReviewed"_s;

/// The programs that look at what was written.
inline void needPdfTools()
{
    for (const QString &tool : {u"pdftotext"_s, u"qpdf"_s})
        QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), qPrintable(tool));
}

/// The page over the case of the drawings, with attachments and letters of several lanes.
struct BinderBench {
    BinderBench()
    {
        desk.view = heparinView();
        CaseFile &file = desk.view.file;
        binders::attach(
            file, contents, u"pump log.pdf"_s, u"application/pdf"_s, binders::drawnPdf({u"PumpLogOne"_s}), Lane::Fact);
        binders::attach(file, contents, u"bed.txt"_s, u"text/plain"_s, "BedChartLine", Lane::Fact);
        binders::attach(file, contents, u"review.txt"_s, u"text/plain"_s, "ReviewSecret", Lane::Pswp);
        file.put(binders::sentLetter(Audience::Family, u"FamilyWord"_s));
        file.put(binders::sentLetter(Audience::Counsel, u"CounselWord"_s));
        Cause cause;
        cause.id = Id<Cause>::create();
        cause.statement = causeWords;
        file.put(cause);
        start();
    }
    void start()
    {
        page.reset();
        CaseDesk functions = desk.desk();
        functions.attachmentContent = [this](const Id<Attachment> &id, qint64) {
            if (reading)
                reading();
            return QtFuture::makeReadyFuture(contents.at(id.toString()));
        };
        functions.apply = [this, apply = functions.apply](Command command) {
            existedWhenNoted |= !path.isEmpty() && QFileInfo::exists(path);
            return apply(std::move(command));
        };
        functions.confirmPassphrase = [this](const Secret &typed) {
            asked += QString::fromUtf8(
                reinterpret_cast<const char *>(typed.bytes().data()), static_cast<qsizetype>(typed.size()));
            QPromise<void> promise;
            promise.start();
            if (asked.constLast() != ownPassphrase)
                promise.setException(Error(ErrorCode::WrongPassphrase));
            promise.finish();
            return promise.future();
        };
        store = std::make_unique<CaseStore>(functions);
        store->show(desk.view);
        page = std::make_unique<BinderPage>(*store);
        page->resize(1202, 600);
    }
    void open(BinderReader reader = BinderReader::Internal)
    {
        page->show();
        page->open();
        choose(reader);
    }
    void choose(BinderReader reader)
    {
        auto *box = find<QComboBox>(u"binder.reader"_s);
        box->setCurrentIndex(box->findData(static_cast<int>(reader)));
        settle();
    }
    /// Until the newest choice was looked into.
    void settle() const
    {
        QTRY_VERIFY(page->look());
        QTRY_COMPARE(page->look()->parts, static_cast<int>(parts().chosen().size()));
    }
    void fill(const QString &recipient, const QString &purpose) const
    {
        find<QLineEdit>(u"binder.recipient"_s)->setText(recipient);
        find<QLineEdit>(u"binder.purpose"_s)->setText(purpose);
    }
    [[nodiscard]] BinderPartsModel &parts() const { return page->list().parts(); }
    [[nodiscard]] QModelIndex rowOf(const QString &title) const
    {
        for (int row = 0; row < parts().rowCount(); ++row) {
            if (parts().index(row).data().toString().contains(title))
                return parts().index(row);
        }
        qFatal("no part %s", qPrintable(title));
        return {};
    }
    void tick(const QString &title, bool on) const
    {
        QVERIFY(parts().setData(rowOf(title), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }
    [[nodiscard]] bool isTicked(const QString &title) const
    {
        return rowOf(title).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        auto *found = page->findChild<W *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void save()
    {
        path = folder.filePath(u"binder.pdf"_s);
        page->saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isWorking(), 60000);
    }
    void seal()
    {
        path = folder.filePath(u"sealed.pdf"_s);
        page->sealTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isWorking(), 60000);
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void answer(const QString &passphrase) const
    {
        find<QLineEdit>(u"leaving.passphrase"_s)->setText(passphrase);
        find<QPushButton>(u"leaving.confirm"_s)->click();
    }
    [[nodiscard]] bool asksForPassphrase() const { return find<QWidget>(u"passphraseCard"_s)->isVisibleTo(page.get()); }
    [[nodiscard]] QFileDialog *dialog() const { return page->findChild<QFileDialog *>(); }
    [[nodiscard]] NoteBox &result() const { return *find<NoteBox>(u"binder.result"_s); }

    QTemporaryDir folder;
    FakeDesk desk;
    binders::Contents contents;
    std::function<void()> reading; // while an attachment is read
    QString path;                  // where the file is to be
    bool existedWhenNoted = false;
    QStringList asked; // passphrases that were typed
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<BinderPage> page;
};

} // namespace candor::casetest
