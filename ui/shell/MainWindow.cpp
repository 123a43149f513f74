// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "shell/BackupTask.h"
#include "shell/BlankForms.h"
#include "shell/HelpDialogs.h"
#include "shell/Printing.h"
#include "shell/Session.h"
#include "shell/StatusLine.h"
#include "theme/Theme.h"
#include "unlock/CreateDialog.h"
#include "unlock/RecentCasebooks.h"
#include "unlock/RestoreDialog.h"
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
const auto geometryKey = u"window/geometry"_s, themeKey = u"view/theme"_s, textSizeKey = u"view/textSize"_s;

QString windowName(const QString &hospital)
{
    const QString program = u"Candor Casebook"_s;
    return hospital.isEmpty() ? program : MainWindow::tr("%1 – %2", "hospital and program").arg(hospital, program);
}

} // namespace

MainWindow::MainWindow(Session &session, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_theme(theme)
    , m_clock([&session] { return session.clock()->now(); })
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
    connect(m_unlock, &UnlockPage::createRequested, this, &MainWindow::createCasebook);
    connect(m_unlock, &UnlockPage::restoreRequested, this, &MainWindow::restoreBackup);
    connect(m_unlock, &UnlockPage::formRequested, this, &MainWindow::showForm);
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
        m_stack->setCurrentWidget(m_unlock);
        delete m_shell;
        m_shell = nullptr;
        updateActions();
    });
    connect(&m_session, &Session::locked, this, &MainWindow::showLocked);
    connect(&m_session, &Session::textLost, m_unlock, &UnlockPage::setProblem);
    connect(&m_session, &Session::parkingRefused, this, [this] { m_quitting = false; });
    connect(&m_session, &Session::historyChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::changed, this, [this] {
        m_status->showSaved(*m_session.lastSaved(), words::momentOf(m_session.casebook()->surroundings()));
    });
    connect(&m_clock, &DesktopClock::minuteChanged, this, [this] {
        if (m_shell)
            m_shell->refreshTimes();
    });
}

void MainWindow::restoreLook()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(1440, 900);
    m_theme.setTextSize(settings.value(textSizeKey, m_theme.textSize()).toInt());
    const QString theme = settings.value(themeKey).toString();
    if (theme == u"light"_s)
        m_theme.setMode(Theme::Mode::Light);
    else if (theme == u"dark"_s)
        m_theme.setMode(Theme::Mode::Dark);
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
    m_zone = casebook.surroundings().zone;
    m_idleMinutes = std::chrono::duration_cast<std::chrono::minutes>(m_session.idleLimit()).count();
    m_shell = new OpenShell(m_session, m_actions, m_stack);
    connect(m_shell, &OpenShell::lockRequested, this, [this] { perform(Do::Lock); });
    connect(m_shell, &OpenShell::blankFormsRequested, this, &MainWindow::blankForms);
    connect(m_shell, &OpenShell::placeChanged, this, &MainWindow::updateActions);
    m_stack->addWidget(m_shell);
    m_stack->setCurrentWidget(m_shell);
    m_status->showOpen(
        static_cast<int>(m_idleMinutes),
        m_zone.displayName(toUtc(m_session.clock()->now()), QTimeZone::LongName, QLocale()));
    setWindowTitle(windowName(casebook.label().name));
    m_shell->perform(Do::ShowNavigation);
    m_shell->perform(Do::ShowContext);
    if (m_place && m_placeOf == m_unlock->casebookPath())
        m_shell->goTo(*m_place);
    m_place.reset();
    m_shell->casesPage()->table()->setFocus(Qt::OtherFocusReason);
    updateActions();
    const QStringList notices = casebook.openingNotices();
    if (!notices.isEmpty())
        m_shell->showToast(notices.join(u' '));
    announce(m_status, tr("Casebook open"));
}

void MainWindow::showLocked(LockReason reason, Instant at)
{
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

void MainWindow::createCasebook()
{
    auto *dialog = new CreateDialog(m_session.clock(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreateDialog::created, this, [this](const QString &path) {
        rememberCasebook(path);
        if (!m_session.isOpen())
            m_unlock->setCasebook(path);
    });
    dialog->open();
}

void MainWindow::restoreBackup()
{
    auto *dialog = new RestoreDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restored, this, [this](const QString &path) {
        rememberCasebook(path);
        if (!m_session.isOpen())
            m_unlock->setCasebook(path);
    });
    dialog->open();
}

DocumentContext MainWindow::blankContext() const
{
    DocumentContext context;
    context.surroundings.now = m_session.clock()->now();
    context.surroundings.zone = m_zone;
    if (const Casebook *casebook = m_session.casebook()) {
        const Settings settings = casebook->settings();
        context.hospital = settings.hospital;
        context.contactPerson = settings.contactPerson;
        context.contactPhone = settings.contactPhone;
    }
    return context;
}

void MainWindow::showForm(const QString &id, const QString &language)
{
    const FilteredDocument document(blankForm(id, *builtInProtocol(), blankContext(), language));
    if (id == u"first-hour"_s)
        pageDialog(document.document().title, document, this)->open();
    else
        printDocument(this, document);
}

void MainWindow::blankForms()
{
    const auto protocol = m_session.isOpen() ? m_session.casebook()->currentProtocol() : builtInProtocol();
    auto *dialog = new BlankFormsDialog(protocol, blankContext(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::setTextSize(int percent)
{
    m_theme.setTextSize(percent);
    QSettings().setValue(textSizeKey, m_theme.textSize());
}

void MainWindow::perform(Do what)
{
    const auto theme = [this](Theme::Mode mode, const QString &name) {
        m_theme.setMode(mode);
        QSettings().setValue(themeKey, name);
    };
    const QString language = QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
    switch (what) {
    case Do::OpenCasebook:
        if (m_session.isOpen())
            m_session.lock(LockReason::Asked);
        m_unlock->chooseCasebook();
        return;
    case Do::CreateCasebook: createCasebook(); return;
    case Do::RestoreBackup: restoreBackup(); return;
    case Do::BackUp:
        startBackup(this, m_session.sharedCasebook(), [this](const QString &sentence, bool) {
            if (m_shell)
                m_shell->showToast(sentence);
        });
        return;
    case Do::Lock: m_session.lock(LockReason::Asked); return;
    case Do::Quit: close(); return;
    case Do::Undo: m_session.undo(); return;
    case Do::Redo: m_session.redo(); return;
    case Do::SaveNow: m_session.park(); return;
    case Do::BlankForms: blankForms(); return;
    case Do::ThemeSystem: theme(Theme::Mode::System, u"system"_s); return;
    case Do::ThemeLight: theme(Theme::Mode::Light, u"light"_s); return;
    case Do::ThemeDark: theme(Theme::Mode::Dark, u"dark"_s); return;
    case Do::TextLarger: setTextSize(m_theme.textSize() + textStep); return;
    case Do::TextSmaller: setTextSize(m_theme.textSize() - textStep); return;
    case Do::TextNormal: setTextSize(100); return;
    case Do::KeyboardMap: keyboardMap(m_actions, this)->open(); return;
    case Do::FirstHour: showForm(u"first-hour"_s, language); return;
    case Do::About: aboutDialog(this)->open(); return;
    default:
        if (m_shell)
            m_shell->perform(what);
    }
}

} // namespace candor
