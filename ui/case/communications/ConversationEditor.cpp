// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/ConversationEditor.h"

#include "case/GrowingEdit.h"
#include "case/TypedValues.h"
#include "case/communications/ConversationListModel.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollArea>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelColumn = 132, draftDelay = 1000;

QStringList lines(const GrowingEdit *edit)
{
    QStringList found;
    for (const QString &line : edit->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            found += line.trimmed();
    }
    return found;
}

QStringList names(const QLineEdit *edit)
{
    QStringList found;
    for (const QString &name : edit->text().split(u',')) {
        if (!name.trimmed().isEmpty())
            found += name.trimmed();
    }
    return found;
}

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
E chosen(const QComboBox *box)
{
    return static_cast<E>(box->currentData().toInt());
}

template <NamedEnum E>
void choose(QComboBox *box, E value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

QJsonValue read(const QWidget *input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(input))
        return line->text();
    if (const auto *text = qobject_cast<const GrowingEdit *>(input))
        return text->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(input))
        return box->currentIndex();
    if (const auto *check = qobject_cast<const CheckRow *>(input))
        return check->isChecked();
    return {};
}

void write(QWidget *input, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(input))
        line->setText(value.toString());
    else if (auto *text = qobject_cast<GrowingEdit *>(input))
        text->setText(value.toString());
    else if (auto *box = qobject_cast<QComboBox *>(input))
        box->setCurrentIndex(value.toInt());
    else if (auto *check = qobject_cast<CheckRow *>(input))
        check->setChecked(value.toBool());
}

void addRow(QGridLayout *grid, int &row, const QString &title, QWidget *editor)
{
    auto *caption = label(title, FontRole::Body, Ink::Text);
    caption->setContentsMargins(0, 6, 0, 0);
    caption->setFixedWidth(Theme::tokens().scaled(labelColumn));
    grid->addWidget(caption, row, 0, Qt::AlignTop);
    grid->addWidget(editor, row, 1, Qt::AlignTop);
    ++row;
}

QWidget *across(std::initializer_list<QWidget *> widgets)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (QWidget *widget : widgets)
        row->addWidget(widget, 1, Qt::AlignTop);
    return holder;
}

QWidget *stacked(QVBoxLayout *&column)
{
    auto *holder = new QWidget;
    column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 3, 0, 0);
    column->setSpacing(4);
    return holder;
}

} // namespace

ConversationEditor::ConversationEditor(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"conversationEditor"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *save = button(tr("Save the conversation"), ButtonKind::Primary, {}, {}, this);
    save->setObjectName(u"conversation.save"_s);
    save->setToolTip(tr("Ctrl+Enter"));
    auto *later = button(tr("Finish later"), ButtonKind::Normal, {}, {}, this);
    later->setObjectName(u"conversation.later"_s);
    later->setToolTip(tr("What is typed is kept"));
    auto *discard = button(tr("Discard this draft"), ButtonKind::Quiet, {}, {}, this);
    discard->setObjectName(u"conversation.discard"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(22, 9, 22, 9);
    foot->setSpacing(10);
    foot->addWidget(discard);
    foot->addStretch(1);
    foot->addWidget(later);
    foot->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &ConversationEditor::keepDraft);
    connect(save, &QPushButton::clicked, this, &ConversationEditor::save);
    connect(later, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT finished();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        m_draftTimer.stop();
        m_dirty = false;
        m_open = false;
        m_store.dropDraft(draftKey());
        Q_EMIT finished();
    });
}

void ConversationEditor::close()
{
    keepDraft();
    m_open = false;
}

QString ConversationEditor::draftKey() const
{
    const Id<Conversation> about = m_talk.corrects.isNil() ? m_talk.id : m_talk.corrects;
    const QString key = u"conversation/"_s + m_case.toString();
    return about.isNil() ? key : key + u'/' + about.toString();
}

void ConversationEditor::begin()
{
    m_case = m_store.caseId();
    m_talk = {};
    build();
    restoreDraft();
}

