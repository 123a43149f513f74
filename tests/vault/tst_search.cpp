// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Search.h"
#include "vault/VaultFixture.h"

using namespace candor;
using namespace candor::test;

/// Searching: what people type finds what they mean, and nothing they type is an operator.
class SearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data();
    void findsWords();
    void takesAnyText();
    void showsTheNewestFirst();
    void ranksWithinTheNewest();
    void staysInOneCase();
    void followsChanges();
    void agreesWithASimpleSearch();
    void findsCasesWithTheirRows();
    void goesOnBehindThePage();
    void goesOnWhenTheFilterLeavesNothing();
};

namespace {

QList<QUuid> idsOf(const std::vector<SearchHit> &hits)
{
    QList<QUuid> ids;
    for (const SearchHit &hit : hits)
        ids += hit.recordId;
    return ids;
}

SearchQuery query(const QString &text, SearchQuery::Order order = SearchQuery::Order::Newest)
{
    SearchQuery q;
    q.text = text;
    q.order = order;
    return q;
}

} // namespace

void SearchTest::findsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const QString &typed, bool found) { QTest::newRow(qPrintable(typed)) << typed << found; };
    row(u"infusion"_s, true);
    row(u"INFUSION"_s, true);
    row(u"inf"_s, true);
    row(u"in"_s, true);
    row(u"i"_s, false);
    row(u"nfusion"_s, false);
    row(u"inf pump"_s, false); // only the last word is a beginning
    row(u"pump inf"_s, true);
    row(u"pump dose"_s, false);
    row(u"\"infusion pump\""_s, true);
    row(u"\"pump infusion\""_s, false);
    row(u"\"infusion pum\""_s, false);
    row(u"\u201Cinfusion pump\u201D set"_s, true);
    row(u"\"infusion pump"_s, true); // quote not closed
    row(u"jose"_s, true);
    row(u"José"_s, true);
    row(u"muller"_s, true);
    row(u"beta-blocker"_s, true);
    row(u"blocker-beta"_s, false);
    row(u"AND"_s, false);
    row(u"infusion OR dose"_s, false); // "or" is a word like any other
    row(u"NEAR(infusion pump)"_s, false);
    row(u"text:infusion"_s, false);
    row(u"infusion NOT pump"_s, false);
    row(u"-infusion"_s, true);
    row(u"^infusion"_s, true);
    row(u"infus*"_s, true);
    row(u"7%"_s, true);
}

void SearchTest::findsWords()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    TestVault casebook;
    const auto vault = casebook.open();
    const Note note = noteOf(u"The infusion pump was set to 7% by José Müller; no beta-blocker given."_s);
    vault->commit(change(newUuid(), note));
    for (const auto order : {SearchQuery::Order::Newest, SearchQuery::Order::Relevance}) {
        const auto hits = vault->search(query(typed, order));
        QCOMPARE(idsOf(hits), found ? QList{note.id.uuid()} : QList<QUuid>());
        if (found)
            QVERIFY(hits[0].snippet.contains(QChar(2)) && hits[0].snippet.contains(QChar(3)));
    }
}

void SearchTest::takesAnyText()
{
    TestVault casebook;
    const auto vault = casebook.open();
    vault->commit(Maker().bigCase(1));
    Maker maker(5);
    const QString alphabet = u"ab \"\"'*^:-+(){}[]\\/;%_.,?!\t\n\u00e4\u4e2d\u200b\u201c\u201d"_s + QChar(0) +
                             QChar(1) + QStringLiteral("\U0001F600");
    for (int round = 0; round < 3000; ++round) {
        QString typed;
        for (int i = maker.below(12); i >= 0; --i)
            typed += maker.below(6) == 0 ? maker.word() : QString(alphabet[maker.below(int(alphabet.size()))]);
        (void)vault->search(query(typed)); // throws when the expression is not well formed
    }
    QVERIFY(vault->search(query({})).empty());
    QVERIFY(vault->search(query(u" \" * - "_s)).empty());
    QVERIFY(vault->search(query(QString(100000, u'a'))).empty());
}

void SearchTest::showsTheNewestFirst()
{
    TestVault casebook;
    const auto vault = casebook.open();
    const QUuid caseId = newUuid();
    QList<QUuid> newest;
    std::vector<Note> notes;
    for (int i = 0; i < 60; ++i) {
        notes.push_back(noteOf(u"a common word %1"_s.arg(i)));
        vault->commit(change(caseId, notes.back()));
        notes.back().revision = 1;
        newest.prepend(notes.back().id.uuid());
    }
    QCOMPARE(idsOf(vault->search(query(u"common"_s))), newest.mid(0, 50));
    QCOMPARE(idsOf(vault->search(query(u"common 7"_s))), QList{notes[7].id.uuid()});

    vault->commit(change(caseId, notes[3])); // same text: stays where it is
    QCOMPARE(vault->search(query(u"common"_s))[0].recordId, newest[0]);
    notes[3].revision = 2;
    notes[3].text += u" edited"_s;
    vault->commit(change(caseId, notes[3]));
    QCOMPARE(vault->search(query(u"common"_s))[0].recordId, notes[3].id.uuid());
}

