// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Listing.h"
#include "widgets/Painted.h"
#include "workflow/Protocol.h"

#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>

class QActionGroup;
class QLineEdit;
class QMenu;

namespace candor {

class Button;

/// A filter as a button with a menu: what is chosen is its text, a choice other than the usual one is marked.
class FilterButton : public Painted<QToolButton> {
    Q_OBJECT

public:
    /// `name` is said before the choice by assistive technology: "Phase filter".
    explicit FilterButton(const QString &name, QWidget *parent = nullptr);

    /// The first choice is the usual one.
    void addChoice(const QString &text, const QVariant &value);
    void clearChoices();
    [[nodiscard]] QVariant value() const;
    void setValue(const QVariant &value);
    [[nodiscard]] bool isActive() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_name;
    QActionGroup *m_choices;
};

/// Search field and filters above the list of cases.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(const std::shared_ptr<const Protocol> &protocol, QWidget *parent = nullptr);

    /// State, stage, harm, unit and owner; order and paging are not its business.
    [[nodiscard]] CaseQuery filters() const;
    void setFilters(const CaseQuery &query);
    [[nodiscard]] int activeCount() const;
    void clear();
    /// Offers a unit and an owner that were seen in the list.
    void offer(const CaseRow &row);

    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

Q_SIGNALS:
    void filtersChanged();
    void searchChanged(const QString &text);

private:
    void update();

    QLineEdit *m_search;
    FilterButton *m_state;
    FilterButton *m_stage;
    FilterButton *m_harm;
    FilterButton *m_unit;
    FilterButton *m_owner;
    Button *m_clear;
    QStringList m_units;
    QStringList m_owners;
};

} // namespace candor
