// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Crypto.h"

#include "base/Error.h"

#include <sodium.h>

namespace candor {

using namespace Qt::StringLiterals;

bool KdfParams::isAllowed() const
{
    return memoryKiB >= crypto::minimumKdfMemoryKiB && memoryKiB <= crypto::maximumKdfMemoryKiB && iterations >= 1 &&
           iterations <= crypto::maximumKdfIterations;
}

namespace crypto {

static_assert(keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(nonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tagBytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(keyBytes == crypto_kdf_KEYBYTES);
static_assert(hashBytes == crypto_generichash_BYTES);
static_assert(saltBytes == crypto_pwhash_argon2id_SALTBYTES);
static_assert(sizeof(subkeyContext) - 1 == crypto_kdf_CONTEXTBYTES);

namespace {

const unsigned char *uchars(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *uchars(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

size_t length(QByteArrayView bytes)
{
    return static_cast<size_t>(bytes.size());
}

void require(bool condition, const QString &what)
{
    if (!condition)
        throw Error(ErrorCode::Internal, {what}, what);
}

} // namespace

void initialise()
{
    static const bool started = sodium_init() >= 0;
    require(started, u"libsodium did not start"_s);
}

QByteArray randomBytes(qsizetype count)
{
    initialise();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), length(bytes));
    return bytes;
}

Secret randomSecret(qsizetype count)
{
    Secret secret(count);
    randombytes_buf(secret.bytes().data(), secret.bytes().size());
    return secret;
}

Secret argon2id(std::span<const unsigned char> input, const QByteArray &salt, const KdfParams &params)
{
    initialise();
    require(params.isAllowed() && salt.size() == saltBytes, u"key derivation parameters out of range"_s);
    Secret key(keyBytes);
    const auto *text = reinterpret_cast<const char *>(input.data());
    const int result = crypto_pwhash_argon2id(
        key.bytes().data(), key.bytes().size(), text != nullptr ? text : "", input.size(), uchars(salt),
        params.iterations, size_t{params.memoryKiB} * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    // With parameters and sizes checked, memory is all that can be missing.
    if (result != 0)
        throw Error(ErrorCode::NoMemory, {QString::number(params.memoryKiB / 1024)}, u"argon2id"_s);
    return key;
}

QByteArray
seal(const Secret &key, const QByteArray &nonce, std::span<const unsigned char> plain, QByteArrayView boundTo)
{
    initialise();
    require(key.size() == keyBytes && nonce.size() == nonceBytes, u"seal: size of key or nonce"_s);
    QByteArray sealed(static_cast<qsizetype>(plain.size()) + tagBytes, Qt::Uninitialized);
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        uchars(sealed), &written, plain.data(), plain.size(), uchars(boundTo), length(boundTo), nullptr, uchars(nonce),
        key.bytes().data());
    require(written == length(sealed), u"seal: size of result"_s);
    return sealed;
}

std::optional<Secret>
unseal(const Secret &key, const QByteArray &nonce, const QByteArray &sealed, QByteArrayView boundTo)
{
    initialise();
    require(key.size() == keyBytes && nonce.size() == nonceBytes, u"unseal: size of key or nonce"_s);
    if (sealed.size() <= tagBytes)
        return std::nullopt;
    Secret plain(sealed.size() - tagBytes);
    unsigned long long written = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.bytes().data(), &written, nullptr, uchars(sealed), length(sealed), uchars(boundTo), length(boundTo),
            uchars(nonce), key.bytes().data()) != 0)
        return std::nullopt;
    return plain;
}

QByteArray hash(QByteArrayView bytes)
{
    initialise();
    QByteArray result(hashBytes, Qt::Uninitialized);
    crypto_generichash(uchars(result), length(result), uchars(bytes), length(bytes), nullptr, 0);
    return result;
}

QByteArray mac(const Secret &key, QByteArrayView bytes)
{
    initialise();
    require(key.size() == keyBytes, u"mac: size of key"_s);
    QByteArray result(hashBytes, Qt::Uninitialized);
    crypto_generichash(
        uchars(result), length(result), uchars(bytes), length(bytes), key.bytes().data(), key.bytes().size());
    return result;
}

bool equal(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), length(a)) == 0;
}

Secret subkey(const Secret &mainKey, Subkey which)
{
    initialise();
    require(mainKey.size() == keyBytes, u"subkey: size of key"_s);
    Secret key(keyBytes);
    crypto_kdf_derive_from_key(
        key.bytes().data(), key.bytes().size(), static_cast<quint64>(which), subkeyContext, mainKey.bytes().data());
    return key;
}

} // namespace crypto
} // namespace candor
