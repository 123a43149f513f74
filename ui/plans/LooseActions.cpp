// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/LooseActions.h"

#include "plans/PlanActionsList.h"
#include "plans/PlanWords.h"
#include "shell/Await.h"
#include "theme/Icons.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingDelay = 250;

} // namespace

LooseActions::LooseActions(PlanStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_filter(new QLineEdit)
    , m_pages(new QStackedWidget)
    , m_list(new PlanActionsList(u"loose.list"_s, tr("Open actions that are not in a plan")))
    , m_empty(new EmptyState)
    , m_chosen(label({}, FontRole::Small, Ink::Muted))
    , m_plans(new QComboBox)
    , m_put(button(tr("Put into the plan"), ButtonKind::Normal, u"plus"_s))
    , m_new(button(tr("New plan of these"), ButtonKind::Normal))
    , m_more(button(tr("Show more"), ButtonKind::Quiet))
{
    setObjectName(u"looseActions"_s);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(18, 12, 18, 12);
    head->setSpacing(8);
    head->addWidget(label(tr("Not in a plan"), FontRole::Heading));
    head->addWidget(label(
        tr("Open actions of all cases, and those that were handed to a program. Choose those that belong together, or "
           "drag them onto a plan."),
        FontRole::Small, Ink::Muted));
    m_filter->setObjectName(u"loose.filter"_s);
    m_filter->setPlaceholderText(tr("Find in actions, owners, programs and cases"));
    m_filter->setAccessibleName(tr("Find in the actions that are not in a plan"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themeIcon(u"search"_s, IconColor::Muted), QLineEdit::LeadingPosition);
    const auto inner = m_filter->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *each : inner)
        each->setStyleSheet(u"padding: 0; border: none; min-height: 0;"_s);
    head->addWidget(m_filter);
    m_pages->addWidget(m_list);
    auto *empty = new QWidget;
    auto *middle = new QVBoxLayout(empty);
    middle->setContentsMargins(18, 24, 18, 24);
    middle->addWidget(m_empty, 0, Qt::AlignTop);
    m_pages->addWidget(empty);

    m_plans->setObjectName(u"loose.plan"_s);
    m_plans->setAccessibleName(tr("Plan to put the chosen actions into"));
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plans->setMinimumContentsLength(16);
    m_put->setObjectName(u"loose.put"_s);
    m_put->setToolTip(tr("Insert", "key"));
    m_new->setObjectName(u"loose.newPlan"_s);
    m_more->setObjectName(u"loose.more"_s);
    m_chosen->setObjectName(u"loose.chosen"_s);
    for (Button *each : {m_put, m_new, m_more})
        each->setSmall(true);
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_chosen, 1);
    counts->addWidget(m_more);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_plans, 1);
    buttons->addWidget(m_put);
    buttons->addWidget(m_new);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(18, 8, 18, 12);
    below->setSpacing(8);
    below->addLayout(counts);
    below->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addLayout(below);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingDelay);
    connect(&m_typing, &QTimer::timeout, this, [this] { readPage({}); });
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_list, &PlanActionsList::chosenChanged, this, &LooseActions::refreshButtons);
    connect(m_list, &PlanActionsList::openRequested, this, &LooseActions::openRequested);
    connect(m_list, &PlanActionsList::addRequested, this, &LooseActions::put);
    connect(m_put, &QPushButton::clicked, this, &LooseActions::put);
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT newPlanRequested(m_list->chosen()); });
    connect(m_more, &QPushButton::clicked, this, [this] { readPage(m_next); });
    connect(m_empty, &EmptyState::actionTriggered, m_filter, &QLineEdit::clear);
    connect(&m_store, &PlanStore::changed, this, &LooseActions::showPlans);
    m_more->hide();
    refreshButtons();
}

void LooseActions::reload()
{
    readPage({}, static_cast<int>(m_rows.size()));
}

void LooseActions::readPage(const QByteArray &after, int least)
{
    ActionQuery query;
    query.except = m_store.book().actions();
    query.text = m_filter->text().trimmed();
    query.after = after;
    query.limit = std::max(query.limit, least);
    await(
        m_store.source().list(query), this,
        [this, asked = ++m_asked, query](const ActionPage &page) {
            if (asked != m_asked)
                return;
            if (query.after.isEmpty())
                m_rows.clear();
            m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
            m_next = page.next;
            if (query.text.isEmpty()) {
                m_count = static_cast<int>(m_rows.size());
                m_countIsLeast = !m_next.isEmpty();
            }
            showRows();
            Q_EMIT counted();
        },
        [this](const Error &error) { Q_EMIT m_store.failed(errorText(error)); });
}

void LooseActions::showRows()
{
    m_list->show(m_rows, m_store.moment());
    m_more->setVisible(!m_next.isEmpty());
    m_pages->setCurrentIndex(m_rows.empty() ? 1 : 0);
    if (m_rows.empty()) {
        const bool filtered = !m_filter->text().trimmed().isEmpty();
        if (filtered) {
            m_empty->set(u"search"_s, tr("No action matches."));
            m_empty->setAction(tr("Clear the search"));
        } else {
            m_empty->set(
                u"check-circle"_s, tr("Every open action is in a plan."),
                tr("Actions come from the reviews of cases. New ones appear here."));
            m_empty->setAction({});
        }
    }
    refreshButtons();
}

QString LooseActions::countText() const
{
    if (m_count < 0)
        return {};
    return m_countIsLeast ? tr("%n or more open actions", "", m_count) : tr("%n open action(s)", "", m_count);
}

void LooseActions::offer(const Id<ImprovementPlan> &plan)
{
    m_offered = plan;
    showPlans();
}

void LooseActions::showPlans()
{
    const QString shown = m_offered.isNil() ? m_plans->currentData().toString() : m_offered.toString();
    m_offered = {};
    m_plans->clear();
    for (const ImprovementPlan &plan : m_store.book().plans) {
        if (isRunning(plan))
            m_plans->addItem(words::planTitle(plan), plan.id.toString());
    }
    m_plans->setCurrentIndex(std::max(0, m_plans->findData(shown)));
    refreshButtons();
}

void LooseActions::refreshButtons()
{
    const auto chosen = static_cast<int>(m_list->chosen().size());
    m_chosen->setText(
        m_rows.empty() ? QString()
        : chosen == 0  ? tr("No action chosen")
                       : tr("%n action(s) chosen", "", chosen));
    m_plans->setVisible(m_plans->count() > 0);
    m_put->setVisible(m_plans->count() > 0);
    m_put->setEnabled(chosen > 0);
    m_new->setEnabled(chosen > 0);
}

void LooseActions::put()
{
    const auto plan = Id<ImprovementPlan>::parse(m_plans->currentData().toString());
    const std::vector<Id<Action>> chosen = m_list->chosen();
    if (plan && !chosen.empty())
        m_store.gather(*plan, chosen);
}

void LooseActions::startSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace candor
