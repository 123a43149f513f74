// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/Casebook.h"

#include "base/Error.h"
#include "casebook/internal/AttachmentWork.h"
#include "casebook/internal/Engine.h"

#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace candor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How many cases a change notice names; beyond that screens simply read again.
constexpr size_t namedCases = 100;

/// Files that are read or written at the same time; more wait for their turn, because the casebook stores them one
/// piece after the other.
constexpr int jobsAtOnce = 4;

template <class T, class Work>
void fulfil(QPromise<T> &promise, Work work)
{
    try {
        if constexpr (std::is_void_v<T>)
            work();
        else
            promise.addResult(work());
    } catch (const Error &error) {
        promise.setException(error);
    } catch (const std::exception &error) {
        promise.setException(Error(ErrorCode::Internal, {}, QString::fromUtf8(error.what())));
    }
    promise.finish();
}

/// Runs work on a thread made for it: creating and restoring have no casebook, and so no thread, yet.
template <class T, class Work>
QFuture<T> onOwnThread(Work work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QThread *thread =
        QThread::create([promise, work = std::move(work)]() mutable { fulfil(*promise, std::move(work)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return future;
}

} // namespace

struct Casebook::Private {
    QThread *thread = new QThread;
    QObject *worker = new QObject;  // lives on the thread; work is posted to it in order
    std::unique_ptr<Engine> engine; // touched on the thread only
    std::shared_ptr<const Clock> clock;
    std::atomic<int> waiting = 0;
    std::atomic<bool> closing = false;
    QThreadPool jobs; // read and write files, so that nobody waits for a slow disk

    mutable QMutex mutex; // guards what screens read directly
    VaultLabel label;
    QStringList notices;
    Settings settings;
    std::vector<User> users;
    QString user;
    std::shared_ptr<const Protocol> protocol;

    Private()
    {
        jobs.setMaxThreadCount(jobsAtOnce);
        thread->setObjectName(u"casebook"_s);
        worker->moveToThread(thread);
        QObject::connect(thread, &QThread::finished, worker, &QObject::deleteLater);
        thread->start();
    }

    /// Posts work that needs the open engine.
    template <class T, class Work>
    QFuture<T> post(Work work)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        ++waiting;
        QMetaObject::invokeMethod(
            worker,
            [this, promise, work = std::move(work)]() mutable {
                fulfil(*promise, [&]() -> T {
                    if (!engine)
                        throw Error(ErrorCode::Cancelled);
                    return work(*engine);
                });
                --waiting;
            },
            Qt::QueuedConnection);
        return future;
    }

    /// Runs work beside the casebook's thread, of which it asks what it needs.
    template <class T, class Work>
    QFuture<T> beside(Work work)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        jobs.start([promise, work = std::move(work)]() mutable { fulfil(*promise, std::move(work)); });
        return future;
    }

    /// What such work may ask for. It stops at its next question once the casebook is to be locked.
    AttachmentDesk desk(Casebook *self, const QString &author)
    {
        AttachmentDesk made;
        made.user = author;
        made.ask = [this](const std::function<void(Engine &)> &question) {
            if (closing)
                throw Error(ErrorCode::Cancelled);
            post<void>([&question](Engine &open) { question(open); }).waitForFinished();
        };
        made.apply = [this, self](const Command &command) {
            if (closing)
                throw Error(ErrorCode::Cancelled);
            return self->apply(command).result();
        };
        return made;
    }

    /// Removes what is left of attachments that were given up or taken out, a little at a time. On a full disk it stays
    /// until the next opening.
    void sweep()
    {
        QMetaObject::invokeMethod(
            worker,
            [this] {
                try {
                    if (engine && engine->vault().sweepAttachments())
                        sweep();
                } catch (const Error &) {
                    return;
                }
            },
            Qt::QueuedConnection);
    }

    /// False when there are no more cases, or when it cannot go on: on a full disk or at a damaged page what is stored
    /// stands, the next opening tries again, and whoever writes or reads there is told.
    bool catchUpSome()
    {
        try {
            return engine->catchUpWork();
        } catch (const Error &) {
            return false;
        }
    }

    /// Goes on with working out all cases anew, a few at a time, so that nobody waits for it. `self` tells when it is
    /// done.
    void catchUp(Casebook *self)
    {
        QMetaObject::invokeMethod(
            worker,
            [this, self] {
                if (!engine)
                    return;
                if (catchUpSome()) {
                    catchUp(self);
                    return;
                }
                QMetaObject::invokeMethod(
                    self,
                    [self] {
                        Q_EMIT self->changed(ChangeNotice{0, u"work"_s, {}, true});
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

    void publish(const Engine &from)
    {
        const QMutexLocker lock(&mutex);
        settings = from.settings();
        users = from.users();
        protocol = from.shelf().current();
        if (user.isEmpty())
            user = from.firstUser();
    }
};

Casebook::Casebook(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{
}

Casebook::~Casebook()
{
    d->closing = true;
    d->jobs.waitForDone();
    QThread *thread = d->thread;
    QMetaObject::invokeMethod(
        d->worker, [this] { d->engine.reset(); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        d->worker, [thread] { thread->quit(); }, Qt::QueuedConnection);
    thread->wait();
    delete thread;
}

QFuture<CreatedCasebook> Casebook::create(const NewCasebook &request, Secret passphrase)
{
    auto secret = std::make_shared<Secret>(std::move(passphrase));
    return onOwnThread<CreatedCasebook>([request, secret] {
        NewVaultRequest vault;
        vault.path = request.path;
        vault.name = request.name;
        vault.user = request.user;
        vault.passphrase = secret.get();
        vault.cost = {request.kdfMemoryKiB, request.kdfIterations};
        const NewVault created = Vault::create(vault, SystemClock());
        return CreatedCasebook{request.path, created.vaultId, created.recoveryKey};
    });
}

QFuture<std::shared_ptr<Casebook>>
Casebook::open(const QString &path, Secret passphrase, std::shared_ptr<const Clock> clock)
{
    auto d = std::make_unique<Private>();
    d->clock = clock;
    Private *inside = d.get();
    // Made on the caller's thread, where its signals arrive. Destroying it waits for its thread, so the last owner must
    // not be that thread, nor one of its jobs: it hands over to the caller's thread when that happens.
    const std::shared_ptr<Casebook> casebook(new Casebook(std::move(d)), [](Casebook *c) {
        if (QThread::currentThread() == c->d->thread || c->d->jobs.contains(QThread::currentThread()))
            c->deleteLater();
        else
            delete c;
    });
    auto secret = std::make_shared<Secret>(std::move(passphrase));
    auto promise = std::make_shared<QPromise<std::shared_ptr<Casebook>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        inside->worker,
        [promise, casebook, inside, secret, path, clock]() mutable {
            fulfil(*promise, [&] {
                std::unique_ptr<Vault> vault = Vault::open(path, *secret, *clock);
                *secret = Secret();
                inside->engine = std::make_unique<Engine>(std::move(vault), clock);
                inside->publish(*inside->engine);
                if (inside->catchUpSome())
                    inside->catchUp(casebook.get());
                inside->sweep();
                const QMutexLocker lock(&inside->mutex);
                inside->label = inside->engine->vault().label();
                inside->notices = inside->engine->vault().openingNotices();
                return casebook;
            });
        },
        Qt::QueuedConnection);
    return future;
}

VaultLabel Casebook::peek(const QString &path)
{
    return Vault::peek(path);
}

QFuture<void> Casebook::restore(const QString &backupFile, const QString &toPath, Progress progress)
{
    return onOwnThread<void>([=] { Vault::restore(backupFile, toPath, progress); });
}

VaultLabel Casebook::label() const
{
    const QMutexLocker lock(&d->mutex);
    return d->label;
}

QStringList Casebook::openingNotices() const
{
    const QMutexLocker lock(&d->mutex);
    return d->notices;
}

const Clock &Casebook::clock() const
{
    return *d->clock;
}

void Casebook::setUser(const QString &user)
{
    const QMutexLocker lock(&d->mutex);
    d->user = user;
}

QString Casebook::user() const
{
    const QMutexLocker lock(&d->mutex);
    return d->user;
}

Settings Casebook::settings() const
{
    const QMutexLocker lock(&d->mutex);
    return d->settings;
}

std::vector<User> Casebook::users() const
{
    const QMutexLocker lock(&d->mutex);
    return d->users;
}

Surroundings Casebook::surroundings() const
{
    return Engine::surroundings(settings(), *d->clock);
}

std::shared_ptr<const Protocol> Casebook::currentProtocol() const
{
    const QMutexLocker lock(&d->mutex);
    return d->protocol;
}

QFuture<Outcome> Casebook::apply(Command command)
{
    const QString author = user();
    const QString name = std::visit([](const auto &c) { return QString::fromLatin1(c.name); }, command);
    return d->post<Outcome>([this, author, name, command = std::move(command)](Engine &engine) {
        const bool wasCatchingUp = engine.isCatchingUp();
        const Outcome outcome = engine.apply(command, author);
        d->publish(engine);
        if (engine.isCatchingUp() && !wasCatchingUp)
            d->catchUp(this);
        if (outcome.commit != 0) {
            ChangeNotice notice{outcome.commit, name, engine.touched(), engine.touched().size() > namedCases};
            if (notice.many)
                notice.cases.clear();
            QMetaObject::invokeMethod(
                this, [this, notice] { Q_EMIT changed(notice); }, Qt::QueuedConnection);
        }
        return outcome;
    });
}

QFuture<CaseView> Casebook::read(CaseRequest request)
{
    return d->post<CaseView>([request](Engine &engine) { return engine.view(request); });
}

QFuture<CasePage> Casebook::read(CaseQuery query)
{
    return d->post<CasePage>([query](Engine &engine) { return engine.vault().listCases(query); });
}

QFuture<WorkPage> Casebook::read(WorkQuery query)
{
    return d->post<WorkPage>([query](Engine &engine) { return engine.vault().listWork(query); });
}

QFuture<ActionPage> Casebook::read(ActionQuery query)
{
    return d->post<ActionPage>(
        [query = std::move(query)](Engine &engine) { return engine.vault().listActions(query); });
}

QFuture<std::vector<ActionRow>> Casebook::actions(std::vector<Id<Action>> ids)
{
    return d->post<std::vector<ActionRow>>(
        [ids = std::move(ids)](Engine &engine) { return engine.vault().actionRows(ids); });
}

QFuture<CaseMarks> Casebook::mark(CaseQuery query, int pages)
{
    return d->post<CaseMarks>([query, pages](Engine &engine) { return engine.vault().markCases(query, pages); });
}

QFuture<std::vector<CaseRow>> Casebook::rows(std::vector<QUuid> caseIds)
{
    return d->post<std::vector<CaseRow>>(
        [ids = std::move(caseIds)](Engine &engine) { return engine.vault().caseRows(ids); });
}

QFuture<CaseChoices> Casebook::choices()
{
    return d->post<CaseChoices>([](Engine &engine) { return engine.vault().choices(); });
}

QFuture<FoundCases> Casebook::find(SearchQuery query)
{
    return d->post<FoundCases>([query](Engine &engine) { return engine.vault().findCases(query); });
}

QFuture<std::vector<SavedView>> Casebook::savedViews()
{
    return d->post<std::vector<SavedView>>([](Engine &engine) {
        std::vector<SavedView> views;
        for (AnyRecord &record : engine.vault().loadProgram()) {
            if (auto *view = std::get_if<SavedView>(&record))
                views.push_back(std::move(*view));
        }
        return views;
    });
}

QFuture<std::vector<SearchHit>> Casebook::read(SearchQuery query)
{
    return d->post<std::vector<SearchHit>>([query](Engine &engine) { return engine.vault().search(query); });
}

QFuture<std::vector<HistoryEntry>> Casebook::read(HistoryQuery query)
{
    return d->post<std::vector<HistoryEntry>>([query](Engine &engine) { return engine.vault().history(query); });
}

QFuture<VaultCounts> Casebook::counts()
{
    return d->post<VaultCounts>([](Engine &engine) { return engine.vault().counts(); });
}

QFuture<std::vector<KnownReport>> Casebook::knownReports(const QString &system, const QStringList &sourceIds)
{
    return d->post<std::vector<KnownReport>>(
        [system, sourceIds](Engine &engine) { return engine.knownReports(system, sourceIds); });
}

QFuture<std::vector<AnyRecord>> Casebook::programRecords()
{
    return d->post<std::vector<AnyRecord>>([](Engine &engine) { return engine.vault().loadProgram(); });
}

QFuture<ProtocolOverview> Casebook::protocols()
{
    return d->post<ProtocolOverview>([](Engine &engine) { return engine.protocols(); });
}

QFuture<PinnedPage> Casebook::read(PinnedQuery query)
{
    return d->post<PinnedPage>([query](Engine &engine) { return engine.pinned(query); });
}

QFuture<std::vector<MoveChange>> Casebook::changesOfMove(const Id<Case> &caseId, const QString &digest)
{
    return d->post<std::vector<MoveChange>>(
        [caseId, digest](Engine &engine) { return engine.changesOfMove(caseId, digest); });
}

QFuture<Outcome> Casebook::addAttachment(NewAttachment attachment, Progress progress)
{
    const AttachmentDesk desk = d->desk(this, user());
    return d->beside<Outcome>([=] { return bringIn(attachment, desk, progress); });
}

QFuture<QByteArray> Casebook::attachmentContent(Id<Attachment> id, qint64 most)
{
    const AttachmentDesk desk = d->desk(this, user());
    return d->beside<QByteArray>([=] { return contentOf(id, most, desk); });
}

QFuture<void> Casebook::saveAttachment(Id<Case> caseId, Id<Attachment> id, QString toFile, Progress progress)
{
    const AttachmentDesk desk = d->desk(this, user());
    return d->beside<void>([=] { copyOut(caseId, id, toFile, desk, progress); });
}

QFuture<void> Casebook::saveDraft(const QString &key, const QByteArray &content)
{
    return d->post<void>([key, content](Engine &engine) { engine.vault().saveDraft(key, content); });
}

QFuture<std::optional<QByteArray>> Casebook::draft(const QString &key)
{
    return d->post<std::optional<QByteArray>>([key](Engine &engine) { return engine.vault().draft(key); });
}

QFuture<QStringList> Casebook::draftKeys()
{
    return d->post<QStringList>([](Engine &engine) { return engine.vault().draftKeys(); });
}

QFuture<void> Casebook::dropDraft(const QString &key)
{
    return d->post<void>([key](Engine &engine) { engine.vault().dropDraft(key); });
}

QFuture<void> Casebook::note(const QString &action, const QUuid &caseId, const QString &object)
{
    const QString author = user();
    return d->post<void>([=](Engine &engine) {
        engine.vault().record({action, caseId, object, author, engine.surroundings().now});
    });
}

QFuture<VerifyReport> Casebook::verify(VerifyDepth depth, Progress progress)
{
    return d->post<VerifyReport>([depth, progress](Engine &engine) { return engine.vault().verify(depth, progress); });
}

QFuture<void> Casebook::verifyWhenIdle()
{
    auto *d_ = d.get();
    return d->post<void>([this, d_](Engine &engine) {
        // Reading every ledger entry of a large casebook takes seconds. Whoever else asks for something goes first.
        Progress progress;
        progress.isCancelled = [d_] { return d_->waiting > 1; };
        try {
            const VerifyReport report = engine.vault().verify(VerifyDepth::Chain, progress);
            QMetaObject::invokeMethod(
                this, [this, report] { Q_EMIT verified(report); }, Qt::QueuedConnection);
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Cancelled)
                throw;
            QMetaObject::invokeMethod(
                this, [this] { QTimer::singleShot(5s, this, [this] { static_cast<void>(verifyWhenIdle()); }); },
                Qt::QueuedConnection);
        }
    });
}

QFuture<void> Casebook::backup(const QString &toFile, Progress progress)
{
    return d->post<void>([toFile, progress](Engine &engine) { engine.vault().backup(toFile, progress); });
}

QFuture<void> Casebook::changePassphrase(Secret current, Secret next)
{
    auto from = std::make_shared<Secret>(std::move(current));
    auto to = std::make_shared<Secret>(std::move(next));
    const QString author = user();
    return d->post<void>([from, to, author](Engine &engine) {
        engine.vault().changePassphrase(*from, *to);
        engine.vault().record({u"passphrase"_s, {}, {}, author, engine.surroundings().now});
    });
}

QFuture<void> Casebook::confirmPassphrase(Secret passphrase)
{
    auto typed = std::make_shared<Secret>(std::move(passphrase));
    return d->post<void>([typed](Engine &engine) { engine.vault().confirmPassphrase(*typed); });
}

QFuture<void> Casebook::lock()
{
    d->closing = true;
    return d->post<void>([this](Engine &engine) {
        engine.vault().close();
        d->engine.reset();
    });
}

} // namespace candor
