// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"
#include "unlock/WrongTries.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace candor {

class Button;
class CasebookChooser;
class FieldFrame;
class NoteBox;
class PassphraseEdit;

/// What the window shows while no casebook is open: the casebook to unlock, and forms that need none.
class UnlockPage : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(std::shared_ptr<const Clock> clock, QWidget *parent = nullptr);
    ~UnlockPage() override;

    /// The casebook to unlock; an empty path offers to create or choose one.
    void setCasebook(const QString &path);
    [[nodiscard]] QString casebookPath() const { return m_path; }
    /// The line under the title: "Locked at 10:38 AM after 10 idle minutes. Work saved." Set it again after a change of
    /// language.
    void setSubtitle(const QString &text);
    /// Something went wrong while locking.
    void setProblem(const QString &sentence);
    [[nodiscard]] PassphraseEdit *passphraseField() const { return m_passphrase; }

    void chooseCasebook();
    void setBusy(bool busy);
    /// What the waits after wrong tries are measured by; the system's clock unless a test says otherwise.
    void setWaitClock(std::shared_ptr<const Clock> clock);

Q_SIGNALS:
    void unlocked(std::shared_ptr<candor::Casebook> casebook);
    void createRequested();
    void restoreRequested();
    /// A backup was dropped on the window.
    void restoreFileRequested(const QString &file);
    /// One of blankForms(), in "en" or "es".
    void formRequested(const QString &id, const QString &language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Side { UnlockSide, EmptySide, ChooseSide };

    void build();
    void rebuild();
    void fit();
    QWidget *buildUnlockSide();
    QWidget *buildEmptySide();
    QWidget *buildCasebookCard();
    void connectParts();
    void readLabel();
    void unlock();
    void cancel();
    void showFailure(const Error &error);
    void showRecovery(bool recovery);
    void showKeyboard();
    void updateWait();

    std::shared_ptr<const Clock> m_clock;
    WrongTries m_tries;
    QString m_path;
    QString m_subtitleText;
    quint64 m_attempt = 0;
    bool m_recovery = false;
    bool m_busy = false;
    bool m_rebuilding = false;
    std::optional<Error> m_failure; // as shown
    QString m_problem;              // likewise
    QTimer m_busyDelay;
    QTimer m_waitTimer;

    QWidget *m_content = nullptr;
    QStackedWidget *m_sides = nullptr;
    QWidget *m_forms = nullptr;
    CasebookChooser *m_chooser = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_place = nullptr;
    PassphraseEdit *m_passphrase = nullptr;
    FieldFrame *m_field = nullptr;
    QLabel *m_keyboard = nullptr;
    NoteBox *m_note = nullptr;
    QLabel *m_recoveryHint = nullptr;
    Button *m_unlock = nullptr;
    Button *m_cannot = nullptr;
    Button *m_cancel = nullptr;
    QWidget *m_work = nullptr;
    QLabel *m_wait = nullptr;
};

} // namespace candor
