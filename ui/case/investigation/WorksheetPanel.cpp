// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/WorksheetPanel.h"

#include "case/CaseAnswers.h"
#include "case/investigation/ReviewParts.h"
#include "case/investigation/ReviewWording.h"
#include "case/investigation/RowTable.h"
#include "model/ReviewRules.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 330;

RowCell answerCell(YesNo value)
{
    if (value == YesNo::Unknown)
        return {u"–"_s, {}, Status::Neutral, true};
    return {words::choiceText(value), {}, Status::Neutral, false};
}

/// The questions in the order of the parts of the process.
std::vector<const ReviewQuestion *> inOrder(const CaseFile &file)
{
    std::vector<const ReviewQuestion *> questions;
    for (const ReviewQuestion &question : file.all<ReviewQuestion>())
        questions.push_back(&question);
    std::stable_sort(questions.begin(), questions.end(), [](const ReviewQuestion *a, const ReviewQuestion *b) {
        return domainRank(a->domain) < domainRank(b->domain);
    });
    return questions;
}

} // namespace

std::vector<AnyRecord> usualQuestionRecords(const CaseFile &file)
{
    std::vector<AnyRecord> records;
    for (const UsualQuestion &usual : usualQuestions) {
        ReviewQuestion question;
        question.id = Id<ReviewQuestion>::create();
        question.domain = QString::fromLatin1(usual.domain);
        question.text = words::choiceText(usual.text);
        if (!file.first<ReviewQuestion>([&](const ReviewQuestion &known) { return known.text == question.text; }))
            records.emplace_back(question);
    }
    return records;
}

WorksheetPanel::WorksheetPanel(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_form(new RecordForm(store, RecordKind::ReviewQuestion, u"question"_s, this))
    , m_usual(button(tr("Add the usual questions"), ButtonKind::Normal, u"plus"_s, {}, this))
    , m_add(button(tr("Add a question"), ButtonKind::Normal, u"plus"_s, {}, this))
    , m_table(new RowTable(
          u"worksheet.table"_s, tr("Worksheet"),
          {tr("Part of the process"), tr("Question"), tr("Answer"), tr("Contributed"), tr("Comment")}, {3, 8, 2, 3, 6},
          this))
    , m_empty(new EmptyState(this))
    , m_list(new QWidget(this))
    , m_detail(new QWidget(this))
    , m_title(label({}, FontRole::Label, Ink::Text))
    , m_cause(button(tr("Make it a cause"), ButtonKind::Normal, u"flag"_s))
    , m_remove(button(tr("Remove")))
{
    setObjectName(u"worksheetPanel"_s);
    auto *column = plainColumn(this, 8);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_add);
    bar->addWidget(m_usual);
    bar->addWidget(
        label(
            tr("In the table, Y and N answer, Space changes the answer, Enter writes."), FontRole::Small, Ink::Muted,
            this),
        1);
    column->addLayout(bar);
    column->addWidget(m_empty);
    auto *list = plainColumn(m_list, 6);
    m_table->setByCell(true);
    m_table->setGrowing(true, Theme::tokens().scaled(tableHeight));
    m_table->installEventFilter(this);
    list->addWidget(m_table);
    list->addWidget(label(
        tr("Communication, environment and equipment are named in the toolkit. The other parts are usual and could not "
           "be verified there: change them as it suits you."),
        FontRole::Small, Ink::Muted, this));
    column->addWidget(m_list);
    buildForm(m_detail);
    column->addWidget(m_detail);
    m_usual->setObjectName(u"worksheet.usual"_s);
    m_add->setObjectName(u"worksheet.add"_s);
    m_usual->setSmall(true);
    m_add->setSmall(true);
    m_empty->set(
        u"page"_s, tr("The worksheet is empty"),
        tr("It walks through the process: did this part work, and did it contribute? Start with the usual questions, "
           "then make them yours."));

    connect(m_usual, &QPushButton::clicked, this, &WorksheetPanel::addUsual);
    connect(m_empty, &EmptyState::actionTriggered, this, &WorksheetPanel::addUsual);
    connect(m_add, &QPushButton::clicked, this, &WorksheetPanel::add);
    const auto chosen = [this] {
        m_adding = false;
        showChosen();
    };
    connect(m_table, &RowTable::chosenChanged, this, chosen);
    connect(m_table, &QAbstractItemView::clicked, this, chosen);
    connect(m_table, &RowTable::openRequested, this, [this, chosen] {
        chosen();
        const int at = m_table->currentIndex().column();
        m_form->editor(at == Part ? u"domain"_s : at == Question ? u"text"_s : u"comment"_s)->setFocus();
    });
    connect(m_table, &RowTable::addRequested, this, &WorksheetPanel::add);
    connect(m_table, &RowTable::removeRequested, this, &WorksheetPanel::remove);
    connect(m_cause, &QPushButton::clicked, this, &WorksheetPanel::makeCause);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (!m_form->isNew()) {
            remove();
            return;
        }
        m_form->discard();
        m_adding = false;
        showChosen();
        m_table->setFocus();
    });
    connect(m_form, &RecordForm::firstStored, this, [this] {
        m_adding = false;
        m_table->choose(idOf(m_form->record()));
    });
    connect(m_form, &RecordForm::draftRead, this, &WorksheetPanel::refreshForm);
}

