// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ZipInside.h"

#include "exchange/internal/FileTypes.h"

#include <QIODevice>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <memory>
#include <zip.h>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 directoryEndBytes = 22;
constexpr qint64 longestComment = 65535;
constexpr quint32 largestDirectory = 4 * 1024 * 1024;
constexpr qint64 pieceBytes = 64 * 1024;
constexpr qint64 mostXmlRead = 16 * 1024 * 1024;
constexpr qint64 mostRelationsRead = 256 * 1024;

/// What the end of the archive says about its directory. Checked before the library reads the directory as a whole.
bool isDirectorySmall(QIODevice &content, const ZipLimits &limits)
{
    const qint64 length = std::min(content.size(), directoryEndBytes + longestComment);
    if (!content.seek(content.size() - length))
        return false;
    const QByteArray tail = content.read(length);
    bool found = false;
    // More than one could be the end, and which one counts is not for the sender to choose: each must be small.
    for (qsizetype at = tail.indexOf("PK\5\6"); at >= 0; at = tail.indexOf("PK\5\6", at + 1)) {
        if (at + directoryEndBytes > tail.size())
            break;
        found = true;
        const auto entries = qFromLittleEndian<quint16>(tail.constData() + at + 10);
        const auto bytes = qFromLittleEndian<quint32>(tail.constData() + at + 12);
        if (entries > limits.entries || bytes > largestDirectory)
            return false;
    }
    return found;
}

/// The file as a source of the archive library, which asks for pieces of it.
zip_int64_t answer(void *device, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto &content = *static_cast<QIODevice *>(device);
    switch (command) {
    case ZIP_SOURCE_OPEN: return content.seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ: return content.read(static_cast<char *>(data), static_cast<qint64>(length));
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE: return 0;
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = static_cast<zip_uint64_t>(content.size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_SEEK: {
        const auto size = static_cast<zip_uint64_t>(content.size());
        const zip_int64_t to =
            zip_source_seek_compute_offset(static_cast<zip_uint64_t>(content.pos()), size, data, length, nullptr);
        return to >= 0 && content.seek(to) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL: return content.pos();
    case ZIP_SOURCE_ERROR: {
        auto *codes = static_cast<int *>(data);
        codes[0] = ZIP_ER_READ;
        codes[1] = 0;
        return 2 * sizeof(int);
    }
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
            ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default: return -1;
    }
}

struct DiscardArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

struct CloseEntry {
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

Archive openArchive(QIODevice &content)
{
    zip_source_t *source = zip_source_function_create(answer, &content, nullptr);
    if (source == nullptr)
        return {};
    Archive archive(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive)
        zip_source_free(source); // else it belongs to the archive
    return archive;
}

/// Stays below the folder that the archive would be unpacked to.
bool isInside(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.startsWith(u'\\') || name.contains(u':') ||
        name.contains(QChar(u'\0')))
        return false;
    QString path = name;
    path.replace(u'\\', u'/');
    return !path.split(u'/').contains(u".."_s);
}

bool isLink(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    constexpr zip_uint32_t kindMask = 0170000;
    constexpr zip_uint32_t link = 0120000;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX &&
           ((attributes >> 16U) & kindMask) == link;
}

/// The names in the archive; empty when it goes beyond the limits.
std::optional<QStringList> namesIn(zip_t *archive, const ZipLimits &limits)
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count < 0 || count > limits.entries)
        return std::nullopt;
    qint64 unpacked = 0;
    qint64 packed = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive, i, 0, &stat) != 0 || (stat.valid & ZIP_STAT_NAME) == 0 ||
            (stat.valid & ZIP_STAT_SIZE) == 0 || (stat.valid & ZIP_STAT_COMP_SIZE) == 0)
            return std::nullopt;
        const QString name = QString::fromUtf8(stat.name);
        const auto limit = static_cast<zip_uint64_t>(limits.unpackedBytes);
        if (!isInside(name) || isLink(archive, i) || stat.size > limit || stat.comp_size > limit)
            return std::nullopt;
        unpacked += static_cast<qint64>(stat.size);
        packed += static_cast<qint64>(stat.comp_size);
        if (unpacked > limits.unpackedBytes)
            return std::nullopt;
        names += name;
    }
    if (unpacked > limits.ratio * std::max<qint64>(packed, 1))
        return std::nullopt;
    return names;
}

/// Gives the entry piece by piece until `take` has enough.
template <class Take>
void readEntry(zip_t *archive, const char *name, const Take &take)
{
    const Entry entry(zip_fopen(archive, name, 0));
    if (!entry)
        return;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_fread(entry.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (got <= 0 || !take(piece.first(got)))
            return;
    }
}

QByteArray readSmall(zip_t *archive, const char *name, qint64 most)
{
    QByteArray bytes;
    readEntry(archive, name, [&](const QByteArray &piece) {
        bytes += piece.first(std::min<qsizetype>(piece.size(), most - bytes.size()));
        return bytes.size() < most;
    });
    return bytes;
}

/// Where text stands in a document of one kind.
struct TextPlace {
    const char *entry;
    QStringView holder; // the element that holds text
    QStringView line;   // the elements that end a line
    QStringView alsoLine;
};

