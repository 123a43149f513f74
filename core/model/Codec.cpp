// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Codec.h"

#include "base/Error.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

template <class T>
struct JsonOf;

[[noreturn]] void unfit(const QJsonValue &value, const QString &expected)
{
    const QString shown = value.isString()
                              ? value.toString()
                              : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    throw Error(ErrorCode::InvalidValue, {QString(), shown, expected});
}

template <>
struct JsonOf<QString> {
    static bool isEmpty(const QString &v) { return v.isEmpty(); }
    static QJsonValue write(const QString &v) { return v; }
    static QString read(const QJsonValue &j)
    {
        if (!j.isString())
            unfit(j, u"text"_s);
        return j.toString();
    }
};

template <>
struct JsonOf<bool> {
    // Written even when false: some default to true.
    static bool isEmpty(bool) { return false; }
    static QJsonValue write(bool v) { return v; }
    static bool read(const QJsonValue &j)
    {
        if (!j.isBool())
            unfit(j, u"true or false"_s);
        return j.toBool();
    }
};

template <std::integral T>
requires(!std::is_same_v<T, bool>) struct JsonOf<T> {
    static bool isEmpty(T) { return false; }
    static QJsonValue write(T v) { return static_cast<qint64>(v); }
    static T read(const QJsonValue &j)
    {
        const qint64 value = j.toInteger(std::numeric_limits<qint64>::min());
        if (!j.isDouble() || !std::in_range<T>(value) || value == std::numeric_limits<qint64>::min())
            unfit(j, u"whole number"_s);
        return static_cast<T>(value);
    }
};

template <>
struct JsonOf<Cents> {
    static bool isEmpty(Cents) { return false; }
    static QJsonValue write(Cents v) { return v.value; }
    static Cents read(const QJsonValue &j) { return {JsonOf<qint64>::read(j)}; }
};

template <>
struct JsonOf<Instant> {
    static bool isEmpty(Instant) { return false; }
    static QJsonValue write(Instant v) { return toIso(v); }
    static Instant read(const QJsonValue &j)
    {
        const auto instant = j.isString() ? instantFromIso(j.toString()) : std::nullopt;
        if (!instant)
            unfit(j, u"time like 2026-07-14T15:12:00Z"_s);
        return *instant;
    }
};

template <>
struct JsonOf<QDate> {
    static bool isEmpty(const QDate &v) { return !v.isValid(); }
    static QJsonValue write(const QDate &v) { return v.toString(Qt::ISODate); }
    static QDate read(const QJsonValue &j)
    {
        const QDate date = QDate::fromString(j.toString(), Qt::ISODate);
        if (!date.isValid())
            unfit(j, u"date like 2026-07-14"_s);
        return date;
    }
};

template <>
struct JsonOf<Code> {
    static bool isEmpty(const Code &v) { return v.isEmpty(); }
    static QJsonValue write(const Code &v)
    {
        return QJsonObject{{u"scheme"_s, v.scheme}, {u"version"_s, v.version}, {u"code"_s, v.code}};
    }
    static Code read(const QJsonValue &j)
    {
        if (!j.isObject())
            unfit(j, u"code with scheme, version and code"_s);
        const QJsonObject o = j.toObject();
        return {o[u"scheme"_s].toString(), o[u"version"_s].toString(), o[u"code"_s].toString()};
    }
};

template <class R>
struct JsonOf<Id<R>> {
    static bool isEmpty(const Id<R> &v) { return v.isNil(); }
    static QJsonValue write(const Id<R> &v) { return v.toString(); }
    static Id<R> read(const QJsonValue &j)
    {
        const auto id = Id<R>::parse(j.toString());
        if (!id)
            unfit(j, u"id"_s);
        return *id;
    }
};

template <NamedEnum E>
struct JsonOf<E> {
    // The first value is what a record has by default; it is written too, so that the meaning never hangs on the order.
    static bool isEmpty(E) { return false; }
    static QJsonValue write(E v) { return keyOf(v); }
    static E read(const QJsonValue &j)
    {
        const auto value = j.isString() ? enumFromKey<E>(j.toString()) : std::nullopt;
        if (!value) {
            QStringList keys;
            for (const auto &name : enumNames<E>)
                keys += QString::fromLatin1(name.key);
            unfit(j, keys.join(u", "_s));
        }
        return *value;
    }
};

template <class T>
struct JsonOf<std::optional<T>> {
    static bool isEmpty(const std::optional<T> &v) { return !v.has_value(); }
    static QJsonValue write(const std::optional<T> &v) { return v ? JsonOf<T>::write(*v) : QJsonValue(); }
    static std::optional<T> read(const QJsonValue &j)
    {
        return j.isNull() ? std::nullopt : std::optional<T>(JsonOf<T>::read(j));
    }
};

