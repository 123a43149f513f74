// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ActionList.h"
#include "vault/Attachments.h"
#include "vault/Backup.h"
#include "vault/CaseList.h"
#include "vault/CaseProtocols.h"
#include "vault/Container.h"
#include "vault/Counters.h"
#include "vault/Drafts.h"
#include "vault/History.h"
#include "vault/KeySlots.h"
#include "vault/LockFile.h"
#include "vault/Migrations.h"
#include "vault/Records.h"
#include "vault/Search.h"
#include "vault/Vault.h"
#include "vault/Verify.h"
#include "vault/WorkList.h"

#include <QDir>

#include <algorithm>
#include <filesystem>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int sweptAtOnce = 4;                // chunks of dropped attachments: a tenth of a second at most
constexpr qint64 roomKept = 16 * 1024 * 1024; // on the disk, beside attachments

VaultLabel labelOf(const ContainerPaths &paths, const Header &header)
{
    VaultLabel label{header.vaultId.uuid(), paths.folder, header.name, toUtc(header.created), {}};
    for (const KeySlot &slot : header.keySlots) {
        if (slot.type == KeySlot::Type::Passphrase)
            label.users += slot.display;
    }
    return label;
}

class OpenVault final : public Vault {
public:
    OpenVault(LockFile lock, OpenedContainer container, Unlocked unlocked, const Clock &clock)
        : m_clock(clock)
        , m_lock(std::move(lock))
        , m_paths(std::move(container.paths))
        , m_header(std::move(container.copies.header))
        , m_mainKey(std::move(unlocked.mainKey))
        , m_macKey(crypto::subkey(m_mainKey, crypto::Subkey::AuditSeed))
        , m_session(crypto::randomBytes(8).toHex())
    {
        if (container.copies.needsRepair())
            repairHeader();
        openDatabase();
        upgrade();
        compareWithHeader();
        removeUnfinished();
        m_head = readLedgerHead(database());
    }
    ~OpenVault() override
    {
        try {
            close();
        } catch (const Error &) {
            // Everything committed is in the file or in the log beside it, and the next opening tells of the log.
        }
    }

    [[nodiscard]] VaultLabel label() const override { return labelOf(m_paths, m_header); }
    [[nodiscard]] QStringList openingNotices() const override { return m_notices; }

    qint64 commit(const ChangeSet &changes) override;
    qint64 record(const LedgerNote &note) override;
    void storeWork(const std::vector<CaseWork> &work, qint64 rules) override
    {
        write([&] {
            for (const CaseWork &each : work)
                putWork(database(), each.caseId, each.items);
            setCounter(database(), counters::workRules, rules);
        });
    }
    [[nodiscard]] qint64 workRules() override { return readCounter(database(), counters::workRules); }
    void saveDraft(const QString &key, const QByteArray &content) override
    {
        write([&] { putDraft(database(), key, content, m_clock.now()); });
    }
    void dropDraft(const QString &key) override
    {
        write([&] { removeDraft(database(), key); });
    }

