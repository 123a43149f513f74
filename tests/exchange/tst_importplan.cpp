// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvSamples.h"
#include "exchange/ImportPlan.h"
#include "model/Codec.h"
#include "model/ReportDigest.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;

namespace {

const QString realFile =
    QStringLiteral(CANDOR_SOURCE_DIR) + u"/../shared/data/california-hospital-adverse-events.csv"_s;

ImportSettings settingsWith(const QStringList &maps = {u"source_id=id"_s})
{
    ImportSettings settings;
    settings.file = u"events.csv"_s;
    settings.maps = maps;
    settings.sourceSystem = u"incidents"_s;
    settings.zone = QTimeZone("America/Los_Angeles");
    settings.now = *instantFromIso(u"2026-07-14T15:00:00Z");
    return settings;
}

std::vector<KnownReport> nothingKnown(const QString &, const QStringList &)
{
    return {};
}

/// What a casebook would answer after the plan was stored.
AskKnownReports after(const ImportPlan &plan)
{
    std::vector<KnownReport> stored;
    for (const auto &row : plan.command.rows)
        stored.push_back(
            {row.report.sourceId, row.linkTo.isNil() ? row.head.id : row.linkTo, reportDigest(row.report)});
    return [stored](const QString &, const QStringList &) { return stored; };
}

bool addsUp(const ImportPlan &plan)
{
    return plan.opened + plan.linked + plan.repeats + static_cast<qint64>(plan.refused.size()) == plan.rows &&
           plan.opened + plan.linked == static_cast<qint64>(plan.command.rows.size());
}

ImportPlan planned(const QByteArray &bytes, const ImportSettings &settings, const AskKnownReports &known = nothingKnown)
{
    ImportPlan plan = planImport(bytes, settings, known);
    if (!addsUp(plan))
        throw std::logic_error("the counts of the plan do not add up");
    return plan;
}

template <class F>
std::optional<Error> errorOf(F &&run)
{
    try {
        run();
    } catch (const Error &error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class TestImportPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensCases();
    void keepsEveryColumn();
    void columnOrderDoesNotMatter();
    void repeatsAndLinks();
    void linksToKnownCases();
    void refusesRows();
    void infersDateOrder();
    void harm();
    void unknownFieldsAndColumns();
    void unreadableFiles();
    void cancels();
    void hostileFiles();
    void presets();
    void california();
    void californiaInOtherClothes();
    void countsAlwaysAddUp();
};

void TestImportPlan::opensCases()
{
    auto settings = settingsWith(
        {u"source_id=Id"_s, u"source_date=reported"_s, u"event_at=When"_s, u"narrative=What"_s, u"event_type=Type"_s,
         u"unit=Unit"_s, u"reporter=By"_s});
    settings.facility = u"Lakeside Hospital"_s;
    settings.missingWords = {u"n/a"_s};
    const auto plan = planned(
        "ID,Reported,When,What,Type,Unit,By\n"
        "A-1,2026-03-01,2026-02-28 09:20,\"Fell, no harm\",Fall,4 West,N/A\n"
        ",,,,,,\n"
        "A-2,,,,Burn,,\"Reed, T.\"\n",
        settings);
    QCOMPARE(plan.rows, 2);
    QCOMPARE(plan.opened, 2);
    QCOMPARE(plan.fileDigest.size(), 32);
    QVERIFY(plan.preset.isEmpty());

    const auto &first = plan.command.rows[0];
    QVERIFY(!first.head.id.isNil());
    QVERIFY(first.linkTo.isNil());
    QVERIFY(first.head.status == CaseStatus::Intake);
    QCOMPARE(first.head.title, u"Fall"_s);
    QCOMPARE(first.head.account, u"Fell, no harm"_s);
    QCOMPARE(first.head.unit, u"4 West"_s);
    QCOMPARE(first.head.facility, u"Lakeside Hospital"_s);
    QVERIFY(first.report.channel == ReportChannel::Imported);
    QCOMPARE(first.report.sourceSystem, u"incidents"_s);
    QCOMPARE(first.report.sourceId, u"A-1"_s);
    QCOMPARE(first.report.sourceDate, QDate(2026, 3, 1));
    QCOMPARE(first.report.sourceRow, 1);
    QCOMPARE(first.report.sourceFile, QString::fromLatin1(plan.fileDigest.toHex()));
    QVERIFY(first.report.reporter.isEmpty());

    QCOMPARE(first.anchors.size(), 2U);
    QCOMPARE(first.anchors[0].anchor, u"t_event"_s);
    QCOMPARE(toIso(*first.anchors[0].at), u"2026-02-28T17:20:00Z"_s);
    QCOMPARE(first.anchors[1].anchor, u"t_reported"_s);
    QCOMPARE(toIso(*first.anchors[1].at), u"2026-03-01T08:00:00Z"_s);
    QVERIFY(first.anchors[1].source.contains("date only"_L1));
    QVERIFY(!first.anchors[0].source.contains("date only"_L1));
    QCOMPARE(first.report.receivedAt, first.anchors[1].at);

    QVERIFY(plan.command.rows[1].anchors.empty());
    QCOMPARE(plan.command.rows[1].report.reporter, u"Reed, T."_s);
    QCOMPARE(plan.command.rows[1].report.sourceRow, 3);
}

void TestImportPlan::keepsEveryColumn()
{
    const auto plan = planned(
        "id,what,room,when\n1,Fall,\"'=12\",2026-03-01 10:00\n",
        settingsWith({u"source_id=id"_s, u"narrative=what"_s, u"source_date=when"_s}));
    QCOMPARE(plan.command.rows[0].report.narrative, u"Fall\nroom: =12\nwhen: 2026-03-01 10:00"_s);
}

void TestImportPlan::columnOrderDoesNotMatter()
{
    const auto one = planned("id,b,a\n1,x,y\n", settingsWith());
    const auto other = planned("a;id;b\ny;1;x\n", settingsWith(), after(one));
    QCOMPARE(other.repeats, 1);
}

void TestImportPlan::repeatsAndLinks()
{
    const QByteArray file = "id,what\n1,Fall\n2,Burn\n1,Fall\n1,Fall with harm\n1, Fall with harm \n";
    const auto plan = planned(file, settingsWith());
    QCOMPARE(plan.opened, 2);
    QCOMPARE(plan.linked, 1);
    QCOMPARE(plan.repeats, 2);
    const auto &link = plan.command.rows[2];
    QCOMPARE(link.linkTo, plan.command.rows[0].head.id);
    QVERIFY(link.head.id.isNil());
    QVERIFY(link.anchors.empty());

    const auto again = planned(file, settingsWith(), after(plan));
    QCOMPARE(again.repeats, again.rows);
    QVERIFY(again.command.rows.empty());
}

void TestImportPlan::linksToKnownCases()
{
    const auto caseId = Id<Case>::create();
    QString askedFor;
    QStringList askedIds;
    const auto plan = planned(
        "id,what\n1,Fall\n2,Burn\n1,Fall\n", settingsWith(), [&](const QString &system, const QStringList &ids) {
            askedFor = system;
            askedIds = ids;
            return std::vector<KnownReport>{{u"1"_s, caseId, QByteArray(32, 'x')}};
        });
    QCOMPARE(askedFor, u"incidents"_s);
    QCOMPARE(askedIds, QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(plan.linked, 1);
    QCOMPARE(plan.opened, 1);
    QCOMPARE(plan.repeats, 1);
    QCOMPARE(plan.command.rows[0].linkTo, caseId);
}

void TestImportPlan::refusesRows()
{
    const auto plan = planned(
        "id,when\n"
        "1,2026-03-01\n"
        ",2026-03-01\n"
        "3,soon\n"
        "4,1899-12-31\n"
        "5,2026-07-17\n"
        "6\n"
        "7,2026-03-01,more\n"
        "8,2026-03-01,\n"
        "9,\"2026\"-03\n",
        settingsWith({u"source_id=id"_s, u"source_date=when"_s}));
    QCOMPARE(plan.rows, 9);
    QCOMPARE(plan.opened, 2);
    std::vector<RefusalReason> reasons;
    for (const RefusedRow &row : plan.refused)
        reasons.push_back(row.reason);
    const std::vector<RefusalReason> expected{RefusalReason::MissingValue,    RefusalReason::UnreadableDate,
                                              RefusalReason::ImplausibleDate, RefusalReason::ImplausibleDate,
                                              RefusalReason::CellCount,       RefusalReason::CellCount,
                                              RefusalReason::TextAfterQuote};
    QVERIFY(reasons == expected);
    QCOMPARE(plan.refused[0].row, 2);
    QCOMPARE(plan.refused[0].line, 3);
    QCOMPARE(plan.refused[0].column, u"id"_s);
    QCOMPARE(plan.refused[1].column, u"when"_s);
    QCOMPARE(plan.refused[1].arguments, QStringList(u"soon"_s));
    QCOMPARE(plan.refused[4].arguments, QStringList({u"1"_s, u"2"_s}));

    const auto zero = planned(QByteArray("id,a\n1\0,x\n2,y\n", 14), settingsWith());
    QCOMPARE(zero.opened, 1);
    QVERIFY(zero.refused.front().reason == RefusalReason::ControlCharacters);
    const auto open = planned("id,a\n1,x\n2,\"y\n", settingsWith());
    QCOMPARE(open.opened, 1);
    QVERIFY(open.refused.front().reason == RefusalReason::UnbalancedQuote);

    const auto born =
        planned("id,born\n1,3/1/58\n2,2058-03-01\n", settingsWith({u"source_id=id"_s, u"patient_born=born"_s}));
    QCOMPARE(born.opened, 1);
    QVERIFY(born.refused.front().reason == RefusalReason::ImplausibleDate);
}

void TestImportPlan::infersDateOrder()
{
    const QStringList maps{u"source_id=id"_s, u"source_date=d"_s, u"event_at=e"_s};
    auto settings = settingsWith(maps);
    const QByteArray dayFirst = "id,d,e\n1,01/02/2023,03/04/2022\n2,13/02/2023,2022-01-01\n";
    auto plan = planned(dayFirst, settings);
    QCOMPARE(plan.opened, 2);
    QCOMPARE(plan.command.rows[0].report.sourceDate, QDate(2023, 2, 1));
    // The other column does not show its order: month first, and said so.
    QCOMPARE(plan.assumed.size(), 1U);
    QCOMPARE(plan.assumed[0].column, u"e"_s);
    QCOMPARE(plan.assumed[0].rows, 1);
    QCOMPARE(toIso(*plan.command.rows[0].anchors[0].at), u"2022-03-04T08:00:00Z"_s);

    settings.dateOrder = DateOrder::DayFirst;
    plan = planned(dayFirst, settings);
    QVERIFY(plan.assumed.empty());
    QCOMPARE(toIso(*plan.command.rows[0].anchors[0].at), u"2022-04-03T07:00:00Z"_s);

    settings.dateOrder = DateOrder::MonthFirst;
    plan = planned(dayFirst, settings);
    QCOMPARE(plan.opened, 1);
    QVERIFY(plan.refused.front().reason == RefusalReason::UnreadableDate);
}

void TestImportPlan::harm()
{
    const auto plan =
        planned("id,h\n1,moderate harm\n2,DEATH\n3,category F\n4,\n", settingsWith({u"source_id=id"_s, u"harm=h"_s}));
    const auto &rows = plan.command.rows;
    QCOMPARE(rows[0].harm.front().degree.code, u"MODERATE"_s);
    QCOMPARE(rows[0].harm.front().degree.scheme, u"ahrq_harm_v1_2"_s);
    QCOMPARE(rows[1].harm.front().degree.code, u"DEATH"_s);
    QVERIFY(rows[2].harm.front().degree.isEmpty());
    QCOMPARE(rows[2].harm.front().inWords, u"category F"_s);
    QVERIFY(rows[3].harm.empty());
}

void TestImportPlan::unknownFieldsAndColumns()
{
    const auto codeFor = [](const QByteArray &file, const ImportSettings &settings) {
        const auto error = errorOf([&] { (void)planned(file, settings); });
        return error && error->code() == ErrorCode::InvalidValue ? error->arguments() : QStringList();
    };
    QCOMPARE(codeFor("id,a\n", settingsWith({u"colour=a"_s})).value(1), u"colour=a"_s);
    QVERIFY(codeFor("id,a\n", settingsWith({u"colour=a"_s})).value(2).contains("source_id"_L1));
    QCOMPARE(codeFor("id,a\n", settingsWith({u"source_id"_s})).value(0), u"map"_s);
    QCOMPARE(
        codeFor("id,a\n", settingsWith({u"source_id=id"_s, u"unit=b"_s})),
        QStringList({u"unit"_s, u"b"_s, u"id, a"_s}));
    QCOMPARE(codeFor("id,a,a\n", settingsWith({u"source_id=id"_s, u"unit=a"_s})).value(0), u"unit"_s);
    QCOMPARE(codeFor("id,a\n", settingsWith({u"unit=a"_s})).value(0), u"source_id"_s);
    auto settings = settingsWith();
    settings.preset = u"nowhere"_s;
    QCOMPARE(codeFor("id,a\n", settings).value(0), u"preset"_s);
}

void TestImportPlan::unreadableFiles()
{
    const auto what = [](const QByteArray &file) {
        const auto error = errorOf([&] { (void)planned(file, settingsWith()); });
        return error && error->code() == ErrorCode::InputUnreadable ? error->arguments().value(2) : QString();
    };
    QCOMPARE(what(""), u"empty"_s);
    QCOMPARE(what("\n\r\n"), u"empty"_s);
    QCOMPARE(what("\"id,a\n1,2\n"), u"header"_s);
    QCOMPARE(what("\xEF\xBB\xBFid,a\n\xFF,2\n"), u"utf-8"_s);
    const auto headerOnly = planned("id,a\n", settingsWith());
    QCOMPARE(headerOnly.rows, 0);
}

void TestImportPlan::cancels()
{
    QByteArray file = "id,a\n";
    for (int i = 0; i < 2000; ++i)
        file += QByteArray::number(i) + ",x\n";
    int asked = 0;
    qint64 farthest = 0;
    Progress progress;
    progress.report = [&](qint64 done, qint64 total) {
        QVERIFY(done >= farthest && done <= total);
        farthest = done;
    };
    progress.isCancelled = [&] { return ++asked > 4; };
    const auto error = errorOf([&] { (void)planImport(file, settingsWith(), nothingKnown, progress); });
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::Cancelled);
    QVERIFY(farthest > 0);

    progress.isCancelled = {};
    farthest = 0;
    QCOMPARE(planImport(file, settingsWith(), nothingKnown, progress).opened, 2000);
}

void TestImportPlan::hostileFiles()
{
    const auto longCell = planned("id,a\n1," + QByteArray(10'000'000, 'x') + "\n2,y\n", settingsWith());
    QCOMPARE(longCell.opened, 1);
    QVERIFY(longCell.refused.front().reason == RefusalReason::CellTooLong);
    const auto wide = planned("id,a\n1" + QByteArray(1'000'000, ',') + "\n2,y\n", settingsWith());
    QCOMPARE(wide.opened, 1);
    QVERIFY(wide.refused.front().reason == RefusalReason::TooManyCells);
    const auto quotes = planned("id,a\n" + QByteArray("1,\"x\n").repeated(5000), settingsWith());
    QCOMPARE(quotes.rows, 5000);
    QCOMPARE(quotes.refused.size(), 5000U);
    for (const QByteArray &garbage : {QByteArray(100'000, '\0'), QByteArray(100'000, '"'), QByteArray(100'000, '\xFF')})
        QVERIFY(errorOf([&] { (void)planned(garbage, settingsWith()); }));
}

void TestImportPlan::presets()
{
    const auto &presets = builtInImportPresets();
    QVERIFY(!presets.empty());
    const ImportPreset &california = presets.front();
    QCOMPARE(california.id, u"california-adverse-events"_s);
    QStringList header = california.signature;
    header.prepend(u"EXTRA"_s);
    QCOMPARE(recognisePreset(presets, header), &california);
    header.removeOne(u"INTAKEID"_s);
    QVERIFY(!recognisePreset(presets, header));

    const auto refused = [](const QByteArray &json) {
        return errorOf([&] { (void)parseImportPreset(json); }).has_value();
    };
    QVERIFY(!refused(R"({"id":"a","title":"A","source_system":"s","signature":["x"],"columns":{"source_id":"x"}})"));
    QVERIFY(refused(R"({"id":"a","title":"A","source_system":"s","signature":["x"],"columns":{"colour":"x"}})"));
    QVERIFY(refused(R"({"id":"a","title":"A","source_system":"s","signature":[],"columns":{}})"));
    QVERIFY(refused(R"({"id":"a","title":"A","source_system":"s","signature":["x"],"columns":{},"more":1})"));
    QVERIFY(refused("{"));
}

void TestImportPlan::california()
{
    QFile file(realFile);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the real input is not beside the checkout");
    ImportSettings settings = settingsWith({});
    settings.sourceSystem.clear();
    const QByteArray bytes = file.readAll();
    const auto plan = planned(bytes, settings);
    QCOMPARE(plan.preset, u"california-adverse-events"_s);
    QCOMPARE(plan.encoding, TextEncoding::Utf8);
    QCOMPARE(plan.delimiter, QChar(u','));
    QCOMPARE(plan.rows, 4682);
    QCOMPARE(plan.refused.size(), 0U);
    QCOMPARE(plan.opened, 4635);
    QCOMPARE(plan.linked, 10);
    QCOMPARE(plan.repeats, 37);
    QVERIFY(plan.assumed.empty());

    const auto &first = plan.command.rows.front();
    QCOMPARE(first.report.sourceId, u"CA00819364"_s);
    QCOMPARE(first.report.sourceDate, QDate(2023, 1, 4));
    QCOMPARE(first.head.title, u"Stage 3/4 Pressure Ulcer"_s);
    QCOMPARE(first.head.eventType, u"Stage 3/4 Pressure Ulcer"_s);
    QCOMPARE(first.head.facility, u"ZUCKERBERG SAN FRANCISCO GENERAL HOSP & TRAUMA CTR"_s);
    QVERIFY(first.report.finding.isEmpty());
    QVERIFY(first.report.narrative.contains("AE_CATEGORY: 04 - Care Management Events"_L1));
    QVERIFY(first.report.narrative.contains("ASPEN_FACID: CA220000019"_L1));
    QCOMPARE(toIso(*first.anchors.front().at), u"2023-01-04T08:00:00Z"_s);

    QSet<QUuid> opened;
    int findings = 0;
    for (const auto &row : plan.command.rows) {
        QVERIFY(!row.report.narrative.contains("Z2_Missing"_L1));
        findings += row.report.finding.isEmpty() ? 0 : 1;
        if (row.linkTo.isNil())
            opened.insert(row.head.id.uuid());
        else
            QVERIFY(opened.contains(row.linkTo.uuid()));
    }
    QCOMPARE(opened.size(), 4635);
    QVERIFY(findings > 4000);

    const auto again = planned(bytes, settings, after(plan));
    QCOMPARE(again.repeats, 4682);
    QVERIFY(again.command.rows.empty());
}

void TestImportPlan::californiaInOtherClothes()
{
    QFile file(realFile);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the real input is not beside the checkout");
    ImportSettings settings = settingsWith({});
    settings.sourceSystem.clear();
    const QByteArray bytes = file.readAll();
    const auto plan = planned(bytes, settings);
    const QByteArray wide = encoded(QString::fromUtf8(bytes), TextEncoding::Utf16Le, false);
    const auto again = planned(wide, settings, after(plan));
    QCOMPARE(again.encoding, TextEncoding::Utf16Le);
    QCOMPARE(again.repeats, 4682);
}

void TestImportPlan::countsAlwaysAddUp()
{
    const bool passed = rc::check("every row is opened, linked, repeated or refused, and a second time repeated", [] {
        const auto encoding = *rc::gen::element(
            TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Windows1252);
        const QChar delimiter = *rc::gen::element(u',', u'\t', u';', u'|');
        const int rowCount = *rc::gen::inRange(1, 40);
        Table table{{u"id"_s, u"when"_s, u"what"_s}};
        for (int r = 0; r < rowCount; ++r)
            table.push_back(
                {*rc::gen::element(u"1"_s, u"2"_s, u"3"_s, u" 3 "_s, u"é4"_s, QString()),
                 *rc::gen::element(u"2023-01-04"_s, u"4-Jan-23"_s, u"1/2/23"_s, u"13/2/23"_s, u"soon"_s, QString()),
                 *rc::gen::element(u"Fall"_s, u"a,b;c|d\te"_s, u"two\nlines"_s, u"\"said\""_s, u"n/a"_s)});
        QByteArray bytes = encoded(csvText(table, delimiter, u"\n"_s), encoding, true);
        auto settings = settingsWith({u"source_id=id"_s, u"source_date=when"_s, u"narrative=what"_s});
        settings.missingWords = {u"N/A"_s};
        const auto plan = planImport(bytes, settings, nothingKnown);
        RC_ASSERT(plan.rows == rowCount);
        RC_ASSERT(addsUp(plan));
        const auto again = planImport(bytes, settings, after(plan));
        RC_ASSERT(addsUp(again));
        RC_ASSERT(again.command.rows.empty());
        RC_ASSERT(again.refused.size() == plan.refused.size());
    });
    QVERIFY(passed);
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
