// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Asked.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace candor {

class Button;
class FieldFrame;

/// Asks for one line in place, such as a reason or the name of a program, before something is done.
class AskLine final : public QWidget {
    Q_OBJECT

public:
    explicit AskLine(QWidget *parent = nullptr);

    struct Question {
        QString text;
        QString field;   ///< what the line holds
        QString missing; ///< what is said when it is empty
        QString confirm; ///< what the button does
        QStringList known{};
        QString key{}; ///< what is asked about which record; see Asked
    };
    void ask(const Question &question, std::function<void(const QString &)> answer);
    void cancel();
    void setAgain(Asked::Again again) { m_asked->setAgain(std::move(again)); }

private:
    void confirm();

    QLabel *m_question;
    QLineEdit *m_line;
    FieldFrame *m_frame;
    Button *m_confirm;
    QString m_missing;
    std::function<void(const QString &)> m_answer;
    Asked *m_asked;
    QPointer<QWidget> m_before; // had the focus before it was asked
};

} // namespace candor
