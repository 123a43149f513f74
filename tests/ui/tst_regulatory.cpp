// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeparinCase.h"
#include "case/GrowingEdit.h"
#include "case/resolution/FaceRow.h"
#include "case/resolution/RecordRows.h"
#include "case/resolution/RegulatoryPanel.h"
#include "widgets/Chip.h"
#include "workflow/RegulatoryProposals.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto report = "MN-AHE-15BD"_L1, unread = "MN-AHE-RCA-60D"_L1;

struct Panel {
    explicit Panel(CaseView view = heparinView(), QStringList jurisdictions = {u"US-MN"_s})
    {
        desk.view = std::move(view);
        CaseDesk made = desk.desk();
        made.surroundings = [this, jurisdictions] {
            Surroundings around = sampleSurroundings(desk.now);
            around.jurisdictions = jurisdictions;
            return around;
        };
        made.settings = [this] { return settings; };
        store = std::make_unique<CaseStore>(made);
        scroll = std::make_unique<QScrollArea>();
        panel = new RegulatoryPanel(*store);
        scroll->setWidgetResizable(true);
        scroll->setWidget(panel);
        scroll->resize(720, 900);
        scroll->show();
        scroll->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(scroll.get()));
        QObject::connect(store.get(), &CaseStore::changed, panel, [this] { panel->refresh(); });
        store->show(desk.view);
    }
    [[nodiscard]] const CaseFile &file() const { return desk.view.file; }
    [[nodiscard]] const RegulatoryClock *clock(QLatin1StringView rule) const
    {
        return file().first<RegulatoryClock>([&](const RegulatoryClock &c) { return c.rule == rule; });
    }
    /// The row of a rule, wherever it stands.
    [[nodiscard]] FaceRow *row(QLatin1StringView rule) const
    {
        for (auto *each : panel->findChildren<FaceRow *>()) {
            if (each->objectName().startsWith(u"clock."_s + rule + u".open."_s) &&
                each->parentWidget()->isVisibleTo(panel))
                return each;
        }
        return nullptr;
    }
    template <class W>
    [[nodiscard]] W *find(QLatin1StringView rule, const QString &name) const
    {
        W *found = nullptr;
        for (auto *each : panel->findChildren<W *>(u"clock."_s + rule + u'.' + name)) {
            if (each->isVisible())
                found = each;
        }
        return found;
    }
    void open(QLatin1StringView rule) const
    {
        QVERIFY2(row(rule), rule.data());
        if (!row(rule)->isChecked())
            row(rule)->click();
    }
    void press(QLatin1StringView rule, const QString &name) const
    {
        auto *button = find<QPushButton>(rule, name);
        QVERIFY2(button, qPrintable(name));
        button->setFocus();
        button->click();
        QTRY_VERIFY(store->isIdle());
        QTest::qWait(10);
    }
    void type(QLatin1StringView rule, const QString &name, const QString &text) const
    {
        auto *line = find<QLineEdit>(rule, name);
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QString state() const { return panel->findChild<Chip *>(u"resolution.regulatory.state"_s)->text(); }

    FakeDesk desk;
    Settings settings;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<QScrollArea> scroll;
    RegulatoryPanel *panel;
};

} // namespace

