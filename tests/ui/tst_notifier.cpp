// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes due or late is said once and without a word of the case; while the casebook is locked only its time is.
#include "ShellFixture.h"
#include "TodayFixture.h"
#include "shell/Notifier.h"

using namespace candor;
using namespace candor::todaytest;

class tst_notifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { shelltest::useOwnSettings(m_folder); }
    void init() { QSettings().clear(); }
    void alertsOnce();
    void alertsSayNothingOfCases();
    void notifierKeepsQuiet();
    void lockedTimes();
    void lockedNotifications();

private:
    QTemporaryDir m_folder;
};

void tst_notifier::alertsOnce()
{
    const Instant now = sampleNow();
    std::vector<WorkItem> items{task(u"old"_s, now - 5h), task(u"a"_s, now + 9min), task(u"b"_s, now + 30min)};
    Alerts alerts;
    Alerts::Found found = alerts.look(items, now);
    QCOMPARE(found.late, 0); // known before
    QCOMPARE(found.soon, 1);
    QCOMPARE(found.minutes, 9);
    QVERIFY(!alerts.look(items, now + 1min).any());
    found = alerts.look(items, now + 10min);
    QCOMPARE(found.late, 1);
    QCOMPARE(found.soon, 0);
    QVERIFY(!alerts.look(items, now + 11min).any());
    // A new time is another deadline.
    items[1].due = now + 25min;
    found = alerts.look(items, now + 21min);
    QCOMPARE(found.soon, 2);
    QCOMPARE(found.minutes, 4);
    // The end of a day is nothing to be called for, and nobody is called for what others have to do.
    WorkItem day = task(u"day"_s, now + 24h);
    day.wholeDay = true;
    WorkItem waiting = waitingTask(u"w"_s, now - 24h);
    waiting.due = now + 24h;
    QVERIFY(!alerts.look({day, waiting}, now + 24h - 2min).any());
}

void tst_notifier::alertsSayNothingOfCases()
{
    QCOMPARE(alertText({1, 0, 10}), u"A task is due in 10 minute(s)."_s);
    QCOMPARE(alertText({0, 1, 0}), u"A task is late."_s);
    QCOMPARE(alertText({0, 0, 0}), QString());
    QVERIFY(alertText({2, 3, 4}).contains(u"3"_s));
}

void tst_notifier::notifierKeepsQuiet()
{
    QStringList said;
    Notifier notifier(nullptr, [&](const QString &, const QString &text) { said += text; });
    const Instant now = sampleNow();
    notifier.look({task(u"a"_s, now + 9min, u"Call Mrs. Brandvold"_s)}, now);
    QCOMPARE(said.size(), 1);
    QVERIFY(!said.front().contains(u"Brandvold"_s));
    Notifier::setOn(false);
    notifier.look({task(u"b"_s, now + 9min)}, now);
    notifier.lock(true);
    QCOMPARE(said.size(), 1);
    Notifier::setOn(true);
    notifier.lock(false); // the person did it: no need to say so
    QCOMPARE(said.size(), 1);
    notifier.lock(true);
    QCOMPARE(said.back(), u"Candor Casebook is locked."_s);
    QSettings().clear();
    QVERIFY(Notifier::isOn());
}

void tst_notifier::lockedTimes()
{
    const Instant now = sampleNow();
    WorkItem day = task(u"day"_s, now + 3h);
    day.wholeDay = true;
    WorkItem waiting = task(u"others"_s, now + 3h);
    waiting.waiting = true;
    LockedAlerts alerts = LockedAlerts::of(
        {task(u"b"_s, now + 30min), task(u"old"_s, now - 1h), task(u"a"_s, now + 22min), task(u"told"_s, now + 5min),
         day, waiting},
        now);
    QCOMPARE(alerts.times.size(), 3U);
    QVERIFY(!alerts.look(now + 1min).any()); // it was announced before the lock
    LockedAlerts::Found found = alerts.look(now + 6min);
    QCOMPARE(found.late, 1);
    QCOMPARE(found.soon, 0);
    found = alerts.look(now + 12min);
    QCOMPARE(found.soon, 1);
    QCOMPARE(*found.first, now + 22min);
    QCOMPARE(alertText(found, QTimeZone("America/Chicago")), u"Something is due at 11:12 AM in Candor Casebook."_s);
    QVERIFY(!alerts.look(now + 13min).any());
    // The computer slept over both.
    found = alerts.look(now + 5h);
    QCOMPARE(found.late, 2);
    QVERIFY(!alerts.look(now + 6h).any());
}

void tst_notifier::lockedNotifications()
{
    const Instant now = sampleNow();
    QStringList said;
    Notifier notifier(nullptr, [&](const QString &, const QString &text) { said += text; });
    const QTimeZone zone("America/Chicago");
    notifier.look({task(u"Call Mrs. Brandvold"_s, now + 22min)}, now);
    notifier.lock(true);
    said.clear();
    notifier.lookLocked(now + 1min, zone);
    QVERIFY(said.isEmpty());
    notifier.lookLocked(now + 12min, zone);
    QCOMPARE(said, QStringList{u"Something is due at 11:12 AM in Candor Casebook."_s});
    notifier.lookLocked(now + 13min, zone);
    QCOMPARE(said.size(), 1);
    notifier.lookLocked(now + 23min, zone);
    QCOMPARE(said.back(), u"Something was due at 11:12 AM in Candor Casebook."_s);
    // Turned off in the settings, and after unlocking.
    notifier.look({task(u"b"_s, now + 60min), task(u"c"_s, now + 90min)}, now + 24min);
    notifier.lock(false);
    said.clear();
    Notifier::setOn(false);
    notifier.lookLocked(now + 55min, zone);
    Notifier::setOn(true);
    notifier.unlock();
    notifier.lookLocked(now + 85min, zone);
    QVERIFY(said.isEmpty());
}

QTEST_MAIN(tst_notifier)
#include "tst_notifier.moc"
