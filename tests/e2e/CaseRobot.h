// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Robot.h"
#include "case/CaseWorkspace.h"
#include "shell/MainWindow.h"

#include <map>

namespace candor::e2e {

inline const QString user = QStringLiteral("Anna Lindqvist");
/// Typed into a privileged field; must never lie outside the casebook and the internal documents.
inline const QString secret = QStringLiteral("zzcanary two rooms for one nurse");
inline const QString summary = QStringLiteral("An ulcer formed because turning was late");

/// A person at an open case: goes from step to step, fills in, saves documents.
class CaseRobot {
public:
    CaseRobot(Robot &robot, MainWindow &window, const QString &saveTo)
        : m_robot(robot)
        , m_window(window)
        , m_saveTo(saveTo)
    {
    }

    [[nodiscard]] CaseWorkspace &workspace() const { return *m_window.shell()->caseWorkspace(); }
    [[nodiscard]] CaseStore &store() const { return workspace().store(); }
    [[nodiscard]] QWidget *form() const;
    [[nodiscard]] bool isSettled(const QString &step) const;
    /// Every sentence in a box or at a field that tells of something wrong.
    [[nodiscard]] QString problems() const;

    /// By its row in the list; when the list shows another phase, through the phases above it first.
    void goToStep(const QString &step);
    /// What this case knows in place of what is typed into a field otherwise; an empty value leaves the field alone.
    void know(const QString &step, const QString &field, const QString &value) { m_known[{step, field}] = value; }
    void decide(const QString &decision, const QString &answer) { m_answers[decision] = answer; }
    /// Fills in what is known of the step that is shown.
    void fillStep(const QString &step);
    /// Works one open step after the other until the case can be closed; `before` is called with each of them. Answers
    /// how many were settled with their button.
    int workUntilClosable(const std::function<void(const QString &step)> &before);
    void closeCase(const QString &reason);
    /// The primary button.
    void settleStep(const QString &step);
    void addPerson(const QString &field, const QString &name, std::optional<PersonRole> role = {});
    void releaseEvidence();
    /// Saves a document in the folder for them, and reads it when it is a PDF and pdftotext is there.
    void saveDocument(const QString &id, const QString &suffix, const QString &mustSay);
    /// Reads the file of a document as saveDocument() does.
    void readBack(const QString &path, const QString &id, const QString &mustSay) const;

private:
    void fillField(const StepField &field, const QString &value);

    std::map<std::pair<QString, QString>, QString> m_known;
    std::map<QString, QString> m_answers;
    Robot &m_robot;
    MainWindow &m_window;
    QString m_saveTo;
};

} // namespace candor::e2e
