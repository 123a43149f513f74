// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/letters/LetterEditor.h"

#include "case/GrowingEdit.h"
#include "case/documents/GroundCard.h"
#include "case/documents/PageView.h"
#include "case/investigation/SegmentBar.h"
#include "case/letters/FieldPicker.h"
#include "case/letters/LetterAsk.h"
#include "case/letters/LetterChecksPane.h"
#include "case/letters/LetterEdit.h"
#include "case/letters/LetterFactsPane.h"
#include "case/letters/LetterOut.h"
#include "case/letters/TemplateChooser.h"
#include "documents/LetterSections.h"
#include "documents/ProgramFigures.h"
#include "shell/Await.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "wording/ErrorText.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QStackedWidget>
#include <QtConcurrent/qtconcurrenttask.h>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkDelay = 300, draftDelay = 1000;

/// What the field of a tag shows: its value, or in the language of the letter what is to come.
ChipLook lookOf(const QString &text, const MergeValues &values, const DocumentContext &context)
{
    const std::vector<TextTag> tags = tagsIn(text);
    if (tags.empty())
        return {text, text};
    const TextTag &tag = tags.front();
    if (tag.sign == u'?')
        return {tag.name, LetterEditor::tr("To be written by hand: %1").arg(tag.name), false};
    const MergeField *field = findMergeField(tag.name);
    if (!tag.sign.isNull() || !field)
        return {text, field ? fieldLabel(*field) : tag.name};
    const QString name = fieldLabel(*field);
    const QString key = QString::fromLatin1(field->name);
    if (const auto value = values.single.find(key); value != values.single.end())
        return {value->second.text, name};
    const QString english = QString::fromUtf8(field->label);
    const QString label = context.translate ? context.translate("MergeField", english) : english;
    if (values.withheld.contains(key))
        return {label, LetterEditor::tr("%1: protected, stays empty for these readers").arg(name), true, true};
    return {label, LetterEditor::tr("%1: not recorded yet").arg(name), false};
}

/// A draft with its fields; what was signed off or sent with its words alone.
QString shownTextOf(const Letter &letter)
{
    if (letter.state == LetterState::Sent)
        return letter.sentText;
    const bool isSigned = letter.state == LetterState::SignedOff && !letter.signedText.isEmpty();
    return isSigned ? letter.signedText : letter.text;
}

} // namespace

LetterEditor::LetterEditor(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_stack(new QStackedWidget)
    , m_chooser(new TemplateChooser(store))
    , m_page(new QWidget)
    , m_heading(label({}, FontRole::Label))
    , m_state(new Chip)
    , m_for(new Chip)
    , m_bar(new LetterBar)
    , m_ask(new LetterAsk)
    , m_altered(new NoteBox)
    , m_problem(new NoteBox)
    , m_result(new NoteBox)
    , m_title(new QLineEdit)
    , m_recipient(new GrowingEdit(2))
    , m_tools(new QWidget)
    , m_insert(button(tr("Insert a field"), ButtonKind::Normal, u"plus"_s))
    , m_picker(new FieldPicker(this))
    , m_field(label({}, FontRole::Small, Ink::Muted))
    , m_view(new SegmentBar(u"letter.view"_s, tr("How the letter is shown")))
    , m_views(new QStackedWidget)
    , m_edit(new LetterEdit)
    , m_pages(new PageView)
    , m_sides(new SegmentBar(u"letter.sides"_s, tr("What is shown beside the letter")))
    , m_side(new QStackedWidget)
    , m_checks(new LetterChecksPane)
    , m_facts(new LetterFactsPane)
    , m_ground(new GroundCard)
    , m_out(new LetterOut(store, *m_ground, this))
{
    m_work.setMaxThreadCount(1);
    m_work.setExpiryTimeout(-1);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelay);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    build();
    m_ground->offerUse();
    m_ground->hide();
    connect(&m_checkTimer, &QTimer::timeout, this, &LetterEditor::check);
    connect(&m_draftTimer, &QTimer::timeout, this, &LetterEditor::keepDraft);
    m_store.keepUpToDate(this, [this] { refresh(); });
    connect(m_chooser, &TemplateChooser::chosen, this, &LetterEditor::beginFrom);
    connect(m_chooser, &TemplateChooser::closed, this, &LetterEditor::close);
    connect(m_out, &LetterOut::done, this, [this](const QString &sentence) {
        m_problem->hide();
        m_result->set(Status::Ok, {}, sentence, tr("Close this message"));
        m_result->show();
    });
    connect(m_out, &LetterOut::failed, this, [this](const QString &sentence) {
        m_result->hide();
        m_problem->set(Status::Late, tr("The letter did not go out."), sentence);
        m_problem->show();
    });
    m_ask->setAgain([this](const QString &key) { askAgain(key); });
    refresh(); // a case may be open already
}

