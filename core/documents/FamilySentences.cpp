// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/FamilySentences.h"

#include "base/Error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace candor {

using namespace Qt::StringLiterals;

std::vector<FamilySentence> familySentences(const QString &language)
{
    QFile file(u":/actions/family-sentences.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, {u"family sentences"_s});
    const QJsonArray topics = QJsonDocument::fromJson(file.readAll()).object()[u"topics"_s].toArray();
    const auto in = [&](const QJsonValue &texts) {
        const QString text = texts[language].toString();
        return text.isEmpty() ? texts[u"en"_s].toString() : text;
    };
    std::vector<FamilySentence> sentences;
    for (const auto &topic : topics) {
        const QString title = in(topic[u"title"_s]);
        const QJsonArray all = topic[u"sentences"_s].toArray();
        for (const auto &each : all)
            sentences.push_back({title, in(each)});
    }
    return sentences;
}

} // namespace candor
