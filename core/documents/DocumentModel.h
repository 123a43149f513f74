// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/FigureContent.h"
#include "model/Work.h"

#include <variant>
#include <vector>

namespace candor {

// A document as neutral content: what it says, in order, each node with its privilege lane. No fonts, no pages: drawing
// it is the business of ui/render, so that content is tested without a screen.

struct Heading {
    QString text;
    int level = 1; // 1 title, 2 section
};

/// A piece of a paragraph that is set apart.
struct Run {
    QString text;
    bool strong = false;
    bool emphasis = false;
};

struct Paragraph {
    QString text;
    enum class Style { Body, Small, Quote, Marked, Bullet, Numbered } style = Style::Body;
    std::vector<Run> runs = {}; // the same text in pieces; none: all of it plain
    int number = 0;             // of a numbered one
};

/// The pieces of a paragraph; one, when it has no runs or when they do not say what its text says.
[[nodiscard]] std::vector<Run> runsOf(const Paragraph &paragraph);
/// "1." and the like before a numbered one.
[[nodiscard]] QString numberOf(const Paragraph &paragraph);

/// A label and its value, as in the boxes at the top of a checklist. An empty value prints as a writing line on blank
/// forms.
struct FieldCell {
    QString label;
    QString value;
    Lane lane = Lane::Fact;
    bool strong = false;
};

struct FieldGrid {
    std::vector<FieldCell> cells;
    int columns = 3;
};

struct ListItem {
    QString text;
    Lane lane = Lane::Fact;
};

/// Lists side by side: "We know" and "We do not know yet".
struct ListColumn {
    QString title;
    std::vector<ListItem> items;
};
struct SideBySide {
    std::vector<ListColumn> columns;
    int minimumRows = 3; // room to write by hand
};

struct CheckItem {
    enum class State { Open, Done, NotApplicable } state = State::Open;
    QString text;
    QString time; // as shown in the time column
    QString note;
    bool unverified = false;
};

struct CheckSection {
    QString title;
    std::vector<CheckItem> items;
    bool timeColumn = true;
    int columns = 1; // short choices side by side; only without a time column
};

struct TableCell {
    QString text;
    bool strong = false;
};
struct TableRow {
    std::vector<TableCell> cells;
    Lane lane = Lane::Fact;
    bool total = false;
};
struct Table {
    enum class Align { Left, Right };
    struct Column {
        QString title;
        Align align = Align::Left;
        int weight = 1; // share of the width
    };
    std::vector<Column> columns;
    std::vector<TableRow> rows;
};

/// A picture that is drawn from data. On pages its table stands below it, since a picture shortens long texts and
/// cannot be read aloud; in plain text the table stands for it.
struct Figure {
    QString title;
    QString description; // for assistive technology
    std::variant<TimelineContent, FishboneContent> content;
    Table table;
};

struct Signatures {
    std::vector<QString> names;
};

struct WritingLines {
    QString title;
    int count = 3;
};

using BlockContent =
    std::variant<Heading, Paragraph, FieldGrid, SideBySide, CheckSection, Table, Figure, Signatures, WritingLines>;

struct Block {
    BlockContent content;
    Lane lane = Lane::Fact;
    QString about; // what it is, for the list of what was left out: "Decision D6", never its text
};

/// The few words that drawing itself adds, in the language of the document.
struct DocumentWords {
    QString page = QStringLiteral("Page %1 of %2");
    QString time = QStringLiteral("Time");
    QString unverified = QStringLiteral("unverified");
    QString notApplicable = QStringLiteral("n/a");
};

/// Reading faces: checklists and tables in sans, letters and summaries in serif.
enum class Typeface { Sans, Serif };

struct DocumentModel {
    QString id;    // "checklist/first-conversation"
    QString title; // for the PDF and the first heading
    QString language = QStringLiteral("en");
    Audience audience = Audience::Internal;
    Typeface typeface = Typeface::Sans;
    QString headerLeft;   // hospital
    QString headerRight;  // "Case 2026-0147 | Not part of the medical record"
    QString footerLeft;   // "Printed … by …"
    QString footerCenter; // document number or handling mark
    bool compact = false; // checklists: one page is the aim
    bool letter = false;  // on letterhead: roomy paragraphs, and room to sign above the name
    QString mark;         // handling mark in header and footer of every page: "PRIVILEGED - …"
    QString watermark;    // across every page: "Draft", the recipient of a hand-over
    DocumentWords words;
    std::vector<Block> blocks;
};

/// Whether a block is the closing of a letter, "With deep regret,": it and the name below it stay on one page.
[[nodiscard]] bool isClosing(const DocumentModel &document, size_t block);

/// Something that was kept out of a document, and why.
struct LeftOut {
    QString about;
    Lane lane;
};

/// May a value of this lane enter a document for this audience? The one rule:
/// family and chart see Fact and Told; internal also Business and AttorneyClient; counsel everything but peer review
/// and work product; the patient safety organization only Fact, Told and Pswp. Work product never mixes with money or
/// counsel.
[[nodiscard]] bool mayEnter(Lane lane, Audience audience);

/// The audience filter: takes out every block, row, cell and item whose lane may not enter, and says what it took out.
/// The only way from a built document to paper or file: the renderer takes nothing else.
class FilteredDocument {
public:
    explicit FilteredDocument(DocumentModel document);

    [[nodiscard]] const DocumentModel &document() const { return m_document; }
    [[nodiscard]] const std::vector<LeftOut> &leftOut() const { return m_leftOut; }

private:
    DocumentModel m_document;
    std::vector<LeftOut> m_leftOut;
};

/// All words of a document in reading order, for tests, plain text export and screen readers.
[[nodiscard]] QString plainText(const FilteredDocument &document);

} // namespace candor
