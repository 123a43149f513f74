// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/people/PeopleTab.h"

#include "case/CaseAnswers.h"
#include "case/history/HistoryWording.h"
#include "case/people/PeopleList.h"
#include "case/people/PeopleWording.h"
#include "case/people/PersonForm.h"
#include "case/people/SupportOverview.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/FoldSection.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/Splitter.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 300, sideWidth = 290;
constexpr qsizetype namedReferences = 4;

QVBoxLayout *column(QWidget *widget, int spacing = 4)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

/// Who is added where somebody of this group is chosen.
PersonRole roleFor(PersonGroup group)
{
    switch (group) {
    case PersonGroup::Patient:
    case PersonGroup::Family: return PersonRole::Family;
    case PersonGroup::Staff: return PersonRole::Staff;
    case PersonGroup::Leads: return PersonRole::ContactPerson;
    case PersonGroup::ReviewTeam: return PersonRole::ReviewTeam;
    case PersonGroup::Insurer: return PersonRole::Insurer;
    case PersonGroup::Counsel: return PersonRole::Counsel;
    case PersonGroup::Other: break;
    }
    return PersonRole::Other;
}

} // namespace

PeopleTab::PeopleTab(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_splitter(new Splitter(u"case-people"_s, this))
    , m_filter(new QLineEdit)
    , m_add(button(tr("Add somebody"), ButtonKind::Primary, u"plus"_s))
    , m_menu(new QMenu(this))
    , m_list(new PeopleList)
    , m_noMatch(new EmptyState)
    , m_middle(new QWidget)
    , m_refusal(new NoteBox)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_form(new PersonForm(store))
    , m_support(new SupportOverview(store))
    , m_side(new QWidget)
    , m_speaks(new FoldSection(tr("Who may speak for the patient"), u"bubble"_s))
    , m_remarks(new FoldSection(tr("Worth a look"), u"eye"_s))
    , m_language(new FoldSection(tr("Language and interpreter"), u"people"_s))
{
    setObjectName(u"peopleTab"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);

    auto *left = new QWidget;
    buildLeft(left);
    m_middle->setProperty("surface", true);
    m_middle->setAttribute(Qt::WA_StyledBackground);
    auto *middle = column(m_middle, 0);
    auto *refusal = new QVBoxLayout;
    refusal->setContentsMargins(22, 10, 22, 0);
    refusal->addWidget(m_refusal);
    middle->addLayout(refusal);
    middle->addWidget(m_pages, 1);
    m_refusal->setObjectName(u"people.refusal"_s);
    m_refusal->hide();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_support);
    m_empty->set(u"people"_s, tr("Nobody is recorded yet"), tr("Begin with the patient."));
    m_empty->setAction(words::addPersonText(PersonRole::Patient), u"plus"_s);
    buildSide();

    m_splitter->addWidget(left);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setFirstSizes({Theme::tokens().scaled(listWidth), 700, Theme::tokens().scaled(sideWidth)});

    connect(m_empty, &EmptyState::actionTriggered, this, [this] { addPerson(PersonRole::Patient); });
    connect(m_form, &PersonForm::stored, this, [this](const Id<Person> &id) {
        m_adding = false;
        m_list->chooseWhenThere(id);
    });
    connect(m_form, &PersonForm::discarded, this, [this] {
        m_adding = false;
        showChosen();
        m_list->setFocus();
    });
    connect(m_form, &PersonForm::removeRequested, this, &PeopleTab::remove);
    connect(
        m_form, &PersonForm::historyRequested, this, [this] { Q_EMIT historyRequested(m_form->personId().uuid()); });
    connect(m_refusal, &NoteBox::actionTriggered, m_refusal, &QWidget::hide);
    connect(m_support, &SupportOverview::personRequested, this, &PeopleTab::showPerson);
    connect(m_support, &SupportOverview::addRequested, this, [this] { addPerson(PersonRole::Staff); });
    m_store.keepUpToDate(this, [this] { refresh(); });
}

