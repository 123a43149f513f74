// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"
#include "intake/IntakeForm.h"

#include <QDialog>
#include <QTimer>

#include <array>

class QLabel;
class QStackedWidget;

namespace candor {

class Button;
class CheckPage;
class IntakePage;
class IntakeSteps;
class NoteBox;
class SimilarPane;
class StartsPane;

/// The assistant for a new case, or for the decision on a report that is in the casebook already. Everything typed is
/// kept as a draft within a second, and offered again.
class NewCaseDialog : public QDialog {
    Q_OBJECT

public:
    /// `report` is the case in intake to go on with, or nullopt for a new one. The casebook must outlive the dialog.
    NewCaseDialog(
        Casebook &casebook, std::optional<CaseView> report, const QStringList &units, QWidget *parent = nullptr);
    ~NewCaseDialog() override;

    [[nodiscard]] IntakeForm form() const;
    void goToPage(int page);
    [[nodiscard]] int page() const;
    /// Stores the draft now.
    [[nodiscard]] QFuture<void> park();
    /// For the change of the minute.
    void refreshTimes();
    /// Key of the draft of a new case; another one for each report.
    static QString draftKey(const std::optional<CaseView> &report);
    void reject() override;

Q_SIGNALS:
    void started(const QUuid &caseId, const QString &number);
    /// The draft, if there was one, has been read.
    void ready();
    /// Closed with something typed, which is kept.
    void draftKept();
    /// To a case that may tell of the same event; the draft is kept and the assistant closes.
    void openRequested(const QUuid &caseId);
    /// The report was added to a case that was there already.
    void added(const QUuid &caseId, const QString &number);
    /// Similar cases were looked for; `count` were found.
    void compared(int count);

private:
    void build(const QStringList &units);
    void readDraft();
    void showForm(const IntakeForm &form);
    void startEmpty();
    void edited();
    void next();
    void start();
    void finished(const Outcome &outcome);
    void showError(const Error &error);
    void updateFooter();
    void compare();
    void lookAt(const Id<Case> &id);
    void addTo(const Id<Case> &id);
    [[nodiscard]] bool isTouched() const;

    Casebook &m_casebook;
    std::optional<CaseView> m_report;
    IntakeForm m_form;
    IntakeForm m_untouched; // what the form begins with: no draft is made of it
    bool m_showing = false;
    bool m_starting = false;
    bool m_editsStored = false;
    QTimer m_draftTimer;
    QTimer m_compareTimer;
    SimilarQuery m_compared; // what was last asked for
    IntakeSteps *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::array<IntakePage *, 4> m_pages{};
    CheckPage *m_check = nullptr;
    StartsPane *m_starts = nullptr;
    NoteBox *m_note = nullptr;
    SimilarPane *m_similar = nullptr;
    QLabel *m_kept = nullptr;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
    Button *m_skip = nullptr;
};

} // namespace candor
