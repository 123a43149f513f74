// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/ListView.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

template <class E>
struct Word {
    E value;
    QLatin1StringView text;
};

// The first of each is the usual one and is not written.
constexpr auto states = std::to_array<Word<CaseFilter::State>>(
    {{CaseFilter::State::Open, QLatin1StringView("open")},
     {CaseFilter::State::Intake, QLatin1StringView("intake")},
     {CaseFilter::State::Closed, QLatin1StringView("closed")},
     {CaseFilter::State::All, QLatin1StringView("all")}});
constexpr auto orders = std::to_array<Word<CaseOrder>>(
    {{CaseOrder::NextDeadline, QLatin1StringView("deadline")},
     {CaseOrder::Number, QLatin1StringView("number")},
     {CaseOrder::Newest, QLatin1StringView("newest")},
     {CaseOrder::Title, QLatin1StringView("title")}});
constexpr auto searchOrders = std::to_array<Word<SearchQuery::Order>>(
    {{SearchQuery::Order::Newest, QLatin1StringView("newest")},
     {SearchQuery::Order::Relevance, QLatin1StringView("match")}});

template <class Words, class E>
void put(QJsonObject &json, const QString &key, const Words &words, E value)
{
    for (const auto &word : words) {
        if (word.value == value && &word != &words.front())
            json.insert(key, QString(word.text));
    }
}

template <class Words, class E>
void take(const QJsonObject &json, const QString &key, const Words &words, E &value)
{
    for (const auto &word : words) {
        if (json.value(key).toString() == word.text)
            value = word.value;
    }
}

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

} // namespace

QString toText(const ListView &view)
{
    const CaseFilter &filter = view.filter;
    QJsonObject json;
    put(json, u"state"_s, states, filter.state);
    put(json, u"order"_s, orders, view.order);
    put(json, u"unit"_s, filter.unit);
    put(json, u"owner"_s, filter.owner);
    put(json, u"tag"_s, filter.tag);
    if (filter.stage)
        json.insert(u"stage"_s, *filter.stage);
    if (filter.minHarmRank > 0)
        json.insert(u"harm"_s, filter.minHarmRank);
    if (filter.lateOnly)
        json.insert(u"late"_s, true);
    if (filter.notToldOnly)
        json.insert(u"not_told"_s, true);
    put(json, u"search"_s, view.search);
    put(json, u"search_order"_s, searchOrders, view.searchOrder);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ListView listViewFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    ListView view;
    take(json, u"state"_s, states, view.filter.state);
    take(json, u"order"_s, orders, view.order);
    view.filter.unit = json.value(u"unit"_s).toString();
    view.filter.owner = json.value(u"owner"_s).toString();
    view.filter.tag = json.value(u"tag"_s).toString();
    if (const QJsonValue stage = json.value(u"stage"_s); stage.isDouble() && stage.toInt() >= 0)
        view.filter.stage = stage.toInt();
    view.filter.minHarmRank = std::max(0, json.value(u"harm"_s).toInt());
    view.filter.lateOnly = json.value(u"late"_s).toBool();
    view.filter.notToldOnly = json.value(u"not_told"_s).toBool();
    view.search = json.value(u"search"_s).toString();
    take(json, u"search_order"_s, searchOrders, view.searchOrder);
    return view;
}

} // namespace candor
