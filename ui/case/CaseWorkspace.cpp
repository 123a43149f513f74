// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/CaseWorkspace.h"

#include "case/CaseAnswers.h"
#include "case/CaseDetails.h"
#include "case/Drafts.h"
#include "case/actions/ActionPane.h"
#include "case/actions/ActionsList.h"
#include "case/actions/ActionsTab.h"
#include "case/communications/CommunicationsTab.h"
#include "case/communications/ConversationEditor.h"
#include "case/communications/ConversationList.h"
#include "case/documents/DocumentsList.h"
#include "case/documents/DocumentsTab.h"
#include "case/history/HistoryList.h"
#include "case/history/HistoryTab.h"
#include "case/investigation/InvestigationTab.h"
#include "case/letters/LetterEditor.h"
#include "case/pathway/ContextPane.h"
#include "case/pathway/DensePage.h"
#include "case/pathway/PathwayTab.h"
#include "case/pathway/ReasonPanel.h"
#include "case/pathway/StepForm.h"
#include "case/pathway/StepList.h"
#include "case/people/PeopleList.h"
#include "case/people/PeopleTab.h"
#include "case/resolution/ResolutionList.h"
#include "case/resolution/ResolutionTab.h"
#include "model/ActionRules.h"
#include "theme/Theme.h"
#include "widgets/AnswerStrip.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/ToastLine.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// The type of what a part of the case holds. A step says its own; the rest of a case holds what is privileged beside
/// what is not.
RecordSort recordSortOf(CaseWorkspace::Tab tab, const Step *step)
{
    switch (tab) {
    case CaseWorkspace::Pathway: return step ? recordSort(*step) : RecordSort::CaseRecord;
    case CaseWorkspace::Communications: return RecordSort::CaseRecord;
    case CaseWorkspace::Investigation: return RecordSort::Privileged;
    default: return RecordSort::Mixed;
    }
}

QString endingKey(const Id<Case> &of, CaseStatus status)
{
    return QStringList{u"end"_s, of.toString(), QString::number(static_cast<int>(status))}.join(u'/');
}

} // namespace

