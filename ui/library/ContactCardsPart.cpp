// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ContactCardsPart.h"

#include "case/Wording.h"
#include "shell/Await.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "widgets/Splitter.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace candor {

using namespace Qt::StringLiterals;

ContactCardsPart::ContactCardsPart(LibrarySource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
    , m_organization(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit)
    , m_hours(new QLineEdit)
    , m_note(new QLineEdit)
    , m_forFamilies(new QCheckBox(tr("May be given to patients and families")))
    , m_remove(button(tr("Remove the card")))
    , m_problem(new NoteBox)
{
    m_list->setObjectName(u"contactCards"_s);
    m_list->setAccessibleName(tr("Contact cards"));
    m_list->setModel(m_model);
    useRows(m_list);
    m_empty->set(
        u"people"_s, tr("No contact card yet."),
        tr("The contact person for families, the interpreter line, patient accounts, counsel, the insurer."));
    m_empty->setAction(tr("Add a contact card"), u"plus"_s);
    m_empty->actionButton()->setObjectName(u"addFirstCard"_s);
    auto *form = new QWidget;
    buildForm(form);
    Button *addButton = button(tr("Add a contact card"), ButtonKind::Normal, u"plus"_s);
    addButton->setObjectName(u"addCard"_s);
    addButton->setSmall(true);

    auto *splitter = new Splitter(u"library-contacts"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    splitter->addWidget(form);
    splitter->setFirstSizes({440, 540});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Xl, space::M, space::L, space::S);
    auto *title = new QVBoxLayout;
    title->setSpacing(space::Xs);
    title->addWidget(label(tr("Contact cards"), FontRole::Heading));
    title->addWidget(label(
        tr("The hospital calls them itself, or hands them to families. Documents take them from here."),
        FontRole::Small, Ink::Muted));
    head->addLayout(title, 1);
    head->addWidget(addButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    m_problem->hide();

    connect(addButton, &QPushButton::clicked, this, &ContactCardsPart::add);
    connect(m_empty, &EmptyState::actionTriggered, this, &ContactCardsPart::add);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContactCardsPart::showCard);
}

void ContactCardsPart::buildForm(QWidget *form)
{
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space::L, space::L, space::L, space::L);
    column->setSpacing(space::FormRow);
    for (const auto &name : enumNames<ContactKind>)
        m_kind->addItem(words::choiceText(name.label), static_cast<int>(name.value));
    const auto add = [&](const QString &text, QWidget *field, const QString &name) {
        field->setObjectName(name);
        column->addWidget(new FieldFrame(text, field));
    };
    add(tr("What for"), m_kind, u"cardKind"_s);
    add(tr("Name"), m_name, u"cardName"_s);
    add(tr("Organization"), m_organization, u"cardOrganization"_s);
    add(tr("Phone"), m_phone, u"cardPhone"_s);
    add(tr("Email"), m_email, u"cardEmail"_s);
    add(tr("Reached when"), m_hours, u"cardHours"_s);
    add(tr("Note"), m_note, u"cardNote"_s);
    m_forFamilies->setObjectName(u"cardForFamilies"_s);
    column->addWidget(m_forFamilies);
    m_remove->setObjectName(u"removeCard"_s);
    m_remove->setSmall(true);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    column->addStretch(1);
    for (QLineEdit *line : {m_name, m_organization, m_phone, m_email, m_hours, m_note})
        connect(line, &QLineEdit::editingFinished, this, &ContactCardsPart::keep);
    connect(m_kind, &QComboBox::activated, this, &ContactCardsPart::keep);
    connect(m_forFamilies, &QCheckBox::clicked, this, &ContactCardsPart::keep);
    connect(m_remove, &QPushButton::clicked, this, &ContactCardsPart::remove);
}

void ContactCardsPart::refresh()
{
    await(
        m_source.records(), this,
        [this, asked = ++m_asked](const std::vector<AnyRecord> &records) {
            if (m_saving && asked <= m_askedBefore)
                return; // as it was before what is being stored; another read follows
            m_cards.clear();
            for (const AnyRecord &record : records) {
                if (const auto *card = std::get_if<ContactCard>(&record))
                    m_cards.push_back(*card);
            }
            std::stable_sort(
                m_cards.begin(), m_cards.end(), [](const auto &a, const auto &b) { return a.kind < b.kind; });
            fill();
            m_saving = false;
            if (auto next = std::exchange(m_next, std::nullopt)) {
                const auto stored = std::find_if(
                    m_cards.begin(), m_cards.end(), [&](const ContactCard &card) { return card.id == next->id; });
                if (stored != m_cards.end()) {
                    next->revision = stored->revision;
                    save(*next);
                }
            }
            Q_EMIT shown();
        },
        [this](const Error &error) { showError(error); });
}

