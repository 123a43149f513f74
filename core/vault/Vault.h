// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Secret.h"
#include "model/CaseFile.h"
#include "vault/VaultTypes.h"

#include <map>
#include <memory>
#include <utility>

namespace candor {

/// One open encrypted casebook on disk: the container's lock, the keys and the one database connection.
/// Not thread-safe and never used by the screen thread: whoever owns it gives it a thread of its own.
/// Every function throws candor::Error. After NoSpace, ReadOnlyPlace or Damaged the transaction is rolled back,
/// nothing that was acknowledged is lost, and reading goes on.
class Vault {
public:
    /// Makes a new casebook folder; complete or absent. The recovery key is shown once and never stored in clear.
    [[nodiscard]] static NewVault create(const NewVaultRequest &request, const Clock &clock);
    /// Opens with a passphrase or a recovery key. NotACasebook, NewerVersion, WrongPassphrase, Damaged, InUse,
    /// ReadOnlyPlace, NoMemory or UnsafeEngine say which of the steps of opening did not work.
    [[nodiscard]] static std::unique_ptr<Vault> open(const QString &path, const Secret &passphrase, const Clock &clock);
    /// What can be known without a key, for the unlock page. Throws as `open` does.
    [[nodiscard]] static VaultLabel peek(const QString &path);

    virtual ~Vault() = default;
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    [[nodiscard]] virtual VaultLabel label() const = 0;
    /// Things worth telling after opening: a damaged header copy that was repaired, an unclean end of the last session,
    /// …
    [[nodiscard]] virtual QStringList openingNotices() const = 0;

    // Writing. One transaction each: records, case rows, ledger, revisions, search index, drafts.
    /// Conflict when a record's revision is not the stored one (0: must not exist yet). Returns the commit's number.
    virtual qint64 commit(const ChangeSet &changes) = 0;
    /// A ledger entry without a change of records: printed, exported, unlocked, verified.
    virtual qint64 record(const LedgerNote &note) = 0;
    /// Work that was worked out anew, without a change of records and so without a ledger entry; `rules` is kept with
    /// it.
    virtual void storeWork(const std::vector<CaseWork> &work, qint64 rules) = 0;
    /// The rules that all stored work follows; 0: it has to be worked out anew.
    [[nodiscard]] virtual qint64 workRules() = 0;
    virtual void saveDraft(const QString &key, const QByteArray &content) = 0;
    virtual void dropDraft(const QString &key) = 0;

    // Reading.
    [[nodiscard]] virtual CaseFile loadCase(const QUuid &caseId) = 0;
    /// The head of a case without the rest of its file.
    [[nodiscard]] virtual Case loadHead(const QUuid &caseId) = 0;
    [[nodiscard]] virtual std::vector<AnyRecord> loadProgram() = 0;
    [[nodiscard]] virtual std::optional<QUuid> caseByNumber(const QString &number) = 0;
    [[nodiscard]] virtual CasePage listCases(const CaseQuery &query) = 0;
    [[nodiscard]] virtual WorkPage listWork(const WorkQuery &query) = 0;
    [[nodiscard]] virtual ActionPage listActions(const ActionQuery &query) = 0;
    [[nodiscard]] virtual std::vector<ActionRow> actionRows(const std::vector<Id<Action>> &ids) = 0;
    [[nodiscard]] virtual CaseMarks markCases(const CaseQuery &query, int pages) = 0;
    [[nodiscard]] virtual std::vector<CaseRow> caseRows(const std::vector<QUuid> &caseIds) = 0;
    [[nodiscard]] virtual CaseChoices choices() = 0;
    [[nodiscard]] virtual std::vector<ProtocolUse> protocolsInUse() = 0;
    /// Cases that are being worked, by number, behind the one given.
    [[nodiscard]] virtual std::vector<CaseOnProtocol>
    casesOn(const QString &digest, const CaseOnProtocol &after, int limit) = 0;
    /// A case that is pinned to this text, whatever its state.
    [[nodiscard]] virtual std::optional<CaseOnProtocol> anyCaseOn(const QString &digest) = 0;
    [[nodiscard]] virtual FoundCases findCases(const SearchQuery &query) = 0;
    [[nodiscard]] virtual std::vector<SearchHit> search(const SearchQuery &query) = 0;
    [[nodiscard]] virtual std::vector<HistoryEntry> history(const HistoryQuery &query) = 0;
    /// The changes of one commit with the values before it, newest first: what a compensating command needs.
    [[nodiscard]] virtual std::vector<RevisionPair> revisions(qint64 commit) = 0;
    [[nodiscard]] virtual std::optional<QByteArray> draft(const QString &key) = 0;
    [[nodiscard]] virtual QStringList draftKeys() = 0;
    [[nodiscard]] virtual qint64 counter(const QString &name) = 0;
    /// For imports: which of these ids of a source are here already, and in which cases.
    [[nodiscard]] virtual std::vector<KnownSource>
    knownSources(const QString &system, const QStringList &sourceIds) = 0;
    [[nodiscard]] virtual VaultCounts counts() = 0;

    // Attachments, in chunks of 1 MiB. (Adding one is a sequence of transactions; only the last makes it visible.)
    /// NoSpace when so much could be stored only by leaving the disk without room for the work on cases.
    virtual void refuseWithoutRoom(qint64 bytes) = 0;
    virtual void writeAttachmentChunks(const QUuid &attachment, int first, const QList<QByteArray> &chunks) = 0;
    [[nodiscard]] virtual QByteArray readAttachmentChunk(const QUuid &attachment, int sequence) = 0;
    /// The record with its case. NotFound.
    [[nodiscard]] virtual std::pair<QUuid, Attachment> loadAttachment(const QUuid &attachment) = 0;
    /// What was written of an attachment that was never completed is not wanted.
    virtual void dropAttachment(const QUuid &attachment) = 0;
    /// Removes some of what was dropped; false when nothing is left. Takes a moment, so that others get their turn.
    [[nodiscard]] virtual bool sweepAttachments() = 0;

    // Care.
    [[nodiscard]] virtual VerifyReport verify(VerifyDepth depth, const Progress &progress) = 0;
    /// A verified copy in a single file (.candorbak): written beside the target, checked by opening it, then renamed.
    virtual void backup(const QString &toFile, const Progress &progress) = 0;
    /// Unpacks a backup into a new folder; never over an existing one.
    static void restore(const QString &backupFile, const QString &toPath, const Progress &progress);
    virtual void changePassphrase(const Secret &current, const Secret &next) = 0;
    /// Does it open this vault? Throws Error(WrongPassphrase).
    virtual void confirmPassphrase(const Secret &passphrase) = 0;
    /// Puts everything in its place and closes: checkpoint, no -wal left, keys wiped. Called by the destructor too,
    /// which cannot report; call it to hear about a problem.
    virtual void close() = 0;

protected:
    Vault() = default;
};

} // namespace candor
