// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

namespace candor {

/// The largest file that a casebook keeps.
inline constexpr qint64 maximumAttachmentBytes = 1024LL * 1024 * 1024;
/// The largest file that is read into memory as a whole: to be shown inside the program, or for the words in a PDF.
inline constexpr qint64 maximumShownBytes = 64LL * 1024 * 1024;

/// Name, record type, note and text of an attachment may change, what it is and who added it may not. `before` is
/// nullptr for a new one, which comes with its content.
void refuseAttachmentChange(const Attachment *before, const Attachment &after);

/// While records are on hold, or everything in view of litigation, files stay.
void refuseAttachmentRemoval(const CaseFile &file);

} // namespace candor
