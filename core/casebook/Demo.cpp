// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/Demo.h"

#include "base/Error.h"
#include "casebook/internal/Storyteller.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace candor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject storyFile(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    QJsonParseError parse;
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, {}, u"missing: "_s + name);
    const QJsonObject story = QJsonDocument::fromJson(file.readAll(), &parse).object();
    if (parse.error != QJsonParseError::NoError)
        throw Error(ErrorCode::Internal, {}, name + u": "_s + parse.errorString());
    return story;
}

const QString casebookFile = u"casebook.json"_s;

} // namespace

QString demonstrationPassphrase()
{
    return u"candor demonstration casebook"_s;
}

CreatedCasebook createDemonstration(const NewCasebook &request, Instant now, const QString &language)
{
    const QJsonObject casebook = storyFile(casebookFile);
    std::vector<QJsonObject> stories;
    const QStringList names = QDir(u":/demo"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name != casebookFile)
            stories.push_back(storyFile(name));
    }

    QString typed = demonstrationPassphrase();
    const Secret passphrase = Secret::fromPassphrase(std::move(typed));
    const auto clock = std::make_shared<FixedClock>(now - 24h * 160); // before the first story
    NewVaultRequest vault;
    vault.path = request.path;
    vault.name = request.name.isEmpty() ? casebook.value("hospital"_L1).toString() : request.name;
    vault.user = casebook.value("lead"_L1).toString();
    vault.passphrase = &passphrase;
    vault.cost = {request.kdfMemoryKiB, request.kdfIterations};
    const NewVault created = Vault::create(vault, *clock);

    Engine engine(Vault::open(request.path, passphrase, *clock), clock);
    demo::Storyteller(engine, clock, now, language, casebook).tell(stories);
    engine.vault().close();
    return {request.path, created.vaultId, created.recoveryKey};
}

} // namespace candor
