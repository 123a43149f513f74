// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/TimelineWords.h"
#include "documents/DocumentModel.h"
#include "render/PageFigure.h"
#include "theme/Fonts.h"
#include "theme/Tokens.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

FigureStyle style()
{
    return figureStyle(lightTokens());
}

TimelineContent manyEvents(int count, int lanes, int minutesApart)
{
    TimelineContent content;
    content.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    content.dayText = [](QDate day) { return day.toString(Qt::ISODate); };
    for (int i = 0; i < lanes; ++i)
        content.lanes += u"Lane %1"_s.arg(i);
    quint32 seed = 11;
    qint64 minute = 29'000'000;
    for (int i = 0; i < count; ++i) {
        seed = seed * 1664525U + 1013904223U;
        minute += (seed >> 20) % static_cast<quint32>(minutesApart);
        const QString words = u"Event %1 "_s.arg(i) + QString(static_cast<qsizetype>((seed >> 12) % 30), u'x');
        content.events.push_back(
            {minute, static_cast<int>((seed >> 8) % static_cast<quint32>(lanes)), words, u"3:02 PM"_s,
             (seed & 256) != 0});
    }
    return content;
}

/// Statements of one to three lines in all states, at all depths of a chain.
FishboneContent manyCauses(int bones, int causes, const QString &state)
{
    FishboneContent content;
    content.effect = u"Retained sponge after abdominal surgery"_s;
    content.harm = u"A second operation, six weeks at home"_s;
    static const QStringList statements{
        u"Staff was short"_s, u"The policy allows one person to count when nobody else is free in the room"_s,
        u"Extra sponges are told by voice only and nobody writes them on the board, because it hangs behind the person "
        u"who counts"_s};
    for (int b = 0; b < bones; ++b) {
        Bone bone{u"Communication and process %1"_s.arg(b), {}};
        for (int c = 0; c < causes; ++c) {
            const auto mark = static_cast<CauseMark>((b + c) % 3);
            bone.causes.push_back(
                {statements[(b + 2 * c) % 3], mark, (c / 3) % 5, mark == CauseMark::Possible ? QString() : state});
        }
        content.bones.push_back(bone);
    }
    return content;
}

/// The first text of the figure that meets another one, lies outside, or is larger than its place.
QString whatIsInTheWay(const FishboneLayout &layout, const FigureStyle &s)
{
    std::vector<std::pair<QString, QRectF>> texts{{layout.effect, layout.head}};
    for (const auto &bone : layout.bones) {
        texts.emplace_back(bone.name, bone.label);
        if (QFontMetricsF(s.strong).horizontalAdvance(bone.name) > bone.label.width())
            return u"wider than its place: "_s + bone.name;
    }
    for (const auto &cause : layout.causes) {
        texts.emplace_back(cause.text, cause.rect);
        const QFontMetricsF metrics(cause.mark == CauseMark::Confirmed ? s.strong : s.text);
        QSizeF drawn = metrics.size(0, cause.text);
        drawn.rwidth() += cause.state.isEmpty() ? 0 : QFontMetricsF(s.text).horizontalAdvance(cause.state);
        if (drawn.width() > cause.rect.width() || drawn.height() > cause.rect.height())
            return u"larger than its place: "_s + cause.text;
        // Another bone may cross no text: the bones are the lines of the figure.
        for (const auto &bone : layout.bones) {
            QPointF at;
            for (const QLineF &side :
                 {QLineF(cause.rect.topLeft(), cause.rect.bottomLeft()),
                  QLineF(cause.rect.topRight(), cause.rect.bottomRight())}) {
                if (side.intersects(bone.line, &at) == QLineF::BoundedIntersection)
                    return u"crossed by a bone: "_s + cause.text;
            }
        }
    }
    const QRectF bounds(QPointF(0, 0), layout.size);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!bounds.contains(texts[i].second))
            return u"outside: "_s + texts[i].first;
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            if (texts[i].second.intersects(texts[k].second))
                return texts[i].first + u" meets "_s + texts[k].first;
        }
    }
    return {};
}

} // namespace

