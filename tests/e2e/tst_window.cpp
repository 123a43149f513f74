// SPDX-License-Identifier: GPL-3.0-or-later
// The main job as a person does it: at the window, with pointer and keyboard. The test looks at the model only to know
// what a person reads on the screen, and to check what was stored.
#include "Desk.h"
#include "case/pathway/PathwayTab.h"
#include "case/pathway/StepForm.h"
#include "unlock/UnlockPage.h"
#include "widgets/AnswerStrip.h"
#include "widgets/PassphraseEdit.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>

using namespace candor;
using namespace candor::e2e;
using namespace Qt::StringLiterals;

namespace {

const QString hospital = u"Harbor Point Hospital"_s;
const QString passphrase = u"five plain words in a row"_s;
const QString patient = u"Zzphi Quillfeather"_s; // must never lie outside the casebook and the saved documents
const QString daughter = u"Rosa Quillfeather"_s;
const QString told = u"A pressure ulcer was found on Tuesday morning"_s;
const QString question = u"Will it heal"_s;
const QString promise = u"Call with what the wound team says"_s;
const QString lastTold = u"Told about the ulcer"_s;
constexpr auto days = std::chrono::hours(24);

struct Numbers {
    int rows, opened, linked, repeats;
};

/// The layout of the state file with the same traps, for machines that do not have it.
Numbers writeInventedReports(const QString &path)
{
    QStringList lines{
        u"INTAKEID,RECVDATE,AE_CATEGORY,AE_SHORT,ADVERSE_EVENT,FINDING_DETAIL,ASPEN_FACID,NAME,ASPEN_FACTYPE_LABEL"_s};
    for (int n = 0; n < 60; ++n)
        lines += u"CA00819%1,%2-Jan-23,04 - Care Management Events,17: Stage 3/4 Pressure Ulcer,"
                 "\"17: Stage 3 or 4 Pressure Ulcer, Acquired After Admission\",%3,CA22000%4,INVENTED HOSPITAL,"
                 "General Acute Care Hospital"_s.arg(364 + n)
                     .arg(n % 28 + 1)
                     .arg(u"Z2_Missing"_s)
                     .arg(n % 7);
    lines += lines[4];
    lines += QString(lines[6]).replace(u"Z2_Missing"_s, u"Substantiated"_s);
    QFile file(path);
    expect(file.open(QFile::WriteOnly), u"The invented reports cannot be written."_s);
    file.write(lines.join(u'\n').toUtf8() + '\n');
    return {62, 60, 1, 1};
}

} // namespace

class TestWindow : public WindowTest {
    Q_OBJECT

public:
    explicit TestWindow(const QString &folder)
        : WindowTest(folder, u"main-job"_s, at(u"2026-07-14T14:00:00Z"))
    {
    }

private Q_SLOTS:
    void initTestCase() { showWindow(); }
    void createsACasebook()
    {
        part(1, [this] { create(); });
    }
    void importsTheReports()
    {
        part(2, [this] { import(); });
    }
    void findsAndIdentifiesOne()
    {
        part(3, [this] { identify(); });
    }
    void logsTheFirstConversation()
    {
        part(4, [this] { firstConversation(); });
    }
    void supportsTheCaregivers()
    {
        part(5, [this] { supportCaregivers(); });
    }
    void keepsHalfTypedTextWhenLocked()
    {
        part(6, [this] { lockAndUnlock(); });
    }
    void answersAndKeepsPromises()
    {
        part(7, [this] { secondConversation(); });
    }
    void worksToTheEnd()
    {
        part(8, [this] { workToTheEnd(); });
    }
    void savesTheSummaries()
    {
        part(9, [this] { saveSummaries(); });
    }
    void leavesNothingBehind()
    {
        part(10, [this] { lockAndVerify(); });
    }
    void cleanupTestCase() { closeWindow(); }

private:
    void create();
    void import();
    void identify();
    void firstConversation();
    void supportCaregivers();
    void lockAndUnlock();
    void secondConversation();
    void workToTheEnd();
    void saveSummaries();
    void lockAndVerify();

