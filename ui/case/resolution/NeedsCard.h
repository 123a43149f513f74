// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/SectionCard.h"

class QMenu;

namespace candor {

class RecordRows;

/// What the family needs, who takes care of it and by when. The usual needs are one click away.
class NeedsCard final : public SectionCard {
    Q_OBJECT

public:
    explicit NeedsCard(CaseStore &store, QWidget *parent = nullptr);

    void refresh() override;
    bool showRecord(RecordKind kind, const QUuid &id) override;
    void leave() override;
    QFuture<void> keepDraft() override;

private:
    void fillMenu();
    void addUsual(const QString &need);

    QLabel *m_none;
    RecordRows *m_rows;
    Button *m_add;
    Button *m_print;
    QMenu *m_menu;
    Id<Case> m_case;
};

} // namespace candor
