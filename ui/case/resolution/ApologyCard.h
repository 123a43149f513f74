// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/SectionCard.h"

namespace candor {

class EmptyState;
class RecordRows;

/// The apologies as they were given, and what the family said to them.
class ApologyCard final : public SectionCard {
    Q_OBJECT

public:
    explicit ApologyCard(CaseStore &store, QWidget *parent = nullptr);

    void refresh() override;
    bool showRecord(RecordKind kind, const QUuid &id) override;
    void leave() override;
    QFuture<void> keepDraft() override;

private:
    [[nodiscard]] std::vector<std::pair<QString, QString>> conversations() const;
    void begin();

    FactGrid *m_facts;
    QLabel *m_none;
    RecordRows *m_rows;
    Button *m_add;
    Id<Case> m_case;
};

} // namespace candor