LetterEditor::~LetterEditor()
{
    // Losing the focus on the way out must not find a half-destroyed editor.
    m_edit->disconnect(this);
    m_title->disconnect(this);
    m_recipient->removeEventFilter(this);
    m_work.waitForDone();
}

// Opening and leaving

/// Templates, contacts and users, as they are now.
void LetterEditor::readCasebook(std::function<void()> then)
{
    if (!m_store.desk().records) {
        then();
        return;
    }
    await(
        m_store.desk().records(), this,
        [this, then](const std::vector<AnyRecord> &records) {
            m_versions.clear();
            m_contacts.clear();
            m_users.clear();
            for (const AnyRecord &record : records) {
                if (const auto *version = std::get_if<LetterTemplate>(&record))
                    m_versions.push_back(*version);
                else if (const auto *card = std::get_if<ContactCard>(&record))
                    m_contacts.push_back(*card);
                else if (const auto *user = std::get_if<User>(&record); user && user->active)
                    m_users += user->name;
            }
            then();
        },
        [this](const Error &error) { m_store.report(error); });
}

void LetterEditor::open(const Id<Letter> &letter)
{
    if (!m_store.isOpen())
        return;
    leave();
    m_case = m_store.caseId();
    m_open = true;
    m_letter.reset();
    m_reading.reset();
    m_wanted = letter;
    m_rightWords.clear();
    m_ask->cancel();
    m_ground->cancel();
    m_problem->hide();
    m_result->hide();
    readCasebook([this, letter] {
        if (!m_open || m_wanted != letter)
            return;
        if (letter.isNil()) {
            m_stack->setCurrentWidget(m_chooser);
            m_chooser->open(m_versions, m_contacts);
            return;
        }
        refresh();
    });
    Q_EMIT opened();
}

/// The letter that was open when the case was left, or the casebook locked, is open again.
void LetterEditor::resume()
{
    m_store.readDraft(openKey(), this, [this, of = m_case](const QByteArray &content) {
        const auto letter = Id<Letter>::parse(QString::fromUtf8(content));
        if (!m_open && of == m_store.caseId() && letter && m_store.file().find(*letter))
            open(*letter);
    });
}

bool LetterEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_recipient && event->type() == QEvent::FocusOut)
        leave();
    return QWidget::eventFilter(watched, event);
}

void LetterEditor::close()
{
    if (!m_open)
        return;
    leave();
    const Id<Letter> letter = letterId();
    m_open = false;
    m_wanted = {};
    m_checkTimer.stop();
    m_ask->cancel();
    m_ground->cancel();
    m_store.dropDraft(openKey());
    Q_EMIT closed(letter);
}

void LetterEditor::beginFrom(const LetterForm &form)
{
    const auto begin = [this, form, of = m_case] {
        if (of != m_store.caseId())
            return;
        LetterOrder order =
            letterOrder(m_store, std::make_shared<const CaseFile>(m_store.file()), m_contacts, form.language);
        await(
            QtConcurrent::task([order, form] { return beginLetter(form, order); }).onThreadPool(m_work).spawn(), this,
            [this, of](const Letter &letter) {
                if (of != m_store.caseId())
                    return;
                m_wanted = letter.id;
                m_store.apply(EditRecords{of, {letter}, {}, {}}, tr("Letter begun: %1").arg(letter.title));
            },
            [this](const Error &error) { m_store.report(error); });
    };
    // What a text says when there is no such figure is decided as it begins.
    if (namesProgram(form.text))
        m_store.readProgram(this, begin);
    else
        begin();
}

/// Typing is never disturbed: what is typed stays, whatever is stored around it.
void LetterEditor::refresh()
{
    if (!m_store.isOpen())
        return;
    if (m_case != m_store.caseId()) {
        m_case = m_store.caseId();
        m_letter.reset();
        m_reading.reset();
        m_wanted = {};
        m_file.reset();
        if (std::exchange(m_open, false))
            Q_EMIT closed({});
        resume();
    }
    if (!m_open)
        return;
    const bool another = !m_file || *m_file != m_store.file();
    if (another)
        m_file = std::make_shared<const CaseFile>(m_store.file());
    const Id<Letter> id = m_wanted.isNil() ? letterId() : m_wanted;
    if (id.isNil())
        return; // a template is being chosen
    const Letter *letter = m_store.file().find(id);
    if (!letter) {
        if (m_letter) // its beginning was undone
            close();
        return;
    }
    m_wanted = {};
    if (!m_letter || m_letter->id != letter->id) {
        showLetter(*letter);
        return;
    }
    const bool titleClean = m_title->text() == m_letter->title;
    const bool recipientClean = m_recipient->toPlainText() == m_letter->recipient;
    const bool textClean = m_edit->markup() == m_shownText;
    const bool textChanged = letter->text != m_letter->text || letter->state != m_letter->state;
    m_letter = *letter;
    if (titleClean && m_title->text() != letter->title)
        m_title->setText(letter->title);
    if (recipientClean)
        m_recipient->setText(letter->recipient);
    if (textChanged) {
        const QString text = shownTextOf(*letter);
        if (textClean) {
            m_edit->setMarkup(text);
            m_shownText = m_edit->markup();
        } else {
            m_shownText = text;
        }
    }
    if (!isDirty() && std::exchange(m_drafted, false))
        m_store.dropDraft(draftKey());
    showHead();
    if (another)
        check();
}

