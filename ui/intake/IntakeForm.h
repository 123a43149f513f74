// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Commands.h"
#include "casebook/SimilarCases.h"
#include "workflow/Protocol.h"

#include <optional>

namespace candor {

/// Where a case comes from, as the first page asks it; the channel says it in more detail.
enum class ReportSource { Staff, Concern, Imported, Outside };
[[nodiscard]] ReportSource sourceOf(ReportChannel channel);
/// The channels of a source, the usual one first.
[[nodiscard]] std::vector<ReportChannel> channelsOf(ReportSource source);

/// What is typed into the assistant for a new case. Everything may stay empty; only the start needs a title.
struct IntakeForm {
    // when and where
    std::optional<Instant> found;
    std::optional<Instant> happened;
    QString unit;
    QString place;
    QString reporter;
    ReportChannel channel = ReportChannel::Unknown;
    QString raisedAs;             // of a concern: the relationship of the one who raised it
    bool raisedByPatient = false; // or it was the patient
    QString raisedPhone;
    QString questions; // of a concern: in the person's own words, one per line
    QString sourceSystem;
    QString sourceId;
    QString finding; // of an outside body
    // what happened
    QString account;
    QString eventType;
    QString patientNow;
    QString harm; // degree of the AHRQ scale; empty: not chosen
    // people to reach
    QString patientName;
    int patientAge = -1; // -1: not recorded
    QString recordNumber;
    QString language;
    QString interpreter;
    QString familyName;
    QString relationship;
    QString familyPhone;
    QString staff; // one per line
    QString lead;  // holds the first conversation
    // check and start
    QString title;
    QString owner;
    bool identified = true;     // a CANDOR event; else it waits as a report
    int page = 0;               // where it was left
    bool countFromFound = true; // the clocks count from the time the harm was found, else from the start of the case

    friend bool operator==(const IntakeForm &, const IntakeForm &) = default;
};

/// As kept in a draft; nullopt for a draft that this version cannot read.
[[nodiscard]] QByteArray toDraft(const IntakeForm &form);
[[nodiscard]] std::optional<IntakeForm> intakeFromDraft(const QByteArray &draft);

/// A short neutral title from what was typed; empty when there is nothing to make it from.
[[nodiscard]] QString proposedTitle(const IntakeForm &form);
/// When the clocks begin.
[[nodiscard]] Instant countedFrom(const IntakeForm &form, Instant now);

/// What a report that is in the casebook already says.
[[nodiscard]] IntakeForm intakeFromCase(const CaseFile &file);

/// The case as it would be started now. With `base`, the report that it continues: its records are kept and filled up.
[[nodiscard]] CaseFile
intakeCase(const IntakeForm &form, const CaseFile *base, Instant now, const QString &user, const QString &facility);

/// What is compared to find cases of the same event.
[[nodiscard]] SimilarQuery similarQuery(const IntakeForm &form, const CaseFile *base);
/// The report, with who raised it and what they ask, for a case that is there already. With `base`, the report in
/// intake that it is.
[[nodiscard]] EditRecords intakeAddition(
    const IntakeForm &form, const CaseFile *base, const CaseFile &existing, Instant now, const QString &draftKey);

/// The changes that turn a report into the case `intakeCase` gave: records first, then the decision.
[[nodiscard]] EditRecords intakeEdits(const CaseFile &base, const CaseFile &started, const QString &draftKey);
/// nullopt when the protocol has no step that identifies a case.
[[nodiscard]] std::optional<SettleStep> intakeDecision(const CaseFile &base, const Protocol &protocol, Instant at);

} // namespace candor
