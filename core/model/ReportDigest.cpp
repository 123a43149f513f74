// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ReportDigest.h"

#include <QCryptographicHash>

namespace candor {

QByteArray reportDigest(const Report &report)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) {
        // Length first: a separator alone would let a text that contains it pass for two.
        const QByteArray utf8 = text.toUtf8();
        hash.addData(QByteArray::number(utf8.size()) + '\x1f');
        hash.addData(utf8);
    };
    add(report.sourceSystem);
    add(report.sourceId);
    add(report.sourceDate.isValid() ? report.sourceDate.toString(Qt::ISODate) : QString());
    add(report.narrative);
    add(report.finding);
    add(report.facility);
    return hash.result();
}

} // namespace candor
