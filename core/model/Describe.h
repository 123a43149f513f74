// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

#include <QJsonValue>

namespace candor {

/// A field of a record type, seen at run time: for history labels, tables and documents.
struct FieldInfo {
    const char *name;
    const char *label; // English, translated in context "Field"
    Lane lane;
    Phi phi;
    Search search;
};

[[nodiscard]] const std::vector<FieldInfo> &fieldsOf(RecordKind kind);

/// The lane of one value of a record: the field's own, except where the record carries a lane that a person chose
/// (notes, attachments, form values), for facts, which move to Told when they are told, and for letters that go neither
/// to the family nor into the chart, which are as protected as what they are written for.
[[nodiscard]] Lane laneOf(const AnyRecord &record, const FieldInfo &field);

/// A decision on what one person did: whether an act belongs elsewhere, and how it is classed. It stays in the peer
/// review file, whatever is decided beside it: neither the answer nor that it was asked is in a document.
[[nodiscard]] bool isPeerReview(QStringView decision);

/// What is written for an audience is at least as protected as this.
[[nodiscard]] Lane laneFor(Audience audience);

/// One value that differs between two states of a record. The values are the JSON forms, as stored.
struct FieldChange {
    const FieldInfo *field;
    QJsonValue before;
    QJsonValue after;
};

/// What changed, in the order of the field table. With a default-made record on one side: all values set or removed.
[[nodiscard]] std::vector<FieldChange> difference(const AnyRecord &before, const AnyRecord &after);

/// Everything in a record that a person typed, for the search index: one line per value.
[[nodiscard]] QString searchText(const AnyRecord &record);

/// The strictest lane among the values that `searchText` holds.
[[nodiscard]] Lane searchLane(const AnyRecord &record);

[[nodiscard]] constexpr bool isPrivileged(Lane lane)
{
    return lane == Lane::Pswp || lane == Lane::PeerReview || lane == Lane::AttorneyClient ||
           lane == Lane::CandorStatute;
}

/// A field by its full name, "kind.field", e.g. "billing_decision.outcome".
struct Binding {
    RecordKind kind;
    const FieldInfo *field;
};
[[nodiscard]] std::optional<Binding> findBinding(QStringView fullName);

/// One value as text, as forms and the command line show and take it: times ISO 8601, money in cents, lists
/// comma-separated.
[[nodiscard]] QString fieldText(const AnyRecord &record, const FieldInfo &field);
/// The record of a case that a bound form field lives in: the head, or of several records of the kind the one that the
/// step is about (the newest offer of the hospital, the hold on the bills, …); empty when there is none.
[[nodiscard]] std::optional<AnyRecord> boundRecord(RecordKind kind, const CaseFile &file);
[[nodiscard]] QString boundText(const Binding &binding, const CaseFile &file);
/// Throws Error(InvalidValue) when the text does not fit the field.
void setFieldText(AnyRecord &record, const FieldInfo &field, const QString &text);

/// What a person reads for the stored key of an enumeration value: English, translated in context "Choice"; nullptr
/// when the field is no enumeration or the key is unknown.
[[nodiscard]] const char *choiceLabel(RecordKind kind, QStringView field, QStringView key);

} // namespace candor
