// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"
#include "theme/Theme.h"
#include "workflow/Taxonomy.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace candor::shelltest {

using namespace Qt::StringLiterals;

inline const Instant sampleNow = *instantFromIso(u"2026-07-14T15:50:00Z");
inline QString samplePassphrase()
{
    return u"quiet river under seven bridges"_s;
}

/// Keeps settings of the tests away from those of the person who runs them.
inline void useOwnSettings(const QTemporaryDir &folder)
{
    QCoreApplication::setOrganizationName(u"candor-tests"_s);
    QCoreApplication::setApplicationName(u"candor-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(u"settings"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

template <class T>
T resultOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// A new casebook with a cheap key derivation.
inline CreatedCasebook makeCasebook(const QString &path)
{
    NewCasebook request;
    request.path = path;
    request.name = u"Lakeview Test Hospital"_s;
    request.user = u"Dana Okafor"_s;
    request.kdfMemoryKiB = 8192;
    request.kdfIterations = 1;
    return resultOf(Casebook::create(request, Secret::fromPassphrase(samplePassphrase())));
}

inline std::shared_ptr<Casebook> openCasebook(const QString &path, std::shared_ptr<const Clock> clock)
{
    return resultOf(Casebook::open(path, Secret::fromPassphrase(samplePassphrase()), std::move(clock)));
}

inline CaseFile sampleFile(const QString &title, const QString &account = {})
{
    CaseFile file;
    file.record.title = title;
    file.record.unit = u"4 West"_s;
    file.record.account = account;
    Person patient;
    patient.id = Id<Person>::create();
    patient.name = u"Rosa Quiroga"_s;
    patient.ageYears = 58;
    patient.roles = {PersonRole::Patient};
    file.put(patient);
    Harm harm;
    harm.id = Id<Harm>::create();
    harm.degree = ahrqHarm(u"SEVERE"_s);
    harm.at = sampleNow;
    file.put(harm);
    return file;
}

inline Outcome addCase(Casebook &casebook, const QString &title, bool identified = true, const QString &account = {})
{
    return resultOf(casebook.apply(OpenCase{sampleFile(title, account), identified, {}}));
}

inline bool takesInput(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

/// Visible parts that a person can reach and assistive technology could not name.
inline QStringList namelessParts(const QWidget &root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool inner = qobject_cast<QComboBox *>(widget->parentWidget()) ||
                           qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                           widget->objectName().startsWith(u"qt_"_s);
        if (inner || !widget->isVisibleTo(&root) || widget->focusPolicy() == Qt::NoFocus || !takesInput(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless += QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

} // namespace candor::shelltest
