// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Binder.h"
#include "render/LaidOutDocument.h"

// Attachments as pages. Only for BinderRenderer.
namespace candor::binderpages {

struct AttachmentPages {
    QByteArray pdf; // empty: it has no pages
    std::vector<QSizeF> sizes{};
    QString trouble; // why not: a key of binderFileNote()
    bool active = false;
    bool isOwn = true; // drawn here, with margins
};
[[nodiscard]] AttachmentPages pagesOf(
    const Attachment &attachment, const QByteArray &content, const QString &title, BinderReader reader,
    const DocumentContext &context, const PageSettings &page);

} // namespace candor::binderpages
