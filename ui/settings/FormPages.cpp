// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TimeText.h"
#include "settings/Pages.h"
#include "theme/RecordWords.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QTimeZone>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct SettingsPages {
    Q_DECLARE_TR_FUNCTIONS(SettingsPages)
};

QString timeThere(const QString &zone, Instant now)
{
    const QDateTime there = toZone(now, QTimeZone(zone.toUtf8()));
    const QLocale locale;
    return SettingsPages::tr("It is %1 there now, %2.", "time, day")
        .arg(timeText(there.time(), locale), locale.toString(there.date(), QLocale::LongFormat));
}

void addTimeZone(SettingsForm *form)
{
    auto *zones = new QComboBox(form);
    zones->setObjectName(u"settings.timeZone"_s);
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    zones->setMaximumWidth(Theme::tokens().scaled(420));
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        zones->addItem(QString::fromLatin1(id));
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    FieldFrame *frame = form->addField(SettingsPages::tr("Time zone"), zones);
    const auto store = [form, zones, frame] {
        const QString typed = zones->currentText().trimmed().replace(u' ', u'_');
        if (typed == form->store()->settings().timeZone)
            return;
        if (!QTimeZone(typed.toUtf8()).isValid()) {
            frame->setError(
                SettingsPages::tr("There is no time zone of this name. Type the name of a large city near you."));
            return;
        }
        frame->clearError();
        form->store()->change(SettingsPages::tr("Time zone stored"), [typed](Settings &s) { s.timeZone = typed; });
    };
    QObject::connect(zones, &QComboBox::activated, form, store);
    QObject::connect(zones->lineEdit(), &QLineEdit::editingFinished, form, store);
    form->whenFlushed(store);
    form->whenChanged([form, zones, frame] {
        if (frame->hasError())
            return;
        const QString zone = form->store()->settings().timeZone;
        zones->setCurrentIndex(zones->findText(zone));
        zones->setEditText(zone); // an old name is not in the list
        frame->setHint(timeThere(zone, form->store()->desk().now()));
    });
}

QString minutesText(int value)
{
    return SettingsPages::tr("%n minute(s)", "", value);
}

QString hoursText(int value)
{
    return SettingsPages::tr("%n hour(s)", "", value);
}

QString daysText(int value)
{
    return SettingsPages::tr("%n day(s)", "", value);
}

} // namespace

SettingsForm *hospitalPage(SettingsStore *store)
{
    auto *form = new SettingsForm(
        store, SettingsPages::tr("Hospital"),
        SettingsPages::tr("Printed on pages and letters. All times are shown in this time zone."));
    form->addText(&Settings::hospital, u"settings.hospital"_s, SettingsPages::tr("Name of the hospital"));
    addTimeZone(form);
    form->addText(
        &Settings::contactPerson, u"settings.contactPerson"_s, SettingsPages::tr("Contact for families"),
        SettingsPages::tr("The person a family can ask, named on every page they get."));
    form->addText(&Settings::contactPhone, u"settings.contactPhone"_s, SettingsPages::tr("Phone of the contact"));
    form->addLines(
        &Settings::contactAddress, u"settings.contactAddress"_s, SettingsPages::tr("Address for letters"),
        SettingsPages::tr("One line below the other, as on an envelope."));
    form->endWithSpace();
    return form;
}

SettingsForm *rulesPage(SettingsStore *store, std::function<void()> openLibrary)
{
    const QString ours = SettingsPages::tr("Our proposal, not read in a source.");
    auto *form = new SettingsForm(
        store, SettingsPages::tr("Program rules"),
        SettingsPages::tr(
            "What your program promises beyond the clocks of the protocol. Counsel and the program decide."));
    form->addHeading(SettingsPages::tr("Family"));
    form->addNumber(
        &Settings::silenceDays, u"settings.silenceDays"_s, SettingsPages::tr("Longest silence toward the family"), 1,
        90, daysText, ours);
    form->addNumber(
        &Settings::promiseSoonMinutes, u"settings.promiseSoonMinutes"_s,
        SettingsPages::tr("A promise is due soon in the last"), 5, 1440, minutesText, ours);
    form->addNumber(
        &Settings::conversationLockHours, u"settings.conversationLockHours"_s,
        SettingsPages::tr("A logged conversation can be changed for"), 1, 168, hoursText,
        SettingsPages::tr("Later changes are corrections that keep the original. Our proposal, not read in a source."));
    form->addHeading(SettingsPages::tr("Caregivers who were involved"));
    form->addNumber(
        &Settings::caregiverFirstHours, u"settings.caregiverFirstHours"_s, SettingsPages::tr("Ask how they are after"),
        1, 72, hoursText, ours);
    form->addNumber(
        &Settings::caregiverSecondHours, u"settings.caregiverSecondHours"_s, SettingsPages::tr("Ask again after"), 2,
        336, hoursText, SettingsPages::tr("72 hours is the practice of one published program."));
    form->addNumber(
        &Settings::caregiverLaterDays, u"settings.caregiverLaterDays"_s, SettingsPages::tr("And once more after"), 1,
        365, daysText, ours);
    NoteBox *note = form->addNote(
        Status::Wait, SettingsPages::tr("Clocks of the protocol"),
        SettingsPages::tr(
            "First conversation, investigation, findings and the other deadlines are edited in the Library, with "
            "their sources."),
        SettingsPages::tr("Open the Library"));
    note->setObjectName(u"settings.toLibrary"_s);
    QObject::connect(note, &NoteBox::actionTriggered, form, std::move(openLibrary));
    form->endWithSpace();
    return form;
}