void LetterEditor::showLetter(const Letter &letter)
{
    m_letter = letter;
    m_reading.reset();
    m_drafted = false;
    m_shownValues.clear();
    m_checks->clear();
    m_stack->setCurrentWidget(m_page);
    m_title->setText(letter.title);
    m_recipient->setText(letter.recipient);
    const LetterOrder made = order();
    const MergeSource source{*made.protocol, *made.file, made.context,      made.settings,
                             made.contacts,  &letter,    made.program.get()};
    m_edit->setMarkup(shownTextOf(letter));
    m_shownText = m_edit->markup();
    showValues(mergeValues(source, letter.audience));
    m_view->setCurrent(0);
    showHead();
    showStyle();
    restoreDraft();
    check();
    m_edit->setFocus(Qt::OtherFocusReason);
}

// What is typed

bool LetterEditor::isDirty() const
{
    return m_letter && isOpenLetter(*m_letter) &&
           (m_title->text().trimmed() != m_letter->title.trimmed() ||
            m_recipient->toPlainText().trimmed() != m_letter->recipient.trimmed() || m_edit->markup() != m_shownText);
}

Letter LetterEditor::typedLetter() const
{
    Letter letter = *m_letter;
    if (!isOpenLetter(letter))
        return letter;
    letter.title = m_title->text().trimmed();
    letter.recipient = m_recipient->toPlainText().trimmed();
    if (const QString text = m_edit->markup(); text != m_shownText)
        letter.text = text;
    return letter;
}

void LetterEditor::touched()
{
    if (!m_letter || !isOpenLetter(*m_letter))
        return;
    m_result->hide();
    m_checkTimer.start();
    m_draftTimer.start();
}

void LetterEditor::leave()
{
    if (!m_open || !m_store.isOpen() || m_case != m_store.caseId() || !isDirty())
        return;
    const Letter typed = typedLetter();
    m_store.applyFrom(
        [typed](const CaseFile &file) -> std::optional<Command> {
            const Letter *stored = file.find(typed.id);
            if (!stored || !isOpenLetter(*stored))
                return std::nullopt;
            Letter changed = *stored;
            changed.title = typed.title;
            changed.recipient = typed.recipient;
            changed.text = typed.text;
            if (changed == *stored)
                return std::nullopt;
            return EditRecords{file.record.id, {changed}, {}, {}};
        },
        tr("Letter saved"));
}

QString LetterEditor::draftKey() const
{
    return u"letter/"_s + m_case.toString() + u'/' + letterId().toString();
}

QString LetterEditor::openKey() const
{
    return u"letter-open/"_s + m_case.toString();
}

