// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/TimelinePage.h"

#include "case/CaseAnswers.h"
#include "case/Drafts.h"
#include "case/RecordForm.h"
#include "case/investigation/CausePane.h"
#include "case/investigation/CauseTree.h"
#include "case/investigation/EventLineEdit.h"
#include "case/investigation/EventPane.h"
#include "case/investigation/FishboneView.h"
#include "case/investigation/RowTable.h"
#include "case/investigation/SegmentBar.h"
#include "case/investigation/TimelineView.h"
#include "case/investigation/TwoSides.h"
#include "case/investigation/UndatedStrip.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/Splitter.h"

#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int barMargin = 16;
constexpr QMargins headMargins(barMargin, 10, barMargin, 6);

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

QLabel *oneLine(const QString &text, FontRole role, Ink ink)
{
    QLabel *made = label(text, role, ink);
    made->setWordWrap(false);
    return made;
}

QWidget *besides(std::initializer_list<QWidget *> parts)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *each : parts)
        layout->addWidget(each);
    return holder;
}

/// "⚠ Gap between what happened and what was expected"
QWidget *legend(const QString &icon, IconColor color, const QString &text)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(new IconMark(icon, color, 14));
    layout->addWidget(oneLine(text, FontRole::Small, Ink::Muted));
    return holder;
}

} // namespace

TimelinePage::TimelinePage(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_tools(new QWidget)
    , m_look(new SegmentBar(u"timeline.look"_s, tr("Look")))
    , m_addEvent(button(tr("Event", "add one"), ButtonKind::Normal, u"plus"_s))
    , m_addCause(button(tr("Cause", "add one"), ButtonKind::Normal, u"plus"_s))
    , m_export(button(tr("Picture", "save one"), ButtonKind::Normal, u"export"_s))
    , m_exportMenu(new QMenu(this))
    , m_line(new EventLineEdit(store))
    , m_exported(new NoteBox)
    , m_split(new Splitter(u"timeline"_s))
    , m_eventPart(new QWidget)
    , m_eventTitle(oneLine(tr("What happened"), FontRole::Label, Ink::Text))
    , m_eventCounts(oneLine({}, FontRole::Body, Ink::Muted))
    , m_gapLegend(legend(u"triangle-alert"_s, IconColor::Late, tr("Gap between what happened and what was expected")))
    , m_timeline(new TimelineView)
    , m_events(new RowTable(
          u"timeline.table"_s, tr("Events"),
          {tr("When"), tr("Who or where"), tr("What happened"), tr("What was expected"), tr("Gap"), tr("Source")},
          {12, 14, 30, 24, 10, 14}))
    , m_noEvents(new EmptyState)
    , m_undated(new UndatedStrip)
    , m_causePart(new QWidget)
    , m_causeCounts(oneLine({}, FontRole::Body, Ink::Muted))
    , m_flagLegend(legend(u"flag"_s, IconColor::AccentInk, tr("Confirmed cause, needs an action")))
    , m_fishbone(new FishboneView)
    , m_tree(new CauseTree)
    , m_noCauses(new EmptyState)
    , m_side(new QWidget)
    , m_scroll(new QScrollArea)
    , m_nothing(label(tr("Choose an event or a cause to read and edit it here."), FontRole::Body, Ink::Muted))
    , m_eventPane(new EventPane(store))
    , m_causePane(new CausePane(store))
    , m_pane(m_nothing)
{
    setObjectName(u"timelinePage"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = column(this);
    layout->addWidget(m_line);
    m_line->hide();
    auto *exported = new QVBoxLayout;
    exported->setContentsMargins(barMargin, 8, barMargin, 0);
    exported->addWidget(m_exported);
    layout->addLayout(exported);
    m_exported->setObjectName(u"timeline.exported"_s);
    m_exported->hide();
    m_split->setOrientation(Qt::Vertical);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(7);
    layout->addWidget(m_split, 1);
    buildTools();
    buildEvents(column(m_eventPart));
    buildCauses(column(m_causePart));
    m_split->addWidget(m_eventPart);
    m_split->addWidget(m_causePart);
    m_split->setStretchFactor(1, 1);
    buildSide();
    connectAll();
    setAsList(false);
}

void TimelinePage::buildTools()
{
    auto *layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_look->add(tr("Diagram"), u"fishbone"_s);
    m_look->add(tr("List"), u"list"_s);
    layout->addWidget(m_look);
    m_addEvent->setObjectName(u"timeline.addEvent"_s);
    m_addEvent->setAccessibleName(tr("Add an event"));
    m_addCause->setObjectName(u"timeline.addCause"_s);
    m_addCause->setAccessibleName(tr("Add a cause"));
    m_export->setObjectName(u"timeline.export"_s);
    m_export->setAccessibleName(tr("Save a picture"));
    for (Button *each : {m_addEvent, m_addCause, m_export}) {
        each->setSmall(true);
        layout->addWidget(each);
    }
    auto *timeline = m_exportMenu->addAction(tr("Timeline, SVG or PNG…"));
    timeline->setObjectName(u"timeline.exportTimeline"_s);
    auto *causes = m_exportMenu->addAction(tr("Diagram of causes, SVG or PNG…"));
    causes->setObjectName(u"timeline.exportCauses"_s);
    connect(timeline, &QAction::triggered, this, [this] { askForFile(true); });
    connect(causes, &QAction::triggered, this, [this] { askForFile(false); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_exportMenu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 2)));
    });
}