void SearchTest::ranksWithinTheNewest()
{
    TestVault casebook;
    const auto vault = casebook.open();
    const QUuid caseId = newUuid();
    ChangeSet set = Maker::changes(u"import"_s);
    const auto add = [&](const QString &text) {
        set.changes.push_back({caseId, noteOf(text), false});
        return idOf(set.changes.back().record);
    };
    add(u"fall fall fall"_s); // the best, but older than the newest 2,000
    for (int i = 0; i < 500; ++i)
        add(u"fall among many other words that make it weigh less"_s);
    const QUuid best = add(u"fall fall"_s);
    for (int i = 0; i < 1600; ++i)
        add(u"fall among many other words that make it weigh less"_s);
    vault->commit(set);
    const auto hits = vault->search(query(u"fall"_s, SearchQuery::Order::Relevance));
    QCOMPARE(hits.size(), size_t(50));
    QCOMPARE(hits[0].recordId, best);
}

void SearchTest::staysInOneCase()
{
    TestVault casebook;
    const auto vault = casebook.open();
    Maker maker;
    const ChangeSet one = maker.bigCase(1);
    vault->commit(one);
    vault->commit(maker.bigCase(2));
    vault->commit(change(one.changes[0].caseId, noteOf(u"a late word"_s)));
    for (const auto order : {SearchQuery::Order::Newest, SearchQuery::Order::Relevance}) {
        SearchQuery q = query(u"nurse"_s, order);
        q.caseId = one.changes[0].caseId;
        const auto hits = vault->search(q);
        QVERIFY(!hits.empty());
        for (const SearchHit &hit : hits) {
            QCOMPARE(hit.caseId, q.caseId);
            QCOMPARE(hit.number, u"2026-0001"_s);
        }
        q.text = u"late"_s;
        QCOMPARE(vault->search(q).size(), size_t(1));
        q.caseId = newUuid();
        QVERIFY(vault->search(q).empty());
    }
}

void SearchTest::followsChanges()
{
    TestVault casebook;
    const auto vault = casebook.open();
    const QUuid caseId = newUuid();
    Note note = noteOf(u"before"_s);
    vault->commit(change(caseId, note));
    note.revision = 1;
    note.text = u"after"_s;
    note.lane = Lane::AttorneyClient;
    vault->commit(change(caseId, note));
    QVERIFY(vault->search(query(u"before"_s)).empty());
    QCOMPARE(vault->search(query(u"after"_s)).at(0).lane, Lane::AttorneyClient);
    note.revision = 2;
    note.lane = Lane::Pswp;
    vault->commit(change(caseId, note));
    QCOMPARE(vault->search(query(u"after"_s)).at(0).lane, Lane::Pswp);
    note.revision = 3;
    note.text.clear();
    vault->commit(change(caseId, note));
    QVERIFY(vault->search(query(u"after"_s)).empty());
    note.revision = 4;
    note.text = u"again"_s;
    vault->commit(change(caseId, note));
    QCOMPARE(vault->search(query(u"again"_s)).at(0).kind, RecordKind::Note);
    note.revision = 5;
    vault->commit(change(caseId, note, true));
    QVERIFY(vault->search(query(u"again"_s)).empty());
    QVERIFY(vault->verify(VerifyDepth::Full, {}).ok());
}

void SearchTest::agreesWithASimpleSearch()
{
    TestVault casebook;
    const auto vault = casebook.open();
    Maker maker(11);
    std::vector<Note> notes;
    ChangeSet set = Maker::changes(u"import"_s);
    for (int i = 0; i < 400; ++i) {
        notes.push_back(noteOf(maker.sentence(1 + maker.below(6))));
        set.changes.push_back({newUuid(), notes.back(), false});
    }
    vault->commit(set);
    for (int round = 0; round < 200; ++round) {
        const QStringList words{maker.word(), maker.word()};
        const QString last = words[1].left(2 + maker.below(4));
        QList<QUuid> expected;
        for (const Note &note : notes) {
            const QStringList own = note.text.chopped(1).split(u' ');
            const bool hasLast =
                std::any_of(own.begin(), own.end(), [&](const QString &w) { return w.startsWith(last); });
            if (own.contains(words[0]) && hasLast)
                expected.prepend(note.id.uuid());
        }
        SearchQuery q = query(words[0] + u' ' + last);
        q.limit = 1000;
        QCOMPARE(idsOf(vault->search(q)), expected);
    }
}