SettingsForm *printingPage(SettingsStore *store)
{
    auto *form = new SettingsForm(
        store, SettingsPages::tr("Printing"),
        SettingsPages::tr("What a page begins with. Both can be changed for each print."));
    form->addChoice(
        &Settings::paper, u"settings.paper"_s, SettingsPages::tr("Paper"),
        {{u"Letter"_s, SettingsPages::tr("Letter, 8.5 by 11 inches")},
         {u"A4"_s, SettingsPages::tr("A4, 210 by 297 mm")}});
    form->addCheck(
        &Settings::largerPrint, u"settings.largerPrint"_s, SettingsPages::tr("Larger text"),
        SettingsPages::tr("20 percent larger; may run to another page."));
    form->endWithSpace();
    return form;
}

SettingsForm *recordWordsPage(SettingsStore *store)
{
    auto *form = new SettingsForm(
        store, SettingsPages::tr("Names of record types"),
        SettingsPages::tr(
            "Protection differs by state, and so do its words. An empty field stands for the word of the program."));
    form->addNote(
        Status::Wait, {},
        SettingsPages::tr(
            "Only the words change. What may go into a family document is decided by the type, whatever it is "
            "called."));
    std::vector<std::pair<QLineEdit *, QString>> fields; // with the word of the program
    const std::pair<RecordSort, QString> sorts[] = {
        {RecordSort::CaseRecord, u"caseRecord"_s},
        {RecordSort::Told, u"told"_s},
        {RecordSort::Privileged, u"privileged"_s},
        {RecordSort::Mixed, u"mixed"_s}};
    for (const auto &[sort, key] : sorts) {
        const RecordWordFields members = recordWordFields(sort);
        const QString own = ownRecordName(sort);
        form->addHeading(own);
        QLineEdit *name = form->addText(
            members.name, u"settings.%1.name"_s.arg(key), SettingsPages::tr("Name of “%1”", "type").arg(own));
        name->setPlaceholderText(own);
        QLineEdit *meaning = form->addText(
            members.meaning, u"settings.%1.meaning"_s.arg(key),
            SettingsPages::tr("Explanation of “%1”", "type").arg(own));
        meaning->setPlaceholderText(ownRecordMeaning(sort));
    }
    auto *reset = button(SettingsPages::tr("Use the words of the program"), ButtonKind::Normal, u"undo"_s);
    reset->setObjectName(u"settings.resetWords"_s);
    form->add(reset);
    QObject::connect(reset, &QPushButton::clicked, form, [form, store, sorts] {
        form->flush(); // what was half typed can be taken back too
        store->change(SettingsPages::tr("Names of record types reset"), [sorts](Settings &s) {
            for (const auto &[sort, key] : sorts) {
                const RecordWordFields members = recordWordFields(sort);
                (s.*(members.name)).clear();
                (s.*(members.meaning)).clear();
            }
        });
    });
    form->whenChanged([store, reset] {
        const Settings s = store->settings();
        useRecordWords(s);
        const QStringList words{s.caseRecordName, s.caseRecordMeaning, s.toldName,  s.toldMeaning,
                                s.privilegedName, s.privilegedMeaning, s.mixedName, s.mixedMeaning};
        reset->setEnabled(!words.join(QString()).isEmpty());
    });
    form->endWithSpace();
    return form;
}

} // namespace candor
