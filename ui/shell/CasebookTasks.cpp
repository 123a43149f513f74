// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CasebookTasks.h"

#include "base/Error.h"
#include "case/history/VerifyPanel.h"
#include "exchange/Calendar.h"
#include "shell/Await.h"
#include "wording/ErrorText.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QProgressDialog>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>

#include <atomic>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct CasebookTasks {
    Q_DECLARE_TR_FUNCTIONS(CasebookTasks)
};

struct Work {
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
    std::atomic<bool> cancelled{false};
};

/// A window with a bar and Cancel, shown when the work takes longer than a moment; the progress goes into it.
Progress showProgress(const QString &text, QWidget *parent, QPointer<QProgressDialog> &shown)
{
    auto work = std::make_shared<Work>();
    auto *dialog = new QProgressDialog(text, CasebookTasks::tr("Cancel"), 0, 0, parent);
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
    shown = dialog;
    return {
        [work](qint64 done, qint64 total) {
            work->done = done;
            work->total = total;
        },
        [work] { return work->cancelled.load(); }};
}

void close(const QPointer<QProgressDialog> &shown)
{
    if (shown)
        shown->close();
}

void backUpTo(QWidget *parent, const std::shared_ptr<Casebook> &casebook, const QString &file, const TellOutcome &tell)
{
    QPointer<QProgressDialog> shown;
    const Progress progress = showProgress(CasebookTasks::tr("Backing up"), parent, shown);
    await(
        casebook->backup(file, progress), parent,
        [shown, tell, casebook] {
            close(shown);
            tell(CasebookTasks::tr("Backup written and checked"), true);
        },
        [shown, tell, casebook](const Error &error) {
            close(shown);
            tell(errorText(error), error.code() == ErrorCode::Cancelled);
        });
}

void writeCalendar(
    QWidget *parent, const std::shared_ptr<Casebook> &casebook, const QString &path, const TellOutcome &tell)
{
    const auto title = [](const WorkItem &task) {
        return calendarTitle(task, [](const char *context, const QString &english) {
            return QCoreApplication::translate(context, english.toUtf8().constData());
        });
    };
    const auto write = [path](const QByteArray &content) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            throw Error(ErrorCode::WriteFailed, {path, file.errorString()});
    };
    await(
        calendarOf(*casebook, title, write).then([casebook](const CalendarFile &calendar) {
            static_cast<void>(casebook->note(u"export"_s, QUuid(), u"calendar"_s));
            return static_cast<int>(calendar.entries.size());
        }),
        parent,
        [tell](int count) { tell(CasebookTasks::tr("%n due date(s) saved for a calendar", nullptr, count), true); },
        [tell](const Error &error) { tell(errorText(error), error.code() == ErrorCode::Cancelled); });
}

} // namespace

void startCalendar(QWidget *parent, const std::shared_ptr<Casebook> &casebook, const TellOutcome &tell)
{
    auto *dialog = new QFileDialog(
        parent, CasebookTasks::tr("Save due dates for a calendar"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/candor-due-dates.ics"_s,
        CasebookTasks::tr("Calendars (*.ics)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, casebook, tell](const QString &file) {
        writeCalendar(parent, casebook, file, tell);
    });
    dialog->open();
}

void startBackup(QWidget *parent, const std::shared_ptr<Casebook> &casebook, const TellOutcome &tell)
{
    const QString folder = casebook->settings().backupFolder;
    const QString name = u"%1-%2.candorbak"_s.arg(
        QFileInfo(casebook->label().path).completeBaseName(),
        toUtc(casebook->clock().now()).date().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(
        parent, CasebookTasks::tr("Back up the casebook"),
        (folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder) + u'/' + name,
        CasebookTasks::tr("Backups (*.candorbak)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"candorbak"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, casebook, tell](const QString &file) {
        backUpTo(parent, casebook, file, tell);
    });
    dialog->open();
}

void startVerify(QWidget *parent, const std::shared_ptr<Casebook> &casebook, const TellOutcome &tell)
{
    QPointer<QProgressDialog> shown;
    const Progress progress = showProgress(CasebookTasks::tr("Checking the casebook"), parent, shown);
    await(
        casebook->verify(VerifyDepth::Full, progress), parent,
        [shown, tell, casebook](const VerifyReport &report) {
            close(shown);
            const VerifyText text = verifyText(report, VerifyDepth::Full, QLocale());
            tell(text.lead + u' ' + text.text, text.ok);
        },
        [shown, tell, casebook](const Error &error) {
            close(shown);
            tell(errorText(error), error.code() == ErrorCode::Cancelled);
        });
}

} // namespace candor
