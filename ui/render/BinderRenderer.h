// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "documents/Binder.h"
#include "render/LaidOutDocument.h"

#include <functional>

namespace candor {

/// All attachments of a binder together; more belongs on a disk that is encrypted as a whole.
inline constexpr qint64 mostBinderBytes = 200LL * 1024 * 1024;

struct BinderJob {
    BinderContent content;
    DocumentContext context;
    PageSettings page;
    bool originals = false; // attachments as files inside, besides their pages
    QString passphrase;     // encrypts the file; empty: it is not encrypted
    /// The content of an attachment; called on the thread that makes the binder. May throw.
    std::function<QByteArray(const Attachment &)> contentOf;
};

struct MadeBinder {
    QByteArray pdf;
    int pages = 0;
    std::vector<BinderLine> lines;
    std::vector<BinderFile> files;      // inside the PDF
    std::vector<BinderLeftOut> leftOut; // with what could not be read
};

/// Makes one PDF: cover, contents, each part with a bookmark, page numbers and handling mark on every page. Images and
/// texts become pages; an attachment of another kind, or whose pages cannot be taken over, is put in as a file. Needs a
/// QGuiApplication; for a worker thread. Throws Error(Cancelled).
[[nodiscard]] MadeBinder makeBinder(const BinderJob &job, const Progress &progress);

} // namespace candor
