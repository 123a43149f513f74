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
    if (!edition.reason.isEmpty()) // edited here, not merely kept for the cases pinned to it
        m_current = protocol;
}

std::shared_ptr<const Protocol> ProtocolShelf::builtIn(const QString &id) const
{
    for (const auto &[digest, protocol] : m_byDigest) {
        if (protocol->id == id && !m_stored.contains(digest))
            return protocol;
    }
    for (const auto &[digest, protocol] : m_byDigest) {
        if (protocol->id == id)
            return protocol;
    }
    throw Error(ErrorCode::NotFound, {u"protocol %1"_s.arg(id)});
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

} // namespace candor
