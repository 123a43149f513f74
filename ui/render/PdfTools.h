// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"

#include <QByteArray>
#include <QDateTime>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// PDF files as bytes in memory: looked at, joined, stamped, sealed. No file is written, and nothing in a file is run.
namespace candor {

/// Why the pages of a PDF file are not taken over.
enum class PdfTrouble {
    None,
    Unreadable,   // damaged, or no PDF file at all
    Encrypted,    // needs a password
    NoPages,      //
    TooManyPages, // more than `mostPdfPages`
    TooComplex,   // nested deeper than any honest file, or far larger unpacked than packed
    HiddenLayers, // shows only some of its layers; taken over, it would show them all
    OutsideParts, // draws what is in other files
};

inline constexpr int mostPdfPages = 2000;

/// Whoever makes such a file wants to keep the program busy: it is neither taken over, nor shown, nor searched.
[[nodiscard]] constexpr bool isBeyondLimits(PdfTrouble trouble)
{
    return trouble == PdfTrouble::TooManyPages || trouble == PdfTrouble::TooComplex;
}

/// What a PDF file is, found out without running anything in it.
struct PdfFacts {
    PdfTrouble trouble = PdfTrouble::None;
    bool active = false;         // holds a script, an action or a file of its own
    std::vector<QSizeF> pages{}; // as seen, in points
};
[[nodiscard]] PdfFacts examinePdf(const QByteArray &pdf);

struct PdfBookmark {
    QString title;
    int page = 0;  // from 0
    int level = 0; // 0, or one below the bookmark before it at most
};

/// A file inside a PDF file.
struct PdfAttachment {
    QString name; // each once
    QString mediaType;
    QString description;
    QByteArray content;
};

/// One file whose pages are taken over: what is drawn on them and nothing else, so that no script, link, form or file
/// comes along.
struct PdfSource {
    QByteArray pdf;
    double room = 0; // points added above and below each page, for what is stamped there
};

/// What joinPdf makes one file of.
struct PdfJoin {
    std::vector<PdfSource> sources;
    QByteArray overlay;   // as many pages as all sources together; drawn over them
    QByteArray watermark; // pages drawn over all pages of the same size
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfAttachment> attachments;
    QString title;
    QString language;
    QDateTime madeAt;   // without one the file is the same each time
    QString passphrase; // empty: not encrypted
};

/// Throws Error(RefusedByRule{"pdf-not-usable", trouble}) for a source that examinePdf would not take,
/// Error(InvalidValue{"passphrase"}) for one of more than 127 bytes, Error(Cancelled), Error(Internal).
[[nodiscard]] QByteArray joinPdf(const PdfJoin &join, const Progress &progress);

/// What a finished file says about itself.
struct PdfReport {
    bool encrypted = false;
    bool strong = false; // AES-256 in revision 6, also for metadata and embedded files
    int pages = 0;
    QString title;
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfAttachment> attachments;
    QStringList problems; // what `qpdf --check` would complain about
};
/// Reads a file as whoever gets it would; nothing when the passphrase does not open it.
/// Throws Error(RefusedByRule{"pdf-not-usable", "unreadable"}).
[[nodiscard]] std::optional<PdfReport> readPdf(const QByteArray &pdf, const QString &passphrase = {});

/// "too-many-pages"
[[nodiscard]] QString keyOf(PdfTrouble trouble);

} // namespace candor
