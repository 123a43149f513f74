// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "base/Secret.h"
#include "casebook/Commands.h"
#include "casebook/ProtocolMove.h"
#include "model/Listing.h"
#include "workflow/Pathway.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace candor {

/// A case as a screen or a document needs it: the file, the protocol it is pinned to, and where it stood when it was
/// read. `view` points into `protocol`; evaluate() again for a later "now".
struct CaseView {
    CaseFile file;
    std::shared_ptr<const Protocol> protocol;
    Surroundings surroundings;
    PathwayView view;
};

/// Asks for one case, by id or by number.
struct CaseRequest {
    Id<Case> id;
    QString number;
};

struct NewCasebook {
    QString path;
    QString name;                  // hospital
    QString user;                  // first user
    quint32 kdfMemoryKiB = 262144; // a smaller cost is for tests only
    quint32 kdfIterations = 3;
};

struct CreatedCasebook {
    QString path;
    QUuid vaultId;
    QString recoveryKey; // to be printed or written down now; it cannot be shown again
};

/// A file, or content that was pasted, to be kept in a case.
struct NewAttachment {
    Id<Case> caseId;
    QString path;       // read from here, unless `content` is set
    QByteArray content; // pasted
    QString name;       // empty: the name of the file
    Lane lane = Lane::Fact;
    QString note;
    bool keepDangerous = false; // a person confirmed that a program, a script or the like is kept
    std::function<QString(const QByteArray &)> pdfText; // what can be read in a PDF; called on a thread of its own
};

/// Rows of an import that are in the casebook already.
struct KnownReport {
    QString sourceId;
    Id<Case> caseId;
    QByteArray digest;
};

/// The one door to an open casebook, for screens, command line and tests. Commands and queries run one after the other
/// on a thread of their own and answer with a future; errors (candor::Error) travel in it. No SQL ever runs on the
/// caller's thread.
class Casebook final : public QObject {
    Q_OBJECT

public:
    /// Makes a new casebook. Takes about a second: key derivation.
    [[nodiscard]] static QFuture<CreatedCasebook> create(const NewCasebook &request, Secret passphrase);
    /// Opens one with a passphrase or a recovery key. The clock must outlive the casebook.
    [[nodiscard]] static QFuture<std::shared_ptr<Casebook>>
    open(const QString &path, Secret passphrase, std::shared_ptr<const Clock> clock);
    /// What can be said about a casebook without its passphrase; throws as opening does.
    [[nodiscard]] static VaultLabel peek(const QString &path);
    [[nodiscard]] static QFuture<void> restore(const QString &backupFile, const QString &toPath, Progress progress);

    ~Casebook() override;

    [[nodiscard]] VaultLabel label() const;
    [[nodiscard]] QStringList openingNotices() const;
    [[nodiscard]] const Clock &clock() const;

    /// The name that goes into the ledger and into "by" fields.
    void setUser(const QString &user);
    [[nodiscard]] QString user() const;

    [[nodiscard]] QFuture<Outcome> apply(Command command);

    [[nodiscard]] QFuture<CaseView> read(CaseRequest request);
    [[nodiscard]] QFuture<CasePage> read(CaseQuery query);
    [[nodiscard]] QFuture<WorkPage> read(WorkQuery query);
    [[nodiscard]] QFuture<ActionPage> read(ActionQuery query);
    /// Actions by id, whatever their state and case; unknown ids are left out.
    [[nodiscard]] QFuture<std::vector<ActionRow>> actions(std::vector<Id<Action>> ids);
    /// Where the next so many pages of a list end.
    [[nodiscard]] QFuture<CaseMarks> mark(CaseQuery query, int pages);
    /// Rows of the list by id, without opening the cases; unknown ids are left out.
    [[nodiscard]] QFuture<std::vector<CaseRow>> rows(std::vector<QUuid> caseIds);
    [[nodiscard]] QFuture<CaseChoices> choices();
    /// Cases with hits; `read` answers with hits alone.
    [[nodiscard]] QFuture<FoundCases> find(SearchQuery query);
    [[nodiscard]] QFuture<std::vector<SearchHit>> read(SearchQuery query);
    [[nodiscard]] QFuture<std::vector<SavedView>> savedViews();
    [[nodiscard]] QFuture<std::vector<HistoryEntry>> read(HistoryQuery query);
    [[nodiscard]] QFuture<VaultCounts> counts();
    [[nodiscard]] QFuture<std::vector<KnownReport>> knownReports(const QString &system, const QStringList &sourceIds);

