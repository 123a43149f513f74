// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeparinCase.h"
#include "ShellFixture.h"
#include "case/CaseWorkspace.h"
#include "case/history/HistoryDetail.h"
#include "case/history/HistoryExport.h"
#include "case/history/HistoryList.h"
#include "case/history/HistoryTab.h"
#include "case/history/VerifyPanel.h"
#include "model/Codec.h"
#include "model/Describe.h"
#include "widgets/Note.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Something for every type of field.
void fill(QString &v)
{
    v = u"Sample words"_s;
}
void fill(QStringList &v)
{
    v = {u"First words"_s, u"Second words"_s};
}
void fill(bool &v)
{
    v = !v;
}
template <std::integral T>
requires(!std::is_same_v<T, bool>) void fill(T &v)
{
    v = 7;
}
void fill(Cents &v)
{
    v = {1234550};
}
void fill(Instant &v)
{
    v = sampleNow();
}
void fill(QDate &v)
{
    v = QDate(2026, 7, 20);
}
void fill(Code &v)
{
    v = {u"ahrq_harm_v1_2"_s, u"v1.2"_s, u"SEVERE"_s};
}
template <class R>
void fill(Id<R> &v)
{
    v = Id<R>::create(); // a record that is not there any more
}
template <NamedEnum E>
void fill(E &v)
{
    v = enumNames<E>.back().value;
}
template <class T>
void fill(std::optional<T> &v)
{
    T value{};
    fill(value);
    v = value;
}
template <class T>
void fill(std::vector<T> &v)
{
    T value{};
    fill(value);
    v = {value};
}

/// A record with a value in every field, and ids that the protocol knows where the program would write such.
AnyRecord filled(RecordKind kind)
{
    AnyRecord record = makeRecord(kind);
    std::visit(
        [&]<class R>(R &r) {
            r.id = Id<R>::create();
            withFields([&](const auto &...f) { (fill(r.*(f.member)), ...); }, RecordType<R>::fields);
        },
        record);
    const auto set = [&](const char *field, const QString &text) {
        for (const FieldInfo &info : fieldsOf(kind)) {
            if (QLatin1StringView(info.name) == QLatin1StringView(field))
                setFieldText(record, info, text);
        }
    };
    if (kind == RecordKind::AnchorTime)
        set("anchor", u"t_discovered"_s);
    if (kind == RecordKind::StepState || kind == RecordKind::FormValue)
        set("step", u"all"_s);
    if (kind == RecordKind::FormValue)
        set("field", u"line"_s);
    if (kind == RecordKind::RowState) {
        set("checklist", u"list"_s);
        set("row", u"a"_s);
    }
    if (kind == RecordKind::Decision) {
        set("decision", u"D1"_s);
        set("answer", u"yes"_s);
    }
    if (kind == RecordKind::RegulatoryClock)
        set("rule", u"US-NPDB-MMPR"_s);
    return record;
}

HistoryEntry entryOf(const std::optional<AnyRecord> &before, const std::optional<AnyRecord> &after)
{
    HistoryEntry entry;
    entry.user = u"Dana Okafor"_s;
    entry.at = sampleNow();
    entry.kind = kindOf(after ? *after : *before);
    entry.recordId = idOf(after ? *after : *before);
    if (before)
        entry.before = toJson(*before);
    if (after)
        entry.after = toJson(*after);
    return entry;
}

words::Moment english()
{
    return words::momentOf(sampleSurroundings(), QLocale(QLocale::English, QLocale::UnitedStates));
}

/// What people should never read: keys with underscores, names of members, ids, stored times, places for text.
QString rawPart(const QString &text)
{
    static const QRegularExpression raw(
        u"\\b[a-z]+_[a-z_]+\\b|\\b[a-z]+[A-Z][A-Za-z]*\\b|[0-9a-f]{8}-[0-9a-f]{4}-|\\d{4}-\\d\\d-\\d\\dT|%\\d|\\b[A-Z]{4,}_"_s);
    return raw.match(text).captured();
}

