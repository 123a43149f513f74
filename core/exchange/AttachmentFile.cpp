// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "exchange/TextDecoding.h"
#include "exchange/ZipInside.h"
#include "exchange/internal/FileTypes.h"

#include <QIODevice>

#include <algorithm>
#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headBytes = 1024 * 1024;
constexpr qint64 judgedBytes = 64 * 1024; // of what looks like text
constexpr qint64 windowBytes = 1024 * 1024;

/// Bytes at a place in the file that tell what it is.
struct Signature {
    qint64 at;
    QByteArrayView bytes;
    const char *type;
    FileDanger danger = FileDanger::None;
};

/// Whatever document it is: the one thing to know about it. It may not pass as the harmless kind that its name
/// promises.
constexpr const char *withMacros = "application/x-office-macros";
constexpr const char *nothing = "application/x-empty";
constexpr const char *program = "application/x-executable";
constexpr const char *diskImage = "application/x-disk-image";
constexpr const char *otherArchive = "application/x-archive";

constexpr QByteArrayView operator""_b(const char *text, size_t length)
{
    return {text, static_cast<qsizetype>(length)};
}

constexpr std::array signatures{
    Signature{0, "\x89PNG\r\n\x1A\n"_b, "image/png"},
    Signature{0, "\xFF\xD8\xFF"_b, "image/jpeg"},
    Signature{0, "GIF87a"_b, "image/gif"},
    Signature{0, "GIF89a"_b, "image/gif"},
    Signature{0, "II*\0"_b, "image/tiff"},
    Signature{0, "MM\0*"_b, "image/tiff"},
    Signature{8, "WEBPVP8"_b, "image/webp"},
    Signature{4, "ftypheic"_b, "image/heic"},
    Signature{4, "ftypheix"_b, "image/heic"},
    Signature{4, "ftypmif1"_b, "image/heic"},
    Signature{128, "DICM"_b, "application/dicom"},
    Signature{4, "ftypM4A "_b, "audio/mp4"},
    Signature{4, "ftypqt  "_b, "video/quicktime"},
    Signature{4, "ftyp"_b, "video/mp4"},
    Signature{4, "moov"_b, "video/quicktime"},
    Signature{8, "WAVEfmt"_b, "audio/wav"},
    Signature{8, "AVI LIST"_b, "video/x-msvideo"},
    Signature{8, "AIFF"_b, "audio/aiff"},
    Signature{0, "OggS"_b, "audio/ogg"},
    Signature{0, "fLaC"_b, "audio/flac"},
    Signature{0, "ID3"_b, "audio/mpeg"},
    Signature{0, "\xFF\xFB"_b, "audio/mpeg"},
    Signature{0, "\xFF\xF3"_b, "audio/mpeg"},
    Signature{0, "#!AMR"_b, "audio/amr"},
    Signature{0, "\x1A\x45\xDF\xA3"_b, "video/x-matroska"},
    Signature{0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11"_b, "video/x-ms-asf"},
    Signature{0, "\0\0\1\xBA"_b, "video/mpeg"},
    Signature{0, "\0\0\1\xB3"_b, "video/mpeg"},
    Signature{0, "{\\rtf"_b, "application/rtf"},
    Signature{0, "MZ"_b, program, FileDanger::Program},
    Signature{
        0,
        "\x7F"
        "ELF"_b,
        program, FileDanger::Program},
    Signature{0, "\xFE\xED\xFA\xCE"_b, program, FileDanger::Program},
    Signature{0, "\xFE\xED\xFA\xCF"_b, program, FileDanger::Program},
    Signature{0, "\xCE\xFA\xED\xFE"_b, program, FileDanger::Program},
    Signature{0, "\xCF\xFA\xED\xFE"_b, program, FileDanger::Program},
    Signature{0, "\xCA\xFE\xBA\xBE"_b, program, FileDanger::Program},
    Signature{0, "\0asm"_b, program, FileDanger::Program},
    Signature{0, "dex\n"_b, program, FileDanger::Program},
    Signature{0, "ITSF"_b, program, FileDanger::Program},
    Signature{0, "!<arch>\ndebian"_b, program, FileDanger::Program},
    Signature{0, "\xED\xAB\xEE\xDB"_b, program, FileDanger::Program},
    Signature{0, "L\0\0\0\x01\x14\x02\0"_b, "application/x-ms-shortcut", FileDanger::Shortcut},
    Signature{0, "conectix"_b, diskImage, FileDanger::DiskImage},
    Signature{0, "vhdxfile"_b, diskImage, FileDanger::DiskImage},
    Signature{0, "KDMV"_b, diskImage, FileDanger::DiskImage},
    Signature{0, "QFI\xFB"_b, diskImage, FileDanger::DiskImage},
    Signature{0, "MSWIM\0\0\0"_b, diskImage, FileDanger::DiskImage},
    Signature{32769, "CD001"_b, diskImage, FileDanger::DiskImage},
    Signature{0, "7z\xBC\xAF\x27\x1C"_b, otherArchive},
    Signature{0, "Rar!\x1A\x07"_b, otherArchive},
    Signature{0, "\x1F\x8B\x08"_b, otherArchive},
    Signature{0, "BZh"_b, otherArchive},
    Signature{
        0,
        "\xFD"
        "7zXZ\0"_b,
        otherArchive},
    Signature{0, "\x28\xB5\x2F\xFD"_b, otherArchive},
    Signature{0, "MSCF\0\0\0\0"_b, otherArchive},
    Signature{257, "ustar"_b, otherArchive}};

const Signature *signatureOf(const QByteArray &head)
{
    for (const Signature &each : signatures) {
        const QByteArrayView there = QByteArrayView(head).sliced(std::min<qsizetype>(each.at, head.size()));
        // Two letters begin many a text, and every program has zero bytes.
        const bool mayBeText = each.bytes.size() == 2 && !head.contains('\0');
        if (there.startsWith(each.bytes) && !mayBeText)
            return &each;
    }
    return nullptr;
}

/// A disk image of macOS is known by its end.
bool endsAsDiskImage(QIODevice &content)
{
    constexpr qint64 trailerBytes = 512;
    return content.size() > trailerBytes && content.seek(content.size() - trailerBytes) && content.read(4) == "koly";
}

QByteArray utf16(QStringView text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

/// The older Office files: what they are, and whether they bring macros, stands in the names of their streams.
void inspectOldOffice(QIODevice &content, FileFacts &facts)
{
    struct Stream {
        QByteArray name;
        const char *type; // nullptr: macros
        bool found = false;
    };
    std::array streams{
        Stream{utf16(u"_VBA_PROJECT"), nullptr}, Stream{utf16(u"WordDocument"), "application/msword"},
        Stream{utf16(u"Workbook"), "application/vnd.ms-excel"},
        Stream{utf16(u"PowerPoint Document"), "application/vnd.ms-powerpoint"},
        Stream{utf16(u"__properties_version1.0"), "application/vnd.ms-outlook"}};
    constexpr qsizetype overlap = 64;
    QByteArray window;
    content.seek(0);
    for (QByteArray piece = content.read(windowBytes); !piece.isEmpty(); piece = content.read(windowBytes)) {
        window = window.right(overlap) + piece;
        for (Stream &each : streams)
            each.found = each.found || window.contains(each.name);
    }
    facts.mediaType = u"application/x-ole-storage"_s;
    for (const Stream &each : streams) {
        if (each.found && each.type == nullptr)
            facts.danger = FileDanger::Macros;
        else if (each.found && facts.mediaType == "application/x-ole-storage"_L1)
            facts.mediaType = QString::fromLatin1(each.type);
    }
}

/// Without the half character at the end of a piece.
QByteArray wholeCharacters(QByteArray bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be) {
        bytes.chop(bytes.size() % 2);
        const qsizetype high = bytes.size() - (encoding == TextEncoding::Utf16Le ? 1 : 2);
        if (high >= 0 && (static_cast<quint8>(bytes[high]) & 0xFC) == 0xD8)
            bytes.chop(2);
        return bytes;
    }
    for (int i = 0; i < 3 && !bytes.isEmpty() && (static_cast<quint8>(bytes.back()) & 0xC0) == 0x80; ++i)
        bytes.chop(1);
    if (!bytes.isEmpty() && static_cast<quint8>(bytes.back()) >= 0xC0)
        bytes.chop(1);
    return bytes;
}

/// The text of a file that is text; empty when its bytes are something else. `isWhole`: nothing comes behind them.
std::optional<QString> readText(QByteArray bytes, bool isWhole)
{
    if (!isWhole) // cut as UTF-8 first: a half character at the end would make it look like another encoding
        bytes = wholeCharacters(std::move(bytes), TextEncoding::Utf8);
    const TextEncoding encoding = detectEncoding(bytes);
    if (!isWhole)
        bytes =
            wholeCharacters(std::move(bytes), encoding == TextEncoding::Windows1252 ? TextEncoding::Utf8 : encoding);
    QString text;
    try {
        text = decodeText(bytes, encoding);
    } catch (const Error &) {
        return std::nullopt; // promised an encoding that its bytes do not have
    }
    const QStringView judged = QStringView(text).left(judgedBytes);
    qsizetype strange = 0;
    for (const QChar c : judged) {
        if (c.isNull())
            return std::nullopt;
        const bool isControl = c.category() == QChar::Other_Control && !c.isSpace() && c != u'\x1B' && c != u'\b';
        strange += isControl ? 1 : 0;
    }
    if (strange * 500 > judged.size())
        return std::nullopt;
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && !c.isSpace())
            c = u' ';
    }
    return text;
}

