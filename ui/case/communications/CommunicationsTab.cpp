// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/CommunicationsTab.h"

#include "case/CaseAnswers.h"
#include "case/communications/ConversationEditor.h"
#include "case/communications/ConversationList.h"
#include "case/communications/ConversationReader.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/DeadlineClock.h"
#include "widgets/EmptyState.h"
#include "widgets/FoldSection.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 318, sideWidth = 320, promiseRing = 28;

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
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new ConversationList)
    , m_pages(new QStackedWidget)
    , m_reader(new ConversationReader)
    , m_editor(new ConversationEditor(store))
    , m_empty(new EmptyState)
    , m_told(new FoldSection(tr("Told so far"), u"bubble"_s))
    , m_promises(new FoldSection(tr("Promises to the family"), u"flag"_s))
    , m_reach(new FoldSection(tr("How they want to be reached"), u"people"_s))
{
    setObjectName(u"communicationsTab"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);

    auto *left = new QWidget;
    auto *leftColumn = column(left);
    leftColumn->setSpacing(0);
    auto *log = button(tr("Log a conversation"), ButtonKind::Primary, u"plus"_s);
    log->setObjectName(u"communications.log"_s);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->addWidget(log);
    bar->addStretch(1);
    leftColumn->addLayout(bar);
    leftColumn->addWidget(m_list, 1);

    m_pages->setProperty("surface", true);
    m_pages->setAttribute(Qt::WA_StyledBackground);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_reader);
    m_pages->addWidget(m_editor);

    auto *side = new QScrollArea;
    side->setObjectName(u"communications.side"_s);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFocusPolicy(Qt::NoFocus);
    auto *sideContent = new QWidget;
    auto *sideColumn = column(sideContent);
    sideColumn->setSpacing(0);
    m_told->setObjectName(u"communications.told"_s);
    m_promises->setObjectName(u"communications.promises"_s);
    m_reach->setObjectName(u"communications.reach"_s);
    for (FoldSection *section : {m_told, m_promises, m_reach}) {
        // As high as its wrapped text needs at this width, which the hint of a wrapped label does not say.
        section->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        sideColumn->addWidget(section);
    }
    sideColumn->addStretch(1);
    side->setWidget(sideContent);
    sideContent->setAutoFillBackground(false);
    side->viewport()->setAutoFillBackground(false);

    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(side);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({Theme::tokens().scaled(listWidth), 700, Theme::tokens().scaled(sideWidth)});

    connect(log, &QPushButton::clicked, this, &CommunicationsTab::logConversation);
    connect(m_empty, &EmptyState::actionTriggered, this, &CommunicationsTab::logConversation);
    connect(m_list, &ConversationList::chosen, this, [this] {
        m_editor->keepDraft();
        showTalk();
    });
    connect(m_editor, &ConversationEditor::finished, this, [this](const Id<Conversation> &saved) {
        if (!saved.isNil())
            m_list->chooseWhenThere(saved);
        showTalk();
        m_list->setFocus();
    });
    connect(m_reader, &ConversationReader::correctRequested, this, [this](const Id<Conversation> &id) {
        if (const Conversation *talk = m_store.file().find(id)) {
            m_editor->correct(*talk);
            m_pages->setCurrentWidget(m_editor);
        }
    });
    connect(&m_store, &CaseStore::changed, this, &CommunicationsTab::refresh);
}

QWidget *CommunicationsTab::page() const
{
    return m_pages->currentWidget();
}

void CommunicationsTab::logConversation()
{
    if (!m_store.isOpen())
        return;
    if (!m_editor->isOpen())
        m_editor->begin();
    m_pages->setCurrentWidget(m_editor);
}

void CommunicationsTab::refresh()
{
    if (!m_store.isOpen())
        return;
    if (m_editor->isOpen() && m_editor->caseId() != m_store.caseId()) {
        m_editor->close();
        m_pages->setCurrentWidget(m_empty);
    }
    m_list->show(m_store.file(), m_store.moment());
    if (m_pages->currentWidget() != m_editor)
        showTalk();
    refreshSide();
}

