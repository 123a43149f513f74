// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/people/PersonForm.h"

#include "case/CaseAnswers.h"
#include "case/people/PeopleWording.h"
#include "case/people/SupportSection.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/ColumnScroll.h"
#include "widgets/FieldColumns.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/PersonChip.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

bool isPatient(const Person &person)
{
    return hasRole(person, PersonRole::Patient);
}

bool isFamily(const Person &person)
{
    return hasRole(person, PersonRole::Family) || hasRole(person, PersonRole::Representative);
}

bool isHospital(const Person &person)
{
    return !isPatient(person) && !isFamily(person);
}

} // namespace

PersonForm::PersonForm(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_form(new RecordForm(store, RecordKind::Person, u"person"_s, this))
    , m_scroll(new ColumnScroll(this))
    , m_title(label({}, FontRole::Heading, Ink::Text))
    , m_line(label({}, FontRole::Body, Ink::Muted))
    , m_history(button(tr("History of this person"), ButtonKind::Normal, u"history"_s))
    , m_remove(button(tr("Remove"), ButtonKind::Normal))
    , m_state(new NoteBox)
    , m_roles(new FlowLayout)
    , m_addRole(new QComboBox(this))
    , m_speaks(label({}, FontRole::Small, Ink::Muted))
    , m_all(new QCheckBox(tr("Show all fields")))
    , m_support(new SupportSection(store))
{
    setObjectName(u"personForm"_s);
    build();
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (!isNew()) {
            Q_EMIT removeRequested();
            return;
        }
        m_form->discard();
        Q_EMIT discarded();
    });
    connect(m_history, &QPushButton::clicked, this, &PersonForm::historyRequested);
    connect(m_addRole, &QComboBox::activated, this, &PersonForm::addRole);
    connect(m_all, &QAbstractButton::toggled, this, &PersonForm::refresh);
    connect(m_form, &RecordForm::firstStored, this, [this] { Q_EMIT stored(personId()); });
    connect(m_form, &RecordForm::draftRead, this, &PersonForm::refresh);
    connect(m_form, &RecordForm::edited, this, [this](const QString &field) {
        if (field == "name"_L1)
            refreshNotes();
    });
}

const Person &PersonForm::person() const
{
    return std::get<Person>(m_form->record());
}

Id<Person> PersonForm::personId() const
{
    return person().id;
}

FieldColumns *PersonForm::part(
    const QString &title, const QString &icon, const QStringList &fields, std::function<bool(const Person &)> fits)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    if (!title.isEmpty())
        column->addWidget(new SectionHeader(title, icon, {}, holder));
    auto *grid = new FieldColumns;
    column->addLayout(grid);
    m_column->addWidget(holder);
    m_parts.push_back({holder, fields, std::move(fits)});
    return grid;
}

