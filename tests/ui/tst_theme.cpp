// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Style.h"
#include "theme/Stylesheet.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

constexpr double textRatio = 4.5, lineRatio = 3.0;

bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 40)
                return false;
        }
    }
    return true;
}

/// True when a pixel of about this colour is in the picture.
bool holds(const QImage &image, const QColor &color, int tolerance = 12)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 250 && std::abs(pixel.red() - color.red()) < tolerance &&
                std::abs(pixel.green() - color.green()) < tolerance &&
                std::abs(pixel.blue() - color.blue()) < tolerance)
                return true;
        }
    }
    return false;
}

template <class Paint>
QImage drawn(QSize size, Paint paint, double ratio = 1)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    return image;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastFormula()
    {
        QCOMPARE(std::round(contrastRatio(Qt::black, Qt::white) * 100) / 100, 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        // A published pair: #767676 on white is the lightest grey that passes 4.5.
        QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= textRatio);
        QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < textRatio);
    }

    void contrast_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Tokens &t : {lightTokens(), darkTokens()}) {
            const auto row = [&t](const char *name, const QColor &ink, const QColor &ground, double least) {
                QTest::addRow("%s, %s", t.dark ? "dark" : "light", name) << ink << ground << least;
            };
            row("text on surface", t.text, t.surface, textRatio);
            row("text on window", t.text, t.window, textRatio);
            row("text on sunken", t.text, t.sunken, textRatio);
            row("text on raised", t.text, t.raised, textRatio);
            row("text on field", t.text, t.field, textRatio);
            row("text on hover", t.text, t.hover, textRatio);
            row("muted on surface", t.muted, t.surface, textRatio);
            row("muted on window", t.muted, t.window, textRatio);
            row("muted on sunken", t.muted, t.sunken, textRatio);
            row("muted on field", t.muted, t.field, textRatio);
            row("muted on soon", t.muted, t.soon.soft, textRatio);
            row("muted on late", t.muted, t.late.soft, textRatio);
            row("muted on privileged", t.muted, t.privileged.soft, textRatio);
            row("disabled on raised", t.disabled, t.raised, lineRatio);
            row("accent text", t.accentText, t.accent, textRatio);
            row("accent ink on surface", t.accentInk, t.surface, textRatio);
            row("accent ink on window", t.accentInk, t.window, textRatio);
            row("selection", t.selText, t.sel, textRatio);
            row("strong border on surface", t.borderStrong, t.surface, lineRatio);
            row("strong border on window", t.borderStrong, t.window, lineRatio);
            row("search hit", t.markText, t.mark, textRatio);
            const std::pair<const char *, Status> sets[] = {
                {"late", Status::Late},
                {"soon", Status::Soon},
                {"ok", Status::Ok},
                {"wait", Status::Wait},
                {"privileged", Status::Privileged},
                {"told", Status::Told}};
            for (const auto &[name, status] : sets) {
                const StatusColors colors = t.status(status);
                const QByteArray set(name);
                row((set + " ink on soft").constData(), colors.ink, colors.soft, textRatio);
                row((set + " ink on surface").constData(), colors.ink, t.surface, textRatio);
                row((set + " ink on window").constData(), colors.ink, t.window, textRatio);
                row((set + " ink on selection").constData(), colors.ink, t.sel, textRatio);
                row((set + " text on soft").constData(), t.text, colors.soft, textRatio);
                row((set + " link on soft").constData(), t.accentInk, colors.soft, textRatio);
                row((set + " line on surface").constData(), colors.line, t.surface, lineRatio);
            }
            for (std::size_t i = 0; i < t.chart.size(); ++i)
                row(("chart " + QByteArray::number(int(i))).constData(), t.chart[i], t.surface, lineRatio);
        }
    }

    void contrast()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double ratio = contrastRatio(ink, ground);
        QVERIFY2(ratio >= least, QByteArray::number(ratio, 'f', 2).constData());
    }

    void publishedRatios()
    {
        const auto same = [](double ratio, double stated) { return std::abs(ratio - stated) < 0.06; };
        const Tokens light = lightTokens();
        const Tokens dark = darkTokens();
        QVERIFY(same(contrastRatio(light.text, light.surface), 16.0));
        QVERIFY(same(contrastRatio(dark.text, dark.surface), 13.2));
        QVERIFY(same(contrastRatio(light.accentText, light.accent), 7.4));
        QVERIFY(same(contrastRatio(dark.accentText, dark.accent), 5.6));
        QVERIFY(same(contrastRatio(light.disabled, light.raised), 4.1));
        QVERIFY(same(contrastRatio(dark.privileged.ink, dark.privileged.soft), 7.6));
    }

    void neutralStatusIsReadableAnywhere()
    {
        const StatusColors colors = lightTokens().status(Status::Neutral);
        QCOMPARE(colors.ink, lightTokens().text);
        QCOMPARE(colors.soft.alpha(), 0);
    }

    void stylesheetIsShortAndComplete()
    {
        for (const Tokens &t : {lightTokens(), darkTokens()}) {
            const QString sheet = stylesheet(t);
            QVERIFY(sheet.count(u'\n') < 120);
            QVERIFY2(!sheet.contains(u'@'), "a colour without a value");
            QVERIFY2(!sheet.contains(u'%'), "a size without a value");
            QVERIFY(sheet.contains(t.accentInk.name()));
            // An unknown colour name would come out as black.
            QVERIFY(!sheet.contains(u"#000000"_s));
        }
    }

    void fieldArrowsHaveTheMutedColor()
    {
        const std::pair<QString, QColor> arrows[] = {
            {u"light"_s, lightTokens().muted}, {u"dark"_s, darkTokens().muted}};
        for (const auto &[name, color] : arrows) {
            for (const QString &way : {u"up"_s, u"down"_s}) {
                const QImage arrow = QImage(u":/icons/field-%1-%2.svg"_s.arg(way, name));
                QVERIFY(!arrow.isNull());
                QVERIFY(holds(arrow, color));
            }
        }
    }

    void tokensWithoutThemeAreLight()
    {
        QCOMPARE(Theme::tokens().dark, false);
        QCOMPARE(Theme::tokens().scale, 1.0);
    }

    void appliesAndForgets()
    {
        {
            Theme theme;
            QSignalSpy changed(&theme, &Theme::changed);
            theme.setMode(Theme::Mode::Dark);
            QCOMPARE(changed.count(), 0); // nothing is applied before apply()
            theme.apply();
            QCOMPARE(changed.count(), 1);
            QVERIFY(Theme::tokens().dark);
            QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
            QCOMPARE(QApplication::palette().color(QPalette::PlaceholderText), darkTokens().muted);
            QWidget window;
            window.show();
            const QString dark = window.styleSheet();
            QVERIFY(!dark.isEmpty());
            theme.setMode(Theme::Mode::Light);
            QVERIFY(window.styleSheet() != dark);
            QCOMPARE(changed.count(), 2);
            QVERIFY(!Theme::tokens().dark);
            QCOMPARE(QApplication::palette().color(QPalette::Highlight), lightTokens().sel);
        }
        QVERIFY(!Theme::tokens().dark);
    }

    void textSizeScalesFontsAndMeasures()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        theme.apply();
        const double body = themeFont(FontRole::Body).pointSizeF();
        QVERIFY(body >= 10.0);
        QVERIFY(themeFont(FontRole::Title).pointSizeF() > themeFont(FontRole::Heading).pointSizeF());
        QVERIFY(themeFont(FontRole::Small).pointSizeF() < body);
        const int button = Theme::tokens().scaled(height::Button);
        theme.setTextSize(150);
        QVERIFY(std::abs(themeFont(FontRole::Body).pointSizeF() - 1.5 * body) < 0.01);
        QVERIFY(Theme::tokens().scaled(height::Button) >= button * 14 / 10);
        theme.setTextSize(400);
        QCOMPARE(theme.textSize(), 150);
        theme.setTextSize(10);
        QCOMPARE(theme.textSize(), 90);
    }

    void iconsPaintInBothThemes_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() >= 45);
        for (const QString &file : files)
            QTest::newRow(file.toUtf8().constData()) << file.chopped(4);
    }

    void iconsPaintInBothThemes()
    {
        QFETCH(QString, name);
        Theme theme;
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme.setMode(mode);
            theme.apply();
            for (const int side : {16, 24, 32}) {
                const QImage image = themeIcon(name).pixmap(QSize(side, side)).toImage();
                QVERIFY(!isBlank(image));
            }
            // Programs' own icon and the arrows of the stylesheet have colours of their own.
            if (name != u"app" && !name.startsWith(u"field-"))
                QVERIFY(holds(themeIcon(name).pixmap(QSize(64, 64)).toImage(), Theme::tokens().text));
        }
    }

    void iconsFollowColorAndMode()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        theme.apply();
        const QIcon lock = themeIcon(u"lock"_s, IconColor::Privileged);
        QVERIFY(holds(lock.pixmap(64, 64).toImage(), lightTokens().privileged.ink));
        QVERIFY(holds(lock.pixmap(QSize(64, 64), QIcon::Disabled).toImage(), lightTokens().disabled));
        theme.setMode(Theme::Mode::Dark);
        QVERIFY(holds(lock.pixmap(64, 64).toImage(), darkTokens().privileged.ink));
    }

    void iconsAreSharpOnDenseScreens()
    {
        const auto paint = [](QPainter &painter, const QRectF &rect) {
            paintIcon(painter, rect, u"plus"_s, Qt::black);
        };
        const QImage dense = drawn(QSize(16, 16), paint, 2);
        QCOMPARE(dense.size(), QSize(32, 32));
        QVERIFY(holds(dense, Qt::black));
        // A drawing of 16 px blown up to 32 has no fully dark pixel beside a fully clear one.
        int steep = 0;
        for (int x = 1; x < dense.width(); ++x) {
            const int step = qAlpha(dense.pixel(x, 8)) - qAlpha(dense.pixel(x - 1, 8));
            steep = std::max(steep, std::abs(step));
        }
        QVERIFY(steep > 150);
    }

    void unknownIconIsAMistake() { QVERIFY_THROWS_EXCEPTION(std::invalid_argument, themeIcon(u"no-such-icon"_s)); }

    void everyStatusHasAnIcon()
    {
        for (const Status status :
             {Status::Late, Status::Soon, Status::Ok, Status::Wait, Status::Privileged, Status::Told})
            QVERIFY(!isBlank(themeIcon(iconName(status)).pixmap(16, 16).toImage()));
        QVERIFY(iconName(Status::Neutral).isEmpty());
    }

    void clockRingShowsWhatIsLeft()
    {
        const Tokens t = lightTokens();
        const auto ring = [&t](double fraction, ClockLook state) {
            return drawn(QSize(36, 36), [&](QPainter &painter, const QRectF &rect) {
                paintClockRing(painter, rect, fraction, state, t);
            });
        };
        const QImage quarter = ring(0.25, ClockLook::OnTrack);
        const auto near = [](const QColor &pixel, const QColor &color) {
            return std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) < 40;
        };
        QVERIFY(near(quarter.pixelColor(28, 7), t.accentInk)); // between twelve and three
        QVERIFY(near(quarter.pixelColor(7, 28), t.ring));      // between six and nine
        const QImage late = ring(0, ClockLook::Late);
        QVERIFY(near(late.pixelColor(7, 28), t.late.ink));
        QVERIFY(holds(ring(0.5, ClockLook::NotStarted), t.ring));
        QVERIFY(!near(ring(0.5, ClockLook::NotStarted).pixelColor(28, 7), t.accentInk));
    }

    void barsFillByStrength()
    {
        const Tokens t = lightTokens();
        const auto filled = [&t](int strength) {
            const QImage image = drawn(
                QSize(26, 14), [&](QPainter &painter, const QRectF &rect) { paintBars(painter, rect, strength, t); });
            int bars = 0;
            for (const int x : {4, 13, 22})
                bars += image.pixelColor(x, 11) == t.accentInk ? 1 : 0;
            return bars;
        };
        QCOMPARE(filled(1), 1);
        QCOMPARE(filled(2), 2);
        QCOMPARE(filled(3), 3);
    }

    void recordTypesDifferByWordIconOrColor()
    {
        QSet<QString> words;
        for (const RecordSort type :
             {RecordSort::CaseRecord, RecordSort::Told, RecordSort::Privileged, RecordSort::Mixed}) {
            words.insert(recordName(type));
            QVERIFY(!recordMeaning(type).isEmpty());
            QVERIFY(!isBlank(themeIcon(recordIcon(type)).pixmap(16, 16).toImage()));
        }
        QCOMPARE(words.size(), 4);
    }

    void searchHitsAreMarked()
    {
        const Tokens t = lightTokens();
        const QString text = u"no closing count recorded"_s;
        const auto paint = [&](const std::vector<TextRange> &marks) {
            return drawn(QSize(260, 20), [&](QPainter &painter, const QRectF &rect) {
                paintText(painter, rect, text, {themeFont(FontRole::Body), t.text, 1}, t, marks);
            });
        };
        QVERIFY(holds(paint({{3, 7}}), t.mark, 4));
        QVERIFY(!holds(paint({}), t.mark, 4));
        QVERIFY(!holds(paint({{500, 4}}), t.mark, 4)); // beyond the text
    }

    void longTextIsWrappedOrElided()
    {
        const Tokens t = lightTokens();
        const QString text = u"It ran for about 50 minutes before it was found by the night nurse"_s;
        const QFont font = themeFont(FontRole::Body);
        const double one = textHeight(text, {font, t.text, 1}, 120);
        const double two = textHeight(text, {font, t.text, 2}, 120);
        const double all = textHeight(text, {font, t.text, 0}, 120);
        QVERIFY(one > 0);
        QCOMPARE(two, 2 * one);
        QVERIFY(all > two);
        QCOMPARE(textHeight({}, {font, t.text, 0}, 120) <= one, true);
    }

    void focusRingStandsOutsideTheButton()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        theme.apply();
        QWidget window;
        window.resize(200, 100);
        QPushButton button(u"Print"_s, &window);
        button.move(40, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button.setFocus(Qt::TabFocusReason);
        const QRect place = button.geometry();
        const QImage image = window.grab().toImage();
        const QColor ring = image.pixelColor(place.left() - 3, place.center().y());
        QCOMPARE(ring, lightTokens().accentInk);
        QCOMPARE(image.pixelColor(place.left() - 1, place.center().y()), lightTokens().window);
    }

    void contrastThemesAreLeftAlone()
    {
        QPalette black;
        black.setColor(QPalette::All, QPalette::Window, Qt::black);
        black.setColor(QPalette::All, QPalette::WindowText, Qt::white);
        black.setColor(QPalette::All, QPalette::Button, Qt::black);
        black.setColor(QPalette::All, QPalette::Base, Qt::black);
        black.setColor(QPalette::All, QPalette::Highlight, QColor(0x1AEBFF));
        black.setColor(QPalette::All, QPalette::HighlightedText, Qt::black);
        black.setColor(QPalette::All, QPalette::Link, QColor(0xFFFF00));
        const Tokens t = contrastTokens(black);
        QVERIFY(t.dark);
        for (const Status status :
             {Status::Late, Status::Soon, Status::Ok, Status::Wait, Status::Privileged, Status::Told}) {
            QCOMPARE(t.status(status).ink, QColor(Qt::white));
            QCOMPARE(t.status(status).soft, QColor(Qt::black));
        }
        for (const QColor &ink : {t.text, t.muted, t.accentInk, t.borderStrong})
            QVERIFY(contrastRatio(ink, t.surface) >= textRatio);

        bool contrast = false;
        Theme theme;
        theme.setContrastQuestion([&contrast] { return contrast; });
        theme.apply();
        QWidget window;
        window.show();
        QVERIFY(!window.styleSheet().isEmpty());
        const QColor ours = QGuiApplication::palette().color(QPalette::Window);
        QCOMPARE(ours, Theme::tokens().window);
        contrast = true; // the person turns it on while the program runs
        QEvent event(QEvent::ApplicationPaletteChange);
        QCoreApplication::sendEvent(qApp, &event);
        QTRY_VERIFY(window.styleSheet().isEmpty());
        QWidget later; // opened meanwhile
        later.show();
        QVERIFY(later.styleSheet().isEmpty());
        QVERIFY(QGuiApplication::palette().color(QPalette::Window) != ours);
        QCOMPARE(Theme::tokens().late.ink, QGuiApplication::palette().color(QPalette::WindowText));
        theme.setTextSize(130);
        QVERIFY(Theme::tokens().scale > 1.2); // the text size still counts
        contrast = false;
        theme.setTextSize(100);
        QVERIFY(!window.styleSheet().isEmpty() && !later.styleSheet().isEmpty());
        QCOMPARE(QGuiApplication::palette().color(QPalette::Window), ours);
    }

    void paddingsFollowTheTextSizeAndFieldsKeepTheirsInFocus()
    {
        Tokens large = lightTokens();
        large.scale = 1.5;
        const QString sheet = stylesheet(large);
        QVERIFY(!sheet.contains(u'#' + u"9#"_s));
        QVERIFY(sheet.contains(u"QPushButton { min-height: 45px; padding: 0 18px; }"_s));
        // A thicker frame takes its pixel from the padding, so that nothing moves at any size.
        QVERIFY(sheet.contains(u"QComboBox { min-height: 45px; padding: 0 14px; }"_s));
        QVERIFY(sheet.contains(u"QComboBox:focus { min-height: 43px; padding: 0 13px; }"_s));
    }

    void choiceIsRemembered()
    {
        const QTemporaryDir folder; // not the settings of the person who runs the test
        QCoreApplication::setOrganizationName(u"candor-tests"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        Theme theme;
        theme.chooseMode(Theme::Mode::Dark);
        theme.chooseTextSize(120);
        Theme again;
        again.restore();
        QCOMPARE(again.mode(), Theme::Mode::Dark);
        QCOMPARE(again.textSize(), 120);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
