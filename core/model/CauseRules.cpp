// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/CauseRules.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <map>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 3;

/// The words of a name that stand for a person: no titles, no letters of a profession.
QStringList nameWords(const QString &name)
{
    QStringList words;
    static const QRegularExpression separators(u"[\\s,]+"_s);
    for (const QString &word : name.split(separators, Qt::SkipEmptyParts)) {
        const bool letters = std::all_of(
            word.begin(), word.end(), [](QChar c) { return c.isLetter() || c == u'-' || c == u'\'' || c == u'’'; });
        if (letters && word.size() >= shortestName && word != word.toUpper() && word.front().isUpper())
            words += word;
    }
    return words;
}

bool isWordOf(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !text.at(at - 1).isLetterOrNumber()) &&
            (end == text.size() || !text.at(end).isLetterOrNumber()))
            return true;
    }
    return false;
}

} // namespace

std::vector<CauseNode> causeChains(const CaseFile &file)
{
    const auto &causes = file.all<Cause>();
    std::map<QUuid, std::vector<const Cause *>> below;
    for (const Cause &each : causes) {
        if (!each.parent.isNil())
            below[each.parent.uuid()].push_back(&each);
    }
    std::vector<CauseNode> nodes;
    std::map<QUuid, bool> placed;
    const std::function<void(const Cause &, int, int)> place = [&](const Cause &cause, int parent, int depth) {
        if (!placed.emplace(cause.id.uuid(), true).second)
            return;
        CauseNode node{cause.id, parent, depth, cause.framework, cause.category};
        if (node.category.isEmpty() && parent >= 0) {
            node.framework = nodes[static_cast<std::size_t>(parent)].framework;
            node.category = nodes[static_cast<std::size_t>(parent)].category;
        }
        const int at = static_cast<int>(nodes.size());
        nodes.push_back(node);
        for (const Cause *each : below[cause.id.uuid()])
            place(*each, at, depth + 1);
    };
    for (const Cause &each : causes) {
        if (each.parent.isNil() || !file.find(each.parent))
            place(each, -1, 0);
    }
    for (const Cause &each : causes) // what is left stands in a ring
        place(each, -1, 0);
    return nodes;
}

bool canFollow(const CaseFile &file, const Id<Cause> &cause, const Id<Cause> &above)
{
    Id<Cause> at = above;
    for (std::size_t steps = 0; steps <= file.all<Cause>().size(); ++steps) {
        if (at == cause)
            return false;
        const Cause *next = file.find(at);
        if (!next || next->parent.isNil())
            return next != nullptr;
        at = next->parent;
    }
    return false; // it already stands in a ring
}

std::vector<const Action *> actionsFor(const CaseFile &file, const Id<Cause> &cause)
{
    std::vector<const Action *> found;
    for (const Action &each : file.all<Action>()) {
        const bool addresses = std::find(each.causes.begin(), each.causes.end(), cause) != each.causes.end();
        if (addresses && each.state != ActionState::Dropped)
            found.push_back(&each);
    }
    return found;
}

bool needsAction(const CaseFile &file, const Cause &cause)
{
    return cause.state == CauseState::Confirmed && actionsFor(file, cause.id).empty();
}

bool needsReasonToChange(const Cause &cause)
{
    return cause.state == CauseState::Confirmed;
}

bool losesConfirmation(const Cause &before, const Cause *after)
{
    return needsReasonToChange(before) && (!after || after->state != CauseState::Confirmed);
}

QStringList peopleNamedIn(const CaseFile &file, const QString &statement)
{
    QStringList named;
    for (const Person &person : file.all<Person>()) {
        const QStringList words = nameWords(person.name);
        const bool stands =
            std::any_of(words.begin(), words.end(), [&](const QString &word) { return isWordOf(statement, word); });
        if (stands && !named.contains(person.name))
            named += person.name;
    }
    return named;
}

} // namespace candor
