// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/JurisdictionModel.h"

#include "theme/Theme.h"

#include <QCoreApplication>
#include <QSize>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct State {
    const char *code;
    const char *name;
};

constexpr State states[] = {
    {"US-AL", QT_TRANSLATE_NOOP("Jurisdiction", "Alabama")},
    {"US-AK", QT_TRANSLATE_NOOP("Jurisdiction", "Alaska")},
    {"US-AZ", QT_TRANSLATE_NOOP("Jurisdiction", "Arizona")},
    {"US-AR", QT_TRANSLATE_NOOP("Jurisdiction", "Arkansas")},
    {"US-CA", QT_TRANSLATE_NOOP("Jurisdiction", "California")},
    {"US-CO", QT_TRANSLATE_NOOP("Jurisdiction", "Colorado")},
    {"US-CT", QT_TRANSLATE_NOOP("Jurisdiction", "Connecticut")},
    {"US-DE", QT_TRANSLATE_NOOP("Jurisdiction", "Delaware")},
    {"US-DC", QT_TRANSLATE_NOOP("Jurisdiction", "District of Columbia")},
    {"US-FL", QT_TRANSLATE_NOOP("Jurisdiction", "Florida")},
    {"US-GA", QT_TRANSLATE_NOOP("Jurisdiction", "Georgia")},
    {"US-HI", QT_TRANSLATE_NOOP("Jurisdiction", "Hawaii")},
    {"US-ID", QT_TRANSLATE_NOOP("Jurisdiction", "Idaho")},
    {"US-IL", QT_TRANSLATE_NOOP("Jurisdiction", "Illinois")},
    {"US-IN", QT_TRANSLATE_NOOP("Jurisdiction", "Indiana")},
    {"US-IA", QT_TRANSLATE_NOOP("Jurisdiction", "Iowa")},
    {"US-KS", QT_TRANSLATE_NOOP("Jurisdiction", "Kansas")},
    {"US-KY", QT_TRANSLATE_NOOP("Jurisdiction", "Kentucky")},
    {"US-LA", QT_TRANSLATE_NOOP("Jurisdiction", "Louisiana")},
    {"US-ME", QT_TRANSLATE_NOOP("Jurisdiction", "Maine")},
    {"US-MD", QT_TRANSLATE_NOOP("Jurisdiction", "Maryland")},
    {"US-MA", QT_TRANSLATE_NOOP("Jurisdiction", "Massachusetts")},
    {"US-MI", QT_TRANSLATE_NOOP("Jurisdiction", "Michigan")},
    {"US-MN", QT_TRANSLATE_NOOP("Jurisdiction", "Minnesota")},
    {"US-MS", QT_TRANSLATE_NOOP("Jurisdiction", "Mississippi")},
    {"US-MO", QT_TRANSLATE_NOOP("Jurisdiction", "Missouri")},
    {"US-MT", QT_TRANSLATE_NOOP("Jurisdiction", "Montana")},
    {"US-NE", QT_TRANSLATE_NOOP("Jurisdiction", "Nebraska")},
    {"US-NV", QT_TRANSLATE_NOOP("Jurisdiction", "Nevada")},
    {"US-NH", QT_TRANSLATE_NOOP("Jurisdiction", "New Hampshire")},
    {"US-NJ", QT_TRANSLATE_NOOP("Jurisdiction", "New Jersey")},
    {"US-NM", QT_TRANSLATE_NOOP("Jurisdiction", "New Mexico")},
    {"US-NY", QT_TRANSLATE_NOOP("Jurisdiction", "New York")},
    {"US-NC", QT_TRANSLATE_NOOP("Jurisdiction", "North Carolina")},
    {"US-ND", QT_TRANSLATE_NOOP("Jurisdiction", "North Dakota")},
    {"US-OH", QT_TRANSLATE_NOOP("Jurisdiction", "Ohio")},
    {"US-OK", QT_TRANSLATE_NOOP("Jurisdiction", "Oklahoma")},
    {"US-OR", QT_TRANSLATE_NOOP("Jurisdiction", "Oregon")},
    {"US-PA", QT_TRANSLATE_NOOP("Jurisdiction", "Pennsylvania")},
    {"US-PR", QT_TRANSLATE_NOOP("Jurisdiction", "Puerto Rico")},
    {"US-RI", QT_TRANSLATE_NOOP("Jurisdiction", "Rhode Island")},
    {"US-SC", QT_TRANSLATE_NOOP("Jurisdiction", "South Carolina")},
    {"US-SD", QT_TRANSLATE_NOOP("Jurisdiction", "South Dakota")},
    {"US-TN", QT_TRANSLATE_NOOP("Jurisdiction", "Tennessee")},
    {"US-TX", QT_TRANSLATE_NOOP("Jurisdiction", "Texas")},
    {"US-UT", QT_TRANSLATE_NOOP("Jurisdiction", "Utah")},
    {"US-VT", QT_TRANSLATE_NOOP("Jurisdiction", "Vermont")},
    {"US-VA", QT_TRANSLATE_NOOP("Jurisdiction", "Virginia")},
    {"US-WA", QT_TRANSLATE_NOOP("Jurisdiction", "Washington")},
    {"US-WV", QT_TRANSLATE_NOOP("Jurisdiction", "West Virginia")},
    {"US-WI", QT_TRANSLATE_NOOP("Jurisdiction", "Wisconsin")},
    {"US-WY", QT_TRANSLATE_NOOP("Jurisdiction", "Wyoming")},
};

