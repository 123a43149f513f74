// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"
#include "workflow/Pathway.h"

namespace candor::samples {

inline Instant at(const char *iso, const QTimeZone &zone = QTimeZone("America/Chicago"))
{
    return *instantFromIso(QString::fromLatin1(iso), zone);
}

inline Surroundings surroundings(Instant now)
{
    Surroundings around;
    around.now = now;
    around.zone = QTimeZone("America/Chicago");
    return around;
}

template <class R>
R with(R record)
{
    record.id = Id<R>::create();
    return record;
}

inline void stamp(CaseFile &file, const char *anchor, Instant when)
{
    AnchorTime time;
    time.anchor = QString::fromLatin1(anchor);
    time.at = when;
    time.recordedAt = when;
    file.put(with(time));
}

inline void settle(CaseFile &file, const QString &step, Instant when, StepOutcome outcome = StepOutcome::Done)
{
    StepState state;
    state.step = step;
    state.outcome = outcome;
    state.at = when;
    state.recordedAt = when;
    file.put(with(state));
}

inline void decide(CaseFile &file, const QString &decision, const QString &answer, Instant when)
{
    Decision d;
    d.decision = decision;
    d.answer = answer;
    d.at = when;
    file.put(with(d));
}

} // namespace candor::samples
