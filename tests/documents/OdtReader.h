// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/OdtWriter.h"
#include "render/Renderer.h"

#include <QXmlStreamReader>

#include <memory>
#include <zip.h>

// An OpenDocument package as another program reads it.
namespace candor::odt {

using namespace Qt::StringLiterals;

struct Entry {
    QString name;
    QByteArray data;
    int method;
};

/// The files of a package, in its order, as another program reads them. Empty when it is none.
inline std::vector<Entry> unzipped(const QByteArray &package)
{
    std::vector<Entry> entries;
    zip_source_t *source =
        zip_source_buffer_create(package.constData(), static_cast<zip_uint64_t>(package.size()), 0, nullptr);
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr), zip_discard);
    if (!archive)
        return entries;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        zip_stat_index(archive.get(), index, 0, &stat);
        QByteArray data(static_cast<qsizetype>(stat.size), '\0');
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
            zip_fopen_index(archive.get(), index, 0), zip_fclose);
        if (!file || zip_fread(file.get(), data.data(), stat.size) != data.size())
            return {};
        entries.push_back({QString::fromUtf8(stat.name), data, stat.comp_method});
    }
    return entries;
}

/// An element with what is inside; `path` of the names above it.
struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString text; // with a line break for text:line-break and spaces for text:s, text:tab
    QStringList path;

    [[nodiscard]] QString attribute(const char *key) const
    {
        return attributes.value(QString::fromLatin1(key)).toString();
    }
    [[nodiscard]] bool isInside(const char *ancestor) const { return path.contains(QString::fromLatin1(ancestor)); }
};

struct Parsed {
    std::vector<Element> elements;
    QString error;

    [[nodiscard]] std::vector<const Element *> all(const char *name) const
    {
        std::vector<const Element *> found;
        for (const Element &element : elements) {
            if (element.name == QString::fromLatin1(name))
                found.push_back(&element);
        }
        return found;
    }
    /// The paragraphs and headings in order, one a line.
    [[nodiscard]] QString text() const
    {
        QStringList lines;
        for (const Element &element : elements) {
            if (element.name == u"text:p" || element.name == u"text:h")
                lines += element.text;
        }
        return lines.join(u'\n');
    }
};

inline Parsed parse(const QByteArray &xml)
{
    Parsed result;
    QXmlStreamReader reader(xml);
    std::vector<size_t> open;
    QStringList path;
    const auto addText = [&](const QString &text) {
        for (size_t index : open)
            result.elements[index].text += text;
    };
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            const QString name = reader.qualifiedName().toString();
            if (name == u"text:line-break")
                addText(u"\n"_s);
            else if (name == u"text:s" || name == u"text:tab")
                addText(u" "_s);
            open.push_back(result.elements.size());
            result.elements.push_back({name, reader.attributes(), {}, path});
            path += name;
            break;
        }
        case QXmlStreamReader::EndElement:
            open.pop_back();
            path.removeLast();
            break;
        case QXmlStreamReader::Characters: addText(reader.text().toString()); break;
        default: break;
        }
    }
    result.error = reader.hasError() ? reader.errorString() : QString();
    return result;
}

struct Odt {
    explicit Odt(const FilteredDocument &document, const PageSettings &settings = {})
        : entries(unzipped(renderOdt(document, settings)))
        , content(parse(data(u"content.xml"_s)))
        , styles(parse(data(u"styles.xml"_s)))
        , meta(parse(data(u"meta.xml"_s)))
    {
    }

    [[nodiscard]] QByteArray data(const QString &name) const
    {
        for (const Entry &entry : entries) {
            if (entry.name == name)
                return entry.data;
        }
        return {};
    }
    /// The definition of a named or automatic style.
    [[nodiscard]] const Element *style(const QString &name) const
    {
        for (const Parsed *part : {&content, &styles}) {
            for (const Element &element : part->elements) {
                if (element.attribute("style:name") == name && element.name != u"style:font-face")
                    return &element;
            }
        }
        return nullptr;
    }
    /// The properties inside a style's definition.
    [[nodiscard]] QString property(const QString &styleName, const char *attribute) const
    {
        for (const Parsed *part : {&content, &styles}) {
            bool inside = false;
            for (const Element &element : part->elements) {
                if (!element.attribute("style:name").isEmpty())
                    inside = element.attribute("style:name") == styleName;
                else if (inside && element.attributes.hasAttribute(QString::fromLatin1(attribute)))
                    return element.attribute(attribute);
            }
        }
        return {};
    }

    std::vector<Entry> entries;
    Parsed content;
    Parsed styles;
    Parsed meta;
};

} // namespace candor::odt
