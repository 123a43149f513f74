// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "intake/IntakeForm.h"
#include "intake/NewCaseDialog.h"
#include "intake/SimilarPane.h"
#include "intake/StartsPane.h"
#include "widgets/Button.h"
#include "widgets/ChoiceCard.h"
#include "widgets/Note.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace candor;
using namespace candor::shelltest;

namespace {

IntakeForm heparin()
{
    IntakeForm form;
    form.found = sampleNow - std::chrono::minutes(9);
    form.unit = u"4 West"_s;
    form.reporter = u"R. Tamm RN"_s;
    form.account = u"Heparin pump was running at 120 mL/h. The order was 12 mL/h."_s;
    form.harm = u"MILD"_s;
    form.patientName = u"Walter Brandvold"_s;
    form.patientAge = 67;
    form.familyName = u"Ingrid Brandvold"_s;
    form.relationship = u"wife"_s;
    form.staff = u"Ray Tamm\nLee Park"_s;
    form.lead = u"Dr. Helen Ruiz"_s;
    form.title = u"Heparin infusion too fast"_s;
    return form;
}

} // namespace

class tst_intake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void draftKeepsEverything();
    void unreadableDraftIsNone();
    void titleFromTheFirstSentence();
    void caseFromForm();
    void emptyFieldsDoNotWipeAReport();
    void typedCaseIsStarted();
    void titleIsAskedFor();
    void draftIsOfferedAgain();
    void untouchedFormLeavesNoDraft();
    void reportIsContinued();
    void clocksShowWhatStarts();
    void concernBecomesPeopleAndQuestions();
    void outsideBodyKeepsItsNumber();
    void sameEventIsShownAndOpened();
    void reportIsAddedToTheCaseThatIsThere();
    void draftSurvivesAClosedCasebook();
    void keyboardAlone();
    void everythingHasAName();

private:
    std::unique_ptr<NewCaseDialog> dialog(std::optional<CaseView> report = {})
    {
        auto made = std::make_unique<NewCaseDialog>(*m_casebook, std::move(report), QStringList{u"4 West"_s});
        QSignalSpy ready(made.get(), &NewCaseDialog::ready);
        made->show();
        if (ready.isEmpty() && !ready.wait())
            qFatal("the dialog did not read its draft");
        return made;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Casebook> m_casebook;
};

void tst_intake::initTestCase()
{
    useOwnSettings(m_folder);
    makeCasebook(m_folder.filePath(u"intake.candor"_s));
    m_casebook = openCasebook(m_folder.filePath(u"intake.candor"_s), std::make_shared<FixedClock>(sampleNow));
}

void tst_intake::cleanupTestCase()
{
    m_casebook->lock().waitForFinished();
}

void tst_intake::draftKeepsEverything()
{
    IntakeForm form = heparin();
    form.happened = sampleNow - std::chrono::hours(1);
    form.channel = ReportChannel::Hotline;
    form.identified = false;
    form.countFromFound = false;
    form.language = u"Norwegian"_s;
    form.patientNow = u"Stable"_s;
    QVERIFY(intakeFromDraft(toDraft(form)) == form);
}

void tst_intake::unreadableDraftIsNone()
{
    QVERIFY(!intakeFromDraft("{"));
    QVERIFY(!intakeFromDraft(R"({"format": 99})"));
}

void tst_intake::titleFromTheFirstSentence()
{
    QCOMPARE(proposedTitle(heparin()), u"Heparin pump was running at 120 mL/h"_s);
    IntakeForm form;
    form.eventType = u"Fall"_s;
    QCOMPARE(proposedTitle(form), u"Fall"_s);
    form.account = QString(u"word "_s).repeated(60);
    QVERIFY(proposedTitle(form).size() <= 70);
    QVERIFY(!proposedTitle(form).endsWith(u' '));
}

