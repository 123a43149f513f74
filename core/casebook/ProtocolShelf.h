// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/Protocol.h"

#include <map>
#include <memory>

namespace candor {

/// The protocols a casebook knows: those that ship with the program and the editions kept in the vault. A case is
/// pinned to a digest, and the text of every digest in use is kept in the vault, so that an update of the program never
/// changes a running case.
class ProtocolShelf {
public:
    ProtocolShelf();

    void add(const ProtocolEdition &edition);
    [[nodiscard]] bool isStored(const QString &digest) const { return m_stored.contains(digest); }

    /// What new cases start with: the edition put in force last, else the built-in one.
    [[nodiscard]] std::shared_ptr<const Protocol> current() const { return m_current; }
    /// What a new case of this protocol starts with: current() when it is that one, else the one built in.
    [[nodiscard]] std::shared_ptr<const Protocol> forNewCase(const QString &id) const;
    /// Throws Error(NotFound) when there is none.
    [[nodiscard]] std::shared_ptr<const Protocol> find(const QString &digest) const;
    /// nullptr when there is none.
    [[nodiscard]] const Protocol *known(const QString &digest) const;
    /// The protocol a case is pinned to; throws Error(NotFound) when its text is missing.
    [[nodiscard]] std::shared_ptr<const Protocol> forCase(const Case &head) const;
    /// The record that keeps a protocol's text in the vault.
    [[nodiscard]] ProtocolEdition edition(const Protocol &protocol) const;
    /// What new cases start with, and the editions that were put in force here, newest first.
    [[nodiscard]] ProtocolEdition currentEdition() const;
    [[nodiscard]] std::vector<ProtocolEdition> editions() const;

private:
    std::map<QString, std::shared_ptr<const Protocol>> m_byDigest;
    std::map<QString, QByteArray> m_texts;
    std::map<QString, bool> m_stored;
    std::map<QString, std::shared_ptr<const Protocol>> m_builtIn; // by id
    std::vector<ProtocolEdition> m_editions;                      // put in force here, newest first
    std::shared_ptr<const Protocol> m_current;
};

} // namespace candor
