// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Commands.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace candor {

class Asked;
class Button;
class FieldFrame;
class NoteBox;

/// Takes a file out of patient safety work product, in place: what the rule is, what it becomes, and why.
class TakeOutPanel final : public QWidget {
    Q_OBJECT

public:
    explicit TakeOutPanel(QWidget *parent = nullptr);

    /// Of this record. What was typed for it stays while it is the same one.
    void offer(RecordKind kind, const QUuid &record);
    /// Nothing is to be taken out.
    void withdraw();
    /// Why it was refused.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /// The case is for whoever applies it.
    void requested(const candor::TakeOutOfWorkProduct &command);

private:
    void unfold(bool open);
    void confirm();
    [[nodiscard]] QString askKey() const;

    RecordKind m_kind = RecordKind::Attachment;
    QUuid m_record;
    Button *m_begin;
    QWidget *m_form;
    NoteBox *m_problem;
    QComboBox *m_lane;
    QLineEdit *m_reason;
    FieldFrame *m_reasonFrame;
    Asked *m_asked;
};

} // namespace candor