void startElement(QStringView name, QString &text)
{
    if (name == u"tab")
        text += u'\t';
    else if (name == u"br" || name == u"line-break" || name == u"cr")
        text += u'\n';
    else if (name == u"s")
        text += u' ';
}

/// Streams the part of a document that holds its text. A document type or an entity is nothing such a part needs:
/// where one stands, nothing more is read.
QString textIn(zip_t *archive, const TextPlace &place)
{
    QString text;
    QXmlStreamReader xml;
    qint64 seen = 0;
    int inside = 0;
    const auto parse = [&] {
        while (!xml.atEnd() && text.size() < attachmentTextLength) {
            switch (xml.readNext()) {
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference: text.clear(); return false;
            case QXmlStreamReader::StartElement:
                inside += xml.name() == place.holder ? 1 : 0;
                startElement(xml.name(), text);
                break;
            case QXmlStreamReader::EndElement:
                inside -= xml.name() == place.holder ? 1 : 0;
                if (xml.name() == place.line || xml.name() == place.alsoLine)
                    text += u'\n';
                break;
            case QXmlStreamReader::Characters:
                if (inside > 0)
                    text += xml.text();
                break;
            default: break;
            }
        }
        return text.size() < attachmentTextLength &&
               (!xml.hasError() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError);
    };
    readEntry(archive, place.entry, [&](const QByteArray &piece) {
        seen += piece.size();
        xml.addData(piece);
        return parse() && seen < mostXmlRead;
    });
    return searchableText(text);
}

constexpr const char *wordText = "word/document.xml";
constexpr const char *sheetText = "xl/sharedStrings.xml";
constexpr const char *openText = "content.xml";

bool hasOneIn(const QStringList &names, QStringView folder)
{
    return std::any_of(
        names.begin(), names.end(), [&](const QString &name) { return name.startsWith(folder, Qt::CaseInsensitive); });
}

/// A Word document can fetch the template it is made from, with its macros, from elsewhere.
bool hasDistantTemplate(zip_t *archive)
{
    const QByteArray relations = readSmall(archive, "word/_rels/settings.xml.rels", mostRelationsRead);
    return relations.contains("attachedTemplate") && relations.contains("External");
}

void readOfficeDocument(zip_t *archive, const QStringList &names, FileFacts &facts)
{
    const bool hasMacros =
        std::any_of(
            names.begin(), names.end(),
            [](const QString &name) { return name.endsWith(u"vbaProject.bin"_s, Qt::CaseInsensitive); }) ||
        hasOneIn(names, u"xl/macrosheets/") || names.contains(u"xl/workbook.bin"_s) || hasDistantTemplate(archive);
    const QString office = u"application/vnd.openxmlformats-officedocument."_s;
    if (names.contains(u"word/document.xml"_s)) {
        facts.mediaType = office + u"wordprocessingml.document"_s;
        facts.text = textIn(archive, {wordText, u"t", u"p", {}});
    } else if (hasOneIn(names, u"xl/")) {
        facts.mediaType = office + u"spreadsheetml.sheet"_s;
        facts.text = textIn(archive, {sheetText, u"t", u"si", {}});
    } else if (hasOneIn(names, u"ppt/")) {
        facts.mediaType = office + u"presentationml.presentation"_s;
    }
    if (hasMacros)
        facts.danger = FileDanger::Macros;
}

void readOpenDocument(zip_t *archive, const QStringList &names, const QByteArray &type, FileFacts &facts)
{
    facts.mediaType = QString::fromLatin1(type);
    facts.text = textIn(archive, {openText, u"body", u"p", u"h"});
    if (hasOneIn(names, u"Basic/") || hasOneIn(names, u"Scripts/"))
        facts.danger = FileDanger::Macros;
}

} // namespace

FileFacts inspectZip(QIODevice &content, const ZipLimits &limits)
{
    FileFacts facts;
    facts.mediaType = u"application/zip"_s;
    facts.danger = FileDanger::Archive;
    if (!isDirectorySmall(content, limits))
        return facts;
    const Archive archive = openArchive(content);
    if (!archive)
        return facts;
    const auto names = namesIn(archive.get(), limits);
    if (!names)
        return facts;
    facts.danger = FileDanger::None;

    const QByteArray type = readSmall(archive.get(), "mimetype", 128).trimmed();
    if (names->contains(u"[Content_Types].xml"_s))
        readOfficeDocument(archive.get(), *names, facts);
    else if (type.startsWith("application/vnd.oasis.opendocument."))
        readOpenDocument(archive.get(), *names, type, facts);
    else if (type == "application/epub+zip")
        facts.mediaType = u"application/epub+zip"_s;
    else if (names->contains(u"AndroidManifest.xml"_s) || names->contains(u"META-INF/MANIFEST.MF"_s))
        facts.danger = FileDanger::Program;
    else
        for (const QString &name : *names) {
            if (facts.danger == FileDanger::None && !name.endsWith(u'/'))
                facts.danger = dangerOfName(name);
        }
    return facts;
}

} // namespace candor
