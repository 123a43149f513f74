// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Field.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

class QIODevice;

namespace candor {

/// What makes a file one that is not simply kept: opened by a double click, it could do something.
enum class FileDanger { None, Program, Script, Macros, Shortcut, DiskImage, Archive };

template <>
inline constexpr auto enumNames<FileDanger> = std::to_array<EnumName<FileDanger>>({
    {FileDanger::None, "none", QT_TRANSLATE_NOOP("Choice", "None")},
    {FileDanger::Program, "program", QT_TRANSLATE_NOOP("Choice", "Program")},
    {FileDanger::Script, "script", QT_TRANSLATE_NOOP("Choice", "Script")},
    {FileDanger::Macros, "macros", QT_TRANSLATE_NOOP("Choice", "Document with macros")},
    {FileDanger::Shortcut, "shortcut", QT_TRANSLATE_NOOP("Choice", "Shortcut")},
    {FileDanger::DiskImage, "disk_image", QT_TRANSLATE_NOOP("Choice", "Disk image")},
    {FileDanger::Archive, "archive", QT_TRANSLATE_NOOP("Choice", "Archive beyond the limits")},
});

/// At most so much text of an attachment is kept for search.
inline constexpr qsizetype attachmentTextLength = 200'000;
[[nodiscard]] QString searchableText(const QString &text);
/// A picture with more is not drawn: its few bytes could unfold to gigabytes.
inline constexpr qint64 maximumPicturePixels = 50'000'000;

/// What a file is, by its content. The name never decides alone, but its ending can make a file dangerous.
struct FileFacts {
    QString mediaType; // "application/pdf"; "application/octet-stream" when nothing tells
    FileDanger danger = FileDanger::None;
    QString nameSays;             // the type that the ending promises, when the content is another
    std::optional<QSize> picture; // of a picture, by its header
    QString text;                 // what can be read in it

    [[nodiscard]] bool isPictureTooLarge() const
    {
        return picture && qint64{picture->width()} * picture->height() > maximumPicturePixels;
    }
};

/// Looks at an open file from its beginning; `content` must be able to seek. Nothing is unpacked, drawn or run, and
/// little is read at a time. The text is that of plain text, CSV, and of the documents of LibreOffice and newer
/// Office; that of a PDF is found by whoever can read one.
[[nodiscard]] FileFacts inspectFile(QIODevice &content, const QString &name);

/// The type that a name promises when the content is of another; empty when nobody is misled.
[[nodiscard]] QString misleadingType(const QString &name, const QString &mediaType);

/// Of a kind that may be handed to another program: a well-known document, picture, sound or film, with a name whose
/// ending says the same. Never a web page: it could fetch from the network.
[[nodiscard]] bool mayOpenOutside(const QString &mediaType, const QString &name);

/// The danger that lies in the ending of a name alone.
[[nodiscard]] FileDanger dangerOfName(const QString &name);

/// A file name that every system takes and that shows what it is: no path, no invisible characters, no reserved name,
/// at most 120 bytes. Differs from those in `taken`, upper and lower case being the same.
[[nodiscard]] QString safeFileName(const QString &name, const QStringList &taken = {});

/// A name as it may be shown: characters that are invisible or turn the direction of the text appear as "[U+202E]".
[[nodiscard]] QString visibleFileName(const QString &name);

} // namespace candor
