// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

#include <QWidget>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace candor {

class Button;

/// One look at what one person did.
class BehaviorCard final : public QWidget {
    Q_OBJECT

public:
    BehaviorCard(CaseStore &store, const Id<BehaviorReview> &id, QWidget *parent);

    void show(const BehaviorReview &review, bool finished);
    using QWidget::show;
    [[nodiscard]] Id<BehaviorReview> id() const { return m_id; }
    [[nodiscard]] RecordForm &form() const { return *m_form; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void remove();

    CaseStore &m_store;
    Id<BehaviorReview> m_id;
    RecordForm *m_form;
    QLabel *m_title;
    Button *m_remove;
};

/// Individual behavior under just culture, in the lane of peer review and apart from everything about the system.
class BehaviorPanel final : public QWidget {
    Q_OBJECT

public:
    explicit BehaviorPanel(CaseStore &store, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] bool has(const QUuid &id) const;
    void add(const Id<Person> &person);
    void leave();
    QFuture<void> keepDraft();
    [[nodiscard]] const std::vector<BehaviorCard *> &cards() const { return m_cards; }

private:
    void fillMenu();

    CaseStore &m_store;
    Button *m_add;
    QMenu *m_menu;
    QLabel *m_none;
    QVBoxLayout *m_list;
    std::vector<BehaviorCard *> m_cards;
};

} // namespace candor