    void openImport(const QString &file);

    QString m_number;
};

void TestWindow::create()
{
    createCasebook(hospital, passphrase);
    unlock(passphrase);
    m_robot.press(Qt::Key_2, Qt::ControlModifier);
    m_robot.waitFor(
        [&] { return m_robot.find<QLabel>(u"caseCount"_s)->text() == u"0 open"_s; },
        u"The list says: "_s + m_robot.find<QLabel>(u"caseCount"_s)->text());
    m_robot.picture(u"empty-list"_s);
}

void TestWindow::openImport(const QString &file)
{
    m_robot.click(u"importReports"_s);
    m_robot.giveFile(file);
    auto *counts = m_robot.find<QLabel>(u"importCounts"_s);
    m_robot.waitFor([&] { return !counts->text().isEmpty(); }, u"The file is not read."_s, 120000);
}

void TestWindow::import()
{
    const QString real = QDir::cleanPath(
        QStringLiteral(CANDOR_SOURCE_DIR) + u"/../shared/data/california-hospital-adverse-events.csv"_s);
    QString file = m_folder + u"/files/events.csv"_s;
    Numbers numbers{4682, 4635, 10, 37};
    if (QFile::exists(real)) {
        file = real;
    } else {
        qInfo("The state file is not there: an invented file of the same layout takes its place.");
        numbers = writeInventedReports(file);
    }
    const auto says = [](const QString &counts, int number, const QString &words) {
        const QStringList lines = counts.split(u'\n');
        const bool said = std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
            return QString(line).remove(u',').contains(QRegularExpression(u"\\b%1 \\b.*%2"_s.arg(number).arg(words)));
        });
        expect(said, u"Nothing says \"%1 … %2\":\n%3"_s.arg(number).arg(words, counts));
    };
    openImport(file);
    const QString first = m_robot.find<QLabel>(u"importCounts"_s)->text();
    says(first, numbers.rows, u"read"_s);
    says(first, numbers.opened, u"new report"_s);
    says(first, numbers.linked, u"added to cases"_s);
    says(first, numbers.repeats, u"nothing new"_s);
    says(first, 0, u"cannot be read"_s);
    m_robot.picture(u"import"_s);
    m_robot.click(u"importNow"_s);
    m_robot.waitFor([&] { return !m_robot.seen(u"importDialog"_s); }, u"The import does not end."_s, 240000);
    m_robot.activate(m_window.get());
    m_robot.chooseInMenu(m_robot.find(u"stateFilter"_s), u"Reported, to be decided"_s);
    auto *table = m_robot.find<QTableView>(u"caseTable"_s);
    expect(table->model()->rowCount() > 0, u"The reports are not in the list."_s);
    m_robot.picture(u"reports"_s);

    const qint64 ledger = m_session->casebook()->counts().result().cases;
    expect(ledger == numbers.opened, u"%1 cases are stored."_s.arg(ledger));
    openImport(file);
    says(m_robot.find<QLabel>(u"importCounts"_s)->text(), 0, u"new report"_s);
    says(m_robot.find<QLabel>(u"importCounts"_s)->text(), numbers.rows, u"nothing new"_s);
    expect(!m_robot.find(u"importNow"_s)->isEnabled(), u"The same file can be imported again."_s);
    m_robot.picture(u"import-again"_s);
    m_robot.click(u"importClose"_s);
    m_robot.waitFor([&] { return !m_robot.seen(u"importDialog"_s); }, u"The dialog does not close."_s);
    expect(m_session->casebook()->counts().result().cases == ledger, u"The same file again changed something."_s);
}