struct TextMark {
    QStringView begin; // lower case
    const char *type;
    FileDanger danger = FileDanger::None;
};
constexpr std::array textMarks{
    TextMark{u"#!", "text/x-script", FileDanger::Script},
    TextMark{u"@echo off", "text/x-script", FileDanger::Script},
    TextMark{u"<?php", "text/x-script", FileDanger::Script},
    TextMark{u"windows registry editor", "text/x-script", FileDanger::Script},
    TextMark{u"regedit4", "text/x-script", FileDanger::Script},
    TextMark{u"on error resume next", "text/x-script", FileDanger::Script},
    TextMark{u"[internetshortcut]", "application/x-shortcut", FileDanger::Shortcut},
    TextMark{u"[desktop entry]", "application/x-shortcut", FileDanger::Shortcut},
    TextMark{u"begin:vcalendar", "text/calendar"},
    TextMark{u"<!doctype html", "text/html"},
    TextMark{u"<html", "text/html"},
    TextMark{u"<head", "text/html"},
    TextMark{u"<body", "text/html"},
    TextMark{u"<script", "text/html"},
    TextMark{u"<iframe", "text/html"},
    TextMark{u"<svg", "image/svg+xml"},
    TextMark{u"<!doctype svg", "image/svg+xml"},
    TextMark{u"received: ", "message/rfc822"},
    TextMark{u"return-path: ", "message/rfc822"},
    TextMark{u"mime-version: ", "message/rfc822"},
    TextMark{u"delivered-to: ", "message/rfc822"}};

