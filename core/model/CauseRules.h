// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

namespace candor {

// How the causes of a case hang together. Pure functions of the case file.

/// A cause in its chain of whys.
struct CauseNode {
    Id<Cause> id;
    int parent = -1; // place in the list
    int depth = 0;
    QString framework; // its own, else that of the cause it explains
    QString category;
};
/// Every cause once, each followed by the causes that explain it. A cause whose parent is gone, or that stands in a
/// ring, begins a chain of its own.
[[nodiscard]] std::vector<CauseNode> causeChains(const CaseFile &file);
/// Whether `above` can become what `cause` explains without making a ring.
[[nodiscard]] bool canFollow(const CaseFile &file, const Id<Cause> &cause, const Id<Cause> &above);

/// The actions that address a cause; dropped ones do not.
[[nodiscard]] std::vector<const Action *> actionsFor(const CaseFile &file, const Id<Cause> &cause);
/// Confirmed, and nothing is done about it yet.
[[nodiscard]] bool needsAction(const CaseFile &file, const Cause &cause);
/// A cause that the review has confirmed is taken back or removed only for a reason, which stays in the case as a note.
[[nodiscard]] bool needsReasonToChange(const Cause &cause);
/// `after` is nullptr for a cause that is removed.
[[nodiscard]] bool losesConfirmation(const Cause &before, const Cause *after);

/// The people of the case whose name, or a part of it, stands in a statement. What one person did does not belong in a
/// cause.
[[nodiscard]] QStringList peopleNamedIn(const CaseFile &file, const QString &statement);

} // namespace candor
