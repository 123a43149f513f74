// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/LaidOutDocument.h"

#include <QStringList>

#include <functional>
#include <memory>

class QPrinter;

namespace candor {

/// The printers of this computer, as functions: those of the system in the program, values in a test.
struct Printers {
    struct List {
        QStringList names;
        QString standard; // the one that is used when nobody chooses
    };
    /// May wait for a print server: called away from the screen.
    std::function<List()> list;
    /// Likewise. nullptr when there is no such printer.
    std::function<std::unique_ptr<QPrinter>(const QString &name)> open;
};
[[nodiscard]] Printers systemPrinters();

/// Paper, margins and copies; and a name in the queue that says nothing about the case, since queues are read by
/// others.
void preparePrinter(QPrinter &printer, const PageSettings &page, int copies);

/// All pages. Throws Error(WriteFailed{printer, reason}) when the printer takes none.
void printPages(QPrinter &printer, const LaidOutDocument &pages);

} // namespace candor
