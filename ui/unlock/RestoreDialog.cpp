// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/RestoreDialog.h"

#include "shell/Await.h"
#include "theme/Tokens.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/WindowHeight.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QStandardPaths>

namespace candor {

using namespace Qt::StringLiterals;

RestoreDialog::RestoreDialog(QWidget *parent)
    : QDialog(parent)
    , m_backup(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_note(new NoteBox(this))
    , m_bar(new QProgressBar(this))
    , m_restore(button(tr("Restore the backup"), ButtonKind::Primary))
    , m_cancel(button(tr("Cancel")))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore a backup"));
    resize(560, 320);
    keepHighEnough(this);
    m_backup->setObjectName(u"backupFile"_s);
    m_place->setObjectName(u"restorePlace"_s);
    m_backupFrame = new FieldFrame(tr("Backup"), buildRow(m_backup, tr("Backup file"), false), this);
    m_placeFrame = new FieldFrame(tr("New place"), buildRow(m_place, tr("New place"), true), this);
    m_placeFrame->setHint(tr("A new folder; a casebook that is there already is not touched."));
    m_note->hide();
    m_bar->hide();
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Restoring"));
    m_restore->setObjectName(u"restoreNow"_s);
    m_restore->setDefault(true);
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Xxl, space::Xl, space::Xxl, space::L);
    layout->setSpacing(space::M);
    layout->addWidget(label(
        tr("The backup is checked while it is unpacked. It opens with the passphrase it was made with."),
        FontRole::Body, Ink::Muted));
    layout->addWidget(m_backupFrame);
    layout->addWidget(m_placeFrame);
    layout->addWidget(m_note);
    layout->addWidget(m_bar);
    layout->addStretch(1);
    layout->addLayout(buttons);

    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    m_progressTimer.setInterval(100);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        const qint64 total = m_work->total;
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        if (total > 0)
            m_bar->setValue(static_cast<int>(1000 * m_work->done / total));
    });
}

RestoreDialog::~RestoreDialog()
{
    if (m_work)
        m_work->cancelled = true;
}

QWidget *RestoreDialog::buildRow(QLineEdit *field, const QString &accessibleName, bool folder)
{
    field->setAccessibleName(accessibleName);
    auto *choose = button(tr("Choose"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(folder ? tr("Choose the folder") : tr("Choose the backup"));
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, folder] {
        auto *dialog = new QFileDialog(
            this, windowTitle(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
            folder ? QString() : tr("Backups (*.candorbak)"));
        dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this, folder](const QString &chosen) {
            const QString name = QFileInfo(m_backup->text()).completeBaseName();
            if (folder) {
                m_place->setText(QDir::toNativeSeparators(chosen + u'/' + name + u".candor"_s));
                return;
            }
            setBackup(chosen);
        });
        dialog->open();
    });
    return row;
}

void RestoreDialog::setBackup(const QString &file)
{
    m_backup->setText(QDir::toNativeSeparators(file));
    if (m_place->text().isEmpty())
        m_place->setText(QDir::toNativeSeparators(
            QFileInfo(file).absolutePath() + u'/' + QFileInfo(file).completeBaseName() + u".candor"_s));
}

void RestoreDialog::restore()
{
    m_backupFrame->clearError();
    m_placeFrame->clearError();
    m_note->hide();
    const QString backup = QDir::fromNativeSeparators(m_backup->text());
    const QString place = QDir::cleanPath(QDir::fromNativeSeparators(m_place->text()));
    if (!QFileInfo(backup).isFile()) {
        m_backupFrame->setError(tr("Choose a backup file. Its name ends in .candorbak."));
        return;
    }
    if (m_place->text().isEmpty() || QFileInfo::exists(place)) {
        m_placeFrame->setError(tr("Choose a name that is not taken yet."));
        return;
    }
    m_work = std::make_shared<Work>();
    setBusy(true);
    const Progress progress{
        [work = m_work](qint64 done, qint64 total) {
            work->done = done;
            work->total = total;
        },
        [work = m_work] { return work->cancelled.load(); }};
    await(
        Casebook::restore(backup, place, progress), this,
        [this, place] {
            setBusy(false);
            Q_EMIT restored(place);
            accept();
        },
        [this](const Error &error) {
            setBusy(false);
            m_note->set(error.code() == ErrorCode::Cancelled ? Status::Wait : Status::Late, {}, errorText(error));
            m_note->show();
        });
}

void RestoreDialog::setBusy(bool busy)
{
    m_bar->setRange(0, 0);
    m_bar->setVisible(busy);
    m_restore->setEnabled(!busy);
    m_cancel->setText(busy ? tr("Stop") : tr("Cancel"));
    if (busy)
        m_progressTimer.start();
    else
        m_progressTimer.stop();
}

void RestoreDialog::reject()
{
    if (m_bar->isVisible())
        m_work->cancelled = true;
    else
        QDialog::reject();
}

} // namespace candor
