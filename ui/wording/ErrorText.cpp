// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/ErrorText.h"

#include "base/TimeText.h"
#include "documents/LetterChecks.h"
#include "model/Codec.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace candor {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString localTime(const QString &iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    if (!at.isValid())
        return iso;
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + timeText(local.time(), locale);
}

QString inUse(const QString &who, const QString &computer, const QString &since)
{
    if (who.isEmpty() && computer.isEmpty())
        return ErrorText::tr("This casebook is open in another window or on another computer. Nothing was changed. "
                             "Lock it there, then try again.");
    return ErrorText::tr("This casebook is open elsewhere: %1 on %2 since %3. Nothing was changed. Lock it there, then "
                         "try again.")
        .arg(who, computer, localTime(since));
}

QString unreadable(const QString &file, const QString &line, const QString &problem)
{
    const QString name = file.section(u'/', -1);
    if (line.isEmpty())
        return ErrorText::tr("%1 cannot be read: %2. Nothing was changed. Correct the file or choose another one.")
            .arg(name, problem);
    return ErrorText::tr("%1 cannot be read, line %2: %3. Nothing was changed. Correct the file or choose another one.")
        .arg(name, line, problem);
}

/// The kinds of what is wrong in a letter, by their keys.
QString findingsText(const QStringList &keys)
{
    QStringList kinds;
    for (const auto &name : enumNames<LetterFindingKind>) {
        if (keys.contains(QLatin1StringView(name.key)))
            kinds += QCoreApplication::translate("Choice", name.label);
    }
    return QLocale().createSeparatedList(kinds);
}

/// One thing that keeps a case open. The links of the loop come as "answer_question: Why did nobody look?".
QString openText(const QString &detail)
{
    const qsizetype colon = detail.indexOf(QLatin1StringView(": "));
    const auto link = colon < 0 ? std::nullopt : enumFromKey<LoopLink>(QStringView(detail).left(colon));
    if (!link)
        return detail;
    const QString text = detail.sliced(colon + 2);
    switch (*link) {
    case LoopLink::AnswerQuestion: return ErrorText::tr("the question “%1” has no answer").arg(text);
    case LoopLink::ActOnCause: return ErrorText::tr("the cause “%1” has no action").arg(text);
    case LoopLink::TellAction: return ErrorText::tr("the family was not told about “%1”").arg(text);
    }
    return detail;
}

/// Why a file is not simply kept, by its danger.
QString dangerousFile(const QString &danger)
{
    if (danger == QLatin1StringView("script"))
        return ErrorText::tr(
            "This file is a script. Nothing was added. If it is evidence, confirm that it should be kept: it is "
            "then stored, but never opened from here.");
    if (danger == QLatin1StringView("macros"))
        return ErrorText::tr(
            "This document holds macros. Nothing was added. If it is evidence, confirm that it should be kept: "
            "it is then stored, but never opened from here.");
    if (danger == QLatin1StringView("shortcut"))
        return ErrorText::tr(
            "This file only points to something else. Nothing was added. If it is evidence, confirm that "
            "it should be kept: it is then stored, but never opened from here.");
    if (danger == QLatin1StringView("disk_image"))
        return ErrorText::tr("This file is the image of a disk. Nothing was added. If it is evidence, confirm that it "
                             "should be kept: it is then stored, but never opened from here.");
    if (danger == QLatin1StringView("archive"))
        return ErrorText::tr(
            "This archive is damaged, or made to do harm when it is unpacked. Nothing was added. If it is "
            "evidence, confirm that it should be kept: it is then stored, but never opened from here.");
    return ErrorText::tr("This file is a program, or holds one. Nothing was added. If it is evidence, confirm that it "
                         "should be kept: it is then stored, but never opened from here.");
}

