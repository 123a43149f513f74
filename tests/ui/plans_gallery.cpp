// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the improvement plans over a demonstration, in both themes and two sizes: plans_gallery OUT_DIR. As a test
// it must draw all pages.
#include "ShellFixture.h"
#include "plans/LooseActions.h"
#include "plans/PlanActionsList.h"
#include "plans/PlanPane.h"
#include "plans/PlansList.h"
#include "plans/PlansPage.h"
#include "support/Demonstration.h"
#include "widgets/Accessibility.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextStream>

using namespace candor;
using namespace candor::shelltest;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    useOwnSettings(folder);
    installAccessibility();
    const QDir out(app.arguments().value(1, QStringLiteral(CANDOR_BINARY_DIR "/plans_gallery")));
    QDir().mkpath(out.path());
    const auto casebook = samples::openDemonstration(folder.filePath(u"demo.candor"_s), sampleNow);
    Theme theme;
    int drawn = 0;
    for (const auto &[size, sizeName] :
         {std::pair(QSize(1256, 818), u"1440"_s), std::pair(QSize(1202, 718), u"1280"_s)}) {
        for (const auto &[mode, modeName] :
             {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
            theme.setMode(mode);
            theme.apply();
            PlansPage page(plansOf(*casebook));
            page.resize(size);
            page.show();
            QTest::qWait(400);
            const auto draw = [&](const QString &what) {
                QTest::qWait(200);
                const QString file = out.filePath(u"plans-%1-%2-%3.png"_s.arg(what, sizeName, modeName));
                if (page.grab().save(file))
                    ++drawn;
                else
                    QTextStream(stderr) << "could not write " << file << Qt::endl;
            };
            const auto show = [&](const QString &name) {
                const auto *model = page.plans().model();
                const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, name);
                if (!found.isEmpty())
                    page.plans().setCurrentIndex(found.front());
            };
            draw(u"first"_s);
            show(u"Warning signs reach a doctor"_s);
            draw(u"late"_s);
            auto *bar = page.pane().findChild<QScrollArea *>()->verticalScrollBar();
            bar->setValue(bar->maximum() / 2);
            draw(u"measure"_s);
            if (auto *tests = page.findChild<QListView *>(u"planTest.list"_s))
                tests->setCurrentIndex(tests->model()->index(0, 0));
            QTest::qWait(100);
            bar->setValue(bar->maximum());
            draw(u"tests"_s);
            show(u"Families teach with us"_s);
            draw(u"weak"_s);
            page.showPlan({});
            page.loose().list().setCurrentIndex(page.loose().list().model()->index(1, 0));
            draw(u"loose"_s);
            page.startSearch();
            page.findChild<QLineEdit *>(u"loose.filter"_s)->setText(u"no such action"_s);
            QTest::qWait(300);
            draw(u"empty"_s);
        }
    }
    return drawn == 28 ? 0 : 1;
}
