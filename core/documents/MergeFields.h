// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"
#include "documents/LetterText.h"
#include "workflow/Protocol.h"

#include <map>
#include <span>

namespace candor {

struct ProgramFigures;

// What a letter or template can take from the case: {{patient.name}}, {{#questions}} … {{/questions}} for each row,
// {{#any.questions}} … {{/any.questions}} once when there are rows, {{^questions}} … {{/questions}} when there are
// none, and
// {{?what to write here}} for what no record knows. This is the whole documented set; nothing else can be merged.

/// A field, or a list of rows with fields of their own. A field of a row is named with its list, "questions.answer",
/// and written {{answer}} between {{#questions}} and {{/questions}}.
struct MergeField {
    enum class Kind { Text, YesNo, List };

    const char *name;
    const char *label; // what it is: English, translated in context "MergeField"
    Kind kind = Kind::Text;
    Lane lane = Lane::Fact;
    bool told = false; // of an offer: for the family to read as soon as the offer is told to them
};
/// May it be in a text for an audience, if the case is so?
[[nodiscard]] bool mayEnter(const MergeField &field, Audience audience);
/// Is an offer of the hospital for the family to read: in every letter once it was made, while it is only approved in
/// the letter that makes it.
[[nodiscard]] bool isOfferTold(const Offer &offer, const Letter *letter);
[[nodiscard]] std::span<const MergeField> mergeFields();
/// nullptr when there is none.
[[nodiscard]] const MergeField *findMergeField(QStringView name);
/// The list that a field of a row belongs to; nullptr for others.
[[nodiscard]] const MergeField *listOf(const MergeField &field);

/// Where the values come from. The context is in the language of the document, with its names and its zone.
struct MergeSource {
    const Protocol &protocol;
    const CaseFile &file;
    const DocumentContext &context;
    const Settings &settings;
    const std::vector<ContactCard> &contacts; // of the casebook
    const Letter *letter = nullptr;
    const ProgramFigures *program = nullptr; // of all cases together, for a report to the board
};

/// The values that may enter a document for one audience. What may not enter is not in here, only that there is such a
/// value: so a text can say what it likes and never show it.
struct MergeValues {
    struct Value {
        QString text;
        Lane lane = Lane::Fact;
    };
    using Row = std::map<QString, Value>; // by full name

    Row single;                                // fields that have a value; a yes/no that is yes has no text
    std::map<QString, std::vector<Row>> lists; // by name
    std::map<QString, Lane> withheld;          // fields and lists with a value that may not enter
};
[[nodiscard]] MergeValues mergeValues(const MergeSource &source, Audience audience);

/// A place of the text that is still to be filled.
struct UnfilledField {
    QString name;  // empty for {{?…}}
    QString label; // as shown in the text, without the brackets

    friend bool operator==(const UnfilledField &, const UnfilledField &) = default;
};

/// A text with its fields filled in: markup for letterBlocks(), which also finds the lanes in it.
struct MergedText {
    QString markup;
    std::vector<UnfilledField> unfilled; // in the order of the text, each once
    std::vector<LeftOut> leftOut;        // fields used that may not be seen there
    std::vector<TextProblem> problems;   // of the text that was given; such tags are shown as typed
};
[[nodiscard]] MergedText
mergeText(const QString &text, const MergeValues &values, Audience audience, const DocumentContext &context);

/// All that is wrong with the text of a template: tags, sections, marks, and fields that its audience may not see.
[[nodiscard]] std::vector<TextProblem> templateProblems(const QString &text, Audience audience);

/// Full names of the fields and lists that a text uses.
[[nodiscard]] QStringList fieldsUsedIn(const QString &text);

} // namespace candor
