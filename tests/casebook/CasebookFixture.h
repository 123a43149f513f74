// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "casebook/Casebook.h"
#include "support/Samples.h"

#include <algorithm>

// What most tests of a casebook begin with: the protocol, a moment, a casebook, a case in it.
namespace candor::samples {

inline const Instant found = at("2026-07-14T10:12"); // the harm

inline const Protocol &protocol()
{
    static const Protocol parsed = parseProtocol(builtInProtocolText(u"candor"));
    return parsed;
}

inline Secret secret(QString text = QStringLiteral("a passphrase for tests only"))
{
    text.detach(); // the secret wipes what it was made from
    return Secret::fromPassphrase(std::move(text));
}

/// With a key derivation that costs little.
[[nodiscard]] inline std::shared_ptr<Casebook> newCasebook(const QString &path, std::shared_ptr<const Clock> clock)
{
    NewCasebook request;
    request.path = path;
    request.name = QStringLiteral("St. Brendan Valley Hospital");
    request.user = QStringLiteral("Dana Okafor");
    request.kdfMemoryKiB = 8192;
    request.kdfIterations = 1;
    Casebook::create(request, secret()).waitForFinished();
    return Casebook::open(path, secret(), std::move(clock)).result();
}

/// A case that everybody agrees is one.
inline Outcome openCase(Casebook &casebook, const QString &title)
{
    OpenCase open;
    open.file.record.title = title;
    open.identified = true;
    return casebook.apply(open).result();
}

/// The records of a kind without their revisions, which undo raises.
template <class R>
std::vector<R> bare(const CaseFile &file)
{
    std::vector<R> list = file.all<R>();
    for (R &record : list)
        record.revision = 0;
    std::sort(list.begin(), list.end(), [](const R &a, const R &b) { return a.id < b.id; });
    return list;
}

} // namespace candor::samples
