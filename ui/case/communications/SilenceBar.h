// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "casebook/FamilyContact.h"

#include <QWidget>

class QLineEdit;

namespace candor {

class Asked;
class Button;
class FieldFrame;
class NoteBox;

/// Says when the family has heard nothing for too long, or would hear nothing again, and offers what to do. Also the
/// place where the next contact gets its date.
class SilenceBar final : public QWidget {
    Q_OBJECT

public:
    explicit SilenceBar(CaseStore &store, QWidget *parent = nullptr);

    void refresh();
    /// Opens the fields for the next contact.
    void planNextContact();

Q_SIGNALS:
    void logRequested();

private:
    void plan();
    [[nodiscard]] QString askKey() const;

    CaseStore &m_store;
    QWidget *m_noteRow;
    NoteBox *m_note;
    Button *m_log;
    QWidget *m_plan;
    QLineEdit *m_when;
    FieldFrame *m_whenFrame;
    QLineEdit *m_by;
    Asked *m_asked;
    QWidget *m_quick = nullptr;
    Silence m_shown;
    bool m_first = true;
};

/// The sentences of the note; an empty lead when there is nothing to say.
struct SilenceText {
    QString lead;
    QString text;
    bool late = false;
};
[[nodiscard]] SilenceText silenceText(const Silence &silence, const words::Moment &moment);

} // namespace candor
