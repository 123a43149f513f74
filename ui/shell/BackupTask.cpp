// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/BackupTask.h"

#include "shell/Await.h"
#include "wording/ErrorText.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QTimer>

#include <atomic>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct BackupTask {
    Q_DECLARE_TR_FUNCTIONS(BackupTask)
};

struct Work {
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
    std::atomic<bool> cancelled{false};
};

void run(
    QWidget *parent, const std::shared_ptr<Casebook> &casebook, const QString &file,
    const std::function<void(const QString &, bool)> &tell)
{
    auto work = std::make_shared<Work>();
    auto *dialog = new QProgressDialog(BackupTask::tr("Backing up"), BackupTask::tr("Cancel"), 0, 0, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::NonModal);
    dialog->setMinimumDuration(300);
    dialog->setAutoClose(false);
    QObject::connect(dialog, &QProgressDialog::canceled, dialog, [work] { work->cancelled = true; });
    auto *timer = new QTimer(dialog);
    QObject::connect(timer, &QTimer::timeout, dialog, [work, dialog] {
        const qint64 total = work->total;
        dialog->setMaximum(total > 0 ? 1000 : 0);
        dialog->setValue(total > 0 ? static_cast<int>(1000 * work->done / total) : 0);
    });
    timer->start(100);
    const Progress progress{
        [work](qint64 done, qint64 total) {
            work->done = done;
            work->total = total;
        },
        [work] { return work->cancelled.load(); }};
    const QPointer<QProgressDialog> shown(dialog);
    const auto close = [shown] {
        if (shown)
            shown->close();
    };
    await(
        casebook->backup(file, progress), parent,
        [close, tell, casebook] {
            close();
            tell(BackupTask::tr("Backup written and checked"), true);
        },
        [close, tell, casebook](const Error &error) {
            close();
            tell(errorText(error), error.code() == ErrorCode::Cancelled);
        });
}

} // namespace

void startBackup(
    QWidget *parent, const std::shared_ptr<Casebook> &casebook,
    const std::function<void(const QString &sentence, bool done)> &tell)
{
    const QString folder = casebook->settings().backupFolder;
    const QString name = u"%1-%2.candorbak"_s.arg(
        QFileInfo(casebook->label().path).completeBaseName(),
        toUtc(casebook->clock().now()).date().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(
        parent, BackupTask::tr("Back up the casebook"),
        (folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder) + u'/' + name,
        BackupTask::tr("Backups (*.candorbak)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"candorbak"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, casebook, tell](const QString &file) {
        run(parent, casebook, file, tell);
    });
    dialog->open();
}

} // namespace candor
