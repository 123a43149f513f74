// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/KeySlots.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QByteArray headerMac(const Header &header, const Secret &mainKey)
{
    return crypto::mac(crypto::subkey(mainKey, crypto::Subkey::HeaderMac), authenticatedBytes(header));
}

void checkKdf(const KdfParams &kdf)
{
    if (!kdf.isAllowed())
        throw Error(
            ErrorCode::InvalidValue,
            {u"kdf"_s, u"%1 KiB, %2"_s.arg(kdf.memoryKiB).arg(kdf.iterations), u"8 MiB to 2 GiB, 1 to 16"_s});
}

void checkText(const QString &field, const QString &text)
{
    if (text.isEmpty() || !isHeaderText(text))
        throw Error(
            ErrorCode::InvalidValue, {field, text, u"1 to %1 characters on one line"_s.arg(crypto::maximumTextLength)});
}

/// Gives the slot fresh salt and nonce and seals the main key in it. Everything else in the slot must be final.
void sealSlot(
    KeySlot &slot, const Header &header, const Secret &mainKey, std::span<const unsigned char> input,
    const KdfParams &kdf)
{
    checkKdf(kdf);
    slot.kdf = kdf;
    slot.salt = crypto::randomBytes(crypto::saltBytes);
    slot.nonce = crypto::randomBytes(crypto::nonceBytes);
    const Secret slotKey = crypto::argon2id(input, slot.salt, kdf);
    slot.wrapped = crypto::seal(slotKey, slot.nonce, mainKey.bytes(), slotBinding(slot, header.vaultId, header.epoch));
}

KeySlot passphraseSlot(
    const Header &header, const Secret &mainKey, const SlotUser &user, const Secret &passphrase, const KdfParams &kdf,
    Instant now)
{
    checkPassphrase(passphrase);
    checkText(u"user"_s, user.display);
    if (user.id.isNull() || !isSlotRole(user.role))
        throw Error(ErrorCode::InvalidValue, {u"role"_s, user.role, u"manager, editor, reader or auditor"_s});
    KeySlot slot;
    slot.id = newUuid();
    slot.userId = user.id;
    slot.display = user.display;
    slot.role = user.role;
    slot.created = now;
    sealSlot(slot, header, mainKey, passphrase.bytes(), kdf);
    return slot;
}

KeySlot recoverySlot(
    const Header &header, const Secret &mainKey, const RecoveryKey &recoveryKey, const KdfParams &kdf, Instant now)
{
    KeySlot slot;
    slot.id = newUuid();
    slot.type = KeySlot::Type::Recovery;
    slot.created = now;
    sealSlot(slot, header, mainKey, recoveryKey.bytes().bytes(), kdf);
    return slot;
}

void checkRoom(const Header &header)
{
    if (header.keySlots.size() >= crypto::maximumKeySlots)
        throw Error(
            ErrorCode::InvalidValue,
            {u"keyslots"_s, QString::number(header.keySlots.size() + 1), QString::number(crypto::maximumKeySlots)});
}

Header finished(Header header, const Secret &mainKey)
{
    ++header.generation;
    header.mac = headerMac(header, mainKey);
    return header;
}

} // namespace

void checkPassphrase(const Secret &passphrase)
{
    const auto bytes = passphrase.bytes();
    const auto characters =
        std::count_if(bytes.begin(), bytes.end(), [](unsigned char c) { return (c & 0xC0U) != 0x80U; });
    if (characters < crypto::minimumPassphraseCharacters || passphrase.size() > crypto::maximumPassphraseBytes)
        throw Error(ErrorCode::WeakPassphrase, {QString::number(crypto::minimumPassphraseCharacters)});
}

