// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of the scanner: what is new is offered, and what is kept does not stay there unseen.
#include "HeparinCase.h"
#include "case/documents/ScanPane.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"
#include "widgets/Note.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content, int secondsAgo = 0)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadWrite) || file.write(content) != content.size() || !file.flush() ||
        !file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime))
        qFatal("the scan could not be written");
    return file.fileName();
}

Attachment kept(const QString &name, const QByteArray &content)
{
    Attachment attachment;
    attachment.id = Id<Attachment>::create();
    attachment.name = name;
    attachment.size = content.size();
    attachment.digest = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256).toHex());
    attachment.state = AttachmentState::Complete;
    return attachment;
}

} // namespace

class TestScans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void theNewestComeFirst()
    {
        QTemporaryDir folder;
        write(folder, u"old.pdf"_s, "1", 300);
        write(folder, u"new.pdf"_s, "22", 10);
        write(folder, u"middle.pdf"_s, "333", 100);
        const std::vector<Scan> scans = scansIn(folder.path(), 2);
        QCOMPARE(scans.size(), 2U);
        QCOMPARE(scans[0].name, u"new.pdf"_s);
        QCOMPARE(scans[0].size, 2);
        QCOMPARE(scans[1].name, u"middle.pdf"_s);
        QVERIFY_THROWS_EXCEPTION(Error, static_cast<void>(scansIn(folder.filePath(u"no such"_s), 2)));
        QVERIFY_THROWS_EXCEPTION(Error, static_cast<void>(scansIn({}, 2)));
    }

    void onlyWhatIsKeptIsDeleted()
    {
        QTemporaryDir folder;
        const QString same = write(folder, u"same.pdf"_s, "the letter");
        const QString other = write(folder, u"other.pdf"_s, "the lettor"); // as long, and named as one that is kept
        const QString loading = write(folder, u"loading.pdf"_s, "half of it");
        Attachment unfinished = kept(u"loading.pdf"_s, "half of it");
        unfinished.state = AttachmentState::Loading;
        const std::vector<Attachment> files{
            kept(u"same.pdf"_s, "the letter"), kept(u"other.pdf"_s, "another ne"), unfinished};
        QCOMPARE(removeKeptScans(scansIn(folder.path(), 9), files), 1);
        QVERIFY(!QFile::exists(same));
        QVERIFY(QFile::exists(other));
        QVERIFY(QFile::exists(loading));
    }

    void scansAreOfferedAndCleanedUp()
    {
        QTemporaryDir folder;
        QSettings().setValue(u"documents/scanFolder"_s, folder.path());
        const QString path = write(folder, u"consent.pdf"_s, "signed");
        FakeDesk desk;
        desk.view = heparinView();
        CaseStore store(desk.desk());
        store.show(desk.view);
        ScanPane pane(store);
        pane.resize(304, 600);
        pane.show();
        const auto row = [&](const QString &name) { return pane.findChild<CheckRow *>(u"scan."_s + name); };
        QTRY_VERIFY(row(u"consent.pdf"_s));
        auto *add = pane.findChild<Button *>(u"scans.add"_s);
        QVERIFY(!add->isEnabled());
        row(u"consent.pdf"_s)->click();
        QVERIFY(add->isEnabled());
        // What comes in meanwhile is seen by itself, and the choice stays.
        write(folder, u"second.pdf"_s, "more");
        QTRY_VERIFY(row(u"second.pdf"_s));
        QVERIFY(row(u"consent.pdf"_s)->isChecked());
        QSignalSpy offered(&pane, &ScanPane::filesOffered);
        add->click();
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered[0][0].toStringList(), QStringList{path});

        auto *plain = pane.findChild<NoteBox *>(u"scans.plain"_s);
        QVERIFY(plain->isHidden());
        desk.view.file.put(kept(u"consent.pdf"_s, "signed"));
        store.show(desk.view);
        QTRY_VERIFY(!plain->isHidden());
        QVERIFY(!row(u"consent.pdf"_s)->isEnabled());
        QVERIFY(!add->isEnabled());
        Q_EMIT plain->actionTriggered();
        QTRY_VERIFY(!QFile::exists(path));
        QTRY_VERIFY(plain->isHidden());
        QVERIFY(QFile::exists(folder.filePath(u"second.pdf"_s)));
    }

    /// The rows are made anew with every change of the case: whoever goes through them by keyboard stays where they
    /// are.
    void theKeyboardStaysOnItsRow()
    {
        QTemporaryDir folder;
        QSettings().setValue(u"documents/scanFolder"_s, folder.path());
        write(folder, u"consent.pdf"_s, "signed", 10);
        write(folder, u"letter.pdf"_s, "the letter", 20);
        write(folder, u"notes.pdf"_s, "some notes", 30);
        FakeDesk desk;
        desk.view = heparinView();
        CaseStore store(desk.desk());
        store.show(desk.view);
        QWidget window;
        QVBoxLayout column(&window);
        QLineEdit before;
        column.addWidget(&before);
        ScanPane pane(store);
        column.addWidget(&pane);
        window.resize(304, 700);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto row = [&](const QString &name) { return pane.findChild<CheckRow *>(u"scan."_s + name); };
        QTRY_VERIFY(row(u"letter.pdf"_s) && row(u"letter.pdf"_s)->isVisible());
        row(u"letter.pdf"_s)->setFocus();
        QVERIFY(row(u"letter.pdf"_s)->hasFocus());
        QTest::keyClick(row(u"letter.pdf"_s), Qt::Key_Space);
        QVERIFY(row(u"letter.pdf"_s)->isChecked());

        const auto changeCase = [&] {
            desk.view.file.record.patientNow += u" Seen again."_s;
            const QPointer<CheckRow> old = row(u"letter.pdf"_s);
            store.show(desk.view);
            return old.isNull(); // made anew
        };
        for (int i = 0; i < 3; ++i) {
            QVERIFY(changeCase());
            QVERIFY(row(u"letter.pdf"_s)->hasFocus());
            QVERIFY(row(u"letter.pdf"_s)->isChecked());
        }
        // Also when another row comes above it, and when the row above it is kept by now.
        write(folder, u"arrived.pdf"_s, "just now");
        QTRY_VERIFY(row(u"arrived.pdf"_s));
        QVERIFY(row(u"letter.pdf"_s)->hasFocus());
        desk.view.file.put(kept(u"consent.pdf"_s, "signed"));
        QVERIFY(changeCase());
        QVERIFY(!row(u"consent.pdf"_s)->isEnabled());
        QVERIFY(row(u"letter.pdf"_s)->hasFocus());
        // The next key goes where the eye is.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!row(u"letter.pdf"_s)->isChecked());
        // It is taken from nobody.
        before.setFocus();
        QVERIFY(changeCase());
        QVERIFY(before.hasFocus());
    }

    void aFolderThatIsGoneIsSaid()
    {
        QSettings().setValue(u"documents/scanFolder"_s, u"/no/such/folder"_s);
        FakeDesk desk;
        desk.view = heparinView();
        CaseStore store(desk.desk());
        store.show(desk.view);
        ScanPane pane(store);
        pane.show();
        auto *problem = pane.findChild<NoteBox *>(u"scans.problem"_s);
        QTRY_VERIFY(!problem->isHidden());
    }
};

QTEST_MAIN(TestScans)
#include "tst_scans.moc"
