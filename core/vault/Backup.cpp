// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Backup.h"

#include "vault/Container.h"
#include "vault/KeySlots.h"
#include "vault/LockFile.h"
#include "vault/platform/Platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepBytes = 1024 * 1024; // a multiple of the page size
constexpr qint64 maximumManifestBytes = 65536;
constexpr char mark[] = "CANDOR-BACKUP-1\n";
constexpr qint64 markBytes = sizeof mark - 1;
constexpr qint64 tailBytes = 2 * crypto::hashBytes + static_cast<qint64>(sizeof(quint64)) + markBytes;

Error damagedBackup(const QString &why)
{
    return Error(ErrorCode::Damaged, {u"backup"_s}, why);
}

class Digest {
public:
    Digest() { crypto_generichash_init(&m_state, nullptr, 0, crypto::hashBytes); }
    void add(QByteArrayView bytes)
    {
        crypto_generichash_update(
            &m_state, reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size()));
    }
    [[nodiscard]] QByteArray result()
    {
        QByteArray bytes(crypto::hashBytes, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(bytes.data()), crypto::hashBytes);
        return bytes;
    }

private:
    crypto_generichash_state m_state{};
};

/// A file being written, without a buffer so that a full disk shows at once.
class OutFile {
public:
    OutFile(const QString &path, QIODevice::OpenMode mode)
        : m_file(path)
    {
        if (!m_file.open(mode | QIODevice::WriteOnly | QIODevice::Unbuffered))
            fail();
    }
    void write(const QByteArray &bytes)
    {
        if (m_file.write(bytes) != bytes.size())
            fail();
    }
    void finish()
    {
        m_file.close();
        platform::syncFile(m_file.fileName());
    }

private:
    [[noreturn]] void fail()
    {
        const QString path = m_file.fileName();
        if (m_file.error() == QFileDevice::ResourceError)
            throw Error(ErrorCode::NoSpace, {path}, m_file.errorString());
        if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
            throw Error(ErrorCode::ReadOnlyPlace, {path}, m_file.errorString());
        throw Error(ErrorCode::WriteFailed, {path, m_file.errorString()});
    }

    QFile m_file;
};

class InFile {
public:
    explicit InFile(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            throw Error(ErrorCode::InputUnreadable, {path, QString(), m_file.errorString()});
    }
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    void seek(qint64 offset)
    {
        if (!m_file.seek(offset))
            throw damagedBackup(u"seek"_s);
    }
    [[nodiscard]] QByteArray read(qint64 count)
    {
        QByteArray bytes = m_file.read(count);
        if (bytes.size() != count)
            throw damagedBackup(u"shorter than it says"_s);
        return bytes;
    }
    /// Reads `count` bytes in steps and gives each to `take`.
    template <class Take>
    void readSteps(qint64 count, const Progress &progress, const Take &take)
    {
        for (qint64 done = 0; done < count;) {
            progress.throwIfCancelled();
            const QByteArray step = read(std::min<qint64>(stepBytes, count - done));
            take(step);
            done += step.size();
            progress.at(done, count);
        }
    }

private:
    QFile m_file;
};

