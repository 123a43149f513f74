// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>

namespace candor {

/// Copies of files that other programs show: in a directory of this session that only this person may enter, removed
/// with the object.
class OutsideCopies final {
public:
    /// `base`: where the directories of all sessions are; in memory where the system has such a place.
    explicit OutsideCopies(const QString &base = defaultBase());
    ~OutsideCopies();
    Q_DISABLE_COPY_MOVE(OutsideCopies)

    [[nodiscard]] static QString defaultBase();
    /// Removes what no running session holds: what a program that was killed left behind, and what another program held
    /// open until now. False: something stays. For a thread, at the start of the program and when it locked.
    [[nodiscard]] static bool wipeLeftBehind(const QString &base = defaultBase());

    /// Where a copy may be written, under a name no other one has. Throws Error(WriteFailed).
    [[nodiscard]] QString place(const QString &name);
    /// A copy was written: it is marked as one that came from somebody else, and can only be read from now on.
    void protect(const QString &path);
    /// Removes all copies of this session. What another program holds open stays until it lets go.
    void wipe();
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }

private:
    QString m_base;
    QString m_directory; // empty until there is a copy
    std::unique_ptr<QLockFile> m_lock;
    QStringList m_names;
};

} // namespace candor
