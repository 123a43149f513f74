// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ShellFixture.h"
#include "shell/MainWindow.h"
#include "shell/Session.h"
#include "theme/Language.h"
#include "theme/Theme.h"
#include "unlock/UnlockPage.h"
#include "widgets/PassphraseEdit.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace candor::shelltest {

/// A window over a casebook that can be locked and unlocked again.
struct Window {
    explicit Window(const QString &path)
        : clock(std::make_shared<FixedClock>(sampleNow))
        , session(clock)
        , window(session, theme, language)
    {
        theme.apply();
        window.showCasebook(path);
        window.resize(1440, 900);
        window.show();
    }

    void unlock()
    {
        QSignalSpy opened(&session, &Session::opened);
        window.unlockPage()->passphraseField()->setText(samplePassphrase());
        QTest::keyClick(window.unlockPage()->passphraseField(), Qt::Key_Return);
        QVERIFY(opened.wait());
    }

    void lock()
    {
        QSignalSpy locked(&session, &Session::locked);
        window.perform(Do::Lock);
        QVERIFY(locked.wait());
    }

    ~Window()
    {
        if (session.isOpen())
            lock();
    }

    std::shared_ptr<FixedClock> clock;
    Theme theme;
    Language language;
    Session session;
    MainWindow window;
};

} // namespace candor::shelltest
