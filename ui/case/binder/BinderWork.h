// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "render/SealedHandOver.h"

namespace candor {

// Looking into a binder and making it takes from a moment to minutes, so it is done away from the screen: from a copy
// of the case that nobody changes. All functions here wait for the casebook and are for a worker thread.

using BinderHistoryRows = std::shared_ptr<const std::vector<HistoryExtractRow>>;

/// All that a binder is made from.
struct BinderOrder {
    Binder binder;
    bool originals = false; // attachments as files inside
    std::shared_ptr<const Protocol> protocol;
    std::shared_ptr<const CaseFile> file;
    DocumentContext context;
    PageSettings page;
    words::Moment moment;
    CaseDesk desk;
    BinderHistoryRows history = {}; // as read before; null: it is read when it is asked for
};

/// "en" or "es": of the window. What a person is told of a binder is in it, and so are the sentences of the history.
[[nodiscard]] QString windowLanguage();
/// From the case as it is shown now, with its pages in a language.
[[nodiscard]] BinderOrder
binderOrder(const CaseStore &store, std::shared_ptr<const CaseFile> file, Binder binder, const QString &language);

/// What a person would get.
struct BinderLook {
    int parts = 0;
    QString mark;
    std::vector<Lane> lanes; // of what is in it, each once
    bool workProduct = false;
    qint64 fileBytes = 0; // of the attachments
    std::vector<BinderLeftOut> leftOut;
    BinderHistoryRows history; // read on the way
};
[[nodiscard]] BinderLook lookIntoBinder(const BinderOrder &order, const Progress &progress);

/// A binder that was written. Without its bytes: they are in the file.
struct WrittenBinder {
    Id<Case> caseId;
    QString path;
    int pages = 0;
    std::vector<BinderLine> lines;
    std::vector<BinderLeftOut> leftOut;
};
/// Makes the binder, notes it in the case, and lets the file appear. Patient safety work product needs the ground on
/// which it leaves, which is noted with it; without one: Error(RefusedByRule{"ground-needed"}). One that is handed over
/// needs a recipient and a purpose: {"recipient-needed"}, {"purpose-needed"}.
[[nodiscard]] WrittenBinder saveBinder(
    const BinderOrder &order, const QString &path, const std::optional<Disclosure> &ground, const Progress &progress);

/// A hand-over that was written.
struct WrittenHandOver {
    WrittenBinder written;
    QString passphrase; // to be shown once
    BinderFile sealed;
    std::vector<BinderFile> files; // inside it
    BinderContent content;         // without its sections: the covering note says nothing of them
    DocumentContext context;
    PageSettings page;
};
/// Makes, seals and proves it, notes it in the case, and lets the file appear. Throws as sealHandOver() does.
[[nodiscard]] std::shared_ptr<WrittenHandOver>
sealBinder(const BinderOrder &order, const QString &path, const Progress &progress);

/// Throws Error(WriteFailed), Error(InvalidValue) for a suffix other than pdf, odt and txt.
void writeCoveringNote(const WrittenHandOver &handOver, const QString &path);

} // namespace candor
