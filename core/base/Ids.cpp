// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ids.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>
#include <mutex>

namespace candor {

QUuid newUuid()
{
    // RFC 9562 section 6.2, method 1: a counter behind the milliseconds keeps ids of one program run in order.
    static std::mutex mutex;
    static qint64 lastMs = 0;
    static quint32 counter = 0;

    qint64 ms = QDateTime::currentMSecsSinceEpoch();
    quint32 count = 0;
    {
        const std::lock_guard lock(mutex);
        if (ms <= lastMs) {
            ms = lastMs;
            if (++counter > 0xFFF) {
                counter = 0;
                ms = ++lastMs;
            }
        } else {
            lastMs = ms;
            counter = QRandomGenerator::system()->bounded(0x100U);
        }
        count = counter;
    }

    std::array<quint32, 2> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());

    std::array<uchar, 16> b{};
    for (size_t i = 0; i < 6; ++i)
        b[i] = static_cast<uchar>(ms >> (8 * (5 - i)));
    b[6] = static_cast<uchar>(0x70U | (count >> 8));
    b[7] = static_cast<uchar>(count);
    for (size_t i = 0; i < 8; ++i)
        b[8 + i] = static_cast<uchar>(random[i / 4] >> (8 * (i % 4)));
    b[8] = static_cast<uchar>((b[8] & 0x3FU) | 0x80U);
    return QUuid::fromRfc4122(QByteArrayView(b.data(), 16));
}

} // namespace candor
