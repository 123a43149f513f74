// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AutoBackup.h"

#include "shell/Await.h"
#include "wording/ErrorText.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStorageInfo>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds lookInterval = 1min, afterUnlocking = 5s, progressInterval = 100ms;
constexpr std::chrono::hours tryAgainAfter(1);

QString settingsKey(const QUuid &vault, const QString &what)
{
    return u"backup/%1/%2"_s.arg(vault.toString(QUuid::WithoutBraces), what);
}

/// Tells the casebooks that share a folder apart, whatever they are called.
QString mark(const QUuid &vault)
{
    return vault.toString(QUuid::WithoutBraces).left(8);
}

QString fileName(const VaultLabel &label, Instant now)
{
    return u"%1-%2-%3.candorbak"_s.arg(
        QFileInfo(label.path).completeBaseName(), mark(label.vaultId), toUtc(now).toString(u"yyyyMMdd-HHmmss"_s));
}

/// Follows links as far as the path exists, so that no detour hides where a folder is.
QString realPath(const QString &path)
{
    QString there = QDir::cleanPath(QFileInfo(path).absoluteFilePath()), beyond;
    while (!QFileInfo::exists(there)) {
        const QFileInfo info(there);
        const QString above = info.absolutePath();
        if (above == there)
            break;
        beyond.prepend(u'/' + info.fileName());
        there = above;
    }
    const QString real = QFileInfo(there).canonicalFilePath();
    return (real.isEmpty() ? there : real) + beyond;
}

QString problemText(FolderProblem problem, const QString &folder)
{
    const QString place = QDir::toNativeSeparators(folder);
    switch (problem) {
    case FolderProblem::NotChosen:
        return AutoBackup::tr("No backup was made: no folder is chosen. Choose one in the settings under Backup.");
    case FolderProblem::Missing:
        return AutoBackup::tr(
                   "No backup was made: the folder %1 was not found. Connect the disk, or choose another folder in the "
                   "settings under Backup.")
            .arg(place);
    case FolderProblem::NotWritable:
        return AutoBackup::
            tr("No backup was made: the folder %1 cannot be written to. Ask for the right to write there, or choose "
               "another folder in the settings under Backup.")
                .arg(place);
    case FolderProblem::InsideCasebook:
        return AutoBackup::tr(
            "No backup was made: the folder lies inside the casebook and would be lost with it. Choose another folder "
            "in the settings under Backup.");
    case FolderProblem::None: break;
    }
    return {};
}

} // namespace

BackupDesk backupDeskOf(Casebook &casebook)
{
    return {
        [&casebook] { return casebook.settings(); }, [&casebook] { return casebook.label(); },
        [&casebook](const QString &file, Progress progress) { return casebook.backup(file, std::move(progress)); },
        [&casebook] { return casebook.clock().now(); }};
}

FolderProblem folderProblem(const QString &folder, const QString &casebook)
{
    if (folder.trimmed().isEmpty())
        return FolderProblem::NotChosen;
    // As a file system that does not tell case apart would see it: rather refuse one folder too many.
    const QString inside = realPath(folder) + u'/', outside = realPath(casebook) + u'/';
    if (inside.startsWith(outside, Qt::CaseInsensitive))
        return FolderProblem::InsideCasebook;
    const QFileInfo info(folder);
    if (!info.isDir())
        return FolderProblem::Missing;
    return info.isWritable() ? FolderProblem::None : FolderProblem::NotWritable;
}

bool onSameDisk(const QString &folder, const QString &casebook)
{
    const QStorageInfo a(folder), b(casebook);
    return a.isValid() && b.isValid() && a.device() == b.device();
}

Instant nextBackup(const LastBackup &last, int everyHours, Instant now)
{
    const auto rhythm = std::chrono::hours(std::max(1, everyHours));
    // A clock that was set back must not put the next backup off for years.
    if (last.at && *last.at > now)
        return now;
    const Instant regular = last.at ? *last.at + rhythm : now;
    const bool repeating = last.triedAt && *last.triedAt <= now && (!last.at || *last.triedAt > *last.at);
    return repeating ? std::max(regular, *last.triedAt + std::min<std::chrono::hours>(tryAgainAfter, rhythm)) : regular;
}