CaseWorkspace::CaseWorkspace(CaseDesk desk, QWidget *parent)
    : QWidget(parent)
    , m_store(new CaseStore(std::move(desk), this))
    , m_header(new QWidget(this))
    , m_number(label({}, FontRole::Body, Ink::Muted, m_header))
    , m_title(label({}, FontRole::Title, Ink::Text, m_header))
    , m_harm(new Chip(m_header))
    , m_log(button(tr("Log a conversation"), ButtonKind::Normal, u"bubble"_s, {}, m_header))
    , m_print(button(tr("Print"), ButtonKind::Normal, u"printer"_s, {}, m_header))
    , m_strip(new AnswerStrip(this))
    , m_tabs(new QTabBar(this))
    , m_error(new NoteBox(this))
    , m_ending(new ReasonPanel(this))
    , m_details(new CaseDetails(*m_store, this))
    , m_pages(new QStackedWidget(this))
    , m_pathway(new PathwayTab(*m_store, m_pages))
    , m_toast(new ToastLine(this))
{
    setObjectName(u"caseWorkspace"_s);
    buildHeader();
    m_strip->setObjectName(u"case.answers"_s);
    m_error->setObjectName(u"case.error"_s);
    m_error->hide();
    m_ending->setObjectName(u"case.ending"_s);
    m_ending->setAgain([this](const QString &key) {
        for (const CaseStatus each : {CaseStatus::Litigation, CaseStatus::Withdrawn}) {
            if (m_store->isOpen() && key == endingKey(m_store->caseId(), each))
                askToEnd(each);
        }
    });
    m_tabs->setObjectName(u"case.tabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the case"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    for (int i = 0; i < TabCount; ++i)
        m_tabs->addTab({});
    m_tabs->setTabText(Pathway, tr("Pathway"));
    m_tabs->setTabText(Communications, tr("Communications"));
    m_tabs->setTabText(Investigation, tr("Investigation"));
    m_tabs->setTabText(Actions, tr("Actions"));
    m_tabs->setTabText(Resolution, tr("Resolution"));
    m_tabs->setTabText(Documents, tr("Documents"));
    m_tabs->setTabText(People, tr("People"));
    m_tabs->setTabText(History, tr("History"));
    auto *tabRow = new QWidget(this);
    tabRow->setProperty("surface", true);
    tabRow->setAttribute(Qt::WA_StyledBackground);
    auto *tabLayout = new QHBoxLayout(tabRow);
    tabLayout->setContentsMargins(12, 0, 12, 0);
    tabLayout->addWidget(m_tabs, 1);

    m_pages->addWidget(m_pathway);
    // Each of the others is made when somebody looks at it; until then an empty page keeps its place.
    while (m_pages->count() < TabCount)
        m_pages->addWidget(new QWidget);
    m_parts[Pathway] = {
        true,
        u"pathway"_s,
        [this] { m_pathway->form().leave(); },
        [this] { return m_pathway->form().keepDraft(); },
        [this] { m_pathway->form().settle(); },
        [this] {
            return std::vector<QWidget *>{
                &m_pathway->stepper(), &m_pathway->list(), &m_pathway->form(), &m_pathway->dense(),
                &m_pathway->context()};
        }};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(tabRow);
    column->addWidget(m_error);
    column->addWidget(m_ending);
    column->addWidget(m_details);
    column->addWidget(m_pages, 1);

    connect(m_store, &CaseStore::changed, this, &CaseWorkspace::refresh);
    connect(m_store, &CaseStore::failed, this, &CaseWorkspace::showError);
    connect(m_store, &CaseStore::notOpened, this, [this] {
        m_openedNumber = m_store->file().record.number;
        Q_EMIT notOpened();
    });
    connect(m_store, &CaseStore::stored, this, [this](const QString &text, qint64 commit) {
        m_undoCommit = commit;
        m_error->hide();
        m_toast->showText(text, true);
    });
    connect(m_toast, &ToastLine::undoRequested, this, [this] { m_store->undo(m_undoCommit); });
    m_toast->installEventFilter(this);
    connect(m_error, &NoteBox::actionTriggered, m_error, &QWidget::hide);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { goTo(static_cast<Tab>(tab)); });
    connect(m_strip, &AnswerStrip::activated, this, &CaseWorkspace::openAnswer);
    connect(m_log, &QPushButton::clicked, this, &CaseWorkspace::logConversation);
    connect(m_print, &QPushButton::clicked, this, [this] { print(); });
    connect(m_pathway, &PathwayTab::stepShown, this, [this] {
        refresh();
        if (m_documents)
            m_documents->showStep(m_pathway->form().step());
    });
    connect(&m_pathway->form(), &StepForm::conversationRequested, this, &CaseWorkspace::logConversation);
    connect(&m_pathway->form(), &StepForm::printRequested, this, &CaseWorkspace::print);
    for (int i = 0; i < TabCount; ++i) {
        auto *shortcut = new QShortcut(keysOf(static_cast<Tab>(i)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, i] { goTo(static_cast<Tab>(i)); });
    }
}

QWidget *CaseWorkspace::makeCommunications()
{
    m_communications = new CommunicationsTab(*m_store);
    connect(m_communications, &CommunicationsTab::printRequested, this, &CaseWorkspace::print);
    m_parts[Communications] = {
        true,
        u"communications"_s,
        [this] { m_communications->editor().keepDraft(); },
        [this] { return m_communications->editor().keepDraft(); },
        [this] { m_communications->editor().save(); },
        [this] {
            return std::vector<QWidget *>{&m_communications->list(), m_communications->page()};
        }};
    return m_communications;
}

