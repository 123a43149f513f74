// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/pathway/FieldEditor.h"
#include "model/Describe.h"

#include <QHash>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace candor {

class FlowLayout;
class KnownUnknown;

/// People of the case as chips, all of them or those of one role.
class PeopleField final : public FieldEditor {
    Q_OBJECT

public:
    PeopleField(const StepField &field, CaseStore &store, QWidget *parent);
    void refresh() override;

private:
    void add();
    void remove(const Id<Person> &id);
    [[nodiscard]] std::optional<PersonRole> role() const;

    FlowLayout *m_flow;
    std::vector<Person> m_shown;
    QList<QWidget *> m_chips;
    QPushButton *m_open;
    QWidget *m_addRow;
    QLineEdit *m_name;
    QComboBox *m_role;
};

/// The facts of the case: known beside not known yet. Stored when the focus leaves.
class KnownUnknownField final : public FieldEditor {
    Q_OBJECT

public:
    KnownUnknownField(const StepField &field, CaseStore &store, QWidget *parent);
    void refresh() override;
    void commit() override;
    QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    KnownUnknown *m_lists;
    bool m_dirty = false;
};

/// What changed between the facts of a case and the lines that stand on the screen now: a line that reads the same
/// stays the same fact, one that moved changes sides, one that was rewritten keeps its place. Facts that the family was
/// told never go away.
[[nodiscard]] EditRecords factChanges(const CaseFile &file, const QStringList &known, const QStringList &unknown);

/// Objects and records that are secured, with a row to add one.
class EvidenceField final : public FieldEditor {
    Q_OBJECT

public:
    EvidenceField(const StepField &field, CaseStore &store, QWidget *parent);
    void refresh() override;

private:
    void add();
    void setState(const Id<EvidenceItem> &id, EvidenceState state);

    QGridLayout *m_list;
    std::vector<EvidenceItem> m_shown;
    QList<QWidget *> m_rows;
    QLineEdit *m_what;
    QLineEdit *m_where;
};

/// Staff involved and how each answered the offer of support. Deliberately nothing of what was said.
class CaregiversField final : public FieldEditor {
    Q_OBJECT

public:
    CaregiversField(const StepField &field, CaseStore &store, QWidget *parent);
    void refresh() override;

private:
    void add();
    void setResponse(const Id<Person> &person, std::optional<SupportResponse> response);
    void closeOut(const Id<CaregiverSupport> &offer);

    QGridLayout *m_list;
    std::vector<Person> m_people;
    std::vector<CaregiverSupport> m_support;
    QList<QWidget *> m_rows;
    QLineEdit *m_name;
};

/// The conversations so far and the way to the log.
class ConversationField final : public FieldEditor {
    Q_OBJECT

public:
    ConversationField(const StepField &field, CaseStore &store, QWidget *parent);
    void refresh() override;

Q_SIGNALS:
    void logRequested();

private:
    QVBoxLayout *m_list;
    QList<QWidget *> m_rows;
};

} // namespace candor
