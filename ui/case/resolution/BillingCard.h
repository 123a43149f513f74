// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/FaceRow.h"
#include "case/resolution/OneRecord.h"
#include "case/resolution/SectionCard.h"

namespace candor {

class NoteBox;

/// What happens to the bills of the event, and what the billing office was told.
class BillingCard final : public SectionCard {
    Q_OBJECT

public:
    explicit BillingCard(CaseStore &store, QWidget *parent = nullptr);

    void refresh() override;
    bool showRecord(RecordKind kind, const QUuid &id) override;
    void leave() override;
    QFuture<void> keepDraft() override;

private:
    void refreshHolds();

    FactGrid *m_facts;
    QLabel *m_none;
    NoteBox *m_medicare;
    QVBoxLayout *m_holds;
    QList<QWidget *> m_holdRows;
    std::vector<std::pair<QUuid, RowFace>> m_holdFaces;
    RecordForm *m_form;
    OneRecord<BillingDecision> m_bill;
    QWidget *m_formHolder;
    Button *m_edit;
    Button *m_decide;
    Button *m_done;
};

} // namespace candor