void WorksheetPanel::buildForm(QWidget *holder)
{
    auto *column = plainColumn(holder, 8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    for (auto [each, name] :
         {std::pair(m_cause, u"worksheet.makeCause"_s), std::pair(m_remove, u"worksheet.remove"_s)}) {
        each->setObjectName(name);
        each->setSmall(true);
        head->addWidget(each, 0, Qt::AlignTop);
    }
    column->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::FormColumn);
    grid->setVerticalSpacing(space::FormRow);
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    grid->addWidget(m_form->add(u"text"_s, FieldStyle::Line, tr("A question that yes or no answers")), 0, 0, 1, 3);
    grid->addWidget(m_form->add(u"domain"_s, FieldStyle::Choice), 1, 0, Qt::AlignTop);
    grid->addWidget(m_form->add(u"answer"_s, FieldStyle::Choice), 1, 1, Qt::AlignTop);
    grid->addWidget(m_form->add(u"contributed"_s, FieldStyle::Choice), 1, 2, Qt::AlignTop);
    grid->addWidget(
        m_form->add(u"comment"_s, FieldStyle::Text, tr("What was found. It becomes the words of the cause.")), 2, 0, 1,
        3);
    column->addLayout(grid);
    std::vector<std::pair<QString, QString>> parts;
    for (const ReviewDomain &domain : reviewDomains)
        parts.emplace_back(QString::fromLatin1(domain.key), words::choiceText(domain.label));
    m_form->setChoices(u"domain"_s, parts);
}

void WorksheetPanel::refresh()
{
    if (m_case != m_store.caseId()) {
        m_case = m_store.caseId();
        m_adding = false;
        m_table->choose({});
    }
    const CaseFile &file = m_store.file();
    const bool finished = isFinished(file);
    std::vector<ListedRow> rows;
    for (const ReviewQuestion *question : inOrder(file)) {
        RowCell contributed = answerCell(question->contributed);
        if (question->contributed == YesNo::Yes)
            contributed = {contributed.text, u"flag"_s, Status::Told, false};
        rows.push_back(
            {question->id.uuid(),
             {{words::domainText(question->domain), {}, Status::Neutral, true},
              {question->text, {}, Status::Neutral, false},
              answerCell(question->answer),
              contributed,
              {question->comment, {}, Status::Neutral, false}}});
    }
    const bool none = rows.empty();
    m_table->show(std::move(rows));
    m_list->setVisible(!none);
    m_empty->setVisible(none && !m_adding);
    m_empty->setAction(finished ? QString() : tr("Start with the usual questions"), u"plus"_s);
    m_usual->setVisible(!none && !usualQuestionRecords(file).empty());
    m_usual->setEnabled(!finished);
    m_add->setEnabled(!finished);
    showChosen();
}

void WorksheetPanel::showChosen()
{
    if (m_adding)
        return;
    const ReviewQuestion *question = m_store.file().find(Id<ReviewQuestion>(m_table->chosen()));
    if (!question && m_table->rows().rowCount() > 0) {
        m_table->choose(m_table->rows().idAt(0));
        question = m_store.file().find(Id<ReviewQuestion>(m_table->chosen()));
    }
    m_detail->setVisible(question != nullptr);
    if (!question)
        return;
    const bool same = question->id.uuid() == idOf(m_form->record()) && !m_form->isNew();
    m_form->show(*question, false, u"text"_s);
    if (!same)
        m_form->restoreDraft();
    refreshForm();
}

void WorksheetPanel::refreshForm()
{
    const bool finished = isFinished(m_store.file());
    const bool isNew = m_form->isNew();
    const auto &question = std::get<ReviewQuestion>(m_form->record());
    m_title->setText(isNew ? tr("New question") : words::domainText(question.domain));
    m_form->setReadOnly(finished);
    const bool known = !isNew && knownCause(m_store.file(), question);
    m_cause->setVisible(!isNew);
    m_cause->setEnabled(!finished && !known);
    m_cause->setText(known ? tr("Is a cause") : tr("Make it a cause"));
    m_cause->setAccessibleName(
        known ? tr("Is a cause already: %1").arg(question.text)
              : tr("Make a possible cause of it: %1").arg(question.text));
    m_remove->setText(isNew ? tr("Do not add") : tr("Remove"));
    m_remove->setAccessibleName(isNew ? tr("Do not add this question") : tr("Remove: %1").arg(question.text));
    m_remove->setEnabled(!finished);
}

