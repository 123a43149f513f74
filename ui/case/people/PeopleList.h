// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/people/PeopleModel.h"

#include <QListView>

namespace candor {

/// The people of a case. Enter opens, Insert adds to the group, Delete asks to remove. Who is chosen stays chosen when
/// the list changes.
class PeopleList final : public QListView {
    Q_OBJECT

public:
    explicit PeopleList(QWidget *parent = nullptr);

    [[nodiscard]] PeopleModel &people() const { return *m_model; }
    void show(const CaseFile &file, const words::Moment &moment);
    using QListView::show;
    void choose(const Id<Person> &id);
    void chooseOverview();
    /// Somebody whose record is not there yet: chosen as soon as it is.
    void chooseWhenThere(const Id<Person> &id);
    [[nodiscard]] Id<Person> chosenPerson() const { return m_person; }
    [[nodiscard]] bool isOverviewChosen() const { return m_overview; }

Q_SIGNALS:
    void chosen(); ///< another person, or the overview
    void openRequested();
    void addRequested();
    void removeRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restore();

    PeopleModel *m_model;
    Id<Person> m_person;
    std::optional<PersonGroup> m_group;
    bool m_overview = false;
    bool m_restoring = false;
};

} // namespace candor
