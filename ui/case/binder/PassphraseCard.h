// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QFuture>
#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;

namespace candor {

class Button;
class FieldFrame;
class PassphraseEdit;

/// Asks for the passphrase of the casebook before something leaves the house: whoever sits down at a casebook that was
/// left open must not be able to carry it away. In place, not in a window of its own.
class PassphraseCard final : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseCard(QWidget *parent = nullptr);

    /// `then` is done once `check` finds that the passphrase is right, and never when it was called off meanwhile.
    void ask(std::function<QFuture<void>(Secret)> check, std::function<void()> then);
    void cancel();
    [[nodiscard]] bool isAsking() const { return m_then != nullptr; }

Q_SIGNALS:
    /// It waits for an answer, or no longer.
    void asking(bool waits);

private:
    void confirm();
    void setChecking(bool checking);
    void refused(const QString &sentence);

    PassphraseEdit *m_passphrase;
    FieldFrame *m_frame;
    QLabel *m_checking;
    Button *m_confirm;
    std::function<QFuture<void>(Secret)> m_check;
    std::function<void()> m_then;
    int m_turn = 0;             // an answer to an earlier question counts no more
    QPointer<QWidget> m_before; // had the focus before it was asked
};

} // namespace candor
