// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/SectionCard.h"

namespace candor {

/// That the law of the state on apologies was read before the words were chosen. What it says is for counsel.
class ApologyLawCard final : public SectionCard {
    Q_OBJECT

public:
    explicit ApologyLawCard(CaseStore &store, QWidget *parent = nullptr);

    void refresh() override;

private:
    void read();

    QLabel *m_rules;
    Button *m_read;
};

} // namespace candor
