// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportRun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

Secret passphrase()
{
    return Secret::fromPassphrase(u"seven quiet herons over the bay"_s);
}

} // namespace

/// An import into a real casebook: planner, casebook and vault have to agree on what is there already.
class TestImportRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void dryRunStoresNothing();
    void storesAsOneCommand();
    void secondTimeChangesNothing();
    void changedRowIsLinked();
    void undoTakesItBack();
    void unreadableFile();

private:
    [[nodiscard]] ImportOptions options(const QByteArray &content) const;

    QTemporaryDir m_folder;
    std::shared_ptr<Casebook> m_casebook;
    qint64 m_commit = 0;
    Id<Case> m_case;
};

namespace {
const QByteArray events = "id,when,what\n1,2026-03-01,Fall\n2,2026-03-02,Burn\n1,2026-03-01,Fall\n2,2026-03-02,Scald\n";
}

ImportOptions TestImportRun::options(const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"events.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test file");
    ImportOptions options;
    options.path = file.fileName();
    options.settings.maps = {u"source_id=id"_s, u"source_date=when"_s, u"narrative=what"_s};
    options.settings.sourceSystem = u"incidents"_s;
    return options;
}

void TestImportRun::initTestCase()
{
    NewCasebook request;
    request.path = m_folder.filePath(u"test.candor"_s);
    request.name = u"Lakeside Hospital"_s;
    request.user = u"Dana Whitfield"_s;
    request.kdfMemoryKiB = 8192;
    request.kdfIterations = 1;
    const auto created = Casebook::create(request, passphrase()).result();
    m_casebook = Casebook::open(
                     created.path, passphrase(), std::make_shared<FixedClock>(*instantFromIso(u"2026-07-14T15:00:00Z")))
                     .result();
    QVERIFY(m_casebook);
}

void TestImportRun::cleanupTestCase()
{
    m_casebook->lock().waitForFinished();
    m_casebook.reset();
}

void TestImportRun::dryRunStoresNothing()
{
    auto dry = options(events);
    dry.dryRun = true;
    const auto summary = runImport(*m_casebook, dry);
    QCOMPARE(summary.plan.opened, 2);
    QCOMPARE(summary.outcome.commit, 0);
    QCOMPARE(m_casebook->counts().result().cases, 0);
}

void TestImportRun::storesAsOneCommand()
{
    const auto summary = runImport(*m_casebook, options(events));
    QCOMPARE(summary.plan.opened, 2);
    QCOMPARE(summary.plan.linked, 1);
    QCOMPARE(summary.plan.repeats, 1);
    QVERIFY(summary.outcome.commit > 0);
    m_commit = summary.outcome.commit;
    QCOMPARE(m_casebook->counts().result().cases, 2);

    const auto known = m_casebook->knownReports(u"incidents"_s, {u"1"_s, u"2"_s}).result();
    QCOMPARE(known.size(), 3U);
    m_case = known.back().caseId;
    const auto view = m_casebook->read(CaseRequest{m_case, {}}).result();
    QVERIFY(view.file.record.status == CaseStatus::Intake);
    QCOMPARE(view.file.all<Report>().size(), 2U);
    QVERIFY(view.file.anchor(u"t_reported").has_value());
}

void TestImportRun::secondTimeChangesNothing()
{
    const auto summary = runImport(*m_casebook, options(events));
    QCOMPARE(summary.plan.repeats, summary.plan.rows);
    QCOMPARE(summary.outcome.commit, 0);
    QCOMPARE(m_casebook->counts().result().cases, 2);
}

void TestImportRun::changedRowIsLinked()
{
    const auto summary = runImport(*m_casebook, options("id,when,what\n2,2026-03-02,Deep burn\n"));
    QCOMPARE(summary.plan.linked, 1);
    const auto view = m_casebook->read(CaseRequest{m_case, {}}).result();
    QCOMPARE(view.file.all<Report>().size(), 3U);
    (void)m_casebook->apply(UndoCommit{summary.outcome.commit}).result();
}

void TestImportRun::undoTakesItBack()
{
    (void)m_casebook->apply(UndoCommit{m_commit}).result();
    QCOMPARE(m_casebook->counts().result().cases, 0);
    const auto summary = runImport(*m_casebook, options(events));
    QCOMPARE(summary.plan.opened, 2);
    QCOMPARE(summary.plan.linked, 1);
}

void TestImportRun::unreadableFile()
{
    ImportOptions missing;
    missing.path = m_folder.filePath(u"nowhere.csv"_s);
    try {
        (void)runImport(*m_casebook, missing);
        QFAIL("read a file that is not there");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::InputUnreadable);
        QCOMPARE(error.arguments().first(), missing.path);
    }
}

QTEST_GUILESS_MAIN(TestImportRun)
#include "tst_importrun.moc"
