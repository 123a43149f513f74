// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/EvidencePage.h"

#include "case/CaseAnswers.h"
#include "case/investigation/EvidenceForm.h"
#include "case/investigation/HoldForm.h"
#include "case/investigation/ReviewParts.h"
#include "case/investigation/ReviewWording.h"
#include "case/investigation/RowTable.h"
#include "model/ReviewRules.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/Splitter.h"

#include <QBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int holdsHeight = 200; // of a few holds; more of them scroll

} // namespace

EvidencePage::EvidencePage(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_line(label({}, FontRole::Small, Ink::Muted))
    , m_add(button(tr("Add evidence"), ButtonKind::Normal, u"plus"_s))
    , m_usual(button(tr("Add from the checklist")))
    , m_place(button(tr("Place a hold"), ButtonKind::Normal, u"lock"_s))
    , m_table(new RowTable(
          u"evidence.table"_s, tr("Evidence"), {tr("What"), tr("Where"), tr("Custodian"), tr("State")}, {6, 4, 4, 4}))
    , m_holds(new RowTable(
          u"evidence.holds"_s, tr("Holds"), {tr("Hold"), tr("What is held"), tr("Placed by"), tr("State")},
          {2, 4, 3, 4}))
    , m_holdsTitle(label(tr("Holds"), FontRole::Label))
    , m_noHold(label(tr("No hold is placed."), FontRole::Small, Ink::Muted))
    , m_refusal(new NoteBox)
    , m_lists(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_pages(new QStackedWidget)
    , m_nothing(new QWidget)
    , m_form(new EvidenceForm(store))
    , m_holdForm(new HoldForm(store))
{
    setObjectName(u"evidencePage"_s);
    build();
    connect(m_add, &QPushButton::clicked, this, &EvidencePage::add);
    connect(m_empty, &EmptyState::actionTriggered, this, &EvidencePage::add);
    connect(m_refusal, &NoteBox::actionTriggered, m_refusal, &QWidget::hide);
    const auto chosen = [this](bool hold) {
        m_onHold = hold;
        m_adding = false;
        m_refusal->hide();
        showChosen();
    };
    connect(m_table, &RowTable::chosenChanged, this, [chosen] { chosen(false); });
    connect(m_holds, &RowTable::chosenChanged, this, [chosen] { chosen(true); });
    // The one that is shown already may have been left for one of the other list.
    connect(m_table, &QAbstractItemView::clicked, this, [chosen] { chosen(false); });
    connect(m_holds, &QAbstractItemView::clicked, this, [chosen] { chosen(true); });
    connect(m_table, &RowTable::openRequested, this, [this, chosen] {
        chosen(false);
        m_form->focusFirst();
    });
    connect(m_holds, &RowTable::openRequested, this, [this, chosen] {
        chosen(true);
        m_holdForm->focusFirst();
    });
    connect(m_table, &RowTable::addRequested, this, &EvidencePage::add);
    connect(m_table, &RowTable::removeRequested, this, &EvidencePage::removeItem);
    connect(m_holds, &RowTable::removeRequested, this, &EvidencePage::removeHold);
    connect(m_holds, &RowTable::addRequested, m_place, &QPushButton::click);
    connect(m_form, &EvidenceForm::removeRequested, this, &EvidencePage::removeItem);
    connect(m_holdForm, &HoldForm::removeRequested, this, &EvidencePage::removeHold);
    connect(m_form, &EvidenceForm::stored, this, [this](const Id<EvidenceItem> &id) {
        m_adding = false;
        m_table->choose(id.uuid());
    });
    connect(m_form, &EvidenceForm::discarded, this, [this] {
        m_adding = false;
        showChosen();
        m_table->setFocus();
    });
    m_store.keepUpToDate(this, [this] { refresh(); });
    refresh();
}

void EvidencePage::build()
{
    auto *splitter = new Splitter(u"evidence"_s, this);
    plainColumn(this, 0)->addWidget(splitter);
    auto *left = new QWidget;
    left->setProperty("surface", true);
    left->setAttribute(Qt::WA_StyledBackground);
    auto *column = plainColumn(left, 0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(8);
    bar->addWidget(m_add);
    bar->addWidget(m_usual);
    bar->addWidget(m_place);
    bar->addStretch(1);
    column->addLayout(bar);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 16, 8);
    line->setSpacing(8);
    line->addWidget(new RecordMark(RecordSort::CaseRecord, left));
    line->addWidget(m_line, 1);
    column->addLayout(line);
    auto *refusal = new QVBoxLayout;
    refusal->setContentsMargins(16, 0, 16, 8);
    refusal->addWidget(m_refusal);
    column->addLayout(refusal);
    m_refusal->hide();
    m_refusal->setObjectName(u"evidence.refusal"_s);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_empty);
    column->addWidget(m_lists, 1);
    auto *holds = new QVBoxLayout;
    holds->setContentsMargins(16, 10, 16, 6);
    holds->setSpacing(4);
    m_holdsTitle->setBuddy(m_holds);
    holds->addWidget(m_holdsTitle);
    holds->addWidget(m_noHold);
    column->addLayout(holds);
    m_holds->setGrowing(true, Theme::tokens().scaled(holdsHeight));
    column->addWidget(m_holds);

    m_add->setObjectName(u"evidence.add"_s);
    m_usual->setObjectName(u"evidence.usual"_s);
    m_place->setObjectName(u"evidence.placeHold"_s);
    for (Button *each : {m_add, m_usual, m_place})
        each->setSmall(true);
    auto *usual = new QMenu(this);
    usual->setObjectName(u"evidence.usualMenu"_s);
    for (const char *text : usualEvidence) {
        auto *action = usual->addAction(words::choiceText(text));
        connect(action, &QAction::triggered, this, [this, text] { addUsual(text); });
    }
    opensMenu(m_usual, usual);
    auto *place = new QMenu(this);
    place->setObjectName(u"evidence.placeMenu"_s);
    for (const auto &each : enumNames<HoldKind>) {
        auto *action = place->addAction(words::placeHoldText(each.value));
        action->setObjectName(u"evidence.place."_s + QString::fromLatin1(each.key));
        connect(action, &QAction::triggered, this, [this, kind = each.value] { placeHold(kind); });
    }
    opensMenu(m_place, place);

    m_empty->set(
        u"lock"_s, tr("Nothing is secured yet"),
        tr("Leave devices as they stand, and keep what was used. The checklist names what is usually secured."));
    m_empty->setAction(tr("Add evidence"), u"plus"_s);
    m_pages->setProperty("surface", true);
    m_pages->setAttribute(Qt::WA_StyledBackground);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_holdForm);
    splitter->addWidget(left);
    splitter->addWidget(m_pages);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    const Tokens &t = Theme::tokens();
    splitter->setFirstSizes({t.scaled(660), t.scaled(540)});
}

