// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/documents/PagePictures.h"

#include <QCoreApplication>

namespace candor {

/// What of a file can be shown inside the program. Nothing in it is followed, run or fetched.
struct AttachmentContent {
    Q_DECLARE_TR_FUNCTIONS(AttachmentContent)

public:
    enum class Kind { None, Pages, Text };

    Kind kind = Kind::None;
    std::shared_ptr<const DrawnPages> pages;
    QString text;
    bool cut = false; // there is more text than is shown
    QString reason;   // why nothing is shown

    /// Whether a file of this type is shown at all: when not, its content need not be read.
    [[nodiscard]] static bool isShown(const QString &mediaType);
    /// The sentence for a type that is not shown.
    [[nodiscard]] static QString notShown();

    /// To be called away from the screen. The content decides what it is, not what is recorded about it.
    [[nodiscard]] static AttachmentContent of(const QByteArray &content);
};

} // namespace candor
