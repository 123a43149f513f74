// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the list of tasks over a demonstration, in both themes and two sizes: today_gallery OUT_DIR. As a test it must
// draw all pages.
#include "Gallery.h"
#include "ShellFixture.h"
#include "support/Demonstration.h"
#include "today/TaskPane.h"
#include "today/TodayPage.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"

#include <QApplication>
#include <QTreeView>

using namespace candor;
using namespace candor::gallerytest;
using namespace candor::shelltest;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    useOwnSettings(folder);
    installAccessibility();
    Gallery gallery(u"today"_s);
    const auto casebook = samples::openDemonstration(folder.filePath(u"demo.candor"_s), sampleNow);
    gallery.inEachLook([&](const QSize &size) {
        TodayPage page(todayOf(*casebook));
        page.resize(size);
        page.show();
        page.list()->setFocus();
        QTest::qWait(300);
        gallery.draw(page, u"first"_s);
        const QModelIndex soon = page.model()->index(static_cast<int>(tasks::Group::NextHour), 0);
        if (page.model()->rowCount(soon) > 0)
            page.list()->setCurrentIndex(page.model()->index(0, 0, soon));
        gallery.draw(page, u"step"_s);
        if (auto *move = page.pane()->findChild<Button *>(u"moveTask"_s))
            move->click();
        gallery.draw(page, u"move"_s);
        page.findChild<QLineEdit *>(u"taskSearch"_s)->setText(u"no such task"_s);
        gallery.draw(page, u"empty"_s);
    });
    return gallery.result(4);
}