void ConversationEditor::correct(const Conversation &talk)
{
    m_case = m_store.caseId();
    m_talk = talk;
    if (isLocked(talk, m_store.moment().now)) {
        m_talk.corrects = talk.id;
        m_talk.id = {};
        m_talk.revision = 0;
        m_talk.recordedAt.reset();
    }
    build();
    fill(talk);
    restoreDraft();
}

template <class W>
W *ConversationEditor::input(W *widget, const QString &id, const QString &name)
{
    widget->setObjectName(u"conversation."_s + id);
    widget->setAccessibleName(name);
    m_inputs.emplace_back(id, widget);
    const auto touched = [this] {
        m_dirty = true;
        m_draftTimer.start();
    };
    if constexpr (std::is_same_v<W, QLineEdit>)
        connect(widget, &QLineEdit::textEdited, this, touched);
    else if constexpr (std::is_same_v<W, GrowingEdit>)
        connect(widget, &QPlainTextEdit::textChanged, this, touched);
    else if constexpr (std::is_same_v<W, QComboBox>)
        connect(widget, &QComboBox::activated, this, touched);
    else
        connect(widget, &QAbstractButton::clicked, this, touched);
    return widget;
}

void ConversationEditor::build()
{
    m_inputs.clear();
    m_facts.clear();
    m_openQuestions.clear();
    m_promises.clear();
    m_kept.clear();
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(22, 14, 22, 16);
    outer->setSpacing(4);
    const QString title = !m_talk.corrects.isNil() ? tr("Correct a conversation")
                          : m_talk.id.isNil()      ? tr("Log a conversation")
                                                   : tr("Change a conversation");
    outer->addWidget(label(title, FontRole::Heading, Ink::Text, page));
    outer->addWidget(label(
        tr("Facts and plan in plain words. What is not known stays not known."), FontRole::Body, Ink::Muted, page));
    outer->addSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::FormColumn);
    grid->setVerticalSpacing(space::FormRow);
    grid->setColumnStretch(1, 1);
    int row = 0;
    buildWho(grid, row);
    buildTold(grid, row);
    buildQuestions(grid, row);
    buildPromises(grid, row);
    buildEnd(grid, row);
    outer->addLayout(grid);
    outer->addStretch(1);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_dirty = false;
    m_draftTimer.stop();
    m_open = true;
    m_when->setFocus();
}

void ConversationEditor::buildWho(QGridLayout *grid, int &row)
{
    m_when = input(new QLineEdit, u"when"_s, tr("When"));
    m_when->setPlaceholderText(tr("Now"));
    m_whenFrame = new FieldFrame(tr("Start"), m_when);
    m_minutes = input(new QLineEdit, u"minutes"_s, tr("Minutes"));
    m_minutes->setPlaceholderText(tr("Not recorded yet"));
    m_outcome = input(new QComboBox, u"outcome"_s, tr("Outcome"));
    fillChoices<ContactOutcome>(m_outcome);
    addRow(
        grid, row, tr("When"),
        across({m_whenFrame, new FieldFrame(tr("Minutes"), m_minutes), new FieldFrame(tr("Outcome"), m_outcome)}));
    m_channel = input(new QComboBox, u"channel"_s, tr("Channel"));
    fillChoices<Channel>(m_channel);
    m_direction = input(new QComboBox, u"direction"_s, tr("From whom"));
    fillChoices<Direction>(m_direction);
    m_where = input(new QLineEdit, u"where"_s, tr("Where"));
    m_where->setPlaceholderText(tr("Room or number"));
    addRow(grid, row, tr("How and where"), across({m_channel, m_direction, m_where}));

    QStringList family;
    for (const Person &person : m_store.file().all<Person>()) {
        for (const PersonRole role : person.roles) {
            if (role == PersonRole::Patient || role == PersonRole::Family || role == PersonRole::Representative)
                family += person.name;
        }
    }
    family.removeDuplicates();
    m_with = input(new QLineEdit(family.join(u", "_s)), u"with"_s, tr("Talked with"));
    addRow(grid, row, tr("Talked with"), m_with);
    m_hospital = input(new QLineEdit(m_store.user()), u"hospital"_s, tr("For the hospital"));
    addRow(grid, row, tr("For the hospital"), m_hospital);
    const Person *patient = m_store.file().patient();
    m_language = input(new QLineEdit(patient ? patient->language : QString()), u"language"_s, tr("Language"));
    m_language->setPlaceholderText(tr("Language"));
    m_interpreter =
        input(new QLineEdit(patient ? patient->interpreter : QString()), u"interpreter"_s, tr("Interpreter"));
    m_interpreter->setPlaceholderText(tr("Interpreter, or not needed"));
    addRow(grid, row, tr("Language"), across({m_language, m_interpreter}));
    m_summary = input(new QLineEdit, u"summary"_s, tr("In one line"));
    m_summary->setPlaceholderText(tr("Shown as “Family last told”"));
    addRow(grid, row, tr("In one line"), m_summary);
}

