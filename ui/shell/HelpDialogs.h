// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/DocumentModel.h"

#include <QDialog>

namespace candor {

class Actions;

/// All shortcuts, read from the actions themselves.
[[nodiscard]] QDialog *keyboardMap(const Actions &actions, QWidget *parent);
[[nodiscard]] QDialog *aboutDialog(QWidget *parent);
/// A page to read on screen and to print.
[[nodiscard]] QDialog *pageDialog(const QString &title, const FilteredDocument &document, QWidget *parent);

} // namespace candor
