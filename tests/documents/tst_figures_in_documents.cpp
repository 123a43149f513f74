// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a review on paper: who may see them, whether they are all there and whether they can be read.
#include "documents/EventReview.h"
#include "documents/Figures.h"
#include "documents/OdtReader.h"
#include "documents/ReviewSample.h"
#include "render/PageFigure.h"
#include "render/PaperFonts.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace candor;
using namespace candor::odt;
using namespace Qt::StringLiterals;

namespace {

DocumentContext context()
{
    return sample::context(sample::at("2026-08-21T09:15"));
}

const Figure &figureOf(const Block &block)
{
    return std::get<Figure>(block.content);
}

bool hasFigure(const FilteredDocument &document)
{
    const auto &blocks = document.document().blocks;
    return std::any_of(
        blocks.begin(), blocks.end(), [](const Block &block) { return std::holds_alternative<Figure>(block.content); });
}

} // namespace

class TestFiguresInDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sayWhatTheCaseSays()
    {
        CaseFile file = sample::reviewed(9, 8);
        TimelineEntry undated;
        undated.id = Id<TimelineEntry>::create();
        undated.happened = u"Somebody calls the pharmacy."_s;
        file.put(undated);
        const auto timeline = timelineBlock(file, context());
        QVERIFY(timeline);
        QCOMPARE(timeline->lane, Lane::Pswp);
        const auto &content = std::get<TimelineContent>(figureOf(*timeline).content);
        QCOMPARE(content.events.size(), size_t(9)); // what has no time is in the table only
        QCOMPARE(content.lanes.size(), 4);
        QCOMPARE(content.events.front().title, u"Triage vital signs taken, blood pressure 84 over 50"_s);
        QVERIFY(content.events.front().gap);
        QCOMPARE(content.events.front().detail, u"4:02 PM, Nobody is told"_s);
        const Table &events = figureOf(*timeline).table;
        QCOMPARE(events.rows.size(), size_t(10));
        QCOMPARE(events.rows.front().cells[0].text, u"Wed, Mar 18, 4:02 PM"_s);
        QCOMPARE(events.rows.front().cells[3].text, u"passed on at once\nno place for it on the sheet"_s);
        QCOMPARE(events.rows.back().cells[0].text, u"No time yet"_s);
        QCOMPARE(events.rows.back().cells[1].text, u"Nobody named"_s);
        for (const TableRow &row : events.rows)
            QCOMPARE(row.lane, Lane::Pswp);

        const auto causes = fishboneBlock(file, context());
        QVERIFY(causes);
        QCOMPARE(causes->lane, Lane::Pswp);
        const auto &bones = std::get<FishboneContent>(figureOf(*causes).content).bones;
        QCOMPARE(bones.size(), size_t(6));
        QCOMPARE(bones.front().name, u"People"_s);
        const Table &table = figureOf(*causes).table;
        QCOMPARE(table.rows.size(), size_t(8));
        QCOMPARE(table.rows.front().cells[2].text, u"Confirmed, no action yet"_s);

        QVERIFY(!timelineBlock(sample::resolved(), context()) && !fishboneBlock(sample::resolved(), context()));
    }

    void onlyWhoMaySeeTheReviewGetsThem()
    {
        const CaseFile file = sample::reviewed();
        for (const auto &audience : enumNames<Audience>) {
            const FilteredDocument document(resolutionSummary(sample::protocol(), file, audience.value, context()));
            const bool may = audience.value == Audience::Pso;
            QCOMPARE(hasFigure(document), may);
            QCOMPARE(plainText(document).contains(u"switched off in this area"_s), may);
            QCOMPARE(document.document().mark.contains(u"WORK PRODUCT"_s), may);
        }
        // The documents of the review, turned to somebody else: nothing is left, and it says so.
        for (DocumentModel model : {timelineDocument(file, context()), causesDocument(file, context())}) {
            QVERIFY(hasFigure(FilteredDocument(model)));
            model.audience = Audience::Counsel;
            const FilteredDocument turned(model);
            QVERIFY(!hasFigure(turned));
            QVERIFY(!turned.leftOut().empty());
        }
    }

    /// A picture cannot be shown in part.
    void oneRowTakesTheWholeFigure()
    {
        Block block = *timelineBlock(sample::reviewed(), context());
        block.lane = Lane::Fact;
        for (TableRow &row : std::get<Figure>(block.content).table.rows)
            row.lane = Lane::Fact;
        DocumentModel model;
        model.audience = Audience::Family;
        model.blocks = {block};
        QVERIFY(hasFigure(FilteredDocument(model)));
        std::get<Figure>(model.blocks[0].content).table.rows[2].lane = Lane::Pswp;
        const FilteredDocument filtered(model);
        QVERIFY(!hasFigure(filtered));
        QCOMPARE(filtered.leftOut().front().about, u"Timeline of the event review"_s);
    }

    void picturesFitAndShowEverything_data()
    {
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("causes");
        QTest::addColumn<double>("larger");
        for (const int count : {1, 2, 9, 40, 300}) {
            QTest::addRow("%d", count) << count << count << 1.0;
            QTest::addRow("%d larger", count) << count << count << 1.2;
        }
    }
    void picturesFitAndShowEverything()
    {
        QFETCH(int, events);
        QFETCH(int, causes);
        QFETCH(double, larger);
        const CaseFile file = sample::reviewed(events, causes);
        const QSizeF room(648, 700);
        const auto check = [&](const std::vector<PagePicture> &pictures) {
            for (const PagePicture &picture : pictures) {
                const QSizeF size = picture.size();
                QVERIFY2(
                    size.width() <= room.width() + 1 && size.height() <= room.height(),
                    qPrintable(u"%1 x %2"_s.arg(size.width()).arg(size.height())));
                QVERIFY(picture.style.text.pixelSize() >= std::lround(8 / 0.75 * larger * textScale));
            }
        };
        const auto timeline = pagePictures(figureOf(*timelineBlock(file, context())), room, larger);
        check(timeline);
        size_t boxes = 0;
        for (const PagePicture &picture : timeline)
            boxes += std::get<TimelineLayout>(picture.layout).boxes.size();
        QCOMPARE(boxes, static_cast<size_t>(events));
        QVERIFY(timeline.size() <= static_cast<size_t>(std::max(1, events / 4)));
        const auto fishbone = pagePictures(figureOf(*fishboneBlock(file, context())), room, larger);
        check(fishbone);
        size_t shown = 0;
        for (const PagePicture &picture : fishbone)
            shown += std::get<FishboneLayout>(picture.layout).causes.size();
        QCOMPARE(shown, static_cast<size_t>(causes));
    }

    void areBlackAndGrey()
    {
        const CaseFile file = sample::reviewed();
        for (const auto &block : {timelineBlock(file, context()), fishboneBlock(file, context())}) {
            const std::vector<PagePicture> pictures = pagePictures(figureOf(*block), {648, 700}, 1);
            QCOMPARE(pictures.size(), size_t(1));
            QImage image((pictures[0].size()).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(0.1, 0.1);
            paintPicture(painter, pictures[0]);
            painter.end();
            int dark = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor c = image.pixelColor(x, y);
                    QVERIFY(std::abs(c.red() - c.green()) <= 3 && std::abs(c.green() - c.blue()) <= 3);
                    dark += c.red() < 0x60 ? 1 : 0;
                }
            }
            QVERIFY(dark > 1000);
        }
    }

    void inPlainTextTheTableStandsForIt()
    {
        const QString text = renderText(FilteredDocument(timelineDocument(sample::reviewed(3, 0), context())));
        QVERIFY2(text.contains(u"- When: Wed, Mar 18, 4:02 PM"_s), qPrintable(text));
        QVERIFY(text.contains(u"Who or where: Triage nurse"_s));
        QCOMPARE(text.count(u"PRIVILEGED – PATIENT SAFETY WORK PRODUCT"_s), 2);
    }

    void inOdtAsPicturesWithTheirWords()
    {
        const FilteredDocument document(
            resolutionSummary(sample::protocol(), sample::reviewed(), Audience::Pso, context()));
        const Odt odt(document);
        const auto frames = odt.content.all("draw:frame");
        QCOMPARE(frames.size(), size_t(2));
        QStringList titles;
        for (const Element *title : odt.content.all("svg:title"))
            titles += title->text;
        QCOMPARE(titles, QStringList({u"What happened, step by step"_s, u"Why it happened"_s}));
        for (const Element *description : odt.content.all("svg:desc"))
            QVERIFY(description->text.contains(u"table below"_s));
        const QByteArray manifest = odt.data(u"META-INF/manifest.xml"_s);
        const auto images = odt.content.all("draw:image");
        for (size_t i = 0; i < images.size(); ++i) {
            const QString name = images[i]->attribute("xlink:href");
            QVERIFY(
                manifest.contains("manifest:full-path=\"" + name.toLatin1() + "\" manifest:media-type=\"image/png\""));
            const QImage image = QImage::fromData(odt.data(name), "PNG");
            QVERIFY(image.isGrayscale());
            const double inches = frames[i]->attribute("svg:width").chopped(2).toDouble();
            QVERIFY(inches <= 8.5 - 2 * 64 / 96.0 + 0.02);
            QVERIFY(std::abs(image.width() / inches - 200) < 1);
        }
        QVERIFY(odt.content.text().contains(u"no place for it on the sheet"_s));
        QCOMPARE(renderOdt(document, {}), renderOdt(document, {}));
    }
};

QTEST_MAIN(TestFiguresInDocuments)
#include "tst_figures_in_documents.moc"
