// SPDX-License-Identifier: GPL-3.0-or-later
// Three invented cases to their ends, at the window: one is explained, one is made good with an offer, an agreement and
// a payment, and one goes to counsel and comes back.
#include "Desk.h"
#include "case/CaseAnswers.h"
#include "case/actions/ActionPane.h"
#include "case/actions/ActionsList.h"
#include "case/actions/ActionsTab.h"
#include "case/resolution/ResolutionTab.h"
#include "intake/NewCaseDialog.h"
#include "model/ResolutionRules.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

using namespace candor;
using namespace candor::e2e;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"five plain words in a row"_s;
const QString told = u"A second nurse now helps with every transfer"_s;
const QString lawyer = u"You can bring a lawyer, and we wait for you"_s;
const QString terms = u"Paid within 30 days"_s;
constexpr auto days = std::chrono::hours(24);

} // namespace

class TestEndings : public WindowTest {
    Q_OBJECT

public:
    explicit TestEndings(const QString &folder)
        : WindowTest(folder, u"endings"_s, at(u"2026-07-14T14:00:00Z"))
    {
    }

private Q_SLOTS:
    void initTestCase() { showWindow(); }
    void createsACasebook()
    {
        part(1, [this] {
            createCasebook(u"Harbor Point Hospital"_s, passphrase);
            unlock(passphrase);
        });
    }
    void reasonableCareIsExplained()
    {
        part(2, [this] { explain(); });
    }
    void unreasonableCareIsMadeGood()
    {
        part(3, [this] { makeGood(); });
    }
    void litigationAndBack()
    {
        part(4, [this] { goToCounselAndBack(); });
    }
    void cleanupTestCase() { closeWindow(); }

private:
    void explain();
    void makeGood();
    void goToCounselAndBack();

    void start(const QString &title, const QString &patient, const QString &family);
    void firstConversation(const QString &toldThem, const QString &asked);
    void answerTheQuestion(const QString &answer);
    void careForStaff();
    void work(const std::function<void(const QString &step)> &before = {});
    void saveSummaries(const QString &name, const QString &familyReads);

    void tellAboutLawyer();
    void offerAndAgree();
    void signAgreement();
    void askTheDataBankQuestion();
    void measureAndTell();
    void click(const QString &name) { m_robot.click(name, &m_case->workspace().resolution()); }
    /// The primary button of the offer, once it says this.
    void next(const QString &text)
    {
        auto *button = m_robot.find<QAbstractButton>(u"offer.next"_s, &m_case->workspace().resolution());
        m_robot.waitFor(
            [&] { return store().isIdle() && button->text() == text; },
            u"The offer asks for \"%1\" next, not \"%2\"."_s.arg(button->text(), text));
        m_robot.click(button);
    }
    void stored(const QString &complaint)
    {
        m_robot.waitFor([&] { return store().isIdle(); }, complaint);
    }
    /// Chooses an entry of the menu of a button that opens it by itself.
    void addFrom(const QString &name, const QString &entry)
    {
        m_robot.chooseInMenu(m_robot.find(name, &m_case->workspace().resolution()), entry);
    }
};

void TestEndings::start(const QString &title, const QString &patient, const QString &family)
{
    m_robot.activate(m_window.get());
    m_robot.press(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = m_robot.find<NewCaseDialog>(u"newCaseDialog"_s);
    m_robot.activate(dialog);
    m_robot.type(u"reporter"_s, u"Ray Tamm"_s, dialog);
    m_robot.click(u"next"_s, dialog);
    m_robot.type(u"account"_s, title, dialog);
    m_robot.click(u"harmSEVERE"_s, dialog);
    m_robot.click(u"next"_s, dialog);
    m_robot.type(u"patientName"_s, patient, dialog);
    m_robot.type(u"familyName"_s, family, dialog);
    m_robot.click(u"next"_s, dialog);
    m_robot.type(u"caseTitle"_s, title, dialog);
    m_robot.click(u"next"_s, dialog);
    m_robot.waitFor(
        [&] { return m_window->shell()->isInCase() && store().isOpen() && store().file().record.title == title; },
        u"The new case does not open."_s);
    m_robot.activate(m_window.get());
    // What another case knew is not known here.
    m_case = std::make_unique<CaseRobot>(m_robot, *m_window, m_folder + u"/files/"_s);
    m_case->know(u"secure-evidence"_s, u"things"_s, u"Pump 7"_s);
}

void TestEndings::firstConversation(const QString &toldThem, const QString &asked)
{
    m_clock->advance(std::chrono::minutes(35));
    m_robot.click(u"case.log"_s);
    auto *editor = m_robot.find(u"conversationEditor"_s);
    m_robot.type(u"conversation.summary"_s, toldThem, editor);
    m_robot.type(u"conversation.told"_s, toldThem, editor);
    m_robot.type(u"conversation.question.0.text"_s, asked, editor);
    m_robot.click(u"conversation.save"_s, editor);
    m_robot.waitFor([&] { return store().isIdle() && store().file().all<Question>().size() == 1; }, u"Not stored."_s);
}

void TestEndings::answerTheQuestion(const QString &answer)
{
    m_robot.click(u"case.log"_s);
    auto *editor = m_robot.find(u"conversationEditor"_s);
    const QString asked = store().file().all<Question>().front().id.toString();
    m_robot.type(u"conversation.summary"_s, answer, editor);
    m_robot.choose(u"conversation.state."_s + asked, static_cast<int>(QuestionState::Answered), editor);
    m_robot.type(u"conversation.answer."_s + asked, answer, editor);
    m_robot.click(u"conversation.save"_s, editor);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Question>().front().state == QuestionState::Answered; },
        u"The answer is not stored."_s);
}