void tst_intake::caseFromForm()
{
    const CaseFile file = intakeCase(heparin(), nullptr, sampleNow, u"Dana Okafor"_s, u"Lakeview"_s);
    QCOMPARE(file.record.owner, u"Dana Okafor"_s);
    QVERIFY(file.anchor(u"t_discovered") == sampleNow - std::chrono::minutes(9));
    QVERIFY(file.anchor(anchors::identified) == sampleNow - std::chrono::minutes(9));
    QCOMPARE(file.harm()->degree.code, u"MILD"_s);
    QCOMPARE(file.patient()->ageYears, 67);
    QCOMPARE(file.person(PersonRole::Family)->relationship, u"wife"_s);
    QCOMPARE(file.person(PersonRole::DisclosureLead)->name, u"Dr. Helen Ruiz"_s);
    QCOMPARE(file.all<Person>().size(), size_t(5));
    QCOMPARE(file.all<Report>().front().reporter, u"R. Tamm RN"_s);

    IntakeForm fromNow = heparin();
    fromNow.countFromFound = false;
    QVERIFY(intakeCase(fromNow, nullptr, sampleNow, {}, {}).anchor(anchors::identified) == sampleNow);
    IntakeForm later = heparin();
    later.identified = false;
    QVERIFY(!intakeCase(later, nullptr, sampleNow, {}, {}).anchor(anchors::identified));
}

void tst_intake::emptyFieldsDoNotWipeAReport()
{
    CaseFile base = sampleFile(u"Imported"_s, u"What the report says"_s);
    base.record.id = Id<Case>::create();
    IntakeForm form;
    form.title = u"Imported"_s;
    const CaseFile started = intakeCase(form, &base, sampleNow, u"Dana Okafor"_s, {});
    QCOMPARE(started.record.account, u"What the report says"_s);
    QCOMPARE(started.record.unit, u"4 West"_s);
    QCOMPARE(started.patient()->name, u"Rosa Quiroga"_s);
    QCOMPARE(started.harm()->degree.code, u"SEVERE"_s);
}

void tst_intake::typedCaseIsStarted()
{
    const auto page = dialog();
    QSignalSpy started(page.get(), &NewCaseDialog::started);
    auto *next = page->findChild<Button *>(u"next"_s);
    page->findChild<QComboBox *>(u"unit"_s)->setEditText(u"ICU"_s);
    next->click();
    QCOMPARE(page->page(), 1);
    page->findChild<QPlainTextEdit *>(u"account"_s)->setPlainText(u"A guidewire stayed in the vein. It was removed."_s);
    page->findChild<ChoiceCard *>(u"harmSEVERE"_s)->click();
    next->click();
    page->findChild<QLineEdit *>(u"patientName"_s)->setText(u"Hal Dorsey"_s);
    next->click();
    QCOMPARE(page->findChild<QLineEdit *>(u"caseTitle"_s)->text(), u"A guidewire stayed in the vein"_s);
    next->click();
    QVERIFY(started.wait());
    const CaseView view = resultOf(m_casebook->read(CaseRequest{Id<Case>(started.front().front().toUuid()), {}}));
    QCOMPARE(view.file.record.status, CaseStatus::Open);
    QCOMPARE(view.file.record.unit, u"ICU"_s);
    QCOMPARE(view.file.record.facility, m_casebook->settings().hospital);
    QCOMPARE(view.file.patient()->name, u"Hal Dorsey"_s);
    QCOMPARE(view.file.harm()->degree.code, u"SEVERE"_s);
    QVERIFY(view.file.anchor(anchors::identified).has_value());
    QVERIFY(!resultOf(m_casebook->draft(u"new-case"_s)));
}

void tst_intake::titleIsAskedFor()
{
    const auto page = dialog();
    QSignalSpy started(page.get(), &NewCaseDialog::started);
    page->findChild<Button *>(u"skipToStart"_s)->click();
    QCOMPARE(page->page(), 3);
    page->findChild<Button *>(u"next"_s)->click();
    QTest::qWait(50);
    QCOMPARE(started.size(), 0);
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisibleTo(page.get()) && label->text().contains(u"Type a few words"_s);
    }));
}

void tst_intake::draftIsOfferedAgain()
{
    {
        const auto page = dialog();
        page->findChild<QPlainTextEdit *>(u"account"_s)->setPlainText(u"Half typed"_s);
        QSignalSpy closed(page.get(), &QDialog::rejected);
        page->findChild<Button *>(u"saveDraft"_s)->click();
        QVERIFY(closed.wait());
    }
    const auto page = dialog();
    auto *account = page->findChild<QPlainTextEdit *>(u"account"_s);
    QCOMPARE(account->toPlainText(), u"Half typed"_s);
    Q_EMIT page->findChild<NoteBox *>(u"intakeNote"_s)->actionTriggered();
    QVERIFY(account->toPlainText().isEmpty());
    QTRY_VERIFY(!resultOf(m_casebook->draft(u"new-case"_s)));
}

