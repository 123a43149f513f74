// SPDX-License-Identifier: GPL-3.0-or-later
// Where things of a case are: from a record, a task or an answer to the tab that shows it.
#include "case/CaseAnswers.h"
#include "case/CaseWorkspace.h"
#include "case/actions/ActionsTab.h"
#include "case/communications/CommunicationsTab.h"
#include "case/documents/DocumentsTab.h"
#include "case/history/HistoryTab.h"
#include "case/investigation/InvestigationTab.h"
#include "case/letters/LetterEditor.h"
#include "case/pathway/PathwayTab.h"
#include "case/people/PeopleTab.h"
#include "case/resolution/ResolutionTab.h"
#include "widgets/AnswerStrip.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

PathwayTab &CaseWorkspace::pathway()
{
    make(Pathway);
    return *m_pathway;
}

CommunicationsTab &CaseWorkspace::communications()
{
    make(Communications);
    return *m_communications;
}

InvestigationTab &CaseWorkspace::investigation()
{
    make(Investigation);
    return *m_investigation;
}

ActionsTab &CaseWorkspace::actions()
{
    make(Actions);
    return *m_actions;
}

ResolutionTab &CaseWorkspace::resolution()
{
    make(Resolution);
    return *m_resolution;
}

DocumentsTab &CaseWorkspace::documents()
{
    make(Documents);
    return *m_documents;
}

PeopleTab &CaseWorkspace::people()
{
    make(People);
    return *m_people;
}

HistoryTab &CaseWorkspace::history()
{
    make(History);
    return *m_history;
}

void CaseWorkspace::showRecord(RecordKind kind, const QUuid &id)
{
    switch (kind) {
    case RecordKind::Person:
        showTab(People);
        m_people->showPerson(Id<candor::Person>(id));
        return;
    case RecordKind::CaregiverSupport:
        showTab(People);
        if (const CaregiverSupport *support = m_store->file().find(Id<CaregiverSupport>(id)))
            m_people->showPerson(support->person);
        return;
    case RecordKind::Conversation:
    case RecordKind::Question:
    case RecordKind::Promise:
    case RecordKind::Fact:
        showTab(Communications);
        if (id.isNull() || m_communications->showRecord(kind, id))
            return;
        if (kind == RecordKind::Fact && goToFacts())
            return;
        break;
    case RecordKind::Action:
    case RecordKind::Measurement:
        showTab(Actions);
        m_actions->showRecord(kind, id);
        return;
    case RecordKind::Decision:
        if (id.isNull()) {
            goToOpenDecision();
            return;
        }
        [[fallthrough]];
    case RecordKind::Investigation:
    case RecordKind::TimelineEntry:
    case RecordKind::Cause:
    case RecordKind::Interview:
    case RecordKind::EvidenceItem:
    case RecordKind::CustodyEvent:
    case RecordKind::Hold:
    case RecordKind::ReviewQuestion:
    case RecordKind::BehaviorReview:
        if (investigation().showRecord(kind, id)) {
            showTab(Investigation);
            return;
        }
        break;
    case RecordKind::Need:
    case RecordKind::Apology:
    case RecordKind::Offer:
    case RecordKind::OfferElement:
    case RecordKind::Approval:
    case RecordKind::Agreement:
    case RecordKind::Payment:
    case RecordKind::BillingDecision:
    case RecordKind::RegulatoryClock:
    case RecordKind::LoopException:
        if (resolution().showRecord(kind, id)) {
            showTab(Resolution);
            return;
        }
        break;
    case RecordKind::Letter:
    case RecordKind::Document:
    case RecordKind::Attachment:
        showTab(Documents);
        letters().close();
        m_papers->setCurrentWidget(m_documents);
        if (m_documents->showRecord(kind, id))
            return;
        break;
    default: break;
    }
    showHistory(id, {}); // every record has its history, whatever page it is edited on
}

