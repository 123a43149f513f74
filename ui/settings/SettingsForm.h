// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsDesk.h"
#include "theme/Tokens.h"

#include <QSpinBox>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace candor {

class FieldFrame;
class NoteBox;

/// A number that reads with its unit: "7 days".
class UnitSpinBox : public QSpinBox {
    Q_OBJECT

public:
    explicit UnitSpinBox(std::function<QString(int)> text, QWidget *parent = nullptr);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &input, int &position) const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    std::function<QString(int)> m_text;
};

/// One page of the settings: heading, explanation, and fields that are bound to members of the settings. What is chosen
/// is stored at once, what is typed when the field is left.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    SettingsForm(SettingsStore *store, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    QLineEdit *addText(QString Settings::*member, const QString &name, const QString &label, const QString &hint = {});
    QPlainTextEdit *
    addLines(QString Settings::*member, const QString &name, const QString &label, const QString &hint = {});
    QSpinBox *addNumber(
        int Settings::*member, const QString &name, const QString &label, int least, int most,
        std::function<QString(int)> text, const QString &hint = {});
    QCheckBox *addCheck(bool Settings::*member, const QString &name, const QString &text, const QString &hint = {});
    QComboBox *addChoice(
        QString Settings::*member, const QString &name, const QString &label,
        const std::vector<std::pair<QString, QString>> &keysAndTexts, const QString &hint = {});

    void addHeading(const QString &text);
    QLabel *addSentence(const QString &text);
    NoteBox *addNote(Status kind, const QString &lead, const QString &text, const QString &action = {});
    FieldFrame *addField(const QString &label, QWidget *field, const QString &hint = {});
    void add(QWidget *widget);
    /// Takes the room that is left, for lists.
    void addTall(QWidget *widget);
    void endWithSpace();

    [[nodiscard]] SettingsStore *store() const { return m_store; }
    /// Runs now and whenever the settings have changed.
    void whenChanged(std::function<void()> show);
    /// Stores what is half typed.
    void flush();
    void whenFlushed(std::function<void()> store);

private:
    void reload();

    SettingsStore *m_store; // nullptr on the page of this computer
    QVBoxLayout *m_layout;
    std::vector<std::function<void()>> m_show;
    std::vector<std::function<void()>> m_flush;
};

} // namespace candor