AutoBackup::AutoBackup(BackupDesk desk, QObject *parent)
    : QObject(parent)
    , m_desk(std::move(desk))
{
    const QUuid vault = m_desk.label().vaultId;
    m_last.at = instantFromIso(QSettings().value(settingsKey(vault, u"at"_s)).toString());
    m_lookTimer.setInterval(lookInterval);
    connect(&m_lookTimer, &QTimer::timeout, this, &AutoBackup::look);
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        const qint64 total = m_work->total;
        Q_EMIT progressed(total > 0 ? static_cast<int>(1000 * m_work->done / total) : 0);
    });
}

AutoBackup::~AutoBackup()
{
    if (m_work)
        m_work->cancelled = true;
}

void AutoBackup::start()
{
    // What a person wants to see after unlocking goes first.
    QTimer::singleShot(afterUnlocking, this, &AutoBackup::look);
    m_lookTimer.start();
}

std::optional<Instant> AutoBackup::next() const
{
    const Settings settings = m_desk.settings();
    if (settings.backupFolder.trimmed().isEmpty())
        return std::nullopt;
    return nextBackup(m_last, settings.backupHours, m_desk.now());
}

void AutoBackup::look()
{
    const auto due = next();
    if (due && *due <= m_desk.now())
        backUpNow();
}

void AutoBackup::backUpNow()
{
    if (isRunning())
        return;
    const QString folder = m_desk.settings().backupFolder;
    const VaultLabel label = m_desk.label();
    const Instant now = m_desk.now();
    m_last.triedAt = now;
    const FolderProblem problem = folderProblem(folder, label.path);
    if (problem != FolderProblem::None) {
        m_last.problem = problemText(problem, folder);
        Q_EMIT finished(false, m_last.problem);
        return;
    }
    m_work = std::make_shared<Work>();
    m_progressTimer.start();
    Q_EMIT started();
    const Progress progress{
        [work = m_work](qint64 done, qint64 total) {
            work->done = done;
            work->total = total;
        },
        [work = m_work] { return work->cancelled.load(); }};
    await(
        m_desk.backup(QDir(folder).filePath(fileName(label, now)), progress), this,
        [this, folder, now, vault = label.vaultId] {
            m_last.at = now;
            QSettings().setValue(settingsKey(vault, u"at"_s), toIso(now));
            prune(folder);
            end({});
        },
        [this](const Error &error) { end(tr("No backup was made. %1", "what happened").arg(errorText(error))); });
}

void AutoBackup::end(const QString &problem)
{
    m_progressTimer.stop();
    m_work.reset();
    m_last.problem = problem;
    Q_EMIT finished(problem.isEmpty(), problem.isEmpty() ? tr("Backup written and checked.") : problem);
}

QStringList AutoBackup::filesIn(const QString &folder, const QUuid &vault)
{
    static const QRegularExpression ending(u"-([0-9a-f]{8})-([0-9]{8}-[0-9]{6})\\.candorbak$"_s);
    std::vector<std::pair<QString, QString>> found; // time and path
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.candorbak"_s}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        const auto match = ending.match(file.fileName());
        if (match.hasMatch() && match.captured(1) == mark(vault))
            found.emplace_back(match.captured(2), file.absoluteFilePath());
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    QStringList paths;
    for (const auto &[time, path] : found)
        paths << path;
    return paths;
}

void AutoBackup::prune(const QString &folder)
{
    const QStringList files = filesIn(folder, m_desk.label().vaultId);
    const int keep = std::max(1, m_desk.settings().backupKeep);
    for (const QString &old : files.mid(keep))
        QFile::remove(old); // one that is in use elsewhere goes the next time
}

} // namespace candor