QFuture<void> LetterEditor::keepDraft()
{
    m_draftTimer.stop();
    if (!m_open || !m_letter || m_case != m_store.caseId())
        return QtFuture::makeReadyFuture();
    const QFuture<void> open = m_store.saveDraft(openKey(), letterId().toString().toUtf8());
    if (!isDirty())
        return open;
    m_drafted = true;
    const QJsonObject draft{
        {u"title"_s, m_title->text()},
        {u"recipient"_s, m_recipient->toPlainText()},
        {u"text"_s, m_edit->markup()},
        {u"cursor"_s, m_edit->textCursor().position()}};
    return m_store.saveDraft(draftKey(), QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void LetterEditor::restoreDraft()
{
    if (!isOpenLetter(*m_letter))
        return;
    m_store.readDraft(draftKey(), this, [this, key = draftKey()](const QByteArray &content) {
        if (!m_open || !m_letter || key != draftKey() || isDirty())
            return;
        const QJsonObject draft = QJsonDocument::fromJson(content).object();
        m_title->setText(draft["title"_L1].toString());
        m_recipient->setText(draft["recipient"_L1].toString());
        m_edit->setMarkup(draft["text"_L1].toString());
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(std::clamp(draft["cursor"_L1].toInt(), 0, m_edit->document()->characterCount() - 1));
        m_edit->setTextCursor(cursor);
        m_drafted = true;
        check();
    });
}

// Reading it through

LetterOrder LetterEditor::order() const
{
    LetterOrder made = letterOrder(m_store, m_file, m_contacts, m_letter->language);
    made.letter = typedLetter();
    made.rightWords = m_rightWords + m_users;
    return made;
}

void LetterEditor::showValues(const MergeValues &values)
{
    const auto kept = std::make_shared<const MergeValues>(values);
    const DocumentContext context = order().context;
    std::map<QString, QString> shown;
    for (const auto &[name, value] : values.single)
        shown[name] = value.text;
    for (const auto &[name, lane] : values.withheld)
        shown[name] = QString::number(static_cast<int>(lane));
    if (shown == m_shownValues && !shown.empty())
        return;
    m_shownValues = std::move(shown);
    m_edit->setLooks([kept, context](const QString &tag) { return lookOf(tag, *kept, context); });
}

void LetterEditor::check()
{
    m_checkTimer.stop();
    if (!m_open || !m_letter || !m_file)
        return;
    if (m_checking) {
        m_checkAgain = true;
        return;
    }
    LetterOrder made;
    try {
        made = order();
    } catch (const Error &error) {
        m_store.report(error);
        return;
    }
    ReadText read = m_edit->readText();
    made.typed = read.text;
    if (!made.program && namesProgram(m_edit->markup()))
        m_store.readProgram(this, [this] { check(); });
    m_checking = true;
    const int revision = m_edit->document()->revision();
    const auto done = [this, id = letterId()] {
        m_checking = false;
        return !std::exchange(m_checkAgain, false) && m_open && letterId() == id;
    };
    await(
        QtConcurrent::task([made] { return readLetter(made); }).onThreadPool(m_work).spawn(), this,
        [this, done, revision, read](const std::shared_ptr<const LetterReading> &reading) {
            if (!done()) {
                check();
                return;
            }
            m_readText = read;
            showReading(reading, revision);
        },
        [this, done](const Error &error) {
            if (!done())
                check();
            m_waiting.reset();
            m_store.report(error);
        });
}

void LetterEditor::showReading(const std::shared_ptr<const LetterReading> &reading, int revision)
{
    m_reading = reading;
    const bool same = revision == m_edit->document()->revision();
    if (!same) { // typed on meanwhile: the next one is on its way
        if (!m_checkTimer.isActive())
            m_checkTimer.start();
        return;
    }
    showValues(reading->values);
    m_checks->show(reading);
    const int findings = static_cast<int>(reading->findings.size() + reading->built.problems.size());
    m_sides->setText(0, findings == 0 ? tr("Checks") : tr("Checks: %1").arg(findings));
    m_facts->mark(reading->factsInText);
    m_edit->setSpelling(reading->spelling);
    m_pages->setAccessibleName(tr("Pages of the letter"));
    m_pages->setDocument({reading->made, &reading->made->pages}, reading->made->text, true);

    std::vector<LetterEdit::Mark> marks;
    const auto add = [&](const LetterSpan &span, LetterEdit::Mark::Kind kind) {
        if (span.begin < 0 || span.length <= 0)
            return;
        const int begin = m_readText.placeOf(span.begin);
        const int end = m_readText.placeOf(span.begin + span.length - 1) + 1;
        // What is wrong in a field is put right where it is recorded.
        const bool inField = begin + 1 == end && !chipAt(*m_edit->document(), begin).isEmpty();
        if (kind != LetterEdit::Mark::Kind::Spelling || !inField)
            marks.push_back({kind, begin, end});
    };
    for (const LetterSpan &span : reading->hardSentences)
        add(span, LetterEdit::Mark::Kind::LongSentence);
    for (const PlacedFinding &each : reading->findings)
        add(each.span, each.finding.hard ? LetterEdit::Mark::Kind::MustSolve : LetterEdit::Mark::Kind::Consider);
    for (const LetterSpan &span : reading->misspelt)
        add(span, LetterEdit::Mark::Kind::Spelling);
    m_edit->setMarks(std::move(marks));
    if (m_problem->isVisible() && m_problem->property("findings").toBool() && reading->mustSolve() == 0)
        m_problem->hide();
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        perform(*waiting);
}

void LetterEditor::goTo(const LetterSpan &span)
{
    if (span.begin < 0 || m_readText.places.empty())
        return;
    m_view->setCurrent(0);
    m_edit->goTo(
        m_readText.placeOf(span.begin), m_readText.placeOf(span.begin + std::max<qsizetype>(span.length, 1) - 1) + 1);
}

std::vector<QWidget *> LetterEditor::panes() const
{
    if (m_stack->currentWidget() == m_chooser)
        return {m_chooser};
    return {m_bar, m_title, m_views, m_checks};
}

} // namespace candor
