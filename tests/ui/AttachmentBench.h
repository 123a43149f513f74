// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ShellFixture.h"
#include "case/documents/AttachmentAdder.h"
#include "case/documents/AttachmentViewer.h"
#include "case/documents/DocumentsList.h"
#include "case/documents/DocumentsTab.h"
#include "widgets/EmptyState.h"
#include "widgets/Note.h"

#include <QBuffer>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QtEndian>

#include <algorithm>

// Files made by hand, and the screen that adds them to a case and shows them.
namespace candor::shelltest {

inline QByteArray pngOf(const QColor &color, QSize size = {40, 30})
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(color);
    QByteArray content;
    QBuffer device(&content);
    device.open(QIODevice::WriteOnly);
    picture.save(&device, "PNG");
    return content;
}

inline QByteArray pdfOf(const QStringList &pages)
{
    QByteArray content;
    QBuffer device(&content);
    device.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&device);
        QPainter painter(&writer);
        QFont large = painter.font();
        large.setPointSize(40);
        painter.setFont(large);
        for (const QString &text : pages) {
            if (text != pages.front())
                writer.newPage();
            painter.drawText(QPoint(0, 2000), text);
        }
    }
    return content;
}

/// A PNG file that says it is of this size; its few bytes would unfold to gigabytes.
inline QByteArray pngThatClaims(quint32 side)
{
    QByteArray content = pngOf(Qt::red);
    qToBigEndian(side, content.data() + 16);
    qToBigEndian(side, content.data() + 20);
    return content;
}

/// The documents of a case in a casebook of its own, with what adds and shows files.
struct AttachmentBench {
    AttachmentBench()
    {
        QSettings().clear();
        static_cast<void>(makeCasebook(path(u"book.candor"_s)));
        book = openCasebook(path(u"book.candor"_s), std::make_shared<FixedClock>(sampleNow));
        caseId = addCase(*book, u"Heparin infusion ran at ten times the ordered rate"_s).caseId;
        store = std::make_unique<CaseStore>(deskOf(*book));
        QObject::connect(book.get(), &Casebook::changed, store.get(), &CaseStore::follow);
        Printers none;
        none.list = [] { return Printers::List(); };
        tab = std::make_unique<DocumentsTab>(*store, none);
        adder = new AttachmentAdder(*store);
        viewer = new AttachmentViewer(*store, path(u"open"_s));
        adder->takePasteIn(tab.get());
        tab->setHead(adder);
        tab->setViewer(viewer);
        QObject::connect(tab.get(), &DocumentsTab::filesOffered, adder, &AttachmentAdder::offer);
        QObject::connect(tab.get(), &DocumentsTab::attachmentShown, viewer, &AttachmentViewer::showFile);
        store->open({caseId, {}});
        tab->resize(1256, 670);
        tab->show();
    }
    void ready() const
    {
        QTRY_VERIFY(store->isOpen() && !tab->list().documents().rows().empty());
        while (store->bringUpToDate()) {
        } // the adder waits out of sight
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    void drop(const QStringList &paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &each : paths)
            urls += QUrl::fromLocalFile(each);
        data.setUrls(urls);
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tab.get(), &enter);
        QDropEvent event({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tab.get(), &event);
    }
    /// Keeps content in the case and shows it.
    void keepAndShow(const QString &name, const QByteArray &content, Lane lane = Lane::Fact)
    {
        NewAttachment wanted;
        wanted.caseId = caseId;
        wanted.content = content;
        wanted.name = name;
        wanted.lane = lane;
        static_cast<void>(resultOf(book->addAttachment(wanted, {})));
        QTRY_VERIFY(find(name));
        id = find(name)->id;
        QVERIFY(tab->showRecord(RecordKind::Attachment, id.uuid()));
    }
    [[nodiscard]] const std::vector<Attachment> &files() const { return store->file().all<Attachment>(); }
    [[nodiscard]] const Attachment *find(const QString &name) const
    {
        const auto found =
            std::find_if(files().begin(), files().end(), [&](const Attachment &each) { return each.name == name; });
        return found == files().end() ? nullptr : &*found;
    }
    template <class W>
    [[nodiscard]] W *part(const QString &name) const
    {
        auto *found = tab->findChild<W *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) const { part<QAbstractButton>(name)->click(); }
    [[nodiscard]] QString said(const QString &name) const { return part<NoteBox>(name)->accessibleName(); }
    [[nodiscard]] QString message() const
    {
        QStringList texts;
        for (const QLabel *each : viewer->findChild<EmptyState *>()->findChildren<QLabel *>())
            texts += each->text();
        return viewer->findChild<EmptyState *>()->isVisible() ? texts.join(u' ') : QString();
    }
    [[nodiscard]] std::vector<Disclosure> noted() const { return store->file().all<Disclosure>(); }
    /// Copies for other programs, in whatever session.
    [[nodiscard]] QStringList copies() const
    {
        QStringList found;
        QDir base(path(u"open"_s));
        for (const QString &each : base.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            found += QDir(base.filePath(each)).entryList(QDir::Files);
        return found;
    }

    QTemporaryDir folder;
    std::shared_ptr<Casebook> book;
    Id<Case> caseId;
    Id<Attachment> id;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<DocumentsTab> tab;
    AttachmentAdder *adder = nullptr;
    AttachmentViewer *viewer = nullptr;
};

} // namespace candor::shelltest
