// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Application.h"

#include "case/documents/OutsideCopies.h"
#include "casebook/Demo.h"
#include "desktop/Grabber.h"
#include "desktop/Logging.h"
#include "shell/Await.h"
#include "unlock/RecentCasebooks.h"
#include "unlock/UnlockPage.h"
#include "widgets/Accessibility.h"
#include "widgets/TabOrder.h"
#include "wording/ErrorText.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>
#include <QtConcurrentRun>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Clock> clockFor(const Options &options)
{
    if (options.now)
        return std::make_shared<FixedClock>(*options.now);
    return std::make_shared<SystemClock>();
}

} // namespace

Application::Application(const Options &options)
    : m_options(options)
    , m_clock(clockFor(options))
{
    installAccessibility();
    installTabOrder();
    m_language.start(options.language);
    // Before there is a window, so that nothing has to be polished twice.
    m_theme = std::make_unique<Theme>();
    m_theme->restore();
    if (options.theme == u"dark"_s)
        m_theme->setMode(Theme::Mode::Dark);
    else if (options.theme == u"light"_s)
        m_theme->setMode(Theme::Mode::Light);
    m_theme->apply();
    m_session = std::make_unique<Session>(m_clock);
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme, m_language);
    if (options.size)
        m_window->resize(*options.size);
    connect(m_session.get(), &Session::opened, this, [this] {
        m_textLost.clear();
        logEvent(u"casebook opened"_s);
    });
    connect(m_session.get(), &Session::textLost, this, [this](const QString &sentence) { m_textLost = sentence; });
    connect(m_session.get(), &Session::locked, this, [this] {
        logEvent(u"casebook locked"_s);
        wipeCopies();
    });
}

Application::~Application() = default;

void Application::start()
{
    wipeCopies(); // a program that crashed could not
    if (!m_options.demo.isEmpty())
        openDemonstration();
    else if (!m_options.casebook.isEmpty())
        m_window->showCasebook(m_options.casebook);
    m_window->show();
    if (!m_options.grab.isEmpty()) {
        auto *grabber = new Grabber(*m_window, *m_session, m_options.grab, this);
        connect(m_session.get(), &Session::opened, grabber, &Grabber::start);
    }
}

void Application::openDemonstration()
{
    const QString path = m_options.demo;
    const Instant now = m_clock->now();
    m_window->unlockPage()->setBusy(true);
    const QString language = QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
    const QFuture<QString> made = QtConcurrent::run([path, now, language] {
        if (QFileInfo::exists(path))
            return path;
        NewCasebook request;
        request.path = path;
        request.name = u"St. Brendan Valley Hospital"_s;
        request.user = u"Dana Okafor"_s;
        return createDemonstration(request, now, language).path;
    });
    const auto failed = [this](const Error &error) { showProblem(error); };
    await(
        made, this,
        [this, failed](const QString &folder) {
            m_window->showCasebook(folder);
            m_window->unlockPage()->setBusy(true);
            await(
                Casebook::open(folder, Secret::fromPassphrase(demonstrationPassphrase()), m_clock), this,
                [this](const std::shared_ptr<Casebook> &casebook) {
                    m_window->unlockPage()->setBusy(false);
                    m_session->begin(casebook);
                },
                failed);
        },
        failed);
}

/// Copies of files for other programs do not outlive the screens that gave them out. What cannot be removed is told,
/// and tried again with the next lock and the next start.
void Application::wipeCopies()
{
    await(
        QtConcurrent::run([] { return OutsideCopies::wipeLeftBehind(); }), this,
        [this](bool isGone) {
            if (isGone || m_session->isOpen())
                return;
            logEvent(u"problem: a copy for another program stays"_s);
            const QString stays =
                tr("A copy of a file that was opened in another program could not be removed. Close it there. It is "
                   "removed when this program is locked or started again.");
            m_window->unlockPage()->setProblem(
                m_textLost.isEmpty() ? stays : tr("%1 %2", "two sentences").arg(m_textLost, stays));
        },
        [this](const Error &error) { showProblem(error); });
}

void Application::showProblem(const Error &error)
{
    logEvent(u"problem: "_s + errorName(error.code()));
    m_window->unlockPage()->setBusy(false);
    m_window->unlockPage()->setProblem(errorText(error));
    if (!m_options.grab.isEmpty())
        QCoreApplication::exit(1);
}

} // namespace candor
