// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/Demo.h"

#include "casebook/internal/Storyteller.h"

namespace candor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString demonstrationPassphrase()
{
    return u"candor demonstration casebook"_s;
}

CreatedCasebook createDemonstration(const NewCasebook &request, Instant now)
{
    QString typed = demonstrationPassphrase();
    const Secret passphrase = Secret::fromPassphrase(std::move(typed));
    const auto clock = std::make_shared<FixedClock>(now - 24h * 157);

    NewVaultRequest vault;
    vault.path = request.path;
    vault.name = request.name.isEmpty() ? demo::hospitalName : request.name;
    vault.user = demo::riskManager;
    vault.passphrase = &passphrase;
    vault.cost = {request.kdfMemoryKiB, request.kdfIterations};
    const NewVault created = Vault::create(vault, *clock);

    Engine engine(Vault::open(request.path, passphrase, *clock), clock);
    Settings settings = engine.settings();
    settings.timeZone = u"America/Chicago"_s;
    settings.contactPerson = demo::riskManager;
    settings.contactPhone = u"(555) 0142"_s;
    engine.apply(SaveSettings{settings}, demo::riskManager);

    demo::Storyteller tell(engine, *clock);
    demo::tellSepsis(tell, now);
    demo::tellSponge(tell, now);
    demo::tellFall(tell, now);
    demo::tellReports(tell, now);
    demo::tellHeparin(tell, now);
    engine.vault().close();
    return {request.path, created.vaultId, created.recoveryKey};
}

} // namespace candor
