// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace candor {

class BehaviorPanel;
class DecisionsPanel;
class FoldSection;
class NoteBox;
class RemarkList;
class TeamPanel;
class WorksheetPanel;

/// What the review asks, who reviews, what they found and what was decided, as sections of one page.
class FindingsPage final : public QWidget {
    Q_OBJECT

public:
    enum Section { Review, Team, Worksheet, Consensus, Solutions, Decisions, Behavior, SectionCount };

    explicit FindingsPage(CaseStore &store, QWidget *parent = nullptr);

    bool showRecord(RecordKind kind, const QUuid &id);
    /// How many causes are confirmed.
    [[nodiscard]] int count() const;
    void leave();
    QFuture<void> keepDraft();

    /// Unfolds a section and scrolls to it.
    void showSection(Section section);
    [[nodiscard]] FoldSection &section(Section section) const { return *m_sections[section]; }
    [[nodiscard]] RecordForm &form() const { return *m_form; }
    [[nodiscard]] TeamPanel &team() const { return *m_team; }
    [[nodiscard]] WorksheetPanel &worksheet() const { return *m_worksheet; }
    [[nodiscard]] DecisionsPanel &decisions() const { return *m_decisions; }
    [[nodiscard]] BehaviorPanel &behavior() const { return *m_behavior; }

Q_SIGNALS:
    void peopleRequested();

private:
    FoldSection *fold(Section section, const QString &title, const QString &icon, const QString &key, QWidget *content);
    QWidget *reviewFields();
    QWidget *consensusFields();
    QWidget *solutionsFields();
    void refresh();
    void refreshForm();
    void refreshLines();

    CaseStore &m_store;
    RecordForm *m_form;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    NoteBox *m_closed;
    TeamPanel *m_team;
    WorksheetPanel *m_worksheet;
    DecisionsPanel *m_decisions;
    BehaviorPanel *m_behavior;
    RemarkList *m_meetingRemarks;
    QLabel *m_causes;
    std::array<FoldSection *, SectionCount> m_sections{};
    Id<Case> m_case;
};

} // namespace candor
