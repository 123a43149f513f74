// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Stylesheet.h"

#include "theme/Fonts.h"

#include <QRegularExpression>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

// @name is a colour (@theme the word light or dark), #12# a length that follows the text size, #12-1# the same less one
// pixel for a thicker line, %name% a size of type.
const auto sheet = R"(QWidget[surface="true"], QAbstractItemView { background: @surface; }
QPushButton, QToolButton { background: @raised; color: @text; border: 1px solid @borderStrong; border-radius: 5px; }
QPushButton { min-height: #30#; padding: 0 #12#; }
QToolButton { min-height: #25#; min-width: #25#; padding: 0 #4#; }
QPushButton[small="true"] { min-height: #25#; padding: 0 #9#; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked, QToolButton:open {
 background: @sel; color: @selText; }
QPushButton:disabled, QToolButton:disabled { color: @disabled; border-color: @border; }
QPushButton[primary="true"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[primary="true"]:disabled { background: @sunken; color: @disabled; border-color: @border; }
QPushButton[quiet="true"], QToolButton[quiet="true"] { background: transparent; color: @accentInk;
 border-color: transparent; padding: 0 #7#; }
QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover { background: @hover; }
QPushButton[quiet="true"]:pressed, QToolButton[quiet="true"]:pressed { background: @sel; color: @selText; }
QPushButton[quiet="true"]:disabled, QToolButton[quiet="true"]:disabled { color: @disabled; }
QToolButton::menu-indicator { width: 0; image: none; }
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit { background: @field;
 border: 1px solid @borderStrong; border-radius: 4px; selection-background-color: @sel;
 selection-color: @selText; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: #30#; padding: 0 #9#; }
QComboBox { padding: 0 #11#; }
QPlainTextEdit, QTextEdit { padding: #3# #5#; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
 border: 2px solid @accentInk; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { min-height: #30-2#; padding: 0 #9-1#; }
QComboBox:focus { padding: 0 #11-1#; }
QPlainTextEdit:focus, QTextEdit:focus { padding: #3-1# #5-1#; }
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only { background: @sunken; border-color: @border; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
 border-color: @border; }
QLineEdit[error="true"], QAbstractSpinBox[error="true"], QComboBox[error="true"], QPlainTextEdit[error="true"],
QTextEdit[error="true"] { border: 2px solid @late; }
QLineEdit[error="true"], QAbstractSpinBox[error="true"], QComboBox[error="true"] { min-height: #30-2#; padding: 0 #9-1#; }
QPlainTextEdit[error="true"], QTextEdit[error="true"] { padding: #3-1# #5-1#; }
QPlainTextEdit[bare="true"] { border: none; border-radius: 0; padding: 0; background: transparent; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox::drop-down, QAbstractSpinBox::drop-down { border: none; width: #28#; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: #24#; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url(:/icons/field-down-@theme.svg);
 width: #14#; height: #14#; }
QAbstractSpinBox::up-arrow { image: url(:/icons/field-up-@theme.svg); width: #14#; height: #14#; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @borderStrong; outline: none; }
QTabWidget::pane { border: none; }
QTabBar { font-weight: 600; qproperty-expanding: false; qproperty-drawBase: false; }
QTabBar::tab { min-height: #31#; padding: 0 #11#; border: none; border-bottom: 3px solid transparent; color: @muted;
 font-weight: 400; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accentInk; font-weight: 600; }
QTabBar::tab:focus { background: @sel; color: @selText; }
QSplitter::handle { background: @border; }
QSplitter::handle:hover { background: @borderStrong; }
QToolTip { background: @toolTip; color: @toolTipText; border: 1px solid @borderStrong; padding: #4# #7#; }
QMenuBar { background: @window; border-bottom: 1px solid @border; }
QMenuBar::item { background: transparent; padding: #4# #9#; }
QMenuBar::item:selected { background: @sel; color: @selText; }
QMenu { background: @raised; border: 1px solid @borderStrong; padding: #4# 0; }
QMenu::item { padding: #5# #24# #5# #28#; }
QMenu::item:selected { background: @sel; color: @selText; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: #4# #8#; }
QMenu::icon { padding-left: #8#; }
QStatusBar { background: @window; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QHeaderView::section { background: @window; color: @muted; border: none; border-bottom: 1px solid @border;
 padding: 0 #10#; min-height: #29#; font-weight: 500; }
QAbstractItemView { border: none; outline: none; }
QAbstractItemView[bare="true"] { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QScrollArea { border: none; background: transparent; }
QCheckBox, QRadioButton { min-height: #27#; }
QProgressBar { border: 1px solid @borderStrong; border-radius: 3px; background: transparent; max-height: 6px;
 min-height: 6px; }
QProgressBar::chunk { background: @accentInk; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 28px; margin: 3px 2px; }
QScrollBar::handle:hover { background: @borderStrong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel[ink="muted"] { color: @muted; }
QLabel[ink="late"] { color: @late; }
QLabel[ink="soon"] { color: @soon; }
QLabel[type="title"] { font-size: %title%; font-weight: 600; }
QLabel[type="heading"] { font-size: %heading%; font-weight: 600; }
QLabel[type="label"] { font-weight: 600; }
QLabel[type="small"] { font-size: %small%; }
QLabel[type="tiny"] { font-size: %tiny%; }
QPushButton[small="true"] { font-size: %small%; }
)"_L1;

QColor blend(const QColor &front, const QColor &back, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a * share + b * (1.0 - share)); };
    return QColor::fromRgbF(
        mix(front.redF(), back.redF()), mix(front.greenF(), back.greenF()), mix(front.blueF(), back.blueF()));
}

QString typeSize(QStringView name)
{
    const QFont type = themeFont(
        name == "title"_L1     ? FontRole::Title
        : name == "heading"_L1 ? FontRole::Heading
        : name == "tiny"_L1    ? FontRole::Tiny
                               : FontRole::Small);
    return type.pixelSize() > 0 ? QString::number(type.pixelSize()) + u"px"_s
                                : QString::number(type.pointSizeF(), 'f', 2) + u"pt"_s;
}

QColor color(const Tokens &t, QStringView name)
{
    const std::pair<QLatin1StringView, QColor> known[] = {
        {"window"_L1, t.window},
        {"surface"_L1, t.surface},
        {"sunken"_L1, t.sunken},
        {"raised"_L1, t.raised},
        {"field"_L1, t.field},
        {"hover"_L1, t.hover},
        {"text"_L1, t.text},
        {"muted"_L1, t.muted},
        {"disabled"_L1, t.disabled},
        {"accent"_L1, t.accent},
        {"accentText"_L1, t.accentText},
        {"accentInk"_L1, t.accentInk},
        {"accentHover"_L1, t.accent.darker(112)},
        {"accentPressed"_L1, t.accent.darker(130)},
        {"sel"_L1, t.sel},
        {"selText"_L1, t.selText},
        {"border"_L1, t.border},
        {"borderStrong"_L1, t.borderStrong},
        {"late"_L1, t.late.ink},
        {"soon"_L1, t.soon.ink},
        {"scroll"_L1, blend(t.borderStrong, t.surface, 0.55)},
        {"toolTip"_L1, t.dark ? t.raised : t.text},
        {"toolTipText"_L1, t.dark ? t.text : t.window}};
    for (const auto &[key, value] : known) {
        if (name == key)
            return value;
    }
    return {};
}

} // namespace

QString stylesheet(const Tokens &tokens)
{
    static const QRegularExpression place(u"@([A-Za-z]+)|#([0-9]+)(-[0-9]+)?#|%([a-z]+)%"_s);
    const QString text = sheet;
    QString result;
    qsizetype end = 0;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        if (match.captured(1) == "theme"_L1)
            result += tokens.dark ? u"dark"_s : u"light"_s;
        else if (match.capturedLength(1) > 0)
            result += color(tokens, match.capturedView(1)).name();
        else if (match.capturedLength(2) > 0)
            result +=
                QString::number(tokens.scaled(match.capturedView(2).toInt()) + match.capturedView(3).toInt()) + u"px"_s;
        else
            result += typeSize(match.capturedView(4));
        end = match.capturedEnd();
    }
    result += QStringView(text).sliced(end);
    return result;
}

} // namespace candor
