// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"
#include "casebook/Planning.h"
#include "casebook/ProtocolMove.h"
#include "casebook/ProtocolShelf.h"
#include "vault/Vault.h"

namespace candor {

/// What runs on the casebook's own thread: plans commands, stores them, answers queries. Synchronous and
/// single-threaded; Casebook puts the thread around it.
class Engine {
public:
    /// Reads settings and protocols; a casebook that has none yet gets the defaults.
    Engine(std::unique_ptr<Vault> vault, std::shared_ptr<const Clock> clock);

    Outcome apply(const Command &command, const QString &user);
    [[nodiscard]] CaseView view(const CaseRequest &request);
    [[nodiscard]] std::vector<KnownReport> knownReports(const QString &system, const QStringList &sourceIds);

    /// Works out the next few cases of a casebook whose stored work is older than the rules or the settings it follows
    /// from; false when there are no more. Between calls other work may run.
    bool catchUpWork();
    [[nodiscard]] bool isCatchingUp() const { return m_workCursor.has_value(); }
    [[nodiscard]] ProtocolOverview protocols();
    [[nodiscard]] PinnedPage pinned(const PinnedQuery &query);
    [[nodiscard]] std::vector<MoveChange> changesOfMove(const Id<Case> &caseId, const QString &digest);

    [[nodiscard]] Vault &vault() { return *m_vault; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] Surroundings surroundings() const;
    [[nodiscard]] const ProtocolShelf &shelf() const { return m_shelf; }
    /// The cases a commit touched; for the change notice.
    [[nodiscard]] const std::vector<QUuid> &touched() const { return m_touched; }
    [[nodiscard]] QString firstUser() const { return m_firstUser; }
    [[nodiscard]] const std::vector<User> &users() const { return m_users; }

    /// Surroundings from settings, for screens that evaluate on their own.
    [[nodiscard]] static Surroundings surroundings(const Settings &settings, const Clock &clock);

private:
    Outcome run(const OpenCase &command, const QString &user);
    Outcome run(const ImportReports &command, const QString &user);
    Outcome run(const EditCases &command, const QString &user);
    Outcome run(const UndoCommit &command, const QString &user);
    Outcome run(const MoveToProtocol &command, const QString &user);
    Outcome run(const SaveSettings &command, const QString &user);
    Outcome run(const SaveProgramRecord &command, const QString &user);
    /// All other commands: planned on one case file.
    template <class C>
    Outcome run(const C &command, const QString &user);
    template <class C>
    Outcome commitPlan(const C &command, const CaseFile &file, const Protocol &protocol, const QString &user);

    void loadProgram();
    [[nodiscard]] ChangeSet changeSet(const char *command, const QString &user) const;
    void addCase(ChangeSet &changes, const CaseFile &file, const Protocol &protocol);
    /// What cases with this digest are pinned to.
    [[nodiscard]] PinnedProtocol pinnedTo(const QString &digest);
    void refuseInUse(const ProtocolEdition &edition);
    void keepProtocol(ChangeSet &changes, const Protocol &protocol);
    Outcome commit(ChangeSet &changes);
    /// What lists show of a case, stored with the change.
    void describe(ChangeSet &changes, const QUuid &caseId, const CaseFile &file, const Protocol &protocol) const;
    [[nodiscard]] CaseWork workOf(const QUuid &caseId) const;

    std::shared_ptr<const Clock> m_clock; // outlives the vault, which reads it
    std::unique_ptr<Vault> m_vault;
    Settings m_settings;
    ProtocolShelf m_shelf;
    QString m_firstUser;
    std::vector<User> m_users;
    QStringList m_onCards; // names on the contact cards that families get
    std::vector<QUuid> m_touched;
    std::optional<CaseKey> m_workCursor; // where working out all cases anew has come to; empty: nothing to do
};

} // namespace candor
