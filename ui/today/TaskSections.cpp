// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/TaskSections.h"

#include "case/Wording.h"
#include "casebook/CaseRows.h"
#include "model/Listing.h"
#include "theme/Theme.h"
#include "today/TaskWords.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct Tasks {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

constexpr int ring = 46, cardPadding = 11, factsShown = 3;

} // namespace

void TaskSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::tokens().border);
}

DeadlineCard::DeadlineCard(QWidget *parent)
    : Painted<QFrame>(parent)
    , m_left(label({}, FontRole::Heading))
    , m_explanation(label({}, FontRole::Small))
{
    setObjectName(u"deadlineCard"_s);
    const Tokens &t = Theme::tokens();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(t.scaled(ring + 2 * cardPadding), t.scaled(9), t.scaled(cardPadding), t.scaled(9));
    layout->setSpacing(1);
    layout->addStretch(1);
    layout->addWidget(m_left);
    layout->addWidget(m_explanation);
    layout->addStretch(1);
    setMinimumHeight(t.scaled(ring + 20));
}

void DeadlineCard::set(ClockLook look, double fraction, const QString &left, const QString &explanation)
{
    m_look = look;
    m_fraction = fraction;
    m_left->setText(left);
    if (look == ClockLook::Late || look == ClockLook::Soon)
        m_left->setProperty("ink", look == ClockLook::Late ? u"late"_s : u"soon"_s);
    m_explanation->setText(explanation);
    setAccessibleName(Tasks::tr("%1. %2", "22 min left. By 11:12 AM").arg(left, explanation));
    update();
}

void DeadlineCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    const Status status = statusOf(m_look);
    const bool plain = status == Status::Neutral;
    const StatusColors colors = t.status(status);
    paintBox(painter, rect(), radius::Button, plain ? t.surface : colors.soft, plain ? t.border : colors.line);
    const int size = t.scaled(ring);
    const QRect circle(t.scaled(cardPadding), (height() - size) / 2, size, size);
    paintClockRing(painter, QStyle::visualRect(layoutDirection(), rect(), circle), m_fraction, m_look, t);
}

