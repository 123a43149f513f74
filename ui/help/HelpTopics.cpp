// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpTopics.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <stdexcept>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const QString order[] = {
    u"screen-unlock"_s,        u"screen-today"_s,          u"screen-cases"_s,       u"screen-new-case"_s,
    u"screen-pathway"_s,       u"screen-communications"_s, u"screen-people"_s,      u"screen-investigation"_s,
    u"screen-actions"_s,       u"screen-plans"_s,          u"screen-resolution"_s,  u"screen-documents"_s,
    u"screen-history"_s,       u"screen-library"_s,        u"screen-settings"_s,    u"guide-first-hour"_s,
    u"guide-what-to-say"_s,    u"guide-apology"_s,         u"guide-silence"_s,      u"guide-representatives"_s,
    u"guide-interpreter"_s,    u"guide-chart-note"_s,      u"guide-billing-hold"_s, u"guide-privilege"_s,
    u"guide-care-for-staff"_s, u"guide-investigation"_s,   u"guide-resolution"_s,   u"guide-what-changed"_s};

std::vector<HelpTopic> readTopics(const QString &language)
{
    std::vector<HelpTopic> topics;
    for (const QString &id : order) {
        QFile file(u":/help/%1/%2.md"_s.arg(language, id));
        if (!file.open(QIODevice::ReadOnly))
            throw std::logic_error("no help text " + file.fileName().toStdString());
        HelpTopic topic{id, {}, QString::fromUtf8(file.readAll())};
        topic.title = topic.markdown.section(u'\n', 0, 0).mid(2).trimmed();
        topics.push_back(topic);
    }
    return topics;
}

} // namespace

QString helpLanguage()
{
    return QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}

const std::vector<HelpTopic> &helpTopics(const QString &language)
{
    static const std::vector<HelpTopic> english = readTopics(u"en"_s);
    static const std::vector<HelpTopic> spanish = readTopics(u"es"_s);
    return language == "es"_L1 ? spanish : english;
}

const HelpTopic *helpTopic(const QString &id, const QString &language)
{
    const auto &topics = helpTopics(language);
    const auto found = std::find_if(topics.begin(), topics.end(), [&](const HelpTopic &t) { return t.id == id; });
    return found == topics.end() ? nullptr : &*found;
}

QString helpTopicFor(const QString &screenKey)
{
    const QString id = u"screen-"_s + screenKey;
    return helpTopic(id) ? id : u"screen-cases"_s;
}

std::vector<const HelpTopic *> findTopics(const std::vector<HelpTopic> &topics, const QString &search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    std::vector<const HelpTopic *> found;
    for (const HelpTopic &topic : topics) {
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return topic.markdown.contains(word, Qt::CaseInsensitive);
        });
        if (all)
            found.push_back(&topic);
    }
    return found;
}

} // namespace candor
