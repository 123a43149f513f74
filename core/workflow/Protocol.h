// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/Condition.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

namespace candor {

/// Why a task or row is in the protocol.
enum class Obligation { Toolkit, Law, Program, Common };
/// How sure the fact is: read in the source, read in part, or not confirmed in a source (shown as unverified).
enum class Evidence { Read, Partial, Unverified };

template <>
inline constexpr auto enumNames<Obligation> = std::to_array<EnumName<Obligation>>({
    {Obligation::Toolkit, "toolkit", QT_TRANSLATE_NOOP("Choice", "CANDOR toolkit")},
    {Obligation::Law, "law", QT_TRANSLATE_NOOP("Choice", "Law, regulation or accreditor")},
    {Obligation::Program, "program", QT_TRANSLATE_NOOP("Choice", "Other program the hospital may have joined")},
    {Obligation::Common, "common", QT_TRANSLATE_NOOP("Choice", "Usual practice")},
});
template <>
inline constexpr auto enumNames<Evidence> = std::to_array<EnumName<Evidence>>({
    {Evidence::Read, "read", QT_TRANSLATE_NOOP("Choice", "Read in the source")},
    {Evidence::Partial, "partial", QT_TRANSLATE_NOOP("Choice", "Read in part")},
    {Evidence::Unverified, "unverified", QT_TRANSLATE_NOOP("Choice", "Unverified")},
});

/// Where a rule comes from; every step, clock and row has one.
struct Origin {
    Obligation obligation = Obligation::Common;
    Evidence evidence = Evidence::Unverified;
    QStringList sources; // keys of Protocol::sources
    QString note;
    // What the hospital said about it when it edited the protocol.
    QString reasonHere; // why it is off or changed here
    QString confirmedBy;
    QDate confirmedOn;

    /// Neither read in full nor confirmed by somebody at the hospital.
    [[nodiscard]] bool isUnsure() const { return evidence != Evidence::Read && confirmedBy.isEmpty(); }
};

/// A length of time as rules state it. Minutes and hours run on; days, business days and months count local dates.
enum class TimeUnit { Minutes, Hours, Days, BusinessDays, Months };

template <>
inline constexpr auto enumNames<TimeUnit> = std::to_array<EnumName<TimeUnit>>({
    {TimeUnit::Minutes, "minutes", QT_TRANSLATE_NOOP("Choice", "minutes")},
    {TimeUnit::Hours, "hours", QT_TRANSLATE_NOOP("Choice", "hours")},
    {TimeUnit::Days, "days", QT_TRANSLATE_NOOP("Choice", "days")},
    {TimeUnit::BusinessDays, "business_days", QT_TRANSLATE_NOOP("Choice", "business days")},
    {TimeUnit::Months, "months", QT_TRANSLATE_NOOP("Choice", "months")},
});

struct Span {
    int amount = 0;
    TimeUnit unit = TimeUnit::Minutes;
    friend bool operator==(const Span &, const Span &) = default;
};

struct ProtocolSource {
    QString key;
    QString title;
    QString url;      // empty for some sources of the hospital's own
    bool own = false; // named by the hospital
};

struct ProtocolAnchor {
    QString id;        // "t_identified"
    QString label;     // "Identified as a CANDOR event"
    QString notBefore; // id of the anchor that normally comes first; a breach warns, never blocks
};

struct ProtocolRole {
    QString id;
    QString label;
    std::optional<PersonRole> person; // the role in Person::roles that fills it
};

/// One of the columns of the phase stepper.
struct Stage {
    QString id;
    QString title;
};

enum class PhaseKind { Main, Parallel, Side };

template <>
inline constexpr auto enumNames<PhaseKind> = std::to_array<EnumName<PhaseKind>>({
    {PhaseKind::Main, "main", QT_TRANSLATE_NOOP("Choice", "Main line")},
    {PhaseKind::Parallel, "parallel", QT_TRANSLATE_NOOP("Choice", "Parallel track")},
    {PhaseKind::Side, "side", QT_TRANSLATE_NOOP("Choice", "Side state")},
});

struct Phase {
    QString id;  // "P3"
    QString key; // "INITIAL_COMMUNICATION"
    QString title;
    QString stage; // where the stepper shows it; empty for side states
    PhaseKind kind = PhaseKind::Main;
    Condition enters; // may be worked on from here
    QString exitText;
};

/// A deadline of the protocol, counted from one anchor to another.
struct ProtocolClock {
    QString id; // "C2"
    QString title;
    QString from; // anchor, or "last_contact" (end of the last conversation)
    QString to;   // anchor that stops it; empty: the step stops it
    Span offset;
    std::optional<Span> soon; // from when on it counts as due soon; empty: at once
    QString rule;             // the deadline set by law that is the same duty (workflow/Deadlines.h); empty: none
    bool caseLevel = true;    // false: a clock of the program (board report, annual review)
    bool enabled = true;
    bool target = false; // a target, not a duty
    Condition when;
    Origin origin;
};

struct DecisionAnswer {
    QString key;
    QString label;
};

struct ProtocolDecision {
    QString id; // "D1"
    QString question;
    QString help;
    std::vector<DecisionAnswer> answers;
    Origin origin;
};

struct ChecklistRow {
    QString id; // unique within the checklist
    QString text;
    bool enabled = true;
    bool own = false; // added by the hospital
    Origin origin;
};

struct ChecklistSection {
    QString id;
    QString title;
    std::vector<ChecklistRow> rows;
};

struct Checklist {
    QString id;
    QString title;
    QString intro;
    std::vector<ChecklistSection> sections;
    int writingLines = 0; // blank lines at the end of the printed form
    QString writingTitle;

