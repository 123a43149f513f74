// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ProtocolItemPane.h"

#include "library/LibraryWords.h"
#include "library/ProtocolDraft.h"
#include "library/SourceLinks.h"
#include "library/SpanEdit.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"
#include "widgets/Chip.h"
#include "widgets/EmptyState.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLineEdit>
#include <QScrollBar>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

using Part = ProtocolEdit::Part;
using What = ProtocolEdit::What;

ProtocolEdit editOf(What what, Part part, const QString &target)
{
    ProtocolEdit edit;
    edit.what = what;
    edit.part = part;
    edit.target = target;
    return edit;
}

Button *smallButton(const QString &text, const char *name, ButtonKind kind = ButtonKind::Normal)
{
    Button *made = button(text, kind);
    made->setSmall(true);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

FlowLayout *rowOf(std::initializer_list<Button *> buttons)
{
    auto *row = new FlowLayout(nullptr, space::S, space::S);
    for (Button *each : buttons)
        row->addWidget(each);
    return row;
}

FlowLayout *rowOf(FieldFrame *frame, Button *change)
{
    auto *row = new FlowLayout(nullptr, space::S, space::S);
    frame->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addFiller(frame);
    row->addWidget(change);
    row->setAlignment(change, Qt::AlignBottom);
    return row;
}

} // namespace

ProtocolItemPane::ProtocolItemPane(ProtocolDraft *draft, std::function<Who()> who, QWidget *parent)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_who(std::move(who))
{
    setObjectName(u"protocolItem"_s);
    setAccessibleName(tr("The selected part of the protocol"));
    setWidgetResizable(true);
    build();
}

void ProtocolItemPane::show(const QString &id)
{
    const int scrolled = id == m_id ? verticalScrollBar()->value() : 0;
    m_id = id;
    build();
    verticalScrollBar()->setValue(scrolled);
}

