// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QXmlStreamWriter>

#include <string_view>
#include <utility>
#include <vector>

namespace candor {

using OdtAttributes = std::vector<std::pair<std::string_view, QString>>;

[[nodiscard]] inline OdtAttributes operator+(OdtAttributes all, const OdtAttributes &more)
{
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// XML with the qualified names of the standard, and text as that standard carries it.
class OdtXml {
public:
    OdtXml()
        : m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
    }

    void open(const char *name, const OdtAttributes &attributes = {})
    {
        m_writer.writeStartElement(QString::fromLatin1(name));
        for (const auto &[key, value] : attributes)
            m_writer.writeAttribute(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())), value);
    }
    void close() { m_writer.writeEndElement(); }
    void leaf(const char *name, const OdtAttributes &attributes = {})
    {
        open(name, attributes);
        close();
    }

    /// Line breaks and runs of spaces become elements, since an office program folds white space.
    void text(const QString &text);
    void raw(const QByteArray &xml)
    {
        m_writer.writeCharacters(QString()); // ends an open start tag
        m_buffer.write(xml);
    }

    /// The root element of a file, with all the names that the files use.
    void openRoot(const char *name);
    [[nodiscard]] QByteArray finish()
    {
        m_writer.writeEndDocument();
        return m_buffer.data();
    }
    [[nodiscard]] const QByteArray &written() const { return m_buffer.data(); }

private:
    QBuffer m_buffer;
    QXmlStreamWriter m_writer;
};

} // namespace candor
