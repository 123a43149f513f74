// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/history/HistoryList.h"
#include "case/history/HistoryTab.h"
#include "e2e/Robot.h"
#include "library/CasebookHistoryPart.h"
#include "library/LibraryPage.h"
#include "library/ProtocolPart.h"
#include "library/ProtocolVersions.h"
#include "plans/PlansPage.h"
#include "shell/MainWindow.h"

#include <QListView>
#include <QListWidget>

namespace candor::bench {

using Measured = std::function<void(const QString &part, const std::function<void()> &work)>;

inline constexpr int settleMillis = 250; // what a page reads and paints after it is there

/// The pages beside Today, the list and the case: plans, each part of the library with the running cases of all
/// versions, and each page of the settings.
inline void walkBesideCases(e2e::Robot &robot, MainWindow &window, const Measured &measured)
{
    measured(QStringLiteral("plans"), [&] {
        robot.press(Qt::Key_4, Qt::ControlModifier);
        robot.waitFor([&] { return window.shell()->plansPage()->isVisible(); }, QStringLiteral("No plans appear."));
        QTest::qWait(settleMillis);
    });
    measured(QStringLiteral("library"), [&] {
        robot.press(Qt::Key_5, Qt::ControlModifier);
        robot.waitFor(
            [&] { return window.shell()->libraryPage()->isVisible(); }, QStringLiteral("No library appears."));
        QTest::qWait(settleMillis);
    });
    LibraryPage *library = window.shell()->libraryPage();
    library->sections()->setFocus();
    for (int row = 1; row < library->sections()->model()->rowCount(); ++row) {
        const QString name = library->sections()->model()->index(row, 0).data().toString();
        measured(QStringLiteral("library: ") + name, [&] {
            robot.press(Qt::Key_Down);
            QTest::qWait(settleMillis);
        });
    }
    QAbstractItemModel *entries = library->history()->history()->list().model();
    robot.waitFor([&] { return entries->rowCount() > 0; }, QStringLiteral("The history of the casebook is empty."));
    measured(QStringLiteral("library: running cases and their version"), [&] {
        library->showSection(LibrarySection::Protocol);
        library->protocol()->showTab(ProtocolPart::Versions);
        QListView *cases = library->protocol()->versions()->caseList();
        robot.waitFor([&] { return cases->model()->rowCount() > 0; }, QStringLiteral("No running case appears."));
        cases->setFocus();
        for (int page = 0; page < 5; ++page) {
            robot.press(Qt::Key_End);
            QTest::qWait(settleMillis);
        }
    });
    measured(QStringLiteral("settings"), [&] {
        window.perform(Do::OpenSettings);
        robot.find(QStringLiteral("settingsDialog"));
        QTest::qWait(settleMillis);
    });
    auto *subjects = robot.find<QListWidget>(QStringLiteral("settings.subjects"));
    robot.activate(subjects->window());
    subjects->setFocus();
    for (int row = 1; row < subjects->count(); ++row) {
        measured(QStringLiteral("settings: ") + subjects->item(row)->text(), [&] {
            robot.press(Qt::Key_Down);
            QTest::qWait(settleMillis);
        });
    }
    subjects->window()->close();
    robot.activate(&window);
}

} // namespace candor::bench
