// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/RecordEditors.h"

#include "case/pathway/Rebuild.h"
#include "model/Codec.h"
#include "model/ReviewRules.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <set>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *column(QWidget *widget, int gap = 6)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    return layout;
}

} // namespace

EvidenceField::EvidenceField(const StepField &field, CaseStore &store, QWidget *parent)
    : FieldEditor(field, store, parent)
    , m_list(new QGridLayout)
    , m_what(new QLineEdit(this))
    , m_where(new QLineEdit(this))
{
    auto *layout = column(this);
    m_list->setColumnStretch(0, 1);
    layout->addLayout(m_list);
    auto *row = new QHBoxLayout;
    m_what->setPlaceholderText(tr("Object or record"));
    m_where->setPlaceholderText(tr("Where it is kept"));
    auto *addButton = button(tr("Add"), ButtonKind::Normal, u"plus"_s, {}, this);
    row->addWidget(m_what, 3);
    row->addWidget(m_where, 2);
    row->addWidget(addButton);
    layout->addLayout(row);
    adopt(m_what, u"what"_s, tr("Object or record"));
    adopt(m_where, u"where"_s, tr("Where it is kept"));
    adopt(addButton, u"add"_s, tr("Add this evidence"));
    connect(m_what, &QLineEdit::returnPressed, this, &EvidenceField::add);
    connect(m_where, &QLineEdit::returnPressed, this, &EvidenceField::add);
    connect(addButton, &QPushButton::clicked, this, &EvidenceField::add);
    refresh();
}

void EvidenceField::refresh()
{
    const auto &items = store().file().all<EvidenceItem>();
    if (items == m_shown)
        return;
    m_shown = items;
    const Rebuild rebuild(this, m_rows);
    int row = 0;
    for (const EvidenceItem &item : m_shown) {
        QStringList details{item.location, item.custodian};
        details.removeAll(QString());
        auto *text = label(
            details.isEmpty() ? item.description : tr("%1 – %2").arg(item.description, details.join(u", "_s)),
            FontRole::Body, Ink::Text, this);
        auto *state = new QComboBox(this);
        state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        // Released only with the name of who may allow it, which is recorded where the evidence is listed.
        const bool mayLeave = item.state == EvidenceState::Released || releaseGap(item) == ReleaseGap::None;
        for (const auto &each : enumNames<EvidenceState>) {
            if (each.value != EvidenceState::Released || mayLeave)
                state->addItem(words::choiceText(each.label), static_cast<int>(each.value));
        }
        state->setCurrentIndex(state->findData(static_cast<int>(item.state)));
        adopt(state, u"state."_s + item.id.toString(), tr("State of %1").arg(item.description));
        connect(state, &QComboBox::activated, this, [this, state, id = item.id] {
            setState(id, static_cast<EvidenceState>(state->currentData().toInt()));
        });
        m_list->addWidget(text, row, 0);
        m_list->addWidget(state, row, 1);
        m_rows << text << state;
        ++row;
    }
}

void EvidenceField::add()
{
    EvidenceItem item;
    item.id = Id<EvidenceItem>::create();
    item.description = m_what->text().trimmed();
    item.location = m_where->text().trimmed();
    item.state = EvidenceState::Secured;
    item.securedAt = store().desk().surroundings().now;
    item.custodian = store().user();
    if (item.description.isEmpty())
        return;
    m_what->clear();
    m_where->clear();
    m_what->setFocus();
    store().apply(EditRecords{store().caseId(), {item}, {}, {}});
}

void EvidenceField::setState(const Id<EvidenceItem> &id, EvidenceState state)
{
    const Instant now = store().desk().surroundings().now;
    store().applyFrom([id, state, now](const CaseFile &file) -> std::optional<Command> {
        const EvidenceItem *known = file.find(id);
        if (!known || known->state == state)
            return std::nullopt;
        EvidenceItem item = *known;
        item.state = state;
        if (state == EvidenceState::Secured && !item.securedAt)
            item.securedAt = now;
        if (state == EvidenceState::Released)
            item.releasedAt = now;
        return EditRecords{file.record.id, {item}, {}, {}};
    });
}

CaregiversField::CaregiversField(const StepField &field, CaseStore &store, QWidget *parent)
    : FieldEditor(field, store, parent)
    , m_list(new QGridLayout)
    , m_name(new QLineEdit(this))
{
    auto *layout = column(this);
    m_list->setColumnStretch(0, 1);
    layout->addLayout(m_list);
    auto *row = new QHBoxLayout;
    m_name->setPlaceholderText(tr("Name of somebody involved"));
    auto *addButton = button(tr("Add"), ButtonKind::Normal, u"plus"_s, {}, this);
    row->addWidget(m_name, 1);
    row->addWidget(addButton);
    layout->addLayout(row);
    adopt(m_name, u"name"_s, tr("Name of somebody involved"));
    adopt(addButton, u"add"_s, tr("Add this person"));
    connect(m_name, &QLineEdit::returnPressed, this, &CaregiversField::add);
    connect(addButton, &QPushButton::clicked, this, &CaregiversField::add);
    refresh();
}

