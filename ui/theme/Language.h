// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace candor {

/// The language of the program: its two translators and the default locale, which decides numbers, dates and plurals.
/// The composition root makes one. After a change Qt sends QEvent::LanguageChange to every window; those that live
/// through it make their texts anew, and changed() says that all translators are in their place.
class Language : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, English, Spanish };

    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    [[nodiscard]] Choice choice() const { return m_choice; }
    /// Remembers the choice on this computer and applies it.
    void setChoice(Choice choice);
    /// Applies what is remembered, or `forced` ("en", "es") for this run only.
    void start(const QString &forced = {});

    /// "en" or "es": what is shown.
    [[nodiscard]] static QString code();
    /// The locale that a choice gives on a system: the language chosen with the customs of the place.
    [[nodiscard]] static QLocale localeFor(Choice choice, const QLocale &system);

Q_SIGNALS:
    void changed();

private:
    void apply();

    Choice m_choice = Choice::System;
    QLocale m_system;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace candor
