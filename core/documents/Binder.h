// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"
#include "documents/HistoryExtract.h"

#include <optional>

// A case binder: documents and attachments of a case put together for one reader. What may be in it is decided here;
// pages are made by ui/render.
namespace candor {

/// For whom a binder is made.
enum class BinderReader { Family, Counsel, Insurer, Internal, Pso };

template <>
inline constexpr auto enumNames<BinderReader> = std::to_array<EnumName<BinderReader>>({
    {BinderReader::Family, "family", QT_TRANSLATE_NOOP("Choice", "Family")},
    {BinderReader::Counsel, "counsel", QT_TRANSLATE_NOOP("Choice", "Counsel")},
    {BinderReader::Insurer, "insurer", QT_TRANSLATE_NOOP("Choice", "Insurer")},
    {BinderReader::Internal, "internal", QT_TRANSLATE_NOOP("Choice", "Internal")},
    {BinderReader::Pso, "pso", QT_TRANSLATE_NOOP("Choice", "Patient safety organization")},
});

[[nodiscard]] Audience audienceOf(BinderReader reader);
/// As for the audience; an insurer sees nothing of what was said between the hospital and its counsel, either.
[[nodiscard]] bool mayEnter(Lane lane, BinderReader reader);
/// Has a handling mark, and has it across every page unless a person turns that off. What the family keeps has none.
[[nodiscard]] bool isMarked(BinderReader reader);

enum class BinderPartKind {
    Summary,
    Conversations,
    Deadlines,
    Fidelity,
    ActionPlan,
    Checklist,
    Timeline,
    Causes,
    History,
    Letter,
    Attachment,
};

template <>
inline constexpr auto enumNames<BinderPartKind> = std::to_array<EnumName<BinderPartKind>>({
    {BinderPartKind::Summary, "summary", QT_TRANSLATE_NOOP("Choice", "Resolution summary")},
    {BinderPartKind::Conversations, "conversations", QT_TRANSLATE_NOOP("Choice", "Log of conversations")},
    {BinderPartKind::Deadlines, "deadlines", QT_TRANSLATE_NOOP("Choice", "Deadlines: due, met, late")},
    {BinderPartKind::Fidelity, "fidelity", QT_TRANSLATE_NOOP("Choice", "How closely the protocol was followed")},
    {BinderPartKind::ActionPlan, "action-plan", QT_TRANSLATE_NOOP("Choice", "Action plan")},
    {BinderPartKind::Checklist, "checklist", QT_TRANSLATE_NOOP("Choice", "Checklist")},
    {BinderPartKind::Timeline, "timeline", QT_TRANSLATE_NOOP("Choice", "What happened, as a timeline")},
    {BinderPartKind::Causes, "causes", QT_TRANSLATE_NOOP("Choice", "Why it happened, by cause")},
    {BinderPartKind::History, "history", QT_TRANSLATE_NOOP("Choice", "History of the case")},
    {BinderPartKind::Letter, "letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
    {BinderPartKind::Attachment, "attachment", QT_TRANSLATE_NOOP("Choice", "Attachment")},
});

struct BinderPart {
    BinderPartKind kind = BinderPartKind::Summary;
    QString id = {}; // of a checklist, a letter or an attachment

    friend bool operator==(const BinderPart &, const BinderPart &) = default;
};
/// "summary", "checklist/first-conversation", "attachment/0190…"
[[nodiscard]] QString keyOf(const BinderPart &part);
[[nodiscard]] std::optional<BinderPart> binderPartFromKey(QStringView key);

/// What a person chose.
struct Binder {
    BinderReader reader = BinderReader::Counsel;
    QString recipient;
    QString purpose;
    std::vector<BinderPart> parts; // in the order of the pages
    bool watermark = false;        // handling mark, recipient and date across every page
};

/// Something that a binder could hold.
struct BinderChoice {
    BinderPart part;
    QString title;
    Lane lane = Lane::Fact;
    QString refused; // why it may not enter for this reader; empty: it may
};
/// All there is in the case, in a sensible order, what may not enter as well: a person wants to know why.
[[nodiscard]] std::vector<BinderChoice>
binderChoices(const Protocol &protocol, const CaseFile &file, BinderReader reader, const DocumentContext &context);

struct BinderSection {
    BinderPart part;
    QString title;
    std::optional<FilteredDocument> document; // none: the attachment
    Attachment attachment;
};

/// Something that was kept out, and why. For the person who makes the binder: no page of it tells the reader.
struct BinderLeftOut {
    QString what;
    QString why;
};

/// A binder with its documents built and filtered. Nothing enters but through here.
struct BinderContent {
    Binder binder;
    QString caseNumber;
    QString title; // "Case binder"
    QString mark;  // handling mark of every page
    std::vector<BinderSection> sections;
    std::vector<BinderLeftOut> leftOut;
};
[[nodiscard]] BinderContent binderContent(
    const Binder &binder, const Protocol &protocol, const CaseFile &file, const std::vector<HistoryExtractRow> &history,
    const DocumentContext &context);

/// Where a section came to lie, for the table of contents.
struct BinderLine {
    QString title;
    int firstPage = 0; // as printed; 0: its pages are not in the binder
    int pages = 0;
    QString note; // "Included as a file: it is encrypted."
};
/// An original file inside the binder.
struct BinderFile {
    QString name;
    qint64 size = 0;
    QString sha256; // hex
};

[[nodiscard]] FilteredDocument binderCover(const BinderContent &content, const DocumentContext &context);
[[nodiscard]] FilteredDocument binderContents(
    const BinderContent &content, const std::vector<BinderLine> &lines, const std::vector<BinderFile> &files,
    const DocumentContext &context);
/// Goes with a sealed binder on paper or by another way: what it is, and the digest by which changes show. Says nothing
/// about the case beyond its number.
[[nodiscard]] FilteredDocument coveringNote(
    const BinderContent &content, int pages, const std::vector<BinderFile> &files, const BinderFile &sealed,
    const DocumentContext &context);

/// "Attachments": the bookmark that parts of a kind stand under.
[[nodiscard]] QString binderGroupTitle(BinderPartKind kind, const DocumentContext &context);
/// "Binder page 12 of 80", for the edges of the pages.
[[nodiscard]] QString binderPageWords(int page, int pages, const DocumentContext &context);
/// What stands across every page, in lines: the handling mark, the recipient, the day. Empty when there is neither a
/// mark nor a recipient: a day alone tells nobody anything.
[[nodiscard]] QString binderWatermark(const BinderContent &content, const DocumentContext &context);
/// Why an attachment is in the binder as a file only, or not at all: of a key such as "encrypted".
[[nodiscard]] QString binderFileNote(QStringView key, bool embedded, const DocumentContext &context);

} // namespace candor
