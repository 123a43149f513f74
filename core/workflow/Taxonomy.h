// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Values.h"

namespace candor {

struct TaxonomyCode {
    QString code;
    QString label;
    QString definition; // our own words; empty where the list's licence allows labels only
    std::optional<int> rank;
};

/// A code list from resources/taxonomies, with how sure it is and how far it may be reused.
struct Taxonomy {
    QString id; // "ahrq_harm_v1_2"
    QString group;
    QString name;
    QString version;
    QString url;
    QString checkLevel; // list, labels, partial, no
    QString note;
    QString licence;
    QString reuse; // free, labels_only, codes_only, link_only
    std::vector<TaxonomyCode> codes;

    [[nodiscard]] const TaxonomyCode *code(QStringView code) const;
};

/// Throws Error(InvalidValue) when a list is not complete.
[[nodiscard]] std::vector<Taxonomy> parseTaxonomies(const QByteArray &json);
/// The lists that ship with the program.
[[nodiscard]] const std::vector<Taxonomy> &builtInTaxonomies();
/// nullptr when there is no list of that id.
[[nodiscard]] const Taxonomy *taxonomy(QStringView id);

/// The scale that drives the workflow: AHRQ harm scale v1.2.
inline constexpr QLatin1StringView ahrqHarmScale("ahrq_harm_v1_2");
/// A value of the AHRQ harm scale: "NONE", "MILD", "MODERATE", "SEVERE", "DEATH" or "UNKNOWN".
[[nodiscard]] Code ahrqHarm(const QString &degree);

} // namespace candor
