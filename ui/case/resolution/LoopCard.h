// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/SectionCard.h"
#include "workflow/Loop.h"

namespace candor {

class RecordRows;
class RowList;

/// Every question to its answer, every cause to an action, every action to the family: what is still open, what stays
/// open with a reason, and what the family can read of it.
class LoopCard final : public SectionCard {
    Q_OBJECT

public:
    explicit LoopCard(CaseStore &store, QWidget *parent = nullptr);

    void refresh() override;
    bool showRecord(RecordKind kind, const QUuid &id) override;
    void leave() override;
    QFuture<void> keepDraft() override;
    /// Begins an exception for a link that stays open for good.
    void except(LoopLink link, const QUuid &record);

private:
    void refreshStory();

    QLabel *m_none;
    RowList *m_counts;
    QLabel *m_openTitle;
    RowList *m_open;
    QLabel *m_exceptTitle;
    RecordRows *m_exceptions;
    QLabel *m_storyTitle;
    QWidget *m_storyHolder;
    QWidget *m_storyContent = nullptr;
    std::vector<LoopStoryRow> m_story;
    Button *m_summary;
    Id<Case> m_case;
};

} // namespace candor
