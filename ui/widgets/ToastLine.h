// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace candor {

class Button;

/// One line at the bottom of the content that says what was done, with Undo where it can be undone. It leaves after
/// eight seconds, but not while the pointer or the focus is on it.
class ToastLine : public Painted<QFrame> {
    Q_OBJECT

public:
    explicit ToastLine(QWidget *parent = nullptr);

    void showText(const QString &text, bool undoable = false);
    QString text() const;
    void setDuration(int milliseconds) { m_duration = milliseconds; }

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pause();
    void resume();

    QLabel *m_label;
    Button *m_undo;
    QTimer m_timer;
    int m_duration = 8000;
};

} // namespace candor
