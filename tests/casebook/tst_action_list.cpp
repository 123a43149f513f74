// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of all cases as one list, kept with each change, and the plans that gather them.
#include "casebook/Casebook.h"
#include "model/Codec.h"
#include "model/PlanRules.h"
#include "support/Samples.h"
#include "vault/ActionList.h"
#include "vault/VaultFixture.h"

using namespace candor;
using namespace candor::samples;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

Action action(const QString &text, QDate due = {}, ActionState state = ActionState::InProgress)
{
    Action made;
    made.id = Id<Action>::create();
    made.text = text;
    made.due = due;
    made.state = state;
    made.causes = {Id<Cause>::create()};
    return made;
}

QStringList textsOf(const std::vector<ActionRow> &rows)
{
    QStringList texts;
    for (const ActionRow &row : rows)
        texts += row.action.text;
    return texts;
}

struct Bench {
    TestVault vault;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(at("2026-07-14T10:50"));
    std::shared_ptr<Casebook> casebook;

    Bench()
        : casebook(Casebook::open(vault.path(), passphrase(), clock).result())
    {
    }

    Id<Case> addCase(const QString &title, const std::vector<Action> &actions)
    {
        CaseFile file;
        file.record.title = title;
        for (const Action &each : actions)
            file.put(each);
        return casebook->apply(OpenCase{file, true, {}}).result().caseId;
    }

    [[nodiscard]] ActionPage list(const ActionQuery &query = {}) { return casebook->read(query).result(); }

    void change(const Id<Case> &caseId, const Id<Action> &id, const std::function<void(Action &)> &make)
    {
        const CaseView view = casebook->read(CaseRequest{caseId, {}}).result();
        Action changed = *view.file.find(id);
        make(changed);
        static_cast<void>(casebook->apply(EditRecords{caseId, {changed}, {}, {}}).result());
    }
};

} // namespace

