// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/internal/AttachmentWork.h"

#include "base/Error.h"
#include "casebook/AttachmentRules.h"
#include "casebook/WorkItems.h"
#include "casebook/internal/Engine.h"
#include "exchange/AttachmentFile.h"
#include "model/Codec.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = 1024 * 1024;
constexpr qint64 chunksAtOnce = 4; // stored together: one wait for the disk, and still a short piece of work
constexpr qsizetype longestName = 255;

Error refusal(const QString &rule, const QString &detail)
{
    return Error(ErrorCode::RefusedByRule, {rule, detail});
}

/// Where the content comes from: a file, or what was pasted.
class Source {
public:
    explicit Source(const NewAttachment &wanted)
        : m_name(wanted.name.isEmpty() ? QFileInfo(wanted.path).fileName() : wanted.name)
        , m_file(wanted.path)
        , m_bytes(wanted.content)
    {
        if (m_name.trimmed().isEmpty())
            throw Error(ErrorCode::InvalidValue, {u"name"_s, QString(), u"a file name"_s});
        if (wanted.content.isNull())
            openFile();
        else
            openPasted();
        m_size = m_device->size();
        if (m_size > maximumAttachmentBytes)
            throw refusal(u"attachment-too-large"_s, m_name);
        m_changed = changedAt();
    }

    [[nodiscard]] QIODevice &device() { return *m_device; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QString name() const { return m_name.left(longestName); }

    void rewind()
    {
        if (!m_device->seek(0))
            throw unreadable();
    }
    [[nodiscard]] QByteArray read(qint64 bytes)
    {
        QByteArray piece = m_device->read(bytes);
        if (piece.size() != bytes) {
            if (m_file.error() != QFileDevice::NoError)
                throw unreadable();
            throw refusal(u"attachment-changed"_s, m_name);
        }
        return piece;
    }
    void refuseChanged()
    {
        const bool isSame = m_device->size() == m_size && m_device->atEnd() && changedAt() == m_changed;
        if (!isSame)
            throw refusal(u"attachment-changed"_s, m_name);
    }

private:
    void openFile()
    {
        // Asked before it is opened: opening a pipe would wait for whoever writes into it.
        const QFileInfo info(m_file.fileName());
        if (info.isSymLink() || (info.exists() && !info.isFile()))
            throw refusal(u"attachment-no-file"_s, m_name);
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            throw unreadable();
        m_device = &m_file;
    }
    void openPasted()
    {
        m_buffer.setData(m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_device = &m_buffer;
    }
    [[nodiscard]] QDateTime changedAt() const
    {
        return m_file.isOpen() ? m_file.fileTime(QFileDevice::FileModificationTime) : QDateTime();
    }
    [[nodiscard]] Error unreadable() const
    {
        return Error(ErrorCode::InputUnreadable, {m_file.fileName(), QString(), m_file.errorString()});
    }

    QString m_name;
    QFile m_file;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QIODevice *m_device = nullptr;
    qint64 m_size = 0;
    QDateTime m_changed;
};

/// A byte counts as done when it is stored and was read back.
class Count {
public:
    Count(const Progress &progress, qint64 size)
        : m_progress(progress)
        , m_size(size)
    {
        m_progress.at(0, size);
    }
    void add(qint64 bytes)
    {
        m_moved += bytes;
        m_progress.at(m_moved / 2, m_size);
    }

private:
    const Progress &m_progress;
    qint64 m_size;
    qint64 m_moved = 0;
};

/// The content of an attachment chunk by chunk, checked against what its record says.
template <class Take>
void readContent(const Attachment &attachment, const AttachmentDesk &desk, const Progress &progress, const Take &take)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    qint64 done = 0;
    for (int sequence = 0; done < attachment.size; ++sequence) {
        progress.throwIfCancelled();
        QByteArray chunk;
        try {
            desk.ask(
                [&](Engine &engine) { chunk = engine.vault().readAttachmentChunk(attachment.id.uuid(), sequence); });
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NotFound)
                throw;
            throw Error(ErrorCode::Damaged, {u"attachment"_s}, u"a chunk is missing"_s);
        }
        hash.addData(chunk);
        done += chunk.size();
        take(chunk);
    }
    if (done != attachment.size || QString::fromLatin1(hash.result().toHex()) != attachment.digest)
        throw Error(ErrorCode::Damaged, {u"attachment"_s}, u"digest"_s);
}

void refuseClosedCase(const Id<Case> &caseId, const AttachmentDesk &desk)
{
    desk.ask([&](Engine &engine) {
        const Case head = engine.vault().loadHead(caseId.uuid());
        if (isFinished(head.status) && !outlivesCase(RecordKind::Attachment, head.status))
            throw Error(ErrorCode::CaseClosed, {head.number});
    });
}

QString textOf(Source &source, const FileFacts &facts, const NewAttachment &wanted)
{
    const bool isPdf = facts.mediaType == "application/pdf"_L1;
    if (!isPdf || !wanted.pdfText || source.size() > maximumShownBytes)
        return facts.text;
    source.rewind();
    return searchableText(wanted.pdfText(source.read(source.size())));
}

