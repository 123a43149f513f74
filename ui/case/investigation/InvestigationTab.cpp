// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/InvestigationTab.h"

#include "case/investigation/EvidencePage.h"
#include "case/investigation/FindingsPage.h"
#include "case/investigation/InterviewsPage.h"
#include "case/investigation/SegmentBar.h"
#include "case/investigation/TimelinePage.h"
#include "case/investigation/TwoSides.h"
#include "theme/Theme.h"
#include "widgets/Painted.h"
#include "widgets/Splitter.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 316;

/// The line below the bar.
class Edge final : public Painted<QWidget> {
public:
    Edge() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::tokens().border); }
};

} // namespace

InvestigationTab::InvestigationTab(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_bar(new SegmentBar(u"investigation.pages"_s, tr("Parts of the review")))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"investigationTab"_s);
    auto *left = new QWidget;
    left->setProperty("surface", true);
    left->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_timeline = new TimelinePage(store);
    auto *interviews = new InterviewsPage(store);
    auto *evidence = new EvidencePage(store);
    auto *findings = new FindingsPage(store);
    const auto number = [](int count) { return QLocale().toString(count); };
    add(m_timeline, [] { return tr("Timeline and causes"); });
    add(interviews, [=] { return tr("Interviews %1").arg(number(interviews->count())); });
    add(evidence, [=] { return tr("Evidence %1").arg(number(evidence->count())); });
    add(findings, [=] { return tr("Findings %1").arg(number(findings->count())); });
    column->addWidget(new TwoSides(m_bar, m_timeline->tools(), {16, 8, 16, 8}));
    column->addWidget(new Edge);
    column->addWidget(m_stack, 1);

    auto *split = new Splitter(u"investigation"_s);
    split->addWidget(left);
    split->addWidget(m_timeline->side());
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    m_timeline->side()->setMinimumWidth(Theme::tokens().scaled(270));
    split->setFirstSizes({900, Theme::tokens().scaled(sideWidth)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    connect(m_bar, &SegmentBar::chosen, this, &InvestigationTab::showPage);
    connect(findings, &FindingsPage::peopleRequested, this, &InvestigationTab::peopleRequested);
    connect(m_timeline, &TimelinePage::actionRequested, this, &InvestigationTab::actionRequested);
    connect(m_timeline, &TimelinePage::recordRequested, this, [this](RecordKind kind, const QUuid &id) {
        showRecord(kind, id);
    });
    connect(&m_store, &CaseStore::changed, this, &InvestigationTab::refresh);
}

template <class P>
void InvestigationTab::add(P *page, std::function<QString()> title)
{
    m_bar->add(title());
    m_stack->addWidget(page);
    m_pages.push_back(
        {page, std::move(title), [page](RecordKind kind, const QUuid &id) { return page->showRecord(kind, id); },
         [page] { page->leave(); }, [page] { return page->keepDraft(); }});
}

void InvestigationTab::showPage(int index)
{
    if (index != m_shown)
        m_pages[static_cast<std::size_t>(m_shown)].leave();
    m_shown = index;
    m_stack->setCurrentIndex(index);
    m_timeline->tools()->setVisible(index == 0);
    m_timeline->side()->setVisible(index == 0);
}

void InvestigationTab::refresh()
{
    if (!m_store.isOpen())
        return;
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_bar->setText(static_cast<int>(i), m_pages[i].title());
}

bool InvestigationTab::showRecord(RecordKind kind, const QUuid &id)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (!m_pages[i].showRecord(kind, id))
            continue;
        m_bar->setCurrent(static_cast<int>(i));
        return true;
    }
    return false;
}

void InvestigationTab::addEvent()
{
    m_bar->setCurrent(0);
    m_timeline->addEvent();
}

void InvestigationTab::addCause()
{
    m_bar->setCurrent(0);
    m_timeline->addCause();
}

void InvestigationTab::leave()
{
    for (const Page &page : m_pages)
        page.leave();
}

QFuture<void> InvestigationTab::keepDraft()
{
    QList<QFuture<void>> all;
    for (const Page &page : m_pages)
        all << page.keepDraft();
    return QtFuture::whenAll(all.begin(), all.end()).then([](const QList<QFuture<void>> &) {});
}

} // namespace candor
