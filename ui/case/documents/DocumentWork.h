// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/print/CaseDocuments.h"
#include "render/LaidOutDocument.h"

namespace candor {

// Making a document takes as long as a few pictures of a film, so it is done away from the screen: from a copy of the
// case that nobody changes.

/// All that a document is made from.
struct DocumentOrder {
    QString id; // "checklist/first-conversation", "letter/…"
    std::shared_ptr<const Protocol> protocol;
    std::shared_ptr<const CaseFile> file;
    Settings settings;
    DocumentContext context;
    PageSettings page;
    std::vector<ContactCard> contacts = {};             // of the casebook; letters name them
    std::shared_ptr<const ProgramFigures> program = {}; // the same; nullptr: not read
};

/// A document with its pages.
struct MadeDocument {
    MadeDocument(FilteredDocument filtered, const PageSettings &page);

    /// Holds patient safety work product, or is made for nobody else than its organization.
    [[nodiscard]] bool isWorkProduct() const;

    FilteredDocument document;
    LaidOutDocument pages;
    QString text; // of all of it
    bool namesPatient = false;
    std::vector<Lane> lanes; // what is in it, each once
    int locked = 0;          // privileged records of the case, none of which is in it
};
[[nodiscard]] std::shared_ptr<const MadeDocument> makeDocument(const DocumentOrder &order);

/// The lanes of what a document shows, each once.
[[nodiscard]] std::vector<Lane> lanesOf(const DocumentModel &document);

inline constexpr QLatin1StringView letterPrefix("letter/");

} // namespace candor