/// Stores what the source gives and answers with its digest.
QString
storeContent(Source &source, const QUuid &id, const AttachmentDesk &desk, const Progress &progress, Count &count)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    source.rewind();
    qint64 done = 0;
    while (done < source.size()) {
        progress.throwIfCancelled();
        const auto first = static_cast<int>(done / chunkBytes);
        QList<QByteArray> chunks;
        while (chunks.size() < chunksAtOnce && done < source.size()) {
            chunks += source.read(std::min(chunkBytes, source.size() - done));
            hash.addData(chunks.constLast());
            done += chunks.constLast().size();
        }
        desk.ask([&](Engine &engine) { engine.vault().writeAttachmentChunks(id, first, chunks); });
        for (const QByteArray &chunk : chunks)
            count.add(chunk.size());
    }
    source.refuseChanged();
    return QString::fromLatin1(hash.result().toHex());
}

/// Removes what was stored of an attachment that is not to be. What cannot be removed now goes when the casebook is
/// opened next.
void drop(const QUuid &id, const AttachmentDesk &desk)
{
    try {
        desk.ask([&](Engine &engine) { engine.vault().dropAttachment(id); });
        for (bool more = true; more;)
            desk.ask([&](Engine &engine) { more = engine.vault().sweepAttachments(); });
    } catch (const Error &) {
        // Locked meanwhile, or there is no room even for this: the reason why it is dropped says more.
    }
}

/// A file being written that is there as a whole or not at all.
class Copy {
public:
    explicit Copy(const QString &path)
        : m_file(path)
    {
        check(
            m_file.open(QIODevice::WriteOnly) &&
            m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
    void add(const QByteArray &bytes) { check(m_file.write(bytes) == bytes.size()); }
    void finish() { check(m_file.commit()); }

private:
    void check(bool worked)
    {
        if (worked)
            return;
        if (m_file.error() == QFileDevice::ResourceError)
            throw Error(ErrorCode::NoSpace, {m_file.fileName()}, m_file.errorString());
        throw Error(ErrorCode::WriteFailed, {m_file.fileName(), m_file.errorString()});
    }

    QSaveFile m_file;
};

} // namespace

Outcome bringIn(const NewAttachment &wanted, const AttachmentDesk &desk, const Progress &progress)
{
    progress.throwIfCancelled();
    refuseClosedCase(wanted.caseId, desk);
    Source source(wanted);
    const FileFacts facts = inspectFile(source.device(), source.name());
    if (facts.danger != FileDanger::None && !wanted.keepDangerous)
        throw refusal(u"attachment-dangerous"_s, keyOf(facts.danger));
    desk.ask([&](Engine &engine) { engine.vault().refuseWithoutRoom(source.size()); });

    Attachment attachment;
    attachment.id = Id<Attachment>::create();
    attachment.name = source.name();
    attachment.mediaType = facts.mediaType;
    attachment.size = source.size();
    attachment.state = AttachmentState::Complete;
    attachment.lane = wanted.lane;
    attachment.addedBy = desk.user;
    attachment.note = wanted.note;
    attachment.text = textOf(source, facts, wanted);
    try {
        Count count(progress, source.size());
        attachment.digest = storeContent(source, attachment.id.uuid(), desk, progress, count);
        readContent(attachment, desk, progress, [&](const QByteArray &chunk) { count.add(chunk.size()); });
        desk.ask([&](Engine &engine) { attachment.addedAt = engine.surroundings().now; });
        return desk.apply(EditRecords{wanted.caseId, {attachment}, {}, {}});
    } catch (...) {
        drop(attachment.id.uuid(), desk);
        throw;
    }
}

QByteArray contentOf(const Id<Attachment> &id, qint64 most, const AttachmentDesk &desk)
{
    Attachment attachment;
    desk.ask([&](Engine &engine) { attachment = engine.vault().loadAttachment(id.uuid()).second; });
    if (attachment.size > most)
        throw Error(
            ErrorCode::InvalidValue, {u"size"_s, QString::number(attachment.size), u"at most %1 bytes"_s.arg(most)});
    QByteArray content;
    content.reserve(attachment.size);
    readContent(attachment, desk, {}, [&](const QByteArray &chunk) { content += chunk; });
    return content;
}

void copyOut(
    const Id<Case> &caseId, const Id<Attachment> &id, const QString &toFile, const AttachmentDesk &desk,
    const Progress &progress)
{
    Attachment attachment;
    desk.ask([&](Engine &engine) {
        auto [owner, found] = engine.vault().loadAttachment(id.uuid());
        if (owner != caseId.uuid())
            throw Error(ErrorCode::NotFound, {u"attachment"_s});
        attachment = std::move(found);
    });
    std::optional<Copy> copy;
    if (!toFile.isEmpty())
        copy.emplace(toFile);
    qint64 done = 0;
    progress.at(0, attachment.size);
    readContent(attachment, desk, progress, [&](const QByteArray &chunk) {
        if (copy)
            copy->add(chunk);
        done += chunk.size();
        progress.at(done, attachment.size);
    });
    if (!copy)
        return;
    // Noted before it is there: nothing leaves the casebook that is not on record.
    desk.ask([&](Engine &engine) {
        engine.vault().record(
            {u"export"_s, caseId.uuid(), u"attachment/"_s + id.toString(), desk.user, engine.surroundings().now});
    });
    copy->finish();
}

} // namespace candor
