// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the screen of a case in both themes and two sizes: case_gallery OUT_DIR. As a test it must draw all pages.
#include "Gallery.h"
#include "HeparinCase.h"
#include "case/CaseWorkspace.h"
#include "case/binder/BinderPage.h"
#include "case/binder/BinderPartsList.h"
#include "case/communications/CommunicationsTab.h"
#include "case/documents/DocumentsTab.h"
#include "case/history/HistoryList.h"
#include "case/history/HistoryTab.h"
#include "case/letters/LetterEditor.h"
#include "case/pathway/PathwayTab.h"
#include "case/people/PeopleTab.h"
#include "model/Codec.h"
#include "model/ResolutionRules.h"
#include "widgets/Accessibility.h"

#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::gallerytest;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

/// A history as if the records of the case had been added one after the other, and two of them changed since.
std::vector<HistoryEntry> historyOf(const CaseFile &file)
{
    std::vector<HistoryEntry> entries;
    const auto add = [&](const AnyRecord &record, const QString &user) {
        HistoryEntry entry;
        entry.sequence = entry.commit = static_cast<qint64>(entries.size()) + 1;
        entry.at = sampleNow() - std::chrono::minutes(2000 - 40 * entry.sequence);
        entry.user = user;
        entry.kind = kindOf(record);
        entry.recordId = idOf(record);
        entry.after = toJson(record);
        entries.push_back(entry);
    };
    const QString dana = u"Dana Okafor"_s;
    add(file.record, dana);
    for (const AnchorTime &each : file.all<AnchorTime>())
        add(each, dana);
    for (const Person &each : file.all<Person>())
        add(each, dana);
    for (const Conversation &each : file.all<Conversation>())
        add(each, u"Dr. Helen Ruiz"_s);
    for (const StepState &each : file.all<StepState>())
        add(each, dana);
    for (const CaregiverSupport &each : file.all<CaregiverSupport>())
        add(each, u"Lena Park"_s);
    for (const Promise &each : file.all<Promise>()) {
        add(each, dana);
        HistoryEntry moved = entries.back();
        ++moved.sequence;
        moved.commit = moved.sequence;
        moved.before = moved.after;
        moved.after.insert("due"_L1, toIso(sampleNow() + std::chrono::hours(3)));
        entries.push_back(moved);
    }
    std::reverse(entries.begin(), entries.end());
    return entries;
}

