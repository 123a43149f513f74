// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "workflow/Deadlines.h"
#include "workflow/Protocol.h"
#include "workflow/Taxonomy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

QJsonObject small()
{
    return QJsonDocument::fromJson(builtInProtocolText(u"acknowledge")).object();
}

/// What the check says of a protocol; empty when it is accepted.
QString findings(const QJsonObject &protocol)
{
    try {
        static_cast<void>(parseProtocol(QJsonDocument(protocol).toJson()));
        return {};
    } catch (const Error &error) {
        return error.code() == ErrorCode::InvalidProtocol ? error.arguments().join(u'\n') : u"another error"_s;
    }
}

QJsonObject withStep(const char *key, const QJsonValue &value)
{
    QJsonObject protocol = small();
    QJsonArray steps = protocol.value("steps"_L1).toArray();
    QJsonObject step = steps.first().toObject();
    step.insert(QLatin1StringView(key), value);
    steps[0] = step;
    protocol.insert("steps"_L1, steps);
    return protocol;
}

} // namespace

class TestProtocol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInsAreSound()
    {
        for (const QString &id : builtInProtocolIds()) {
            const Protocol protocol = parseProtocol(builtInProtocolText(id));
            QCOMPARE(protocol.id, id);
            QCOMPARE(protocol.digest.size(), 64);
        }
    }

    void candorHoldsTheWholeReference()
    {
        const Protocol candor = parseProtocol(builtInProtocolText(u"candor"));
        for (int i = 1; i <= 25; ++i)
            QVERIFY2(candor.clock(u"C%1"_s.arg(i)), qPrintable(u"C%1"_s.arg(i)));
        for (int i = 1; i <= 8; ++i)
            QVERIFY2(candor.decision(u"D%1"_s.arg(i)), qPrintable(u"D%1"_s.arg(i)));
        for (const char *phase :
             {"INTAKE", "TRIAGE", "ACTIVATED", "INITIAL_COMMUNICATION", "CAREGIVER_SUPPORT", "INVESTIGATION",
              "ONGOING_COMMUNICATION", "DETERMINATION", "RESOLUTION", "LEARNING", "CLOSED", "CLINICAL_NEEDS",
              "EVIDENCE_AND_HOLDS", "REGULATORY_CLOCKS", "NOT_CANDOR", "EXITED_TO_LITIGATION", "WITHDRAWN_BY_PATIENT",
              "REOPENED"}) {
            const QString key = QString::fromLatin1(phase);
            QVERIFY2(
                std::any_of(candor.phases.begin(), candor.phases.end(), [&](const Phase &p) { return p.key == key; }),
                phase);
        }
        QCOMPARE(candor.stages.size(), 8U);
        const auto inAnyOf = [&](const QStringList &lists, const QString &row) {
            return std::any_of(lists.begin(), lists.end(), [&](const QString &id) {
                return candor.checklist(id) && candor.checklist(id)->row(row);
            });
        };
        for (const QString &row :
             QStringList{u"R1"_s, u"R4"_s, u"A1"_s, u"A5"_s, u"S1"_s, u"S11"_s, u"D-1"_s, u"V1"_s, u"V2"_s})
            QVERIFY2(inAnyOf({u"event"_s}, row), qPrintable(row));
        for (const QString &row :
             u"I1 I2 I3 I4 I5 I6 G1 G2 G3 G4 G5 G6 G7 G8 G9 T1 T2 T3 L1 L2 L3 L4 F1 F2 F3 F4 F5 Q1 Q2"_s.split(u' '))
            QVERIFY2(inAnyOf({u"first-conversation"_s, u"conversation"_s}, row), qPrintable(row));
    }

    void firstConversationDoesNotWaitForTriage()
    {
        const Protocol candor = parseProtocol(builtInProtocolText(u"candor"));
        const Step *hold = candor.step(u"hold-first-conversation");
        QVERIFY(hold);
        for (const QString &before : hold->after)
            QVERIFY2(before == "log-report"_L1, qPrintable(before));
        QCOMPARE(candor.clock(hold->clock)->from, u"t_identified"_s);
        QCOMPARE(candor.clock(hold->clock)->offset, (Span{60, TimeUnit::Minutes}));
    }

    void unsoundProtocolsAreRefused()
    {
        QVERIFY(findings(small()).isEmpty());
        QVERIFY(findings(withStep("clock", u"C99"_s)).contains(u"C99"));
        QVERIFY(findings(withStep("phase", u"P99"_s)).contains(u"P99"));
        QVERIFY(findings(withStep("role", u"nobody"_s)).contains(u"nobody"));
        QVERIFY(findings(withStep("sets", u"t_never"_s)).contains(u"t_never"));
        QVERIFY(findings(withStep("checklist", u"none"_s)).contains(u"none"));
        QVERIFY(findings(withStep("when", QJsonObject{{u"test"_s, u"moon_full"_s}})).contains(u"moon_full"));
        QVERIFY(findings(withStep("when", QJsonObject{{u"run"_s, u"code"_s}})).contains(u"run"));
        QVERIFY(findings(withStep("when", QJsonObject{{u"harm_at_least"_s, 9}})).contains(u"harm_at_least"));
        QVERIFY(!findings({}).isEmpty());
    }

    void ringsAreRefused()
    {
        QJsonObject protocol = small();
        QJsonArray steps = protocol.value("steps"_L1).toArray();
        QJsonObject first = steps[0].toObject();
        QJsonObject second = steps[1].toObject();
        first.insert("after"_L1, QJsonArray{second.value("id"_L1)});
        second.insert("after"_L1, QJsonArray{first.value("id"_L1)});
        steps[0] = first;
        steps[1] = second;
        protocol.insert("steps"_L1, steps);
        QVERIFY(findings(protocol).contains(u"can never be reached"));
        // The same ring by way of conditions.
        first.insert("after"_L1, QJsonArray{});
        first.insert("when"_L1, QJsonObject{{u"step"_s, second.value("id"_L1)}});
        steps[0] = first;
        protocol.insert("steps"_L1, steps);
        QVERIFY(findings(protocol).contains(u"can never be reached"));
    }

    void deadlines()
    {
        const DeadlineRules &rules = builtInDeadlines();
        QCOMPARE(rules.rules.size(), 63U);
        const DeadlineRule *mass = rules.rule(u"MA-SRE-7D");
        QVERIFY(mass && mass->offset == (Span{7, TimeUnit::Days}) && mass->verified && mass->isDueDate());
        QVERIFY(!rules.rule(u"MA-60L-WAIT")->isDueDate());
        QVERIFY(!rules.rule(u"NJ-SPAE-RCA")->verified);
        for (const DeadlineRule *rule : rules.forJurisdictions({u"US-MA"_s}))
            QVERIFY(rule->jurisdiction == "US"_L1 || rule->jurisdiction == "US-MA"_L1);
        const Protocol candor = parseProtocol(builtInProtocolText(u"candor"));
        for (const auto &[trigger, anchor] : rules.triggers)
            QVERIFY2(anchor.isEmpty() || candor.anchor(anchor), qPrintable(trigger));
    }

    void taxonomies()
    {
        QCOMPARE(builtInTaxonomies().size(), 39U);
        const Taxonomy *harm = taxonomy(ahrqHarmScale.toString());
        QVERIFY(harm);
        QCOMPARE(harm->code(u"DEATH")->rank, 5);
        for (const Taxonomy &list : builtInTaxonomies()) {
            if (list.reuse == "free"_L1)
                continue;
            for (const TaxonomyCode &code : list.codes)
                QVERIFY2(code.definition.isEmpty(), qPrintable(list.id + u'/' + code.code));
        }
    }
};

QTEST_APPLESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
