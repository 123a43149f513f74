// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/SectionCard.h"
#include "model/Work.h"

#include <map>

namespace candor {

class FoldSection;
class FoldRow;
class RecordRows;

/// The deadlines set by law for the jurisdictions of the casebook. The program proposes; a person reads the condition
/// and confirms or dismisses, and later notes that it was filed.
class RegulatoryPanel final : public SectionCard {
    Q_OBJECT

public:
    explicit RegulatoryPanel(CaseStore &store, QWidget *parent = nullptr);

    void refresh() override;
    bool showRecord(RecordKind kind, const QUuid &id) override;
    void leave() override;
    QFuture<void> keepDraft() override;

private:
    std::function<void(const AnyRecord &)> buildRow(FoldRow &row, QVBoxLayout *column);
    void decide(FoldRow &row, RegulatoryState state);

    QLabel *m_none;
    RecordRows *m_rows;
    FoldSection *m_moreSection;
    RecordRows *m_more; // a person has to say from when they count
    std::map<QString, RegulatoryClock> m_fresh;
    Id<Case> m_case;
    QUuid m_opened; // a row that goes to the other list stays open
};

} // namespace candor
