// SPDX-License-Identifier: GPL-3.0-or-later
// What a report to the board says of all cases together: what counts, in which days, and what is too small to show.
#include "documents/LetterSamples.h"
#include "documents/LetterTemplates.h"
#include "documents/ProgramFigures.h"

#include <QTest>

using namespace candor;
using namespace candor::sample;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A case as the casebook would hand it over at the end of August.
struct Made {
    Made()
    {
        file.record.id = Id<Case>::create();
        file.record.status = CaseStatus::Intake;
    }
    explicit Made(const char *identified)
    {
        file.record.id = Id<Case>::create();
        file.record.status = CaseStatus::Open;
        setAnchor(file, u"t_identified"_s, identified);
    }
    void close(const char *when)
    {
        file.record.status = CaseStatus::Closed;
        setAnchor(file, u"t_closed"_s, when);
    }
    void promise(const char *due, const char *kept, const char *firstDue = nullptr)
    {
        Promise made;
        made.id = Id<Promise>::create();
        made.due = at(due);
        if (firstDue)
            made.firstDue = at(firstDue);
        if (kept) {
            made.state = PromiseState::Kept;
            made.keptAt = at(kept);
        }
        file.put(made);
    }
    Action action(const char *done, const char *told)
    {
        Action made;
        made.id = Id<Action>::create();
        made.state = ActionState::Done;
        made.doneAt = at(done);
        if (told)
            made.toldAt = at(told);
        file.put(made);
        return made;
    }
    void measure(const Action &of)
    {
        Measurement reading;
        reading.id = Id<Measurement>::create();
        reading.action = of.id;
        reading.on = QDate(2026, 6, 20);
        reading.numerator = 9;
        reading.denominator = 10;
        file.put(reading);
    }
    [[nodiscard]] CaseView view() const
    {
        CaseView made;
        made.file = file;
        made.protocol = std::make_shared<const Protocol>(protocol());
        made.surroundings.zone = zone;
        made.surroundings.now = at("2026-08-31T12:00");
        made.view = evaluate(*made.protocol, made.file, made.surroundings);
        return made;
    }
    [[nodiscard]] CaseRow row() const
    {
        CaseRow made;
        made.caseId = file.record.id.uuid();
        made.status = file.record.status;
        made.identified = file.anchor(u"t_identified"_s);
        if (made.status == CaseStatus::Closed)
            made.closed = file.anchor(u"t_closed"_s);
        return made;
    }

    CaseFile file;
};

ProgramFigures secondQuarter()
{
    ProgramFigures figures;
    figures.from = QDate(2026, 4, 1);
    figures.to = QDate(2026, 6, 30);
    return figures;
}

ProgramFigures of(const Made &made)
{
    ProgramFigures figures = secondQuarter();
    addCase(figures, made.row(), made.view());
    return figures;
}

using Share = ProgramFigures::Share;

} // namespace

class TestProgramFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQuarterThatIsOver()
    {
        QCOMPARE(lastQuarter(QDate(2026, 7, 1)), std::pair(QDate(2026, 4, 1), QDate(2026, 6, 30)));
        QCOMPARE(lastQuarter(QDate(2026, 6, 30)), std::pair(QDate(2026, 1, 1), QDate(2026, 3, 31)));
        QCOMPARE(lastQuarter(QDate(2026, 2, 28)), std::pair(QDate(2025, 10, 1), QDate(2025, 12, 31)));
    }

    /// The days are those of the hospital: this evening is the next day in UTC.
    void casesCountInTheirDays()
    {
        Made last("2026-06-30T21:00");
        QCOMPARE(of(last).opened, 1);
        QCOMPARE(of(last).open, 1);
        QCOMPARE(of(last).stages.size(), size_t(1));
        last.close("2026-06-30T22:00");
        QCOMPARE(of(last).closed, 1);
        QCOMPARE(of(last).open, 0);
        QVERIFY(of(last).stages.empty());
        const Made next("2026-07-01T00:30");
        QCOMPARE(of(next), secondQuarter());
        Made before("2026-03-31T23:00");
        QCOMPARE(of(before).opened, 0);
        QCOMPARE(of(before).open, 1);
        before.close("2026-07-02T08:00"); // open at the end of these days, whatever came later
        QCOMPARE(of(before).open, 1);
        QCOMPARE(of(before).closed, 0);
        QCOMPARE(of(Made()), secondQuarter()); // only reported
    }

    void theFirstConversationHasItsHour()
    {
        Made made("2026-05-02T08:00");
        QCOMPARE(of(made).firstHour, (Share{0, 1})); // never held
        setAnchor(made.file, u"t_first_contact"_s, "2026-05-02T08:42");
        QCOMPARE(of(made).firstHour, (Share{1, 1}));
        setAnchor(made.file, u"t_first_contact"_s, "2026-05-02T09:01");
        QCOMPARE(of(made).firstHour, (Share{0, 1}));
    }

    void promisesGoByTheDayThatWasSaidFirst()
    {
        Made made("2026-05-02T08:00");
        made.promise("2026-05-10T17:00", "2026-05-10T16:00");
        made.promise("2026-05-10T17:00", "2026-05-11T09:00");                     // late
        made.promise("2026-05-20T17:00", "2026-05-19T09:00", "2026-05-12T17:00"); // moved: late
        made.promise("2026-05-10T17:00", nullptr);                                // forgotten
        made.promise("2026-07-10T17:00", "2026-07-09T09:00");                     // of other days
        QCOMPARE(of(made).promises, (Share{1, 4}));
    }

    void actionsAndWhatTheFamilyHears()
    {
        Made made("2026-05-02T08:00");
        const Action first = made.action("2026-06-01T08:00", "2026-06-05T08:00");
        made.measure(first);
        made.action("2026-06-02T08:00", nullptr);
        made.action("2026-07-02T08:00", nullptr); // of other days
        QCOMPARE(of(made).measured, (Share{1, 2}));
        QCOMPARE(of(made).toldChanges, (Share{0, 1})); // of one of two
        Made told("2026-05-02T08:00");
        told.action("2026-06-01T08:00", "2026-06-05T08:00");
        QCOMPARE(of(told).toldChanges, (Share{1, 1}));
        QCOMPARE(of(Made("2026-05-02T08:00")).toldChanges, (Share{0, 0}));
    }

    /// Only cases of these days are opened, however many pages the list has.
    void casesAreReadPageByPage()
    {
        std::vector<Made> all;
        for (const char *identified : {"2026-04-01T08:00", "2026-05-01T08:00", "2026-07-01T08:00", "2026-06-01T08:00"})
            all.emplace_back(identified);
        all[1].close("2026-05-03T08:00");
        all.emplace_back("2025-05-01T08:00").close("2025-06-01T08:00");
        int opened = 0;
        const ProgramSource source{
            [&](const CaseQuery &query) {
                const auto place = static_cast<size_t>(query.after.number);
                CasePage page;
                page.rows.push_back(all[place].row());
                if (place + 1 < all.size()) {
                    page.next.caseId = all[place].file.record.id.uuid();
                    page.next.number = static_cast<qint64>(place) + 1;
                }
                return QtFuture::makeReadyFuture(page);
            },
            [&](const CaseRequest &request) {
                ++opened;
                const auto found = std::find_if(
                    all.begin(), all.end(), [&](const Made &each) { return each.file.record.id == request.id; });
                return QtFuture::makeReadyFuture(found->view());
            }};
        const ProgramFigures figures = programFigures(source, QDate(2026, 4, 1), QDate(2026, 6, 30), zone, {});
        QCOMPARE(opened, 3);
        QCOMPARE(figures.opened, 3);
        QCOMPARE(figures.closed, 1);
        QCOMPARE(figures.open, 2);
        Progress stopped;
        stopped.isCancelled = [] { return true; };
        QVERIFY_THROWS_EXCEPTION(
            Error, static_cast<void>(programFigures(source, QDate(2026, 4, 1), QDate(2026, 6, 30), zone, stopped)));
    }

    void smallNumbersAreNotShown()
    {
        const DocumentContext context = sample::context(at("2026-08-31T12:00"));
        for (int count = 0; count < 5; ++count)
            QCOMPARE(countText(count, context), u"fewer than 5"_s);
        QCOMPARE(countText(5, context), u"5"_s);
        QCOMPARE(shareText({3, 4}, context), u"fewer than 5"_s);
        QCOMPARE(shareText({4, 12}, context), u"fewer than 5 of 12"_s);
        QCOMPARE(shareText({8, 10}, context), u"8 of 10, 80%"_s);
        QCOMPARE(shareText({199, 200}, context), u"199 of 200, 99%"_s); // not all of them
    }

    /// What the casebook counts is in the report; without figures there is a place to type them.
    void theReportHasItsFigures()
    {
        for (const LetterForm &form : programTemplates()) {
            if (form.id != "team/board-report"_L1)
                continue;
            Source source = resolvedSource();
            const Letter letter = newLetter(form, source.file, u"Dana Okafor"_s, source.context.surroundings.now);
            const auto blanks = [&] { return letterDocument(letter, source.merge()).unfilled.size(); };
            const size_t typed = blanks();
            ProgramFigures figures = secondQuarter();
            figures.opened = 31;
            figures.promises = {17, 25};
            figures.stages = {{u"Investigation"_s, 2}};
            source.program = figures;
            const QString text = letterDocument(letter, source.merge()).text;
            QVERIFY2(text.contains(u"31"_s) && text.contains(u"68%"_s), qPrintable(text));
            QVERIFY2(text.contains(u"fewer than 5"_s), qPrintable(text));
            QVERIFY2(blanks() < typed, qPrintable(form.language));
        }
    }
};

QTEST_GUILESS_MAIN(TestProgramFigures)
#include "tst_program_figures.moc"
