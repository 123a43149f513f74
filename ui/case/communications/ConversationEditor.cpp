// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/ConversationEditor.h"

#include "case/GrowingEdit.h"
#include "case/communications/ConversationListModel.h"
#include "case/communications/TalkWidgets.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QScrollArea>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftDelay = 1000;

QStringList lines(const GrowingEdit *edit)
{
    QStringList found;
    for (const QString &line : edit->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            found += line.trimmed();
    }
    return found;
}

template <NamedEnum E>
E chosen(const QComboBox *box)
{
    return static_cast<E>(box->currentData().toInt());
}

QString textOf(const QLineEdit *edit)
{
    return edit->text().trimmed();
}

QString textOf(const GrowingEdit *edit)
{
    return edit->toPlainText().trimmed();
}

QJsonValue read(const QWidget *input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(input))
        return line->text();
    if (const auto *text = qobject_cast<const GrowingEdit *>(input))
        return text->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(input))
        return box->currentIndex();
    if (const auto *check = qobject_cast<const QAbstractButton *>(input))
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
    else if (auto *check = qobject_cast<QAbstractButton *>(input))
        check->setChecked(value.toBool());
}

int cursorOf(const QWidget *input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(input))
        return line->cursorPosition();
    if (const auto *text = qobject_cast<const GrowingEdit *>(input))
        return text->textCursor().position();
    return 0;
}

void placeCursor(QWidget *input, int position)
{
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        line->setCursorPosition(position);
    } else if (auto *text = qobject_cast<GrowingEdit *>(input)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(position, static_cast<int>(text->toPlainText().size())));
        text->setTextCursor(cursor);
    }
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
    auto *foot = new FlowLayout(nullptr, 10, 6);
    foot->setContentsMargins(22, 9, 22, 9);
    foot->addWidget(discard);
    foot->addFiller(new QWidget);
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
        m_store.dropDraft(openKey());
        Q_EMIT finished();
    });
}

void ConversationEditor::close()
{
    if (!m_open)
        return;
    const bool kept = m_dirty;
    keepDraft();
    m_open = false;
    if (kept)
        m_store.dropDraft(openKey());
}

void ConversationEditor::leave()
{
    m_draftTimer.stop();
    m_open = false;
    m_dirty = false;
}

QString ConversationEditor::newDraftKey(const Id<Case> &id)
{
    return u"conversation/"_s + id.toString();
}

QString ConversationEditor::draftKey() const
{
    const Id<Conversation> about = m_talk.corrects.isNil() ? m_talk.id : m_talk.corrects;
    const QString key = newDraftKey(m_case);
    return about.isNil() ? key : key + u'/' + about.toString();
}

QString ConversationEditor::openKey() const
{
    return u"conversation-open/"_s + m_case.toString();
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
    const Id<Conversation> original = talk.corrects.isNil() ? talk.id : talk.corrects;
    m_talk = talk;
    if (!isLocked(talk, m_store.moment().now, m_store.desk().settings().conversationLockHours)) {
        build();
        fill(talk);
        restoreDraft();
        return;
    }
    for (const Conversation &each : m_store.file().all<Conversation>()) {
        if (each.corrects == original && each.recordedAt > m_talk.recordedAt)
            m_talk = each;
    }
    m_talk.corrects = original;
    m_talk.id = {};
    m_talk.revision = 0;
    m_talk.recordedAt.reset();
    // The note in the chart belongs to the original.
    m_talk.chartNote.clear();
    m_talk.chartNoteAt.reset();
    m_talk.chartNoteBy.clear();
    build();
    fill(m_talk);
    restoreDraft();
}

void ConversationEditor::resume(std::function<void()> opened)
{
    m_case = m_store.caseId();
    m_talk = {};
    m_store.readDraft(openKey(), this, [this, id = m_case, done = std::move(opened)](const QByteArray &content) {
        if (m_open || id != m_store.caseId())
            return;
        const auto about = Id<Conversation>::parse(QString::fromUtf8(content));
        const Conversation *talk = about ? m_store.file().find(*about) : nullptr;
        if (talk)
            correct(*talk);
        else
            begin();
        done();
    });
}