void tst_intake::untouchedFormLeavesNoDraft()
{
    const auto page = dialog();
    QSignalSpy closed(page.get(), &QDialog::rejected);
    page->reject();
    QVERIFY(closed.wait());
    QVERIFY(!resultOf(m_casebook->draft(u"new-case"_s)));
}

void tst_intake::reportIsContinued()
{
    const Outcome report = addCase(*m_casebook, u"Pressure injury"_s, false, u"Stage 3, found at turning."_s);
    const CaseView view = resultOf(m_casebook->read(CaseRequest{report.caseId, {}}));
    QCOMPARE(view.file.record.status, CaseStatus::Intake);
    const qint64 before = resultOf(m_casebook->counts()).cases;
    const auto page = dialog(view);
    QCOMPARE(page->findChild<QPlainTextEdit *>(u"account"_s)->toPlainText(), u"Stage 3, found at turning."_s);
    QVERIFY(page->findChild<ChoiceCard *>(u"harmSEVERE"_s)->isChecked());
    QSignalSpy started(page.get(), &NewCaseDialog::started);
    page->goToPage(2);
    page->findChild<QLineEdit *>(u"lead"_s)->setText(u"Dr. Helen Ruiz"_s);
    page->goToPage(3);
    page->findChild<Button *>(u"next"_s)->click();
    QVERIFY(started.wait());
    const CaseView after = resultOf(m_casebook->read(CaseRequest{report.caseId, {}}));
    QCOMPARE(after.file.record.status, CaseStatus::Open);
    QVERIFY(after.file.anchor(anchors::identified).has_value());
    QCOMPARE(after.file.person(PersonRole::DisclosureLead)->name, u"Dr. Helen Ruiz"_s);
    QCOMPARE(after.file.all<Person>().size(), size_t(2));
    QCOMPARE(resultOf(m_casebook->counts()).cases, before);
}

void tst_intake::clocksShowWhatStarts()
{
    const auto page = dialog();
    auto *pane = page->findChild<StartsPane *>();
    QVERIFY(pane->clockCount() >= 4);
    page->goToPage(3);
    page->findChild<ChoiceCard *>(u"candorLater"_s)->click();
    const QList<QLabel *> labels = pane->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith(u"No clock starts yet"_s);
    }));
}

void tst_intake::concernBecomesPeopleAndQuestions()
{
    const auto page = dialog();
    QSignalSpy started(page.get(), &NewCaseDialog::started);
    page->findChild<ChoiceCard *>(u"sourceConcern"_s)->click();
    QVERIFY(page->findChild<QComboBox *>(u"raisedAs"_s)->isVisible());
    QVERIFY(!page->findChild<QLineEdit *>(u"sourceId"_s)->isVisible());
    QTest::keyClicks(page->findChild<QLineEdit *>(u"reporter"_s), u"Ingrid Brandvold"_s);
    page->findChild<QComboBox *>(u"raisedAs"_s)->setEditText(u"wife"_s);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"raisedPhone"_s), u"555-0102"_s);
    page->findChild<QPlainTextEdit *>(u"words"_s)->setPlainText(u"Why was he so drowsy?\nWho will call us?"_s);
    QCOMPARE(page->form().channel, ReportChannel::PatientConcern);
    page->goToPage(3);
    page->findChild<QLineEdit *>(u"caseTitle"_s)->setText(u"Drowsy after the infusion"_s);
    page->findChild<Button *>(u"next"_s)->click();
    QVERIFY(started.wait());
    const CaseView view = resultOf(m_casebook->read(CaseRequest{Id<Case>(started.front().front().toUuid()), {}}));
    const Person *wife = view.file.person(PersonRole::Family);
    QVERIFY(wife);
    QCOMPARE(wife->name, u"Ingrid Brandvold"_s);
    QCOMPARE(wife->relationship, u"wife"_s);
    QCOMPARE(wife->phone, u"555-0102"_s);
    const auto &questions = view.file.all<Question>();
    QCOMPARE(questions.size(), size_t(2));
    QCOMPARE(questions[0].text, u"Why was he so drowsy?"_s);
    QCOMPARE(questions[0].askedBy, u"Ingrid Brandvold"_s);
    QCOMPARE(questions[0].state, QuestionState::Open);
    QCOMPARE(view.file.all<Report>().front().channel, ReportChannel::PatientConcern);
    QCOMPARE(view.file.all<Report>().front().reporterRole, u"wife"_s);

    // The patient says it: then that is the patient.
    IntakeForm form;
    form.channel = ReportChannel::Complaint;
    form.reporter = u"Walter Brandvold"_s;
    form.raisedByPatient = true;
    form.title = u"Drowsy"_s;
    const CaseFile own = intakeCase(form, nullptr, sampleNow, {}, {});
    QCOMPARE(own.patient()->name, u"Walter Brandvold"_s);
    QVERIFY(!own.person(PersonRole::Family));
    QVERIFY(intakeFromDraft(toDraft(form)) == form);
}

