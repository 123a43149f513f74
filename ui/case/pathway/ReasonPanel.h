// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Asked.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace candor {

class Button;
class FieldFrame;

/// Asks for a short reason, and perhaps a time, in place: never a dialog between a person and the next deadline.
class ReasonPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ReasonPanel(QWidget *parent = nullptr);

    struct Question {
        QString text{};
        QString confirm{};     ///< what the button does
        QString alternative{}; ///< a second button; empty for none
        bool asksTime = false;
        bool mayBeEmpty = false; ///< a note, not a reason
        QString initial{};
        QString key{}; ///< what is asked about which record; see Asked
    };
    /// `answer` gets the reason, the time as typed, and whether the alternative was chosen. It returns a sentence when
    /// something has to be put right, and the panel stays.
    using AnswerFunction = std::function<QString(const QString &reason, const QString &time, bool alternative)>;
    void ask(const Question &question, AnswerFunction answer);
    void cancel();
    void setAgain(Asked::Again again) { m_asked->setAgain(std::move(again)); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void confirm(bool alternative);

    QLabel *m_question;
    QBoxLayout *m_fields;
    QLineEdit *m_time;
    FieldFrame *m_timeFrame;
    QLineEdit *m_reason;
    FieldFrame *m_reasonFrame;
    Button *m_confirm;
    Button *m_alternative;
    Button *m_cancel;
    AnswerFunction m_answer;
    Asked *m_asked;
    bool m_mayBeEmpty = false;
    QPointer<QWidget> m_before; // had the focus before it was asked
};

} // namespace candor
