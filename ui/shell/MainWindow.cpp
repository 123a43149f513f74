// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "help/HelpTopics.h"
#include "help/HelpView.h"
#include "shell/BlankForms.h"
#include "shell/CasebookDialogs.h"
#include "shell/CasebookTasks.h"
#include "shell/Companions.h"
#include "shell/HelpDialogs.h"
#include "shell/Session.h"
#include "shell/StatusLine.h"
#include "theme/Language.h"
#include "theme/Theme.h"
#include "unlock/UnlockPage.h"
#include "widgets/Accessibility.h"
#include "widgets/PassphraseEdit.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize leastSize{1180, 720};
constexpr int textStep = 10;
const auto geometryKey = u"window/geometry"_s;

QString windowName(const QString &hospital)
{
    const QString program = u"Candor Casebook"_s;
    return hospital.isEmpty() ? program : MainWindow::tr("%1 – %2", "hospital and program").arg(hospital, program);
}

} // namespace

MainWindow::MainWindow(Session &session, Theme &theme, Language &language, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_theme(theme)
    , m_clock([&session] { return session.clock()->now(); })
    , m_companions(new Companions(session, theme, language, this))
    , m_stack(new QStackedWidget(this))
    , m_unlock(new UnlockPage(session.clock(), this))
    , m_status(new StatusLine(this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(leastSize);
    setWindowTitle(windowName({}));
    m_actions.fill(menuBar());
    setStatusBar(m_status);
    m_stack->addWidget(m_unlock);
    setCentralWidget(m_stack);
    for (const auto &[what, action] : m_actions.all())
        connect(action, &QAction::triggered, this, [this, what = what] { perform(what); });
    connect(m_unlock, &UnlockPage::unlocked, this, [this](std::shared_ptr<Casebook> casebook) {
        m_session.begin(std::move(casebook));
    });
    connect(m_unlock, &UnlockPage::createRequested, this, [this] { perform(Do::CreateCasebook); });
    connect(m_unlock, &UnlockPage::restoreRequested, this, [this] { perform(Do::RestoreBackup); });
    connect(m_unlock, &UnlockPage::restoreFileRequested, this, [this](const QString &file) {
        restoreBackup(this, file, [this](const QString &path) { offerCasebook(path); });
    });
    connect(m_unlock, &UnlockPage::formRequested, this, [this](const QString &id, const QString &code) {
        showBlankForm(this, id, blankForms(), code);
    });
    connect(&language, &Language::changed, this, &MainWindow::speakAnew);
    connect(&theme, &Theme::changed, this, &MainWindow::showChosenLook);
    connect(m_companions, &Companions::backedUp, this, [this](bool done, const QString &sentence) {
        showBackup();
        if (!done && m_shell)
            m_shell->showToast(sentence);
    });
    connect(m_companions, &Companions::userChanged, this, [this] {
        if (m_shell)
            m_shell->showUser();
    });
    connect(m_companions, &Companions::libraryRequested, this, [this] { perform(Do::ShowLibrary); });
    connect(m_companions, &Companions::historyRequested, this, [this] { perform(Do::CasebookHistory); });
    connectSession();
    restoreLook();
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::showOpened);
    connect(&m_session, &Session::locking, this, [this] {
        m_place = m_shell->place();
        m_placeOf = m_unlock->casebookPath();
        m_companions->end();
        m_stack->setCurrentWidget(m_unlock);
        m_shell->takeApart();
        m_shell = nullptr;
        updateActions();
    });
    connect(&m_session, &Session::locked, this, &MainWindow::showLocked);
    connect(&m_session, &Session::textLost, m_unlock, &UnlockPage::setProblem);
    connect(&m_session, &Session::parkingRefused, this, [this] { m_quitting = false; });
    connect(&m_session, &Session::historyChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::changed, this, [this] {
        showPlaceAndRules();
        m_status->showSaved(*m_session.lastSaved(), words::momentOf(m_session.casebook()->surroundings()));
    });
    connect(&m_clock, &DesktopClock::minuteChanged, this, [this] {
        if (m_shell)
            m_shell->refreshTimes();
        else
            m_companions->lookLocked(m_zone);
    });
}

void MainWindow::restoreLook()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(1440, 900);
    showChosenLook();
}

