// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/LibraryIndex.h"

#include "help/HelpTopics.h"
#include "library/LibraryWords.h"
#include "library/ProtocolOutline.h"
#include "workflow/Deadlines.h"
#include "workflow/Taxonomy.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

void addProtocol(const Protocol &protocol, std::vector<LibraryEntry> &entries)
{
    using words::protocolText;
    const auto add = [&](OutlineKind kind, const QString &target, const QString &title, const QStringList &text) {
        entries.push_back({LibrarySection::Protocol, outlineId(kind, target), protocolText(title), text.join(u' ')});
    };
    for (const Step &step : protocol.steps)
        add(OutlineKind::Step, step.id, step.title, {protocolText(step.help), protocolText(step.guidance)});
    for (const ProtocolClock &clock : protocol.clocks)
        add(OutlineKind::Clock, clock.id, clock.title,
            {words::clockLine(clock, protocol), protocolText(clock.origin.note)});
    for (const ProtocolDecision &decision : protocol.decisions)
        add(OutlineKind::Decision, decision.id, decision.question, {protocolText(decision.help)});
    for (const Checklist &checklist : protocol.checklists) {
        for (const ChecklistSection &section : checklist.sections) {
            for (const ChecklistRow &row : section.rows)
                add(OutlineKind::Row, checklist.id + u'/' + row.id, row.text, {protocolText(checklist.title)});
        }
    }
    for (const ProtocolSource &source : protocol.sources)
        entries.push_back({LibrarySection::Sources, source.key, source.title, source.url});
}

int countIn(const QString &text, const QStringList &words)
{
    return static_cast<int>(std::count_if(
        words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }));
}

} // namespace

std::vector<LibraryEntry> libraryEntries(
    const Protocol &protocol, const std::vector<ContactCard> &cards, const KeyList &keys,
    const std::vector<LetterForm> &letters)
{
    std::vector<LibraryEntry> entries;
    addProtocol(protocol, entries);
    for (const DeadlineRule &rule : builtInDeadlines().rules) {
        const QStringList text{
            words::jurisdiction(rule.jurisdiction), words::trigger(rule.trigger), rule.citation,
            words::protocolText(rule.appliesWhen), words::protocolText(rule.note)};
        entries.push_back({LibrarySection::Deadlines, rule.id, words::protocolText(rule.title), text.join(u' ')});
    }
    for (const Taxonomy &list : builtInTaxonomies()) {
        const QString name = words::codeText(list.name);
        entries.push_back({LibrarySection::Codes, list.id, name, words::codeText(list.note)});
        for (const TaxonomyCode &code : list.codes) {
            entries.push_back(
                {LibrarySection::Codes, list.id + u'/' + code.code, code.code + u' ' + words::codeText(code.label),
                 name + u' ' + words::codeText(code.definition)});
        }
    }
    for (const ContactCard &card : cards) {
        const QStringList text{card.name, card.organization, card.phone, card.email, card.hours, card.note};
        entries.push_back(
            {LibrarySection::Contacts, card.id.toString(), words::choiceText(card.kind), text.join(u' ')});
    }
    for (const LetterForm &form : letters)
        entries.push_back({LibrarySection::Letters, form.id, form.title, form.purpose});
    for (const HelpTopic &topic : helpTopics()) {
        if (topic.isGuidance())
            entries.push_back({LibrarySection::Guidance, topic.id, topic.title, topic.markdown});
    }
    for (const auto &[what, shortcut] : keys)
        entries.push_back({LibrarySection::Keyboard, what, what, shortcut});
    return entries;
}

std::vector<LibraryEntry> findEntries(const std::vector<LibraryEntry> &entries, const QString &search, size_t limit)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, const LibraryEntry *>> hits;
    for (const LibraryEntry &entry : entries) {
        if (countIn(entry.title + u' ' + entry.text, words) == words.size())
            hits.emplace_back(-countIn(entry.title, words), &entry);
    }
    std::stable_sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<LibraryEntry> found;
    for (const auto &[rank, entry] : hits) {
        if (found.size() == limit)
            break;
        found.push_back(*entry);
    }
    return found;
}

} // namespace candor
