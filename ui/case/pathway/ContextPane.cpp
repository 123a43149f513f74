// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/ContextPane.h"

#include "case/CaseAnswers.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/DeadlineClock.h"
#include "widgets/FoldSection.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QSettings>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostDeadlines = 6, mostFacts = 8;
constexpr int clockRing = 28;

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    return layout;
}

QWidget *factLine(const QString &text, const QString &icon, IconColor color, const QString &spoken)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(8);
    row->addWidget(new IconMark(icon, color, 14, line), 0, Qt::AlignTop);
    auto *words = label(text, FontRole::Small, Ink::Text, line);
    words->setAccessibleName(spoken);
    row->addWidget(words, 1);
    return line;
}

} // namespace

std::vector<Due> runningDeadlines(const PathwayView &view)
{
    std::vector<Due> running;
    const auto add = [&](const Due &due) {
        const bool runs =
            due.at && !due.stopped &&
            (due.state == ClockState::Running || due.state == ClockState::Soon || due.state == ClockState::Late);
        const bool known =
            std::any_of(running.begin(), running.end(), [&](const Due &d) { return d.subject == due.subject; });
        if (runs && !known)
            running.push_back(due);
    };
    // Those of steps first: they know about new times that a person set.
    for (const StepView &step : view.steps) {
        if (step.due && !step.settled())
            add(*step.due);
    }
    for (const Due &due : view.clocks)
        add(due);
    for (const Due &due : view.promises)
        add(due);
    std::stable_sort(running.begin(), running.end(), [](const Due &a, const Due &b) { return *a.at < *b.at; });
    return running;
}

