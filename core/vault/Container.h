// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/KeySlots.h"

#include <filesystem>
#include <functional>

namespace candor {

/// Where the parts of a casebook are: a folder, by custom named "Something.candor".
struct ContainerPaths {
    QString folder;

    [[nodiscard]] QString header() const;     ///< vault.json
    [[nodiscard]] QString headerCopy() const; ///< vault.json.2
    [[nodiscard]] QString database() const;   ///< vault.db
    [[nodiscard]] QString lock() const;       ///< vault.lock, for LockFile
};

/// Ids of a new casebook, made beforehand so that `makeDatabase` can store them too.
struct NewContainerIds {
    VaultId vault = VaultId::create();
    QUuid user = newUuid();
};

struct CreatedContainer {
    ContainerPaths paths;
    VaultId vaultId;
    Header header;
    RecoveryKey recoveryKey;
    Unlocked unlocked;
};

/// Must create the database file, put it on the disk and close it before it returns.
using MakeDatabase = std::function<void(const std::filesystem::path &databaseFile, const DatabaseKey &key)>;

/// Makes a new casebook with its first user, a manager. It is built in a folder next to `path` and appears under its
/// name in one step: it is there complete or not at all. Leftovers of a creation that was cut off are removed by the
/// next one of that name. Errors AlreadyExists{path}, NotFound{folder above}, WeakPassphrase, InvalidValue, NoSpace,
/// ReadOnlyPlace, NoMemory, and what makeDatabase throws.
[[nodiscard]] CreatedContainer createContainer(
    const QString &path, const QString &name, const QString &userDisplay, const Secret &passphrase,
    const KdfParams &kdf, const MakeDatabase &makeDatabase, const NewContainerIds &ids = {},
    Instant now = SystemClock().now());

struct OpenedContainer {
    ContainerPaths paths;
    HeaderCopies copies;
};

/// Looks at a casebook without a key; `path` is its folder or a file in it. Changes nothing.
/// Errors NotFound{path}, NotACasebook{path}, NewerVersion{needed, ours}, Damaged{"header"} (no whole copy),
/// Damaged{"database"} (missing, empty, or no plain file: a link could lead anywhere), InputUnreadable{file, "", why}.
[[nodiscard]] OpenedContainer openContainer(const QString &path);

} // namespace candor
