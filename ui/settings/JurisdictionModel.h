// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/Deadlines.h"

#include <QAbstractListModel>

namespace candor {

/// A place whose rules may bind the hospital.
struct Jurisdiction {
    QString code; // "US-MA", as in the deadline rules
    QString name;
    int rules = 0;
    int unverified = 0;
};

/// Federal law first, then the states by name, then what is no state: accreditors, departments.
[[nodiscard]] std::vector<Jurisdiction> jurisdictions(const DeadlineRules &rules);

/// The places with a box to tick. Federal law is always ticked.
class JurisdictionModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit JurisdictionModel(std::vector<Jurisdiction> places, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setChosen(const QStringList &codes); ///< without a signal of the person's choice
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    /// How many rules bind with this choice, and how many of them are unverified.
    [[nodiscard]] std::pair<int, int> ruleCount() const;

Q_SIGNALS:
    void choiceChanged(const QStringList &codes);

private:
    std::vector<Jurisdiction> m_places;
    QStringList m_chosen;
};

} // namespace candor