QFuture<void> ConversationEditor::keepDraft()
{
    m_draftTimer.stop();
    QFuture<void> beside = m_keepAlso ? m_keepAlso() : QtFuture::makeReadyFuture();
    if (!m_open || !m_dirty)
        return beside;
    QJsonObject draft{
        {u"promises"_s, static_cast<int>(m_promises.size())},
        {u"questions"_s, static_cast<int>(m_newQuestions.size())}};
    for (const auto &[id, widget] : m_inputs) {
        draft.insert(id, read(widget));
        if (widget == focusWidget()) {
            draft.insert(u"focus"_s, id);
            draft.insert(u"cursor"_s, cursorOf(widget));
        }
    }
    m_store.saveDraft(draftKey(), QJsonDocument(draft).toJson(QJsonDocument::Compact));
    const Id<Conversation> about = m_talk.corrects.isNil() ? m_talk.id : m_talk.corrects;
    // Stored one after the other, so the second one stored means both are.
    return m_store.saveDraft(openKey(), about.isNil() ? "new"_ba : about.toString().toUtf8());
}

void ConversationEditor::restoreDraft()
{
    m_store.readDraft(draftKey(), this, [this, key = draftKey()](const QByteArray &content) {
        if (!m_open || m_dirty || key != draftKey())
            return;
        const QJsonObject draft = QJsonDocument::fromJson(content).object();
        while (static_cast<int>(m_promises.size()) < draft[u"promises"_s].toInt())
            addPromiseRow();
        while (static_cast<int>(m_newQuestions.size()) < draft[u"questions"_s].toInt())
            addQuestionRow();
        // By index: a text that comes back may add the empty row after it.
        for (size_t i = 0; i < m_inputs.size(); ++i) {
            const auto [id, widget] = m_inputs[i];
            if (draft.contains(id))
                write(widget, draft.value(id));
            if (id == draft[u"focus"_s].toString()) {
                widget->setFocus();
                placeCursor(widget, draft[u"cursor"_s].toInt());
            }
        }
        m_dirty = true;
    });
}

bool ConversationEditor::readTime(FieldFrame *frame, QLineEdit *edit, bool future, std::optional<Instant> &into)
{
    frame->clearError();
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return true;
    const words::Moment moment = m_store.moment();
    into = talktimes::read(text, moment, future);
    if (into)
        return true;
    const QString time = words::clockTime(moment.now, moment);
    frame->setError(
        future ? tr("Use a time like tomorrow %1").arg(time) : tr("Use a time like %1, or “10 min ago”").arg(time));
    edit->setFocus();
    return false;
}

bool ConversationEditor::readMinutes(int &into)
{
    m_minutesFrame->clearError();
    const QString text = textOf(m_minutes);
    const auto minutes = text.isEmpty() ? std::optional(0) : talktimes::readMinutes(text, m_store.moment().locale);
    if (minutes) {
        into = *minutes;
        return true;
    }
    m_minutesFrame->setError(tr("Use minutes, like 45, or “1 h 30 min”"));
    m_minutes->setFocus();
    return false;
}

/// A promise without a time would never come up as due.
bool ConversationEditor::readPromise(const PromiseRow &row, Promise &promise)
{
    if (!readTime(row.dueFrame, row.due, true, promise.due))
        return false;
    if (promise.due)
        return true;
    const words::Moment moment = m_store.moment();
    row.dueFrame->setError(tr("A promise needs a time, so that it comes up before it is late. Use one like tomorrow %1")
                               .arg(words::clockTime(moment.now, moment)));
    row.due->setFocus();
    return false;
}

