// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StatusLine.h"

#include "widgets/Label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QTimeZone>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QLabel *text(const QString &name)
{
    QLabel *made = label({}, FontRole::Small, Ink::Muted);
    made->setWordWrap(false);
    made->setObjectName(name);
    return made;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_lockIcon(new IconMark(u"lock"_s, IconColor::Muted, 13, this))
    , m_lock(text(u"vaultState"_s))
    , m_savedIcon(new IconMark(u"check"_s, IconColor::Muted, 13, this))
    , m_saved(text(u"savedState"_s))
    , m_backupIcon(new IconMark(u"shield"_s, IconColor::Muted, 13, this))
    , m_backup(text(u"backupState"_s))
    , m_idle(text(u"idleState"_s))
    , m_zone(text(u"zoneState"_s))
{
    setSizeGripEnabled(false);
    auto *left = new QWidget(this);
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(10, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(m_lockIcon);
    row->addWidget(m_lock);
    row->addSpacing(13);
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    row->addSpacing(13);
    row->addWidget(m_backupIcon);
    row->addWidget(m_backup);
    addWidget(left);
    m_idle->setContentsMargins(0, 0, 13, 0);
    m_zone->setContentsMargins(0, 0, 10, 0);
    addPermanentWidget(m_idle);
    addPermanentWidget(m_zone);
    showLocked();
}

void StatusLine::showLocked()
{
    m_lock->setText(tr("Locked"));
    m_saved->hide();
    m_savedIcon->hide();
    showBackup({}, {}, false);
    m_idle->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    m_zone->setText(QLocale().language() == QLocale::Spanish ? u"Español"_s : u"English"_s);
}

void StatusLine::showOpen(int idleMinutes, const QString &zone)
{
    m_lock->setText(tr("Vault open, encrypted"));
    m_saved->setText(tr("All changes saved"));
    m_saved->show();
    m_savedIcon->show();
    m_idle->setText(tr("Locks after %n min idle", "", idleMinutes));
    m_zone->setText(zone);
}

void StatusLine::showBackup(const QString &text, const QString &tip, bool needsCare)
{
    m_backupIcon->set(needsCare ? u"triangle-alert"_s : u"shield"_s, IconColor::Muted);
    m_backup->setText(text);
    m_backup->setToolTip(tip);
    m_backup->setAccessibleDescription(tip);
    m_backup->setVisible(!text.isEmpty());
    m_backupIcon->setVisible(!text.isEmpty());
}

void StatusLine::showSaved(Instant at, const words::Moment &moment)
{
    m_saved->setText(tr("All changes saved %1").arg(words::clockTime(at, moment)));
}

} // namespace candor
