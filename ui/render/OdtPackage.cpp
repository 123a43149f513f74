// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "render/OdtWriter.h"
#include "render/OdtXml.h"

#include <QXmlStreamReader>

#include <memory>
#include <optional>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

constexpr auto mediaType = "application/vnd.oasis.opendocument.text";

QByteArray odtManifest(const std::vector<OdtPart> &parts)
{
    OdtXml xml;
    xml.open(
        "manifest:manifest",
        {{"xmlns:manifest", u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s}, {"manifest:version", u"1.2"_s}});
    const auto entry = [&](const QByteArray &name, const QByteArray &type) {
        xml.leaf(
            "manifest:file-entry",
            {{"manifest:full-path", QString::fromLatin1(name)}, {"manifest:media-type", QString::fromLatin1(type)}});
    };
    entry("/", mediaType);
    for (const OdtPart &part : parts)
        entry(part.name, part.name.endsWith(".png") ? "image/png" : "text/xml");
    return xml.finish();
}

[[noreturn]] void throwPackingError()
{
    throw Error(ErrorCode::Internal, {}, u"the ODT package could not be written"_s);
}

struct FreeSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

struct DiscardArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

struct CloseEntry {
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

/// Nothing when it is not XML.
std::optional<QString> textOf(const QByteArray &xml)
{
    QString text;
    QXmlStreamReader reader(xml);
    bool isGenerator = false; // the name of this program
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            isGenerator = reader.name() == "generator"_L1;
            if (reader.name() == "s"_L1)
                text += u' ';
            else if (reader.name() == "line-break"_L1 || reader.name() == "tab"_L1)
                text += u'\n';
            break;
        case QXmlStreamReader::Characters:
            if (!isGenerator)
                text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            isGenerator = false;
            if (reader.name() != "span"_L1 && reader.name() != "s"_L1 && !reader.name().startsWith("page-"_L1))
                text += u'\n';
            break;
        default: break;
        }
    }
    return reader.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

std::vector<OdtPart> asPackage(std::vector<OdtPart> parts)
{
    const QByteArray manifest = odtManifest(parts);
    parts.insert(parts.begin(), {"mimetype", mediaType});
    parts.push_back({"META-INF/manifest.xml", manifest});
    return parts;
}

QByteArray packOdt(const std::vector<OdtPart> &parts)
{
    const Source package(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!package)
        throwPackingError();
    Archive archive(zip_open_from_source(package.get(), ZIP_TRUNCATE, nullptr));
    if (!archive)
        throwPackingError();
    zip_source_keep(package.get()); // the archive takes one reference, the package is read after it is closed

    for (const OdtPart &part : parts) {
        Source data(
            zip_source_buffer(archive.get(), part.data.constData(), static_cast<zip_uint64_t>(part.data.size()), 0));
        const zip_int64_t added = data ? zip_file_add(archive.get(), part.name.constData(), data.get(), 0) : -1;
        if (added < 0)
            throwPackingError();
        static_cast<void>(data.release()); // belongs to the archive now
        const auto index = static_cast<zip_uint64_t>(added);
        constexpr zip_uint16_t firstOfJanuary1980 = 0x21;
        if (zip_set_file_compression(archive.get(), index, added == 0 ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) != 0 ||
            zip_file_set_dostime(archive.get(), index, 0, firstOfJanuary1980, 0) != 0)
            throwPackingError();
    }
    if (zip_close(archive.get()) != 0)
        throwPackingError();
    static_cast<void>(archive.release());

    zip_stat_t stat;
    if (zip_source_stat(package.get(), &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 ||
        zip_source_open(package.get()) != 0)
        throwPackingError();
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(package.get(), bytes.data(), stat.size);
    zip_source_close(package.get());
    if (read != bytes.size())
        throwPackingError();
    return bytes;
}

std::vector<OdtText> odtTexts(const QByteArray &package)
{
    Source source(zip_source_buffer_create(package.constData(), static_cast<zip_uint64_t>(package.size()), 0, nullptr));
    if (!source)
        return {};
    const Archive archive(zip_open_from_source(source.get(), ZIP_RDONLY, nullptr));
    if (!archive)
        return {};
    static_cast<void>(source.release()); // belongs to the archive now
    std::vector<OdtText> texts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), index, 0, &stat) != 0)
            return {};
        const QByteArray name(stat.name);
        if (!name.endsWith(".xml"))
            continue;
        const Entry entry(zip_fopen_index(archive.get(), index, 0));
        QByteArray xml(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        if (!entry || zip_fread(entry.get(), xml.data(), stat.size) != xml.size())
            return {};
        const std::optional<QString> text = textOf(xml);
        if (!text)
            return {};
        texts.push_back({name, *text});
    }
    return texts;
}

} // namespace candor