bool WorksheetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int column = m_table->currentIndex().column();
    if ((column != Answer && column != Contributed) || key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QWidget::eventFilter(watched, event);
    const QString typed = key->text().toLower();
    const auto begins = [&](YesNo value) {
        return !typed.isEmpty() && words::choiceText(value).toLower().startsWith(typed);
    };
    if (key->key() == Qt::Key_Space)
        answer({});
    else if (key->key() == Qt::Key_Backspace)
        answer(YesNo::Unknown);
    else if (key->key() == Qt::Key_Y || begins(YesNo::Yes))
        answer(YesNo::Yes);
    else if (begins(YesNo::No))
        answer(YesNo::No);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void WorksheetPanel::answer(std::optional<YesNo> value)
{
    if (isFinished(m_store.file()))
        return;
    const bool contributed = m_table->currentIndex().column() == Contributed;
    m_store.applyFrom(
        [id = Id<ReviewQuestion>(m_table->chosen()), value,
         contributed](const CaseFile &file) -> std::optional<Command> {
            const ReviewQuestion *known = file.find(id);
            if (!known)
                return std::nullopt;
            ReviewQuestion changed = *known;
            YesNo &place = contributed ? changed.contributed : changed.answer;
            const YesNo next = place == YesNo::Unknown ? YesNo::Yes : place == YesNo::Yes ? YesNo::No : YesNo::Unknown;
            place = value.value_or(next);
            if (changed == *known)
                return std::nullopt;
            return EditRecords{file.record.id, {changed}, {}, {}};
        },
        contributed ? tr("Saved: contributed or not") : tr("Saved: answer"));
}

void WorksheetPanel::addUsual()
{
    if (isFinished(m_store.file()))
        return;
    m_adding = false;
    m_store.applyFrom(
        [](const CaseFile &file) -> std::optional<Command> {
            std::vector<AnyRecord> records = usualQuestionRecords(file);
            if (records.empty())
                return std::nullopt;
            return EditRecords{file.record.id, std::move(records), {}, {}};
        },
        tr("Usual questions added"));
}

void WorksheetPanel::add()
{
    if (isFinished(m_store.file()))
        return;
    m_form->leave();
    const ReviewQuestion *beside = m_store.file().find(Id<ReviewQuestion>(m_table->chosen()));
    ReviewQuestion made;
    made.id = Id<ReviewQuestion>::create();
    made.domain = beside ? beside->domain : QString::fromLatin1(reviewDomains.front().key);
    m_adding = true;
    m_empty->hide();
    m_detail->show();
    m_form->show(made, true, u"text"_s);
    m_form->restoreDraft();
    refreshForm();
    m_form->editor(u"text"_s)->setFocus();
}

void WorksheetPanel::makeCause()
{
    if (m_form->isNew() || isFinished(m_store.file()))
        return;
    m_form->leave(); // what is typed becomes the words of the cause
    m_store.applyFrom(
        [id = Id<ReviewQuestion>(idOf(m_form->record())),
         cause = Id<Cause>::create()](const CaseFile &file) -> std::optional<Command> {
            const ReviewQuestion *known = file.find(id);
            if (!known || knownCause(file, *known))
                return std::nullopt;
            Cause made = causeFrom(*known);
            made.id = cause;
            EditRecords edit{file.record.id, {made}, {}, {}};
            if (known->contributed == YesNo::Unknown) {
                ReviewQuestion question = *known;
                question.contributed = YesNo::Yes;
                edit.put.emplace_back(question);
            }
            return edit;
        },
        tr("Possible cause added"));
}

void WorksheetPanel::remove()
{
    const ReviewQuestion *question = m_store.file().find(Id<ReviewQuestion>(m_table->chosen()));
    if (m_adding || !question || isFinished(m_store.file()))
        return;
    m_form->discard();
    m_store.applyFrom(
        [id = question->id](const CaseFile &file) -> std::optional<Command> {
            const ReviewQuestion *known = file.find(id);
            if (!known)
                return std::nullopt;
            return EditRecords{file.record.id, {}, {*known}, {}};
        },
        tr("Question removed"));
}

bool WorksheetPanel::showQuestion(const QUuid &id)
{
    if (!m_store.file().find(Id<ReviewQuestion>(id)))
        return false;
    m_adding = false;
    m_table->choose(id);
    showChosen();
    return true;
}

void WorksheetPanel::leave()
{
    m_form->leave();
}

QFuture<void> WorksheetPanel::keepDraft()
{
    return m_form->keepDraft();
}

} // namespace candor
