// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Deidentify.h"
#include "pdf/ReadBack.h"
#include "render/LaidOutDocument.h"

#include <QJsonObject>

#include <optional>
#include <set>

namespace candor {

// A de-identified learning summary while a person looks it through. Values and pure functions: reading a case and
// looking for what was left run away from the screen, on copies.

/// All that a summary is made from.
struct LearningOrder {
    std::shared_ptr<const CaseFile> file;
    LearningOptions options;
    DocumentContext context; // in the language of the summary
    QStringList staff;       // users and contacts of the casebook
    PageSettings page;
};

/// One replacement as a person sees it. `key` is what it is and what stands around it: when texts of the case change, a
/// choice is taken over only where both are the same.
struct LearningItem {
    size_t text = 0;  // of draft.texts
    size_t place = 0; // of its replacements
    QString key;
    QString proposed;
    bool looked = false;
    bool added = false; // by a person, who saw what the program did not
};

/// A summary with what was chosen so far.
struct LearningReview {
    LearningDraft draft;
    std::shared_ptr<const Deidentifier> finder;
    std::vector<LearningItem> items; // in reading order

    [[nodiscard]] const Replacement &replacement(size_t item) const;
    [[nodiscard]] Replacement &replacement(size_t item);
    [[nodiscard]] int looked() const;
    [[nodiscard]] int unsureLeft() const; // and not looked at
    [[nodiscard]] std::vector<Replacement> kept() const { return keptDirect(draft.texts); }
    /// Is there something of the case that others could learn from?
    [[nodiscard]] bool isEmpty() const;
};
[[nodiscard]] LearningReview readForLearning(const LearningOrder &order);

// Choices. Each counts as a look at it.
void acceptItem(LearningReview &review, size_t item);
void changeItem(LearningReview &review, size_t item, const QString &words);
void keepItem(LearningReview &review, size_t item);
/// All of which the program is sure and that nobody looked at yet; how many.
int acceptSure(LearningReview &review);
/// Puts words in the place of a part of a text in which nothing is replaced yet. The number of the new item; nothing
/// when the part is empty, or something in it is replaced already.
std::optional<size_t> addItem(
    LearningReview &review, size_t text, qsizetype begin, qsizetype length, const QString &words,
    IdentifierKind kind = IdentifierKind::OtherNumber);

/// A text as it will read, in pieces. The words of one that is left alone, or kept, are those of the case.
struct LearningPiece {
    qsizetype begin = 0; // in the text of the case
    qsizetype length = 0;
    QString words;
    int place = -1; // of the replacements of the text; -1: nothing is replaced here
};
[[nodiscard]] std::vector<LearningPiece> piecesOf(const ReviewedText &text);

// What is kept in a draft

struct LearningChoices {
    struct Each {
        QString key;
        ReplacementChoice choice = ReplacementChoice::Accept;
        QString words; // when changed, or added
        QString original;
        IdentifierKind kind = IdentifierKind::Name;
        bool looked = false;
        bool added = false;
    };
    std::vector<Each> items;
    std::set<QString> accepted; // keys of what was found at the end and stays in
};
[[nodiscard]] LearningChoices choicesOf(const LearningReview &review);
/// Makes the choices that fit. How many items are new to them.
int takeOver(LearningReview &review, const LearningChoices &choices);
[[nodiscard]] QJsonObject toJson(const LearningChoices &choices);
[[nodiscard]] LearningChoices choicesFromJson(const QJsonObject &json);

// The last check

/// Something that could still tell who it was about.
struct LearningFinding {
    Replacement found;
    QString key;
    QString about;
    std::optional<size_t> text; // in which text of the draft; nothing: only in the document as a whole
    qsizetype begin = -1;       // in the text of the case, where nothing is replaced; -1: in words a person wrote
    qsizetype length = 0;
    int item = -1; // the item whose words hold it

    friend bool operator==(const LearningFinding &, const LearningFinding &) = default;
};
struct LearningCheck {
    std::vector<LearningFinding> open;   // stop the file
    std::vector<LearningFinding> unsure; // to be looked at
    std::vector<LearningFinding> leftIn; // by a person

    friend bool operator==(const LearningCheck &, const LearningCheck &) = default;
};
/// Looks through every text as it will read, and through all that is produced. What a person kept is no finding.
[[nodiscard]] LearningCheck
lastCheck(const LearningReview &review, const std::vector<ProducedText> &produced, const std::set<QString> &accepted);

/// A file ready to be written, when it could be read back and nothing open was found in it.
struct LearningFile {
    QByteArray bytes;
    QString digest; // hex SHA-256
    bool isRead = false;
    LearningCheck check;
};
/// Makes the file, reads it back, and looks through what was read. The format goes by the suffix: pdf, odt or txt.
/// Throws Error(InvalidValue).
[[nodiscard]] LearningFile makeLearningFile(
    const LearningReview &review, const QString &suffix, const PageSettings &page, const std::set<QString> &accepted);

} // namespace candor
