// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "documents/Canaries.h"
#include "documents/DocumentSamples.h"
#include "documents/Wording.h"
#include "workflow/Fidelity.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace candor;
using namespace candor::canary;
using namespace candor::sample;
using namespace Qt::StringLiterals;

namespace {

const char *const now = "2026-07-14T10:50";

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laneRule()
    {
        using L = Lane;
        const auto allowed = [](Audience audience) {
            std::set<Lane> lanes;
            for (const auto &name : enumNames<Lane>) {
                if (mayEnter(name.value, audience))
                    lanes.insert(name.value);
            }
            return lanes;
        };
        QCOMPARE(allowed(Audience::Family), (std::set{L::Fact, L::Told}));
        QCOMPARE(allowed(Audience::Chart), (std::set{L::Fact, L::Told}));
        QCOMPARE(allowed(Audience::Internal), (std::set{L::Fact, L::Told, L::Business, L::AttorneyClient}));
        QCOMPARE(
            allowed(Audience::Counsel), (std::set{L::Fact, L::Told, L::AttorneyClient, L::CandorStatute, L::Business}));
        QCOMPARE(allowed(Audience::Pso), (std::set{L::Fact, L::Told, L::Pswp}));
    }

    /// Random documents with a word of its own in every node: afterwards exactly the words of the allowed lanes are
    /// there, and every other node is listed once.
    void filterKeepsExactlyWhatMayEnter()
    {
        QRandomGenerator random(20260714);
        const auto lane = [&] { return enumNames<Lane>[static_cast<size_t>(random.bounded(7))].value; };
        for (int round = 0; round < 300; ++round) {
            DocumentModel model;
            model.audience = enumNames<Audience>[static_cast<size_t>(random.bounded(5))].value;
            std::vector<std::pair<QString, bool>> words; // word, allowed
            int expectedOut = 0;
            const auto node = [&](Lane blockLane, Lane nodeLane) {
                const QString word = u"w%1_%2;"_s.arg(round).arg(words.size());
                const bool blockIn = mayEnter(blockLane, model.audience);
                const bool nodeIn = mayEnter(nodeLane, model.audience);
                words.emplace_back(word, blockIn && nodeIn);
                expectedOut += blockIn && !nodeIn ? 1 : 0;
                return word;
            };
            const int blocks = random.bounded(1, 8);
            for (int i = 0; i < blocks; ++i) {
                const Lane blockLane = lane();
                expectedOut += mayEnter(blockLane, model.audience) ? 0 : 1;
                switch (random.bounded(4)) {
                case 0: model.blocks.push_back(block(Paragraph{node(blockLane, Lane::Fact)}, blockLane)); break;
                case 1: {
                    FieldGrid grid;
                    for (int k = 0; k < 3; ++k) {
                        const Lane cellLane = lane();
                        grid.cells.push_back({u"label"_s, node(blockLane, cellLane), cellLane, false});
                    }
                    model.blocks.push_back(block(grid, blockLane));
                    break;
                }
                case 2: {
                    SideBySide lists{{{u"a"_s, {}}, {u"b"_s, {}}}, 3};
                    for (size_t k = 0; k < 4; ++k) {
                        const Lane itemLane = lane();
                        lists.columns[k % 2].items.push_back({node(blockLane, itemLane), itemLane});
                    }
                    model.blocks.push_back(block(lists, blockLane));
                    break;
                }
                default: {
                    Table table;
                    table.columns = {{u"t"_s, Table::Align::Left, 1}};
                    for (int k = 0; k < 3; ++k) {
                        const Lane rowLane = lane();
                        table.rows.push_back({{{node(blockLane, rowLane)}}, rowLane, false});
                    }
                    model.blocks.push_back(block(table, blockLane));
                }
                }
            }
            const FilteredDocument filtered(model);
            const QString text = plainText(filtered);
            for (const auto &[word, in] : words)
                QVERIFY2(text.contains(word) == in, qPrintable(word + u'\n' + text));
            QCOMPARE(static_cast<int>(filtered.leftOut().size()), expectedOut);
            for (const LeftOut &out : filtered.leftOut())
                QVERIFY(!mayEnter(out.lane, model.audience));
            QCOMPARE(plainText(FilteredDocument(filtered.document())), text); // filtering again changes nothing
        }
    }

