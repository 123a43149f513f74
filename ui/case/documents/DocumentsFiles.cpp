// SPDX-License-Identifier: GPL-3.0-or-later
// How files come to the documents: chosen, or dragged here.
#include "case/documents/DocumentsTab.h"
#include "theme/Theme.h"
#include "widgets/Note.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

namespace candor {

namespace {

constexpr int dropWidth = 304;

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

void DocumentsTab::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add files to the case"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &DocumentsTab::filesOffered);
    dialog->open();
}

void DocumentsTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_store.isOpen() || !offersFiles() || localFiles(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_drop->resize(m_drop->sizeHint().expandedTo({Theme::tokens().scaled(dropWidth), 0}));
    m_drop->move((width() - m_drop->width()) / 2, (height() - m_drop->height()) / 2);
    m_drop->show();
    m_drop->raise();
}

void DocumentsTab::dragLeaveEvent(QDragLeaveEvent *event)
{
    QWidget::dragLeaveEvent(event);
    m_drop->hide();
}

void DocumentsTab::dropEvent(QDropEvent *event)
{
    m_drop->hide();
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesOffered(paths);
}

} // namespace candor
