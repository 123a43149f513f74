// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/FindingsPage.h"

#include "case/CaseAnswers.h"
#include "case/investigation/BehaviorPanel.h"
#include "case/investigation/DecisionsPanel.h"
#include "case/investigation/ReviewParts.h"
#include "case/investigation/ReviewWording.h"
#include "case/investigation/TeamPanel.h"
#include "case/investigation/WorksheetPanel.h"
#include "model/ReviewRules.h"
#include "theme/Theme.h"
#include "widgets/Chip.h"
#include "widgets/FoldSection.h"
#include "widgets/Label.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QSettings>
#include <QTimer>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageWidth = 1120;

} // namespace

FindingsPage::FindingsPage(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_form(new RecordForm(store, RecordKind::Investigation, u"investigation"_s, this))
    , m_scroll(new QScrollArea(this))
    , m_closed(new NoteBox)
    , m_team(new TeamPanel(store))
    , m_worksheet(new WorksheetPanel(store))
    , m_decisions(new DecisionsPanel(store))
    , m_behavior(new BehaviorPanel(store))
    , m_meetingRemarks(new RemarkList)
    , m_causes(label({}, FontRole::Body))
{
    setObjectName(u"findingsPage"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    plainColumn(this, 0)->addWidget(m_scroll);
    m_column = scrollColumn(m_scroll, Theme::tokens().scaled(pageWidth));
    m_column->setContentsMargins(6, 10, 6, 16);
    m_column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 8);
    head->setSpacing(8);
    head->addWidget(new RecordMark(RecordSort::Privileged), 0, Qt::AlignTop);
    head->addWidget(
        label(tr("Review team only. Do not copy into the chart or letters."), FontRole::Small, Ink::Muted), 1);
    m_column->addLayout(head);
    m_closed->set(Status::Wait, tr("The case is closed."), tr("Reopen it to change something."));
    m_closed->hide();
    m_column->addWidget(m_closed);

    fold(Review, tr("The review"), u"search"_s, u"review"_s, reviewFields());
    fold(Team, tr("Review team"), u"people"_s, u"team"_s, m_team);
    fold(Worksheet, tr("Worksheet"), u"page"_s, u"worksheet"_s, m_worksheet);
    fold(Consensus, tr("Consensus meeting"), u"users-meeting"_s, u"consensus"_s, consensusFields());
    fold(Solutions, tr("Solutions, approval and conclusion"), u"check-circle"_s, u"solutions"_s, solutionsFields());
    fold(Decisions, tr("Decisions"), u"flag"_s, u"decisions"_s, m_decisions);
    fold(Behavior, tr("Individual behavior"), u"lock"_s, u"behavior"_s, m_behavior);
    m_column->addStretch(1);
    // Something else may have made the review meanwhile: there is one of them.
    m_form->setReady([this](const AnyRecord &record) {
        const auto &known = m_store.file().all<Investigation>();
        return known.empty() || known.front().id.uuid() == idOf(record);
    });
    connect(m_team, &TeamPanel::peopleRequested, this, &FindingsPage::peopleRequested);
    m_store.keepUpToDate(this, [this] { refresh(); });
    refresh();
}

FoldSection *
FindingsPage::fold(Section section, const QString &title, const QString &icon, const QString &key, QWidget *content)
{
    auto *made = new FoldSection(title, icon);
    made->setObjectName(u"findings."_s + key);
    made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    made->setContent(content);
    const QString setting = u"case/findings/"_s + key;
    made->setExpanded(QSettings().value(setting, section == Review).toBool());
    connect(made, &FoldSection::toggled, this, [setting](bool open) { QSettings().setValue(setting, open); });
    m_column->addWidget(made);
    m_sections[section] = made;
    return made;
}

QWidget *FindingsPage::reviewFields()
{
    auto *holder = new QWidget;
    auto *column = plainColumn(holder, 8);
    auto *grid = fieldGrid();
    grid->addWidget(
        m_form->add(u"question"_s, FieldStyle::Line, tr("What the review is to find out, without naming anybody")), 0,
        0, 1, 2);
    grid->addWidget(m_form->add(u"method"_s, FieldStyle::Choice), 1, 0, Qt::AlignTop);
    grid->addWidget(m_form->add(u"pswpSince"_s, FieldStyle::Time), 1, 1, Qt::AlignTop);
    grid->addWidget(
        m_form->add(u"scope"_s, FieldStyle::Text, tr("From where to where, and what is left out")), 2, 0, Qt::AlignTop);
    grid->addWidget(
        m_form->add(u"records"_s, FieldStyle::Text, tr("Such as the medical record, device logs, schedules")), 2, 1,
        Qt::AlignTop);
    grid->addWidget(
        m_form->add(u"locationVisit"_s, FieldStyle::Text, tr("When, by whom, what was seen")), 3, 0, Qt::AlignTop);
    grid->addWidget(
        m_form->add(u"equipment"_s, FieldStyle::Text, tr("What was looked at, and what came of it")), 3, 1,
        Qt::AlignTop);
    grid->addWidget(m_form->add(u"gaps"_s, FieldStyle::Text), 4, 0, Qt::AlignTop);
    grid->addWidget(
        m_form->add(
            u"familyInvolvement"_s, FieldStyle::Text,
            tr("Invited, interviewed, read the facts, took part, or declined")),
        4, 1, Qt::AlignTop);
    column->addLayout(grid);
    return holder;
}

QWidget *FindingsPage::consensusFields()
{
    auto *holder = new QWidget;
    auto *column = plainColumn(holder, 8);
    column->addWidget(label(
        tr("60 minutes with a facilitator. Send the facts to read beforehand. The meeting agrees which parts of the "
           "system contributed; it does not investigate anew and does not look for somebody to blame. What is said "
           "stays "
           "in the room."),
        FontRole::Small, Ink::Muted));
    m_meetingRemarks->setObjectName(u"findings.meetingRemarks"_s);
    column->addWidget(m_meetingRemarks);
    auto *grid = fieldGrid();
    grid->addWidget(m_form->add(u"consensusNoticeAt"_s, FieldStyle::Time), 0, 0, Qt::AlignTop);
    grid->addWidget(
        m_form->add(u"consensusAt"_s, FieldStyle::FutureTime, tr("Such as tomorrow 10:00")), 0, 1, Qt::AlignTop);
    grid->addWidget(m_form->add(u"consensusPeople"_s, FieldStyle::Line), 1, 0, 1, 2);
    grid->addWidget(m_form->add(u"consensus"_s, FieldStyle::Text, tr("The factors everybody agreed on")), 2, 0, 1, 2);
    column->addLayout(grid);
    auto *title = label(tr("Confirmed causes"), FontRole::Small, Ink::Muted);
    column->addWidget(title);
    m_causes->setObjectName(u"findings.causes"_s);
    m_causes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_causes->setAccessibleName(title->text());
    column->addWidget(m_causes);
    return holder;
}

QWidget *FindingsPage::solutionsFields()
{
    auto *holder = new QWidget;
    auto *column = plainColumn(holder, 8);
    column->addWidget(label(
        tr("Each action gets an owner, a date and a measure. They are kept with the actions of the case."),
        FontRole::Small, Ink::Muted));
    auto *grid = fieldGrid();
    grid->addWidget(
        m_form->add(u"solutionsAt"_s, FieldStyle::FutureTime, tr("Such as tomorrow 10:00")), 0, 0, Qt::AlignTop);
    grid->addWidget(m_form->add(u"solutionsPeople"_s, FieldStyle::Line), 0, 1, Qt::AlignTop);
    grid->addWidget(m_form->add(u"solutions"_s, FieldStyle::Text), 1, 0, 1, 2);
    grid->addWidget(m_form->add(u"approvedAt"_s, FieldStyle::Time), 2, 0, Qt::AlignTop);
    grid->addWidget(
        m_form->add(u"approvedBy"_s, FieldStyle::Line, tr("Such as the chief executive or the board")), 2, 1,
        Qt::AlignTop);
    grid->addWidget(
        m_form->add(u"conclusion"_s, FieldStyle::Text, tr("What the review answers to its question")), 3, 0, 1, 2);
    grid->addWidget(m_form->add(u"staffToldAt"_s, FieldStyle::Time), 4, 0, Qt::AlignTop);
    column->addLayout(grid);
    return holder;
}

int FindingsPage::count() const
{
    return m_store.isOpen() ? static_cast<int>(confirmedCauses(m_store.file()).size()) : 0;
}

void FindingsPage::refresh()
{
    if (!m_store.isOpen())
        return;
    m_closed->setVisible(isFinished(m_store.file()));
    refreshForm();
    m_team->refresh();
    m_worksheet->refresh();
    m_decisions->refresh();
    m_behavior->refresh();
    const auto confirmed = confirmedCauses(m_store.file());
    QStringList causes;
    for (const Cause *cause : confirmed)
        causes += tr("• %1").arg(cause->statement);
    m_causes->setText(causes.isEmpty() ? tr("None yet") : causes.join(u'\n'));
    refreshLines();
    m_case = m_store.caseId();
}

void FindingsPage::refreshForm()
{
    const CaseFile &file = m_store.file();
    const bool finished = isFinished(file);
    const auto &reviews = file.all<Investigation>();
    if (!reviews.empty()) {
        const bool same = reviews.front().id.uuid() == idOf(m_form->record()) && m_case == m_store.caseId();
        m_form->show(reviews.front());
        if (!same)
            m_form->restoreDraft();
    } else if (!m_form->isNew() || m_case != m_store.caseId()) {
        Investigation made;
        made.id = Id<Investigation>::create();
        m_form->show(made, true);
        m_form->restoreDraft();
    }
    m_form->setReadOnly(finished);
    m_form->suggest(u"approvedBy"_s, peopleNames(file));
    std::vector<RemarkList::Remark> remarks;
    const auto &review = std::get<Investigation>(m_form->record());
    const bool soon = review.consensusAt && *review.consensusAt > m_store.moment().now;
    if (soon && !review.consensusNoticeAt)
        remarks.push_back(
            {Status::Soon,
             tr("The notice is not sent yet."),
             tr("Say when and where, that it takes 60 minutes, who leads it, and what to read before."),
             {}});
    m_meetingRemarks->show(remarks);
}

void FindingsPage::refreshLines()
{
    const words::Moment moment = m_store.moment();
    const auto &review = std::get<Investigation>(m_form->record());
    const auto held = [&](const std::optional<Instant> &at) {
        return !at                ? tr("Not held yet")
               : *at > moment.now ? tr("Planned for %1").arg(words::exactTime(*at, moment))
                                  : tr("Held %1").arg(words::listTime(*at, moment));
    };
    m_sections[Review]->setTrailing(review.question.isEmpty() ? tr("Question not recorded yet") : QString());
    m_sections[Team]->setTrailing(m_team->line());
    m_sections[Worksheet]->setTrailing(words::worksheetLine(worksheetStanding(m_store.file())));
    m_sections[Consensus]->setTrailing(held(review.consensusAt));
    m_sections[Solutions]->setTrailing(
        review.approvedAt ? tr("Approved %1").arg(words::listTime(*review.approvedAt, moment))
                          : held(review.solutionsAt));
    m_sections[Decisions]->setTrailing(m_decisions->line());
    // Neither name nor number: who passes by reads a folded header.
    m_sections[Behavior]->setTrailing(tr("Peer review, apart from the review"));
}

void FindingsPage::showSection(Section section)
{
    FoldSection *shown = m_sections[section];
    shown->setExpanded(true);
    // The place of the section is known once it is laid out.
    QTimer::singleShot(0, shown, [this, shown] {
        const int top = shown->mapTo(m_scroll->widget(), QPoint(0, 0)).y();
        m_scroll->ensureVisible(0, top + m_scroll->viewport()->height() - 20, 0, 20);
        m_scroll->ensureVisible(0, top, 0, 10);
    });
}

bool FindingsPage::showRecord(RecordKind kind, const QUuid &id)
{
    if (!m_store.isOpen())
        return false;
    if (kind == RecordKind::Investigation && m_store.file().find(Id<Investigation>(id)))
        showSection(Review);
    else if (kind == RecordKind::ReviewQuestion && m_worksheet->showQuestion(id))
        showSection(Worksheet);
    else if (kind == RecordKind::Decision && m_decisions->showDecision(id))
        showSection(Decisions);
    else if (kind == RecordKind::BehaviorReview && m_behavior->has(id))
        showSection(Behavior);
    else
        return false;
    return true;
}

void FindingsPage::leave()
{
    m_form->leave();
    m_worksheet->leave();
    m_decisions->leave();
    m_behavior->leave();
}

QFuture<void> FindingsPage::keepDraft()
{
    QFuture<void> last = QtFuture::makeReadyFuture();
    for (const QFuture<void> &kept :
         {m_form->keepDraft(), m_worksheet->keepDraft(), m_decisions->keepDraft(), m_behavior->keepDraft()}) {
        if (!kept.isFinished())
            last = kept;
    }
    return last;
}

} // namespace candor
