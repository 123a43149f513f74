// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/Taxonomy.h"

#include "base/Error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace candor {

using namespace Qt::StringLiterals;

const TaxonomyCode *Taxonomy::code(QStringView wanted) const
{
    for (const TaxonomyCode &c : codes) {
        if (c.code == wanted)
            return &c;
    }
    return nullptr;
}

std::vector<Taxonomy> parseTaxonomies(const QByteArray &json)
{
    std::vector<Taxonomy> lists;
    const QJsonArray array = QJsonDocument::fromJson(json).object().value("lists"_L1).toArray();
    for (const auto &value : array) {
        const QJsonObject o = value.toObject();
        const auto text = [&](QLatin1StringView key) { return o.value(key).toString(); };
        Taxonomy list{
            text("id"_L1),
            text("group"_L1),
            text("name"_L1),
            text("version"_L1),
            text("url"_L1),
            text("verified"_L1),
            text("verification_note"_L1),
            text("licence_note"_L1),
            text("reuse"_L1),
            {}};
        const QJsonArray codes = o.value("codes"_L1).toArray();
        for (const auto &item : codes) {
            const QJsonObject c = item.toObject();
            TaxonomyCode code{
                c.value("code"_L1).toString(), c.value("label"_L1).toString(),
                c.value("definition_in_own_words"_L1).toString(), std::nullopt};
            if (c.value("rank"_L1).isDouble())
                code.rank = c.value("rank"_L1).toInt();
            list.codes.push_back(code);
        }
        if (list.id.isEmpty() || list.codes.empty() || list.reuse.isEmpty())
            throw Error(ErrorCode::InvalidValue, {list.id, QString(), u"id, codes and reuse"_s});
        lists.push_back(list);
    }
    return lists;
}

const std::vector<Taxonomy> &builtInTaxonomies()
{
    static const std::vector<Taxonomy> lists = [] {
        QFile file(u":/taxonomies/taxonomies.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::NotFound, {file.fileName()});
        return parseTaxonomies(file.readAll());
    }();
    return lists;
}

const Taxonomy *taxonomy(QStringView id)
{
    for (const Taxonomy &list : builtInTaxonomies()) {
        if (list.id == id)
            return &list;
    }
    return nullptr;
}

Code ahrqHarm(const QString &degree)
{
    return {ahrqHarmScale.toString(), u"v1.2"_s, degree};
}

} // namespace candor
