// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "model/CaseFile.h"

#include <QFuture>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace candor {

class AskedTexts;
class Casebook;

/// Where somebody was typing, without a letter of what was typed.
struct TypingPlace {
    /// The record whose fields were shown, as far as it was one.
    struct Record {
        RecordKind kind;
        QUuid id;
    };
    std::optional<Record> record;
    QString field; // its name and those of what it is in; empty: nobody was typing
    int anchor = 0;
    int cursor = 0;
    qsizetype length = 0; // of the text, by which it is known that all of it is back
};

/// Brings people back to what they were typing before a lock: the texts of panels that ask something, which wait in the
/// casebook as a draft, and the field and cursor.
class ComingBack final : public QObject {
    Q_OBJECT

public:
    ComingBack(Casebook &casebook, QWidget *screens);

    /// Keeps what is typed into panels that ask something.
    [[nodiscard]] QFuture<void> park();
    [[nodiscard]] TypingPlace place() const;
    /// Once the screens are where they were. Pages and texts come in later: it goes on for a while, until somebody does
    /// something.
    void goTo(const TypingPlace &place);

Q_SIGNALS:
    void failed(const candor::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);
    void tryAgain();
    void stop();

    Casebook &m_casebook;
    QWidget *m_screens;
    AskedTexts *m_texts;
    QPointer<QWidget> m_typedIn; // has the focus, or had it before what locks
    bool m_stored = false;       // there is a draft
    TypingPlace m_wanted;
    QTimer m_timer;
    int m_tries = 0;
    int m_seen = 0; // how often the field was there already
};

} // namespace candor
