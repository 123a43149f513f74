// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Listing.h"

namespace candor {

/// How somebody looks at the list of cases: what a saved view keeps.
struct ListView {
    CaseFilter filter;
    CaseOrder order = CaseOrder::NextDeadline;
    QString search;
    SearchQuery::Order searchOrder = SearchQuery::Order::Newest;
};

/// The text of SavedView::filter. Two views that show the same have the same text.
[[nodiscard]] QString toText(const ListView &view);
/// What a text says that this version does not know is left out.
[[nodiscard]] ListView listViewFrom(const QString &text);

} // namespace candor
