// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/RecoveryKey.h"

#include "vault/Crypto.h"

#include <algorithm>
#include <string_view>

namespace candor {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype keySize = 20;
constexpr qsizetype groupSize = 4;
constexpr qsizetype keyDigits = 32;
constexpr qsizetype allDigits = keyDigits + groupSize;

/// Value 0 to 31 of a typed character, or -1.
int digitOf(unsigned char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<unsigned char>(c - 'a' + 'A');
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    const size_t at = alphabet.find(static_cast<char>(c));
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

/// How many bytes of UTF-8 at the front only separate groups: white space, and the dashes word processors put in.
size_t separatorAt(std::span<const unsigned char> text)
{
    const unsigned char c = text[0];
    if (c == ' ' || c == '-' || (c >= '\t' && c <= '\r'))
        return 1;
    if (text.size() >= 3 && c == 0xE2 &&
        ((text[1] == 0x80 && text[2] >= 0x90 && text[2] <= 0x95) || (text[1] == 0x88 && text[2] == 0x92)))
        return 3;
    return 0;
}

/// The 36 digits (one per byte), or nothing when the text has another shape.
std::optional<Secret> digitsOf(const Secret &typed)
{
    Secret digits(allDigits);
    qsizetype count = 0;
    std::span<const unsigned char> rest = typed.bytes();
    while (!rest.empty()) {
        if (const size_t skip = separatorAt(rest)) {
            rest = rest.subspan(skip);
            continue;
        }
        const int digit = digitOf(rest[0]);
        if (digit < 0 || count == allDigits)
            return std::nullopt;
        digits.bytes()[static_cast<size_t>(count++)] = static_cast<unsigned char>(digit);
        rest = rest.subspan(1);
    }
    if (count != allDigits)
        return std::nullopt;
    return digits;
}

/// Digits of the key and of its check group: the first 20 bits of a hash.
Secret digitsOfKey(const Secret &key)
{
    Secret hashed(static_cast<qsizetype>(sizeof(crypto::recoveryLabel)) - 1 + keySize);
    auto out = hashed.bytes();
    std::copy_n(crypto::recoveryLabel, out.size() - keySize, out.begin());
    std::copy(key.bytes().begin(), key.bytes().end(), out.end() - keySize);
    const QByteArray check = crypto::hash(QByteArrayView(out.data(), hashed.size()));

    Secret digits(allDigits);
    for (qsizetype i = 0; i < allDigits; ++i) {
        unsigned value = 0;
        for (qsizetype bit = i * 5; bit < i * 5 + 5; ++bit) {
            const qsizetype at = bit < keySize * 8 ? bit : bit - keySize * 8;
            const auto byte = bit < keySize * 8 ? key.bytes()[static_cast<size_t>(at / 8)]
                                                : static_cast<unsigned char>(check.at(at / 8));
            value = value * 2 + ((byte >> (7 - at % 8)) & 1U);
        }
        digits.bytes()[static_cast<size_t>(i)] = static_cast<unsigned char>(value);
    }
    return digits;
}

bool sameBytes(const Secret &a, const Secret &b)
{
    return crypto::equal(QByteArrayView(a.bytes().data(), a.size()), QByteArrayView(b.bytes().data(), b.size()));
}

} // namespace

RecoveryKey RecoveryKey::generate()
{
    return RecoveryKey(crypto::randomSecret(keySize));
}

RecoveryKey::Reading RecoveryKey::reading(const Secret &typed)
{
    if (parse(typed))
        return Reading::Valid;
    return digitsOf(typed) ? Reading::Mistyped : Reading::Other;
}

std::optional<RecoveryKey> RecoveryKey::parse(const Secret &typed)
{
    const std::optional<Secret> digits = digitsOf(typed);
    if (!digits)
        return std::nullopt;
    Secret key(keySize);
    for (size_t bit = 0; bit < keySize * 8; ++bit) {
        const unsigned value = (digits->bytes()[bit / 5] >> (4 - bit % 5)) & 1U;
        auto &byte = key.bytes()[bit / 8];
        byte = static_cast<unsigned char>(byte << 1U | value);
    }
    if (!sameBytes(digitsOfKey(key), *digits))
        return std::nullopt;
    return RecoveryKey(std::move(key));
}

QStringList RecoveryKey::groups() const
{
    const Secret digits = digitsOfKey(m_bytes);
    QStringList groups;
    for (qsizetype i = 0; i < allDigits; ++i) {
        if (i % groupSize == 0)
            groups.append(QString());
        groups.last().append(QLatin1Char(alphabet[digits.bytes()[static_cast<size_t>(i)]]));
    }
    return groups;
}

bool RecoveryKey::matchesGroup(int group, QStringView typed) const
{
    if (group < 0 || group >= groupCount)
        return false;
    const Secret digits = digitsOfKey(m_bytes);
    const Secret text = Secret::fromPassphrase(typed.toString());
    qsizetype count = 0;
    std::span<const unsigned char> rest = text.bytes();
    while (!rest.empty()) {
        if (const size_t skip = separatorAt(rest)) {
            rest = rest.subspan(skip);
            continue;
        }
        if (count == groupSize || digitOf(rest[0]) != digits.bytes()[static_cast<size_t>(group * groupSize + count)])
            return false;
        ++count;
        rest = rest.subspan(1);
    }
    return count == groupSize;
}

} // namespace candor
