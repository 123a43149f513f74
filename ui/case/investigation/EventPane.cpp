// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/EventPane.h"

#include "case/CaseAnswers.h"
#include "case/GrowingEdit.h"
#include "case/LinkPicker.h"
#include "case/RecordForm.h"
#include "case/investigation/TimelineWords.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// Ids of records as a picker has them.
template <class R>
std::vector<QUuid> uuidsOf(const std::vector<Id<R>> &ids)
{
    std::vector<QUuid> all;
    for (const Id<R> &id : ids)
        all.push_back(id.uuid());
    return all;
}

template <class R>
std::vector<Id<R>> idsOf(const std::vector<QUuid> &uuids)
{
    std::vector<Id<R>> all;
    for (const QUuid &id : uuids)
        all.push_back(Id<R>(id));
    return all;
}

} // namespace

EventPane::EventPane(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_column(new QVBoxLayout(this))
    , m_form(new RecordForm(store, RecordKind::TimelineEntry, u"event"_s, this))
    , m_when(label({}, FontRole::Small, Ink::Muted))
    , m_title(label({}, FontRole::Heading))
    , m_evidence(new LinkPicker(u"event.evidence"_s))
    , m_causes(new LinkPicker(u"event.causes"_s))
    , m_factText(label({}, FontRole::Body))
    , m_told(new Chip)
    , m_facts(new LinkPicker(u"event.facts"_s))
    , m_beginFact(button(tr("Write a fact for the family"), ButtonKind::Normal, u"bubble"_s))
    , m_newFact(new QWidget)
    , m_newFactNote(new NoteBox)
    , m_newFactText(new GrowingEdit(2))
    , m_addFact(button(tr("Add to the facts for the family"), ButtonKind::Normal, u"check"_s))
    , m_remove(button(tr("Remove this event"), ButtonKind::Normal))
{
    setObjectName(u"eventPane"_s);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(8);
    m_title->setObjectName(u"event.title"_s);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_when);
    head->addWidget(m_title);
    m_column->addLayout(head);
    m_column->addWidget(m_form->add(u"happened"_s, FieldStyle::Text));
    m_column->addWidget(m_form->add(u"expected"_s, FieldStyle::Text));
    m_column->addWidget(m_form->add(u"gap"_s, FieldStyle::Check));
    m_column->addWidget(m_form->add(u"why"_s, FieldStyle::Text));
    m_column->addWidget(m_form->add(u"actor"_s, FieldStyle::Line));
    m_column->addWidget(m_form->add(u"at"_s, FieldStyle::Time));

    QVBoxLayout *source = section(tr("Where this comes from"), u"link"_s);
    source->addWidget(m_form->add(u"source"_s, FieldStyle::Line));
    m_evidence->setLabel(tr("Evidence"));
    m_evidence->setAddText(tr("Link evidence"));
    source->addWidget(m_evidence);

    QVBoxLayout *causes = section(tr("Linked causes"), u"flag"_s);
    m_causes->setLabel(tr("Linked causes"));
    m_causes->setAddText(tr("Link a cause"));
    causes->addWidget(m_causes);

    QVBoxLayout *family = section(tr("May we tell the family?"), u"bubble"_s);
    m_factText->setObjectName(u"event.fact"_s);
    m_told->setObjectName(u"event.told"_s);
    family->addWidget(m_factText);
    family->addWidget(m_told, 0, Qt::AlignLeading);
    m_facts->setLabel(tr("Fact for the family"));
    m_facts->setAddText(tr("Link a fact"));
    family->addWidget(m_facts);
    m_beginFact->setObjectName(u"event.beginFact"_s);
    m_beginFact->setSmall(true);
    family->addWidget(m_beginFact, 0, Qt::AlignLeading);
    auto *write = new QVBoxLayout(m_newFact);
    write->setContentsMargins(0, 0, 0, 0);
    write->setSpacing(6);
    m_newFactNote->set(
        Status::Told, tr("This leaves the review."),
        tr("A fact may be told to the family. Keep what happened, leave out why and who."));
    m_newFactText->setObjectName(u"event.newFact"_s);
    m_newFactText->setAccessibleName(tr("The fact in words for the family"));
    m_addFact->setObjectName(u"event.addFact"_s);
    m_addFact->setSmall(true);
    write->addWidget(m_newFactNote);
    write->addWidget(m_newFactText);
    write->addWidget(m_addFact, 0, Qt::AlignLeading);
    family->addWidget(m_newFact);
    m_newFact->hide();

    m_remove->setObjectName(u"event.remove"_s);
    m_remove->setSmall(true);
    m_column->addSpacing(8);
    m_column->addWidget(m_remove, 0, Qt::AlignLeading);
    m_column->addStretch(1);

    connect(m_evidence, &LinkPicker::chosenChanged, this, [this] {
        m_form->change(
            [chosen = m_evidence->chosen()](AnyRecord &record) {
                std::get<TimelineEntry>(record).evidence = idsOf<EvidenceItem>(chosen);
            },
            u"evidence"_s);
    });
    connect(m_causes, &LinkPicker::chosenChanged, this, [this] {
        m_form->change(
            [chosen = m_causes->chosen()](AnyRecord &record) {
                std::get<TimelineEntry>(record).causes = idsOf<Cause>(chosen);
            },
            u"causes"_s);
    });
    connect(m_facts, &LinkPicker::chosenChanged, this, [this] {
        const auto chosen = m_facts->chosen();
        m_form->change(
            [fact = chosen.empty() ? Id<Fact>() : Id<Fact>(chosen.back())](AnyRecord &record) {
                std::get<TimelineEntry>(record).fact = fact;
            },
            u"fact"_s);
    });
    connect(m_evidence, &LinkPicker::opened, this, [this](const QUuid &id) {
        Q_EMIT recordRequested(RecordKind::EvidenceItem, id);
    });
    connect(m_causes, &LinkPicker::opened, this, [this](const QUuid &id) {
        Q_EMIT recordRequested(RecordKind::Cause, id);
    });
    connect(m_beginFact, &QPushButton::clicked, this, [this] {
        m_factFor = eventId();
        m_newFactText->setText(eventTitle(std::get<TimelineEntry>(m_form->record()).happened).title);
        refreshFamily();
        m_newFactText->setFocus();
        m_newFactText->selectAll();
    });
    connect(m_addFact, &QPushButton::clicked, this, &EventPane::makeFact);
    connect(m_remove, &QPushButton::clicked, this, &EventPane::removeRequested);
}

