// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/people/SupportSection.h"

#include "case/people/PeopleWording.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/FieldColumns.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

SupportCard::SupportCard(CaseStore &store, const Id<CaregiverSupport> &id, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_id(id)
    , m_form(new RecordForm(store, RecordKind::CaregiverSupport, u"support"_s, this))
    , m_title(label({}, FontRole::Label, Ink::Text, this))
    , m_state(new Chip(this))
    , m_check(button(tr("Record a check"), ButtonKind::Normal, u"check"_s, {}, this))
    , m_close(button(tr("Support closed out"), ButtonKind::Normal, {}, {}, this))
{
    setObjectName(u"supportCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    column->addLayout(head);

    auto *grid = new FieldColumns;
    grid->add(m_form->add(u"offeredBy"_s, FieldStyle::Line));
    grid->add(m_form->add(u"offeredAt"_s, FieldStyle::Time));
    grid->add(m_form->add(u"tier"_s, FieldStyle::Choice));
    grid->add(m_form->add(u"response"_s, FieldStyle::Choice));
    grid->add(m_form->add(u"nextCheck"_s, FieldStyle::FutureTime, tr("Such as tomorrow 10:12")));
    grid->add(m_form->add(u"lastCheck"_s, FieldStyle::Time));
    auto *checks = new QWidget(this);
    auto *plan = new FlowLayout(checks);
    plan->addWidget(label(tr("Ask again in"), FontRole::Small, Ink::Muted, this));
    for (const std::chrono::hours length : supportChecksOf(store.desk().settings())) {
        // Long ones read better in days: "30 days", and "72 h".
        const int hours = static_cast<int>(length.count());
        const bool inDays = hours > 72 && hours % 24 == 0;
        auto *each =
            button(inDays ? tr("%n day(s)", "", hours / 24) : tr("%1 h").arg(hours), ButtonKind::Normal, {}, {}, this);
        each->setSmall(true);
        each->setObjectName(u"support.in.%1"_s.arg(hours));
        each->setAccessibleName(
            inDays ? tr("Next check in %n day(s)", "", hours / 24) : tr("Next check in %n hour(s)", "", hours));
        connect(each, &QPushButton::clicked, this, [this, length] { planCheck(length); });
        plan->addWidget(each);
        m_plan << each;
    }
    grid->add(checks, true);
    grid->add(m_form->add(u"relievedOfDuty"_s, FieldStyle::Check), true);
    grid->add(m_form->add(u"closedAt"_s, FieldStyle::Time));
    grid->add(m_form->add(u"outcome"_s, FieldStyle::Line, tr("Such as: back at work, no further help wanted")));
    column->addLayout(grid);
    m_check->setObjectName(u"support.check"_s);
    m_close->setObjectName(u"support.close"_s);
    auto *foot = new FlowLayout(nullptr, 8, 6);
    foot->addWidget(m_check);
    foot->addWidget(m_close);
    column->addLayout(foot);
    connect(m_check, &QPushButton::clicked, this, &SupportCard::recordCheck);
    connect(m_close, &QPushButton::clicked, this, &SupportCard::close);
}

void SupportCard::show(const CaregiverSupport &support, bool finished)
{
    const words::Moment moment = m_store.moment();
    m_title->setText(
        support.offeredAt ? tr("Offered %1").arg(words::exactTime(*support.offeredAt, moment))
                          : tr("Offer of support"));
    const SupportCheck check = supportCheck(support, moment.now);
    m_state->setVisible(check != SupportCheck::None);
    const Status status = check == SupportCheck::Late     ? Status::Late
                          : check == SupportCheck::Soon   ? Status::Soon
                          : check == SupportCheck::Closed ? Status::Ok
                                                          : Status::Wait;
    if (check != SupportCheck::None)
        m_state->set(
            check == SupportCheck::Closed ? words::supportCheckText(support, moment)
                                          : tr("Next check: %1").arg(words::supportCheckText(support, moment)),
            status);
    const bool restore = idOf(m_form->record()) != support.id.uuid();
    m_form->show(support);
    if (restore)
        m_form->restoreDraft();
    m_form->setReadOnly(finished);
    const bool open = !finished && !support.closedAt;
    for (Button *each : m_plan)
        each->setEnabled(open);
    m_check->setEnabled(open);
    m_close->setEnabled(open);
}

void SupportCard::change(std::function<void(CaregiverSupport &)> make, const QString &doneText)
{
    m_store.applyFrom(
        [id = m_id, make = std::move(make)](const CaseFile &file) -> std::optional<Command> {
            const CaregiverSupport *known = file.find(id);
            if (!known)
                return std::nullopt;
            CaregiverSupport changed = *known;
            make(changed);
            return EditRecords{file.record.id, {changed}, {}, {}};
        },
        doneText);
}

void SupportCard::planCheck(std::chrono::hours after)
{
    const Instant at = m_store.desk().surroundings().now + after;
    change(
        [at](CaregiverSupport &support) { support.nextCheck = at; },
        tr("Next check: %1").arg(words::exactTime(at, m_store.moment())));
}

void SupportCard::recordCheck()
{
    const Instant now = m_store.desk().surroundings().now;
    const SupportChecks checks = supportChecksOf(m_store.desk().settings());
    change(
        [now, checks](CaregiverSupport &support) {
            support.lastCheck = now;
            support.nextCheck = nextSupportCheck(support.offeredAt.value_or(now), now, checks);
        },
        tr("Check recorded"));
}

void SupportCard::close()
{
    const Instant now = m_store.desk().surroundings().now;
    change([now](CaregiverSupport &support) { support.closedAt = now; }, tr("Support closed out"));
}

void SupportCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    paintBox(painter, QRectF(rect()), radius::Card, QColor(), t.border);
}

SupportSection::SupportSection(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_empty(label({}, FontRole::Body, Ink::Muted, this))
    , m_offer(button(tr("Offer support"), ButtonKind::Normal, u"heart"_s, {}, this))
    , m_cards(new QVBoxLayout)
{
    setObjectName(u"supportSection"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    auto *name = new QWidget(this);
    auto *nameRow = new QHBoxLayout(name);
    nameRow->setContentsMargins(0, 0, 0, 0);
    nameRow->setSpacing(8);
    nameRow->addWidget(new IconMark(u"heart"_s, IconColor::Text, 16, this));
    auto *title = label(tr("Care for the caregiver"), FontRole::Label, Ink::Text, this);
    title->setWordWrap(false);
    nameRow->addWidget(title);
    auto *head = new FlowLayout(nullptr, 8, 6);
    head->addWidget(name);
    head->addWidget(new RecordMark(RecordSort::Privileged, this));
    head->addFiller(new QWidget(this));
    head->addWidget(m_offer);
    column->addLayout(head);
    column->addWidget(label(words::supportPrivacyText(), FontRole::Small, Ink::Muted, this));
    column->addWidget(m_empty);
    m_cards->setSpacing(8);
    column->addLayout(m_cards);
    m_offer->setObjectName(u"support.offer"_s);
    m_offer->setSmall(true);
    connect(m_offer, &QPushButton::clicked, this, &SupportSection::offer);
}

EditRecords supportOffer(
    const CaseFile &file, const Id<Person> &person, const QString &by, Instant now, const SupportChecks &checks)
{
    CaregiverSupport offer;
    offer.id = Id<CaregiverSupport>::create();
    offer.person = person;
    offer.offeredBy = by;
    offer.offeredAt = now;
    offer.nextCheck = nextSupportCheck(now, now, checks);
    const auto before = supportFor(file, person);
    if (!before.empty())
        offer.tier = before.back()->tier == SupportTier::Unit ? SupportTier::Peer : SupportTier::Professional;
    return {file.record.id, {offer}, {}, {}};
}

void SupportSection::offer()
{
    m_store.applyFrom(
        [person = m_person, by = m_store.user(), now = m_store.desk().surroundings().now,
         checks = supportChecksOf(m_store.desk().settings())](const CaseFile &file) -> std::optional<Command> {
            if (!file.find(person))
                return std::nullopt;
            return supportOffer(file, person, by, now, checks);
        },
        tr("Support offered: %1").arg(m_name));
}

void SupportSection::show(const Person &person, bool finished)
{
    m_person = person.id;
    m_name = person.name;
    const auto offers = supportFor(m_store.file(), person.id);
    const bool same = std::equal(
        offers.begin(), offers.end(), m_shown.begin(), m_shown.end(),
        [](const CaregiverSupport *offer, const SupportCard *card) { return offer->id == card->id(); });
    if (!same) {
        leave();
        for (SupportCard *card : m_shown)
            card->deleteLater(); // one of its buttons may be at work
        m_shown.clear();
        for (const CaregiverSupport *offer : offers) {
            auto *card = new SupportCard(m_store, offer->id, this);
            m_cards->addWidget(card);
            card->show();
            m_shown.push_back(card);
        }
    }
    for (size_t i = 0; i < offers.size(); ++i)
        m_shown[i]->show(*offers[i], finished);
    m_empty->setText(tr("No support offered to %1 yet").arg(person.name));
    m_empty->setVisible(offers.empty());
    m_offer->setText(offers.empty() ? tr("Offer support") : tr("Offer more support"));
    m_offer->setAccessibleName(
        offers.empty() ? tr("Offer support to %1").arg(person.name) : tr("Offer more support to %1").arg(person.name));
    m_offer->setEnabled(!finished);
}

void SupportSection::leave()
{
    for (const SupportCard *card : m_shown)
        card->form().leave();
}

QFuture<void> SupportSection::keepDraft()
{
    QFuture<void> last = QtFuture::makeReadyFuture();
    for (const SupportCard *card : m_shown) {
        const QFuture<void> kept = card->form().keepDraft();
        if (!kept.isFinished())
            last = kept;
    }
    return last;
}

} // namespace candor
