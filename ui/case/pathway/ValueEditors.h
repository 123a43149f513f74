// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/pathway/FieldEditor.h"

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace candor {

class FieldFrame;
class GrowingEdit;

class LineField final : public FieldEditor {
    Q_OBJECT

public:
    LineField(const StepField &field, CaseStore &store, QWidget *parent);
    std::optional<QString> value() const override;
    void setValue(const QString &value) override;
    QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    QLineEdit *m_edit;
};

/// Text of several lines. A suggestion of the protocol is shown below it while it is empty, and taken over on demand.
class TextField final : public FieldEditor {
    Q_OBJECT

public:
    TextField(const StepField &field, CaseStore &store, QWidget *parent);
    std::optional<QString> value() const override;
    void setValue(const QString &value) override;
    QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    void showSuggestion();

    GrowingEdit *m_edit;
    QWidget *m_suggestion = nullptr;
};

class ChoiceField : public FieldEditor {
    Q_OBJECT

public:
    ChoiceField(const StepField &field, CaseStore &store, QWidget *parent);
    std::optional<QString> value() const override;
    void setValue(const QString &value) override;
    QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

protected:
    /// Where the box stands, with room beside it.
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }

private:
    QComboBox *m_box;
    QHBoxLayout *m_row;
};

class YesNoField final : public FieldEditor {
    Q_OBJECT

public:
    YesNoField(const StepField &field, CaseStore &store, QWidget *parent);
    std::optional<QString> value() const override;
    void setValue(const QString &value) override;
    QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    QButtonGroup *m_group;
};

/// Date, time, money, number: typed as people write them, checked when the field is left, never refused.
class TypedField final : public FieldEditor {
    Q_OBJECT

public:
    TypedField(const StepField &field, CaseStore &store, QWidget *parent);
    std::optional<QString> value() const override;
    void setValue(const QString &value) override;
    QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;
    void commit() override;

private:
    QString fixHint() const;

    QLineEdit *m_edit;
    FieldFrame *m_frame;
};

/// One of the decisions of the process as cards, with the reason and who decided; people decide, the program records.
class DecisionField final : public FieldEditor {
    Q_OBJECT

public:
    DecisionField(const StepField &field, CaseStore &store, QWidget *parent);
    std::optional<QString> value() const override;
    void setValue(const QString &value) override;
    QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString deciders() const;

private:
    QButtonGroup *m_group;
    QStringList m_keys;
    GrowingEdit *m_reason;
    QLineEdit *m_deciders;
};

} // namespace candor