int EvidencePage::count() const
{
    return m_store.isOpen() ? static_cast<int>(m_store.file().all<EvidenceItem>().size()) : 0;
}

void EvidencePage::refresh()
{
    if (!m_store.isOpen())
        return;
    if (m_case != m_store.caseId()) {
        m_case = m_store.caseId();
        m_adding = false;
        m_onHold = false;
        m_refusal->hide();
        m_table->choose({});
        m_holds->choose({});
    }
    const bool finished = isReadOnly(m_store.file(), RecordKind::EvidenceItem);
    for (Button *each : {m_add, m_usual, m_place})
        each->setEnabled(!finished);
    refreshTables();
    showChosen();
}

void EvidencePage::refreshTables()
{
    const CaseFile &file = m_store.file();
    const words::Moment moment = m_store.moment();
    std::vector<ListedRow> items;
    int missing = 0;
    for (const EvidenceItem &item : file.all<EvidenceItem>()) {
        const Status status = words::evidenceStatus(item.state);
        const bool late = item.state == EvidenceState::Lost, soon = item.state == EvidenceState::Expected;
        missing += soon;
        QStringList marks;
        if (!item.serial.isEmpty())
            marks += tr("No. %1", "serial number").arg(item.serial);
        if (!item.seal.isEmpty())
            marks += tr("Seal %1", "seal number").arg(item.seal);
        const QString what = marks.isEmpty() ? item.description : item.description + u'\n' + marks.join(u", "_s);
        items.push_back(
            {item.id.uuid(),
             {{what, {}, Status::Neutral, false},
              {item.location, {}, Status::Neutral, false},
              {item.custodian, {}, Status::Neutral, false},
              {words::choiceText(item.state), iconName(status), late || soon ? status : Status::Neutral, false}}});
    }
    m_line->setText(
        missing > 0 ? tr("%1, %2").arg(tr("%n objects", "", count()), tr("%n to be secured", "", missing))
                    : tr("%n objects", "", count()));
    m_line->setVisible(count() > 0);
    m_table->show(std::move(items));
    m_lists->setCurrentWidget(count() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_empty->setAction(isReadOnly(file, RecordKind::EvidenceItem) ? QString() : tr("Add evidence"), u"plus"_s);
    std::vector<ListedRow> holds;
    for (const Hold &hold : file.all<Hold>()) {
        const bool open = isOpen(hold);
        holds.push_back(
            {hold.id.uuid(),
             {{words::choiceText(hold.kind), {}, Status::Neutral, false},
              {hold.scope, {}, Status::Neutral, false},
              {hold.placedBy, {}, Status::Neutral, false},
              {words::holdLine(hold, moment), open ? u"lock"_s : u"unlock"_s, open ? Status::Soon : Status::Neutral,
               !open}}});
    }
    m_noHold->setVisible(holds.empty());
    m_holds->setVisible(!holds.empty());
    m_holds->show(std::move(holds));
}

void EvidencePage::showChosen()
{
    if (!m_store.isOpen() || m_adding)
        return;
    if (m_onHold) {
        if (const Hold *hold = m_store.file().find(Id<Hold>(m_holds->chosen()))) {
            m_table->choose({}); // one of both lists has the chosen one
            m_form->leave();
            m_holdForm->show(*hold);
            m_pages->setCurrentWidget(m_holdForm);
            return;
        }
        m_onHold = false;
    }
    const auto &items = m_store.file().all<EvidenceItem>();
    const EvidenceItem *item = m_store.file().find(Id<EvidenceItem>(m_table->chosen()));
    if (!item && !items.empty()) {
        item = &items.front();
        m_table->choose(item->id.uuid());
    }
    if (!item) {
        m_pages->setCurrentWidget(m_nothing);
        return;
    }
    m_holds->choose({});
    m_holdForm->form().leave();
    m_form->show(*item);
    m_pages->setCurrentWidget(m_form);
}

bool EvidencePage::showRecord(RecordKind kind, const QUuid &id)
{
    if (!m_store.isOpen())
        return false;
    QUuid shown = id;
    if (kind == RecordKind::CustodyEvent) {
        const CustodyEvent *event = m_store.file().find(Id<CustodyEvent>(id));
        if (!event)
            return false;
        shown = event->item.uuid();
    } else if (kind != RecordKind::EvidenceItem && kind != RecordKind::Hold) {
        return false;
    }
    const bool hold = kind == RecordKind::Hold;
    if (hold ? !m_store.file().find(Id<Hold>(shown)) : !m_store.file().find(Id<EvidenceItem>(shown)))
        return false;
    m_adding = false;
    m_onHold = hold;
    (hold ? m_holds : m_table)->choose(shown);
    showChosen();
    return true;
}

void EvidencePage::add()
{
    if (!m_store.isOpen() || isReadOnly(m_store.file(), RecordKind::EvidenceItem))
        return;
    m_refusal->hide();
    m_holdForm->form().leave();
    m_adding = true;
    m_onHold = false;
    m_pages->setCurrentWidget(m_form);
    m_form->begin();
}

void EvidencePage::addUsual(const char *text)
{
    if (!m_store.isOpen() || isReadOnly(m_store.file(), RecordKind::EvidenceItem))
        return;
    EvidenceItem item;
    item.id = Id<EvidenceItem>::create();
    item.description = words::choiceText(text);
    m_adding = false;
    m_onHold = false;
    m_table->choose(item.id.uuid());
    m_store.apply(EditRecords{m_store.caseId(), {item}, {}, {}}, tr("Added: %1").arg(item.description));
}

void EvidencePage::placeHold(HoldKind kind)
{
    if (!m_store.isOpen() || isReadOnly(m_store.file(), RecordKind::EvidenceItem))
        return;
    Hold hold;
    hold.id = Id<Hold>::create();
    hold.kind = kind;
    hold.placedAt = m_store.desk().surroundings().now;
    hold.placedBy = m_store.user();
    m_adding = false;
    m_onHold = true;
    m_holds->choose(hold.id.uuid());
    m_store.apply(EditRecords{m_store.caseId(), {hold}, {}, {}}, tr("Hold placed"), [page = QPointer(this)] {
        if (page && page->m_onHold)
            page->m_holdForm->focusFirst();
    });
}

void EvidencePage::removeItem()
{
    const EvidenceItem *item = m_store.file().find(Id<EvidenceItem>(m_table->chosen()));
    if (m_adding || !item || isFinished(m_store.file()))
        return;
    if (const int used = referencesTo(m_store.file(), item->id); used > 0) {
        const QString text =
            tr("Hand-overs, causes or events point to it (%n in all). Take those back first, or record that it was not "
               "found.",
               "", used);
        m_refusal->set(Status::Soon, tr("Kept."), text, tr("Close this message"));
        m_refusal->show();
        announce(m_refusal, text);
        return;
    }
    m_form->form().discard();
    m_store.applyFrom(
        [id = item->id](const CaseFile &file) -> std::optional<Command> {
            const EvidenceItem *known = file.find(id);
            if (!known || referencesTo(file, id) > 0)
                return std::nullopt;
            return EditRecords{file.record.id, {}, {*known}, {}};
        },
        tr("Removed: %1").arg(item->description));
}

void EvidencePage::removeHold()
{
    const Hold *hold = m_store.file().find(Id<Hold>(m_holds->chosen()));
    if (!hold || isFinished(m_store.file()))
        return;
    if (staysInCase(*hold)) {
        const QString text = tr("A litigation hold that was placed is released, with the name and the reason.");
        m_refusal->set(Status::Soon, tr("Kept."), text, tr("Close this message"));
        m_refusal->show();
        announce(m_refusal, text);
        return;
    }
    m_holdForm->form().discard();
    m_store.applyFrom(
        [id = hold->id](const CaseFile &file) -> std::optional<Command> {
            const Hold *known = file.find(id);
            if (!known || staysInCase(*known))
                return std::nullopt;
            return EditRecords{file.record.id, {}, {*known}, {}};
        },
        tr("Hold removed"));
}

void EvidencePage::leave()
{
    m_form->leave();
    m_holdForm->form().leave();
}

QFuture<void> EvidencePage::keepDraft()
{
    const QFuture<void> hold = m_holdForm->form().keepDraft();
    const QFuture<void> item = m_form->keepDraft();
    return item.isFinished() ? hold : item;
}

} // namespace candor
