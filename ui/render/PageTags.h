// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace candor {

/// What a piece of a page is to a program that reads it aloud: a node of a tree, under the names that PDF has for them
/// ("H1", "P", "TD").
struct PageTag {
    const char *role = "P";
    int parent = -1;
    QString description = {}; // of a picture
};
inline constexpr int noTag = -1; // headers, footers and lines: not part of what is read

} // namespace candor