Unlocked unlock(const Header &header, const Secret &typed, const std::optional<QUuid> &slotId, const Progress &progress)
{
    const std::optional<RecoveryKey> recoveryKey = RecoveryKey::parse(typed);

    QList<KeySlot> candidates;
    for (const KeySlot &slot : header.keySlots) {
        if (slot.type == KeySlot::Type::Recovery && recoveryKey)
            candidates.prepend(slot); // what reads as a recovery key hardly ever is a passphrase
        else if (slot.type == KeySlot::Type::Passphrase && !typed.isEmpty() && slot.id == slotId.value_or(slot.id))
            candidates.append(slot);
    }

    for (qsizetype i = 0; i < candidates.size(); ++i) {
        progress.throwIfCancelled();
        progress.at(i, candidates.size());
        const KeySlot &slot = candidates.at(i);
        const Secret slotKey = crypto::argon2id(
            slot.type == KeySlot::Type::Recovery ? recoveryKey->bytes().bytes() : typed.bytes(), slot.salt, slot.kdf);
        std::optional<Secret> mainKey =
            crypto::unseal(slotKey, slot.nonce, slot.wrapped, slotBinding(slot, header.vaultId, header.epoch));
        if (!mainKey)
            continue;
        verifyHeader(header, *mainKey);
        return {std::move(*mainKey), slot.id, slot.type, slot.userId};
    }
    throw Error(ErrorCode::WrongPassphrase);
}

void verifyHeader(const Header &header, const Secret &mainKey)
{
    if (!crypto::equal(headerMac(header, mainKey), header.mac))
        throw Error(ErrorCode::Damaged, {u"header"_s}, u"header MAC"_s);
}

DatabaseKey databaseKey(const Header &header, const Secret &mainKey)
{
    return {crypto::subkey(mainKey, crypto::Subkey::Database), header.databaseSalt};
}

Header addPassphraseSlot(
    const Header &header, const Secret &mainKey, const SlotUser &user, const Secret &passphrase, const KdfParams &kdf)
{
    verifyHeader(header, mainKey);
    checkRoom(header);
    Header next = header;
    next.keySlots.append(passphraseSlot(header, mainKey, user, passphrase, kdf, SystemClock().now()));
    return finished(std::move(next), mainKey);
}

Header replacePassphrase(
    const Header &header, const Secret &mainKey, const QUuid &slotId, const Secret &passphrase, const KdfParams &kdf)
{
    verifyHeader(header, mainKey);
    checkPassphrase(passphrase);
    Header next = header;
    const auto slot = std::find_if(next.keySlots.begin(), next.keySlots.end(), [&](const KeySlot &candidate) {
        return candidate.id == slotId && candidate.type == KeySlot::Type::Passphrase;
    });
    if (slot == next.keySlots.end())
        throw Error(ErrorCode::NotFound, {u"keyslot"_s});
    sealSlot(*slot, header, mainKey, passphrase.bytes(), kdf);
    return finished(std::move(next), mainKey);
}

Header
replaceRecoveryKey(const Header &header, const Secret &mainKey, const RecoveryKey &recoveryKey, const KdfParams &kdf)
{
    verifyHeader(header, mainKey);
    Header next = header;
    next.keySlots.removeIf([](const KeySlot &slot) { return slot.type == KeySlot::Type::Recovery; });
    checkRoom(next);
    next.keySlots.append(recoverySlot(header, mainKey, recoveryKey, kdf, SystemClock().now()));
    return finished(std::move(next), mainKey);
}

Header makeHeader(
    const VaultId &vaultId, const QString &name, const Secret &mainKey, const SlotUser &user, const Secret &passphrase,
    const RecoveryKey &recoveryKey, const KdfParams &kdf, Instant now)
{
    checkText(u"name"_s, name);
    Header header;
    header.vaultId = vaultId;
    header.generation = 0;
    header.created = now;
    header.name = name;
    header.databaseSalt = crypto::randomBytes(crypto::saltBytes);
    header.keySlots = {
        passphraseSlot(header, mainKey, user, passphrase, kdf, now),
        recoverySlot(header, mainKey, recoveryKey, kdf, now),
    };
    return finished(std::move(header), mainKey);
}

} // namespace candor
