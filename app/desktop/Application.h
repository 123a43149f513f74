// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/Options.h"
#include "shell/MainWindow.h"
#include "shell/Session.h"
#include "theme/Language.h"
#include "theme/Theme.h"

namespace candor {

/// Puts the desktop program together: clock, language, theme, session, window.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(const Options &options);
    ~Application() override;

    void start();

private:
    void openDemonstration();
    void showProblem(const Error &error);
    void wipeCopies();

    Options m_options;
    Language m_language;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_textLost; // what went wrong with the last lock
};

} // namespace candor
