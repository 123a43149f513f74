// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/InterviewsPage.h"

#include "case/CaseAnswers.h"
#include "case/investigation/ReviewParts.h"
#include "case/investigation/ReviewWording.h"
#include "case/investigation/RowTable.h"
#include "model/ReviewRules.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/EmptyState.h"
#include "widgets/FoldSection.h"
#include "widgets/Label.h"
#include "widgets/Splitter.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace candor {

using namespace Qt::StringLiterals;

InterviewsPage::InterviewsPage(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_form(new RecordForm(store, RecordKind::Interview, u"interview"_s, this))
    , m_add(button(tr("Add an interview"), ButtonKind::Normal, u"plus"_s))
    , m_line(label({}, FontRole::Small, Ink::Muted))
    , m_reminder(new RemarkList)
    , m_table(new RowTable(
          u"interviews.table"_s, tr("Interviews"), {tr("With"), tr("When"), tr("Interviewed by"), tr("State")},
          {4, 4, 3, 4}))
    , m_empty(new EmptyState)
    , m_lists(new QStackedWidget)
    , m_pages(new QStackedWidget)
    , m_nothing(new QWidget)
    , m_scroll(new QScrollArea)
    , m_title(label({}, FontRole::Heading))
    , m_remove(button(tr("Remove")))
    , m_tips(new FoldSection(tr("Talking with patient and family"), u"bubble"_s))
{
    setObjectName(u"interviewsPage"_s);
    auto *splitter = new Splitter(u"interviews"_s, this);
    plainColumn(this, 0)->addWidget(splitter);
    auto *left = new QWidget;
    left->setProperty("surface", true);
    left->setAttribute(Qt::WA_StyledBackground);
    auto *column = plainColumn(left, 0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(8);
    bar->addWidget(m_add);
    bar->addStretch(1);
    bar->addWidget(m_line);
    bar->addWidget(new RecordMark(RecordSort::Privileged, left));
    m_line->setWordWrap(false);
    column->addLayout(bar);
    auto *reminder = new QVBoxLayout;
    reminder->setContentsMargins(16, 0, 16, 8);
    reminder->addWidget(m_reminder);
    column->addLayout(reminder);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_empty);
    column->addWidget(m_lists, 1);
    m_add->setObjectName(u"interviews.add"_s);
    m_add->setSmall(true);
    m_reminder->setObjectName(u"interviews.reminder"_s);
    m_empty->set(
        u"people"_s, tr("No interview recorded yet"),
        tr("Talk in person with those who were there, soon, and one at a time."));
    buildForm();
    m_pages->setProperty("surface", true);
    m_pages->setAttribute(Qt::WA_StyledBackground);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_scroll);
    splitter->addWidget(left);
    splitter->addWidget(m_pages);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setFirstSizes({Theme::tokens().scaled(600), Theme::tokens().scaled(600)});

    connect(m_add, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { add(false); });
    connect(m_reminder, &RemarkList::actionTriggered, this, [this] { add(true); });
    const auto chosen = [this] {
        m_adding = false;
        showChosen();
    };
    connect(m_table, &RowTable::chosenChanged, this, chosen);
    connect(m_table, &QAbstractItemView::clicked, this, chosen);
    connect(m_table, &RowTable::openRequested, this, [this, chosen] {
        chosen();
        m_form->editor(u"who"_s)->setFocus();
    });
    connect(m_table, &RowTable::addRequested, this, [this] { add(false); });
    connect(m_table, &RowTable::removeRequested, this, &InterviewsPage::remove);
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
    connect(m_form, &RecordForm::draftRead, this, &InterviewsPage::refreshForm);
    m_store.keepUpToDate(this, [this] { refresh(); });
    refresh();
}

