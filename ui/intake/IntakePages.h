// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/IntakeForm.h"

#include <QTimeZone>
#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace candor {

class ChoiceCard;
class FieldFrame;

/// One page of the assistant: shows its part of the form and reads it back.
class IntakePage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void show(const IntakeForm &form) = 0;
    virtual void read(IntakeForm &form) const = 0;
    [[nodiscard]] virtual QWidget *firstField() const = 0;

Q_SIGNALS:
    void edited();
};

class WhenWherePage : public IntakePage {
    Q_OBJECT

public:
    WhenWherePage(const QTimeZone &zone, const QStringList &units, QWidget *parent = nullptr);
    void show(const IntakeForm &form) override;
    void read(IntakeForm &form) const override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    [[nodiscard]] Instant instantOf(const QDateTimeEdit &edit) const;

    QTimeZone m_zone;
    QDateTimeEdit *m_found;
    QCheckBox *m_happenedKnown;
    QDateTimeEdit *m_happened;
    QComboBox *m_unit;
    QLineEdit *m_place;
    /// Shows the fields that the chosen source asks for.
    void showSource(ReportSource source);
    [[nodiscard]] ReportSource source() const;
    void fillChannels(ReportSource source, ReportChannel chosen);

    std::array<ChoiceCard *, 4> m_source{};
    QLineEdit *m_reporter;
    FieldFrame *m_reporterFrame;
    QComboBox *m_channel;
    FieldFrame *m_channelFrame;
    QComboBox *m_raisedAs;
    FieldFrame *m_raisedAsFrame;
    QLineEdit *m_raisedPhone;
    FieldFrame *m_raisedPhoneFrame;
    QLineEdit *m_system;
    FieldFrame *m_systemFrame;
    QLineEdit *m_sourceId;
    FieldFrame *m_sourceIdFrame;
    QPlainTextEdit *m_words; // questions of a concern, or the finding of an outside body
    FieldFrame *m_wordsFrame;
    QLabel *m_importHint;
    QString m_questions;
    QString m_finding;
};

class WhatHappenedPage : public IntakePage {
    Q_OBJECT

public:
    explicit WhatHappenedPage(QWidget *parent = nullptr);
    void show(const IntakeForm &form) override;
    void read(IntakeForm &form) const override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    QPlainTextEdit *m_account;
    QComboBox *m_eventType;
    QComboBox *m_patientNow;
    std::array<ChoiceCard *, 4> m_harm{};
    QString m_otherHarm; // a degree of an import that no card stands for
};

class PeoplePage : public IntakePage {
    Q_OBJECT

public:
    explicit PeoplePage(QWidget *parent = nullptr);
    void show(const IntakeForm &form) override;
    void read(IntakeForm &form) const override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    QLineEdit *m_patient;
    QSpinBox *m_age;
    QLineEdit *m_recordNumber;
    QComboBox *m_language;
    QLineEdit *m_interpreter;
    QLineEdit *m_family;
    QLineEdit *m_relationship;
    QLineEdit *m_phone;
    QPlainTextEdit *m_staff;
    QLineEdit *m_lead;
};

class CheckPage : public IntakePage {
    Q_OBJECT

public:
    explicit CheckPage(QWidget *parent = nullptr);
    void show(const IntakeForm &form) override;
    void read(IntakeForm &form) const override;
    [[nodiscard]] QWidget *firstField() const override;
    /// Says at the field that a title is needed.
    void askForTitle();

private:
    FieldFrame *m_titleFrame;
    QLineEdit *m_title;
    QLineEdit *m_owner;
    ChoiceCard *m_candor;
    ChoiceCard *m_report;
    QRadioButton *m_fromFound;
    QRadioButton *m_fromNow;
    QLabel *m_open;
};

} // namespace candor
