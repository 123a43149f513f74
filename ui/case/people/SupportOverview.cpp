// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/people/SupportOverview.h"

#include "case/CaseAnswers.h"
#include "case/people/PeopleWording.h"
#include "case/people/SupportSection.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

SupportModel::SupportModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SupportModel::show(const CaseFile &file, const words::Moment &moment)
{
    std::vector<Row> rows;
    for (const Person &person : file.all<Person>()) {
        const auto offers = supportFor(file, person.id);
        if (offers.empty() && isInvolvedStaff(person)) {
            Row row;
            row.person = person.id;
            row.texts[Who] = person.name;
            row.texts[Offered] = tr("Not offered yet");
            rows.push_back(row);
        }
        for (const CaregiverSupport *offer : offers) {
            Row row;
            row.person = person.id;
            row.offer = offer->id;
            row.check = supportCheck(*offer, moment.now);
            row.texts[Who] = person.name;
            QStringList offered{
                offer->offeredAt ? words::dayTime(*offer->offeredAt, moment) : QString(), offer->offeredBy};
            offered.removeAll(QString());
            row.texts[Offered] = offered.join(u", "_s);
            row.texts[Tier] = words::choiceText(offer->tier);
            row.texts[Response] = words::choiceText(offer->response);
            row.texts[Relieved] = offer->relievedOfDuty ? words::choiceText(YesNo::Yes) : words::choiceText(YesNo::No);
            row.texts[NextCheck] = words::supportCheckText(*offer, moment);
            row.texts[Outcome] = offer->outcome;
            rows.push_back(row);
        }
    }
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return a.person == b.person && a.offer == b.offer;
        });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (rows != m_rows) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

Id<Person> SupportModel::personAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].person : Id<Person>();
}

int SupportModel::rowOf(const Id<Person> &person) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.person == person; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SupportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SupportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SupportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<size_t>(index.column());
    const bool late = row.check == SupportCheck::Late, soon = row.check == SupportCheck::Soon;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.texts[column];
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (int i = 0; i < ColumnCount; ++i) {
            if (const QString &text = row.texts[static_cast<size_t>(i)]; !text.isEmpty())
                parts +=
                    i == Who ? text : tr("%1: %2").arg(headerData(i, Qt::Horizontal, Qt::DisplayRole).toString(), text);
        }
        return parts.join(u", "_s);
    }
    case Qt::DecorationRole:
        if (index.column() == NextCheck && (late || soon))
            return themeIcon(iconName(late ? Status::Late : Status::Soon), late ? IconColor::Late : IconColor::Soon);
        return {};
    case Qt::ForegroundRole:
        if (index.column() == NextCheck && (late || soon))
            return late ? Theme::tokens().late.ink : Theme::tokens().soon.ink;
        return row.offer.isNil() && index.column() == Offered ? QVariant(Theme::tokens().muted) : QVariant();
    default: return {};
    }
}

QVariant SupportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who: return tr("Who");
    case Offered: return tr("Offered");
    case Tier: return tr("Tier");
    case Response: return tr("Response");
    case Relieved: return tr("Relieved of duty");
    case NextCheck: return tr("Next check");
    case Outcome: return tr("Outcome");
    default: return {};
    }
}

SupportOverview::SupportOverview(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(new SupportModel(this))
    , m_standing(label({}, FontRole::Body, Ink::Text, this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_offer(button(tr("Offer support"), ButtonKind::Normal, u"heart"_s, {}, this))
    , m_open(button(tr("Open this person"), ButtonKind::Normal, u"person"_s, {}, this))
{
    setObjectName(u"supportOverview"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 14, 22, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *title = label(tr("Care for the caregiver"), FontRole::Heading, Ink::Text, this);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addWidget(new RecordMark(RecordSort::Privileged, this));
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_standing);
    column->addWidget(label(words::supportPrivacyText(), FontRole::Small, Ink::Muted, this));
    column->addWidget(m_empty);
    m_table->setObjectName(u"support.table"_s);
    m_table->setAccessibleName(tr("Care for the caregiver"));
    setFocusProxy(m_table);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(Theme::tokens().scaled(height::Row));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    m_offer->setObjectName(u"support.overview.offer"_s);
    m_open->setObjectName(u"support.overview.open"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_offer);
    foot->addWidget(m_open);
    foot->addStretch(1);
    column->addLayout(foot);
    column->addStretch(0);

    connect(m_empty, &EmptyState::actionTriggered, this, &SupportOverview::addRequested);
    connect(m_offer, &QPushButton::clicked, this, &SupportOverview::offer);
    const auto open = [this] {
        if (!chosen().isNil())
            Q_EMIT personRequested(chosen());
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_table, &QAbstractItemView::activated, this, open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SupportOverview::follow);
}

Id<Person> SupportOverview::chosen() const
{
    return m_model->personAt(m_table->currentIndex());
}

void SupportOverview::refresh()
{
    if (!m_store.isOpen())
        return;
    const words::Moment moment = m_store.moment();
    const Id<Person> before = chosen();
    m_model->show(m_store.file(), moment);
    // Who is chosen stays chosen, whatever row they are in now.
    if (m_model->personAt(m_table->currentIndex()) != before || !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(before)), 0));
    const SupportStanding standing = supportStanding(m_store.file(), moment.now);
    const bool none = m_model->rowCount() == 0;
    m_standing->setText(words::supportStandingText(standing, moment));
    m_standing->setVisible(!none);
    m_table->setVisible(!none);
    m_offer->setVisible(!none);
    m_open->setVisible(!none);
    m_empty->setVisible(none);
    if (none) {
        m_empty->set(
            u"heart"_s, tr("Nobody of the staff is recorded yet"),
            tr("Support is offered to everybody who was involved, trainees and contractors too."));
        m_empty->setAction(
            isReadOnly(m_store.file(), RecordKind::Person) ? QString() : words::addPersonText(PersonRole::Staff),
            u"plus"_s);
    }
    follow();
}

void SupportOverview::follow()
{
    m_offer->setEnabled(
        m_store.isOpen() && !isReadOnly(m_store.file(), RecordKind::CaregiverSupport) && !chosen().isNil());
    m_open->setEnabled(!chosen().isNil());
}

void SupportOverview::offer()
{
    const Person *person = m_store.file().find(chosen());
    if (!person)
        return;
    m_store.applyFrom(
        [id = person->id, by = m_store.user(), now = m_store.desk().surroundings().now,
         checks = supportChecksOf(m_store.desk().settings())](const CaseFile &file) -> std::optional<Command> {
            if (!file.find(id))
                return std::nullopt;
            return supportOffer(file, id, by, now, checks);
        },
        tr("Support offered: %1").arg(person->name));
}

} // namespace candor
