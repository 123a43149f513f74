// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/letters/TemplateChooser.h"

#include "case/documents/PageView.h"
#include "case/documents/SideParts.h"
#include "case/letters/FieldPicker.h"
#include "case/print/CaseDocuments.h"
#include "model/Describe.h"
#include "shell/Await.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "widgets/Splitter.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QStandardItemModel>
#include <QtConcurrent/qtconcurrenttask.h>

#include <algorithm>
#include <set>

namespace candor {

using namespace Qt::StringLiterals;

PageSettings pageOf(const Settings &settings)
{
    return {settings.paper == "A4"_L1 ? PageSettings::Paper::A4 : PageSettings::Paper::Letter, settings.largerPrint};
}

LetterOrder letterOrder(
    const CaseStore &store, std::shared_ptr<const CaseFile> file, const std::vector<ContactCard> &contacts,
    const QString &language)
{
    LetterOrder order;
    order.protocol = store.view().protocol;
    order.file = std::move(file);
    order.settings = store.desk().settings();
    order.contacts = contacts;
    order.context = documentContext(store, language);
    order.page = pageOf(order.settings);
    order.program = store.program();
    order.user = store.user();
    return order;
}

TemplateChooser::TemplateChooser(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_search(new QLineEdit)
    , m_language(new QComboBox)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_none(new EmptyState)
    , m_title(label({}, FontRole::Heading))
    , m_purpose(label({}))
    , m_audience(new NoteBox)
    , m_counsel(new NoteBox)
    , m_missing(new NoteBox)
    , m_unverified(new NoteBox)
    , m_pages(new PageView)
    , m_write(button(tr("Write this letter"), ButtonKind::Primary, u"pencil"_s))
{
    setObjectName(u"letters.chooser"_s);
    m_work.setMaxThreadCount(1);
    m_work.setExpiryTimeout(-1);
    m_search->setObjectName(u"letters.search"_s);
    m_search->setPlaceholderText(tr("Find a letter"));
    m_search->setAccessibleName(tr("Find a letter"));
    m_search->setClearButtonEnabled(true);
    m_language->setObjectName(u"letters.language"_s);
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("Spanish"), u"es"_s);
    m_list->setObjectName(u"letters.templates"_s);
    m_list->setAccessibleName(tr("Letters that can be written"));
    m_list->setModel(m_model);
    useRows(m_list);
    m_list->setProperty("bare", true);
    m_none->set(u"search"_s, tr("No letter matches."), tr("Fewer or shorter words find more."));
    m_none->hide();
    m_title->setObjectName(u"letters.title"_s);
    m_audience->setObjectName(u"letters.audience"_s);
    m_counsel->setObjectName(u"letters.counsel"_s);
    m_counsel->set(
        Status::Soon, tr("Counsel reviews it first."),
        tr("The law sets the wording of this notice. It is not sent until the review by counsel is recorded."));
    m_missing->setObjectName(u"letters.missing"_s);
    m_unverified->setObjectName(u"letters.unverified"_s);
    m_write->setObjectName(u"letters.write"_s);
    Button *back = button(tr("Back to the documents"), ButtonKind::Quiet, u"undo"_s);
    back->setObjectName(u"letters.back"_s);
    back->setSmall(true);

    auto *choose = new QVBoxLayout;
    choose->setContentsMargins(14, 10, 14, 6);
    choose->setSpacing(8);
    choose->addWidget(back, 0, Qt::AlignLeading);
    choose->addWidget(label(tr("Write a letter"), FontRole::Heading));
    choose->addWidget(m_search);
    choose->addWidget(new FieldFrame(tr("Language of the letter"), m_language));
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addLayout(choose);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_none, 1);

    auto *notes = new QWidget;
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(9);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    for (NoteBox *note : {m_audience, m_counsel, m_missing, m_unverified})
        column->addWidget(note);
    column->addStretch(1);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(new SideScroll(notes));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 14);
    foot->addWidget(m_write);
    rightColumn->addLayout(foot);
    rightColumn->addStretch(1);

    auto *splitter = new Splitter(u"case-letters-choose"_s);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_pages);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    const Tokens &t = Theme::tokens();
    splitter->setFirstSizes({t.scaled(340), 600, t.scaled(316)});
    m_pages->setObjectName(u"letters.pages"_s);
    m_pages->setZoom(PageView::Zoom::WholePage);
    m_pages->setAccessibleName(tr("The letter with what is recorded in this case"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(splitter);

    connect(back, &QPushButton::clicked, this, &TemplateChooser::closed);
    connect(m_search, &QLineEdit::textChanged, this, &TemplateChooser::fill);
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_language, &QComboBox::activated, this, &TemplateChooser::readForms);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TemplateChooser::showForm);
    const auto write = [this] {
        if (const LetterForm *form = current())
            Q_EMIT chosen(*form);
    };
    connect(m_list, &QListView::activated, this, write);
    connect(m_write, &QPushButton::clicked, this, write);
}

TemplateChooser::~TemplateChooser()
{
    m_work.waitForDone();
}

QString TemplateChooser::language() const
{
    return m_language->currentData().toString();
}

void TemplateChooser::open(std::vector<LetterTemplate> versions, std::vector<ContactCard> contacts)
{
    m_versions = std::move(versions);
    m_contacts = std::move(contacts);
    // In the language that the patient speaks, as far as there are letters in it.
    const Person *patient = m_store.file().patient();
    const QString spoken = patient ? patient->language : QString();
    const bool spanish =
        spoken.startsWith("es"_L1, Qt::CaseInsensitive) || spoken.startsWith("span"_L1, Qt::CaseInsensitive);
    m_language->setCurrentIndex(spanish ? 1 : 0);
    m_search->clear();
    readForms();
    m_search->setFocus(Qt::OtherFocusReason);
}