QWidget *CaseWorkspace::makeInvestigation()
{
    m_investigation = new InvestigationTab(*m_store);
    connect(m_investigation, &InvestigationTab::actionRequested, this, [this](const Id<Cause> &cause) {
        showTab(Actions);
        m_actions->addAction(cause);
    });
    connect(m_investigation, &InvestigationTab::peopleRequested, this, [this] { showTab(People); });
    m_parts[Investigation] = {
        true,
        u"investigation"_s,
        [this] { m_investigation->leave(); },
        [this] { return m_investigation->keepDraft(); },
        [this] { m_investigation->leave(); },
        [this] { return std::vector<QWidget *>{m_investigation}; }};
    return m_investigation;
}

QWidget *CaseWorkspace::makeActions()
{
    m_actions = new ActionsTab(*m_store);
    connect(m_actions, &ActionsTab::causeRequested, this, [this](const QUuid &cause) {
        showRecord(RecordKind::Cause, cause);
    });
    connect(m_actions, &ActionsTab::planRequested, this, &CaseWorkspace::planRequested);
    connect(m_actions, &ActionsTab::historyRequested, this, [this](const QUuid &record) {
        const Action *action = m_store->file().find(Id<Action>(record));
        showHistory(record, action ? action->text : QString());
    });
    m_parts[Actions] = {
        true,
        u"actions"_s,
        [this] { m_actions->leave(); },
        [this] { return m_actions->keepDraft(); },
        [this] { m_actions->leave(); },
        [this] {
            return std::vector<QWidget *>{&m_actions->list(), &m_actions->pane()};
        }};
    return m_actions;
}

QWidget *CaseWorkspace::makeResolution()
{
    m_resolution = new ResolutionTab(*m_store);
    connect(m_resolution, &ResolutionTab::recordRequested, this, &CaseWorkspace::showRecord);
    connect(m_resolution, &ResolutionTab::documentRequested, this, &CaseWorkspace::print);
    m_parts[Resolution] = {
        true,
        u"resolution"_s,
        [this] { m_resolution->leave(); },
        [this] { return m_resolution->keepDraft(); },
        [this] { m_resolution->leave(); },
        [this] {
            return std::vector<QWidget *>{&m_resolution->list(), m_resolution->page(), m_resolution->side()};
        }};
    return m_resolution;
}

QWidget *CaseWorkspace::makePeople()
{
    m_people = new PeopleTab(*m_store);
    connect(m_people, &PeopleTab::historyRequested, this, [this](const QUuid &record) {
        const Person *person = m_store->file().find(Id<candor::Person>(record));
        showHistory(record, person ? person->name : QString());
    });
    m_parts[People] = {
        true,
        u"people"_s,
        [this] {
            m_people->leave();
            m_people->keepDraft();
        },
        [this] { return m_people->keepDraft(); },
        [this] { m_people->leave(); },
        [this] {
            return std::vector<QWidget *>{&m_people->list(), m_people->page(), m_people->side()};
        }};
    return m_people;
}

QWidget *CaseWorkspace::makeHistory()
{
    m_history = new HistoryTab(*m_store);
    m_parts[History] = {true,  u"history"_s,
                        [] {}, [] { return QtFuture::makeReadyFuture(); },
                        [] {}, [this] {
            return std::vector<QWidget *>{&m_history->list(), m_history->detail()}; }};
    return m_history;
}

const CaseWorkspace::Part &CaseWorkspace::shownPart() const
{
    return m_parts[static_cast<size_t>(m_pages->currentIndex())];
}

void CaseWorkspace::buildHeader()
{
    m_header->setProperty("surface", true);
    m_header->setAttribute(Qt::WA_StyledBackground);
    m_number->setObjectName(u"case.number"_s);
    m_number->setWordWrap(false);
    m_title->setObjectName(u"case.title"_s);
    m_title->setWordWrap(false);
    m_harm->setObjectName(u"case.harm"_s);
    m_log->setObjectName(u"case.log"_s);
    m_log->setSmall(true);
    m_print->setObjectName(u"case.print"_s);
    m_print->setSmall(true);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(18, 9, 18, 9);
    row->setSpacing(10);
    row->addWidget(m_number);
    row->addWidget(m_title);
    row->addWidget(m_harm);
    row->addStretch(1);
    row->addWidget(m_log);
    row->addWidget(m_print);
    m_header->installEventFilter(this);
}

