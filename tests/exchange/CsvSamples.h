// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/TextDecoding.h"

#include <QStringEncoder>
#include <QStringList>

#include <vector>

namespace candor::samples {

using Table = std::vector<QStringList>;

inline QString csvText(const Table &table, QChar delimiter, const QString &lineEnd)
{
    QString text;
    for (const QStringList &row : table) {
        QStringList cells;
        for (QString cell : row) {
            // Quotes wherever a cell could be read otherwise.
            bool plain = !cell.isEmpty();
            for (const QChar c : cell)
                plain = plain && (c.isLetterOrNumber() || c == u'.');
            cells.append(plain ? cell : u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
        }
        text += cells.join(delimiter) + lineEnd;
    }
    return text;
}

/// Windows-1252 takes characters up to U+00FF except U+0080 to U+009F here.
inline QByteArray encoded(const QString &text, TextEncoding encoding, bool mark)
{
    if (encoding == TextEncoding::Windows1252)
        return text.toLatin1();
    const auto converter = encoding == TextEncoding::Utf8      ? QStringConverter::Utf8
                           : encoding == TextEncoding::Utf16Le ? QStringConverter::Utf16LE
                                                               : QStringConverter::Utf16BE;
    QStringEncoder encoder(converter);
    const QByteArray bytes = encoder(mark ? QChar(0xFEFF) + text : text);
    return bytes;
}

} // namespace candor::samples
