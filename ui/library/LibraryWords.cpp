// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/LibraryWords.h"

#include <QCoreApplication>

namespace candor::words {

using namespace Qt::StringLiterals;

namespace {

struct Library {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

struct Word {
    QLatin1StringView key;
    const char *english;
};

constexpr Word jurisdictions[] = {
    {"US"_L1, QT_TRANSLATE_NOOP("Library", "United States")},
    {"US (TJC-accredited)"_L1, QT_TRANSLATE_NOOP("Library", "Hospitals accredited by the Joint Commission")},
    {"Best practice"_L1, QT_TRANSLATE_NOOP("Library", "Good practice, no law")},
    {"US-CA"_L1, QT_TRANSLATE_NOOP("Library", "California")},
    {"US-CO"_L1, QT_TRANSLATE_NOOP("Library", "Colorado")},
    {"US-CT"_L1, QT_TRANSLATE_NOOP("Library", "Connecticut")},
    {"US-FL"_L1, QT_TRANSLATE_NOOP("Library", "Florida")},
    {"US-IA"_L1, QT_TRANSLATE_NOOP("Library", "Iowa")},
    {"US-MA"_L1, QT_TRANSLATE_NOOP("Library", "Massachusetts")},
    {"US-MD"_L1, QT_TRANSLATE_NOOP("Library", "Maryland")},
    {"US-MI"_L1, QT_TRANSLATE_NOOP("Library", "Michigan")},
    {"US-MN"_L1, QT_TRANSLATE_NOOP("Library", "Minnesota")},
    {"US-NJ"_L1, QT_TRANSLATE_NOOP("Library", "New Jersey")},
    {"US-NV"_L1, QT_TRANSLATE_NOOP("Library", "Nevada")},
    {"US-NY"_L1, QT_TRANSLATE_NOOP("Library", "New York")},
    {"US-OR"_L1, QT_TRANSLATE_NOOP("Library", "Oregon")},
    {"US-PA"_L1, QT_TRANSLATE_NOOP("Library", "Pennsylvania")},
    {"US-UT"_L1, QT_TRANSLATE_NOOP("Library", "Utah")},
    {"US-VT"_L1, QT_TRANSLATE_NOOP("Library", "Vermont")},
    {"US-WA"_L1, QT_TRANSLATE_NOOP("Library", "Washington")},
};

constexpr Word triggers[] = {
    {"payment_made_at"_L1, QT_TRANSLATE_NOOP("Library", "Payment made")},
    {"tpoc_date"_L1, QT_TRANSLATE_NOOP("Library", "Settlement, award or other payment to a person on Medicare")},
    {"msp_demand_letter_date"_L1, QT_TRANSLATE_NOOP("Library", "Demand letter of Medicare received")},
    {"device_event_aware_at"_L1, QT_TRANSLATE_NOOP("Library", "Hospital aware of the device event")},
    {"calendar_year_end"_L1, QT_TRANSLATE_NOOP("Library", "End of the calendar year")},
    {"patient_death_at"_L1, QT_TRANSLATE_NOOP("Library", "Death of the patient")},
    {"knowledge_of_patient_death_at"_L1, QT_TRANSLATE_NOOP("Library", "Death of the patient known")},
    {"grievance_received_at"_L1, QT_TRANSLATE_NOOP("Library", "Grievance received")},
    {"sse_confirmed_at"_L1, QT_TRANSLATE_NOOP("Library", "Serious safety event confirmed")},
    {"breach_discovered_at"_L1, QT_TRANSLATE_NOOP("Library", "Breach of records discovered")},
    {"records_request_received_at"_L1, QT_TRANSLATE_NOOP("Library", "Request for records received")},
    {"event_discovered_at"_L1, QT_TRANSLATE_NOOP("Library", "Event discovered")},
    {"event_aware_at"_L1, QT_TRANSLATE_NOOP("Library", "Hospital aware of the event")},
    {"event_recognised_at"_L1, QT_TRANSLATE_NOOP("Library", "Event recognized")},
    {"event_detected_at"_L1, QT_TRANSLATE_NOOP("Library", "Event detected")},
    {"event_occurred_or_reasonable_cause_at"_L1,
     QT_TRANSLATE_NOOP("Library", "Event happened, or good reason to believe it did")},
    {"event_occurred_or_discovered_at"_L1, QT_TRANSLATE_NOOP("Library", "Event happened or was discovered")},
    {"event_confirmed_at"_L1, QT_TRANSLATE_NOOP("Library", "Event confirmed as reportable")},
    {"initial_report_submitted_at"_L1, QT_TRANSLATE_NOOP("Library", "First report filed")},
    {"event_occurred_at"_L1, QT_TRANSLATE_NOOP("Library", "Event happened")},
    {"event_known_at"_L1, QT_TRANSLATE_NOOP("Library", "Event known")},
    {"provider_knew_or_should_have_known_at"_L1,
     QT_TRANSLATE_NOOP("Library", "Provider knew or should have known of the event")},
    {"provider_knew_at"_L1, QT_TRANSLATE_NOOP("Library", "Provider knew of the event")},
    {"edr_notice_filed_or_informed_at"_L1,
     QT_TRANSLATE_NOOP("Library", "Notice of early discussion filed, or hospital told of it")},
    {"edr_notice_filed_at"_L1, QT_TRANSLATE_NOOP("Library", "Notice of early discussion filed")},
    {"opsc_received_patient_notice_at"_L1,
     QT_TRANSLATE_NOOP("Library", "Patient's notice received by the Oregon Patient Safety Commission")},
    {"notice_of_intent_served_at"_L1, QT_TRANSLATE_NOOP("Library", "Notice of intent to sue served")},
    {"act_or_discovery_later_at"_L1, QT_TRANSLATE_NOOP("Library", "The act or its discovery, whichever is later")},
};

template <size_t N>
QString lookUp(const Word (&table)[N], const QString &key)
{
    for (const Word &word : table) {
        if (word.key == key)
            return QCoreApplication::translate("Library", word.english);
    }
    return key;
}

QString reasonTail(const QString &sentence, const QString &reason)
{
    return reason.isEmpty() ? sentence : Library::tr("%1 Reason: %2").arg(sentence, reason);
}

QString stepDifference(const ProtocolDifference &d)
{
    using Kind = ProtocolDifference::Kind;
    const QString title = protocolText(d.title);
    switch (d.kind) {
    case Kind::Added: return Library::tr("New step “%1”.").arg(title);
    case Kind::Removed: return Library::tr("Step “%1” is gone.").arg(title);
    case Kind::SwitchedOff: return reasonTail(Library::tr("Step “%1” is switched off.").arg(title), d.reason);
    case Kind::SwitchedOn: return Library::tr("Step “%1” is switched on.").arg(title);
    case Kind::Confirmed: return Library::tr("Step “%1” is confirmed by %2 on %3.").arg(title, d.who, words::day(d.on));
    default: return Library::tr("Step “%1” is worded anew.").arg(title);
    }
}

QString rowDifference(const ProtocolDifference &d)
{
    using Kind = ProtocolDifference::Kind;
    const QString title = protocolText(d.title);
    switch (d.kind) {
    case Kind::Added: return Library::tr("New checklist row “%1”.").arg(title);
    case Kind::Removed: return Library::tr("Checklist row “%1” is gone.").arg(title);
    case Kind::SwitchedOff: return reasonTail(Library::tr("Checklist row “%1” is switched off.").arg(title), d.reason);
    case Kind::SwitchedOn: return Library::tr("Checklist row “%1” is switched on.").arg(title);
    case Kind::Moved: return Library::tr("Checklist row “%1” has another place.").arg(title);
    case Kind::Confirmed:
        return Library::tr("Checklist row “%1” is confirmed by %2 on %3.").arg(title, d.who, words::day(d.on));
    default: return Library::tr("Checklist row “%1” is worded anew.").arg(title);
    }
}

QString clockDifference(const ProtocolDifference &d)
{
    using Kind = ProtocolDifference::Kind;
    const QString title = protocolText(d.title);
    switch (d.kind) {
    case Kind::Added: return Library::tr("New deadline “%1”.").arg(title);
    case Kind::Removed: return Library::tr("Deadline “%1” is gone.").arg(title);
    case Kind::SwitchedOff: return reasonTail(Library::tr("Deadline “%1” is switched off.").arg(title), d.reason);
    case Kind::SwitchedOn: return Library::tr("Deadline “%1” is switched on.").arg(title);
    case Kind::Length:
        return reasonTail(
            Library::tr("Deadline “%1”: %2 instead of %3.").arg(title, span(*d.after), span(*d.before)), d.reason);
    case Kind::Soon:
        return Library::tr("Deadline “%1” counts as due soon: %2 (before: %3).")
            .arg(title, soonLine(d.after), soonLine(d.before));
    case Kind::Confirmed:
        return Library::tr("Deadline “%1” is confirmed by %2 on %3.").arg(title, d.who, words::day(d.on));
    default: return Library::tr("Deadline “%1” is worded anew.").arg(title);
    }
}

} // namespace

QString day(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString evidence(const Origin &origin)
{
    if (!origin.confirmedBy.isEmpty())
        return Library::tr("Confirmed here by %1 on %2").arg(origin.confirmedBy, day(origin.confirmedOn));
    return choiceText(origin.evidence);
}

QString shortEvidence(const Origin &origin)
{
    return origin.confirmedBy.isEmpty() ? choiceText(origin.evidence) : Library::tr("Confirmed here");
}

Status evidenceStatus(const Origin &origin)
{
    if (!origin.isUnsure())
        return Status::Ok;
    return origin.evidence == Evidence::Partial ? Status::Wait : Status::Soon;
}

QString difference(const ProtocolDifference &d)
{
    switch (d.part) {
    case ProtocolEdit::Part::Step: return stepDifference(d);
    case ProtocolEdit::Part::Row: return rowDifference(d);
    case ProtocolEdit::Part::Clock: break;
    }
    return clockDifference(d);
}

QString consequence(const Consequence &consequence)
{
    using Kind = Consequence::Kind;
    const QString title = protocolText(consequence.title);
    switch (consequence.kind) {
    case Kind::StartsWithoutIt: return Library::tr("“%1” no longer waits for it.").arg(title);
    case Kind::PhaseOpens: return Library::tr("The phase “%1” opens without it.").arg(title);
    case Kind::TimeByHand: return Library::tr("Nothing records the time “%1” any more.").arg(title);
    case Kind::ClockStops: return Library::tr("The deadline “%1” is no longer counted.").arg(title);
    case Kind::ClosesWithoutIt: return Library::tr("Closing a case no longer asks for: %1.").arg(title);
    case Kind::DecisionNotAsked: return Library::tr("Nobody is asked: %1").arg(title);
    case Kind::NoDeadline: return Library::tr("“%1” has no deadline any more.").arg(title);
    case Kind::GoneFromChecklist: return Library::tr("It is no longer on “%1”, on the screen and in print.").arg(title);
    }
    return {};
}

QString moveChange(const MoveChange &change, const Moment &moment)
{
    using Kind = MoveChange::Kind;
    const QString title = protocolText(change.title);
    const auto time = [&](const std::optional<Instant> &at) { return at ? dayTime(*at, moment) : QString(); };
    switch (change.kind) {
    case Kind::StepAdded: return Library::tr("New to do: %1").arg(title);
    case Kind::StepDropped: return Library::tr("No longer to do: %1").arg(title);
    case Kind::StepOpens: return Library::tr("Can be done now: %1").arg(title);
    case Kind::StepWaits: return Library::tr("Has to wait: %1").arg(title);
    case Kind::DueAdded: return Library::tr("New deadline: %1, %2").arg(title, time(change.after));
    case Kind::DueDropped: return Library::tr("No deadline any more: %1 (was %2)").arg(title, time(change.before));
    case Kind::DueMoves:
        return Library::tr("Other deadline: %1, %2 (was %3)").arg(title, time(change.after), time(change.before));
    case Kind::RowsAdded: return Library::tr("%n more row(s) to check: %1", "", change.rows).arg(title);
    case Kind::RowsDropped: return Library::tr("%n row(s) less to check: %1", "", change.rows).arg(title);
    }
    return {};
}

QString clockLine(const ProtocolClock &clock, const Protocol &protocol)
{
    if (clock.from.isEmpty())
        return Library::tr("Every %1").arg(span(clock.offset));
    if (clock.offset.amount == 0)
        return Library::tr("The same day as “%1”").arg(anchorText(clock.from, protocol));
    return Library::tr("%1 from “%2”").arg(span(clock.offset), anchorText(clock.from, protocol));
}

QString soonLine(const std::optional<Span> &soon)
{
    if (!soon)
        return Library::tr("as usual");
    return Library::tr("the last %1").arg(span(*soon));
}

QString jurisdiction(const QString &code)
{
    const QString name = lookUp(jurisdictions, code);
    return name == code || !code.startsWith("US-"_L1) ? name : u"%1 (%2)"_s.arg(name, code);
}

QString trigger(const QString &name)
{
    return lookUp(triggers, name);
}

QString calendarOf(const Span &length)
{
    switch (length.unit) {
    case TimeUnit::BusinessDays:
        return Library::tr("Business days, without federal holidays and those of the hospital");
    case TimeUnit::Days:
    case TimeUnit::Months: return Library::tr("Calendar days; the first day is not counted");
    case TimeUnit::Minutes:
    case TimeUnit::Hours: break;
    }
    return Library::tr("Runs on, day and night");
}

QString sourceTier(const QString &key)
{
    if (key == "primary_text"_L1)
        return Library::tr("Read in the text of the law or rule");
    if (key == "secondary"_L1)
        return Library::tr("Read in a text about the law or rule");
    return Library::tr("Not read in a source");
}

} // namespace candor::words
