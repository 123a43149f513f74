// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/pathway/FieldEditor.h"
#include "model/Describe.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace candor {

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
