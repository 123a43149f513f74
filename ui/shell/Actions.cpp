// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenuBar>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

enum class Menu { File, Edit, View, Theme, TextSize, Case, Record, Tools, Help };

struct Row {
    Do what;
    Menu menu;
    When when;
    const char *name; // object name, stable for tests and tools
    const char *text;
    QKeySequence shortcut;
    bool gapBefore = false;
    bool checkable = false;
    QAction::MenuRole role = QAction::NoRole;
};

QKeySequence keys(const char *portable)
{
    return QKeySequence::fromString(QLatin1StringView(portable), QKeySequence::PortableText);
}

QKeySequence onMac(const char *mac, const char *others)
{
#ifdef Q_OS_MACOS
    Q_UNUSED(others);
    return keys(mac);
#else
    Q_UNUSED(mac);
    return keys(others);
#endif
}

// On macOS "Ctrl" in these strings is the command key and "Meta" the control key.
std::vector<Row> rows()
{
    return {
        {Do::NewCase, Menu::File, When::Unlocked, "newCase", QT_TRANSLATE_NOOP("Actions", "&New case…"),
         keys("Ctrl+N")},
        {Do::OpenCasebook, Menu::File, When::Always, "openCasebook", QT_TRANSLATE_NOOP("Actions", "&Open casebook…"),
         keys("Ctrl+O"), true},
        {Do::CreateCasebook,
         Menu::File,
         When::Always,
         "createCasebook",
         QT_TRANSLATE_NOOP("Actions", "&Create casebook…"),
         {}},
        {Do::RestoreBackup,
         Menu::File,
         When::Always,
         "restoreBackup",
         QT_TRANSLATE_NOOP("Actions", "&Restore a backup…"),
         {}},
        {Do::BackUp, Menu::File, When::Unlocked, "backUp", QT_TRANSLATE_NOOP("Actions", "&Back up…"), {}},
        {Do::SaveCalendar,
         Menu::File,
         When::Unlocked,
         "saveCalendar",
         QT_TRANSLATE_NOOP("Actions", "&Save due dates for a calendar…"),
         {}},
        {Do::ImportReports,
         Menu::File,
         When::Unlocked,
         "importFile",
         QT_TRANSLATE_NOOP("Actions", "&Import reports…"),
         {},
         true},
        {Do::Print, Menu::File, When::InCase, "print", QT_TRANSLATE_NOOP("Actions", "&Print or export…"),
         keys("Ctrl+P"), true},
        {Do::SavePdf, Menu::File, When::InCase, "savePdf", QT_TRANSLATE_NOOP("Actions", "Save as P&DF…"),
         keys("Ctrl+Shift+P")},
        {Do::Lock, Menu::File, When::Unlocked, "lock", QT_TRANSLATE_NOOP("Actions", "&Lock"),
         onMac("Meta+Ctrl+L", "Ctrl+L"), true},
        {Do::Quit, Menu::File, When::Always, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), keys("Ctrl+Q"), true, false,
         QAction::QuitRole},
        {Do::Undo, Menu::Edit, When::Unlocked, "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), keys("Ctrl+Z")},
        {Do::Redo, Menu::Edit, When::Unlocked, "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"),
         onMac("Ctrl+Shift+Z", "Ctrl+Y")},
        {Do::Find, Menu::Edit, When::Unlocked, "find", QT_TRANSLATE_NOOP("Actions", "&Find in this list"),
         keys("Ctrl+F"), true},
        {Do::FindNext, Menu::Edit, When::Unlocked, "findNext", QT_TRANSLATE_NOOP("Actions", "Find &next"),
         onMac("Ctrl+G", "F3")},
        {Do::FindPrevious, Menu::Edit, When::Unlocked, "findPrevious", QT_TRANSLATE_NOOP("Actions", "Find &previous"),
         onMac("Ctrl+Shift+G", "Shift+F3")},
        {Do::FindAnything, Menu::Edit, When::Unlocked, "findAnything", QT_TRANSLATE_NOOP("Actions", "Find &anything"),
         keys("Ctrl+K")},
        {Do::SaveNow, Menu::Edit, When::Unlocked, "saveNow", QT_TRANSLATE_NOOP("Actions", "&Save now"), keys("Ctrl+S"),
         true},
        {Do::ShowToday, Menu::View, When::Unlocked, "showToday", QT_TRANSLATE_NOOP("Actions", "&Today"),
         keys("Ctrl+1")},
        {Do::ShowCases, Menu::View, When::Unlocked, "showCases", QT_TRANSLATE_NOOP("Actions", "&Cases"),
         keys("Ctrl+2")},
        {Do::ShowPlans, Menu::View, When::Unlocked, "showPlans", QT_TRANSLATE_NOOP("Actions", "&Improvement plans"),
         keys("Ctrl+4")},
        {Do::ShowLibrary, Menu::View, When::Unlocked, "showLibrary", QT_TRANSLATE_NOOP("Actions", "&Library"),
         keys("Ctrl+5")},
        {Do::SortCases, Menu::View, When::Unlocked, "sortCases", QT_TRANSLATE_NOOP("Actions", "So&rt the cases…"), {}},
        {Do::BlankForms, Menu::View, When::Always, "blankForms", QT_TRANSLATE_NOOP("Actions", "&Blank checklists"), {}},
        {Do::ThemeSystem,
         Menu::Theme,
         When::Always,
         "themeSystem",
         QT_TRANSLATE_NOOP("Actions", "&System"),
         {},
         false,
         true},
        {Do::ThemeLight,
         Menu::Theme,
         When::Always,
         "themeLight",
         QT_TRANSLATE_NOOP("Actions", "&Light"),
         {},
         false,
         true},
        {Do::ThemeDark, Menu::Theme, When::Always, "themeDark", QT_TRANSLATE_NOOP("Actions", "&Dark"), {}, false, true},
        {Do::TextLarger, Menu::TextSize, When::Always, "textLarger", QT_TRANSLATE_NOOP("Actions", "&Larger"),
         keys("Ctrl++")},
        {Do::TextSmaller, Menu::TextSize, When::Always, "textSmaller", QT_TRANSLATE_NOOP("Actions", "&Smaller"),
         keys("Ctrl+-")},
        {Do::TextNormal, Menu::TextSize, When::Always, "textNormal", QT_TRANSLATE_NOOP("Actions", "&Normal"),
         keys("Ctrl+0")},
        {Do::AllSteps,
         Menu::View,
         When::InCase,
         "allSteps",
         QT_TRANSLATE_NOOP("Actions", "All steps on &one page"),
         {},
         true,
         true},
        {Do::HideNames, Menu::View, When::Unlocked, "hideNames", QT_TRANSLATE_NOOP("Actions", "&Hide names"),
         keys("Ctrl+Shift+H"), false, true},
        {Do::ShowNavigation, Menu::View, When::Unlocked, "showNavigation",
         QT_TRANSLATE_NOOP("Actions", "Show &navigation"), onMac("Alt+Ctrl+S", "Ctrl+Shift+B"), false, true},
        {Do::ShowContext, Menu::View, When::Unlocked, "showContext", QT_TRANSLATE_NOOP("Actions", "Show conte&xt"),
         onMac("Alt+Ctrl+I", "Ctrl+Shift+I"), false, true},
        {Do::NextPane, Menu::View, When::Unlocked, "nextPane", QT_TRANSLATE_NOOP("Actions", "Next &pane"), keys("F6"),
         true},
        {Do::PreviousPane, Menu::View, When::Unlocked, "previousPane", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"),
         keys("Shift+F6")},
        {Do::OpenSelected,
         Menu::Case,
         When::Unlocked,
         "openSelected",
         QT_TRANSLATE_NOOP("Actions", "&Open selected case"),
         {}},
        {Do::StartFromReport,
         Menu::Case,
         When::Unlocked,
         "startReport",
         QT_TRANSLATE_NOOP("Actions", "&Start from selected report…"),
         {}},
        {Do::JumpToNext, Menu::Case, When::Unlocked, "jumpToNext",
         QT_TRANSLATE_NOOP("Actions", "&Jump to what is due next"), keys("Ctrl+J")},
        {Do::CloseCaseView, Menu::Case, When::InCase, "backToCases", QT_TRANSLATE_NOOP("Actions", "&Back to the cases"),
         onMac("Ctrl+[", "Alt+Left")},
        {Do::FinishStep, Menu::Case, When::InCase, "finishStep", QT_TRANSLATE_NOOP("Actions", "&Finish step and go on"),
         keys("Ctrl+Return"), true},
        {Do::NextStep, Menu::Case, When::InCase, "nextStep", QT_TRANSLATE_NOOP("Actions", "&Next step"),
         onMac("Meta+Ctrl+Down", "Ctrl+Down")},
        {Do::PreviousStep, Menu::Case, When::InCase, "previousStep", QT_TRANSLATE_NOOP("Actions", "&Previous step"),
         onMac("Meta+Ctrl+Up", "Ctrl+Up")},
        {Do::SkipStep, Menu::Case, When::InCase, "skipStep", QT_TRANSLATE_NOOP("Actions", "S&kip with a reason"), {}},
        {Do::EditDetails,
         Menu::Case,
         When::InCase,
         "editDetails",
         QT_TRANSLATE_NOOP("Actions", "&Edit the details…"),
         {}},
        {Do::Assign, Menu::Case, When::InCase, "assign", QT_TRANSLATE_NOOP("Actions", "&Assign to somebody…"), {}},
        {Do::CloseCase, Menu::Case, When::InCase, "closeCase", QT_TRANSLATE_NOOP("Actions", "&Close case…"), {}},
        {Do::HandToCounsel,
         Menu::Case,
         When::InCase,
         "handToCounsel",
         QT_TRANSLATE_NOOP("Actions", "Hand the case to counse&l…"),
         {}},
        {Do::RecordWithdrawal,
         Menu::Case,
         When::InCase,
         "recordWithdrawal",
         QT_TRANSLATE_NOOP("Actions", "The family &wishes to stop…"),
         {}},
        {Do::NextTab, Menu::Case, When::InCase, "nextTab", QT_TRANSLATE_NOOP("Actions", "Next &tab"),
         onMac("Meta+Tab", "Ctrl+Tab"), true},
        {Do::PreviousTab, Menu::Case, When::InCase, "previousTab", QT_TRANSLATE_NOOP("Actions", "Pre&vious tab"),
         onMac("Meta+Shift+Tab", "Ctrl+Shift+Tab")},
        {Do::LogConversation, Menu::Record, When::Unlocked, "logConversation",
         QT_TRANSLATE_NOOP("Actions", "&Conversation…"), keys("Ctrl+Shift+C")},
        {Do::AddPerson, Menu::Record, When::InCase, "addPerson", QT_TRANSLATE_NOOP("Actions", "&Person…"), {}},
        {Do::AddEvent,
         Menu::Record,
         When::InCase,
         "addEvent",
         QT_TRANSLATE_NOOP("Actions", "&Event of the timeline…"),
         {}},
        {Do::AddCause, Menu::Record, When::InCase, "addCause", QT_TRANSLATE_NOOP("Actions", "Ca&use…"), {}},
        {Do::AddAction, Menu::Record, When::InCase, "addAction", QT_TRANSLATE_NOOP("Actions", "&Action…"), {}},
        {Do::OpenSettings, Menu::Tools, When::Always, "settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"),
         keys("Ctrl+,"), false, false, QAction::PreferencesRole},
        {Do::CheckIntegrity,
         Menu::Tools,
         When::Unlocked,
         "checkIntegrity",
         QT_TRANSLATE_NOOP("Actions", "Check &integrity…"),
         {}},
        {Do::CasebookHistory,
         Menu::Tools,
         When::Unlocked,
         "casebookHistory",
         QT_TRANSLATE_NOOP("Actions", "History of the case&book"),
         {}},
        {Do::HelpHere, Menu::Help, When::Always, "helpHere", QT_TRANSLATE_NOOP("Actions", "&Help for this screen"),
         onMac("Ctrl+?", "F1")},
        {Do::KeyboardMap, Menu::Help, When::Always, "keyboardMap", QT_TRANSLATE_NOOP("Actions", "&Keyboard map"), {}},
        {Do::FirstHour,
         Menu::Help,
         When::Always,
         "firstHour",
         QT_TRANSLATE_NOOP("Actions", "&First hour at a glance"),
         {}},
        {Do::About,
         Menu::Help,
         When::Always,
         "about",
         QT_TRANSLATE_NOOP("Actions", "&About Candor Casebook"),
         {},
         true,
         false,
         QAction::AboutRole},
    };
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    auto *themes = new QActionGroup(this);
    for (const Row &row : rows()) {
        auto *action = new QAction(QCoreApplication::translate("Actions", row.text), this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcut(row.shortcut);
        action->setCheckable(row.checkable);
        action->setMenuRole(row.role);
        if (row.menu == Menu::Theme)
            themes->addAction(action);
        m_actions.emplace(row.what, action);
        m_when.emplace(row.what, row.when);
    }
    m_actions.at(Do::ThemeSystem)->setChecked(true);
    for (const Do shown : {Do::HideNames, Do::ShowNavigation, Do::ShowContext})
        m_actions.at(shown)->setChecked(true);
    setPlace(false, false);
}

