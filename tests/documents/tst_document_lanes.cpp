// SPDX-License-Identifier: GPL-3.0-or-later
// What a family may not see reaches no document of theirs, in whatever state a case is.
#include "documents/AnyState.h"

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
