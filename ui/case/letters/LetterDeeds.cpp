// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a letter: read by a second person, signed off, reviewed, given out, sent.
#include "case/TypedValues.h"
#include "case/documents/GroundCard.h"
#include "case/letters/LetterAsk.h"
#include "case/letters/LetterChecksPane.h"
#include "case/letters/LetterEdit.h"
#include "case/letters/LetterEditor.h"
#include "case/letters/LetterOut.h"
#include "case/letters/TemplateChooser.h"
#include "casebook/WorkProduct.h"
#include "documents/LetterDocument.h"
#include "widgets/Note.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// The sentences that hold it back, each once.
template <class Findings, class Sentence>
QStringList sentencesOf(const Findings &findings, Sentence sentence)
{
    QStringList sentences;
    for (const auto &each : findings) {
        if (const QString text = sentence(each); !text.isEmpty())
            sentences += text;
    }
    sentences.removeDuplicates();
    return sentences;
}

QStringList signingHeldBackBy(const LetterReading &reading)
{
    return sentencesOf(reading.findings, [](const PlacedFinding &each) {
        return holdsBackSigning(each.finding) ? findingSentence(each.finding) : QString();
    });
}

/// Work product that is on its way to its readers without a ground.
bool needsGround(const Letter &letter, const CaseFile &file)
{
    return letter.audience == Audience::Pso && !hasGround(file, letter);
}

} // namespace

void LetterEditor::doNext()
{
    if (m_letter && m_bar->standing().primary)
        begin(*m_bar->standing().primary);
}

/// What is decided about the letter is decided about the text as it stands.
void LetterEditor::begin(LetterDeed deed)
{
    if (!m_letter)
        return;
    leave();
    m_problem->hide();
    m_result->hide();
    if (m_checking || m_checkTimer.isActive() || !m_reading) {
        m_waiting = deed;
        check();
        return;
    }
    perform(deed);
}

QString LetterEditor::askKey(LetterDeed deed) const
{
    return QStringList{u"letter"_s, letterId().toString(), QString::number(static_cast<int>(deed))}.join(u'/');
}

void LetterEditor::askAgain(const QString &key)
{
    // Not over and over when something else has to be answered or solved first.
    if (!m_letter || m_waiting || !m_ground->isHidden() || !m_problem->isHidden())
        return;
    for (const LetterDeed each :
         {LetterDeed::AskToRead, LetterDeed::SignOff, LetterDeed::GiveBack, LetterDeed::RecordCounsel,
          LetterDeed::RecordSent, LetterDeed::Drop}) {
        if (key == askKey(each))
            begin(each);
    }
}

void LetterEditor::perform(LetterDeed deed)
{
    switch (deed) {
    case LetterDeed::AskToRead: askColleague(); return;
    case LetterDeed::SignOff: signOff(); return;
    case LetterDeed::GiveBack: giveBack(); return;
    case LetterDeed::RecordCounsel: recordCounsel(); return;
    case LetterDeed::Print: give(u"print"_s); return;
    case LetterDeed::SavePdf: give(u"pdf"_s); return;
    case LetterDeed::SaveOdt: give(u"odt"_s); return;
    case LetterDeed::RecordSent: recordSent(); return;
    case LetterDeed::ToDraft: toDraft(); return;
    case LetterDeed::Drop: drop(); return;
    }
}

void LetterEditor::change(std::function<void(Letter &)> make, const QString &doneText)
{
    m_store.applyFrom(
        [make = std::move(make), id = letterId()](const CaseFile &file) -> std::optional<Command> {
            const Letter *stored = file.find(id);
            if (!stored)
                return std::nullopt;
            Letter changed = *stored;
            make(changed);
            if (changed == *stored)
                return std::nullopt;
            return EditRecords{file.record.id, {changed}, {}, {}};
        },
        doneText);
}

bool LetterEditor::refuse(const QStringList &sentences, const QString &lead)
{
    if (sentences.isEmpty())
        return false;
    m_problem->set(Status::Late, lead, sentences.mid(0, 3).join(u' '), tr("Show what has to be solved"));
    m_problem->setProperty("findings", true);
    m_problem->show();
    return true;
}