void PeopleTab::buildLeft(QWidget *left)
{
    auto *layout = column(left, 0);
    m_add->setObjectName(u"people.add"_s);
    m_add->setToolTip(tr("Insert"));
    m_menu->setObjectName(u"people.addMenu"_s);
    for (const auto &each : enumNames<PersonRole>) {
        auto *action = m_menu->addAction(words::addPersonText(each.value));
        action->setObjectName(u"people.add."_s + QString::fromLatin1(each.key));
        connect(action, &QAction::triggered, this, [this, role = each.value] { addPerson(role); });
    }
    m_filter->setObjectName(u"people.filter"_s);
    m_filter->setAccessibleName(tr("Find a person"));
    m_filter->setPlaceholderText(tr("Find a person"));
    m_filter->setClearButtonEnabled(true);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(8);
    bar->addWidget(m_add, 0, Qt::AlignLeading);
    bar->addWidget(m_filter);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    m_noMatch->set(u"search"_s, tr("Nobody matches"), {});
    m_noMatch->setAction(tr("Show everybody"));
    m_noMatch->hide();
    layout->addWidget(m_noMatch, 1);

    connect(m_add, &QPushButton::clicked, this, &PeopleTab::openAddMenu);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->people().setFilter(text);
        const bool none = m_list->people().isFiltered() && m_list->people().rowCount() == 0;
        m_list->setVisible(!none);
        m_noMatch->setVisible(none);
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        // The first one found is the one that is meant.
        const int row = m_list->people().firstPerson();
        if (row < 0)
            return;
        m_list->setCurrentIndex(m_list->people().index(row));
        m_list->setFocus();
    });
    connect(m_noMatch, &EmptyState::actionTriggered, m_filter, &QLineEdit::clear);
    connect(m_list, &PeopleList::chosen, this, [this] {
        m_adding = false;
        m_refusal->hide();
        showChosen();
    });
    connect(m_list, &PeopleList::openRequested, this, [this] {
        if (m_pages->currentWidget() == m_form)
            m_form->focusName();
        else if (m_pages->currentWidget() == m_support)
            m_support->setFocus();
    });
    connect(m_list, &PeopleList::addRequested, this, &PeopleTab::addToGroup);
    connect(m_list, &PeopleList::removeRequested, this, &PeopleTab::remove);
}

void PeopleTab::buildSide()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"people.side"_s);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *layout = column(content, 0);
    m_speaks->setObjectName(u"people.speaks"_s);
    m_remarks->setObjectName(u"people.remarks"_s);
    m_language->setObjectName(u"people.language"_s);
    for (FoldSection *section : {m_speaks, m_remarks, m_language}) {
        // As high as its wrapped text needs at this width, which the hint of a wrapped label does not say.
        section->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        layout->addWidget(section);
    }
    layout->addStretch(1);
    auto *guidance = new QWidget;
    auto *lines = column(guidance);
    lines->addWidget(label(words::interpreterGuidance(), FontRole::Small, Ink::Text, guidance));
    lines->addWidget(label(words::interpreterSource(), FontRole::Small, Ink::Muted, guidance));
    m_language->setContent(guidance);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    column(m_side, 0)->addWidget(scroll);
}

QWidget *PeopleTab::page() const
{
    return m_middle;
}

void PeopleTab::showPerson(const Id<Person> &id)
{
    m_filter->clear();
    m_adding = false;
    m_list->choose(id);
    if (m_list->chosenPerson() != id)
        m_list->chooseWhenThere(id);
    showChosen();
}

void PeopleTab::showSupport()
{
    m_filter->clear();
    m_adding = false;
    m_list->chooseOverview();
    showChosen();
}

void PeopleTab::addPerson(PersonRole role)
{
    if (!m_store.isOpen() || isReadOnly(m_store.file(), RecordKind::Person))
        return;
    m_refusal->hide();
    m_adding = true;
    m_pages->setCurrentWidget(m_form);
    m_form->begin(role);
}

