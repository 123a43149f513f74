// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/CaseDesk.h"

namespace candor {

CaseDesk deskOf(Casebook &casebook)
{
    Casebook *book = &casebook;
    return {
        .read = [book](const CaseRequest &request) { return book->read(request); },
        .apply = [book](Command command) { return book->apply(std::move(command)); },
        .history = [book](const HistoryQuery &query) { return book->read(query); },
        .verify = [book](VerifyDepth depth, Progress progress) { return book->verify(depth, std::move(progress)); },
        .saveDraft = [book](const QString &key, const QByteArray &content) { return book->saveDraft(key, content); },
        .draft = [book](const QString &key) { return book->draft(key); },
        .dropDraft = [book](const QString &key) { return book->dropDraft(key); },
        .evaluate = &evaluate,
        .surroundings = [book] { return book->surroundings(); },
        .settings = [book] { return book->settings(); },
        .user = [book] { return book->user(); },
        .records = [book] { return book->programRecords(); },
        .addAttachment =
            [book](NewAttachment attachment, Progress progress) {
                return book->addAttachment(std::move(attachment), std::move(progress));
            },
        .attachmentContent =
            [book](const Id<Attachment> &id, qint64 most) { return book->attachmentContent(id, most); },
        .saveAttachment =
            [book](const Id<Case> &caseId, const Id<Attachment> &id, const QString &toFile, Progress progress) {
                return book->saveAttachment(caseId, id, toFile, std::move(progress));
            },
        .confirmPassphrase = [book](Secret passphrase) { return book->confirmPassphrase(std::move(passphrase)); }};
}

} // namespace candor