void LetterEditor::askColleague()
{
    QStringList others = m_users;
    others.removeIf([this](const QString &name) { return isSamePerson(name, m_letter->writtenBy); });
    LetterAsk::Question question;
    question.key = askKey(LetterDeed::AskToRead);
    question.text = tr("Who reads the letter before it goes out?");
    question.detail = tr("Whoever reads it opens the casebook under their own name and signs it off here.");
    question.confirm = tr("Ask to read it");
    question.fields = {
        {u"reader"_s, tr("Second reader"), others.size() == 1 ? others.front() : QString(),
         tr("Write the name of a colleague"), others}};
    m_ask->ask(question, [this](const QStringList &values) -> std::optional<LetterAsk::Wrong> {
        if (isSamePerson(values[0], m_letter->writtenBy))
            return LetterAsk::Wrong{0, tr("Somebody else than the writer reads it")};
        change(
            [reader = values[0]](Letter &letter) {
                letter.state = LetterState::ToRead;
                letter.secondReader = reader;
                letter.readerNote.clear();
            },
            tr("The letter is with %1").arg(values[0]));
        return std::nullopt;
    });
}

void LetterEditor::signOff()
{
    if (refuse(signingHeldBackBy(*m_reading), tr("Something has to be solved before it is signed off.")))
        return;
    LetterAsk::Question question;
    question.key = askKey(LetterDeed::SignOff);
    question.text = tr("You read the letter as %1. What you sign off is what goes out.").arg(m_store.user());
    question.confirm = tr("Sign it off");
    question.fields = {{u"note"_s, tr("Note, if you like")}};
    m_ask->ask(question, [this, read = m_reading](const QStringList &values) -> std::optional<LetterAsk::Wrong> {
        if (typedLetter().text != read->letter.text)
            return LetterAsk::Wrong{0, tr("The text was changed since. Cancel, and sign off what stands there now.")};
        m_store.apply(SignLetter{m_case, letterId(), values[0], read->built.body}, tr("Letter signed off"));
        return std::nullopt;
    });
}

void LetterEditor::giveBack()
{
    LetterAsk::Question question;
    question.key = askKey(LetterDeed::GiveBack);
    question.text = tr("What should be different?");
    question.confirm = tr("Give it back");
    question.fields = {{u"note"_s, tr("Note for %1").arg(m_letter->writtenBy), {}, tr("A few words are enough")}};
    m_ask->ask(question, [this](const QStringList &values) -> std::optional<LetterAsk::Wrong> {
        change(
            [note = values[0], user = m_store.user()](Letter &letter) {
                letter.state = LetterState::Draft;
                letter.secondReader = user;
                letter.readerNote = note;
            },
            tr("The letter is back with its writer"));
        return std::nullopt;
    });
}

void LetterEditor::recordCounsel()
{
    const words::Moment moment = m_store.moment();
    const Person *counsel = m_store.file().person(PersonRole::Counsel);
    LetterAsk::Question question;
    question.key = askKey(LetterDeed::RecordCounsel);
    question.text = tr("Who reviewed the notice, and when?");
    question.detail = tr("Both are on record with the notice. The copy for the family does not name counsel.");
    question.confirm = tr("Record the review");
    question.fields = {
        {u"counsel"_s, tr("Counsel"), counsel ? counsel->name : QString(), tr("Write who reviewed it")},
        {u"day"_s, tr("Reviewed on"), typed::showDate(toZone(moment.now, moment.zone).date(), moment),
         tr("Write the day")}};
    m_ask->ask(question, [this, moment](const QStringList &values) -> std::optional<LetterAsk::Wrong> {
        const QDate today = toZone(moment.now, moment.zone).date();
        const QDate day = typed::readDate(values[1], moment);
        if (!day.isValid())
            return LetterAsk::Wrong{1, tr("Use a date like %1").arg(typed::showDate(today, moment))};
        if (day > today)
            return LetterAsk::Wrong{1, tr("This day is still to come")};
        change(
            [who = values[0], day](Letter &letter) {
                letter.counsel = who;
                letter.counselOn = day;
            },
            tr("Review by counsel recorded"));
        return std::nullopt;
    });
}

void LetterEditor::give(const QString &format)
{
    if (m_letter->state == LetterState::SignedOff) {
        if (refuse(signingHeldBackBy(*m_reading), tr("Something has to be solved before it goes out.")))
            return;
    }
    m_out->begin(m_reading, pageOf(m_store.desk().settings()), format);
}

