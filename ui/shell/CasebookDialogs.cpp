// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CasebookDialogs.h"

#include "unlock/CreateDialog.h"
#include "unlock/RecentCasebooks.h"
#include "unlock/RestoreDialog.h"

namespace candor {

void createCasebook(QWidget *parent, const std::shared_ptr<const Clock> &clock, const TakeCasebook &done)
{
    auto *dialog = new CreateDialog(clock, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &CreateDialog::created, parent, [done](const QString &path) {
        rememberCasebook(path);
        done(path);
    });
    dialog->open();
}

void restoreBackup(QWidget *parent, const QString &file, const TakeCasebook &done)
{
    auto *dialog = new RestoreDialog(parent);
    if (!file.isEmpty())
        dialog->setBackup(file);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &RestoreDialog::restored, parent, [done](const QString &path) {
        rememberCasebook(path);
        done(path);
    });
    dialog->open();
}

} // namespace candor
