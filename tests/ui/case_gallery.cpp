// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the screen of a case in both themes and two sizes: case_gallery OUT_DIR. As a test it must draw all pages.
#include "HeparinCase.h"
#include "case/CaseWorkspace.h"
#include "case/communications/CommunicationsTab.h"
#include "case/pathway/PathwayTab.h"
#include "case/people/PeopleTab.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTextStream>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installAccessibility();
    const QDir out(app.arguments().value(1, QStringLiteral(CANDOR_BINARY_DIR "/case_gallery")));
    QDir().mkpath(out.path());
    Theme theme;
    int drawn = 0;
    FakeDesk desk;
    desk.view = heparinView();
    // The sizes are those of the window less its navigation, menu and status line.
    for (const auto &[size, sizeName] :
         {std::pair(QSize(1256, 818), u"1440"_s), std::pair(QSize(1202, 718), u"1280"_s)}) {
        for (const auto &[mode, modeName] :
             {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
            theme.setMode(mode);
            theme.apply();
            CaseWorkspace page(desk.desk());
            page.resize(size);
            page.show();
            page.store().show(desk.view);
            const auto draw = [&](const QString &what) {
                QTest::qWait(80);
                const QString file = out.filePath(u"case-%1-%2-%3.png"_s.arg(what, sizeName, modeName));
                if (page.grab().save(file))
                    ++drawn;
                else
                    QTextStream(stderr) << "could not write " << file << Qt::endl;
            };
            page.pathway().goTo(u"prepare-first-conversation"_s);
            draw(u"pathway"_s);
            page.pathway().goTo(u"choose-who-is-told"_s);
            draw(u"decision"_s);
            page.pathway().goTo(u"support-caregivers"_s);
            draw(u"caregivers"_s);
            page.showTab(CaseWorkspace::Communications);
            draw(u"communications"_s);
            page.logConversation();
            draw(u"log"_s);
            page.showTab(CaseWorkspace::People);
            draw(u"people"_s);
            page.people().showPerson(desk.view.file.person(PersonRole::Family)->id);
            draw(u"people-family"_s);
            page.people().showPerson(desk.view.file.person(PersonRole::Staff)->id);
            draw(u"people-staff"_s);
            page.people().showSupport();
            draw(u"people-support"_s);
            page.showTab(CaseWorkspace::History);
            draw(u"history"_s);
            page.print();
            draw(u"print"_s);
        }
    }
    return drawn == 44 ? 0 : 1;
}
