// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "model/Listing.h"
#include "workflow/Protocol.h"

#include <memory>

namespace candor {

/// The words of a row of the case list, the same on the screen, for assistive technology and in an exported table.
struct RowWords {
    words::Moment moment;
    std::shared_ptr<const Protocol> protocol; // names the stages
    bool namesShown = false;

    enum class DueLook { None, OnTrack, Soon, Late };
    [[nodiscard]] DueLook dueLook(const CaseRow &row) const;

    [[nodiscard]] QString patient(const CaseRow &row) const;
    [[nodiscard]] QString phase(const CaseRow &row) const;
    [[nodiscard]] QString deadline(const CaseRow &row) const;
    [[nodiscard]] QString nextStep(const CaseRow &row) const; // empty when there is no deadline
    [[nodiscard]] QString owner(const CaseRow &row) const;
    [[nodiscard]] QString told(const CaseRow &row) const;
    [[nodiscard]] QString unitAndHarm(const CaseRow &row) const;
    [[nodiscard]] QString hit(const SearchHit &hit) const; // with its marks
    [[nodiscard]] QString sentence(const CaseRow &row, const SearchHit *hit) const;
};

} // namespace candor
