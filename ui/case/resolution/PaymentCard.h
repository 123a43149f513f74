// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/SectionCard.h"

namespace candor {

class FoldRow;
class RecordRows;

/// Money that was paid, and the questions it raises: the data bank and Medicare. The program sets the conditions side
/// by side; a person decides.
class PaymentCard final : public SectionCard {
    Q_OBJECT

public:
    explicit PaymentCard(CaseStore &store, QWidget *parent = nullptr);

    void refresh() override;
    bool showRecord(RecordKind kind, const QUuid &id) override;
    void leave() override;
    QFuture<void> keepDraft() override;
    /// Opens the payment whose data bank or Medicare question is open.
    void openQuestion();

private:
    std::function<void(const AnyRecord &)> buildRow(FoldRow &row, QVBoxLayout *column);

    QLabel *m_none;
    QLabel *m_standing;
    RecordRows *m_rows;
    Button *m_add;
    Id<Case> m_case;
};

} // namespace candor
