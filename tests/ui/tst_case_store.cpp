// SPDX-License-Identifier: GPL-3.0-or-later
// The open case: what stands there while another one is read, what becomes of changes meanwhile, and when panes hear.
#include "CaseFixture.h"
#include "case/CaseStore.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

/// A casebook that answers a read when the test says so.
struct SlowDesk {
    FakeDesk fake;
    std::vector<CaseRequest> asked;
    std::vector<QPromise<CaseView>> answers; // of what was asked, in the same order

    CaseDesk desk()
    {
        CaseDesk made = fake.desk();
        made.read = [this](const CaseRequest &request) {
            asked.push_back(request);
            answers.emplace_back().start();
            return answers.back().future();
        };
        return made;
    }
    void answer(size_t which, const CaseView &view)
    {
        answers.at(which).addResult(view);
        answers.at(which).finish();
    }
    void fail(size_t which)
    {
        answers.at(which).setException(Error(ErrorCode::NotFound, {u"case 2026-0148"_s}));
        answers.at(which).finish();
    }
};

CaseView caseOf(const QString &title)
{
    CaseFile file = plainCase();
    file.record.title = title;
    return viewOf(std::move(file), everyKindProtocol());
}

/// The same case after a change.
CaseView changed(CaseView view)
{
    view.file.record.title += u", changed"_s;
    return view;
}

EditRecords factFor(const Id<Case> &id, const QString &text)
{
    Fact fact;
    fact.id = Id<Fact>::create();
    fact.text = text;
    return {id, {fact}, {}, {}};
}

/// What the queue holds by now is handed out.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

/// Counts what it is told, and of which case it was the last time.
struct Pane {
    Pane(CaseStore &store, QWidget *parent)
        : widget(new QWidget(parent))
    {
        if (parent->layout())
            parent->layout()->addWidget(widget);
        widget->show(); // it is in sight with its page
        store.keepUpToDate(widget, [this, &store] {
            ++refreshed;
            shows = store.file().record.title;
        });
    }
    QWidget *widget;
    int refreshed = 0;
    QString shows;
};

/// A window with a page in sight and two that are not.
struct Window {
    Window()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *&page : pages) {
            page = new QWidget;
            page->setLayout(new QVBoxLayout);
            column->addWidget(page);
        }
        goTo(0);
        window.show();
    }
    void goTo(size_t shown)
    {
        for (size_t i = 0; i < pages.size(); ++i)
            pages[i]->setVisible(i == shown);
    }
    QWidget window;
    std::array<QWidget *, 3> pages{};
};

} // namespace

class TestCaseStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCaseBeforeStaysWhileAnotherIsRead()
    {
        SlowDesk slow;
        CaseStore store(slow.desk());
        QVERIFY(!store.isOpen());
        const CaseView first = caseOf(u"First"_s), second = caseOf(u"Second"_s);
        store.open({first.file.record.id, {}});
        QVERIFY(!store.isOpen());
        QSignalSpy told(&store, &CaseStore::changed);
        slow.answer(0, first);
        QTRY_VERIFY(store.isOpen());
        QCOMPARE(told.size(), 1);

        store.open({second.file.record.id, {}});
        settle();
        QVERIFY(!store.isOpen());
        QCOMPARE(store.caseId(), first.file.record.id);
        QCOMPARE(store.file(), first.file);
        QCOMPARE(store.protocol().id, first.protocol->id);
        QCOMPARE(store.pathway().steps.size(), first.view.steps.size());
        QCOMPARE(told.size(), 1);

        slow.answer(1, second);
        QTRY_VERIFY(store.isOpen());
        QCOMPARE(store.file(), second.file);
        QCOMPARE(told.size(), 2);
    }

    void onlyTheNewestRequestCounts()
    {
        SlowDesk slow;
        CaseStore store(slow.desk());
        const CaseView first = caseOf(u"First"_s), second = caseOf(u"Second"_s), third = caseOf(u"Third"_s);
        store.show(first);
        int failed = 0;
        connect(&store, &CaseStore::failed, this, [&failed] { ++failed; });
        store.open({second.file.record.id, {}});
        store.open({third.file.record.id, {}});
        slow.answer(0, second);
        settle();
        QVERIFY(!store.isOpen());
        QCOMPARE(store.file(), first.file);
        slow.answer(1, third);
        QTRY_COMPARE(store.file(), third.file);
        store.open({second.file.record.id, {}});
        store.open({first.file.record.id, {}});
        slow.fail(2); // nobody waits for it
        slow.answer(3, first);
        QTRY_VERIFY(store.isOpen());
        QCOMPARE(store.file(), first.file);
        QCOMPARE(failed, 0);
    }

    void aFailedReadLeavesWhatWasThere()
    {
        SlowDesk slow;
        CaseStore store(slow.desk());
        const CaseView first = caseOf(u"First"_s), second = caseOf(u"Second"_s);
        store.show(first);
        std::vector<ErrorCode> failed;
        connect(&store, &CaseStore::failed, this, [&failed](const Error &error) { failed.push_back(error.code()); });
        QSignalSpy told(&store, &CaseStore::changed), notOpened(&store, &CaseStore::notOpened);
        store.open({second.file.record.id, {}});
        QVERIFY(!store.isOpen());
        slow.fail(0);
        QTRY_COMPARE(failed, std::vector<ErrorCode>{ErrorCode::NotFound});
        QCOMPARE(notOpened.size(), 1);
        QVERIFY(store.isOpen()); // the one before
        QCOMPARE(store.file(), first.file);
        QCOMPARE(store.protocol().id, first.protocol->id);
        QCOMPARE(told.size(), 0);
        QVERIFY(store.isIdle());

        // Of the same case the state that was read before stands, and the case stays open.
        ChangeNotice notice{7, u"EditRecords"_s, {first.file.record.id.uuid()}, false};
        store.follow(notice);
        QCOMPARE(slow.asked.size(), size_t(2));
        slow.fail(1);
        QTRY_COMPARE(failed.size(), size_t(2));
        QCOMPARE(notOpened.size(), 1);
        QVERIFY(store.isOpen());
        QCOMPARE(store.file(), first.file);
        notice.commit = 8;
        store.follow(notice);
        slow.answer(2, changed(first));
        QTRY_COMPARE(store.file(), changed(first).file);
    }

    void aChangeOutlivesAFailedRead()
    {
        SlowDesk slow;
        CaseStore store(slow.desk());
        const CaseView first = caseOf(u"First"_s), second = caseOf(u"Second"_s);
        slow.fake.view = first;
        store.show(first);
        store.open({second.file.record.id, {}});
        std::vector<QString> madeFor;
        int then = 0;
        const auto maker = [&](const CaseFile &file) -> std::optional<Command> {
            madeFor.push_back(file.record.title);
            return factFor(file.record.id, u"Typed while another was read"_s);
        };
        store.applyFrom(maker, {}, [&then] { ++then; });
        store.apply(factFor(first.file.record.id, u"Likewise"_s), {}, [&then] { ++then; });
        settle();
        QVERIFY(madeFor.empty()); // it waits for the state that it is planned on
        QVERIFY(!store.isIdle());
        slow.fail(0);
        QTRY_COMPARE(then, 1);
        QCOMPARE(slow.asked.size(), size_t(2)); // what the first change left behind
        slow.answer(1, first);
        QTRY_COMPARE(then, 2);
        QCOMPARE(madeFor, std::vector<QString>{u"First"_s});
        const auto sent = slow.fake.sent<EditRecords>();
        QCOMPARE(sent.size(), size_t(2));
        for (const EditRecords &edit : sent)
            QCOMPARE(edit.caseId, first.file.record.id);
        QVERIFY(store.isIdle());
    }

    /// What was typed into it is in its draft; only a whole command, which names its case, goes its way.
    void aChangeIsNeverMadeFromAnotherCase()
    {
        SlowDesk slow;
        CaseStore store(slow.desk());
        const CaseView first = caseOf(u"First"_s), second = caseOf(u"Second"_s);
        slow.fake.view = first;
        store.show(first);
        store.open({second.file.record.id, {}});
        int made = 0;
        store.applyFrom([&made](const CaseFile &file) -> std::optional<Command> {
            ++made;
            return factFor(file.record.id, u"Typed into the first"_s);
        });
        store.apply(factFor(first.file.record.id, u"Of the first"_s));
        slow.answer(0, second);
        QTRY_VERIFY(store.isOpen());
        QTRY_VERIFY(store.isIdle());
        QCOMPARE(made, 0);
        const auto sent = slow.fake.sent<EditRecords>();
        QCOMPARE(sent.size(), size_t(1));
        QCOMPARE(sent[0].caseId, first.file.record.id);
    }

    /// A change of the case before that is stored meanwhile, here or by a notice, is no reason to read that case again.
    void anotherCaseIsNotGivenUp()
    {
        SlowDesk slow;
        CaseStore store(slow.desk());
        const CaseView first = caseOf(u"First"_s), second = caseOf(u"Second"_s);
        slow.fake.view = first;
        store.show(first);
        int then = 0;
        store.apply(factFor(first.file.record.id, u"Just before"_s), {}, [&then] { ++then; });
        store.open({second.file.record.id, {}});
        QTRY_COMPARE(then, 1);
        store.follow({9, u"EditRecords"_s, {first.file.record.id.uuid()}, false});
        settle();
        QCOMPARE(slow.asked.size(), size_t(1));
        slow.answer(0, second);
        QTRY_COMPARE(store.file(), second.file);
    }

    void aPaneInSightIsRefreshedAtOnce()
    {
        FakeDesk desk;
        CaseStore store(desk.desk());
        Window w;
        Pane shown(store, w.pages[0]), hidden(store, w.pages[1]);
        const CaseView first = caseOf(u"First"_s);
        int whenTold = 0;
        connect(&store, &CaseStore::changed, &w.window, [&] { whenTold = shown.refreshed; });
        store.show(first);
        QCOMPARE(shown.refreshed, 1);
        QCOMPARE(shown.shows, u"First"_s);
        QCOMPARE(whenTold, 1); // whoever hears of the change finds it there
        QCOMPARE(hidden.refreshed, 0);

        while (store.bringUpToDate()) {
        }
        store.show(changed(first));
        QCOMPARE(shown.refreshed, 2);
        QCOMPARE(shown.shows, u"First, changed"_s);
        QCOMPARE(hidden.refreshed, 1);
        w.goTo(1); // it comes into sight before its turn
        QCOMPARE(hidden.refreshed, 2);
        settle();
        QCOMPARE(hidden.shows, u"First, changed"_s);
        w.goTo(0);
        w.goTo(1);
        QCOMPARE(hidden.refreshed, 2); // nothing is new
        QCOMPARE(shown.refreshed, 2);
    }

    void anotherMinuteIsAChange()
    {
        FakeDesk desk;
        CaseStore store(desk.desk());
        Window w;
        Pane shown(store, w.pages[0]), hidden(store, w.pages[1]);
        store.show(caseOf(u"First"_s));
        while (store.bringUpToDate()) {
        }
        desk.now += 90s;
        store.clock().check();
        QCOMPARE(store.view().surroundings.now, desk.now);
        QCOMPARE(shown.refreshed, 2);
        QCOMPARE(hidden.refreshed, 1);
        QTRY_COMPARE(hidden.refreshed, 2);
    }

    void whatIsOutOfSightFollowsInTurns()
    {
        FakeDesk desk;
        CaseStore store(desk.desk());
        Window w;
        Pane shown(store, w.pages[0]), hidden(store, w.pages[1]), child(store, hidden.widget), far(store, w.pages[2]);
        // Between two ticks lies at least one turn.
        QTimer turns;
        int before = 0, most = 0;
        const auto all = [&] { return hidden.refreshed + child.refreshed + far.refreshed; };
        connect(&turns, &QTimer::timeout, &turns, [&] {
            most = std::max(most, all() - before);
            before = all();
        });
        turns.start();
        store.show(caseOf(u"First"_s));
        QCOMPARE(all(), 0); // opening waits for none of them
        QTRY_COMPARE(all(), 3);
        settle();
        QCOMPARE(all(), 3);
        QCOMPARE(most, 1);

        store.show(caseOf(u"Second"_s));
        QCOMPARE(all(), 3);
        w.goTo(2); // whoever goes there first does not wait for its turn, nor see the case before
        QCOMPARE(far.refreshed, 2);
        QCOMPARE(far.shows, u"Second"_s);
        QTRY_COMPARE(all(), 6);
        settle();
        QCOMPARE(all(), 6);
        for (const Pane *pane : {&hidden, &child, &far})
            QCOMPARE(pane->shows, u"Second"_s);
        QCOMPARE(shown.refreshed, 2);
    }

    /// While another case is read there is nothing to bring a pane to.
    void nothingIsRefreshedWhileAnotherCaseIsRead()
    {
        SlowDesk slow;
        CaseStore store(slow.desk());
        Window w;
        Pane shown(store, w.pages[0]), hidden(store, w.pages[1]);
        const CaseView second = caseOf(u"Second"_s);
        store.show(caseOf(u"First"_s));
        store.open({second.file.record.id, {}});
        settle();
        w.goTo(1);
        QVERIFY(!store.bringUpToDate(w.pages[1]));
        while (store.bringUpToDate()) {
        }
        QCOMPARE(hidden.refreshed, 0);
        slow.answer(0, second);
        QTRY_COMPARE(hidden.refreshed, 1);
        QCOMPARE(hidden.shows, u"Second"_s);
        QTRY_COMPARE(shown.shows, u"Second"_s);
    }

    void aPageIsBroughtUpToDatePaneByPane()
    {
        FakeDesk desk;
        CaseStore store(desk.desk());
        Window w;
        Pane one(store, w.pages[1]), two(store, w.pages[1]), inside(store, two.widget), other(store, w.pages[2]);
        QVERIFY(!store.bringUpToDate(w.pages[1])); // no case yet
        store.show(caseOf(u"First"_s));
        const auto refreshed = [&] {
            return std::vector<int>{one.refreshed, two.refreshed, inside.refreshed, other.refreshed};
        };
        QVERIFY(store.bringUpToDate(w.pages[1]));
        QCOMPARE(refreshed(), (std::vector<int>{1, 0, 0, 0}));
        QVERIFY(store.bringUpToDate(w.pages[1]));
        QCOMPARE(refreshed(), (std::vector<int>{1, 1, 0, 0}));
        QVERIFY(store.bringUpToDate(w.pages[1]));
        QCOMPARE(refreshed(), (std::vector<int>{1, 1, 1, 0}));
        QVERIFY(!store.bringUpToDate(w.pages[1]));
        QVERIFY(store.bringUpToDate(other.widget)); // a page may be a pane itself
        QCOMPARE(refreshed(), (std::vector<int>{1, 1, 1, 1}));
        // It has come to them: neither a turn nor being shown does it again.
        settle();
        w.goTo(1);
        QCOMPARE(refreshed(), (std::vector<int>{1, 1, 1, 1}));
    }

    void panesComeAndGo()
    {
        FakeDesk desk;
        CaseStore store(desk.desk());
        Window w;
        std::unique_ptr<Pane> made;
        auto *maker = new QWidget(w.pages[0]);
        maker->show();
        store.keepUpToDate(maker, [&] {
            if (!made)
                made = std::make_unique<Pane>(store, w.pages[0]);
        });
        Pane shown(store, w.pages[0]), hidden(store, w.pages[1]);
        store.show(caseOf(u"First"_s));
        QCOMPARE(made->refreshed, 1); // made while the others are told
        QCOMPARE(shown.refreshed, 1);
        settle();
        delete maker;
        delete hidden.widget;
        store.show(caseOf(u"Second"_s));
        while (store.bringUpToDate()) {
        }
        settle();
        QVERIFY(!store.bringUpToDate(&w.window));
        QCOMPARE(hidden.refreshed, 1);
        QCOMPARE(shown.refreshed, 2);
        QCOMPARE(made->refreshed, 2);
    }
};

QTEST_MAIN(TestCaseStore)
#include "tst_case_store.moc"
