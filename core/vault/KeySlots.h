// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "vault/Header.h"
#include "vault/RecoveryKey.h"

#include <optional>

namespace candor {

/// The main key of a casebook (32 random bytes from which all other keys are made), and the way it was reached.
struct Unlocked {
    Secret mainKey;
    QUuid slotId;
    KeySlot::Type type = KeySlot::Type::Passphrase;
    QUuid userId; ///< nil when opened with the recovery key: the user must then choose a new passphrase
};

/// Who gets a new passphrase slot.
struct SlotUser {
    QUuid id;
    QString display;
    QString role; ///< see KeySlot; kept by the program, every slot opens the whole casebook
};

/// At least 15 characters and at most 1024 bytes of UTF-8, anything goes. Error WeakPassphrase{"15"}.
void checkPassphrase(const Secret &passphrase);

/// The main key for what somebody typed: a passphrase, or the recovery key in any spelling. Tries the slot of one user
/// when `slotId` is given (and recovery slots), else all. Each try takes as long as the slot's KdfParams say: never on
/// the UI thread. Errors WrongPassphrase; Damaged{"header"} when the key is right but the header was changed;
/// NoMemory{MiB}; Cancelled.
[[nodiscard]] Unlocked unlock(
    const Header &header, const Secret &typed, const std::optional<QUuid> &slotId = {}, const Progress &progress = {});

/// Error Damaged{"header"} unless the header carries the mark of this main key.
void verifyHeader(const Header &header, const Secret &mainKey);

[[nodiscard]] DatabaseKey databaseKey(const Header &header, const Secret &mainKey);

// Changes of the slots. Each checks the old header with verifyHeader(), and returns the next generation of it, for
// writeHeader(). Each works in the same short time whatever the casebook holds. Old backups still open with the old
// passphrase.

/// Errors WeakPassphrase, InvalidValue (user, number of slots or kdf), NoMemory.
[[nodiscard]] Header addPassphraseSlot(
    const Header &header, const Secret &mainKey, const SlotUser &user, const Secret &passphrase,
    const KdfParams &kdf = {});
/// Errors NotFound{"keyslot"}, WeakPassphrase, InvalidValue, NoMemory.
[[nodiscard]] Header replacePassphrase(
    const Header &header, const Secret &mainKey, const QUuid &slotId, const Secret &passphrase,
    const KdfParams &kdf = {});
/// All recovery slots give way to one for this key, so that the old sheet no longer opens the casebook.
[[nodiscard]] Header replaceRecoveryKey(
    const Header &header, const Secret &mainKey, const RecoveryKey &recoveryKey, const KdfParams &kdf = {});

/// The first header of a new casebook, with one slot for its first user and one for the recovery key.
[[nodiscard]] Header makeHeader(
    const VaultId &vaultId, const QString &name, const Secret &mainKey, const SlotUser &user, const Secret &passphrase,
    const RecoveryKey &recoveryKey, const KdfParams &kdf, Instant now);

} // namespace candor
