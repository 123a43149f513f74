// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/OdtXml.h"

using namespace Qt::StringLiterals;

namespace candor {

namespace {

bool isPrintable(QChar c)
{
    return c.category() != QChar::Other_Control && !c.isSurrogate() && c.unicode() < 0xfffe;
}

} // namespace

void OdtXml::text(const QString &text)
{
    QString plain;
    const auto element = [&](const char *name) {
        m_writer.writeCharacters(plain);
        plain.clear();
        leaf(name);
    };
    bool afterSpace = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u' ' || c == u'\t') {
            if (afterSpace)
                element("text:s");
            else
                plain += u' ';
            afterSpace = true;
            continue;
        }
        if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            element("text:line-break");
            afterSpace = true;
            continue;
        }
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            plain += c;
            plain += text[++i];
        } else if (isPrintable(c)) {
            plain += c;
        } else {
            continue;
        }
        afterSpace = false;
    }
    m_writer.writeCharacters(plain);
}

void OdtXml::openRoot(const char *name)
{
    static constexpr std::pair<const char *, const char *> spaces[] = {
        {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
        {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
        {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
        {"xlink", "http://www.w3.org/1999/xlink"},
        {"dc", "http://purl.org/dc/elements/1.1/"},
    };
    m_writer.writeStartDocument();
    open(name);
    for (const auto &[prefix, uri] : spaces)
        m_writer.writeNamespace(QString::fromLatin1(uri), QString::fromLatin1(prefix));
    m_writer.writeAttribute(u"office:version"_s, u"1.2"_s);
}

} // namespace candor
