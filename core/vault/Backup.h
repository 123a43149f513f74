// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Header.h"
#include "vault/Ledger.h"

namespace candor {

/// A backup is one file, ".candorbak":
///
///   database   vault.db as it lies on the disk: encrypted, a multiple of 4096 bytes
///   header     vault.json
///   manifest   JSON: format, version, vaultId, created, database {bytes, digest}, header {bytes, digest},
///              ledger {sequence, head}; digests are BLAKE2b-256 in hexadecimal
///   mac        32 bytes, keyed BLAKE2b-256 of the manifest with the subkey BackupMac
///   checksum   32 bytes, BLAKE2b-256 of manifest, mac and length
///   length     8 bytes, of the manifest, little-endian
///   mark       16 bytes, "CANDOR-BACKUP-1" and a line feed
///
/// The database comes first so that the new file can be opened as a database and checked before the rest is added.
/// Without a key, the digests show whether every bit is as it was written; with one, the MAC shows who wrote it.
struct BackupSource {
    Connection &connection;
    const Header &header;
    const Secret &mainKey;
    LedgerHead head;
    Instant now{};
};

/// Writes beside the target, checks the copy with the casebook's key, reads everything back, and then gives it its
/// name; what had that name before stays until then. Errors NoSpace, ReadOnlyPlace, WriteFailed, Damaged{"backup"},
/// Cancelled.
void writeBackup(const BackupSource &source, const QString &target, const Progress &progress);

/// Makes a casebook folder of a backup; complete or absent. Errors AlreadyExists{toPath}, InputUnreadable,
/// Damaged{"backup"}, NewerVersion, NoSpace, ReadOnlyPlace, WriteFailed, Cancelled.
void restoreBackup(const QString &backupFile, const QString &toPath, const Progress &progress);

/// What a backup says about itself. Error Damaged{"backup"}.
struct BackupManifest {
    VaultId vaultId;
    Instant created{};
    qint64 databaseBytes = 0;
    QByteArray databaseDigest;
    qint64 headerBytes = 0;
    QByteArray headerDigest;
    LedgerHead head;
    QByteArray json; ///< as it stands in the file
    QByteArray mac;
};
/// Checks every bit of the file, without a key.
[[nodiscard]] BackupManifest verifyBackupFile(const QString &path, const Progress &progress);

} // namespace candor