void PeopleTab::openAddMenu()
{
    m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

void PeopleTab::addToGroup()
{
    const auto group = m_list->people().groupAt(m_list->currentIndex());
    addPerson(group ? roleFor(*group) : PersonRole::Staff);
}

void PeopleTab::refresh()
{
    if (!m_store.isOpen())
        return;
    if (m_case != m_store.caseId()) {
        m_case = m_store.caseId();
        m_adding = false;
        m_refusal->hide();
        m_filter->clear();
        m_shownPeople.clear();
    }
    m_add->setEnabled(!isReadOnly(m_store.file(), RecordKind::Person));
    m_list->show(m_store.file(), m_store.moment());
    showChosen();
    m_support->refresh();
    refreshSide();
}

void PeopleTab::showChosen()
{
    if (!m_store.isOpen() || m_adding)
        return;
    if (m_list->isOverviewChosen()) {
        m_form->leave();
        m_pages->setCurrentWidget(m_support);
        return;
    }
    const Person *person = m_store.file().find(m_list->chosenPerson());
    if (!person && !m_store.file().all<Person>().empty()) {
        const int first = m_list->people().firstPerson();
        if (first >= 0) {
            m_list->chooseWhenThere(m_list->people().idAt(m_list->people().index(first)));
            person = m_store.file().find(m_list->chosenPerson());
        }
    }
    if (!person) {
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    m_form->show(*person);
    m_pages->setCurrentWidget(m_form);
}

void PeopleTab::refreshSide()
{
    const auto &people = m_store.file().all<Person>();
    if (people == m_shownPeople && !m_shownPeople.empty())
        return;
    m_shownPeople = people;
    auto *speaks = new QWidget;
    auto *speakLines = column(speaks);
    for (const QString &sentence : words::speakerSentences(m_store.file()))
        speakLines->addWidget(label(sentence, FontRole::Small, Ink::Text, speaks));
    m_speaks->setContent(speaks);

    const auto remarks = peopleRemarks(m_store.file());
    auto *holder = new QWidget;
    auto *lines = column(holder, 8);
    for (const PeopleRemark &remark : remarks) {
        if (remark.kind == PeopleRemark::Kind::NobodySpeaks)
            continue; // said above
        const words::RemarkText text = words::remarkText(remark, m_store.file(), m_store.moment());
        auto *box = new NoteBox(holder);
        const bool leads = remark.kind == PeopleRemark::Kind::NoContactPerson;
        const bool patient = remark.kind == PeopleRemark::Kind::NoPatient;
        const QString action = leads     ? words::addPersonText(PersonRole::ContactPerson)
                               : patient ? words::addPersonText(PersonRole::Patient)
                                         : tr("Show");
        box->set(text.important ? Status::Soon : Status::Wait, text.lead, text.text, action);
        connect(box, &NoteBox::actionTriggered, this, [this, remark, leads, patient] {
            if (leads || patient)
                addPerson(leads ? PersonRole::ContactPerson : PersonRole::Patient);
            else
                showPerson(remark.people.back());
        });
        lines->addWidget(box);
    }
    const int shown = lines->count();
    if (shown == 0)
        lines->addWidget(label(tr("Nothing stands out"), FontRole::Small, Ink::Muted, holder));
    m_remarks->setTrailing(shown > 0 ? m_store.moment().locale.toString(shown) : QString());
    m_remarks->setContent(holder);
}

void PeopleTab::remove()
{
    if (m_adding || m_list->isOverviewChosen() || isReadOnly(m_store.file(), RecordKind::Person))
        return;
    const Person *person = m_store.file().find(m_list->chosenPerson());
    if (!person)
        return;
    QStringList phrases;
    const auto references = referencesTo(m_store.file(), *person);
    for (const PersonReference &reference : references) {
        if (const auto record = storedRecord(m_store.file(), reference.kind, reference.id);
            record && phrases.size() < namedReferences)
            phrases += recordPhrase(*record, m_store.file(), m_store.protocol(), m_store.moment());
    }
    if (!references.empty()) {
        const auto more = static_cast<int>(references.size()) - static_cast<int>(phrases.size());
        if (more > 0)
            phrases += tr("%n more", "", more);
        const QString text = tr("%1 is named in: %2. Remove the role instead, or correct those first.")
                                 .arg(person->name, words::list(phrases, m_store.moment()));
        m_refusal->set(Status::Soon, tr("Kept."), text, tr("Close this message"));
        m_refusal->show();
        announce(m_refusal, text);
        return;
    }
    m_refusal->hide();
    m_form->form().discard();
    m_store.applyFrom(
        [id = person->id](const CaseFile &file) -> std::optional<Command> {
            const Person *known = file.find(id);
            // Somebody may have named the person in the meantime.
            if (!known || !referencesTo(file, *known).empty())
                return std::nullopt;
            return EditRecords{file.record.id, {}, {*known}, {}};
        },
        tr("Removed: %1").arg(person->name));
}

void PeopleTab::leave()
{
    m_form->leave();
}

QFuture<void> PeopleTab::keepDraft()
{
    return m_form->keepDraft();
}

} // namespace candor