void CommunicationsTab::showTalk()
{
    const Conversation *talk = m_store.file().find(m_list->conversations().idAt(m_list->currentIndex()));
    if (!talk) {
        const StepView *next = m_store.pathway().nextStep();
        const bool due = next && next->due && next->due->at;
        m_empty->set(
            u"bubble"_s, tr("No conversation logged yet"),
            due ? tr("Next is due: %1").arg(words::dueLine(*next->due, m_store.protocol(), m_store.moment()))
                : QString());
        m_empty->setAction(tr("Log a conversation"), u"plus"_s);
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const auto &facts = m_store.file().all<Fact>();
    const auto &promises = m_store.file().all<Promise>();
    if (m_shown != *talk || m_shownFacts != facts || m_shownPromises != promises) {
        m_reader->show(m_store.file(), *talk, m_store.moment());
        m_shown = *talk;
        m_shownFacts = facts;
        m_shownPromises = promises;
    }
    m_pages->setCurrentWidget(m_reader);
}

void CommunicationsTab::refreshSide()
{
    const words::Moment moment = m_store.moment();
    auto *told = new QWidget;
    auto *toldLines = column(told);
    const auto fact = [&](const Fact &each) {
        auto *line = new QWidget(told);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 2, 0, 2);
        row->setSpacing(8);
        row->addWidget(label(each.text, FontRole::Small, Ink::Text, line), 1);
        row->addWidget(
            new IconMark(
                each.told ? u"bubble"_s : u"circle"_s, each.told ? IconColor::Told : IconColor::Muted, 14, line),
            0, Qt::AlignTop);
        const QString when = each.told && each.toldAt ? words::listTime(*each.toldAt, moment)
                             : each.told              ? tr("Told")
                                                      : tr("Not yet");
        auto *state = label(when, FontRole::Small, Ink::Muted, line);
        state->setWordWrap(false);
        row->addWidget(state, 0, Qt::AlignTop);
        toldLines->addWidget(line);
    };
    bool any = false;
    for (const bool state : {true, false}) {
        for (const Fact &each : m_store.file().all<Fact>()) {
            if (each.told == state && (each.told || (each.known && each.withheld.isEmpty()))) {
                fact(each);
                any = true;
            }
        }
    }
    if (!any)
        toldLines->addWidget(label(tr("Nothing told yet"), FontRole::Small, Ink::Muted, told));
    m_told->setContent(told);

    auto *promises = new QWidget;
    auto *promiseLines = column(promises);
    int open = 0, kept = 0;
    for (const Promise &promise : m_store.file().all<Promise>()) {
        kept += promise.state == PromiseState::Kept ? 1 : 0;
        if (promise.state != PromiseState::Open)
            continue;
        ++open;
        auto *line = new QWidget(promises);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *clock = new DeadlineClock(line);
        clock->setRingSize(promiseRing);
        ClockFace face;
        for (const Due &due : m_store.pathway().promises) {
            if (due.subject == promise.id.toString())
                face = clockFace(due, m_store.file(), m_store.protocol(), moment);
        }
        face.title = promise.text;
        if (face.time.isEmpty())
            face.time = tr("No deadline");
        clock->setFace(face);
        row->addWidget(clock, 1);
        auto *done = button(tr("Kept"), ButtonKind::Normal, {}, {}, line);
        done->setSmall(true);
        done->setObjectName(u"promise.kept."_s + promise.id.toString());
        done->setAccessibleName(tr("Kept: %1").arg(promise.text));
        connect(done, &QPushButton::clicked, this, [this, id = promise.id] {
            const Instant now = m_store.desk().surroundings().now;
            m_store.applyFrom(
                [id, now](const CaseFile &file) -> std::optional<Command> {
                    const Promise *known = file.find(id);
                    if (!known || known->state != PromiseState::Open)
                        return std::nullopt;
                    Promise changed = *known;
                    changed.state = PromiseState::Kept;
                    changed.keptAt = now;
                    return EditRecords{file.record.id, {changed}, {}, {}};
                },
                tr("Promise kept"));
        });
        row->addWidget(done, 0, Qt::AlignVCenter);
        promiseLines->addWidget(line);
    }
    if (open == 0)
        promiseLines->addWidget(label(tr("No open promise"), FontRole::Small, Ink::Muted, promises));
    m_promises->setTrailing(tr("%1 open, %2 kept").arg(open).arg(kept));
    m_promises->setContent(promises);

    auto *reach = new QWidget;
    auto *reachLines = column(reach);
    any = false;
    for (const Person &person : m_store.file().all<Person>()) {
        if (person.reachHow.isEmpty())
            continue;
        any = true;
        reachLines->addWidget(label(person.name, FontRole::Label, Ink::Text, reach));
        reachLines->addWidget(label(person.reachHow, FontRole::Small, Ink::Text, reach));
    }
    if (!any)
        reachLines->addWidget(label(tr("Not recorded yet"), FontRole::Small, Ink::Muted, reach));
    m_reach->setContent(reach);
}

} // namespace candor
