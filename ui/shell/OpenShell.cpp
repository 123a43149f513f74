// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/OpenShell.h"

#include "case/CaseWorkspace.h"
#include "case/pathway/PathwayTab.h"
#include "cases/ImportDialog.h"
#include "documents/ProgramFigures.h"
#include "intake/NewCaseDialog.h"
#include "library/LibraryPage.h"
#include "plans/PlansPage.h"
#include "settings/Pages.h"
#include "shell/Await.h"
#include "shell/FindAnything.h"
#include "shell/HelpDialogs.h"
#include "shell/Session.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/NavSidebar.h"
#include "widgets/ToastLine.h"
#include "wording/ErrorText.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFileDialog>
#include <QListView>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>
#include <QtConcurrentRun>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidebarFrom = 1440;

} // namespace

OpenShell::OpenShell(Session &session, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_navigation(new NavSidebar(this))
    , m_stack(new QStackedWidget(this))
    , m_today(new TodayPage(todayOf(*session.casebook()), this))
    , m_cases(new CasesPage(sourceOf(*session.casebook()), this))
    , m_toast(new ToastLine(this))
    , m_back(new ComingBack(*session.casebook(), this))
{
    setObjectName(u"openShell"_s);
    buildNavigation();
    m_stack->addWidget(m_today);
    m_stack->addWidget(m_cases);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_stack, 1);
    content->addWidget(m_toast);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(content, 1);

    connectPages();
    session.addParker(this, [this] { return m_back->park(); });
    connect(m_back, &ComingBack::failed, this, [this](const Error &error) { showToast(errorText(error)); });
    connect(m_toast, &ToastLine::undoRequested, &session, &Session::undo);
    connect(&session, &Session::changed, this, &OpenShell::follow);
    connect(&session, &Session::historyRefused, this, [this](const QString &sentence) { showToast(sentence); });
    connect(&session, &Session::parkingRefused, this, [this](const QString &sentence) { showToast(sentence); });
    setNamesShown(!namesHiddenAtFirst());
    readCounts();
}

OpenShell::~OpenShell()
{
    delete m_newCase;
    delete m_import;
}

void OpenShell::takeApart()
{
    disconnect(&m_session, nullptr, this, nullptr);
    delete m_back;
    m_back = nullptr;
    // Windows of their own would stay in sight.
    delete m_newCase;
    delete m_import;
    delete m_find;
    const bool wasPageOfCase = m_case && m_case->dropPage();
    if (!wasPageOfCase && m_stack->count() == 0) {
        deleteLater();
        return;
    }
    if (!wasPageOfCase)
        delete m_stack->widget(m_stack->count() - 1);
    QTimer::singleShot(0, this, &OpenShell::takeApart);
}

void OpenShell::connectPages()
{
    connect(m_today, &TodayPage::openStepRequested, this, [this](const QUuid &id, const QString &step) {
        openCase(id, [this, step] { m_case->pathway().goTo(step); });
    });
    connect(m_today, &TodayPage::openTaskRequested, this, &OpenShell::openTask);
    connect(m_today, &TodayPage::logRequested, this, [this](const QUuid &id) {
        openCase(id, [this] { m_case->logConversation(); });
    });
    connect(m_today, &TodayPage::printRequested, this, [this](const QUuid &id, const QString &document) {
        openCase(id, [this, document] { m_case->print(document); });
    });
    connect(m_today, &TodayPage::toast, this, &OpenShell::showToast);
    connect(m_today, &TodayPage::lateCountChanged, this, [this](int late) {
        m_navigation->setCount(
            static_cast<int>(Section::Today), late > 0 ? tr("%n late", "", late) : QString(), late > 0);
    });
    connect(m_cases, &CasesPage::openRequested, this, [this](const QUuid &id) { openCase(id); });
    connect(m_cases, &CasesPage::decideRequested, this, [this](const QUuid &id) { newCase(id); });
    connect(m_cases, &CasesPage::newCaseRequested, this, [this] { newCase(); });
    connect(m_cases, &CasesPage::importRequested, this, &OpenShell::importReports);
    connect(m_cases, &CasesPage::namesShownChanged, this, &OpenShell::setNamesShown);
    connect(m_cases, &CasesPage::toast, this, &OpenShell::showToast);
    connect(m_cases, &CasesPage::printRequested, this, [this](const QUuid &id, const QString &document) {
        openCase(id, [this, document] { m_case->print(document); });
    });
}