void MainWindow::showChosenLook()
{
    const Do shown = m_theme.mode() == Theme::Mode::Light  ? Do::ThemeLight
                     : m_theme.mode() == Theme::Mode::Dark ? Do::ThemeDark
                                                           : Do::ThemeSystem;
    m_actions[shown]->setChecked(true);
}

void MainWindow::showCasebook(const QString &path)
{
    m_unlock->setCasebook(path);
}

void MainWindow::showOpened()
{
    const Casebook &casebook = *m_session.casebook();
    m_companions->begin();
    makeShell();
    setWindowTitle(windowName(casebook.label().name));
    if (m_place && m_placeOf == m_unlock->casebookPath())
        m_shell->goTo(*m_place);
    m_place.reset();
    const QStringList notices = casebook.openingNotices();
    if (!notices.isEmpty())
        m_shell->showToast(notices.join(u' '));
    announce(m_status, tr("Casebook open"));
}

void MainWindow::makeShell()
{
    m_shell = new OpenShell(m_session, m_actions); // into the window as a whole: see Theme::dress
    connect(m_shell, &OpenShell::lockRequested, this, [this] { perform(Do::Lock); });
    connect(m_shell, &OpenShell::blankFormsRequested, this, [this] { perform(Do::BlankForms); });
    connect(m_shell, &OpenShell::placeChanged, this, &MainWindow::updateActions);
    connect(m_shell->todayPage(), &TodayPage::refreshed, this, [this] {
        m_companions->look(m_shell->todayPage()->ownTasks());
    });
    m_session.setScreens(m_shell);
    m_stack->addWidget(m_shell);
    m_stack->setCurrentWidget(m_shell);
    showPlaceAndRules();
    showBackup();
    m_shell->perform(Do::ShowNavigation);
    m_shell->perform(Do::ShowContext);
    m_shell->showSection(OpenShell::Section::Today);
    updateActions();
}

void MainWindow::showPlaceAndRules()
{
    m_zone = m_session.casebook()->surroundings().zone;
    m_idleMinutes = std::chrono::duration_cast<std::chrono::minutes>(m_session.idleLimit()).count();
    m_status->showOpen(
        static_cast<int>(m_idleMinutes),
        m_zone.displayName(toUtc(m_session.clock()->now()), QTimeZone::LongName, QLocale()));
}

void MainWindow::speakAnew()
{
    m_actions.speakAnew(menuBar());
    if (m_shell) {
        // The screens are made anew in the other language, where the person was; half-typed text comes back as after a
        // lock. Names stay shown, since nobody went away.
        m_session.park();
        const OpenShell::Place place = m_shell->place();
        const bool namesShown = m_shell->namesShown();
        delete m_shell;
        makeShell();
        m_shell->setNamesShown(namesShown);
        m_shell->goTo(place);
    } else if (m_lockedAt) {
        showLocked(m_lockReason, *m_lockedAt);
    } else {
        m_status->showLocked();
    }
    showChosenLook();
    updateActions();
}

void MainWindow::showBackup()
{
    const AutoBackup *backup = m_companions->backup();
    if (!backup)
        return;
    const auto moment = words::momentOf(m_session.casebook()->surroundings());
    if (!backup->last().problem.isEmpty())
        m_status->showBackup(tr("Backup did not work"), backup->last().problem, true);
    else if (backup->last().at)
        m_status->showBackup(tr("Backed up %1").arg(words::listTime(*backup->last().at, moment)), {}, false);
    else if (!backup->next())
        m_status->showBackup(tr("No automatic backup"), tr("Choose a folder for backups in the settings."), true);
    else
        m_status->showBackup({}, {}, false);
}

