// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/ResolutionTab.h"

#include "case/CaseAnswers.h"
#include "case/pathway/ContextPane.h"
#include "case/resolution/AgreementCard.h"
#include "case/resolution/ApologyCard.h"
#include "case/resolution/BillingCard.h"
#include "case/resolution/DecisionCard.h"
#include "case/resolution/ImprovementCard.h"
#include "case/resolution/LegalChecks.h"
#include "case/resolution/LoopCard.h"
#include "case/resolution/NeedsCard.h"
#include "case/resolution/OfferCard.h"
#include "case/resolution/PaymentCard.h"
#include "case/resolution/RegulatoryPanel.h"
#include "case/resolution/ResolutionList.h"
#include "theme/Theme.h"
#include "widgets/Splitter.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 220, sideWidth = 286, twoColumns = 620, gap = 14;

} // namespace

ResolutionTab::ResolutionTab(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_splitter(new Splitter(u"case-resolution"_s, this))
    , m_list(new ResolutionList)
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
    , m_columnRow(new QHBoxLayout)
    , m_columns{new QVBoxLayout, new QVBoxLayout}
    , m_side(new ContextPane(store))
    , m_payment(new PaymentCard(store, m_content))
    , m_regulatory(new RegulatoryPanel(store, m_content))
{
    setObjectName(u"resolutionTab"_s);
    build();
    connect(m_list, &ResolutionList::chosen, this, &ResolutionTab::showPart);
    m_store.keepUpToDate(this, [this] { refresh(); });
}

void ResolutionTab::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);
    m_scroll->setObjectName(u"resolution.page"_s);
    m_scroll->setAccessibleName(tr("Resolution"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_cards = {
        {ResolutionPart::Decision, new DecisionCard(m_store, m_content), 0},
        {ResolutionPart::Apology, new ApologyCard(m_store, m_content), 0},
        {ResolutionPart::ApologyLaw, new ApologyLawCard(m_store, m_content), 0},
        {ResolutionPart::Needs, new NeedsCard(m_store, m_content), 0},
        {ResolutionPart::Offer, new OfferCard(m_store, m_content), 1},
        {ResolutionPart::Agreement, new AgreementCard(m_store, m_content), 1},
        {ResolutionPart::Billing, new BillingCard(m_store, m_content), 1},
        {ResolutionPart::DataBank, m_payment, 1},
        {ResolutionPart::Improvement, new ImprovementCard(m_store, m_content), 0},
        {ResolutionPart::Loop, new LoopCard(m_store, m_content), 1},
    };
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(gap);
    m_columnRow->setSpacing(gap);
    for (int i = 0; i < 2; ++i) {
        m_columns[i]->setSpacing(gap);
        m_columnRow->addLayout(m_columns[i], i == 0 ? 100 : 108);
    }
    column->addLayout(m_columnRow);
    column->addWidget(m_regulatory);
    column->addStretch(1);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    const auto follow = [this](SectionCard *card) {
        connect(card, &SectionCard::recordRequested, this, [this](RecordKind kind, const QUuid &id) {
            if (!showRecord(kind, id) || kind == RecordKind::Decision)
                Q_EMIT recordRequested(kind, id);
        });
        connect(card, &SectionCard::documentRequested, this, &ResolutionTab::documentRequested);
        connect(card, &SectionCard::sectionRequested, this, [this](const QString &key) {
            for (const Placed &placed : m_cards) {
                if (partKey(placed.part) == key)
                    showPart(placed.part);
            }
        });
    };
    for (const Placed &placed : m_cards)
        follow(placed.card);
    follow(m_regulatory);
    arrange();

    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(m_side);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setFirstSizes({Theme::tokens().scaled(listWidth), 700, Theme::tokens().scaled(sideWidth)});
}

/// Two columns where there is room for them; else the cards below each other in the order of the list.
void ResolutionTab::arrange()
{
    const int count = m_scroll->viewport()->width() >= Theme::tokens().scaled(twoColumns) ? 2 : 1;
    if (count == m_columnCount)
        return;
    m_columnCount = count;
    for (QVBoxLayout *column : m_columns) {
        while (QLayoutItem *item = column->takeAt(0))
            delete item; // the cards stay
    }
    for (const Placed &placed : m_cards)
        m_columns[count == 2 ? placed.column : 0]->addWidget(placed.card);
    m_columns[0]->addStretch(1);
    if (count == 2)
        m_columns[1]->addStretch(1);
    m_columnRow->setStretch(1, count == 2 ? 108 : 0);
    m_columnRow->setSpacing(count == 2 ? gap : 0);
}

bool ResolutionTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

SectionCard *ResolutionTab::card(ResolutionPart part) const
{
    if (part == ResolutionPart::Clock)
        return m_regulatory;
    if (part == ResolutionPart::Medicare)
        return m_payment;
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const Placed &placed) { return placed.part == part; });
    return found == m_cards.end() ? nullptr : found->card;
}