void TestWindow::identify()
{
    m_robot.activate(m_window.get());
    auto *table = m_robot.find<QTableView>(u"caseTable"_s);
    m_robot.type(u"caseSearch"_s, u"CA00819364"_s);
    m_robot.waitFor(
        [&] { return table->isVisible() && table->model()->rowCount() == 1; }, u"CA00819364 is not found."_s);
    m_robot.picture(u"search"_s);
    m_robot.press(Qt::Key_Down); // from the field into the list
    m_robot.press(Qt::Key_Return);
    m_robot.waitFor(
        [&] {
            return m_window->shell()->isInCase() && store().isOpen() &&
                   !m_case->workspace().pathway().form().stepId().isEmpty();
        },
        u"The report does not open."_s);
    m_number = store().file().record.number;
    m_robot.picture(u"report"_s);

    m_clock->set(at(u"2026-07-14T15:00:00Z"));
    m_case->goToStep(u"decide-candor"_s);
    m_robot.click(u"stepForm.primary"_s, form());
    m_robot.waitFor(
        [&] { return m_robot.seen(u"case.error"_s) != nullptr; }, u"A decision without an answer passes."_s);
    m_robot.click(u"input.answer.yes"_s, form());
    m_robot.type(u"input.answer.reason"_s, u"Unexpected harm"_s, form());
    m_robot.picture(u"decide"_s);
    m_case->settleStep(u"decide-candor"_s);
    expect(
        store().file().anchor(u"t_identified") == at(u"2026-07-14T15:00:00Z"),
        u"The time of identifying is another."_s);
    expect(store().file().record.status == CaseStatus::Open, u"The case is not open."_s);
    m_robot.picture(u"identified"_s);
}

void TestWindow::firstConversation()
{
    m_case->goToStep(u"prepare-first-conversation"_s);
    m_case->addPerson(u"people"_s, patient, PersonRole::Patient);
    m_case->addPerson(u"people"_s, daughter, PersonRole::Family);
    m_robot.picture(u"prepare"_s);

    m_clock->set(at(u"2026-07-14T15:42:00Z"));
    m_robot.click(u"case.log"_s);
    auto *editor = m_robot.find(u"conversationEditor"_s);
    const auto *with = m_robot.find<QLineEdit>(u"conversation.with"_s, editor);
    expect(with->text().contains(patient) && with->text().contains(daughter), u"Talked with: "_s + with->text());
    m_robot.type(u"conversation.minutes"_s, u"25"_s, editor);
    m_robot.choose(u"conversation.channel"_s, static_cast<int>(Channel::Bedside), editor);
    m_robot.type(u"conversation.where"_s, u"Room 412"_s, editor);
    m_robot.type(u"conversation.hospital"_s, u"Dr. Ines Calloway"_s, editor);
    m_robot.type(u"conversation.summary"_s, lastTold, editor);
    m_robot.type(u"conversation.told"_s, told + u"\nThe wound is cleaned every day"_s, editor);
    m_robot.type(u"conversation.unknown"_s, u"Why the mattress was not changed"_s, editor);
    m_robot.type(u"conversation.question.0.text"_s, question, editor);
    m_robot.type(u"conversation.promise.0.text"_s, promise, editor);
    m_robot.type(u"conversation.promise.0.due"_s, u"5:00 PM"_s, editor);
    m_robot.choose(u"conversation.apology"_s, static_cast<int>(ApologyKind::Sorrow), editor);
    m_robot.type(u"conversation.apologyWords"_s, u"We are sorry that this happened to you"_s, editor);
    m_robot.type(u"conversation.next"_s, u"tomorrow 10:00"_s, editor);
    m_robot.type(u"conversation.nextBy"_s, u"Ruth Feld"_s, editor);
    m_robot.picture(u"conversation"_s);
    m_robot.click(u"conversation.save"_s, editor);
    m_robot.waitFor([&] { return store().isIdle() && store().file().lastConversation(); }, u"Not stored."_s);

    const Due *first = store().pathway().clock(u"C2");
    expect(first && first->state == ClockState::Met, u"The clock of the first conversation is not met."_s);
    expect(first->margin(m_clock->now()) == std::chrono::minutes(18), u"It is not 18 minutes before its time."_s);
    const auto *strip = m_robot.find<AnswerStrip>(u"case.answers"_s);
    m_robot.waitFor(
        [&] { return strip->cell(3)->answer().value == lastTold; },
        u"Family last told: "_s + strip->cell(3)->answer().value);
    const CaseFile &file = store().file();
    expect(file.all<Question>().size() == 1 && file.all<Promise>().size() == 1, u"Question or promise is missing."_s);
    expect(file.all<Promise>().front().due == at(u"2026-07-14T17:00:00Z"), u"The promise is due at another time."_s);
    m_robot.picture(u"logged"_s);
    m_case->saveDocument(u"checklist/first-conversation"_s, u"pdf"_s, told);
}

