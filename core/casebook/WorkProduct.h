// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

namespace candor {

// Patient safety work product and the one way out of it. By 42 CFR 3.20 a provider may take information that it
// gathered for a patient safety organization out again while it was not yet reported, and documents the act and its
// date; from then on it is no work product, and was never part of deliberations or analysis. Those cannot be taken out:
// here they are fields of the records of a review, whose lane is fixed. What may be taken out has a lane of its own: a
// note, and a file.

/// Something by which a record may have been reported already.
struct SafetyReport {
    QString what; // title
    std::optional<Instant> at;
};

/// What went to a patient safety organization since the record is in the case, the first of it; nothing when it was not
/// reported. In doubt it was. These count:
/// - a document made for Audience::Pso, whatever it is: none says on which notes and files it rests. Only a letter that
///   was used inside the organization, and never went out of it, is none;
/// - work product that left on the ground of patient safety activities (42 CFR 3.206(b)(4)), or on a ground in other
///   words than those of the rule, unless all it names are other files of the case;
/// - a hand-over that names the file: work product enters none but the one for the organization.
/// Not what left on another ground of the rule, nor a de-identified summary, which rests on neither notes nor files.
/// A record that does not say since when it is in the case was always there.
[[nodiscard]] std::optional<SafetyReport> reportedAlready(const CaseFile &file, const Attachment &attachment);
[[nodiscard]] std::optional<SafetyReport> reportedAlready(const CaseFile &file, const Note &note);

/// How a disclosure names a letter among its items.
[[nodiscard]] QString itemOf(const Letter &letter);
/// Is it on record on which ground the letter goes to its readers, or that it is only used inside the organization?
[[nodiscard]] bool hasGround(const CaseFile &file, const Letter &letter);

/// The lanes that a record taken out of work product may be in.
inline constexpr Lane lanesAfterWorkProduct[] = {Lane::Fact, Lane::Business, Lane::PeerReview, Lane::AttorneyClient};

/// Throws Error(RefusedByRule{"work-product-stays"}) when `next` would take a record with a lane of its own out of work
/// product. For editing and for undoing.
template <class R>
void refuseLosingWorkProduct(const R &now, const R &next);
void refuseLosingWorkProduct(Lane now, Lane next);
void refuseLosingWorkProduct(const AnyRecord &now, const AnyRecord &next);

template <class R>
void refuseLosingWorkProduct(const R &now, const R &next)
{
    if constexpr (requires { now.lane; })
        refuseLosingWorkProduct(now.lane, next.lane);
}

} // namespace candor
