// SPDX-License-Identifier: GPL-3.0-or-later
// What a family may not see reaches no document of theirs, in whatever state a case is.
#include "casebook/WorkItems.h"
#include "documents/AgreementBlock.h"
#include "documents/AnyState.h"
#include "documents/ChartNote.h"
#include "documents/Parts.h"
#include "documents/Summaries.h"
#include "exchange/Calendar.h"

#include <QTest>

using namespace candor;
using namespace candor::canary;
using namespace Qt::StringLiterals;

namespace {

const Protocol &protocol()
{
    static const Protocol parsed = sample::protocol();
    return parsed;
}

} // namespace

class TestDocumentLanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingPrivilegedReachesTheFamily()
    {
        const DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        QVERIFY(rc::check([&] {
            std::vector<Canary> canaries;
            const CaseFile file = anyState(context, canaries);
            for (const Audience audience : {Audience::Family, Audience::Chart}) {
                const QString text =
                    everythingIn(FilteredDocument(resolutionSummary(protocol(), file, audience, context)));
                for (const Canary &canary : canaries) {
                    if (canary.lane == Lane::Fact || canary.lane == Lane::Told)
                        continue;
                    if (text.contains(canary.shown))
                        RC_FAIL((keyOf(canary.kind) + u'.' + canary.field).toStdString());
                }
            }
        }));
    }

    void noDocumentSaysMoreThanItsAudienceMayRead()
    {
        const DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        QVERIFY(rc::check([&] {
            std::vector<Canary> canaries;
            const CaseFile file = anyState(context, canaries);
            const std::vector<FilteredDocument> documents{
                FilteredDocument(resolutionSummary(protocol(), file, Audience::Internal, context)),
                FilteredDocument(resolutionSummary(protocol(), file, Audience::Counsel, context)),
                FilteredDocument(resolutionSummary(protocol(), file, Audience::Pso, context)),
                FilteredDocument(timelinessTable(protocol(), file, context)),
                FilteredDocument(fidelityReport(protocol(), file, context)),
                FilteredDocument(communicationsLog(file, context)),
            };
            for (const FilteredDocument &document : documents) {
                const QString text = everythingIn(document);
                for (const Canary &canary : canaries) {
                    if (!mayEnter(canary.lane, document.document().audience) && text.contains(canary.shown))
                        RC_FAIL((document.document().id + u": "_s + keyOf(canary.kind) + u'.' + canary.field)
                                    .toStdString());
                }
            }
        }));
    }

    /// Whether a person wrote the note already or it is made from what was logged.
    void theNoteForTheChartSaysOnlyWhatMayBeTold()
    {
        const DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        QVERIFY(rc::check([&] {
            std::vector<Canary> canaries;
            CaseFile file = anyState(context, canaries);
            const Id<Conversation> talk = file.all<Conversation>().front().id;
            for (Conversation &each : file.all<Conversation>()) {
                if (maybe())
                    each.chartNote.clear();
            }
            for (Question &question : file.all<Question>())
                question.askedIn = maybe() ? talk : Id<Conversation>();
            for (Promise &promise : file.all<Promise>())
                promise.madeIn = maybe() ? talk : Id<Conversation>();
            const QString text = everythingIn(FilteredDocument(chartNote(file, talk, context))) + u'\n' +
                                 chartNoteDraft(file, *file.find(talk), context);
            RC_ASSERT(text.contains(u"canary"_s)); // it is looked for where there is something
            for (const Canary &canary : canaries) {
                if (!mayEnter(canary.lane, Audience::Chart) && text.contains(canary.shown))
                    RC_FAIL((keyOf(canary.kind) + u'.' + canary.field).toStdString());
            }
        }));
    }

    /// A calendar is read on telephones and shared: of the case nothing but its number.
    void theCalendarSaysNothingOfTheCase()
    {
        const DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        QVERIFY(rc::check([&] {
            std::vector<Canary> canaries;
            CaseFile file = anyState(context, canaries);
            file.record.number = u"2026-0147"_s;
            CalendarRequest request;
            request.now = context.surroundings.now;
            request.zone = context.surroundings.zone;
            request.title = [](const WorkItem &item) { return calendarTitle(item, {}); };
            request.tasks = workItems(
                QUuid::createUuid(), file, evaluate(protocol(), file, context.surroundings), context.surroundings);
            for (WorkItem &item : request.tasks) {
                item.number = file.record.number;
                item.caseTitle = file.record.title;
            }
            QString text = QString::fromUtf8(calendarOf(request).content);
            text.remove(u"\r\n "_s); // where a long line goes on
            RC_ASSERT(!text.contains(u"canary"_s));
            for (const Canary &canary : canaries) {
                if (text.contains(canary.shown))
                    RC_FAIL((keyOf(canary.kind) + u'.' + canary.field).toStdString());
            }
        }));
    }

    void whatWasAgreedIsForHospitalAndCounsel()
    {
        const DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        CaseFile file = sample::resolved();
        file.all<Agreement>().clear();
        file.all<Offer>().clear();
        file.all<Payment>().clear();
        file.all<Decision>().clear();
        QVERIFY(!agreementBlock(file, context));
        QVERIFY(!holdsCounselMaterial(file));
        Conversation talk;
        talk.id = Id<Conversation>::create();
        talk.at = sample::at("2026-08-02T10:00");
        talk.topics = {ToldTopic::Lawyer};
        file.put(talk);
        Agreement agreement;
        agreement.id = Id<Agreement>::create();
        agreement.signedAt = sample::at("2026-08-19T11:00");
        agreement.release = true;
        agreement.familyHadLawyer = YesNo::Yes;
        agreement.terms = u"Paid within 30 days"_s;
        file.put(agreement);
        QVERIFY(holdsCounselMaterial(file));
        for (const auto &audience : enumNames<Audience>) {
            const QString text =
                everythingIn(FilteredDocument(resolutionSummary(protocol(), file, audience.value, context)));
            const bool may = audience.value == Audience::Internal || audience.value == Audience::Counsel;
            for (const QString &said :
                 {u"Paid within 30 days"_s, u"Release signed"_s, u"Told that a lawyer may help"_s,
                  u"Family had a lawyer"_s})
                QVERIFY2(text.contains(said) == may, qPrintable(QLatin1StringView(audience.key) + u' ' + said));
            QVERIFY(!may || text.contains(u"August 2, 2026"_s));
        }
    }

    /// Neither what it says nor that it is there.
    void theReviewOfBehaviorReachesNoDocument()
    {
        const DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        std::vector<Canary> canaries;
        CaseFile file = caseFullOfCanaries(context, canaries, AllRecords());
        QVERIFY(!file.all<BehaviorReview>().empty());
        Decision decision; // the same question as the protocol asks it
        decision.id = Id<Decision>::create();
        decision.decision = u"D4"_s;
        decision.answer = u"reckless"_s;
        file.put(decision);
        for (const FieldInfo &field : fieldsOf(RecordKind::Decision)) {
            QCOMPARE(laneOf(decision, field), Lane::PeerReview);
            QCOMPARE(laneOf(Decision(), field), Lane::AttorneyClient);
        }
        for (const Step &step : protocol().steps) {
            for (const StepField &field : step.fields) {
                if (field.kind == FieldKind::Decision)
                    QCOMPARE(isPeerReview(field.subject), field.lane == Lane::PeerReview);
            }
        }
        std::vector<DocumentModel> models{
            timelinessTable(protocol(), file, context), fidelityReport(protocol(), file, context),
            communicationsLog(file, context), chartNote(file, file.all<Conversation>().front().id, context)};
        for (const auto &audience : enumNames<Audience>)
            models.push_back(resolutionSummary(protocol(), file, audience.value, context));
        for (const Checklist &checklist : protocol().checklists)
            models.push_back(checklistDocument(protocol(), checklist.id, &file, context));
        int looked = 0;
        for (const DocumentModel &model : models) {
            for (const auto &audience : enumNames<Audience>) {
                DocumentModel turned = model; // whoever a document may be made for one day
                turned.audience = audience.value;
                const QString text = everythingIn(FilteredDocument(std::move(turned)));
                for (const QString &named : {u"Review of behavior"_s, u"Reckless"_s, u"individual behavior classed"_s})
                    QVERIFY2(!text.contains(named), qPrintable(model.id + u' ' + named));
                for (const Canary &canary : canaries) {
                    if (canary.kind != RecordKind::BehaviorReview)
                        continue;
                    ++looked;
                    QVERIFY2(!text.contains(canary.shown), qPrintable(model.id + u' ' + canary.field));
                }
            }
        }
        QVERIFY(looked > 100);
    }
};

QTEST_APPLESS_MAIN(TestDocumentLanes)
#include "tst_document_lanes.moc"
