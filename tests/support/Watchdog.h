// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

// Watches the screen thread: how long each event that is handed out keeps it, with everything it leads to.
namespace candor::test {

struct BusyEvent {
    double ms = 0;     // CPU time of the thread, so that other programs do not count
    double wallMs = 0; // what a person waited; a call that waits for another thread shows here only
    QString part;      // of the run
    QString event;
};

class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    /// From here on events belong to this part of the run; empty: nobody watches.
    void watch(const QString &part)
    {
        m_part = part;
        m_longest = {};
    }
    /// Of this part.
    [[nodiscard]] const BusyEvent &longest() const { return m_longest; }
    /// Of the whole run: every event that took more CPU time, or kept somebody waiting longer, than this.
    [[nodiscard]] std::vector<BusyEvent> longerThan(double ms, double wallMs) const
    {
        std::vector<BusyEvent> found;
        std::copy_if(m_noted.begin(), m_noted.end(), std::back_inserter(found), [&](const BusyEvent &busy) {
            return busy.ms > ms || busy.wallMs > wallMs;
        });
        return found;
    }
    /// Of the whole run.
    [[nodiscard]] BusyEvent longestOfAll() const
    {
        const auto most = std::max_element(
            m_noted.begin(), m_noted.end(), [](const BusyEvent &a, const BusyEvent &b) { return a.ms < b.ms; });
        return most == m_noted.end() ? BusyEvent() : *most;
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Events of other threads come through here, too.
        if (QThread::currentThread() != thread() || m_depth > 0 || m_part.isEmpty())
            return QApplication::notify(receiver, event);
        const auto kind = event->type(); // neither the event nor the receiver need live afterwards
        const QString whose =
            QString::fromLatin1(receiver->metaObject()->className()) + QLatin1Char(' ') + receiver->objectName();
        ++m_depth;
        const auto began = std::chrono::steady_clock::now();
        const double start = threadMs();
        const bool done = QApplication::notify(receiver, event);
        BusyEvent busy{threadMs() - start, wallMsSince(began), m_part, {}};
        --m_depth;
        if (busy.ms > worthNoting || busy.wallMs > worthNoting || busy.ms > m_longest.ms) {
            busy.event = QStringLiteral("%1 for %2")
                             .arg(QLatin1StringView(QMetaEnum::fromType<QEvent::Type>().valueToKey(kind)), whose);
            if (busy.ms > m_longest.ms)
                m_longest = busy;
            m_noted.push_back(std::move(busy));
        }
        return done;
    }

private:
    static constexpr double worthNoting = 20.0;

    static double wallMsSince(std::chrono::steady_clock::time_point start)
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    }
    /// CPU time of this thread; where the system cannot say, wall time.
    static double threadMs()
    {
#ifdef CLOCK_THREAD_CPUTIME_ID
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
#endif
    }

    int m_depth = 0;
    QString m_part;
    BusyEvent m_longest;
    std::vector<BusyEvent> m_noted;
};

} // namespace candor::test