template <class List>
struct JsonOfList {
    using T = typename List::value_type;
    static bool isEmpty(const List &v) { return v.empty(); }
    static QJsonValue write(const List &v)
    {
        QJsonArray array;
        for (const T &item : v)
            array.append(JsonOf<T>::write(item));
        return array;
    }
    static List read(const QJsonValue &j)
    {
        if (!j.isArray())
            unfit(j, u"list"_s);
        List list;
        const QJsonArray array = j.toArray();
        for (const auto &item : array)
            list.push_back(JsonOf<T>::read(item));
        return list;
    }
};

template <class T>
struct JsonOf<std::vector<T>> : JsonOfList<std::vector<T>> {
};
template <>
struct JsonOf<QStringList> : JsonOfList<QStringList> {
};

template <class R>
R readRecord(const QJsonObject &json, bool strict)
{
    R record;
    qsizetype used = json.contains("id"_L1) ? 1 : 0;
    withFields(
        [&](const auto &...field) {
            const auto readOne = [&](const auto &f) {
                const auto it = json.constFind(QLatin1StringView(f.name));
                if (it == json.constEnd())
                    return;
                ++used;
                using T = std::remove_cvref_t<decltype(record.*(f.member))>;
                try {
                    record.*(f.member) = JsonOf<T>::read(it.value());
                } catch (const Error &error) {
                    QStringList arguments = error.arguments();
                    arguments[0] = QString::fromLatin1(f.name);
                    throw Error(error.code(), arguments);
                }
            };
            (readOne(field), ...);
        },
        RecordType<R>::fields);
    if (json.contains("id"_L1))
        record.id = JsonOf<Id<R>>::read(json.value("id"_L1));
    if (strict && used != json.size()) {
        for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
            const bool known = it.key() == "id"_L1 ||
                               withFields(
                                   [&](const auto &...f) { return ((it.key() == QLatin1StringView(f.name)) || ...); },
                                   RecordType<R>::fields);
            if (!known)
                throw Error(ErrorCode::InvalidValue, {it.key(), QString(), u"a known field"_s});
        }
    }
    return record;
}

} // namespace

QJsonObject toJson(const AnyRecord &record)
{
    return std::visit(
        []<class R>(const R &r) {
            QJsonObject json;
            withFields(
                [&](const auto &...field) {
                    const auto writeOne = [&](const auto &f) {
                        const auto &value = r.*(f.member);
                        using T = std::remove_cvref_t<decltype(value)>;
                        if (!JsonOf<T>::isEmpty(value))
                            json.insert(QLatin1StringView(f.name), JsonOf<T>::write(value));
                    };
                    (writeOne(field), ...);
                },
                RecordType<R>::fields);
            return json;
        },
        record);
}

AnyRecord fromJson(RecordKind kind, const QJsonObject &json, bool strict)
{
    return std::visit([&]<class R>(const R &) { return AnyRecord(readRecord<R>(json, strict)); }, makeRecord(kind));
}

QByteArray encodeRecord(const AnyRecord &record)
{
    return QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
}

AnyRecord decodeRecord(RecordKind kind, const QUuid &id, qint64 revision, const QByteArray &stored)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(stored, &parse);
    if (!document.isObject())
        throw Error(ErrorCode::Damaged, {u"record"_s}, parse.errorString());
    AnyRecord record = fromJson(kind, document.object());
    std::visit(
        [&]<class R>(R &r) {
            r.id = Id<R>(id);
            r.revision = revision;
        },
        record);
    return record;
}

QJsonObject caseToJson(const CaseFile &file)
{
    const auto withId = [](const AnyRecord &record) {
        QJsonObject json = toJson(record);
        json.insert("id"_L1, idOf(record).toString(QUuid::WithoutBraces));
        return json;
    };
    QJsonObject json;
    json.insert("case"_L1, withId(file.record));
    const auto writeList = [&]<class R>(const std::vector<R> &list) {
        QJsonArray array;
        for (const R &r : list)
            array.append(withId(r));
        if (!array.isEmpty())
            json.insert(keyOf(RecordType<R>::kind), array);
    };
    [&]<class... R>(RecordList<R...>) { (writeList(file.all<R>()), ...); }(AllRecords{});
    return json;
}

CaseFile caseFromJson(const QJsonObject &json)
{
    CaseFile file;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const auto kind = enumFromKey<RecordKind>(it.key());
        if (!kind)
            throw Error(ErrorCode::InvalidValue, {it.key(), QString(), u"a kind of record"_s});
        const QJsonArray records = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const auto &value : records)
            file.put(fromJson(*kind, value.toObject(), true));
    }
    return file;
}

} // namespace candor
