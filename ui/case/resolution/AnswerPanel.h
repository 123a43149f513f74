// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "widgets/Asked.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace candor {

class FieldFrame;

/// Asks in place what somebody answered, when, and perhaps a note.
class AnswerPanel final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString key;
        QString text; ///< of its button
    };
    struct Answer {
        QString key;
        Instant at{};
        QString note;
    };

    explicit AnswerPanel(const QString &name, QWidget *parent = nullptr);

    void
    ask(const QString &question, const std::vector<Choice> &choices, std::function<words::Moment()> moment,
        std::function<void(const Answer &)> use, bool withNote = false);
    void cancel();
    /// What the next question is about; see Asked.
    void setKey(const QString &key) { m_key = key; }
    void setAgain(Asked::Again again) { m_asked->setAgain(std::move(again)); }

private:
    void take(const QString &key);

    QString m_name;
    QLabel *m_question;
    QLineEdit *m_when;
    FieldFrame *m_whenFrame;
    QLineEdit *m_note;
    FieldFrame *m_noteFrame;
    QWidget *m_buttons = nullptr;
    std::function<words::Moment()> m_moment;
    std::function<void(const Answer &)> m_use;
    Asked *m_asked;
    QString m_key;
    QPointer<QWidget> m_before; // had the focus before it was asked
};

} // namespace candor