void MainWindow::showLocked(LockReason reason, Instant at)
{
    m_lockReason = reason;
    m_lockedAt = at;
    words::Moment moment;
    moment.now = at;
    moment.zone = m_zone;
    const QString time = words::clockTime(at, moment);
    m_unlock->setSubtitle(
        reason == LockReason::Idle
            ? tr("Locked at %1 after %n idle minute(s). Work saved.", "", static_cast<int>(m_idleMinutes)).arg(time)
            : tr("Locked at %1. Work saved.").arg(time));
    m_status->showLocked();
    setWindowTitle(windowName({}));
    updateActions();
    announce(m_status, tr("Locked"));
    if (m_quitting)
        close();
    else
        m_unlock->passphraseField()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey, saveGeometry());
    if (m_session.casebook() == nullptr) {
        event->accept();
        return;
    }
    // The window goes once the casebook is closed, so that nothing half typed is lost.
    event->ignore();
    m_quitting = true;
    m_session.lock(LockReason::Quit);
}

void MainWindow::updateActions()
{
    m_actions.setPlace(m_shell != nullptr, m_shell && m_shell->isInCase());
    m_actions[Do::Undo]->setEnabled(m_shell && m_session.canUndo());
    m_actions[Do::Redo]->setEnabled(m_shell && m_session.canRedo());
}

void MainWindow::offerCasebook(const QString &path)
{
    if (!m_session.isOpen())
        m_unlock->setCasebook(path);
}

BlankSetup MainWindow::blankForms() const
{
    return blankSetup(m_session.casebook(), m_session.clock()->now(), m_zone);
}

void MainWindow::perform(Do what)
{
    const auto tell = [this](const QString &sentence, bool) {
        if (m_shell)
            m_shell->showToast(sentence);
    };
    switch (what) {
    case Do::OpenCasebook:
        if (m_session.isOpen())
            m_session.lock(LockReason::Asked);
        m_unlock->chooseCasebook();
        return;
    case Do::CreateCasebook:
        createCasebook(this, m_session.clock(), [this](const QString &path) { offerCasebook(path); });
        return;
    case Do::RestoreBackup: restoreBackup(this, {}, [this](const QString &path) { offerCasebook(path); }); return;
    case Do::SaveCalendar: startCalendar(this, m_session.sharedCasebook(), tell); return;
    case Do::BackUp: startBackup(this, m_session.sharedCasebook(), tell); return;
    case Do::CheckIntegrity: startVerify(this, m_session.sharedCasebook(), tell); return;
    case Do::OpenSettings: m_companions->openSettings(); return;
    case Do::HelpHere: showHelp(this, helpTopicFor(m_shell ? m_shell->helpScreen() : u"unlock"_s)); return;
    case Do::Lock: m_session.lock(LockReason::Asked); return;
    case Do::Quit: close(); return;
    case Do::Undo: m_session.undo(); return;
    case Do::Redo: m_session.redo(); return;
    case Do::SaveNow: m_session.park(); return;
    case Do::BlankForms:
        chooseBlankForm(
            this, m_session.isOpen() ? m_session.casebook()->currentProtocol() : builtInProtocol(), blankForms());
        return;
    case Do::ThemeSystem: m_theme.chooseMode(Theme::Mode::System); return;
    case Do::ThemeLight: m_theme.chooseMode(Theme::Mode::Light); return;
    case Do::ThemeDark: m_theme.chooseMode(Theme::Mode::Dark); return;
    case Do::TextLarger: m_theme.chooseTextSize(m_theme.textSize() + textStep); return;
    case Do::TextSmaller: m_theme.chooseTextSize(m_theme.textSize() - textStep); return;
    case Do::TextNormal: m_theme.chooseTextSize(100); return;
    case Do::KeyboardMap: keyboardMap(m_actions, this)->open(); return;
    case Do::FirstHour: showBlankForm(this, u"first-hour"_s, blankForms(), Language::code()); return;
    case Do::About: aboutDialog(this)->open(); return;
    default:
        if (m_shell)
            m_shell->perform(what);
    }
}

} // namespace candor