QWidget *ResolutionTab::page() const
{
    return m_scroll;
}

QWidget *ResolutionTab::side() const
{
    return m_side;
}

void ResolutionTab::refresh()
{
    if (!m_store.isOpen())
        return;
    if (m_case != m_store.caseId()) {
        m_case = m_store.caseId();
        m_list->choose(ResolutionPart::Decision);
        m_side->showStep(guidanceStep(ResolutionPart::Decision));
        m_scroll->ensureVisible(0, 0);
    }
    const words::Moment moment = m_store.moment();
    const auto parts = resolutionParts(m_store.file(), m_store.pathway(), moment);
    const auto legal = legalParts(
        m_store.file(), builtInDeadlines(), m_store.desk().surroundings(), m_store.desk().settings(), moment);
    m_list->parts().show(parts, legal, moment.locale);
    for (const Placed &placed : m_cards)
        placed.card->refresh();
    m_regulatory->refresh();
}

void ResolutionTab::reveal(QWidget *card)
{
    // Its place is known when the layout has settled.
    QTimer::singleShot(0, card, [this, card] {
        const int top = card->mapTo(m_content, QPoint(0, 0)).y();
        m_scroll->ensureVisible(0, top + card->height(), 0, gap);
        m_scroll->ensureVisible(0, top, 0, gap);
    });
}

void ResolutionTab::showPart(ResolutionPart part, const QString &id)
{
    SectionCard *shown = card(part);
    if (!shown)
        return;
    m_list->choose(part, id);
    m_side->showStep(guidanceStep(part));
    if (part == ResolutionPart::Clock && !id.isEmpty())
        shown->showRecord(RecordKind::RegulatoryClock, QUuid::fromString(id));
    else if (part == ResolutionPart::DataBank || part == ResolutionPart::Medicare)
        m_payment->openQuestion();
    reveal(shown);
}

bool ResolutionTab::showRecord(RecordKind kind, const QUuid &id)
{
    const auto show = [&](ResolutionPart part, SectionCard *shown) {
        if (!shown->showRecord(kind, id))
            return false;
        m_list->choose(part);
        m_side->showStep(guidanceStep(part));
        reveal(shown);
        return true;
    };
    for (const Placed &placed : m_cards) {
        if (show(placed.part, placed.card))
            return true;
    }
    return show(ResolutionPart::Clock, m_regulatory);
}

void ResolutionTab::leave()
{
    for (const Placed &placed : m_cards)
        placed.card->leave();
    m_regulatory->leave();
}

QFuture<void> ResolutionTab::keepDraft()
{
    QFuture<void> last = QtFuture::makeReadyFuture();
    const auto keep = [&](SectionCard *card) {
        if (const QFuture<void> kept = card->keepDraft(); !kept.isFinished())
            last = kept;
    };
    for (const Placed &placed : m_cards)
        keep(placed.card);
    keep(m_regulatory);
    return last;
}

} // namespace candor
