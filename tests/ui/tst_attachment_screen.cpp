// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttachmentBench.h"
#include "documents/BinderSamples.h"
#include "pdf/PdfPages.h"
#include "widgets/FieldFrame.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace candor;
using namespace candor::shelltest;
using namespace Qt::StringLiterals;

namespace {

constexpr auto program = "MZ\x90\x00\x03\x00\x00\x00 this program cannot be run"_L1;

/// Stands for the other program.
class Opener : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url)
    {
        asked = url.toLocalFile();
        QFile file(asked);
        if (file.open(QIODevice::ReadOnly))
            read = file.readAll();
    }

public:
    QString asked;
    QByteArray read;
};

} // namespace

class TestAttachmentScreen : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        useOwnSettings(m_settings);
    }

    void droppedFilesAreAdded()
    {
        AttachmentBench t;
        t.ready();
        const QAbstractItemModelTester tester(
            &t.tab->list().documents(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy stored(t.store.get(), &CaseStore::stored);
        QVERIFY(!t.adder->isVisible());
        t.drop({t.write(u"pump log.txt"_s, "rate 10x"), t.write(u"monitor.png"_s, pngOf(Qt::blue))});
        QVERIFY(t.adder->isVisible());
        QVERIFY(t.part<QLabel>(u"adder.names"_s)->text().contains(u"monitor.png"_s));
        auto *lane = t.part<QComboBox>(u"adder.lane"_s);
        QCOMPARE(static_cast<Lane>(lane->currentData().toInt()), Lane::Fact);
        QCOMPARE(t.tab->focusWidget(), lane);
        QCOMPARE(namelessParts(*t.tab), QStringList());
        lane->setCurrentIndex(lane->findData(static_cast<int>(Lane::Pswp)));
        t.part<QLineEdit>(u"adder.note"_s)->setText(u"From biomed"_s);
        t.click(u"adder.confirm"_s);
        QTRY_COMPARE(t.files().size(), 2u);
        QTRY_VERIFY(!t.adder->isVisible());
        for (const Attachment &each : t.files()) {
            QCOMPARE(each.lane, Lane::Pswp);
            QCOMPARE(each.note, u"From biomed"_s);
        }
        QVERIFY(
            t.tab->list().documents().rowOf(DocumentEntry::Attachment, t.find(u"monitor.png"_s)->id.toString()) > 0);
        // Each can be undone.
        QCOMPARE(stored.size(), 2);
        t.store->undo(stored.back().at(1).toLongLong());
        QTRY_COMPARE(t.files().size(), 1u);
        QVERIFY(t.find(u"pump log.txt"_s));
        // The next ones are asked about afresh.
        t.drop({t.path(u"monitor.png"_s)});
        QCOMPARE(static_cast<Lane>(lane->currentData().toInt()), Lane::Fact);
        QVERIFY(t.part<QLineEdit>(u"adder.note"_s)->text().isEmpty());
    }

    void cancelAddsNothing()
    {
        AttachmentBench t;
        t.ready();
        t.drop({t.write(u"a.txt"_s, "a")});
        QTest::keyClick(t.part<QLineEdit>(u"adder.note"_s), Qt::Key_Escape);
        QVERIFY(!t.adder->isVisible());
        QFile large(t.path(u"large.bin"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(400LL * 1024 * 1024));
        large.close();
        t.drop({large.fileName(), t.path(u"a.txt"_s)});
        t.click(u"adder.confirm"_s);
        QTRY_VERIFY(t.part<QLabel>(u"adder.names"_s)->text().contains(u" of "_s));
        QVERIFY(t.part<QWidget>(u"adder.progress"_s)->isVisible());
        t.click(u"adder.cancel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!t.adder->isVisible(), 20000);
        QCOMPARE(t.files().size(), 0u);
    }

    void dangerousFileIsAskedAbout()
    {
        AttachmentBench t;
        t.ready();
        const QString tool = t.write(u"setup.exe"_s, QByteArray(program.data(), program.size()));
        t.drop({tool, t.write(u"after.txt"_s, "after")});
        t.click(u"adder.confirm"_s);
        QTRY_VERIFY(t.part<QAbstractButton>(u"adder.confirm"_s)->text() == u"Keep it as evidence"_s);
        QVERIFY(t.said(u"adder.problem"_s).contains(u"program"_s));
        QCOMPARE(t.files().size(), 0u);
        t.click(u"adder.confirm"_s); // without saying why
        QCOMPARE(t.part<QAbstractButton>(u"adder.confirm"_s)->text(), u"Keep it as evidence"_s);
        t.part<QLineEdit>(u"adder.note"_s)->setText(u"Found on the pump"_s);
        t.click(u"adder.confirm"_s);
        QTRY_COMPARE(t.files().size(), 2u);
        QCOMPARE(t.find(u"setup.exe"_s)->note, u"Found on the pump"_s);
        QCOMPARE(t.find(u"after.txt"_s)->note, QString());
        // Left out, the others come all the same.
        QTRY_VERIFY(!t.adder->isVisible());
        t.drop({tool, t.write(u"last.txt"_s, "last")});
        t.click(u"adder.confirm"_s);
        QTRY_VERIFY(t.part<QAbstractButton>(u"adder.confirm"_s)->text() == u"Keep it as evidence"_s);
        t.click(u"adder.cancel"_s);
        QTRY_VERIFY(t.find(u"last.txt"_s));
        QCOMPARE(t.files().size(), 3u);
        // It never goes to another program, and is not shown.
        QVERIFY(t.tab->showRecord(RecordKind::Attachment, t.find(u"setup.exe"_s)->id.uuid()));
        QVERIFY(!t.part<QWidget>(u"attachment.open"_s)->isVisible());
        QTRY_VERIFY(!t.message().isEmpty());
    }

    void whatFailsCanBeTriedAgain()
    {
        AttachmentBench t;
        t.ready();
        t.drop({t.path(u"later.txt"_s), t.write(u"now.txt"_s, "now"), t.folder.path()});
        t.click(u"adder.confirm"_s);
        QTRY_COMPARE(t.part<QAbstractButton>(u"adder.confirm"_s)->text(), u"Try again"_s);
        QTRY_VERIFY(t.part<QWidget>(u"adder.problem"_s)->isVisible());
        QVERIFY(t.said(u"adder.problem"_s).contains(u"later.txt"_s));
        QVERIFY(t.find(u"now.txt"_s));
        t.write(u"later.txt"_s, "later");
        t.click(u"adder.confirm"_s);
        QTRY_VERIFY(t.find(u"later.txt"_s));
        QTRY_VERIFY(t.part<QWidget>(u"adder.problem"_s)->isVisible());
        QVERIFY(!t.said(u"adder.problem"_s).contains(u"later.txt"_s));
        t.click(u"adder.cancel"_s);
        QVERIFY(!t.adder->isVisible());
    }

    void pastedPictureIsKept()
    {
        AttachmentBench t;
        t.ready();
        QGuiApplication::clipboard()->setImage(QImage::fromData(pngOf(Qt::green)));
        t.tab->list().setFocus();
        QTest::keyClick(&t.tab->list(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(t.adder->isVisible());
        t.click(u"adder.confirm"_s);
        QTRY_COMPARE(t.files().size(), 1u);
        QCOMPARE(t.files()[0].mediaType, u"image/png"_s);
        QVERIFY(t.files()[0].name.startsWith(u"Pasted picture 2026-07-14"_s));
        QGuiApplication::clipboard()->clear();
    }

    void htmlIsShownAsText()
    {
        AttachmentBench t;
        t.ready();
        const QByteArray html =
            "<html><body><img src=\"http://127.0.0.1/x.png\"><script>alert(1)</script></body></html>";
        t.keepAndShow(u"mail.html"_s, html);
        auto *text = t.part<QPlainTextEdit>(u"attachment.text"_s);
        QTRY_VERIFY(text->isVisible());
        QCOMPARE(text->toPlainText(), QString::fromLatin1(html));
        QVERIFY(text->isReadOnly());
        QVERIFY(!t.part<QWidget>(u"attachment.open"_s)->isVisible());
        QCOMPARE(namelessParts(*t.tab), QStringList());
        // A long one is cut, and says so.
        t.keepAndShow(u"long.log"_s, QByteArray("ä\n").repeated(600'000));
        QTRY_VERIFY(t.said(u"attachment.warning"_s).startsWith(u"Only the beginning"_s));
        QVERIFY(text->toPlainText().startsWith(u"ä\nä"_s));
        QVERIFY(text->toPlainText().size() < 1024 * 1024);
        // And nothing stays when another thing is chosen.
        t.tab->showDocument({});
        QTRY_VERIFY(text->toPlainText().isEmpty());
    }

    void picturesAreShown()
    {
        AttachmentBench t;
        t.ready();
        t.keepAndShow(u"photo.png"_s, pngOf(Qt::red));
        auto *pages = t.part<PagePictures>(u"attachment.pages"_s);
        QTRY_VERIFY(pages->pageCount() == 1 && !pages->picture(0).isNull());
        QCOMPARE(pages->picture(0).pixelColor(5, 5), QColor(Qt::red));
        t.keepAndShow(u"bomb.png"_s, pngThatClaims(60'000));
        QTRY_VERIFY(t.message().contains(u"too large"_s));
        QCOMPARE(pages->pageCount(), 0);
        t.keepAndShow(u"torn.png"_s, pngOf(Qt::red, {300, 300}).left(60));
        QTRY_VERIFY(t.message().contains(u"cannot be shown"_s));
        // A drawing that is a program of its own kind is text.
        t.keepAndShow(u"drawing.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>");
        QTRY_VERIFY(t.part<QPlainTextEdit>(u"attachment.text"_s)->toPlainText().contains(u"<script>"_s));
    }

    /// Two decoders are enough for files of strangers; what is not decoded can be opened elsewhere.
    void otherPicturesAreOpenedOutside()
    {
        AttachmentBench t;
        t.ready();
        const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAIAAAP8AAAAAACwAAAAAAQABAAACAkQBADs=");
        t.keepAndShow(u"scan.gif"_s, gif);
        QCOMPARE(t.files()[0].mediaType, u"image/gif"_s);
        QTRY_VERIFY(t.message().contains(u"not shown inside"_s));
        QCOMPARE(t.part<PagePictures>(u"attachment.pages"_s)->pageCount(), 0);
        QVERIFY(t.part<QWidget>(u"attachment.open"_s)->isVisible());
        QCOMPARE(AttachmentContent::of(gif).kind, AttachmentContent::Kind::None);
    }

    void hostilePdfsDoNoHarm()
    {
        if (!canReadPdf())
            QSKIP("built without Qt PDF");
        for (const binders::HostilePdf &each : binders::hostilePdfs()) {
            QElapsedTimer time;
            time.start();
            const AttachmentContent shown = AttachmentContent::of(each.pdf);
            const QString text = pdfText(each.pdf);
            QVERIFY2(time.elapsed() < 30'000, each.name);
            if (isBeyondLimits(each.trouble)) {
                QVERIFY2(shown.kind == AttachmentContent::Kind::None, each.name);
                QVERIFY2(shown.reason.contains(u"could do harm"_s), qPrintable(shown.reason));
                QVERIFY2(text.isEmpty(), each.name);
            } else if (each.trouble == PdfTrouble::Encrypted || each.pdf.isEmpty()) {
                QVERIFY2(shown.kind == AttachmentContent::Kind::None && !shown.reason.isEmpty(), each.name);
                QVERIFY2(text.isEmpty(), each.name);
            } else if (each.active) {
                // A script or a link is not run and not followed: the pages are only pictures, and its words no text.
                QVERIFY2(shown.kind == AttachmentContent::Kind::Pages, each.name);
                QVERIFY2(!shown.pages->draw(0, {200, 150}).isNull(), each.name);
                QVERIFY2(text.contains(u"StrangeText"_s), each.name);
                for (const QString &hidden : {u"alert"_s, u"cmd.exe"_s, u"example.invalid"_s})
                    QVERIFY2(!text.contains(hidden), each.name);
            } else {
                QVERIFY2(shown.kind == AttachmentContent::Kind::Pages || !shown.reason.isEmpty(), each.name);
            }
        }
    }

    void hostileHtmlIsOnlyText()
    {
        AttachmentBench t;
        t.ready();
        const QByteArray html = "<html><head><meta http-equiv=\"refresh\" content=\"0;url=file:///etc/passwd\">"
                                "<style>@import url(\"\\\\\\\\host\\\\x.css\")</style></head><body onload=\"alert(1)\">"
                                "<iframe src=\"http://127.0.0.1/\"></iframe><a href=\"file:///etc/passwd\">Click</a>"
                                "<img src=\"file://host/share/x.png\">" +
                                QByteArray("<div>").repeated(2'000) + "</body></html>";
        t.keepAndShow(u"mail.html"_s, html);
        auto *text = t.part<QPlainTextEdit>(u"attachment.text"_s);
        QTRY_VERIFY(text->isVisible());
        QCOMPARE(text->toPlainText(), QString::fromLatin1(html));
        QVERIFY(!t.part<QWidget>(u"attachment.open"_s)->isVisible());
        // Nor by another name.
        t.keepAndShow(u"mail.pdf"_s, html);
        QTRY_VERIFY(t.said(u"attachment.warning"_s).contains(u"name says something else"_s));
        QTRY_COMPARE(text->toPlainText(), QString::fromLatin1(html));
        QVERIFY(!t.part<QWidget>(u"attachment.open"_s)->isVisible());
    }

    void pdfIsShownAndFound()
    {
        if (!canReadPdf())
            QSKIP("built without Qt PDF");
        AttachmentBench t;
        t.ready();
        t.drop({t.write(u"pump.pdf"_s, pdfOf({u"Heparin rate"_s, u"Second page"_s, u"Third page"_s}))});
        t.click(u"adder.confirm"_s);
        QTRY_COMPARE(t.files().size(), 1u);
        QVERIFY2(t.files()[0].text.contains(u"Second page"_s), qPrintable(t.files()[0].text));
        QVERIFY(t.tab->showRecord(RecordKind::Attachment, t.files()[0].id.uuid()));
        auto *pages = t.part<PagePictures>(u"attachment.pages"_s);
        QTRY_VERIFY(pages->pageCount() == 3 && !pages->picture(0).isNull());
        const QImage first = pages->picture(0).convertToFormat(QImage::Format_ARGB32);
        int dark = 0;
        for (int y = 0; y < first.height(); ++y) {
            for (int x = 0; x < first.width(); ++x)
                dark += qAlpha(first.pixel(x, y)) > 200 && qGray(first.pixel(x, y)) < 60 ? 1 : 0;
        }
        QVERIFY(dark > 100);
        QCOMPARE(t.part<QLabel>(u"attachment.place"_s)->text(), u"Page 1 of 3"_s);
        QTest::keyClick(pages, Qt::Key_End);
        QCOMPARE(pages->currentPage(), 2);
        QTRY_VERIFY(!pages->picture(2).isNull());
        QCOMPARE(t.part<QLabel>(u"attachment.place"_s)->text(), u"Page 3 of 3"_s);
        t.keepAndShow(u"broken.pdf"_s, "%PDF-1.7\nnothing more");
        QTRY_VERIFY(t.message().contains(u"damaged"_s));
    }

    void hostileNamesAreShownSafely()
    {
        AttachmentBench t;
        t.ready();
        const QString name = u"report\u202Etxt.fdp.txt"_s;
        t.keepAndShow(name, "text");
        QCOMPARE(t.part<QLabel>(u"documents.title"_s)->text(), u"report[U+202E]txt.fdp.txt"_s);
        for (const QLabel *each : t.tab->findChildren<QLabel *>())
            QVERIFY2(!each->text().contains(QChar(0x202E)), qPrintable(each->objectName()));
        for (const DocumentRow &row : t.tab->list().documents().rows())
            QVERIFY(!row.title.contains(QChar(0x202E)));
        t.keepAndShow(u"invoice.pdf"_s, "only text");
        QTRY_VERIFY(t.said(u"attachment.warning"_s).contains(u"name says something else"_s));
        QVERIFY(!t.part<QWidget>(u"attachment.open"_s)->isVisible());
    }

    void theContentIsChecked()
    {
        AttachmentBench t;
        t.ready();
        t.keepAndShow(u"log.txt"_s, "rate 10x");
        const QString digest = t.files()[0].digest;
        QVERIFY(t.part<QLabel>(u"attachment.digest"_s)->text().contains(digest.left(16)));
        QCOMPARE(t.part<QLabel>(u"attachment.digest"_s)->toolTip(), digest);
        t.click(u"attachment.check"_s);
        QTRY_VERIFY(t.part<QWidget>(u"attachment.result"_s)->isVisible());
        QVERIFY(t.said(u"attachment.result"_s).startsWith(u"Unchanged"_s));
    }

    void theNoteIsKept()
    {
        AttachmentBench t;
        t.ready();
        t.keepAndShow(u"log.txt"_s, "rate 10x");
        auto *note = t.part<QLineEdit>(u"attachment.note"_s);
        QTest::keyClicks(note, u"From biomed"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(t.files()[0].note, u"From biomed"_s);
        // What is half typed outlives a lock.
        QTest::keyClicks(note, u", second reading"_s);
        t.viewer->keepDraft().waitForFinished();
        AttachmentViewer again(*t.store, t.path(u"open"_s));
        again.showFile(t.id);
        QTRY_COMPARE(again.findChild<QLineEdit *>(u"attachment.note"_s)->text(), u"From biomed, second reading"_s);
    }

    void aSavedCopyIsOnRecord()
    {
        AttachmentBench t;
        t.ready();
        t.keepAndShow(u"notes.txt"_s, "work product", Lane::Pswp);
        t.click(u"attachment.save"_s);
        QVERIFY(t.viewer->findChild<QWidget *>(u"groundCard"_s)->isVisible()); // not without a ground
        QVERIFY(t.noted().empty());
        t.viewer->findChild<QComboBox *>(u"ground.ground"_s)->setCurrentIndex(0);
        t.viewer->findChild<QLineEdit *>(u"ground.recipient"_s)->setText(u"The PSO"_s);
        t.viewer->findChild<QAbstractButton *>(u"ground.confirm"_s)->click();
        QPointer<QFileDialog> dialog = t.tab->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = t.path(u"copy.txt"_s);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(t.noted().size(), 1u);
        QCOMPARE(t.noted()[0].kind, DisclosureKind::SavedOutside);
        QCOMPARE(t.noted()[0].recipient, u"The PSO"_s);
        QVERIFY(!t.noted()[0].basis.isEmpty());
        QCOMPARE(t.noted()[0].what, u"notes.txt"_s);
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("work product"));
    }

    void otherProgramsGetACopyThatGoesAway()
    {
        Opener other;
        QDesktopServices::setUrlHandler(u"file"_s, &other, "open");
        AttachmentBench t;
        t.ready();
        t.keepAndShow(u"..\\photo.png"_s, pngOf(Qt::red));
        t.click(u"attachment.open"_s);
        QVERIFY(t.part<QWidget>(u"attachment.question"_s)->isVisible());
        t.click(u"attachment.askCancel"_s);
        QVERIFY(t.copies().isEmpty());
        t.click(u"attachment.open"_s);
        t.click(u"attachment.askConfirm"_s);
        QTRY_VERIFY(!other.asked.isEmpty());
        QCOMPARE(other.read, pngOf(Qt::red));
        QTRY_COMPARE(t.noted().size(), 1u);
        QCOMPARE(t.noted()[0].kind, DisclosureKind::OpenedOutside);
        QCOMPARE(t.noted()[0].confirmed, t.said(u"attachment.question"_s));
        QCOMPARE(t.copies().size(), 1);
        QVERIFY(!t.copies()[0].contains(u'\\'));
#ifdef Q_OS_UNIX
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(other.asked).permissions() & (others | QFileDevice::WriteOwner)));
        QVERIFY(!(QFileInfo(QFileInfo(other.asked).path()).permissions() & others));
#endif
        // Removed on demand, and when the screen goes away.
        QVERIFY(t.part<QWidget>(u"attachment.outside"_s)->isVisible());
        Q_EMIT t.part<NoteBox>(u"attachment.outside"_s)->actionTriggered();
        QVERIFY(t.copies().isEmpty());
        QVERIFY(!t.part<QWidget>(u"attachment.outside"_s)->isVisible());
        other.asked.clear();
        t.click(u"attachment.open"_s);
        t.click(u"attachment.askConfirm"_s);
        QTRY_VERIFY(!other.asked.isEmpty());
        QVERIFY(QFile::exists(other.asked));
        t.tab.reset();
        QVERIFY(t.copies().isEmpty());
        QVERIFY(!QFile::exists(other.asked));
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    void copiesLeftBehindAreRemoved()
    {
        QTemporaryDir folder;
        const QString base = folder.filePath(u"open"_s);
        OutsideCopies running(base);
        const QString used = running.place(u"used.pdf"_s);
        const QString left = base + u"/of-a-session-that-was-killed"_s;
        QVERIFY(QDir().mkpath(left));
        for (const QString &each : {used, left + u"/left.pdf"_s}) {
            QFile file(each);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(!OutsideCopies::defaultBase().isEmpty());
        QVERIFY(OutsideCopies::wipeLeftBehind(base));
        QVERIFY(!QFile::exists(left));
        QVERIFY(QFile::exists(used)); // its session still runs
        running.wipe();
        QVERIFY(!QFile::exists(used));
        QVERIFY(running.isEmpty());
        QVERIFY(OutsideCopies::wipeLeftBehind(base));
        QVERIFY(OutsideCopies::wipeLeftBehind(folder.filePath(u"never made"_s)));
    }

    void copiesThatCannotBeRemovedAreTold()
    {
        QTemporaryDir folder;
        const QString base = folder.filePath(u"open"_s), left = base + u"/of-a-session-that-was-killed"_s;
        QVERIFY(QDir().mkpath(left));
        QVERIFY(QFile::setPermissions(base, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        if (QFileInfo(base).isWritable()) {
            QFile::setPermissions(base, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
            QSKIP("this user may write everywhere");
        }
        QVERIFY(!OutsideCopies::wipeLeftBehind(base));
        QFile::setPermissions(base, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QVERIFY(OutsideCopies::wipeLeftBehind(base));
        QVERIFY(!QFile::exists(left));
    }

    void theRecordTypeCanBeCorrected()
    {
        AttachmentBench t;
        t.ready();
        t.keepAndShow(u"advice.txt"_s, "as counsel wrote", Lane::AttorneyClient);
        t.click(u"attachment.lane"_s);
        QVERIFY(t.part<QWidget>(u"attachmentChange"_s)->isVisible());
        QCOMPARE(namelessParts(*t.tab), QStringList());
        auto *lane = t.part<QComboBox>(u"change.lane"_s);
        QCOMPARE(static_cast<Lane>(lane->currentData().toInt()), Lane::AttorneyClient);
        lane->setCurrentIndex(lane->findData(static_cast<int>(Lane::Fact)));
        t.click(u"change.confirm"_s); // without saying why it is protected no longer
        QVERIFY(qobject_cast<FieldFrame *>(t.part<QLineEdit>(u"change.reason"_s)->parentWidget())->hasError());
        QCOMPARE(t.files()[0].lane, Lane::AttorneyClient);
        QSignalSpy stored(t.store.get(), &CaseStore::stored);
        t.part<QLineEdit>(u"change.reason"_s)->setText(u"Chosen by mistake"_s);
        t.click(u"change.confirm"_s);
        QTRY_COMPARE(t.files()[0].lane, Lane::Fact);
        QVERIFY(!t.part<QWidget>(u"attachmentChange"_s)->isVisible());
        const std::vector<Note> &notes = t.store->file().all<Note>();
        QCOMPARE(notes.size(), 1u);
        QVERIFY(notes[0].text.contains(u"Chosen by mistake"_s) && notes[0].text.contains(u"advice.txt"_s));
        QCOMPARE(notes[0].lane, Lane::AttorneyClient);
        t.store->undo(stored.back().at(1).toLongLong());
        QTRY_COMPARE(t.files()[0].lane, Lane::AttorneyClient);
        // Into work product it goes for good, and from there only by being taken out.
        t.click(u"attachment.lane"_s);
        lane->setCurrentIndex(lane->findData(static_cast<int>(Lane::Pswp)));
        QVERIFY(t.said(u"change.rule"_s).contains(u"cannot be undone"_s));
        t.click(u"change.confirm"_s);
        QTRY_COMPARE(t.files()[0].lane, Lane::Pswp);
        t.click(u"attachment.lane"_s);
        QVERIFY(t.said(u"change.rule"_s).contains(u"stays so"_s));
        QVERIFY(!lane->isVisible() && !t.part<QWidget>(u"change.confirm"_s)->isVisible());
        t.click(u"change.cancel"_s);
        QVERIFY(!t.part<QWidget>(u"attachmentChange"_s)->isVisible());
    }

    void aFileAddedByMistakeIsRemoved()
    {
        AttachmentBench t;
        t.ready();
        t.keepAndShow(u"other patient.txt"_s, "of somebody else");
        t.click(u"attachment.remove"_s);
        t.click(u"change.confirm"_s);
        QVERIFY(qobject_cast<FieldFrame *>(t.part<QLineEdit>(u"change.reason"_s)->parentWidget())->hasError());
        QCOMPARE(t.files().size(), 1u);
        QSignalSpy stored(t.store.get(), &CaseStore::stored);
        t.part<QLineEdit>(u"change.reason"_s)->setText(u"Belongs to another case"_s);
        t.click(u"change.confirm"_s);
        QTRY_COMPARE(t.files().size(), 0u);
        QVERIFY(t.store->file().all<Note>().at(0).text.contains(u"Belongs to another case"_s));
        t.store->undo(stored.back().at(1).toLongLong());
        QTRY_COMPARE(t.files().size(), 1u);
        QVERIFY(t.store->file().all<Note>().empty());
        // Under a hold nothing is removed, and the rule is said instead.
        Hold hold;
        hold.id = Id<Hold>::create();
        hold.kind = HoldKind::Litigation;
        static_cast<void>(resultOf(t.book->apply(EditRecords{t.caseId, {hold}, {}, {}})));
        QTRY_COMPARE(t.store->file().all<Hold>().size(), 1u);
        QVERIFY(t.tab->showRecord(RecordKind::Attachment, t.files()[0].id.uuid()));
        t.click(u"attachment.remove"_s);
        QVERIFY(t.said(u"change.rule"_s).contains(u"on hold"_s));
        QVERIFY(!t.part<QWidget>(u"change.confirm"_s)->isVisible());
    }
};

QTEST_MAIN(TestAttachmentScreen)
#include "tst_attachment_screen.moc"