void ProtocolItemPane::build()
{
    if (QWidget *old = takeWidget()) {
        // A button of the form may be what brought us here. Its names must not be found any more meanwhile.
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(space::L, space::L, space::L, space::L);
    m_column->setSpacing(space::S);
    const OutlinePlace place = outlinePlace(m_id);
    const Protocol &p = m_draft->protocol();
    if (m_id.isEmpty()) {
        auto *empty = new EmptyState(content);
        empty->set(u"book"_s, tr("Nothing selected."), tr("Select a part of the protocol to read or change it."));
        m_column->addWidget(empty, 1);
        setWidget(content);
        return;
    }
    switch (place.kind) {
    case OutlineKind::Phase: showPhase(place.target); break;
    case OutlineKind::Step:
        if (const Step *step = p.step(place.target))
            showStep(*step);
        break;
    case OutlineKind::Clock:
        if (const ProtocolClock *clock = p.clock(place.target))
            showClock(*clock);
        break;
    case OutlineKind::Decision:
        if (const ProtocolDecision *decision = p.decision(place.target))
            showDecision(*decision);
        break;
    case OutlineKind::Section: showSection(place.target); break;
    case OutlineKind::Row: showRow(place.target); break;
    case OutlineKind::Closing:
        for (const ClosingCheck &check : p.closing) {
            if (check.id == place.target)
                showClosing(check);
        }
        break;
    }
    m_column->addStretch(1);
    setWidget(content);
}

void ProtocolItemPane::addTitle(const QString &overline, const QString &title)
{
    m_column->addWidget(label(overline, FontRole::Small, Ink::Muted));
    m_column->addWidget(label(title, FontRole::Heading));
}

void ProtocolItemPane::addText(const QString &text, bool muted)
{
    if (text.isEmpty())
        return;
    QLabel *words = label(text, FontRole::Body, muted ? Ink::Muted : Ink::Text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(words);
}

void ProtocolItemPane::addFact(const QString &name, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::S);
    QLabel *what = label(name, FontRole::Small, Ink::Muted);
    what->setFixedWidth(what->fontMetrics().averageCharWidth() * 17);
    what->setAlignment(Qt::AlignTop);
    row->addWidget(what);
    row->addWidget(label(text), 1);
    m_column->addLayout(row);
}

void ProtocolItemPane::addOrigin(const Origin &origin)
{
    m_column->addWidget(new SectionHeader(tr("Where it comes from"), u"link"_s));
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(new Chip(words::choiceText(origin.obligation), Status::Neutral, u"flag"_s));
    flow->addWidget(new Chip(words::shortEvidence(origin), words::evidenceStatus(origin)));
    m_column->addWidget(chips);
    if (!origin.confirmedBy.isEmpty())
        addText(words::evidence(origin) + u'.');
    m_column->addWidget(sourceLinks(origin.sources, m_draft->protocol()));
    addText(words::protocolText(origin.note), true);
}

void ProtocolItemPane::showPhase(const QString &target)
{
    const Phase *phase = m_draft->protocol().phase(target);
    if (!phase) {
        addTitle(
            tr("Part of the protocol"),
            target == "closing-checks"_L1 ? tr("Before a case closes") : tr("Deadlines of the program itself"));
        addText(
            target == "closing-checks"_L1
                ? tr("A case can be closed when all of these hold and every step that counts is settled.")
                : tr("They return regularly and belong to no single case."));
        return;
    }
    addTitle(words::choiceText(phase->kind), words::protocolText(phase->title));
    if (!phase->exitText.isEmpty())
        addFact(tr("Complete when"), words::protocolText(phase->exitText));
    int on = 0, off = 0;
    for (const Step &step : m_draft->protocol().steps) {
        if (step.phase == phase->id)
            ++(step.enabled ? on : off);
    }
    addFact(tr("Steps"), off > 0 ? tr("%1 in use, %2 switched off").arg(on).arg(off) : tr("%n in use", "steps", on));
}

void ProtocolItemPane::showStep(const Step &step)
{
    addTitle(tr("Step"), words::protocolText(step.title));
    addText(words::protocolText(step.help));
    addText(words::protocolText(step.guidance), true);
    addFact(tr("Who"), words::roleText(step.role, m_draft->protocol()));
    if (const ProtocolClock *clock = m_draft->protocol().clock(step.clock))
        addFact(tr("Deadline"), words::clockLine(*clock, m_draft->protocol()));
    addFact(tr("Counts for closing"), step.required ? tr("Yes") : tr("No, it may stay open"));
    if (!step.after.isEmpty()) {
        QStringList before;
        for (const QString &id : step.after) {
            if (const Step *other = m_draft->protocol().step(id))
                before += words::protocolText(other->title);
        }
        addFact(tr("Waits for"), before.join(u"; "_s));
    }
    addOrigin(step.origin);
    if (staysOn(step)) {
        m_column->addWidget(new SectionHeader(tr("Use"), u"settings"_s));
        addText(tr("Every case needs this step, so it cannot be switched off."), true);
    } else {
        addSwitch(Part::Step, step.id, step.enabled, step.origin);
    }
    addConfirm(Part::Step, step.id, step.origin);
}

void ProtocolItemPane::showClock(const ProtocolClock &clock)
{
    const Protocol &p = m_draft->protocol();
    addTitle(clock.target ? tr("Aim, not a duty") : tr("Deadline"), words::protocolText(clock.title));
    addFact(tr("Counted"), words::clockLine(clock, p));
    if (!clock.to.isEmpty())
        addFact(tr("Met when"), words::anchorText(clock.to, p));
    addFact(tr("Calendar"), words::calendarOf(clock.offset));
    addFact(tr("Due soon"), words::soonLine(clock.soon));
    addOrigin(clock.origin);
    addLength(clock);
    addSoon(clock);
    addSwitch(Part::Clock, clock.id, clock.enabled, clock.origin);
    addConfirm(Part::Clock, clock.id, clock.origin);
}

void ProtocolItemPane::showDecision(const ProtocolDecision &decision)
{
    addTitle(tr("Decision"), words::protocolText(decision.question));
    addText(words::protocolText(decision.help));
    QStringList answers;
    for (const DecisionAnswer &answer : decision.answers)
        answers += words::protocolText(answer.label);
    addFact(tr("Answers"), answers.join(u'\n'));
    addOrigin(decision.origin);
}

void ProtocolItemPane::showClosing(const ClosingCheck &check)
{
    addTitle(tr("Before a case closes"), words::protocolText(check.text));
    addOrigin(check.origin);
}

void ProtocolItemPane::showSection(const QString &target)
{
    const Checklist *checklist = m_draft->protocol().checklist(target.section(u'/', 0, 0));
    const ChecklistSection *section = checklist ? checklist->section(target.section(u'/', 1)) : nullptr;
    if (!section)
        return;
    addTitle(words::protocolText(checklist->title), words::protocolText(section->title));
    addText(words::protocolText(checklist->intro), true);
    addFact(tr("Rows"), QString::number(section->rows.size()));
    addNewRow(target);
}

void ProtocolItemPane::showRow(const QString &target)
{
    const Checklist *checklist = m_draft->protocol().checklist(target.section(u'/', 0, 0));
    const ChecklistRow *row = checklist ? checklist->row(target.section(u'/', 1)) : nullptr;
    if (!row)
        return;
    addTitle(words::protocolText(checklist->title), words::protocolText(row->text));
    addOrigin(row->origin);
    if (row->own)
        addOwnRowButtons(target);
    else
        addSwitch(Part::Row, target, row->enabled, row->origin);
    addConfirm(Part::Row, target, row->origin);
}

void ProtocolItemPane::addSwitch(Part part, const QString &target, bool enabled, const Origin &origin)
{
    m_column->addWidget(new SectionHeader(tr("Use"), u"settings"_s));
    if (!enabled) {
        addText(
            origin.reasonHere.isEmpty()
                ? tr("Switched off: it applies to no new case.")
                : tr("Switched off: it applies to no new case. Reason: %1").arg(origin.reasonHere));
        Button *on = smallButton(tr("Switch on"), "switchOn");
        m_column->addLayout(rowOf({on}));
        auto *frame = new FieldFrame({}, new QWidget);
        m_column->addWidget(frame);
        connect(on, &QPushButton::clicked, this, [=, this] {
            ProtocolEdit edit = editOf(What::Switch, part, target);
            edit.on = true;
            make(edit, frame);
        });
        return;
    }
    Button *ask = smallButton(tr("Switch off"), "switchOff");
    m_column->addLayout(rowOf({ask}));

    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    QStringList follows;
    for (const Consequence &consequence : consequencesOfSwitchingOff(m_draft->protocol(), part, target))
        follows += words::consequence(consequence);
    auto *note = new NoteBox;
    note->setObjectName(u"switchOffFollows"_s);
    note->set(
        Status::Soon, tr("What follows"),
        follows.isEmpty() ? tr("Nothing else in the protocol depends on it.") : follows.join(u' '));
    column->addWidget(note);
    const bool law = origin.obligation == Obligation::Law;
    auto *reason = new QLineEdit;
    reason->setObjectName(u"switchOffReason"_s);
    auto *frame = new FieldFrame(law ? tr("Reason (needed: law or an accreditor asks for it)") : tr("Reason"), reason);
    column->addWidget(frame);
    Button *off = smallButton(tr("Switch it off in the draft"), "switchOffConfirm");
    Button *cancel = smallButton(tr("Cancel"), "switchOffCancel", ButtonKind::Quiet);
    column->addLayout(rowOf({off, cancel}));
    panel->hide();
    m_column->addWidget(panel);
    connect(ask, &QPushButton::clicked, this, [=] {
        ask->hide();
        panel->show();
        reason->setFocus(Qt::OtherFocusReason);
    });
    connect(cancel, &QPushButton::clicked, this, [=] {
        panel->hide();
        ask->show();
        ask->setFocus(Qt::OtherFocusReason);
    });
    const auto switchOff = [=, this] {
        ProtocolEdit edit = editOf(What::Switch, part, target);
        edit.on = false;
        edit.reason = reason->text();
        make(edit, frame);
    };
    connect(off, &QPushButton::clicked, this, switchOff);
    connect(reason, &QLineEdit::returnPressed, this, switchOff);
}

void ProtocolItemPane::addLength(const ProtocolClock &clock)
{
    m_column->addWidget(new SectionHeader(tr("Length"), u"clock"_s));
    auto *span = new SpanEdit(clock.offset);
    span->setObjectName(u"clockLength"_s);
    span->setNames(tr("Length of the deadline"), tr("Unit of the length"));
    Button *change = smallButton(tr("Change the length"), "changeLength");
    m_column->addLayout(rowOf(new FieldFrame(tr("Length of the deadline"), span), change));
    const bool law = clock.origin.obligation == Obligation::Law;
    auto *reason = new QLineEdit;
    reason->setObjectName(u"lengthReason"_s);
    auto *frame = new FieldFrame(law ? tr("Reason (needed: law or an accreditor asks for it)") : tr("Reason"), reason);
    m_column->addWidget(frame);
    const QString id = clock.id;
    connect(change, &QPushButton::clicked, this, [=, this] {
        ProtocolEdit edit = editOf(What::Length, Part::Clock, id);
        edit.span = span->span();
        edit.reason = reason->text();
        make(edit, frame);
    });
}

void ProtocolItemPane::addSoon(const ProtocolClock &clock)
{
    auto *usual = new CheckRow(tr("Counts as due soon at the usual time"));
    usual->setObjectName(u"soonUsual"_s);
    usual->setChecked(!clock.soon);
    m_column->addWidget(usual);
    auto *span = new SpanEdit(clock.soon.value_or(Span{60, TimeUnit::Minutes}));
    span->setObjectName(u"clockSoon"_s);
    span->setNames(tr("How long before the end it counts as due soon"), tr("Unit of due soon"));
    span->setEnabled(!usual->isChecked());
    connect(usual, &QAbstractButton::toggled, span, &QWidget::setDisabled);
    Button *change = smallButton(tr("Change due soon"), "changeSoon");
    m_column->addLayout(rowOf(new FieldFrame(tr("How long before the end it counts as due soon"), span), change));
    auto *frame = new FieldFrame({}, new QWidget);
    m_column->addWidget(frame);
    const QString id = clock.id;
    connect(change, &QPushButton::clicked, this, [=, this] {
        ProtocolEdit edit = editOf(What::Soon, Part::Clock, id);
        if (!usual->isChecked())
            edit.span = span->span();
        make(edit, frame);
    });
}

void ProtocolItemPane::addConfirm(Part part, const QString &target, const Origin &origin)
{
    if (!origin.isUnsure())
        return;
    m_column->addWidget(new SectionHeader(tr("Confirm it"), u"check-circle"_s));
    addText(tr("When somebody at the hospital has read it in its source, or counsel has answered."), true);
    auto *name = new QLineEdit(m_who().name);
    name->setObjectName(u"confirmName"_s);
    auto *frame = new FieldFrame(tr("Who read it"), name);
    auto *date = new QDateEdit(m_who().today);
    date->setObjectName(u"confirmDate"_s);
    date->setMaximumDate(m_who().today);
    date->setCalendarPopup(true);
    auto *dateFrame = new FieldFrame(tr("Read on"), date);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::FormColumn);
    fields->addWidget(frame, 3);
    fields->addWidget(dateFrame, 2);
    m_column->addLayout(fields);
    Button *confirm = smallButton(tr("Confirm in the draft"), "confirmPart");
    m_column->addLayout(rowOf({confirm}));
    connect(confirm, &QPushButton::clicked, this, [=, this] {
        ProtocolEdit edit = editOf(What::Confirm, part, target);
        edit.who = name->text();
        edit.onDate = date->date();
        make(edit, frame);
    });
}

