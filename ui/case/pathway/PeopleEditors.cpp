// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/PeopleEditors.h"

#include "case/pathway/Rebuild.h"
#include "model/Codec.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/PersonChip.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const auto askedField = u"%1.asked"_s;

bool hasRole(const Person &person, PersonRole role)
{
    return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
}

const Person *named(const CaseFile &file, const QString &name)
{
    return file.first<Person>([&](const Person &p) { return p.name.compare(name, Qt::CaseInsensitive) == 0; });
}

/// What a person does in the room, as a chip says it.
QString roomPart(const Person &person)
{
    if (hasRole(person, PersonRole::DisclosureLead))
        return PersonAdder::tr("leads", "a person in the room");
    if (hasRole(person, PersonRole::Patient))
        return PersonAdder::tr("patient", "a person in the room");
    if (!person.relationship.isEmpty())
        return person.relationship;
    if (hasRole(person, PersonRole::Interpreter))
        return PersonAdder::tr("interprets", "a person in the room");
    if (hasRole(person, PersonRole::ContactPerson) || hasRole(person, PersonRole::CommunicationLead) ||
        hasRole(person, PersonRole::PeerSupporter))
        return PersonAdder::tr("supports", "a person in the room");
    return person.roles.empty() ? person.profession : words::choiceText(person.roles.front());
}

/// Writes the list of the room, with a person who is new to the case.
EditRecords
storeRoom(const CaseFile &file, FormValue record, const QStringList &names, std::vector<AnyRecord> people = {})
{
    const auto *known =
        file.first<FormValue>([&](const FormValue &v) { return v.step == record.step && v.field == record.field; });
    if (known)
        record = *known;
    else
        record.id = Id<FormValue>::create();
    record.value = names.join(u'\n');
    EditRecords edit{file.record.id, std::move(people), {}, {}};
    edit.put.emplace_back(record);
    return edit;
}

} // namespace

PersonAdder::PersonAdder(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_confirm(button(tr("Add"), ButtonKind::Normal, {}, {}, this))
{
    m_name->setPlaceholderText(tr("Name"));
    for (const auto &each : enumNames<PersonRole>)
        m_role->addItem(words::choiceText(each.label), static_cast<int>(each.value));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name, 2);
    row->addWidget(m_role, 1);
    row->addWidget(m_confirm);
    connect(m_name, &QLineEdit::returnPressed, this, &PersonAdder::added);
    connect(m_confirm, &QPushButton::clicked, this, &PersonAdder::added);
}

PersonRole PersonAdder::chosenRole() const
{
    return static_cast<PersonRole>(m_role->currentData().toInt());
}

void PersonAdder::setRole(PersonRole role)
{
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(role)));
}

void PersonAdder::offer(const QStringList &names)
{
    auto *list = m_name->completer() ? qobject_cast<QStringListModel *>(m_name->completer()->model()) : nullptr;
    if (!list) {
        auto *completer = new QCompleter(this);
        list = new QStringListModel(completer);
        completer->setModel(list);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_name->setCompleter(completer);
    }
    if (list->stringList() != names)
        list->setStringList(names);
}

ChipsField::ChipsField(const StepField &field, CaseStore &store, QWidget *parent)
    : FieldEditor(field, store, parent)
    , m_open(button(tr("Add person"), ButtonKind::Quiet, u"plus"_s, {}, this))
    , m_adder(new PersonAdder(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *chips = new QWidget(this);
    m_flow = new FlowLayout(chips);
    m_flow->addWidget(m_open);
    layout->addWidget(chips);
    m_adder->hide();
    layout->addWidget(m_adder);
    adopt(m_open, u"add"_s, tr("Add person"));
    adopt(m_adder->name(), u"name"_s, tr("Name of the person"));
    adopt(m_adder->role(), u"role"_s, tr("Role of the person"));
    adopt(m_adder->confirm(), u"store"_s, tr("Add this person"));
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_adder->show();
        m_adder->name()->setFocus();
    });
    connect(m_adder, &PersonAdder::added, this, [this] {
        const QString name = m_adder->name()->text().simplified();
        if (name.isEmpty()) {
            m_adder->hide();
            m_open->setFocus();
            return;
        }
        m_adder->name()->clear();
        add(name, m_adder->chosenRole());
    });
}

