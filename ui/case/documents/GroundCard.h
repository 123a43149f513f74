// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace candor {

class Asked;
class Button;
class FieldFrame;

/// Asks, before patient safety work product leaves, on which ground, to whom and for what. In place, not in a window of
/// its own; nothing leaves without an answer.
class GroundCard final : public QWidget {
    Q_OBJECT

public:
    explicit GroundCard(QWidget *parent = nullptr);

    /// Offers to say that it is only used inside the organization, too: no disclosure then.
    void offerUse();
    /// `confirm` says what happens then: "Record and print". What was answered before stands in the fields again.
    void ask(const QString &confirm, std::function<void(const Disclosure &)> answer);
    void cancel();
    /// What the next question is about; see Asked.
    void setKey(const QString &key) { m_key = key; }
    /// Fills in what is known already; before ask().
    void propose(const QString &recipient, const QString &purpose);
    /// Forgets what was answered: another case.
    void forget();

Q_SIGNALS:
    /// It waits for an answer, or no longer.
    void asking(bool waits);

private:
    void confirm();
    void showNote();
    [[nodiscard]] bool isUse() const;

    QComboBox *m_ground;
    FieldFrame *m_groundFrame;
    QLineEdit *m_recipient;
    FieldFrame *m_recipientFrame;
    QLineEdit *m_purpose;
    Button *m_confirm;
    std::function<void(const Disclosure &)> m_answer;
    Asked *m_asked;
    QString m_key;
    QPointer<QWidget> m_before; // had the focus before it was asked
};

} // namespace candor
