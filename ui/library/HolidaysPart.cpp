// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/HolidaysPart.h"

#include "model/SettingsLists.h"
#include "shell/Await.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "widgets/SectionHeader.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QStandardItemModel>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

QString federalHolidayName(QDate observed)
{
    // By month: observed days lie within a day of the holiday, so a month tells them apart, save November and the turn
    // of the year.
    switch (observed.month()) {
    case 1:
        return observed.day() < 10 ? HolidaysPart::tr("New Year's Day")
                                   : HolidaysPart::tr("Martin Luther King Jr. Day");
    case 2: return HolidaysPart::tr("Washington's Birthday");
    case 5: return HolidaysPart::tr("Memorial Day");
    case 6: return HolidaysPart::tr("Juneteenth");
    case 7: return HolidaysPart::tr("Independence Day");
    case 9: return HolidaysPart::tr("Labor Day");
    case 10: return HolidaysPart::tr("Columbus Day");
    case 11: return observed.day() < 15 ? HolidaysPart::tr("Veterans Day") : HolidaysPart::tr("Thanksgiving Day");
    case 12: return observed.day() == 31 ? HolidaysPart::tr("New Year's Day") : HolidaysPart::tr("Christmas Day");
    default: return {};
    }
}

HolidaysPart::HolidaysPart(LibrarySource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_date(new QDateEdit)
    , m_name(new QLineEdit)
    , m_nameFrame(new FieldFrame(tr("Name of the holiday"), m_name))
    , m_remove(button(tr("Remove the selected holiday of the hospital")))
    , m_problem(new NoteBox)
{
    m_list->setObjectName(u"holidays"_s);
    m_list->setAccessibleName(tr("Holidays"));
    m_list->setModel(m_model);
    useRows(m_list);
    m_date->setObjectName(u"holidayDate"_s);
    m_date->setCalendarPopup(true);
    m_name->setObjectName(u"holidayName"_s);
    m_remove->setObjectName(u"removeHoliday"_s);
    m_remove->setSmall(true);
    Button *addButton = button(tr("Add the holiday"), ButtonKind::Normal, u"plus"_s);
    addButton->setObjectName(u"addHoliday"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Xl, space::M, space::L, space::L);
    column->setSpacing(space::S);
    column->addWidget(label(tr("Holidays"), FontRole::Heading));
    column->addWidget(
        label(tr("Deadlines in business days stand still on them, and on weekends."), FontRole::Small, Ink::Muted));
    column->addWidget(m_problem);
    column->addWidget(m_list, 1);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    column->addWidget(new SectionHeader(tr("Add a holiday of the hospital"), u"plus"_s));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::FormColumn);
    row->addWidget(new FieldFrame(tr("Day"), m_date));
    row->addWidget(m_nameFrame, 1);
    row->addWidget(addButton, 0, Qt::AlignBottom);
    column->addLayout(row);
    m_problem->hide();
    const Surroundings around = m_source.surroundings();
    m_date->setDate(toZone(around.now, around.zone).date());
    connect(addButton, &QPushButton::clicked, this, &HolidaysPart::add);
    connect(m_name, &QLineEdit::returnPressed, this, &HolidaysPart::add);
    connect(m_remove, &QPushButton::clicked, this, &HolidaysPart::remove);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_remove->setEnabled(!index.data(RowRole::Id).toString().isEmpty());
    });
}

void HolidaysPart::refresh()
{
    m_model->clear();
    m_remove->setEnabled(false);
    const Surroundings around = m_source.surroundings();
    const int year = toZone(around.now, around.zone).date().year();
    m_model->appendRow(headingItem(tr("Of the hospital")));
    const auto own = siteHolidays(m_source.settings());
    for (const SiteHoliday &holiday : own) {
        m_model->appendRow(rowItem(
            {.id = holiday.day.toString(Qt::ISODate),
             .title = holiday.name.isEmpty() ? tr("Holiday of the hospital") : holiday.name,
             .second = dayText(holiday.day),
             .icon = u"calendar-check"_s}));
    }
    if (own.empty())
        m_model->appendRow(rowItem({.id = {}, .title = tr("None added yet"), .faded = true}));
    for (const int each : {year, year + 1}) {
        m_model->appendRow(headingItem(tr("Federal, %1").arg(each)));
        for (const QDate &day : federalHolidays(each))
            m_model->appendRow(rowItem({.id = {}, .title = federalHolidayName(day), .second = dayText(day)}));
    }
}

void HolidaysPart::add()
{
    const SiteHoliday holiday{m_date->date(), m_name->text().simplified()};
    if (holiday.name.isEmpty()) {
        m_nameFrame->setError(tr("Write the name of the holiday"));
        m_name->setFocus();
        return;
    }
    m_nameFrame->clearError();
    m_name->clear();
    save(withHoliday(m_source.settings(), holiday), tr("Holiday “%1” added").arg(holiday.name));
}

void HolidaysPart::remove()
{
    const QModelIndex index = m_list->currentIndex();
    const QDate day = QDate::fromString(index.data(RowRole::Id).toString(), Qt::ISODate);
    if (day.isValid())
        save(withoutHoliday(m_source.settings(), day), tr("Holiday “%1” removed").arg(index.data().toString()));
}

void HolidaysPart::save(const Settings &settings, const QString &said)
{
    await(
        m_source.apply(SaveSettings{settings}), this,
        [this, said](const Outcome &) {
            m_problem->hide();
            refresh();
            Q_EMIT toast(said, true);
        },
        [this](const Error &error) {
            m_problem->set(Status::Late, {}, errorText(error));
            m_problem->show();
        });
}

} // namespace candor
