// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/TeamPanel.h"

#include "case/investigation/ReviewParts.h"
#include "case/investigation/ReviewWording.h"
#include "case/investigation/RowTable.h"
#include "model/PeopleRules.h"
#include "model/ReviewRules.h"
#include "theme/Icons.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>

namespace candor {

using namespace Qt::StringLiterals;

TeamPanel::TeamPanel(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_remarks(new RemarkList(this))
    , m_table(new RowTable(
          u"findings.team"_s, tr("Review team"),
          {tr("Who"), tr("Part in the review"), tr("Profession or position"), tr("Part in the event")}, {4, 3, 4, 4},
          this))
    , m_nobody(label(
          tr("Nobody is in the review team yet. Give people the role review team or event review lead."),
          FontRole::Body, Ink::Muted, this))
{
    setObjectName(u"teamPanel"_s);
    auto *column = plainColumn(this, 8);
    m_remarks->setObjectName(u"findings.teamRemarks"_s);
    column->addWidget(m_remarks);
    column->addWidget(m_nobody);
    m_table->setGrowing(true);
    column->addWidget(m_table);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(10);
    auto *people = button(tr("Open people"), ButtonKind::Normal, u"people"_s, {}, this);
    people->setObjectName(u"findings.people"_s);
    people->setSmall(true);
    foot->addWidget(people, 0, Qt::AlignTop);
    foot->addWidget(label(words::teamSource(), FontRole::Small, Ink::Muted, this), 1);
    column->addLayout(foot);
    connect(people, &QPushButton::clicked, this, &TeamPanel::peopleRequested);
    connect(m_table, &RowTable::openRequested, this, &TeamPanel::peopleRequested);
}

void TeamPanel::refresh()
{
    const ReviewTeam team = reviewTeam(m_store.file());
    std::vector<ListedRow> rows;
    for (const Person *person : team.members) {
        const bool leads = hasRole(*person, PersonRole::ReviewLead);
        RowCell part{tr("Not directly involved"), iconName(Status::Ok), Status::Neutral, false};
        if (isInvolvedStaff(*person))
            part = {tr("Directly involved"), iconName(Status::Soon), Status::Soon, false};
        else if (representsPatients(*person))
            part = {tr("Speaks for patients, not involved"), iconName(Status::Ok), Status::Neutral, false};
        rows.push_back(
            {person->id.uuid(),
             {{person->name, {}, Status::Neutral, false},
              {words::choiceText(leads ? PersonRole::ReviewLead : PersonRole::ReviewTeam), {}, Status::Neutral, false},
              {person->profession, {}, Status::Neutral, false},
              part}});
    }
    m_nobody->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_table->show(std::move(rows));
    m_remarks->show(words::teamRemarks(m_store.file(), m_store.moment()));
}

QString TeamPanel::line() const
{
    const int people = m_table->rows().rowCount();
    const int remarks = static_cast<int>(m_remarks->remarks().size());
    if (people == 0)
        return tr("Nobody yet");
    return remarks > 0 ? tr("%1, %2", "how many people and remarks")
                             .arg(tr("%n people", "", people), tr("%n to look at", "", remarks))
                       : tr("%n people", "", people);
}

} // namespace candor