// These pages are made when somebody goes there for the first time, so that unlocking shows Today without waiting for
// what nobody looks at.
CaseWorkspace *OpenShell::caseWorkspace()
{
    if (m_case)
        return m_case;
    CaseDesk desk = deskOf(*m_session.casebook());
    // The thread holds the casebook, which refuses to be read once it is locked.
    desk.figures = [shared = std::weak_ptr(m_session.sharedCasebook())] {
        return QtConcurrent::run([casebook = shared.lock()] {
            if (!casebook)
                throw Error(ErrorCode::Cancelled);
            const Surroundings around = casebook->surroundings();
            const auto [from, to] = lastQuarter(toZone(around.now, around.zone).date());
            return std::make_shared<const ProgramFigures>(
                programFigures(programSource(*casebook), from, to, around.zone, {}));
        });
    };
    m_case = new CaseWorkspace(std::move(desk));
    m_stack->addWidget(m_case);
    connect(m_case, &CaseWorkspace::opened, this, [this] {
        if (const auto then = std::exchange(m_whenOpened, nullptr))
            then();
    });
    connect(m_case, &CaseWorkspace::notOpened, this, [this] {
        m_whenOpened = nullptr;
        m_caseId = m_case->store().caseId().uuid();
    });
    connect(m_case, &CaseWorkspace::planRequested, this, [this](const QUuid &plan) {
        plansPage()->showPlan(plan);
        showSection(Section::Plans);
    });
    m_session.addParker(m_case, [this] { return m_case->park(); });
    return m_case;
}

PlansPage *OpenShell::plansPage()
{
    makePlans();
    if (m_unplaced)
        m_stack->addWidget(m_unplaced.release());
    return m_plans;
}

void OpenShell::makePlans()
{
    if (m_plans)
        return;
    m_unplaced = std::make_unique<PlansPage>(plansOf(*m_session.casebook()));
    m_plans = m_unplaced.get();
    connect(m_plans, &PlansPage::toast, this, &OpenShell::showToast);
    connect(m_plans, &PlansPage::openActionRequested, this, [this](const QUuid &id, const QUuid &action) {
        openCase(id, [this, action] { m_case->showRecord(RecordKind::Action, action); });
    });
    m_session.addParker(m_plans, [this] { return m_plans->park(); });
}

LibraryPage *OpenShell::libraryPage()
{
    if (m_library)
        return m_library;
    m_library = new LibraryPage(librarySourceOf(*m_session.casebook()));
    m_stack->addWidget(m_library);
    m_library->setKeyboardMap(keyList(m_actions));
    connect(m_library, &LibraryPage::toast, this, &OpenShell::showToast);
    connect(m_library, &LibraryPage::openCaseRequested, this, [this](const QUuid &id) { openCase(id); });
    m_session.addParker(m_library, [this] { return m_library->park(); });
    return m_library;
}

void OpenShell::buildNavigation()
{
    m_navigation->setItems(
        {{tr("Today"), u"calendar-check"_s},
         {tr("Cases"), u"folder"_s},
         {.text = tr("Improvement plans"), .icon = u"flag"_s, .shortText = tr("Plans", "short for Improvement plans")},
         {tr("Library"), u"book"_s}});
    m_navigation->setCurrentIndex(0);
    m_newCaseButton = button(tr("New case"), ButtonKind::Primary, u"plus"_s);
    m_newCaseButton->setObjectName(u"newCaseButton"_s);
    connect(m_newCaseButton, &QPushButton::clicked, this, [this] { newCase(); });
    m_navigation->setPrimary(m_newCaseButton);
    m_blank = m_navigation->addEntry(tr("Blank checklists"), u"printer"_s);
    m_blank->setObjectName(u"blankEntry"_s);
    NavEntry *lock = m_navigation->addEntry(
        tr("Lock"), u"lock"_s, m_actions[Do::Lock]->shortcut().toString(QKeySequence::NativeText));
    lock->setObjectName(u"lockEntry"_s);
    connect(m_blank, &QAbstractButton::clicked, this, &OpenShell::blankFormsRequested);
    connect(lock, &QAbstractButton::clicked, this, &OpenShell::lockRequested);
    auto *user = new QWidget(this);
    auto *layout = new QVBoxLayout(user);
    layout->setContentsMargins(6, 10, 6, 0);
    layout->setSpacing(0);
    m_user = label({}, FontRole::Label);
    m_user->setObjectName(u"userLabel"_s);
    layout->addWidget(m_user);
    showUser();
    layout->addWidget(label(m_session.casebook()->settings().hospital, FontRole::Small, Ink::Muted));
    m_navigation->setFooter(user);
    const auto show = [this](int row) { turnTo(static_cast<Section>(row)); };
    connect(m_navigation, &NavSidebar::currentChanged, this, show);
    // From a case back to its section: the row is current already.
    connect(m_navigation->list(), &QListView::clicked, this, [show](const QModelIndex &index) { show(index.row()); });
}

