// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include "base/Error.h"
#include "vault/Crypto.h"

#include <QStringEncoder>

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace candor {

namespace {

// A shared text cannot be wiped: writing to it would only make one more copy.
void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace

Secret::Secret(qsizetype size)
    : m_size(size)
{
    if (size <= 0) {
        m_size = 0;
        return;
    }
    crypto::initialise();
    m_data = static_cast<unsigned char *>(sodium_malloc(static_cast<size_t>(size)));
    if (m_data == nullptr)
        throw Error(ErrorCode::NoMemory, {QString::number(size / 1048576 + 1)}, QStringLiteral("memory for secrets"));
    sodium_memzero(m_data, static_cast<size_t>(size));
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    if (&other != this) {
        sodium_free(other.m_data);
        other.m_data = nullptr;
        other.m_size = 0;
    }
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_data); // wipes
}

Secret Secret::fromPassphrase(QString &&text)
{
    QString normalized = text.normalized(QString::NormalizationForm_KC);
    if (normalized.constData() == text.constData())
        text.clear(); // was in normal form: both name the same characters, now only one does
    else
        wipe(text);

    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    Secret buffer(encoder.requiredSpace(normalized.size()));
    if (!buffer.isEmpty()) {
        auto *begin = reinterpret_cast<char *>(buffer.m_data);
        const char *end = encoder.appendToBuffer(begin, normalized);
        buffer.m_size = end - begin;
    }
    wipe(normalized);
    return buffer.clone(); // exactly as long as the text
}

Secret Secret::fromBytes(QByteArray &&bytes)
{
    Secret secret(bytes.size());
    std::copy(bytes.cbegin(), bytes.cend(), secret.m_data);
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

Secret Secret::clone() const
{
    Secret copy(m_size);
    std::copy(m_data, m_data + m_size, copy.m_data);
    return copy;
}

} // namespace candor