/// Why a rule of the process did not allow a change, and what to do.
QString refused(const QStringList &arguments)
{
    const QString rule = arguments.value(0);
    const QStringList details = arguments.mid(1);
    if (rule == QLatin1StringView("reason-needed"))
        return ErrorText::tr("A short reason is needed here. Nothing was changed. Write the reason, then try again.");
    if (rule == QLatin1StringView("decision-needed"))
        return ErrorText::tr("“%1” needs an answer first. Nothing was changed. Choose an answer, then go on.")
            .arg(details.value(0));
    if (rule == QLatin1StringView("not-closable")) {
        QStringList open;
        std::transform(details.begin(), details.end(), std::back_inserter(open), openText);
        return ErrorText::tr("The case cannot be closed yet. Still open: %1. Nothing was changed.")
            .arg(open.join(QStringLiteral("; ")));
    }
    if (rule == QLatin1StringView("second-person-needed"))
        return ErrorText::tr("An exception needs the names of two different people. Nothing was changed, and what you "
                             "typed is still here. Add the name of the second person who agreed.");
    if (rule == QLatin1StringView("decider-needed"))
        return ErrorText::tr("Nothing was changed. Write who decided this, then try again.");
    if (rule == QLatin1StringView("proof-needed"))
        return ErrorText::tr(
            "A report counts as filed with the time and the proof of it. Nothing was changed. Add both, "
            "for example the confirmation number, then try again.");
    if (rule == QLatin1StringView("releaser-needed"))
        return ErrorText::tr("A hold is released on somebody’s word. Nothing was changed. Write who released it and "
                             "why, then try again.");
    if (rule == QLatin1StringView("release-reason-needed"))
        return ErrorText::tr(
            "A hold is released for a reason. Nothing was changed. Write why it is released, then try again.");
    if (rule == QLatin1StringView("release-authority-needed"))
        return ErrorText::tr("Evidence is released only on the word of somebody who may do so. Nothing was changed. "
                             "Write who may release it, under Investigation, then release it there.");
    if (rule == QLatin1StringView("release-time-alone"))
        return ErrorText::tr("A time of release stands only with evidence that is released. Nothing was changed. "
                             "Record the release itself, with who allowed it.");
    if (rule == QLatin1StringView("hold-stays"))
        return ErrorText::tr("A litigation hold that was placed stays in the case as what it is. Nothing was changed. "
                             "Release it, with the name and the reason.");
    if (rule == QLatin1StringView("cause-reason-needed"))
        return ErrorText::tr(
            "The review has confirmed this cause. Nothing was changed. Take the confirmation back, or remove the "
            "cause, under Investigation: that asks for the reason and keeps it as a note.");
    if (rule == QLatin1StringView("offer-not-approved"))
        return ErrorText::tr("The offer is not approved as it stands. Nothing was changed. Record under Resolution who "
                             "was asked and what they answered, then try again.");
    if (rule == QLatin1StringView("offer-beyond-authority"))
        return ErrorText::tr("The offer comes to more than the hospital may go. Nothing was changed. Record a higher "
                             "authority, or offer less.");
    if (rule == QLatin1StringView("offer-needed"))
        return ErrorText::tr("No offer to the family is on record. Nothing was changed. Record the offer under "
                             "Resolution, or skip the step with the reason why nothing is offered.");
    if (rule == QLatin1StringView("offer-stays"))
        return ErrorText::tr("An offer that the family was told of, or that is answered or withdrawn, stays on record "
                             "and is no draft again. Nothing was changed. Prepare the next offer under Resolution; it "
                             "needs its own approval.");
    if (rule == QLatin1StringView("offer-fixed"))
        return ErrorText::tr("What is in an offer stays as it was approved, made or answered. Nothing was changed. "
                             "Take an approved offer back to a draft, or prepare the next one.");
    if (rule == QLatin1StringView("data-bank-answer-needed"))
        return ErrorText::tr(
            "Whether the payment is reportable is not answered yet. Nothing was changed, and the deadline runs on. "
            "Answer yes or no, with the reason.");
    if (rule == QLatin1StringView("report-not-filed"))
        return ErrorText::tr("A report to the data bank is to be made and is not filed yet, so the deadline runs on. "
                             "Nothing was changed. Once it is filed, write when, and what shows it, then try again.");
    if (rule == QLatin1StringView("not-reportable-reason-needed"))
        return ErrorText::tr("A payment that is not reported needs the reason. Nothing was changed, and the deadline "
                             "runs on. Write why it is not reportable, then try again.");
    if (rule == QLatin1StringView("action-stays"))
        return ErrorText::tr(
            "An action cannot be removed. It was left as it is. Set it to dropped, with the reason in its note.");
    if (rule == QLatin1StringView("letter-sent"))
        return ErrorText::tr(
            "A letter that was sent stays as it was sent. Nothing was changed. Write another letter to "
            "correct it.");
    if (rule == QLatin1StringView("letter-signed-off"))
        return ErrorText::tr(
            "The letter was signed off as it is. Nothing was changed. Take it back to a draft first; it "
            "then needs the second reader again.");
    if (rule == QLatin1StringView("letter-signed-by-reader"))
        return ErrorText::tr(
            "Only the second reader can sign a letter off, and only a signed letter can be sent. Nothing "
            "was changed.");
    if (rule == QLatin1StringView("letter-second-reader"))
        return ErrorText::tr("The second reader must be somebody else than the writer. Nothing was changed. Ask a "
                             "colleague to unlock the casebook and sign the letter off.");
    if (rule == QLatin1StringView("letter-not-open") || rule == QLatin1StringView("letter-begins-as-draft"))
        return ErrorText::tr("This letter is no draft any more. Nothing was changed.");
    if (rule == QLatin1StringView("letter-not-signed"))
        return ErrorText::tr("A second reader has not signed the letter off yet. Nothing was sent or changed. Ask a "
                             "colleague to read it first.");
    if (rule == QLatin1StringView("letter-needs-counsel"))
        return ErrorText::tr("Counsel reviews this notice before it is sent. Nothing was sent or changed. Write who "
                             "reviewed it and on which day.");
    if (rule == QLatin1StringView("title-needed"))
        return ErrorText::tr("A case needs a short title. Nothing was changed. Write one, or keep the one it has.");
    if (rule == QLatin1StringView("letter-needs-ground"))
        return ErrorText::tr(
            "This letter is patient safety work product. Nothing was sent or changed. Record on which ground it goes "
            "out, and to whom, first.");
    if (rule == QLatin1StringView("letter-not-as-signed"))
        return ErrorText::tr(
            "The text is not the one that was signed off. Nothing was sent or changed. Print or save the letter again, "
            "or take it back to a draft and have it read.");
    if (rule == QLatin1StringView("letter-sent-later"))
        return ErrorText::tr("The letter cannot have been sent later than now. Nothing was changed. Correct the time.");
    if (rule == QLatin1StringView("letter-findings"))
        return ErrorText::tr(
                   "Something in the letter has to be solved before it is signed off or sent: %1. Nothing was "
                   "changed.")
            .arg(findingsText(details));
    if (rule == QLatin1StringView("disclosure-stays"))
        return ErrorText::tr("What was disclosed stays on record as it is. Nothing was changed.");
    if (rule == QLatin1StringView("work-product-stays"))
        return ErrorText::tr(
            "This is patient safety work product and stays so. Nothing was changed. If it was not reported yet, use "
            "“Take it out of work product” at the file: that asks for the reason and notes the date.");
    if (rule == QLatin1StringView("work-product-reported"))
        return ErrorText::tr(
                   "It may have gone to the patient safety organization already, with “%1”. What was reported stays "
                   "work product. Nothing was changed.")
            .arg(details.value(0));
    if (rule == QLatin1StringView("work-product-deliberation"))
        return ErrorText::tr(
            "Only a note or a file can be taken out of work product. What was deliberated or analyzed stays in it. "
            "Nothing was changed.");
    if (rule == QLatin1StringView("not-work-product"))
        return ErrorText::tr("This is no work product any more. Nothing was changed.");
    if (rule == QLatin1StringView("attachment-no-file"))
        return ErrorText::tr("“%1” is a folder, a link or a device. Nothing was added. Choose the file itself.")
            .arg(details.value(0));
    if (rule == QLatin1StringView("attachment-too-large"))
        return ErrorText::tr(
                   "“%1” is larger than 1 GB. Nothing was added. Keep the original in a safe place, note where, "
                   "and add the part that matters.")
            .arg(details.value(0));
    if (rule == QLatin1StringView("attachment-changed"))
        return ErrorText::tr(
                   "“%1” changed while it was read. Nothing was added. Close the program that writes it, then "
                   "add it again.")
            .arg(details.value(0));
    if (rule == QLatin1StringView("attachment-dangerous"))
        return dangerousFile(details.value(0));
    if (rule == QLatin1StringView("attachment-content"))
        return ErrorText::tr("The content of a file never changes once it is in the case. Nothing was changed. Add the "
                             "other version as a file of its own.");
    if (rule == QLatin1StringView("attachment-gone"))
        return ErrorText::tr(
            "The content of this file is no longer in the casebook, so it cannot be brought back. Nothing "
            "was changed. Add the file again.");
    if (rule == QLatin1StringView("attachment-on-hold"))
        return ErrorText::tr(
            "Records of this case are on hold, so its files stay. Nothing was removed. The hold has to be "
            "released first by somebody who may do so.");
    if (rule == QLatin1StringView("recipient-needed"))
        return ErrorText::tr("Write who receives it, then try again. Nothing left the casebook.");
    if (rule == QLatin1StringView("purpose-needed"))
        return ErrorText::tr("Write what it is given out for, then try again. Nothing left the casebook.");
    if (rule == QLatin1StringView("hand-over-empty"))
        return ErrorText::tr(
            "Nothing is chosen that this reader may see. Nothing left the casebook. Choose at least one "
            "part.");
    if (rule == QLatin1StringView("pdf-not-usable"))
        return ErrorText::tr("A PDF file could not be used: it is damaged, needs a password, or is built so that it "
                             "cannot be drawn safely. Nothing was changed.");
    if (rule == QLatin1StringView("identifier-left"))
        return ErrorText::tr("Something in it could still tell who it was about. No file was written, and nothing left "
                             "the casebook. Replace what is listed, or keep it on purpose, then try again.");
    if (rule == QLatin1StringView("file-unread"))
        return ErrorText::tr("The finished file could not be read back, so nobody knows what stands in it. No file was "
                             "written, and nothing left the casebook. Choose another kind of file.");
    if (rule == QLatin1StringView("ground-needed"))
        return ErrorText::tr("Choose on which ground it may be given out, then try again. Nothing left the casebook.");
    if (rule == QLatin1StringView("not-closed"))
        return ErrorText::tr("The case is open already. Nothing was changed.");
    if (rule == QLatin1StringView("already-ended"))
        return ErrorText::tr("The case has ended already. Nothing was changed. Open it again first if it goes on.");
    if (rule == QLatin1StringView("conversation-locked"))
        return ErrorText::tr(
            "A conversation is locked %n hour(s) after it was logged. It was left as it is, and what you "
            "typed is still here. Add a correction instead: it keeps the original.",
            "", details.isEmpty() ? 24 : details.front().toInt());
    if (rule == QLatin1StringView("last-manager"))
        return ErrorText::tr("Somebody must stay who manages this casebook. Nothing was changed. Make another active "
                             "person a manager first.");
    if (rule == QLatin1StringView("conversation-stays"))
        return ErrorText::tr(
            "A logged conversation cannot be removed. It was left as it is. Add a correction instead.");
    if (rule == QLatin1StringView("case-head-stays"))
        return ErrorText::tr(
            "A case cannot be removed this way. It was left as it is. Close it with a reason instead.");
    if (rule == QLatin1StringView("law-needs-reason"))
        return ErrorText::tr("“%1” is asked for by law, a regulation or an accreditor. Nothing was changed. Write the "
                             "reason, then try again.")
            .arg(details.value(0));
    if (rule == QLatin1StringView("step-stays"))
        return ErrorText::tr("“%1” cannot be switched off: every case needs it. Nothing was changed.")
            .arg(details.value(0));
    if (rule == QLatin1StringView("row-not-own"))
        return ErrorText::tr("“%1” came with the protocol. It can be switched off, not removed or moved. Nothing was "
                             "changed.")
            .arg(details.value(0));
    if (rule == QLatin1StringView("nothing-to-confirm"))
        return ErrorText::tr("“%1” was read in its source already. Nothing was changed.").arg(details.value(0));
    if (rule == QLatin1StringView("protocol-in-use"))
        return ErrorText::tr("Version %1 of the protocol is used by case %2, so it stays. Nothing was changed. Put "
                             "another version in force instead.")
            .arg(details.value(0), details.value(1));
    if (rule == QLatin1StringView("same-protocol"))
        return ErrorText::tr("The case runs on version %1 already. Nothing was changed.").arg(details.value(0));
    if (rule == QLatin1StringView("other-protocol"))
        return ErrorText::tr("The case follows another protocol than “%1”. Nothing was changed.").arg(details.value(0));
    return ErrorText::tr("This cannot be stored yet: %1. Nothing was changed, and what you typed is still here.")
        .arg(details.isEmpty() ? rule : details.join(QStringLiteral("; ")));
}

} // namespace

