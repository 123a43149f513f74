// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseFixture.h"
#include "case/CaseStore.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QSet>
#include <QTest>

// The invented case of the retained sponge while it is under review.
namespace candor::casetest {

template <class R>
R &made(CaseFile &file, R record)
{
    record.id = Id<R>::create();
    file.put(record);
    return file.all<R>().back();
}

inline CaseFile sponge(const Protocol &protocol)
{
    CaseFile file = plainCase();
    file.record.number = u"2026-0118"_s;
    file.record.title = u"Retained sponge after abdominal surgery"_s;
    file.record.protocolId = protocol.id;
    file.record.protocolVersion = protocol.version;
    const auto person = [&](const QString &name, std::vector<PersonRole> roles, const QString &profession,
                            bool involved = false) {
        Person record;
        record.name = name;
        record.roles = std::move(roles);
        record.profession = profession;
        record.directlyInvolved = involved;
        return made(file, record).id;
    };
    person(u"Rosa Quintanar"_s, {PersonRole::Patient}, {});
    person(u"Lucía Quintanar"_s, {PersonRole::Family}, {});
    const Id<Person> relief = person(u"Dan Ortega RN"_s, {PersonRole::Staff}, u"Relief nurse"_s, true);
    person(u"Pia Lund"_s, {PersonRole::Staff}, u"Scrub technician"_s, true);
    person(u"Marcus Shaw"_s, {PersonRole::ReviewLead}, u"Patient safety"_s);
    person(u"Jo Ferro"_s, {PersonRole::ReviewTeam}, u"Operating room nurse, other campus"_s);
    person(u"Dr. Samir Kalla"_s, {PersonRole::ReviewTeam}, u"Surgeon"_s);
    person(u"Ruth Calder"_s, {PersonRole::Counsel}, u"General counsel"_s);

    EvidenceItem sheet;
    sheet.description = u"Count sheet of the operation"_s;
    sheet.serial = u"CS-0531"_s;
    sheet.location = u"Locked cabinet of risk management"_s;
    sheet.custodian = u"Marcus Shaw"_s;
    sheet.seal = u"S-114"_s;
    sheet.state = EvidenceState::Secured;
    sheet.securedAt = at(u"2026-05-29T10:40"_s);
    const Id<EvidenceItem> sheetId = made(file, sheet).id;
    EvidenceItem camera;
    camera.description = u"Camera log of operating room 3"_s;
    camera.custodian = u"Information technology"_s;
    camera.state = EvidenceState::Secured;
    camera.fileDigest = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    made(file, camera);
    EvidenceItem tape;
    tape.description = u"Paging and phone records"_s;
    made(file, tape);
    EvidenceItem board;
    board.description = u"Photo of the count board"_s;
    board.state = EvidenceState::Lost;
    board.note = u"The board was wiped the same evening."_s;
    made(file, board);
    CustodyEvent first;
    first.item = sheetId;
    first.at = at(u"2026-05-29T11:30"_s);
    first.from = u"Pia Lund"_s;
    first.to = u"Marcus Shaw"_s;
    first.purpose = u"Secured after the scan"_s;
    made(file, first);
    Hold bills;
    bills.kind = HoldKind::Billing;
    bills.placedAt = at(u"2026-05-29T10:41"_s);
    bills.placedBy = u"Dana Okafor"_s;
    bills.scope = u"Both operations and home nursing"_s;
    bills.accounts = u"A-70331, A-70502"_s;
    made(file, bills);

    const auto interview = [&](const QString &who, const QString &when, bool family, bool declined) {
        Interview record;
        record.who = who;
        record.at = at(when);
        record.by = u"Marcus Shaw"_s;
        record.family = family;
        record.declined = declined;
        made(file, record);
    };
    interview(u"Pia Lund"_s, u"2026-06-02T10:00"_s, false, false);
    interview(u"Dan Ortega RN"_s, u"2026-06-02T13:00"_s, false, true);

    Investigation review;
    review.question = u"How could a count be called correct while a sponge was missing?"_s;
    review.method = ReviewMethod::RootCause;
    review.scope = u"From the first count to the CT scan"_s;
    review.records = u"OR record, count sheet, camera log, staffing list"_s;
    review.consensusAt = at(u"2026-06-20T09:00"_s);
    review.consensus = u"Counting alone is allowed, and nobody pauses for a relief."_s;
    made(file, review);
    Cause cause;
    cause.statement = u"The policy allows a one-person count when staff is short."_s;
    cause.state = CauseState::Confirmed;
    made(file, cause);
    ReviewQuestion question;
    question.domain = u"communication"_s;
    question.text = u"Were hand-offs complete, and was what was said repeated back?"_s;
    question.answer = YesNo::No;
    question.comment = u"Extra sponges are told by voice only."_s;
    made(file, question);
    question.domain = u"policy"_s;
    question.text = u"Is what is written what people usually do?"_s;
    question.comment.clear();
    question.answer = YesNo::Unknown;
    made(file, question);

    const auto decision = [&](const QString &id, const QString &answer, DecisionParty party, const QString &by) {
        Decision record;
        record.decision = id;
        record.answer = answer;
        record.party = party;
        record.deciders = {by};
        record.at = at(u"2026-07-01T12:00"_s);
        made(file, record);
    };
    decision(u"D1"_s, u"yes"_s, DecisionParty::Hospital, u"Dana Okafor"_s);
    decision(u"D5"_s, u"yes"_s, DecisionParty::Hospital, u"Marcus Shaw"_s);
    decision(u"D6"_s, u"not_met"_s, DecisionParty::Hospital, u"Marcus Shaw"_s);
    decision(u"D6"_s, u"system"_s, DecisionParty::OutsideReviewer, u"Dr. Ana Weiss"_s);
    decision(u"D7"_s, u"yes"_s, DecisionParty::Hospital, u"Marcus Shaw"_s);

    BehaviorReview behavior;
    behavior.person = relief;
    behavior.by = u"Ruth Calder"_s;
    behavior.rationale = u"Followed what the unit usually does."_s;
    behavior.behavior = Behavior::AtRisk;
    made(file, behavior);
    return file;
}

inline CaseView spongeView()
{
    auto protocol = std::make_shared<const Protocol>(parseProtocol(builtInProtocolText(u"candor")));
    CaseFile file = sponge(*protocol);
    return viewOf(std::move(file), std::move(protocol));
}

/// A page of the review on a desk that keeps what it asks for.
template <class P>
struct PageBench {
    explicit PageBench(CaseView view = spongeView())
    {
        desk.view = std::move(view);
        store = std::make_unique<CaseStore>(desk.desk());
        page = std::make_unique<P>(*store);
        page->resize(1202, 560);
        page->show();
        page->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
        store->show(desk.view);
    }
    [[nodiscard]] const CaseFile &file() const { return desk.view.file; }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return page->template findChild<W *>(name);
    }
    /// Types into a line and leaves it.
    void type(const QString &name, const QString &text) const
    {
        auto *edit = find<QWidget>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    /// Chooses by the stored key, as a person does.
    void choose(const QString &name, const QString &key) const
    {
        auto *box = find<QComboBox>(name);
        QVERIFY2(box, qPrintable(name));
        const int row = box->findData(key);
        QVERIFY2(row >= 0, qPrintable(key));
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->isEnabled() && button->isVisibleTo(page.get()), qPrintable(name));
        button->click();
    }
    template <class R>
    [[nodiscard]] const R *first(std::function<bool(const R &)> wanted) const
    {
        return file().template first<R>(wanted);
    }
    /// Draws the page into the build folder, to be looked at.
    void grab(const QString &name) const
    {
        const QDir folder(QStringLiteral(CANDOR_BINARY_DIR "/review_gallery"));
        QVERIFY(folder.mkpath(u"."_s));
        QTest::qWait(60);
        const QImage picture = page->grab().toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < picture.height(); y += 5) {
            for (int x = 0; x < picture.width(); x += 5)
                colors += picture.pixel(x, y);
        }
        QVERIFY2(colors.size() > 3, qPrintable(name + u" is empty"_s));
        QVERIFY(picture.save(folder.filePath(name + u".png"_s)));
    }

    FakeDesk desk;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<P> page;
};

} // namespace candor::casetest
