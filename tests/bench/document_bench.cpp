// SPDX-License-Identifier: GPL-3.0-or-later
// How fast documents become PDFs: a summary of three pages and a letter of one, alone and a hundred in a row, beside
// QPdfWriter with the same pages and, where it is installed, LibreOffice with the same text.
//   QT_QPA_PLATFORM=offscreen document_bench [--rounds 40] [--batch 100] [--no-office]
#include "documents/ReviewSample.h"
#include "render/Renderer.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

/// CPU time of this program in ms, since other programs disturb the clock on the wall.
double cpuMs()
{
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

struct Times {
    double wall = 0; // median, in ms
    double cpu = 0;  // mean
};

template <class Work>
Times measure(int rounds, const Work &work)
{
    work(); // fonts are loaded once
    std::vector<double> walls;
    const double before = cpuMs();
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        walls.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const double cpu = (cpuMs() - before) / rounds;
    std::sort(walls.begin(), walls.end());
    return {walls[walls.size() / 2], cpu};
}

FilteredDocument letter()
{
    DocumentModel model;
    model.title = u"Our letter to you"_s;
    model.typeface = Typeface::Serif;
    model.headerLeft = u"St. Brendan Valley Hospital"_s;
    model.headerRight = u"Case 2026-0102"_s;
    model.footerLeft = u"Printed Fri, Aug 21, 2026, 9:15 AM by Dana Okafor"_s;
    model.blocks.push_back({Heading{model.title, 1}, Lane::Fact, {}});
    const CaseFile file = sample::resolved();
    for (int i = 0; i < 3; ++i) {
        model.blocks.push_back({Heading{u"What happened"_s, 2}, Lane::Fact, {}});
        model.blocks.push_back({Paragraph{file.record.whatHappened}, Lane::Fact, {}});
        model.blocks.push_back({Paragraph{file.record.whatWeFound}, Lane::Fact, {}});
    }
    for (int i = 0; i < 3; ++i)
        model.blocks.push_back({Paragraph{u"Ask for another talk."_s, Paragraph::Style::Bullet}, Lane::Fact, {}});
    model.blocks.push_back({Signatures{{u"Dr. Yusuf Kalla"_s, u"Dana Okafor"_s}}, Lane::Fact, {}});
    return FilteredDocument(std::move(model));
}

/// With as many questions as make three pages.
FilteredDocument summary()
{
    CaseFile file = sample::resolved();
    for (int i = 0;; ++i) {
        sample::ask(
            file, u"Question %1 of the family, in a few plain words?"_s.arg(i),
            u"Answer %1 of the hospital, which takes more than a line on paper, because it explains what was found."_s
                .arg(i));
        FilteredDocument document(resolutionSummary(
            sample::protocol(), file, Audience::Family, sample::context(sample::at("2026-08-21T09:15"))));
        if (LaidOutDocument(document, {}).pageCount() >= 3)
            return document;
    }
}

void withQt(const FilteredDocument &document)
{
    const LaidOutDocument pages(document, {});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(960);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, QMarginsF()));
    pages.paintAll(writer);
}

/// Renders on another thread while this one plays the window: the longest time it could not answer.
double longestWait(int count, const FilteredDocument &document, double *wall)
{
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        for (int i = 0; i < count; ++i)
            static_cast<void>(renderPdf(document, {}));
    }));
    QEventLoop loop;
    QObject::connect(worker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    double longest = 0;
    QElapsedTimer since;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, static_cast<double>(since.nsecsElapsed()) / 1e6);
        since.start();
    });
    since.start();
    tick.start(1);
    worker->start();
    loop.exec();
    worker->wait();
    *wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return longest;
}

/// The time of one call of LibreOffice for so many copies of a text.
double withOffice(const QString &office, const FilteredDocument &document, int count)
{
    const QTemporaryDir folder;
    QStringList files;
    for (int i = 0; i < count; ++i) {
        files += folder.filePath(u"text%1.odt"_s.arg(i));
        writeDocument(document, files.back(), {});
    }
    const QStringList options{
        u"-env:UserInstallation=file://"_s + QDir::tempPath() + u"/candor-document-bench"_s,
        u"--headless"_s,
        u"--convert-to"_s,
        u"pdf"_s,
        u"--outdir"_s,
        folder.filePath(u"out"_s)};
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(office, options + files);
    process.waitForFinished(600'000);
    const double wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const qsizetype made = QDir(folder.filePath(u"out"_s)).entryList({u"*.pdf"_s}).size();
    if (made != count)
        std::printf("  LibreOffice made %d of %d\n", static_cast<int>(made), count);
    return wall;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{u"rounds"_s, u"Measurements of one document."_s, u"n"_s, u"40"_s},
         {u"batch"_s, u"Documents in a row."_s, u"n"_s, u"100"_s},
         {u"no-office"_s, u"Without LibreOffice."_s}});
    options.process(app);
    const int rounds = std::max(1, options.value(u"rounds"_s).toInt());
    const int batch = std::max(1, options.value(u"batch"_s).toInt());
    const QString office = options.isSet(u"no-office"_s) ? QString() : QStandardPaths::findExecutable(u"soffice"_s);

    const struct {
        const char *name;
        FilteredDocument document;
        double target;
    } cases[] = {{"summary of three pages", summary(), 15}, {"letter of one page", letter(), 10}};
    if (!office.isEmpty())
        withOffice(office, cases[1].document, 1); // its profile is made once
    for (const auto &each : cases) {
        std::printf("%s (%d pages)\n", each.name, LaidOutDocument(each.document, {}).pageCount());
        const Times ours = measure(rounds, [&] { static_cast<void>(renderPdf(each.document, {})); });
        const Times laidOut = measure(rounds, [&] { const LaidOutDocument pages(each.document, {}); });
        const Times qt = measure(rounds, [&] { withQt(each.document); });
        const Times odt = measure(rounds, [&] { static_cast<void>(renderOdt(each.document, {})); });
        std::printf("  PDF           %8.2f ms wall  %8.2f ms CPU   target %.0f ms\n", ours.wall, ours.cpu, each.target);
        std::printf("    of it pages %8.2f ms wall  %8.2f ms CPU\n", laidOut.wall, laidOut.cpu);
        std::printf("  ODT           %8.2f ms wall  %8.2f ms CPU\n", odt.wall, odt.cpu);
        std::printf("  by QPdfWriter %8.2f ms wall  %8.2f ms CPU   %.1f x ours\n", qt.wall, qt.cpu, qt.cpu / ours.cpu);
        double wall = 0;
        const double wait = longestWait(batch, each.document, &wall);
        std::printf("  %d in a row   %8.0f ms wall, the window waited %.1f ms at most\n", batch, wall, wait);
        if (office.isEmpty())
            continue;
        const double one = withOffice(office, each.document, 1);
        const double many = withOffice(office, each.document, batch);
        std::printf("  LibreOffice   %8.0f ms for one, %.0f ms for %d: %.0f x ours\n", one, many, batch, many / wall);
    }
    return 0;
}
