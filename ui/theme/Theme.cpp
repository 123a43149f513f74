// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include "theme/Fonts.h"
#include "theme/Style.h"
#include "theme/Stylesheet.h"
#include "theme/platform/Contrast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QStyleHints>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr char themeProperty[] = "candorTheme";
constexpr char dressedProperty[] = "candorDressed"; // a window that wears the stylesheet
const auto modeKey = u"view/theme"_s, textSizeKey = u"view/textSize"_s;

Theme *applied()
{
    return qApp ? qApp->property(themeProperty).value<candor::Theme *>() : nullptr;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_highContrast(&platform::highContrast)
{
    qApp->installEventFilter(this); // a contrast theme comes and goes while the program runs
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_applied && m_mode == Mode::System)
            apply();
    });
#endif
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_applied)
            followFocus(now);
    });
}

Theme::~Theme()
{
    delete m_focusFrame;
    if (qApp && applied() == this)
        qApp->setProperty(themeProperty, QVariant());
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    if (m_applied)
        apply();
}

void Theme::setTextSize(int percent)
{
    percent = std::clamp(percent, smallestText, largestText);
    if (m_textSize == percent)
        return;
    m_textSize = percent;
    if (m_applied)
        apply();
}

void Theme::chooseMode(Mode mode)
{
    QSettings().setValue(modeKey, mode == Mode::Light ? u"light"_s : mode == Mode::Dark ? u"dark"_s : u"system"_s);
    setMode(mode);
}

void Theme::chooseTextSize(int percent)
{
    setTextSize(percent);
    QSettings().setValue(textSizeKey, m_textSize);
}

void Theme::restore()
{
    const QSettings settings;
    setTextSize(settings.value(textSizeKey, m_textSize).toInt());
    const QString mode = settings.value(modeKey).toString();
    setMode(mode == "light"_L1 ? Mode::Light : mode == "dark"_L1 ? Mode::Dark : Mode::System);
}

void Theme::apply()
{
    const QFont body = bodyFont(m_textSize);
    const bool dark = m_mode == Mode::System ? systemIsDark() : m_mode == Mode::Dark;
    const bool contrast = m_highContrast();
    if (contrast && m_applied && !m_inContrast)
        QApplication::setPalette(QPalette()); // back to that of the system
    m_tokens = contrast ? contrastTokens(QGuiApplication::palette()) : dark ? darkTokens() : lightTokens();
    m_tokens.scale = textScale(body);
    m_applied = true;
    m_inContrast = contrast;
    qApp->setProperty(themeProperty, QVariant::fromValue(this));

    QApplication::setFont(body);
    m_sheet = contrast ? QString() : stylesheet(m_tokens);
    if (!contrast) {
        if (!qobject_cast<Style *>(QApplication::style()))
            QApplication::setStyle(new Style);
        QApplication::setPalette(paletteFor(m_tokens));
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->property(dressedProperty).toBool())
            window->setStyleSheet(m_sheet);
    }
    Q_EMIT changed();
}

// The stylesheet hangs on the windows, put on when the system makes one of them. On the application it would be worked
// out anew for a whole part of a window each time that part is put into a larger one, which made building the screens
// ten times as slow.
void Theme::dress(QWidget *window)
{
    while (window->parentWidget())
        window = window->parentWidget();
    if (window->property(dressedProperty).toBool())
        return;
    window->setProperty(dressedProperty, true);
    window->setStyleSheet(m_sheet);
}

void Theme::setContrastQuestion(std::function<bool()> highContrast)
{
    m_highContrast = std::move(highContrast);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WinIdChange && watched->isWidgetType()) {
        if (auto *widget = static_cast<QWidget *>(watched); widget->isWindow())
            dress(widget);
    }
    // Not within the event: it reaches us in the middle of the change.
    const bool ofSystem = event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange;
    if (ofSystem && watched == qApp && m_applied && m_highContrast() != m_inContrast)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_highContrast() != m_inContrast)
                    apply();
            },
            Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

const Tokens &Theme::tokens()
{
    static const Tokens fallback = lightTokens();
    const Theme *theme = applied();
    return theme ? theme->m_tokens : fallback;
}

bool Theme::systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Our own palette hides that of the system once it is set, so only the first look counts.
    static const bool dark = [] {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }();
    return dark;
#endif
}

// The ring stands outside the button, where a stylesheet cannot draw. Painted widgets draw their own.
void Theme::followFocus(QWidget *now)
{
    auto *button = qobject_cast<QAbstractButton *>(now);
    const bool wanted = button && !button->property("ownFocus").toBool();
    if (!m_focusFrame) {
        if (!wanted)
            return;
        m_focusFrame = new QFocusFrame(button->parentWidget());
    }
    m_focusFrame->setWidget(wanted ? button : nullptr);
}

QPalette paletteFor(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.field);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.late.ink);
    palette.setColor(QPalette::Highlight, t.sel);
    palette.setColor(QPalette::HighlightedText, t.selText);
    palette.setColor(QPalette::Link, t.accentInk);
    palette.setColor(QPalette::LinkVisited, t.accentInk);
    palette.setColor(QPalette::ToolTipBase, t.dark ? t.raised : t.text);
    palette.setColor(QPalette::ToolTipText, t.dark ? t.text : t.window);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.hover);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.borderStrong);
    palette.setColor(QPalette::Shadow, t.borderStrong);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, t.accent);
#endif
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.sunken);
    return palette;
}

} // namespace candor
