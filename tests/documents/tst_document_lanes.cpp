// SPDX-License-Identifier: GPL-3.0-or-later
// What a family may not see reaches no document of theirs, in whatever state a case is.
#include "documents/Canaries.h"

#include <QTest>

#include <rapidcheck.h>

using namespace candor;
using namespace candor::canary;
using namespace Qt::StringLiterals;

namespace {

const Protocol &protocol()
{
    static const Protocol parsed = sample::protocol();
    return parsed;
}

template <class E>
E anyOf()
{
    return enumNames<E>[static_cast<size_t>(*rc::gen::inRange<int>(0, static_cast<int>(enumNames<E>.size())))].value;
}

bool maybe()
{
    return *rc::gen::inRange(0, 2) == 1;
}

/// Two of each kind of record with a canary in every field, then the states that builders ask for set at will, and the
/// records linked to each other as they are in a worked case.
CaseFile anyState(const DocumentContext &context, std::vector<Canary> &canaries)
{
    CaseFile file = caseFullOfCanaries(context, canaries, AllRecords());
    std::vector<Canary> second;
    const CaseFile more = caseFullOfCanaries(context, second, AllRecords());
    // The second set says the same words; only its ids are new.
    [&]<class... R>(RecordList<R...>) {
        const auto add = [&]<class T>(const std::vector<T> &list) {
            for (T record : list) {
                record.id = Id<T>::create();
                file.put(record);
            }
        };
        (add(more.all<R>()), ...);
    }(AllRecords());

    file.record.status = anyOf<CaseStatus>();
    if (maybe())
        sample::setAnchor(file, u"t_identified"_s, "2026-03-18T21:30");
    if (maybe())
        sample::setAnchor(file, u"t_payment"_s, "2026-08-19T11:00");
    const Id<Conversation> talk = file.all<Conversation>().front().id;
    for (Question &question : file.all<Question>()) {
        question.state = anyOf<QuestionState>();
        question.answeredIn = maybe() ? talk : Id<Conversation>();
    }
    for (Fact &fact : file.all<Fact>()) {
        fact.known = maybe();
        fact.told = maybe();
        fact.toldIn = maybe() ? talk : Id<Conversation>();
    }
    for (Cause &cause : file.all<Cause>())
        cause.state = anyOf<CauseState>();
    for (Action &action : file.all<Action>()) {
        action.state = anyOf<ActionState>();
        action.causes = {file.all<Cause>().front().id};
        action.toldIn = maybe() ? talk : Id<Conversation>();
        if (maybe())
            action.familyText.clear();
        if (maybe())
            action.toldAt.reset();
    }
    for (TimelineEntry &entry : file.all<TimelineEntry>()) {
        entry.causes = {file.all<Cause>().front().id};
        entry.fact = file.all<Fact>().front().id;
    }
    for (LoopException &exception : file.all<LoopException>()) {
        exception.link = anyOf<LoopLink>();
        exception.record = exception.link == LoopLink::AnswerQuestion ? file.all<Question>().front().id.toString()
                           : exception.link == LoopLink::ActOnCause   ? file.all<Cause>().front().id.toString()
                                                                      : file.all<Action>().front().id.toString();
    }
    for (Promise &promise : file.all<Promise>())
        promise.state = anyOf<PromiseState>();
    for (Apology &apology : file.all<Apology>())
        apology.kind = anyOf<ApologyKind>();
    for (Offer &offer : file.all<Offer>())
        offer.state = anyOf<OfferState>();
    for (OfferElement &element : file.all<OfferElement>())
        element.offer = file.all<Offer>().front().id;
    for (Payment &payment : file.all<Payment>()) {
        payment.tellFamily = maybe();
        if (maybe())
            payment.familyAmount.reset();
    }
    for (BillingDecision &bill : file.all<BillingDecision>()) {
        bill.outcome = anyOf<BillingOutcome>();
        if (maybe())
            bill.familyText.clear();
    }
    for (BehaviorReview &review : file.all<BehaviorReview>()) {
        review.behavior = anyOf<Behavior>();
        review.person = file.all<Person>().front().id;
    }
    return file;
}

/// All that a document gives away: its words and what it says was left out.
QString everythingIn(const FilteredDocument &document)
{
    QString text = plainText(document);
    for (const LeftOut &left : document.leftOut())
        text += u'\n' + left.about;
    return text;
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
