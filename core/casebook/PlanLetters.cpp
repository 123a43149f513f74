// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "casebook/Planning.h"
#include "casebook/WorkProduct.h"
#include "documents/LetterChecks.h"
#include "documents/LetterDocument.h"
#include "model/Codec.h"

#include <QCryptographicHash>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const Letter &letterOf(const CaseFile &file, const Id<Letter> &id)
{
    const Letter *letter = file.find(id);
    if (!letter)
        throw Error(ErrorCode::NotFound, {u"letter"_s});
    return *letter;
}

/// Refuses while something hard stands in the letter; `text` is in its markup.
void refuseFindings(
    const QString &text, const Letter &letter, const CaseFile &file, const PlanContext &context,
    bool (*holdsBack)(const LetterFinding &))
{
    LetterCheckContext check;
    check.now = context.around.now;
    check.zone = context.around.zone;
    check.mayBeNamed = QStringList{context.user, letter.writtenBy} + context.onCards;
    QStringList details{u"letter-findings"_s};
    for (const LetterFinding &finding : letterFindings(letterPlainText(letterBlocks(text)), letter, file, check)) {
        if (holdsBack(finding))
            details += keyOf(finding.kind);
    }
    details.removeDuplicates();
    if (details.size() > 1)
        throw Error(ErrorCode::RefusedByRule, details);
}

void refuseEmpty(const QString &text, const QString &what)
{
    if (text.trimmed().isEmpty())
        throw Error(ErrorCode::InvalidValue, {u"text"_s, QString(), what});
}

} // namespace

void refuseLetterChange(const Letter *before, const Letter &after)
{
    if (!before) {
        if (after.state != LetterState::Draft)
            throw Error(ErrorCode::RefusedByRule, {u"letter-begins-as-draft"_s});
        return;
    }
    if (*before == after)
        return;
    if (before->state == LetterState::Sent)
        throw Error(ErrorCode::RefusedByRule, {u"letter-sent"_s});
    if (after.state == LetterState::Sent || (after.state == LetterState::SignedOff && before->state != after.state))
        throw Error(ErrorCode::RefusedByRule, {u"letter-signed-by-reader"_s});
    if (after.state == LetterState::Dropped && after.reason.trimmed().isEmpty())
        throw Error(ErrorCode::RefusedByRule, {u"reason-needed"_s});
    // What was signed off is what goes out: a change of it takes the signature away.
    Letter unsignedBefore = *before;
    unsignedBefore.counsel = after.counsel;
    unsignedBefore.counselOn = after.counselOn;
    unsignedBefore.revision = after.revision;
    if (after.state == LetterState::SignedOff && !(unsignedBefore == after))
        throw Error(ErrorCode::RefusedByRule, {u"letter-signed-off"_s});
}

void refuseLetterUndo(const AnyRecord &after)
{
    if (const auto *letter = std::get_if<Letter>(&after); letter && letter->state == LetterState::Sent)
        throw Error(ErrorCode::RefusedByRule, {u"letter-sent"_s});
    if (kindOf(after) == RecordKind::Disclosure)
        throw Error(ErrorCode::RefusedByRule, {u"disclosure-stays"_s});
}

Plan plan(const SignLetter &command, const CaseFile &file, const PlanContext &context)
{
    Letter letter = letterOf(file, command.letter);
    if (letter.state != LetterState::Draft && letter.state != LetterState::ToRead)
        throw Error(ErrorCode::RefusedByRule, {u"letter-not-open"_s});
    const bool own = isSamePerson(letter.writtenBy, context.user);
    if (own && needsSecondReader(letter))
        throw Error(ErrorCode::RefusedByRule, {u"letter-second-reader"_s});
    refuseEmpty(command.text, u"the text as it was read"_s);
    refuseFindings(command.text, letter, file, context, holdsBackSigning);
    letter.state = LetterState::SignedOff;
    letter.signedText = command.text;
    letter.secondReader = own ? QString() : context.user;
    letter.signedOffAt = context.around.now;
    letter.readerNote = command.note;
    return {{letter}, {}};
}

Plan plan(const SendLetter &command, const CaseFile &file, const PlanContext &context)
{
    Letter letter = letterOf(file, command.letter);
    if (letter.state == LetterState::Sent)
        throw Error(ErrorCode::RefusedByRule, {u"letter-sent"_s});
    if (letter.state != LetterState::SignedOff)
        throw Error(ErrorCode::RefusedByRule, {u"letter-not-signed"_s});
    if (letter.needsCounsel && (letter.counsel.trimmed().isEmpty() || !letter.counselOn.isValid()))
        throw Error(ErrorCode::RefusedByRule, {u"letter-needs-counsel"_s});
    if (letter.audience == Audience::Pso && !hasGround(file, letter))
        throw Error(ErrorCode::RefusedByRule, {u"letter-needs-ground"_s});
    refuseEmpty(command.text, u"the text as sent"_s);
    refuseFindings(command.text, letter, file, context, holdsBackSending);
    if (!isAsSigned(letter, command.text))
        throw Error(ErrorCode::RefusedByRule, {u"letter-not-as-signed"_s});

    const Instant at = command.at.value_or(context.around.now);
    if (at > context.around.now)
        throw Error(ErrorCode::RefusedByRule, {u"letter-sent-later"_s});
    letter.state = LetterState::Sent;
    letter.sentAt = at;
    letter.sentBy = context.user;
    letter.sentHow = command.how;
    letter.sentText = command.text;
    letter.sentDigest =
        QString::fromLatin1(QCryptographicHash::hash(command.text.toUtf8(), QCryptographicHash::Sha256).toHex());
    Plan plan{{letter}, {}};

    if (letter.audience == Audience::Family) {
        for (const Id<Fact> &id : letter.tells) {
            const Fact *known = file.find(id);
            if (!known || known->told)
                continue;
            Fact fact = *known;
            fact.told = true;
            fact.toldAt = at;
            fact.toldBy = letter.id;
            plan.put.push_back(fact);
        }
    }
    Document document;
    document.id = Id<Document>::create();
    document.what = itemOf(letter);
    document.title = letter.title;
    document.audience = letter.audience;
    document.format = u"letter"_s;
    document.number = nextDocumentNumber(file);
    document.pages = command.pages;
    document.madeAt = context.around.now;
    document.madeBy = context.user;
    document.digest = letter.sentDigest;
    plan.put.push_back(document);
    return plan;
}

Plan plan(const NoteDisclosure &command, const CaseFile &file, const PlanContext &context)
{
    Q_UNUSED(file)
    Disclosure disclosure = command.disclosure;
    if (disclosure.what.trimmed().isEmpty())
        throw Error(ErrorCode::InvalidValue, {u"what"_s, QString(), u"what leaves"_s});
    const bool goesToSomebody = disclosure.kind == DisclosureKind::HandOver ||
                                disclosure.kind == DisclosureKind::PermittedDisclosure ||
                                disclosure.kind == DisclosureKind::UsedInside;
    if (goesToSomebody && disclosure.recipient.trimmed().isEmpty())
        throw Error(ErrorCode::RefusedByRule, {u"recipient-needed"_s});
    if (disclosure.kind == DisclosureKind::PermittedDisclosure && disclosure.basis.trimmed().isEmpty())
        throw Error(ErrorCode::RefusedByRule, {u"ground-needed"_s});
    if (disclosure.id.isNil())
        disclosure.id = Id<Disclosure>::create();
    disclosure.revision = 0;
    disclosure.by = context.user;
    disclosure.at = context.around.now;
    return {{disclosure}, {}};
}

} // namespace candor
