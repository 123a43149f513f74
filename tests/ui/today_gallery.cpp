// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the list of tasks over a demonstration, in both themes and two sizes: today_gallery OUT_DIR. As a test it must
// draw all pages.
#include "ShellFixture.h"
#include "support/Demonstration.h"
#include "today/TaskPane.h"
#include "today/TodayPage.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QTreeView>

using namespace candor;
using namespace candor::shelltest;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    useOwnSettings(folder);
    installAccessibility();
    const QDir out(app.arguments().value(1, QStringLiteral(CANDOR_BINARY_DIR "/today_gallery")));
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
            TodayPage page(todayOf(*casebook));
            page.resize(size);
            page.show();
            page.list()->setFocus();
            QTest::qWait(300);
            const auto draw = [&](const QString &what) {
                QTest::qWait(200);
                const QString file = out.filePath(u"today-%1-%2-%3.png"_s.arg(what, sizeName, modeName));
                if (page.grab().save(file))
                    ++drawn;
                else
                    QTextStream(stderr) << "could not write " << file << Qt::endl;
            };
            draw(u"first"_s);
            const QModelIndex soon = page.model()->index(static_cast<int>(tasks::Group::NextHour), 0);
            if (page.model()->rowCount(soon) > 0)
                page.list()->setCurrentIndex(page.model()->index(0, 0, soon));
            draw(u"step"_s);
            if (auto *move = page.pane()->findChild<Button *>(u"moveTask"_s))
                move->click();
            draw(u"move"_s);
            page.findChild<QLineEdit *>(u"taskSearch"_s)->setText(u"no such task"_s);
            draw(u"empty"_s);
        }
    }
    return drawn == 16 ? 0 : 1;
}