void PersonForm::build()
{
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(22, 14, 22, 16);
    m_column->setSpacing(6);
    auto *head = new FlowLayout(nullptr, 8, 6);
    head->addFiller(m_title);
    for (auto [each, name] : {std::pair(m_history, u"person.history"_s), std::pair(m_remove, u"person.remove"_s)}) {
        each->setObjectName(name);
        each->setSmall(true);
        head->addWidget(each);
        head->setAlignment(each, Qt::AlignTop);
    }
    m_title->setObjectName(u"person.title"_s);
    m_line->setObjectName(u"person.line"_s);
    m_column->addLayout(head);
    m_column->addWidget(m_line);
    m_state->setObjectName(u"person.state"_s);
    m_column->addWidget(m_state);
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(6);
    m_column->addLayout(m_notes);

    const auto always = [](const Person &) { return true; };
    FieldColumns *who = part({}, {}, {u"name"_s}, always);
    who->add(m_form->add(u"name"_s, FieldStyle::Line, tr("First and last name")), true);
    auto *rolesTitle = label(tr("Roles in this case"), FontRole::Small, Ink::Muted);
    m_addRole->setObjectName(u"person.addRole"_s);
    m_addRole->setAccessibleName(tr("Add a role"));
    rolesTitle->setBuddy(m_addRole);
    auto *roles = new QWidget;
    roles->setLayout(m_roles);
    who->add(rolesTitle, true);
    who->add(roles, true);

    FieldColumns *patient =
        part(tr("The patient"), u"bed"_s, {u"born"_s, u"ageYears"_s, u"recordNumber"_s}, &isPatient);
    patient->add(m_form->add(u"born"_s, FieldStyle::Day));
    patient->add(m_form->add(u"ageYears"_s, FieldStyle::Number));
    patient->add(m_form->add(u"recordNumber"_s, FieldStyle::Line));

    FieldColumns *speaks = part(
        tr("Speaking for the patient"), u"bubble"_s, {u"relationship"_s, u"maySpeak"_s, u"authority"_s},
        [](const Person &p) { return isFamily(p) || isPatient(p); });
    speaks->add(m_form->add(u"relationship"_s, FieldStyle::Line, tr("Such as wife or daughter")));
    speaks->add(m_form->add(u"maySpeak"_s, FieldStyle::Choice));
    speaks->add(
        m_form->add(u"authority"_s, FieldStyle::Line, tr("Such as health care proxy of May 3, copy on file")), true);
    m_speaks->setObjectName(u"person.speaks"_s);
    speaks->add(m_speaks, true);

    FieldColumns *work = part(
        tr("Work"), u"users-meeting"_s, {u"profession"_s, u"organization"_s, u"trained"_s, u"directlyInvolved"_s},
        &isHospital);
    work->add(m_form->add(u"profession"_s, FieldStyle::Line));
    work->add(m_form->add(u"organization"_s, FieldStyle::Line));
    work->add(m_form->add(u"trained"_s, FieldStyle::Check));
    work->add(m_form->add(u"directlyInvolved"_s, FieldStyle::Check));

    FieldColumns *language =
        part(tr("Language and interpreter"), u"bubble"_s, {u"language"_s, u"interpreter"_s}, [](const Person &p) {
            return isFamily(p) || isPatient(p) || hasRole(p, PersonRole::Interpreter);
        });
    language->add(m_form->add(u"language"_s, FieldStyle::Line));
    language->add(m_form->add(u"interpreter"_s, FieldStyle::Line, tr("Who interprets, or not needed")));
    language->add(label(words::interpreterGuidance(), FontRole::Small, Ink::Muted), true);
    language->add(label(words::interpreterSource(), FontRole::Small, Ink::Muted), true);

    FieldColumns *reach =
        part(tr("How and when to reach"), u"phone"_s, {u"phone"_s, u"email"_s, u"reachHow"_s, u"address"_s}, always);
    reach->add(m_form->add(u"phone"_s, FieldStyle::Line));
    reach->add(m_form->add(u"email"_s, FieldStyle::Line));
    reach->add(m_form->add(u"reachHow"_s, FieldStyle::Text, tr("Such as: call after 4 PM, no voice messages")), true);
    reach->add(m_form->add(u"address"_s, FieldStyle::Text), true);

    FieldColumns *note = part({}, {}, {u"note"_s}, always);
    note->add(m_form->add(u"note"_s, FieldStyle::Text), true);

    m_all->setObjectName(u"person.all"_s);
    m_column->addWidget(m_all);
    m_column->addWidget(m_support);
    m_column->addStretch(1);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
}

void PersonForm::show(const Person &shown)
{
    const bool same = shown.id == personId() && !isNew();
    m_form->show(shown, false, u"name"_s);
    if (!same) {
        m_form->restoreDraft();
        m_scroll->ensureVisible(0, 0);
    }
    refresh();
}

void PersonForm::begin(PersonRole role)
{
    leave();
    Person made;
    made.id = Id<Person>::create();
    made.roles = {role};
    made.directlyInvolved = role == PersonRole::Staff;
    m_form->show(made, true, u"name"_s);
    m_form->restoreDraft();
    m_scroll->ensureVisible(0, 0);
    refresh();
    focusName();
}

void PersonForm::focusName()
{
    m_form->editor(u"name"_s)->setFocus();
}

void PersonForm::refresh()
{
    const Person &shown = person();
    const words::Moment moment = m_store.moment();
    const bool finished = m_store.isOpen() && isReadOnly(m_store.file(), RecordKind::Person);
    m_title->setText(isNew() ? tr("Somebody new") : shown.name);
    const auto groups = groupsOf(shown);
    m_line->setText(
        isNew() ? tr("Stored as soon as there is a name. What is typed is kept.")
                : words::personLine(shown, groups.front(), m_store.file(), moment).section(u'\n', 0, 0));
    m_line->setVisible(!m_line->text().isEmpty());
    m_history->setVisible(!isNew());
    m_remove->setText(isNew() ? tr("Do not add") : tr("Remove"));
    m_remove->setAccessibleName(isNew() ? tr("Do not add this person") : tr("Remove %1").arg(shown.name));
    m_remove->setEnabled(m_store.isOpen() && !isFinished(m_store.file()));
    m_state->setVisible(finished);
    if (finished)
        m_state->set(Status::Wait, tr("The case is closed."), tr("Reopen it to change something."));
    m_form->setReadOnly(finished);
    m_addRole->setEnabled(!finished);
    for (const Part &each : m_parts) {
        const bool filled = std::any_of(each.fields.begin(), each.fields.end(), [&](const QString &field) {
            const auto *info = findBinding(u"person."_s + field)->field;
            const AnyRecord none = Person{};
            return fieldText(m_form->record(), *info) != fieldText(none, *info);
        });
        each.holder->setVisible(m_all->isChecked() || filled || each.fits(shown));
    }
    const QString speaks = words::speaksLine(shown);
    m_speaks->setText(
        isPatient(shown)   ? words::speakerSentences(m_store.file()).join(u' ')
        : speaks.isEmpty() ? tr("Whether this person may speak for the patient is not recorded yet.")
                           : speaks + u'.');
    refreshRoles();
    refreshNotes();
    m_support->setVisible(!isNew() && (isInvolvedStaff(shown) || !supportFor(m_store.file(), shown.id).empty()));
    if (!m_support->isHidden())
        m_support->show(shown, !m_store.isOpen() || isReadOnly(m_store.file(), RecordKind::CaregiverSupport));
}