void TestEndings::careForStaff()
{
    m_case->goToStep(u"list-involved-staff"_s);
    m_case->addPerson(u"staff"_s, u"Tom Abiola"_s);
    m_case->goToStep(u"support-caregivers"_s);
    const QString nurse = store().file().person(PersonRole::Staff)->id.toString();
    m_robot.choose(u"input.offers.answer."_s + nurse, static_cast<int>(SupportResponse::Accepted), form());
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<CaregiverSupport>().size() == 1; },
        u"The offer is lost."_s);
    m_robot.click(m_robot.find<QAbstractButton>(u"input.offers.close."_s + nurse, form()));
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<CaregiverSupport>().front().closedAt.has_value(); },
        u"The support cannot be closed out."_s);
}

void TestEndings::work(const std::function<void(const QString &)> &before)
{
    m_clock->advance(20 * days);
    m_case->workUntilClosable([&](const QString &step) {
        m_clock->advance(std::chrono::minutes(10));
        if (step == u"release-holds")
            m_case->releaseEvidence();
        if (before)
            before(step);
    });
}

void TestEndings::saveSummaries(const QString &name, const QString &familyReads)
{
    // Each case in a folder of its own, to be looked at.
    QDir().mkpath(m_folder + u"/files/"_s + name);
    CaseRobot saving(m_robot, *m_window, m_folder + u"/files/"_s + name + u'/');
    saving.saveDocument(u"resolution/family"_s, u"pdf"_s, familyReads);
    saving.saveDocument(u"resolution/internal"_s, u"pdf"_s, u"Open: 0."_s);
    if (const QString grabs = qEnvironmentVariable("CANDOR_GRAB_DIR"); !grabs.isEmpty()) {
        for (const QString &id : {u"family"_s, u"internal"_s})
            QFile::copy(
                u"%1/files/%2/resolution-%3.pdf"_s.arg(m_folder, name, id), u"%1/%2-%3.pdf"_s.arg(grabs, name, id));
    }
}

void TestEndings::explain()
{
    start(u"Allergic reaction to contrast"_s, u"Mina Okonjo"_s, u"Peter Okonjo"_s);
    firstConversation(u"You reacted to the contrast medium"_s, u"Could it have been known"_s);
    careForStaff();
    m_case->decide(u"D6"_s, u"met"_s);
    m_case->decide(u"D7"_s, u"no"_s);
    m_case->decide(u"D8"_s, u"no"_s);
    m_case->know(u"apologize"_s, u"kind"_s, u"sorrow"_s);
    m_case->know(u"apologize"_s, u"words"_s, u"We are sorry for what you went through"_s);
    m_case->know(u"settle-bills"_s, u"outcome"_s, u"bill_normally"_s);
    m_case->know(u"write-summary"_s, u"happened"_s, u"The reaction could not have been foreseen"_s);
    answerTheQuestion(u"No, it was your first contact with it"_s);
    work();
    const CaseFile &file = store().file();
    expect(file.all<Offer>().empty() && file.all<Payment>().empty(), u"Money was offered for reasonable care."_s);
    expect(
        store().pathway().routes.size() == 1 && store().pathway().routes.front()->id == u"R-A",
        u"The route is another one."_s);
    expect(
        !store().pathway().step(u"make-offer")->step->required ||
            store().pathway().step(u"make-offer")->status == StepStatus::NotApplicable,
        u"An offer is asked for."_s);
    m_robot.press(Qt::Key_5, Qt::AltModifier);
    m_robot.picture(u"explained-resolution"_s);
    m_case->closeCase(u"Explained and agreed with the family"_s);
    saveSummaries(u"explained"_s, u"Could it have been known"_s);
}