void TimelinePage::buildEvents(QVBoxLayout *layout)
{
    m_eventTitle->setObjectName(u"timeline.title"_s);
    m_eventCounts->setObjectName(u"timeline.counts"_s);
    layout->addWidget(new TwoSides(besides({m_eventTitle, m_eventCounts}), m_gapLegend, headMargins));
    m_noEvents->setObjectName(u"timeline.empty"_s);
    m_noEvents->set(u"clock"_s, tr("No event is on the timeline yet"), tr("Begin with the first thing that is sure."));
    m_noEvents->setAction(tr("Add an event"), u"plus"_s);
    layout->addWidget(m_noEvents, 1);
    layout->addWidget(m_timeline, 1);
    layout->addWidget(m_events, 1);
    layout->addWidget(m_undated);
}

void TimelinePage::buildCauses(QVBoxLayout *layout)
{
    m_causeCounts->setObjectName(u"causes.counts"_s);
    QLabel *title = oneLine(tr("Why it happened"), FontRole::Label, Ink::Text);
    layout->addWidget(new TwoSides(besides({title, m_causeCounts}), m_flagLegend, headMargins));
    m_noCauses->setObjectName(u"causes.empty"_s);
    m_noCauses->set(
        u"flag"_s, tr("No cause is recorded yet"),
        tr("Write down what may have led to it; confirm or rule it out later."));
    m_noCauses->setAction(tr("Add a cause"), u"plus"_s);
    layout->addWidget(m_noCauses, 1);
    layout->addWidget(m_fishbone, 1);
    layout->addWidget(m_tree, 1);
}

void TimelinePage::buildSide()
{
    m_side->setObjectName(u"timeline.side"_s);
    auto *layout = column(m_side);
    auto *band = new NoteBox;
    band->setObjectName(u"timeline.privileged"_s);
    band->set(
        Status::Privileged, tr("%1.", "name of the record type").arg(recordName(RecordSort::Privileged)),
        tr("Review team only. Do not copy into the chart or letters."));
    auto *bandRow = new QVBoxLayout;
    bandRow->setContentsMargins(12, 12, 12, 4);
    bandRow->addWidget(band);
    layout->addLayout(bandRow);
    m_nothing->setObjectName(u"timeline.nothing"_s);
    m_nothing->setContentsMargins(16, 12, 16, 16);
    // As long as the pane that is seen, which a stack of pages would not be.
    auto *panes = new QWidget;
    auto *paneColumn = column(panes);
    for (QWidget *each :
         {static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_eventPane),
          static_cast<QWidget *>(m_causePane)}) {
        each->setVisible(each == m_pane);
        paneColumn->addWidget(each);
    }
    paneColumn->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(panes);
    panes->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
}

