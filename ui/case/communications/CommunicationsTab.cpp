// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/CommunicationsTab.h"

#include "case/communications/ChartNotePanel.h"
#include "case/communications/ConversationEditor.h"
#include "case/communications/ConversationList.h"
#include "case/communications/ConversationReader.h"
#include "case/communications/PromisePane.h"
#include "case/communications/SilenceBar.h"
#include "case/communications/ToldPane.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/ColumnScroll.h"
#include "widgets/EmptyState.h"
#include "widgets/FlowLayout.h"
#include "widgets/FoldSection.h"
#include "widgets/Label.h"
#include "widgets/Splitter.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 318, sideWidth = 320, leastSide = 220;

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

} // namespace

CommunicationsTab::CommunicationsTab(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_silence(new SilenceBar(store))
    , m_splitter(new Splitter(u"communications"_s, this))
    , m_filter(new QComboBox)
    , m_list(new ConversationList)
    , m_pages(new QStackedWidget)
    , m_reader(new ConversationReader)
    , m_editor(new ConversationEditor(store))
    , m_chartNote(new ChartNotePanel(store))
    , m_empty(new EmptyState)
    , m_toldSection(new FoldSection(tr("Told so far"), u"bubble"_s))
    , m_promiseSection(new FoldSection(tr("Promises to the family"), u"flag"_s))
    , m_reachSection(new FoldSection(tr("How they want to be reached"), u"people"_s))
    , m_told(new ToldPane(store))
    , m_promises(new PromisePane(store))
{
    setObjectName(u"communicationsTab"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_silence);
    outer->addWidget(m_splitter, 1);

    m_pages->setProperty("surface", true);
    m_pages->setAttribute(Qt::WA_StyledBackground);
    for (QWidget *page :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_reader), static_cast<QWidget *>(m_editor),
          static_cast<QWidget *>(m_chartNote)})
        m_pages->addWidget(page);

    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(buildSide());
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setFirstSizes({Theme::tokens().scaled(listWidth), 700, Theme::tokens().scaled(sideWidth)});

    connect(m_silence, &SilenceBar::logRequested, this, &CommunicationsTab::logConversation);
    connect(m_empty, &EmptyState::actionTriggered, this, &CommunicationsTab::logConversation);
    connect(m_list, &ConversationList::draftChosen, this, &CommunicationsTab::logConversation);
    connect(m_list, &ConversationList::chosen, this, [this] {
        m_editor->close();
        m_chartNote->close();
        lookForDraft();
        showTalk();
    });
    connect(m_editor, &ConversationEditor::finished, this, [this](const Id<Conversation> &saved) {
        if (!saved.isNil())
            m_list->chooseWhenThere(saved);
        m_list->conversations().setDraft(false);
        m_list->show(m_store.file(), m_store.moment());
        lookForDraft();
        showTalk();
        m_list->setFocus();
    });
    m_editor->keepAlso([this] { return m_chartNote->keepDraft(); });
    connect(m_reader, &ConversationReader::correctRequested, this, [this](const Id<Conversation> &id) {
        if (const Conversation *talk = m_store.file().find(id)) {
            m_pages->setCurrentWidget(m_editor);
            m_editor->correct(*talk);
        }
    });
    connect(m_reader, &ConversationReader::chartNoteRequested, this, &CommunicationsTab::showChartNote);
    connect(m_chartNote, &ChartNotePanel::finished, this, [this] {
        showTalk();
        m_list->setFocus();
    });
    connect(m_chartNote, &ChartNotePanel::printRequested, this, &CommunicationsTab::printRequested);
    m_store.keepUpToDate(this, [this] { refresh(); });
}

QWidget *CommunicationsTab::buildLeft()
{
    auto *left = new QWidget;
    auto *leftColumn = column(left);
    leftColumn->setSpacing(0);
    auto *log = button(tr("Log a conversation"), ButtonKind::Primary, u"plus"_s);
    log->setObjectName(u"communications.log"_s);
    m_filter->setObjectName(u"communications.filter"_s);
    m_filter->setAccessibleName(tr("Which types are shown"));
    m_filter->addItem(tr("All types"), -1);
    for (const auto &channel : enumNames<Channel>)
        m_filter->addItem(words::choiceText(channel.label), static_cast<int>(channel.value));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setMinimumContentsLength(10);
    auto *bar = new FlowLayout(nullptr, 8, 6);
    bar->setContentsMargins(16, 8, 16, 8);
    bar->addWidget(log);
    bar->addWidget(m_filter);
    leftColumn->addLayout(bar);
    leftColumn->addWidget(m_list, 1);
    auto *print = button(tr("Print the log"), ButtonKind::Quiet, u"printer"_s);
    print->setObjectName(u"communications.print"_s);
    print->setSmall(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 4, 10, 4);
    foot->addWidget(print);
    foot->addStretch(1);
    leftColumn->addLayout(foot);
    connect(log, &QPushButton::clicked, this, &CommunicationsTab::logConversation);
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(u"communications-log"_s); });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const int channel = m_filter->currentData().toInt();
        m_list->conversations().setChannel(channel < 0 ? std::nullopt : std::optional(static_cast<Channel>(channel)));
        refresh();
    });
    return left;
}

