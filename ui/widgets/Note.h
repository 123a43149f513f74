// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"
#include "widgets/Painted.h"

#include <QFrame>

class QLabel;

namespace candor {

class IconMark;

/// A message at the place it belongs to: a bold lead, a sentence, perhaps one action. Kinds by status: Ok, Wait (info),
/// Soon, Late, Privileged, Told. A Late note is an alert to assistive technology.
class NoteBox : public Painted<QFrame> {
    Q_OBJECT

public:
    explicit NoteBox(QWidget *parent = nullptr);

    Status kind() const { return m_kind; }
    /// Plain texts; lead and action may be empty.
    void set(Status kind, const QString &lead, const QString &text, const QString &action = {});
    /// Replaces the icon of the kind.
    void setIcon(const QString &name);

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void compose();

    Status m_kind = Status::Wait;
    QString m_lead;
    QString m_text;
    QString m_action;
    IconMark *m_icon;
    QLabel *m_label;
};

} // namespace candor
