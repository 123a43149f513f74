// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/TemplatesPart.h"

#include "case/Wording.h"
#include "case/documents/PageView.h"
#include "case/investigation/SegmentBar.h"
#include "case/letters/FieldPicker.h"
#include "case/letters/LetterWork.h"
#include "case/letters/TemplateChooser.h"
#include "library/SampleCase.h"
#include "library/TemplateText.h"
#include "model/Describe.h"
#include "shell/Await.h"
#include "shell/Printing.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "wording/ErrorText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QtConcurrent/qtconcurrenttask.h>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkDelay = 300, draftDelay = 1000;

struct Sample {
    std::shared_ptr<const MadeDocument> made;
    std::vector<TextProblem> problems;
};

/// The template on the invented case.
Sample sampleOf(const LetterForm &form, LetterOrder order)
{
    static const auto protocol = std::make_shared<const Protocol>(parseProtocol(builtInProtocolText(u"candor")));
    order.protocol = protocol;
    const CaseFile file = sampleCase(order.context.surroundings);
    const Letter letter = newLetter(form, file, order.user, order.context.surroundings.now);
    BuiltLetter built =
        letterDocument(letter, {*protocol, file, order.context, order.settings, order.contacts, &letter});
    built.document.watermark = TemplatesPart::tr("Invented case");
    Sample sample;
    sample.made = std::make_shared<MadeDocument>(FilteredDocument(std::move(built.document)), order.page);
    sample.problems = templateProblems(form.text, form.audience);
    return sample;
}

} // namespace

TemplatesPart::TemplatesPart(LibrarySource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_language(new QComboBox)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_title(new QLineEdit)
    , m_audience(new QComboBox)
    , m_counsel(new QCheckBox(tr("Counsel reviews it first")))
    , m_origin(new Chip)
    , m_use(new Chip)
    , m_text(new TemplateText)
    , m_insert(button(tr("Insert a field"), ButtonKind::Normal, u"plus"_s))
    , m_picker(new FieldPicker(this))
    , m_problemList(new QListView)
    , m_problemModel(new QStandardItemModel(this))
    , m_note(new QLineEdit)
    , m_publish(button(tr("Put it into use"), ButtonKind::Primary))
    , m_discard(button(tr("Forget the change"), ButtonKind::Normal))
    , m_program(button(tr("Back to the program's wording"), ButtonKind::Normal, u"undo"_s))
    , m_switch(button(tr("Take it out of use"), ButtonKind::Normal))
    , m_state(label({}, FontRole::Small, Ink::Muted))
    , m_view(new SegmentBar(u"templates.view"_s, tr("What is shown beside the template")))
    , m_views(new QStackedWidget)
    , m_pages(new PageView)
    , m_version(new QComboBox)
    , m_compared(new QPlainTextEdit)
    , m_problem(new NoteBox)
{
    setObjectName(u"templatesPart"_s);
    m_work.setMaxThreadCount(1);
    m_work.setExpiryTimeout(-1);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelay);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    build();
    connect(&m_checkTimer, &QTimer::timeout, this, &TemplatesPart::check);
    connect(&m_draftTimer, &QTimer::timeout, this, &TemplatesPart::keepDraft);
}

TemplatesPart::~TemplatesPart()
{
    m_work.waitForDone();
}

// What there is

QString TemplatesPart::language() const
{
    return m_language->currentData().toString();
}

void TemplatesPart::refresh()
{
    await(
        m_source.records(), this,
        [this](const std::vector<AnyRecord> &records) {
            m_versions.clear();
            m_contacts.clear();
            for (const AnyRecord &record : records) {
                if (const auto *version = std::get_if<LetterTemplate>(&record))
                    m_versions.push_back(*version);
                else if (const auto *card = std::get_if<ContactCard>(&record))
                    m_contacts.push_back(*card);
            }
            readEntries();
        },
        [this](const Error &error) { showError(error); });
}

/// The files of the program are read once, away from the screen.
void TemplatesPart::readEntries()
{
    await(
        QtConcurrent::task([versions = m_versions, language = language()] {
            std::vector<Entry> entries;
            for (LetterForm &form : lettersInForce(versions, language))
                entries.push_back({std::move(form), true});
            // Those out of use come back as their newest version.
            for (const LetterTemplate &version : versions) {
                if (version.active || version.language != language)
                    continue;
                const auto isIt = [&](const Entry &entry) { return entry.form.id == version.templateId; };
                const bool newer = std::any_of(versions.begin(), versions.end(), [&](const LetterTemplate &other) {
                    return other.templateId == version.templateId && other.language == language &&
                           other.version > version.version;
                });
                if (newer || std::any_of(entries.begin(), entries.end(), isIt))
                    continue;
                if (auto form = findForm(versions, version.templateId, language, version.version))
                    entries.push_back({std::move(*form), false});
            }
            return entries;
        })
            .onThreadPool(m_work)
            .spawn(),
        this,
        [this](const std::vector<Entry> &entries) {
            m_entries = entries;
            fill();
            Q_EMIT shown();
        },
        [this](const Error &error) { showError(error); });
}

