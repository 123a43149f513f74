// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QJsonValue>
#include <QWidget>

namespace candor {

/// One field of a step's form. Most hold a value that is stored when the step is left or settled; the kinds that show
/// records of the case store each change when the field is left.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const StepField &field, CaseStore &store, QWidget *parent = nullptr);

    [[nodiscard]] const StepField &field() const { return m_field; }
    /// The step that the field belongs to.
    [[nodiscard]] const Step &step() const { return m_step; }
    /// Has a value of its own: not one of the kinds that show records.
    [[nodiscard]] bool hasValue() const
    {
        return m_field.kind < FieldKind::People || m_field.kind >= FieldKind::Decision;
    }

    /// As FormValue stores it: keys, ISO dates, UTC instants, integer cents. nullopt: what is typed cannot be read.
    [[nodiscard]] virtual std::optional<QString> value() const { return QString(); }
    virtual void setValue(const QString &) {}
    /// The case changed; fields that show records show them anew, unless they are being edited.
    virtual void refresh() {}
    /// Stores what was edited, for kinds that show records.
    virtual void commit() {}
    /// What is typed, readable or not, for drafts. Null when there is nothing that is not stored.
    [[nodiscard]] virtual QJsonValue typed() const { return {}; }
    virtual void restore(const QJsonValue &) {}

Q_SIGNALS:
    void edited();
    void left(); // the focus went elsewhere

protected:
    /// Names an input for assistive technology and tests, and says left() when the focus leaves it.
    void adopt(QWidget *input, const QString &part = {}, const QString &name = {});
    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] CaseStore &store() const { return m_store; }

private:
    const StepField &m_field; // of the protocol, which outlives the form
    const Step &m_step;
    CaseStore &m_store;
};

/// The stored value of a field, wherever it lives.
[[nodiscard]] QString storedValue(const CaseFile &file, const Step &step, const StepField &field);

/// An editor for any kind of field.
[[nodiscard]] FieldEditor *makeFieldEditor(const StepField &field, CaseStore &store, QWidget *parent);

} // namespace candor
