// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QScrollArea>
#include <QSet>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace candor {

class DeadlineClock;
class FoldSection;

/// What a person wants to see beside the form: key facts, what the family has been told, deadlines, guidance.
class ContextPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit ContextPane(CaseStore &store, QWidget *parent = nullptr);

    /// The step whose guidance is shown.
    void showStep(const QString &stepId);

private:
    FoldSection *section(const QString &title, const QString &icon, const QString &key);
    void refresh();
    void refreshFacts();
    void refreshTold();
    void refreshDeadlines();
    void addDeadline(const Due &due, QVBoxLayout *lines);
    void addFacts(const std::vector<const Fact *> &facts, bool told, QVBoxLayout *lines);
    void addMore(const QString &text, const QString &name, bool &all, QVBoxLayout *lines);
    void refreshGuidance();

    CaseStore &m_store;
    QString m_step;
    Id<Case> m_case;
    // Somebody asked for what did not fit.
    bool m_allTold = false, m_allOpen = false, m_allDeadlines = false;
    QVBoxLayout *m_column;
    FoldSection *m_facts;
    FoldSection *m_told;
    FoldSection *m_deadlines;
    FoldSection *m_guidance;
    /// A deadline, and below it the whole explanation when somebody asks for it.
    struct Deadline {
        DeadlineClock *clock;
        QAbstractButton *why;
        QLabel *reasons;
    };
    std::vector<Deadline> m_clocks;
    QSet<QString> m_explained;   // subjects of the deadlines that show it
    QStringList m_clockSubjects; // of all deadlines, also of those that are not shown
};

/// The clocks and promises that run, the next one first, each once.
[[nodiscard]] std::vector<Due> runningDeadlines(const PathwayView &view);

} // namespace candor