std::vector<LetterForm> TemplatesPart::forms() const
{
    std::vector<LetterForm> forms;
    for (const Entry &entry : m_entries) {
        if (entry.active)
            forms.push_back(entry.form);
    }
    return forms;
}

void TemplatesPart::fill()
{
    // One that is being added may not be among them yet: an answer from before may come first.
    const bool isThere = std::any_of(
        m_entries.begin(), m_entries.end(), [this](const Entry &entry) { return entry.form.id == m_wanted; });
    const QString chosen = isThere ? std::exchange(m_wanted, {}) : m_list->currentIndex().data(RowRole::Id).toString();
    m_filling = true;
    m_model->clear();
    int row = -1;
    const auto add = [&](const Entry &entry) {
        RowText text{.id = entry.form.id, .title = entry.form.title, .icon = u"mail"_s};
        text.second = entry.form.ofProgram ? words::choiceText(entry.form.audience)
                                           : tr("%1, version %2 of the casebook", "audience")
                                                 .arg(words::choiceText(entry.form.audience))
                                                 .arg(entry.form.version);
        text.faded = !entry.active;
        if (!entry.active) {
            text.chip = tr("Out of use");
            text.chipStatus = Status::Wait;
        } else if (entry.form.needsCounsel) {
            text.second = tr("%1, counsel reviews it first", "audience and version").arg(text.second);
        }
        m_model->appendRow(rowItem(text));
        if (text.id == chosen)
            row = m_model->rowCount() - 1;
    };
    for (const auto &group : enumNames<TemplateGroup>) {
        bool headed = false;
        for (const Entry &entry : m_entries) {
            if (entry.form.group != group.value)
                continue;
            if (!std::exchange(headed, true))
                m_model->appendRow(headingItem(words::choiceText(group.label)));
            add(entry);
        }
    }
    if (row < 0 && m_model->rowCount() > 1)
        row = 1;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_filling = false;
    // The editor is left alone while somebody types in it.
    const bool same = current() && m_inForm == current()->form.id + u'/' + current()->form.language;
    if (!same || !isDirty())
        showEntry();
    else
        showVersions();
}

const TemplatesPart::Entry *TemplatesPart::current() const
{
    const QString id = m_list->currentIndex().data(RowRole::Id).toString();
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.form.id == id; });
    return id.isEmpty() || found == m_entries.end() ? nullptr : &*found;
}

bool TemplatesPart::reveal(const QString &templateId)
{
    const QModelIndexList found = m_model->match(m_model->index(0, 0), RowRole::Id, templateId, 1, Qt::MatchExactly);
    if (found.isEmpty()) {
        m_wanted = templateId; // as soon as they are read
        return templateId.isEmpty() || m_entries.empty();
    }
    m_list->setCurrentIndex(found.front());
    return true;
}

// One template

void TemplatesPart::showEntry()
{
    const Entry *entry = current();
    if (m_filling || !entry)
        return;
    m_inForm = entry->form.id + u'/' + entry->form.language;
    m_drafted = false;
    m_title->setText(entry->form.title);
    m_title->setCursorPosition(0);
    m_text->setText(entry->form.text);
    m_note->clear();
    m_audience->setCurrentIndex(m_audience->findData(static_cast<int>(entry->form.audience)));
    m_counsel->setChecked(entry->form.needsCounsel);
    const bool own = !findForm({}, entry->form.id, u"en"_s, 0);
    m_audience->setEnabled(own); // what the program's own are for stays
    m_counsel->setEnabled(own);
    m_program->setVisible(!own && !entry->form.ofProgram);
    m_switch->setText(entry->active ? tr("Take it out of use") : tr("Put it back into use"));
    m_origin->set(
        entry->form.ofProgram ? tr("Of the program") : tr("Of the casebook, version %1").arg(entry->form.version),
        Status::Neutral, entry->form.ofProgram ? u"book"_s : u"pencil"_s);
    m_use->set(tr("Out of use"), Status::Wait);
    m_use->setVisible(!entry->active);
    showVersions();
    restoreDraft();
    typed();
    m_draftTimer.stop();
    check();
}

int TemplatesPart::nextNumber() const
{
    int newest = 0;
    for (const LetterTemplate &version : m_versions) {
        if (current() && version.templateId == current()->form.id && version.language == current()->form.language)
            newest = std::max(newest, version.version);
    }
    return newest + 1;
}

