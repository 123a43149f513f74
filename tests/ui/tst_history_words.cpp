// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of a case as a sentence that people would say.
#include "HistoryEntries.h"
#include "case/history/HistoryWording.h"
#include "case/history/VerifyPanel.h"
#include "model/Describe.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

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

} // namespace

class TestHistoryWords : public QObject {
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
};

QTEST_MAIN(TestHistoryWords)
#include "tst_history_words.moc"
