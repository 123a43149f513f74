// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <map>
#include <vector>

class QMenuBar;

namespace candor {

/// Everything that menus and shortcuts can do, in the order of the menus.
enum class Do {
    NewCase,
    OpenCasebook,
    CreateCasebook,
    RestoreBackup,
    BackUp,
    SaveCalendar,
    ImportReports,
    Print,
    SavePdf,
    Lock,
    Quit,
    Undo,
    Redo,
    Find,
    FindNext,
    FindPrevious,
    FindAnything,
    SaveNow,
    ShowToday,
    ShowCases,
    ShowPlans,
    ShowLibrary,
    SortCases,
    BlankForms,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    TextLarger,
    TextSmaller,
    TextNormal,
    AllSteps,
    HideNames,
    ShowNavigation,
    ShowContext,
    NextPane,
    PreviousPane,
    OpenSelected,
    StartFromReport,
    JumpToNext,
    CloseCaseView,
    FinishStep,
    NextStep,
    PreviousStep,
    SkipStep,
    CloseCase,
    HandToCounsel,
    EditDetails,
    Assign,
    RecordWithdrawal,
    NextTab,
    PreviousTab,
    LogConversation,
    AddPerson,
    AddEvent,
    AddCause,
    AddAction,
    OpenSettings,
    CheckIntegrity,
    CasebookHistory,
    HelpHere,
    KeyboardMap,
    FirstHour,
    About,
};

/// Where an action makes sense; it is greyed elsewhere.
enum class When { Always, Unlocked, InCase };

/// The one table of actions: text, shortcut, menu and place. Screens connect to the actions they can do.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](Do what) const { return m_actions.at(what); }
    /// Adds the menus. The bar may outlive nothing: it is of the same window.
    void fill(QMenuBar *bar);
    /// After a change of language: texts and menus anew.
    void speakAnew(QMenuBar *bar);
    void setPlace(bool unlocked, bool inCase);
    [[nodiscard]] const std::map<Do, QAction *> &all() const { return m_actions; }

private:
    std::map<Do, QAction *> m_actions;
    std::vector<std::pair<QAction *, std::vector<QAction *>>> m_menus; // of the bar, with what is in each
    std::map<Do, When> m_when;
};

} // namespace candor