void CaseWorkspace::open(const CaseRequest &request)
{
    leave();
    m_error->hide();
    m_ending->cancel();
    m_openedNumber.clear();
    m_store->open(request);
}

void CaseWorkspace::showAnswers()
{
    const Step *step = m_store->protocol().step(m_pathway->form().stepId());
    m_strip->setAnswers(caseAnswers(m_store->view(), recordSortOf(currentTab(), step), m_store->moment()));
}

void CaseWorkspace::refresh()
{
    if (!m_store->isOpen())
        return;
    const Case &record = m_store->file().record;
    m_number->setText(record.number);
    m_title->setAccessibleName(record.title);
    m_title->setToolTip(record.title);
    const HarmChip harm = harmChip(m_store->file());
    m_harm->setVisible(!harm.text.isEmpty());
    m_harm->set(harm.text, harm.status, u"heart"_s);
    showAnswers();
    const int talks = static_cast<int>(m_store->file().all<Conversation>().size());
    setCount(
        Communications, tr("Communications"), tr("Communications  %1"), tr("Communications, %n entries", "", talks),
        talks);
    const words::Moment moment = m_store->moment();
    const int actions = countActions(m_store->file().all<Action>(), toZone(moment.now, moment.zone).date()).all;
    setCount(Actions, tr("Actions"), tr("Actions  %1"), tr("Actions, %n entries", "", actions), actions);
    const int saved = countSaved(m_store->file());
    setCount(Documents, tr("Documents"), tr("Documents  %1"), tr("Documents, %n saved", "", saved), saved);
    fitTitle();
    if (m_openedNumber != record.number) {
        m_openedNumber = record.number;
        pathway().list().setFocus();
        Q_EMIT opened(record.number);
    }
}

void CaseWorkspace::setCount(Tab tab, const QString &name, const QString &withCount, const QString &spoken, int count)
{
    if (m_tabs->accessibleTabName(tab) == spoken)
        return; // the bar would be laid out anew
    m_tabs->setTabText(tab, count == 0 ? name : withCount.arg(count));
    m_tabs->setAccessibleTabName(tab, spoken);
}

void CaseWorkspace::showHistory(const QUuid &record, const QString &name)
{
    showTab(History);
    m_history->showRecord(record, {}, name);
}

// The title gives way first: number, harm and buttons stay whole.
void CaseWorkspace::fitTitle()
{
    if (!m_store->isOpen())
        return;
    const QString title = m_store->file().record.title;
    const QMargins margins = m_header->layout()->contentsMargins();
    int taken = margins.left() + margins.right() + 6 * m_header->layout()->spacing();
    for (const QWidget *fixed :
         {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_harm), static_cast<QWidget *>(m_log),
          static_cast<QWidget *>(m_print)}) {
        if (!fixed->isHidden())
            taken += fixed->sizeHint().width();
    }
    m_title->ensurePolished();
    const QFontMetrics metrics(m_title->font());
    const int room = std::max(80, width() - taken);
    m_title->setText(metrics.elidedText(title, Qt::ElideRight, room));
    m_title->setFixedWidth(std::min(room, metrics.horizontalAdvance(title) + 4));
}

void CaseWorkspace::showError(const Error &error)
{
    m_error->set(Status::Late, {}, errorText(error), tr("Close this message"));
    m_error->show();
}

void CaseWorkspace::showPage(QWidget *page)
{
    if (page != m_pages->currentWidget())
        shownPart().leave();
    m_pages->setCurrentWidget(page);
    // The documents have a button of their own that prints.
    m_print->setHidden(page == m_papers);
    fitTitle();
}

CaseWorkspace::Tab CaseWorkspace::currentTab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void CaseWorkspace::showTab(Tab tab)
{
    make(tab);
    m_tabs->setCurrentIndex(tab);
    showPage(m_pages->widget(tab));
    if (m_store->isOpen())
        showAnswers();
}