void TimelinePage::connectAll()
{
    connect(m_look, &SegmentBar::chosen, this, [this](int index) { setAsList(index == 1); });
    connect(m_addEvent, &QPushButton::clicked, this, &TimelinePage::addEvent);
    connect(m_addCause, &QPushButton::clicked, this, &TimelinePage::addCause);
    connect(m_noEvents, &EmptyState::actionTriggered, this, &TimelinePage::addEvent);
    connect(m_noCauses, &EmptyState::actionTriggered, this, &TimelinePage::addCause);
    connect(m_line, &EventLineEdit::added, this, [this](const Id<TimelineEntry> &id) { chooseEvent(id.uuid()); });
    connect(m_line, &EventLineEdit::closed, this, [this] {
        if (m_timeline->isVisible())
            m_timeline->setFocus();
        else
            m_events->setFocus();
    });
    connect(m_timeline, &FigureArea::chosenChanged, this, &TimelinePage::chooseEvent);
    connect(m_timeline, &FigureArea::opened, this, [this] { m_eventPane->focusFirst(); });
    connect(m_timeline, &FigureArea::addRequested, this, &TimelinePage::addEvent);
    connect(m_timeline, &FigureArea::removeRequested, this, &TimelinePage::removeEvent);
    connect(m_events, &RowTable::chosenChanged, this, [this] { chooseEvent(m_events->chosen()); });
    connect(m_events, &RowTable::openRequested, this, [this] {
        chooseEvent(m_events->chosen());
        m_eventPane->focusFirst();
    });
    connect(m_events, &RowTable::addRequested, this, &TimelinePage::addEvent);
    connect(m_events, &RowTable::removeRequested, this, &TimelinePage::removeEvent);
    connect(m_undated, &UndatedStrip::chosen, this, &TimelinePage::chooseEvent);
    connect(m_fishbone, &FigureArea::chosenChanged, this, &TimelinePage::chooseCause);
    connect(m_fishbone, &FigureArea::opened, this, [this] { m_causePane->focusFirst(); });
    connect(m_fishbone, &FigureArea::addRequested, this, &TimelinePage::addCause);
    connect(m_fishbone, &FigureArea::removeRequested, this, &TimelinePage::removeCause);
    connect(m_tree, &CauseTree::chosenChanged, this, &TimelinePage::chooseCause);
    connect(m_tree, &CauseTree::openRequested, this, [this] { m_causePane->focusFirst(); });
    connect(m_tree, &CauseTree::addRequested, this, &TimelinePage::addCause);
    connect(m_tree, &CauseTree::removeRequested, this, &TimelinePage::removeCause);
    connect(m_eventPane, &EventPane::removeRequested, this, &TimelinePage::removeEvent);
    connect(m_eventPane, &EventPane::recordRequested, this, [this](RecordKind kind, const QUuid &id) {
        if (!showRecord(kind, id))
            Q_EMIT recordRequested(kind, id);
    });
    connect(m_causePane, &CausePane::recordRequested, this, &TimelinePage::recordRequested);
    connect(m_causePane, &CausePane::actionRequested, this, &TimelinePage::actionRequested);
    connect(m_causePane, &CausePane::stored, this, [this](const Id<Cause> &id) {
        m_adding = false;
        chooseCause(id.uuid());
    });
    connect(m_causePane, &CausePane::removeRequested, this, [this] {
        if (m_causePane->isNew())
            discardNewCause();
        else
            removeCause();
    });
    connect(m_causePane, &CausePane::whyRequested, this, [this] {
        const Id<Cause> above = m_causePane->causeId();
        m_adding = true;
        m_causePane->begin(above);
        m_scroll->verticalScrollBar()->setValue(0);
    });
    connect(m_exported, &NoteBox::actionTriggered, m_exported, &QWidget::hide);
    // Queued: it may come in the middle of a layout.
    connect(m_timeline, &FigureArea::heightChanged, this, &TimelinePage::fitSplit, Qt::QueuedConnection);
    m_store.keepUpToDate(this, [this] { refresh(); });
}

void TimelinePage::setAsList(bool asList)
{
    const bool events = m_store.isOpen() && !m_store.file().all<TimelineEntry>().empty();
    const bool causes = m_store.isOpen() && !m_store.file().all<Cause>().empty();
    const bool dated = std::any_of(
        m_shownEvents.begin(), m_shownEvents.end(), [](const TimelineEntry &e) { return e.at.has_value(); });
    fill(asList);
    m_noEvents->setVisible(!events);
    m_timeline->setVisible(events && !asList && dated);
    m_events->setVisible(events && asList);
    m_gapLegend->setVisible(events && !asList);
    m_noCauses->setVisible(!causes);
    m_fishbone->setVisible(causes && !asList);
    m_tree->setVisible(causes && asList);
    m_flagLegend->setVisible(causes);
    m_undated->setVisible(!asList && !m_undated->isEmpty());
    fitSplit();
    markChosen();
}