// What the rules and protocols name that is no state.
constexpr State others[] = {
    {"US-VA-DEPT", QT_TRANSLATE_NOOP("Jurisdiction", "Department of Veterans Affairs")},
    {"US (TJC-accredited)", QT_TRANSLATE_NOOP("Jurisdiction", "Accredited by The Joint Commission")},
    {"Best practice", QT_TRANSLATE_NOOP("Jurisdiction", "Best practice, not law")},
};

constexpr QLatin1StringView federal("US");

QString nameOf(const char *english)
{
    return QCoreApplication::translate("Jurisdiction", english);
}

} // namespace

std::vector<Jurisdiction> jurisdictions(const DeadlineRules &rules)
{
    std::vector<Jurisdiction> places;
    for (const State &state : states)
        places.push_back({QLatin1StringView(state.code), nameOf(state.name)});
    std::sort(places.begin(), places.end(), [](const Jurisdiction &a, const Jurisdiction &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    places.insert(
        places.begin(),
        Jurisdiction{federal, nameOf(QT_TRANSLATE_NOOP("Jurisdiction", "Federal law, everywhere in the US"))});
    for (const State &other : others)
        places.push_back({QLatin1StringView(other.code), nameOf(other.name)});
    for (const DeadlineRule &rule : rules.rules) {
        auto place = std::find_if(
            places.begin(), places.end(), [&](const Jurisdiction &each) { return each.code == rule.jurisdiction; });
        if (place == places.end()) // a place that the table names by its own words
            place = places.insert(places.end(), Jurisdiction{rule.jurisdiction, rule.jurisdiction});
        ++place->rules;
        place->unverified += rule.verified ? 0 : 1;
    }
    return places;
}

JurisdictionModel::JurisdictionModel(std::vector<Jurisdiction> places, QObject *parent)
    : QAbstractListModel(parent)
    , m_places(std::move(places))
{
}

int JurisdictionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant JurisdictionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Jurisdiction &place = m_places[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        if (place.rules == 0)
            return tr("%1: no rule known to the program", "place").arg(place.name);
        const QString count = tr("%n rule(s)", "", place.rules);
        return place.unverified == 0 ? tr("%1: %2", "place, number of rules").arg(place.name, count)
                                     : tr("%1: %2, %3", "place, number of rules, number of unverified ones")
                                           .arg(place.name, count, tr("%n unverified", "", place.unverified));
    }
    case Qt::CheckStateRole:
        return place.code == federal || m_chosen.contains(place.code) ? Qt::Checked : Qt::Unchecked;
    case Qt::UserRole: return place.code;
    case Qt::SizeHintRole: return QSize(0, Theme::tokens().scaled(height::MinimumHit));
    default: return {};
    }
}

bool JurisdictionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const QString code = index.data(Qt::UserRole).toString();
    const bool on = value.toInt() == Qt::Checked;
    if (on == m_chosen.contains(code))
        return true;
    if (on)
        m_chosen.append(code);
    else
        m_chosen.removeAll(code);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged(m_chosen);
    return true;
}

Qt::ItemFlags JurisdictionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_places[static_cast<size_t>(index.row())].code == federal)
        return Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

void JurisdictionModel::setChosen(const QStringList &codes)
{
    if (codes == m_chosen)
        return;
    m_chosen = codes;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

std::pair<int, int> JurisdictionModel::ruleCount() const
{
    int rules = 0, unverified = 0;
    for (const Jurisdiction &place : m_places) {
        if (place.code == federal || m_chosen.contains(place.code)) {
            rules += place.rules;
            unverified += place.unverified;
        }
    }
    return {rules, unverified};
}

} // namespace candor