void TestEndings::makeGood()
{
    start(u"Sponge left in the abdomen"_s, u"Lena Farr"_s, u"Owen Farr"_s);
    firstConversation(u"A sponge was left behind and has to come out"_s, u"Why did nobody count"_s);
    careForStaff();
    m_case->decide(u"D6"_s, u"not_met"_s);
    m_case->know(u"solutions-meeting"_s, u"family_text"_s, told);
    m_case->know(u"write-summary"_s, u"happened"_s, u"The count was not done by two people"_s);
    m_case->know(u"settle-bills"_s, u"amount"_s, u"48210"_s);
    m_case->know(u"record-payment"_s, u"amount"_s, u"150000"_s);
    m_case->know(u"record-payment"_s, u"paid"_s, u"now"_s);
    m_case->know(u"record-payment"_s, u"payee"_s, u"Lena Farr"_s);
    m_case->know(u"record-payment"_s, u"family_line"_s, u"What we agreed on"_s);
    m_case->know(u"record-payment"_s, u"family_amount"_s, u"150000"_s);
    m_case->know(u"answer-npdb"_s, u"reason"_s, u"Nobody asked for money in writing"_s);
    answerTheQuestion(u"The rule allowed one person to count. It does not any more"_s);
    work([this](const QString &step) {
        if (step == u"tell-about-lawyer")
            tellAboutLawyer();
        if (step == u"make-offer")
            offerAndAgree();
        if (step == u"sign-agreement")
            signAgreement();
        if (step == u"answer-npdb")
            askTheDataBankQuestion();
        if (step == u"implement-actions")
            measureAndTell();
    });
    const CaseFile &file = store().file();
    expect(file.all<Offer>().size() == 3, u"There are %1 offers."_s.arg(file.all<Offer>().size()));
    expect(!file.all<Payment>().empty(), u"Nothing was paid."_s);
    const auto accepted = file.first<Offer>([](const Offer &o) { return o.state == OfferState::Accepted; });
    expect(accepted, u"No offer was accepted."_s);
    expect(offerTotal(file, accepted->id) == Cents{15'000'000}, u"The sum is another one."_s);
    expect(
        file.all<Agreement>().size() == 1 && file.anchor(u"t_release_signed") == file.all<Agreement>().front().signedAt,
        u"The agreement is not the one that was signed."_s);
    expect(
        std::all_of(
            file.all<Action>().begin(), file.all<Action>().end(), [](const Action &a) { return a.toldAt.has_value(); }),
        u"The family was not told what changed."_s);
    m_robot.press(Qt::Key_5, Qt::AltModifier);
    m_robot.picture(u"made-good-resolution"_s);
    m_case->closeCase(u"Agreed with the family"_s);
    saveSummaries(u"made-good"_s, told);
    for (const QString &said : {terms, u"Release signed"_s, u"Told that a lawyer may help"_s, u"Family had a lawyer"_s})
        m_case->readBack(m_folder + u"/files/made-good/resolution-internal.pdf"_s, u"resolution/internal"_s, said);
}

// The day is noted with the agreement, the words in the log.
void TestEndings::tellAboutLawyer()
{
    m_robot.press(Qt::Key_5, Qt::AltModifier);
    click(u"agreement.lawyer"_s);
    m_robot.waitFor(
        [&] { return store().isIdle() && !store().file().formValue(u"tell-about-lawyer", u"told").isEmpty(); },
        u"The day is not noted."_s);
    m_robot.click(u"case.log"_s);
    auto *editor = m_robot.find(u"conversationEditor"_s);
    m_robot.type(u"conversation.summary"_s, lawyer, editor);
    m_robot.type(u"conversation.told"_s, lawyer, editor);
    m_robot.click(u"conversation.topic.%1"_s.arg(static_cast<int>(ToldTopic::Lawyer)), editor);
    m_robot.click(u"conversation.save"_s, editor);
    m_robot.waitFor(
        [&] {
            const Conversation *talk =
                store().file().first<Conversation>([](const Conversation &c) { return c.told.contains(lawyer); });
            return store().isIdle() && talk && talk->topics == std::vector<ToldTopic>{ToldTopic::Lawyer};
        },
        u"What was said about a lawyer is lost."_s);
}