void LetterEditor::recordSent()
{
    const auto sentence = [](const PlacedFinding &each) {
        return holdsBackSending(each.finding) ? findingSentence(each.finding) : QString();
    };
    if (refuse(sentencesOf(m_reading->findings, sentence), tr("Something has to be solved before it is sent.")))
        return;
    if (!needsGround(*m_letter, m_store.file())) {
        askSent({});
        return;
    }
    m_ground->setKey(u"ground/"_s + letterId().toString());
    m_ground->ask(tr("Go on with this ground"), [this, letter = *m_letter](const Disclosure &answer) {
        askSent(LetterOut::disclosureOf(letter, answer));
    });
}

/// With the ground that is stored first, when there was none.
void LetterEditor::askSent(const std::optional<Disclosure> &ground)
{
    struct Printed {
        QString text;
        int pages;
    };
    // What was printed is what went out, even when the case changed since.
    const auto printed = std::make_shared<Printed>(Printed{m_reading->built.text, m_reading->made->pages.pageCount()});
    m_store.readDraft(
        LetterOut::printedKey(letterId()), this, [printed, letter = *m_letter](const QByteArray &content) {
            const QJsonObject kept = QJsonDocument::fromJson(content).object();
            if (const QString text = kept["text"_L1].toString(); !text.isEmpty() && isAsSigned(letter, text))
                *printed = {text, kept["pages"_L1].toInt()};
        });
    const words::Moment moment = m_store.moment();
    LetterAsk::Question question;
    question.key = askKey(LetterDeed::RecordSent);
    question.text = tr("How did the letter go out, and when?");
    question.detail = tr("Its text is then frozen as it was printed or saved, and the facts it tells count as told.");
    question.confirm = tr("Record that it was sent");
    question.fields = {
        {u"how"_s,
         tr("How"),
         {},
         tr("Write how it went out"),
         {tr("Mail"), tr("Certified mail"), tr("Handed over in person"), tr("Secure e-mail"), tr("Courier")}},
        {u"when"_s, tr("When"), typed::showTime(moment.now, moment), tr("Write when it went out")}};
    m_ask->ask(question, [this, moment, printed, ground](const QStringList &values) -> std::optional<LetterAsk::Wrong> {
        const auto at = typed::readTime(values[1], moment);
        if (!at)
            return LetterAsk::Wrong{1, tr("Use a time like %1").arg(words::clockTime(moment.now, moment))};
        if (*at > m_store.desk().surroundings().now)
            return LetterAsk::Wrong{1, tr("This time is still to come")};
        const SendLetter send{m_case, letterId(), *at, values[0], printed->text, printed->pages, m_letter->language};
        if (ground)
            m_store.apply(NoteDisclosure{m_case, *ground}, {}, [this, send] { storeSent(send); });
        else
            storeSent(send);
        return std::nullopt;
    });
}

void LetterEditor::storeSent(const SendLetter &send)
{
    const Letter *letter = m_store.file().find(send.letter);
    const bool tells = letter && letter->audience == Audience::Family;
    const int facts = tells ? static_cast<int>(letter->tells.size()) : 0;
    m_store.apply(send, {}, [this, facts, key = LetterOut::printedKey(send.letter)] {
        m_store.dropDraft(key);
        m_result->set(
            Status::Ok, tr("Recorded as sent."),
            facts > 0 ? tr("%n facts count as told now.", nullptr, facts) : tr("Its text stays as it was sent."),
            tr("Close this message"));
        m_result->show();
    });
}

void LetterEditor::toDraft()
{
    m_store.dropDraft(LetterOut::printedKey(letterId()));
    change(
        [](Letter &letter) {
            letter.state = LetterState::Draft;
            letter.secondReader.clear();
            letter.signedOffAt.reset();
            letter.readerNote.clear();
            letter.signedText.clear();
            letter.counsel.clear(); // another text is reviewed again
            letter.counselOn = {};
            letter.reason.clear();
        },
        tr("The letter is a draft again"));
}

void LetterEditor::drop()
{
    LetterAsk::Question question;
    question.key = askKey(LetterDeed::Drop);
    question.text = tr("Why is it not sent?");
    question.confirm = tr("Do not send it");
    question.fields = {{u"reason"_s, tr("Reason"), {}, tr("A few words are enough")}};
    m_ask->ask(question, [this](const QStringList &values) -> std::optional<LetterAsk::Wrong> {
        change(
            [reason = values[0]](Letter &letter) {
                letter.state = LetterState::Dropped;
                letter.reason = reason;
            },
            tr("The letter is not sent"));
        return std::nullopt;
    });
}

} // namespace candor
