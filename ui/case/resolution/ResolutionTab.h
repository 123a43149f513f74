// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/ResolutionWords.h"
#include "case/resolution/SectionCard.h"

class QHBoxLayout;
class QScrollArea;

namespace candor {

class ContextPane;
class PaymentCard;
class ResolutionList;
class Splitter;

/// From the decision to the closed loop: the parts and the legal checks at the left, their cards in the middle, and
/// beside them what a person wants to see of the case.
class ResolutionTab final : public QWidget {
    Q_OBJECT

public:
    explicit ResolutionTab(CaseStore &store, QWidget *parent = nullptr);

    void showPart(ResolutionPart part, const QString &id = {});
    /// Goes to a record of the resolution; false when it is of another part of the case.
    bool showRecord(RecordKind kind, const QUuid &id);
    [[nodiscard]] SectionCard *card(ResolutionPart part) const;
    [[nodiscard]] ResolutionList &list() const { return *m_list; }
    /// What stands in the middle and at the side, for going from pane to pane.
    [[nodiscard]] QWidget *page() const;
    [[nodiscard]] QWidget *side() const;

    /// Stores what was typed.
    void leave();
    QFuture<void> keepDraft();

Q_SIGNALS:
    /// A record that another tab shows.
    void recordRequested(candor::RecordKind kind, const QUuid &id);
    /// A document of the case is to be shown for printing.
    void documentRequested(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Placed {
        ResolutionPart part;
        SectionCard *card;
        int column; // where there are two
    };

    void build();
    void arrange();
    void refresh();
    void reveal(QWidget *card);

    CaseStore &m_store;
    Splitter *m_splitter;
    ResolutionList *m_list;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QHBoxLayout *m_columnRow;
    QVBoxLayout *m_columns[2];
    ContextPane *m_side;
    std::vector<Placed> m_cards;
    PaymentCard *m_payment;
    SectionCard *m_regulatory;
    Id<Case> m_case;
    int m_columnCount = 0;
};

} // namespace candor
