// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "model/Listing.h"

#include <QJsonObject>

namespace candor {

/// What the words of the history are looked up in.
struct HistoryPlace {
    const CaseFile &file;
    const Protocol &protocol;
    const words::Moment &moment;
};

/// A stored value as people read it.
struct HistoryValue {
    QString text;
    bool quoted = false; // words that somebody typed
};

/// Choices in words, times in the zone of the hospital, titles instead of ids. `record` is the stored form of the whole
/// record: some values only make sense beside others. Empty for what says nothing to a person.
[[nodiscard]] HistoryValue historyValue(
    RecordKind kind, const QString &field, const QJsonValue &value, const QJsonObject &record,
    const HistoryPlace &place);

/// What a record is called, without its kind: the text of a promise, the title of a step. Empty for kinds of which
/// there is one, such as the case itself.
[[nodiscard]] QString historyName(RecordKind kind, const QJsonObject &record, const HistoryPlace &place);
/// The record in the middle of a sentence: "the promise “Weekly call”".
[[nodiscard]] QString historyPhrase(RecordKind kind, const QJsonObject &record, const HistoryPlace &place);

/// The fields that name a record of this kind.
[[nodiscard]] std::vector<const char *> namingFields(RecordKind kind);

/// Digests, copies of files and second stamps: in the ledger, but not for people.
[[nodiscard]] bool isTechnical(RecordKind kind, QStringView field);

/// Shortened with … where it is long.
[[nodiscard]] QString shortened(const QString &text, qsizetype length);

} // namespace candor
