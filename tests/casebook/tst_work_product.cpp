// SPDX-License-Identifier: GPL-3.0-or-later
// The one way out of patient safety work product, in a real casebook: before it was reported, with reason and date.
#include "CasebookFixture.h"
#include "base/Error.h"
#include "casebook/WorkProduct.h"

#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;

class TestWorkProduct : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(found);
    std::shared_ptr<Casebook> m_casebook;
    Id<Case> m_case;

    [[nodiscard]] CaseFile file() const { return m_casebook->read(CaseRequest{m_case, {}}).result().file; }
    [[nodiscard]] Attachment attachment() const { return file().all<Attachment>().back(); }

    /// What a command was refused for; empty when it went through.
    QString refusal(const Command &command)
    {
        try {
            static_cast<void>(m_casebook->apply(command).result());
        } catch (const Error &error) {
            return error.code() == ErrorCode::RefusedByRule ? error.arguments().value(0)
                                                            : QString::fromUtf8(error.what());
        }
        return {};
    }

    QString put(const AnyRecord &record) { return refusal(EditRecords{m_case, {record}, {}, {}}); }

    Attachment add(Lane lane = Lane::Pswp, const QString &name = u"Pump log.txt"_s)
    {
        NewAttachment wanted;
        wanted.caseId = m_case;
        wanted.content = "rate 120 at 09:20\n" + name.toUtf8();
        wanted.name = name;
        wanted.lane = lane;
        m_casebook->addAttachment(wanted, {}).waitForFinished();
        return attachment();
    }

    Note note(Lane lane = Lane::Pswp)
    {
        Note made = with(Note{});
        made.text = u"The night nurse saw the same on another pump."_s;
        made.lane = lane;
        made.at = m_clock->now();
        put(made);
        return *file().find(made.id);
    }

    [[nodiscard]] TakeOutOfWorkProduct out(const Attachment &kept, Lane lane = Lane::Fact) const
    {
        return {m_case, RecordKind::Attachment, kept.id.uuid(), lane, u"It belongs to the record of the device."_s};
    }
    [[nodiscard]] TakeOutOfWorkProduct out(const Note &kept) const
    {
        return {m_case, RecordKind::Note, kept.id.uuid(), Lane::Business, u"Asked for by the manufacturer."_s};
    }

    void later(int minutes = 60) { m_clock->advance(std::chrono::minutes(minutes)); }

    void print(Audience audience)
    {
        Document document = with(Document{});
        document.what = u"event-review"_s;
        document.title = u"Event review"_s;
        document.audience = audience;
        document.madeAt = m_clock->now();
        QCOMPARE(refusal(NoteDocument{m_case, document}), QString());
    }

    void disclose(
        DisclosureKind kind, const QString &basis, const QStringList &items, const QString &what = u"Event review"_s)
    {
        NoteDisclosure note;
        note.caseId = m_case;
        note.disclosure.kind = kind;
        note.disclosure.what = what;
        note.disclosure.recipient = u"Great Lakes PSO"_s;
        note.disclosure.basis = basis;
        note.disclosure.items = items;
        QCOMPARE(refusal(note), QString());
    }