ContextPane::ContextPane(CaseStore &store, QWidget *parent)
    : QScrollArea(parent)
    , m_store(store)
{
    setObjectName(u"contextPane"_s);
    setAccessibleName(tr("About this case"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = column(content);
    m_column->setSpacing(0);
    m_facts = section(tr("Key facts"), u"page"_s, u"facts"_s);
    m_told = section(tr("What the family has been told"), u"bubble"_s, u"told"_s);
    m_deadlines = section(tr("Next deadlines"), u"clock"_s, u"deadlines"_s);
    m_guidance = section(tr("Guidance"), u"info"_s, u"guidance"_s);
    m_column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_store.keepUpToDate(this, [this] { refresh(); });
}

FoldSection *ContextPane::section(const QString &title, const QString &icon, const QString &key)
{
    auto *fold = new FoldSection(title, icon);
    fold->setObjectName(u"context."_s + key);
    // As high as its wrapped text needs at this width, which the hint of a wrapped label does not say.
    fold->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    const QString setting = u"case/context/"_s + key;
    fold->setExpanded(QSettings().value(setting, true).toBool());
    connect(fold, &FoldSection::toggled, this, [setting](bool open) { QSettings().setValue(setting, open); });
    m_column->addWidget(fold);
    return fold;
}

void ContextPane::showStep(const QString &stepId)
{
    m_step = stepId;
    if (m_store.isOpen())
        refreshGuidance();
}

void ContextPane::refresh()
{
    if (!m_store.isOpen())
        return;
    if (m_case != m_store.caseId()) {
        m_case = m_store.caseId();
        m_allTold = m_allOpen = m_allDeadlines = false;
    }
    refreshFacts();
    refreshTold();
    refreshDeadlines();
    refreshGuidance();
}

void ContextPane::refreshFacts()
{
    const CaseFile &file = m_store.file();
    const words::Moment moment = m_store.moment();
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &caption, const QStringList &parts) {
        QStringList known = parts;
        known.removeAll(QString());
        const bool missing = known.isEmpty();
        const int row = grid->rowCount();
        grid->addWidget(label(caption, FontRole::Small, Ink::Muted, content), row, 0, Qt::AlignTop);
        auto *value = label(
            missing ? tr("Not recorded yet") : known.join(u", "_s), FontRole::Small, missing ? Ink::Muted : Ink::Text,
            content);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(tr("%1: %2", "fact: value").arg(caption, value->text()));
        grid->addWidget(value, row, 1);
    };
    const Person *patient = file.patient();
    add(tr("Patient"), {patient ? patient->name : QString(),
                        patient && patient->ageYears >= 0 ? moment.locale.toString(patient->ageYears) : QString()});
    add(tr("Unit"), {file.record.unit, file.record.place});
    const auto found = file.anchor(u"t_discovered");
    add(tr("Found"), {found ? words::dayTime(*found, moment) : QString()});
    add(tr("Harm"), {harmChip(file).text});
    add(tr("Now"), {file.record.patientNow});
    add(tr("Owner"), {file.record.owner});
    m_facts->setContent(content);
}

void ContextPane::refreshTold()
{
    auto *content = new QWidget;
    auto *lines = column(content);
    std::vector<const Fact *> told, open;
    for (const Fact &fact : m_store.file().all<Fact>()) {
        if (fact.told)
            told.push_back(&fact);
        else if (fact.known && fact.withheld.isEmpty())
            open.push_back(&fact);
    }
    std::stable_sort(told.begin(), told.end(), [](const Fact *a, const Fact *b) { return a->toldAt > b->toldAt; });
    if (told.empty())
        lines->addWidget(label(tr("Nothing told yet"), FontRole::Small, Ink::Muted, content));
    addFacts(told, true, lines);
    if (!open.empty())
        lines->addWidget(label(tr("Not told yet"), FontRole::Small, Ink::Muted, content));
    addFacts(open, false, lines);
    m_told->setContent(content);
}

void ContextPane::addFacts(const std::vector<const Fact *> &facts, bool told, QVBoxLayout *lines)
{
    const words::Moment moment = m_store.moment();
    bool &all = told ? m_allTold : m_allOpen;
    const size_t shown = all ? facts.size() : std::min(facts.size(), mostFacts);
    std::optional<QString> heading;
    for (size_t i = 0; i < shown; ++i) {
        const Fact &fact = *facts[i];
        if (!told) {
            lines->addWidget(factLine(fact.text, u"circle"_s, IconColor::Muted, tr("%1, not told yet").arg(fact.text)));
            continue;
        }
        // Each under the day on which it was told, never under another one.
        const QString when = fact.toldAt ? words::listTime(*fact.toldAt, moment) : QString();
        if (heading != when) {
            heading = when;
            lines->addWidget(label(when.isEmpty() ? tr("Told") : tr("Told %1").arg(when), FontRole::Small, Ink::Muted));
        }
        lines->addWidget(factLine(fact.text, u"bubble"_s, IconColor::Told, tr("%1, told").arg(fact.text)));
    }
    const int more = static_cast<int>(facts.size() - shown);
    if (more > 0)
        addMore(
            told ? tr("And %n more that they were told", "", more) : tr("And %n more not told yet", "", more),
            told ? u"told"_s : u"open"_s, all, lines);
}

void ContextPane::addMore(const QString &text, const QString &name, bool &all, QVBoxLayout *lines)
{
    auto *more = button(text, ButtonKind::Quiet);
    more->setSmall(true);
    more->setObjectName(u"context.more."_s + name);
    // Queued, because the button goes with what is shown now.
    connect(
        more, &QPushButton::clicked, this,
        [this, &all] {
            all = true;
            refresh();
        },
        Qt::QueuedConnection);
    lines->addWidget(more, 0, Qt::AlignLeading);
}

void ContextPane::refreshDeadlines()
{
    const words::Moment moment = m_store.moment();
    std::vector<Due> running;
    if (!isFinished(m_store.file()))
        running = runningDeadlines(m_store.pathway());
    QStringList subjects;
    for (const Due &due : running)
        subjects += due.subject;
    const size_t count = m_allDeadlines ? running.size() : std::min(running.size(), mostDeadlines);
    const int more = static_cast<int>(running.size() - count);
    running.resize(count);
    // The same clocks tick on; only another set of deadlines makes new ones, so that a clock can say when it turns
    // late.
    if (subjects != m_clockSubjects || subjects.isEmpty() || m_clocks.size() != count) {
        m_clockSubjects = subjects;
        m_clocks.clear();
        auto *content = new QWidget;
        auto *lines = column(content);
        if (running.empty())
            lines->addWidget(label(tr("No deadline is running"), FontRole::Small, Ink::Muted, content));
        for (const Due &due : running)
            addDeadline(due, lines);
        if (more > 0)
            addMore(tr("And %n more deadline(s)", "", more), u"deadlines"_s, m_allDeadlines, lines);
        m_deadlines->setContent(content);
    }
    for (size_t i = 0; i < running.size(); ++i) {
        const Deadline &shown = m_clocks[i];
        shown.clock->setFace(clockFace(running[i], m_store.file(), m_store.protocol(), moment));
        const QString reasons = words::dueReasons(running[i], m_store.protocol(), moment);
        shown.clock->setToolTip(reasons);
        shown.clock->setAccessibleDescription(reasons);
        shown.reasons->setText(reasons);
        shown.why->setAccessibleName(tr("Why this time: %1").arg(words::dueTitle(running[i], m_store.file())));
    }
}

void ContextPane::addDeadline(const Due &due, QVBoxLayout *lines)
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    auto *clock = new DeadlineClock(row);
    clock->setObjectName(u"deadline."_s + due.subject);
    clock->setRingSize(clockRing);
    auto *why = button(tr("Why"), ButtonKind::Quiet, {}, {}, row);
    why->setObjectName(u"deadlineWhy."_s + due.subject);
    why->setSmall(true);
    why->setCheckable(true);
    auto *reasons = label({}, FontRole::Small, Ink::Muted, row);
    reasons->setObjectName(u"deadlineReasons."_s + due.subject);
    reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(clock, 0, 0);
    grid->addWidget(why, 0, 1, Qt::AlignBottom);
    grid->addWidget(reasons, 1, 0, 1, 2);
    const bool explained = m_explained.contains(due.subject);
    why->setChecked(explained);
    reasons->setVisible(explained);
    connect(why, &QAbstractButton::toggled, this, [this, reasons, subject = due.subject](bool open) {
        reasons->setVisible(open);
        if (open)
            m_explained.insert(subject);
        else
            m_explained.remove(subject);
    });
    lines->addWidget(row);
    m_clocks.push_back({clock, why, reasons});
}

void ContextPane::refreshGuidance()
{
    const Step *step = m_store.protocol().step(m_step);
    // A source alone helps nobody.
    m_guidance->setVisible(step && !step->guidance.isEmpty());
    if (!step || step->guidance.isEmpty())
        return;
    auto *content = new QWidget;
    auto *lines = column(content);
    lines->setSpacing(6);
    lines->addWidget(label(words::protocolText(step->guidance), FontRole::Small, Ink::Text, content));
    lines->addWidget(label(words::origin(step->origin, m_store.protocol()), FontRole::Small, Ink::Muted, content));
    if (step->origin.evidence == Evidence::Unverified) {
        auto *mark = new Chip(words::choiceText(Evidence::Unverified), Status::Wait, {}, content);
        mark->setToolTip(tr("This rule was not confirmed in a source yet"));
        lines->addWidget(mark, 0, Qt::AlignLeading);
    }
    m_guidance->setContent(content);
}

} // namespace candor