QVBoxLayout *EventPane::section(const QString &title, const QString &icon)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(6);
    column->addWidget(new SectionHeader(title, icon, {}, holder));
    m_column->addWidget(holder);
    return column;
}

Id<TimelineEntry> EventPane::eventId() const
{
    return std::get<TimelineEntry>(m_form->record()).id;
}

void EventPane::show(const TimelineEntry &entry)
{
    const bool another = entry.id != eventId();
    const bool readOnly = isFinished(m_store.file());
    const words::Moment moment = m_store.moment();
    const CaseFile &file = m_store.file();
    m_form->show(entry);
    m_form->setReadOnly(readOnly);
    m_form->suggest(u"actor"_s, timelineActors(timelineOrder(file)));
    const QDate day = timelineDay(file, moment.zone, toZone(moment.now, moment.zone).date());
    m_when->setText(tr("Selected event, %1").arg(words::eventWhen(entry, day, moment)));
    m_title->setText(eventTitle(entry.happened).title);

    std::vector<LinkPicker::Choice> evidence, causes, facts;
    for (const EvidenceItem &each : file.all<EvidenceItem>())
        evidence.emplace_back(each.id.uuid(), each.description.isEmpty() ? tr("Without a name") : each.description);
    for (const Cause &each : file.all<Cause>())
        causes.emplace_back(each.id.uuid(), words::causeText(each));
    for (const Fact &each : file.all<Fact>()) {
        if (each.known)
            facts.emplace_back(each.id.uuid(), each.text);
    }
    m_evidence->setChoices(evidence);
    m_causes->setChoices(causes);
    m_facts->setChoices(facts);
    m_evidence->setChosen(uuidsOf(entry.evidence));
    m_causes->setChosen(uuidsOf(entry.causes));
    m_facts->setChosen(entry.fact.isNil() ? std::vector<QUuid>() : std::vector<QUuid>{entry.fact.uuid()});
    for (LinkPicker *picker : {m_evidence, m_causes, m_facts})
        picker->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
    if (another) {
        m_factFor = {};
        m_form->restoreDraft();
    }
    refreshFamily();
}

void EventPane::refreshFamily()
{
    const auto &entry = std::get<TimelineEntry>(m_form->record());
    const Fact *fact = m_store.file().find(entry.fact);
    const bool readOnly = isFinished(m_store.file());
    const bool writing = !fact && m_factFor == entry.id && !entry.id.isNil() && !readOnly;
    m_told->setVisible(fact != nullptr);
    m_beginFact->setVisible(!fact && !writing && !readOnly);
    m_newFact->setVisible(writing);
    m_facts->setVisible(!readOnly || fact);
    if (!fact) {
        m_factText->setText(tr("Nothing for the family is linked to this event yet."));
        return;
    }
    m_factText->setText(tr("The fact, yes: “%1”").arg(fact->text));
    const words::Moment moment = m_store.moment();
    if (!fact->withheld.isEmpty()) {
        m_factText->setText(tr("Not for the family: “%1”").arg(fact->text));
        m_told->set(tr("Held back: %1").arg(fact->withheld), Status::Soon);
    } else if (fact->told) {
        const QString when =
            fact->toldAt ? tr("Told %1").arg(words::listTime(*fact->toldAt, moment)) : tr("Told", "to the family");
        m_told->set(when, Status::Told, u"bubble"_s);
    } else {
        m_told->set(tr("Not told yet"), Status::Wait);
    }
}

void EventPane::makeFact()
{
    const QString text = m_newFactText->toPlainText().trimmed();
    if (text.isEmpty() || isFinished(m_store.file()))
        return;
    Fact fact;
    fact.id = Id<Fact>::create();
    fact.text = text;
    m_store.applyFrom(
        [fact, event = m_factFor](const CaseFile &file) -> std::optional<Command> {
            const TimelineEntry *known = file.find(event);
            if (!known)
                return std::nullopt;
            TimelineEntry changed = *known;
            changed.fact = fact.id;
            return EditRecords{file.record.id, {fact, changed}, {}, {}};
        },
        tr("Added to the facts for the family"));
    m_factFor = {};
}

void EventPane::focusFirst()
{
    m_form->editor(u"happened"_s)->setFocus();
}

void EventPane::leave()
{
    m_form->leave();
}

QFuture<void> EventPane::keepDraft()
{
    return m_form->keepDraft();
}

void EventPane::discard()
{
    m_form->discard();
}

} // namespace candor