void OpenShell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNavigation();
}

void OpenShell::fitNavigation()
{
    const bool rail = width() < sidebarFrom;
    m_navigation->setMode(rail ? NavSidebar::Mode::Rail : NavSidebar::Mode::Sidebar);
    m_newCaseButton->setText(rail ? tr("New", "short for New case") : tr("New case"));
    m_newCaseButton->setAccessibleName(tr("New case"));
    m_blank->setText(rail ? tr("Blank", "short for Blank checklists") : tr("Blank checklists"));
    m_newCaseButton->setShortcutHint(
        rail ? QString() : m_actions[Do::NewCase]->shortcut().toString(QKeySequence::NativeText));
}

NewCaseDialog *OpenShell::newCaseDialog() const
{
    return m_newCase;
}

bool OpenShell::isInCase() const
{
    return m_case && m_stack->currentWidget() == m_case;
}

QWidget *OpenShell::pageOf(Section section)
{
    switch (section) {
    case Section::Today: return m_today;
    case Section::Cases: return m_cases;
    case Section::Plans: return plansPage();
    case Section::Library: return libraryPage();
    }
    return m_today;
}

QString OpenShell::helpScreen() const
{
    if (m_newCase)
        return u"new-case"_s;
    if (isInCase())
        return m_case->helpScreen();
    switch (m_section) {
    case Section::Today: return u"today"_s;
    case Section::Cases: return u"cases"_s;
    case Section::Plans: return u"plans"_s;
    case Section::Library: return u"library"_s;
    }
    return {};
}

void OpenShell::openTask(const WorkItem &item)
{
    openCase(item.caseId, [this, item] { m_case->showTask(item); });
}

void OpenShell::openCase(const QUuid &caseId, std::function<void()> then)
{
    if (caseId.isNull())
        return;
    m_whenOpened = std::move(then);
    m_caseId = caseId;
    caseWorkspace()->open(CaseRequest{Id<Case>(caseId), {}});
    m_stack->setCurrentWidget(m_case);
    if (m_section == Section::Library)
        m_section = Section::Cases;
    m_navigation->setCurrentIndex(static_cast<int>(m_section));
    Q_EMIT placeChanged();
}

void OpenShell::showSection(Section section)
{
    const bool fromCase = isInCase();
    if (fromCase)
        m_case->leave();
    m_section = section;
    m_navigation->setCurrentIndex(static_cast<int>(section));
    m_stack->setCurrentWidget(pageOf(section));
    if (fromCase && section == Section::Cases)
        m_cases->selectCase(m_caseId);
    pageOf(section)->setFocus(Qt::OtherFocusReason);
    Q_EMIT placeChanged();
}

void OpenShell::turnTo(Section section)
{
    const int placed = m_stack->count();
    const bool isNew = section == Section::Plans && !m_plans;
    if (isNew)
        makePlans();
    else
        static_cast<void>(pageOf(section));
    if (!isNew && m_stack->count() == placed)
        showSection(section);
    else
        QTimer::singleShot(0, this, [this, section] { turnTo(section); });
}

bool OpenShell::namesShown() const
{
    return m_cases->model()->namesShown();
}

void OpenShell::setNamesShown(bool shown)
{
    m_cases->setNamesShown(shown);
    m_today->setNamesShown(shown);
    m_actions[Do::HideNames]->setChecked(!shown);
}

