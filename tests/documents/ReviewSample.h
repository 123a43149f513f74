// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/SampleCase.h"

// An invented case with an event review: a timeline of `events` and `causes` causes.
namespace candor::sample {

inline CaseFile reviewed(int events = 9, int causes = 8)
{
    CaseFile file = resolved();
    file.record.title = u"Antibiotics five hours late"_s;
    const QStringList happened{
        u"Triage vital signs taken, blood pressure 84 over 50. Nobody is told."_s,
        u"The nurse changes."_s,
        u"The warning for sepsis does not come up. It is switched off in this area."_s,
        u"A doctor sees the patient for the first time."_s,
        u"Antibiotic ordered."_s,
        u"Antibiotic given."_s};
    const QStringList actors{u"Triage nurse"_s, u"Emergency doctors"_s, u"Computer system"_s, u"Pharmacy"_s};
    for (int i = 0; i < events; ++i) {
        TimelineEntry entry;
        entry.id = Id<TimelineEntry>::create();
        entry.at = at("2026-03-18T16:02") + std::chrono::minutes(i * 37 + i % 3 * 4);
        entry.actor = actors[i % actors.size()];
        entry.happened = happened[i % happened.size()];
        entry.gap = i % 3 == 0;
        if (entry.gap) {
            entry.expected = u"passed on at once"_s;
            entry.why = u"no place for it on the sheet"_s;
        }
        file.put(entry);
    }
    const QStringList codes{u"PERSON"_s, u"TASK"_s, u"TOOL"_s, u"ORG"_s, u"INT"_s, u"PROC"_s};
    const QStringList statements{
        u"The first blood pressure was not passed on when the nurse changed"_s,
        u"The warning in the computer was switched off in that area"_s, u"Twice as many patients as planned"_s,
        u"No second nurse at the door"_s};
    for (int i = 0; i < causes; ++i) {
        Cause cause;
        cause.id = Id<Cause>::create();
        cause.framework = u"seips"_s;
        cause.category = codes[i % codes.size()];
        cause.statement = statements[i % statements.size()];
        cause.state = i % 3 == 0 ? CauseState::Confirmed : i % 3 == 1 ? CauseState::Possible : CauseState::RuledOut;
        file.put(cause);
    }
    return file;
}

} // namespace candor::sample