void ConversationEditor::buildTold(QGridLayout *grid, int &row)
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
    m_told->setPlaceholderText(tr("What else was said, one fact per line"));
    told->addWidget(m_told);
    addRow(grid, row, tr("What we told them"), holder);
    m_unknown = input(new GrowingEdit(1), u"unknown"_s, tr("What is not known yet"));
    m_unknown->setPlaceholderText(tr("What we said we do not know yet, one per line"));
    addRow(grid, row, tr("Not known yet"), m_unknown);
}

void ConversationEditor::buildQuestions(QGridLayout *grid, int &row)
{
    m_questions = input(new GrowingEdit(1), u"questions"_s, tr("What they asked"));
    m_questions->setPlaceholderText(tr("In their words, one question per line"));
    addRow(grid, row, tr("What they asked"), m_questions);
    QVBoxLayout *open = nullptr;
    QWidget *holder = nullptr;
    for (const Question &question : m_store.file().all<Question>()) {
        if (question.state != QuestionState::Open && question.state != QuestionState::AnsweredInPart)
            continue;
        if (!holder)
            holder = stacked(open);
        open->addWidget(label(tr("“%1”").arg(question.text)));
        QuestionRow each{question.id, new QComboBox, new QLineEdit};
        fillChoices<QuestionState>(each.state);
        choose(each.state, question.state);
        input(each.state, u"state."_s + question.id.toString(), tr("Answered: %1").arg(question.text));
        input(each.answer, u"answer."_s + question.id.toString(), tr("Answer to: %1").arg(question.text));
        each.answer->setPlaceholderText(tr("What was answered"));
        open->addWidget(across({each.state, each.answer}));
        m_openQuestions.push_back(each);
    }
    if (holder)
        addRow(grid, row, tr("Questions still open"), holder);
}

void ConversationEditor::buildPromises(QGridLayout *grid, int &row)
{
    QVBoxLayout *column = nullptr;
    auto *holder = stacked(column);
    m_promiseRows = new QVBoxLayout;
    column->addLayout(m_promiseRows);
    auto *add = button(tr("Add a promise"), ButtonKind::Quiet, u"plus"_s);
    add->setObjectName(u"conversation.addPromise"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        addPromiseRow();
        m_promises.back().text->setFocus();
    });
    column->addWidget(add, 0, Qt::AlignLeading);
    addPromiseRow();
    addRow(grid, row, tr("Promises"), holder);

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
        addRow(grid, row, tr("Kept with this"), keptHolder);
}