// Nobody has decided yet: to the step where the first of the open decisions about the care is taken.
void CaseWorkspace::goToOpenDecision()
{
    showTab(Pathway);
    for (const Step &step : m_store->protocol().steps) {
        for (const StepField &field : step.fields) {
            const bool aboutCare = field.subject == u"D5" || field.subject == u"D6" || field.subject == u"D7";
            if (field.kind == FieldKind::Decision && aboutCare && !m_store->file().decision(field.subject)) {
                m_pathway->goTo(step.id);
                return;
            }
        }
    }
}

/// To the step where what is not known yet is written down; false when the protocol has none.
bool CaseWorkspace::goToFacts()
{
    for (const Step &step : m_store->protocol().steps) {
        const bool asks = std::any_of(step.fields.begin(), step.fields.end(), [](const StepField &field) {
            return field.kind == FieldKind::KnownUnknown;
        });
        if (!asks)
            continue;
        showTab(Pathway);
        m_pathway->goTo(step.id);
        return true;
    }
    return false;
}

void CaseWorkspace::startSearch()
{
    // By the name that the search fields of pages have: where there is none, the history finds everything of the case.
    const QList<QLineEdit *> fields = m_pages->currentWidget()->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->isVisibleTo(this) && field->objectName().endsWith(u"search"_s, Qt::CaseInsensitive)) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return;
        }
    }
    showTab(History);
    m_history->startSearch();
}

void CaseWorkspace::showTask(const WorkItem &item)
{
    const QUuid record = QUuid::fromString(item.subject);
    switch (item.kind) {
    case WorkKind::Step:
        showTab(Pathway);
        m_pathway->goTo(item.subject);
        return;
    case WorkKind::Contact: showRecord(RecordKind::Conversation, record); return; // nil when the protocol asks for it
    case WorkKind::Promise: showRecord(RecordKind::Promise, record); return;
    case WorkKind::Answer: showRecord(RecordKind::Fact, record); return;
    case WorkKind::CaregiverCheck: showRecord(RecordKind::CaregiverSupport, record); return;
    case WorkKind::Clock:
        // Those of the protocol have no record; some are named as the step that answers them.
        if (record.isNull()) {
            showTab(Pathway);
            if (m_store->protocol().step(item.subject))
                m_pathway->goTo(item.subject);
        } else
            showRecord(
                m_store->file().find(Id<Payment>(record)) ? RecordKind::Payment : RecordKind::RegulatoryClock, record);
        return;
    case WorkKind::Need: showRecord(RecordKind::Need, record); return;
    case WorkKind::Offer: showRecord(RecordKind::Offer, record); return;
    case WorkKind::Action: showRecord(RecordKind::Action, record); return;
    case WorkKind::Measurement: // the reading that was planned, or the action that is looked at
        showRecord(m_store->file().find(Id<Action>(record)) ? RecordKind::Action : RecordKind::Measurement, record);
        return;
    }
}

void CaseWorkspace::make(Tab tab)
{
    construct(tab);
    place(tab);
    while (m_store->bringUpToDate(m_pages->widget(tab))) {
    }
}

void CaseWorkspace::goTo(Tab tab)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(tab);
    comeTo(tab);
}

void CaseWorkspace::comeTo(Tab tab)
{
    if (currentTab() != tab)
        return; // a person went on to another
    if (!m_parts[tab].made)
        construct(tab);
    else if (m_unplaced[tab])
        place(tab);
    else if (!m_store->bringUpToDate(m_pages->widget(tab))) {
        showTab(tab);
        return;
    }
    QTimer::singleShot(0, this, [this, tab] { comeTo(tab); });
}

void CaseWorkspace::construct(Tab tab)
{
    if (m_parts[tab].made)
        return;
    switch (tab) {
    case Communications: m_unplaced[tab].reset(makeCommunications()); break;
    case Investigation: m_unplaced[tab].reset(makeInvestigation()); break;
    case Actions: m_unplaced[tab].reset(makeActions()); break;
    case Resolution: m_unplaced[tab].reset(makeResolution()); break;
    case Documents: m_unplaced[tab].reset(makeDocuments()); break;
    case People: m_unplaced[tab].reset(makePeople()); break;
    case History: m_unplaced[tab].reset(makeHistory()); break;
    case Pathway:
    case TabCount: break;
    }
}