void Actions::fill(QMenuBar *bar)
{
    const std::map<Menu, QString> titles{
        {Menu::File, tr("&File")},     {Menu::Edit, tr("&Edit")},          {Menu::View, tr("&View")},
        {Menu::Theme, tr("The&me")},   {Menu::TextSize, tr("Text si&ze")}, {Menu::Case, tr("&Case")},
        {Menu::Record, tr("&Record")}, {Menu::Tools, tr("Too&ls")},        {Menu::Help, tr("&Help")}};
    std::map<Menu, QMenu *> menus;
    for (const Row &row : rows()) {
        if (!menus.contains(row.menu)) {
            const bool inside = row.menu == Menu::Theme || row.menu == Menu::TextSize;
            const QString title = titles.at(row.menu);
            menus[row.menu] = inside ? menus.at(Menu::View)->addMenu(title) : bar->addMenu(title);
        }
        if (row.gapBefore)
            menus.at(row.menu)->addSeparator();
        menus.at(row.menu)->addAction(m_actions.at(row.what));
        const bool inside = row.menu == Menu::Theme || row.menu == Menu::TextSize;
        QAction *top = menus.at(inside ? Menu::View : row.menu)->menuAction();
        if (m_menus.empty() || m_menus.back().first != top)
            m_menus.push_back({top, {}});
        m_menus.back().second.push_back(m_actions.at(row.what));
    }
}

void Actions::speakAnew(QMenuBar *bar)
{
    for (const Row &row : rows())
        m_actions.at(row.what)->setText(QCoreApplication::translate("Actions", row.text));
    bar->clear();
    m_menus.clear();
    fill(bar);
}

void Actions::setPlace(bool unlocked, bool inCase)
{
    for (const auto &[what, action] : m_actions) {
        const When when = m_when.at(what);
        action->setEnabled(when == When::Always || (unlocked && (when == When::Unlocked || inCase)));
    }
    // A menu in which nothing can be done before unlocking is not shown then.
    for (const auto &[menu, entries] : m_menus) {
        const bool useful = std::any_of(entries.begin(), entries.end(), [this](QAction *entry) {
            return std::any_of(m_when.begin(), m_when.end(), [&](const auto &row) {
                return row.second == When::Always && m_actions.at(row.first) == entry;
            });
        });
        menu->setVisible(unlocked || useful);
    }
}

} // namespace candor
