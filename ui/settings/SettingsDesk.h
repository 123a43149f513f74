// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

#include <QPromise>

#include <deque>
#include <functional>

namespace candor {

/// What the settings need from a casebook, as functions: the casebook in the program, values in a test.
struct SettingsDesk {
    std::function<Settings()> settings;
    std::function<std::vector<User>()> users;
    std::function<QFuture<Outcome>(Command)> apply;
    std::function<QString()> user;
    std::function<void(const QString &)> setUser;
    std::function<QFuture<void>(Secret current, Secret next)> changePassphrase;
    std::function<VaultLabel()> label;
    std::function<Instant()> now;
};

/// The casebook must outlive the desk.
[[nodiscard]] SettingsDesk settingsDeskOf(Casebook &casebook);

/// The person at this workstation, remembered per casebook by the id of the user record.
void becomeUser(const SettingsDesk &desk, const User &user);
/// After unlocking: whoever was chosen the last time, when that user is still active.
void becomeRememberedUser(const SettingsDesk &desk);

/// Stores changes of settings and users as commands, one after the other, each on the newest state, so that two quick
/// changes do not collide.
class SettingsStore : public QObject {
    Q_OBJECT

public:
    explicit SettingsStore(SettingsDesk desk, QObject *parent = nullptr);

    [[nodiscard]] const SettingsDesk &desk() const { return m_desk; }
    [[nodiscard]] Settings settings() const { return m_desk.settings(); }
    [[nodiscard]] std::vector<User> users() const { return m_desk.users(); }

    /// `said` tells what was changed, for the toast.
    void change(const QString &said, std::function<void(Settings &)> edit);
    void changeUser(const Id<User> &id, const QString &said, std::function<void(User &)> edit);
    void addUser(const QString &said, User user);
    /// From now on this is the person at this workstation.
    void become(const User &user);

    /// Ends when everything asked for so far is stored or refused.
    [[nodiscard]] QFuture<void> settled();
    /// Something was changed elsewhere, as by Undo.
    void refresh();

Q_SIGNALS:
    /// Settings or users are others than before, and nothing is on its way any more.
    void changed();
    void stored(const QString &said);
    void told(const QString &sentence); ///< something that is no command
    /// Another person is at work, or the same under another name.
    void userChanged();
    void refused(const QString &sentence);

private:
    struct Pending {
        QString said;
        std::function<std::optional<Command>()> make; // empty: nothing to change any more
    };

    void ask(const QString &said, std::function<std::optional<Command>()> make);
    void next();
    void finish();

    SettingsDesk m_desk;
    std::deque<Pending> m_queue;
    std::vector<QPromise<void>> m_waiting;
    bool m_busy = false;
};

} // namespace candor