void OpenShell::newCase(const QUuid &report, int page)
{
    if (m_newCase) {
        m_newCase->raise();
        m_newCase->activateWindow();
        return;
    }
    if (report.isNull()) {
        showNewCase(std::nullopt, page);
        return;
    }
    await(
        m_session.casebook()->read(CaseRequest{Id<Case>(report), {}}), this,
        [this, page](const CaseView &view) { showNewCase(view, page); },
        [this](const Error &error) { showToast(errorText(error)); });
}

void OpenShell::showNewCase(std::optional<CaseView> report, int page)
{
    m_newCaseReport = report ? report->file.record.id.uuid() : QUuid();
    auto *dialog = new NewCaseDialog(*m_session.casebook(), std::move(report), m_units, this);
    m_newCase = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_session.addParker(dialog, [dialog] { return dialog->park(); });
    connect(dialog, &NewCaseDialog::openRequested, this, [this](const QUuid &caseId) { openCase(caseId); });
    connect(dialog, &NewCaseDialog::added, this, [this](const QUuid &caseId, const QString &number) {
        showToast(tr("Added to case %1").arg(number), true);
        openCase(caseId);
    });
    connect(dialog, &NewCaseDialog::draftKept, this, [this] {
        showToast(tr("What you typed is kept. New case brings it back."));
    });
    connect(dialog, &NewCaseDialog::started, this, [this](const QUuid &caseId, const QString &number) {
        showToast(tr("Case %1 started").arg(number), true);
        openCase(caseId);
    });
    dialog->goToPage(page);
    dialog->open();
}

void OpenShell::importReports(const QString &file)
{
    if (file.isEmpty()) {
        auto *dialog = new QFileDialog(
            this, tr("Import reports"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
            tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &OpenShell::importReports);
        dialog->open();
        return;
    }
    delete m_import;
    m_import = new ImportDialog(m_session.sharedCasebook(), file, this);
    m_import->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_import, &ImportDialog::imported, this, [this](qint64, const QString &text) { showToast(text, true); });
    m_import->open();
}

void OpenShell::showToast(const QString &text, bool undoable)
{
    m_toast->showText(text, undoable);
    announce(m_toast, text);
}

void OpenShell::showUser()
{
    m_user->setText(m_session.casebook()->user());
    m_today->refreshPeople();
}

void OpenShell::refreshTimes()
{
    m_today->refreshTimes();
    m_cases->refreshTimes();
    if (m_plans)
        m_plans->refreshTimes();
    if (m_newCase)
        m_newCase->refreshTimes();
}

void OpenShell::follow(const ChangeNotice &notice)
{
    m_today->follow(notice);
    m_cases->follow(notice);
    if (m_plans)
        m_plans->follow(notice);
    if (m_library)
        m_library->follow(notice);
    if (m_case)
        m_case->follow(notice);
    readCounts();
}

void OpenShell::readCounts()
{
    const auto failed = [this](const Error &error) { showToast(errorText(error)); };
    await(
        m_session.casebook()->counts(), this,
        [this](const VaultCounts &counts) {
            m_navigation->setCount(static_cast<int>(Section::Cases), QLocale().toString(counts.open));
        },
        failed);
    await(
        m_session.casebook()->choices(), this, [this](const CaseChoices &choices) { m_units = choices.units; }, failed);
}

void OpenShell::startSearch()
{
    if (isInCase()) {
        m_case->startSearch();
        return;
    }
    switch (m_section) {
    case Section::Today: m_today->startSearch(); return;
    case Section::Cases: m_cases->startSearch(); return;
    case Section::Plans: m_plans->startSearch(); return;
    case Section::Library: m_library->startSearch(); return;
    }
}

/// The search shortens the list of the page to what was found, so the next hit is its next row.
void OpenShell::moveHit(int step)
{
    QAbstractItemView *list = nullptr;
    for (QAbstractItemView *each : m_stack->currentWidget()->findChildren<QAbstractItemView *>()) {
        if (!list && each->isVisible() && each->selectionModel() && each->model()->rowCount() > 0)
            list = each;
    }
    if (!list)
        return;
    const QModelIndex current = list->currentIndex();
    const int row = current.isValid() ? current.row() + step : 0;
    if (row < 0 || row >= list->model()->rowCount())
        return;
    list->setCurrentIndex(list->model()->index(row, std::max(current.column(), 0)));
    list->setFocus(Qt::ShortcutFocusReason);
}

