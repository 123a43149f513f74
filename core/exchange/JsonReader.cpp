// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/JsonReader.h"

#include "base/Error.h"

#include <QJsonDocument>

namespace candor {

using namespace Qt::StringLiterals;

QJsonObject parseJsonObject(const QByteArray &json, const QString &file)
{
    QJsonParseError problem;
    const QByteArray plain = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const QJsonDocument document = QJsonDocument::fromJson(plain, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = plain.left(problem.offset).count('\n') + 1;
        throw Error(ErrorCode::InputUnreadable, {file, QString::number(line), problem.errorString()});
    }
    if (!document.isObject())
        throw Error(ErrorCode::InputUnreadable, {file, u"1"_s, u"{...}"_s});
    return document.object();
}

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonReader::refuse(const QString &key, const QString &expected) const
{
    const QJsonValue value = m_object.value(key);
    QString shown = value.toString();
    if (!value.isString() && !value.isUndefined())
        shown = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    throw Error(ErrorCode::InvalidValue, {pathOf(key), shown, expected});
}

QJsonValue JsonReader::take(const QString &key)
{
    m_asked.append(key);
    const QJsonValue value = m_object.value(key);
    return value.isUndefined() ? QJsonValue() : value;
}

QString JsonReader::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isNull() && !value.isString())
        refuse(key, u"text"_s);
    return value.toString().trimmed();
}

QString JsonReader::required(const QString &key)
{
    const QString value = text(key);
    if (value.isEmpty())
        refuse(key, u"text"_s);
    return value;
}

QStringList JsonReader::texts(const QString &key)
{
    const QJsonValue value = take(key);
    QStringList list;
    if (value.isNull())
        return list;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &item : array) {
        if (!item.isString())
            refuse(key, u"list of texts"_s);
        list.append(item.toString().trimmed());
    }
    return list;
}

std::optional<bool> JsonReader::flag(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isNull())
        return std::nullopt;
    if (!value.isBool())
        refuse(key, u"true or false"_s);
    return value.toBool();
}

std::optional<int> JsonReader::number(const QString &key, int least, int most)
{
    const QJsonValue value = take(key);
    if (value.isNull())
        return std::nullopt;
    const qint64 number = value.toInteger(qint64{least} - 1);
    if (number < least || number > most)
        refuse(key, u"whole number from %1 to %2"_s.arg(least).arg(most));
    return static_cast<int>(number);
}

QDate JsonReader::date(const QString &key)
{
    const QString value = text(key);
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && (!date.isValid() || value.size() != 10))
        refuse(key, u"date like 2026-07-14"_s);
    return date;
}

std::optional<Instant> JsonReader::time(const QString &key, const QTimeZone &zone)
{
    const QString value = text(key);
    if (value.isEmpty())
        return std::nullopt;
    // A bare day is refused: the clocks of a case count minutes.
    const auto instant = value.size() > 10 ? instantFromIso(value, zone) : std::nullopt;
    if (!instant)
        refuse(key, u"time like 2026-07-14T09:20"_s);
    return instant;
}

JsonReader JsonReader::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isNull() && !value.isObject())
        refuse(key, u"{...}"_s);
    return JsonReader(value.toObject(), pathOf(key));
}

std::vector<JsonReader> JsonReader::objects(const QString &key)
{
    return objectsOrTexts(key, QString());
}

std::vector<JsonReader> JsonReader::objectsOrTexts(const QString &key, const QString &textKey)
{
    const QJsonValue value = take(key);
    if (!value.isNull() && !value.isArray())
        refuse(key, u"[...]"_s);
    std::vector<JsonReader> list;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        QJsonObject object = item.toObject();
        if (item.isString() && !textKey.isEmpty())
            object = {{textKey, item}};
        else if (!item.isObject())
            refuse(key, u"[{...}, ...]"_s);
        list.emplace_back(object, u"%1[%2]"_s.arg(pathOf(key)).arg(list.size()));
    }
    return list;
}

void JsonReader::finish() const
{
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key)) {
            QStringList known = m_asked;
            known.removeDuplicates();
            refuse(key, known.join(u", "_s));
        }
    }
}

} // namespace candor