    [[nodiscard]] CaseFile loadCase(const QUuid &caseId) override { return readCase(database(), caseId); }
    [[nodiscard]] Case loadHead(const QUuid &caseId) override { return readHead(database(), caseId); }
    [[nodiscard]] std::vector<AnyRecord> loadProgram() override { return readProgramRecords(database()); }
    [[nodiscard]] std::optional<QUuid> caseByNumber(const QString &number) override
    {
        return findCaseByNumber(database(), number);
    }
    [[nodiscard]] CasePage listCases(const CaseQuery &query) override { return candor::listCases(database(), query); }
    [[nodiscard]] WorkPage listWork(const WorkQuery &query) override { return candor::listWork(database(), query); }
    [[nodiscard]] ActionPage listActions(const ActionQuery &query) override
    {
        return candor::listActions(database(), query);
    }
    [[nodiscard]] std::vector<ActionRow> actionRows(const std::vector<Id<Action>> &ids) override
    {
        return findActions(database(), ids);
    }
    [[nodiscard]] CaseMarks markCases(const CaseQuery &query, int pages) override
    {
        return candor::markCases(database(), query, pages);
    }
    [[nodiscard]] std::vector<CaseRow> caseRows(const std::vector<QUuid> &caseIds) override
    {
        return findCaseRows(database(), caseIds);
    }
    [[nodiscard]] CaseChoices choices() override { return readChoices(database()); }
    [[nodiscard]] std::vector<ProtocolUse> protocolsInUse() override { return candor::protocolsInUse(database()); }
    [[nodiscard]] std::vector<CaseOnProtocol>
    casesOn(const QString &digest, const CaseOnProtocol &after, int limit) override
    {
        return candor::casesOn(database(), digest, after, limit);
    }
    [[nodiscard]] std::optional<CaseOnProtocol> anyCaseOn(const QString &digest) override
    {
        return candor::anyCaseOn(database(), digest);
    }
    [[nodiscard]] FoundCases findCases(const SearchQuery &query) override
    {
        return candor::findCases(database(), query);
    }
    [[nodiscard]] std::vector<SearchHit> search(const SearchQuery &query) override
    {
        return findText(database(), query);
    }
    [[nodiscard]] std::vector<HistoryEntry> history(const HistoryQuery &query) override
    {
        return readHistory(database(), query);
    }
    [[nodiscard]] std::vector<RevisionPair> revisions(qint64 commit) override
    {
        return readRevisions(database(), commit);
    }
    [[nodiscard]] std::optional<QByteArray> draft(const QString &key) override { return readDraft(database(), key); }
    [[nodiscard]] QStringList draftKeys() override { return listDrafts(database()); }
    [[nodiscard]] qint64 counter(const QString &name) override { return readCounter(database(), name); }
    [[nodiscard]] std::vector<KnownSource> knownSources(const QString &system, const QStringList &sourceIds) override
    {
        return readKnownSources(database(), system, sourceIds);
    }
    [[nodiscard]] VaultCounts counts() override;

    void refuseWithoutRoom(qint64 bytes) override;
    void writeAttachmentChunks(const QUuid &attachment, int first, const QList<QByteArray> &chunks) override
    {
        refuseWithoutRoom(chunks.size() * attachmentChunkBytes);
        write([&] { putChunks(database(), attachment, first, chunks); });
    }
    [[nodiscard]] QByteArray readAttachmentChunk(const QUuid &attachment, int sequence) override
    {
        return readChunk(database(), attachment, sequence);
    }
    [[nodiscard]] std::pair<QUuid, Attachment> loadAttachment(const QUuid &attachment) override
    {
        return readAttachment(database(), attachment);
    }
    void dropAttachment(const QUuid &attachment) override
    {
        write([&] { candor::dropAttachment(database(), attachment); });
    }
    [[nodiscard]] bool sweepAttachments() override
    {
        bool more = false;
        write([&] { more = candor::sweepAttachments(database(), sweptAtOnce); });
        return more;
    }

    [[nodiscard]] VerifyReport verify(VerifyDepth depth, const Progress &progress) override;
    void backup(const QString &toFile, const Progress &progress) override
    {
        writeBackup({database(), m_header, m_mainKey, m_head, m_clock.now()}, toFile, progress);
    }
    void changePassphrase(const Secret &current, const Secret &next) override;
    void confirmPassphrase(const Secret &passphrase) override;
    void close() override;

private:
    Connection &database()
    {
        if (!m_connection)
            throw Error(ErrorCode::Internal, {u"the casebook is closed"_s});
        return *m_connection;
    }
    template <class Work>
    void write(const Work &work)
    {
        Transaction transaction(database());
        work();
        transaction.commit();
    }

    void repairHeader();
    void openDatabase();
    void upgrade();
    void compareWithHeader();
    void removeUnfinished();

    const Clock &m_clock;
    std::optional<LockFile> m_lock;
    ContainerPaths m_paths;
    Header m_header;
    Secret m_mainKey;
    Secret m_macKey;
    QByteArray m_session;
    QStringList m_notices;
    std::unique_ptr<Connection> m_connection;
    LedgerHead m_head;
};

void OpenVault::repairHeader()
{
    try {
        writeHeader(m_paths.folder, m_header);
        m_notices += u"header-copy-repaired"_s;
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NoSpace)
            throw;
        m_notices += u"header-copy-damaged"_s; // one good copy is enough to read cases on a full disk
    }
}