void ProtocolItemPane::addOwnRowButtons(const QString &target)
{
    m_column->addWidget(new SectionHeader(tr("Place"), u"settings"_s));
    Button *up = smallButton(tr("Move up"), "rowUp");
    Button *down = smallButton(tr("Move down"), "rowDown");
    Button *remove = smallButton(tr("Remove the row"), "removeRow");
    m_column->addLayout(rowOf({up, down, remove}));
    auto *frame = new FieldFrame({}, new QWidget);
    m_column->addWidget(frame);
    const auto move = [=, this](int by) {
        ProtocolEdit edit = editOf(What::MoveRow, Part::Row, target);
        edit.by = by;
        make(edit, frame);
    };
    connect(up, &QPushButton::clicked, this, [=] { move(-1); });
    connect(down, &QPushButton::clicked, this, [=] { move(1); });
    connect(
        remove, &QPushButton::clicked, this, [=, this] { make(editOf(What::RemoveRow, Part::Row, target), frame); });
}

void ProtocolItemPane::addNewRow(const QString &target)
{
    m_column->addWidget(new SectionHeader(tr("Add a row"), u"plus"_s));
    auto *text = new QLineEdit;
    text->setObjectName(u"newRowText"_s);
    text->setMaxLength(longestRow);
    auto *frame = new FieldFrame(tr("What is to be checked"), text);
    frame->setHint(tr("Up to %n characters, so that it fits one printed line", "", longestRow));
    auto *source = new QLineEdit;
    source->setObjectName(u"newRowSource"_s);
    auto *sourceFrame = new FieldFrame(tr("Source"), source);
    sourceFrame->setHint(tr("A policy or decision of the hospital. Without one the row is marked as unverified."));
    auto *link = new QLineEdit;
    link->setObjectName(u"newRowLink"_s);
    auto *linkFrame = new FieldFrame(tr("Link, if there is one"), link);
    m_column->addWidget(frame);
    m_column->addWidget(sourceFrame);
    m_column->addWidget(linkFrame);
    Button *add = smallButton(tr("Add the row to the draft"), "addRow");
    m_column->addLayout(rowOf({add}));
    connect(add, &QPushButton::clicked, this, [=, this] {
        frame->clearError();
        linkFrame->clearError();
        if (text->text().trimmed().isEmpty()) {
            frame->setError(tr("A few words are enough"));
            text->setFocus();
            return;
        }
        ProtocolEdit edit = editOf(What::AddRow, Part::Row, target);
        edit.text = text->text();
        edit.source = source->text();
        edit.link = link->text();
        make(edit, linkFrame);
    });
}

void ProtocolItemPane::make(const ProtocolEdit &edit, FieldFrame *frame)
{
    frame->clearError();
    const QString problem = m_draft->add(edit);
    if (!problem.isEmpty())
        frame->setError(problem);
}

} // namespace candor