class TestActionList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openActionsOfAllCasesComeByDueDate()
    {
        Bench bench;
        const Id<Case> first = bench.addCase(
            u"Sponge"_s, {action(u"no date"_s), action(u"late"_s, {2026, 7, 1}),
                          action(u"done"_s, {}, ActionState::Done), action(u"dropped"_s, {}, ActionState::Dropped)});
        bench.addCase(
            u"Heparin"_s,
            {action(u"soon"_s, {2026, 8, 1}), action(u"program"_s, {2026, 7, 20}, ActionState::Transferred)});
        const ActionPage page = bench.list();
        QCOMPARE(textsOf(page.rows), QStringList({u"late"_s, u"program"_s, u"soon"_s, u"no date"_s}));
        QVERIFY(page.next.isEmpty());
        QCOMPARE(page.rows.front().caseId, first.uuid());
        QCOMPARE(page.rows.front().caseTitle, u"Sponge"_s);
        QVERIFY(!page.rows.front().number.isEmpty());
        for (const ActionRow &row : page.rows)
            QVERIFY2(row.action.causes.empty(), "what caused the harm is for the review team only");
    }

    void theListFollowsEachChangeAndItsUndo()
    {
        Bench bench;
        const Action made = action(u"two names"_s, {2026, 8, 1});
        const Id<Case> caseId = bench.addCase(u"Sponge"_s, {made});
        bench.change(caseId, made.id, [](Action &changed) {
            changed.text = u"three names"_s;
            changed.due = QDate(2026, 9, 1);
        });
        QCOMPARE(textsOf(bench.list().rows), QStringList{u"three names"_s});
        QCOMPARE(bench.list().rows.front().action.due, QDate(2026, 9, 1));
        const CaseView view = bench.casebook->read(CaseRequest{caseId, {}}).result();
        Action done = *view.file.find(made.id);
        done.state = ActionState::Done;
        const Outcome outcome = bench.casebook->apply(EditRecords{caseId, {done}, {}, {}}).result();
        QVERIFY(bench.list().rows.empty());
        static_cast<void>(bench.casebook->apply(UndoCommit{outcome.commit}).result());
        QCOMPARE(textsOf(bench.list().rows), QStringList{u"three names"_s});
        // Taken back, an action that was added is gone.
        const Outcome added = bench.casebook->apply(EditRecords{caseId, {action(u"tags"_s)}, {}, {}}).result();
        QCOMPARE(bench.list().rows.size(), 2U);
        static_cast<void>(bench.casebook->apply(UndoCommit{added.commit}).result());
        QCOMPARE(textsOf(bench.list().rows), QStringList{u"three names"_s});
    }

    void pagesMissNothingAndRepeatNothing()
    {
        Bench bench;
        std::vector<Action> actions;
        for (int i = 0; i < 23; ++i)
            actions.push_back(action(QString::number(i), i % 3 == 0 ? QDate() : QDate(2026, 8, 1 + i / 4)));
        bench.addCase(u"Sponge"_s, actions);
        ActionQuery query;
        query.except = {actions[4].id, actions[5].id};
        query.limit = 5;
        QStringList texts;
        int pages = 0;
        do {
            const ActionPage page = bench.list(query);
            texts += textsOf(page.rows);
            query.after = page.next;
            ++pages;
        } while (!query.after.isEmpty());
        QCOMPARE(pages, 5);
        QCOMPARE(texts.size(), 21);
        QVERIFY(!texts.contains(u"4"_s) && !texts.contains(u"5"_s));
        texts.removeDuplicates();
        QCOMPARE(texts.size(), 21);
        query.after = "nonsense";
        VERIFY_ERROR(bench.list(query), ErrorCode::InvalidValue);
    }

    void theListIsSearchedByActionOwnerProgramAndCase()
    {
        Bench bench;
        Action owned = action(u"Two names"_s), handed = action(u"Tags"_s, {}, ActionState::Transferred);
        owned.owner = u"Marcus Shaw"_s;
        handed.program = u"Surgical safety"_s;
        bench.addCase(u"Sponge"_s, {owned, handed});
        bench.addCase(u"Übergabe"_s, {action(u"Red frame"_s)});
        const auto found = [&](const QString &text) {
            ActionQuery query;
            query.text = text;
            QStringList texts = textsOf(bench.list(query).rows);
            texts.sort();
            return texts;
        };
        QCOMPARE(found(u"NAMES"_s), QStringList{u"Two names"_s});
        QCOMPARE(found(u"shaw"_s), QStringList{u"Two names"_s});
        QCOMPARE(found(u"surgical"_s), QStringList{u"Tags"_s});
        QCOMPARE(found(u"übergabe"_s), QStringList{u"Red frame"_s});
        QCOMPARE(found(u"sponge"_s), QStringList({u"Tags"_s, u"Two names"_s}));
        QCOMPARE(found(u"nothing"_s), QStringList());
    }

    void actionsAreFoundByTheirIdWhateverTheirState()
    {
        Bench bench;
        const Action done = action(u"done"_s, {}, ActionState::Verified), open = action(u"open"_s);
        bench.addCase(u"Sponge"_s, {done});
        bench.addCase(u"Heparin"_s, {open});
        const auto rows = bench.casebook->actions({open.id, Id<Action>::create(), done.id}).result();
        QCOMPARE(textsOf(rows), QStringList({u"open"_s, u"done"_s}));
        QCOMPARE(rows.back().caseTitle, u"Sponge"_s);
        QVERIFY(rows.back().action.causes.empty());
    }

    void aPlanIsStoredAndTakenBack()
    {
        Bench bench;
        const Action open = action(u"open"_s);
        bench.addCase(u"Sponge"_s, {open});
        ImprovementPlan plan;
        plan.id = Id<ImprovementPlan>::create();
        plan.name = u"Nothing is left behind"_s;
        static_cast<void>(bench.casebook->apply(SaveProgramRecord{plan}).result());
        plan.revision = 1;
        plan.actions = {open.id};
        const Outcome outcome = bench.casebook->apply(SaveProgramRecord{plan}).result();
        VERIFY_ERROR(bench.casebook->apply(SaveProgramRecord{plan}).result(), ErrorCode::Conflict);
        QCOMPARE(planBook(bench.casebook->programRecords().result()).planOf(open.id)->name, plan.name);
        static_cast<void>(bench.casebook->apply(UndoCommit{outcome.commit}).result());
        QCOMPARE(planBook(bench.casebook->programRecords().result()).planOf(open.id), nullptr);
        HistoryQuery query;
        query.recordId = plan.id.uuid();
        QCOMPARE(bench.casebook->read(query).result().size(), 3U);
    }

    /// A casebook from before the list has its open actions in it once it is brought up to date.
    void oldCasebooksGetTheList()
    {
        const QTemporaryDir folder;
        Connection db(folder.filePath(u"vault.db"_s), fixedKey(), Connection::Mode::Create);
        migrate(db, 4);
        const QUuid caseId = Id<Case>::create().uuid();
        for (const Action &each :
             {action(u"open"_s, {2026, 8, 1}), action(u"undated"_s), action(u"done"_s, {}, ActionState::Done)})
            run(db, "INSERT INTO record (case_id, kind, id, revision, body) VALUES (?, 19, ?, 1, ?)", caseId,
                each.id.uuid(), Utf8{encodeRecord(each)});
        migrate(db);
        QCOMPARE(textsOf(listActions(db, {}).rows), QStringList({u"open"_s, u"undated"_s}));
    }

    void noCaseIsReadForTheList()
    {
        const QTemporaryDir folder;
        Connection db(folder.filePath(u"vault.db"_s), fixedKey(), Connection::Mode::Create);
        migrate(db);
        Query plan(
            db, "EXPLAIN QUERY PLAN SELECT a.case_id, a.id, a.body, c.number, c.title, c.patient FROM open_action AS a "
                "LEFT JOIN case_row AS c ON c.case_id = a.case_id WHERE (a.due, a.case_id, a.id) > ('', x'', x'') "
                "ORDER BY a.due, a.case_id, a.id");
        QVERIFY(plan.next());
        QVERIFY2(plan.text(3).contains(u"SEARCH a USING PRIMARY KEY"_s), qPrintable(plan.text(3)));
        QVERIFY(plan.next());
        QVERIFY2(plan.text(3).contains(u"SEARCH c"_s), qPrintable(plan.text(3)));
        QVERIFY(!plan.next()); // no sorting
    }
};

QTEST_GUILESS_MAIN(TestActionList)
#include "tst_action_list.moc"
