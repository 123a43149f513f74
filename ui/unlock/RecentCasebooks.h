// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace candor {

/// The casebooks used on this computer, newest first: places only, no case data.
[[nodiscard]] QStringList recentCasebooks();
void rememberCasebook(const QString &path);
/// Takes it off the list; its files stay.
void forgetCasebook(const QString &path);

/// What a person may point at stands for the casebook folder: the folder itself or a file inside it.
[[nodiscard]] QString casebookFolder(const QString &chosen);

} // namespace candor
