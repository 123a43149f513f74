// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/Casebook.h"
#include "exchange/Calendar.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <libical/ical.h>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

Instant at(const QString &iso)
{
    return Instant(std::chrono::milliseconds(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch()));
}

WorkItem task(WorkKind kind, const QString &subject, const QString &due)
{
    WorkItem item;
    item.caseId = QUuid(u"{11111111-2222-3333-4444-555555555555}"_s);
    item.kind = kind;
    item.subject = subject;
    item.number = u"2026-0147"_s;
    item.caseTitle = u"ZZCANARY heparin"_s;
    item.patient = u"ZZCANARY W.B., 67"_s;
    item.patientName = u"ZZCANARY Walter Brandvold"_s;
    item.title = u"ZZCANARY call Mrs. Brandvold about the scan"_s;
    item.owner = u"ZZCANARY Dana Okafor"_s;
    item.due = at(due);
    return item;
}

CalendarRequest request(std::vector<WorkItem> tasks)
{
    CalendarRequest made;
    made.tasks = std::move(tasks);
    made.title = [](const WorkItem &item) { return calendarTitle(item, {}); };
    made.now = at(u"2026-07-14T15:49:00Z"_s);
    made.zone = QTimeZone("America/Chicago");
    return made;
}

/// The events of a file, read back by libical.
struct ReadBack {
    explicit ReadBack(const QByteArray &content)
        : root(icalparser_parse_string(content.constData()))
    {
        if (!root)
            return;
        for (icalcomponent *each = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT); each;
             each = icalcomponent_get_next_component(root, ICAL_VEVENT_COMPONENT))
            events.push_back(each);
    }
    ~ReadBack() { icalcomponent_free(root); }
    Q_DISABLE_COPY_MOVE(ReadBack)

    icalcomponent *root;
    std::vector<icalcomponent *> events;
};

} // namespace

class TestDueCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTaskBecomesAnEntry()
    {
        const CalendarFile file = calendarOf(request({task(WorkKind::Promise, u"a"_s, u"2026-07-14T22:30:00Z"_s)}));
        const ReadBack read(file.content);
        QVERIFY(read.root);
        QCOMPARE(read.events.size(), std::size_t(1));
        QCOMPARE(icalcomponent_get_summary(read.events[0]), "Case 2026-0147: a promise is due");
        QCOMPARE(icaltime_as_ical_string(icalcomponent_get_dtstart(read.events[0])), "20260714T223000Z");
        QCOMPARE(QString::fromUtf8(icalcomponent_get_uid(read.events[0])), file.entries.value(0));
        QCOMPARE(icalrestriction_check(read.root), 1);
    }

    // Due "on the 20th" in Chicago, whose end is the 21st in UTC.
    void aDayIsADayWhereTheHospitalIs()
    {
        WorkItem item = task(WorkKind::Action, u"a"_s, u"2026-07-21T04:59:59Z"_s);
        item.wholeDay = true;
        const ReadBack read(calendarOf(request({item})).content);
        QCOMPARE(icaltime_as_ical_string(icalcomponent_get_dtstart(read.events.at(0))), "20260720");
        QVERIFY(icalcomponent_get_dtstart(read.events.at(0)).is_date);
    }

    void nothingOfTheCaseIsInIt()
    {
        std::vector<WorkItem> tasks;
        for (const WorkKind kind :
             {WorkKind::Step, WorkKind::Contact, WorkKind::Promise, WorkKind::Clock, WorkKind::CaregiverCheck,
              WorkKind::Need, WorkKind::Answer, WorkKind::Action, WorkKind::Measurement, WorkKind::Offer})
            tasks.push_back(task(kind, u"ZZCANARY subject"_s, u"2026-07-15T12:00:00Z"_s));
        const CalendarFile file = calendarOf(request(tasks));
        QVERIFY(!file.content.contains("ZZCANARY"));
        QVERIFY(!file.content.contains("Brandvold"));
        QVERIFY(!file.content.contains("11111111"));
        QCOMPARE(file.entries.size(), 10);
        QCOMPARE(QSet<QString>(file.entries.begin(), file.entries.end()).size(), 10);
    }

    void aLaterFileMovesAndCancels()
    {
        const CalendarFile first = calendarOf(request(
            {task(WorkKind::Promise, u"a"_s, u"2026-07-15T12:00:00Z"_s),
             task(WorkKind::Need, u"b"_s, u"2026-07-16T12:00:00Z"_s)}));
        CalendarRequest next = request({task(WorkKind::Promise, u"a"_s, u"2026-07-18T09:00:00Z"_s)});
        next.now += std::chrono::hours(2);
        next.before = first;
        const CalendarFile second = calendarOf(next);
        QCOMPARE(second.entries, QStringList{first.entries.at(0)});

        const ReadBack before(first.content);
        const ReadBack after(second.content);
        QCOMPARE(after.events.size(), std::size_t(2));
        QCOMPARE(icaltime_as_ical_string(icalcomponent_get_dtstart(after.events[0])), "20260718T090000Z");
        QVERIFY(icalcomponent_get_sequence(after.events[0]) > icalcomponent_get_sequence(before.events[0]));
        QCOMPARE(QString::fromUtf8(icalcomponent_get_uid(after.events[1])), first.entries.at(1));
        QCOMPARE(icalcomponent_get_status(after.events[1]), ICAL_STATUS_CANCELLED);
    }

    /// A file that was not written, or never reached the calendar, loses nothing.
    void whatIsGoneIsCancelledAgain()
    {
        CalendarRequest next = request({});
        next.before = calendarOf(request({task(WorkKind::Need, u"b"_s, u"2026-07-16T12:00:00Z"_s)}));
        const QString uid = next.before.entries.value(0);
        const auto cancelled = [&](const CalendarFile &file) {
            const ReadBack read(file.content);
            return read.events.size() == 1 && icalcomponent_get_status(read.events[0]) == ICAL_STATUS_CANCELLED &&
                   QString::fromUtf8(icalcomponent_get_uid(read.events[0])) == uid;
        };
        for (int days = 0; days <= 60; days += 20) {
            const CalendarFile file = calendarOf(next);
            QVERIFY2(cancelled(file), qPrintable(QString::number(days)));
            QCOMPARE(CalendarMemory::fromText(file.toText()), static_cast<const CalendarMemory &>(file));
            next.before = CalendarMemory::fromText(file.toText());
            next.now += std::chrono::days(20);
        }
        QVERIFY(ReadBack(calendarOf(next).content).events.empty());
        // What comes back is no longer gone.
        next = request({task(WorkKind::Need, u"b"_s, u"2026-07-16T12:00:00Z"_s)});
        next.before.gone = {{uid, QDate(2026, 7, 14)}};
        const CalendarFile back = calendarOf(next);
        QVERIFY(back.gone.empty());
        QCOMPARE(back.entries, QStringList{uid});
        const ReadBack read(back.content);
        QCOMPARE(read.events.size(), std::size_t(1));
        QCOMPARE(icalcomponent_get_status(read.events[0]), ICAL_STATUS_CONFIRMED);
    }

    void eachFileHasAHigherSequence()
    {
        CalendarRequest next = request({task(WorkKind::Promise, u"a"_s, u"2026-07-15T12:00:00Z"_s)});
        int last = -1;
        for (int file = 0; file < 4; ++file) { // all in one minute, and one of them after the clock was set back
            if (file == 3)
                next.now -= std::chrono::hours(1);
            next.before = calendarOf(next);
            const ReadBack read(calendarOf(next).content);
            const int sequence = icalcomponent_get_sequence(read.events.at(0));
            QVERIFY2(sequence > last, qPrintable(QString::number(file)));
            QVERIFY(sequence > next.before.sequence);
            last = sequence;
        }
        // As it was remembered before there was a number.
        const CalendarMemory old = CalendarMemory::fromText("one@candor-casebook\ntwo@candor-casebook");
        QCOMPARE(old.entries.size(), 2);
        QCOMPARE(old.sequence, 0);
    }

    /// What was never written was never in a calendar.
    void onlyWhatWasWrittenIsRemembered()
    {
        const QTemporaryDir folder;
        const auto passphrase = [] { return Secret::fromPassphrase(u"seven quiet herons over the bay"_s); };
        NewCasebook wanted;
        wanted.path = folder.filePath(u"test.candor"_s);
        wanted.name = u"Lakeside Hospital"_s;
        wanted.user = u"Dana Whitfield"_s;
        wanted.kdfMemoryKiB = 8192;
        wanted.kdfIterations = 1;
        static_cast<void>(Casebook::create(wanted, passphrase()).result());
        const auto casebook =
            Casebook::open(
                wanted.path, passphrase(), std::make_shared<FixedClock>(*instantFromIso(u"2026-07-14T15:00:00Z")))
                .result();
        const auto title = [](const WorkItem &item) { return calendarTitle(item, {}); };
        const auto memory = [&] { return casebook->draft(u"calendar/entries"_s).result(); };

        QFuture<CalendarFile> refused = calendarOf(
            *casebook, title, [](const QByteArray &) { throw Error(ErrorCode::WriteFailed, {u"due.ics"_s}); });
        QVERIFY_THROWS_EXCEPTION(Error, refused.waitForFinished());
        QVERIFY(!memory());
        QByteArray written;
        const CalendarFile file =
            calendarOf(*casebook, title, [&](const QByteArray &content) { written = content; }).result();
        QCOMPARE(written, file.content);
        QCOMPARE(CalendarMemory::fromText(memory().value_or(QByteArray())), static_cast<const CalendarMemory &>(file));
        casebook->lock().waitForFinished();
    }

    void withoutTasksItIsStillAFile()
    {
        WorkItem waiting = task(WorkKind::Offer, u"a"_s, u"2026-07-15T12:00:00Z"_s);
        waiting.due.reset();
        const CalendarFile file = calendarOf(request({waiting}));
        QVERIFY(file.entries.isEmpty());
        QVERIFY(ReadBack(file.content).root);
    }
};

QTEST_GUILESS_MAIN(TestDueCalendar)
#include "tst_due_calendar.moc"
