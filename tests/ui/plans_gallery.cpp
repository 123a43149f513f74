// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the improvement plans over a demonstration, in both themes and two sizes: plans_gallery OUT_DIR. As a test
// it must draw all pages.
#include "Gallery.h"
#include "ShellFixture.h"
#include "plans/LooseActions.h"
#include "plans/PlanActionsList.h"
#include "plans/PlanPane.h"
#include "plans/PlansList.h"
#include "plans/PlansPage.h"
#include "support/Demonstration.h"
#include "widgets/Accessibility.h"

#include <QApplication>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>

using namespace candor;
using namespace candor::gallerytest;
using namespace candor::shelltest;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    useOwnSettings(folder);
    installAccessibility();
    Gallery gallery(u"plans"_s);
    const auto casebook = samples::openDemonstration(folder.filePath(u"demo.candor"_s), sampleNow);
    gallery.inEachLook([&](const QSize &size) {
        PlansPage page(plansOf(*casebook));
        page.resize(size);
        page.show();
        QTest::qWait(400);
        const auto show = [&](const QString &name) {
            const auto *model = page.plans().model();
            const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, name);
            if (!found.isEmpty())
                page.plans().setCurrentIndex(found.front());
        };
        gallery.draw(page, u"first"_s);
        show(u"Warning signs reach a doctor"_s);
        gallery.draw(page, u"late"_s);
        auto *bar = page.pane().findChild<QScrollArea *>()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        gallery.draw(page, u"measure"_s);
        if (auto *tests = page.findChild<QListView *>(u"planTest.list"_s))
            tests->setCurrentIndex(tests->model()->index(0, 0));
        QTest::qWait(100);
        bar->setValue(bar->maximum());
        gallery.draw(page, u"tests"_s);
        show(u"Families teach with us"_s);
        gallery.draw(page, u"weak"_s);
        page.showPlan({});
        page.loose().list().setCurrentIndex(page.loose().list().model()->index(1, 0));
        gallery.draw(page, u"loose"_s);
        page.startSearch();
        page.findChild<QLineEdit *>(u"loose.filter"_s)->setText(u"no such action"_s);
        QTest::qWait(300);
        gallery.draw(page, u"empty"_s);
    });
    return gallery.result(7);
}
