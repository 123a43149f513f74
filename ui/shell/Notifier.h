// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Listing.h"

#include <QObject>
#include <QSet>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

class QSystemTrayIcon;

namespace candor {

/// Which tasks a person should be told of now, and those they have been told of. A value: given tasks and time, the
/// answer is always the same.
struct Alerts {
    /// How long before its time a task is announced.
    static constexpr std::chrono::minutes ahead{10};

    struct Found {
        int soon = 0;
        int late = 0;
        int minutes = 0; // to the nearest of those that are due soon

        [[nodiscard]] bool any() const { return soon > 0 || late > 0; }
    };

    /// Each task is announced once as due soon and once as late. What was late before the first look is known already.
    [[nodiscard]] Found look(const std::vector<WorkItem> &tasks, Instant now);

    QSet<QString> told;
    bool hasLooked = false;
};

/// A neutral sentence, never a word of a case: "A task is due in 10 minutes."
[[nodiscard]] QString alertText(const Alerts::Found &found);

/// What is left of tasks while the casebook is locked: when something is due, and nothing of what it is.
struct LockedAlerts {
    struct Time {
        Instant due;
        bool told = false; // that it is due soon
    };
    std::vector<Time> times; // the next one first

    /// Those of tasks to come. A task that is due soon already was announced before.
    static LockedAlerts of(const std::vector<WorkItem> &tasks, Instant now);

    struct Found {
        int soon = 0;
        int late = 0;
        std::optional<Instant> first; // of those that were found

        [[nodiscard]] bool any() const { return first.has_value(); }
    };
    /// Each time is announced once ahead and once when it has passed.
    [[nodiscard]] Found look(Instant now);
};

/// "Something is due at 11:12 AM in Candor Casebook."
[[nodiscard]] QString alertText(const LockedAlerts::Found &found, const QTimeZone &zone);

/// Tells by a notification of the system what becomes due or late. People can turn it off. While the casebook is locked
/// only the times are known, and only they are said.
class Notifier final : public QObject {
    Q_OBJECT

public:
    /// Shows a title and a text; by default through the notification area of the system, where there is one.
    using Show = std::function<void(const QString &title, const QString &text)>;
    explicit Notifier(QObject *parent = nullptr, Show show = {});

    [[nodiscard]] static bool isOn();
    static void setOn(bool on);

    /// To be called when tasks were read and when the minute changes.
    void look(const std::vector<WorkItem> &tasks, Instant now);
    /// Forgets all tasks but their times. A casebook that locked itself says so.
    void lock(bool byItself);
    /// To be called when the minute changes while the casebook is locked.
    void lookLocked(Instant now, const QTimeZone &zone);
    /// Forgets the times, too: the tasks are read again.
    void unlock();

Q_SIGNALS:
    void clicked(); ///< somebody wants to see the window

private:
    void showInTray(const QString &title, const QString &text);

    Alerts m_alerts;
    LockedAlerts m_times; // as of the last look
    Show m_show;
    QSystemTrayIcon *m_tray = nullptr;
};

} // namespace candor