void OpenShell::movePane(int step)
{
    if (isInCase()) {
        m_case->focusPane(step);
        return;
    }
    QList<QWidget *> panes{m_navigation->list()};
    switch (m_section) {
    case Section::Today: panes += m_today->panes(); break;
    case Section::Cases: panes += m_cases->panes(); break;
    case Section::Plans: panes += m_plans->panes(); break;
    case Section::Library: panes += m_library->panes(); break;
    }
    panes.removeAll(nullptr);
    QWidget *focus = QApplication::focusWidget();
    qsizetype current = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    }
    panes[(current + step + panes.size()) % panes.size()]->setFocus(Qt::ShortcutFocusReason);
}

void OpenShell::perform(Do what)
{
    switch (what) {
    case Do::NewCase: newCase(); return;
    case Do::ImportReports: importReports({}); return;
    case Do::ShowToday: showSection(Section::Today); return;
    case Do::ShowCases: showSection(Section::Cases); return;
    case Do::ShowPlans: turnTo(Section::Plans); return;
    case Do::ShowLibrary: turnTo(Section::Library); return;
    case Do::SortCases:
        showSection(Section::Cases);
        m_cases->startSort();
        return;
    case Do::CasebookHistory:
        showSection(Section::Library);
        libraryPage()->showSection(LibrarySection::History);
        return;
    case Do::CloseCaseView: showSection(m_section); return;
    case Do::JumpToNext: jumpToNext(); return;
    case Do::FindAnything: findAnything(); return;
    case Do::Find: startSearch(); return;
    case Do::FindNext: moveHit(1); return;
    case Do::FindPrevious: moveHit(-1); return;
    case Do::LogConversation:
        if (isInCase())
            m_case->logConversation();
        else
            chooseCaseForConversation();
        return;
    case Do::OpenSelected: openCase(m_cases->currentCase()); return;
    case Do::StartFromReport: {
        const CaseRow *row = m_cases->model()->caseAt(m_cases->model()->rowOf(m_cases->currentCase()));
        if (row && row->status == CaseStatus::Intake)
            newCase(row->caseId);
        else
            showToast(tr("Select a report that waits to be decided first."));
        return;
    }
    case Do::HideNames: setNamesShown(!m_actions[Do::HideNames]->isChecked()); return;
    case Do::ShowNavigation: m_navigation->setVisible(m_actions[Do::ShowNavigation]->isChecked()); return;
    case Do::ShowContext:
        if (isInCase()) {
            m_case->toggleContext();
        } else {
            m_cases->setPreviewShown(m_actions[Do::ShowContext]->isChecked());
            m_today->setPaneShown(m_actions[Do::ShowContext]->isChecked());
        }
        return;
    case Do::NextPane: movePane(1); return;
    case Do::PreviousPane: movePane(-1); return;
    default:
        if (isInCase())
            performInCase(what);
    }
}

void OpenShell::performInCase(Do what)
{
    switch (what) {
    case Do::Print: m_case->print(); return;
    case Do::FinishStep: m_case->finishStep(); return;
    case Do::NextStep: m_case->nextStep(); return;
    case Do::PreviousStep: m_case->previousStep(); return;
    case Do::SkipStep: m_case->skipStep(); return;
    case Do::NextTab: m_case->nextTab(1); return;
    case Do::PreviousTab: m_case->nextTab(-1); return;
    case Do::SavePdf: m_case->savePdf(); return;
    case Do::AllSteps: m_case->pathway().setDense(m_actions[Do::AllSteps]->isChecked()); return;
    case Do::CloseCase: m_case->goToClosing(); return;
    case Do::EditDetails: m_case->editDetails(); return;
    case Do::Assign: m_case->editDetails(u"owner"_s); return;
    case Do::HandToCounsel: m_case->askToEnd(CaseStatus::Litigation); return;
    case Do::RecordWithdrawal: m_case->askToEnd(CaseStatus::Withdrawn); return;
    case Do::AddPerson: m_case->addPerson(); return;
    case Do::AddEvent: m_case->addRecord(RecordKind::TimelineEntry); return;
    case Do::AddCause: m_case->addRecord(RecordKind::Cause); return;
    case Do::AddAction: m_case->addRecord(RecordKind::Action); return;
    default: return;
    }
}

} // namespace candor
