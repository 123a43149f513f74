// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/internal/FileTypes.h"

#include <QIODevice>
#include <QtEndian>

#include <limits>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSegments = 2000;
constexpr int mostTags = 1000;

QByteArray readAt(QIODevice &content, qint64 at, qint64 bytes)
{
    return at < content.size() && content.seek(at) ? content.read(bytes) : QByteArray();
}

template <class T>
qint64 big(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

template <class T>
qint64 little(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// A size beyond the range of int is as good as the largest one.
QSize sizeOf(qint64 width, qint64 height)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return {static_cast<int>(qBound<qint64>(0, width, most)), static_cast<int>(qBound<qint64>(0, height, most))};
}

std::optional<QSize> sizeOfPng(QIODevice &content)
{
    const QByteArray head = readAt(content, 16, 8);
    return head.size() == 8 ? std::optional(sizeOf(big<quint32>(head, 0), big<quint32>(head, 4))) : std::nullopt;
}

std::optional<QSize> sizeOfGif(QIODevice &content)
{
    const QByteArray head = readAt(content, 6, 4);
    return head.size() == 4 ? std::optional(sizeOf(little<quint16>(head, 0), little<quint16>(head, 2))) : std::nullopt;
}

std::optional<QSize> sizeOfBmp(QIODevice &content)
{
    const QByteArray head = readAt(content, 18, 8);
    return head.size() == 8 ? std::optional(sizeOf(qAbs(little<qint32>(head, 0)), qAbs(little<qint32>(head, 4))))
                            : std::nullopt;
}

/// From segment to segment until the one that begins the picture.
std::optional<QSize> sizeOfJpeg(QIODevice &content)
{
    qint64 at = 2;
    for (int i = 0; i < mostSegments; ++i) {
        const QByteArray segment = readAt(content, at, 9);
        if (segment.size() < 9 || segment[0] != '\xFF')
            return std::nullopt;
        const auto marker = static_cast<quint8>(segment[1]);
        if (marker == 0xFF) { // filling
            ++at;
            continue;
        }
        const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame)
            return sizeOf(big<quint16>(segment, 7), big<quint16>(segment, 5));
        const bool hasNoLength = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
        at += hasNoLength ? 2 : 2 + big<quint16>(segment, 2);
    }
    return std::nullopt;
}

std::optional<QSize> sizeOfWebp(QIODevice &content)
{
    const QByteArray head = readAt(content, 12, 18);
    if (head.size() < 18)
        return std::nullopt;
    if (head.startsWith("VP8X"))
        return sizeOf(
            1 + (little<quint16>(head, 12) | little<quint8>(head, 14) << 16),
            1 + (little<quint16>(head, 15) | little<quint8>(head, 17) << 16));
    if (head.startsWith("VP8L")) {
        const qint64 bits = little<quint32>(head, 9);
        return sizeOf(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
    }
    if (head.startsWith("VP8 "))
        return sizeOf(little<quint16>(head, 14) & 0x3FFF, little<quint16>(head, 16) & 0x3FFF);
    return std::nullopt;
}

std::optional<QSize> sizeOfTiff(QIODevice &content)
{
    const QByteArray head = readAt(content, 0, 8);
    if (head.size() < 8)
        return std::nullopt;
    const bool isLittle = head.startsWith("II");
    const auto two = [&](const QByteArray &b, qsizetype at) {
        return isLittle ? little<quint16>(b, at) : big<quint16>(b, at);
    };
    const auto four = [&](const QByteArray &b, qsizetype at) {
        return isLittle ? little<quint32>(b, at) : big<quint32>(b, at);
    };
    const qint64 directory = four(head, 4);
    const QByteArray count = readAt(content, directory, 2);
    if (count.size() < 2 || two(count, 0) > mostTags)
        return std::nullopt;
    qint64 width = 0, height = 0;
    for (qint64 i = 0; i < two(count, 0); ++i) {
        const QByteArray tag = readAt(content, directory + 2 + 12 * i, 12);
        if (tag.size() < 12)
            return std::nullopt;
        constexpr qint64 shortValue = 3, widthTag = 256, heightTag = 257;
        const qint64 value = two(tag, 2) == shortValue ? two(tag, 8) : four(tag, 8);
        if (two(tag, 0) == widthTag)
            width = value;
        else if (two(tag, 0) == heightTag)
            height = value;
    }
    return width > 0 && height > 0 ? std::optional(sizeOf(width, height)) : std::nullopt;
}

} // namespace

std::optional<QSize> pictureSize(QIODevice &content, const QString &mediaType)
{
    if (mediaType == "image/png"_L1)
        return sizeOfPng(content);
    if (mediaType == "image/jpeg"_L1)
        return sizeOfJpeg(content);
    if (mediaType == "image/gif"_L1)
        return sizeOfGif(content);
    if (mediaType == "image/bmp"_L1)
        return sizeOfBmp(content);
    if (mediaType == "image/webp"_L1)
        return sizeOfWebp(content);
    if (mediaType == "image/tiff"_L1)
        return sizeOfTiff(content);
    return std::nullopt;
}

} // namespace candor
