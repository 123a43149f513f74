// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/RegulatoryPanel.h"

#include "case/resolution/RecordRows.h"
#include "case/resolution/ResolutionChanges.h"
#include "case/resolution/ResolutionWords.h"
#include "library/LibraryWords.h"
#include "library/SourceLinks.h"
#include "widgets/Button.h"
#include "widgets/FoldSection.h"
#include "widgets/Label.h"
#include "widgets/Note.h"

#include <QBoxLayout>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// What is no due date must look different: its icon and its word say so.
QString iconFor(const DeadlineRule &rule)
{
    switch (rule.kind) {
    case DeadlineRule::Kind::WaitingPeriod: return u"pause-bars"_s;
    case DeadlineRule::Kind::Tolling: return u"dash-circle"_s;
    case DeadlineRule::Kind::PrivilegeCondition: return u"lock"_s;
    default: return u"clock"_s;
    }
}

const DeadlineRule *ruleOf(const AnyRecord &record)
{
    return builtInDeadlines().rule(std::get<RegulatoryClock>(record).rule);
}

QString kindSentence(const DeadlineRule &rule)
{
    switch (rule.kind) {
    case DeadlineRule::Kind::WaitingPeriod: return RegulatoryPanel::tr("A waiting period, no due date of yours.");
    case DeadlineRule::Kind::Tolling:
        return RegulatoryPanel::tr("Time stands still for the claim, no due date of yours.");
    case DeadlineRule::Kind::PrivilegeCondition:
        return RegulatoryPanel::tr("A condition of protection, no duty of its own.");
    default: return words::choiceText(rule.kind) + u'.';
    }
}

Status statusFor(RegulatoryStanding standing)
{
    switch (standing) {
    case RegulatoryStanding::Late: return Status::Late;
    case RegulatoryStanding::Soon: return Status::Soon;
    case RegulatoryStanding::FiledOnTime:
    case RegulatoryStanding::FiledLate: return Status::Ok;
    default: return Status::Neutral;
    }
}

} // namespace

RegulatoryPanel::RegulatoryPanel(CaseStore &store, QWidget *parent)
    : SectionCard(store, partTitle(ResolutionPart::Clock), u"resolution.regulatory"_s, parent)
    , m_none(label(
          tr("No rule of your jurisdictions has begun to run. Jurisdictions are chosen in Settings."), FontRole::Body,
          Ink::Muted, this))
    , m_moreSection(new FoldSection(tr("May apply from a date that a person gives"), u"calendar-check"_s, this))
{
    RecordRowKind kind{RecordKind::RegulatoryClock, u"clock"_s, {}, {}, {}};
    kind.lined = true;
    kind.nameOf = [](const AnyRecord &record) { return u"clock."_s + std::get<RegulatoryClock>(record).rule; };
    kind.face = [this](const AnyRecord &record) {
        const auto &clock = std::get<RegulatoryClock>(record);
        const DeadlineRule *rule = ruleOf(record);
        const words::Moment moment = this->store().moment();
        const bool verified = !rule || isVerified(*rule, this->store().desk().settings());
        const RegulatoryStanding standing = regulatoryStanding(clock, rule, verified, moment.now);
        RowFace face;
        face.title = rule ? words::protocolText(rule->title) : clock.rule;
        face.status = statusFor(standing);
        face.icon = face.status == Status::Late                 ? u"triangle-alert"_s
                    : face.status == Status::Ok                 ? u"check-circle"_s
                    : standing == RegulatoryStanding::Dismissed ? u"dash-circle"_s
                    : rule                                      ? iconFor(*rule)
                                                                : u"clock"_s;
        QStringList parts;
        if (rule)
            parts += words::jurisdiction(rule->jurisdiction);
        if (!verified)
            parts += tr("unverified");
        if (rule && clock.state == RegulatoryState::Proposed)
            parts += tr("Applies when: %1").arg(words::protocolText(rule->appliesWhen));
        else if (clock.state == RegulatoryState::Dismissed)
            parts += words::standingText(clock, rule, verified, moment);
        face.second = parts.join(u" · "_s);
        face.faded = !verified || standing == RegulatoryStanding::Dismissed;
        if (standing == RegulatoryStanding::Dismissed)
            face.trailing = words::choiceText(clock.state);
        else if (standing == RegulatoryStanding::Unverified)
            face.trailing =
                clock.dueAt ? tr("Would be due %1").arg(words::dayOf(*clock.dueAt, moment)) : tr("Unverified");
        else if (standing == RegulatoryStanding::Proposed && clock.dueAt)
            face.trailing = tr("Would be due %1").arg(words::dayOf(*clock.dueAt, moment));
        else
            face.trailing = words::standingText(clock, rule, verified, moment);
        face.trailingStrong = face.status == Status::Late || face.status == Status::Soon;
        return face;
    };
    kind.build = [this](FoldRow &row, QVBoxLayout *column) { return buildRow(row, column); };
    m_rows = new RecordRows(store, kind, this);
    m_more = new RecordRows(store, std::move(kind));
    m_more->setObjectName(u"clock.moreRows"_s);
    m_moreSection->setObjectName(u"clock.more"_s);
    m_moreSection->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_moreSection->setContent(m_more);
    m_moreSection->setExpanded(false);
    body()->addWidget(label(
        tr("Proposed for your jurisdictions. Not legal advice: read the condition and the source, and let counsel "
           "decide."),
        FontRole::Small, Ink::Muted, this));
    body()->addWidget(m_none);
    body()->addWidget(m_rows);
    body()->addWidget(m_moreSection);
}

