// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace candor {

class Button;
class FieldFrame;
class RowTable;

/// The chain of custody of one object: who gave it to whom, and the next hand-over. Links are added at the end and
/// taken back from the end, so that the chain holds.
class CustodyPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CustodyPanel(CaseStore &store, QWidget *parent = nullptr);

    void show(const EvidenceItem &item, bool finished);
    using QWidget::show;
    [[nodiscard]] RowTable &table() const { return *m_table; }
    QFuture<void> keepDraft();

private:
    struct Input {
        QString key;
        QLineEdit *edit;
        FieldFrame *frame;
    };

    void refresh(const EvidenceItem &item);
    void prefill(const EvidenceItem &item);
    void readDraft();
    void handOver();
    void takeBack();
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] bool isTyped() const;

    CaseStore &m_store;
    Id<EvidenceItem> m_item;
    Id<Case> m_case;
    QString m_custodian; // that `from` was filled with
    bool m_finished = false;
    bool m_drafted = false;
    QLabel *m_present;
    RowTable *m_table;
    Input m_from, m_to, m_at, m_purpose;
    Button *m_hand;
    Button *m_back;
    QTimer m_draftTimer;
};

/// A hand-over and the new custodian of the object, in one command; nothing when the object is gone.
[[nodiscard]] std::optional<Command>
handOverCommand(const CaseFile &file, const CustodyEvent &event, const QString &draft = {});
/// The last link of the chain taken back, with the custodian before it.
[[nodiscard]] std::optional<Command> takeBackCommand(const CaseFile &file, const Id<EvidenceItem> &item);

} // namespace candor
