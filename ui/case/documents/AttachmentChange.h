// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "widgets/Asked.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace candor {

class Button;
class FieldFrame;
class NoteBox;

/// Corrects, in place, what was chosen when a file was added: which record it belongs to, or that it is in the case at
/// all. Its content never changes. Where a rule of the case forbids it, the rule is said instead.
class AttachmentChange final : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentChange(CaseStore &store, QWidget *parent = nullptr);

    void askLane(const Id<Attachment> &id);
    void askRemoval(const Id<Attachment> &id);
    void withdraw();
    /// For Asked: what `key` says, when it is about the file that is shown.
    void askAgain(const QString &key, const Id<Attachment> &shown);
    void setAgain(Asked::Again again) { m_asked->setAgain(std::move(again)); }

private:
    enum class Deed { Lane, Removal };

    void ask(Deed deed, const Id<Attachment> &id);
    [[nodiscard]] static QString askKey(Deed deed, const Id<Attachment> &id);
    void explainLane();
    void confirm();
    [[nodiscard]] bool needsReason() const;
    [[nodiscard]] Lane lane() const;
    [[nodiscard]] const Attachment *file() const;

    CaseStore &m_store;
    Deed m_deed = Deed::Lane;
    Id<Attachment> m_id;
    NoteBox *m_rule;
    QComboBox *m_lane;
    FieldFrame *m_laneFrame;
    QLineEdit *m_reason;
    FieldFrame *m_reasonFrame;
    Button *m_confirm;
    Button *m_cancel;
    Asked *m_asked;
};

} // namespace candor
