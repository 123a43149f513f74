// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/RecordEditors.h"

#include "model/Codec.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/KnownUnknown.h"
#include "widgets/Label.h"
#include "widgets/PersonChip.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
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

/// Takes the rows away for new ones, and gives the focus back to the input of the same name afterwards.
class Rebuild {
public:
    explicit Rebuild(QWidget *owner, QList<QWidget *> &widgets)
        : m_owner(owner)
    {
        for (QWidget *widget : widgets) {
            if (widget->hasFocus())
                m_focused = widget->objectName();
            widget->setObjectName({});
            widget->removeEventFilter(owner);
            widget->hide();
            widget->deleteLater();
        }
        widgets.clear();
    }
    ~Rebuild()
    {
        if (m_focused.isEmpty())
            return;
        auto *input = m_owner->findChild<QWidget *>(m_focused);
        (input ? input : m_owner)->setFocus(); // the owner passes it on to its first input
    }
    Rebuild(const Rebuild &) = delete;
    Rebuild &operator=(const Rebuild &) = delete;

private:
    QWidget *m_owner;
    QString m_focused;
};

QStringList facts(const CaseFile &file, bool known)
{
    QStringList lines;
    for (const Fact &fact : file.all<Fact>()) {
        if (fact.known == known)
            lines += fact.text;
    }
    return lines;
}

QJsonArray array(const QStringList &lines)
{
    return QJsonArray::fromStringList(lines);
}

QStringList strings(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &each : value.toArray())
        lines += each.toString();
    return lines;
}

} // namespace

PeopleField::PeopleField(const StepField &field, CaseStore &store, QWidget *parent)
    : FieldEditor(field, store, parent)
    , m_open(button(tr("Add person"), ButtonKind::Quiet, u"plus"_s, {}, this))
    , m_addRow(new QWidget(this))
    , m_name(new QLineEdit(m_addRow))
    , m_role(new QComboBox(m_addRow))
{
    auto *layout = column(this);
    auto *chips = new QWidget(this);
    m_flow = new FlowLayout(chips);
    m_flow->addWidget(m_open);
    layout->addWidget(chips);

    m_name->setPlaceholderText(tr("Name"));
    for (const auto &each : enumNames<PersonRole>)
        m_role->addItem(words::choiceText(each.label), static_cast<int>(each.value));
    if (const auto only = role())
        m_role->setCurrentIndex(m_role->findData(static_cast<int>(*only)));
    m_role->setVisible(!role());
    auto *addButton = button(tr("Add"), ButtonKind::Normal, {}, {}, m_addRow);
    auto *row = new QHBoxLayout(m_addRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name, 2);
    row->addWidget(m_role, 1);
    row->addWidget(addButton);
    m_addRow->hide();
    layout->addWidget(m_addRow);

    adopt(m_open, u"add"_s, tr("Add person"));
    adopt(m_name, u"name"_s, tr("Name of the person"));
    adopt(m_role, u"role"_s, tr("Role of the person"));
    adopt(addButton, u"store"_s, tr("Add this person"));
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_addRow->show();
        m_name->setFocus();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &PeopleField::add);
    connect(addButton, &QPushButton::clicked, this, &PeopleField::add);
    refresh();
}

std::optional<PersonRole> PeopleField::role() const
{
    return enumFromKey<PersonRole>(field().subject);
}

void PeopleField::refresh()
{
    std::vector<Person> people;
    const auto only = role();
    for (const Person &person : store().file().all<Person>()) {
        if (!only || std::find(person.roles.begin(), person.roles.end(), *only) != person.roles.end())
            people.push_back(person);
    }
    if (people == m_shown && !m_chips.isEmpty())
        return;
    m_shown = people;
    const Rebuild rebuild(this, m_chips);
    m_flow->removeWidget(m_open);
    for (const Person &person : m_shown) {
        auto *chip = new PersonChip(person.name, only ? person.profession : words::personPart(person), this);
        chip->setObjectName(u"person."_s + person.id.toString());
        connect(chip, &PersonChip::removeRequested, this, [this, id = person.id] { remove(id); });
        m_flow->addWidget(chip);
        m_chips += chip;
    }
    m_flow->addWidget(m_open);
    updateGeometry();
}

void PeopleField::add()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_addRow->hide();
        m_open->setFocus();
        return;
    }
    const auto chosen = static_cast<PersonRole>(m_role->currentData().toInt());
    m_name->clear();
    store().applyFrom([name, chosen](const CaseFile &file) -> std::optional<Command> {
        const Person *known = file.first<Person>([&](const Person &p) { return p.name == name; });
        Person person = known ? *known : Person{};
        if (!known)
            person.id = Id<Person>::create();
        person.name = name;
        if (std::find(person.roles.begin(), person.roles.end(), chosen) == person.roles.end())
            person.roles.push_back(chosen);
        return EditRecords{file.record.id, {person}, {}, {}};
    });
}

