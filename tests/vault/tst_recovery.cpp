// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Crypto.h"
#include "vault/KeySlots.h"
#include "vault/RecoveryKey.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

Secret typed(const QString &text)
{
    return Secret::fromPassphrase(QString(text.constData(), text.size()));
}

QByteArray toBytes(const Secret &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.bytes().data()), secret.size());
}

QByteArray counting(int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(static_cast<char>(i));
    return bytes;
}

bool isWeak(const QString &text)
{
    try {
        checkPassphrase(typed(text));
    } catch (const Error &error) {
        return error.code() == ErrorCode::WeakPassphrase && error.arguments() == QStringList{u"15"_s};
    }
    return false;
}

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretIsMovedAndCloned();
    void passphraseIsNormalized();
    void givenTextIsTaken();
    void passphrasePolicy();
    void knownAnswers();
    void sealedKeyIsBound();
    void recoveryKeyText();
    void recoveryKeyKnownTexts();
    void recoveryKeySpellings();
    void everySingleMistakeIsNoticed();
    void otherTextsAreNoRecoveryKeys();
    void retypedGroups();
};

void RecoveryTest::secretIsMovedAndCloned()
{
    Secret a = Secret::fromBytes(QByteArray("0123456789", 10));
    Secret b = std::move(a);
    QCOMPARE(toBytes(b), "0123456789"_ba);
    QVERIFY(a.isEmpty()); // NOLINT(bugprone-use-after-move): the state after a move is part of the contract
    a = b.clone();
    QCOMPARE(toBytes(a), toBytes(b));
    b = Secret();
    QVERIFY(b.isEmpty());
    QCOMPARE(toBytes(a), "0123456789"_ba);
    QCOMPARE(Secret(0).size(), 0);
    QCOMPARE(Secret().clone().size(), 0);
    QCOMPARE(toBytes(Secret(3)), QByteArray(3, '\0'));
}

void RecoveryTest::passphraseIsNormalized()
{
    const QString composed = u"\u00C4rzte f\u00FCr \u00C5ngstr\u00F6m"_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != decomposed);
    QCOMPARE(toBytes(typed(composed)), composed.toUtf8());
    QCOMPARE(toBytes(typed(decomposed)), composed.toUtf8());
    // Full-width letters and ligatures, as some keyboards make them.
    QCOMPARE(toBytes(typed(u"\uFF21\uFF22\uFB01"_s)), "ABfi"_ba);
    // Kept as typed: spaces at the end, zero characters, characters beyond the first plane.
    QCOMPARE(toBytes(typed(u" a  "_s)), " a  "_ba);
    QCOMPARE(toBytes(typed(QString::fromUtf16(u"a\0b", 3))), QByteArray("a\0b", 3));
    QCOMPARE(toBytes(typed(u"\U0001F511"_s)), "\xF0\x9F\x94\x91"_ba);
    QVERIFY(typed(QString()).isEmpty());
}

