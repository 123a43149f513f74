// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Ids.h"
#include "vault/Crypto.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace candor {

struct VaultIdentity;
/// Which casebook a file belongs to: the same in the header, in the database and in every backup.
using VaultId = Id<VaultIdentity>;

/// One way into a casebook: its main key, sealed with a key made from a passphrase or from the recovery key.
struct KeySlot {
    enum class Type { Passphrase, Recovery };

    QUuid id;
    Type type = Type::Passphrase;
    QUuid userId;    ///< nil in a recovery slot
    QString display; ///< name of the user; empty in a recovery slot
    QString role;    ///< "manager", "editor", "reader" or "auditor"; empty in a recovery slot
    Instant created;
    KdfParams kdf;
    QByteArray salt;    ///< 16 bytes
    QByteArray nonce;   ///< 24 bytes, never used twice
    QByteArray wrapped; ///< 48 bytes
};

/// What must be known before a casebook is unlocked. No secrets and nothing about cases.
///
/// The file is JSON in UTF-8 with exactly one spelling: the fields in the order below, no white space but one line feed
/// at the end, hexadecimal digits and ids in lower case, only `"` and `\` escaped in texts. A reader takes nothing
/// else, so every changed bit is noticed.
///
///   format, formatVersion, minimumProgramVersion, vaultId, generation, epoch, created, name, dbSalt,
///   keyslots [{id, type, userId, display, role, created, kdf {alg, memoryKiB, iterations, parallelism, salt}, nonce,
///   wrapped}], mac, checksum
///
/// `mac` is keyed BLAKE2b-256 (subkey HeaderMac) of all bytes before `,"mac"`: nobody without a key can change the
/// header. `checksum` is plain BLAKE2b-256 of all bytes before `,"checksum"`: tells a damaged copy apart without a key.
/// It ends the file in every version of the format, so that damage is never taken for a newer version.
struct Header {
    VaultId vaultId;
    qint64 generation = 1; ///< counts the changes of the header; also kept in the database
    qint64 epoch = 1;      ///< counts the main keys the casebook has had
    Instant created;
    QString name; ///< of the casebook, shown before it is unlocked
    QByteArray databaseSalt;
    QList<KeySlot> keySlots;
    QByteArray mac;
};

/// The bytes a header's MAC is made of, and the whole file.
[[nodiscard]] QByteArray authenticatedBytes(const Header &header);
[[nodiscard]] QByteArray headerBytes(const Header &header);
/// What the sealed key of a slot is bound to: all else in the slot, the casebook and the epoch.
[[nodiscard]] QByteArray slotBinding(const KeySlot &slot, const VaultId &vaultId, qint64 epoch);

/// Reads a whole header file. Checks every limit before anything costly can happen. The MAC is not checked: that needs
/// the key. Error Damaged{"header"}, NewerVersion{needed, ours}.
[[nodiscard]] Header parseHeader(const QByteArray &bytes);

/// Whether a text may stand in a header: no control characters, at most 200 long, and valid Unicode.
[[nodiscard]] bool isHeaderText(const QString &text);
[[nodiscard]] bool isSlotRole(const QString &role);

enum class CopyState {
    Good,
    Stale, ///< whole, but the other copy is newer (or has the same generation and another content)
    Missing,
    Damaged
};

struct HeaderCopies {
    Header header; ///< the good copy with the higher generation
    CopyState firstState = CopyState::Good;
    CopyState secondState = CopyState::Good;

    [[nodiscard]] bool needsRepair() const { return firstState != CopyState::Good || secondState != CopyState::Good; }
};

inline constexpr QLatin1StringView headerFileName("vault.json");
inline constexpr QLatin1StringView headerCopyFileName("vault.json.2");

/// Reads both copies in the folder of a casebook. Error NotACasebook{folder} when there is none, Damaged{"header"} when
/// no copy is whole, NewerVersion{needed, ours}, InputUnreadable{file, "", why}.
[[nodiscard]] HeaderCopies readHeader(const QString &folder);
/// Writes the second copy, then the first; each is replaced whole or not at all, so that one good copy is there at any
/// time. Only for headers whose MAC has been checked or just made, and only by the holder of the lock. Errors NoSpace,
/// ReadOnlyPlace, WriteFailed.
void writeHeader(const QString &folder, const Header &header);

} // namespace candor
