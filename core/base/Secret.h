// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace candor {

/// Bytes that must not be left lying about: kept in locked memory between guard pages (sodium_malloc), wiped on
/// destruction, moved but never copied. Declared here so that every layer can name it; implemented in core/vault, the
/// only place with libsodium.
class Secret {
public:
    Secret() = default;
    explicit Secret(qsizetype size);
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    /// Takes a passphrase: normalised to NFKC, UTF-8. The text handed in is wiped as far as it is not shared.
    [[nodiscard]] static Secret fromPassphrase(QString &&text);
    [[nodiscard]] static Secret fromBytes(QByteArray &&bytes);
    [[nodiscard]] Secret clone() const;

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] std::span<unsigned char> bytes() { return {m_data, static_cast<size_t>(m_size)}; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, static_cast<size_t>(m_size)}; }

private:
    unsigned char *m_data = nullptr;
    qsizetype m_size = 0;
};

} // namespace candor
