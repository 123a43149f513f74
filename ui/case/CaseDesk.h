// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

#include <functional>

namespace candor {

struct ProgramFigures;

/// What the screens of a case need from a casebook, as functions: the casebook in the program, values in a test.
struct CaseDesk {
    std::function<QFuture<CaseView>(const CaseRequest &)> read;
    std::function<QFuture<Outcome>(Command)> apply;
    std::function<QFuture<std::vector<HistoryEntry>>(const HistoryQuery &)> history;
    std::function<QFuture<VerifyReport>(VerifyDepth, Progress)> verify;
    std::function<QFuture<void>(const QString &key, const QByteArray &content)> saveDraft;
    std::function<QFuture<std::optional<QByteArray>>(const QString &key)> draft;
    std::function<QFuture<void>(const QString &key)> dropDraft;
    std::function<PathwayView(const Protocol &, const CaseFile &, const Surroundings &)> evaluate;
    std::function<Surroundings()> surroundings;
    std::function<Settings()> settings;
    std::function<QString()> user;
    std::function<QFuture<std::vector<AnyRecord>>()> records; // of the casebook itself: templates, contacts, users
    std::function<QFuture<Outcome>(NewAttachment, Progress)> addAttachment;
    std::function<QFuture<QByteArray>(const Id<Attachment> &, qint64 most)> attachmentContent;
    std::function<QFuture<void>(const Id<Case> &, const Id<Attachment> &, const QString &toFile, Progress)>
        saveAttachment;
    std::function<QFuture<void>(Secret)> confirmPassphrase = {};
    /// Of all cases together, over the last quarter that is over. Opens each case of it, on a thread of its own.
    std::function<QFuture<std::shared_ptr<const ProgramFigures>>()> figures = {};
};

/// The casebook must outlive the desk.
[[nodiscard]] CaseDesk deskOf(Casebook &casebook);

} // namespace candor