void RecoveryTest::givenTextIsTaken()
{
    QString text = u"correct horse battery staple"_s;
    const QString shared = text;
    QCOMPARE(toBytes(Secret::fromPassphrase(std::move(text))), shared.toUtf8());
    QVERIFY(text.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(shared, u"correct horse battery staple"_s);

    QString own(40, u'x');
    own.reserve(64);
    QByteArray bytes(40, 'x');
    QCOMPARE(Secret::fromPassphrase(std::move(own)).size(), 40);
    QVERIFY(own.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(Secret::fromBytes(std::move(bytes)).size(), 40);
    QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move)
}

void RecoveryTest::passphrasePolicy()
{
    QVERIFY(isWeak(QString()));
    QVERIFY(isWeak(u"fourteen chars"_s));
    checkPassphrase(typed(u"fifteen chars.."_s));
    // Characters count, not bytes.
    QVERIFY(isWeak(QString(14, QChar(0x00E4))));
    checkPassphrase(typed(QString(15, QChar(0x00E4))));
    checkPassphrase(typed(QString(1024, u'a')));
    QVERIFY(isWeak(QString(1025, u'a')));
    QVERIFY(isWeak(QString(513, QChar(0x00E4))));
}

void RecoveryTest::knownAnswers()
{
    // From other implementations: libargon2, and BLAKE2 as in RFC 7693 with salt and personalisation.
    const Secret key = Secret::fromBytes(counting(32));
    const auto sub = [&](crypto::Subkey which) { return toBytes(crypto::subkey(key, which)).toHex(); };
    QCOMPARE(sub(crypto::Subkey::Database), "7fb433d10ec5bb8806388d6a901e3c92dd631be0501ad150f09da9ab85406a53"_ba);
    QCOMPARE(sub(crypto::Subkey::HeaderMac), "8593ec00439f78e50cfaff18b9dec0391fbe1f03ec30fae656fbbf071bc77736"_ba);
    QCOMPARE(sub(crypto::Subkey::BackupMac), "d11756f1a8e9834287ee789da38e471218ba0df86c525a8ccf7b9a2e59480044"_ba);
    QCOMPARE(sub(crypto::Subkey::AnchorMac), "812ae3fcd90c5cbdd07e54891b246b71ee1fcaf9f482b5a8f8ce73e026b4b1ad"_ba);
    QCOMPARE(sub(crypto::Subkey::AuditSeed), "fa05371a388cd6733cb35bd49b4994cbb4e47bc466a540aa404b9d2838bcbfb8"_ba);
    QCOMPARE(crypto::hash("abc").toHex(), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"_ba);
    QCOMPARE(crypto::mac(key, "abc").toHex(), "d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f"_ba);
    QCOMPARE(
        toBytes(crypto::argon2id(typed(u"a long enough passphrase"_s).bytes(), counting(16), {8192, 1})).toHex(),
        "2f45d6f0c8887f9fd16abcb13172cb1f52a260861b266d6fa1131f7b4010130f"_ba);

    // draft-irtf-cfrg-xchacha, A.3.1
    const Secret aeadKey =
        Secret::fromBytes(QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const QByteArray nonce = QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const Secret plain = typed(u"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                               "future, sunscreen would be it."_s);
    const QByteArray sealed =
        crypto::seal(aeadKey, nonce, plain.bytes(), QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7"));
    QCOMPARE(sealed.first(16).toHex(), "bd6d179d3e83d43b9576579493c0e939"_ba);
    QCOMPARE(sealed.last(16).toHex(), "c0875924c1c7987947deafd8780acf49"_ba);

    QVERIFY(crypto::equal("abc", "abc"));
    QVERIFY(!crypto::equal("abc", "abd"));
    QVERIFY(!crypto::equal("abc", "ab"));
    QVERIFY(crypto::randomBytes(32) != crypto::randomBytes(32));
}

void RecoveryTest::sealedKeyIsBound()
{
    const Secret key = crypto::randomSecret(32);
    const Secret plain = crypto::randomSecret(32);
    const QByteArray nonce = crypto::randomBytes(24);
    const QByteArray sealed = crypto::seal(key, nonce, plain.bytes(), "casebook 1");
    QCOMPARE(toBytes(*crypto::unseal(key, nonce, sealed, "casebook 1")), toBytes(plain));
    QVERIFY(!crypto::unseal(key, nonce, sealed, "casebook 2"));
    QVERIFY(!crypto::unseal(crypto::randomSecret(32), nonce, sealed, "casebook 1"));
    QVERIFY(!crypto::unseal(key, crypto::randomBytes(24), sealed, "casebook 1"));
    QVERIFY(!crypto::unseal(key, nonce, sealed.chopped(1), "casebook 1"));
    QVERIFY(!crypto::unseal(key, nonce, QByteArray(), "casebook 1"));
}

void RecoveryTest::recoveryKeyText()
{
    QSet<QString> texts;
    for (int i = 0; i < 200; ++i) {
        const RecoveryKey key = RecoveryKey::generate();
        QCOMPARE(key.bytes().size(), 20);
        QCOMPARE(key.groups().size(), RecoveryKey::groupCount);
        for (const QString &group : key.groups())
            QCOMPARE(group.size(), 4);
        const auto again = RecoveryKey::parse(typed(key.text()));
        QVERIFY(again.has_value());
        QCOMPARE(toBytes(again->bytes()), toBytes(key.bytes()));
        texts.insert(key.text());
    }
    QCOMPARE(texts.size(), 200);
}

void RecoveryTest::recoveryKeyKnownTexts()
{
    // Printed sheets must stay readable for ever.
    const auto bytesOf = [](const QString &text) {
        const auto key = RecoveryKey::parse(typed(text));
        return key ? toBytes(key->bytes()) : QByteArray();
    };
    QCOMPARE(bytesOf(u"0000-0000-0000-0000-0000-0000-0000-0000-BPTK"_s), QByteArray(20, '\0'));
    QCOMPARE(bytesOf(u"000G-40R4-0M30-E209-185G-R38E-1W81-24GK-Y2M9"_s), counting(20));
    QCOMPARE(bytesOf(u"ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-YMB0"_s), QByteArray(20, '\xFF'));
    QCOMPARE(
        RecoveryKey::parse(typed(u"000G40R40M30E209185GR38E1W8124GKY2M9"_s))->text(),
        u"000G-40R4-0M30-E209-185G-R38E-1W81-24GK-Y2M9"_s);
}

void RecoveryTest::recoveryKeySpellings()
{
    const auto isValid = [](const QString &text) {
        return RecoveryKey::reading(typed(text)) == RecoveryKey::Reading::Valid;
    };
    QVERIFY(isValid(u"000g-40r4-0m30-e209-185g-r38e-1w81-24gk-y2m9"_s));
    QVERIFY(isValid(u"  000G 40R4 0M30 E209\n185G R38E 1W81 24GK Y2M9\t"_s));
    QVERIFY(isValid(u"OooG-4OR4-OM3O-E2O9-I85G-R38E-lW8i-24GK-Y2M9"_s));
    // Dashes and spaces as word processors and telephones put them, full-width letters.
    QVERIFY(isValid(u"000G\u201340R4\u20110M30\u2212E209\u00A0185G\u2014R38E-1W81-24GK-Y2M9"_s));
    QVERIFY(isValid(u"\uFF10\uFF10\uFF10\uFF27-40R4-0M30-E209-185G-R38E-1W81-24GK-Y2M9"_s));
}

void RecoveryTest::everySingleMistakeIsNoticed()
{
    const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    const QString text = u"000G40R40M30E209185GR38E1W8124GKY2M9"_s;
    int tried = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const QChar c : alphabet) {
            if (text.at(i) == c)
                continue;
            QString wrong = text;
            wrong[i] = c;
            ++tried;
            QCOMPARE(RecoveryKey::reading(typed(wrong)), RecoveryKey::Reading::Mistyped);
        }
    }
    QCOMPARE(tried, 36 * 31);
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        QString swapped = text;
        std::swap(swapped[i], swapped[i + 1]);
        if (swapped != text)
            QCOMPARE(RecoveryKey::reading(typed(swapped)), RecoveryKey::Reading::Mistyped);
    }
}

void RecoveryTest::otherTextsAreNoRecoveryKeys()
{
    for (const QString &text :
         {QString(), u"-- --"_s, u"correct horse battery staple"_s, u"000G-40R4-0M30-E209-185G-R38E-1W81-24GK-Y2M"_s,
          u"000G-40R4-0M30-E209-185G-R38E-1W81-24GK-Y2M99"_s, u"000G-40R4-0M30-E209-185G-R38E-1W81-24GK-Y2MU"_s,
          u"000G_40R4_0M30_E209_185G_R38E_1W81_24GK_Y2M9"_s}) {
        QCOMPARE(RecoveryKey::reading(typed(text)), RecoveryKey::Reading::Other);
        QVERIFY(!RecoveryKey::parse(typed(text)));
    }
}

void RecoveryTest::retypedGroups()
{
    const auto key = RecoveryKey::parse(typed(u"000G-40R4-0M30-E209-185G-R38E-1W81-24GK-Y2M9"_s));
    QVERIFY(key->matchesGroup(0, u"000G"));
    QVERIFY(key->matchesGroup(0, u" oo0g "));
    QVERIFY(key->matchesGroup(6, u"lw8i"));
    QVERIFY(key->matchesGroup(8, u"y2-m9"));
    QVERIFY(!key->matchesGroup(1, u"000G"));
    QVERIFY(!key->matchesGroup(0, u"000"));
    QVERIFY(!key->matchesGroup(0, u"000G4"));
    QVERIFY(!key->matchesGroup(0, u""));
    QVERIFY(!key->matchesGroup(9, u"Y2M9"));
    QVERIFY(!key->matchesGroup(-1, u"000G"));
}

QTEST_APPLESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