struct History {
    explicit History(std::vector<HistoryEntry> entries = {})
    {
        desk.view = viewOf(plainCase(), everyKindProtocol());
        desk.history = std::move(entries);
        store = std::make_unique<CaseStore>(desk.desk());
        store->show(desk.view);
    }
    void showTab()
    {
        tab = std::make_unique<HistoryTab>(*store);
        tab->resize(1256, 640);
        tab->show();
        tab->activateWindow();
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return tab->findChild<W *>(name);
    }

    FakeDesk desk;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<HistoryTab> tab;
};

/// Newest first, as the casebook answers: three people do different things to two records on two days.
std::vector<HistoryEntry> someEntries()
{
    Promise promise;
    promise.id = Id<Promise>::create();
    promise.text = u"Weekly call"_s;
    promise.due = at(u"2026-07-13T16:30"_s);
    Promise moved = promise;
    moved.due = at(u"2026-07-14T09:00"_s);
    Cause cause;
    cause.id = Id<Cause>::create();
    cause.statement = u"Relief during the count"_s;
    std::vector<HistoryEntry> entries{
        entryOf(promise, moved), entryOf(std::nullopt, cause), entryOf(std::nullopt, promise)};
    HistoryEntry print;
    print.action = u"print"_s;
    print.object = u"resolution/family"_s;
    entries.insert(entries.begin() + 1, print);
    const QStringList users{u"Dana Okafor"_s, u"Lena Park"_s, u"Marcus Shaw"_s, u"Dana Okafor"_s};
    for (size_t i = 0; i < entries.size(); ++i) {
        entries[i].sequence = entries[i].commit = 4 - static_cast<qint64>(i);
        entries[i].user = users[static_cast<qsizetype>(i)];
        entries[i].at = sampleNow() - (i < 2 ? 1h : 30h);
    }
    return entries;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void everyKindOfRecordInWords()
    {
        const auto protocol = everyKindProtocol();
        const CaseFile file = plainCase();
        for (const auto &each : enumNames<RecordKind>) {
            const AnyRecord full = filled(each.value);
            AnyRecord none = makeRecord(each.value);
            std::visit([&]<class R>(R &r) { r.id = Id<R>(idOf(full)); }, none);
            for (const HistoryEntry &entry :
                 {entryOf(std::nullopt, full), entryOf(full, std::nullopt), entryOf(none, full), entryOf(full, none)}) {
                for (const qint64 undoes : {0, 12}) {
                    HistoryEntry told = entry;
                    told.undoes = undoes;
                    const HistoryLine line = historyLine(told, file, *protocol, english());
                    QVERIFY2(line.sentence.startsWith(u"Dana Okafor "_s), qPrintable(line.sentence));
                    QVERIFY2(
                        rawPart(line.sentence).isEmpty(),
                        qPrintable(line.sentence + u" | "_s + rawPart(line.sentence)));
                    QVERIFY(!line.icon.isEmpty());
                    for (const HistoryChange &change : line.changes) {
                        const QString text = changeText(change);
                        QVERIFY2(rawPart(text).isEmpty(), qPrintable(text + u" | "_s + rawPart(text)));
                        QVERIFY2(!change.label.isEmpty(), qPrintable(text));
                    }
                }
            }
        }
    }

    void dropOutInWords()
    {
        Disclosure note;
        note.id = Id<Disclosure>::create();
        note.kind = DisclosureKind::DropOut;
        note.what = u"attachment"_s;
        note.items = {u"attachment/0b1c0d7e-5c7e-4f6e-9d11-0d3a1c5b7a10"_s, u"pswp > fact"_s};
        const HistoryLine line = historyLine(entryOf(std::nullopt, note), plainCase(), *everyKindProtocol(), english());
        QStringList shown{line.sentence};
        for (const HistoryChange &change : line.changes)
            shown += changeText(change);
        const QString all = shown.join(u'\n');
        QVERIFY2(!all.contains(u"pswp"_s) && !all.contains(u"0b1c0d7e"_s), qPrintable(all));
        QVERIFY2(all.contains(words::choiceText(RecordKind::Attachment)), qPrintable(all));
        QVERIFY2(
            all.contains(u"%1, now %2"_s.arg(words::choiceText(Lane::Pswp), words::choiceText(Lane::Fact))),
            qPrintable(all));
    }

    void everyFieldAloneInWords()
    {
        const auto protocol = everyKindProtocol();
        const CaseFile file = plainCase();
        int told = 0;
        for (const auto &each : enumNames<RecordKind>) {
            const AnyRecord full = filled(each.value);
            for (const FieldInfo &field : fieldsOf(each.value)) {
                const QLatin1StringView key(field.name);
                HistoryEntry set = entryOf(full, full);
                set.before.remove(key);
                HistoryEntry emptied = entryOf(full, full);
                emptied.after.remove(key);
                for (const HistoryEntry &entry : {set, emptied}) {
                    const HistoryLine line = historyLine(entry, file, *protocol, english());
                    const QString about = QString::fromLatin1(each.key) + u'.' + key + u": "_s + line.sentence;
                    QVERIFY2(rawPart(line.sentence).isEmpty(), qPrintable(about));
                    QVERIFY2(line.changes.size() <= 1, qPrintable(about));
                    ++told;
                }
            }
        }
        QVERIFY(told > 400);
    }

    void sentencesAsPeopleSayThem()
    {
        const auto protocol = everyKindProtocol();
        CaseFile file = plainCase();
        const auto sentence = [&](const std::optional<AnyRecord> &before, const std::optional<AnyRecord> &after) {
            return historyLine(entryOf(before, after), file, *protocol, english()).sentence;
        };
        Promise promise;
        promise.id = Id<Promise>::create();
        promise.text = u"Weekly call"_s;
        promise.due = at(u"2026-07-13T16:30"_s);
        QCOMPARE(sentence({}, promise), u"Dana Okafor added the promise “Weekly call”"_s);
        Promise changed = promise;
        changed.due = at(u"2026-07-14T09:00"_s);
        QCOMPARE(
            sentence(promise, changed),
            u"Dana Okafor changed the due time of the promise “Weekly call” from Mon, Jul 13, 4:30 PM to 9:00 AM"_s);
        changed = promise;
        changed.owner = u"Lena Park"_s;
        QCOMPARE(
            sentence(promise, changed), u"Dana Okafor recorded the owner of the promise “Weekly call”: “Lena Park”"_s);
        QCOMPARE(
            sentence(changed, promise),
            u"Dana Okafor emptied the owner of the promise “Weekly call”. It was “Lena Park”"_s);
        changed.note = u"By phone"_s;
        QCOMPARE(
            sentence(promise, changed), u"Dana Okafor changed the owner and the note of the promise “Weekly call”"_s);
        changed = promise;
        changed.state = PromiseState::Kept;
        changed.keptAt = sampleNow();
        QCOMPARE(sentence(promise, changed), u"Dana Okafor recorded that the promise “Weekly call” was kept"_s);
        QCOMPARE(sentence(promise, {}), u"Dana Okafor removed the promise “Weekly call”"_s);

        StepState before, after;
        before.id = after.id = Id<StepState>::create();
        before.step = after.step = u"all"_s;
        after.outcome = StepOutcome::Done;
        after.by = u"Dana Okafor"_s;
        QCOMPARE(sentence(before, after), u"Dana Okafor finished the step “Every kind of field”"_s);
        after.by = u"Dr. Helen Ruiz"_s;
        QCOMPARE(
            sentence({}, after), u"Dana Okafor recorded that Dr. Helen Ruiz finished the step “Every kind of field”"_s);
        QCOMPARE(sentence(after, before), u"Dana Okafor opened the step “Every kind of field” again"_s);
        after.outcome = StepOutcome::Skipped;
        after.reason = u"The family asked us to wait"_s;
        QCOMPARE(
            sentence(before, after),
            u"Dana Okafor skipped the step “Every kind of field”: The family asked us to wait"_s);

        RowState row;
        row.id = Id<RowState>::create();
        row.checklist = u"list"_s;
        row.row = u"a"_s;
        row.outcome = StepOutcome::Done;
        QCOMPARE(sentence({}, row), u"Dana Okafor ticked the checklist row “First row”"_s);

        FormValue value;
        value.id = Id<FormValue>::create();
        value.step = u"all"_s;
        value.field = u"choice"_s;
        value.value = u"two"_s;
        QCOMPARE(
            sentence({}, value),
            u"Dana Okafor filled in the field “Label of choice” in the step “Every kind of field”: Option two"_s);

        Person ray;
        ray.id = Id<Person>::create();
        ray.name = u"Ray Tamm RN"_s;
        file.put(ray);
        Person reached = ray;
        reached.phone = u"555 0142"_s;
        QCOMPARE(sentence(ray, reached), u"Dana Okafor recorded the phone number of Ray Tamm RN: “555 0142”"_s);
        CaregiverSupport support;
        support.id = Id<CaregiverSupport>::create();
        support.person = ray.id;
        QCOMPARE(sentence({}, support), u"Dana Okafor recorded that support was offered to Ray Tamm RN"_s);
        CaregiverSupport answered = support;
        answered.response = SupportResponse::Accepted;
        QCOMPARE(
            sentence(support, answered),
            u"Dana Okafor changed the response of the support for Ray Tamm RN from Not reached yet to Accepted"_s);

        Case closed = file.record;
        closed.status = CaseStatus::Closed;
        QCOMPARE(sentence(file.record, closed), u"Dana Okafor closed the case"_s);
        QCOMPARE(sentence({}, file.record), u"Dana Okafor opened the case"_s);

        Document document;
        document.id = Id<Document>::create();
        document.title = u"Summary of our resolution"_s;
        document.audience = Audience::Family;
        document.format = u"print"_s;
        QCOMPARE(sentence({}, document), u"Dana Okafor printed “Summary of our resolution” (Family)"_s);
        document.format = u"pdf"_s;
        QCOMPARE(sentence({}, document), u"Dana Okafor exported “Summary of our resolution” as PDF (Family)"_s);

        HistoryEntry undone = entryOf(promise, changed);
        undone.undoes = 3;
        undone.after.insert("due"_L1, undone.before.value("due"_L1));
        undone.after = undone.before;
        undone.after.insert("state"_L1, u"kept"_s);
        QCOMPARE(
            historyLine(undone, file, *protocol, english()).sentence,
            u"Dana Okafor took a change back: the state of the promise “Weekly call” is Kept again"_s);
    }

    void notesInWords()
    {
        const auto protocol = everyKindProtocol();
        const CaseFile file = plainCase();
        HistoryEntry entry;
        entry.user = u"Dana Okafor"_s;
        QSet<QString> sentences;
        for (const QString &action :
             {u"print"_s, u"export"_s, u"view"_s, u"unlock"_s, u"unlock-refused"_s, u"lock"_s, u"backup"_s, u"verify"_s,
              u"restore"_s, u"something-new"_s}) {
            entry.action = action;
            const QString sentence = historyLine(entry, file, *protocol, english()).sentence;
            QVERIFY2(!sentence.isEmpty() && !sentence.contains(u"something-new"_s), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), 10);
        entry.action = u"print"_s;
        entry.object = u"timeliness"_s;
        QCOMPARE(
            historyLine(entry, file, *protocol, english()).sentence,
            u"Dana Okafor printed “Deadlines: due, met, late”"_s);
    }

    void privilegedStaysPrivileged()
    {
        const auto protocol = everyKindProtocol();
        const CaseFile file = plainCase();
        const auto lane = [&](const std::optional<AnyRecord> &before, const std::optional<AnyRecord> &after) {
            return historyLine(entryOf(before, after), file, *protocol, english()).lane;
        };
        QCOMPARE(lane({}, Cause{}), Lane::Pswp);
        QCOMPARE(lane({}, filled(RecordKind::TimelineEntry)), Lane::Pswp);
        QCOMPARE(lane({}, filled(RecordKind::CaregiverSupport)), Lane::PeerReview);
        QCOMPARE(lane({}, filled(RecordKind::Offer)), Lane::AttorneyClient);
        Action before, after; // its causes are privileged, its owner is not
        before.id = after.id = Id<Action>::create();
        before.text = after.text = u"A second count"_s;
        after.owner = u"Lena Park"_s;
        QCOMPARE(lane(before, after), Lane::Business);
        after.causes = {Id<Cause>::create()};
        QCOMPARE(lane(before, after), Lane::Pswp);
        QCOMPARE(lane({}, filled(RecordKind::RowState)), Lane::Fact);
    }

    void readPageByPageToTheOldest()
    {
        std::vector<HistoryEntry> entries;
        for (int i = 450; i > 0; --i) {
            HistoryEntry entry = entryOf(std::nullopt, Note{});
            entry.sequence = entry.commit = i;
            entries.push_back(entry);
        }
        entries[0].undoes = 449;
        History h(entries);
        HistoryModel model(historyDeskOf(*h.store));
        model.reload();
        QTRY_COMPARE(model.rowCount(), 200);
        QVERIFY(model.canFetchMore({}));
        // The newest is an undo of the one before it; the one before that can be taken back.
        QCOMPARE(model.undoable(), 448);
        QVERIFY(model.index(1).data(HistoryModel::TakenBackRole).toBool());
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 400);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 450);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(h.desk.historyQueries.at(1).before, 251);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        // Something new goes on top, and what was there stays.
        const QPersistentModelIndex oldest(model.index(449));
        HistoryEntry entry = entryOf(std::nullopt, Note{});
        entry.sequence = entry.commit = 451;
        h.desk.history.insert(h.desk.history.begin(), entry);
        model.readNewer();
        QTRY_COMPARE(model.rowCount(), 451);
        QCOMPARE(oldest.row(), 450);
        QCOMPARE(model.row(0).entry.sequence, 451);
        model.setWithCasebook(true);
        QTRY_VERIFY(model.rowCount() >= 200);
        QVERIFY(h.desk.historyQueries.back().notes);
    }

    void filtersGoThroughEverything()
    {
        std::vector<HistoryEntry> entries = someEntries();
        for (int i = 0; i < 300; ++i) { // the interesting ones are far down
            HistoryEntry entry = entryOf(std::nullopt, Fact{});
            entry.sequence = entry.commit = 1000 - i;
            entries.insert(entries.begin() + i, entry);
        }
        History h(entries);
        h.showTab();
        FilteredHistory &shown = h.tab->shown();
        QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(shown.rowCount(), 200);
        auto *text = h.find<QLineEdit>(u"history.filter"_s);
        text->setFocus();
        QTest::keyClicks(text, u"WEEKLY call"_s);
        QTRY_COMPARE(shown.rowCount(), 2);
        auto *user = h.find<QComboBox>(u"history.user"_s);
        auto *kind = h.find<QComboBox>(u"history.kind"_s);
        const auto choose = [](QComboBox *box, const QString &entry) {
            QVERIFY2(box->findText(entry) >= 0, qPrintable(entry));
            box->setCurrentIndex(box->findText(entry));
            Q_EMIT box->activated(box->currentIndex());
        };
        text->clear();
        choose(user, u"Lena Park"_s);
        QTRY_COMPARE(shown.rowCount(), 1);
        QVERIFY(shown.index(0, 0).data().toString().contains(u"printed “Resolution summary for the family”"_s));
        choose(user, u"Everybody"_s);
        choose(kind, u"Cause"_s);
        QTRY_COMPARE(shown.rowCount(), 1);
        QVERIFY(shown.index(0, 0).data(HistoryModel::PrivilegedRole).toBool());
        choose(kind, u"Printed, exported, unlocked"_s);
        QTRY_COMPARE(shown.rowCount(), 1);
        choose(user, u"Marcus Shaw"_s);
        QTRY_COMPARE(shown.rowCount(), 0);
        QVERIFY(!h.tab->list().isVisibleTo(h.tab.get()));

        choose(user, u"Everybody"_s);
        choose(kind, u"Every kind of record"_s);
        const QUuid promise = entries[300].recordId;
        h.tab->showRecord(promise, {}, u"the promise “Weekly call”"_s);
        QTRY_COMPARE(shown.rowCount(), 2);
        QVERIFY(h.find<NoteBox>(u"history.only"_s)->accessibleName().contains(u"Weekly call"_s));
        h.tab->showRecord(promise, u"due"_s, u"“Due” of the promise “Weekly call”"_s);
        QTRY_COMPARE(shown.rowCount(), 2); // recorded, then changed
        h.tab->showRecord(promise, u"owner"_s, {});
        QTRY_COMPARE(shown.rowCount(), 0);
        h.tab->showRecord({});
        QTRY_VERIFY(shown.rowCount() > 300);
    }

    void aFieldLeadsToItsHistory()
    {
        History h(someEntries());
        h.showTab();
        QTRY_COMPARE(h.tab->shown().rowCount(), 4);
        h.tab->list().setFocus();
        QTest::keyClick(&h.tab->list(), Qt::Key_Home);
        QTRY_COMPARE(h.tab->list().currentIndex().row(), 0);
        QVERIFY(h.find<QLabel>(u"history.sentence"_s)->text().contains(u"due time"_s));
        auto *field = h.find<QPushButton>(u"history.field.due"_s);
        QVERIFY(field);
        field->click();
        QTRY_COMPARE(h.tab->shown().rowCount(), 2);
        QVERIFY2(
            h.find<NoteBox>(u"history.only"_s)->accessibleName().contains(u"“Due” of the promise “Weekly call”"_s),
            qPrintable(h.find<NoteBox>(u"history.only"_s)->accessibleName()));
        QVERIFY2(shelltest::namelessParts(*h.tab).isEmpty(), qPrintable(shelltest::namelessParts(*h.tab).join(u'\n')));
    }

    void whatCanBeTakenBack()
    {
        History h(someEntries());
        HistoryModel model(historyDeskOf(*h.store));
        model.reload();
        QTRY_COMPARE(model.rowCount(), 4);
        QVERIFY(model.undoChance(0).possible);
        QVERIFY(!model.undoChance(1).possible); // a note
        QVERIFY(model.undoChance(2).possible);
        const UndoChance older = model.undoChance(3);
        QVERIFY(!older.possible);
        QVERIFY2(older.why.contains(u"was changed again by Dana Okafor"_s), qPrintable(older.why));

        // Taken back already, locked, or other work stands on it.
        std::vector<HistoryEntry> entries = someEntries();
        HistoryEntry undo = entries[0];
        undo.sequence = undo.commit = 9;
        undo.undoes = 4;
        undo.user = u"Lena Park"_s;
        entries.insert(entries.begin(), undo);
        Conversation talk;
        talk.id = Id<Conversation>::create();
        talk.recordedAt = sampleNow() - 25h;
        HistoryEntry logged = entryOf(std::nullopt, talk);
        logged.sequence = logged.commit = 10;
        entries.insert(entries.begin(), logged);
        HistoryEntry opened = entryOf(std::nullopt, plainCase().record);
        opened.sequence = opened.commit = 0;
        entries.push_back(opened);
        h.desk.history = entries;
        model.reload();
        QTRY_COMPARE(model.rowCount(), 7);
        QVERIFY2(model.undoChance(0).why.contains(u"24 hours"_s), qPrintable(model.undoChance(0).why));
        QVERIFY(model.undoChance(1).possible); // an undo can be undone
        QVERIFY2(
            model.undoChance(2).why.startsWith(u"Lena Park took this back"_s), qPrintable(model.undoChance(2).why));
        QVERIFY2(model.undoChance(6).why.contains(u"Other work"_s), qPrintable(model.undoChance(6).why));
        h.desk.now = sampleNow();
    }

    void takingBackFromTheRow()
    {
        History h(someEntries());
        h.showTab();
        QTRY_COMPARE(h.tab->shown().rowCount(), 4);
        h.tab->list().setCurrentIndex(h.tab->shown().index(2, 0));
        auto *undo = h.find<QPushButton>(u"history.undo"_s);
        QVERIFY(undo->isEnabled());
        undo->click();
        QTRY_COMPARE(h.desk.sent<UndoCommit>().size(), size_t(1));
        QCOMPARE(h.desk.sent<UndoCommit>().front().commit, 2);
        h.tab->list().setCurrentIndex(h.tab->shown().index(3, 0));
        QVERIFY(!undo->isEnabled());
        QVERIFY(h.find<QLabel>(u"history.why"_s)->text().contains(u"changed again"_s));
    }

    void checkingInWords()
    {
        VerifyReport report;
        report.ledgerEntries = 1234;
        const QLocale locale(QLocale::English, QLocale::UnitedStates);
        VerifyText text = verifyText(report, VerifyDepth::Chain, locale);
        QVERIFY(text.ok);
        QVERIFY(text.text.contains(u"1,234"_s));
        for (const QString &what :
             {u"page"_s, u"index"_s, u"ledger-chain"_s, u"ledger-digest"_s, u"header-copy"_s, u"size"_s,
              u"search-index"_s, u"record"_s, u"attachment"_s, u"counts"_s}) {
            report.findings = {{what, u"detail"_s}};
            text = verifyText(report, VerifyDepth::Full, locale);
            QVERIFY(!text.ok);
            QVERIFY2(!text.text.contains(u"-chain"_s) && !text.text.contains(u"detail"_s), qPrintable(text.text));
            QVERIFY(text.text.contains(u"newest backup"_s));
        }
    }

    void checkingWithProgressAndStop()
    {
        History h;
        QPromise<VerifyReport> promise;
        promise.start();
        Progress progress;
        std::vector<VerifyDepth> depths;
        h.desk.verify = [&](VerifyDepth depth, const Progress &given) {
            depths.push_back(depth);
            progress = given;
            return promise.future();
        };
        h.showTab();
        h.find<QPushButton>(u"history.check"_s)->click();
        VerifyPanel &panel = h.tab->verifyPanel();
        QVERIFY(panel.isVisibleTo(h.tab.get()) && panel.isRunning());
        QCOMPARE(depths, std::vector{VerifyDepth::Chain});
        progress.at(50, 200);
        auto *bar = h.find<QProgressBar>(u"verify.progress"_s);
        QTRY_COMPARE(bar->value(), 250);
        QVERIFY(!progress.isCancelled());
        QTest::keyClick(h.find<QPushButton>(u"verify.cancel"_s), Qt::Key_Space);
        QVERIFY(progress.isCancelled());
        promise.setException(Error(ErrorCode::Cancelled));
        promise.finish();
        QTRY_VERIFY(!panel.isRunning());
        auto *result = h.find<NoteBox>(u"verify.result"_s);
        QTRY_VERIFY(result->isVisibleTo(&panel));
        QVERIFY(result->accessibleName().contains(u"stopped"_s));

        VerifyReport fine;
        fine.ledgerEntries = 7;
        fine.ledgerHead = QByteArray(32, '\x5a');
        h.desk.verify = [&](VerifyDepth depth, const Progress &) {
            depths.push_back(depth);
            return QtFuture::makeReadyFuture(fine);
        };
        CaseStore again(h.desk.desk());
        again.show(h.desk.view);
        VerifyPanel other(historyDeskOf(again));
        other.show();
        QApplication::clipboard()->clear();
        other.findChild<QPushButton *>(u"verify.full"_s)->click();
        QCOMPARE(depths.back(), VerifyDepth::Full);
        auto *copy = other.findChild<QPushButton *>(u"verify.copy"_s);
        QTRY_VERIFY(copy->isVisibleTo(&other));
        QVERIFY(QApplication::clipboard()->text().isEmpty()); // nothing is copied unasked
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), QString(u"5a"_s).repeated(32));
        QVERIFY2(shelltest::namelessParts(other).isEmpty(), qPrintable(shelltest::namelessParts(other).join(u'\n')));
    }

    void savedWithoutWhatIsPrivileged()
    {
        QTemporaryDir folder;
        History h(someEntries());
        h.showTab();
        QTRY_COMPARE(h.tab->shown().rowCount(), 4);
        const QString path = folder.filePath(u"2026-0147-history.csv"_s);
        h.tab->exportTo(path);
        QTRY_COMPARE(h.desk.sent<NoteDocument>().size(), size_t(1));
        const Document noted = h.desk.sent<NoteDocument>().front().document;
        QCOMPARE(noted.what, u"history"_s);
        QCOMPARE(noted.format, u"csv"_s);
        QCOMPARE(noted.audience, Audience::Internal);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"added the promise “Weekly call”"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Relief"_s));                                            // the cause is work product
        QVERIFY(text.indexOf(u"added the promise"_s) < text.indexOf(u"the due time"_s)); // oldest first
        QVERIFY2(
            h.find<NoteBox>(u"history.result"_s)->accessibleName().contains(u"1 privileged"_s),
            qPrintable(h.find<NoteBox>(u"history.result"_s)->accessibleName()));
        for (const QString &suffix : {u"pdf"_s, u"odt"_s, u"txt"_s}) {
            const qsizetype before = static_cast<qsizetype>(h.desk.sent<NoteDocument>().size());
            const QString document = folder.filePath(u"history."_s + suffix);
            h.tab->exportTo(document);
            QTRY_COMPARE(static_cast<qsizetype>(h.desk.sent<NoteDocument>().size()), before + 1);
            QVERIFY(QFileInfo(document).size() > 100);
        }
        h.tab->exportTo(folder.filePath(u"no-such-folder/history.csv"_s));
        QTRY_VERIFY(h.find<NoteBox>(u"history.result"_s)->accessibleName().contains(u"could not be saved"_s));
    }

    // On a real casebook: the chain holds, a row is taken back, the note of the casebook is among the entries.
    void onARealCasebook()
    {
        QTemporaryDir folder;
        shelltest::useOwnSettings(folder);
        const QString path = folder.filePath(u"case.candor"_s);
        shelltest::makeCasebook(path);
        const auto book = shelltest::openCasebook(path, std::make_shared<FixedClock>(shelltest::sampleNow));
        const Outcome opened = shelltest::addCase(*book, u"Heparin infusion"_s);
        shelltest::addCase(*book, u"Another case"_s);
        Promise promise;
        promise.id = Id<Promise>::create();
        promise.text = u"Weekly call"_s;
        shelltest::resultOf(book->apply(EditRecords{opened.caseId, {promise}, {}, {}}));
        book->note(u"backup"_s, {}, {}).waitForFinished();
        book->note(u"print"_s, opened.caseId.uuid(), u"timeliness"_s).waitForFinished();

        CaseWorkspace page(deskOf(*book));
        connect(book.get(), &Casebook::changed, &page, &CaseWorkspace::follow);
        page.resize(1256, 818);
        page.show();
        page.open({opened.caseId, {}});
        QTRY_VERIFY(page.store().isOpen());
        page.showTab(CaseWorkspace::History);
        HistoryModel &model = page.history().model();
        QTRY_VERIFY(model.rowCount() > 2 && model.isComplete());
        const int without = model.rowCount();
        QVERIFY(model.index(0).data().toString().contains(u"printed “Deadlines: due, met, late”"_s));
        QVERIFY(model.index(1).data().toString().endsWith(u"added the promise “Weekly call”"_s));
        page.findChild<QCheckBox *>(u"history.casebook"_s)->setChecked(true);
        QTRY_COMPARE(model.rowCount(), without + 1); // of the casebook, but nothing of the other case
        QTRY_VERIFY(model.index(1).data().toString().endsWith(u"backed the casebook up"_s));
        page.findChild<QCheckBox *>(u"history.casebook"_s)->setChecked(false);
        QTRY_COMPARE(model.rowCount(), without);

        page.history().list().setCurrentIndex(page.history().shown().index(1, 0));
        page.findChild<QPushButton *>(u"history.undo"_s)->click();
        QTRY_VERIFY(page.store().file().all<Promise>().empty());
        QTRY_COMPARE(model.rowCount(), without + 1);
        QVERIFY2(
            model.index(0).data().toString().contains(u"took a change back: the promise “Weekly call” is gone again"_s),
            qPrintable(model.index(0).data().toString()));
        QVERIFY(!model.undoChance(2).possible);

        page.history().verifyPanel().show();
        page.history().verifyPanel().begin(VerifyDepth::Full);
        auto *result = page.findChild<NoteBox *>(u"verify.result"_s);
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisibleTo(&page.history().verifyPanel()), 20000);
        QVERIFY2(result->accessibleName().startsWith(u"Everything fits"_s), qPrintable(result->accessibleName()));
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
