// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace candor {

/// Who may see a value. One lane per value; a document's audience decides which lanes may enter it.
/// (Lanes after the privilege classes of PSQIA, state peer review, attorney-client and the state candor statutes.)
enum class Lane {
    Fact,           // part of the case record, may be requested by others
    Told,           // shared with the patient or family
    Pswp,           // patient safety work product, review team only
    PeerReview,     // state peer review
    AttorneyClient, // counsel
    CandorStatute,  // made for an open discussion under a state candor statute
    Business,       // ordinary business record of the hospital: money, insurer, administration
};

/// What a value could give away about a person; drives de-identification (45 CFR 164.514(b)(2)).
enum class Phi {
    None,
    Name,
    Date,
    Contact,
    Identifier,
    Place,
    Age,
    Narrative, // free text that may hold any of these
};

/// Does full-text search look into the value?
enum class Search { Yes, No };

/// One field of a record type: the single description that storage, ledger differences, history labels, export,
/// search text and de-identification read. `name` is stored in files and never changes its meaning.
template <class R, class T>
struct Field {
    using Value = T;

    const char *name;
    const char *label; // English, translated in context "Field"
    T R::*member;
    Lane lane;
    Phi phi;
    Search search;

    constexpr Field(
        const char *n, const char *l, T R::*m, Lane ln = Lane::Fact, Phi p = Phi::None, Search s = Search::Yes)
        : name(n)
        , label(l)
        , member(m)
        , lane(ln)
        , phi(p)
        , search(s)
    {
    }
};

template <std::size_t I, class F>
struct FieldSlot {
    F field;
};

template <class Numbers, class... F>
struct FieldSlots;

template <std::size_t... I, class... F>
struct FieldSlots<std::index_sequence<I...>, F...> : FieldSlot<I, F>... {
    constexpr explicit FieldSlots(F... fields)
        : FieldSlot<I, F>{fields}...
    {
    }

    template <class Visitor>
    constexpr decltype(auto) visit(Visitor &&visitor) const
    {
        return visitor(static_cast<const FieldSlot<I, F> *>(this)->field...);
    }
};

/// The fields of one record type. Not an std::tuple, because every file that includes the model reads all tables, and
/// tuples of this length took a third of the time to compile it.
template <class... F>
struct FieldTable : FieldSlots<std::index_sequence_for<F...>, F...> {
    constexpr explicit FieldTable(F... fields)
        : FieldSlots<std::index_sequence_for<F...>, F...>(fields...)
    {
    }
};

/// Calls the visitor with all fields of a table as its arguments.
template <class Visitor, class... F>
constexpr decltype(auto) withFields(Visitor &&visitor, const FieldTable<F...> &table)
{
    return table.visit(std::forward<Visitor>(visitor));
}

/// Specialised for each record type: `kind` and the table `fields`.
template <class R>
struct RecordType;

/// One value of an enumeration: how it is stored, and what a person reads (translated in context "Choice").
template <class E>
struct EnumName {
    E value;
    const char *key;
    const char *label;
};

/// Specialised for each enumeration that is stored: an std::array of EnumName.
template <class E>
inline constexpr std::nullptr_t enumNames = nullptr;

template <class E>
concept NamedEnum = std::is_enum_v<E> && !std::is_null_pointer_v<std::remove_cv_t<decltype(enumNames<E>)>>;

template <>
inline constexpr auto enumNames<Lane> = std::to_array<EnumName<Lane>>({
    {Lane::Fact, "fact", QT_TRANSLATE_NOOP("Choice", "Case record")},
    {Lane::Told, "told", QT_TRANSLATE_NOOP("Choice", "Told")},
    {Lane::Pswp, "pswp", QT_TRANSLATE_NOOP("Choice", "Patient safety work product")},
    {Lane::PeerReview, "peer_review", QT_TRANSLATE_NOOP("Choice", "Peer review")},
    {Lane::AttorneyClient, "attorney_client", QT_TRANSLATE_NOOP("Choice", "Attorney and client")},
    {Lane::CandorStatute, "candor_statute", QT_TRANSLATE_NOOP("Choice", "Open discussion under state law")},
    {Lane::Business, "business", QT_TRANSLATE_NOOP("Choice", "Business record")},
});

} // namespace candor
