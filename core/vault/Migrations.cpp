// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Migrations.h"

#include <QDir>
#include <QFile>

static void initialiseScripts()
{
    Q_INIT_RESOURCE(candor_vault_sql); // a static library's resources are not registered on their own
}

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QStringList scripts()
{
    initialiseScripts();
    return QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QByteArray readScript(const QString &name)
{
    QFile file(u":/sql/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, {name});
    return file.readAll();
}

/// "0001_initial.sql" is number 1.
int numberOf(const QString &script)
{
    return script.section(u'_', 0, 0).toInt();
}

} // namespace

int newestSchema()
{
    static const int newest = numberOf(scripts().constLast());
    return newest;
}

int schemaOf(Connection &connection)
{
    return static_cast<int>(connection.integer("PRAGMA user_version"));
}

void checkSchema(Connection &connection)
{
    if (connection.integer("PRAGMA application_id") != applicationId)
        throw Error(ErrorCode::Damaged, {u"database"_s}, u"application id"_s);
    const int schema = schemaOf(connection);
    if (schema <= 0)
        throw Error(ErrorCode::Damaged, {u"database"_s}, u"empty database"_s);
    if (schema > newestSchema())
        throw Error(
            ErrorCode::NewerVersion,
            {connection.text("SELECT program FROM meta WHERE id = 1"), QStringLiteral(CANDOR_VERSION)});
}

void migrate(Connection &connection, int to)
{
    Transaction transaction(connection);
    const int from = schemaOf(connection);
    for (const QString &script : scripts()) {
        if (numberOf(script) > from && numberOf(script) <= to)
            connection.execute(readScript(script).constData());
    }
    connection.execute(QByteArray("PRAGMA user_version = " + QByteArray::number(to)).constData());
    transaction.commit();
}

DatabaseIdentity readIdentity(Connection &connection)
{
    Query row(connection, "SELECT vault_id, generation FROM meta WHERE id = 1");
    if (!row.next())
        throw Error(ErrorCode::Damaged, {u"database"_s}, u"identity is missing"_s);
    return {row.uuid(0), row.integer(1)};
}

void writeIdentity(Connection &connection, const DatabaseIdentity &identity)
{
    run(connection, "REPLACE INTO meta (id, vault_id, generation, program) VALUES (1, ?, ?, ?)", identity.vaultId,
        identity.generation, QLatin1StringView(crypto::minimumProgramVersion).toString());
}

void createDatabase(const QString &path, const DatabaseKey &key, const QUuid &vaultId)
{
    Connection connection(path, key, Connection::Mode::Create);
    migrate(connection);
    writeIdentity(connection, {vaultId, 1});
    connection.close();
}

} // namespace candor
