// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsDesk.h"

#include "shell/Await.h"
#include "wording/ErrorText.h"

#include <QSettings>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QString userKey(const SettingsDesk &desk)
{
    return u"user/"_s + desk.label().vaultId.toString(QUuid::WithoutBraces);
}

std::optional<User> userOf(const std::vector<User> &users, const Id<User> &id)
{
    const auto found = std::find_if(users.begin(), users.end(), [&](const User &user) { return user.id == id; });
    return found == users.end() ? std::nullopt : std::optional(*found);
}

} // namespace

SettingsDesk settingsDeskOf(Casebook &casebook)
{
    return {
        [&casebook] { return casebook.settings(); },
        [&casebook] { return casebook.users(); },
        [&casebook](Command command) { return casebook.apply(std::move(command)); },
        [&casebook] { return casebook.user(); },
        [&casebook](const QString &user) { casebook.setUser(user); },
        [&casebook](Secret current, Secret next) {
            return casebook.changePassphrase(std::move(current), std::move(next));
        },
        [&casebook] { return casebook.label(); },
        [&casebook] { return casebook.clock().now(); }};
}

void becomeUser(const SettingsDesk &desk, const User &user)
{
    desk.setUser(user.name);
    QSettings().setValue(userKey(desk), user.id.toString());
}

void becomeRememberedUser(const SettingsDesk &desk)
{
    const auto id = Id<User>::parse(QSettings().value(userKey(desk)).toString());
    const auto user = id ? userOf(desk.users(), *id) : std::nullopt;
    if (user && user->active)
        desk.setUser(user->name);
}

SettingsStore::SettingsStore(SettingsDesk desk, QObject *parent)
    : QObject(parent)
    , m_desk(std::move(desk))
{
}

void SettingsStore::change(const QString &said, std::function<void(Settings &)> edit)
{
    ask(said, [this, edit = std::move(edit)]() -> std::optional<Command> {
        const Settings before = m_desk.settings();
        Settings after = before;
        edit(after);
        return after == before ? std::nullopt : std::optional<Command>(SaveSettings{after});
    });
}

void SettingsStore::changeUser(const Id<User> &id, const QString &said, std::function<void(User &)> edit)
{
    ask(said, [this, id, edit = std::move(edit)]() -> std::optional<Command> {
        const auto before = userOf(m_desk.users(), id);
        if (!before)
            return std::nullopt;
        User after = *before;
        edit(after);
        if (after == *before)
            return std::nullopt;
        // The name goes into "by" fields: who is at work here goes on under the new one.
        if (before->name == m_desk.user() && after.name != before->name) {
            m_desk.setUser(after.name);
            Q_EMIT userChanged();
        }
        return SaveProgramRecord{after};
    });
}

void SettingsStore::addUser(const QString &said, User user)
{
    ask(said, [user = std::move(user)]() -> std::optional<Command> { return SaveProgramRecord{user}; });
}

void SettingsStore::become(const User &user)
{
    becomeUser(m_desk, user);
    Q_EMIT told(tr("You are recorded as %1 from now on").arg(user.name));
    Q_EMIT userChanged();
    refresh();
}

void SettingsStore::ask(const QString &said, std::function<std::optional<Command>()> make)
{
    m_queue.push_back({said, std::move(make)});
    if (!m_busy)
        next();
}

void SettingsStore::next()
{
    if (m_busy)
        return; // who heard of the last one asked for more
    if (m_queue.empty()) {
        finish();
        return;
    }
    const Pending pending = std::move(m_queue.front());
    m_queue.pop_front();
    const std::optional<Command> command = pending.make();
    if (!command) {
        next();
        return;
    }
    m_busy = true;
    await(
        m_desk.apply(*command), this,
        [this, said = pending.said](const Outcome &) {
            m_busy = false;
            Q_EMIT stored(said);
            next();
        },
        [this](const Error &error) {
            m_busy = false;
            Q_EMIT refused(errorText(error));
            next();
        });
}

void SettingsStore::finish()
{
    for (QPromise<void> &each : m_waiting)
        each.finish();
    m_waiting.clear();
    Q_EMIT changed();
}

QFuture<void> SettingsStore::settled()
{
    QPromise<void> promise;
    promise.start();
    QFuture<void> future = promise.future();
    if (m_busy)
        m_waiting.push_back(std::move(promise));
    else
        promise.finish();
    return future;
}

void SettingsStore::refresh()
{
    if (!m_busy)
        Q_EMIT changed();
}

} // namespace candor
