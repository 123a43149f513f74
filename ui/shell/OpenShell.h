// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/CasesPage.h"
#include "shell/Actions.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace candor {

class Button;
class CaseWorkspace;
class ImportDialog;
class NavEntry;
class NavSidebar;
class NewCaseDialog;
class Session;
class ToastLine;

/// Everything the window shows of an open casebook. It is made after unlocking and deleted on locking, and every model
/// and text of the casebook with it.
class OpenShell : public QWidget {
    Q_OBJECT

public:
    OpenShell(Session &session, Actions &actions, QWidget *parent = nullptr);
    ~OpenShell() override;

    /// Where the person was, to come back to after unlocking. Kept in memory only.
    struct Place {
        CasesPage::Place cases;
        QUuid openCase;
        int caseTab = 0;  // CaseWorkspace::Tab
        QString caseStep; // empty: what is next
        bool newCase = false;
        QUuid newCaseReport; // nil: a case from scratch
        int newCasePage = 0;
    };
    [[nodiscard]] Place place() const;
    void goTo(const Place &place);

    void perform(Do what);
    void openCase(const QUuid &caseId);
    void showCases();
    void newCase(const QUuid &report = {}, int page = 0);
    void importReports(const QString &file);
    void showToast(const QString &text, bool undoable = false);
    void refreshTimes();

    [[nodiscard]] bool isInCase() const;
    [[nodiscard]] CasesPage *casesPage() const { return m_cases; }
    [[nodiscard]] CaseWorkspace *caseWorkspace() const { return m_case; }
    [[nodiscard]] NavSidebar *navigation() const { return m_navigation; }
    [[nodiscard]] NewCaseDialog *newCaseDialog() const;

Q_SIGNALS:
    void lockRequested();
    void blankFormsRequested();
    void placeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildNavigation();
    void fitNavigation();
    void performInCase(Do what);
    void showNewCase(std::optional<CaseView> report, int page);
    void movePane(int step);
    void follow(const ChangeNotice &notice);
    void comeBack();
    void showOpenCount();
    [[nodiscard]] QStringList units() const;

    Session &m_session;
    Actions &m_actions;
    NavSidebar *m_navigation;
    Button *m_newCaseButton = nullptr;
    NavEntry *m_blank = nullptr;
    QStackedWidget *m_stack;
    CasesPage *m_cases;
    CaseWorkspace *m_case;
    QUuid m_caseId;
    std::optional<Place> m_comingBack; // until the case that was open is read
    ToastLine *m_toast;
    QPointer<NewCaseDialog> m_newCase;
    QPointer<ImportDialog> m_import;
    QUuid m_newCaseReport;
};

} // namespace candor