void TemplateChooser::readForms()
{
    const QStringList places = m_store.desk().surroundings().jurisdictions;
    await(
        QtConcurrent::task(
            [versions = m_versions, places, language = language()] { return lettersFor(versions, language, places); })
            .onThreadPool(m_work)
            .spawn(),
        this,
        [this](const std::vector<LetterForm> &forms) {
            m_forms = forms;
            fill();
        },
        [this](const Error &error) { m_store.report(error); });
}

const LetterForm *TemplateChooser::current() const
{
    const QString id = m_list->currentIndex().data(RowRole::Id).toString();
    const auto found =
        std::find_if(m_forms.begin(), m_forms.end(), [&](const LetterForm &form) { return form.id == id; });
    return id.isEmpty() || found == m_forms.end() ? nullptr : &*found;
}

void TemplateChooser::choose(const QString &templateId)
{
    const QModelIndexList found = m_model->match(m_model->index(0, 0), RowRole::Id, templateId, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_list->setCurrentIndex(found.front());
}

void TemplateChooser::fill()
{
    if (!m_store.isOpen())
        return;
    const QString chosen = m_list->currentIndex().data(RowRole::Id).toString();
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    const auto matches = [&](const LetterForm &form) {
        const QString all = form.title + u' ' + form.purpose;
        return std::all_of(
            words.begin(), words.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    };
    const StepView *next = m_store.pathway().nextStep();
    const QString phase = next && next->step ? next->step->phase : QString();
    const auto isOfPhase = [&](const LetterForm &form) {
        const Step *step = form.step.isEmpty() ? nullptr : m_store.protocol().step(form.step);
        return step && !phase.isEmpty() && step->phase == phase;
    };
    m_model->clear();
    const auto add = [this](const LetterForm &form) {
        RowText row{.id = form.id, .title = form.title};
        row.second = form.needsCounsel
                         ? tr("%1, counsel reviews it first", "audience").arg(words::choiceText(form.audience))
                         : words::choiceText(form.audience);
        row.icon = isPrivileged(form.audience == Audience::Pso ? Lane::Pswp : Lane::Fact) ? u"lock"_s : u"mail"_s;
        if (!form.ofProgram)
            row.chip = tr("Of the casebook");
        m_model->appendRow(rowItem(row));
    };
    const auto addGroup = [&](const QString &title, auto belongs) {
        bool headed = false;
        for (const LetterForm &form : m_forms) {
            if (!belongs(form) || !matches(form))
                continue;
            if (!std::exchange(headed, true))
                m_model->appendRow(headingItem(title));
            add(form);
        }
    };
    if (const Phase *here = m_store.protocol().phase(phase))
        addGroup(tr("For now: %1", "phase").arg(words::protocolText(here->title)), isOfPhase);
    for (const auto &group : enumNames<TemplateGroup>) {
        addGroup(words::choiceText(group.label), [&](const LetterForm &form) {
            return form.group == group.value && !isOfPhase(form);
        });
    }
    const bool none = m_model->rowCount() == 0;
    m_list->setHidden(none);
    m_none->setVisible(none);
    choose(chosen);
    if (!current() && !none)
        m_list->setCurrentIndex(m_model->index(1, 0));
    showForm();
}

void TemplateChooser::showForm()
{
    const LetterForm *form = current();
    m_write->setEnabled(form);
    m_title->setText(form ? form->title : QString());
    m_purpose->setText(form ? form->purpose : QString());
    m_audience->setVisible(form);
    m_counsel->setVisible(form && form->needsCounsel);
    m_unverified->setVisible(form && !form->unverified.isEmpty());
    m_missing->hide();
    if (!form) {
        m_pages->setDocument(nullptr, {});
        return;
    }
    const bool locked = form->audience == Audience::Pso || form->audience == Audience::Counsel;
    m_audience->set(
        locked                               ? Status::Privileged
        : form->audience == Audience::Family ? Status::Told
                                             : Status::Wait,
        tr("For: %1", "audience").arg(words::choiceText(form->audience)),
        tr("Only what these readers may see can be in it."));
    if (!form->unverified.isEmpty())
        m_unverified->set(Status::Wait, tr("Not confirmed in a source"), form->unverified.join(u' '));
    makePages();
}

/// The page as it would begin, and what is still missing for it.
void TemplateChooser::makePages()
{
    const LetterForm *form = current();
    if (!form || !m_store.isOpen())
        return;
    const quint64 asked = ++m_asked;
    LetterOrder order =
        letterOrder(m_store, std::make_shared<const CaseFile>(m_store.file()), m_contacts, form->language);
    struct Shown {
        std::shared_ptr<const LetterReading> reading;
        QStringList missing;
    };
    await(
        QtConcurrent::task([order, form = *form]() mutable {
            order.letter = beginLetter(form, order);
            Shown shown;
            shown.reading = readLetter(order);
            for (const QString &name : missingFor(form, shown.reading->values)) {
                if (const MergeField *field = findMergeField(name))
                    shown.missing += fieldLabel(*field);
            }
            return shown;
        })
            .onThreadPool(m_work)
            .spawn(),
        this,
        [this, asked](const Shown &shown) {
            if (asked != m_asked)
                return;
            const auto &made = shown.reading->made;
            m_pages->setDocument({made, &made->pages}, made->text);
            m_missing->setHidden(shown.missing.isEmpty());
            if (!shown.missing.isEmpty())
                m_missing->set(
                    Status::Soon, tr("Not recorded in this case yet"), QLocale().createSeparatedList(shown.missing));
        },
        [this, asked](const Error &error) {
            if (asked == m_asked)
                m_store.report(error);
        });
}

} // namespace candor