void SearchTest::findsCasesWithTheirRows()
{
    TestVault casebook;
    const auto vault = casebook.open();
    Maker maker(3);
    std::vector<ChangeSet> sets;
    for (int i = 0; i < 6; ++i) {
        ChangeSet set = maker.bigCase(i + 1);
        set.rows.front().unit = i % 2 == 0 ? u"4 West"_s : u"ICU"_s;
        set.rows.front().tags = {i < 3 ? u"early"_s : u"later"_s};
        if (i == 5)
            set.rows.front().status = CaseStatus::Closed;
        vault->commit(set);
        sets.push_back(set);
        vault->commit(change(set.rows.front().caseId, noteOf(u"a sponge was left"_s)));
        vault->commit(change(set.rows.front().caseId, noteOf(u"the sponge count"_s)));
    }
    SearchQuery q = query(u"spon"_s);
    for (const auto order : {SearchQuery::Order::Newest, SearchQuery::Order::Relevance}) {
        q.order = order;
        q.filter = {};
        q.filter.state = CaseFilter::State::All;
        const FoundCases all = vault->findCases(q);
        QCOMPARE(all.cases.size(), size_t(6));
        QVERIFY(all.next.isEmpty());
        for (const FoundCase &found : all.cases) {
            QCOMPARE(found.hits.size(), size_t(2));
            const auto known = std::find_if(sets.begin(), sets.end(), [&](const ChangeSet &set) {
                return set.rows.front().caseId == found.row.caseId;
            });
            QVERIFY(known != sets.end() && known->rows.front() == found.row);
            for (const SearchHit &hit : found.hits) {
                QCOMPARE(hit.caseId, found.row.caseId);
                QVERIFY(hit.snippet.contains(QChar(2)));
            }
        }
        if (order == SearchQuery::Order::Newest)
            QCOMPARE(all.cases.front().row.number, u"2026-0006"_s);
        q.filter.state = CaseFilter::State::Open;
        QCOMPARE(vault->findCases(q).cases.size(), size_t(5));
        q.filter.unit = u"4 West"_s;
        QCOMPARE(vault->findCases(q).cases.size(), size_t(3));
        q.filter.tag = u"early"_s;
        QCOMPARE(vault->findCases(q).cases.size(), size_t(2));
        q.filter.tag = u"earl"_s; // whole tags only
        QVERIFY(vault->findCases(q).cases.empty());
    }
}

void SearchTest::goesOnBehindThePage()
{
    TestVault casebook;
    const auto vault = casebook.open();
    Maker maker(3);
    std::vector<QUuid> cases;
    for (int i = 0; i < 3; ++i) {
        const ChangeSet set = maker.bigCase(i + 1);
        vault->commit(set);
        cases.push_back(set.rows.front().caseId);
    }
    for (int i = 0; i < 47; ++i)
        vault->commit(change(cases[size_t(i % 3)], noteOf(u"catheter word %1"_s.arg(i))));
    for (const QString &typed : {u"cath"_s, u"catheter"_s, u"ca"_s}) {
        SearchQuery q = query(typed);
        q.limit = 10;
        q.filter.state = CaseFilter::State::All;
        QList<QUuid> paged;
        int pages = 0;
        do {
            const FoundCases found = vault->findCases(q);
            for (const FoundCase &each : found.cases) {
                for (const SearchHit &hit : each.hits)
                    paged += hit.recordId;
            }
            q.after = found.next;
            ++pages;
        } while (!q.after.isEmpty());
        q.limit = 1000;
        QList<QUuid> all = idsOf(vault->search(q));
        QCOMPARE(all.size(), 47);
        std::sort(all.begin(), all.end());
        std::sort(paged.begin(), paged.end());
        QCOMPARE(paged, all);
        QVERIFY(pages >= 5);
    }
}

void SearchTest::goesOnWhenTheFilterLeavesNothing()
{
    TestVault casebook;
    const auto vault = casebook.open();
    Maker maker(3);
    const ChangeSet open = maker.bigCase(1);
    ChangeSet closed = maker.bigCase(2);
    closed.rows.front().status = CaseStatus::Closed;
    vault->commit(open);
    vault->commit(change(open.rows.front().caseId, noteOf(u"zebra"_s)));
    for (int i = 0; i < 9000; ++i)
        closed.changes.push_back({closed.rows.front().caseId, noteOf(u"zebra"_s), false});
    vault->commit(closed);
    SearchQuery q = query(u"zebra"_s);
    int pages = 0;
    std::vector<FoundCase> found;
    do {
        const FoundCases page = vault->findCases(q);
        found.insert(found.end(), page.cases.begin(), page.cases.end());
        q.after = page.next;
        QVERIFY(++pages < 10);
    } while (!q.after.isEmpty());
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().row.number, u"2026-0001"_s);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