std::function<void(const AnyRecord &)> RegulatoryPanel::buildRow(FoldRow &row, QVBoxLayout *column)
{
    RecordForm &form = row.form();
    const DeadlineRule *rule = ruleOf(row.record());
    const QString prefix = u"clock."_s + std::get<RegulatoryClock>(row.record()).rule;
    if (rule) {
        column->addWidget(label(kindSentence(*rule), FontRole::Body));
        column->addWidget(label(tr("Applies when: %1").arg(words::protocolText(rule->appliesWhen)), FontRole::Body));
        column->addWidget(label(
            tr("%1 from: %2", "length of time, what it is counted from")
                .arg(words::span(rule->offset), words::trigger(rule->trigger)),
            FontRole::Body));
        if (!rule->note.isEmpty())
            column->addWidget(label(words::protocolText(rule->note), FontRole::Small, Ink::Muted));
        column->addWidget(sourceLink(rule->citation, rule->url));
    }
    auto *warning = new NoteBox;
    warning->setObjectName(prefix + u".unverified"_s);
    column->addWidget(warning);
    FieldGrid2 grid(column);
    grid.add(form.add(u"startsAt"_s, FieldStyle::Time));
    grid.add(form.add(u"filedAt"_s, FieldStyle::Time));
    grid.add(form.add(u"reason"_s, FieldStyle::Text, tr("Why it applies, or why it does not")), true);
    grid.add(form.add(u"proof"_s, FieldStyle::Line, tr("Such as the number of the confirmation")), true);
    auto *due = label({}, FontRole::Label);
    due->setObjectName(prefix + u".due"_s);
    column->addWidget(due);
    auto *confirm = button(tr("It applies"), ButtonKind::Normal, u"check"_s);
    auto *dismiss = button(tr("It does not apply"), ButtonKind::Normal);
    auto *filed = button(tr("It is filed"), ButtonKind::Normal, u"check-circle"_s);
    auto *again = button(tr("Decide again"), ButtonKind::Normal);
    for (const auto &[each, name, state] :
         {std::tuple(confirm, u".confirm"_s, RegulatoryState::Confirmed),
          {dismiss, u".dismiss"_s, RegulatoryState::Dismissed},
          {filed, u".filed"_s, RegulatoryState::Filed},
          {again, u".again"_s, RegulatoryState::Proposed}}) {
        each->setObjectName(prefix + name);
        each->setSmall(true);
        each->setAccessibleName(
            tr("%1: %2", "button: rule").arg(each->text(), rule ? words::protocolText(rule->title) : QString()));
        connect(each, &QPushButton::clicked, this, [this, &row, decided = state] { decide(row, decided); });
    }
    column->addWidget(buttonRow({confirm, dismiss, filed, again}));
    form.setFollow([this](AnyRecord &changed, const AnyRecord &before, const CaseFile &) {
        followClock(changed, before, store().desk().surroundings());
        m_opened = idOf(changed); // with a date it goes to the other list
        return std::vector<AnyRecord>();
    });
    return [this, &row, rule, warning, due, confirm, dismiss, filed, again](const AnyRecord &record) {
        const auto &clock = std::get<RegulatoryClock>(record);
        const words::Moment moment = store().moment();
        const bool verified = !rule || isVerified(*rule, store().desk().settings());
        warning->setVisible(!verified);
        if (!verified)
            warning->set(
                Status::Soon, tr("Unverified."),
                tr("Nobody here has read this rule in its source yet. Confirm it in the Library first; until then it "
                   "does not count as a duty."));
        due->setVisible(clock.dueAt || (rule && !rule->isDueDate() && clock.startsAt));
        if (clock.dueAt)
            due->setText(
                clock.state == RegulatoryState::Proposed
                    ? tr("Would be due %1").arg(words::exactTime(*clock.dueAt, moment))
                    : tr("Due %1").arg(words::exactTime(*clock.dueAt, moment)));
        else if (rule && clock.startsAt)
            due->setText(
                tr("Over on %1")
                    .arg(words::exactTime(endOf(*rule, *clock.startsAt, store().desk().surroundings()), moment)));
        const bool open = !row.isFinished();
        confirm->setVisible(open && clock.state == RegulatoryState::Proposed);
        dismiss->setVisible(
            open && (clock.state == RegulatoryState::Proposed || clock.state == RegulatoryState::Confirmed));
        filed->setVisible(open && clock.state == RegulatoryState::Confirmed && (!rule || rule->isDueDate()));
        again->setVisible(open && (clock.state == RegulatoryState::Dismissed || clock.state == RegulatoryState::Filed));
    };
}

