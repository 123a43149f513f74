// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/ConversationReader.h"

#include "case/communications/ConversationListModel.h"
#include "case/history/HistoryValues.h"
#include "model/Codec.h"
#include "model/Describe.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/FieldColumns.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// A line that was told, with the bar of the Told colour beside it.
class ToldLine final : public QWidget {
public:
    ToldLine(const QString &text, QWidget *parent)
        : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(14, 2, 0, 2);
        auto *line = label(text, FontRole::Body, Ink::Text, this);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(line);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(isRightToLeft() ? width() - 3 : 0, 0, 3, height(), Theme::tokens().told.line);
    }
};

QFrame *ruler(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    line->setStyleSheet(u"border: none; background: %1;"_s.arg(Theme::tokens().border.name()));
    return line;
}

QVBoxLayout *block(FieldColumns *grid, const QString &title, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(label(title, FontRole::Label, Ink::Text, holder));
    grid->add(holder);
    return column;
}

QLabel *text(QVBoxLayout *column, const QString &value, Ink ink = Ink::Text, FontRole role = FontRole::Body)
{
    auto *line = label(value, role, ink, column->parentWidget());
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(line);
    return line;
}

/// A line with the sign of its state before it.
void signedText(
    QVBoxLayout *column, const QString &icon, IconColor color, const QString &value, const QString &state, Ink ink)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(7);
    auto *mark = new IconMark(icon, color, 15, column->parentWidget());
    mark->setFixedHeight(mark->fontMetrics().lineSpacing() + 2);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(1);
    auto *what = label(value, FontRole::Body, Ink::Text, column->parentWidget());
    what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(what);
    if (!state.isEmpty())
        lines->addWidget(label(state, FontRole::Small, ink, column->parentWidget()));
    row->addLayout(lines, 1);
    column->addLayout(row);
}

} // namespace

/// What the parts of the page are made from.
struct ConversationReader::Page {
    const CaseFile &file;
    const Conversation &talk;
    const words::Moment &moment;
    int lockHours;
    QWidget *widget;
    QVBoxLayout *column;
};

std::vector<CorrectedField> correctedFields(
    const Conversation &before, const Conversation &after, const CaseFile &file, const words::Moment &moment)
{
    // What names the entry itself, and what does not belong to what was said.
    static const QStringList apart{u"recordedAt"_s, u"recordedBy"_s,  u"corrects"_s,
                                   u"chartNote"_s,  u"chartNoteAt"_s, u"chartNoteBy"_s};
    const Protocol none; // no field of a conversation names a step or a row
    const QJsonObject record = toJson(after);
    std::vector<CorrectedField> fields;
    for (const FieldChange &change : difference(before, after)) {
        const QString name = QString::fromLatin1(change.field->name);
        if (apart.contains(name))
            continue;
        const auto value = [&](const QJsonValue &json) {
            return json.isUndefined()
                       ? QString()
                       : historyValue(RecordKind::Conversation, name, json, record, {file, none, moment}).text;
        };
        fields.push_back({words::fieldText(change.field->label), value(change.before), value(change.after)});
    }
    return fields;
}