void TemplatesPart::showVersions()
{
    const Entry *entry = current();
    if (!entry)
        return;
    const QVariant before = m_version->currentData();
    m_version->clear();
    const words::Moment moment = words::momentOf(m_source.surroundings());
    std::vector<const LetterTemplate *> versions;
    for (const LetterTemplate &version : m_versions) {
        if (version.templateId == entry->form.id && version.language == entry->form.language)
            versions.push_back(&version);
    }
    std::sort(versions.begin(), versions.end(), [](const auto *a, const auto *b) { return a->version > b->version; });
    for (const LetterTemplate *version : versions) {
        QString text =
            tr("Version %1, %2, %3", "number, when, by")
                .arg(version->version)
                .arg(version->changedAt ? words::listTime(*version->changedAt, moment) : QString(), version->changedBy);
        if (!version->note.isEmpty())
            text = tr("%1: %2", "version and why").arg(text, version->note);
        m_version->addItem(text, version->version);
    }
    if (findForm({}, entry->form.id, entry->form.language, 0))
        m_version->addItem(tr("The program's wording"), 0);
    const int again = m_version->findData(before);
    m_version->setCurrentIndex(std::max(0, again));
    compare();
}

void TemplatesPart::compare()
{
    const Entry *entry = current();
    if (!entry || m_version->currentIndex() < 0) {
        m_compared->clear();
        return;
    }
    const auto form = findForm(m_versions, entry->form.id, entry->form.language, m_version->currentData().toInt());
    const QStringList lines = linesCompared(form ? form->text : QString(), m_text->toPlainText());
    const bool same =
        std::none_of(lines.begin(), lines.end(), [](const QString &line) { return !line.startsWith(u' '); });
    m_compared->setPlainText(same ? tr("It says the same as what stands in the editor.") : lines.join(u'\n'));
}

LetterForm TemplatesPart::fromForm() const
{
    LetterForm form = current()->form;
    form.title = m_title->text().trimmed();
    form.text = m_text->toPlainText().trimmed();
    form.audience = static_cast<Audience>(m_audience->currentData().toInt());
    form.needsCounsel = m_counsel->isChecked();
    return form;
}

bool TemplatesPart::isDirty() const
{
    const Entry *entry = current();
    if (!entry || m_inForm != entry->form.id + u'/' + entry->form.language)
        return false;
    const LetterForm form = fromForm();
    return form.title != entry->form.title.trimmed() || form.text != entry->form.text.trimmed() ||
           form.audience != entry->form.audience || form.needsCounsel != entry->form.needsCounsel;
}

void TemplatesPart::typed()
{
    if (!current())
        return;
    const bool dirty = isDirty();
    m_publish->setEnabled(dirty);
    m_discard->setEnabled(dirty);
    m_publish->setText(tr("Put version %1 into use").arg(nextNumber()));
    m_state->setText(
        dirty ? tr("The change is kept as a draft. Letters use it once it is put into use.")
              : tr("Letters that were begun keep their text when a template changes."));
    m_checkTimer.start();
    m_draftTimer.start();
}

// Drafts

QString TemplatesPart::draftKey() const
{
    return u"letter-template/"_s + m_inForm;
}

void TemplatesPart::keepDraft()
{
    m_draftTimer.stop();
    if (!current())
        return;
    if (!isDirty()) {
        dropDraft();
        return;
    }
    m_drafted = true;
    const QJsonObject draft{
        {u"title"_s, m_title->text()}, {u"text"_s, m_text->toPlainText()}, {u"note"_s, m_note->text()}};
    await(
        m_source.saveDraft(draftKey(), QJsonDocument(draft).toJson(QJsonDocument::Compact)), this, [] {},
        [this](const Error &error) { showError(error); });
}

/// Another template is chosen; what stands in the editor is still of the one before.
void TemplatesPart::leaveEntry()
{
    if (!m_draftTimer.isActive() || m_filling)
        return;
    m_draftTimer.stop();
    const QJsonObject draft{
        {u"title"_s, m_title->text()}, {u"text"_s, m_text->toPlainText()}, {u"note"_s, m_note->text()}};
    await(
        m_source.saveDraft(draftKey(), QJsonDocument(draft).toJson(QJsonDocument::Compact)), this, [] {},
        [this](const Error &error) { showError(error); });
}

void TemplatesPart::dropDraft()
{
    if (!std::exchange(m_drafted, false))
        return;
    await(
        m_source.dropDraft(draftKey()), this, [] {}, [this](const Error &error) { showError(error); });
}

