// SPDX-License-Identifier: GPL-3.0-or-later
// Where the person is, and the way back there after a lock.
#include "case/CaseWorkspace.h"
#include "case/RecordForm.h"
#include "case/pathway/PathwayTab.h"
#include "case/pathway/StepForm.h"
#include "intake/NewCaseDialog.h"
#include "library/LibraryPage.h"
#include "plans/PlansPage.h"
#include "shell/OpenShell.h"

namespace candor {

OpenShell::Place OpenShell::place() const
{
    Place place;
    place.section = m_section;
    place.today = m_today->place();
    place.cases = m_cases->place();
    if (m_plans)
        place.plan = m_plans->shownPlan();
    if (m_library)
        place.libraryPart = m_library->section();
    if (isInCase()) {
        place.openCase = m_caseId;
        place.caseTab = m_case->currentTab();
        place.caseStep = m_case->pathway().form().stepId();
    }
    if (m_newCase) {
        place.newCase = true;
        place.newCaseReport = m_newCaseReport;
        place.newCasePage = m_newCase->page();
    }
    place.typing = m_back->place();
    return place;
}

void OpenShell::goTo(const Place &place)
{
    m_today->goTo(place.today);
    m_cases->goTo(place.cases);
    if (place.section == Section::Plans)
        plansPage()->showPlan(place.plan);
    if (place.section == Section::Library)
        libraryPage()->showSection(place.libraryPart);
    showSection(place.section);
    if (place.newCase)
        newCase(place.newCaseReport, place.newCasePage);
    if (place.openCase.isNull()) {
        m_back->goTo(place.typing);
        return;
    }
    openCase(place.openCase, [this, place] {
        const auto tab = static_cast<CaseWorkspace::Tab>(place.caseTab);
        m_case->pathway().goTo(place.caseStep);
        m_case->showTab(tab);
        if (place.typing.record) {
            goTo(*place.typing.record, place.typing.field);
            m_case->showTab(tab);
        }
        m_back->goTo(place.typing);
    });
}

/// To the form of a record; one that is not stored yet is begun again, from its draft.
void OpenShell::goTo(const TypingPlace::Record &record, const QString &field)
{
    if (record.kind == RecordKind::Case)
        m_case->editDetails(field.section(u'.', -1));
    else if (storedRecord(m_case->store().file(), record.kind, record.id))
        m_case->showRecord(record.kind, record.id);
    else if (record.kind == RecordKind::Person)
        m_case->addPerson();
    else if (
        record.kind == RecordKind::Action || record.kind == RecordKind::Cause ||
        record.kind == RecordKind::TimelineEntry)
        m_case->addRecord(record.kind);
}

} // namespace candor
