// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/AttachmentRules.h"
#include "casebook/Casebook.h"
#include "support/Samples.h"
#include "vault/VaultFixture.h"

#include <QCryptographicHash>
#include <QThread>

#include <atomic>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/// Bytes that cannot be made smaller, the same ones each time.
QByteArray noise(qint64 bytes, unsigned seed = 1)
{
    std::mt19937 random(seed);
    QByteArray content(bytes, Qt::Uninitialized);
    for (char &c : content)
        c = static_cast<char>(random());
    return content;
}

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256).toHex());
}

/// The error of a future, or of a command; code Internal when there was none.
template <class T>
Error failure(QFuture<T> future)
{
    try {
        future.waitForFinished();
    } catch (const Error &error) {
        return error;
    }
    return Error(ErrorCode::Internal, {u"nothing was thrown"_s});
}

bool isRefusal(const Error &error, const QString &rule)
{
    return error.code() == ErrorCode::RefusedByRule && error.arguments().value(0) == rule;
}

} // namespace

class TestAttachments : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(samples::at("2026-07-14T10:12"));
    QString m_path;
    std::shared_ptr<Casebook> m_book;
    Id<Case> m_case;

    void open() { m_book = Casebook::open(m_path, test::passphrase(), m_clock).result(); }
    void close()
    {
        m_book->lock().waitForFinished();
        m_book.reset();
    }
    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_dir.filePath(name);
        test::setFileBytes(path, content);
        return path;
    }
    [[nodiscard]] NewAttachment wanted(const QString &path, const QString &note = {}) const
    {
        NewAttachment attachment;
        attachment.caseId = m_case;
        attachment.path = path;
        attachment.note = note;
        return attachment;
    }
    CaseFile caseFile() { return m_book->read(CaseRequest{m_case, {}}).result().file; }
    Attachment newest() { return caseFile().all<Attachment>().back(); }
    Attachment add(const QString &name, const QByteArray &content)
    {
        m_book->addAttachment(wanted(file(name, content)), {}).waitForFinished();
        return newest();
    }
    /// The database of the casebook, which must be locked.
    [[nodiscard]] std::unique_ptr<Connection> raw() const
    {
        const Header header = openContainer(m_path).copies.header;
        const Unlocked unlocked = unlock(header, test::passphrase());
        return std::make_unique<Connection>(ContainerPaths{m_path}.database(), databaseKey(header, unlocked.mainKey));
    }
    /// Locks, counts and opens again.
    qint64 storedChunks()
    {
        close();
        const qint64 chunks = raw()->integer("SELECT count(*) FROM attachment_chunk");
        open();
        return chunks;
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_path = m_dir.filePath(u"c%1.candor"_s.arg(++count));
        NewCasebook request{m_path, u"St. Brendan Valley Hospital"_s, u"Dana Okafor"_s, 8192, 1};
        Casebook::create(request, test::passphrase()).waitForFinished();
        open();
        OpenCase command;
        command.file.record.title = u"Heparin rate"_s;
        command.identified = true;
        m_case = m_book->apply(command).result().caseId;
    }
    void cleanup()
    {
        if (m_book)
            close();
    }

    void roundTrip_data()
    {
        QTest::addColumn<qint64>("bytes");
        for (const qint64 bytes : {qint64{0}, qint64{1}, mebibyte - 1, mebibyte, mebibyte + 1, 9 * mebibyte + 17})
            QTest::newRow(qPrintable(QString::number(bytes))) << bytes;
    }
    void roundTrip()
    {
        QFETCH(qint64, bytes);
        const QByteArray content = noise(bytes);
        NewAttachment attachment = wanted(file(u"pump log.bin"_s, content));
        attachment.lane = Lane::PeerReview;
        qint64 last = -1;
        bool isOrderly = true;
        const Progress progress{
            [&](qint64 done, qint64 total) {
                isOrderly = isOrderly && done >= last && done <= total && total == bytes;
                last = done;
            },
            {}};
        const Outcome outcome = m_book->addAttachment(attachment, progress).result();
        QVERIFY(outcome.commit > 0);
        QCOMPARE(outcome.caseId, m_case);
        QVERIFY(isOrderly);
        QCOMPARE(last, bytes);

        const Attachment kept = newest();
        QCOMPARE(kept.name, u"pump log.bin"_s);
        QCOMPARE(kept.size, bytes);
        QCOMPARE(kept.digest, digestOf(content));
        QVERIFY(kept.lane == Lane::PeerReview && kept.state == AttachmentState::Complete);
        QCOMPARE(kept.addedBy, u"Dana Okafor"_s);
        QCOMPARE(kept.addedAt, std::optional(m_clock->now()));
        close();
        open();
        QCOMPARE(m_book->attachmentContent(kept.id, bytes).result(), content);
        if (bytes > 0)
            QCOMPARE(failure(m_book->attachmentContent(kept.id, bytes - 1)).code(), ErrorCode::InvalidValue);
        const QString copy = m_dir.filePath(u"copy"_s);
        m_book->saveAttachment(m_case, kept.id, copy, {}).waitForFinished();
        QCOMPARE(test::fileBytes(copy), content);
        HistoryQuery history;
        history.caseId = m_case.uuid();
        const auto entries = m_book->read(history).result();
        QVERIFY(std::any_of(entries.begin(), entries.end(), [&](const HistoryEntry &entry) {
            return entry.action == u"export"_s && entry.object.contains(kept.id.toString());
        }));
        QVERIFY(m_book->verify(VerifyDepth::Full, {}).result().ok());
    }

    void pastedContent()
    {
        NewAttachment pasted;
        pasted.caseId = m_case;
        pasted.content = "Núria said the pump beeped.";
        QCOMPARE(failure(m_book->addAttachment(pasted, {})).code(), ErrorCode::InvalidValue); // no name
        pasted.name = u"note from the ward.txt"_s;
        m_book->addAttachment(pasted, {}).waitForFinished();
        QCOMPARE(newest().mediaType, u"text/plain"_s);
        QCOMPARE(m_book->attachmentContent(newest().id, 100).result(), pasted.content);
    }

    void textIsFound()
    {
        add(u"pump.csv"_s, "time;event\n10:12;occlusionalarm\n10:14;silence\n");
        const Attachment kept = newest();
        SearchQuery query;
        query.text = u"occlusionalarm"_s;
        const auto hits = m_book->read(query).result();
        QCOMPARE(hits.size(), size_t(1));
        QVERIFY(hits[0].kind == RecordKind::Attachment);
        QCOMPARE(hits[0].recordId, kept.id.uuid());
        QVERIFY(hits[0].snippet.contains(u"occlusionalarm"_s));
        // A PDF is read by a function that can; what a scan says is added later.
        NewAttachment pdf = wanted(file(u"scan.pdf"_s, "%PDF-1.7 image only"));
        pdf.pdfText = [](const QByteArray &content) {
            return content.endsWith("only") ? u"pdfword"_s : u"not the whole file"_s;
        };
        m_book->addAttachment(pdf, {}).waitForFinished();
        query.text = u"pdfword"_s;
        QCOMPARE(m_book->read(query).result().size(), size_t(1));
        Attachment scan = newest();
        scan.text = u"scannedword"_s;
        m_book->apply(EditRecords{m_case, {scan}, {}, {}}).waitForFinished();
        query.text = u"scannedword"_s;
        QCOMPARE(m_book->read(query).result().size(), size_t(1));
    }

    void cancelLeavesNothing()
    {
        const QString path = file(u"big.bin"_s, noise(20 * mebibyte));
        std::mt19937 random(7);
        for (int round = 0; round < 4; ++round) {
            const int stopAt = static_cast<int>(random() % 40); // reports: 20 chunks stored, 20 read back
            std::atomic<int> reports = 0;
            const Progress progress{[&](qint64, qint64) { ++reports; }, [&] { return reports > stopAt; }};
            QCOMPARE(failure(m_book->addAttachment(wanted(path), progress)).code(), ErrorCode::Cancelled);
            QVERIFY(caseFile().all<Attachment>().empty());
            QCOMPARE(storedChunks(), 0);
        }
        QVERIFY(m_book->verify(VerifyDepth::Full, {}).result().ok());
    }

    void othersAreAnsweredMeanwhile()
    {
        const QString path = file(u"big.bin"_s, noise(48 * mebibyte));
        std::atomic<bool> begun = false;
        auto adding = m_book->addAttachment(wanted(path), {[&](qint64, qint64) { begun = true; }, {}});
        QTRY_VERIFY(begun);
        int answered = 0;
        while (!adding.isFinished()) {
            Note note;
            note.id = Id<Note>::create();
            note.text = u"meanwhile"_s;
            m_book->apply(EditRecords{m_case, {note}, {}, {}}).waitForFinished();
            m_book->read(CaseQuery{}).waitForFinished();
            answered += adding.isFinished() ? 0 : 1;
        }
        adding.waitForFinished();
        QVERIFY2(answered >= 5, qPrintable(QString::number(answered)));
        QCOMPARE(newest().size, 48 * mebibyte);
    }

    void severalAtOnce()
    {
        std::vector<QFuture<Outcome>> adding;
        QStringList digests;
        for (unsigned i = 0; i < 6; ++i) {
            const QByteArray content = noise(5 * mebibyte + i, i);
            digests += digestOf(content);
            const Progress cancelled{{}, [] { return true; }};
            adding.push_back(
                m_book->addAttachment(wanted(file(u"part %1.bin"_s.arg(i), content)), i == 3 ? cancelled : Progress()));
        }
        for (size_t i = 0; i < adding.size(); ++i)
            QCOMPARE(failure(adding[i]).code(), i == 3 ? ErrorCode::Cancelled : ErrorCode::Internal);
        const CaseFile kept = caseFile();
        QCOMPARE(kept.all<Attachment>().size(), size_t(5));
        for (const Attachment &each : kept.all<Attachment>())
            QVERIFY(digests.removeOne(each.digest));
        QVERIFY(m_book->verify(VerifyDepth::Full, {}).result().ok());
    }

    void lockingStopsIt()
    {
        const QString path = file(u"big.bin"_s, noise(40 * mebibyte));
        std::atomic<bool> begun = false;
        auto adding = m_book->addAttachment(wanted(path), {[&](qint64 done, qint64) { begun = done > 0; }, {}});
        QTRY_VERIFY(begun);
        m_book->lock().waitForFinished();
        QCOMPARE(failure(adding).code(), ErrorCode::Cancelled);
        m_book.reset();
        QVERIFY(raw()->integer("SELECT count(*) FROM attachment_chunk") > 0);
        open(); // what is left of it goes in the background
        QVERIFY(caseFile().all<Attachment>().empty());
        QTRY_COMPARE_WITH_TIMEOUT(storedChunks(), 0, 20000);
    }

    void destroyingStopsIt()
    {
        const QString path = file(u"big.bin"_s, noise(40 * mebibyte));
        std::atomic<bool> begun = false;
        auto adding = m_book->addAttachment(wanted(path), {[&](qint64 done, qint64) { begun = done > 0; }, {}});
        QTRY_VERIFY(begun);
        m_book.reset();
        QCOMPARE(failure(adding).code(), ErrorCode::Cancelled);
        open();
    }

    void damageIsFound()
    {
        const QByteArray content = noise(3 * mebibyte);
        const Attachment kept = add(u"log.bin"_s, content);
        const Attachment other = add(u"other.bin"_s, noise(10, 2));
        close();
        {
            const auto database = raw();
            QByteArray chunk = content.mid(mebibyte, mebibyte);
            chunk[4711] = static_cast<char>(chunk[4711] ^ 1);
            run(*database, "UPDATE attachment_chunk SET data = ? WHERE attachment_id = ? AND seq = 1", chunk,
                kept.id.uuid());
            database->close();
        }
        open();
        QCOMPARE(failure(m_book->attachmentContent(kept.id, 4 * mebibyte)).code(), ErrorCode::Damaged);
        const QString copy = m_dir.filePath(u"damaged copy"_s);
        QCOMPARE(failure(m_book->saveAttachment(m_case, kept.id, copy, {})).code(), ErrorCode::Damaged);
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(failure(m_book->saveAttachment(m_case, kept.id, {}, {})).code(), ErrorCode::Damaged);
        m_book->saveAttachment(m_case, other.id, {}, {}).waitForFinished();
        const VerifyReport report = m_book->verify(VerifyDepth::Full, {}).result();
        QCOMPARE(report.findings.size(), size_t(1));
        QCOMPARE(report.findings[0].what, u"attachment"_s);
        close();
        raw()->execute("DELETE FROM attachment_chunk WHERE seq = 2");
        open();
        QCOMPARE(failure(m_book->attachmentContent(kept.id, 4 * mebibyte)).code(), ErrorCode::Damaged);
    }

    void whatIsNoFileIsRefused()
    {
        const auto fail = [&](const QString &path) { return failure(m_book->addAttachment(wanted(path), {})); };
        QVERIFY(isRefusal(fail(m_dir.path()), u"attachment-no-file"_s));
        QCOMPARE(fail(m_dir.filePath(u"not there.pdf"_s)).code(), ErrorCode::InputUnreadable);
        const QString real = file(u"real.txt"_s, "text");
        const QString link = m_dir.filePath(u"link.txt"_s);
        std::filesystem::create_symlink(real.toStdString(), link.toStdString());
        QVERIFY(isRefusal(fail(link), u"attachment-no-file"_s));
#ifdef Q_OS_UNIX
        const QString pipe = m_dir.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        QVERIFY(isRefusal(fail(pipe), u"attachment-no-file"_s)); // and nobody waits for a writer
        QVERIFY(isRefusal(fail(u"/dev/zero"_s), u"attachment-no-file"_s));
#endif
        QFile::setPermissions(real, {});
        if (!QFile(real).open(QIODevice::ReadOnly)) // who may read everything cannot be refused
            QCOMPARE(fail(real).code(), ErrorCode::InputUnreadable);
        // More than the limit is refused by its size: a file with a hole would take long to read.
        const QString huge = file(u"huge.bin"_s, {});
        QVERIFY(QFile::resize(huge, maximumAttachmentBytes + 1));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(isRefusal(fail(huge), u"attachment-too-large"_s));
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(storedChunks(), 0);
    }

    void changingWhileReadIsNoticed()
    {
        for (const bool grows : {true, false}) {
            const QString path = file(u"log.bin"_s, noise(12 * mebibyte));
            const Progress progress{
                [&](qint64 done, qint64) {
                    if (done != 2 * mebibyte)
                        return;
                    QFile source(path);
                    if (grows && source.open(QIODevice::Append))
                        source.write("more");
                    else if (!grows)
                        source.resize(5 * mebibyte);
                },
                {}};
            QVERIFY(isRefusal(failure(m_book->addAttachment(wanted(path), progress)), u"attachment-changed"_s));
        }
        QVERIFY(caseFile().all<Attachment>().empty());
        QCOMPARE(storedChunks(), 0);
    }

    void dangerousOnesNeedConfirmation()
    {
        const QString script = file(u"notes.txt"_s, "#!/bin/sh\nrm -rf ~\n");
        const Error error = failure(m_book->addAttachment(wanted(script), {}));
        QVERIFY(isRefusal(error, u"attachment-dangerous"_s));
        QCOMPARE(error.arguments().value(1), u"script"_s);
        const QString name = file(u"invoice.pdf.exe"_s, "%PDF-1.7");
        QVERIFY(isRefusal(failure(m_book->addAttachment(wanted(name), {})), u"attachment-dangerous"_s));
        NewAttachment confirmed = wanted(script, u"Found on the stick in the pump"_s);
        confirmed.keepDangerous = true;
        m_book->addAttachment(confirmed, {}).waitForFinished();
        QCOMPARE(newest().mediaType, u"text/x-script"_s);
        QCOMPARE(newest().note, u"Found on the stick in the pump"_s);
    }

    void strangeNamesAreDataOnly()
    {
        for (const QString &name : {u"../../outside.txt"_s, u"CON"_s, u"photo\u202Egnp.txt"_s, u"a/b\\c:d.txt"_s}) {
            NewAttachment attachment;
            attachment.caseId = m_case;
            attachment.content = "text";
            attachment.name = name;
            m_book->addAttachment(attachment, {}).waitForFinished();
            QCOMPARE(newest().name, name);
        }
    }

    void contentNeverChanges()
    {
        const Attachment kept = add(u"a.txt"_s, "as it was");
        Attachment renamed = kept;
        renamed.name = u"b.txt"_s;
        renamed.lane = Lane::AttorneyClient;
        renamed.note = u"From the ward"_s;
        m_book->apply(EditRecords{m_case, {renamed}, {}, {}}).waitForFinished();
        Attachment other = newest();
        QCOMPARE(other.name, u"b.txt"_s);
        other.digest = digestOf("something else");
        QVERIFY(isRefusal(failure(m_book->apply(EditRecords{m_case, {other}, {}, {}})), u"attachment-content"_s));
        other = newest();
        other.state = AttachmentState::Loading;
        QVERIFY(isRefusal(failure(m_book->apply(EditRecords{m_case, {other}, {}, {}})), u"attachment-content"_s));
        other.id = Id<Attachment>::create();
        other.revision = 0;
        other.state = AttachmentState::Complete;
        QVERIFY(isRefusal(failure(m_book->apply(EditRecords{m_case, {other}, {}, {}})), u"attachment-gone"_s));
        QCOMPARE(m_book->attachmentContent(kept.id, 100).result(), QByteArray("as it was"));
    }

    void removingTakesTheContentAway()
    {
        const Attachment kept = add(u"a.txt"_s, "by mistake");
        const Outcome removed = m_book->apply(EditRecords{m_case, {}, {kept}, {}}).result();
        QVERIFY(caseFile().all<Attachment>().empty());
        QCOMPARE(failure(m_book->attachmentContent(kept.id, 100)).code(), ErrorCode::NotFound);
        // Until the casebook is locked it can be taken back …
        const Outcome undone = m_book->apply(UndoCommit{removed.commit}).result();
        QCOMPARE(m_book->attachmentContent(kept.id, 100).result(), QByteArray("by mistake"));
        const Outcome again = m_book->apply(UndoCommit{undone.commit}).result();
        QVERIFY(caseFile().all<Attachment>().empty());
        // … then it is gone, and only the history tells that it was there.
        close();
        open();
        QCOMPARE(storedChunks(), 0);
        QVERIFY(isRefusal(failure(m_book->apply(UndoCommit{again.commit})), u"attachment-gone"_s));
        HistoryQuery history;
        history.caseId = m_case.uuid();
        const auto entries = m_book->read(history).result();
        QVERIFY(std::any_of(entries.begin(), entries.end(), [&](const HistoryEntry &entry) {
            return entry.recordId == kept.id.uuid() && entry.after.isEmpty();
        }));
        QVERIFY(m_book->verify(VerifyDepth::Full, {}).result().ok());
    }

    void holdKeepsFiles()
    {
        const Outcome added = m_book->addAttachment(wanted(file(u"a.txt"_s, "evidence")), {}).result();
        const Attachment kept = newest();
        Hold hold;
        hold.id = Id<Hold>::create();
        hold.kind = HoldKind::Billing;
        hold.placedAt = m_clock->now();
        m_book->apply(EditRecords{m_case, {hold}, {}, {}}).waitForFinished();
        const Outcome removed = m_book->apply(EditRecords{m_case, {}, {kept}, {}}).result(); // bills only
        m_book->apply(UndoCommit{removed.commit}).waitForFinished();
        hold.id = Id<Hold>::create();
        hold.kind = HoldKind::Litigation;
        m_book->apply(EditRecords{m_case, {hold}, {}, {}}).waitForFinished();
        QVERIFY(isRefusal(failure(m_book->apply(EditRecords{m_case, {}, {newest()}, {}})), u"attachment-on-hold"_s));
        const auto again = m_book->addAttachment(wanted(file(u"b.txt"_s, "more")), {}).result();
        QVERIFY(isRefusal(failure(m_book->apply(UndoCommit{again.commit})), u"attachment-on-hold"_s));
        QVERIFY(added.commit > 0);
    }

    void closedCaseTakesNone()
    {
        m_book->apply(CloseCase{m_case, CaseStatus::NotCandor, u"Not an event of this kind"_s}).waitForFinished();
        const Error error = failure(m_book->addAttachment(wanted(file(u"a.txt"_s, "late")), {}));
        QCOMPARE(error.code(), ErrorCode::CaseClosed);
        QCOMPARE(storedChunks(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
