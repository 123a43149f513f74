// SPDX-License-Identifier: GPL-3.0-or-later
// A review of 2,000 events and 60 causes, read and worked in its tables by keyboard.
#include "TabBench.h"
#include "case/GrowingEdit.h"
#include "case/investigation/CauseTree.h"
#include "case/investigation/EventPane.h"
#include "case/investigation/InvestigationTab.h"
#include "case/investigation/RowTable.h"
#include "case/investigation/TimelinePage.h"
#include "case/investigation/TimelineView.h"
#include "model/TimelineRules.h"
#include "theme/Fonts.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyEvents = 2000, manyCauses = 60;

/// From May 7, 6:00 AM to May 8, 3:19 PM, one a minute; every tenth differs from what was expected, and every
/// hundredth has a text of several lines.
CaseView large()
{
    CaseView view = heparinView();
    CaseFile &file = view.file;
    const QStringList actors{u"OR nurses"_s, u"Surgeons"_s, u"Ward"_s, u"Pharmacy"_s, u"Family"_s};
    for (int i = 0; i < manyEvents; ++i) {
        TimelineEntry entry;
        entry.id = Id<TimelineEntry>::create();
        entry.at = at(u"2026-05-07T06:00"_s) + std::chrono::minutes(i);
        entry.actor = actors[i % actors.size()];
        entry.happened = u"Event number %1"_s.arg(i);
        if (i % 100 == 99)
            entry.happened += u". "_s + QString(u"The next of them says what it saw and when it was. "_s).repeated(6);
        if (i % 10 == 9) {
            entry.gap = true;
            entry.expected = u"Two people for step %1"_s.arg(i);
        }
        entry.source = u"Record, page %1"_s.arg(i / 20);
        file.put(entry);
    }
    const QStringList categories{u"PERSON"_s, u"TASK"_s, u"TOOL"_s, u"ORG"_s, u"INT"_s, {}};
    Id<Cause> above;
    for (int i = 0; i < manyCauses; ++i) {
        Cause cause;
        cause.id = Id<Cause>::create();
        cause.statement = u"Cause number %1"_s.arg(i);
        cause.framework = u"seips"_s;
        cause.category = categories[i % categories.size()];
        cause.state = static_cast<CauseState>(i % 3);
        if (cause.category.isEmpty())
            cause.parent = above; // why the one before it came about
        above = cause.id;
        file.put(cause);
    }
    return view;
}

struct Tab : TabBench<InvestigationTab> {
    Tab()
        : TabBench(large(), {1202, 700})
    {
        QTest::keyClick(find<QAbstractButton>(u"timeline.look.1"_s), Qt::Key_Space); // as a list
    }
    [[nodiscard]] TimelinePage &page() const { return tab->timeline(); }
    [[nodiscard]] RowTable &table() const { return page().eventTable(); }
    [[nodiscard]] QUuid eventAt(std::size_t place) const { return timelineOrder(file())[place]->id.uuid(); }
    [[nodiscard]] bool isInSight() const
    {
        const QRect row = table().visualRect(table().currentIndex());
        return !row.isEmpty() && table().viewport()->rect().contains(row);
    }
};

/// What a screen reader says at a cell.
QString spoken(QWidget *table, int row, int column = 0)
{
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(table);
    QAccessibleTableInterface *cells = all ? all->tableInterface() : nullptr;
    QAccessibleInterface *cell = cells ? cells->cellAt(row, column) : nullptr;
    return cell ? cell->text(QAccessible::Name) : QString();
}

int causesBelow(const CauseModel &model, const QModelIndex &parent = {})
{
    int count = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        count += (model.idAt(index).isNull() ? 0 : 1) + causesBelow(model, index);
    }
    return count;
}

} // namespace

class TestLargeReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        qApp->setFont(bodyFont(100));
    }

    /// Whatever changes, the model ends with the rows that it was given, and says how it came there.
    void rowsFollowAnyChange()
    {
        RowModel model({u"When"_s, u"What"_s});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(20260508);
        std::vector<ListedRow> rows;
        for (int round = 0; round < 300; ++round) {
            const auto place = [&](std::size_t more) {
                return static_cast<std::ptrdiff_t>(random.bounded(static_cast<quint32>(rows.size() + more)));
            };
            for (int change = random.bounded(4); change >= 0; --change) {
                const int kind = rows.empty() ? 0 : static_cast<int>(random.bounded(4));
                if (kind == 0) {
                    const QString text = QString::number(random.bounded(1000));
                    rows.insert(
                        rows.begin() + place(1), ListedRow{newUuid(), {{text, {}, {}, false}, {text, {}, {}, false}}});
                } else if (kind == 1 && rows.size() > 12) {
                    rows.erase(rows.begin() + place(0));
                } else if (kind == 2) {
                    std::swap(rows[static_cast<std::size_t>(place(0))], rows[static_cast<std::size_t>(place(0))]);
                } else {
                    rows[static_cast<std::size_t>(place(0))].cells[1].text += u'x';
                }
            }
            if (round % 50 == 49)
                rows.clear();
            model.show(rows);
            QCOMPARE(model.rowCount(), static_cast<int>(rows.size()));
            for (int i = 0; i < model.rowCount(); ++i) {
                QCOMPARE(model.idAt(i), rows[static_cast<std::size_t>(i)].id);
                QCOMPARE(model.index(i, 1).data().toString(), rows[static_cast<std::size_t>(i)].cells[1].text);
            }
        }
    }

    void everyEventIsInTheTable()
    {
        Tab tab;
        QVERIFY(tab.table().isVisible());
        QVERIFY(!tab.page().timeline().isVisible());
        QCOMPARE(tab.table().model()->rowCount(), manyEvents);
        for (std::size_t i : {std::size_t(0), std::size_t(999), std::size_t(manyEvents - 1)})
            QCOMPARE(tab.table().rows().idAt(static_cast<int>(i)), tab.eventAt(i));
        // And a row says all of its event.
        const QString middle = spoken(&tab.table(), 1009);
        for (const QString &part :
             {u"10:49 PM"_s, u"Family"_s, u"Event number 1009"_s, u"What was expected: Two people for step 1009"_s,
              u"Gap"_s, u"Record, page 50"_s})
            QVERIFY2(middle.contains(part), qPrintable(middle));
        const QString last = spoken(&tab.table(), manyEvents - 1);
        QVERIFY2(last.contains(u"3:19 PM"_s) && last.contains(u"Event number 1999"_s), qPrintable(last));
    }

    void rowsGetTheHeightOfTheirTexts()
    {
        Tab tab;
        // A few at a time, but all of them; the long one is far below what is seen.
        QTRY_VERIFY(tab.table().rowHeight(1899) > 2 * tab.table().rowHeight(1898));
        QTRY_VERIFY(tab.table().rowHeight(1999) > 2 * tab.table().rowHeight(1998));
        QTRY_COMPARE(
            tab.table().verticalScrollBar()->maximum(),
            tab.table().verticalHeader()->length() - tab.table().viewport()->height());
        // In a wider window the same text needs fewer lines.
        const int before = tab.table().rowHeight(1899);
        tab.tab->resize(1900, 700);
        QTRY_VERIFY(tab.table().rowHeight(1899) < before);
    }

    void keysLeadToTheLastRow()
    {
        Tab tab;
        tab.table().setFocus();
        QTest::keyClick(&tab.table(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(tab.table().chosen(), tab.eventAt(manyEvents - 1));
        QCOMPARE(tab.page().eventPane().eventId().uuid(), tab.eventAt(manyEvents - 1));
        // It stays in sight while the rows above it get their heights.
        QTRY_VERIFY(tab.isInSight());
        QTRY_VERIFY(tab.table().rowHeight(1799) > 2 * tab.table().rowHeight(1798));
        QVERIFY(tab.isInSight());
        QTest::keyClick(&tab.table(), Qt::Key_Up);
        QCOMPARE(tab.table().chosen(), tab.eventAt(manyEvents - 2));
        QTest::keyClick(&tab.table(), Qt::Key_PageUp);
        QVERIFY(tab.table().currentIndex().row() < manyEvents - 5);
        QVERIFY(tab.isInSight());
        QTest::keyClick(&tab.table(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(tab.table().chosen(), tab.eventAt(0));
        QTest::keyClick(&tab.table(), Qt::Key_F2);
        QVERIFY(tab.find<GrowingEdit>(u"event.happened"_s)->hasFocus());
    }

    void anEventIsAddedByKeyboard()
    {
        Tab tab;
        const QPersistentModelIndex kept(tab.table().rows().index(1500, 0));
        QSignalSpy reset(tab.table().model(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(tab.table().model(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(tab.table().model(), &QAbstractItemModel::rowsRemoved);
        tab.table().setFocus();
        QTest::keyClick(&tab.table(), Qt::Key_Insert);
        auto *line = tab.find<QLineEdit>(u"timeline.line.edit"_s);
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"05-08 0600 ward: fever noted | expected: a call"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(tab.table().model()->rowCount(), manyEvents + 1);
        const auto *added = tab.file().first<TimelineEntry>([](const auto &e) { return e.happened == u"fever noted"; });
        QVERIFY(added);
        QTRY_COMPARE(tab.table().chosen(), added->id.uuid());
        QCOMPARE(tab.table().currentIndex().row(), 1441); // behind the one of the same minute
        QCOMPARE(tab.page().eventPane().eventId(), added->id);
        QTRY_VERIFY(tab.isInSight());
        const QString said = spoken(&tab.table(), 1441);
        QVERIFY2(
            said.contains(u"Ward"_s) && said.contains(u"fever noted"_s) && said.contains(u"a call"_s),
            qPrintable(said));
        // One row came, all others stayed.
        QCOMPARE(reset.count(), 0);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(kept.row(), 1501);
        // Back to the table, and away again with it.
        QTest::keyClick(line, Qt::Key_Escape);
        // The list of names had been a window of its own, and the offscreen platform does not activate ours again.
        QCOMPARE(tab.tab->focusWidget(), static_cast<QWidget *>(&tab.table()));
        QTest::keyClick(&tab.table(), Qt::Key_Delete);
        QTRY_COMPARE(tab.table().model()->rowCount(), manyEvents);
        QTRY_COMPARE(tab.table().chosen(), tab.eventAt(1441));
        QCOMPARE(kept.row(), 1500);
        QCOMPARE(reset.count(), 0);
    }

    void aChangedEventIsOneChangedRow()
    {
        Tab tab;
        QSignalSpy changed(tab.table().model(), &QAbstractItemModel::dataChanged);
        const Id<TimelineEntry> id(tab.eventAt(700));
        TimelineEntry entry = *tab.file().find(id);
        entry.happened = u"The counter was called away"_s;
        tab.desk.view.file.put(entry);
        tab.store->show(tab.desk.view);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front()[0].toModelIndex().row(), 700);
        QCOMPARE(changed.front()[1].toModelIndex().row(), 700);
        // One that happened earlier moves, and stays the chosen one.
        tab.page().showRecord(RecordKind::TimelineEntry, id.uuid());
        entry.at = at(u"2026-05-07T05:00"_s);
        tab.desk.view.file.put(entry);
        tab.store->show(tab.desk.view);
        QCOMPARE(tab.table().rows().rowOf(id.uuid()), 0);
        QCOMPARE(tab.table().currentIndex().row(), 0);
        QCOMPARE(tab.table().chosen(), id.uuid());
        QTRY_VERIFY(tab.isInSight());
    }

    void everyCauseIsInTheTable()
    {
        Tab tab;
        CauseTree &tree = tab.page().causeTree();
        QAbstractItemModelTester tester(&tree.causes(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(tree.isVisible());
        QCOMPARE(causesBelow(tree.causes()), manyCauses);
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_End);
        const QUuid last = tree.causes().idAt(tree.currentIndex());
        QVERIFY(!last.isNull());
        QVERIFY(!tree.indexBelow(tree.currentIndex()).isValid());
        const QRect lastRow = tree.visualRect(tree.currentIndex());
        QVERIFY2(
            lastRow.top() >= 0 && lastRow.bottom() <= tree.viewport()->height(),
            qPrintable(u"%1 to %2 of %3"_s.arg(lastRow.top()).arg(lastRow.bottom()).arg(tree.viewport()->height())));
        // Every row can be reached by the arrow, and says cause, category and state.
        QTest::keyClick(&tree, Qt::Key_Home);
        int seen = 0;
        for (QModelIndex at = tree.currentIndex(); at.isValid(); at = tree.indexBelow(at)) {
            QCOMPARE(tree.currentIndex(), at);
            const Cause *cause = tab.file().find(Id<Cause>(tree.causes().idAt(at)));
            const QString said = at.data(Qt::AccessibleTextRole).toString();
            if (cause) {
                ++seen;
                QVERIFY2(said.contains(cause->statement), qPrintable(said));
                QVERIFY2(said.contains(words::categoryText(cause->framework, cause->category)), qPrintable(said));
                QVERIFY2(said.count(u", "_s) >= 2, qPrintable(said));
            }
            QTest::keyClick(&tree, Qt::Key_Down);
        }
        QCOMPARE(seen, manyCauses);
        QTest::keyClick(&tree, Qt::Key_F2);
        QVERIFY(tab.find<GrowingEdit>(u"cause.statement"_s)->hasFocus());
    }

    void aCauseIsAddedByKeyboard()
    {
        Tab tab;
        CauseTree &tree = tab.page().causeTree();
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_Insert);
        auto *statement = tab.find<GrowingEdit>(u"cause.statement"_s);
        QVERIFY(statement->hasFocus());
        QTest::keyClicks(statement, u"The board hangs behind the door"_s);
        QTest::keyClick(statement, Qt::Key_Tab);
        QTRY_COMPARE(causesBelow(tree.causes()), manyCauses + 1);
        const auto *added =
            tab.file().first<Cause>([](const Cause &c) { return c.statement.startsWith(u"The board"); });
        QVERIFY(added);
        QTRY_COMPARE(tree.causes().idAt(tree.currentIndex()), added->id.uuid());
    }
};

QTEST_MAIN(TestLargeReview)
#include "tst_large_review.moc"