// With the release, and whether a lawyer stood by them; signing it is what the step waits for.
void TestEndings::signAgreement()
{
    m_robot.press(Qt::Key_5, Qt::AltModifier);
    auto &tab = m_case->workspace().resolution();
    click(u"resolution.agreement.edit"_s);
    const auto kept = [&](const std::function<bool(const Agreement &)> &holds, const QString &complaint) {
        m_robot.waitFor(
            [&] {
                const auto &all = store().file().all<Agreement>();
                return store().isIdle() && all.size() == 1 && holds(all.front());
            },
            complaint);
    };
    m_robot.choose(u"agreement.familyHadLawyer"_s, u"yes"_s, &tab);
    kept([](const Agreement &a) { return a.familyHadLawyer == YesNo::Yes; }, u"Their lawyer is lost."_s);
    m_robot.tabTo(u"agreement.release"_s);
    m_robot.press(Qt::Key_Space);
    kept([](const Agreement &a) { return a.release; }, u"The release is lost."_s);
    m_robot.type(u"agreement.terms"_s, terms, &tab);
    m_robot.press(Qt::Key_Tab);
    kept([](const Agreement &a) { return a.terms == terms; }, u"The terms are lost."_s);
    m_robot.type(u"agreement.signedAt"_s, u"now"_s, &tab);
    m_robot.press(Qt::Key_Tab);
    kept([](const Agreement &a) { return a.signedAt.has_value(); }, u"The agreement is not signed."_s);
    m_robot.picture(u"agreement-signed"_s);
}

// A draft, two approvals, a counter-offer and a second offer that is accepted.
void TestEndings::offerAndAgree()
{
    m_robot.press(Qt::Key_5, Qt::AltModifier);
    auto &tab = m_case->workspace().resolution();
    next(u"Prepare an offer"_s);
    stored(u"No offer is begun."_s);
    addFrom(u"offer.add"_s, u"Lost wages"_s);
    m_robot.type(u"element.amount"_s, u"$12,600.50"_s, &tab);
    m_robot.press(Qt::Key_Tab);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<OfferElement>().size() == 1; }, u"The wages are lost."_s);
    addFrom(u"offer.add"_s, u"Pain and hardship"_s);
    m_robot.type(u"element.amount"_s, u"100000"_s, &tab);
    m_robot.press(Qt::Key_Tab);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<OfferElement>().size() == 2; }, u"The sum is lost."_s);
    next(u"Ask for an approval"_s);
    m_robot.type(u"approval.who"_s, u"Priya Raman, chief financial officer"_s, &tab);
    m_robot.press(Qt::Key_Tab);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Approval>().size() == 1; }, u"Nobody is asked."_s);
    m_robot.picture(u"offer-draft"_s);
    next(u"Record the answer of Priya Raman"_s);
    click(u"offer.answer.approved"_s);
    next(u"The offer is approved"_s);
    next(u"Record that the offer was made"_s);
    click(u"offer.answer.made"_s);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Offer>().front().state == OfferState::Made; },
        u"The offer is not made."_s);
    m_clock->advance(10 * days);
    next(u"Record the family’s answer"_s);
    click(u"offer.answer.counter"_s);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Offer>().size() == 2; }, u"No counter-offer."_s);
    addFrom(u"offer.add"_s, u"Pain and hardship"_s);
    m_robot.type(u"element.amount"_s, u"200000"_s, &tab);
    m_robot.press(Qt::Key_Tab);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<OfferElement>().size() == 3; }, u"Their sum is lost."_s);
    m_robot.picture(u"counter-offer"_s);
    next(u"Record our answer"_s);
    click(u"offer.answer.next"_s);
    m_robot.waitFor([&] { return store().isIdle() && store().file().all<Offer>().size() == 3; }, u"No second offer."_s);
    const Id<Offer> second = store().file().all<Offer>().back().id;
    addFrom(u"offer.add"_s, u"Future care"_s);
    m_robot.type(u"element.amount"_s, u"37399.50"_s, &tab);
    m_robot.press(Qt::Key_Tab);
    m_robot.waitFor(
        [&] { return store().isIdle() && offerTotal(store().file(), second) == Cents{15'000'000}; },
        u"The second offer has another sum."_s);
    next(u"Ask for an approval"_s);
    m_robot.type(u"approval.who"_s, u"C. Mbeki, insurer"_s, &tab);
    m_robot.press(Qt::Key_Tab);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Approval>().size() == 2; }, u"Nobody is asked."_s);
    next(u"Record the answer of C. Mbeki"_s);
    click(u"offer.answer.approved"_s);
    next(u"The offer is approved"_s);
    next(u"Record that the offer was made"_s);
    click(u"offer.answer.made"_s);
    m_clock->advance(5 * days);
    next(u"Record the family’s answer"_s);
    click(u"offer.answer.accepted"_s);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().find(second)->state == OfferState::Accepted; },
        u"The offer is not accepted."_s);
    m_robot.picture(u"offer-accepted"_s);
}

