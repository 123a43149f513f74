// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Commands.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

namespace candor {

/// Where a file written by hand stands: whose clock its times without offset follow, and how it is called in errors.
struct JsonSource {
    QString file;
    QTimeZone zone = QTimeZone::utc();
    QString user;        // who enters it
    Instant now{};       // recorded at
    QStringList anchors; // ids of the protocol's times, for "times"; empty: any
};

/// For `candor new --from FILE`. All keys but "title" may be left out:
///
///     {"title": "...", "account": "...", "facility": "...", "unit": "...", "place": "...", "event_type": "...",
///      "patient_now": "...", "owner": "...", "tags": ["..."], "identified": true,
///      "patient": {"name": "...", "born": "1968-03-01", "age": 58, "record_number": "...", "language": "...",
///                  "interpreter": "..."},
///      "family": [{"name": "...", "relationship": "...", "may_speak": true, "phone": "...", "language": "..."}],
///      "staff": [{"name": "...", "profession": "...", "directly_involved": true}],
///      "times": {"t_event": "2026-07-14T09:20"},
///      "harm": {"degree": "MODERATE", "words": "..."},
///      "report": {"channel": "hotline", "reporter": "...", "role": "...", "anonymous": false, "narrative": "..."}}
///
/// Throws Error(InputUnreadable{file, line, what}) or Error(InvalidValue{key, value, expected}).
[[nodiscard]] OpenCase newCaseFromJson(const QByteArray &json, const JsonSource &source);

/// For `candor tell`. All keys but "at" may be left out:
///
///     {"at": "2026-07-14T10:05", "minutes": 20, "channel": "bedside", "direction": "from_us", "outcome": "held",
///      "where": "...", "with": ["..."], "for_hospital": ["..."], "language": "...", "interpreter": "...",
///      "summary": "...", "told": ["..."], "unknown": ["..."],
///      "questions": ["..." or {"text": "...", "by": "...", "owner": "..."}],
///      "answers": [{"question": "text or id", "text": "...", "state": "answered"}],
///      "promises": [{"text": "...", "to": "...", "owner": "...", "due": "2026-07-15T10:00"}], "kept": ["text or id"],
///      "apology": {"kind": "sorrow", "words": "...", "by": "..."},
///      "understanding": "...", "concerns": "...", "how_it_went": "...", "offered": "...", "next_care": "...",
///      "next_contact": "2026-07-16T09:00", "next_contact_by": "...", "chart_note": "...", "note": "..."}
///
/// "told" takes facts of the case by their text or id, and makes new ones of all other texts. "answers" and "kept" must
/// name a question or promise of the case, by text or id. Errors as above.
[[nodiscard]] LogConversation
conversationFromJson(const QByteArray &json, const CaseFile &file, const JsonSource &source);

/// A whole case for other programs: {"format": "candor-case", "format_version": 1, "program": ..., "exported_at": ...,
/// "case": what caseToJson writes}.
[[nodiscard]] QJsonObject caseJson(const CaseFile &file, const QString &program, Instant exportedAt);

} // namespace candor
