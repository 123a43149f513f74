// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace candor {

class Button;
class Chip;
class GrowingEdit;
class LinkPicker;
class NoteBox;
class RecordForm;

/// One event of the timeline: what happened, what was expected, why it differed, where that comes from, the causes it
/// points to, and whether the family may be told.
class EventPane final : public QWidget {
    Q_OBJECT

public:
    explicit EventPane(CaseStore &store, QWidget *parent = nullptr);

    void show(const TimelineEntry &entry);
    using QWidget::show;
    [[nodiscard]] Id<TimelineEntry> eventId() const;
    void focusFirst();
    void leave();
    QFuture<void> keepDraft();
    /// Forgets what is typed, because the event goes.
    void discard();

Q_SIGNALS:
    void removeRequested();
    void recordRequested(candor::RecordKind kind, const QUuid &id);

private:
    QVBoxLayout *section(const QString &title, const QString &icon);
    void refreshFamily();
    void makeFact();

    CaseStore &m_store;
    QVBoxLayout *m_column;
    RecordForm *m_form;
    QLabel *m_when;
    QLabel *m_title;
    LinkPicker *m_evidence;
    LinkPicker *m_causes;
    QLabel *m_factText;
    Chip *m_told;
    LinkPicker *m_facts; // at most one is chosen
    Button *m_beginFact;
    QWidget *m_newFact;
    NoteBox *m_newFactNote;
    GrowingEdit *m_newFactText;
    Button *m_addFact;
    Button *m_remove;
    Id<TimelineEntry> m_factFor; // the event that the new fact is written for
};

} // namespace candor
