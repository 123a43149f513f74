// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpPane.h"

#include "help/MarkdownBrowser.h"
#include "widgets/RowDelegate.h"
#include "widgets/Splitter.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

namespace candor {

using namespace Qt::StringLiterals;

HelpPane::HelpPane(Set set, QWidget *parent)
    : QWidget(parent)
    , m_set(set)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_browser(new MarkdownBrowser(this))
{
    m_list->setObjectName(u"helpTopics"_s);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setModel(m_model);
    useRows(m_list);
    m_browser->setObjectName(u"helpText"_s);
    m_browser->setAccessibleName(tr("Help text"));

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (set == Set::All) {
        m_search = new QLineEdit(left);
        m_search->setObjectName(u"helpSearch"_s);
        m_search->setPlaceholderText(tr("Find in the help"));
        m_search->setAccessibleName(tr("Find in the help"));
        auto *frame = new QHBoxLayout;
        frame->setContentsMargins(space::M, space::M, space::M, space::S);
        frame->addWidget(m_search);
        column->addLayout(frame);
        connect(m_search, &QLineEdit::textChanged, this, &HelpPane::setSearch);
        connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    }
    column->addWidget(m_list, 1);
    auto *right = surface();
    auto *text = new QVBoxLayout(right);
    text->setContentsMargins(0, 0, 0, 0);
    text->addWidget(m_browser);
    auto *splitter = new Splitter(set == Set::All ? u"help"_s : u"library-guidance"_s, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setFirstSizes({300, 640});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HelpPane::showCurrent);
    connect(m_browser, &MarkdownBrowser::topicRequested, this, &HelpPane::show);
    fill({});
}

void HelpPane::fill(const QString &search)
{
    m_model->clear();
    const auto found = findTopics(helpTopics(), search);
    bool guidance = false;
    for (const HelpTopic *topic : found) {
        if (m_set == Set::Guidance && !topic->isGuidance())
            continue;
        if (m_set == Set::All && topic->isGuidance() && !guidance) {
            guidance = true;
            m_model->appendRow(headingItem(tr("Guidance")));
        }
        m_model->appendRow(rowItem({.id = topic->id, .title = topic->title}));
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const QString id = index.data(RowRole::Id).toString();
        if (!id.isEmpty() && (m_topic.isEmpty() || id == m_topic)) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
}

void HelpPane::showCurrent()
{
    const QString id = m_list->currentIndex().data(RowRole::Id).toString();
    const HelpTopic *topic = helpTopic(id);
    if (!topic || id == m_topic)
        return;
    m_topic = id;
    m_browser->setText(topic->markdown);
    m_browser->mark(m_words);
}

bool HelpPane::show(const QString &id)
{
    const HelpTopic *topic = helpTopic(id);
    if (!topic)
        return false;
    const QModelIndexList found = m_model->match(m_model->index(0, 0), RowRole::Id, id, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_list->setCurrentIndex(found.front());
    if (m_topic != id) { // not in the list: of the other set, or not among what was found
        m_topic = id;
        m_browser->setText(topic->markdown);
    }
    return true;
}

void HelpPane::setSearch(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    if (m_search && m_search->text() != text)
        m_search->setText(text);
    fill(text);
    m_browser->mark(m_words);
}

} // namespace candor