void TestWindow::supportCaregivers()
{
    m_case->goToStep(u"list-involved-staff"_s);
    m_case->addPerson(u"staff"_s, u"Tom Abiola"_s);
    m_case->goToStep(u"support-caregivers"_s);
    expect(store().file().person(PersonRole::Staff) != nullptr, u"Nobody of the staff is recorded."_s);
    const QString nurse = store().file().person(PersonRole::Staff)->id.toString();
    m_robot.choose(u"input.offers.answer."_s + nurse, static_cast<int>(SupportResponse::Accepted), form());
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<CaregiverSupport>().size() == 1; },
        u"The offer is lost."_s);
    m_robot.click(m_robot.find<QAbstractButton>(u"input.offers.close."_s + nurse, form()));
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<CaregiverSupport>().front().closedAt.has_value(); },
        u"The support cannot be closed out."_s);
    const QString checklist = store().protocol().step(u"support-caregivers"_s)->checklist;
    int ticked = 0;
    const QList<QAbstractButton *> boxes = form()->findChildren<QAbstractButton *>();
    for (QAbstractButton *box : boxes) {
        if (!box->objectName().startsWith(u"row."_s + checklist) || ticked == 3)
            continue;
        m_robot.click(box);
        ++ticked;
        m_robot.waitFor(
            [&] {
                const auto &rows = store().file().all<RowState>();
                return store().isIdle() && std::count_if(rows.begin(), rows.end(), [](const RowState &row) {
                                               return row.outcome == StepOutcome::Done;
                                           }) == ticked;
            },
            u"A ticked row is not stored."_s);
    }
    expect(ticked == 3, u"The checklist of the step has only %1 rows."_s.arg(ticked));
    m_robot.picture(u"caregivers"_s);
    m_case->settleStep(u"support-caregivers"_s);
}

void TestWindow::lockAndUnlock()
{
    const QString half = u"Stable, being wat"_s;
    m_case->goToStep(u"confirm-stable"_s);
    m_robot.type(u"input.now"_s, half, form());
    lock();
    m_robot.picture(u"locked"_s);
    expect(!m_window->shell(), u"The case is still there behind the lock."_s);
    auto *field = m_window->unlockPage()->passphraseField();
    m_robot.type(field, u"five plain words in a raw"_s);
    m_robot.press(Qt::Key_Return);
    m_robot.waitFor(
        [&] { return !m_case->problems().isEmpty(); }, u"Nothing is said about the wrong passphrase."_s, kdfMillis);
    expect(m_case->problems().contains(u"passphrase"_s, Qt::CaseInsensitive), m_case->problems());
    expect(field->text().isEmpty(), u"The wrong passphrase is still in its field."_s);
    m_robot.picture(u"wrong-passphrase"_s);
    unlock(passphrase);
    m_robot.waitFor(
        [&] { return m_window->shell()->isInCase() && store().isOpen(); }, u"The case is not shown again."_s);
    expect(store().file().record.number == m_number, u"Another case is shown."_s);
    m_case->goToStep(u"confirm-stable"_s);
    auto *input = m_robot.find<QLineEdit>(u"input.now"_s, form());
    m_robot.waitFor(
        [&] { return input->text() == half; }, u"Half-typed text came back as \"%1\"."_s.arg(input->text()));
    m_robot.picture(u"unlocked"_s);
    m_robot.type(input, u"Stable, being watched"_s);
    m_case->settleStep(u"confirm-stable"_s);
    expect(store().file().record.patientNow == u"Stable, being watched"_s, u"The field is not stored."_s);
}

