// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Asked.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

// What nobody asks again, because the task is done, makes room for newer ones.
constexpr size_t mostWaiting = 20;

/// The fields of a panel by name; what Qt has inside of fields has none, or one of its own.
QList<QWidget *> fieldsIn(QWidget *panel)
{
    QList<QWidget *> fields = panel->findChildren<QWidget *>();
    fields.prepend(panel);
    fields.removeIf([](const QWidget *each) {
        const bool isField = qobject_cast<const QLineEdit *>(each) || qobject_cast<const QPlainTextEdit *>(each) ||
                             qobject_cast<const QComboBox *>(each);
        return !isField || each->objectName().isEmpty() || each->objectName().startsWith("qt_"_L1);
    });
    return fields;
}

} // namespace

Asked::Asked(QWidget *panel)
    : QObject(panel)
    , m_panel(panel)
{
}

void Asked::askAgain(const QString &key) const
{
    const QWidget *around = m_panel->parentWidget();
    if (m_again && m_panel->isHidden() && around && around->isVisible())
        m_again(key);
}

void Asked::begin(const QString &key)
{
    m_key = key;
    for (const QObject *each = m_panel; each; each = each->parent()) {
        if (auto *texts = each->findChild<AskedTexts *>(QString(), Qt::FindDirectChildrenOnly)) {
            texts->fill(*this);
            return;
        }
    }
}

QString Asked::key() const
{
    return m_panel->isHidden() ? QString() : m_key;
}

bool Asked::isWorthKeeping() const
{
    const QJsonObject kept = texts();
    return m_again ||
           std::any_of(kept.begin(), kept.end(), [](const QJsonValue &text) { return !text.toString().isEmpty(); });
}

QJsonObject Asked::texts() const
{
    QJsonObject texts;
    for (const QWidget *each : fieldsIn(m_panel)) {
        if (const auto *line = qobject_cast<const QLineEdit *>(each))
            texts.insert(line->objectName(), line->text());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(each))
            texts.insert(text->objectName(), text->toPlainText());
        else if (const auto *box = qobject_cast<const QComboBox *>(each))
            texts.insert(box->objectName(), box->currentText());
    }
    return texts;
}

void Asked::setTexts(const QJsonObject &texts)
{
    for (QWidget *each : fieldsIn(m_panel)) {
        const auto kept = texts.constFind(each->objectName());
        if (kept == texts.constEnd())
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(each))
            line->setText(kept->toString());
        else if (auto *text = qobject_cast<QPlainTextEdit *>(each))
            text->setPlainText(kept->toString());
        else if (auto *box = qobject_cast<QComboBox *>(each); box && box->findText(kept->toString()) >= 0)
            box->setCurrentIndex(box->findText(kept->toString()));
    }
}

AskedTexts::AskedTexts(QWidget *screens)
    : QObject(screens)
    , m_screens(screens)
{
}

QByteArray AskedTexts::toDraft() const
{
    std::vector<Waiting> all = m_waiting;
    for (const Asked *each : m_screens->findChildren<Asked *>()) {
        if (const QString key = each->key(); !key.isEmpty() && each->isWorthKeeping())
            all.push_back({key, each->texts()});
    }
    if (all.empty())
        return {};
    QJsonArray entries;
    for (size_t i = all.size() - std::min(all.size(), mostWaiting); i < all.size(); ++i)
        entries.append(QJsonObject{{u"key"_s, all[i].key}, {u"texts"_s, all[i].texts}});
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

void AskedTexts::fromDraft(const QByteArray &draft)
{
    const QJsonArray entries = QJsonDocument::fromJson(draft).array();
    for (const auto &each : entries)
        m_waiting.push_back({each[u"key"].toString(), each[u"texts"].toObject()});
    // Somebody may have been quicker than the casebook.
    for (Asked *each : m_screens->findChildren<Asked *>())
        fill(*each);
}

void AskedTexts::askAgain()
{
    // What is asked takes its texts from here, and may make panels anew.
    const std::vector<Waiting> waiting = m_waiting;
    for (const Waiting &each : waiting) {
        const QList<Asked *> panels = m_screens->findChildren<Asked *>();
        for (const QPointer<Asked> panel : panels) {
            if (panel)
                panel->askAgain(each.key);
        }
    }
}

void AskedTexts::fill(Asked &asked)
{
    const QString key = asked.key();
    const auto kept = std::find_if(
        m_waiting.begin(), m_waiting.end(), [&](const Waiting &each) { return !key.isEmpty() && each.key == key; });
    if (kept == m_waiting.end())
        return;
    const QJsonObject texts = kept->texts;
    m_waiting.erase(kept);
    asked.setTexts(texts);
}

} // namespace candor
