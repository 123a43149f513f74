// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/PassphraseStrength.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace candor {

namespace {

struct PassphraseHint {
    Q_DECLARE_TR_FUNCTIONS(PassphraseHint)
};

constexpr qsizetype fewDifferent = 7, longEnough = 24;
constexpr int fewWords = 4;
constexpr qsizetype shortestWord = 3;

// As the vault counts: characters, not UTF-16 units.
qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

int differentWords(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QSet<QString> words;
    for (const QString &word : text.toLower().split(gap, Qt::SkipEmptyParts)) {
        if (word.size() >= shortestWord)
            words.insert(word);
    }
    return static_cast<int>(words.size());
}

} // namespace

PassphraseStrength strengthOf(const QString &passphrase)
{
    if (characters(passphrase) < leastPassphraseCharacters)
        return PassphraseStrength::TooShort;
    const QString lower = passphrase.toLower();
    const QSet<QChar> different(lower.cbegin(), lower.cend());
    const bool digitsOnly =
        std::all_of(lower.cbegin(), lower.cend(), [](QChar c) { return c.isDigit() || c.isSpace(); });
    if (different.size() < fewDifferent || digitsOnly)
        return PassphraseStrength::Guessable;
    const bool strong = differentWords(passphrase) >= fewWords || characters(passphrase) >= longEnough;
    return strong ? PassphraseStrength::Strong : PassphraseStrength::Good;
}

QString strengthText(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return {};
    switch (strengthOf(passphrase)) {
    case PassphraseStrength::TooShort:
        return PassphraseHint::tr(
            "%n more character(s) are needed.", "",
            static_cast<int>(leastPassphraseCharacters - characters(passphrase)));
    case PassphraseStrength::Guessable:
        return PassphraseHint::tr("Long enough, but easy to guess: few different characters.");
    case PassphraseStrength::Good: return PassphraseHint::tr("Good. One more word makes it strong.");
    case PassphraseStrength::Strong: break;
    }
    return PassphraseHint::tr("Strong.");
}

} // namespace candor