void RegulatoryPanel::decide(FoldRow &row, RegulatoryState state)
{
    RecordForm &form = row.form();
    const AnyRecord record = form.typedRecord();
    const auto &typed = std::get<RegulatoryClock>(record);
    if (state == RegulatoryState::Confirmed && !typed.startsAt) {
        form.refuse(u"startsAt"_s, tr("Say from when it is counted"));
        return;
    }
    if (state == RegulatoryState::Dismissed && typed.reason.trimmed().isEmpty()) {
        form.refuse(u"reason"_s, tr("Say why it does not apply"));
        return;
    }
    if (state == RegulatoryState::Filed && !typed.filedAt) {
        form.refuse(u"filedAt"_s, tr("Say when it was filed"));
        return;
    }
    if (state == RegulatoryState::Filed && typed.proof.trimmed().isEmpty()) {
        form.refuse(u"proof"_s, tr("Say what shows that it was filed"));
        return;
    }
    m_opened = idOf(record);
    QString done;
    switch (state) {
    case RegulatoryState::Confirmed: done = tr("Deadline confirmed"); break;
    case RegulatoryState::Dismissed: done = tr("Deadline dismissed"); break;
    case RegulatoryState::Filed: done = tr("Filing recorded"); break;
    case RegulatoryState::Proposed: done = tr("To be decided again"); break;
    }
    form.store(
        [state, by = store().user(), now = store().desk().surroundings().now](AnyRecord &changed) {
            auto &clock = std::get<RegulatoryClock>(changed);
            clock.state = state;
            if (state == RegulatoryState::Confirmed || state == RegulatoryState::Dismissed) {
                clock.decidedBy = by;
                clock.decidedAt = now;
            }
        },
        done);
}