void OpenVault::openDatabase()
{
    const DatabaseKey key = databaseKey(m_header, m_mainKey);
    const ClosedFile file = inspectClosedFile(m_paths.database(), key.salt);
    if (file.hasLog)
        m_notices += u"unclean-end"_s;
    if (!file.saltMatches)
        m_notices += u"database-salt"_s;
    m_connection = std::make_unique<Connection>(m_paths.database(), key);
    checkSchema(*m_connection);
    if (file.hasLog) {
        try {
            m_connection->checkpoint();
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NoSpace)
                throw;
            // On a full disk the log stays beside the database, and everything in it is read from there.
            m_notices += u"no-space"_s;
            return;
        }
    }
    if (m_connection->fileSize() != m_connection->integer("PRAGMA page_count") * databasePageBytes)
        throw Error(ErrorCode::Damaged, {u"database"_s}, u"file size"_s);
}

void OpenVault::upgrade()
{
    const int schema = schemaOf(database());
    if (schema == newestSchema())
        return;
    const QString copy = QDir(m_paths.folder).filePath(u"before-schema-%1.candorbak"_s.arg(newestSchema()));
    writeBackup({database(), m_header, m_mainKey, readLedgerHead(database()), m_clock.now()}, copy, {});
    migrate(database());
    m_notices += u"upgraded"_s;
}

void OpenVault::compareWithHeader()
{
    const DatabaseIdentity identity = readIdentity(database());
    if (identity.vaultId != m_header.vaultId.uuid())
        throw Error(ErrorCode::Damaged, {u"database"_s}, u"of another casebook"_s);
    // A change of the header is written first to the header, then to the database: it may be one ahead.
    const qint64 ahead = m_header.generation - identity.generation;
    if (ahead < 0)
        throw Error(ErrorCode::Damaged, {u"header"_s}, u"older than the database"_s);
    if (ahead > 1)
        throw Error(ErrorCode::Damaged, {u"database"_s}, u"older than the header"_s);
    if (ahead == 1)
        write([&] { writeIdentity(database(), {identity.vaultId, m_header.generation}); });
}

void OpenVault::removeUnfinished()
{
    try {
        write([&] {
            dropUnfinishedAttachments(database());
            // What is more than a little is left to whoever opened, for when there is nothing else to do.
            static_cast<void>(candor::sweepAttachments(database(), sweptAtOnce));
        });
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NoSpace)
            throw;
        m_notices += u"no-space"_s;
    }
}

void OpenVault::refuseWithoutRoom(qint64 bytes)
{
    // On a disk filled to the last byte the log cannot be emptied, and so nothing could be removed from it either.
    std::error_code problem;
    const auto disk = std::filesystem::space(m_paths.folder.toStdU16String(), problem);
    const qint64 reusable = database().integer("PRAGMA freelist_count") * databasePageBytes;
    const qint64 growth = std::max<qint64>(0, bytes - reusable);
    if (!problem && disk.available < static_cast<std::uintmax_t>(growth + roomKept))
        throw Error(ErrorCode::NoSpace, {m_paths.folder});
}

qint64 OpenVault::commit(const ChangeSet &changes)
{
    Transaction transaction(database());
    LedgerWriter ledger(
        database(), m_head, m_macKey,
        {changes.user.toUtf8(), m_session, changes.command.toUtf8(), changes.at, changes.undoes});
    writeChanges(database(), ledger, changes.changes);
    if (changes.changes.empty())
        ledger.addNote({QUuid().toRfc4122(), 0, QUuid().toRfc4122(), {}});
    for (const CaseRow &row : changes.rows)
        putCaseRow(database(), row);
    for (const CaseWork &each : changes.work)
        putWork(database(), each.caseId, each.items);
    for (const QUuid &caseId : changes.removedRows) {
        removeCaseRow(database(), caseId);
        putWork(database(), caseId, {});
    }
    for (const auto &[name, value] : changes.counters)
        setCounter(database(), name, value);
    if (!changes.dropDraft.isEmpty())
        removeDraft(database(), changes.dropDraft);
    transaction.commit();
    m_head = ledger.head();
    return ledger.commitNumber();
}