bool ConversationEditor::readConversation(Conversation &talk)
{
    talk.at = m_store.desk().surroundings().now;
    talk.nextContact.reset();
    if (!readTime(m_whenFrame, m_when, false, talk.at) || !readTime(m_nextFrame, m_next, true, talk.nextContact))
        return false;
    if (!readMinutes(talk.minutes))
        return false;
    talk.outcome = chosen<ContactOutcome>(m_outcome);
    talk.channel = chosen<Channel>(m_channel);
    talk.direction = chosen<Direction>(m_direction);
    talk.where = textOf(m_where);
    talk.with = namesIn(m_with->text());
    talk.forHospital = namesIn(m_hospital->text());
    talk.notesBy = textOf(m_notesBy);
    talk.language = textOf(m_language);
    talk.interpreter = textOf(m_interpreter);
    talk.summary = textOf(m_summary);
    talk.topics.clear();
    for (const auto &[topic, chip] : m_topics) {
        if (chip->isChecked())
            talk.topics.push_back(topic);
    }
    talk.apology = chosen<ApologyKind>(m_apology);
    talk.apologyWords = textOf(m_apologyWords);
    talk.apologyBy = textOf(m_apologyBy);
    if (talk.apology != ApologyKind::None && talk.apologyBy.isEmpty())
        talk.apologyBy = talk.forHospital.value(0);
    talk.understanding = textOf(m_understanding);
    talk.concerns = textOf(m_concerns);
    talk.howItWent = textOf(m_howItWent);
    talk.offered = textOf(m_offered);
    talk.nextCare = textOf(m_nextCare);
    talk.nextContactBy = !talk.nextContact ? QString() : textOf(m_nextBy).isEmpty() ? m_store.user() : textOf(m_nextBy);
    return true;
}

std::optional<LogConversation> ConversationEditor::command()
{
    LogConversation log;
    log.caseId = m_case;
    log.draft = draftKey();
    Conversation talk = m_talk;
    if (talk.id.isNil())
        talk.id = Id<Conversation>::create();
    if (!readConversation(talk))
        return std::nullopt;
    for (const auto &[fact, check] : m_facts) {
        if (check->isChecked())
            log.told.push_back({fact, check->text()});
    }
    const QStringList told = lines(m_told), before = talk.told.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : told) {
        if (!before.contains(line))
            log.told.push_back({{}, line});
    }
    // A new one gets its text from the facts; one that is changed keeps the lines that still stand.
    talk.told = before.isEmpty() ? QString() : told.join(u'\n');
    log.conversation = talk;
    for (const QString &line : lines(m_unknown))
        log.unknown.push_back(line);
    for (const NewQuestionRow &row : m_newQuestions) {
        if (textOf(row.text).isEmpty())
            continue;
        Question question;
        question.text = textOf(row.text);
        question.askedBy = talk.with.value(0);
        question.askedAt = talk.at;
        question.state = chosen<QuestionState>(row.state);
        question.answer = textOf(row.answer);
        log.questions.push_back(question);
    }
    for (const QuestionRow &row : m_openQuestions) {
        const auto state = chosen<QuestionState>(row.state);
        const QString answer = textOf(row.answer);
        const Question *known = m_store.file().find(row.id);
        if (known && (state != known->state || !answer.isEmpty()))
            log.answers.push_back({row.id, answer.isEmpty() ? known->answer : answer, state});
    }
    for (const PromiseRow &row : m_promises) {
        if (textOf(row.text).isEmpty())
            continue;
        Promise promise;
        promise.text = textOf(row.text);
        promise.to = talk.with.value(0);
        promise.owner = textOf(row.owner).isEmpty() ? m_store.user() : textOf(row.owner);
        if (!readPromise(row, promise))
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
    const Id<Conversation> shown = m_talk.corrects.isNil() ? log->conversation.id : m_talk.corrects;
    m_store.apply(
        *log,
        m_talk.corrects.isNil()
            ? tr("Conversation saved. It locks in %n hour(s).", "", m_store.desk().settings().conversationLockHours)
            : tr("Correction saved."),
        [editor = QPointer(this), shown, open = openKey()] {
            if (!editor)
                return;
            editor->m_open = false;
            editor->m_dirty = false;
            editor->m_store.dropDraft(open);
            Q_EMIT editor->finished(shown);
        });
}

} // namespace candor
