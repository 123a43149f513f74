// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Asked.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace candor {

class Button;
class FieldFrame;

/// Asks for one or two things in place before a letter goes a step on: who, when, how, why.
class LetterAsk final : public QWidget {
    Q_OBJECT

public:
    explicit LetterAsk(QWidget *parent = nullptr);

    struct Field {
        QString name;  ///< of the object
        QString label; ///< what it holds
        QString initial = {};
        QString missing = {}; ///< what is said when it is empty; empty: it may be
        QStringList known = {};
    };
    struct Question {
        QString text;
        QString detail = {};
        std::vector<Field> fields = {};
        QString confirm;
        QString key = {}; ///< what is asked about which letter; see Asked
    };
    /// What has to be put right, and in which field.
    struct Wrong {
        size_t field = 0;
        QString sentence;
    };
    using Answer = std::function<std::optional<Wrong>(const QStringList &values)>;
    void ask(const Question &question, Answer answer);
    void cancel();
    void setAgain(Asked::Again again) { m_asked->setAgain(std::move(again)); }
    [[nodiscard]] bool isAsking() const { return static_cast<bool>(m_answer); }

private:
    void confirm();
    void clearFields();

    struct Line {
        QLineEdit *edit;
        FieldFrame *frame;
        QString missing;
    };
    QLabel *m_question;
    QLabel *m_detail;
    QBoxLayout *m_row;
    std::vector<Line> m_lines;
    Button *m_confirm;
    Button *m_cancel;
    Answer m_answer;
    Asked *m_asked;
    QPointer<QWidget> m_before; // had the focus before it was asked
};

} // namespace candor
