// SPDX-License-Identifier: GPL-3.0-or-later
// What the casebook says of its protocols and of the cases that follow them.
#include "base/Error.h"
#include "casebook/internal/Engine.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace candor {

using namespace Qt::StringLiterals;

PinnedProtocol Engine::pinnedTo(const QString &digest)
{
    if (digest.isEmpty())
        return {m_shelf.current()->id, m_shelf.current()->version, digest};
    if (const auto *protocol = m_shelf.known(digest))
        return {protocol->id, protocol->version, digest};
    // Its text is missing: the case itself still says what it was.
    const auto one = m_vault->anyCaseOn(digest);
    const Case head = one ? m_vault->loadHead(one->caseId) : Case();
    return {head.protocolId, head.protocolVersion, digest};
}

PinnedPage Engine::pinned(const PinnedQuery &query)
{
    PinnedPage page;
    const auto limit = static_cast<size_t>(std::max(1, query.limit));
    auto found = m_vault->casesOn(
        query.digest, {query.afterNumber, query.after.uuid()}, static_cast<int>(limit) + 1); // one more tells of a next
    page.more = found.size() > limit;
    found.resize(std::min(found.size(), limit));
    const PinnedProtocol protocol = pinnedTo(query.digest);
    std::vector<QUuid> ids;
    for (const CaseOnProtocol &each : found)
        ids.push_back(each.caseId);
    std::map<QUuid, QString> titles;
    for (const CaseRow &row : m_vault->caseRows(ids))
        titles[row.caseId] = row.title;
    for (const CaseOnProtocol &each : found)
        page.cases.push_back(
            {Id<Case>(each.caseId), each.number, titles[each.caseId], protocol.protocolId, protocol.version,
             query.digest});
    return page;
}

ProtocolOverview Engine::protocols()
{
    ProtocolOverview overview;
    overview.current = m_shelf.currentEdition();
    overview.digest = m_shelf.current()->digest;
    overview.editions = m_shelf.editions();
    for (const ProtocolUse &use : m_vault->protocolsInUse()) {
        overview.running.push_back(pinnedTo(use.digest));
        overview.running.back().cases = use.running;
    }
    std::sort(overview.running.begin(), overview.running.end(), [&](const PinnedProtocol &a, const PinnedProtocol &b) {
        const auto place = [&](const PinnedProtocol &each) {
            return std::tuple(each.digest == overview.digest, each.protocolId, each.version, each.digest);
        };
        return place(a) < place(b);
    });
    return overview;
}

std::vector<MoveChange> Engine::changesOfMove(const Id<Case> &caseId, const QString &digest)
{
    const CaseFile file = m_vault->loadCase(caseId.uuid());
    return candor::changesOfMove(file, *m_shelf.forCase(file.record), *m_shelf.find(digest), surroundings());
}

void Engine::refuseInUse(const ProtocolEdition &edition)
{
    const QString digest = parseProtocol(edition.text.toUtf8()).digest;
    if (const auto inUse = m_vault->anyCaseOn(digest))
        throw Error(ErrorCode::RefusedByRule, {u"protocol-in-use"_s, edition.version, inUse->number});
}

} // namespace candor
