// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace candor {

class Button;
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
    /// The line under the title: "Locked at 10:38 AM after 10 idle minutes. Work saved."
    void setSubtitle(const QString &text);
    /// Something went wrong while locking.
    void setProblem(const QString &sentence);
    [[nodiscard]] PassphraseEdit *passphraseField() const { return m_passphrase; }

    void chooseCasebook();
    /// Asks for the forms on the right, for the menus.
    void setBusy(bool busy);

Q_SIGNALS:
    void unlocked(std::shared_ptr<candor::Casebook> casebook);
    void createRequested();
    void restoreRequested();
    /// One of blankForms(), in "en" or "es".
    void formRequested(const QString &id, const QString &language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildUnlockSide();
    QWidget *buildEmptySide();
    QWidget *buildCasebookCard();
    QWidget *buildFormsSide();
    void connectParts();
    void readLabel();
    void unlock();
    void cancel();
    void showFailure(const Error &error);
    void showRecovery(bool recovery);
    void waitAfterWrongTry();
    void updateWait();

    std::shared_ptr<const Clock> m_clock;
    QString m_path;
    quint64 m_attempt = 0;
    int m_wrongTries = 0;
    int m_waitSeconds = 0;
    bool m_recovery = false;
    QTimer m_busyDelay;
    QTimer m_waitTimer;

    QWidget *m_left = nullptr;
    QStackedWidget *m_sides = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_place = nullptr;
    PassphraseEdit *m_passphrase = nullptr;
    FieldFrame *m_field = nullptr;
    NoteBox *m_note = nullptr;
    QLabel *m_recoveryHint = nullptr;
    Button *m_unlock = nullptr;
    Button *m_cannot = nullptr;
    Button *m_cancel = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_wait = nullptr;
    QWidget *m_rule = nullptr;
};

} // namespace candor
