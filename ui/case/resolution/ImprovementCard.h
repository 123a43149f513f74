// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/SectionCard.h"

namespace candor {

class RowList;

/// What the hospital has committed itself to change, what the family knows of it, and when they hear from it again.
class ImprovementCard final : public SectionCard {
    Q_OBJECT

public:
    explicit ImprovementCard(CaseStore &store, QWidget *parent = nullptr);

    void refresh() override;

private:
    QLabel *m_none;
    QLabel *m_line;
    RowList *m_actions;
    QLabel *m_contactTitle;
    RowList *m_contacts;
};

} // namespace candor
