// SPDX-License-Identifier: GPL-3.0-or-later
// How the open casebook finds things, and goes to what was found.
#include "case/CaseWorkspace.h"
#include "case/pathway/PathwayTab.h"
#include "shell/Await.h"
#include "shell/FindAnything.h"
#include "shell/OpenShell.h"
#include "shell/Session.h"
#include "wording/ErrorText.h"

namespace candor {

FindSource OpenShell::findSource() const
{
    Casebook &casebook = *m_session.casebook();
    FindSource source;
    source.list = [&casebook](const CaseQuery &query) { return casebook.read(query); };
    source.search = [&casebook](const SearchQuery &query) { return casebook.read(query); };
    source.due = [&casebook](const WorkQuery &query) { return casebook.read(query); };
    source.around = casebook.surroundings();
    source.namesShown = namesShown();
    if (isInCase() && m_case->store().isOpen()) {
        for (const Step &step : m_case->store().protocol().steps) {
            Finding finding;
            finding.kind = Finding::Kind::Step;
            finding.title = words::protocolText(step.title);
            finding.caseId = m_caseId;
            finding.step = step.id;
            source.steps.push_back(finding);
        }
    }
    for (const auto &[what, action] : m_actions.all())
        source.actions.push_back(action);
    return source;
}

void OpenShell::findAnything()
{
    delete m_find;
    m_find = new FindAnything(findSource(), FindModel::Scope::Anything, this);
    m_find->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_find, &FindAnything::chosen, this, qOverload<const Finding &>(&OpenShell::goTo));
    m_find->show();
}

void OpenShell::chooseCaseForConversation()
{
    delete m_find;
    m_find = new FindAnything(findSource(), FindModel::Scope::CasesOnly, this);
    m_find->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_find, &FindAnything::chosen, this, [this](const Finding &finding) {
        openCase(finding.caseId, [this] { m_case->logConversation(); });
    });
    m_find->show();
}

void OpenShell::goTo(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::Action: finding.action->trigger(); return;
    case Finding::Kind::Step:
        if (finding.task) {
            openTask(*finding.task);
            return;
        }
        m_case->showTab(CaseWorkspace::Pathway);
        m_case->pathway().goTo(finding.step);
        return;
    case Finding::Kind::Case: openCase(finding.caseId); return;
    case Finding::Kind::Person:
    case Finding::Kind::Text:
        openCase(finding.caseId, [this, finding] { m_case->showRecord(finding.record, finding.recordId); });
    }
}

/// To what this person has to do next; when there is nothing, to what the team has to do.
void OpenShell::jumpToNext()
{
    Casebook &casebook = *m_session.casebook();
    const auto failed = [this](const Error &error) { showToast(errorText(error)); };
    const auto first = [&casebook](const QStringList &people) {
        WorkQuery query;
        query.people = people;
        query.limit = 1;
        return casebook.read(query);
    };
    const auto ofTheTeam = [this](const WorkPage &page) {
        if (page.items.empty())
            showToast(tr("Nothing is due."));
        else
            openTask(page.items.front());
    };
    await(
        first(tasksOf(casebook.user(), casebook.users())), this,
        [this, first, ofTheTeam, failed](const WorkPage &page) {
            if (page.items.empty() || page.items.front().waiting)
                await(first({}), this, ofTheTeam, failed);
            else
                openTask(page.items.front());
        },
        failed);
}

} // namespace candor