void PersonForm::refreshRoles()
{
    const auto &roles = person().roles;
    if (m_shownRoles == roles && m_addRole->count() > 0)
        return;
    m_shownRoles = roles;
    for (QWidget *chip : m_chips) {
        m_roles->removeWidget(chip);
        chip->deleteLater(); // it may be the sender
    }
    m_chips.clear();
    m_roles->removeWidget(m_addRole);
    for (const PersonRole role : roles) {
        auto *chip = new PersonChip(words::choiceText(role), {}, m_scroll->widget());
        chip->setObjectName(
            u"person.role."_s + QString::fromLatin1(enumNames<PersonRole>[static_cast<size_t>(role)].key));
        connect(chip, &PersonChip::removeRequested, this, [this, role] { removeRole(role); });
        m_roles->addWidget(chip);
        chip->show();
        m_chips << chip;
    }
    m_addRole->clear();
    m_addRole->addItem(tr("Add a role"));
    for (const auto &each : enumNames<PersonRole>) {
        if (!hasRole(person(), each.value))
            m_addRole->addItem(words::choiceText(each.label), static_cast<int>(each.value));
    }
    m_roles->addWidget(m_addRole);
}

void PersonForm::addRole()
{
    if (!m_addRole->currentData().isValid())
        return;
    const auto role = static_cast<PersonRole>(m_addRole->currentData().toInt());
    m_form->change(
        [role](AnyRecord &record) {
            auto &changed = std::get<Person>(record);
            if (hasRole(changed, role))
                return;
            changed.roles.push_back(role);
            if (role == PersonRole::Staff)
                changed.directlyInvolved = true;
        },
        u"roles"_s);
    refresh();
    m_addRole->setCurrentIndex(0);
}

void PersonForm::removeRole(PersonRole role)
{
    m_addRole->setFocus();
    m_form->change(
        [role](AnyRecord &record) {
            auto &roles = std::get<Person>(record).roles;
            roles.erase(std::remove(roles.begin(), roles.end(), role), roles.end());
        },
        u"roles"_s);
    refresh();
}

void PersonForm::refreshNotes()
{
    for (QWidget *box : m_noteBoxes)
        delete box;
    m_noteBoxes.clear();
    const auto note = [this](Status status, const QString &lead, const QString &text) {
        auto *box = new NoteBox(m_scroll->widget());
        box->set(status, lead, text);
        m_notes->addWidget(box);
        m_noteBoxes << box;
    };
    const auto *name = qobject_cast<QLineEdit *>(m_form->editor(u"name"_s));
    const auto &people = m_store.file().all<Person>();
    const bool taken = std::any_of(people.begin(), people.end(), [&](const Person &other) {
        return other.id != personId() && sameName(other.name, name->text());
    });
    if (taken)
        note(
            Status::Soon, tr("This name is in the case already."),
            tr("If it is the same person, add the role there instead."));
    for (const PeopleRemark &remark : peopleRemarks(m_store.file())) {
        const bool mine = std::find(remark.people.begin(), remark.people.end(), personId()) != remark.people.end();
        if (!mine || remark.kind == PeopleRemark::Kind::SameName)
            continue;
        const words::RemarkText text = words::remarkText(remark, m_store.file(), m_store.moment());
        note(text.important ? Status::Soon : Status::Wait, text.lead, text.text);
    }
}

void PersonForm::leave()
{
    m_form->leave();
    m_support->leave();
}

QFuture<void> PersonForm::keepDraft()
{
    const QFuture<void> support = m_support->keepDraft();
    const QFuture<void> own = m_form->keepDraft();
    return support.isFinished() ? own : support;
}

} // namespace candor