// With its exact conditions; the answer is advice, and a person decides.
void TestEndings::askTheDataBankQuestion()
{
    m_robot.press(Qt::Key_5, Qt::AltModifier);
    auto &tab = m_case->workspace().resolution();
    const Id<Payment> paid = store().file().all<Payment>().front().id;
    expect(tab.showRecord(RecordKind::Payment, paid.uuid()), u"The payment is not to be found."_s);
    const auto screen = [&] {
        return dataBankScreen(*store().file().find(paid), store().file(), store().view().surroundings.zone).answer;
    };
    expect(screen() == DataBankScreen::Answer::CannotTell, u"An answer comes before the question."_s);
    m_robot.choose(u"payment.writtenDemand"_s, u"no"_s, &tab);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().find(paid)->writtenDemand == YesNo::No; },
        u"The answer is lost."_s);
    expect(screen() == DataBankScreen::Answer::NotMet, u"Without a written demand it would be reported."_s);
    m_robot.choose(u"payment.dataBank"_s, u"not_reportable"_s, &tab);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().find(paid)->dataBank == ReportDecision::NotReportable; },
        u"The decision is lost."_s);
    m_robot.picture(u"data-bank"_s);
}

void TestEndings::measureAndTell()
{
    m_robot.press(Qt::Key_4, Qt::AltModifier);
    m_robot.picture(u"actions"_s);
    const Action action = store().file().all<Action>().front();
    m_case->workspace().showRecord(RecordKind::Action, action.id.uuid());
    auto &pane = m_case->workspace().actions().pane();
    m_robot.type(u"reading.count"_s, u"22 of 30"_s, &pane);
    m_robot.press(Qt::Key_Return);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Measurement>().size() == 1; }, u"The reading is lost."_s);
    expect(store().file().all<Measurement>().front().numerator == 22, u"Another reading is stored."_s);
    m_robot.picture(u"action-measured"_s);
}

void TestEndings::goToCounselAndBack()
{
    start(u"Fall in the bathroom"_s, u"Elsa Brandt"_s, u"Jon Brandt"_s);
    firstConversation(u"You fell because nobody came"_s, u"Why did nobody come"_s);
    const auto end = [this](const QString &reason) {
        m_robot.press(Qt::Key_C, Qt::AltModifier);
        m_robot.waitFor([] { return QApplication::activePopupWidget() != nullptr; }, u"Alt+C opens no menu."_s);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_L);
        m_robot.type(u"reason.text"_s, reason, m_robot.find(u"case.ending"_s));
        m_robot.picture(u"to-counsel"_s);
        m_robot.press(Qt::Key_Return);
    };
    end(u"A suit was served"_s);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().record.status == CaseStatus::Litigation; },
        u"The case is not with counsel."_s);
    expect(store().file().record.closingReason == u"A suit was served"_s, u"The reason is lost."_s);
    expect(isFinished(store().file()), u"The case can still be changed."_s);
    m_robot.picture(u"litigation"_s);

    m_clock->advance(30 * days);
    m_case->goToStep(closingStep(store().protocol())->id);
    m_robot.click(u"stepForm.reopen"_s, form());
    m_robot.type(u"reason.text"_s, u"Both sides want to talk"_s, form());
    m_robot.press(Qt::Key_Return);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().record.status == CaseStatus::Reopened; },
        u"The case is not open again."_s);
    careForStaff();
    answerTheQuestion(u"The call light was broken"_s);
    m_case->decide(u"D6"_s, u"system"_s);
    m_case->know(u"write-summary"_s, u"happened"_s, u"The call light did not work"_s);
    work();
    m_case->closeCase(u"Settled in talks"_s);
    saveSummaries(u"reopened"_s, u"Why did nobody come"_s);
}

int main(int argc, char *argv[])
{
    return runWindowTest(argc, argv, [](const QString &folder) { return std::make_unique<TestEndings>(folder); });
}

#include "tst_endings.moc"