QWidget *CommunicationsTab::buildSide()
{
    auto *side = m_side = new ColumnScroll;
    side->setObjectName(u"communications.side"_s);
    auto *content = new QWidget;
    content->setMinimumWidth(Theme::tokens().scaled(leastSide));
    auto *sideColumn = column(content);
    sideColumn->setSpacing(0);
    m_toldSection->setObjectName(u"communications.told"_s);
    m_promiseSection->setObjectName(u"communications.promises"_s);
    m_reachSection->setObjectName(u"communications.reach"_s);
    m_toldSection->setContent(m_told);
    m_promiseSection->setContent(m_promises);
    for (FoldSection *section : {m_toldSection, m_promiseSection, m_reachSection}) {
        // As high as its wrapped text needs at this width, which the hint of a wrapped label does not say.
        section->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        sideColumn->addWidget(section);
    }
    sideColumn->addStretch(1);
    side->setWidget(content);
    content->setAutoFillBackground(false);
    side->viewport()->setAutoFillBackground(false);
    return side;
}

QWidget *CommunicationsTab::page() const
{
    return m_pages->currentWidget();
}

bool CommunicationsTab::showRecord(RecordKind kind, const QUuid &id)
{
    if (!m_store.isOpen())
        return false;
    refresh(); // another case may have been shown until now
    const CaseFile &file = m_store.file();
    switch (kind) {
    case RecordKind::Conversation: {
        const Conversation *talk = file.find(Id<Conversation>(id));
        return talk && showConversation(talk->corrects.isNil() ? talk->id : talk->corrects);
    }
    case RecordKind::Question: {
        const Question *question = file.find(Id<Question>(id));
        return question && showConversation(question->askedIn);
    }
    case RecordKind::Promise: {
        m_promiseSection->setExpanded(true);
        if (QWidget *line = m_promises->showPromise(Id<Promise>(id))) {
            m_side->ensureWidgetVisible(line);
            return true;
        }
        const Promise *settled = file.find(Id<Promise>(id));
        return settled && showConversation(settled->madeIn);
    }
    case RecordKind::Fact: {
        m_toldSection->setExpanded(true);
        if (!m_told->showFact(Id<Fact>(id)))
            return false;
        const QListView &list = m_told->list();
        const QPoint at = list.mapTo(m_side->widget(), list.visualRect(list.currentIndex()).center());
        m_side->ensureVisible(at.x(), at.y());
        return true;
    }
    default: return false;
    }
}

