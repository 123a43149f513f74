// SPDX-License-Identifier: GPL-3.0-or-later
// Editing a protocol: what is allowed, what is refused, and that the result is always sound.
#include "base/Error.h"
#include "casebook/Planning.h"
#include "casebook/ProtocolEdit.h"
#include "casebook/ProtocolMove.h"
#include "support/Samples.h"

#include <QTest>

#include <rapidcheck.h>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace candor::samples;

namespace {

using What = ProtocolEdit::What;
using Part = ProtocolEdit::Part;
using Kind = ProtocolDifference::Kind;

const QByteArray &base()
{
    static const QByteArray text = builtInProtocolText(u"candor");
    return text;
}

const Protocol &shipped()
{
    static const Protocol protocol = parseProtocol(base());
    return protocol;
}

ProtocolEdit edit(What what, Part part, const QString &target)
{
    ProtocolEdit e;
    e.what = what;
    e.part = part;
    e.target = target;
    return e;
}

ProtocolEdit off(Part part, const QString &target, const QString &reason = {})
{
    ProtocolEdit e = edit(What::Switch, part, target);
    e.on = false;
    e.reason = reason;
    return e;
}

ProtocolEdit newRow(const QString &section, const QString &text, const QString &source = {})
{
    ProtocolEdit e = edit(What::AddRow, Part::Row, section);
    e.text = text;
    e.source = source;
    return e;
}

/// The first argument of the error, or its code where there is none.
QString refusal(const std::vector<ProtocolEdit> &edits)
{
    try {
        static_cast<void>(editProtocol(base(), edits));
        return {};
    } catch (const Error &error) {
        return error.code() == ErrorCode::InvalidProtocol ? u"unsound"_s : error.arguments().value(0);
    }
}

QString lawClock()
{
    for (const ProtocolClock &clock : shipped().clocks) {
        if (clock.origin.obligation == Obligation::Law)
            return clock.id;
    }
    return {};
}

} // namespace

class TestProtocolEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editionsAreCounted()
    {
        QCOMPARE(nextEdition(u"1.0"_s), u"1.0-h1"_s);
        QCOMPARE(nextEdition(u"1.0-h9"_s), u"1.0-h10"_s);
        const std::vector edits{off(Part::Step, u"check-duplicate"_s)};
        QCOMPARE(editProtocol(base(), edits).protocol.version, u"1.0-h1"_s);
        QCOMPARE(editProtocol(base(), edits, {u"1.0-h1"_s, u"1.0-h2"_s}).protocol.version, u"1.0-h3"_s);
    }

    void aStepIsSwitchedOffAndNothingWaitsForIt()
    {
        const EditedProtocol edited =
            editProtocol(base(), {off(Part::Step, u"check-duplicate"_s, u"Done elsewhere"_s)});
        QVERIFY(!edited.protocol.step(u"check-duplicate")->enabled);
        QCOMPARE(edited.differences.size(), size_t(1));
        QCOMPARE(edited.differences[0].kind, Kind::SwitchedOff);
        QCOMPARE(edited.differences[0].reason, u"Done elsewhere"_s);

        CaseFile file;
        file.record.status = CaseStatus::Open;
        const PathwayView view = evaluate(edited.protocol, file, surroundings(at("2026-07-14T10:12")));
        QCOMPARE(view.step(u"check-duplicate")->status, StepStatus::NotApplicable);
        for (const StepView &step : view.steps) {
            for (const Blocker &blocker : step.blockers)
                QVERIFY(blocker.id != "check-duplicate"_L1);
        }
    }

    void whatWasDoneStaysDone()
    {
        const Protocol protocol = editProtocol(base(), {off(Part::Step, u"check-duplicate"_s)}).protocol;
        CaseFile file;
        settle(file, u"check-duplicate"_s, at("2026-07-14T10:12"));
        const PathwayView view = evaluate(protocol, file, surroundings(at("2026-07-14T11:12")));
        QCOMPARE(view.step(u"check-duplicate")->status, StepStatus::Done);
    }

    void aClockWithoutStepsStandsStill()
    {
        CaseFile file;
        file.record.status = CaseStatus::Open;
        stamp(file, "t_identified", at("2026-07-14T10:12"));
        const Surroundings around = surroundings(at("2026-07-14T10:20"));
        QVERIFY(evaluate(shipped(), file, around).clock(u"C26"));
        const Protocol edited = editProtocol(base(), {off(Part::Step, u"follow-up-contact"_s)}).protocol;
        QVERIFY(!evaluate(edited, file, around).clock(u"C26"));
        bool told = false;
        for (const Consequence &consequence : consequencesOfSwitchingOff(shipped(), Part::Step, u"follow-up-contact"))
            told = told || consequence.kind == Consequence::Kind::ClockStops;
        QVERIFY(told);
    }

    void whatLawAsksForNeedsAReason()
    {
        QCOMPARE(refusal({off(Part::Step, u"chart-note"_s)}), u"law-needs-reason"_s);
        QCOMPARE(refusal({off(Part::Step, u"chart-note"_s, u"  "_s)}), u"law-needs-reason"_s);
        const EditedProtocol edited = editProtocol(
            base(), {off(Part::Step, u"report-never-event"_s), off(Part::Clock, lawClock(), u"Counsel, Nov 3"_s)});
        QCOMPARE(edited.protocol.clock(lawClock())->origin.reasonHere, u"Counsel, Nov 3"_s);
        ProtocolEdit longer = edit(What::Length, Part::Clock, lawClock());
        longer.span = Span{99, TimeUnit::Days};
        QCOMPARE(refusal({longer}), u"law-needs-reason"_s);
        longer.reason = u"Counsel, Nov 3"_s;
        QCOMPARE(refusal({longer}), QString());
    }

    void whatEveryCaseNeedsStays()
    {
        QCOMPARE(refusal({off(Part::Step, u"decide-candor"_s, u"We do not like it"_s)}), u"step-stays"_s);
        QCOMPARE(refusal({off(Part::Step, u"close-case"_s, u"We do not like it"_s)}), u"step-stays"_s);
    }

    void whatOtherPartsCannotDoWithoutIsRefused()
    {
        // Handing over a reckless act waits for the answer that this step asks for.
        QCOMPARE(refusal({off(Part::Step, u"decide-blameworthy"_s)}), u"unsound"_s);
    }

    void lengthsAndSoonWindows()
    {
        ProtocolEdit length = edit(What::Length, Part::Clock, u"C2"_s);
        length.span = Span{45, TimeUnit::Minutes};
        ProtocolEdit soon = edit(What::Soon, Part::Clock, u"C2"_s);
        soon.span = Span{20, TimeUnit::Minutes};
        const EditedProtocol edited = editProtocol(base(), {length, soon});
        QCOMPARE(edited.protocol.clock(u"C2")->offset, (Span{45, TimeUnit::Minutes}));
        QCOMPARE(edited.differences.size(), size_t(2));
        QCOMPARE(*edited.differences[0].before, (Span{60, TimeUnit::Minutes}));
        length.span = Span{-1, TimeUnit::Days};
        QCOMPARE(refusal({length}), u"offset"_s);
        length.span.reset();
        QCOMPARE(refusal({length}), u"offset"_s);
    }

    void ownRowsAreAddedMovedAndRemoved()
    {
        const EditedProtocol edited = editProtocol(
            base(), {newRow(u"event/assess"_s, u"Page the house supervisor"_s, u"Policy 12.4"_s),
                     newRow(u"event/assess"_s, u"Look at the bed board"_s)});
        const ChecklistSection *section = edited.protocol.checklist(u"event")->section(u"assess");
        const ChecklistRow &first = section->rows[section->rows.size() - 2];
        const ChecklistRow &second = section->rows.back();
        QVERIFY(first.own && second.own && first.id != second.id);
        QCOMPARE(first.origin.obligation, Obligation::Program);
        QCOMPARE(first.origin.evidence, Evidence::Read);
        QCOMPARE(second.origin.evidence, Evidence::Unverified);

        ProtocolEdit up = edit(What::MoveRow, Part::Row, u"event/"_s + second.id);
        up.by = -1;
        const EditedProtocol moved = editProtocol(edited.text, {up});
        QCOMPARE(moved.protocol.version, u"1.0-h2"_s);
        QCOMPARE(moved.protocol.checklist(u"event")->section(u"assess")->rows.back().id, first.id);

        const EditedProtocol removed =
            editProtocol(edited.text, {edit(What::RemoveRow, Part::Row, u"event/"_s + first.id)});
        QCOMPARE(removed.differences.size(), size_t(1));
        QCOMPARE(removed.differences[0].kind, Kind::Removed);
        // An id is not given out again: a tick of the first edition must never count for another row.
        const EditedProtocol again = editProtocol(removed.text, {newRow(u"event/assess"_s, u"Another row"_s)});
        QVERIFY(!edited.protocol.checklist(u"event")->row(
            again.protocol.checklist(u"event")->section(u"assess")->rows.back().id));
    }

    void rowsOfTheProtocolStay()
    {
        const QString row = shipped().checklist(u"event")->sections[0].rows[0].id;
        QCOMPARE(refusal({edit(What::RemoveRow, Part::Row, u"event/"_s + row)}), u"row-not-own"_s);
        QCOMPARE(refusal({edit(What::MoveRow, Part::Row, u"event/"_s + row)}), u"row-not-own"_s);
        QCOMPARE(refusal({newRow(u"event/assess"_s, QString(longestRow + 1, u'x'))}), u"text"_s);
        QCOMPARE(refusal({newRow(u"event/nowhere"_s, u"Text"_s)}), u"event/nowhere"_s);
        ProtocolEdit link = newRow(u"event/assess"_s, u"Text"_s, u"Policy"_s);
        link.link = u"file:///etc/passwd"_s;
        QCOMPARE(refusal({link}), u"link"_s);
    }

    void confirmingNeedsNameAndDate()
    {
        ProtocolEdit confirm = edit(What::Confirm, Part::Clock, u"C7"_s);
        QCOMPARE(refusal({confirm}), u"confirmed"_s);
        confirm.who = u"Dana Okafor"_s;
        confirm.onDate = QDate(2026, 11, 25);
        const EditedProtocol edited = editProtocol(base(), {confirm});
        const Origin &origin = edited.protocol.clock(u"C7")->origin;
        QCOMPARE(origin.confirmedBy, u"Dana Okafor"_s);
        QVERIFY(!origin.isUnsure());
        QCOMPARE(edited.differences[0].kind, Kind::Confirmed);
        confirm.target = u"C2"_s; // read in the source already
        QCOMPARE(refusal({confirm}), u"nothing-to-confirm"_s);
    }

    void editsSurviveAsADraft()
    {
        ProtocolEdit length = edit(What::Length, Part::Clock, u"C2"_s);
        length.span = Span{45, TimeUnit::Minutes};
        ProtocolEdit confirm = edit(What::Confirm, Part::Clock, u"C7"_s);
        confirm.who = u"Dana Okafor"_s;
        confirm.onDate = QDate(2026, 11, 25);
        const std::vector edits{
            length, confirm, off(Part::Step, u"check-duplicate"_s, u"Why"_s),
            newRow(u"event/assess"_s, u"Text"_s, u"Policy"_s)};
        QCOMPARE(editsFromJson(editsToJson(edits)), edits);
    }

    void movingACaseSaysWhatChanges()
    {
        CaseFile file;
        file.record.status = CaseStatus::Open;
        stamp(file, "t_identified", at("2026-07-14T10:12"));
        stamp(file, "t_reported", at("2026-07-14T10:12"));
        const Surroundings around = surroundings(at("2026-07-14T10:20"));
        ProtocolEdit length = edit(What::Length, Part::Clock, u"C2"_s);
        length.span = Span{45, TimeUnit::Minutes};
        const Protocol next = editProtocol(
                                  base(), {length, off(Part::Step, u"check-duplicate"_s),
                                           newRow(u"first-conversation/before"_s, u"Bring water"_s)})
                                  .protocol;
        const auto changes = changesOfMove(file, shipped(), next, around);
        const auto has = [&](MoveChange::Kind kind) {
            return std::any_of(changes.begin(), changes.end(), [&](const MoveChange &c) { return c.kind == kind; });
        };
        QVERIFY(has(MoveChange::Kind::DueMoves));
        QVERIFY(has(MoveChange::Kind::StepDropped));
        QVERIFY(has(MoveChange::Kind::RowsAdded));
        QVERIFY(changesOfMove(file, shipped(), shipped(), around).empty());
    }

    void movingIsPlannedPurely()
    {
        CaseFile file;
        file.record.id = Id<Case>::create();
        file.record.number = u"2026-0001"_s;
        file.record.status = CaseStatus::Open;
        file.record.protocolId = u"candor"_s;
        file.record.protocolDigest = shipped().digest;
        settle(file, u"log-report"_s, at("2026-07-14T10:12"));
        const Protocol next = editProtocol(base(), {off(Part::Step, u"check-duplicate"_s)}).protocol;
        const PlanContext context{next, surroundings(at("2026-07-14T12:12")), u"Dana Okafor"_s};
        const auto refused = [&](const QString &reason) {
            try {
                static_cast<void>(plan(MoveToProtocol{file.record.id, next.digest, reason}, file, context));
                return QString();
            } catch (const Error &error) {
                return error.code() == ErrorCode::CaseClosed ? u"closed"_s : error.arguments().value(0);
            }
        };
        QCOMPARE(refused({}), u"reason-needed"_s);
        const CaseFile moved =
            applied(file, plan(MoveToProtocol{file.record.id, next.digest, u"New rows"_s}, file, context));
        QCOMPARE(moved.record.protocolVersion, u"1.0-h1"_s);
        QVERIFY(moved.step(u"log-report"));
        QCOMPARE(moved.all<Note>().front().text, u"New rows"_s);
        file.record.status = CaseStatus::Closed;
        QCOMPARE(refused(u"Late"_s), u"closed"_s);
        file.record.status = CaseStatus::Open;
        file.record.protocolDigest = next.digest;
        QCOMPARE(refused(u"Again"_s), u"same-protocol"_s);
        file.record.protocolDigest = u"other"_s;
        file.record.protocolId = u"acknowledge"_s;
        QCOMPARE(refused(u"Other"_s), u"other-protocol"_s);
    }

    void anEditedProtocolIsSoundOrRefused()
    {
        std::vector<QString> rows;
        std::vector<QString> sections;
        for (const Checklist &checklist : shipped().checklists) {
            for (const ChecklistSection &section : checklist.sections) {
                sections.push_back(checklist.id + u'/' + section.id);
                for (const ChecklistRow &row : section.rows)
                    rows.push_back(checklist.id + u'/' + row.id);
            }
        }
        const auto pick = [](const auto &list) {
            return list[static_cast<size_t>(*rc::gen::inRange<int>(0, static_cast<int>(list.size())))];
        };
        const bool ok = rc::check("edited protocols stay sound", [&] {
            std::vector<ProtocolEdit> edits;
            const int count = *rc::gen::inRange(1, 8);
            for (int i = 0; i < count; ++i) {
                ProtocolEdit e;
                e.what = *rc::gen::element(
                    What::Switch, What::Switch, What::Switch, What::Length, What::Soon, What::AddRow, What::Confirm);
                e.part = e.what == What::AddRow ? Part::Row
                         : e.what == What::Length || e.what == What::Soon
                             ? Part::Clock
                             : *rc::gen::element(Part::Step, Part::Row, Part::Clock);
                e.target = e.what == What::AddRow  ? pick(sections)
                           : e.part == Part::Step  ? pick(shipped().steps).id
                           : e.part == Part::Clock ? pick(shipped().clocks).id
                                                   : pick(rows);
                e.on = *rc::gen::inRange(0, 4) == 0;
                e.reason = *rc::gen::element(QString(), u"Counsel"_s);
                e.span = Span{*rc::gen::inRange(-1, 400), *rc::gen::element(TimeUnit::Minutes, TimeUnit::BusinessDays)};
                e.text = *rc::gen::element(u"Row of our own"_s, QString());
                e.source = *rc::gen::element(QString(), u"Policy 3"_s);
                e.who = *rc::gen::element(QString(), u"Dana Okafor"_s);
                e.onDate = QDate(2026, 11, 25);
                edits.push_back(e);
            }
            try {
                const EditedProtocol edited = editProtocol(base(), edits);
                // Sound, the text is the truth, and nothing but the edits differs.
                const Protocol again = parseProtocol(edited.text);
                RC_ASSERT(again.digest == edited.protocol.digest);
                RC_ASSERT(differences(shipped(), again) == edited.differences);
                RC_ASSERT(again.steps.size() == shipped().steps.size());
                // A case can be worked on: something is next, and evaluation holds.
                CaseFile file;
                file.record.status = CaseStatus::Open;
                stamp(file, "t_identified", at("2026-07-14T10:12"));
                const PathwayView view = evaluate(again, file, surroundings(at("2026-07-14T10:20")));
                RC_ASSERT(view.nextStep() != nullptr);
            } catch (const Error &error) {
                RC_ASSERT(error.code() != ErrorCode::Internal);
                RC_ASSERT(!error.arguments().isEmpty());
            }
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(TestProtocolEdit)
#include "tst_protocol_edit.moc"
