// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"
#include "model/PeopleRules.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace candor {

class Button;
class Chip;
class NoteBox;

/// One offer of support: who offered it and when, how it was answered, when somebody asks again. Nothing of what was
/// said.
class SupportCard final : public QWidget {
    Q_OBJECT

public:
    SupportCard(CaseStore &store, const Id<CaregiverSupport> &id, QWidget *parent);

    void show(const CaregiverSupport &support, bool finished);
    using QWidget::show;
    [[nodiscard]] Id<CaregiverSupport> id() const { return m_id; }
    [[nodiscard]] RecordForm &form() const { return *m_form; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void planCheck(std::chrono::hours after);
    void recordCheck();
    void close();
    void change(std::function<void(CaregiverSupport &)> make, const QString &doneText);

    CaseStore &m_store;
    Id<CaregiverSupport> m_id;
    RecordForm *m_form;
    QLabel *m_title;
    Chip *m_state;
    QList<Button *> m_plan;
    Button *m_check;
    Button *m_close;
};

/// Care for the caregiver, for one person of the staff.
class SupportSection final : public QWidget {
    Q_OBJECT

public:
    explicit SupportSection(CaseStore &store, QWidget *parent = nullptr);

    void show(const Person &person, bool finished);
    using QWidget::show;
    /// Records that support was offered now, with the next check planned.
    void offer();
    void leave();
    QFuture<void> keepDraft();

private:
    CaseStore &m_store;
    Id<Person> m_person;
    QString m_name;
    QLabel *m_empty;
    Button *m_offer;
    QVBoxLayout *m_cards;
    std::vector<SupportCard *> m_shown;
};

/// The command behind "Offer support". A second offer goes one tier up. `checks`: when the casebook asks again.
[[nodiscard]] EditRecords supportOffer(
    const CaseFile &file, const Id<Person> &person, const QString &by, Instant now, const SupportChecks &checks);

} // namespace candor
