// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/PassphraseWords.h"

#include "base/Error.h"
#include "vault/Crypto.h"

#include <QFile>
#include <QStringList>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned wordCount = 7776; // six to the power of five: a word is five throws of a die

QStringList words()
{
    QFile file(u":/passphrase/words.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, {}, u"the words for passphrases are missing"_s);
    const QStringList list = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (list.size() != wordCount)
        throw Error(ErrorCode::Internal, {}, u"the words for passphrases are incomplete"_s);
    return list;
}

/// Each number below wordCount as likely as any other: draws beyond a multiple of it are thrown away.
unsigned draw()
{
    constexpr unsigned most = 65536 / wordCount * wordCount;
    for (;;) {
        const QByteArray bytes = crypto::randomBytes(2);
        const unsigned number = static_cast<unsigned char>(bytes[0]) * 256U + static_cast<unsigned char>(bytes[1]);
        if (number < most)
            return number % wordCount;
    }
}

} // namespace

QString makePassphrase()
{
    const QStringList list = words();
    QStringList drawn;
    for (int i = 0; i < passphraseWordCount; ++i)
        drawn += list.at(static_cast<qsizetype>(draw()));
    return drawn.join(u' ');
}

} // namespace candor
