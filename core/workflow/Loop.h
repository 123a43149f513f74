// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

namespace candor {

// Closing the loop: what the family asked leads to an answer, a confirmed cause to an action, and an action to what the
// family was told. Pure functions of the case file; whether a case may close with it is said by the pathway.

/// One link: where it starts and whether it reaches its other end.
struct LoopItem {
    LoopLink link = LoopLink::AnswerQuestion;
    QUuid record; // the question, the cause or the action
    bool closed = false;
    std::optional<LoopException> exception; // with a reason, agreed by two people

    [[nodiscard]] bool open() const { return !closed && !exception; }
    friend bool operator==(const LoopItem &, const LoopItem &) = default;
};

/// All links: first the questions, then the confirmed causes, then the actions that were not dropped, each in order of
/// creation.
[[nodiscard]] std::vector<LoopItem> loopItems(const CaseFile &file);

/// Is any link of this kind open?
[[nodiscard]] bool isOpen(LoopLink link, const CaseFile &file);

/// Does an exception count: has it a reason, and two people with different names?
[[nodiscard]] bool isAgreed(const LoopException &exception);

/// One row of what a family can read. Holds only what may be told, and has either what they asked (and what was found),
/// what was found, or what changed; nothing here guesses which change came of which question.
struct LoopStoryRow {
    QString asked;
    QString found;                 // the answer, or a fact; empty while a question has none
    bool cannotBeKnown = false;    // which is an answer, too
    QString changed;               // the sentence for the family
    std::optional<Instant> toldAt; // empty: not told yet

    friend bool operator==(const LoopStoryRow &, const LoopStoryRow &) = default;
};

/// "What you asked, what we found, what we changed, when we told you": the questions in the order they were asked, then
/// the facts that were told, then the changes; each in order of time, what was not told yet last. An action that was
/// dropped, that was only proposed and never told, or that has no sentence for the family is not in it.
[[nodiscard]] std::vector<LoopStoryRow> loopStory(const CaseFile &file);

/// Actions that were not dropped and that no sentence tells the family about: gaps of the story.
[[nodiscard]] std::vector<const Action *> untellableActions(const CaseFile &file);

/// The text a person knows the start of a link by: question, cause or action.
[[nodiscard]] QString loopText(const LoopItem &item, const CaseFile &file);

} // namespace candor
