// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "model/Codec.h"
#include "model/Describe.h"
#include "support/Samples.h"

#include <QTest>

#include <set>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

// Fills every field of a record with a value that tells its name, by way of the field table itself.
AnyRecord filled(RecordKind kind)
{
    AnyRecord record = makeRecord(kind);
    for (const FieldInfo &field : fieldsOf(kind)) {
        const QString name = QString::fromLatin1(field.name);
        const QStringList attempts{
            u"value of "_s + name,        u"2026-07-14T10:12:00Z"_s, u"2026-07-14"_s, u"7"_s, u"true"_s,
            Id<Case>::create().toString()};
        for (const QString &attempt : attempts) {
            try {
                setFieldText(record, field, attempt);
                break;
            } catch (
                const Error &) { // another type of field: the next attempt fits it, enumerations keep their default
            }
        }
    }
    return record;
}

} // namespace

class TestModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndInOrder()
    {
        std::set<QString> seen;
        QString last;
        for (int i = 0; i < 20000; ++i) {
            const QString id = newUuid().toString(QUuid::WithoutBraces);
            QVERIFY(seen.insert(id).second);
            QVERIFY2(last < id, "ids must sort in the order they were made");
            QCOMPARE(id.at(14), u'7');
            last = id;
        }
    }

    void everyKindHasANameAndFields()
    {
        std::set<QString> keys;
        for (const auto &name : enumNames<RecordKind>) {
            const auto &fields = fieldsOf(name.value);
            QVERIFY(!fields.empty());
            std::set<QString> names;
            for (const FieldInfo &field : fields) {
                QVERIFY2(names.insert(QString::fromLatin1(field.name)).second, field.name);
                QVERIFY2(qstrlen(field.label) > 0, field.name);
            }
            QVERIFY(keys.insert(QString::fromLatin1(name.key)).second);
            QCOMPARE(kindOf(makeRecord(name.value)), name.value);
        }
        QCOMPARE(keys.size(), std::variant_size_v<AnyRecord::Variant>);
    }

    void everyKindSurvivesStorage()
    {
        for (const auto &name : enumNames<RecordKind>) {
            AnyRecord record = filled(name.value);
            const QUuid id = newUuid();
            std::visit(
                [&]<class R>(R &r) {
                    r.id = Id<R>(id);
                    r.revision = 4;
                },
                record);
            QVERIFY(!(record == makeRecord(name.value)));
            QCOMPARE(decodeRecord(name.value, id, 4, encodeRecord(record)) == record, true);
        }
    }

    void enumerationsAreStoredByKey()
    {
        Promise promise;
        promise.state = PromiseState::Kept;
        QCOMPARE(toJson(promise).value("state"_L1).toString(), u"kept"_s);
        QCOMPARE(choiceLabel(RecordKind::Promise, u"state", u"kept"), "Kept");
        QCOMPARE(choiceLabel(RecordKind::Promise, u"text", u"kept"), nullptr);
    }

    void wrongValuesAreRefusedByName()
    {
        const auto refusal = [](RecordKind kind, const QJsonObject &json) {
            try {
                static_cast<void>(fromJson(kind, json, true));
            } catch (const Error &error) {
                return error.code() == ErrorCode::InvalidValue ? error.arguments().value(0) : QString();
            }
            return QString();
        };
        QCOMPARE(refusal(RecordKind::Promise, {{u"state"_s, u"perhaps"_s}}), u"state"_s);
        QCOMPARE(refusal(RecordKind::Promise, {{u"due"_s, u"soon"_s}}), u"due"_s);
        QCOMPARE(refusal(RecordKind::Payment, {{u"amount"_s, u"12.60"_s}}), u"amount"_s);
        QCOMPARE(refusal(RecordKind::Promise, {{u"colour"_s, u"blue"_s}}), u"colour"_s);
        QCOMPARE(refusal(RecordKind::Conversation, {{u"minutes"_s, 1.5}}), u"minutes"_s);
    }

    void moneyIsExact()
    {
        Payment payment;
        payment.amount = Cents{9007199254740993}; // one more than a double can tell apart
        const AnyRecord back = decodeRecord(RecordKind::Payment, newUuid(), 1, encodeRecord(payment));
        QCOMPARE(std::get<Payment>(back).amount->value, 9007199254740993);
    }

    void differencesNameTheField()
    {
        Promise before;
        before.text = u"Call on Monday"_s;
        Promise after = before;
        after.text = u"Call on Tuesday"_s;
        after.state = PromiseState::Kept;
        const auto changes = difference(before, after);
        QCOMPARE(changes.size(), 2U);
        QCOMPARE(changes[0].field->name, "text");
        QCOMPARE(changes[0].before.toString(), u"Call on Monday"_s);
        QCOMPARE(changes[1].field->name, "state");
        QVERIFY(difference(after, after).empty());
    }

    void searchTextHoldsWhatWasTyped()
    {
        Conversation conversation;
        conversation.told = u"We told them the truth"_s;
        conversation.with = {u"Rosa"_s, u"Albert"_s};
        const QString text = searchText(conversation);
        QVERIFY(text.contains(u"the truth"_s) && text.contains(u"Rosa"_s) && text.contains(u"Albert"_s));
        StepState state;
        state.step = u"hold-bills"_s;
        QVERIFY2(searchText(state).isEmpty(), "machine names are not searched");
    }

    void lanes()
    {
        Fact fact;
        fact.text = u"The pump ran too fast"_s;
        const FieldInfo &text = fieldsOf(RecordKind::Fact).front();
        QCOMPARE(laneOf(fact, text), Lane::Fact);
        fact.told = true;
        QCOMPARE(laneOf(fact, text), Lane::Told);
        Note note;
        note.text = u"for counsel"_s;
        note.lane = Lane::AttorneyClient;
        QCOMPARE(laneOf(note, fieldsOf(RecordKind::Note).front()), Lane::AttorneyClient);
        QCOMPARE(searchLane(note), Lane::AttorneyClient);
        QVERIFY(isPrivileged(Lane::Pswp) && !isPrivileged(Lane::Told) && !isPrivileged(Lane::Business));
    }

    void wholeCaseThroughJson()
    {
        CaseFile file;
        file.record.id = Id<Case>::create();
        file.record.title = u"Fall"_s;
        file.put(samples::with(Promise{}));
        samples::stamp(file, "t_identified", samples::at("2026-07-14T10:12"));
        Person person = samples::with(Person{});
        person.roles = {PersonRole::Family, PersonRole::Representative};
        file.put(person);
        QCOMPARE(caseFromJson(caseToJson(file)) == file, true);
    }

    void newestCountsWhateverTheOrder()
    {
        CaseFile file;
        AnchorTime first = samples::with(AnchorTime{});
        first.anchor = u"t_event"_s;
        first.at = samples::at("2026-07-14T10:00");
        first.recordedAt = samples::at("2026-07-14T10:30");
        AnchorTime corrected = first;
        corrected.id = Id<AnchorTime>::create();
        corrected.at = samples::at("2026-07-14T09:00");
        corrected.recordedAt = samples::at("2026-07-14T11:00");
        file.put(corrected);
        file.put(first);
        QCOMPARE(file.anchor(u"t_event"), corrected.at);
        QVERIFY(!file.anchor(u"t_discovered"));
    }

    /// A form never writes over what was said in a conversation, offered before, or held for another reason.
    void formsMeanTheRecordTheyAreAbout()
    {
        CaseFile file;
        Apology said;
        said.id = Id<Apology>::create();
        said.inConversation = Id<Conversation>::create();
        file.put(said);
        QVERIFY(!boundRecord(RecordKind::Apology, file));
        Apology given;
        given.id = Id<Apology>::create();
        file.put(given);
        QCOMPARE(idOf(*boundRecord(RecordKind::Apology, file)), given.id.uuid());

        Hold litigation;
        litigation.id = Id<Hold>::create();
        litigation.kind = HoldKind::Litigation;
        file.put(litigation);
        QVERIFY(!boundRecord(RecordKind::Hold, file));
        Hold bills;
        bills.id = Id<Hold>::create();
        file.put(bills);
        QCOMPARE(idOf(*boundRecord(RecordKind::Hold, file)), bills.id.uuid());

        Offer first, counter, second;
        for (Offer *each : {&first, &second, &counter})
            each->id = Id<Offer>::create();
        counter.side = OfferSide::Family;
        for (const Offer &each : {first, counter, second})
            file.put(each);
        QCOMPARE(idOf(*boundRecord(RecordKind::Offer, file)), second.id.uuid());
    }

    void boundFields()
    {
        QVERIFY(findBinding(u"billing_decision.outcome"));
        QVERIFY(!findBinding(u"billing_decision.color"));
        QVERIFY(!findBinding(u"outcome"));
        AnyRecord record = BillingDecision{};
        setFieldText(record, *findBinding(u"billing_decision.outcome")->field, u"waived"_s);
        setFieldText(record, *findBinding(u"billing_decision.amount")->field, u"4821000"_s);
        QCOMPARE(std::get<BillingDecision>(record).outcome, BillingOutcome::Waived);
        QCOMPARE(std::get<BillingDecision>(record).amount->value, 4821000);
        QCOMPARE(fieldText(record, *findBinding(u"billing_decision.amount")->field), u"4821000"_s);
        QVERIFY_THROWS_EXCEPTION(
            Error, setFieldText(record, *findBinding(u"billing_decision.outcome")->field, u"perhaps"_s));
    }
};

QTEST_APPLESS_MAIN(TestModel)
#include "tst_model.moc"
