// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QWidget>

class QLabel;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace candor {

class Button;
class CausePane;
class CauseTree;
class EmptyState;
class EventLineEdit;
class EventPane;
class FishboneView;
class NoteBox;
class RowTable;
class SegmentBar;
class Splitter;
class TimelineView;
class UndatedStrip;

/// What happened, as a timeline, and why it happened, as causes: diagrams or tables of the same, one event or cause of
/// them open in the side pane.
class TimelinePage final : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePage(CaseStore &store, QWidget *parent = nullptr);

    /// The tools for the bar above, and the pane beside: the owner lays them out.
    [[nodiscard]] QWidget *tools() const { return m_tools; }
    [[nodiscard]] QWidget *side() const { return m_side; }

    /// An event or a cause; false when it is neither or not in the case.
    bool showRecord(RecordKind kind, const QUuid &id);
    void addEvent();
    void addCause();
    void leave();
    QFuture<void> keepDraft();

    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }
    [[nodiscard]] RowTable &eventTable() const { return *m_events; }
    [[nodiscard]] FishboneView &fishbone() const { return *m_fishbone; }
    [[nodiscard]] CauseTree &causeTree() const { return *m_tree; }
    [[nodiscard]] EventPane &eventPane() const { return *m_eventPane; }
    [[nodiscard]] CausePane &causePane() const { return *m_causePane; }
    /// Writes the picture to a file; `.svg` or `.png`.
    void exportTimeline(const QString &path);
    void exportCauses(const QString &path);

Q_SIGNALS:
    void actionRequested(const candor::Id<candor::Cause> &cause);
    void recordRequested(candor::RecordKind kind, const QUuid &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTools();
    void buildEvents(QVBoxLayout *column);
    void buildCauses(QVBoxLayout *column);
    void buildSide();
    void connectAll();
    void refresh();
    void refreshFigures();
    void fill(bool asList);
    void fillEvents(bool asList);
    void setAsList(bool asList);
    void fitSplit();
    void chooseEvent(const QUuid &id);
    void chooseCause(const QUuid &id);
    void showChosen();
    void showPane(QWidget *pane);
    void markChosen();
    void removeEvent();
    void removeCause();
    void takeOut(const Id<Cause> &id, const std::optional<Note> &why);
    void discardNewCause();
    void askForFile(bool timeline);
    void writeFile(bool timeline, const QString &path);

    CaseStore &m_store;
    QWidget *m_tools;
    SegmentBar *m_look;
    Button *m_addEvent;
    Button *m_addCause;
    Button *m_export;
    QMenu *m_exportMenu;
    EventLineEdit *m_line;
    NoteBox *m_exported;
    Splitter *m_split;
    QWidget *m_eventPart;
    QLabel *m_eventTitle;
    QLabel *m_eventCounts;
    QWidget *m_gapLegend;
    TimelineView *m_timeline;
    RowTable *m_events;
    EmptyState *m_noEvents;
    UndatedStrip *m_undated;
    QWidget *m_causePart;
    QLabel *m_causeCounts;
    QWidget *m_flagLegend;
    FishboneView *m_fishbone;
    CauseTree *m_tree;
    EmptyState *m_noCauses;
    QWidget *m_side;
    QScrollArea *m_scroll;
    QLabel *m_nothing;
    EventPane *m_eventPane;
    CausePane *m_causePane;
    QWidget *m_pane; // the one that is seen

    /// Which of the forms shows what is in the case.
    struct Filled {
        bool diagram = false;
        bool list = false;
    };

    Id<Case> m_case;
    RecordKind m_kind = RecordKind::TimelineEntry; // of what is chosen
    QUuid m_chosen;
    bool m_adding = false;                                         // a new cause is being written
    Filled m_filledEvents{true, true}, m_filledCauses{true, true}; // nothing is in an empty case
    std::vector<TimelineEntry> m_shownEvents;
    std::vector<Cause> m_shownCauses;
    std::vector<Action> m_shownActions;
};

} // namespace candor