void InterviewsPage::buildForm()
{
    QVBoxLayout *column = scrollColumn(m_scroll);
    column->setContentsMargins(18, 12, 18, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    m_title->setObjectName(u"interview.title"_s);
    m_remove->setObjectName(u"interview.remove"_s);
    m_remove->setSmall(true);
    column->addLayout(head);
    auto *grid = fieldGrid();
    grid->addWidget(m_form->add(u"who"_s, FieldStyle::Line, tr("Name")), 0, 0, 1, 2);
    grid->addWidget(m_form->add(u"at"_s, FieldStyle::Time), 1, 0, Qt::AlignTop);
    grid->addWidget(m_form->add(u"by"_s, FieldStyle::Line), 1, 1, Qt::AlignTop);
    grid->addWidget(m_form->add(u"family"_s, FieldStyle::Check), 2, 0);
    grid->addWidget(m_form->add(u"declined"_s, FieldStyle::Check), 2, 1);
    column->addLayout(grid);
    column->addWidget(m_form->add(
        u"notes"_s, FieldStyle::Text, tr("What was seen and heard, in their words. Facts before opinions.")));
    column->addWidget(label(
        tr("These notes are for the review team only. Do not copy them into the chart or letters."), FontRole::Small,
        Ink::Muted));
    column->addSpacing(6);
    auto *tips = new QWidget;
    auto *lines = plainColumn(tips, 4);
    for (const QString &tip : words::familyInterviewTips()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(7);
        row->addWidget(new IconMark(u"check"_s, IconColor::Muted, 14, tips), 0, Qt::AlignTop);
        row->addWidget(label(tip, FontRole::Body, Ink::Text, tips), 1);
        lines->addLayout(row);
    }
    lines->addWidget(label(words::familyInterviewSource(), FontRole::Small, Ink::Muted, tips));
    m_tips->setObjectName(u"interviews.tips"_s);
    m_tips->setContent(tips);
    column->addWidget(m_tips);
    column->addStretch(1);
}

int InterviewsPage::count() const
{
    return m_store.isOpen() ? static_cast<int>(m_store.file().all<Interview>().size()) : 0;
}

void InterviewsPage::refresh()
{
    if (!m_store.isOpen())
        return;
    if (m_case != m_store.caseId()) {
        m_case = m_store.caseId();
        m_adding = false;
        m_table->choose({});
    }
    const CaseFile &file = m_store.file();
    const words::Moment moment = m_store.moment();
    const bool finished = isFinished(file);
    m_add->setEnabled(!finished);
    std::vector<ListedRow> rows;
    int declined = 0;
    for (const Interview &interview : file.all<Interview>()) {
        declined += interview.declined;
        RowCell state{tr("Not held yet"), {}, Status::Neutral, true};
        if (interview.declined)
            state = {
                interview.family ? tr("Patient or family, declined") : tr("Declined"), u"dash-circle"_s, Status::Wait,
                false};
        else if (interview.at && *interview.at > moment.now)
            state = {tr("Planned"), u"calendar-check"_s, Status::Neutral, false};
        else if (interview.family)
            state = {tr("Patient or family"), iconName(Status::Told), Status::Told, false};
        else if (interview.at)
            state = {tr("Held"), iconName(Status::Ok), Status::Neutral, false};
        rows.push_back(
            {interview.id.uuid(),
             {{interview.who, {}, Status::Neutral, false},
              {timeCell(interview.at, moment), {}, Status::Neutral, false},
              {interview.by, {}, Status::Neutral, false},
              state}});
    }
    m_table->show(std::move(rows));
    m_lists->setCurrentWidget(count() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_empty->setAction(finished ? QString() : tr("Add an interview"), u"plus"_s);
    m_line->setText(declined > 0 ? tr("%n declined", "", declined) : QString());
    std::vector<RemarkList::Remark> remarks;
    if (!familyWasAsked(file) && !finished)
        remarks.push_back(
            {Status::Soon, tr("Nobody has asked patient and family yet."),
             tr("They are part of the review when they want to be. Invite them; record it too when they decline."),
             tr("Record their interview")});
    m_reminder->show(remarks);
    showChosen();
}

void InterviewsPage::showChosen()
{
    if (!m_store.isOpen() || m_adding)
        return;
    const auto &all = m_store.file().all<Interview>();
    const Interview *interview = m_store.file().find(Id<Interview>(m_table->chosen()));
    if (!interview && !all.empty()) {
        interview = &all.front();
        m_table->choose(interview->id.uuid());
    }
    if (!interview) {
        m_pages->setCurrentWidget(m_nothing);
        return;
    }
    const bool same = interview->id.uuid() == idOf(m_form->record()) && !m_form->isNew();
    m_form->show(*interview, false, u"who"_s);
    if (!same) {
        m_form->restoreDraft();
        m_scroll->ensureVisible(0, 0);
    }
    m_pages->setCurrentWidget(m_scroll);
    refreshForm();
}

void InterviewsPage::refreshForm()
{
    const bool finished = isFinished(m_store.file());
    const auto &interview = std::get<Interview>(m_form->record());
    const bool isNew = m_form->isNew();
    m_title->setText(isNew ? tr("New interview") : interview.who);
    m_remove->setText(isNew ? tr("Do not add") : tr("Remove"));
    m_remove->setAccessibleName(isNew ? tr("Do not add this interview") : tr("Remove: %1").arg(interview.who));
    m_remove->setEnabled(!finished);
    m_form->setReadOnly(finished);
    m_tips->setVisible(interview.family || isNew);
    m_form->suggest(u"who"_s, peopleNames(m_store.file()));
    m_form->suggest(u"by"_s, peopleNames(m_store.file()));
}

bool InterviewsPage::showRecord(RecordKind kind, const QUuid &id)
{
    if (kind != RecordKind::Interview || !m_store.isOpen() || !m_store.file().find(Id<Interview>(id)))
        return false;
    m_adding = false;
    m_table->choose(id);
    showChosen();
    return true;
}

void InterviewsPage::add(bool family)
{
    if (!m_store.isOpen() || isFinished(m_store.file()))
        return;
    m_form->leave();
    Interview made;
    made.id = Id<Interview>::create();
    made.family = family;
    made.by = m_store.user();
    m_adding = true;
    m_form->show(made, true, u"who"_s);
    m_form->restoreDraft();
    m_pages->setCurrentWidget(m_scroll);
    m_scroll->ensureVisible(0, 0);
    refreshForm();
    m_form->editor(u"who"_s)->setFocus();
}

void InterviewsPage::remove()
{
    const Interview *interview = m_store.file().find(Id<Interview>(m_table->chosen()));
    if (m_adding || !interview || isFinished(m_store.file()))
        return;
    m_form->discard();
    m_store.applyFrom(
        [id = interview->id](const CaseFile &file) -> std::optional<Command> {
            const Interview *known = file.find(id);
            if (!known)
                return std::nullopt;
            return EditRecords{file.record.id, {}, {*known}, {}};
        },
        tr("Removed: %1").arg(interview->who));
}

void InterviewsPage::leave()
{
    m_form->leave();
}

QFuture<void> InterviewsPage::keepDraft()
{
    return m_form->keepDraft();
}

} // namespace candor