/// The same separator in the first lines makes a table.
bool isTable(const QString &text, const QString &name)
{
    const QStringList lines = text.left(4096).split(u'\n', Qt::SkipEmptyParts).mid(0, 3);
    for (const QChar separator : {u',', u';', u'\t'}) {
        const auto count = [&](const QString &line) { return line.count(separator); };
        const bool isNamed = typeOfName(name) == "text/csv"_L1 && !lines.isEmpty() && count(lines.front()) > 0;
        const bool isRegular = lines.size() == 3 && count(lines[0]) > 0 &&
                               std::all_of(lines.begin(), lines.end(), [&](const QString &line) {
                                   return count(line) == count(lines[0]);
                               });
        if (isNamed || (isRegular && separator != u','))
            return true;
    }
    return false;
}

void inspectText(const QString &text, const QString &name, FileFacts &facts)
{
    facts.text = searchableText(text);
    const QString begin = text.left(4096).trimmed().toLower();
    for (const TextMark &mark : textMarks) {
        if (begin.startsWith(mark.begin)) {
            facts.mediaType = QString::fromLatin1(mark.type);
            facts.danger = mark.danger;
            return;
        }
    }
    if (begin.startsWith(u"<?xml"_s)) {
        facts.mediaType = begin.contains(u"<svg"_s)    ? u"image/svg+xml"_s
                          : begin.contains(u"<html"_s) ? u"text/html"_s
                                                       : u"application/xml"_s;
        return;
    }
    // Comments and white space may stand before what makes a browser take a text as a page.
    if (begin.startsWith(u'<') && (begin.contains(u"<html"_s) || begin.contains(u"<script"_s))) {
        facts.mediaType = u"text/html"_s;
        return;
    }
    facts.mediaType = isTable(text, name) ? u"text/csv"_s : u"text/plain"_s;
}

