// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Notifier.h"

#include "case/Wording.h"
#include "theme/Icons.h"

#include <QSettings>
#include <QSystemTrayIcon>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto onKey = u"notifications/on"_s;

/// A new time makes it another alert.
QString alertKey(const WorkItem &item, QLatin1StringView state)
{
    return QStringList{
        item.caseId.toString(QUuid::Id128), QString::number(static_cast<int>(item.kind)), item.subject,
        QString::number(toMillis(*item.due)), state}
        .join(u'/');
}

} // namespace

Alerts::Found Alerts::look(const std::vector<WorkItem> &tasks, Instant now)
{
    Found found;
    const bool first = !std::exchange(hasLooked, true);
    for (const WorkItem &item : tasks) {
        if (!item.due)
            continue;
        const auto left = *item.due - now;
        if (left < 0ms) {
            const QString key = alertKey(item, "late"_L1);
            if (!told.contains(key) && !first)
                ++found.late;
            told.insert(key);
        } else if (left <= ahead && !item.wholeDay && !item.waiting) {
            const QString key = alertKey(item, "soon"_L1);
            if (told.contains(key))
                continue;
            told.insert(key);
            const auto minutes = static_cast<int>((left + 1min - 1ms) / 1min);
            found.minutes = found.soon == 0 ? minutes : std::min(found.minutes, minutes);
            ++found.soon;
        }
    }
    return found;
}

QString alertText(const Alerts::Found &found)
{
    const QString late =
        found.late == 1 ? Notifier::tr("A task is late.") : Notifier::tr("%n tasks are late.", "", found.late);
    const QString soon =
        found.soon == 1
            ? Notifier::tr("A task is due in %n minute(s).", "", found.minutes)
            : Notifier::tr("%1 tasks are due soon, the first in %n minute(s).", "", found.minutes).arg(found.soon);
    if (found.late == 0)
        return found.soon == 0 ? QString() : soon;
    return found.soon == 0 ? late : Notifier::tr("%1 %2", "two sentences").arg(late, soon);
}

LockedAlerts LockedAlerts::of(const std::vector<WorkItem> &tasks, Instant now)
{
    LockedAlerts made;
    for (const WorkItem &item : tasks) {
        if (item.due && *item.due > now && !item.wholeDay && !item.waiting)
            made.times.push_back({*item.due, *item.due - now <= Alerts::ahead});
    }
    std::sort(made.times.begin(), made.times.end(), [](const Time &a, const Time &b) { return a.due < b.due; });
    return made;
}

LockedAlerts::Found LockedAlerts::look(Instant now)
{
    Found found;
    for (Time &each : times) {
        const bool late = each.due < now;
        const bool soon = !late && !each.told && each.due - now <= Alerts::ahead;
        if (!late && !soon)
            continue;
        each.told = true;
        found.late += late ? 1 : 0;
        found.soon += soon ? 1 : 0;
        found.first = found.first.value_or(each.due);
    }
    times.erase(
        std::remove_if(times.begin(), times.end(), [now](const Time &each) { return each.due < now; }), times.end());
    return found;
}

QString alertText(const LockedAlerts::Found &found, const QTimeZone &zone)
{
    if (!found.first)
        return {};
    words::Moment moment;
    moment.now = *found.first;
    moment.zone = zone;
    const QString time = words::clockTime(*found.first, moment);
    if (found.late + found.soon > 1)
        return Notifier::tr("%n things are due in Candor Casebook, the first at %1.", "", found.late + found.soon)
            .arg(time);
    return found.late > 0 ? Notifier::tr("Something was due at %1 in Candor Casebook.").arg(time)
                          : Notifier::tr("Something is due at %1 in Candor Casebook.").arg(time);
}

Notifier::Notifier(QObject *parent, Show show)
    : QObject(parent)
    , m_show(std::move(show))
{
    if (!m_show)
        m_show = [this](const QString &title, const QString &text) { showInTray(title, text); };
}

bool Notifier::isOn()
{
    return QSettings().value(onKey, true).toBool();
}

void Notifier::setOn(bool on)
{
    QSettings().setValue(onKey, on);
}

void Notifier::look(const std::vector<WorkItem> &tasks, Instant now)
{
    // Also when it is off, so that turning it on does not announce what is old.
    const Alerts::Found found = m_alerts.look(tasks, now);
    m_times = LockedAlerts::of(tasks, now);
    if (found.any() && isOn())
        m_show(tr("Candor Casebook"), alertText(found));
}

void Notifier::lock(bool byItself)
{
    m_alerts = Alerts();
    if (byItself && isOn())
        m_show(tr("Candor Casebook"), tr("Candor Casebook is locked."));
}

void Notifier::lookLocked(Instant now, const QTimeZone &zone)
{
    // Also when it is off: see look().
    const LockedAlerts::Found found = m_times.look(now);
    if (found.any() && isOn())
        m_show(tr("Candor Casebook"), alertText(found, zone));
}

void Notifier::unlock()
{
    m_times = {};
}

void Notifier::showInTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(themeIcon(u"app"_s), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Notifier::clicked);
        connect(m_tray, &QSystemTrayIcon::activated, this, [this] { Q_EMIT clicked(); });
        m_tray->show();
    }
    m_tray->showMessage(title, text, QSystemTrayIcon::Information);
}

} // namespace candor
