// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

#include <map>
#include <variant>

namespace candor {

// Every change of a casebook is one of these commands: a plain value, planned by a pure function, stored in one
// transaction with its ledger entry, undone by a new command. Records written carry the revision their author saw.

/// A new case. `file` holds what is known; number, protocol and missing ids are filled in.
struct OpenCase {
    CaseFile file;
    bool identified = false; // decided on the spot that it is a CANDOR event; its anchor t_identified is then set
    QString draft;           // key of the draft this came from, dropped with it
    static constexpr auto name = "open-case";
};

/// Writes and removes records of one case: people, facts, evidence, notes, …
struct EditRecords {
    Id<Case> caseId;
    std::vector<AnyRecord> put;
    std::vector<AnyRecord> remove;
    QString draft;
    static constexpr auto name = "edit-records";
};

/// Sets a step done, skipped, not applicable, or open again. `values` are the step's form fields by id; a decision's
/// answer is given under the id of its decision field. An anchor that the step sets gets `at`.
struct SettleStep {
    Id<Case> caseId;
    QString step;
    StepOutcome outcome = StepOutcome::Done;
    std::optional<Instant> at; // when it happened; now when empty
    QString by;                // who did it; the user when empty
    QString reason;            // required for Skipped and NotApplicable
    std::map<QString, QString> values;
    static constexpr auto name = "settle-step";
};

/// Saves form fields of a step without settling it.
struct FillForm {
    Id<Case> caseId;
    QString step;
    std::map<QString, QString> values;
    static constexpr auto name = "fill-form";
};

struct TickRow {
    Id<Case> caseId;
    QString checklist;
    QString row;
    StepOutcome outcome = StepOutcome::Done;
    std::optional<Instant> at;
    QString by;
    QString note;
    static constexpr auto name = "tick-row";
};

/// A first deadline that cannot be met: the new time and the reason; the first one stays in history and in measures.
/// Of a step, or of one of the records.
struct MoveDeadline {
    Id<Case> caseId;
    QString step;
    Instant newDue{};
    QString reason;
    Id<Promise> promise;
    Id<Conversation> contact; // the contact that was planned in it
    static constexpr auto name = "move-deadline";
};

/// One conversation with everything that came up in it. The first one held also stamps t_first_contact.
struct LogConversation {
    struct ToldFact {
        Id<Fact> fact; // nil: a new fact with `text`
        QString text;
    };
    struct Answer {
        Id<Question> question;
        QString text;
        QuestionState state = QuestionState::Answered;
    };
    Id<Case> caseId;
    Conversation conversation; // id nil for a new one
    std::vector<ToldFact> told;
    std::vector<QString> unknown; // not known yet, said so
    std::vector<Question> questions;
    std::vector<Answer> answers;
    std::vector<Promise> promises;
    std::vector<Id<Promise>> kept;       // promises that this conversation kept
    std::vector<Id<Action>> actionsTold; // improvements the family was told about
    QString draft;
    static constexpr auto name = "log-conversation";
};

/// Refused unless nothing stands in the way (Pathway::closable).
struct CloseCase {
    Id<Case> caseId;
    CaseStatus status = CaseStatus::Closed; // or Litigation, Withdrawn, NotCandor
    QString reason;
    static constexpr auto name = "close-case";
};

struct ReopenCase {
    Id<Case> caseId;
    QString reason;
    static constexpr auto name = "reopen-case";
};

/// Moves a running case to another edition of its protocol. What was done keeps its state under the id of its step or
/// row. Refused when the case is finished, or has that edition already.
struct MoveToProtocol {
    Id<Case> caseId;
    QString digest;
    QString reason;
    static constexpr auto name = "move-to-protocol";
};

/// Reports of an import: each becomes a case in intake, or is linked to the case that has its source id already.
/// One command for the whole file, so one undo.
struct ImportReports {
    struct Row {
        Case head;
        Report report;
        std::vector<AnchorTime> anchors;
        std::vector<Harm> harm;
        Id<Case> linkTo; // set: add the report to this case instead of opening one
    };
    std::vector<Row> rows;
    static constexpr auto name = "import-reports";
};

/// Gives several cases another owner or other tags, open and closed ones alike: neither is part of what happened.
/// One command for all, so one undo. Cases that are so already stay as they are.
struct EditCases {
    std::vector<Id<Case>> cases;
    std::optional<QString> owner; // empty text: nobody
    QStringList addTags;
    QStringList removeTags;
    static constexpr auto name = "edit-cases";
};

struct SaveSettings {
    Settings settings;
    static constexpr auto name = "save-settings";
};

struct SaveProgramRecord {
    AnyRecord record; // of a kind that belongs to no case
    bool remove = false;
    static constexpr auto name = "save-program-record";
};

/// A printed or exported document, noted in the case file.
struct NoteDocument {
    Id<Case> caseId;
    Document document;
    static constexpr auto name = "note-document";
};

/// The second reader signs a letter off: the user, who must not be its writer unless its form needs no second reader.
/// Freezes the text that was read. Refused while a hard finding of documents/LetterChecks.h stands in it.
struct SignLetter {
    Id<Case> caseId;
    Id<Letter> letter;
    QString note;
    QString text; // as it was read: fields filled in, without address, date and recipient
    static constexpr auto name = "sign-letter";
};

/// Notes that a signed letter went out: freezes its text and marks the facts that it tells as told. Refused while a
/// hard finding stands, while a notice that counsel must review was not reviewed, when the text is not what was signed
/// off, and for patient safety work product as long as no ground is on record on which it may go out.
struct SendLetter {
    Id<Case> caseId;
    Id<Letter> letter;
    std::optional<Instant> at; // now when empty
    QString how;
    QString text; // as merged and printed
    int pages = 0;
    QString language;
    static constexpr auto name = "send-letter";
};

/// Something protected that leaves, noted in the case file before it leaves.
struct NoteDisclosure {
    Id<Case> caseId;
    Disclosure disclosure;
    static constexpr auto name = "note-disclosure";
};

/// Takes a note or a file out of patient safety work product before it was reported (42 CFR 3.20, "patient safety work
/// product", (2)(ii)), and notes act and date in the same commit. Rules in WorkProduct.h. The only way out of that
/// lane.
struct TakeOutOfWorkProduct {
    Id<Case> caseId;
    RecordKind kind = RecordKind::Attachment;
    QUuid record;
    Lane lane = Lane::Fact; // to be in from now on
    QString reason;
    static constexpr auto name = "take-out-of-work-product";
};

/// Takes a commit back by writing the values from before it. Refused when something it changed was changed again since.
struct UndoCommit {
    qint64 commit = 0;
    static constexpr auto name = "undo";
};

using AnyCommand = std::variant<
    OpenCase, EditRecords, SettleStep, FillForm, TickRow, MoveDeadline, LogConversation, CloseCase, ReopenCase,
    MoveToProtocol, ImportReports, EditCases, SaveSettings, SaveProgramRecord, NoteDocument, SignLetter, SendLetter,
    NoteDisclosure, TakeOutOfWorkProduct, UndoCommit>;

/// What the casebook can be asked to do.
class Command : public AnyCommand {
public:
    // Copied and destroyed in one place, as records are.
    using AnyCommand::AnyCommand;
    Command(const Command &other);
    Command(Command &&other) noexcept;
    Command &operator=(const Command &other);
    Command &operator=(Command &&other) noexcept;
    ~Command();
};

/// What a command did.
struct Outcome {
    qint64 commit = 0;
    Id<Case> caseId;       // of the case opened or changed; nil for several or none
    QString number;        // its number
    qsizetype changed = 0; // records written or removed; 0: nothing to change, nothing stored
};

/// Tells the screens what changed, after it is stored.
struct ChangeNotice {
    qint64 commit = 0;
    QString command;
    std::vector<QUuid> cases; // empty: records of the casebook, or more cases than worth listing (then `many`)
    bool many = false;
};

} // namespace candor