private Q_SLOTS:
    void initTestCase() { m_casebook = newCasebook(m_dir.filePath(u"work.candor"_s), m_clock); }

    void init()
    {
        OpenCase open;
        open.file.record.title = u"Heparin ran too fast"_s;
        m_case = m_casebook->apply(open).result().caseId;
    }

    void itLeavesWithReasonAndDate()
    {
        const Attachment kept = add();
        const qint64 commit = m_casebook->apply(out(kept)).result().commit;
        const CaseFile after = file();
        Attachment expected = kept;
        expected.lane = Lane::Fact;
        expected.revision = attachment().revision;
        QCOMPARE(attachment(), expected); // nothing else of it changed
        QCOMPARE(after.all<Disclosure>().size(), 1u);
        const Disclosure noted = after.all<Disclosure>().front();
        QCOMPARE(noted.kind, DisclosureKind::DropOut);
        QCOMPARE(noted.purpose, u"It belongs to the record of the device."_s);
        QCOMPARE(noted.basis, u"42 CFR 3.20"_s);
        QCOMPARE(noted.by, u"Dana Okafor"_s);
        QCOMPARE(noted.at, m_clock->now());
        QVERIFY(noted.items.join(u' ').contains(kept.id.toString()));
        const QString all = noted.what + noted.items.join(u' ');
        QVERIFY(!all.contains(u"Pump"_s)); // no name of a file in what others may read
        // Act and date stay: it cannot be taken back by undoing.
        QCOMPARE(refusal(UndoCommit{commit}), u"disclosure-stays"_s);
        QCOMPARE(file(), after);
        QCOMPARE(refusal(out(kept)), u"not-work-product"_s);
    }

    void aNoteLeavesAsWell()
    {
        const Note kept = note();
        QCOMPARE(refusal(out(kept)), QString());
        QCOMPARE(file().find(kept.id)->lane, Lane::Business);
        QCOMPARE(file().find(kept.id)->text, kept.text);
    }

    void itAsksForWhatBelongsToIt()
    {
        const Attachment kept = add();
        TakeOutOfWorkProduct command = out(kept);
        command.reason = u"  "_s;
        QCOMPARE(refusal(command), u"reason-needed"_s);
        for (const Lane lane : {Lane::Pswp, Lane::Told, Lane::CandorStatute})
            QVERIFY(!refusal(out(kept, lane)).isEmpty());
        command = out(kept);
        command.record = QUuid::createUuid();
        QVERIFY(!refusal(command).isEmpty());
        // What a review deliberated or analyzed has no way out.
        Cause cause = with(Cause{});
        cause.statement = u"The limit had been off"_s;
        QCOMPARE(put(cause), QString());
        command.kind = RecordKind::Cause;
        command.record = cause.id.uuid();
        QCOMPARE(refusal(command), u"work-product-deliberation"_s);
        QCOMPARE(refusal(out(add(Lane::Business))), u"not-work-product"_s);
        QCOMPARE(file().find(kept.id)->lane, Lane::Pswp);
        QVERIFY(file().all<Disclosure>().empty());
    }

    void editingTakesNothingOut()
    {
        Attachment kept = add();
        Note written = note();
        FormValue value = with(FormValue{});
        value.step = u"a"_s;
        value.field = u"b"_s;
        value.value = u"What the team thought"_s;
        value.lane = Lane::Pswp;
        QCOMPARE(put(value), QString());
        value = *file().find(value.id);
        for (const auto &each : enumNames<Lane>) {
            if (each.value == Lane::Pswp)
                continue;
            kept.lane = written.lane = value.lane = each.value;
            for (const AnyRecord &record : {AnyRecord(kept), AnyRecord(written), AnyRecord(value)})
                QCOMPARE(put(record), u"work-product-stays"_s);
        }
        // Everything else of them may change, and what was none may become it.
        kept = attachment();
        kept.note = u"From the device itself"_s;
        QCOMPARE(put(kept), QString());
        Attachment fact = add(Lane::Fact, u"Order.txt"_s);
        fact.lane = Lane::Pswp;
        QCOMPARE(put(fact), QString());
    }

    /// Otherwise raising and undoing would take out what was reported in between.
    void undoingTakesNothingOut()
    {
        Attachment fact = add(Lane::Fact);
        fact.lane = Lane::Pswp;
        const qint64 raised = m_casebook->apply(EditRecords{m_case, {fact}, {}, {}}).result().commit;
        QCOMPARE(refusal(UndoCommit{raised}), u"work-product-stays"_s);
        QCOMPARE(attachment().lane, Lane::Pswp);

        Note written = note(Lane::Business);
        written.lane = Lane::Pswp;
        const qint64 changed = m_casebook->apply(EditRecords{m_case, {written}, {}, {}}).result().commit;
        QCOMPARE(refusal(UndoCommit{changed}), u"work-product-stays"_s);
        // What does not touch the record type is undone as before.
        Note longer = *file().find(written.id);
        longer.text += u" And on a third."_s;
        const qint64 typed = m_casebook->apply(EditRecords{m_case, {longer}, {}, {}}).result().commit;
        QCOMPARE(refusal(UndoCommit{typed}), QString());
        QCOMPARE(file().find(written.id)->text, written.text);
        // Removed and brought back, it is what it was.
        const qint64 removed =
            m_casebook->apply(EditRecords{m_case, {}, {*file().find(written.id)}, {}}).result().commit;
        QCOMPARE(refusal(UndoCommit{removed}), QString());
        QCOMPARE(file().find(written.id)->lane, Lane::Pswp);
    }

    void whatWasReportedStays_data()
    {
        QTest::addColumn<bool>("documentForPso");
        QTest::addColumn<DisclosureKind>("kind");
        QTest::addColumn<QString>("basis");
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<bool>("fileReported");
        QTest::addColumn<bool>("noteReported");
        using Kind = DisclosureKind;
        const QStringList none;
        QTest::newRow("document for it") << true << Kind::Deidentified << QString() << none << true << true;
        QTest::newRow("on its ground") << false << Kind::PermittedDisclosure << u"42 CFR 3.206(b)(4)"_s
                                       << QStringList{u"Event review"_s} << true << true;
        QTest::newRow("by number") << false << Kind::PermittedDisclosure << u"4"_s << none << true << true;
        QTest::newRow("in words") << false << Kind::PermittedDisclosure << u"Patient safety activities"_s << none
                                  << true << true;
        QTest::newRow("on another ground")
            << false << Kind::PermittedDisclosure << u"42 CFR 3.206(b)(9)"_s << none << false << false;
        QTest::newRow("another file") << false << Kind::SavedOutside << u"42 CFR 3.206(b)(4)"_s
                                      << QStringList{u"Order.txt"_s} << false << false;
        QTest::newRow("this file") << false << Kind::SavedOutside << u"42 CFR 3.206(b)(4)"_s
                                   << QStringList{u"Pump log.txt"_s} << true << false;
        QTest::newRow("a copy for the house")
            << false << Kind::SavedOutside << QString() << QStringList{u"Pump log.txt"_s} << false << false;
        QTest::newRow("handed over") << false << Kind::HandOver << QString()
                                     << QStringList{u"Resolution summary"_s, u"Attachment: Pump log.txt"_s} << true
                                     << false;
        QTest::newRow("hand-over without it")
            << false << Kind::HandOver << QString() << QStringList{u"Resolution summary"_s} << false << false;
        QTest::newRow("de-identified summary")
            << false << Kind::Deidentified << u"45 CFR 164.514(b)(2), 42 CFR 3.212(a)(2)"_s << none << false << false;
    }
    void whatWasReportedStays()
    {
        QFETCH(bool, documentForPso);
        QFETCH(DisclosureKind, kind);
        QFETCH(QString, basis);
        QFETCH(QStringList, items);
        QFETCH(bool, fileReported);
        QFETCH(bool, noteReported);
        add(Lane::Fact, u"Order.txt"_s);
        const Attachment kept = add();
        const Note written = note();
        later();
        if (documentForPso)
            print(Audience::Pso);
        else
            disclose(kind, basis, items);
        later();
        const QString reported = u"work-product-reported"_s;
        QCOMPARE(refusal(out(kept)), fileReported ? reported : QString());
        QCOMPARE(refusal(out(written)), noteReported ? reported : QString());
        QCOMPARE(file().find(kept.id)->lane, fileReported ? Lane::Pswp : Lane::Fact);
        // What came into the case after that was not in it.
        later();
        QCOMPARE(refusal(out(add(Lane::Pswp, u"Second log.txt"_s))), QString());
        QCOMPARE(refusal(out(note())), QString());
    }

    void documentsForOthersReportNothing()
    {
        const Attachment kept = add();
        later();
        for (const Audience audience : {Audience::Family, Audience::Chart, Audience::Internal, Audience::Counsel})
            print(audience);
        QVERIFY(!reportedAlready(file(), kept));
        print(Audience::Pso);
        const auto report = reportedAlready(file(), kept);
        QVERIFY(report);
        QCOMPARE(report->what, u"Event review"_s);
        QCOMPARE(report->at, m_clock->now());
        // Without a time of its own it was always there.
        Note timeless = with(Note{});
        QVERIFY(reportedAlready(file(), timeless));
    }

    /// The notice of a meeting is read by colleagues: a use, and nothing is reported with it.
    void aLetterUsedInsideReportsNothing()
    {
        const Attachment kept = add();
        Letter letter = with(Letter{});
        letter.title = u"Notice of the consensus meeting"_s;
        letter.audience = Audience::Pso;
        QCOMPARE(put(letter), QString());
        later();
        disclose(DisclosureKind::UsedInside, u"42 CFR 3.20"_s, {letter.title, itemOf(letter)}, letter.title);
        Document document = with(Document{});
        document.what = itemOf(letter);
        document.title = letter.title;
        document.audience = Audience::Pso;
        QCOMPARE(refusal(NoteDocument{m_case, document}), QString());
        QVERIFY(!reportedAlready(file(), kept));
        // As soon as it went out of the house as well, it counts.
        later();
        disclose(
            DisclosureKind::PermittedDisclosure, u"42 CFR 3.206(b)(9)"_s, {letter.title, itemOf(letter)}, letter.title);
        QVERIFY(reportedAlready(file(), kept));
    }

    void aLetterWithoutANotedUseCountsAsReported()
    {
        const Attachment kept = add();
        Letter letter = with(Letter{});
        letter.audience = Audience::Pso;
        QCOMPARE(put(letter), QString());
        later();
        Document document = with(Document{});
        document.what = itemOf(letter);
        document.audience = Audience::Pso;
        QCOMPARE(refusal(NoteDocument{m_case, document}), QString());
        QVERIFY(reportedAlready(file(), kept));
    }

    void aClosedCaseStaysAsItIs()
    {
        const Attachment kept = add();
        QCOMPARE(refusal(CloseCase{m_case, CaseStatus::Withdrawn, u"Not wanted"_s}), QString());
        QVERIFY(!refusal(out(kept)).isEmpty());
        QCOMPARE(file().find(kept.id)->lane, Lane::Pswp);
    }
};

QTEST_GUILESS_MAIN(TestWorkProduct)
#include "tst_work_product.moc"
