// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines follow the holidays and the jurisdictions of the hospital, also when a change of those is taken back; and
// changes of what belongs to no case are taken back one after the other, and made again.
#include "CasebookFixture.h"
#include "base/Error.h"
#include "model/Codec.h"
#include "model/SettingsLists.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;

namespace {

const auto boardStep = u"tell-board"_s;                            // three business days
const auto massachusettsStep = u"massachusetts-first-report"_s;    // seven days, in Massachusetts only
const auto proposalStep = u"confirm-duties"_s;                     // by the end of the first deadline that may apply
const SiteHoliday founders{QDate(2026, 7, 16), u"Founders day"_s}; // a Thursday

/// The same words in each record of the casebook, told apart by a number.
AnyRecord withNumber(AnyRecord record, int number)
{
    const QString text = u"Number %1"_s.arg(number);
    if (auto *settings = std::get_if<Settings>(&record)) {
        settings->hospital = text;
        *settings = withHoliday(*settings, {founders.day.addDays(number), text});
    } else if (auto *user = std::get_if<User>(&record)) {
        user->name = text;
        user->role = UserRole::Reader;
    } else if (auto *card = std::get_if<ContactCard>(&record)) {
        card->name = text;
        card->forFamilies = true;
    } else if (auto *view = std::get_if<SavedView>(&record)) {
        view->name = text;
    } else if (auto *letter = std::get_if<LetterTemplate>(&record)) {
        letter->title = text;
    } else if (auto *plan = std::get_if<ImprovementPlan>(&record)) {
        plan->name = text;
    }
    return record;
}

} // namespace

class TestSettingsUndo : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(at("2026-07-14T10:50")); // a Tuesday
    std::shared_ptr<Casebook> m_casebook;
    std::vector<Id<Case>> m_cases;
    int m_count = 0;

    /// The stored work of a subject, by case: the days on which it is due.
    std::vector<QDate> days(const QString &subject)
    {
        std::vector<QDate> found;
        for (const WorkItem &item : m_casebook->read(WorkQuery()).result().items) {
            if (item.subject == subject && item.due)
                found.push_back(toZone(*item.due, QTimeZone("America/Chicago")).date());
        }
        return found;
    }

    /// As the screen of a case works it out; not valid while the clock does not run.
    QDate dayInCase(const QString &step)
    {
        const CaseView view = m_casebook->read(CaseRequest{m_cases.front(), {}}).result();
        const StepView *found = view.view.step(step);
        return found && found->due && found->due->at ? toZone(*found->due->at, view.surroundings.zone).date() : QDate();
    }

    /// Until the casebook says that the work of all cases was worked out anew; the number of the commit, or 0.
    qint64 applied(const Command &command)
    {
        QSignalSpy changed(m_casebook.get(), &Casebook::changed);
        const qint64 commit = m_casebook->apply(command).result().commit;
        const auto workedOut = [&] {
            return std::any_of(changed.begin(), changed.end(), [](const QList<QVariant> &arguments) {
                return arguments.first().value<ChangeNotice>().command == "work"_L1;
            });
        };
        return QTest::qWaitFor(workedOut, 5000) ? commit : 0;
    }

    [[nodiscard]] Settings withJurisdiction(const QString &jurisdiction) const
    {
        Settings settings = m_casebook->settings();
        settings.jurisdictions = {jurisdiction};
        return settings;
    }

    /// A record of the casebook without its revision, which undo raises; empty when there is none.
    std::optional<AnyRecord> bare(RecordKind kind, const QUuid &id)
    {
        for (AnyRecord record : m_casebook->programRecords().result()) {
            if (kindOf(record) != kind || idOf(record) != id)
                continue;
            std::visit([](auto &each) { each.revision = 0; }, record);
            return record;
        }
        return std::nullopt;
    }

    /// Saves the record as it stands now, with another number.
    qint64 saveNumber(const AnyRecord &known, int number)
    {
        AnyRecord record = known;
        for (const AnyRecord &each : m_casebook->programRecords().result())
            record = kindOf(each) == kindOf(known) && idOf(each) == idOf(known) ? each : record;
        record = withNumber(record, number);
        if (const auto *settings = std::get_if<Settings>(&record))
            return m_casebook->apply(SaveSettings{*settings}).result().commit;
        return m_casebook->apply(SaveProgramRecord{record}).result().commit;
    }

    [[nodiscard]] AnyRecord begun(RecordKind kind) const
    {
        if (kind == RecordKind::Settings)
            return m_casebook->settings();
        AnyRecord record = makeRecord(kind);
        std::visit([]<class R>(R &each) { each.id = Id<R>::create(); }, record);
        return record;
    }

    [[nodiscard]] QString path() const { return m_dir.filePath(u"s%1.candor"_s.arg(m_count)); }
    void reopen() { m_casebook = Casebook::open(path(), secret(), m_clock).result(); }

