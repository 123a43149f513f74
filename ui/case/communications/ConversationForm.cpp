// SPDX-License-Identifier: GPL-3.0-or-later
// The form of the conversation editor: what it asks, in which order.
#include "case/GrowingEdit.h"
#include "case/TypedValues.h"
#include "case/communications/ConversationEditor.h"
#include "case/communications/ConversationListModel.h"
#include "case/communications/TalkWidgets.h"
#include "casebook/FamilyContact.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"
#include "widgets/FieldColumns.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelColumn = 132;
constexpr size_t mostChips = 8;

template <NamedEnum E>
void fillChoices(QComboBox *box)
{
    // Long choices open wide; closed they may give way to what stands beside.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    for (const auto &each : enumNames<E>)
        box->addItem(words::choiceText(each.label), static_cast<int>(each.value));
}

template <NamedEnum E>
void choose(QComboBox *box, E value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

void addRow(FieldColumns *rows, const QString &title, QWidget *editor, QWidget *buddy = nullptr)
{
    auto *caption = label(title, FontRole::Body, Ink::Text);
    caption->setContentsMargins(0, 6, 0, 0);
    caption->setMinimumWidth(Theme::tokens().scaled(labelColumn));
    caption->setBuddy(buddy ? buddy : editor);
    rows->add(caption);
    rows->add(editor);
}

QWidget *across(std::initializer_list<QWidget *> widgets)
{
    auto *holder = new QWidget;
    auto *row = new FieldColumns(FieldColumns::oneRow, 10, 5);
    holder->setLayout(row);
    for (QWidget *widget : widgets)
        row->add(widget);
    return holder;
}

QWidget *stacked(QVBoxLayout *&column)
{
    auto *holder = new QWidget;
    column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    return holder;
}

bool isFamily(PersonRole role)
{
    return role == PersonRole::Patient || role == PersonRole::Family || role == PersonRole::Representative;
}

/// The people of the case on one side of the table.
std::vector<NamePicker::Choice> people(const CaseFile &file, bool family)
{
    std::vector<NamePicker::Choice> found;
    for (const Person &person : file.all<Person>()) {
        const bool theirs = std::any_of(person.roles.begin(), person.roles.end(), isFamily);
        const bool outside = std::any_of(person.roles.begin(), person.roles.end(), [](PersonRole role) {
            return role == PersonRole::Insurer || role == PersonRole::Counsel || role == PersonRole::Interpreter;
        });
        const bool known = std::any_of(
            found.begin(), found.end(), [&](const NamePicker::Choice &each) { return each.name == person.name; });
        if (person.name.isEmpty() || known || theirs != family || outside || found.size() >= mostChips)
            continue;
        QString part = family ? person.relationship : person.profession;
        if (part.isEmpty() && !person.roles.empty())
            part = words::choiceText(person.roles.front());
        found.push_back({person.name, part});
    }
    return found;
}

/// Puts widgets into the order of Tab, right after one that has its place.
void tabAfter(QWidget *before, std::initializer_list<QWidget *> widgets)
{
    for (QWidget *widget : widgets) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace

template <class W>
W *ConversationEditor::input(W *widget, const QString &id, const QString &name)
{
    widget->setObjectName(u"conversation."_s + id);
    widget->setAccessibleName(name);
    m_inputs.emplace_back(id, widget);
    if constexpr (std::is_same_v<W, QLineEdit>) {
        widget->setCursorPosition(0); // what is longer than the field begins at its beginning
        connect(widget, &QLineEdit::textEdited, this, &ConversationEditor::touched);
    } else if constexpr (std::is_same_v<W, GrowingEdit>)
        connect(widget, &QPlainTextEdit::textChanged, this, &ConversationEditor::touched);
    else if constexpr (std::is_same_v<W, QComboBox>)
        connect(widget, &QComboBox::activated, this, &ConversationEditor::touched);
    else
        connect(widget, &QAbstractButton::clicked, this, &ConversationEditor::touched);
    return widget;
}

void ConversationEditor::touched()
{
    m_dirty = true;
    m_draftTimer.start();
}

void ConversationEditor::build()
{
    m_inputs.clear();
    m_facts.clear();
    m_topics.clear();
    m_newQuestions.clear();
    m_openQuestions.clear();
    m_promises.clear();
    m_kept.clear();
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(22, 14, 22, 16);
    outer->setSpacing(4);
    const bool correction = !m_talk.corrects.isNil();
    const QString title = correction          ? tr("Correct a conversation")
                          : m_talk.id.isNil() ? tr("Log a conversation")
                                              : tr("Change a conversation");
    outer->addWidget(label(title, FontRole::Heading, Ink::Text, page));
    outer->addWidget(label(
        correction ? tr("The original stays as it is. Your correction stands below it, with your name and the time.")
                   : tr("Facts and plan in plain words. What is not known stays not known."),
        FontRole::Body, Ink::Muted, page));
    outer->addSpacing(8);
    auto *rows = new FieldColumns;
    rows->setShares({0, 1});
    buildWhen(rows);
    buildWho(rows);
    buildTold(rows);
    buildQuestions(rows);
    buildPromises(rows);
    buildEnd(rows);
    outer->addLayout(rows);
    outer->addStretch(1);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_dirty = false;
    m_draftTimer.stop();
    m_open = true;
    m_channel->setFocus();
}

void ConversationEditor::buildWhen(FieldColumns *rows)
{
    m_channel = input(new QComboBox, u"channel"_s, tr("Channel"));
    fillChoices<Channel>(m_channel);
    m_direction = input(new QComboBox, u"direction"_s, tr("From whom"));
    fillChoices<Direction>(m_direction);
    m_outcome = input(new QComboBox, u"outcome"_s, tr("Outcome"));
    fillChoices<ContactOutcome>(m_outcome);
    addRow(rows, tr("Kind"), across({m_channel, m_direction}), m_channel);

    QVBoxLayout *column = nullptr;
    auto *holder = stacked(column);
    m_when = input(new QLineEdit, u"when"_s, tr("When"));
    m_when->setPlaceholderText(tr("Now"));
    m_when->setToolTip(tr("A time like 10:45, or “10 min ago”"));
    m_whenFrame = new FieldFrame(tr("Start"), m_when);
    m_minutes = input(new QLineEdit, u"minutes"_s, tr("Minutes"));
    m_minutes->setPlaceholderText(tr("Not recorded yet"));
    m_where = input(new QLineEdit, u"where"_s, tr("Where"));
    m_where->setPlaceholderText(tr("Room or number"));
    m_minutesFrame = new FieldFrame(tr("Minutes"), m_minutes);
    column->addWidget(across({m_whenFrame, m_minutesFrame}));
    const words::Moment moment = m_store.moment();
    auto *quick = new QuickTimeRow(m_when, talktimes::justNow(moment), moment, u"conversation.when.quick"_s);
    connect(quick, &QuickTimeRow::changed, this, &ConversationEditor::touched);
    column->addWidget(quick);
    addRow(rows, tr("When"), holder, m_when);
    addRow(rows, tr("Where"), across({m_where, m_outcome}), m_where);
}

void ConversationEditor::buildWho(FieldColumns *rows)
{
    const CaseFile &file = m_store.file();
    const auto family = people(file, true);
    QStringList all;
    for (const NamePicker::Choice &each : family)
        all += each.name;
    m_with = input(new QLineEdit(all.join(u", "_s)), u"with"_s, tr("Talked with"));
    auto *with = new NamePicker(m_with, family);
    connect(with, &NamePicker::changed, this, &ConversationEditor::touched);
    addRow(rows, tr("Talked with"), with, m_with);

    m_hospital = input(new QLineEdit(m_store.user()), u"hospital"_s, tr("For the hospital"));
    auto *hospital = new NamePicker(m_hospital, people(file, false));
    connect(hospital, &NamePicker::changed, this, &ConversationEditor::touched);
    addRow(rows, tr("For the hospital"), hospital, m_hospital);
    m_notesBy = input(new QLineEdit(m_store.user()), u"notesBy"_s, tr("Takes notes"));
    addRow(rows, tr("Takes notes"), m_notesBy);

    const Person *patient = file.patient();
    m_language = input(new QLineEdit(patient ? patient->language : QString()), u"language"_s, tr("Language"));
    m_language->setPlaceholderText(tr("Language"));
    m_interpreter =
        input(new QLineEdit(patient ? patient->interpreter : QString()), u"interpreter"_s, tr("Interpreter"));
    m_interpreter->setPlaceholderText(tr("Interpreter, or not needed"));
    addRow(rows, tr("Language"), across({m_language, m_interpreter}), m_language);
    m_summary = input(new QLineEdit, u"summary"_s, tr("In one line"));
    m_summary->setPlaceholderText(tr("Shown as “Family last told”"));
    addRow(rows, tr("In one line"), m_summary);
}

void ConversationEditor::buildTold(FieldColumns *rows)
{
    QVBoxLayout *told = nullptr;
    auto *holder = stacked(told);
    for (const Fact &fact : m_store.file().all<Fact>()) {
        if (fact.told || !fact.known || !fact.withheld.isEmpty())
            continue;
        auto *check = input(new CheckRow(fact.text), u"fact."_s + fact.id.toString(), fact.text);
        m_facts.emplace_back(fact.id, check);
        told->addWidget(check);
    }
    m_told = input(new GrowingEdit(2), u"told"_s, tr("What we told them"));
    m_told->setPlaceholderText(
        m_facts.empty() ? tr("What was said, one fact per line") : tr("What else was said, one fact per line"));
    told->addWidget(m_told);
    auto *topics = new QWidget;
    auto *flow = new FlowLayout(topics);
    for (const ToldRow &each : toldMatrix(m_store.file())) {
        // An apology and an offer have their own place; what is not to be told is not offered.
        if (!each.topic || *each.topic == ToldTopic::Sorry || each.state == TopicState::DoNotTell)
            continue;
        const bool here = std::find(m_talk.topics.begin(), m_talk.topics.end(), *each.topic) != m_talk.topics.end();
        if (each.state == TopicState::Told && !here)
            continue;
        const QString text = words::choiceText(*each.topic);
        auto *chip = input(
            button(text, ButtonKind::Normal), u"topic."_s + QString::number(static_cast<int>(*each.topic)),
            tr("Also told: %1").arg(text));
        chip->setSmall(true);
        chip->setCheckable(true);
        chip->setChecked(here);
        m_topics.emplace_back(*each.topic, chip);
        flow->addWidget(chip);
    }
    if (!m_topics.empty()) {
        told->addWidget(label(tr("Also told, of what every family should hear:"), FontRole::Small, Ink::Muted));
        told->addWidget(topics);
    } else {
        delete topics;
    }
    addRow(rows, tr("What we told them"), holder, m_told);
    m_unknown = input(new GrowingEdit(1), u"unknown"_s, tr("What is not known yet"));
    m_unknown->setPlaceholderText(tr("What we said we do not know yet, one per line"));
    addRow(rows, tr("Not known yet"), m_unknown);
}

void ConversationEditor::buildQuestions(FieldColumns *rows)
{
    auto *holder = stacked(m_questionRows);
    addQuestionRow();
    addRow(rows, tr("What they asked"), holder, m_newQuestions.front().text);

    QVBoxLayout *open = nullptr;
    QWidget *openHolder = nullptr;
    for (const Question &question : m_store.file().all<Question>()) {
        if (question.state != QuestionState::Open && question.state != QuestionState::AnsweredInPart)
            continue;
        if (!openHolder)
            openHolder = stacked(open);
        open->addWidget(label(tr("“%1”").arg(question.text)));
        QuestionRow each{question.id, new QComboBox, new QLineEdit};
        fillChoices<QuestionState>(each.state);
        choose(each.state, question.state);
        input(each.state, u"state."_s + question.id.toString(), tr("Answered: %1").arg(question.text));
        input(each.answer, u"answer."_s + question.id.toString(), tr("Answer to: %1").arg(question.text));
        each.answer->setPlaceholderText(
            question.answer.isEmpty() ? tr("What was answered") : tr("So far: %1").arg(question.answer));
        // Somebody who writes an answer has answered.
        connect(each.answer, &QLineEdit::textEdited, each.state, [state = each.state](const QString &text) {
            if (!text.isEmpty() && state->currentData().toInt() == static_cast<int>(QuestionState::Open))
                choose(state, QuestionState::Answered);
        });
        open->addWidget(across({each.state, each.answer}));
        m_openQuestions.push_back(each);
    }
    if (openHolder)
        addRow(rows, tr("Questions still open"), openHolder);
}

void ConversationEditor::addQuestionRow()
{
    const QString number = QString::number(m_newQuestions.size());
    NewQuestionRow each{new QLineEdit, new QComboBox, new QLineEdit, new QWidget};
    input(each.text, u"question.%1.text"_s.arg(number), tr("What they asked"));
    each.text->setPlaceholderText(m_newQuestions.empty() ? tr("In their words") : tr("Another question"));
    fillChoices<QuestionState>(each.state);
    input(each.state, u"question.%1.state"_s.arg(number), tr("Was it answered?"));
    input(each.answer, u"question.%1.answer"_s.arg(number), tr("What was answered"));
    each.answer->setPlaceholderText(tr("What was answered, or leave it open"));
    auto *row = new FieldColumns(2, 10, 5);
    row->setShares({1, 2});
    row->setContentsMargins(18, 0, 0, 4);
    each.more->setLayout(row);
    row->addWidget(each.state);
    row->addWidget(each.answer);
    each.more->hide();
    m_questionRows->addWidget(each.text);
    m_questionRows->addWidget(each.more);
    if (!m_newQuestions.empty())
        tabAfter(m_newQuestions.back().answer, {each.text, each.state, each.answer});
    m_newQuestions.push_back(each);
    const size_t at = m_newQuestions.size() - 1;
    connect(each.text, &QLineEdit::textChanged, this, [this, at](const QString &text) {
        m_newQuestions[at].more->setVisible(!text.isEmpty());
        if (!text.isEmpty() && at + 1 == m_newQuestions.size())
            addQuestionRow();
    });
    connect(each.answer, &QLineEdit::textEdited, each.state, [state = each.state](const QString &text) {
        if (!text.isEmpty() && state->currentData().toInt() == static_cast<int>(QuestionState::Open))
            choose(state, QuestionState::Answered);
    });
}

void ConversationEditor::buildPromises(FieldColumns *rows)
{
    auto *holder = stacked(m_promiseRows);
    addPromiseRow();
    addRow(rows, tr("Promises"), holder, m_promises.front().text);

    QVBoxLayout *kept = nullptr;
    QWidget *keptHolder = nullptr;
    for (const Promise &promise : m_store.file().all<Promise>()) {
        if (promise.state != PromiseState::Open)
            continue;
        if (!keptHolder)
            keptHolder = stacked(kept);
        auto *check =
            input(new CheckRow(promise.text), u"kept."_s + promise.id.toString(), tr("Kept: %1").arg(promise.text));
        m_kept.emplace_back(promise.id, check);
        kept->addWidget(check);
    }
    if (keptHolder)
        addRow(rows, tr("Kept with this"), keptHolder);
}

void ConversationEditor::addPromiseRow()
{
    const QString number = QString::number(m_promises.size());
    PromiseRow each{new QLineEdit, new QLineEdit, new QLineEdit, nullptr, nullptr, nullptr};
    input(each.text, u"promise.%1.text"_s.arg(number), tr("What was promised"));
    each.text->setPlaceholderText(m_promises.empty() ? tr("What was promised") : tr("Another promise"));
    input(each.owner, u"promise.%1.owner"_s.arg(number), tr("Who keeps it"));
    each.owner->setPlaceholderText(m_store.user());
    input(each.due, u"promise.%1.due"_s.arg(number), tr("By when"));
    each.due->setPlaceholderText(tr("By when"));
    each.dueFrame = new FieldFrame({}, each.due);
    const words::Moment moment = m_store.moment();
    auto *quick =
        new QuickTimeRow(each.due, talktimes::soon(moment), moment, u"conversation.promise.%1.quick"_s.arg(number));
    connect(quick, &QuickTimeRow::changed, this, &ConversationEditor::touched);
    each.more = new QWidget;
    auto *row = new FieldColumns(3, 10, 5);
    row->setShares({2, 2, 3});
    row->setContentsMargins(18, 0, 0, 4);
    each.more->setLayout(row);
    row->add(each.owner);
    row->add(each.dueFrame);
    row->add(quick);
    each.more->hide();
    m_promiseRows->addWidget(each.text);
    m_promiseRows->addWidget(each.more);
    if (!m_promises.empty())
        tabAfter(m_promises.back().last, {each.text});
    tabAfter(each.text, {each.owner, each.due});
    each.last = each.due;
    for (QWidget *one : quick->buttons()) {
        tabAfter(each.last, {one});
        each.last = one;
    }
    m_promises.push_back(each);
    const size_t at = m_promises.size() - 1;
    connect(each.text, &QLineEdit::textChanged, this, [this, at](const QString &text) {
        m_promises[at].more->setVisible(!text.isEmpty());
        if (!text.isEmpty() && at + 1 == m_promises.size())
            addPromiseRow();
    });
}

void ConversationEditor::buildEnd(FieldColumns *rows)
{
    m_apology = input(new QComboBox, u"apology"_s, tr("Apology"));
    fillChoices<ApologyKind>(m_apology);
    m_apologyBy = input(new QLineEdit, u"apologyBy"_s, tr("Who apologized"));
    m_apologyBy->setPlaceholderText(tr("Who apologized"));
    addRow(rows, tr("Apology"), across({m_apology, m_apologyBy}), m_apology);
    m_apologyWords = input(new GrowingEdit(1), u"apologyWords"_s, tr("Words of the apology"));
    m_apologyWords->setPlaceholderText(tr("The words that were said"));
    addRow(rows, tr("In which words"), m_apologyWords);
    m_understanding = input(new GrowingEdit(1), u"understanding"_s, tr("What they understood"));
    addRow(rows, tr("What they understood"), m_understanding);
    m_concerns = input(new GrowingEdit(1), u"concerns"_s, tr("Their main worry"));
    m_concerns->setPlaceholderText(tr("In their words"));
    addRow(rows, tr("Their main worry"), m_concerns);
    m_howItWent = input(new GrowingEdit(2), u"howItWent"_s, tr("How it went"));
    addRow(rows, tr("How it went"), m_howItWent);
    m_offered = input(new GrowingEdit(1), u"offered"_s, tr("Help offered"));
    m_offered->setPlaceholderText(tr("What was offered, accepted or declined"));
    addRow(rows, tr("Help offered"), m_offered);
    m_nextCare = input(new GrowingEdit(1), u"nextCare"_s, tr("Treatment and next care"));
    addRow(rows, tr("Next care"), m_nextCare);

    QVBoxLayout *column = nullptr;
    auto *holder = stacked(column);
    m_next = input(new QLineEdit, u"next"_s, tr("Next contact by"));
    m_next->setPlaceholderText(tr("Such as tomorrow 10:12"));
    m_nextFrame = new FieldFrame(tr("By when"), m_next);
    m_nextBy = input(new QLineEdit, u"nextBy"_s, tr("Next contact from"));
    m_nextBy->setPlaceholderText(m_store.user());
    column->addWidget(across({m_nextFrame, new FieldFrame(tr("From whom"), m_nextBy)}));
    const words::Moment moment = m_store.moment();
    auto *quick = new QuickTimeRow(m_next, talktimes::soon(moment), moment, u"conversation.next.quick"_s);
    connect(quick, &QuickTimeRow::changed, this, &ConversationEditor::touched);
    column->addWidget(quick);
    addRow(rows, tr("Next contact"), holder, m_next);
}

void ConversationEditor::fill(const Conversation &talk)
{
    const words::Moment moment = m_store.moment();
    m_when->setText(talk.at ? typed::showTime(*talk.at, moment) : QString());
    m_minutes->setText(talk.minutes > 0 ? moment.locale.toString(talk.minutes) : QString());
    choose(m_outcome, talk.outcome);
    choose(m_channel, talk.channel);
    choose(m_direction, talk.direction);
    m_where->setText(talk.where);
    m_with->setText(talk.with.join(u", "_s));
    m_hospital->setText(talk.forHospital.join(u", "_s));
    m_notesBy->setText(talk.notesBy);
    m_language->setText(talk.language);
    m_interpreter->setText(talk.interpreter);
    m_summary->setText(talk.summary);
    for (QLineEdit *line : {m_where, m_with, m_hospital, m_notesBy, m_language, m_interpreter, m_summary})
        line->setCursorPosition(0);
    m_told->setText(talk.told);
    choose(m_apology, talk.apology);
    m_apologyBy->setText(talk.apologyBy);
    m_apologyWords->setText(talk.apologyWords);
    m_understanding->setText(talk.understanding);
    m_concerns->setText(talk.concerns);
    m_howItWent->setText(talk.howItWent);
    m_offered->setText(talk.offered);
    m_nextCare->setText(talk.nextCare);
    m_next->setText(talk.nextContact ? typed::showTime(*talk.nextContact, moment) : QString());
    m_nextBy->setText(talk.nextContactBy);
}

} // namespace candor
