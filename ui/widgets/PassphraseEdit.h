// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QToolButton;

namespace candor {

/// A field for a passphrase: hidden at first, Show and Hide inside it, no undo, no drag, no spelling or learning by
/// input methods. Caps Lock is told from the letters typed, the one way that works the same everywhere.
class PassphraseEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget *parent = nullptr);

    bool isShown() const { return echoMode() == QLineEdit::Normal; }
    void setShown(bool shown);
    QToolButton *showButton() const { return m_show; }
    /// For a system that tells before a letter is typed.
    void setCapsLock(bool on);

    /// A line "Caps Lock is on" to place below the field; seen only while it is on.
    QWidget *makeCapsLockHint(QWidget *parent = nullptr);

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeButton();
    void noticeCapsLock(const QKeyEvent &event);

    QToolButton *m_show;
    bool m_capsLock = false;
};

} // namespace candor
