// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Field.h"

#include <QByteArray>
#include <QString>

namespace candor {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

template <>
inline constexpr auto enumNames<TextEncoding> = std::to_array<EnumName<TextEncoding>>({
    {TextEncoding::Utf8, "utf-8", QT_TRANSLATE_NOOP("Choice", "UTF-8")},
    {TextEncoding::Utf16Le, "utf-16le", QT_TRANSLATE_NOOP("Choice", "UTF-16, little-endian")},
    {TextEncoding::Utf16Be, "utf-16be", QT_TRANSLATE_NOOP("Choice", "UTF-16, big-endian")},
    {TextEncoding::Windows1252, "windows-1252", QT_TRANSLATE_NOOP("Choice", "Windows-1252")},
});

/// A byte order mark decides. Without one: UTF-16 when nearly all zero bytes are on one side of the byte pairs, UTF-8
/// when it is valid, else Windows-1252, in which every byte has a meaning.
[[nodiscard]] TextEncoding detectEncoding(const QByteArray &bytes);

/// The text without its byte order mark. Throws Error(InputUnreadable{file, "", encoding}) when bytes do not fit an
/// encoding that a byte order mark promised: guessing another one would change names without a word.
[[nodiscard]] QString decodeText(const QByteArray &bytes, TextEncoding encoding, const QString &file = {});

} // namespace candor
