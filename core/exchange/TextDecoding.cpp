// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TextDecoding.h"

#include "base/Error.h"
#include "model/Codec.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

// Bytes 0x80 to 0x9F; the five that Windows leaves undefined stay control characters, as browsers read them.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return QChar(byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80U] : char16_t{byte});
    });
    return text;
}

/// Empty when the bytes do not fit the encoding.
std::optional<QString> decodeUnicode(const QByteArray &bytes, TextEncoding encoding)
{
    const auto converter = encoding == TextEncoding::Utf8      ? QStringConverter::Utf8
                           : encoding == TextEncoding::Utf16Le ? QStringConverter::Utf16LE
                                                               : QStringConverter::Utf16BE;
    // Stateless: a character cut off at the end is an error, not something to wait for.
    QStringDecoder decoder(converter, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    // The decoder takes UTF-16 as it comes: half a unit at the end, half a surrogate pair.
    const bool halfUnit = encoding != TextEncoding::Utf8 && bytes.size() % 2 != 0;
    if (decoder.hasError() || halfUnit || !text.isValidUtf16())
        return std::nullopt;
    return text;
}

bool isTableIn(const QByteArray &bytes, TextEncoding encoding)
{
    const auto text = decodeUnicode(bytes, encoding);
    return text && (text->contains(u'\n') || text->contains(u'\r'));
}

} // namespace

TextEncoding detectEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;

    const qsizetype looked = std::min<qsizetype>(bytes.size(), 8192);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < looked; ++i) {
        if (bytes[i] == '\0')
            ++zeros[static_cast<size_t>(i % 2)];
    }
    // Commas, digits and line ends have a zero half in UTF-16, whatever the language of the text.
    const auto mostly = [&](size_t many, size_t few) {
        return zeros[many] > 0 && zeros[many] * 20 >= looked && zeros[many] >= 10 * zeros[few];
    };
    if (mostly(1, 0) && isTableIn(bytes, TextEncoding::Utf16Le))
        return TextEncoding::Utf16Le;
    if (mostly(0, 1) && isTableIn(bytes, TextEncoding::Utf16Be))
        return TextEncoding::Utf16Be;
    return bytes.isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

QString decodeText(const QByteArray &bytes, TextEncoding encoding, const QString &file)
{
    if (encoding == TextEncoding::Windows1252)
        return fromWindows1252(bytes);
    auto text = decodeUnicode(bytes, encoding);
    if (!text)
        throw Error(ErrorCode::InputUnreadable, {file, QString(), keyOf(encoding)});
    return *std::move(text);
}

} // namespace candor