void CaseWorkspace::place(Tab tab)
{
    QWidget *page = m_unplaced[tab].release();
    if (!page)
        return;
    QWidget *keeper = m_pages->widget(tab);
    const bool shown = m_pages->currentWidget() == keeper;
    m_pages->insertWidget(tab, page);
    if (shown)
        m_pages->setCurrentWidget(page);
    m_pages->removeWidget(keeper);
    delete keeper;
}

bool CaseWorkspace::dropPage()
{
    const int last = m_pages->count() - 1;
    if (last == Pathway)
        return false;
    m_parts[static_cast<size_t>(last)] = {};
    delete m_pages->widget(last);
    return true;
}

bool CaseWorkspace::letterIsOpen() const
{
    return m_letters && m_letters->isOpen();
}

void CaseWorkspace::print(const QString &documentId)
{
    if (!m_store->isOpen())
        return;
    if (documentId.isEmpty() && currentTab() == Documents) {
        if (letterIsOpen())
            m_letters->begin(LetterDeed::Print);
        else if (m_papers->currentWidget() == m_documents) // other pages make files only
            m_documents->print();
        return;
    }
    showTab(Documents);
    letters().close();
    m_papers->setCurrentWidget(m_documents);
    m_documents->showDocument(documentId);
}

void CaseWorkspace::savePdf()
{
    if (!m_store->isOpen())
        return;
    if (currentTab() == Documents && letterIsOpen()) {
        m_letters->begin(LetterDeed::SavePdf);
        return;
    }
    if (currentTab() == Documents && m_papers->currentWidget() != m_documents) {
        m_parts[Documents].finish();
        return;
    }
    if (currentTab() != Documents)
        print();
    m_documents->savePdf();
}

void CaseWorkspace::focusPane(int by)
{
    std::vector<QWidget *> panes{m_header, m_strip, m_tabs};
    const std::vector<QWidget *> ofPage = shownPart().panes();
    panes.insert(panes.end(), ofPage.begin(), ofPage.end());
    // Where the focus goes in a pane: the first thing in it that Tab reaches.
    const auto entrance = [](QWidget *pane) -> QWidget * {
        if (pane->focusPolicy() & Qt::TabFocus)
            return pane;
        for (QWidget *child : pane->findChildren<QWidget *>()) {
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus))
                return child;
        }
        return nullptr;
    };
    const QWidget *now = focusWidget();
    const auto holds = [&](const QWidget *pane) { return now && (pane == now || pane->isAncestorOf(now)); };
    const auto here = std::find_if(panes.begin(), panes.end(), holds);
    const int count = static_cast<int>(panes.size());
    int at = here == panes.end() ? (by > 0 ? -1 : count) : static_cast<int>(here - panes.begin());
    for (int tried = 0; tried < count; ++tried) {
        at = (at + by + count) % count;
        QWidget *target =
            panes[static_cast<size_t>(at)]->isVisible() ? entrance(panes[static_cast<size_t>(at)]) : nullptr;
        if (target) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void CaseWorkspace::goToClosing()
{
    if (!m_store->isOpen())
        return;
    for (const Step &step : m_store->protocol().steps) {
        if (step.sets == anchors::closed) {
            showTab(Pathway);
            m_pathway->goTo(step.id);
        }
    }
}

void CaseWorkspace::openAnswer(int index)
{
    switch (static_cast<CaseQuestion>(index)) {
    case CaseQuestion::Next:
    case CaseQuestion::By:
    case CaseQuestion::Who:
        showTab(Pathway);
        m_pathway->goTo();
        break;
    case CaseQuestion::LastTold: showTab(Communications); break;
    case CaseQuestion::Record: showTab(Pathway); break;
    }
}

} // namespace candor