bool CommunicationsTab::showConversation(const Id<Conversation> &id)
{
    if (!m_store.file().find(id))
        return false;
    m_asked = true;
    m_editor->close();
    m_chartNote->close();
    if (m_list->conversations().rowOf(id) < 0)
        m_filter->setCurrentIndex(0); // every kind
    m_list->choose(id);
    lookForDraft();
    showTalk();
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void CommunicationsTab::logConversation()
{
    if (!m_store.isOpen())
        return;
    m_chartNote->close();
    m_pages->setCurrentWidget(m_editor);
    if (!m_editor->isOpen())
        m_editor->begin();
}

void CommunicationsTab::refresh()
{
    if (!m_store.isOpen())
        return;
    if (m_case != m_store.caseId())
        openedCase();
    m_silence->refresh();
    m_list->show(m_store.file(), m_store.moment());
    m_chartNote->refresh();
    if (m_pages->currentWidget() == m_empty || m_pages->currentWidget() == m_reader)
        showTalk();
    m_told->refresh();
    m_toldSection->setTrailing(m_told->summary());
    m_promises->refresh();
    m_promiseSection->setTrailing(m_promises->summary());
    refreshReach();
}

void CommunicationsTab::openedCase()
{
    if (m_editor->isOpen() && m_editor->caseId() != m_store.caseId())
        m_editor->leave();
    m_chartNote->leave();
    m_case = m_store.caseId();
    m_shown = {};
    m_asked = false;
    m_list->conversations().setDraft(false);
    m_pages->setCurrentWidget(m_empty);
    lookForDraft();
    // The form that was open when the case was left, or the casebook locked, is open again.
    m_editor->resume([this] {
        if (m_asked)
            m_editor->close();
        else
            m_pages->setCurrentWidget(m_editor);
    });
}

void CommunicationsTab::lookForDraft()
{
    m_store.readDraft(
        ConversationEditor::newDraftKey(m_store.caseId()), this, [this, id = m_store.caseId()](const QByteArray &) {
            if (id != m_store.caseId())
                return;
            m_list->conversations().setDraft(true);
            m_list->show(m_store.file(), m_store.moment());
        });
}

void CommunicationsTab::showTalk()
{
    const Conversation *talk = m_store.file().find(m_list->conversations().idAt(m_list->currentIndex()));
    if (!talk) {
        const bool filtered = m_list->conversations().channel() && !m_store.file().all<Conversation>().empty();
        const StepView *next = m_store.pathway().nextStep();
        const bool due = !filtered && next && next->due && next->due->at;
        m_empty->set(
            u"bubble"_s, filtered ? tr("No conversation of this type") : tr("No conversation logged yet"),
            due ? tr("Next is due: %1").arg(words::dueLine(*next->due, m_store.protocol(), m_store.moment()))
                : QString());
        m_empty->setAction(tr("Log a conversation"), u"plus"_s);
        m_pages->setCurrentWidget(m_empty);
        m_shown = {};
        return;
    }
    const Instant minute = std::chrono::floor<std::chrono::minutes>(m_store.moment().now);
    // Late promises of this talk get later with each minute; other talks stay as they are.
    const bool open =
        std::any_of(m_store.file().all<Promise>().begin(), m_store.file().all<Promise>().end(), [&](const Promise &p) {
            return p.madeIn == talk->id && p.state == PromiseState::Open;
        });
    if (m_shown != talk->id || m_shownFile != m_store.file() || (open && m_shownAt != minute)) {
        m_reader->show(m_store.file(), *talk, m_store.moment(), m_store.desk().settings().conversationLockHours);
        m_shown = talk->id;
        m_shownFile = m_store.file();
        m_shownAt = minute;
    }
    m_pages->setCurrentWidget(m_reader);
}

void CommunicationsTab::showChartNote(const Id<Conversation> &id)
{
    m_pages->setCurrentWidget(m_chartNote);
    m_chartNote->open(id);
}

void CommunicationsTab::refreshReach()
{
    const words::Moment moment = m_store.moment();
    struct Line {
        QString text;
        FontRole role = FontRole::Small;
        Ink ink = Ink::Text;
    };
    std::vector<Line> found;
    for (const Person &person : m_store.file().all<Person>()) {
        QStringList how{person.reachHow, person.phone, person.email};
        how.removeAll(QString());
        const bool theirs = std::any_of(person.roles.begin(), person.roles.end(), [](PersonRole role) {
            return role == PersonRole::Patient || role == PersonRole::Family || role == PersonRole::Representative;
        });
        if (!theirs || how.isEmpty())
            continue;
        found.push_back({person.name, FontRole::Label});
        for (const QString &line : std::as_const(how))
            found.push_back({line});
        if (!person.interpreter.isEmpty())
            found.push_back({tr("Interpreter: %1").arg(person.interpreter), FontRole::Small, Ink::Muted});
    }
    if (found.empty())
        found.push_back({tr("Not recorded yet"), FontRole::Small, Ink::Muted});
    const Conversation *last = m_store.file().lastConversation();
    const bool planned = last && last->nextContact && *last->nextContact > moment.now;
    if (planned)
        found.push_back(
            {tr("Next contact: %1")
                 .arg(QStringList{words::dayTime(*last->nextContact, moment), last->nextContactBy}.join(u", "_s))});
    else if (last)
        found.push_back({tr("No next contact is planned"), FontRole::Small, Ink::Soon});

    // Made anew only when it says something else, so that the focus stays on its button.
    QStringList said;
    for (const Line &line : found)
        said += line.text;
    if (said == m_reachSaid)
        return;
    m_reachSaid = said;
    auto *reach = new QWidget;
    auto *lines = column(reach);
    for (const Line &line : found)
        lines->addWidget(label(line.text, line.role, line.ink, reach));
    if (last) {
        auto *plan = button(
            planned ? tr("Change the next contact") : tr("Plan the next contact"), ButtonKind::Normal, {}, {}, reach);
        plan->setSmall(true);
        plan->setObjectName(u"communications.plan"_s);
        connect(plan, &QPushButton::clicked, m_silence, &SilenceBar::planNextContact);
        lines->addWidget(plan, 0, Qt::AlignLeading);
    }
    m_reachSection->setContent(reach);
}

} // namespace candor
