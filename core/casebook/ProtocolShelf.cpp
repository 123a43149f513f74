// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/ProtocolShelf.h"

#include "base/Error.h"

namespace candor {

using namespace Qt::StringLiterals;

ProtocolShelf::ProtocolShelf()
{
    for (const QString &id : builtInProtocolIds()) {
        const QByteArray text = builtInProtocolText(id);
        const auto protocol = std::make_shared<const Protocol>(parseProtocol(text));
        m_byDigest[protocol->digest] = protocol;
        m_texts[protocol->digest] = text;
        m_builtIn[protocol->id] = protocol;
        if (!m_current)
            m_current = protocol;
    }
}

void ProtocolShelf::add(const ProtocolEdition &edition)
{
    const QByteArray text = edition.text.toUtf8();
    const auto protocol = std::make_shared<const Protocol>(parseProtocol(text));
    m_byDigest[protocol->digest] = protocol;
    m_texts[protocol->digest] = text;
    m_stored[protocol->digest] = true;
    if (edition.reason.isEmpty()) // merely kept for the cases pinned to it
        return;
    const auto newer = std::find_if(m_editions.begin(), m_editions.end(), [&](const ProtocolEdition &other) {
        return other.at.value_or(Instant{}) <= edition.at.value_or(Instant{});
    });
    if (newer == m_editions.begin())
        m_current = protocol;
    m_editions.insert(newer, edition);
}

std::shared_ptr<const Protocol> ProtocolShelf::forNewCase(const QString &id) const
{
    if (id.isEmpty() || m_current->id == id)
        return m_current;
    const auto found = m_builtIn.find(id);
    if (found == m_builtIn.end())
        throw Error(ErrorCode::NotFound, {u"protocol %1"_s.arg(id)});
    return found->second;
}

std::shared_ptr<const Protocol> ProtocolShelf::find(const QString &digest) const
{
    const auto found = m_byDigest.find(digest);
    if (found == m_byDigest.end())
        throw Error(ErrorCode::NotFound, {u"protocol %1"_s.arg(digest)});
    return found->second;
}

const Protocol *ProtocolShelf::known(const QString &digest) const
{
    const auto found = m_byDigest.find(digest);
    return found == m_byDigest.end() ? nullptr : found->second.get();
}

std::shared_ptr<const Protocol> ProtocolShelf::forCase(const Case &head) const
{
    if (head.protocolDigest.isEmpty())
        return m_current;
    const auto found = m_byDigest.find(head.protocolDigest);
    if (found == m_byDigest.end())
        throw Error(ErrorCode::NotFound, {u"protocol %1 %2"_s.arg(head.protocolId, head.protocolVersion)});
    return found->second;
}

ProtocolEdition ProtocolShelf::edition(const Protocol &protocol) const
{
    ProtocolEdition edition;
    edition.id = Id<ProtocolEdition>::create();
    edition.protocolId = protocol.id;
    edition.version = protocol.version;
    edition.text = QString::fromUtf8(m_texts.at(protocol.digest));
    return edition;
}

ProtocolEdition ProtocolShelf::currentEdition() const
{
    if (!m_editions.empty())
        return m_editions.front();
    ProtocolEdition builtIn = edition(*m_current);
    builtIn.id = {};
    return builtIn;
}

std::vector<ProtocolEdition> ProtocolShelf::editions() const
{
    return m_editions;
}

} // namespace candor
