// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const auto languageKey = u"view/language"_s;

QString keyOf(Language::Choice choice)
{
    switch (choice) {
    case Language::Choice::English: return u"en"_s;
    case Language::Choice::Spanish: return u"es"_s;
    case Language::Choice::System: break;
    }
    return {};
}

Language::Choice choiceOf(const QString &key)
{
    if (key == "en"_L1)
        return Language::Choice::English;
    return key == "es"_L1 ? Language::Choice::Spanish : Language::Choice::System;
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
    , m_system(QLocale::system())
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::start(const QString &forced)
{
    m_choice = choiceOf(forced.isEmpty() ? QSettings().value(languageKey).toString() : forced);
    apply();
}

void Language::setChoice(Choice choice)
{
    QSettings().setValue(languageKey, keyOf(choice));
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

QString Language::code()
{
    return QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}

QLocale Language::localeFor(Choice choice, const QLocale &system)
{
    const bool bare = system.language() == QLocale::C; // a system without a language set
    const bool spanish =
        choice == Choice::Spanish || (choice == Choice::System && system.language() == QLocale::Spanish);
    const QLocale::Language wanted = spanish ? QLocale::Spanish : QLocale::English;
    if (!bare && system.language() == wanted)
        return system; // with all its customs
    const QLocale::Territory place = bare ? QLocale::UnitedStates : system.territory();
    const QLocale locale(wanted, place);
    // A place where Qt knows no customs for the language gives another place; ours is where the program is used.
    return locale.territory() == place ? locale : QLocale(wanted, QLocale::UnitedStates);
}

void Language::apply()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    // First: whoever makes its texts anew formats its numbers and dates too.
    QLocale::setDefault(localeFor(m_choice, m_system));
    const QString language = code();
    // That of Qt first, so that ours has the word. English has a file too: its plural forms.
    if (language == "es"_L1 && m_qt.load(u"qtbase_es"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u":/i18n/candor_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_program);
    Q_EMIT changed();
}

} // namespace candor
