// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace candor {

/// A new UUID version 7 (RFC 9562): 48 bits of time in front, so that ids sort by creation and cluster on disk.
[[nodiscard]] QUuid newUuid();

/// The id of one record of type R. Different record types have different, not convertible id types.
/// A default-constructed id is nil and means "no record".
template <class R>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    [[nodiscard]] static Id create() { return Id(newUuid()); }
    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }
    [[nodiscard]] static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    [[nodiscard]] bool isNil() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace candor
