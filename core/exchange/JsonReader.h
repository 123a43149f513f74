// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace candor {

/// Throws Error(InputUnreadable{file, line, what}) when the bytes are no JSON object.
[[nodiscard]] QJsonObject parseJsonObject(const QByteArray &json, const QString &file);

/// Reads the keys of a JSON object written by hand. Every refusal is Error(InvalidValue{key, value, expected}) with the
/// key as a path ("patient.born", "family[1].name"), and finish() refuses keys that nobody asked for: a misspelt key
/// must not be lost without a word.
class JsonReader {
public:
    explicit JsonReader(QJsonObject object, QString path = {});

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    [[nodiscard]] QString text(const QString &key); // empty when absent
    [[nodiscard]] QString required(const QString &key);
    [[nodiscard]] QStringList texts(const QString &key); // a list of texts; one text counts as a list of one
    [[nodiscard]] std::optional<bool> flag(const QString &key);
    [[nodiscard]] std::optional<int> number(const QString &key, int least, int most);
    [[nodiscard]] QDate date(const QString &key);
    [[nodiscard]] std::optional<Instant> time(const QString &key, const QTimeZone &zone);
    [[nodiscard]] JsonReader object(const QString &key); // empty when absent
    [[nodiscard]] std::vector<JsonReader> objects(const QString &key);
    /// Like objects(), where a plain text stands for {textKey: text}.
    [[nodiscard]] std::vector<JsonReader> objectsOrTexts(const QString &key, const QString &textKey);

    void finish() const;
    [[noreturn]] void refuse(const QString &key, const QString &expected) const;

private:
    [[nodiscard]] QString pathOf(const QString &key) const;
    QJsonValue take(const QString &key);

    QJsonObject m_object;
    QString m_path;
    QStringList m_asked;
};

} // namespace candor