void ChipsField::showChips(const std::vector<ChipText> &chips)
{
    if (chips == m_shown)
        return;
    m_shown = chips;
    const Rebuild rebuild(this, m_chips);
    m_flow->removeWidget(m_open);
    for (const ChipText &each : m_shown) {
        auto *chip = new PersonChip(each.name, each.part, this);
        chip->setObjectName(u"person."_s + each.key);
        connect(chip, &PersonChip::removeRequested, this, [this, key = each.key] { remove(key); });
        m_flow->addWidget(chip);
        m_chips += chip;
    }
    m_flow->addWidget(m_open);
    updateGeometry();
}

PeopleField::PeopleField(const StepField &field, CaseStore &store, QWidget *parent)
    : ChipsField(field, store, parent)
    , m_only(enumFromKey<PersonRole>(field.subject).value_or(PersonRole::Other))
{
    adder().setRole(m_only);
    adder().role()->hide();
    refresh();
}

void PeopleField::refresh()
{
    std::vector<ChipText> chips;
    QStringList others;
    for (const Person &person : store().file().all<Person>()) {
        if (hasRole(person, m_only))
            chips.push_back({person.id.toString(), person.name, person.profession});
        else
            others += person.name;
    }
    showChips(chips);
    adder().offer(others);
}

void PeopleField::add(const QString &name, PersonRole)
{
    store().applyFrom([name, role = m_only](const CaseFile &file) -> std::optional<Command> {
        const Person *known = named(file, name);
        Person person = known ? *known : Person{};
        if (!known) {
            person.id = Id<Person>::create();
            person.name = name;
        }
        if (hasRole(person, role))
            return std::nullopt;
        person.roles.push_back(role);
        return EditRecords{file.record.id, {person}, {}, {}};
    });
}

void PeopleField::remove(const QString &key)
{
    const auto id = Id<Person>::parse(key);
    const Person *shown = id ? store().file().find(*id) : nullptr;
    if (!shown)
        return;
    store().applyFrom(
        [id = *id, only = m_only](const CaseFile &file) -> std::optional<Command> {
            const Person *known = file.find(id);
            if (!known)
                return std::nullopt;
            // Somebody with another part in the case only gives up this one.
            if (known->roles.size() > 1) {
                Person person = *known;
                person.roles.erase(std::remove(person.roles.begin(), person.roles.end(), only), person.roles.end());
                return EditRecords{file.record.id, {person}, {}, {}};
            }
            return EditRecords{file.record.id, {}, {*known}, {}};
        },
        tr("%1 removed").arg(shown->name));
}

QStringList proposedRoom(const CaseFile &file)
{
    const auto &people = file.all<Person>();
    const bool speakerKnown =
        std::any_of(people.begin(), people.end(), [](const Person &p) { return p.maySpeak == YesNo::Yes; });
    const auto maySpeak = [&](const Person &p) {
        const bool family = hasRole(p, PersonRole::Family) || hasRole(p, PersonRole::Representative);
        return p.maySpeak == YesNo::Yes || (!speakerKnown && family && p.maySpeak != YesNo::No);
    };
    QStringList names;
    const auto add = [&](auto matches) {
        for (const Person &person : people) {
            if (matches(person) && !person.name.isEmpty() && !names.contains(person.name))
                names += person.name;
        }
    };
    add([](const Person &p) { return hasRole(p, PersonRole::DisclosureLead); });
    add([](const Person &p) { return hasRole(p, PersonRole::ContactPerson); });
    add([](const Person &p) { return hasRole(p, PersonRole::Patient); });
    add(maySpeak);
    add([](const Person &p) { return hasRole(p, PersonRole::Interpreter); });
    return names;
}

QStringList peopleInRoom(const CaseFile &file, const QString &stepId, const QString &fieldId)
{
    const auto *stored =
        file.first<FormValue>([&](const FormValue &v) { return v.step == stepId && v.field == fieldId; });
    return stored ? stored->value.split(u'\n', Qt::SkipEmptyParts) : proposedRoom(file);
}

RoomField::RoomField(const StepField &field, CaseStore &store, QWidget *parent)
    : ChipsField(field, store, parent)
    , m_proposed(label(
          tr("Proposed from the people of the case. Remove whoever will not be there."), FontRole::Small, Ink::Muted,
          this))
{
    m_proposed->setObjectName(u"field.%1.proposed"_s.arg(field.id));
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_proposed);
    adder().setRole(PersonRole::Family);
    refresh();
}