void TestWindow::secondConversation()
{
    m_clock->advance(2 * days);
    m_robot.click(u"case.log"_s);
    auto *editor = m_robot.find(u"conversationEditor"_s);
    m_robot.choose(u"conversation.channel"_s, static_cast<int>(Channel::Phone), editor);
    m_robot.type(u"conversation.summary"_s, u"Healing well"_s, editor);
    const QString asked = store().file().all<Question>().front().id.toString();
    m_robot.choose(u"conversation.state."_s + asked, static_cast<int>(QuestionState::Answered), editor);
    m_robot.type(u"conversation.answer."_s + asked, u"Yes, in about six weeks"_s, editor);
    m_robot.click(u"conversation.kept."_s + store().file().all<Promise>().front().id.toString(), editor);
    m_robot.type(u"conversation.next"_s, u"2026-08-20 10:00"_s, editor);
    m_robot.picture(u"second-conversation"_s);
    m_robot.click(u"conversation.save"_s, editor);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Conversation>().size() == 2; }, u"Not stored."_s);
    expect(store().file().all<Question>().front().state == QuestionState::Answered, u"The question is still open."_s);
    expect(store().file().all<Promise>().front().state == PromiseState::Kept, u"The promise is still open."_s);
    m_robot.picture(u"answered"_s);
    m_robot.press(Qt::Key_1, Qt::AltModifier); // back to the steps
    m_robot.waitFor(
        [&] { return m_case->workspace().currentTab() == CaseWorkspace::Pathway; }, u"Alt+1 does nothing."_s);
}

void TestWindow::workToTheEnd()
{
    m_clock->advance(20 * days);
    const int settled = m_case->workUntilClosable([this](const QString &step) {
        m_clock->advance(std::chrono::minutes(10));
        if (step == u"release-holds")
            m_case->releaseEvidence();
        if (step == u"decide-causation" || step == u"solutions-meeting")
            m_robot.picture(step);
    });
    expect(settled > 20, u"Only %1 steps were worked."_s.arg(settled));
    for (const StepView &view : store().pathway().steps)
        expect(view.status != StepStatus::Skipped, u"\"%1\" was skipped."_s.arg(view.step->id));
    m_case->closeCase(u"Agreed with the family"_s);
    qInfo("%d steps worked with their buttons", settled);
}

void TestWindow::saveSummaries()
{
    for (const QString &suffix : {u"pdf"_s, u"odt"_s}) {
        m_case->saveDocument(u"resolution/family"_s, suffix, summary);
        m_case->saveDocument(u"resolution/internal"_s, suffix, summary);
    }
    m_case->saveDocument(u"checklist/first-conversation"_s, u"odt"_s, {});
}

void TestWindow::lockAndVerify()
{
    lock();
    auto opened = Casebook::open(m_book, Secret::fromPassphrase(QString(passphrase)), m_clock);
    const std::shared_ptr<Casebook> casebook = opened.result();
    const VerifyReport report = casebook->verify(VerifyDepth::Full, {}).result();
    expect(report.ok(), u"The ledger has %1 findings."_s.arg(report.findings.size()));
    expect(report.ledgerEntries > 100, u"The ledger has %1 entries."_s.arg(report.ledgerEntries));
    casebook->lock().waitForFinished();
    qInfo("ledger of %lld entries whole", static_cast<long long>(report.ledgerEntries));

    QStringList found;
    int looked = 0;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().startsWith(m_folder + u"/files/"_s))
            continue; // a person saved these
        expect(file.open(QFile::ReadOnly), file.fileName() + u" cannot be read."_s);
        const QByteArray bytes = file.readAll();
        ++looked;
        for (const QString &canary : {u"Quillfeather"_s, u"zzcanary"_s}) {
            const QByteArray wide(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
            if (bytes.contains(canary.toUtf8()) || bytes.contains(wide))
                found += file.fileName();
        }
    }
    expect(looked >= 3, u"Only %1 files were looked at."_s.arg(looked));
    expect(found.isEmpty(), u"Text of the case lies in "_s + found.join(u", "_s));
}

int main(int argc, char *argv[])
{
    return runWindowTest(argc, argv, [](const QString &folder) { return std::make_unique<TestWindow>(folder); });
}

#include "tst_window.moc"