    void emptiedSectionLosesItsHeading()
    {
        DocumentModel model;
        model.audience = Audience::Family;
        Table table;
        table.columns = {{u"Who"_s, Table::Align::Left, 1}};
        table.rows = {{{{u"secret"_s}}, Lane::Pswp, false}, {{{u"sum"_s}}, Lane::Fact, true}};
        model.blocks = {
            block(Heading{u"Title"_s, 1}),
            block(Heading{u"Open part"_s, 2}),
            block(Paragraph{u"open"_s}),
            block(Heading{u"Decisions"_s, 2}),
            block(Paragraph{u"why"_s}, Lane::AttorneyClient, u"Decision D6"_s),
            block(Heading{u"Causes"_s, 2}),
            block(table, Lane::Fact, u"Cause"_s),
            block(Heading{u"Waiting"_s, 2}),
        };
        const FilteredDocument filtered(model);
        QCOMPARE(plainText(filtered), u"Title\nOpen part\nopen\nWaiting"_s);
        QCOMPARE(filtered.leftOut().size(), size_t{2});
        QCOMPARE(filtered.leftOut()[0].about, u"Decision D6"_s);
        QCOMPARE(filtered.leftOut()[0].lane, Lane::AttorneyClient);
        QCOMPARE(filtered.leftOut()[1].about, u"Cause"_s);
    }

    /// A total over rows of which some are hidden would tell what is hidden.
    void totalGoesWithItsRows()
    {
        Table table;
        table.columns = {{u"What"_s, Table::Align::Left, 1}, {u"Amount"_s, Table::Align::Right, 1}};
        table.rows = {
            {{{u"bills"_s}, {u"$10"_s}}, Lane::Told, false},
            {{{u"reserve"_s}, {u"$90"_s}}, Lane::AttorneyClient, false},
            {{{u"total"_s}, {u"$100"_s}}, Lane::Told, true}};
        DocumentModel model;
        model.audience = Audience::Family;
        model.blocks = {block(table)};
        const QString text = plainText(FilteredDocument(model));
        QVERIFY(text.contains(u"bills"_s));
        QVERIFY(!text.contains(u"reserve"_s));
        QVERIFY(!text.contains(u"$100"_s));
    }

