// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/FileDigest.h"

#include "base/Error.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/Note.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QProgressBar>
#include <QPromise>
#include <QtConcurrentRun>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = 1024 * 1024;
constexpr int steps = 1000;

void digest(QPromise<QString> &promise, const QString &path)
{
    promise.setProgressRange(0, steps);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::InputUnreadable, {path, {}, file.errorString()});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 size = file.size();
    QByteArray buffer(piece, Qt::Uninitialized);
    for (qint64 done = 0;;) {
        if (promise.isCanceled())
            return;
        const qint64 read = file.read(buffer.data(), piece);
        if (read < 0)
            throw Error(ErrorCode::InputUnreadable, {path, {}, file.errorString()});
        if (read == 0)
            break;
        hash.addData(QByteArrayView(buffer.constData(), read));
        done += read;
        if (size > 0)
            promise.setProgressValue(static_cast<int>(steps * done / size));
    }
    promise.addResult(QString::fromLatin1(hash.result().toHex()));
}

QString plain(const QString &digest)
{
    QString text = digest.toLower();
    text.remove(u' ');
    return text;
}

} // namespace

QFuture<QString> digestOf(const QString &path)
{
    return QtConcurrent::run(&digest, path);
}

bool sameDigest(const QString &a, const QString &b)
{
    return plain(a) == plain(b);
}

FileDigestRow::FileDigestRow(QWidget *parent)
    : QWidget(parent)
    , m_button(button(tr("Hash a file…"), ButtonKind::Normal, u"key"_s, {}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(button(tr("Stop"), ButtonKind::Normal, {}, {}, this))
    , m_note(new NoteBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_button);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    row->addStretch(0);
    column->addLayout(row);
    column->addWidget(m_note);
    m_button->setObjectName(u"evidence.hash"_s);
    m_button->setSmall(true);
    m_bar->setObjectName(u"evidence.hashProgress"_s);
    m_bar->setAccessibleName(tr("How much of the file is read"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"evidence.hashStop"_s);
    m_cancel->setAccessibleName(tr("Stop reading the file"));
    m_cancel->setSmall(true);
    m_note->setObjectName(u"evidence.hashNote"_s);
    m_bar->hide();
    m_cancel->hide();
    m_note->hide();
    connect(m_button, &QPushButton::clicked, this, &FileDigestRow::choose);
    connect(m_cancel, &QPushButton::clicked, this, &FileDigestRow::cancel);
    connect(m_note, &NoteBox::actionTriggered, this, [this] {
        m_note->hide();
        Q_EMIT digested(m_subject, m_other);
    });
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_bar, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FileDigestRow::finished);
}

FileDigestRow::~FileDigestRow()
{
    m_watcher.cancel();
}

void FileDigestRow::show(const QUuid &subject, const QString &recorded)
{
    if (subject != m_subject) {
        cancel();
        m_note->hide();
        m_other.clear();
    }
    m_subject = subject;
    m_recorded = recorded;
    m_button->setText(recorded.isEmpty() ? tr("Hash a file…") : tr("Compare with a file…"));
    m_button->setAccessibleName(
        recorded.isEmpty() ? tr("Work out the digest of a file and record it")
                           : tr("See whether a file is the recorded one"));
    m_button->setEnabled(!isRunning() && !(m_readOnly && recorded.isEmpty()));
}

void FileDigestRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    show(m_subject, m_recorded);
}

void FileDigestRow::choose()
{
    auto *dialog = new QFileDialog(this, tr("File to read"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FileDigestRow::start);
    dialog->open();
}

void FileDigestRow::start(const QString &path)
{
    cancel();
    m_running = m_subject;
    m_note->hide();
    m_bar->setRange(0, steps);
    m_bar->setValue(0);
    m_bar->show();
    m_cancel->show();
    m_button->setEnabled(false);
    m_watcher.setFuture(digestOf(path));
}

void FileDigestRow::cancel()
{
    m_watcher.cancel();
}

void FileDigestRow::finished()
{
    m_bar->hide();
    m_cancel->hide();
    m_button->setEnabled(!(m_readOnly && m_recorded.isEmpty()));
    if (m_running != m_subject)
        return;
    try {
        QFuture<QString> future = m_watcher.future();
        future.waitForFinished(); // throws what the work threw
        if (future.resultCount() > 0)
            offer(future.result());
    } catch (const Error &error) {
        m_note->set(Status::Late, tr("The file could not be read."), errorText(error));
        m_note->show();
        announce(m_note, errorText(error));
    }
}

void FileDigestRow::offer(const QString &digest)
{
    if (m_recorded.isEmpty()) {
        Q_EMIT digested(m_subject, digest);
        return;
    }
    if (sameDigest(digest, m_recorded)) {
        m_note->set(Status::Ok, tr("The same file."), tr("Its digest is the one that was recorded."));
        announce(m_note, tr("The same file. Its digest is the one that was recorded."));
    } else {
        m_other = digest;
        m_note->set(
            Status::Late, tr("Another file, or a changed one."),
            tr("Its digest is %1, which is not the one that was recorded.").arg(digest),
            m_readOnly ? QString() : tr("Record this one instead"));
    }
    m_note->show();
}

} // namespace candor
