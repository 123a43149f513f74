// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/BehaviorPanel.h"

#include "case/CaseAnswers.h"
#include "case/investigation/ReviewParts.h"
#include "case/investigation/ReviewWording.h"
#include "model/PeopleRules.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

BehaviorCard::BehaviorCard(CaseStore &store, const Id<BehaviorReview> &id, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_id(id)
    , m_form(new RecordForm(store, RecordKind::BehaviorReview, u"behavior"_s, this))
    , m_title(label({}, FontRole::Label, Ink::Text, this))
    , m_remove(button(tr("Remove"), ButtonKind::Normal, {}, {}, this))
{
    setObjectName(u"behaviorCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    m_remove->setObjectName(u"behavior.remove"_s);
    m_remove->setSmall(true);
    head->addWidget(m_remove);
    column->addLayout(head);
    auto *grid = fieldGrid();
    grid->addWidget(m_form->add(u"person"_s, FieldStyle::Choice), 0, 0, Qt::AlignTop);
    grid->addWidget(m_form->add(u"behavior"_s, FieldStyle::Choice), 0, 1, Qt::AlignTop);
    grid->addWidget(m_form->add(u"by"_s, FieldStyle::Line), 1, 0, Qt::AlignTop);
    grid->addWidget(m_form->add(u"at"_s, FieldStyle::Time), 1, 1, Qt::AlignTop);
    grid->addWidget(m_form->add(u"rationale"_s, FieldStyle::Text), 2, 0, 1, 2);
    grid->addWidget(
        m_form->add(u"referredTo"_s, FieldStyle::Line, tr("Such as the peer review committee")), 3, 0, 1, 2);
    column->addLayout(grid);
    connect(m_remove, &QPushButton::clicked, this, &BehaviorCard::remove);
}

void BehaviorCard::show(const BehaviorReview &review, bool finished)
{
    const bool restore = idOf(m_form->record()) != review.id.uuid();
    std::vector<std::pair<QString, QString>> people;
    for (const Person &person : m_store.file().all<Person>()) {
        if (groupsOf(person).front() != PersonGroup::Patient && !hasRole(person, PersonRole::Family))
            people.emplace_back(person.id.toString(), person.name);
    }
    m_form->setChoices(u"person"_s, people);
    m_form->show(review);
    if (restore)
        m_form->restoreDraft();
    m_form->setReadOnly(finished);
    m_form->suggest(u"by"_s, peopleNames(m_store.file()));
    const Person *person = m_store.file().find(review.person);
    m_title->setText(person ? person->name : tr("Whose behavior is not recorded yet"));
    m_remove->setEnabled(!finished);
    m_remove->setAccessibleName(tr("Remove this review: %1").arg(m_title->text()));
}

void BehaviorCard::remove()
{
    m_form->discard();
    m_store.applyFrom(
        [id = m_id](const CaseFile &file) -> std::optional<Command> {
            const BehaviorReview *known = file.find(id);
            if (!known)
                return std::nullopt;
            return EditRecords{file.record.id, {}, {*known}, {}};
        },
        tr("Review of behavior removed"));
}

void BehaviorCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), radius::Card, Theme::tokens().surface, Theme::tokens().border);
}

BehaviorPanel::BehaviorPanel(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_add(button(tr("Add a review of behavior"), ButtonKind::Normal, u"plus"_s, {}, this))
    , m_menu(new QMenu(this))
    , m_none(label(tr("Nothing is recorded here."), FontRole::Body, Ink::Muted, this))
    , m_list(new QVBoxLayout)
{
    setObjectName(u"behaviorPanel"_s);
    auto *column = plainColumn(this, 8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Chip(words::choiceText(Lane::PeerReview), Status::Privileged, {}, this), 0, Qt::AlignTop);
    head->addWidget(label(words::behaviorReminder(), FontRole::Small, Ink::Muted, this), 1);
    column->addLayout(head);
    column->addWidget(m_none);
    m_list->setSpacing(8);
    column->addLayout(m_list);
    m_add->setObjectName(u"behavior.add"_s);
    m_add->setSmall(true);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    m_menu->setObjectName(u"behavior.addMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &BehaviorPanel::fillMenu);
    opensMenu(m_add, m_menu);
}

void BehaviorPanel::fillMenu()
{
    m_menu->clear();
    for (const Person &person : m_store.file().all<Person>()) {
        if (isInvolvedStaff(person))
            connect(m_menu->addAction(person.name), &QAction::triggered, this, [this, id = person.id] { add(id); });
    }
    connect(m_menu->addAction(tr("Somebody else")), &QAction::triggered, this, [this] { add({}); });
}

void BehaviorPanel::refresh()
{
    const bool finished = isFinished(m_store.file());
    const auto &reviews = m_store.file().all<BehaviorReview>();
    const bool same = std::equal(
        reviews.begin(), reviews.end(), m_cards.begin(), m_cards.end(),
        [](const BehaviorReview &review, const BehaviorCard *card) { return review.id == card->id(); });
    if (!same) {
        leave();
        for (BehaviorCard *card : m_cards) {
            card->hide();
            card->deleteLater(); // one of its buttons may be at work
        }
        m_cards.clear();
        for (const BehaviorReview &review : reviews) {
            auto *card = new BehaviorCard(m_store, review.id, this);
            m_list->addWidget(card);
            card->show();
            m_cards.push_back(card);
        }
    }
    for (size_t i = 0; i < reviews.size(); ++i)
        m_cards[i]->show(reviews[i], finished);
    m_none->setVisible(reviews.empty());
    m_add->setEnabled(!finished);
}

bool BehaviorPanel::has(const QUuid &id) const
{
    return m_store.file().find(Id<BehaviorReview>(id)) != nullptr;
}

void BehaviorPanel::add(const Id<Person> &person)
{
    if (isFinished(m_store.file()))
        return;
    BehaviorReview review;
    review.id = Id<BehaviorReview>::create();
    review.person = person;
    review.by = m_store.user();
    m_store.apply(EditRecords{m_store.caseId(), {review}, {}, {}}, tr("Review of behavior added"));
}

void BehaviorPanel::leave()
{
    for (const BehaviorCard *card : m_cards)
        card->form().leave();
}

QFuture<void> BehaviorPanel::keepDraft()
{
    QFuture<void> last = QtFuture::makeReadyFuture();
    for (const BehaviorCard *card : m_cards) {
        const QFuture<void> kept = card->form().keepDraft();
        if (!kept.isFinished())
            last = kept;
    }
    return last;
}

} // namespace candor