void ConversationEditor::addPromiseRow()
{
    const QString number = QString::number(m_promises.size());
    PromiseRow each{new QLineEdit, new QLineEdit, new QLineEdit};
    each.text->setPlaceholderText(tr("What was promised"));
    each.owner->setPlaceholderText(tr("Who keeps it"));
    each.due->setPlaceholderText(tr("By when"));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(input(each.text, u"promise.%1.text"_s.arg(number), tr("What was promised")), 3);
    row->addWidget(input(each.owner, u"promise.%1.owner"_s.arg(number), tr("Who keeps it")), 2);
    row->addWidget(input(each.due, u"promise.%1.due"_s.arg(number), tr("By when")), 2);
    m_promiseRows->addLayout(row);
    m_promises.push_back(each);
}

void ConversationEditor::buildEnd(QGridLayout *grid, int &row)
{
    m_apology = input(new QComboBox, u"apology"_s, tr("Apology"));
    fillChoices<ApologyKind>(m_apology);
    addRow(grid, row, tr("Apology"), m_apology);
    m_apologyWords = input(new GrowingEdit(1), u"apologyWords"_s, tr("Words of the apology"));
    m_apologyWords->setPlaceholderText(tr("The words that were said"));
    addRow(grid, row, tr("In which words"), m_apologyWords);
    m_understanding = input(new GrowingEdit(1), u"understanding"_s, tr("What they understood"));
    addRow(grid, row, tr("What they understood"), m_understanding);
    m_howItWent = input(new GrowingEdit(2), u"howItWent"_s, tr("How it went"));
    addRow(grid, row, tr("How it went"), m_howItWent);
    m_chartNote = input(new GrowingEdit(1), u"chartNote"_s, tr("Note in the medical record"));
    m_chartNote->setPlaceholderText(tr("Who entered it and when. Facts and plan only"));
    addRow(grid, row, tr("Medical record"), m_chartNote);
    m_next = input(new QLineEdit, u"next"_s, tr("Next contact by"));
    m_next->setPlaceholderText(tr("Such as tomorrow 10:12"));
    m_nextFrame = new FieldFrame(tr("By when"), m_next);
    m_nextBy = input(new QLineEdit, u"nextBy"_s, tr("Next contact from"));
    m_nextBy->setPlaceholderText(m_store.user());
    addRow(grid, row, tr("Next contact"), across({m_nextFrame, new FieldFrame(tr("From whom"), m_nextBy)}));
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
    m_language->setText(talk.language);
    m_interpreter->setText(talk.interpreter);
    m_summary->setText(talk.summary);
    choose(m_apology, talk.apology);
    m_apologyWords->setText(talk.apologyWords);
    m_understanding->setText(talk.understanding);
    m_howItWent->setText(talk.howItWent);
    m_chartNote->setText(talk.chartNote);
    m_next->setText(talk.nextContact ? typed::showTime(*talk.nextContact, moment) : QString());
    m_nextBy->setText(talk.nextContactBy);
}