void PeopleField::remove(const Id<Person> &id)
{
    const Person *shown = store().file().find(id);
    const QString text = shown ? tr("%1 removed").arg(shown->name) : QString();
    store().applyFrom(
        [id, only = role()](const CaseFile &file) -> std::optional<Command> {
            const Person *known = file.find(id);
            if (!known)
                return std::nullopt;
            // Somebody with another part in the case only gives up this one.
            if (only && known->roles.size() > 1) {
                Person person = *known;
                person.roles.erase(std::remove(person.roles.begin(), person.roles.end(), *only), person.roles.end());
                return EditRecords{file.record.id, {person}, {}, {}};
            }
            return EditRecords{file.record.id, {}, {*known}, {}};
        },
        text);
}

KnownUnknownField::KnownUnknownField(const StepField &field, CaseStore &store, QWidget *parent)
    : FieldEditor(field, store, parent)
    , m_lists(new KnownUnknown(this))
{
    column(this)->addWidget(m_lists);
    adopt(m_lists->knownList()->edit(), u"known"_s);
    adopt(m_lists->unknownList()->edit(), u"unknown"_s);
    connect(m_lists, &KnownUnknown::changed, this, [this] {
        m_dirty = true;
        Q_EMIT edited();
    });
    refresh();
}

void KnownUnknownField::refresh()
{
    if (m_dirty)
        return;
    const QStringList known = facts(store().file(), true), unknown = facts(store().file(), false);
    if (known != m_lists->known())
        m_lists->setKnown(known);
    if (unknown != m_lists->unknown())
        m_lists->setUnknown(unknown);
    m_dirty = false;
}

void KnownUnknownField::commit()
{
    if (!m_dirty)
        return;
    m_dirty = false;
    store().applyFrom(
        [known = m_lists->known(), unknown = m_lists->unknown()](const CaseFile &file) -> std::optional<Command> {
            EditRecords changes = factChanges(file, known, unknown);
            if (changes.put.empty() && changes.remove.empty())
                return std::nullopt;
            return changes;
        });
}

QJsonValue KnownUnknownField::typed() const
{
    if (!m_dirty)
        return {};
    return QJsonObject{{u"known"_s, array(m_lists->known())}, {u"unknown"_s, array(m_lists->unknown())}};
}

void KnownUnknownField::restore(const QJsonValue &typed)
{
    m_lists->setKnown(strings(typed[u"known"]));
    m_lists->setUnknown(strings(typed[u"unknown"]));
    m_dirty = true;
}

EditRecords factChanges(const CaseFile &file, const QStringList &known, const QStringList &unknown)
{
    EditRecords changes;
    changes.caseId = file.record.id;
    std::vector<Fact> left = file.all<Fact>();
    const auto take = [&left](auto matches) -> std::optional<Fact> {
        const auto found = std::find_if(left.begin(), left.end(), matches);
        if (found == left.end())
            return std::nullopt;
        Fact fact = *found;
        left.erase(found);
        return fact;
    };
    struct Line {
        QString text;
        bool known;
    };
    std::vector<Line> lines, open;
    for (const QString &text : known)
        lines.push_back({text, true});
    for (const QString &text : unknown)
        lines.push_back({text, false});
    for (const Line &line : lines) {
        if (!take([&](const Fact &f) { return f.text == line.text && f.known == line.known; }))
            open.push_back(line);
    }
    for (const Line &line : open) {
        auto fact = take([&](const Fact &f) { return f.text == line.text; });
        if (!fact)
            fact = take([&](const Fact &f) { return f.known == line.known && !f.told; });
        if (!fact) {
            fact = Fact{};
            fact->id = Id<Fact>::create();
        }
        fact->text = line.text;
        fact->known = line.known;
        changes.put.emplace_back(*fact);
    }
    for (const Fact &fact : left) {
        if (!fact.told)
            changes.remove.emplace_back(fact);
    }
    return changes;
}

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
        for (const auto &each : enumNames<EvidenceState>)
            state->addItem(words::choiceText(each.label), static_cast<int>(each.value));
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
        if (!response)
            return known ? std::optional<Command>(EditRecords{file.record.id, {}, {*known}, {}}) : std::nullopt;
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
        return EditRecords{file.record.id, {support}, {}, {}};
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