void RegulatoryPanel::refresh()
{
    const CaseFile &file = store().file();
    const words::Moment moment = store().moment();
    const Surroundings around = store().desk().surroundings();
    const Settings settings = store().desk().settings();
    if (m_case != store().caseId()) {
        m_case = store().caseId();
        m_fresh.clear();
        m_opened = {};
    }
    // First what was decided and is due, then what is proposed, then what is over.
    std::vector<const RegulatoryClock *> clocks;
    for (const RegulatoryClock &clock : file.all<RegulatoryClock>())
        clocks.push_back(&clock);
    const auto rank = [](const RegulatoryClock &clock) {
        switch (clock.state) {
        case RegulatoryState::Confirmed: return 0;
        case RegulatoryState::Proposed: return 1;
        case RegulatoryState::Filed: return 2;
        case RegulatoryState::Dismissed: return 3;
        }
        return 3;
    };
    std::stable_sort(clocks.begin(), clocks.end(), [&](const RegulatoryClock *a, const RegulatoryClock *b) {
        if (rank(*a) != rank(*b))
            return rank(*a) < rank(*b);
        return a->dueAt && (!b->dueAt || *a->dueAt < *b->dueAt);
    });
    std::vector<RecordRows::Item> recorded, begun, more, over;
    int open = 0, late = 0;
    for (const RegulatoryClock *clock : clocks) {
        (rank(*clock) < 2 ? recorded : over).push_back({*clock, false});
        const DeadlineRule *rule = builtInDeadlines().rule(clock->rule);
        const auto standing = regulatoryStanding(*clock, rule, !rule || isVerified(*rule, settings), moment.now);
        open += standing == RegulatoryStanding::Due || standing == RegulatoryStanding::Soon ||
                        standing == RegulatoryStanding::Late
                    ? 1
                    : 0;
        late += standing == RegulatoryStanding::Late ? 1 : 0;
    }
    int undecided = 0;
    for (const RegulatoryProposal &proposal : proposals(builtInDeadlines(), file, around, settings)) {
        RegulatoryClock &fresh = m_fresh[proposal.rule->id];
        const RegulatoryClock now = clockFor(*proposal.rule, proposal.startsAt, around);
        if (fresh.id.isNil())
            fresh = now;
        fresh.startsAt = now.startsAt;
        fresh.dueAt = now.dueAt;
        (proposal.startsAt ? begun : more).push_back({fresh, true});
        undecided += proposal.startsAt ? 1 : 0;
    }
    for (auto *part : {&begun, &over})
        recorded.insert(recorded.end(), part->begin(), part->end());
    m_none->setVisible(recorded.empty());
    m_rows->show(recorded, isReadOnly(RecordKind::RegulatoryClock));
    m_more->show(more, isReadOnly(RecordKind::RegulatoryClock));
    m_moreSection->setVisible(!more.empty());
    m_moreSection->setTrailing(moment.locale.toString(static_cast<int>(more.size())));
    if (!m_opened.isNull()) {
        const FoldRow *row = m_rows->row(m_opened);
        if (row && !row->isOpen())
            m_rows->open(m_opened);
        if (row)
            m_opened = {};
    }
    if (late > 0)
        setState(tr("%n late", "deadlines", late), Status::Late);
    else if (open > 0)
        setState(tr("%n to file", "deadlines", open), Status::Wait);
    else if (undecided > 0)
        setState(tr("%n to decide", "deadlines", undecided), Status::Neutral);
    else
        setState(tr("Nothing to decide now"), Status::Ok);
}

bool RegulatoryPanel::showRecord(RecordKind kind, const QUuid &id)
{
    return kind == RecordKind::RegulatoryClock && (m_rows->open(id) || m_more->open(id));
}

void RegulatoryPanel::leave()
{
    m_rows->leave();
    m_more->leave();
}

QFuture<void> RegulatoryPanel::keepDraft()
{
    QFuture<void> last = QtFuture::makeReadyFuture();
    m_rows->keepDraft(last);
    m_more->keepDraft(last);
    return last;
}

} // namespace candor