namespace tasks {

QString headLine(const WorkItem &item, const StepView *step, const CaseView &view)
{
    const Phase *phase = step ? view.protocol->phase(step->step->phase) : nullptr;
    const QString second = phase                                   ? words::protocolText(phase->title)
                           : item.kind == WorkKind::CaregiverCheck ? Tasks::tr("Care for the caregiver")
                                                                   : item.caseTitle;
    return Tasks::tr("%1 · %2", "case number and phase").arg(item.number, second);
}

QString deadlineText(const WorkItem &item, const StepView *step, const CaseView &view)
{
    const words::Moment moment = words::momentOf(view.surroundings);
    if (!item.due)
        return item.waitingSince
                   ? Tasks::tr("Since %1, no date was agreed").arg(words::exactTime(*item.waitingSince, moment))
                   : Tasks::tr("No date was agreed");
    const QDate day = toZone(*item.due, moment.zone).date();
    const QString by = item.wholeDay ? words::shortDay(day, moment) : words::exactTime(*item.due, moment);
    if (item.firstDue)
        return Tasks::tr("By %1. This is a new time, the first was %2")
            .arg(by, words::exactTime(*item.firstDue, moment));
    if (item.kind == WorkKind::Promise)
        return Tasks::tr("Promised for %1").arg(by);
    if (!step || !step->due || !step->due->clock || !step->due->from)
        return Tasks::tr("By %1").arg(by);
    const Due &due = *step->due;
    const Conversation *last = view.file.lastConversation();
    if (item.kind == WorkKind::Contact && last && last->nextContact == item.due)
        return Tasks::tr("Promised to the family for %1").arg(by);
    return Tasks::tr("By %1, %2 from “%3” at %4", "deadline, length, anchor, time of the anchor")
        .arg(
            by, words::span(due.clock->offset), words::anchorText(due.fromAnchor, *view.protocol),
            words::dayTime(*due.from, moment));
}

namespace {

/// A value that was typed into one of the forms that go with the same checklist: the room, the interpreter.
QString formText(QLatin1StringView field, const StepView *step, const CaseView &view)
{
    for (const Step &each : view.protocol->steps) {
        const bool related = step && (each.id == step->step->id ||
                                      (!each.checklist.isEmpty() && each.checklist == step->step->checklist));
        if (!related)
            continue;
        for (const StepField &known : each.fields) {
            const QString value = known.id == field ? view.file.formValue(each.id, known.id) : QString();
            if (value.isEmpty())
                continue;
            const auto option =
                std::find_if(known.options.begin(), known.options.end(), [&](const auto &o) { return o.key == value; });
            return option == known.options.end() ? value : words::protocolText(option->label);
        }
    }
    return {};
}

QStringList familyNames(const CaseFile &file, bool namesShown)
{
    QStringList names;
    for (const Person &person : file.all<Person>()) {
        const bool family = std::any_of(person.roles.begin(), person.roles.end(), [](PersonRole role) {
            return role == PersonRole::Patient || role == PersonRole::Family || role == PersonRole::Representative;
        });
        if (!family)
            continue;
        const QString name = namesShown ? person.name : candor::initials(person.name);
        names += person.relationship.isEmpty()
                     ? name
                     : Tasks::tr("%1 (%2)", "name and relationship").arg(name, person.relationship);
    }
    names.removeAll(QString());
    return names;
}

bool isTalk(const WorkItem &item, const StepView *step)
{
    if (item.kind == WorkKind::Contact || item.kind == WorkKind::Promise || item.kind == WorkKind::Offer)
        return true;
    return step && std::any_of(step->step->fields.begin(), step->step->fields.end(), [](const StepField &field) {
               return field.kind == FieldKind::Conversation || field.kind == FieldKind::People;
           });
}

QString interpreterText(const StepView *step, const CaseView &view)
{
    if (const QString typed = formText("interpreter"_L1, step, view); !typed.isEmpty())
        return typed;
    for (const Person &person : view.file.all<Person>()) {
        if (!person.interpreter.isEmpty())
            return person.interpreter;
    }
    return {};
}

} // namespace

std::vector<TaskFact> facts(const WorkItem &item, const StepView *step, const CaseView &view, bool namesShown)
{
    std::vector<TaskFact> facts;
    const QString role = step ? words::roleText(step->step->role, *view.protocol) : QString();
    QString who = ownerText(item);
    if (!role.isEmpty())
        who = Tasks::tr("%1, %2", "name and part in the case").arg(who, role);
    facts.push_back({Tasks::tr("Who"), who, item.owner.isEmpty()});
    if (item.kind == WorkKind::CaregiverCheck) {
        const auto id = Id<CaregiverSupport>::parse(item.subject);
        const CaregiverSupport *support = id ? view.file.find(*id) : nullptr;
        const Person *person = support ? view.file.find(support->person) : nullptr;
        if (person)
            facts.push_back({Tasks::tr("With"), namesShown ? person->name : candor::initials(person->name)});
        return facts;
    }
    if (!isTalk(item, step))
        return facts;
    const words::Moment moment = words::momentOf(view.surroundings);
    const auto add = [&](const QString &name, const QString &value) {
        facts.push_back({name, value.isEmpty() ? Tasks::tr("Not recorded yet") : value, value.isEmpty()});
    };
    add(Tasks::tr("With"), words::list(familyNames(view.file, namesShown), moment));
    if (step)
        add(Tasks::tr("Where"), formText("where"_L1, step, view));
    add(Tasks::tr("Interpreter"), interpreterText(step, view));
    return facts;
}

ToldSoFar toldSoFar(const CaseView &view)
{
    std::vector<const Fact *> told;
    for (const Fact &fact : view.file.all<Fact>()) {
        if (fact.told)
            told.push_back(&fact);
    }
    std::stable_sort(told.begin(), told.end(), [](const Fact *a, const Fact *b) { return a->toldAt > b->toldAt; });
    ToldSoFar so;
    const words::Moment moment = words::momentOf(view.surroundings);
    const Conversation *last = view.file.lastConversation();
    const auto day = [&](const std::optional<Instant> &at) { return at ? toZone(*at, moment.zone).date() : QDate(); };
    // The line below names the last time; what was told on another day says so itself.
    const QDate lastDay = day(last && last->at ? last->at : told.empty() ? std::nullopt : told.front()->toldAt);
    for (size_t i = 0; i < told.size() && i < static_cast<size_t>(factsShown); ++i) {
        const QDate toldOn = day(told[i]->toldAt);
        so.lines += !toldOn.isValid() || toldOn == lastDay ? told[i]->text
                                                           : Tasks::tr("%1 (%2)", "what was told, on which day")
                                                                 .arg(told[i]->text, words::shortDay(toldOn, moment));
    }
    if (so.lines.isEmpty() && last && !last->summary.isEmpty())
        so.lines += last->summary;
    QStringList when;
    if (last && last->at) {
        when += words::listTime(*last->at, moment);
        when += words::choiceText(last->channel);
        when += last->forHospital.isEmpty() ? last->recordedBy : last->forHospital.front();
    } else if (!told.empty() && told.front()->toldAt) {
        when += words::listTime(*told.front()->toldAt, moment);
    }
    when.removeAll(QString());
    so.when = when.join(u", "_s);
    return so;
}

Checks nextChecks(const StepView &step, const CaseView &view)
{
    Checks checks;
    checks.checklist = view.protocol->checklist(step.step->checklist);
    if (!checks.checklist)
        return checks;
    for (const ChecklistSection &section : checks.checklist->sections) {
        if (!step.step->checklistSections.isEmpty() && !step.step->checklistSections.contains(section.id))
            continue;
        checks.section = &section;
        checks.rows.clear();
        checks.done = 0;
        for (const ChecklistRow &row : section.rows) {
            if (!row.enabled)
                continue;
            checks.rows.push_back(&row);
            const RowState *state = view.file.row(checks.checklist->id, row.id);
            checks.done += state && state->outcome != StepOutcome::Open ? 1 : 0;
        }
        if (checks.done < static_cast<int>(checks.rows.size()))
            return checks;
    }
    return checks;
}

} // namespace tasks

} // namespace candor
