// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/FaceRow.h"
#include "case/resolution/OneRecord.h"
#include "case/resolution/SectionCard.h"

namespace candor {

/// From the word about a lawyer to the payment: what is done of an agreement, and what it says.
class AgreementCard final : public SectionCard {
    Q_OBJECT

public:
    explicit AgreementCard(CaseStore &store, QWidget *parent = nullptr);

    void refresh() override;
    bool showRecord(RecordKind kind, const QUuid &id) override;
    void leave() override;
    QFuture<void> keepDraft() override;

private:
    [[nodiscard]] std::vector<RowFace> steps() const;
    void tellAboutLawyer();

    QVBoxLayout *m_rows;
    std::vector<FaceRow *> m_steps;
    Button *m_lawyer;
    RecordForm *m_form;
    OneRecord<Agreement> m_agreement;
    QWidget *m_formHolder;
    Button *m_edit;
};

} // namespace candor
