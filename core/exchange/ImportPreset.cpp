// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportPreset.h"

#include "base/Error.h"
#include "exchange/JsonReader.h"
#include "model/Codec.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QString fieldKeys()
{
    QStringList keys;
    for (const auto &name : enumNames<ImportField>)
        keys.append(QString::fromLatin1(name.key));
    return keys.join(u", "_s);
}

} // namespace

ImportPreset parseImportPreset(const QByteArray &json)
{
    JsonReader reader(parseJsonObject(json, u"preset"_s));
    ImportPreset preset;
    preset.id = reader.required(u"id"_s);
    preset.title = reader.required(u"title"_s);
    preset.signature = reader.texts(u"signature"_s);
    if (preset.signature.isEmpty())
        reader.refuse(u"signature"_s, u"a list of column names"_s);
    preset.mapping.sourceSystem = reader.required(u"source_system"_s);
    preset.mapping.missingWords = reader.texts(u"missing"_s);
    preset.mapping.textColumns = reader.texts(u"text_columns"_s);
    preset.mapping.stripNumbering = reader.flag(u"strip_numbering"_s).value_or(false);
    if (const QString order = reader.text(u"date_order"_s); !order.isEmpty()) {
        preset.mapping.dateOrder = enumFromKey<DateOrder>(order);
        if (!preset.mapping.dateOrder)
            reader.refuse(u"date_order"_s, u"mdy, dmy"_s);
    }
    JsonReader columns = reader.object(u"columns"_s);
    for (const QString &key : columns.keys()) {
        const auto field = enumFromKey<ImportField>(key);
        if (!field)
            columns.refuse(key, fieldKeys());
        preset.mapping.columns[*field] = columns.required(key);
    }
    reader.finish();
    return preset;
}

const std::vector<ImportPreset> &builtInImportPresets()
{
    static const std::vector<ImportPreset> presets = [] {
        std::vector<ImportPreset> list;
        const QDir folder(u":/exchange"_s);
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                throw Error(ErrorCode::Internal, {file.fileName()}, file.errorString());
            list.push_back(parseImportPreset(file.readAll()));
        }
        return list;
    }();
    return presets;
}

const ImportPreset *recognisePreset(const std::vector<ImportPreset> &presets, const QStringList &header)
{
    const auto fits = [&](const ImportPreset &preset) {
        return std::all_of(preset.signature.begin(), preset.signature.end(), [&](const QString &column) {
            return header.contains(column, Qt::CaseInsensitive);
        });
    };
    const auto found = std::find_if(presets.begin(), presets.end(), fits);
    return found == presets.end() ? nullptr : &*found;
}

void addMapping(ImportMapping &mapping, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString column = equals < 0 ? QString() : text.mid(equals + 1).trimmed();
    const auto field = enumFromKey<ImportField>(QStringView(text).left(std::max<qsizetype>(equals, 0)).trimmed());
    if (!field || column.isEmpty())
        throw Error(ErrorCode::InvalidValue, {u"map"_s, text, u"FIELD=COLUMN; FIELD: "_s + fieldKeys()});
    mapping.columns[*field] = column;
}

} // namespace candor
