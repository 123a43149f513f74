// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/Protocol.h"

#include <QJsonArray>

namespace candor {

/// One change that a hospital makes to its protocol, as the form gives it. A plain value, so that a half-made edition
/// can be kept as a draft.
struct ProtocolEdit {
    enum class What { Switch, Length, Soon, AddRow, RemoveRow, MoveRow, Confirm };
    enum class Part { Step, Row, Clock };

    What what = What::Switch;
    Part part = Part::Step;
    QString target; // a step, a clock, or "checklist/row"; for AddRow "checklist/section"

    bool on = true;           // Switch
    QString reason;           // Switch and Length: needed where law or an accreditor asks for it
    std::optional<Span> span; // Length; Soon, where empty means as usual
    QString text;             // AddRow
    QString source;           // AddRow: the hospital's own, e.g. a policy
    QString link;
    int by = 0;   // MoveRow: rows up (negative) or down
    QString who;  // Confirm
    QDate onDate; // Confirm

    friend bool operator==(const ProtocolEdit &, const ProtocolEdit &) = default;
};

template <>
inline constexpr auto enumNames<ProtocolEdit::What> = std::to_array<EnumName<ProtocolEdit::What>>({
    {ProtocolEdit::What::Switch, "switch", ""},
    {ProtocolEdit::What::Length, "length", ""},
    {ProtocolEdit::What::Soon, "soon", ""},
    {ProtocolEdit::What::AddRow, "add_row", ""},
    {ProtocolEdit::What::RemoveRow, "remove_row", ""},
    {ProtocolEdit::What::MoveRow, "move_row", ""},
    {ProtocolEdit::What::Confirm, "confirm", ""},
});
template <>
inline constexpr auto enumNames<ProtocolEdit::Part> = std::to_array<EnumName<ProtocolEdit::Part>>({
    {ProtocolEdit::Part::Step, "step", ""},
    {ProtocolEdit::Part::Row, "row", ""},
    {ProtocolEdit::Part::Clock, "clock", ""},
});

[[nodiscard]] QJsonArray editsToJson(const std::vector<ProtocolEdit> &edits);
/// Edits that an older or newer program wrote and this one does not know are left out.
[[nodiscard]] std::vector<ProtocolEdit> editsFromJson(const QJsonArray &json);

/// Longest text of a checklist row: it has to fit one printed line.
inline constexpr int longestRow = 75;
inline constexpr int longestSpan = 10000;

/// What differs between two protocols, part by part; changes that cancel each other out are none.
struct ProtocolDifference {
    enum class Kind { Added, Removed, Reworded, SwitchedOff, SwitchedOn, Length, Soon, Moved, Confirmed };

    Kind kind = Kind::Reworded;
    ProtocolEdit::Part part = ProtocolEdit::Part::Step;
    QString target;
    QString title;
    std::optional<Span> before; // Length and Soon; Soon without a value: as usual
    std::optional<Span> after;
    QString reason; // given at the hospital
    QString who;    // Confirmed
    QDate on;

    friend bool operator==(const ProtocolDifference &, const ProtocolDifference &) = default;
};

[[nodiscard]] std::vector<ProtocolDifference> differences(const Protocol &before, const Protocol &after);

struct EditedProtocol {
    QByteArray text;
    Protocol protocol;
    std::vector<ProtocolDifference> differences; // to the protocol that was edited
};

/// The protocol after the edits, with the number of the next edition, sound or not at all. Pure. Throws NotFound,
/// InvalidValue, RefusedByRule{law-needs-reason | step-stays | row-not-own | nothing-to-confirm, title}, or
/// InvalidProtocol with what would no longer fit together. Numbers in `taken` are not given out again.
[[nodiscard]] EditedProtocol
editProtocol(const QByteArray &base, const std::vector<ProtocolEdit> &edits, const QStringList &taken = {});

/// "1.0" -> "1.0-h1" -> "1.0-h2"
[[nodiscard]] QString nextEdition(const QString &version);

/// What follows when a part is switched off, so that the person hears it before.
struct Consequence {
    enum class Kind {
        StartsWithoutIt,   // a step that came after it no longer waits
        PhaseOpens,        // a phase that it opened no longer waits for it
        TimeByHand,        // nothing stamps this time any more
        ClockStops,        // this deadline is no longer counted
        ClosesWithoutIt,   // a closing check no longer asks for it
        DecisionNotAsked,  // nobody asks this question any more
        NoDeadline,        // a step loses its deadline
        GoneFromChecklist, // a row is no longer on this checklist, on screen and in print
    };
    Kind kind = Kind::StartsWithoutIt;
    QString title; // of what is affected
};

[[nodiscard]] std::vector<Consequence>
consequencesOfSwitchingOff(const Protocol &protocol, ProtocolEdit::Part part, QStringView target);

/// Why the protocol has this part; nullptr when there is no such part.
[[nodiscard]] const Origin *originOf(const Protocol &protocol, ProtocolEdit::Part part, QStringView target);

/// May the step never be switched off? Those that make a case one of this protocol and that close it.
[[nodiscard]] bool staysOn(const Step &step);

} // namespace candor
