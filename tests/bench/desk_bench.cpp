// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window over a casebook of many cases, worked by keyboard, with a watch over its thread: how long each
// event kept it busy (CPU time of the thread, so that other programs do not count), and how long a person waited.
//   desk_bench [--cases 100000]      under Xvfb or on a display
#include "Samples.h"
#include "Walk.h"
#include "casebook/Commands.h"
#include "documents/LetterDocument.h"
#include "documents/LetterTemplates.h"
#include "e2e/Desk.h"
#include "render/Renderer.h"
#include "support/Watchdog.h"
#include "today/TodayPage.h"
#include "unlock/UnlockPage.h"
#include "widgets/PassphraseEdit.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QtConcurrent>

#include <sodium.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace candor;
using namespace candor::e2e;
using candor::test::WatchedApplication;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"five plain words in a row"_s;
constexpr int importAtOnce = 2000;
constexpr double busyMs = 50.0;
constexpr double waitedMs = 500.0; // other programs may have the processor meanwhile
constexpr std::size_t manyEvents = 2000;
const QString largeTitle = u"longnight"_s;

using Wall = std::chrono::steady_clock;

double millisSince(Wall::time_point start)
{
    return std::chrono::duration<double, std::milli>(Wall::now() - start).count();
}

ImportReports reports(bench::Samples &samples, int from, int count)
{
    static const QStringList units{u"4 West"_s, u"Emergency"_s, u"OR"_s, u"ICU"_s, u"Pharmacy"_s};
    static const QStringList types{u"Medication"_s, u"Fall"_s, u"Surgery"_s, u"Delay"_s};
    ImportReports command;
    for (int i = from; i < from + count; ++i) {
        ImportReports::Row row;
        row.head.id = Id<Case>::create();
        row.head.title = samples.text(6);
        row.head.unit = units[i % units.size()];
        row.head.eventType = types[i % types.size()];
        row.head.account = samples.text(40);
        row.report.channel = ReportChannel::Imported;
        row.report.sourceSystem = u"Reports"_s;
        row.report.sourceId = QString::number(i);
        row.report.narrative = samples.text(40);
        AnchorTime time;
        time.anchor = u"t_reported"_s;
        time.at = at(u"2026-07-14T15:00:00Z") - std::chrono::minutes(i);
        row.anchors.push_back(time);
        command.rows.push_back(std::move(row));
    }
    return command;
}