    /// The records of the casebook itself: settings, users, saved views, contact cards, protocol editions, plans.
    [[nodiscard]] QFuture<std::vector<AnyRecord>> programRecords();
    [[nodiscard]] QFuture<ProtocolOverview> protocols();
    [[nodiscard]] QFuture<PinnedPage> read(PinnedQuery query);
    [[nodiscard]] QFuture<std::vector<MoveChange>> changesOfMove(const Id<Case> &caseId, const QString &digest);

    /// A copy of the settings as of the last change; safe to read from the screen thread.
    [[nodiscard]] Settings settings() const;
    /// Likewise: the users of the casebook, the inactive ones too.
    [[nodiscard]] std::vector<User> users() const;
    [[nodiscard]] Surroundings surroundings() const; // zone, holidays, jurisdictions and the clock's now
    /// The protocol new cases start with.
    [[nodiscard]] std::shared_ptr<const Protocol> currentProtocol() const;

    // Attachments, up to 1 GiB each. They are read and written in chunks between other work, so that nothing waits for
    // them; progress counts bytes, and a cancelled one leaves nothing behind.
    [[nodiscard]] QFuture<Outcome> addAttachment(NewAttachment attachment, Progress progress);
    /// The content, checked against its digest (Damaged). Error InvalidValue{"size"} when it is larger than `most`.
    [[nodiscard]] QFuture<QByteArray> attachmentContent(Id<Attachment> id, qint64 most);
    /// Writes a checked copy to a file, whole or not at all, and notes that in the history. Without a file name the
    /// content is read and checked only.
    [[nodiscard]] QFuture<void> saveAttachment(Id<Case> caseId, Id<Attachment> id, QString toFile, Progress progress);

    // Half-typed forms, kept encrypted in the vault.
    [[nodiscard]] QFuture<void> saveDraft(const QString &key, const QByteArray &content);
    [[nodiscard]] QFuture<std::optional<QByteArray>> draft(const QString &key);
    [[nodiscard]] QFuture<QStringList> draftKeys();
    [[nodiscard]] QFuture<void> dropDraft(const QString &key);

    /// Something that belongs into the ledger without a change of records: "print", "export", "view".
    [[nodiscard]] QFuture<void> note(const QString &action, const QUuid &caseId, const QString &object);

    [[nodiscard]] QFuture<VerifyReport> verify(VerifyDepth depth, Progress progress);
    /// Checks the ledger chain without holding anybody up: gives way to other work and comes back. Answers with
    /// `verified`.
    [[nodiscard]] QFuture<void> verifyWhenIdle();
    [[nodiscard]] QFuture<void> backup(const QString &toFile, Progress progress);
    [[nodiscard]] QFuture<void> changePassphrase(Secret current, Secret next);
    /// Whoever sits there knows a passphrase or the recovery key: asked before something leaves the house. Takes about
    /// a second. Error WrongPassphrase.
    [[nodiscard]] QFuture<void> confirmPassphrase(Secret passphrase);

    /// Finishes what is under way, checkpoints, wipes the keys and closes. Later calls answer with Error(Cancelled).
    [[nodiscard]] QFuture<void> lock();

Q_SIGNALS:
    /// After every stored command, on the thread this object lives on.
    void changed(const candor::ChangeNotice &notice);
    /// The ledger chain was checked in the background.
    void verified(const candor::VerifyReport &report);

private:
    struct Private;
    explicit Casebook(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace candor