FormValue RoomField::room() const
{
    FormValue record;
    record.step = step().id;
    record.field = field().id;
    record.lane = field().lane;
    return record;
}

void RoomField::refresh()
{
    const CaseFile &file = store().file();
    std::vector<ChipText> chips;
    const QStringList names = peopleInRoom(file, step().id, field().id);
    for (const QString &name : names) {
        const Person *person = named(file, name);
        chips.push_back({name, name, person ? roomPart(*person) : QString()});
    }
    showChips(chips);
    const bool stored =
        file.first<FormValue>([&](const FormValue &v) { return v.step == step().id && v.field == field().id; });
    m_proposed->setVisible(!stored && !names.isEmpty());
    QStringList others;
    for (const Person &person : file.all<Person>()) {
        if (!names.contains(person.name))
            others += person.name;
    }
    adder().offer(others);
}

void RoomField::add(const QString &name, PersonRole role)
{
    store().applyFrom([name, role, room = room()](const CaseFile &file) -> std::optional<Command> {
        QStringList names = peopleInRoom(file, room.step, room.field);
        const Person *known = named(file, name);
        if (names.contains(known ? known->name : name))
            return std::nullopt;
        names += known ? known->name : name;
        std::vector<AnyRecord> people;
        if (!known) {
            Person person;
            person.id = Id<Person>::create();
            person.name = name;
            person.roles = {role};
            people.emplace_back(person);
        }
        return storeRoom(file, room, names, std::move(people));
    });
}

void RoomField::remove(const QString &key)
{
    store().applyFrom(
        [key, room = room()](const CaseFile &file) -> std::optional<Command> {
            QStringList names = peopleInRoom(file, room.step, room.field);
            return names.removeAll(key) > 0 ? std::optional<Command>(storeRoom(file, room, names)) : std::nullopt;
        },
        tr("%1 is not expected in the room").arg(key));
}

InterpreterField::InterpreterField(const StepField &field, CaseStore &store, QWidget *parent)
    : ChoiceField(field, store, parent)
    , m_language(new QLineEdit(this))
    , m_asked(label({}, FontRole::Small, Ink::Muted, this))
{
    m_language->setPlaceholderText(tr("Language"));
    m_asked->setObjectName(u"field.%1.asked"_s.arg(field.id));
    m_asked->setWordWrap(false);
    row()->addWidget(m_language, 1);
    row()->addWidget(m_asked);
    adopt(m_language, u"language"_s, tr("Language of the patient"));
    connect(this, &FieldEditor::edited, this, &InterpreterField::stampAsked);
    refresh();
}

void InterpreterField::refresh()
{
    const Person *patient = store().file().patient();
    m_language->setEnabled(patient);
    if (!m_language->isModified())
        m_language->setText(patient ? patient->language : QString());
    const auto asked = instantFromIso(store().file().formValue(step().id, askedField.arg(field().id)));
    const words::Moment moment = store().moment();
    m_asked->setText(asked ? tr("Asked %1").arg(words::exactTime(*asked, moment)) : tr("Not asked yet"));
}

void InterpreterField::commit()
{
    if (!m_language->isModified())
        return;
    m_language->setModified(false);
    store().applyFrom([language = m_language->text().trimmed()](const CaseFile &file) -> std::optional<Command> {
        const Person *known = file.patient();
        if (!known || known->language == language)
            return std::nullopt;
        Person patient = *known;
        patient.language = language;
        return EditRecords{file.record.id, {patient}, {}, {}};
    });
}

// An answer means that somebody asked: the first one says when.
void InterpreterField::stampAsked()
{
    const QString answer = value().value_or(QString());
    if (answer.isEmpty() || answer == "not_asked"_L1)
        return;
    const Instant now = store().desk().surroundings().now;
    store().applyFrom(
        [now, stepId = step().id, id = askedField.arg(field().id),
         lane = field().lane](const CaseFile &file) -> std::optional<Command> {
            if (!file.formValue(stepId, id).isEmpty())
                return std::nullopt;
            FormValue asked;
            asked.id = Id<FormValue>::create();
            asked.step = stepId;
            asked.field = id;
            asked.value = toIso(now);
            asked.lane = lane;
            return EditRecords{file.record.id, {asked}, {}, {}};
        });
}

} // namespace candor