void TimelinePage::fitSplit()
{
    const int all = m_split->height() - m_split->handleWidth();
    if (all <= 0)
        return;
    // The timeline is as high as its lanes and leaves the rest to the causes; what a person set before comes first.
    const bool figure = m_timeline->isVisibleTo(this);
    const int wanted = figure ? m_eventPart->sizeHint().height() : all / 2;
    const int given = std::clamp(wanted, all / 4, all * 3 / 5);
    m_split->setFirstSizes({given, all - given});
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitSplit();
}

void TimelinePage::addEvent()
{
    if (!m_store.isOpen() || isFinished(m_store.file()))
        return;
    m_line->begin();
}

void TimelinePage::addCause()
{
    if (!m_store.isOpen() || isFinished(m_store.file()))
        return;
    m_eventPane->leave();
    m_adding = true;
    showPane(m_causePane);
    m_scroll->verticalScrollBar()->setValue(0);
    m_causePane->begin();
}

void TimelinePage::discardNewCause()
{
    m_causePane->discard();
    m_adding = false;
    showChosen();
    if (m_fishbone->isVisible())
        m_fishbone->setFocus();
    else if (m_tree->isVisible())
        m_tree->setFocus();
}

void TimelinePage::refresh()
{
    if (!m_store.isOpen())
        return;
    const CaseFile &file = m_store.file();
    const bool another = m_case != m_store.caseId();
    if (another) {
        m_case = m_store.caseId();
        m_adding = false;
        m_chosen = {};
        m_kind = RecordKind::TimelineEntry;
        m_exported->hide();
        m_line->hide();
        m_line->restoreDraft();
    }
    const bool readOnly = isFinished(file);
    m_addEvent->setVisible(!readOnly);
    m_addCause->setVisible(!readOnly);
    if (readOnly)
        m_line->hide();
    for (EmptyState *each : {m_noEvents, m_noCauses}) {
        if (each->actionButton())
            each->actionButton()->setVisible(!readOnly);
    }
    const bool otherEvents = another || file.all<TimelineEntry>() != m_shownEvents;
    const bool otherCauses = another || file.all<Cause>() != m_shownCauses || file.all<Action>() != m_shownActions;
    if (otherEvents) {
        m_shownEvents = file.all<TimelineEntry>();
        m_filledEvents = {};
    }
    if (otherCauses) {
        m_shownCauses = file.all<Cause>();
        m_shownActions = file.all<Action>();
        m_filledCauses = {};
    }
    if (otherEvents || otherCauses)
        refreshFigures();
    m_export->setEnabled(!m_shownEvents.empty() || !m_shownCauses.empty());
    if (another && !m_shownEvents.empty()) {
        // Where what happened differs is what a review is about.
        const auto order = timelineOrder(file);
        const auto gap = std::find_if(order.begin(), order.end(), [](const TimelineEntry *e) { return e->gap; });
        m_chosen = (gap == order.end() ? order.front() : *gap)->id.uuid();
    }
    m_line->refresh();
    showChosen();
    markChosen();
}

void TimelinePage::refreshFigures()
{
    const CaseFile &file = m_store.file();
    const words::Moment moment = m_store.moment();
    m_eventTitle->setText(words::timelineTitle(file, moment));
    m_eventCounts->setText(m_shownEvents.empty() ? QString() : words::timelineCounts(file));
    m_causeCounts->setText(m_shownCauses.empty() ? QString() : words::causeCounts(file));
    m_undated->show(file);
    setAsList(m_look->current() == 1);
}

/// A review may have thousands of events: they and the causes are put into the form that is seen, into the other one
/// when it is asked for.
void TimelinePage::fill(bool asList)
{
    if (!std::exchange(asList ? m_filledEvents.list : m_filledEvents.diagram, true))
        fillEvents(asList);
    if (std::exchange(asList ? m_filledCauses.list : m_filledCauses.diagram, true))
        return;
    if (asList)
        m_tree->show(m_store.file());
    else
        m_fishbone->show(m_store.file());
}