/// Types that one name may promise and another content may have without anybody being misled.
bool fits(const QString &promised, const QString &is)
{
    if (promised == is || promised.isEmpty())
        return true;
    const auto isPlain = [](const QString &type) {
        return type == "text/plain"_L1 || type == "text/csv"_L1 || type == "application/json"_L1 ||
               type == "application/xml"_L1 || type == "message/rfc822"_L1 || type == "text/calendar"_L1;
    };
    const auto isOldOffice = [](const QString &type) {
        return type == "application/x-ole-storage"_L1 || type == "application/msword"_L1 ||
               type == "application/vnd.ms-excel"_L1 || type == "application/vnd.ms-powerpoint"_L1 ||
               type == "application/vnd.ms-outlook"_L1;
    };
    const auto isFilm = [](const QString &type) {
        return type == "video/mp4"_L1 || type == "video/quicktime"_L1 || type == "audio/mp4"_L1;
    };
    return (isPlain(promised) && isPlain(is)) || (isOldOffice(promised) && isOldOffice(is)) ||
           (isFilm(promised) && isFilm(is));
}

} // namespace

QString searchableText(const QString &text)
{
    QString some = text.left(attachmentTextLength);
    if (some.size() < text.size() && some.back().isHighSurrogate())
        some.chop(1);
    return some.trimmed();
}

FileFacts inspectFile(QIODevice &content, const QString &name)
{
    FileFacts facts;
    facts.mediaType = u"application/octet-stream"_s;
    content.seek(0);
    const QByteArray head = content.read(headBytes);
    if (head.isEmpty()) {
        facts.mediaType = QString::fromLatin1(nothing);
    } else if (const Signature *known = signatureOf(head)) {
        facts.mediaType = QString::fromLatin1(known->type);
        facts.danger = known->danger;
        facts.picture = pictureSize(content, facts.mediaType);
    } else if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
        facts = inspectZip(content);
    } else if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        inspectOldOffice(content, facts);
    } else if (head.left(1024).contains("%PDF-")) {
        facts.mediaType = u"application/pdf"_s;
    } else if (head.startsWith("BM") && head.size() > 26 && head.mid(6, 4) == QByteArray(4, '\0')) {
        facts.mediaType = u"image/bmp"_s;
        facts.picture = pictureSize(content, facts.mediaType);
    } else if (endsAsDiskImage(content)) {
        facts.mediaType = QString::fromLatin1(diskImage);
        facts.danger = FileDanger::DiskImage;
    } else if (const auto text = readText(head, head.size() == content.size())) {
        inspectText(*text, name, facts);
    }
    if (facts.danger == FileDanger::Macros)
        facts.mediaType = QString::fromLatin1(withMacros);
    if (facts.danger == FileDanger::None)
        facts.danger = dangerOfName(name);
    facts.nameSays = misleadingType(name, facts.mediaType);
    return facts;
}

QString misleadingType(const QString &name, const QString &mediaType)
{
    const QString promised = typeOfName(name);
    return mediaType == QLatin1StringView(nothing) || fits(promised, mediaType) ? QString() : promised;
}

bool mayOpenOutside(const QString &mediaType, const QString &name)
{
    static const QStringList active{
        u"text/html"_s, u"image/svg+xml"_s, u"application/xml"_s, u"message/rfc822"_s, u"application/zip"_s};
    const QString promised = typeOfName(name);
    return !promised.isEmpty() && !active.contains(mediaType) && !active.contains(promised) &&
           fits(promised, mediaType) && dangerOfName(name) == FileDanger::None;
}

} // namespace candor