private Q_SLOTS:
    void init()
    {
        ++m_count;
        m_casebook = newCasebook(path(), m_clock);
        Settings settings = m_casebook->settings();
        settings.timeZone = u"America/Chicago"_s;
        settings.jurisdictions.clear();
        m_casebook->apply(SaveSettings{settings}).waitForFinished();
        m_cases.clear();
        for (const QString &title : {u"Heparin rate"_s, u"Late antibiotics"_s}) {
            OpenCase open;
            open.file.record.title = title;
            open.identified = true;
            for (const char *anchor : {"t_discovered", "t_serious_confirmed", "t_state_reportable"})
                stamp(open.file, anchor, at("2026-07-14T09:30"));
            m_cases.push_back(m_casebook->apply(open).result().caseId);
        }
        QCoreApplication::processEvents(); // what was said of these changes
    }
    void cleanup()
    {
        m_casebook->lock().waitForFinished();
        m_casebook.reset();
    }

    void aHolidayThatIsTakenBack()
    {
        QVERIFY(applied(SaveSettings{withJurisdiction(u"US-MN"_s)}) != 0);
        const std::vector<QDate> friday(2, QDate(2026, 7, 17)), monday(2, QDate(2026, 7, 20));
        const std::vector<QDate> fifteenth(2, QDate(2026, 8, 4)), dayAfter(2, QDate(2026, 8, 5));
        QCOMPARE(days(proposalStep), fifteenth);
        QCOMPARE(days(boardStep), friday);

        const qint64 added = applied(SaveSettings{withHoliday(m_casebook->settings(), founders)});
        QVERIFY(added != 0);
        QCOMPARE(days(boardStep), monday);
        QCOMPARE(days(proposalStep), dayAfter);
        QCOMPARE(dayInCase(boardStep), monday.front());

        const qint64 undone = applied(UndoCommit{added});
        QVERIFY(undone != 0);
        QVERIFY(m_casebook->settings().holidays.isEmpty());
        QVERIFY(m_casebook->surroundings().calendar.isBusinessDay(founders.day));
        QCOMPARE(days(boardStep), friday);
        QCOMPARE(days(proposalStep), fifteenth);
        QCOMPARE(dayInCase(boardStep), friday.front());

        QVERIFY(applied(UndoCommit{undone}) != 0);
        QCOMPARE(days(boardStep), monday);
        QCOMPARE(days(proposalStep), dayAfter);
        QCOMPARE(dayInCase(boardStep), monday.front());
    }

    void aJurisdictionThatIsTakenBack()
    {
        QVERIFY(days(massachusettsStep).empty());
        const qint64 added = applied(SaveSettings{withJurisdiction(u"US-MA"_s)});
        QVERIFY(added != 0);
        const std::vector<QDate> weekLater(2, QDate(2026, 7, 21));
        QCOMPARE(days(massachusettsStep), weekLater);
        QCOMPARE(dayInCase(massachusettsStep), weekLater.front());

        const qint64 undone = applied(UndoCommit{added});
        QVERIFY(undone != 0);
        QVERIFY(m_casebook->surroundings().jurisdictions.isEmpty());
        QVERIFY(days(massachusettsStep).empty());
        QVERIFY(!dayInCase(massachusettsStep).isValid());
        QVERIFY(applied(UndoCommit{undone}) != 0);
        QCOMPARE(days(massachusettsStep), weekLater);

        // Another state has its own deadline, which is only proposed.
        const qint64 moved = applied(SaveSettings{withJurisdiction(u"US-MN"_s)});
        QVERIFY(moved != 0);
        QVERIFY(days(massachusettsStep).empty());
        QCOMPARE(days(proposalStep), std::vector<QDate>(2, QDate(2026, 8, 4)));
        QVERIFY(applied(UndoCommit{moved}) != 0);
        QCOMPARE(m_casebook->surroundings().jurisdictions, QStringList{u"US-MA"_s});
        QCOMPARE(days(massachusettsStep), weekLater);
        QVERIFY(days(proposalStep).empty()); // the clock of the protocol watches over the same duty
        QCOMPARE(dayInCase(massachusettsStep), weekLater.front());
    }

    /// The program ends before all cases were worked out: the next opening goes on.
    void takenBackJustBeforeLocking()
    {
        const qint64 added = applied(SaveSettings{withHoliday(m_casebook->settings(), founders)});
        QVERIFY(added != 0);
        QCOMPARE(days(boardStep), std::vector<QDate>(2, QDate(2026, 7, 20)));
        const QFuture<Outcome> undone = m_casebook->apply(UndoCommit{added});
        m_casebook->lock().waitForFinished();
        QVERIFY(undone.result().commit != 0);
        reopen();
        QTRY_COMPARE(days(boardStep), std::vector<QDate>(2, QDate(2026, 7, 17)));
    }

    void changesAreTakenBackOneAfterTheOther_data()
    {
        QTest::addColumn<RecordKind>("kind");
        QTest::newRow("settings and holidays") << RecordKind::Settings;
        QTest::newRow("users") << RecordKind::User;
        QTest::newRow("contact cards") << RecordKind::ContactCard;
        QTest::newRow("saved views") << RecordKind::SavedView;
        QTest::newRow("letter templates") << RecordKind::LetterTemplate;
        QTest::newRow("improvement plans") << RecordKind::ImprovementPlan;
    }

    void changesAreTakenBackOneAfterTheOther()
    {
        QFETCH(const RecordKind, kind);
        const AnyRecord known = begun(kind);
        const auto now = [&] { return bare(kind, idOf(known)); };
        std::vector<std::optional<AnyRecord>> states{now()};
        std::vector<qint64> commits;
        for (const int number : {1, 2, 3}) {
            commits.push_back(saveNumber(known, number));
            states.push_back(now());
            QVERIFY(states.back() != states[states.size() - 2]);
        }
        const auto takeBack = [&](qint64 commit) { return m_casebook->apply(UndoCommit{commit}).result().commit; };
        for (int times = 0; times < 2; ++times) { // there and back, and once more
            std::vector<qint64> undone;
            for (size_t i = commits.size(); i-- > 0;) {
                undone.push_back(takeBack(commits[i]));
                QVERIFY(now() == states[i]);
            }
            commits.clear();
            for (size_t i = undone.size(); i-- > 0;) {
                commits.push_back(takeBack(undone[i]));
                QVERIFY(now() == states[commits.size()]);
            }
        }
    }

    void whatWasChangedSinceIsNotTakenBack()
    {
        const AnyRecord card = begun(RecordKind::ContactCard);
        saveNumber(card, 1);
        const qint64 second = saveNumber(card, 2);
        saveNumber(card, 3);
        const auto before = bare(RecordKind::ContactCard, idOf(card));
        const auto undo = [&] { static_cast<void>(m_casebook->apply(UndoCommit{second}).result()); };
        try {
            undo();
            QFAIL("taken back over a newer change");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::Conflict);
        }
        QVERIFY(bare(RecordKind::ContactCard, idOf(card)) == before);
        saveNumber(card, 2); // somebody sets it to what it was then
        undo();
        QVERIFY(bare(RecordKind::ContactCard, idOf(card)) == std::optional(withNumber(*before, 1)));
    }

    /// What no deadline depends on leaves the work alone.
    void anotherNameOfTheHospitalMovesNothing()
    {
        const auto before = m_casebook->read(WorkQuery()).result().items;
        Settings settings = m_casebook->settings();
        settings.hospital = u"Brook Valley Hospital"_s;
        QSignalSpy changed(m_casebook.get(), &Casebook::changed);
        const qint64 commit = m_casebook->apply(SaveSettings{settings}).result().commit;
        static_cast<void>(m_casebook->apply(UndoCommit{commit}).result());
        // Working out anew would have been asked for before this question, and would have said so by now.
        QCOMPARE(m_casebook->read(WorkQuery()).result().items, before);
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSettingsUndo)
#include "tst_settings_undo.moc"