void TimelinePage::fillEvents(bool asList)
{
    const CaseFile &file = m_store.file();
    const words::Moment moment = m_store.moment();
    if (!asList) {
        m_timeline->show(file, moment);
        return;
    }
    const QDate day = timelineDay(file, moment.zone, toZone(moment.now, moment.zone).date());
    std::vector<ListedRow> rows;
    rows.reserve(m_shownEvents.size());
    for (const TimelineEntry *each : timelineOrder(file)) {
        const RowCell gap = each->gap ? RowCell{tr("Gap"), u"triangle-alert"_s, Status::Late, false} : RowCell{};
        rows.push_back(
            {each->id.uuid(),
             {{words::eventWhen(*each, day, moment), {}, Status::Neutral, !each->at},
              {words::actorText(each->actor), {}, Status::Neutral, each->actor.isEmpty()},
              {each->happened, {}, Status::Neutral, false},
              {each->expected, {}, Status::Neutral, false},
              gap,
              {each->source, {}, Status::Neutral, false}}});
    }
    m_events->show(std::move(rows));
}

bool TimelinePage::showRecord(RecordKind kind, const QUuid &id)
{
    if (!m_store.isOpen() || !storedRecord(m_store.file(), kind, id))
        return false;
    if (kind == RecordKind::TimelineEntry)
        chooseEvent(id);
    else if (kind == RecordKind::Cause)
        chooseCause(id);
    else
        return false;
    return true;
}

void TimelinePage::chooseEvent(const QUuid &id)
{
    if (id.isNull())
        return;
    m_adding = false;
    m_kind = RecordKind::TimelineEntry;
    m_chosen = id;
    showChosen();
    markChosen();
}

void TimelinePage::chooseCause(const QUuid &id)
{
    if (id.isNull())
        return;
    m_adding = false;
    m_kind = RecordKind::Cause;
    m_chosen = id;
    showChosen();
    markChosen();
}

void TimelinePage::showChosen()
{
    const CaseFile &file = m_store.file();
    const words::Moment moment = m_store.moment();
    QDate day = timelineDay(file, moment.zone, toZone(moment.now, moment.zone).date());
    if (const TimelineEntry *event = file.find(Id<TimelineEntry>(m_chosen)); event && event->at)
        day = toZone(*event->at, moment.zone).date();
    m_line->setDay(day);
    if (m_adding)
        return;
    const QUuid beforeId = m_pane == m_eventPane   ? m_eventPane->eventId().uuid()
                           : m_pane == m_causePane ? m_causePane->causeId().uuid()
                                                   : QUuid();
    if (const TimelineEntry *event = file.find(Id<TimelineEntry>(m_chosen));
        event && m_kind == RecordKind::TimelineEntry) {
        m_causePane->leave();
        m_eventPane->show(*event);
        showPane(m_eventPane);
    } else if (const Cause *cause = file.find(Id<Cause>(m_chosen)); cause && m_kind == RecordKind::Cause) {
        m_eventPane->leave();
        m_causePane->show(*cause);
        showPane(m_causePane);
    } else {
        m_eventPane->leave();
        m_causePane->leave();
        showPane(m_nothing);
    }
    if (beforeId != m_chosen)
        m_scroll->verticalScrollBar()->setValue(0);
}

void TimelinePage::showPane(QWidget *pane)
{
    if (m_pane == pane)
        return;
    m_pane->hide();
    m_pane = pane;
    pane->show();
}

void TimelinePage::markChosen()
{
    const bool event = m_kind == RecordKind::TimelineEntry;
    m_timeline->choose(event ? m_chosen : QUuid());
    m_fishbone->choose(event ? QUuid() : m_chosen);
    if (event)
        m_events->choose(m_chosen);
    m_tree->choose(event ? QUuid() : m_chosen);
}

void TimelinePage::leave()
{
    m_eventPane->leave();
    m_causePane->leave();
}

QFuture<void> TimelinePage::keepDraft()
{
    return lastOf({m_line->keepDraft(), m_eventPane->keepDraft(), m_causePane->keepDraft()});
}

} // namespace candor
