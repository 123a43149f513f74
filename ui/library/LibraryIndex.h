// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LetterTemplates.h"
#include "model/Program.h"
#include "workflow/Protocol.h"

#include <QList>

#include <vector>

namespace candor {

enum class LibrarySection {
    Protocol,
    Deadlines,
    Holidays,
    Codes,
    Contacts,
    Letters,
    Guidance,
    Keyboard,
    Sources,
    History, // of the casebook
};

/// One thing that search finds: where it is, what it is called and what it says.
struct LibraryEntry {
    LibrarySection section = LibrarySection::Protocol;
    QString id; // within the section
    QString title;
    QString text;
};

using KeyList = QList<std::pair<QString, QString>>; // what it does, shortcut

/// Everything in the library, in the language of the program.
[[nodiscard]] std::vector<LibraryEntry> libraryEntries(
    const Protocol &protocol, const std::vector<ContactCard> &cards, const KeyList &keys,
    const std::vector<LetterForm> &letters = {});

/// Entries that hold every word; those with all of them in the title come first. At most `limit`.
[[nodiscard]] std::vector<LibraryEntry>
findEntries(const std::vector<LibraryEntry> &entries, const QString &search, size_t limit = 200);

} // namespace candor