template <class T>
T answer(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

class DeskBench final : public WindowTest {
    Q_OBJECT

public:
    DeskBench(const QString &folder, WatchedApplication &application, int cases)
        : WindowTest(folder, u"desk"_s, at(u"2026-07-14T15:20:00Z"))
        , m_application(application)
        , m_cases(cases)
    {
    }

    int run()
    {
        fill();
        showWindow();
        std::printf("%-44s %10s %14s  %s\n", "part", "wall ms", "longest event", "which");
        const double kdf = keyDerivation();
        measure(u"unlock to Today"_s, [&] {
            m_robot.activate(m_window.get());
            m_robot.type(m_window->unlockPage()->passphraseField(), passphrase);
            m_start = Wall::now();
            m_robot.press(Qt::Key_Return);
            wait([&] {
                return m_window->shell() && m_window->shell()->todayPage()->isVisible() && rowsOf(u"taskList"_s) > 0;
            });
        });
        std::printf("%-44s %10.1f\n", "  of it the key derivation, by itself", kdf);
        measure(u"list of cases"_s, [&] {
            m_start = Wall::now();
            m_robot.press(Qt::Key_2, Qt::ControlModifier);
            m_robot.chooseInMenu(m_robot.find(u"stateFilter"_s), u"Reported, to be decided"_s);
            wait([&] { return rowsOf(u"caseTable"_s) > 0; });
        });
        auto *table = m_robot.find<QTableView>(u"caseTable"_s);
        table->setFocus();
        measure(u"200 pages down, to the end and back"_s, [&] {
            m_start = Wall::now();
            for (int i = 0; i < 200; ++i)
                m_robot.press(Qt::Key_PageDown);
            m_robot.press(Qt::Key_End, Qt::ControlModifier);
            m_robot.press(Qt::Key_Home, Qt::ControlModifier);
        });
        for (const QString &typed : {u"wo"_s, u"zephyrine"_s, u"patient"_s}) {
            measure(u"search, letter by letter: "_s + typed, [&] {
                auto *search = m_robot.find<QLineEdit>(u"caseSearch"_s);
                m_robot.type(search, typed);
                m_start = Wall::now();
                QTest::qWait(900);
            });
        }
        m_robot.type(u"caseSearch"_s, {});
        QTest::qWait(600);
        measure(u"find anything"_s, [&] {
            m_start = Wall::now();
            m_robot.press(Qt::Key_K, Qt::ControlModifier);
            auto *found = m_robot.find(u"findAnything"_s);
            m_robot.activate(found->window());
            for (const QChar letter : u"2026-0042"_s)
                QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            QTest::qWait(800);
        });
        m_robot.press(Qt::Key_Escape);
        m_robot.activate(m_window.get());
        table->setFocus();
        m_robot.press(Qt::Key_Down);
        measure(u"open a case"_s, [&] {
            m_start = Wall::now();
            m_robot.press(Qt::Key_Return);
            wait([&] { return m_window->shell()->isInCase() && store().isOpen(); });
        });
        measure(u"100 letters, the case in use meanwhile"_s, [&] {
            m_start = Wall::now();
            const QFuture<qsizetype> letters = drawLetters(100);
            for (int key = 0; !letters.isFinished(); ++key) {
                m_robot.press(key % 2 ? Qt::Key_1 : Qt::Key_2, Qt::AltModifier);
                QTest::qWait(10);
            }
            if (letters.result() == 0)
                throw Stuck(u"The letters came out empty."_s);
        });
        for (int tab = 1; tab < CaseWorkspace::TabCount; ++tab) {
            measure(u"tab %1 of the case"_s.arg(tab + 1), [&] {
                m_start = Wall::now();
                m_robot.press(static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::AltModifier);
                QTest::qWait(150);
            });
        }
        workTheLargeReview();
        besideCases();
        measure(u"back to Today"_s, [&] {
            m_start = Wall::now();
            m_robot.press(Qt::Key_1, Qt::ControlModifier);
            wait([&] { return m_window->shell()->todayPage()->isVisible(); });
        });
        measure(u"lock"_s, [&] {
            m_start = Wall::now();
            m_robot.press(Qt::Key_L, Qt::ControlModifier);
            wait([&] { return m_session->casebook() == nullptr; });
        });
        m_application.watch({});
        closeWindow();
        const auto tooLong = m_application.longerThan(busyMs, waitedMs);
        std::printf("\nEvents that kept the window busy for more than %.0f ms: %zu\n", busyMs, tooLong.size());
        for (const auto &busy : tooLong)
            std::printf(
                "  %8.1f ms, %8.1f in all  %s: %s\n", busy.ms, busy.wallMs, qPrintable(busy.part),
                qPrintable(busy.event));
        return tooLong.empty() ? 0 : 1;
    }

private:
    /// A review of 2,000 events and 60 causes: its diagrams, its tables, and one event more.
    void workTheLargeReview()
    {
        measure(u"find and open a case of 2,000 events"_s, [&] {
            m_start = Wall::now();
            m_robot.press(Qt::Key_K, Qt::ControlModifier);
            auto *found = m_robot.find(u"findAnything"_s);
            m_robot.activate(found->window());
            m_robot.waitFor(
                [&] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == found->window(); },
                u"The keyboard is not in the window that finds anything."_s);
            for (const QChar letter : largeTitle)
                QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            QTest::qWait(800);
            m_robot.press(Qt::Key_Return);
            m_robot.activate(m_window.get());
            wait([&] { return store().isOpen() && store().file().all<TimelineEntry>().size() == manyEvents; });
        });
        measure(u"  its diagrams"_s, [&] {
            m_start = Wall::now();
            m_robot.press(Qt::Key_3, Qt::AltModifier);
            QTest::qWait(500);
        });
        m_robot.find(u"timeline.view"_s)->setFocus();
        measure(u"  along the timeline, and its scale"_s, [&] {
            m_start = Wall::now();
            for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Right}) {
                for (int i = 0; i < 40; ++i)
                    m_robot.press(key);
            }
            m_robot.press(Qt::Key_End);
            m_robot.press(Qt::Key_Home);
        });
        measure(u"  an event added to the diagram"_s, [&] { addEvent(u"0005 Ward: the bell rang"_s, manyEvents + 1); });
        measure(u"  its tables"_s, [&] {
            m_start = Wall::now();
            m_robot.click(u"timeline.look.1"_s);
            QTest::qWait(1500);
        });
        auto *table = m_robot.find<QTableView>(u"timeline.table"_s);
        table->setFocus();
        measure(u"  100 pages down, to the end and back"_s, [&] {
            m_start = Wall::now();
            for (int i = 0; i < 100; ++i)
                m_robot.press(Qt::Key_PageDown);
            m_robot.press(Qt::Key_End, Qt::ControlModifier);
            m_robot.press(Qt::Key_Home, Qt::ControlModifier);
        });
        measure(u"  an event added to the table"_s, [&] {
            addEvent(u"0015 Ward: the bell rang again | expected: an answer"_s, manyEvents + 2);
        });
        measure(u"  another width of the window"_s, [&] {
            m_start = Wall::now();
            const QSize size = m_window->size();
            m_window->resize(size - QSize(120, 0));
            QTest::qWait(800);
            m_window->resize(size);
            QTest::qWait(800);
        });
        auto *causes = m_robot.find(u"causes.tree"_s);
        causes->setFocus();
        measure(u"  through 60 causes"_s, [&] {
            m_start = Wall::now();
            for (int i = 0; i < 70; ++i)
                m_robot.press(Qt::Key_Down);
        });
    }

    void addEvent(const QString &line, std::size_t then)
    {
        m_start = Wall::now();
        m_robot.press(Qt::Key_Insert);
        m_robot.type(u"timeline.line.edit"_s, line);
        m_robot.press(Qt::Key_Return);
        wait([&] { return store().isIdle() && store().file().all<TimelineEntry>().size() == then; });
        QTest::qWait(500);
        m_robot.press(Qt::Key_Escape); // back to the events
    }

    /// One event every two minutes from midnight on, as long as people write them down.
    static std::vector<AnyRecord> largeReview(bench::Samples &samples)
    {
        static const QStringList actors{u"OR nurses"_s, u"Surgeons"_s, u"Ward"_s, u"Pharmacy"_s, u"Family"_s};
        static const QStringList categories{u"PERSON"_s, u"TASK"_s, u"TOOL"_s, u"ORG"_s, u"INT"_s, u"PROC"_s};
        std::vector<AnyRecord> records;
        for (int i = 0; i < static_cast<int>(manyEvents); ++i) {
            TimelineEntry entry;
            entry.id = Id<TimelineEntry>::create();
            entry.at = at(u"2026-05-07T05:00:00Z") + std::chrono::minutes(2 * i);
            entry.actor = actors[i % actors.size()];
            entry.happened = samples.text(6 + i % 30);
            entry.gap = i % 10 == 0;
            if (entry.gap)
                entry.expected = samples.text(12);
            entry.source = u"Record, page %1"_s.arg(i / 20);
            records.emplace_back(entry);
        }
        for (int i = 0; i < 60; ++i) {
            Cause cause;
            cause.id = Id<Cause>::create();
            cause.statement = samples.text(12);
            cause.framework = u"seips"_s;
            cause.category = categories[i % categories.size()];
            cause.state = static_cast<CauseState>(i % 3);
            records.emplace_back(cause);
        }
        return records;
    }

    void fill()
    {
        m_book = m_folder + u"/Large.candor"_s;
        const auto start = Wall::now();
        QString typed = passphrase;
        answer(Casebook::create({m_book, u"Harbor Point Hospital"_s, user}, Secret::fromPassphrase(std::move(typed))));
        typed = passphrase;
        auto casebook = answer(Casebook::open(m_book, Secret::fromPassphrase(std::move(typed)), m_clock));
        casebook->setUser(user);
        bench::Samples samples(20260714, bench::Samples::Size::Lean);
        for (int done = 0; done < m_cases; done += importAtOnce)
            answer(casebook->apply(reports(samples, done, std::min(importAtOnce, m_cases - done))));
        OpenCase large;
        large.file.record.title = largeTitle;
        const Id<Case> id = answer(casebook->apply(large)).caseId;
        answer(casebook->apply(EditRecords{id, largeReview(samples), {}, {}}));
        casebook->lock().waitForFinished();
        QSettings().setValue(u"recent"_s, QStringList{m_book});
        std::printf(
            "%d cases, %lld MB, made in %.0f s\n\n", m_cases,
            static_cast<long long>(QFileInfo(m_book + u"/vault.db"_s).size() / 1'000'000), millisSince(start) / 1000);
    }

    /// As the header of a new casebook asks for it.
    [[nodiscard]] static double keyDerivation()
    {
        const NewCasebook cost;
        unsigned char key[32];
        unsigned char salt[crypto_pwhash_SALTBYTES] = {};
        const QByteArray typed = passphrase.toUtf8();
        const auto start = Wall::now();
        if (crypto_pwhash(
                key, sizeof key, typed.constData(), static_cast<unsigned long long>(typed.size()), salt,
                cost.kdfIterations, size_t{cost.kdfMemoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
            throw Stuck(u"There is no memory for the key derivation."_s);
        return millisSince(start);
    }

    /// The first letter to the family of the open case, drawn anew each time; the bytes of the PDF files.
    [[nodiscard]] QFuture<qsizetype> drawLetters(int count) const
    {
        return QtConcurrent::run([view = store().view(), settings = m_session->casebook()->settings(), count] {
            DocumentContext context;
            context.surroundings = view.surroundings;
            context.hospital = settings.hospital;
            const std::vector<ContactCard> nobody;
            const auto form = findForm({}, u"family/initial-acknowledgement"_s, u"en"_s);
            if (!form)
                return qsizetype(0);
            qsizetype bytes = 0;
            for (int i = 0; i < count; ++i) {
                const Letter letter = newLetter(*form, view.file, user, view.surroundings.now);
                const BuiltLetter built =
                    letterDocument(letter, {*view.protocol, view.file, context, settings, nobody, nullptr});
                bytes += renderPdf(FilteredDocument(built.document), {}).size();
            }
            return bytes;
        });
    }

    void besideCases()
    {
        bench::walkBesideCases(m_robot, *m_window, [this](const QString &part, const std::function<void()> &work) {
            measure(part, [&] {
                m_start = Wall::now();
                work();
            });
        });
    }

    void measure(const QString &part, const std::function<void()> &work)
    {
        m_application.watch(part);
        work();
        const double wall = millisSince(m_start);
        QTest::qWait(50); // what is painted after it
        const auto &longest = m_application.longest();
        std::printf("%-44s %10.1f %14.1f  %s\n", qPrintable(part), wall, longest.ms, qPrintable(longest.event));
        std::fflush(stdout);
    }

    void wait(const std::function<bool()> &condition) const
    {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        QCoreApplication::processEvents(); // painted
    }

    [[nodiscard]] int rowsOf(const QString &name) const
    {
        const auto *view = m_robot.seen<QAbstractItemView>(name);
        return view && view->model() ? view->model()->rowCount() : 0;
    }

    WatchedApplication &m_application;
    int m_cases;
    Wall::time_point m_start;
};

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    const QString path = QFileInfo(folder.path()).canonicalFilePath();
    useHome(path);
    WatchedApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"candor-tests"_s);
    QCoreApplication::setApplicationName(u"candor-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const QStringList words = QCoreApplication::arguments();
    const qsizetype given = words.indexOf(u"--cases"_s);
    const int cases = given < 0 ? 100'000 : words.value(given + 1).toInt();
    try {
        return DeskBench(path, application, std::max(cases, 100)).run();
    } catch (const Error &error) {
        std::fprintf(stderr, "%s %s\n", qPrintable(errorName(error.code())), qPrintable(error.technical()));
    } catch (const std::exception &stuck) {
        std::fprintf(stderr, "%s\n", stuck.what());
    }
    return 2;
}

#include "desk_bench.moc"