QFuture<void> ConversationEditor::keepDraft()
{
    m_draftTimer.stop();
    if (!m_open || !m_dirty)
        return QtFuture::makeReadyFuture();
    QJsonObject draft{{u"promises"_s, static_cast<int>(m_promises.size())}};
    for (const auto &[id, widget] : m_inputs)
        draft.insert(id, read(widget));
    return m_store.saveDraft(draftKey(), QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void ConversationEditor::restoreDraft()
{
    m_store.readDraft(draftKey(), this, [this, key = draftKey()](const QByteArray &content) {
        if (!m_open || m_dirty || key != draftKey())
            return;
        const QJsonObject draft = QJsonDocument::fromJson(content).object();
        while (static_cast<int>(m_promises.size()) < draft[u"promises"].toInt())
            addPromiseRow();
        for (const auto &[id, widget] : m_inputs) {
            if (draft.contains(id))
                write(widget, draft.value(id));
        }
        m_dirty = true;
    });
}

bool ConversationEditor::readTime(FieldFrame *frame, QLineEdit *edit, bool future, std::optional<Instant> &into)
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return true;
    const words::Moment moment = m_store.moment();
    into = typed::readTime(text, moment, future);
    if (into)
        return true;
    if (frame)
        frame->setError(tr("Use a time like %1").arg(words::clockTime(moment.now, moment)));
    edit->setFocus();
    return false;
}

std::optional<LogConversation> ConversationEditor::command()
{
    LogConversation log;
    log.caseId = m_case;
    log.draft = draftKey();
    Conversation talk = m_talk;
    if (talk.id.isNil())
        talk.id = Id<Conversation>::create();
    talk.at = m_store.desk().surroundings().now;
    talk.nextContact.reset();
    m_whenFrame->clearError();
    m_nextFrame->clearError();
    if (!readTime(m_whenFrame, m_when, false, talk.at) || !readTime(m_nextFrame, m_next, true, talk.nextContact))
        return std::nullopt;
    talk.minutes = m_store.moment().locale.toInt(m_minutes->text().trimmed());
    talk.outcome = chosen<ContactOutcome>(m_outcome);
    talk.channel = chosen<Channel>(m_channel);
    talk.direction = chosen<Direction>(m_direction);
    talk.where = m_where->text().trimmed();
    talk.with = names(m_with);
    talk.forHospital = names(m_hospital);
    talk.language = m_language->text().trimmed();
    talk.interpreter = m_interpreter->text().trimmed();
    talk.summary = m_summary->text().trimmed();
    talk.apology = chosen<ApologyKind>(m_apology);
    talk.apologyWords = m_apologyWords->toPlainText().trimmed();
    if (talk.apology != ApologyKind::None && talk.apologyBy.isEmpty())
        talk.apologyBy = talk.forHospital.value(0);
    talk.understanding = m_understanding->toPlainText().trimmed();
    talk.howItWent = m_howItWent->toPlainText().trimmed();
    talk.chartNote = m_chartNote->toPlainText().trimmed();
    talk.nextContactBy = !talk.nextContact            ? QString()
                         : m_nextBy->text().isEmpty() ? m_store.user()
                                                      : m_nextBy->text().trimmed();
    log.conversation = talk;
    for (const auto &[fact, check] : m_facts) {
        if (check->isChecked())
            log.told.push_back({fact, check->text()});
    }
    for (const QString &line : lines(m_told))
        log.told.push_back({{}, line});
    for (const QString &line : lines(m_unknown))
        log.unknown.push_back(line);
    for (const QString &line : lines(m_questions)) {
        Question question;
        question.text = line;
        question.askedBy = talk.with.value(0);
        question.askedAt = talk.at;
        log.questions.push_back(question);
    }
    for (const QuestionRow &row : m_openQuestions) {
        const auto state = chosen<QuestionState>(row.state);
        const QString answer = row.answer->text().trimmed();
        const Question *known = m_store.file().find(row.id);
        if (known && (state != known->state || !answer.isEmpty()))
            log.answers.push_back({row.id, answer, state});
    }
    for (const PromiseRow &row : m_promises) {
        if (row.text->text().trimmed().isEmpty())
            continue;
        Promise promise;
        promise.text = row.text->text().trimmed();
        promise.to = talk.with.value(0);
        promise.owner = row.owner->text().trimmed().isEmpty() ? m_store.user() : row.owner->text().trimmed();
        if (!readTime(nullptr, row.due, true, promise.due))
            return std::nullopt;
        log.promises.push_back(promise);
    }
    for (const auto &[promise, check] : m_kept) {
        if (check->isChecked())
            log.kept.push_back(promise);
    }
    return log;
}

void ConversationEditor::save()
{
    if (!m_open)
        return;
    const auto log = command();
    if (!log)
        return;
    m_draftTimer.stop();
    m_store.apply(
        *log, m_talk.corrects.isNil() ? tr("Conversation saved. It locks in 24 hours.") : tr("Correction saved."),
        [editor = QPointer(this), id = log->conversation.id] {
            if (!editor)
                return;
            editor->m_open = false;
            editor->m_dirty = false;
            Q_EMIT editor->finished(id);
        });
}

} // namespace candor
