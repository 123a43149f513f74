// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QWidget>

class QStackedWidget;

namespace candor {

class SegmentBar;
class TimelinePage;

/// The review of a case: timeline and causes, interviews, evidence, findings.
class InvestigationTab final : public QWidget {
    Q_OBJECT

public:
    explicit InvestigationTab(CaseStore &store, QWidget *parent = nullptr);

    /// Opens the page that has the record; false when no page has it.
    bool showRecord(RecordKind kind, const QUuid &id);
    void addEvent();
    void addCause();
    [[nodiscard]] TimelinePage &timeline() const { return *m_timeline; }

    /// Stores what was typed.
    void leave();
    QFuture<void> keepDraft();

Q_SIGNALS:
    void actionRequested(const candor::Id<candor::Cause> &cause); ///< a new action for it
    void peopleRequested();

private:
    using Title = std::function<QString(const CaseFile &)>;
    /// What every page can do. All but the first are made when they are looked at for the first time.
    struct Page {
        Title title;
        std::vector<RecordKind> kinds; // shown there
        std::function<void()> make;
        std::function<bool(RecordKind, const QUuid &)> showRecord = {};
        std::function<void()> leave = {};
        std::function<QFuture<void>()> keepDraft = {};
        bool made = false;
    };
    template <class P>
    P *make(std::size_t index);
    template <class P>
    void add(std::vector<RecordKind> kinds, Title title);
    Page &made(std::size_t index);
    void showPage(int index);
    void refresh();

    CaseStore &m_store;
    SegmentBar *m_bar;
    QStackedWidget *m_stack;
    std::vector<Page> m_pages;
    TimelinePage *m_timeline;
    int m_shown = 0;
};

} // namespace candor
