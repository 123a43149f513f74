// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/Wording.h"
#include "settings/Pages.h"
#include "shell/AutoBackup.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QStandardPaths>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

class BackupPage : public SettingsForm {
    Q_DECLARE_TR_FUNCTIONS(BackupPage)

public:
    BackupPage(SettingsStore *store, AutoBackup *backup)
        : SettingsForm(
              store, tr("Backup"),
              tr("A backup is one encrypted file. It opens with the passphrase it was made under, or with the recovery "
                 "sheet."))
        , m_backup(backup)
    {
        buildFolder();
        addNumber(
            &Settings::backupHours, u"settings.backupHours"_s, tr("Make one after each"), 1, 168,
            [](int hours) { return tr("%n hour(s)", "", hours); },
            tr("After unlocking and while the casebook is open. It is checked before it counts."));
        addNumber(
            &Settings::backupKeep, u"settings.backupKeep"_s, tr("Keep the newest"), 1, 99,
            [](int files) { return tr("%n backup(s)", "", files); },
            tr("Older ones of this casebook, made by the program, are removed. No other file is touched."));
        buildNow();
        whenFlushed([this] { storeFolder(); });
        whenChanged([this] { show(); });
        endWithSpace();
        if (m_backup) {
            connect(m_backup, &AutoBackup::started, this, [this] { showWork(true); });
            connect(m_backup, &AutoBackup::progressed, this, [this](int permille) {
                m_bar->setRange(0, permille > 0 ? 1000 : 0);
                m_bar->setValue(permille);
            });
            connect(m_backup, &AutoBackup::finished, this, [this] { showWork(false); });
            showWork(m_backup->isRunning());
        }
    }

private:
    void buildFolder()
    {
        auto *row = new QWidget(this); // before its parts, as in the tab chain
        m_folder = new QLineEdit(row);
        m_folder->setObjectName(u"settings.backupFolder"_s);
        m_folder->setAccessibleName(tr("Folder for backups"));
        auto *choose = button(tr("Choose"), ButtonKind::Normal, {}, {}, row);
        choose->setObjectName(u"settings.chooseBackupFolder"_s);
        choose->setAccessibleName(tr("Choose the folder for backups"));
        row->setFocusProxy(m_folder);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_folder, 1);
        layout->addWidget(choose);
        m_frame = addField(
            tr("Folder for backups"), row,
            tr("On another disk or a network share, best both in turn. Empty: no backups by themselves."));
        m_sameDisk = addNote(
            Status::Soon, tr("Same disk as the casebook."),
            tr("A disk that breaks, or a computer that is stolen, takes both. Choose another disk or a network "
               "share."));
        m_sameDisk->setObjectName(u"settings.sameDisk"_s);
        connect(m_folder, &QLineEdit::editingFinished, this, [this] { storeFolder(); });
        connect(m_folder, &QLineEdit::textEdited, this, [this] { m_frame->clearError(); });
        connect(choose, &QPushButton::clicked, this, [this] {
            const QString start = m_folder->text().isEmpty()
                                      ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                      : QDir::fromNativeSeparators(m_folder->text());
            auto *dialog = new QFileDialog(this, tr("Folder for backups"), start);
            dialog->setFileMode(QFileDialog::Directory);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
                m_folder->setText(QDir::toNativeSeparators(chosen));
                m_folder->setModified(true);
                storeFolder();
            });
            dialog->open();
        });
    }

    void buildNow()
    {
        m_last = label({}, FontRole::Body);
        m_last->setObjectName(u"settings.lastBackup"_s);
        add(m_last);
        m_now = button(tr("Back up now"), ButtonKind::Normal, u"export"_s);
        m_now->setObjectName(u"settings.backUpNow"_s);
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_now);
        layout->addStretch(1);
        add(row);
        m_bar = new QProgressBar(this);
        m_bar->setRange(0, 0);
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(tr("Backing up"));
        m_bar->hide();
        add(m_bar);
        m_problem = addNote(Status::Late, {}, {});
        m_problem->setObjectName(u"settings.backupProblem"_s);
        m_problem->hide();
        connect(m_now, &QPushButton::clicked, this, [this] {
            storeFolder();
            // The folder may be on its way into the settings.
            const QPointer<AutoBackup> backup = m_backup;
            store()->settled().then(this, [backup] {
                if (backup)
                    backup->backUpNow();
            });
        });
    }

    void storeFolder()
    {
        if (!m_folder->isModified())
            return;
        const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
        switch (folderProblem(folder, store()->desk().label().path)) {
        case FolderProblem::InsideCasebook:
            m_frame->setError(
                tr("This folder lies inside the casebook; a backup there would be lost with it. Choose another one."));
            return;
        case FolderProblem::Missing:
            m_frame->setError(tr("There is no such folder now. Connect the disk, or choose another folder."));
            return;
        case FolderProblem::NotWritable:
            m_frame->setError(tr("The program may not write into this folder. Choose another one."));
            return;
        case FolderProblem::NotChosen:
        case FolderProblem::None: break;
        }
        m_folder->setModified(false);
        store()->change(tr("Folder for backups stored"), [folder](Settings &s) { s.backupFolder = folder; });
    }

    void show()
    {
        const Settings settings = store()->settings();
        if (!m_folder->isModified())
            m_folder->setText(QDir::toNativeSeparators(settings.backupFolder));
        m_sameDisk->setVisible(
            !settings.backupFolder.isEmpty() && onSameDisk(settings.backupFolder, store()->desk().label().path));
        m_now->setEnabled(m_backup && !settings.backupFolder.isEmpty() && !m_backup->isRunning());
        if (!m_backup)
            return;
        words::Moment moment;
        moment.now = store()->desk().now();
        moment.zone = QTimeZone(settings.timeZone.toUtf8());
        const LastBackup &last = m_backup->last();
        const auto next = m_backup->next();
        const QString done = last.at ? tr("Last backup: %1, written and checked.").arg(words::dayTime(*last.at, moment))
                                     : tr("No backup was made on this computer yet.");
        m_last->setText(
            next && *next > moment.now ? tr("%1 Next one: %2.", "sentence about the last backup, time")
                                             .arg(done, words::dayTime(*next, moment))
                                       : done);
        m_problem->set(Status::Late, {}, last.problem);
        m_problem->setVisible(!last.problem.isEmpty());
    }

    void showWork(bool busy)
    {
        m_bar->setRange(0, 0);
        m_bar->setVisible(busy);
        show();
    }

    QPointer<AutoBackup> m_backup;
    QLineEdit *m_folder = nullptr;
    FieldFrame *m_frame = nullptr;
    NoteBox *m_sameDisk = nullptr;
    QLabel *m_last = nullptr;
    Button *m_now = nullptr;
    QProgressBar *m_bar = nullptr;
    NoteBox *m_problem = nullptr;
};

} // namespace

SettingsForm *backupPage(SettingsStore *store, AutoBackup *backup)
{
    return new BackupPage(store, backup);
}

} // namespace candor
