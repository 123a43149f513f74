// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/DocumentModel.h"

#include <QDialog>

namespace candor {

class Actions;
struct PageSettings;

/// What is done by which keys, read from the actions themselves.
[[nodiscard]] QList<std::pair<QString, QString>> keyList(const Actions &actions);
[[nodiscard]] QDialog *keyboardMap(const Actions &actions, QWidget *parent);
[[nodiscard]] QDialog *aboutDialog(QWidget *parent);
/// A page to read on screen and to print.
[[nodiscard]] QDialog *
pageDialog(const QString &title, const FilteredDocument &document, const PageSettings &page, QWidget *parent);

} // namespace candor
