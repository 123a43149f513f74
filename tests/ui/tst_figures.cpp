// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/TimelineWords.h"
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
        QVERIFY(layoutTime < 2000); // far above what it takes; the machine may be busy
        QVERIFY(worst < 500);
        QVERIFY(layout.size.height() < 4000);
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
        QTest::newRow("all of Yorkshire, narrow") << 21 << 3 << 500.0;
    }
    void sixtyCausesStayReadable()
    {
        QFETCH(int, bones);
        QFETCH(int, causes);
        QFETCH(double, width);
        FishboneContent content;
        content.effect = u"Retained sponge after abdominal surgery"_s;
        for (int b = 0; b < bones; ++b) {
            Bone bone{u"Category %1"_s.arg(b), {}};
            for (int c = 0; c < causes; ++c)
                bone.causes.push_back(
                    {u"Cause with a long statement that does not fit %1"_s.arg(c),
                     c % 3 == 0   ? CauseMark::Confirmed
                     : c % 3 == 1 ? CauseMark::RuledOut
                                  : CauseMark::Possible,
                     c % 4, c % 3 == 0 ? u"no action yet"_s : QString()});
            content.bones.push_back(bone);
        }
        const FishboneLayout layout = layOutFishbone(content, style(), width);
        QCOMPARE(layout.bones.size(), static_cast<std::size_t>(bones));
        QCOMPARE(layout.causes.size(), static_cast<std::size_t>(bones * causes));
        const QRectF bounds(QPointF(0, 0), layout.size);
        QVERIFY(bounds.contains(layout.head));
        for (std::size_t i = 0; i < layout.causes.size(); ++i) {
            QVERIFY(bounds.contains(layout.causes[i].rect));
            QVERIFY(!layout.causes[i].rect.intersects(layout.head));
            for (std::size_t k = i + 1; k < layout.causes.size(); ++k)
                QVERIFY(!layout.causes[i].rect.intersects(layout.causes[k].rect));
            for (const auto &bone : layout.bones)
                QVERIFY(!layout.causes[i].rect.intersects(bone.label));
            QCOMPARE(fishboneCauseAt(layout, layout.causes[i].rect.center()), static_cast<int>(i));
        }
    }
};

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
