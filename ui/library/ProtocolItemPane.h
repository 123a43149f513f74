// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/ProtocolEdit.h"
#include "library/ProtocolOutline.h"

#include <QScrollArea>

#include <functional>

class QBoxLayout;
class QVBoxLayout;

namespace candor {

class FieldFrame;
class ProtocolDraft;

/// One part of the protocol: what it says, where it comes from, how sure that is, and the form to change it.
class ProtocolItemPane : public QScrollArea {
    Q_OBJECT

public:
    struct Who {
        QString name;
        QDate today;
    };
    ProtocolItemPane(ProtocolDraft *draft, std::function<Who()> who, QWidget *parent = nullptr);

    /// An id of the outline; empty for nothing chosen.
    void show(const QString &id);
    [[nodiscard]] QString shownId() const { return m_id; }

private:
    void build();
    void showPhase(const QString &target);
    void showStep(const Step &step);
    void showClock(const ProtocolClock &clock);
    void showDecision(const ProtocolDecision &decision);
    void showSection(const QString &target);
    void showRow(const QString &target);
    void showClosing(const ClosingCheck &check);

    void addTitle(const QString &overline, const QString &title);
    void addText(const QString &text, bool muted = false);
    void addFact(const QString &name, const QString &text);
    void addOrigin(const Origin &origin);
    void addSwitch(ProtocolEdit::Part part, const QString &target, bool enabled, const Origin &origin);
    void addLength(const ProtocolClock &clock);
    void addSoon(const ProtocolClock &clock);
    void addConfirm(ProtocolEdit::Part part, const QString &target, const Origin &origin);
    void addOwnRowButtons(const QString &target);
    void addNewRow(const QString &target);
    /// Makes the change; a sentence why not stands at the frame.
    void make(const ProtocolEdit &edit, FieldFrame *frame);

    ProtocolDraft *m_draft;
    std::function<Who()> m_who;
    QString m_id;
    QVBoxLayout *m_column = nullptr;
};

} // namespace candor