ConversationReader::ConversationReader(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"conversationReader"_s);
    setAccessibleName(tr("Conversation"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
}

void ConversationReader::show(
    const CaseFile &file, const Conversation &talk, const words::Moment &moment, int lockHours)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(22, 14, 22, 16);
    column->setSpacing(8);
    const Page page{file, talk, moment, lockHours, widget, column};
    addHead(page);
    addPeople(page);
    addTold(page);
    addRest(page);
    addCorrections(page);
    addChartNote(page);
    column->addStretch(1);
    setWidget(widget);
    widget->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void ConversationReader::addHead(const Page &page)
{
    const Conversation &talk = page.talk;
    const words::Moment &moment = page.moment;
    auto *head = new FlowLayout(nullptr, 8, 6);
    const bool plainCall =
        talk.channel == Channel::Phone && talk.outcome == ContactOutcome::Held && talk.direction == Direction::FromUs;
    const QString title = plainCall ? tr("Phone call") : conversationTitle(talk);
    head->addFiller(label(
        talk.at ? tr("%1, %2", "Phone call, Monday, July 6")
                      .arg(title, words::longDay(toZone(*talk.at, moment.zone).date(), moment))
                : title,
        FontRole::Heading, Ink::Text, page.widget));
    const auto action = [&](const QString &text, const QString &icon, const QString &name) {
        auto *made = button(text, ButtonKind::Normal, icon, {}, page.widget);
        made->setObjectName(name);
        made->setSmall(true);
        head->addWidget(made);
        head->setAlignment(made, Qt::AlignTop);
        return made;
    };
    auto *correct = action(tr("Correct or add"), u"pencil"_s, u"conversation.correct"_s);
    connect(correct, &QPushButton::clicked, this, [this, id = talk.id] { Q_EMIT correctRequested(id); });
    auto *note = action(tr("Note for the chart"), u"page"_s, u"conversation.chartNote"_s);
    connect(note, &QPushButton::clicked, this, [this, id = talk.id] { Q_EMIT chartNoteRequested(id); });
    page.column->addLayout(head);

    QStringList when;
    if (talk.at)
        when += words::clockTime(*talk.at, moment);
    if (talk.minutes > 0)
        when += tr("%n minute(s)", "", talk.minutes);
    QStringList sentences;
    if (!when.isEmpty())
        sentences += tr("%1.", "time and length").arg(when.join(u", "_s));
    const bool locked = isLocked(talk, moment.now, page.lockHours);
    if (talk.recordedAt) {
        const QDate logged = toZone(*talk.recordedAt, moment.zone).date();
        const bool sameDay = talk.at && toZone(*talk.at, moment.zone).date() == logged;
        const QString at =
            sameDay ? words::clockTime(*talk.recordedAt, moment) : words::dayTime(*talk.recordedAt, moment);
        sentences += locked ? tr("Logged by %1 at %2, locked after %n hour(s). Corrections keep the original.", "",
                                 page.lockHours)
                                  .arg(talk.recordedBy, at)
                            : tr("Logged by %1 at %2. It can be changed for %n hour(s).", "", page.lockHours)
                                  .arg(talk.recordedBy, at);
    }
    page.column->addWidget(label(sentences.join(u' '), FontRole::Body, Ink::Muted, page.widget));
}

void ConversationReader::addPeople(const Page &page)
{
    auto *who = new FieldColumns(3, 18, 2);
    const auto cell = [&](const QString &caption) {
        auto *holder = new QWidget(page.widget);
        auto *column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        column->addWidget(label(caption, FontRole::Small, Ink::Muted, holder));
        who->add(holder);
        return column;
    };
    const auto people = [&](QVBoxLayout *column, const QStringList &names) {
        for (const QString &name : names) {
            const Person *person = page.file.first<Person>([&](const Person &p) { return p.name == name; });
            QString part = person ? person->relationship : QString();
            if (person && part.isEmpty())
                part = words::personPart(*person);
            text(column, part.isEmpty() ? name : tr("%1, %2", "name, part").arg(name, part));
            if (person && person->maySpeak == YesNo::Yes)
                text(
                    column,
                    person->authority.isEmpty() ? tr("May speak for the patient")
                                                : tr("May speak for the patient. %1").arg(person->authority),
                    Ink::Muted, FontRole::Small);
        }
        if (names.isEmpty())
            text(column, tr("Not recorded yet"), Ink::Muted);
    };
    people(cell(tr("Talked with")), page.talk.with);
    auto *hospital = cell(tr("For the hospital"));
    people(hospital, page.talk.forHospital);
    if (!page.talk.notesBy.isEmpty() && !page.talk.forHospital.contains(page.talk.notesBy))
        text(hospital, tr("Notes: %1").arg(page.talk.notesBy), Ink::Muted, FontRole::Small);
    auto *language = cell(tr("Language"));
    text(
        language, page.talk.language.isEmpty() ? tr("Not recorded yet") : page.talk.language,
        page.talk.language.isEmpty() ? Ink::Muted : Ink::Text);
    if (!page.talk.interpreter.isEmpty())
        text(language, tr("Interpreter: %1").arg(page.talk.interpreter), Ink::Muted, FontRole::Small);
    if (!page.talk.where.isEmpty())
        text(language, tr("Where: %1").arg(page.talk.where), Ink::Muted, FontRole::Small);
    page.column->addLayout(who);
    page.column->addSpacing(2);
    page.column->addWidget(ruler(page.widget));
}

void ConversationReader::addTold(const Page &page)
{
    page.column->addWidget(new SectionHeader(tr("What we told them"), u"bubble"_s, {}, page.widget));
    QStringList told;
    for (const Fact &fact : page.file.all<Fact>()) {
        if (fact.toldIn == page.talk.id && fact.told)
            told += fact.text;
    }
    // What was told as one of the facts above is not said twice.
    const QStringList shown = told.join(u'\n').split(u'\n');
    for (const QString &line : page.talk.told.split(u'\n', Qt::SkipEmptyParts)) {
        if (!shown.contains(line))
            told += line;
    }
    for (const QString &line : std::as_const(told)) {
        auto *row = new ToldLine(line, page.widget);
        row->setObjectName(u"conversation.toldLine"_s);
        page.column->addWidget(row);
    }
    QStringList topics;
    for (const ToldTopic topic : page.talk.topics)
        topics += words::choiceText(topic);
    if (!topics.isEmpty())
        page.column->addWidget(
            label(tr("Also told: %1").arg(words::list(topics, page.moment)), FontRole::Body, Ink::Text, page.widget));
    if (told.isEmpty() && topics.isEmpty())
        page.column->addWidget(label(tr("Nothing recorded"), FontRole::Body, Ink::Muted, page.widget));
}

void ConversationReader::addRest(const Page &page)
{
    const Conversation &talk = page.talk;
    const words::Moment &moment = page.moment;
    auto *grid = new FieldColumns(2, 24, 14);

    auto *asked = block(grid, tr("What they asked"), page.widget);
    bool any = false;
    for (const Question &question : page.file.all<Question>()) {
        if (question.askedIn != talk.id)
            continue;
        any = true;
        const QString words = tr("“%1”").arg(question.text);
        if (question.state == QuestionState::Open) {
            signedText(asked, u"clock"_s, IconColor::Soon, words, tr("Still open"), Ink::Soon);
            continue;
        }
        const QString state = words::choiceText(question.state);
        const bool part = question.state == QuestionState::AnsweredInPart;
        signedText(
            asked, part ? u"circle-dot"_s : u"check-circle"_s, part ? IconColor::Muted : IconColor::Ok, words,
            question.answer.isEmpty() ? state : tr("%1: %2", "state: answer").arg(state, question.answer), Ink::Muted);
    }
    if (!any)
        text(asked, tr("No questions recorded"), Ink::Muted);

    auto *went = block(grid, tr("How it went"), page.widget);
    text(
        went, talk.howItWent.isEmpty() ? tr("Not recorded yet") : talk.howItWent,
        talk.howItWent.isEmpty() ? Ink::Muted : Ink::Text);
    const auto more = [&](const QString &caption, const QString &value) {
        if (!value.isEmpty())
            text(went, tr("%1: %2", "caption: text").arg(caption, value), Ink::Muted, FontRole::Small);
    };
    more(tr("What they understood"), talk.understanding);
    more(tr("Their main worry"), talk.concerns);
    more(tr("Help offered"), talk.offered);
    more(tr("Next care"), talk.nextCare);

    auto *apology = block(grid, tr("Apology"), page.widget);
    if (!talk.apologyWords.isEmpty())
        text(apology, tr("“%1”").arg(talk.apologyWords));
    text(
        apology,
        talk.apology == ApologyKind::None || talk.apologyBy.isEmpty()
            ? words::choiceText(talk.apology)
            : tr("%1, %2", "apology, by whom").arg(words::choiceText(talk.apology), talk.apologyBy),
        talk.apology == ApologyKind::None || !talk.apologyWords.isEmpty() ? Ink::Muted : Ink::Text,
        talk.apologyWords.isEmpty() ? FontRole::Body : FontRole::Small);
    const Apology *first = nullptr;
    for (const Apology &each : page.file.all<Apology>()) {
        if (each.at && each.inConversation != talk.id && (!first || each.at < first->at))
            first = &each;
    }
    if (first && talk.at && *first->at < *talk.at)
        text(
            apology, tr("First apology %1 by %2").arg(words::listTime(*first->at, moment), first->by), Ink::Muted,
            FontRole::Small);

    auto *promised = block(
        grid, talk.channel == Channel::Phone ? tr("Promised in this call") : tr("Promised in this conversation"),
        page.widget);
    any = false;
    for (const Promise &promise : page.file.all<Promise>()) {
        if (promise.madeIn != talk.id)
            continue;
        any = true;
        const bool open = promise.state == PromiseState::Open;
        const bool late = open && promise.due && *promise.due < moment.now;
        if (late)
            signedText(
                promised, u"triangle-alert"_s, IconColor::Late, promise.text,
                tr("%1 late").arg(words::duration(*promise.due - moment.now)), Ink::Late);
        else if (open)
            signedText(
                promised, u"circle"_s, IconColor::Muted, promise.text,
                promise.due ? tr("By %1").arg(words::exactTime(*promise.due, moment)) : tr("No deadline"), Ink::Muted);
        else
            signedText(
                promised, promise.state == PromiseState::Kept ? u"check-circle"_s : u"dash-circle"_s,
                promise.state == PromiseState::Kept ? IconColor::Ok : IconColor::Muted, promise.text,
                promise.keptAt ? tr("%1, %2", "Kept, Jul 7")
                                     .arg(words::choiceText(promise.state), words::listTime(*promise.keptAt, moment))
                               : words::choiceText(promise.state),
                Ink::Muted);
    }
    if (talk.nextContact) {
        any = true;
        signedText(
            promised, u"calendar-check"_s, IconColor::Muted,
            tr("Next contact %1").arg(words::exactTime(*talk.nextContact, moment)), talk.nextContactBy, Ink::Muted);
    }
    if (!any)
        text(promised, tr("Nothing promised"), Ink::Muted);
    page.column->addSpacing(4);
    page.column->addLayout(grid);
}

void ConversationReader::addCorrections(const Page &page)
{
    std::vector<const Conversation *> corrections;
    for (const Conversation &each : page.file.all<Conversation>()) {
        if (each.corrects == page.talk.id)
            corrections.push_back(&each);
    }
    if (corrections.empty())
        return;
    std::stable_sort(corrections.begin(), corrections.end(), [](const Conversation *a, const Conversation *b) {
        return a->recordedAt < b->recordedAt;
    });
    page.column->addSpacing(4);
    page.column->addWidget(new SectionHeader(tr("Corrections"), u"pencil"_s, {}, page.widget));
    const Conversation *before = &page.talk;
    for (const Conversation *each : corrections) {
        auto *holder = new QWidget(page.widget);
        holder->setObjectName(u"conversation.correction"_s);
        auto *column = new QVBoxLayout(holder);
        column->setContentsMargins(14, 0, 0, 4);
        column->setSpacing(3);
        const QString when = each->recordedAt ? words::dayTime(*each->recordedAt, page.moment) : QString();
        text(column, tr("Corrected by %1, %2").arg(each->recordedBy, when), Ink::Text, FontRole::Label);
        bool any = false;
        for (const CorrectedField &field : correctedFields(*before, *each, page.file, page.moment)) {
            any = true;
            text(column, field.label, Ink::Muted, FontRole::Small);
            text(
                column, field.before.isEmpty() ? tr("Original: not recorded") : tr("Original: %1").arg(field.before),
                Ink::Muted);
            text(column, field.after.isEmpty() ? tr("Now: left empty") : tr("Now: %1").arg(field.after));
        }
        const auto added = [&](const QString &value) {
            any = true;
            text(column, value);
        };
        for (const Question &question : page.file.all<Question>()) {
            if (question.askedIn == each->id)
                added(tr("Added, they asked: “%1”").arg(question.text));
        }
        for (const Promise &promise : page.file.all<Promise>()) {
            if (promise.madeIn == each->id)
                added(tr("Added, promised: %1").arg(promise.text));
        }
        if (!any)
            text(column, tr("Nothing differs from what stood before"), Ink::Muted);
        page.column->addWidget(holder);
        before = each;
    }
}

void ConversationReader::addChartNote(const Page &page)
{
    const Conversation &talk = page.talk;
    auto *note = new NoteBox(page.widget);
    note->setObjectName(u"conversation.chartNoteBox"_s);
    if (talk.chartNoteAt)
        note->set(
            Status::Wait, tr("Medical record note"),
            tr("entered %1 by %2: facts and plan only. The text of this log is not part of the chart.")
                .arg(words::exactTime(*talk.chartNoteAt, page.moment), talk.chartNoteBy),
            tr("Read the note"));
    else if (!talk.chartNote.isEmpty())
        note->set(
            Status::Wait, tr("Medical record note"),
            tr("drafted, not entered yet. The text of this log is not part of the chart."), tr("Go on with the note"));
    else
        note->set(
            Status::Wait, tr("Medical record note"),
            tr("not written yet. It holds facts and plan only. The text of this log is not part of the chart."),
            tr("Write the note"));
    note->setIcon(u"page"_s);
    connect(note, &NoteBox::actionTriggered, this, [this, id = talk.id] { Q_EMIT chartNoteRequested(id); });
    page.column->addSpacing(6);
    page.column->addWidget(note);
}

} // namespace candor