void CaseWorkspace::nextTab(int by)
{
    goTo(static_cast<Tab>((currentTab() + by + TabCount) % TabCount));
}

QFuture<void> CaseWorkspace::park()
{
    while (m_store->bringUpToDate()) {
    }
    QList<QFuture<void>> all{m_details->keepDraft()};
    for (const Part &part : m_parts) {
        if (part.made)
            all << part.keepDraft();
    }
    return lastOf(all);
}

void CaseWorkspace::leave()
{
    if (!m_store->isOpen())
        return;
    while (m_store->bringUpToDate()) {
    }
    m_details->leave();
    for (const Part &part : m_parts) {
        if (part.made)
            part.leave();
    }
}

void CaseWorkspace::follow(const ChangeNotice &notice)
{
    m_store->follow(notice);
}

void CaseWorkspace::finishStep()
{
    shownPart().finish();
}

void CaseWorkspace::nextStep()
{
    showTab(Pathway);
    m_pathway->list().move(1);
}

void CaseWorkspace::previousStep()
{
    showTab(Pathway);
    m_pathway->list().move(-1);
}

void CaseWorkspace::skipStep()
{
    showTab(Pathway);
    m_pathway->form().askSkipReason();
}

void CaseWorkspace::logConversation()
{
    showTab(Communications);
    m_communications->logConversation();
}

void CaseWorkspace::addPerson()
{
    showTab(People);
    m_people->addPerson(PersonRole::Family);
}

void CaseWorkspace::addRecord(RecordKind kind)
{
    if (kind == RecordKind::Action) {
        showTab(Actions);
        m_actions->addAction();
        return;
    }
    showTab(Investigation);
    if (kind == RecordKind::Cause)
        m_investigation->addCause();
    else
        m_investigation->addEvent();
}

void CaseWorkspace::editDetails(const QString &field)
{
    m_details->open(field);
}

QKeySequence CaseWorkspace::keysOf(Tab tab)
{
    const auto digit = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(tab));
#ifdef Q_OS_MACOS
    return {Qt::ALT | Qt::CTRL | digit}; // Option with a digit writes a character there
#else
    return {Qt::ALT | digit};
#endif
}

void CaseWorkspace::askToEnd(CaseStatus status)
{
    if (!m_store->isOpen())
        return;
    if (isFinished(m_store->file())) {
        showError(Error(ErrorCode::RefusedByRule, {u"already-ended"_s}));
        return;
    }
    const bool litigation = status == CaseStatus::Litigation;
    const QString question =
        litigation ? tr("Why does the case go to counsel? Care for the patient and the staff goes on, and the case can "
                        "be opened again.")
                   : tr("What did the family say? The door stays open: the case can be opened again at any time.");
    m_ending->ask(
        {.text = question,
         .confirm = litigation ? tr("Hand the case to counsel") : tr("Record that they wish to stop"),
         .key = endingKey(m_store->caseId(), status)},
        [this, status, litigation, id = m_store->caseId()](const QString &reason, const QString &, bool) {
            m_store->apply(
                CloseCase{id, status, reason},
                litigation ? tr("The case is with counsel") : tr("The family's wish is recorded"));
            return QString();
        });
}

QString CaseWorkspace::helpScreen() const
{
    return shownPart().help;
}

void CaseWorkspace::toggleContext()
{
    showTab(Pathway);
    m_pathway->toggleContext();
}

void CaseWorkspace::placeToast()
{
    const int toastWidth = std::min(width() - 48, std::max(Theme::tokens().scaled(280), m_toast->sizeHint().width()));
    // The text wraps, so that the height follows from the width.
    m_toast->resize(toastWidth, std::max(m_toast->heightForWidth(toastWidth), m_toast->minimumSizeHint().height()));
    m_toast->move((width() - toastWidth) / 2, height() - m_toast->height() - 64);
}

void CaseWorkspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTitle();
    placeToast();
}

bool CaseWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_toast && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest))
        placeToast();
    return QWidget::eventFilter(watched, event);
}

} // namespace candor
