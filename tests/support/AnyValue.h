// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

#include <random>

// Records with anything in their fields, by way of their field tables: a field that is added there is in it.
namespace candor::anyvalue {

using Random = std::mt19937;

inline int below(Random &random, int count)
{
    return static_cast<int>(random() % static_cast<unsigned>(count));
}

template <class T>
struct Value;

template <>
struct Value<QString> {
    static QString any(Random &random) { return QStringLiteral("anything %1").arg(below(random, 100000)); }
};

template <>
struct Value<bool> {
    static bool any(Random &random) { return random() % 2 == 0; }
};

template <class T>
requires(std::is_arithmetic_v<T>) struct Value<T> {
    static T any(Random &random) { return static_cast<T>(below(random, 2000)); }
};

template <NamedEnum E>
struct Value<E> {
    static E any(Random &random)
    {
        return enumNames<E>[static_cast<std::size_t>(below(random, static_cast<int>(enumNames<E>.size())))].value;
    }
};

template <>
struct Value<Cents> {
    static Cents any(Random &random) { return {below(random, 90'000'000)}; }
};

template <>
struct Value<Instant> {
    /// In the year around July 2026.
    static Instant any(Random &random)
    {
        return fromMillis(1'784'000'000'000) + std::chrono::minutes(below(random, 500'000) - 250'000);
    }
};

template <>
struct Value<QDate> {
    static QDate any(Random &random) { return QDate(2026, 1, 1).addDays(below(random, 400)); }
};

template <>
struct Value<Code> {
    static Code any(Random &random)
    {
        return {Value<QString>::any(random), QStringLiteral("v1"), Value<QString>::any(random)};
    }
};

template <class R>
struct Value<Id<R>> {
    static Id<R> any(Random &) { return Id<R>::create(); }
};

template <class T>
struct Value<std::optional<T>> {
    static std::optional<T> any(Random &random)
    {
        return below(random, 5) == 0 ? std::optional<T>() : std::optional<T>(Value<T>::any(random));
    }
};

template <class List>
requires(!std::is_same_v<List, QString> && requires(List list) { list.push_back(list.front()); }) struct Value<List> {
    static List any(Random &random)
    {
        List list;
        for (int i = below(random, 3); i > 0; --i)
            list.push_back(Value<typename List::value_type>::any(random));
        return list;
    }
};

/// Another value for about half of the fields that `may` be changed; how many they are.
template <class R, class May>
int changeFields(R &record, Random &random, const May &may)
{
    int changed = 0;
    withFields(
        [&](const auto &...fields) {
            const auto change = [&](const auto &field) {
                using T = typename std::decay_t<decltype(field)>::Value;
                if (!may(field.name) || random() % 2 == 0)
                    return;
                record.*field.member = Value<T>::any(random);
                ++changed;
            };
            (change(fields), ...);
        },
        RecordType<R>::fields);
    return changed;
}

template <class R>
R anyRecord(Random &random)
{
    R record;
    record.id = Id<R>::create();
    changeFields(record, random, [](const char *) { return true; });
    return record;
}

} // namespace candor::anyvalue