void tst_intake::outsideBodyKeepsItsNumber()
{
    const auto page = dialog();
    page->findChild<ChoiceCard *>(u"sourceOutside"_s)->click();
    page->findChild<QLineEdit *>(u"sourceSystem"_s)->setText(u"State agency"_s);
    page->findChild<QLineEdit *>(u"sourceId"_s)->setText(u"SA-771"_s);
    page->findChild<QPlainTextEdit *>(u"words"_s)->setPlainText(u"The rate was not checked twice"_s);
    IntakeForm form = page->form();
    form.title = u"Rate"_s;
    const Report report = intakeCase(form, nullptr, sampleNow, {}, {}).all<Report>().front();
    QCOMPARE(report.channel, ReportChannel::Regulator);
    QCOMPARE(report.sourceSystem, u"State agency"_s);
    QCOMPARE(report.sourceId, u"SA-771"_s);
    QCOMPARE(report.finding, u"The rate was not checked twice"_s);
    // Another source leaves what was typed, and none of it is stored where it does not belong.
    page->findChild<ChoiceCard *>(u"sourceStaff"_s)->click();
    QVERIFY(intakeCase(page->form(), nullptr, sampleNow, {}, {}).all<Report>().front().finding.isEmpty());
    page->findChild<ChoiceCard *>(u"sourceOutside"_s)->click();
    QCOMPARE(page->findChild<QPlainTextEdit *>(u"words"_s)->toPlainText(), u"The rate was not checked twice"_s);
    for (const auto &each : enumNames<ReportChannel>) { // every channel has one place
        const auto channels = channelsOf(sourceOf(each.value));
        QVERIFY(std::find(channels.begin(), channels.end(), each.value) != channels.end());
    }
}

void tst_intake::sameEventIsShownAndOpened()
{
    const Outcome known = addCase(*m_casebook, u"Retained guidewire"_s);
    const auto page = dialog();
    QSignalSpy compared(page.get(), &NewCaseDialog::compared), opened(page.get(), &NewCaseDialog::openRequested);
    page->goToPage(2);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"patientName"_s), u"quiroga, rosa"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!compared.isEmpty() && compared.last().front().toInt() > 0, 5000);
    auto *pane = page->findChild<SimilarPane *>();
    QVERIFY(pane->isVisible());
    QCOMPARE(namelessParts(*page), QStringList());
    auto *open = page->findChild<Button *>(u"similar.open."_s + known.number);
    QVERIFY(open);
    open->click();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toUuid(), known.caseId.uuid());
    QTRY_VERIFY(resultOf(m_casebook->draft(u"new-case"_s)).has_value()); // nothing typed is lost
    resultOf(m_casebook->draft(u"new-case"_s));
    m_casebook->dropDraft(u"new-case"_s).waitForFinished();

    const auto other = dialog();
    QSignalSpy again(other.get(), &NewCaseDialog::compared);
    other->goToPage(2);
    QTest::keyClicks(other->findChild<QLineEdit *>(u"patientName"_s), u"Nobody Known"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!again.isEmpty() && again.last().front().toInt() == 0, 5000);
    QVERIFY(!other->findChild<SimilarPane *>()->isVisible());
}

