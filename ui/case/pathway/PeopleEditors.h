// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/pathway/ValueEditors.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace candor {

class Button;
class FlowLayout;

/// The row in which a person is added by name: one of the case, or somebody new with a role.
class PersonAdder final : public QWidget {
    Q_OBJECT

public:
    explicit PersonAdder(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *name() const { return m_name; }
    [[nodiscard]] QComboBox *role() const { return m_role; }
    [[nodiscard]] Button *confirm() const { return m_confirm; }
    [[nodiscard]] PersonRole chosenRole() const;
    void setRole(PersonRole role);
    /// Names that are offered while typing.
    void offer(const QStringList &names);

Q_SIGNALS:
    void added();

private:
    QLineEdit *m_name;
    QComboBox *m_role;
    Button *m_confirm;
};

/// Chips, the button that adds one, and the row behind it. What the people are is up to the field.
class ChipsField : public FieldEditor {
    Q_OBJECT

protected:
    ChipsField(const StepField &field, CaseStore &store, QWidget *parent);

    struct ChipText {
        QString key; // given back when it is to be removed
        QString name;
        QString part;
        friend bool operator==(const ChipText &, const ChipText &) = default;
    };
    void showChips(const std::vector<ChipText> &chips);
    [[nodiscard]] PersonAdder &adder() const { return *m_adder; }
    virtual void add(const QString &name, PersonRole role) = 0;
    virtual void remove(const QString &key) = 0;

private:
    FlowLayout *m_flow;
    std::vector<ChipText> m_shown;
    QList<QWidget *> m_chips;
    Button *m_open;
    PersonAdder *m_adder;
};

/// The people of the case who have a role.
class PeopleField final : public ChipsField {
    Q_OBJECT

public:
    PeopleField(const StepField &field, CaseStore &store, QWidget *parent);
    void refresh() override;

protected:
    void add(const QString &name, PersonRole role) override;
    void remove(const QString &key) override;

private:
    PersonRole m_only;
};

/// Who will be in the room: a list of its own. Until somebody changes it, those who should be there are proposed.
class RoomField final : public ChipsField {
    Q_OBJECT

public:
    RoomField(const StepField &field, CaseStore &store, QWidget *parent);
    void refresh() override;

protected:
    void add(const QString &name, PersonRole role) override;
    void remove(const QString &key) override;

private:
    /// The record that the list is stored in, still empty.
    [[nodiscard]] FormValue room() const;

    QLabel *m_proposed;
};

/// Leads, supporter, patient, those who may speak for the patient, interpreter.
[[nodiscard]] QStringList proposedRoom(const CaseFile &file);
/// The names as stored with the step, else those proposed.
[[nodiscard]] QStringList peopleInRoom(const CaseFile &file, const QString &stepId, const QString &fieldId);

/// Whether an interpreter is needed, the language, and when the patient was asked.
class InterpreterField final : public ChoiceField {
    Q_OBJECT

public:
    InterpreterField(const StepField &field, CaseStore &store, QWidget *parent);
    void refresh() override;
    void commit() override;

private:
    void stampAsked();

    QLineEdit *m_language;
    QLabel *m_asked;
};

} // namespace candor