/// Removed at the end of its life unless it has been given its final name.
class TemporaryFile {
public:
    explicit TemporaryFile(const QString &target)
        : m_path(target + u".tmp-"_s + QString::fromLatin1(crypto::randomBytes(4).toHex()))
    {
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    [[nodiscard]] const QString &path() const { return m_path; }
    void moveTo(const QString &target)
    {
        platform::renameReplacing(m_path, target);
        m_path.clear();
        platform::syncDirectory(QFileInfo(target).absolutePath());
    }

private:
    QString m_path;
};

/// Returns the digest of what was copied.
QByteArray copyDatabase(const Connection &from, const QString &to, const Progress &progress)
{
    const qint64 total = from.fileSize();
    OutFile out(to, QIODevice::NewOnly);
    Digest digest;
    for (qint64 done = 0; done < total;) {
        progress.throwIfCancelled();
        const QByteArray step = from.readFile(done, static_cast<int>(std::min<qint64>(stepBytes, total - done)));
        digest.add(step);
        out.write(step);
        done += step.size();
        progress.at(done, total);
    }
    out.finish();
    return digest.result();
}

/// Opens the copy the way a casebook is opened.
void verifyCopy(const QString &path, const DatabaseKey &key, const LedgerHead &head)
{
    (void)inspectClosedFile(path, key.salt);
    Connection copy(path, key);
    const qint64 bytes = copy.integer("PRAGMA page_count") * databasePageBytes;
    if (copy.fileSize() != bytes || !copy.list("PRAGMA cipher_integrity_check").isEmpty())
        throw damagedBackup(u"copied pages"_s);
    if (readLedgerHead(copy) != head)
        throw damagedBackup(u"copied ledger"_s);
    copy.close();
}

QJsonObject partJson(qint64 bytes, const QByteArray &digest)
{
    return {{u"bytes"_s, bytes}, {u"digest"_s, QString::fromLatin1(digest.toHex())}};
}

QByteArray manifestJson(const BackupManifest &manifest)
{
    const QJsonObject json{
        {u"format"_s, u"candor-backup"_s},
        {u"version"_s, 1},
        {u"vaultId"_s, manifest.vaultId.toString()},
        {u"created"_s, toIso(manifest.created)},
        {u"database"_s, partJson(manifest.databaseBytes, manifest.databaseDigest)},
        {u"header"_s, partJson(manifest.headerBytes, manifest.headerDigest)},
        {u"ledger"_s,
         QJsonObject{
             {u"sequence"_s, manifest.head.sequence},
             {u"head"_s, QString::fromLatin1(manifest.head.hash.toHex())},
         }},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

BackupManifest parseManifest(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto hex = [](const QJsonValue &value) { return QByteArray::fromHex(value.toString().toLatin1()); };
    const QJsonObject database = json[u"database"].toObject();
    const QJsonObject header = json[u"header"].toObject();
    const QJsonObject ledger = json[u"ledger"].toObject();
    const auto vaultId = VaultId::parse(json[u"vaultId"].toString());
    if (json[u"format"].toString() != u"candor-backup" || json[u"version"].toInt() != 1 || !vaultId)
        throw damagedBackup(u"manifest"_s);
    BackupManifest manifest;
    manifest.vaultId = *vaultId;
    manifest.created = instantFromIso(json[u"created"].toString()).value_or(Instant{});
    manifest.databaseBytes = database[u"bytes"].toInteger();
    manifest.databaseDigest = hex(database[u"digest"]);
    manifest.headerBytes = header[u"bytes"].toInteger();
    manifest.headerDigest = hex(header[u"digest"]);
    manifest.head = {ledger[u"sequence"].toInteger(), hex(ledger[u"head"])};
    manifest.json = bytes;
    return manifest;
}

QByteArray lengthBytes(qint64 length)
{
    const quint64 little = qToLittleEndian(static_cast<quint64>(length));
    return QByteArray(reinterpret_cast<const char *>(&little), sizeof little);
}

void appendRest(const QString &path, const QByteArray &header, const BackupManifest &manifest)
{
    const QByteArray sealed = manifest.json + manifest.mac;
    const QByteArray length = lengthBytes(manifest.json.size());
    OutFile out(path, QIODevice::Append);
    out.write(header + sealed + crypto::hash(sealed + length) + length + QByteArray(mark, markBytes));
    out.finish();
}

/// Reads the end of the file, and checks that its parts add up to the whole.
BackupManifest readManifest(InFile &file)
{
    if (file.size() < tailBytes)
        throw damagedBackup(u"too short"_s);
    file.seek(file.size() - tailBytes);
    const QByteArray mac = file.read(crypto::hashBytes);
    const QByteArray checksum = file.read(crypto::hashBytes);
    const QByteArray lengthField = file.read(sizeof(quint64));
    if (file.read(markBytes) != QByteArrayView(mark, markBytes))
        throw damagedBackup(u"mark"_s);
    const auto length = static_cast<qint64>(qFromLittleEndian<quint64>(lengthField.constData()));
    if (length < 2 || length > maximumManifestBytes || length > file.size() - tailBytes)
        throw damagedBackup(u"length"_s);

    file.seek(file.size() - tailBytes - length);
    const QByteArray json = file.read(length);
    if (crypto::hash(json + mac + lengthField) != checksum)
        throw damagedBackup(u"checksum"_s);
    BackupManifest manifest = parseManifest(json);
    manifest.mac = mac;
    const bool addsUp = manifest.databaseBytes > 0 && manifest.headerBytes > 0 &&
                        manifest.headerBytes <= crypto::maximumHeaderBytes &&
                        manifest.databaseBytes == file.size() - tailBytes - length - manifest.headerBytes;
    if (!addsUp)
        throw damagedBackup(u"sizes"_s);
    return manifest;
}

/// A folder under a temporary name, removed unless finished. Locked while it is filled, as one that is being created.
class RestoreFolder {
public:
    explicit RestoreFolder(const QString &target)
        : m_target(target)
        , m_paths{target + u".tmp-"_s + QString::fromLatin1(crypto::randomBytes(4).toHex())}
    {
        platform::createPrivateDirectory(m_paths.folder);
    }
    RestoreFolder(const RestoreFolder &) = delete;
    RestoreFolder &operator=(const RestoreFolder &) = delete;
    ~RestoreFolder()
    {
        if (!m_isFinished)
            QDir(m_paths.folder).removeRecursively();
    }
    [[nodiscard]] const ContainerPaths &paths() const { return m_paths; }
    void finish()
    {
        platform::syncDirectory(m_paths.folder);
        platform::renameNew(m_paths.folder, m_target);
        m_isFinished = true;
        platform::syncDirectory(QFileInfo(m_target).absolutePath());
    }

private:
    QString m_target;
    ContainerPaths m_paths;
    bool m_isFinished = false;
};

} // namespace

void writeBackup(const BackupSource &source, const QString &target, const Progress &progress)
{
    const Secret macKey = crypto::subkey(source.mainKey, crypto::Subkey::BackupMac);
    const QByteArray header = headerBytes(source.header);
    TemporaryFile temporary(target);

    source.connection.checkpoint(); // what is in the log must be in the file that is copied
    BackupManifest manifest;
    manifest.vaultId = source.header.vaultId;
    manifest.created = source.now;
    manifest.headerBytes = header.size();
    manifest.headerDigest = crypto::hash(header);
    manifest.head = source.head;
    manifest.databaseBytes = source.connection.fileSize();
    manifest.databaseDigest = copyDatabase(source.connection, temporary.path(), progress);
    verifyCopy(temporary.path(), databaseKey(source.header, source.mainKey), source.head);
    manifest.json = manifestJson(manifest);
    manifest.mac = crypto::mac(macKey, manifest.json);
    appendRest(temporary.path(), header, manifest);

    // Every page has been read back with its own MAC above; what was added since is read back here.
    InFile written(temporary.path());
    const BackupManifest found = readManifest(written);
    written.seek(found.databaseBytes);
    if (!crypto::equal(crypto::mac(macKey, found.json), found.mac) || written.read(found.headerBytes) != header)
        throw damagedBackup(u"written file"_s);
    temporary.moveTo(target);
}

BackupManifest verifyBackupFile(const QString &path, const Progress &progress)
{
    InFile file(path);
    BackupManifest manifest = readManifest(file);
    file.seek(0);
    Digest digest;
    file.readSteps(manifest.databaseBytes, progress, [&](const QByteArray &step) { digest.add(step); });
    const QByteArray header = file.read(manifest.headerBytes);
    if (digest.result() != manifest.databaseDigest || crypto::hash(header) != manifest.headerDigest)
        throw damagedBackup(u"digest"_s);
    return manifest;
}

void restoreBackup(const QString &backupFile, const QString &toPath, const Progress &progress)
{
    const QString target = QDir::cleanPath(QFileInfo(toPath).absoluteFilePath());
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        throw Error(ErrorCode::AlreadyExists, {toPath});
    const BackupManifest manifest = verifyBackupFile(backupFile, progress);

    InFile file(backupFile);
    RestoreFolder folder(target);
    {
        const LockFile lock(folder.paths().lock());
        OutFile out(folder.paths().database(), QIODevice::NewOnly);
        Digest digest;
        file.readSteps(manifest.databaseBytes, progress, [&](const QByteArray &step) {
            digest.add(step);
            out.write(step);
        });
        out.finish();
        if (digest.result() != manifest.databaseDigest)
            throw damagedBackup(u"changed while it was read"_s);
        platform::restrictToOwner(folder.paths().database());
        writeHeader(folder.paths().folder, parseHeader(file.read(manifest.headerBytes)));
    }
    folder.finish();
}

} // namespace candor
