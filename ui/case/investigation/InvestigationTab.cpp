// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/InvestigationTab.h"

#include "case/Drafts.h"
#include "case/investigation/EvidencePage.h"
#include "case/investigation/FindingsPage.h"
#include "case/investigation/InterviewsPage.h"
#include "case/investigation/SegmentBar.h"
#include "case/investigation/TimelinePage.h"
#include "case/investigation/TwoSides.h"
#include "model/ReviewRules.h"
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

    using enum RecordKind;
    const auto number = [](std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); };
    add<TimelinePage>({TimelineEntry, Cause}, [](const CaseFile &) { return tr("Timeline and causes"); });
    add<InterviewsPage>({Interview}, [=](const CaseFile &file) {
        return tr("Interviews %1").arg(number(file.all<candor::Interview>().size()));
    });
    add<EvidencePage>({EvidenceItem, CustodyEvent, Hold}, [=](const CaseFile &file) {
        return tr("Evidence %1").arg(number(file.all<candor::EvidenceItem>().size()));
    });
    add<FindingsPage>({Investigation, ReviewQuestion, Decision, BehaviorReview}, [=](const CaseFile &file) {
        return tr("Findings %1").arg(number(confirmedCauses(file).size()));
    });
    m_timeline = make<TimelinePage>(0);
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
    connect(m_timeline, &TimelinePage::actionRequested, this, &InvestigationTab::actionRequested);
    connect(m_timeline, &TimelinePage::recordRequested, this, [this](RecordKind kind, const QUuid &id) {
        showRecord(kind, id);
    });
    m_store.keepUpToDate(this, [this] { refresh(); });
}

template <class P>
P *InvestigationTab::make(std::size_t index)
{
    auto *page = new P(m_store);
    Page &entry = m_pages[index];
    entry.showRecord = [page](RecordKind kind, const QUuid &id) { return page->showRecord(kind, id); };
    entry.leave = [page] { page->leave(); };
    entry.keepDraft = [page] { return page->keepDraft(); };
    entry.made = true;
    if constexpr (std::is_same_v<P, FindingsPage>)
        connect(page, &FindingsPage::peopleRequested, this, &InvestigationTab::peopleRequested);
    const int place = static_cast<int>(index);
    const bool shown = m_stack->currentIndex() == place;
    delete m_stack->widget(place);
    m_stack->insertWidget(place, page);
    if (shown)
        m_stack->setCurrentIndex(place);
    return page;
}

template <class P>
void InvestigationTab::add(std::vector<RecordKind> kinds, Title title)
{
    const std::size_t index = m_pages.size();
    m_bar->add(title(m_store.isOpen() ? m_store.file() : CaseFile()));
    m_stack->addWidget(new QWidget);
    m_pages.push_back({std::move(title), std::move(kinds), [this, index] { make<P>(index); }});
}

InvestigationTab::Page &InvestigationTab::made(std::size_t index)
{
    Page &page = m_pages[index];
    if (!page.made)
        page.make();
    return page;
}

void InvestigationTab::showPage(int index)
{
    if (index != m_shown && m_pages[static_cast<std::size_t>(m_shown)].made)
        m_pages[static_cast<std::size_t>(m_shown)].leave();
    made(static_cast<std::size_t>(index));
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
        m_bar->setText(static_cast<int>(i), m_pages[i].title(m_store.file()));
}

bool InvestigationTab::showRecord(RecordKind kind, const QUuid &id)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const std::vector<RecordKind> &kinds = m_pages[i].kinds;
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            continue;
        if (!made(i).showRecord(kind, id))
            return false;
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
    for (const Page &page : m_pages) {
        if (page.made)
            page.leave();
    }
}

QFuture<void> InvestigationTab::keepDraft()
{
    QList<QFuture<void>> all;
    for (const Page &page : m_pages) {
        if (page.made)
            all << page.keepDraft();
    }
    return lastOf(all);
}

} // namespace candor
