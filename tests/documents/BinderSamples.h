// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/CasebookFixture.h"
#include "documents/SampleCase.h"
#include "render/PdfTools.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>

#include <map>

// Attachments of all kinds, files that mean harm, and the programs that look at what was made of them.
namespace candor::binders {

using namespace Qt::StringLiterals;

using Contents = std::map<QString, QByteArray>; // by id of the attachment

inline QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline int exitCodeOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

inline QString pdfText(const QString &path, int page = 0)
{
    QStringList arguments{u"-enc"_s, u"UTF-8"_s};
    if (page > 0)
        arguments += {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)};
    return run(u"pdftotext"_s, arguments + QStringList{path, u"-"_s});
}

inline void attach(
    CaseFile &file, Contents &contents, const QString &name, const QString &type, const QByteArray &bytes,
    Lane lane = Lane::Fact)
{
    Attachment attachment;
    attachment.id = Id<Attachment>::create();
    attachment.name = name;
    attachment.mediaType = type;
    attachment.size = bytes.size();
    attachment.state = AttachmentState::Complete;
    attachment.lane = lane;
    attachment.text = QString::fromUtf8(bytes);
    contents[attachment.id.toString()] = bytes;
    file.put(attachment);
}

inline Letter sentLetter(Audience audience, const QString &word)
{
    Letter letter;
    letter.id = Id<Letter>::create();
    letter.audience = audience;
    letter.title = word;
    letter.state = LetterState::Sent;
    letter.sentAt = sample::at("2026-07-14T10:12");
    letter.sentBy = u"Dana Okafor"_s;
    letter.sentText = u"Dear reader,\n\nthis letter says "_s + word + u"."_s;
    return letter;
}

inline QByteArray drawnPdf(const QStringList &pages, bool landscape = false)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::Letter), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(1500, 1500, pages[i]);
    }
    painter.end();
    return pdf;
}

inline QByteArray picture(const char *format)
{
    QImage image(1200, 800, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x + y) % 256));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// One page with a text, written by hand. `catalog` and `objects` are put in as they are; objects begin at number 6.
inline QByteArray handmade(const QByteArray &page, const QByteArray &catalog = {}, const QByteArray &objects = {})
{
    const QByteArray content = "BT /F1 12 Tf 40 120 Td (StrangeText) Tj ET";
    return "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R" + catalog +
           ">>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R" +
           page + "/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n4 0 obj\n<</Length " +
           QByteArray::number(content.size()) + ">>\nstream\n" + content +
           "\nendstream\nendobj\n5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n" + objects +
           "trailer\n<</Root 1 0 R/Size 60>>\n%%EOF\n";
}

struct HostilePdf {
    const char *name;
    QByteArray pdf;
    PdfTrouble trouble = PdfTrouble::None;
    bool active = false;
};

inline std::vector<HostilePdf> hostilePdfs()
{
    const QByteArray box = "/MediaBox[0 0 400 300]";
    const QByteArray drawn = drawnPdf({u"StrangeText"_s});
    PdfJoin locked;
    locked.sources = {{drawn, 0}};
    locked.passphrase = u"not for you"_s;

    QByteArray kids, deep;
    for (int i = 0; i < mostPdfPages + 1; ++i)
        kids += " 3 0 R";
    for (int i = 6; i < 106; ++i)
        deep += QByteArray::number(i) + " 0 obj\n<</Type/Pages/Count 1/Kids[" +
                (i == 105 ? QByteArray("3") : QByteArray::number(i + 1)) + " 0 R]>>\nendobj\n";
    QByteArray chain;
    for (int i = 6; i < 2006; ++i)
        chain += QByteArray::number(i) + " 0 obj\n<</Next " + QByteArray::number(i + 1) + " 0 R>>\nendobj\n";

    const QByteArray zeros = qCompress(QByteArray(300 * 1024 * 1024, ' '), 1).mid(4);
    const QByteArray bomb = "6 0 obj\n<</Type/#4fbjStm/N 1/First 4/Filter/FlateDecode/Length " +
                            QByteArray::number(zeros.size()) + ">>\nstream\n" + zeros + "\nendstream\nendobj\n";

    QByteArray plain = handmade(box);
    return {
        {"plain", plain, PdfTrouble::None, false},
        {"empty", "", PdfTrouble::Unreadable, false},
        {"no PDF", "%PDF-1.4 and then nothing of the kind", PdfTrouble::Unreadable, false},
        {"cut off", drawn.left(drawn.size() / 3), PdfTrouble::Unreadable, false},
        {"encrypted", joinPdf(locked, {}), PdfTrouble::Encrypted, false},
        {"script when opened", handmade(box, "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"), PdfTrouble::None,
         true},
        {"script by name", handmade(box, "/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>>>"),
         PdfTrouble::None, true},
        {"action of a page", handmade(box + "/AA<</O<</S/Launch/F(cmd.exe)>>>>"), PdfTrouble::None, true},
        {"link",
         handmade(
             box + "/Annots[6 0 R]", {},
             "6 0 obj\n<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://example.invalid)>>>>\nendobj\n"),
         PdfTrouble::None, true},
        {"too many pages", handmade(box).replace("[3 0 R]/Count 1", "[" + kids + "]/Count 1"), PdfTrouble::TooManyPages,
         false},
        {"pages in a ring", handmade(box).replace("[3 0 R]/Count 1", "[2 0 R 3 0 R]/Count 1"), PdfTrouble::Unreadable,
         false},
        {"tree too deep", handmade(box, {}, deep).replace("[3 0 R]/Count 1", "[6 0 R]/Count 1"), PdfTrouble::TooComplex,
         false},
        {"resources too deep", handmade(box, {}, chain).replace("/Font<<", "/Properties<</P 6 0 R>>/Font<<"),
         PdfTrouble::TooComplex, false},
        {"giant sheet", handmade("/MediaBox[0 0 4000000 300]"), PdfTrouble::TooComplex, false},
        {"no sheet", handmade({}), PdfTrouble::None, false},
        {"hidden layer",
         handmade(box, "/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>", "6 0 obj\n<</Type/OCG/Name(x)>>\nendobj\n"),
         PdfTrouble::HiddenLayers, false},
        {"hidden layer over too many pages",
         handmade(box, "/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>", "6 0 obj\n<</Type/OCG/Name(x)>>\nendobj\n")
             .replace("[3 0 R]/Count 1", "[" + kids + "]/Count 1"),
         PdfTrouble::TooManyPages, false},
        {"draws another file",
         handmade(
             box, {},
             "6 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F(/etc/passwd)/Page 0>>/Length 0>>\n"
             "stream\n\nendstream\nendobj\n")
             .replace("/Font<<", "/XObject<</X 6 0 R>>/Font<<"),
         PdfTrouble::OutsideParts, false},
        {"bomb", handmade(box, {}, bomb), PdfTrouble::TooComplex, false},
    };
}

/// A casebook with one case, open.
struct OpenedCase {
    explicit OpenedCase(const QString &path)
    {
        casebook = samples::newCasebook(path, std::make_shared<FixedClock>(sample::at("2026-08-21T09:15")));
        OpenCase open;
        open.file.record.title = u"Late antibiotics"_s;
        caseId = casebook->apply(open).result().caseId;
    }

    std::shared_ptr<Casebook> casebook;
    Id<Case> caseId;
};

} // namespace candor::binders