/// The timeline and the diagram of causes as they are laid out and painted.
class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qApp->setFont(bodyFont(100)); }

    void boxesNeverOverlap_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("apart");
        QTest::addColumn<double>("zoom");
        QTest::newRow("one") << 1 << 5 << 1.0;
        QTest::newRow("a few") << 10 << 30 << 1.0;
        QTest::newRow("all at once") << 40 << 1 << 1.0;
        QTest::newRow("many") << 300 << 4 << 1.0;
        QTest::newRow("over days") << 60 << 900 << 1.0;
        QTest::newRow("zoomed out") << 300 << 4 << 0.2;
        QTest::newRow("zoomed in") << 60 << 20 << 8.0;
    }
    void boxesNeverOverlap()
    {
        QFETCH(int, count);
        QFETCH(int, apart);
        QFETCH(double, zoom);
        const TimelineContent content = manyEvents(count, 4, apart);
        const TimelineLayout layout = layOutTimeline(content, style(), 940, zoom);
        QCOMPARE(layout.boxes.size(), content.events.size());
        const QRectF bounds(QPointF(0, 0), layout.size);
        for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
            const auto &box = layout.boxes[i];
            const auto &lane = layout.lanes[static_cast<std::size_t>(box.lane)];
            QVERIFY(bounds.contains(box.rect));
            QVERIFY(box.rect.left() >= layout.laneWidth);
            QVERIFY(box.rect.top() >= lane.top && box.rect.bottom() <= lane.top + lane.height);
            for (std::size_t k = i + 1; k < layout.boxes.size(); ++k)
                QVERIFY(!box.rect.intersects(layout.boxes[k].rect));
            if (i > 0)
                QVERIFY(box.rect.left() >= layout.boxes[i - 1].rect.left());
            QCOMPARE(timelineEventAt(layout, box.rect.center()), static_cast<int>(i));
        }
        for (std::size_t i = 1; i < layout.ticks.size(); ++i)
            QVERIFY(layout.ticks[i].x - layout.ticks[i - 1].x > 20);
    }

    void idleTimeIsLeftOut()
    {
        TimelineContent content = manyEvents(2, 1, 1);
        content.events[1].minute = content.events[0].minute + 6 * 1440;
        const TimelineLayout layout = layOutTimeline(content, style(), 940);
        QCOMPARE(layout.breaks.size(), 1U);
        QVERIFY(layout.size.width() < 940);
        const auto days = std::count_if(
            layout.ticks.begin(), layout.ticks.end(), [](const auto &tick) { return !tick.day.isEmpty(); });
        QVERIFY(days >= 2);
    }

    void twoThousandEventsStayFluent()
    {
        const TimelineContent content = manyEvents(2000, 6, 3);
        QElapsedTimer timer;
        timer.start();
        const TimelineLayout layout = layOutTimeline(content, style(), 940);
        const auto layoutTime = timer.elapsed();
        QImage image(940, 400, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        qint64 worst = 0;
        for (double x = 0; x < layout.size.width() - 940; x += layout.size.width() / 20) {
            timer.restart();
            paintTimeline(painter, layout, style(), QRectF(x, 0, 940, 400), 3, true);
            worst = std::max(worst, timer.elapsed());
        }
        qInfo(
            "2000 events: layout %lld ms, worst paint %lld ms, %.0f x %.0f px", static_cast<long long>(layoutTime),
            static_cast<long long>(worst), layout.size.width(), layout.size.height());
        QVERIFY(layoutTime < 500); // far above what it takes; the machine may be busy
        QVERIFY(worst < 500);
        QVERIFY(layout.size.height() < 4000);
    }

    void widthsAreThoseOfTheLetters()
    {
        // What a box shows is measured letter by letter; it must fit into the box as it is really drawn.
        TimelineContent content = manyEvents(200, 3, 4);
        content.events[0].title = u"AVAVA To Wa “quoted” – façade, señal"_s;
        content.events[1].title = u"日本語のとても長い題名がここに書かれていて箱には入らない"_s;
        content.events[2].title = u"e\u0301tat"_s;
        content.events[3].title = QString(200, u'W');
        const FigureStyle s = style();
        const TimelineLayout layout = layOutTimeline(content, s, 940);
        const QFontMetricsF strong(s.strong), text(s.text);
        for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
            const auto &box = layout.boxes[i];
            const double room = box.rect.width() - 14; // its padding, but for a hair
            QVERIFY2(strong.horizontalAdvance(box.title) + (box.gap ? 17.5 : 0) <= room, qPrintable(box.title));
            QVERIFY2(text.horizontalAdvance(box.detail) <= room, qPrintable(box.detail));
            QCOMPARE(box.title.endsWith(u'…'), box.title != content.events[i].title);
        }
        QVERIFY(layout.boxes[3].elided);
        QCOMPARE(layout.boxes[2].title, content.events[2].title);
    }

    void sixtyCausesStayReadable_data()
    {
        QTest::addColumn<int>("bones");
        QTest::addColumn<int>("causes");
        QTest::addColumn<double>("width");
        QTest::newRow("none") << 0 << 0 << 900.0;
        QTest::newRow("one") << 1 << 1 << 900.0;
        QTest::newRow("as drawn") << 6 << 2 << 944.0;
        QTest::newRow("sixty") << 7 << 9 << 944.0;
        QTest::newRow("sixty on a wide screen") << 6 << 10 << 1800.0;
        QTest::newRow("sixty beside a pane") << 6 << 10 << 640.0;
        QTest::newRow("all on one bone") << 1 << 60 << 700.0;
        QTest::newRow("all of Yorkshire, narrow") << 21 << 3 << 500.0;
    }
    void sixtyCausesStayReadable()
    {
        QFETCH(int, bones);
        QFETCH(int, causes);
        QFETCH(double, width);
        for (const QString &state : {u"no action yet"_s, u"todavía sin ninguna acción prevista"_s}) {
            const FishboneContent content = manyCauses(bones, causes, state);
            const FishboneLayout layout = layOutFishbone(content, style(), width);
            QCOMPARE(layout.bones.size(), static_cast<std::size_t>(bones));
            QCOMPARE(layout.causes.size(), static_cast<std::size_t>(bones * causes));
            QCOMPARE(whatIsInTheWay(layout, style()), QString());
            for (std::size_t i = 0; i < layout.causes.size(); ++i)
                QCOMPARE(fishboneCauseAt(layout, layout.causes[i].rect.center()), static_cast<int>(i));
        }
    }

    void sixtyCausesStayReadableOnPaper_data()
    {
        QTest::addColumn<int>("bones");
        QTest::addColumn<int>("causes");
        QTest::addColumn<double>("larger");
        for (const double larger : {1.0, 1.2}) {
            QTest::addRow("sixty on six bones, %.1f", larger) << 6 << 10 << larger;
            QTest::addRow("sixty on twenty bones, %.1f", larger) << 20 << 3 << larger;
            QTest::addRow("sixty on one bone, %.1f", larger) << 1 << 60 << larger;
        }
    }
    /// On letter paper, as the document of the causes and the binder have it.
    void sixtyCausesStayReadableOnPaper()
    {
        QFETCH(int, bones);
        QFETCH(int, causes);
        QFETCH(double, larger);
        const QSizeF room(648, 700);
        for (const QString &state : {u"no action yet"_s, u"todavía sin ninguna acción prevista"_s}) {
            Figure figure;
            figure.content = manyCauses(bones, causes, state);
            std::size_t shown = 0, twoLines = 0;
            for (const PagePicture &picture : pagePictures(figure, room, larger)) {
                const auto &layout = std::get<FishboneLayout>(picture.layout);
                QVERIFY(picture.size().width() <= room.width() + 1 && picture.size().height() <= room.height());
                QCOMPARE(whatIsInTheWay(layout, picture.style), QString());
                shown += layout.causes.size();
                twoLines += static_cast<std::size_t>(std::count_if(
                    layout.causes.begin(), layout.causes.end(), [](const auto &c) { return c.text.contains(u'\n'); }));
            }
            QCOMPARE(shown, std::size_t(60));
            QVERIFY(twoLines > 10);
        }
    }
};

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