    [[nodiscard]] const ChecklistRow *row(QStringView rowId) const;
    [[nodiscard]] const ChecklistSection *section(QStringView sectionId) const;
};

/// What kind of input a field of a step's form takes. The kinds from People on show records of the case, not a
/// FormValue.
enum class FieldKind {
    Line,
    Text,
    Choice,
    YesNo,
    Date,
    Time,
    Money,
    Number,
    People,
    KnownUnknown,
    Evidence,
    Caregivers,
    Conversation,
    Decision,
    Anchor
};

template <>
inline constexpr auto enumNames<FieldKind> = std::to_array<EnumName<FieldKind>>({
    {FieldKind::Line, "line", ""},
    {FieldKind::Text, "text", ""},
    {FieldKind::Choice, "choice", ""},
    {FieldKind::YesNo, "yes_no", ""},
    {FieldKind::Date, "date", ""},
    {FieldKind::Time, "time", ""},
    {FieldKind::Money, "money", ""},
    {FieldKind::Number, "number", ""},
    {FieldKind::People, "people", ""},              // `subject`: role of Person, or empty for all
    {FieldKind::KnownUnknown, "known_unknown", ""}, // facts of the case
    {FieldKind::Evidence, "evidence", ""},
    {FieldKind::Caregivers, "caregivers", ""},
    {FieldKind::Conversation, "conversation", ""}, // opens the conversation log
    {FieldKind::Decision, "decision", ""},         // `subject`: decision
    {FieldKind::Anchor, "anchor", ""},             // `subject`: anchor
});

struct StepField {
    QString id;
    FieldKind kind = FieldKind::Line;
    QString label;
    QString hint;
    QString suggestion; // offered as editable text
    QString subject;
    QString binds; // "kind.field": the value lives in that record of the case, not in a FormValue
    std::vector<DecisionAnswer> options;
    Lane lane = Lane::Fact;
};

struct Step {
    QString id;
    QString phase;
    QString title;
    QString help;                      // one sentence under the title
    QString guidance;                  // for the context pane
    QString action;                    // label of the primary button: what happens next
    QString role;                      // who does it, of Protocol::roles
    QString clock;                     // of Protocol::clocks; empty: no deadline
    QString sets;                      // anchor that is stamped when the step is done
    bool required = true;              // counts for closing and for fidelity
    bool enabled = true;               // off: applies to no case, and nothing waits for it
    QStringList after;                 // steps that must be settled first
    Condition when;                    // else the step does not apply
    std::optional<Condition> doneWhen; // the case file itself shows that it is done
    QString checklist;
    QStringList checklistSections; // empty: all of them
    std::vector<StepField> fields;
    QStringList documents; // ids of document builders, e.g. "checklist/first-conversation"
    Origin origin;
};

/// What must be true before a case closes, each with its own sentence.
struct ClosingCheck {
    QString id;
    QString text;
    Condition when;  // applies only then
    Condition holds; // must hold
    Origin origin;
};

/// Which way a case goes after the decisions (section 2.4, P7).
struct Route {
    QString id;
    QString title;
    QString text;
    Condition when;
};

/// Anchors with a meaning to the program itself, whatever the protocol; a protocol that uses them gets them stamped.
namespace anchors {
inline constexpr QStringView identified(u"t_identified");      // decided to be a case of this protocol
inline constexpr QStringView reported(u"t_reported");          // the report came in
inline constexpr QStringView firstContact(u"t_first_contact"); // the first conversation was held
inline constexpr QStringView billingHold(u"t_billing_hold");   // bills are on hold; a Hold record goes with it
inline constexpr QStringView closed(u"t_closed");              // set by the step that closes the case
inline constexpr QStringView reopened(u"t_reopened");
inline constexpr QStringView lastContact(u"last_contact"); // computed: the end of the last conversation
} // namespace anchors

/// A whole protocol, parsed and checked. Immutable once loaded; cases pin id, version and digest.
struct Protocol {
    QString id;
    QString version;
    QString title;
    QString digest; // hex SHA-256 of the text it was parsed from
    std::vector<ProtocolSource> sources;
    std::vector<ProtocolAnchor> anchors;
    std::vector<ProtocolRole> roles;
    std::vector<Stage> stages;
    std::vector<Phase> phases;
    std::vector<ProtocolClock> clocks;
    std::vector<ProtocolDecision> decisions;
    std::vector<Checklist> checklists;
    std::vector<Step> steps; // in the order in which they are shown
    std::vector<Route> routes;
    std::vector<ClosingCheck> closing;

    [[nodiscard]] const Step *step(QStringView stepId) const;
    [[nodiscard]] const Phase *phase(QStringView phaseId) const;
    [[nodiscard]] const ProtocolClock *clock(QStringView clockId) const;
    [[nodiscard]] const Checklist *checklist(QStringView checklistId) const;
    [[nodiscard]] const ProtocolDecision *decision(QStringView decisionId) const;
    [[nodiscard]] const ProtocolAnchor *anchor(QStringView anchorId) const;
    [[nodiscard]] const ProtocolRole *role(QStringView roleId) const;
    [[nodiscard]] const Stage *stage(QStringView stageId) const;
};

/// Reads and checks a protocol. Throws Error(InvalidProtocol, findings): unknown names, cycles, steps that can never be
/// reached.
[[nodiscard]] Protocol parseProtocol(const QByteArray &json);

/// The protocols that ship with the program, by id: "candor" and "acknowledge".
[[nodiscard]] QByteArray builtInProtocolText(QStringView id);
[[nodiscard]] QStringList builtInProtocolIds();

} // namespace candor