void TemplatesPart::restoreDraft()
{
    await(
        m_source.draft(draftKey()), this,
        [this, key = draftKey()](const std::optional<QByteArray> &content) {
            if (!content || key != draftKey() || isDirty())
                return;
            const QJsonObject draft = QJsonDocument::fromJson(*content).object();
            m_title->setText(draft["title"_L1].toString());
            m_text->setText(draft["text"_L1].toString());
            m_note->setText(draft["note"_L1].toString());
            m_drafted = true;
            typed();
        },
        [this](const Error &error) { showError(error); });
}

// What it looks like, and what is wrong with it

void TemplatesPart::check()
{
    m_checkTimer.stop();
    if (!current())
        return;
    const quint64 asked = ++m_asked;
    LetterOrder order;
    order.settings = m_source.settings();
    order.contacts = m_contacts;
    order.user = m_source.user();
    order.page = pageOf(order.settings);
    order.context.hospital = order.settings.hospital;
    order.context.printedBy = order.user;
    order.context.contactPerson = order.settings.contactPerson;
    order.context.contactPhone = order.settings.contactPhone;
    order.context.surroundings = m_source.surroundings();
    try {
        setLanguage(order.context, language());
    } catch (const Error &error) {
        showError(error);
        return;
    }
    await(
        QtConcurrent::task([form = fromForm(), order] { return sampleOf(form, order); }).onThreadPool(m_work).spawn(),
        this,
        [this, asked](const Sample &sample) {
            if (asked != m_asked)
                return;
            m_pages->setDocument({sample.made, &sample.made->pages}, sample.made->text, true);
            m_problems = sample.problems;
            m_text->setProblems(m_problems);
            m_problemModel->clear();
            for (const TextProblem &problem : m_problems) {
                RowText row{.id = problem.code, .title = problemSentence(problem), .icon = u"triangle-alert"_s};
                row.second = tr("Line %1, column %2").arg(problem.place.line).arg(problem.place.column);
                m_problemModel->appendRow(rowItem(row));
            }
            m_problemList->setHidden(m_problems.empty());
            compare();
        },
        [this](const Error &error) { showError(error); });
}

// Versions

void TemplatesPart::save(const LetterTemplate &version, const QString &doneText)
{
    m_wanted = version.templateId;
    dropDraft();
    m_problem->hide();
    await(
        m_source.apply(SaveProgramRecord{version}), this,
        [this, doneText](const Outcome &) {
            m_inForm.clear(); // what is stored is shown, whatever the editor held
            refresh();
            Q_EMIT toast(doneText, true);
        },
        [this](const Error &error) { showError(error); });
}

void TemplatesPart::publish()
{
    if (!current() || !isDirty())
        return;
    const LetterForm form = fromForm();
    const auto problems = templateProblems(form.text, form.audience);
    const auto stands = std::count_if(
        problems.begin(), problems.end(), [](const TextProblem &each) { return each.code != "mark-not-closed"_L1; });
    if (form.title.isEmpty() || form.text.isEmpty() || stands > 0) {
        m_problem->set(
            Status::Late, tr("It is not put into use yet."),
            stands > 0 ? tr("%n places have to be put right first. They are listed below the text.", nullptr,
                            static_cast<int>(stands))
                       : tr("A template needs a title and a text."));
        m_problem->show();
        return;
    }
    LetterTemplate version = nextVersion(form, m_versions, m_source.user(), m_source.surroundings().now);
    version.note = m_note->text().trimmed();
    save(version, tr("Version %1 is in use").arg(version.version));
}

void TemplatesPart::backToProgram()
{
    if (!current())
        return;
    const auto own = findForm({}, current()->form.id, current()->form.language, 0);
    if (!own)
        return;
    LetterTemplate version = nextVersion(*own, m_versions, m_source.user(), m_source.surroundings().now);
    version.note = tr("Back to the program's wording");
    save(version, tr("The program's wording is in use again"));
}

void TemplatesPart::switchUse()
{
    if (!current())
        return;
    const Instant now = m_source.surroundings().now;
    if (current()->active)
        save(withdrawn(current()->form, m_versions, m_source.user(), now), tr("Template taken out of use"));
    else
        save(nextVersion(current()->form, m_versions, m_source.user(), now), tr("Template back in use"));
}

void TemplatesPart::addTemplate()
{
    LetterForm form;
    form.language = language();
    form.title = tr("New letter");
    form.text =
        language() == "es"_L1 ? u"Estimado/a {{patient.salutation}}:\n\n"_s : u"Dear {{patient.salutation}},\n\n"_s;
    form.text += tr("{{?what this letter says}}");
    save(nextVersion(form, m_versions, m_source.user(), m_source.surroundings().now), tr("Template added"));
}

void TemplatesPart::showError(const Error &error)
{
    m_problem->set(Status::Late, {}, errorText(error));
    m_problem->show();
}

} // namespace candor