qint64 OpenVault::record(const LedgerNote &note)
{
    Transaction transaction(database());
    LedgerWriter ledger(
        database(), m_head, m_macKey, {note.user.toUtf8(), m_session, note.action.toUtf8(), note.at, 0});
    ledger.addNote({note.caseId.toRfc4122(), 0, QUuid().toRfc4122(), note.object.toUtf8()});
    transaction.commit();
    m_head = ledger.head();
    return ledger.commitNumber();
}

VaultCounts OpenVault::counts()
{
    return {
        readCounter(database(), counters::cases),
        readCounter(database(), counters::openCases),
        readCounter(database(), counters::records),
        m_head.sequence,
        database().integer("PRAGMA page_count") * databasePageBytes,
    };
}

VerifyReport OpenVault::verify(VerifyDepth depth, const Progress &progress)
{
    VerifyReport report;
    verifyLedger(database(), m_macKey, progress, report);
    if (report.ledgerHead != m_head.hash || report.ledgerEntries != m_head.sequence)
        report.findings.push_back({u"ledger-chain"_s, u"head"_s});
    if (depth == VerifyDepth::Full) {
        verifyHeaderCopies(m_paths.folder, m_header, report);
        verifyContent(database(), m_header.databaseSalt, progress, report);
    }
    return report;
}

void OpenVault::changePassphrase(const Secret &current, const Secret &next)
{
    const Unlocked unlocked = unlock(m_header, current);
    const auto slot = std::find_if(m_header.keySlots.cbegin(), m_header.keySlots.cend(), [&](const KeySlot &candidate) {
        const bool isTheirs = unlocked.type == KeySlot::Type::Recovery || candidate.id == unlocked.slotId;
        return candidate.type == KeySlot::Type::Passphrase && isTheirs;
    });
    if (slot == m_header.keySlots.cend())
        throw Error(ErrorCode::NotFound, {u"keyslot"_s});
    compareWithHeader(); // catches up first, so that the header is never two ahead
    Header changed = replacePassphrase(m_header, m_mainKey, slot->id, next, slot->kdf);
    writeHeader(m_paths.folder, changed);
    m_header = std::move(changed);
    compareWithHeader();
}

void OpenVault::confirmPassphrase(const Secret &passphrase)
{
    static_cast<void>(unlock(m_header, passphrase));
}

void OpenVault::close()
{
    const std::unique_ptr<Connection> connection = std::move(m_connection);
    m_mainKey = Secret();
    m_macKey = Secret();
    std::optional<LockFile> lock; // given back last, whatever happens before
    lock.swap(m_lock);
    if (connection)
        connection->close();
}

} // namespace

NewVault Vault::create(const NewVaultRequest &request, const Clock &clock)
{
    if (request.passphrase == nullptr)
        throw Error(ErrorCode::Internal, {u"no passphrase"_s});
    const NewContainerIds ids;
    const CreatedContainer created = createContainer(
        request.path, request.name, request.user, *request.passphrase,
        {request.cost.memoryKiB, request.cost.iterations},
        [&](const std::filesystem::path &file, const DatabaseKey &key) {
            createDatabase(QString::fromStdWString(file.wstring()), key, ids.vault.uuid());
        },
        ids, clock.now());
    return {created.vaultId.uuid(), created.recoveryKey.text()};
}

std::unique_ptr<Vault> Vault::open(const QString &path, const Secret &passphrase, const Clock &clock)
{
    // A lock file must not be made in a folder that is no casebook; the header that counts is read under the lock.
    const ContainerPaths paths = openContainer(path).paths;
    LockFile lock(paths.lock(), clock.now());
    OpenedContainer container = openContainer(path);
    Unlocked unlocked = unlock(container.copies.header, passphrase);
    return std::make_unique<OpenVault>(std::move(lock), std::move(container), std::move(unlocked), clock);
}

VaultLabel Vault::peek(const QString &path)
{
    const OpenedContainer container = openContainer(path);
    return labelOf(container.paths, container.copies.header);
}

void Vault::restore(const QString &backupFile, const QString &toPath, const Progress &progress)
{
    restoreBackup(backupFile, toPath, progress);
}

} // namespace candor
