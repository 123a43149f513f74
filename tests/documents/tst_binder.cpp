// SPDX-License-Identifier: GPL-3.0-or-later
// Binders and sealed hand-overs: what is in them, what is not, and that strangers' files do no harm on the way.
#include "casebook/PassphraseWords.h"
#include "documents/BinderSamples.h"
#include "documents/Canaries.h"
#include "model/Describe.h"
#include "render/Renderer.h"
#include "render/SealedHandOver.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QPdfDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace candor;
using namespace candor::binders;
using namespace Qt::StringLiterals;

class TestBinder : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    Protocol m_protocol = sample::protocol();
    DocumentContext m_context = sample::context(sample::at("2026-08-21T09:15"));

    [[nodiscard]] QString saved(const QByteArray &pdf) { return writeFile(m_dir.filePath(u"probe.pdf"_s), pdf); }
    [[nodiscard]] QString textOf(const QByteArray &pdf, int page = 0) { return pdfText(saved(pdf), page); }

    [[nodiscard]] BinderJob job(const CaseFile &file, BinderReader reader, const Contents &contents)
    {
        BinderJob job;
        job.context = m_context;
        Binder binder;
        binder.reader = reader;
        binder.recipient = u"Whitcomb & Ares LLP"_s;
        binder.purpose = u"Advice on the claim"_s;
        for (const BinderChoice &choice : binderChoices(m_protocol, file, reader, m_context)) {
            if (choice.refused.isEmpty())
                binder.parts.push_back(choice.part);
        }
        job.content = binderContent(binder, m_protocol, file, {}, m_context);
        job.contentOf = [contents](const Attachment &attachment) { return contents.at(attachment.id.toString()); };
        return job;
    }

    [[nodiscard]] QString decrypted(const QString &path, const QString &passphrase)
    {
        QString open = m_dir.filePath(u"open.pdf"_s);
        return exitCodeOf(u"qpdf"_s, {u"--password="_s + passphrase, u"--decrypt"_s, path, open}) == 0 ? open
                                                                                                       : QString();
    }

    /// A binder with a few kinds of attachments.
    [[nodiscard]] CaseFile mixedCase(Contents &contents)
    {
        CaseFile file = sample::resolved();
        attach(file, contents, u"pump log.pdf"_s, u"application/pdf"_s, drawnPdf({u"PumpLogOne"_s, u"PumpLogTwo"_s}));
        attach(file, contents, u"scan.pdf"_s, u"application/pdf"_s, drawnPdf({u"LandscapeScan"_s}, true));
        attach(file, contents, u"photo.png"_s, u"image/png"_s, picture("PNG"));
        attach(file, contents, u"photo.jpg"_s, u"image/jpeg"_s, picture("JPEG"));
        attach(
            file, contents, u"note.txt"_s, u"text/plain"_s, "First line\r\nsecond line\r\n\r\nNextParagraph \x1b[31m");
        attach(file, contents, u"log.bin"_s, u"application/octet-stream"_s, QByteArray("\0\1\2any", 6));
        return file;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &tool : {u"pdftotext"_s, u"pdfinfo"_s, u"pdfdetach"_s, u"qpdf"_s})
            QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), qPrintable(tool));
    }

    void everyPageHasItsNumberAndItsMark()
    {
        Contents contents;
        const CaseFile file = mixedCase(contents);
        const MadeBinder made = makeBinder(job(file, BinderReader::Counsel, contents), {});
        const QString path = saved(made.pdf);
        QVERIFY2(
            run(u"pdfinfo"_s, {path}).contains(u"Pages:           %1\n"_s.arg(made.pages)),
            qPrintable(run(u"pdfinfo"_s, {path})));
        QCOMPARE(exitCodeOf(u"qpdf"_s, {u"--check"_s, path}), 0);
        QVERIFY(made.pages > 10);
        for (int page = 1; page <= made.pages; ++page) {
            const QString text = pdfText(path, page);
            QVERIFY2(text.contains(u"Binder page %1 of %2"_s.arg(page).arg(made.pages)), qPrintable(text));
            QCOMPARE(text.count(u"PRIVILEGED AND CONFIDENTIAL"_s), 2);
        }
        const QString all = pdfText(path);
        for (const QString &word : {u"PumpLogOne"_s, u"PumpLogTwo"_s, u"LandscapeScan"_s, u"NextParagraph"_s})
            QVERIFY2(all.contains(word), qPrintable(word));
        QVERIFY(!all.contains(QChar(0x1b)));
    }

    void contentsAndBookmarksLeadToThePages()
    {
        Contents contents;
        const CaseFile file = mixedCase(contents);
        const MadeBinder made = makeBinder(job(file, BinderReader::Counsel, contents), {});
        const std::optional<PdfReport> report = readPdf(made.pdf);
        QVERIFY(report && !report->encrypted);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(report->title, u"Case binder"_s);
        const QString table = textOf(made.pdf, 2).simplified();
        int below = 0;
        for (const BinderLine &line : made.lines) {
            QVERIFY2(table.contains(line.title), qPrintable(line.title));
            const auto bookmark =
                std::find_if(report->bookmarks.begin(), report->bookmarks.end(), [&](const PdfBookmark &b) {
                    return b.title == line.title;
                });
            if (line.firstPage == 0) {
                QVERIFY(bookmark == report->bookmarks.end());
                QVERIFY(line.note.startsWith(u"Included as a file"_s));
                continue;
            }
            QVERIFY2(bookmark != report->bookmarks.end(), qPrintable(line.title));
            QCOMPARE(bookmark->page + 1, line.firstPage);
            below += bookmark->level;
            // The first page of a part carries its title at the edge.
            const QString edge = textOf(made.pdf, line.firstPage);
            QVERIFY2(edge.contains(line.title.left(12)), qPrintable(line.title + u": "_s + edge));
        }
        QVERIFY(below >= 5);                    // attachments stand below a bookmark of their own
        QCOMPARE(made.files.size(), size_t{1}); // what cannot be pages
        QCOMPARE(report->attachments.front().content, QByteArray("\0\1\2any", 6));
    }

    void sameInputMakesTheSameFile()
    {
        Contents contents;
        const CaseFile file = mixedCase(contents);
        PdfJoin join;
        join.sources = {{drawnPdf({u"One"_s}), 0}};
        join.title = u"Title"_s;
        QCOMPARE(joinPdf(join, {}), joinPdf(join, {}));
        // The place of a page on the sheet stays, whatever was turned or cropped.
        const QString box = run(u"pdfinfo"_s, {u"-box"_s, saved(joinPdf(join, {}))});
        QVERIFY2(box.contains(u"612 x 792"_s), qPrintable(box));
    }

    void lanesHold_data()
    {
        QTest::addColumn<BinderReader>("reader");
        for (const auto &name : enumNames<BinderReader>)
            QTest::newRow(name.key) << name.value;
    }

    /// Something recognisable in every field, attachment and letter: on no page, in no bookmark, in no file.
    void lanesHold()
    {
        QFETCH(BinderReader, reader);
        std::vector<canary::Canary> canaries;
        CaseFile file = canary::caseFullOfCanaries(m_context, canaries, AllRecords());
        file.all<Attachment>().clear();
        file.all<Letter>().clear();
        std::erase_if(canaries, [](const canary::Canary &c) {
            return c.kind == RecordKind::Attachment || c.kind == RecordKind::Letter;
        });
        Contents contents;
        std::vector<std::pair<Lane, QString>> planted;
        for (const auto &lane : enumNames<Lane>) {
            const QString word = u"Planted%1"_s.arg(QString::fromLatin1(lane.key).remove(u'_'));
            planted.emplace_back(lane.value, word);
            attach(file, contents, word + u".txt"_s, u"text/plain"_s, word.toUtf8(), lane.value);
            attach(file, contents, word + u".bin"_s, u"application/octet-stream"_s, word.toUtf8(), lane.value);
        }
        for (const auto &audience : enumNames<Audience>) {
            const QString word = u"Letter%1"_s.arg(QString::fromLatin1(audience.key));
            Letter letter = sentLetter(audience.value, word);
            planted.emplace_back(laneFor(letter.audience), word);
            file.put(letter);
            letter = sentLetter(audience.value, u"Draft%1"_s.arg(word));
            letter.state = LetterState::Draft;
            planted.emplace_back(Lane::PeerReview, letter.title); // nobody gets a draft, whatever its lane
            file.put(letter);
        }
        BinderJob made = job(file, reader, contents);
        // Every part there is, also those that were not offered.
        for (const BinderChoice &choice : binderChoices(m_protocol, file, reader, m_context)) {
            if (!choice.refused.isEmpty())
                made.content.binder.parts.push_back(choice.part);
        }
        std::vector<HistoryExtractRow> history;
        for (const auto &lane : enumNames<Lane>) {
            const QString word = u"History%1"_s.arg(QString::fromLatin1(lane.key).remove(u'_'));
            history.push_back({sample::at("2026-08-01T10:00"), u"Dana Okafor"_s, word, {}, lane.value});
            planted.emplace_back(lane.value, word);
        }
        made.content = binderContent(made.content.binder, m_protocol, file, history, m_context);
        made.originals = true;
        const MadeBinder binder = makeBinder(made, {});
        QString all = textOf(binder.pdf);
        const std::optional<PdfReport> report = readPdf(binder.pdf);
        QVERIFY(report);
        for (const PdfBookmark &bookmark : report->bookmarks)
            all += u'\n' + bookmark.title;
        for (const PdfAttachment &inside : report->attachments)
            all += u'\n' + inside.name + u'\n' + inside.description + u'\n' + QString::fromUtf8(inside.content);
        all.remove(QRegularExpression(u"\\s"_s)); // wherever a line was broken

        int seen = 0, kept = 0;
        for (const auto &[lane, word] : planted) {
            if (mayEnter(lane, reader)) {
                seen += all.contains(word) ? 1 : 0;
                continue;
            }
            QVERIFY2(!all.contains(word), qPrintable(word));
            ++kept;
        }
        QVERIFY(seen >= 4 && kept >= 4);
        for (const canary::Canary &canary : canaries) {
            QString look = canary.shown;
            if (!mayEnter(canary.lane, reader) || canary.kind == RecordKind::BehaviorReview)
                QVERIFY2(
                    !all.contains(look.remove(u' ')),
                    qPrintable(keyOf(canary.kind) + u'.' + canary.field + u' ' + canary.shown));
        }
        // The person who makes it is told what is missing.
        QVERIFY(!binder.leftOut.empty());
        for (const BinderLeftOut &left : binder.leftOut)
            QVERIFY(!left.what.isEmpty() && !left.why.isEmpty());
    }

    void workProductAndMoneyAreNeverTogether()
    {
        for (const auto &name : enumNames<BinderReader>) {
            const bool money = mayEnter(Lane::Business, name.value) || mayEnter(Lane::AttorneyClient, name.value);
            QVERIFY2(!(money && mayEnter(Lane::Pswp, name.value)), name.key);
        }
        QVERIFY(!mayEnter(Lane::AttorneyClient, BinderReader::Insurer));
        QVERIFY(!mayEnter(Lane::CandorStatute, BinderReader::Insurer));
        QVERIFY(mayEnter(Lane::Business, BinderReader::Insurer));
    }

    /// Across the pages stands for whom they are; a day alone is no mark.
    void theMarkAcrossFitsTheReader()
    {
        const CaseFile file = sample::resolved();
        for (const auto &name : enumNames<BinderReader>) {
            Binder binder;
            binder.reader = name.value;
            binder.recipient = u"Whitcomb  & Ares LLP"_s;
            BinderContent content = binderContent(binder, m_protocol, file, {}, m_context);
            const QStringList lines = binderWatermark(content, m_context).split(u'\n');
            QCOMPARE(content.mark.isEmpty(), !isMarked(name.value));
            QCOMPARE(lines.value(lines.size() - 2), u"Whitcomb & Ares LLP"_s);
            QCOMPARE(lines.mid(0, lines.size() - 2).join(u" – "_s), content.mark);
            content.binder.recipient.clear();
            QCOMPARE(binderWatermark(content, m_context).isEmpty(), content.mark.isEmpty());
        }
    }

    void partsHaveKeys()
    {
        const CaseFile file = sample::resolved();
        for (const BinderChoice &choice : binderChoices(m_protocol, file, BinderReader::Internal, m_context))
            QCOMPARE(binderPartFromKey(keyOf(choice.part)), std::optional(choice.part));
        for (const QString &wrong : {u""_s, u"nothing"_s, u"summary/x"_s, u"attachment"_s, u"letter/"_s})
            QVERIFY2(!binderPartFromKey(wrong), qPrintable(wrong));
    }

    void strangersFiles_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<PdfTrouble>("trouble");
        QTest::addColumn<bool>("active");
        for (const HostilePdf &each : hostilePdfs())
            QTest::newRow(each.name) << each.pdf << each.trouble << each.active;
    }

    void strangersFiles()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(PdfTrouble, trouble);
        QFETCH(bool, active);
        const PdfFacts facts = examinePdf(pdf);
        QCOMPARE(facts.trouble, trouble);
        QCOMPARE(facts.active, active);

        Contents contents;
        CaseFile file = sample::resolved();
        attach(file, contents, u"strange.pdf"_s, u"application/pdf"_s, pdf);
        BinderJob strange = job(file, BinderReader::Counsel, contents);
        const MadeBinder made = makeBinder(strange, {});
        const std::optional<PdfReport> report = readPdf(made.pdf);
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
        const BinderLine &line = made.lines.back();
        if (trouble == PdfTrouble::None) {
            QVERIFY(line.firstPage > 0);
            QVERIFY(textOf(made.pdf, line.firstPage).contains(u"StrangeText"_s));
            QVERIFY(made.files.empty());
            QVERIFY(!examinePdf(made.pdf).active); // nothing of it came along
            strange.originals = true;
            QCOMPARE(makeBinder(strange, {}).lines.back().note.isEmpty(), !active);
        } else {
            QCOMPARE(line.firstPage, 0);
            QVERIFY2(line.note.startsWith(u"Included as a file, not as pages: "_s), qPrintable(line.note));
            QVERIFY(!line.note.contains(keyOf(trouble)) || trouble == PdfTrouble::Encrypted);
            QCOMPARE(made.files.size(), size_t{1});
            QCOMPARE(report->attachments.front().content, pdf);
        }
    }

    void joiningRefusesWhatItWouldNotTake()
    {
        PdfJoin join;
        join.sources = {{"no pdf at all", 0}};
        const auto failure = [&]() -> QStringList {
            try {
                (void)joinPdf(join, {});
            } catch (const Error &error) {
                return error.arguments();
            }
            return {};
        };
        QCOMPARE(failure(), (QStringList{u"pdf-not-usable"_s, u"unreadable"_s}));
        join.sources = {{drawnPdf({u"x"_s}), 0}};
        join.passphrase = QString(128, u'x');
        QCOMPARE(failure().value(0), u"passphrase"_s);
    }

    void pagesKeepTheirSizeAndTurn()
    {
        Contents contents;
        CaseFile file = sample::resolved();
        // A page of 400 by 300 points, turned by 90 degrees, of which only a part is shown.
        attach(
            file, contents, u"turned.pdf"_s, u"application/pdf"_s,
            handmade("/MediaBox[0 0 400 300]/CropBox[10 10 390 290]/Rotate 90"));
        const MadeBinder made = makeBinder(job(file, BinderReader::Internal, contents), {});
        const QString page = QString::number(made.lines.back().firstPage);
        const QString info = run(u"pdfinfo"_s, {u"-f"_s, page, u"-l"_s, page, saved(made.pdf)});
        QVERIFY2(info.contains(QRegularExpression(u"size:\\s+436 x 280 pts"_s)), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(u"rot:\\s+90"_s)), qPrintable(info));
        QVERIFY(textOf(made.pdf, page.toInt()).contains(u"Binder page %1"_s.arg(page)));
    }

    void passphrasesAreSixWordsOfTheList()
    {
        std::set<QString> words, passphrases;
        for (int i = 0; i < 300; ++i) {
            const QString passphrase = makePassphrase();
            const QStringList parts = passphrase.split(u' ');
            QCOMPARE(parts.size(), passphraseWordCount);
            for (const QString &word : parts) {
                QVERIFY2(QRegularExpression(u"^[a-z][a-z-]{2,8}$"_s).match(word).hasMatch(), qPrintable(word));
                words.insert(word);
            }
            passphrases.insert(passphrase);
        }
        QCOMPARE(passphrases.size(), size_t{300});
        QVERIFY(words.size() > 1500); // 1800 draws out of 7776
        QVERIFY(std::log2(7776.0) * passphraseWordCount > 77);
    }

    void readersOpenASealedFileWithItsPassphraseAlone()
    {
        Contents contents;
        const SealedHandOver made = sealHandOver(job(mixedCase(contents), BinderReader::Counsel, contents), {});
        const auto open = [&](const QString &passphrase) {
            QByteArray pdf = made.binder.pdf;
            QBuffer buffer(&pdf);
            buffer.open(QIODevice::ReadOnly);
            QPdfDocument reader;
            reader.setPassword(passphrase);
            reader.load(&buffer);
            return reader.status() == QPdfDocument::Status::Ready ? reader.pageCount() : 0;
        };
        QCOMPARE(open(made.passphrase), made.binder.pages);
        QCOMPARE(open({}), 0);
        QCOMPARE(open(u"six words that are not it"_s), 0);
    }

    void sealedOpensWithItsPassphraseAlone()
    {
        Contents contents;
        const CaseFile file = mixedCase(contents);
        const SealedHandOver made = sealHandOver(job(file, BinderReader::Counsel, contents), {});
        const QString path = saved(made.binder.pdf);
        QVERIFY(readPdf(made.binder.pdf, made.passphrase).has_value());
        QVERIFY(!readPdf(made.binder.pdf));
        QVERIFY(!readPdf(made.binder.pdf, u"six words that are not it"_s));
        QVERIFY(exitCodeOf(u"pdftotext"_s, {path, u"-"_s}) != 0);
        const QString text = pdfText(decrypted(path, made.passphrase));
        QVERIFY(text.contains(u"PumpLogOne"_s) && text.contains(u"Whitcomb & Ares LLP"_s));
        const QString how = run(u"qpdf"_s, {u"--password=%1"_s.arg(made.passphrase), u"--show-encryption"_s, path});
        QVERIFY2(how.contains(u"R = 6"_s) && how.contains(u"file encryption method: AESv3"_s), qPrintable(how));
        QCOMPARE(exitCodeOf(u"qpdf"_s, {u"--password=%1"_s.arg(made.passphrase), u"--check"_s, path}), 0);
        // Nothing of the case is readable in the bytes, title and file names included.
        for (const char *word : {"Farrow", "Whitcomb", "pump log", "Case binder", "PumpLog"})
            QVERIFY2(!made.binder.pdf.contains(word), word);

        QCOMPARE(
            made.sha256,
            QString::fromLatin1(QCryptographicHash::hash(made.binder.pdf, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(made.disclosure.kind, DisclosureKind::HandOver);
        QCOMPARE(made.disclosure.digest, made.sha256);
        QCOMPARE(made.disclosure.recipient, u"Whitcomb & Ares LLP"_s);
        QCOMPARE(made.disclosure.items.size(), static_cast<qsizetype>(made.binder.lines.size()));
        QVERIFY(!made.disclosure.items.join(u' ').contains(made.passphrase));
    }

    /// Poppler reads what was sealed; its command line takes passwords of up to 32 characters only.
    void otherReadersOpenWhatIsSealed()
    {
        PdfJoin join;
        join.sources = {{drawnPdf({u"OnlyInside"_s}), 0}};
        join.passphrase = u"four words to try"_s;
        const QString path = saved(joinPdf(join, {}));
        QVERIFY(run(u"pdftotext"_s, {u"-upw"_s, join.passphrase, path, u"-"_s}).contains(u"OnlyInside"_s));
        QVERIFY(exitCodeOf(u"pdftotext"_s, {u"-upw"_s, u"four words"_s, path, u"-"_s}) != 0);
    }

    /// Another program takes the originals out, byte for byte.
    void originalsAreInsideUnchanged()
    {
        Contents contents;
        const CaseFile file = mixedCase(contents);
        const SealedHandOver made = sealHandOver(job(file, BinderReader::Insurer, contents), {});
        const QString path = saved(made.binder.pdf);
        const QString out = m_dir.filePath(u"out"_s);
        QVERIFY(QDir().mkpath(out));
        QCOMPARE(exitCodeOf(u"pdfdetach"_s, {u"-saveall"_s, u"-o"_s, out, decrypted(path, made.passphrase)}), 0);
        QCOMPARE(made.binder.files.size(), contents.size());
        for (const Attachment &attachment : file.all<Attachment>()) {
            QFile detached(out + u'/' + attachment.name);
            QVERIFY2(detached.open(QIODevice::ReadOnly), qPrintable(attachment.name));
            const QByteArray bytes = detached.readAll();
            QCOMPARE(bytes, contents.at(attachment.id.toString()));
            const QString hex =
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            const auto listed =
                std::find_if(made.binder.files.begin(), made.binder.files.end(), [&](const BinderFile &f) {
                    return f.name == attachment.name;
                });
            QVERIFY(listed != made.binder.files.end());
            QCOMPARE(listed->sha256, hex);
        }
        // The note on paper has all digests and none of the names.
        const BinderJob again = job(file, BinderReader::Insurer, contents);
        QString note = plainText(coveringNote(
            again.content, made.binder.pages, made.binder.files, {u"sealed.pdf"_s, made.binder.pdf.size(), made.sha256},
            m_context));
        QVERIFY(!note.contains(u"pump log"_s) && !note.contains(made.passphrase) && !note.contains(u"Farrow"_s));
        note.remove(u' ');
        QVERIFY(note.contains(made.sha256));
        for (const BinderFile &inside : made.binder.files)
            QVERIFY(note.contains(inside.sha256));
    }

    void sealingNeedsSomebodyAndSomething()
    {
        Contents contents;
        const CaseFile file = mixedCase(contents);
        const auto rule = [&](auto change) -> QString {
            BinderJob each = job(file, BinderReader::Counsel, contents);
            change(each.content);
            try {
                (void)sealHandOver(each, {});
            } catch (const Error &error) {
                return error.arguments().value(0);
            }
            return {};
        };
        QCOMPARE(rule([](BinderContent &c) { c.binder.recipient = u"  "_s; }), u"recipient-needed"_s);
        QCOMPARE(rule([](BinderContent &c) { c.binder.purpose.clear(); }), u"purpose-needed"_s);
        QCOMPARE(rule([](BinderContent &c) { c.sections.clear(); }), u"hand-over-empty"_s);
    }

    void whatLeavesIsNotedFirst()
    {
        OpenedCase opened(m_dir.filePath(u"book.candor"_s));
        Contents contents;
        const CaseFile file = mixedCase(contents);
        const SealedHandOver made = sealHandOver(job(file, BinderReader::Counsel, contents), {});
        const auto disclosures = [&] {
            return opened.casebook->read(CaseRequest{opened.caseId, {}}).result().file.all<Disclosure>();
        };
        // Nowhere to write: nothing left, nothing noted.
        const auto note = [&](const Disclosure &disclosure) {
            QFuture<Outcome> noted = opened.casebook->apply(NoteDisclosure{opened.caseId, disclosure});
            noted.waitForFinished();
            if (noted.resultCount() == 0)
                throw Error(ErrorCode::Cancelled);
        };
        const auto failure = [&](const QString &path) {
            try {
                deliverHandOver(made, path, note);
            } catch (const Error &error) {
                return error.code();
            }
            return ErrorCode::Internal;
        };
        QCOMPARE(failure(m_dir.filePath(u"none/out.pdf"_s)), ErrorCode::WriteFailed);
        QVERIFY(disclosures().empty());

        const QString path = m_dir.filePath(u"handed.pdf"_s);
        deliverHandOver(made, path, note);
        QCOMPARE(disclosures().size(), size_t{1});
        const Disclosure noted = disclosures().front();
        QCOMPARE(noted.digest, made.sha256);
        QCOMPARE(noted.by, u"Dana Okafor"_s);
        QVERIFY(noted.at.has_value());
        QFile handed(path);
        QVERIFY(handed.open(QIODevice::ReadOnly));
        QCOMPARE(handed.readAll(), made.binder.pdf);
        QCOMPARE(handed.permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup), QFileDevice::Permissions());

        // What cannot be noted does not leave.
        const QString never = m_dir.filePath(u"never.pdf"_s);
        opened.casebook->lock().waitForFinished();
        QCOMPARE(failure(never), ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(never));
        QVERIFY(QDir(m_dir.path()).entryList({u"never*"_s}).isEmpty());
    }

    void stopsWhenAsked()
    {
        Contents contents;
        const CaseFile file = mixedCase(contents);
        for (const int after : {0, 3, 20, 60}) {
            int asked = 0;
            const Progress progress{{}, [&] { return ++asked > after; }};
            try {
                (void)makeBinder(job(file, BinderReader::Counsel, contents), progress);
                QFAIL("was not stopped");
            } catch (const Error &error) {
                QCOMPARE(error.code(), ErrorCode::Cancelled);
            }
        }
    }

    void twoHundredAttachments()
    {
        Contents contents;
        CaseFile file = sample::resolved();
        for (int i = 0; i < 200; ++i)
            attach(file, contents, u"page %1.pdf"_s.arg(i), u"application/pdf"_s, drawnPdf({u"Number%1x"_s.arg(i)}));
        qint64 last = -1;
        const Progress progress{
            [&](qint64 done, qint64 total) {
                QVERIFY(done >= last && done <= total);
                last = done;
            },
            {}};
        QElapsedTimer timer;
        timer.start();
        const MadeBinder made = makeBinder(job(file, BinderReader::Counsel, contents), progress);
        qInfo("200 attachments, %d pages, %lld KiB: %lld ms", made.pages, made.pdf.size() / 1024, timer.elapsed());
        QVERIFY(last > 0);
        const QString all = textOf(made.pdf);
        for (int i = 0; i < 200; ++i)
            QVERIFY2(all.contains(u"Number%1x"_s.arg(i)), qPrintable(QString::number(i)));
        QCOMPARE(readPdf(made.pdf)->pages, made.pages);
    }

    void tooMuchIsSaidAndLeftOut()
    {
        Contents contents;
        CaseFile file = sample::resolved();
        attach(file, contents, u"film.bin"_s, u"video/mp4"_s, "x");
        file.all<Attachment>().back().size = mostBinderBytes + 1;
        attach(file, contents, u"lost.bin"_s, u"video/mp4"_s, "x");
        BinderJob each = job(file, BinderReader::Counsel, contents);
        each.originals = true;
        each.contentOf = [](const Attachment &) -> QByteArray { throw Error(ErrorCode::Damaged, {u"attachment"_s}); };
        const MadeBinder made = makeBinder(each, {});
        QVERIFY(made.files.empty());
        QVERIFY(made.lines.back().note.contains(u"cannot be read"_s));
        QVERIFY(made.lines[made.lines.size() - 2].note.contains(u"too large"_s));
        QVERIFY(made.leftOut.size() >= 2);
    }
};

QTEST_MAIN(TestBinder)
#include "tst_binder.moc"