/// More facts than the context pane shows at once, and an offer that was changed after it was approved.
CaseView crowdedView(CaseView view)
{
    for (int i = 1; i <= 12; ++i) {
        Fact fact;
        fact.id = Id<Fact>::create();
        fact.text = u"Measurement %1 of the day after was within the range."_s.arg(i);
        fact.known = true;
        view.file.put(fact);
    }
    Offer offer;
    offer.id = Id<Offer>::create();
    offer.state = OfferState::Approved;
    offer.authority = Cents{15'000'000};
    view.file.put(offer);
    OfferElement element;
    element.id = Id<OfferElement>::create();
    element.offer = offer.id;
    element.label = u"Care at home"_s;
    element.amount = Cents{4'000'000};
    view.file.put(element);
    Approval approval;
    approval.id = Id<Approval>::create();
    approval.offer = offer.id;
    approval.who = u"Priya Raman, chief financial officer"_s;
    approval.state = ApprovalState::Approved;
    approval.askedAt = sampleNow() - std::chrono::hours(30);
    approval.answeredAt = sampleNow() - std::chrono::hours(20);
    approval.terms = offerTerms(view.file, offer);
    view.file.put(approval);
    element.amount = Cents{6'500'000};
    view.file.put(element);
    view.view = evaluate(*view.protocol, view.file, view.surroundings);
    return view;
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installAccessibility();
    Gallery gallery(u"case"_s);
    FakeDesk desk;
    desk.view = heparinView();
    CaregiverSupport support;
    support.id = Id<CaregiverSupport>::create();
    support.person = desk.view.file.person(PersonRole::Staff)->id;
    support.offeredBy = u"Lena Park"_s;
    support.offeredAt = sampleNow() - std::chrono::hours(26);
    support.nextCheck = sampleNow() - std::chrono::hours(2);
    desk.view.file.put(support);
    Letter letter;
    letter.id = Id<Letter>::create();
    letter.templateId = u"family/initial-acknowledgement"_s;
    letter.title = u"First letter after the event"_s;
    letter.recipient = u"Walter Brandvold\n12 Alder Street, Riverton"_s;
    letter.writtenBy = u"Dana Okafor"_s;
    letter.text =
        u"Dear {{patient.salutation}},\n\nOn {{event.date}}, something happened during your care at "
        "{{hospital.name}} that we did not expect. We are sorry if this upset you, and we are deeply sory for "
        "all that you and those close to you are going through.\n\n# What we are doing now\n\n**Care comes "
        "first.** Tell us what would make these days easier:\n\n- a ride or a meal\n- somebody to talk to\n\n"
        "We expect to share what we find by {{review.findings_due}}, and notwithstanding the considerable "
        "complexity of the multidisciplinary investigation that the organization has meanwhile initiated, "
        "we will be in touch with you by **{{next_contact.date}}**.\n\nWith sympathy and respect,\n\n"
        "{{signer.name}}"_s;
    desk.view.file.put(letter);
    Letter sent = letter;
    sent.id = Id<Letter>::create();
    sent.state = LetterState::Sent;
    sent.sentAt = sampleNow() - std::chrono::hours(20);
    sent.sentBy = u"Dana Okafor"_s;
    sent.sentHow = u"Mail"_s;
    sent.sentText = u"Dear Mr. Brandvold,\n\nWe will call you tomorrow."_s;
    sent.sentDigest =
        QString::fromLatin1(QCryptographicHash::hash(sent.sentText.toUtf8(), QCryptographicHash::Sha256).toHex());
    desk.view.file.put(sent);
    // Changed behind the program's back after it was sent.
    Letter altered = sent;
    altered.id = Id<Letter>::create();
    altered.sentText = u"Dear Mr. Brandvold,\n\nWe will write to you some day."_s;
    desk.view.file.put(altered);
    for (const auto &[name, lane] :
         {std::pair(u"Pump event log.txt"_s, Lane::Fact), std::pair(u"Notes of the review team.txt"_s, Lane::Pswp),
          std::pair(u"Advice of Whitcomb & Ares.txt"_s, Lane::AttorneyClient)}) {
        Attachment attachment;
        attachment.id = Id<Attachment>::create();
        attachment.name = name;
        attachment.mediaType = u"text/plain"_s;
        attachment.state = AttachmentState::Complete;
        attachment.lane = lane;
        attachment.size = 2400;
        desk.view.file.put(attachment);
    }
    desk.history = historyOf(desk.view.file);
    const CaseView crowded = crowdedView(desk.view);
    const QTemporaryDir folder;
    gallery.inEachLook([&](const QSize &size) {
        CaseDesk functions = desk.desk();
        functions.attachmentContent = [](const Id<Attachment> &, qint64) {
            return QtFuture::makeReadyFuture(QByteArray("14 July, 10:12: rate 120 mL/h\n"));
        };
        CaseWorkspace page(functions);
        page.resize(size);
        page.show();
        page.store().show(desk.view);
        page.pathway().goTo(u"prepare-first-conversation"_s);
        gallery.draw(page, u"pathway"_s);
        page.pathway().goTo(u"choose-who-is-told"_s);
        gallery.draw(page, u"decision"_s);
        page.pathway().goTo(u"support-caregivers"_s);
        gallery.draw(page, u"caregivers"_s);
        page.pathway().setDense(true);
        gallery.draw(page, u"dense"_s);
        page.pathway().setDense(false);
        page.showTab(CaseWorkspace::Communications);
        gallery.draw(page, u"communications"_s);
        page.logConversation();
        gallery.draw(page, u"log"_s);
        page.showTab(CaseWorkspace::People);
        gallery.draw(page, u"people"_s);
        page.people().showPerson(desk.view.file.person(PersonRole::Family)->id);
        gallery.draw(page, u"people-family"_s);
        page.people().showPerson(desk.view.file.person(PersonRole::Staff)->id);
        gallery.draw(page, u"people-staff"_s);
        page.people().showSupport();
        gallery.draw(page, u"people-support"_s);
        page.showTab(CaseWorkspace::History);
        QTest::qWait(50);
        page.history().list().setCurrentIndex(page.history().shown().index(0, 0));
        gallery.draw(page, u"history"_s);
        page.pathway().goTo(u"prepare-first-conversation"_s);
        page.print();
        QTest::qWait(600);
        gallery.draw(page, u"documents"_s);
        page.letters().open({});
        QTest::qWait(1500);
        gallery.draw(page, u"letter-choose"_s);
        page.letters().open(letter.id);
        QTest::qWait(1500);
        gallery.draw(page, u"letter"_s);
        page.letters().open(altered.id);
        QTest::qWait(1500);
        gallery.draw(page, u"letter-altered"_s);
        Q_EMIT page.documents().binderRequested();
        auto *binder = page.findChild<BinderPage *>();
        auto *reader = binder->findChild<QComboBox *>(u"binder.reader"_s);
        reader->setCurrentIndex(reader->findData(static_cast<int>(BinderReader::Family)));
        QTest::qWait(600);
        binder->list().scrollToBottom();
        gallery.draw(page, u"binder-family"_s);
        reader->setCurrentIndex(reader->findData(static_cast<int>(BinderReader::Pso)));
        QTest::qWait(600);
        binder->findChild<QPushButton *>(u"binder.saveAlone"_s)->click();
        gallery.draw(page, u"binder-ground"_s);
        reader->setCurrentIndex(reader->findData(static_cast<int>(BinderReader::Counsel)));
        QTest::qWait(600);
        binder->findChild<QPushButton *>(u"binder.seal"_s)->click();
        gallery.draw(page, u"binder-refused"_s);
        reader->setCurrentIndex(reader->findData(static_cast<int>(BinderReader::Insurer)));
        binder->findChild<QLineEdit *>(u"binder.recipient"_s)->setText(u"Prairie Mutual"_s);
        binder->findChild<QLineEdit *>(u"binder.purpose"_s)->setText(u"Notice of a claim"_s);
        QTest::qWait(600);
        gallery.draw(page, u"binder"_s);
        binder->sealTo(folder.filePath(u"2026-0147-hand-over-insurer.pdf"_s));
        const bool sealed = QTest::qWaitFor([&] { return !binder->isWorking(); }, 60000);
        gallery.draw(page, sealed ? u"binder-sealed"_s : u"binder-stuck"_s);
        binder->leave();
        gallery.draw(page, u"binder-forgotten"_s);
        page.store().show(crowded);
        page.showTab(CaseWorkspace::Pathway);
        gallery.draw(page, u"more-than-fits"_s);
        page.showTab(CaseWorkspace::Resolution);
        QTest::qWait(300);
        gallery.draw(page, u"approval-changed"_s);
    });
    return gallery.result(23);
}
