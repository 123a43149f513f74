// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>

namespace candor {

/// Cost of turning a passphrase into a key with Argon2id (RFC 9106), one lane. The default takes about a second on an
/// office computer and is what every casebook gets; it is a parameter of creation and then stands in the header.
struct KdfParams {
    quint32 memoryKiB = 262144;
    quint32 iterations = 3;

    [[nodiscard]] bool isAllowed() const;
    friend bool operator==(const KdfParams &, const KdfParams &) = default;
};

/// What opens the database file: the raw key of 32 bytes, and the salt of 16 bytes which is no secret.
struct DatabaseKey {
    Secret key;
    QByteArray salt;
};

/// Thin functions over the cryptographic library, and every constant of the file format in one place.
namespace crypto {

// Format 1. A change of any value below is a new format version.
inline constexpr char casebookFormat[] = "candor-casebook";
inline constexpr int formatVersion = 1;
inline constexpr char minimumProgramVersion[] = "0.1.0"; ///< oldest program that reads format 1
inline constexpr char kdfAlgorithm[] = "argon2id";
inline constexpr char subkeyContext[] = "CANDORv1";        ///< exactly 8 bytes
inline constexpr char keySlotLabel[] = "CANDOR keyslot 1"; ///< in front of the data a key slot is bound to
inline constexpr char recoveryLabel[] = "CANDOR recovery 1";
enum class Subkey : quint64 { Database = 1, HeaderMac = 2, BackupMac = 3, AnchorMac = 4, AuditSeed = 5 };

inline constexpr int keyBytes = 32;
inline constexpr int hashBytes = 32;
inline constexpr int nonceBytes = 24;
inline constexpr int tagBytes = 16;
inline constexpr int saltBytes = 16;

// Limits, checked before any key is derived: a hostile header must not eat memory or time.
inline constexpr qsizetype maximumHeaderBytes = 65536;
inline constexpr qsizetype maximumKeySlots = 32;
inline constexpr qsizetype maximumTextLength = 200; ///< UTF-16 units of the casebook's or a user's name
inline constexpr quint32 minimumKdfMemoryKiB = 8 * 1024;
inline constexpr quint32 maximumKdfMemoryKiB = 2 * 1024 * 1024;
inline constexpr quint32 maximumKdfIterations = 16;
inline constexpr qsizetype minimumPassphraseCharacters = 15;
inline constexpr qsizetype maximumPassphraseBytes = 1024;

/// Starts the library once per process; every function here does it on its own. Error Internal when it cannot start.
void initialise();

[[nodiscard]] QByteArray randomBytes(qsizetype count);
[[nodiscard]] Secret randomSecret(qsizetype count);

/// 32 bytes from a passphrase. Error NoMemory{MiB} when the computer cannot spare the memory the parameters ask for.
[[nodiscard]] Secret argon2id(std::span<const unsigned char> input, const QByteArray &salt, const KdfParams &params);

/// XChaCha20-Poly1305 (IETF). The sealed bytes are 16 longer than the plain ones.
[[nodiscard]] QByteArray
seal(const Secret &key, const QByteArray &nonce, std::span<const unsigned char> plain, QByteArrayView boundTo);
/// Empty when key, nonce, sealed bytes or what they are bound to do not belong together.
[[nodiscard]] std::optional<Secret>
unseal(const Secret &key, const QByteArray &nonce, const QByteArray &sealed, QByteArrayView boundTo);

/// BLAKE2b with 32 bytes of output, plain and keyed.
[[nodiscard]] QByteArray hash(QByteArrayView bytes);
[[nodiscard]] QByteArray mac(const Secret &key, QByteArrayView bytes);
/// Takes the same time wherever the first difference is.
[[nodiscard]] bool equal(QByteArrayView a, QByteArrayView b);

/// One of the keys below the casebook's main key.
[[nodiscard]] Secret subkey(const Secret &mainKey, Subkey which);

} // namespace crypto
} // namespace candor