    void canaries_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<Audience>("audience");
        QTest::newRow("family summary") << u"summary"_s << Audience::Family;
        QTest::newRow("chart summary") << u"summary"_s << Audience::Chart;
        QTest::newRow("internal summary") << u"summary"_s << Audience::Internal;
        QTest::newRow("counsel summary") << u"summary"_s << Audience::Counsel;
        QTest::newRow("safety organization summary") << u"summary"_s << Audience::Pso;
        QTest::newRow("first conversation") << u"first-conversation"_s << Audience::Family;
        QTest::newRow("later conversation") << u"conversation"_s << Audience::Family;
        QTest::newRow("event checklist") << u"event"_s << Audience::Internal;
    }

    /// Something recognisable in every field of every record type: what the audience may not see is nowhere in the
    /// document, and every kind of record that was held back is named.
    void canaries()
    {
        QFETCH(QString, which);
        QFETCH(Audience, audience);
        const Protocol protocol = sample::protocol();
        const DocumentContext context = sample::context(sample::at(now));
        std::vector<Canary> canaries;
        const CaseFile file = caseFullOfCanaries(context, canaries, AllRecords());
        QVERIFY(canaries.size() > 200);

        const DocumentModel model = which == u"summary"_s ? resolutionSummary(protocol, file, audience, context)
                                                          : checklistDocument(protocol, which, &file, context);
        QCOMPARE(model.audience, audience);
        const FilteredDocument filtered(model);
        const QString text = plainText(filtered);
        int visible = 0;
        for (const Canary &canary : canaries) {
            const bool found = text.contains(canary.shown);
            visible += found ? 1 : 0;
            QVERIFY2(
                !found || mayEnter(canary.lane, audience),
                qPrintable(keyOf(canary.kind) + u'.' + canary.field + u' ' + keyOf(canary.lane)));
            if (mayEnter(canary.lane, audience) || canary.kind == RecordKind::BehaviorReview)
                continue; // what one person did is not even named as left out
            const QString label = Wording(context).choice(canary.kind);
            const bool listed =
                std::any_of(filtered.leftOut().begin(), filtered.leftOut().end(), [&](const LeftOut &out) {
                    return out.lane == canary.lane && out.about.startsWith(label);
                });
            QVERIFY2(listed, qPrintable(u"not listed: "_s + label + u' ' + keyOf(canary.lane)));
        }
        QVERIFY2(visible >= 1, "nothing of the case is in the document");
        for (const LeftOut &out : filtered.leftOut()) {
            for (const Canary &canary : canaries)
                QVERIFY2(!out.about.contains(canary.shown), qPrintable(out.about));
        }
    }

    void familySummaryHasToldValues()
    {
        const Protocol protocol = sample::protocol();
        const CaseFile file = sample::resolved();
        DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        context.number = 3;
        const FilteredDocument filtered(resolutionSummary(protocol, file, Audience::Family, context));
        const QString text = plainText(filtered);
        for (const QString &expected :
             {u"For Jolene Farrow and Owen Farrow. Prepared Friday, August 21, 2026."_s, u"you lost three fingers."_s,
              u"Dr. Yusuf Kalla told you so on July 2 (in person)."_s, u"$48,210\tDone"_s, u"$12,600\tPaid August 19"_s,
              u"Paid to you in total\t$238,600\tBills not included"_s, u"October 1\tOn time"_s,
              u"We will talk with you again on Friday, October 2, 2026. Your contact is Dana Okafor, (555) 0142."_s,
              u"Document 2026-0102-R3"_s, u"Dr. Yusuf Kalla, chief medical officer"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u"\n---\n"_s + text));
        // Sections without content are not there; the title never names the patient.
        QVERIFY(!text.contains(u"What you asked"_s));
        QVERIFY(!text.contains(u"What we promised"_s));
        QVERIFY(!filtered.document().title.contains(u"Farrow"_s));

        context.showPatientName = false;
        const QString nameless =
            plainText(FilteredDocument(resolutionSummary(protocol, file, Audience::Family, context)));
        QVERIFY(!nameless.contains(u"Farrow"_s));
    }

    void theFamilySummaryListsWhatWasPaidAndWhatWasDecided()
    {
        CaseFile file = sample::resolved();
        const DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        const auto text = [&] {
            return plainText(FilteredDocument(resolutionSummary(smallProtocol(), file, Audience::Family, context)));
        };
        Payment paid; // as the step of the pathway records it
        paid.id = Id<Payment>::create();
        paid.amount = Cents{15'000'000};
        paid.paidAt = sample::at("2026-08-19T11:00");
        paid.familyText = u"What we agreed on"_s;
        paid.familyAmount = Cents{15'000'000};
        file.put(paid);
        QVERIFY2(text().contains(u"What we agreed on\t$150,000\tPaid August 19"_s), qPrintable(text()));
        paid.leaveOut = true;
        file.put(paid);
        QVERIFY(!text().contains(u"What we agreed on"_s));

        Action action;
        action.id = Id<Action>::create();
        action.familyText = u"A second nurse counts"_s;
        action.due = QDate(2026, 7, 1);
        action.state = ActionState::Proposed;
        file.put(action);
        QVERIFY(!text().contains(u"A second nurse counts"_s));
        action.state = ActionState::Approved;
        file.put(action);
        QVERIFY2(text().contains(u"A second nurse counts\tJuly 1\tLater than planned"_s), qPrintable(text()));
        action.state = ActionState::Transferred;
        file.put(action);
        QVERIFY2(
            text().contains(u"A second nurse counts\tJuly 1\tGoes on in a program of the hospital"_s),
            qPrintable(text()));
    }

    void emptyFamilySummarySaysSo()
    {
        CaseFile file;
        file.record.number = u"2026-0001"_s;
        const QString text = plainText(FilteredDocument(
            resolutionSummary(smallProtocol(), file, Audience::Family, sample::context(sample::at(now)))));
        QVERIFY(text.contains(u"What happened\nNot recorded yet"_s));
        QVERIFY(text.contains(u"What we found\nNot told yet"_s));
        QVERIFY(!text.contains(u"What we agreed"_s));
    }

    void questionsAndAnswers()
    {
        CaseFile file = sample::resolved();
        sample::ask(file, u"Why?"_s, u"It was not handed over."_s);
        sample::ask(file, u"Who knew?"_s, {});
        const QString text = plainText(FilteredDocument(
            resolutionSummary(smallProtocol(), file, Audience::Family, sample::context(sample::at(now)))));
        QVERIFY2(
            text.contains(u"What you asked, what we found, what we changed\nWhat\tIn plain words\tWhen we told you\n"
                          "You asked\tWhy?\nIt was not handed over.\tTold\n"
                          "You asked\tWho knew?\nWe do not have an answer yet.\tNot yet"_s),
            qPrintable(text));
        QVERIFY(!text.contains(u"We changed"_s)); // nothing of it was told before
    }

    void internalSummary()
    {
        const Protocol protocol = sample::protocol();
        const FilteredDocument filtered(resolutionSummary(
            protocol, sample::resolved(), Audience::Internal, sample::context(sample::at("2026-08-21T09:15"))));
        const QString text = plainText(filtered);
        for (const QString &expected :
             {u"Yes\tHospital: Dr. Yusuf Kalla\tMay 20\tHigh"_s, u"Compensation paid: yes, $238,600."_s,
              u"Staff involved: 1. Support recorded for: 1."_s, u"Written off\t$48,210\tDana Okafor"_s,
              u"Findings shared with the family: Thu, Jul 2, 2026, 2:00 PM."_s, u"What was left out"_s,
              u"Note\t1\tPatient safety work product"_s, u"Done, late by 25 min"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u"\n---\n"_s + text));
        for (const QString &hidden : {u"private-outcome"_s, u"review-team-note"_s, u"decision-rationale"_s})
            QVERIFY2(!text.contains(hidden), qPrintable(hidden));
    }

    /// What is in it decides what is written on every page.
    void internalSummarySaysHowItIsHandled()
    {
        const DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        const DocumentModel counsel =
            resolutionSummary(sample::protocol(), sample::resolved(), Audience::Internal, context);
        QCOMPARE(counsel.mark, u"PRIVILEGED – ATTORNEY AND CLIENT"_s);
        QVERIFY(plainText(FilteredDocument(counsel)).contains(u"attorney-client material"_s));
        CaseFile file;
        const DocumentModel business = resolutionSummary(sample::protocol(), file, Audience::Internal, context);
        QCOMPARE(business.mark, u"CONFIDENTIAL – INTERNAL"_s);
        const QString text = plainText(FilteredDocument(business));
        QVERIFY(text.contains(u"Holds business records."_s));
        QVERIFY(!text.contains(u"attorney-client"_s));
        Offer offer;
        offer.id = Id<Offer>::create();
        file.put(offer);
        QCOMPARE(
            resolutionSummary(sample::protocol(), file, Audience::Internal, context).mark,
            u"PRIVILEGED – ATTORNEY AND CLIENT"_s);
        QCOMPARE(
            resolutionSummary(sample::protocol(), CaseFile(), Audience::Counsel, context).mark,
            u"PRIVILEGED AND CONFIDENTIAL – FOR COUNSEL"_s);
    }

    void checklistShowsLiveState()
    {
        const Protocol protocol = smallProtocol();
        CaseFile file = sample::firstHour();
        sample::tick(file, u"first-conversation"_s, u"a"_s, StepOutcome::Done, "2026-07-14T10:44");
        sample::tick(
            file, u"first-conversation"_s, u"b"_s, StepOutcome::NotApplicable, "2026-07-13T23:10", u"Nobody to ask"_s);
        DocumentContext context = sample::context(sample::at(now));
        const DocumentModel model = checklistDocument(protocol, u"first-conversation", &file, context);
        const auto *grid = firstOf<FieldGrid>(model);
        QVERIFY(grid);
        QStringList values;
        for (const FieldCell &cell : grid->cells)
            values += cell.value;
        QCOMPARE(
            values, (QStringList{
                        u"Walter Brandvold, 67, 4 West"_s, u"Tue, Jul 14, 2026, 10:12 AM"_s, u"11:12 AM"_s,
                        u"Dr. Helen Ruiz"_s, u"Ray Tamm RN"_s, u"Not needed, asked 10:41 AM"_s}));
        const auto *lists = firstOf<SideBySide>(model);
        QVERIFY(lists && lists->columns.size() == 2);
        QCOMPARE(lists->columns[0].items.size(), size_t{3});
        QCOMPARE(lists->columns[1].items[2].text, u"CT scan result (expected 12:30 PM)"_s);

        const CheckItem *one = itemWith(model, u"Row one"_s);
        const CheckItem *two = itemWith(model, u"Row two"_s);
        QVERIFY(one && two);
        QCOMPARE(one->state, CheckItem::State::Done);
        QCOMPARE(one->time, u"10:44 AM"_s); // in the zone of the hospital
        QVERIFY(!one->unverified);
        QCOMPARE(two->state, CheckItem::State::NotApplicable);
        QCOMPARE(two->time, u"July 13, 11:10 PM"_s.replace(u"July"_s, u"Jul"_s));
        QCOMPARE(two->note, u"Nobody to ask"_s);
        QVERIFY(two->unverified);
        QVERIFY(!itemWith(model, u"Row switched off"_s));
        context.markUnverified = false;
        const DocumentModel plain = checklistDocument(protocol, u"first-conversation", &file, context);
        QVERIFY(!itemWith(plain, u"Row two"_s)->unverified);
    }

    void withheldFactIsNotOnTheBedsidePage()
    {
        CaseFile file = sample::firstHour();
        file.all<Fact>().front().withheld = u"Legal hold until counsel has answered"_s;
        const FilteredDocument filtered(
            checklistDocument(smallProtocol(), u"first-conversation", &file, sample::context(sample::at(now))));
        const QString text = plainText(filtered);
        QVERIFY(!text.contains(u"120 mL/h"_s));
        QVERIFY(!text.contains(u"Legal hold"_s));
        QCOMPARE(filtered.leftOut().size(), size_t{1});
        QCOMPARE(filtered.leftOut()[0].about, u"Fact (1)"_s);
    }

    void blankChecklist()
    {
        const DocumentModel model =
            checklistDocument(smallProtocol(), u"first-conversation", nullptr, sample::context(sample::at(now)));
        for (const FieldCell &cell : firstOf<FieldGrid>(model)->cells)
            QVERIFY(cell.value.isEmpty());
        QCOMPARE(itemWith(model, u"Row one"_s)->state, CheckItem::State::Open);
        QCOMPARE(model.footerCenter, u"Blank form"_s);
        QVERIFY(firstOf<WritingLines>(model));
        try {
            (void)checklistDocument(smallProtocol(), u"none", nullptr, sample::context(sample::at(now)));
            QFAIL("an unknown checklist was built");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::NotFound);
        }
    }

    void timeliness()
    {
        CaseFile file = sample::firstHour();
        const DocumentContext context = sample::context(sample::at("2026-07-14T12:00"));
        const auto rows = [&] { return firstOf<Table>(timelinessTable(smallProtocol(), file, context))->rows; };
        QCOMPARE(rows()[0].cells[3].text, u"Open, late by 48 min"_s);
        sample::setAnchor(file, u"t_first_contact"_s, "2026-07-14T10:58");
        QCOMPARE(rows().size(), size_t{1});
        const std::vector<TableCell> cells = rows()[0].cells;
        QCOMPARE(cells[0].text, u"First conversation"_s);
        QCOMPARE(cells[1].text, u"Identified: Tue, Jul 14, 2026, 10:12 AM"_s);
        QCOMPARE(cells[2].text, u"Tue, Jul 14, 2026, 11:12 AM"_s);
        QCOMPARE(cells[3].text, u"In time, 14 min to spare\nTue, Jul 14, 2026, 10:58 AM"_s);
        QCOMPARE(cells[4].text, u"CANDOR toolkit\nDC\nunverified"_s);
        const QString text = plainText(FilteredDocument(timelinessTable(smallProtocol(), file, context)));
        QVERIFY(text.contains(u"DC: Disclosure checklist"_s));
        QVERIFY(!text.contains(u"Unused source"_s));
    }

    void theStoryForTheFamily()
    {
        CaseFile file = sample::resolved();
        file.all<Action>()[0].toldAt = sample::at("2026-08-10T14:00");
        file.all<Action>()[1].familyText.clear();
        file.all<Action>()[2].toldAt = sample::at("2026-08-11T14:00");
        Fact told;
        told.id = Id<Fact>::create();
        told.text = u"The warning was switched off."_s;
        told.told = true;
        told.toldAt = sample::at("2026-07-02T14:00");
        file.put(told);
        const DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        const QString text =
            plainText(FilteredDocument(resolutionSummary(smallProtocol(), file, Audience::Family, context)));
        for (const QString &expected :
             {u"We told you\tThe warning was switched off.\tJuly 2"_s,
              u"We changed\tSepsis warning switched on in every emergency area\tAugust 10"_s,
              u"We are changing\tSecond triage nurse when 30 patients are waiting\tAugust 11"_s})
            QVERIFY2(text.contains(expected), qPrintable(text));
        QVERIFY(!text.contains(u"Handover sheet"_s)); // no sentence for the family
        // That gap is for the hospital to close.
        const QString internal =
            plainText(FilteredDocument(resolutionSummary(smallProtocol(), file, Audience::Internal, context)));
        QVERIFY2(
            internal.contains(
                u"Action\tHandover sheet shows first vital signs in red frame\tNo sentence for the family"_s),
            qPrintable(internal));
    }

    void openAndExceptedLinksInside()
    {
        CaseFile file = sample::resolved();
        sample::ask(file, u"Who knew?"_s, {});
        sample::ask(file, u"Why?"_s, u"It was not handed over."_s);
        Cause cause;
        cause.id = Id<Cause>::create();
        cause.statement = u"cause-statement"_s;
        cause.state = CauseState::Confirmed;
        file.put(cause);
        LoopException exception;
        exception.id = Id<LoopException>::create();
        exception.link = LoopLink::AnswerQuestion;
        exception.record = file.all<Question>()[0].id.toString();
        exception.reason = u"exception-reason"_s;
        exception.by = u"Dana Okafor"_s;
        exception.secondName = u"Dr. Yusuf Kalla"_s;
        file.put(exception);
        const DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        const auto made = [&](Audience audience) {
            return plainText(FilteredDocument(resolutionSummary(sample::protocol(), file, audience, context)));
        };
        const QString text = made(Audience::Internal);
        for (const QString &expected :
             {u"Closed: 1. Excepted: 1. Open: 5."_s, u"Question\tWho knew?\tExcepted"_s,
              u"Agreed by Dana Okafor and Dr. Yusuf Kalla"_s,
              u"Action\tSepsis warning switched on in every emergency area\tFamily not told"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u"\n---\n"_s + text));
        QVERIFY(!text.contains(u"exception-reason"_s) && !text.contains(u"cause-statement"_s));
        const QString safety = made(Audience::Pso);
        QVERIFY(safety.contains(u"Cause\tcause-statement\tHas no action"_s));
        QVERIFY(safety.contains(u"exception-reason"_s));
        QVERIFY(!safety.contains(u"Agreed by"_s)); // names of a business record
    }

    void fidelity()
    {
        const Protocol protocol = sample::protocol();
        CaseFile file = sample::resolved();
        const DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        StepState skipped;
        skipped.id = Id<StepState>::create();
        skipped.step = u"name-leads"_s;
        skipped.outcome = StepOutcome::Skipped;
        skipped.reason = u"One person does both"_s;
        skipped.at = sample::at("2026-03-18T22:00");
        file.put(skipped);
        const FilteredDocument filtered(fidelityReport(protocol, file, context));
        QCOMPARE(filtered.document().audience, Audience::Internal);
        const QString text = plainText(filtered);
        for (const QString &expected :
             {u"Late or missing"_s, u"Done, late by 25 min"_s, u"Skipped: One person does both"_s,
              u" late, 1 skipped with reason, "_s, u"On time"_s, u"Not due yet: "_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u"\n---\n"_s + text));
        const Fidelity counted = candor::fidelity(evaluate(protocol, file, context.surroundings));
        QVERIFY(text.contains(u"%1 of %2 steps on time, %3 late"_s.arg(counted.count(FidelityState::Met))
                                  .arg(counted.due())
                                  .arg(counted.count(FidelityState::Late))));
        QVERIFY(plainText(FilteredDocument(resolutionSummary(protocol, file, Audience::Internal, context)))
                    .contains(u"skipped with reason"_s));
        QVERIFY(!text.contains(u"Marked as not applying"_s));
        skipped.outcome = StepOutcome::NotApplicable;
        file.put(skipped);
        const QString marked = plainText(FilteredDocument(fidelityReport(protocol, file, context)));
        QVERIFY2(marked.contains(u"Marked as not applying, and not counted: 1."_s), qPrintable(marked));
        QVERIFY2(marked.contains(u"Does not apply: One person does both"_s), qPrintable(marked));
    }

    void formsHoldNoCase()
    {
        const Protocol protocol = sample::protocol();
        const DocumentContext context = sample::context(sample::at(now));
        const QString hour = plainText(FilteredDocument(firstHourSheet(protocol, context)));
        QVERIFY(hour.contains(u"Within 30 minutes"_s));
        QVERIFY(hour.contains(u"Within 60 minutes"_s));
        QVERIFY(hour.contains(u"Dana Okafor, (555) 0142"_s));
        const QString intake = plainText(FilteredDocument(intakeForm(protocol, context)));
        QVERIFY(intake.contains(u"Medical record number"_s));
        QVERIFY(!intake.contains(u"Not recorded yet"_s));
        const QString sheet = plainText(FilteredDocument(
            recoverySheet(u"Risk office"_s, u"id-1"_s, u"7Q2M-8XRT-4KDP-9WZC-2HJN-6VBA-3MFE-1YGS-5TQR"_s, context)));
        QVERIFY(sheet.contains(u"7Q2M  8XRT  4KDP\n9WZC  2HJN  6VBA\n3MFE  1YGS  5TQR"_s));
        QVERIFY(sheet.contains(u"Risk office"_s) && sheet.contains(u"id-1"_s));
    }

    /// Every word of a document that is not data goes through the translation, with its context.
    void everyTextIsTranslated()
    {
        DocumentContext context = sample::context(sample::at(now));
        context.locale = QLocale(QLocale::Spanish, QLocale::UnitedStates);
        context.hospital.clear();
        std::set<QString> contexts;
        context.translate = [&](const char *name, const QString &english) {
            contexts.insert(QString::fromLatin1(name));
            return u'¿' + english;
        };
        const Protocol protocol = sample::protocol();
        for (const DocumentModel &model :
             {intakeForm(protocol, context), firstHourSheet(protocol, context),
              checklistDocument(protocol, u"event", nullptr, context), recoverySheet({}, {}, {}, context)}) {
            QCOMPARE(model.language.left(2), u"es"_s);
            QVERIFY(model.title.startsWith(u'¿'));
            for (const QString &line : plainText(FilteredDocument(model)).split(u'\n', Qt::SkipEmptyParts))
                QVERIFY2(line.contains(u'¿'), qPrintable(line));
            QVERIFY(model.words.page.startsWith(u'¿'));
        }
        QCOMPARE(contexts, (std::set<QString>{u"Choice"_s, u"Document"_s, u"Field"_s, u"Protocol"_s}));
        QCOMPARE(Wording(context).longDate(QDate(2026, 7, 14)).toLower(), u"martes, 14 de julio de 2026"_s);
        QCOMPARE(Wording(context).dayAndMonth(QDate(2026, 7, 14)), u"14 de julio"_s);
        QCOMPARE(Wording(context).dayAndMonth(QDate(2027, 7, 14)), u"14 de julio de 2027"_s);
    }

    void money()
    {
        DocumentContext context = sample::context(sample::at(now));
        const Wording english(context);
        QCOMPARE(english.money(Cents{4'821'000}), u"$48,210"_s);
        QCOMPARE(english.money(Cents{4'821'005}), u"$48,210.05"_s);
        QCOMPARE(english.money(Cents{4'821'000}, true), u"$48,210.00"_s);
        QCOMPARE(english.money(Cents{7}), u"$0.07"_s);
        QCOMPARE(
            english.money(Cents{900'719'925'474'099'399}), u"$9,007,199,254,740,993.99"_s); // not exact as a double
        QVERIFY(english.money(Cents{-150}).contains(u"1.50"_s));
        QVERIFY(english.money(Cents{-50}).startsWith(u"-$0.50"_s));
        DocumentContext spain = context;
        spain.locale = QLocale(QLocale::Spanish, QLocale::Spain);
        QVERIFY(Wording(spain).money(Cents{4'821'005}).startsWith(u"48.210,05"_s));
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
