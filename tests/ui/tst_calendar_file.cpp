// SPDX-License-Identifier: GPL-3.0-or-later
// Due dates for a calendar, saved from the window: what could not be written was never in a calendar.
#include "ShellWindow.h"
#include "exchange/Calendar.h"
#include "shell/OpenShell.h"
#include "widgets/ToastLine.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

using namespace candor;
using namespace candor::shelltest;
using namespace std::chrono_literals;

class TestCalendarFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Window> m_window;
    Id<Case> m_case;

    [[nodiscard]] Casebook &casebook() const { return *m_window->session.casebook(); }
    [[nodiscard]] QString place(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::optional<QByteArray> remembered() const
    {
        return resultOf(casebook().draft(u"calendar/entries"_s));
    }
    [[nodiscard]] QString toast() const
    {
        return m_window->window.findChild<OpenShell *>()->findChild<ToastLine *>()->text();
    }
    /// How often the history says that a calendar left the casebook.
    [[nodiscard]] qsizetype exports() const
    {
        HistoryQuery query;
        query.notes = true;
        const auto entries = resultOf(casebook().read(query));
        return std::count_if(
            entries.begin(), entries.end(), [](const HistoryEntry &entry) { return entry.action == "export"_L1; });
    }

    /// Chooses a file; the sentence that the person gets.
    QString save(const QString &file)
    {
        m_window->window.findChild<OpenShell *>()->findChild<ToastLine *>()->showText({});
        m_window->window.perform(Do::SaveCalendar);
        auto *dialog = m_window->window.findChild<QFileDialog *>();
        if (!dialog)
            return u"no dialog"_s;
        // As it says it when a person has chosen. (What became of the folder meanwhile it does not know.)
        Q_EMIT dialog->fileSelected(file);
        delete dialog;
        const bool said = QTest::qWaitFor([&] { return !toast().isEmpty(); }, 5000);
        return said ? toast() : u"nothing was said"_s;
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static qsizetype cancelledIn(const QByteArray &content) { return content.count("STATUS:CANCELLED"); }
    static int sequenceOf(const QByteArray &content)
    {
        static const QRegularExpression line(u"SEQUENCE:(\\d+)"_s);
        return line.match(QString::fromUtf8(content)).captured(1).toInt();
    }

    Promise promise(const QString &text)
    {
        Promise made;
        made.id = Id<Promise>::create();
        made.text = text;
        made.due = sampleNow + 20h;
        return made;
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_folder); }
    void init()
    {
        const QString path = place(u"book%1.candor"_s.arg(++m_count));
        makeCasebook(path);
        m_window = std::make_unique<Window>(path);
        m_window->unlock();
        m_case = addCase(casebook(), u"Late antibiotics"_s).caseId;
    }
    void cleanup() { m_window.reset(); }

    void aFileIsWrittenAndRemembered()
    {
        QVERIFY(!remembered());
        const QString path = place(u"due.ics"_s);
        const QString sentence = save(path);
        const QByteArray content = contentOf(path);
        QVERIFY(content.startsWith("BEGIN:VCALENDAR"));
        const auto events = content.count("BEGIN:VEVENT");
        QVERIFY(events > 0);
        QVERIFY2(sentence.startsWith(QString::number(events)), qPrintable(sentence));
        QVERIFY(remembered());
        const CalendarMemory memory = CalendarMemory::fromText(*remembered());
        QCOMPARE(memory.entries.size(), events);
        QCOMPARE(memory.sequence, sequenceOf(content));
        QTRY_COMPARE(exports(), 1);
    }

    void whatIsNotWrittenIsNotRemembered()
    {
        const QString path = place(u"gone away/due.ics"_s); // a stick that was pulled out
        const QString sentence = save(path);
        QVERIFY2(sentence.contains(path) || sentence.contains(u"due.ics"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"could not be written"_s), qPrintable(sentence));
        QVERIFY(!sentence.contains(u"%"_s));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!remembered());
        QCOMPARE(exports(), 0);
        // A folder stands where the file is to be.
        QVERIFY(QDir(m_folder.path()).mkpath(u"taken.ics/inside"_s));
        QVERIFY(save(place(u"taken.ics"_s)).contains(u"could not be written"_s));
        QVERIFY(!remembered());
        QCOMPARE(exports(), 0);
    }

    /// The next file goes on from the last one that was written, not from one that nobody has.
    void theNextFileGoesOnFromTheLastThatWasWritten()
    {
        const Promise kept = promise(u"Call with the result"_s);
        static_cast<void>(resultOf(casebook().apply(EditRecords{m_case, {kept}, {}, {}})));
        const QString first = place(u"first.ics"_s), second = place(u"second.ics"_s);
        save(first);
        const auto before = remembered();
        QVERIFY(before);
        QCOMPARE(cancelledIn(contentOf(first)), 0);

        m_window->clock->set(sampleNow + 1h);
        Promise done = resultOf(casebook().read(CaseRequest{m_case, {}})).file.all<Promise>().front();
        done.state = PromiseState::Kept;
        static_cast<void>(resultOf(casebook().apply(EditRecords{m_case, {done}, {}, {}})));
        QVERIFY(save(place(u"gone away/second.ics"_s)).contains(u"could not be written"_s));
        QCOMPARE(remembered(), before);

        m_window->clock->set(sampleNow + 2h);
        const Promise other = promise(u"Come by in the evening"_s);
        static_cast<void>(resultOf(casebook().apply(EditRecords{m_case, {other}, {}, {}})));
        save(second);
        QCOMPARE(cancelledIn(contentOf(second)), 1); // the promise of the first file
        QVERIFY(sequenceOf(contentOf(second)) > sequenceOf(contentOf(first)));
        QVERIFY(remembered() != before);
        QTRY_COMPARE(exports(), 2);
    }

    /// Nothing of a longer file that was there is left behind the new one.
    void aFileThatIsThereIsReplacedWhole()
    {
        const QString path = place(u"twice.ics"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write(QByteArray(100'000, 'x')) == 100'000);
        old.close();
        save(path);
        const QByteArray content = contentOf(path);
        QVERIFY(content.startsWith("BEGIN:VCALENDAR"));
        QVERIFY(!content.contains("xxxx"));
    }
};

QTEST_MAIN(TestCalendarFile)
#include "tst_calendar_file.moc"
