// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/DocumentModel.h"
#include "workflow/Protocol.h"

#include <utility>

// Documents and a protocol made by hand, and what is found in them.
namespace candor::sample {

using namespace Qt::StringLiterals;

inline Block block(BlockContent content, Lane lane = Lane::Fact, const QString &about = {})
{
    return {std::move(content), lane, about};
}

template <class T>
const T *firstOf(const DocumentModel &document)
{
    for (const Block &b : document.blocks) {
        if (const T *found = std::get_if<T>(&b.content))
            return found;
    }
    return nullptr;
}

inline const CheckItem *itemWith(const DocumentModel &document, const QString &text)
{
    for (const Block &b : document.blocks) {
        if (const auto *section = std::get_if<CheckSection>(&b.content)) {
            for (const CheckItem &item : section->items) {
                if (item.text == text)
                    return &item;
            }
        }
    }
    return nullptr;
}

/// A small protocol made by hand: one checklist, one clock.
inline Protocol smallProtocol()
{
    Protocol protocol;
    protocol.id = u"small"_s;
    protocol.anchors = {{u"t_identified"_s, u"Identified"_s, {}}, {u"t_first_contact"_s, u"First talk"_s, {}}};
    protocol.stages = {{u"s"_s, u"Stage"_s}};
    Phase phase;
    phase.id = u"P"_s;
    phase.stage = u"s"_s;
    protocol.phases = {phase};
    ProtocolClock clock;
    clock.id = u"C2"_s;
    clock.title = u"First conversation"_s;
    clock.from = u"t_identified"_s;
    clock.to = u"t_first_contact"_s;
    clock.offset = {60, TimeUnit::Minutes};
    clock.origin.obligation = Obligation::Toolkit;
    clock.origin.sources = {u"DC"_s};
    protocol.clocks = {clock};
    protocol.sources = {{u"DC"_s, u"Disclosure checklist"_s, {}}, {u"XX"_s, u"Unused source"_s, {}}};
    Checklist list;
    list.id = u"first-conversation"_s;
    list.title = u"First conversation checklist"_s;
    ChecklistRow one, two, off;
    one.id = u"a"_s;
    one.text = u"Row one"_s;
    one.origin.obligation = Obligation::Toolkit;
    one.origin.evidence = Evidence::Read;
    two.id = u"b"_s;
    two.text = u"Row two"_s;
    off.id = u"c"_s;
    off.text = u"Row switched off"_s;
    off.enabled = false;
    list.sections = {{u"s1"_s, u"Section"_s, {one, two, off}}};
    protocol.checklists = {list};
    return protocol;
}

} // namespace candor::sample
