// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Listing.h"
#include "widgets/Painted.h"
#include "workflow/Protocol.h"

#include <QToolButton>
#include <QWidget>

#include <array>
#include <memory>

class QActionGroup;
class QLineEdit;
class QMenu;
class QTimer;

namespace candor {

class Button;

/// A button that opens a menu and shows what is chosen in it; marked while its property "active" is set.
class MenuButton : public Painted<QToolButton> {
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A filter: what is chosen is its text, a choice other than the usual one is marked.
class FilterButton : public MenuButton {
    Q_OBJECT

public:
    /// `name` is said before the choice by assistive technology: "Phase filter".
    explicit FilterButton(const QString &name, QWidget *parent = nullptr);

    /// The first choice is the usual one.
    void addChoice(const QString &text, const QVariant &value);
    /// Puts these behind the first choice; what is chosen stays chosen, even when it is not among them any more.
    void setChoices(const QStringList &texts);
    [[nodiscard]] QVariant value() const;
    void setValue(const QVariant &value);
    [[nodiscard]] bool isActive() const;

Q_SIGNALS:
    void chosen();

private:
    void describe();

    QString m_name;
    QActionGroup *m_choices;
};

/// Search field and filters above the list of cases. The saved views stand at its end.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(const std::shared_ptr<const Protocol> &protocol, QWidget *end, QWidget *parent = nullptr);

    [[nodiscard]] CaseFilter filters() const;
    [[nodiscard]] SearchQuery::Order searchOrder() const;
    [[nodiscard]] QString searchText() const;
    /// Everything at once: one change of filters, then one of the search.
    void set(const CaseFilter &filter, const QString &search = {}, SearchQuery::Order order = {});
    [[nodiscard]] int activeCount() const;
    void clear() { set({}); }
    void setChoices(const CaseChoices &choices);

    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    /// How the list is sorted while there is no search.
    [[nodiscard]] CaseOrder caseOrder() const;
    void setCaseOrder(CaseOrder order);
    /// Opens the menu of the orders that are possible now.
    void offerOrders();
    /// They stand beside the number of cases, one at a time: a search has an order of its own.
    [[nodiscard]] FilterButton *caseOrderButton() const { return m_caseOrder; }
    [[nodiscard]] FilterButton *searchOrderButton() const { return m_searchOrder; }

Q_SIGNALS:
    void filtersChanged();
    void caseOrderChosen();
    void searchChanged();

private:
    void update();
    [[nodiscard]] std::array<FilterButton *, 7> filterButtons() const;

    QLineEdit *m_search;
    FilterButton *m_state;
    FilterButton *m_stage;
    FilterButton *m_harm;
    FilterButton *m_unit;
    FilterButton *m_owner;
    FilterButton *m_tag;
    FilterButton *m_progress;
    FilterButton *m_caseOrder;
    FilterButton *m_searchOrder;
    Button *m_clear;
    QTimer *m_delay;
};

} // namespace candor
