// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"

#include <QSizeF>

#include <vector>

// What a binder adds to the edges of its pages. Only for BinderRenderer.
namespace candor::binderedges {

/// Points above and below a page that has no margins of its own for sure.
inline constexpr double room = 28;

struct Edge {
    QSizeF size; // of the page, in points
    QString title;
    QString number;
};

/// A PDF with a page for each edge: title and number below, the handling mark above and below.
[[nodiscard]] QByteArray draw(const std::vector<Edge> &edges, const QString &mark, const Progress &progress);
/// A page for each size there is, with the words across it.
[[nodiscard]] QByteArray drawWatermark(const std::vector<Edge> &edges, const QString &words);

} // namespace candor::binderedges