void tst_intake::reportIsAddedToTheCaseThatIsThere()
{
    CaseFile file = sampleFile(u"Drug interaction"_s);
    file.all<Person>()[0].name = u"Tomas Aviles"_s;
    const Outcome known = resultOf(m_casebook->apply(OpenCase{file, true, {}}));
    const qint64 cases = resultOf(m_casebook->counts()).cases;
    const auto page = dialog();
    QSignalSpy added(page.get(), &NewCaseDialog::added);
    page->findChild<ChoiceCard *>(u"sourceConcern"_s)->click();
    page->findChild<QLineEdit *>(u"reporter"_s)->setText(u"Lena Aviles"_s);
    page->findChild<QPlainTextEdit *>(u"words"_s)->setPlainText(u"Was it the new pill?"_s);
    page->goToPage(2);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"patientName"_s), u"Tomas Aviles"_s);
    const QString name = u"similar.add."_s + known.number;
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<Button *>(name), 5000);
    page->findChild<Button *>(name)->click();
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, 5000);
    const CaseView after = resultOf(m_casebook->read(CaseRequest{known.caseId, {}}));
    QCOMPARE(after.file.all<Report>().size(), size_t(1));
    QCOMPARE(after.file.all<Report>().front().reporter, u"Lena Aviles"_s);
    QCOMPARE(after.file.all<Question>().front().text, u"Was it the new pill?"_s);
    QCOMPARE(after.file.person(PersonRole::Family)->name, u"Lena Aviles"_s);
    QCOMPARE(resultOf(m_casebook->counts()).cases, cases);
    QVERIFY(!resultOf(m_casebook->draft(u"new-case"_s)));
}

void tst_intake::draftSurvivesAClosedCasebook()
{
    {
        const auto page = dialog();
        page->goToPage(1);
        QTest::keyClicks(page->findChild<QPlainTextEdit *>(u"account"_s), u"Half a sen"_s);
        // Nobody saves or closes anything: a second later it is in the casebook.
        QTRY_VERIFY_WITH_TIMEOUT(resultOf(m_casebook->draft(u"new-case"_s)).has_value(), 4000);
        QTRY_VERIFY(page->findChild<QLabel *>(u"draftKept"_s)->text().startsWith(u"Draft kept"_s));
    }
    m_casebook->lock().waitForFinished();
    m_casebook = openCasebook(m_folder.filePath(u"intake.candor"_s), std::make_shared<FixedClock>(sampleNow));
    const auto page = dialog();
    QCOMPARE(page->page(), 1);
    QCOMPARE(page->findChild<QPlainTextEdit *>(u"account"_s)->toPlainText(), u"Half a sen"_s);
    QSignalSpy kept(page.get(), &NewCaseDialog::draftKept);
    QTest::keyClick(page.get(), Qt::Key_Escape);
    QTRY_COMPARE(kept.size(), 1);
    QTRY_VERIFY(!page->isVisible());
    m_casebook->dropDraft(u"new-case"_s).waitForFinished();
}

void tst_intake::keyboardAlone()
{
    const auto page = dialog();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QSignalSpy started(page.get(), &NewCaseDialog::started);
    const auto focused = [] { return QApplication::focusWidget(); };
    QCOMPARE(focused()->objectName(), u"sourceStaff"_s);
    QTest::keyClick(focused(), Qt::Key_Return); // the default button, from any field
    QCOMPARE(page->page(), 1);
    QCOMPARE(focused()->objectName(), u"account"_s);
    QTest::keyClicks(focused(), u"A tube came loose"_s);
    QTest::keyClick(focused(), Qt::Key_Tab);
    QCOMPARE(focused()->objectName(), u"eventType"_s);
    QTest::keyClick(focused(), Qt::Key_Return);
    QTRY_COMPARE(page->page(), 2);
    QTest::keyClick(focused(), Qt::Key_Return);
    QCOMPARE(page->page(), 3);
    QTest::keyClick(focused(), Qt::Key_Return);
    QVERIFY(started.wait());
}

void tst_intake::everythingHasAName()
{
    const auto page = dialog();
    for (int i = 0; i < 4; ++i) {
        page->goToPage(i);
        QCOMPARE(namelessParts(*page), QStringList());
    }
}

QTEST_MAIN(tst_intake)
#include "tst_intake.moc"
