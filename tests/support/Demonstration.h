// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "casebook/Casebook.h"
#include "casebook/Demo.h"

// The demonstration as a casebook for tests: made anew, with a key derivation that costs little.
namespace candor::samples {

[[nodiscard]] inline std::shared_ptr<Casebook>
openDemonstration(const QString &path, Instant now, const QString &language = QStringLiteral("en"))
{
    NewCasebook request;
    request.path = path;
    request.kdfMemoryKiB = 8192;
    request.kdfIterations = 1;
    createDemonstration(request, now, language);
    QString typed = demonstrationPassphrase();
    typed.detach(); // the secret wipes what it was made from
    return Casebook::open(path, Secret::fromPassphrase(std::move(typed)), std::make_shared<FixedClock>(now)).result();
}

} // namespace candor::samples