void CaregiversField::refresh()
{
    std::vector<Person> people;
    for (const Person &person : store().file().all<Person>()) {
        const auto &roles = person.roles;
        if (person.directlyInvolved || std::find(roles.begin(), roles.end(), PersonRole::Staff) != roles.end())
            people.push_back(person);
    }
    const auto &support = store().file().all<CaregiverSupport>();
    if (people == m_people && support == m_support)
        return;
    m_people = people;
    m_support = support;
    const Rebuild rebuild(this, m_rows);
    int row = 0;
    for (const Person &person : m_people) {
        const auto *offer =
            store().file().first<CaregiverSupport>([&](const CaregiverSupport &s) { return s.person == person.id; });
        auto *name = label(
            person.profession.isEmpty() ? person.name : tr("%1, %2").arg(person.name, person.profession),
            FontRole::Body, Ink::Text, this);
        auto *answer = new QComboBox(this);
        answer->addItem(tr("Not offered yet"), -1);
        for (const auto &each : enumNames<SupportResponse>)
            answer->addItem(words::choiceText(each.label), static_cast<int>(each.value));
        answer->setCurrentIndex(answer->findData(offer ? static_cast<int>(offer->response) : -1));
        adopt(answer, u"answer."_s + person.id.toString(), tr("Support for %1").arg(person.name));
        connect(answer, &QComboBox::activated, this, [this, answer, id = person.id] {
            const int chosen = answer->currentData().toInt();
            setResponse(id, chosen < 0 ? std::nullopt : std::optional(static_cast<SupportResponse>(chosen)));
        });
        m_list->addWidget(name, row, 0);
        m_list->addWidget(answer, row, 1);
        m_rows << name << answer;
        if (offer && offer->closedAt) {
            auto *closed = label(
                tr("Closed %1").arg(words::listTime(*offer->closedAt, store().moment())), FontRole::Small, Ink::Muted,
                this);
            closed->setWordWrap(false);
            m_list->addWidget(closed, row, 2);
            m_rows << closed;
        } else if (offer && offer->response == SupportResponse::Accepted) {
            auto *close = button(tr("Support closed out"), ButtonKind::Normal, {}, {}, this);
            close->setSmall(true);
            adopt(close, u"close."_s + person.id.toString(), tr("Support for %1 is closed out").arg(person.name));
            connect(close, &QPushButton::clicked, this, [this, id = offer->id] { closeOut(id); });
            m_list->addWidget(close, row, 2);
            m_rows << close;
        }
        ++row;
    }
}

void CaregiversField::closeOut(const Id<CaregiverSupport> &offer)
{
    const CaregiverSupport *shown = store().file().find(offer);
    const Person *person = shown ? store().file().find(shown->person) : nullptr;
    const Instant now = store().desk().surroundings().now;
    store().applyFrom(
        [offer, now](const CaseFile &file) -> std::optional<Command> {
            const CaregiverSupport *known = file.find(offer);
            if (!known || known->closedAt)
                return std::nullopt;
            CaregiverSupport support = *known;
            support.closedAt = now;
            return EditRecords{file.record.id, {support}, {}, {}};
        },
        person ? tr("Support for %1 is closed out").arg(person->name) : QString());
}

void CaregiversField::add()
{
    Person person;
    person.id = Id<Person>::create();
    person.name = m_name->text().trimmed();
    person.roles = {PersonRole::Staff};
    person.directlyInvolved = true;
    if (person.name.isEmpty())
        return;
    m_name->clear();
    m_name->setFocus();
    store().apply(EditRecords{store().caseId(), {person}, {}, {}});
}

void CaregiversField::setResponse(const Id<Person> &person, std::optional<SupportResponse> response)
{
    const Instant now = store().desk().surroundings().now;
    store().applyFrom([person, response, now, by = store().user()](const CaseFile &file) -> std::optional<Command> {
        const auto *known = file.first<CaregiverSupport>([&](const CaregiverSupport &s) { return s.person == person; });
        EditRecords edit;
        edit.caseId = file.record.id;
        if (!response) {
            if (!known)
                return std::nullopt;
            edit.remove.emplace_back(*known);
            return edit;
        }
        CaregiverSupport support = known ? *known : CaregiverSupport{};
        if (!known) {
            support.id = Id<CaregiverSupport>::create();
            support.person = person;
            support.offeredBy = by;
            support.offeredAt = now;
        }
        if (support.response != *response)
            support.closedAt.reset(); // another answer begins anew
        support.response = *response;
        edit.put.emplace_back(support);
        return edit;
    });
}

ConversationField::ConversationField(const StepField &field, CaseStore &store, QWidget *parent)
    : FieldEditor(field, store, parent)
    , m_list(new QVBoxLayout)
{
    auto *layout = column(this);
    layout->addLayout(m_list);
    auto *log = button(tr("Log a conversation"), ButtonKind::Normal, u"bubble"_s, {}, this);
    adopt(log, u"log"_s, tr("Log a conversation"));
    connect(log, &QPushButton::clicked, this, &ConversationField::logRequested);
    layout->addWidget(log, 0, Qt::AlignLeading);
    refresh();
}

void ConversationField::refresh()
{
    const Rebuild rebuild(this, m_rows);
    const words::Moment moment = store().moment();
    for (const Conversation &talk : store().file().all<Conversation>()) {
        QStringList parts{words::choiceText(talk.channel)};
        if (talk.at)
            parts += words::dayTime(*talk.at, moment);
        if (talk.outcome != ContactOutcome::Held)
            parts += words::choiceText(talk.outcome);
        parts += talk.forHospital;
        auto *line = label(parts.join(u", "_s), FontRole::Body, Ink::Text, this);
        m_list->addWidget(line);
        m_rows << line;
    }
    if (m_rows.isEmpty()) {
        auto *none = label(tr("No conversation logged yet"), FontRole::Body, Ink::Muted, this);
        m_list->addWidget(none);
        m_rows << none;
    }
}

} // namespace candor