void ContactCardsPart::fill()
{
    // A card that is being added may not be among them yet: an answer from before may come first.
    const bool isThere = std::any_of(
        m_cards.begin(), m_cards.end(), [this](const ContactCard &card) { return card.id.toString() == m_wanted; });
    const QString chosen = isThere ? std::exchange(m_wanted, {}) : m_list->currentIndex().data(RowRole::Id).toString();
    // The form is left alone while somebody types in it.
    m_filling = true;
    m_model->clear();
    int row = 0;
    for (const ContactCard &card : m_cards) {
        QStringList second{card.name, card.phone};
        second.removeAll(QString());
        RowText text{
            .id = card.id.toString(),
            .title = words::choiceText(card.kind),
            .second = second.join(u" · "_s),
            .icon = u"phone"_s};
        if (second.isEmpty())
            text.second = tr("Not recorded yet");
        if (card.forFamilies) {
            text.chip = tr("For families");
            text.chipStatus = Status::Told;
        }
        m_model->appendRow(rowItem(text));
        if (text.id == chosen)
            row = m_model->rowCount() - 1;
    }
    m_stack->setCurrentIndex(m_cards.empty() ? 0 : 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_filling = false;
    const ContactCard *card = current();
    const bool typing = focusWidget() && focusWidget() != m_list;
    const bool waits = card && m_next && m_next->id == card->id; // to be stored; the form holds it already
    if (card && !waits && (!typing || m_inForm != card->id.toString()))
        showCard();
}

const ContactCard *ContactCardsPart::current() const
{
    const auto row = static_cast<size_t>(std::max(0, m_list->currentIndex().row()));
    return m_list->currentIndex().isValid() && row < m_cards.size() ? &m_cards[row] : nullptr;
}

void ContactCardsPart::showCard()
{
    const ContactCard *card = current();
    if (m_filling || !card)
        return;
    m_inForm = card->id.toString();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(card->kind)));
    m_name->setText(card->name);
    m_organization->setText(card->organization);
    m_phone->setText(card->phone);
    m_email->setText(card->email);
    m_hours->setText(card->hours);
    m_note->setText(card->note);
    m_forFamilies->setChecked(card->forFamilies);
}

ContactCard ContactCardsPart::fromForm() const
{
    ContactCard card = *current();
    card.kind = static_cast<ContactKind>(m_kind->currentData().toInt());
    card.name = m_name->text().trimmed();
    card.organization = m_organization->text().trimmed();
    card.phone = m_phone->text().trimmed();
    card.email = m_email->text().trimmed();
    card.hours = m_hours->text().trimmed();
    card.note = m_note->text().trimmed();
    card.forFamilies = m_forFamilies->isChecked();
    return card;
}

void ContactCardsPart::keep()
{
    if (!current() || m_inForm != current()->id.toString() || fromForm() == *current())
        return;
    if (m_saving)
        m_next = fromForm();
    else
        save(fromForm());
}

void ContactCardsPart::save(const ContactCard &card)
{
    m_wanted = card.id.toString();
    m_saving = true;
    m_askedBefore = m_asked;
    await(
        m_source.apply(SaveProgramRecord{card}), this, [this](const Outcome &) { refresh(); },
        [this](const Error &error) {
            m_saving = false;
            m_wanted.clear();
            showError(error);
        });
}

void ContactCardsPart::add()
{
    ContactCard card;
    card.id = Id<ContactCard>::create();
    m_wanted = card.id.toString();
    await(
        m_source.apply(SaveProgramRecord{card}), this,
        [this](const Outcome &) {
            refresh();
            m_name->setFocus(Qt::OtherFocusReason);
            Q_EMIT toast(tr("Contact card added"), true);
        },
        [this](const Error &error) {
            m_wanted.clear();
            showError(error);
        });
}

void ContactCardsPart::remove()
{
    if (!current())
        return;
    await(
        m_source.apply(SaveProgramRecord{*current(), true}), this,
        [this](const Outcome &) {
            refresh();
            Q_EMIT toast(tr("Contact card removed"), true);
        },
        [this](const Error &error) { showError(error); });
}

bool ContactCardsPart::reveal(const QString &cardId)
{
    const QModelIndexList found = m_model->match(m_model->index(0, 0), RowRole::Id, cardId, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    m_list->setCurrentIndex(found.front());
    return true;
}

void ContactCardsPart::showError(const Error &error)
{
    m_problem->set(Status::Late, {}, errorText(error));
    m_problem->show();
}

} // namespace candor