QString errorText(const Error &error)
{
    const auto argument = [&error](qsizetype index) { return error.arguments().value(index); };
    const auto place = [&argument] { return QDir::toNativeSeparators(argument(0)); };
    switch (error.code()) {
    case ErrorCode::NotACasebook:
        return ErrorText::tr("%1 is not a casebook. Nothing was changed. Choose a folder that ends in .candor, or "
                             "restore a backup.")
            .arg(place());
    case ErrorCode::NewerVersion:
        return ErrorText::tr("This casebook was used with a newer version of the program (%1; this is %2). Nothing was "
                             "changed. Install the newer version, then open it again.")
            .arg(argument(0), argument(1));
    case ErrorCode::WrongPassphrase:
        return ErrorText::tr("That passphrase did not open this casebook. Check Caps Lock and keyboard language.");
    case ErrorCode::Damaged:
        return ErrorText::tr("A part of this casebook cannot be read (%1). Nothing was changed. Keep a copy of the "
                             "folder as it is, then restore the newest backup into a new place.")
            .arg(argument(0));
    case ErrorCode::InUse: return inUse(argument(0), argument(1), argument(2));
    case ErrorCode::ReadOnlyPlace:
        return ErrorText::tr("%1 cannot be written to. What was stored before is unchanged. Ask for the right to "
                             "write there, or choose another folder.")
            .arg(place());
    case ErrorCode::NoSpace:
        return ErrorText::tr("The disk is full, so this was not stored. What was stored before is unchanged, and what "
                             "you typed is still here. Free some space, then try again.");
    case ErrorCode::NoMemory:
        return ErrorText::tr("There is not enough memory to unlock (%1 MB are needed). Nothing was changed. Close "
                             "other programs, then try again.")
            .arg(argument(0));
    case ErrorCode::AlreadyExists:
        return ErrorText::tr("%1 is there already and was left as it is. Choose another name or folder.").arg(place());
    case ErrorCode::NotFound:
        return ErrorText::tr("%1 was not found. Nothing was changed. Check the name or the place, then try again.")
            .arg(place());
    case ErrorCode::UnsafeEngine:
        return ErrorText::tr("This program was put together without a part that keeps case files safe (%1), so it does "
                             "not open them. Nothing was changed. Install it again from its package.")
            .arg(argument(0));
    case ErrorCode::WeakPassphrase:
        return ErrorText::tr("The passphrase needs at least %1 characters. Nothing was stored. Several words in a row "
                             "are easy to remember.")
            .arg(argument(0));
    case ErrorCode::Conflict:
        return ErrorText::tr("This was changed in the meantime, so your change was not stored. What you typed is still "
                             "here. Look at the new state, then save again.");
    case ErrorCode::RefusedByRule: return refused(error.arguments());
    case ErrorCode::InvalidValue:
        return ErrorText::tr("“%1” cannot be stored as it is. Expected: %2. Nothing was changed, and what you typed is "
                             "still here.")
            .arg(argument(0), argument(2));
    case ErrorCode::CaseClosed:
        return ErrorText::tr("Case %1 is closed. Nothing was changed. Reopen it to go on working on it.")
            .arg(argument(0));
    case ErrorCode::InputUnreadable: return unreadable(argument(0), argument(1), argument(2));
    case ErrorCode::WriteFailed:
        return ErrorText::tr("%1 could not be written: %2. The casebook is unchanged. Try again, or choose another "
                             "folder.")
            .arg(place(), argument(1));
    case ErrorCode::InvalidProtocol:
        return ErrorText::tr("This protocol cannot be used: %1. Nothing was changed. Correct it, then try again.")
            .arg(error.arguments().join(QStringLiteral("; ")));
    case ErrorCode::Cancelled: return ErrorText::tr("Stopped. Nothing was changed.");
    case ErrorCode::Internal: break;
    }
    return ErrorText::tr("Something went wrong inside the program. What was stored before is unchanged. Try again; if "
                         "it happens again, restart the program.");
}

QString errorText(const std::exception_ptr &thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const Error &error) {
        return errorText(error);
    } catch (...) {
        return errorText(Error(ErrorCode::Internal));
    }
}

} // namespace candor