class TestRegulatory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void onlyTheRulesOfTheJurisdictions()
    {
        Panel p;
        QVERIFY(p.row(report));
        QVERIFY(!p.row("CA-AE-5D"_L1));
        const RowFace face = p.row(report)->face();
        QVERIFY2(face.second.contains(u"Applies when: "_s), qPrintable(face.second));
        QVERIFY2(face.trailing.startsWith(u"Would be due "_s), qPrintable(face.trailing));
        QVERIFY(p.file().all<RegulatoryClock>().empty()); // proposing stores nothing
        QVERIFY(p.state().endsWith(u"to decide"_s));
    }

    void unverifiedRulesSaySo()
    {
        Panel p;
        QVERIFY(p.row(unread)->face().faded);
        QVERIFY(p.row(unread)->face().second.contains(u"unverified"_s));
        QVERIFY(!p.row(report)->face().faded);
        p.open(unread);
        QVERIFY(p.find<QWidget>(unread, u"unverified"_s));
        // Somebody at the hospital read it.
        p.settings.confirmedRules = {unread.toString()};
        p.store->show(p.desk.view);
        QVERIFY(!p.row(unread)->face().faded);
        QVERIFY(!p.find<QWidget>(unread, u"unverified"_s));
    }

    void confirmedFromAnotherDay()
    {
        Panel p;
        p.open(report);
        QTRY_VERIFY(p.find<QLineEdit>(report, u"startsAt"_s));
        p.type(report, u"startsAt"_s, u"7/6/2026 8:00 AM"_s);
        p.press(report, u"confirm"_s);
        QTRY_VERIFY(p.clock(report));
        QTRY_COMPARE(p.clock(report)->state, RegulatoryState::Confirmed);
        QCOMPARE(p.clock(report)->startsAt, std::optional(at(u"2026-07-06T08:00"_s)));
        Surroundings around = sampleSurroundings();
        QCOMPARE(
            p.clock(report)->dueAt,
            std::optional(endOf(*builtInDeadlines().rule(QString(report)), at(u"2026-07-06T08:00"_s), around)));
        QCOMPARE(p.clock(report)->decidedBy, u"Dana Okafor"_s);
        QCOMPARE(p.clock(report)->decidedAt, std::optional(sampleNow()));
        QTRY_COMPARE(p.state(), u"1 to file"_s);
        QVERIFY(p.row(report)->face().trailing.startsWith(u"Due "_s));
        QVERIFY(p.row(report)->isChecked()); // stays open where it went
    }

    void dismissingNeedsAReason()
    {
        Panel p;
        p.open(report);
        QTRY_VERIFY(p.find<QPushButton>(report, u"dismiss"_s));
        p.press(report, u"dismiss"_s);
        QVERIFY(p.file().all<RegulatoryClock>().empty());
        auto *reason = p.find<GrowingEdit>(report, u"reason"_s);
        QVERIFY(reason->property("error").toBool());
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"Not one of the 29 events"_s);
        p.press(report, u"dismiss"_s);
        QTRY_VERIFY(p.clock(report));
        QTRY_COMPARE(p.clock(report)->state, RegulatoryState::Dismissed);
        QCOMPARE(p.clock(report)->reason, u"Not one of the 29 events"_s);
        QTRY_VERIFY(p.row(report)->face().second.contains(u"Does not apply: Not one of the 29 events"_s));
        // It can be decided again.
        p.press(report, u"again"_s);
        QTRY_COMPARE(p.clock(report)->state, RegulatoryState::Proposed);
        for (const EditRecords &sent : p.desk.sent<EditRecords>())
            QCOMPARE(sent.put.size(), size_t(1));
    }

    void filedWithDateAndProof()
    {
        CaseView view = heparinView();
        RegulatoryClock clock =
            clockFor(*builtInDeadlines().rule(QString(report)), at(u"2026-06-01T08:00"_s), sampleSurroundings());
        clock.state = RegulatoryState::Confirmed;
        clock.decidedBy = u"Dana Okafor"_s;
        view.file.put(clock);
        Panel p(view);
        QCOMPARE(p.state(), u"1 late"_s);
        p.open(report);
        QTRY_VERIFY(p.find<QPushButton>(report, u"filed"_s));
        p.press(report, u"filed"_s);
        QCOMPARE(p.clock(report)->state, RegulatoryState::Confirmed);
        p.type(report, u"filedAt"_s, u"6/10/2026 9:00 AM"_s);
        p.press(report, u"filed"_s); // without proof
        QCOMPARE(p.clock(report)->state, RegulatoryState::Confirmed);
        p.type(report, u"proof"_s, u"Registry entry 4471"_s);
        p.press(report, u"filed"_s);
        QTRY_COMPARE(p.clock(report)->state, RegulatoryState::Filed);
        QCOMPARE(p.clock(report)->proof, u"Registry entry 4471"_s);
        QTRY_COMPARE(p.row(report)->face().trailing, u"Filed Wed, Jun 10"_s);
    }

    void whatIsNoDueDateLooksDifferent()
    {
        CaseView view = heparinView();
        RegulatoryClock wait;
        wait.id = Id<RegulatoryClock>::create();
        wait.rule = u"MA-60L-WAIT"_s;
        wait.state = RegulatoryState::Confirmed;
        wait.startsAt = at(u"2026-07-01T08:00"_s);
        view.file.put(wait);
        Panel p(view, {u"US-MA"_s});
        const RowFace face = p.row("MA-60L-WAIT"_L1)->face();
        QCOMPARE(face.icon, u"pause-bars"_s);
        QCOMPARE(face.trailing, u"No due date of yours"_s);
        p.open("MA-60L-WAIT"_L1);
        QTRY_VERIFY(p.find<QLabel>("MA-60L-WAIT"_L1, u"due"_s));
        QVERIFY(p.find<QLabel>("MA-60L-WAIT"_L1, u"due"_s)->text().startsWith(u"Over on "_s));
        QVERIFY(!p.find<QPushButton>("MA-60L-WAIT"_L1, u"filed"_s));
    }

    void halfTypedIsKept()
    {
        Panel p;
        p.open(report);
        QTRY_VERIFY(p.find<QLineEdit>(report, u"proof"_s));
        p.type(report, u"startsAt"_s, u"some day"_s);
        p.panel->keepDraft().waitForFinished();
        QVERIFY(!p.desk.drafts.empty());
        QVERIFY(p.file().all<RegulatoryClock>().empty());

        Panel after;
        after.desk.drafts = p.desk.drafts;
        after.desk.view = p.desk.view;
        after.store->show(p.desk.view);
        QTRY_VERIFY(after.row(report));
        QTRY_VERIFY(after.find<QLineEdit>(report, u"startsAt"_s)); // opened by the draft
        QTRY_COMPARE(after.find<QLineEdit>(report, u"startsAt"_s)->text(), u"some day"_s);
        QVERIFY(after.find<QLineEdit>(report, u"startsAt"_s)->property("error").toBool());
    }

    void finishedCasesAreOnlyRead()
    {
        CaseView view = heparinView();
        view = viewOf(finishedCase(CaseStatus::Closed), view.protocol);
        Panel p(view);
        p.open(report);
        QTRY_VERIFY(p.find<QLineEdit>(report, u"startsAt"_s));
        QVERIFY(p.find<QLineEdit>(report, u"startsAt"_s)->isReadOnly());
        QVERIFY(!p.find<QPushButton>(report, u"confirm"_s));
    }
};

QTEST_MAIN(TestRegulatory)
#include "tst_regulatory.moc"
