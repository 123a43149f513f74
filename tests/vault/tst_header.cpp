// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ContainerSamples.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;

namespace {

/// The file as somebody with bad intent would make it: any change, and a checksum that fits.
QByteArray withChecksum(const QByteArray &file)
{
    const QByteArray part = file.first(file.lastIndexOf(",\"checksum\""));
    return part + ",\"checksum\":\"" + crypto::hash(part).toHex() + "\"}\n";
}

QByteArray changed(const QByteArray &file, const QByteArray &from, const QByteArray &to)
{
    if (!file.contains(from))
        qFatal("the header does not hold what the test wants to change");
    QByteArray copy = file;
    return withChecksum(copy.replace(from, to));
}

QString parseFailure(const QByteArray &file)
{
    return failure([&] { static_cast<void>(parseHeader(file)); });
}

QString unlockFailure(const Header &header, const Secret &typed)
{
    return failure([&] { static_cast<void>(unlock(header, typed)); });
}

} // namespace

class HeaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roundTrip();
    void spellingIsFixed();
    void everyBitOfEitherCopy();
    void everyTruncation();
    void newerCopyWins();
    void missingAndDamagedCopies();
    void hostile_data();
    void hostile();
    void newerVersions();
    void damageIsNeverANewerVersion();
    void changedSlotsAreNoticed();
    void slotsOfAnotherCasebook();
    void unlocksByPassphraseAndRecoveryKey();
    void unlocksOneUser();
    void cancelled();
    void changesOfSlots();
    void limitsOfSlots();

private:
    Secret m_mainKey;
    Header m_header;
    QByteArray m_file;
};

void HeaderTest::initTestCase()
{
    m_mainKey = crypto::randomSecret(32);
    m_header = samples::header(m_mainKey);
    m_file = headerBytes(m_header);
}

void HeaderTest::roundTrip()
{
    const Header read = parseHeader(m_file);
    QCOMPARE(headerBytes(read), m_file);
    QCOMPARE(read.name, m_header.name);
    QCOMPARE(read.vaultId, m_header.vaultId);
    QCOMPARE(read.generation, 1);
    QCOMPARE(read.keySlots.size(), 2);
    QCOMPARE(read.keySlots[0].display, u"Dana Okafor"_s);
    QCOMPARE(read.keySlots[0].kdf, quickKdf);
    verifyHeader(read, m_mainKey);
    QVERIFY(!m_file.contains(QByteArray(reinterpret_cast<const char *>(m_mainKey.bytes().data()), 32).toHex()));
}

void HeaderTest::spellingIsFixed()
{
    // The format is kept for decades: this spelling may only change together with formatVersion.
    Header header;
    header.vaultId = *VaultId::parse(u"01890a5d-ac96-774b-bcce-b302099a8057");
    header.generation = 7;
    header.created = fromMillis(1782000000000);
    header.name = u"A \"B\" \\ \u00E4"_s;
    header.databaseSalt = QByteArray(16, '\x01');
    KeySlot slot;
    slot.id = QUuid::fromString(u"01890a5d-ac96-774b-bcce-b302099a8058");
    slot.userId = QUuid::fromString(u"01890a5d-ac96-774b-bcce-b302099a8059");
    slot.display = u"Dana Okafor"_s;
    slot.role = u"manager"_s;
    slot.created = header.created;
    slot.salt = QByteArray(16, '\x02');
    slot.nonce = QByteArray(24, '\x03');
    slot.wrapped = QByteArray(48, '\x04');
    header.keySlots = {slot};
    header.mac = QByteArray(32, '\x05');
    const QByteArray slotStart =
        R"({"id":"01890a5d-ac96-774b-bcce-b302099a8058","type":"passphrase","userId":"01890a5d-ac96-774b-bcce-b302099a8059","display":"Dana Okafor","role":"manager","created":"2026-06-21T00:00:00Z","kdf":{"alg":"argon2id","memoryKiB":262144,"iterations":3,"parallelism":1,"salt":"02020202020202020202020202020202"},"nonce":"030303030303030303030303030303030303030303030303")"_ba;
    const QByteArray signedPart =
        R"({"format":"candor-casebook","formatVersion":1,"minimumProgramVersion":"0.1.0","vaultId":"01890a5d-ac96-774b-bcce-b302099a8057","generation":7,"epoch":1,"created":"2026-06-21T00:00:00Z","name":"A \"B\" \\ ä","dbSalt":"01010101010101010101010101010101","keyslots":[)"_ba +
        slotStart + ",\"wrapped\":\"" + QByteArray(48, '\x04').toHex() + "\"}]";
    QCOMPARE(authenticatedBytes(header), signedPart);
    QCOMPARE(
        slotBinding(slot, header.vaultId, 1),
        "CANDOR keyslot 1\n01890a5d-ac96-774b-bcce-b302099a8057\n1\n"_ba + slotStart + "}");
    const QByteArray whole = signedPart + ",\"mac\":\"" + QByteArray(32, '\x05').toHex() + "\"";
    QCOMPARE(headerBytes(header), whole + ",\"checksum\":\"" + crypto::hash(whole).toHex() + "\"}\n");
    QCOMPARE(headerBytes(parseHeader(headerBytes(header))), headerBytes(header));
}

void HeaderTest::everyBitOfEitherCopy()
{
    const QTemporaryDir folder;
    writeHeader(folder.path(), m_header);
    const QStringList names = {headerFileName, headerCopyFileName};
    for (int copy = 0; copy < 2; ++copy) {
        const QString path = folder.filePath(names[copy]);
        for (qsizetype bit = 0; bit < m_file.size() * 8; ++bit) {
            QByteArray flipped = m_file;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            samples::write(path, flipped);
            const HeaderCopies copies = readHeader(folder.path());
            const bool reported =
                copy == 0 ? copies.firstState == CopyState::Damaged && copies.secondState == CopyState::Good
                          : copies.firstState == CopyState::Good && copies.secondState == CopyState::Damaged;
            if (!reported || headerBytes(copies.header) != m_file)
                QFAIL(qPrintable(u"bit %1 of copy %2"_s.arg(bit).arg(copy)));
        }
        samples::write(path, m_file);
    }
    QVERIFY(!readHeader(folder.path()).needsRepair());
}

void HeaderTest::everyTruncation()
{
    for (qsizetype size = 0; size < m_file.size(); ++size)
        QCOMPARE(parseFailure(m_file.first(size)), u"damaged|header"_s);
    QCOMPARE(parseFailure(m_file + '\n'), u"damaged|header"_s);
    QCOMPARE(parseFailure(' ' + m_file), u"damaged|header"_s);
    QCOMPARE(parseFailure("\xEF\xBB\xBF" + m_file), u"damaged|header"_s);
    QCOMPARE(parseFailure(m_file + m_file), u"damaged|header"_s);
}

void HeaderTest::newerCopyWins()
{
    const QTemporaryDir folder;
    const Header next = replacePassphrase(
        m_header, m_mainKey, m_header.keySlots[0].id, passphrase(u"another long passphrase"_s), quickKdf);
    QCOMPARE(next.generation, 2);
    // As a crash between the two writes leaves it.
    samples::write(folder.filePath(headerFileName), m_file);
    samples::write(folder.filePath(headerCopyFileName), headerBytes(next));
    HeaderCopies copies = readHeader(folder.path());
    QCOMPARE(headerBytes(copies.header), headerBytes(next));
    QCOMPARE(copies.firstState, CopyState::Stale);
    QCOMPARE(copies.secondState, CopyState::Good);

    samples::write(folder.filePath(headerFileName), headerBytes(next));
    samples::write(folder.filePath(headerCopyFileName), m_file);
    copies = readHeader(folder.path());
    QCOMPARE(headerBytes(copies.header), headerBytes(next));
    QCOMPARE(copies.firstState, CopyState::Good);
    QCOMPARE(copies.secondState, CopyState::Stale);

    // The newer one damaged: the older one still opens the casebook.
    samples::write(folder.filePath(headerFileName), headerBytes(next).chopped(1));
    copies = readHeader(folder.path());
    QCOMPARE(headerBytes(copies.header), m_file);
    QCOMPARE(copies.firstState, CopyState::Damaged);
    QVERIFY(copies.needsRepair());

    // Same generation, another content.
    Header twin = m_header;
    twin.name = u"Another name"_s;
    samples::write(folder.filePath(headerFileName), m_file);
    samples::write(folder.filePath(headerCopyFileName), headerBytes(twin));
    copies = readHeader(folder.path());
    QCOMPARE(headerBytes(copies.header), m_file);
    QCOMPARE(copies.secondState, CopyState::Stale);
}

void HeaderTest::missingAndDamagedCopies()
{
    const QTemporaryDir folder;
    const auto reading = [&] { return failure([&] { static_cast<void>(readHeader(folder.path())); }); };
    QCOMPARE(reading(), u"not-a-casebook|"_s + folder.path());

    samples::write(folder.filePath(headerCopyFileName), m_file);
    QCOMPARE(readHeader(folder.path()).firstState, CopyState::Missing);
    writeHeader(folder.path(), readHeader(folder.path()).header);
    QVERIFY(!readHeader(folder.path()).needsRepair());
    QCOMPARE(contentOf(folder.path()).keys(), (QStringList{u"vault.json"_s, u"vault.json.2"_s}));

    QVERIFY(QFile::remove(folder.filePath(headerCopyFileName)));
    QCOMPARE(readHeader(folder.path()).secondState, CopyState::Missing);

    samples::write(folder.filePath(headerFileName), QByteArray());
    QCOMPARE(reading(), u"damaged|header"_s);
    samples::write(folder.filePath(headerCopyFileName), m_file.chopped(5));
    QCOMPARE(reading(), u"damaged|header"_s);
    samples::write(folder.filePath(headerFileName), QByteArray(5'000'000, 'x'));
    QCOMPARE(reading(), u"damaged|header"_s);

#ifndef Q_OS_WIN
    // A link could lead anywhere; it is no copy, even when what it points to is whole.
    QVERIFY(QFile::remove(folder.filePath(headerFileName)));
    samples::write(folder.filePath(u"elsewhere"_s), m_file);
    QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), folder.filePath(headerFileName)));
    QCOMPARE(reading(), u"damaged|header"_s);
#endif

    // What an interrupted write left behind goes with the next write.
    samples::write(folder.filePath(u"vault.json.tmp-0123abcd"_s), "half");
    samples::write(folder.filePath(u"vault.json.2.tmp-0123abcd"_s), "half");
    writeHeader(folder.path(), m_header);
    QVERIFY(contentOf(folder.path()).keys().filter(u"tmp"_s).isEmpty());
    QVERIFY(!readHeader(folder.path()).needsRepair());
}

void HeaderTest::hostile_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto row = [&](const char *name, const QByteArray &from, const QByteArray &to) {
        QTest::newRow(name) << changed(m_file, from, to);
    };
    row("memory 4 TiB", "\"memoryKiB\":8192", "\"memoryKiB\":4294967296");
    row("memory just above", "\"memoryKiB\":8192", "\"memoryKiB\":2097153");
    row("memory just below", "\"memoryKiB\":8192", "\"memoryKiB\":8191");
    row("memory negative", "\"memoryKiB\":8192", "\"memoryKiB\":-8192");
    row("memory exponent", "\"memoryKiB\":8192", "\"memoryKiB\":1e300");
    row("memory spelled otherwise", "\"memoryKiB\":8192", "\"memoryKiB\":8192.0");
    row("memory as text", "\"memoryKiB\":8192", "\"memoryKiB\":\"8192\"");
    row("iterations 0", "\"iterations\":1,", "\"iterations\":0,");
    row("iterations 17", "\"iterations\":1,", "\"iterations\":17,");
    row("parallelism", "\"parallelism\":1", "\"parallelism\":2");
    row("algorithm", "argon2id", "argon2ix");
    row("another format", "candor-casebook", "candor-casebooc");
    row("version 0", "\"formatVersion\":1", "\"formatVersion\":0");
    row("version missing", "\"formatVersion\":1,", "");
    row("generation 0", "\"generation\":1,", "\"generation\":0,");
    row("generation too large", "\"generation\":1,", "\"generation\":99999999999999999999,");
    row("generation null", "\"generation\":1,", "\"generation\":null,");
    row("doubled field", "\"generation\":1,", "\"generation\":1,\"generation\":1,");
    row("doubled, other value", "\"generation\":1,", "\"generation\":9,\"generation\":1,");
    row("unknown field", "\"generation\":1,", "\"generation\":1,\"extra\":0,");
    row("unknown field in slot", "\"role\":\"manager\"", "\"role\":\"manager\",\"extra\":0");
    row("other order", "\"generation\":1,\"epoch\":1", "\"epoch\":1,\"generation\":1");
    row("space", "\"generation\":1", "\"generation\": 1");
    row("escaped otherwise", "Dana", "\\u0044ana");
    row("control character", "Dana", "Da\\u0000na");
    row("line feed", "Dana", "Da\\nna");
    row("half a character", "Dana", "\\ud800");
    row("invalid UTF-8", "Dana", "\xFF\xFE");
    row("very long name", "Dana", QByteArray(201, 'x'));
    row("unknown role", "\"role\":\"manager\"", "\"role\":\"owner\"");
    row("unknown type", "\"type\":\"passphrase\"", "\"type\":\"password\"");
    row("type of another slot", "\"type\":\"passphrase\"", "\"type\":\"recovery\"");
    row("upper case digits", m_header.databaseSalt.toHex(), QByteArray(32, 'A'));
    row("short salt", m_header.databaseSalt.toHex(), QByteArray(30, '1'));
    row("long salt", m_header.databaseSalt.toHex(), QByteArray(34, '1'));
    row("no hexadecimal", m_header.databaseSalt.toHex(), QByteArray(32, 'z'));
    row("short key", m_header.keySlots[0].wrapped.toHex(), QByteArray(94, '1'));
    row("short nonce", m_header.keySlots[1].nonce.toHex(), QByteArray(46, '1'));
    row("not a time", "2026-06-21T00:00:00Z", "2026-13-21T00:00:00Z");
    row("other spelling of a time", "2026-06-21T00:00:00Z", "2026-06-21T00:00:00+00:00");
    row("id in braces", m_header.vaultId.toString().toLatin1(), '{' + m_header.vaultId.toString().toLatin1() + '}');
    row("no id", m_header.vaultId.toString().toLatin1(), "00000000-0000-0000-0000-000000000000");
    row("two slots with one id", m_header.keySlots[1].id.toByteArray(QUuid::WithoutBraces),
        m_header.keySlots[0].id.toByteArray(QUuid::WithoutBraces));
    row("mac missing", ",\"mac\":\"" + m_header.mac.toHex() + '"', "");
    row("slots an object", "\"keyslots\":[", "\"keyslots\":{");

    Header many = m_header;
    while (many.keySlots.size() < 33) {
        KeySlot slot = m_header.keySlots[0];
        slot.id = newUuid();
        many.keySlots.append(slot);
    }
    QTest::newRow("33 slots") << headerBytes(many);
    Header none = m_header;
    none.keySlots.clear();
    QTest::newRow("no slots") << headerBytes(none);
    QTest::newRow("nested deeply") << withChecksum(QByteArray(60000, '[') + ",\"checksum\"");
    QTest::newRow("open objects") << withChecksum(QByteArray("{\"a\":").repeated(10000) + ",\"checksum\"");
    QTest::newRow("an array") << withChecksum("[1,2,3],\"checksum\"");
    QTest::newRow("too large") << changed(m_file, "Dana", QByteArray(66000, 'x'));
    QTest::newRow("nothing") << withChecksum(",\"checksum\"");
}

void HeaderTest::hostile()
{
    QFETCH(const QByteArray, file);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(parseFailure(file), u"damaged|header"_s);
    // Refused without a passphrase, so before any key is derived; and no limit is checked the slow way.
    QVERIFY2(timer.elapsed() < 200, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void HeaderTest::newerVersions()
{
    QByteArray newer = changed(m_file, "\"formatVersion\":1", "\"formatVersion\":2");
    newer = changed(newer, "\"minimumProgramVersion\":\"0.1.0\"", "\"minimumProgramVersion\":\"7.3.0\"");
    // Fields this program knows nothing of are no reason to call it damaged.
    newer = changed(newer, "\"epoch\":1", "\"epochs\":[1,2]");
    const auto error = errorOf([&] { static_cast<void>(parseHeader(newer)); });
    QVERIFY(error.has_value());
    QCOMPARE(error->code(), ErrorCode::NewerVersion);
    QCOMPARE(error->arguments().size(), 2);
    QCOMPARE(error->arguments()[0], u"7.3.0"_s);
    QVERIFY(!error->arguments()[1].isEmpty());

    // A format this program knows, in a casebook that a newer program asks us to leave alone.
    const QByteArray reserved =
        changed(m_file, "\"minimumProgramVersion\":\"0.1.0\"", "\"minimumProgramVersion\":\"99.10.0\"");
    QVERIFY(parseFailure(reserved).startsWith(u"newer-version|99.10.0|"_s));

    const QTemporaryDir folder;
    samples::write(folder.filePath(headerFileName), m_file);
    samples::write(folder.filePath(headerCopyFileName), newer);
    QVERIFY(failure([&] { static_cast<void>(readHeader(folder.path())); }).startsWith(u"newer-version|7.3.0|"_s));
}

void HeaderTest::damageIsNeverANewerVersion()
{
    QByteArray file = m_file;
    QCOMPARE(parseFailure(file.replace("\"formatVersion\":1", "\"formatVersion\":3")), u"damaged|header"_s);
}

void HeaderTest::changedSlotsAreNoticed()
{
    // Somebody without a key, but with all the time in the world.
    const Header promoted = parseHeader(changed(m_file, "\"role\":\"manager\"", "\"role\":\"auditor\""));
    QCOMPARE(unlockFailure(promoted, passphrase()), u"wrong-passphrase"_s);
    const Header renamed = parseHeader(changed(m_file, "St. Brendan", "St. Brendon"));
    QCOMPARE(unlockFailure(renamed, passphrase()), u"damaged|header"_s);
    const Header rolled = parseHeader(changed(m_file, "\"generation\":1", "\"generation\":5"));
    QCOMPARE(unlockFailure(rolled, passphrase()), u"damaged|header"_s);
    Header fewer = m_header;
    fewer.keySlots.removeLast();
    QCOMPARE(unlockFailure(parseHeader(headerBytes(fewer)), passphrase()), u"damaged|header"_s);
    // Such a header is not blessed by changing it further.
    QCOMPARE(
        failure([&] {
            static_cast<void>(addPassphraseSlot(
                renamed, m_mainKey, {newUuid(), u"Ruth Levy"_s, u"editor"_s}, passphrase(), quickKdf));
        }),
        u"damaged|header"_s);
    QCOMPARE(
        failure([&] { static_cast<void>(replaceRecoveryKey(renamed, m_mainKey, RecoveryKey::generate(), quickKdf)); }),
        u"damaged|header"_s);
}

void HeaderTest::slotsOfAnotherCasebook()
{
    Header other = samples::header(crypto::randomSecret(32));
    other.keySlots = m_header.keySlots;
    QCOMPARE(unlockFailure(other, passphrase()), u"wrong-passphrase"_s);
    Header epoch = m_header;
    epoch.epoch = 2;
    QCOMPARE(unlockFailure(epoch, passphrase()), u"wrong-passphrase"_s);
}

void HeaderTest::unlocksByPassphraseAndRecoveryKey()
{
    const RecoveryKey recoveryKey = RecoveryKey::generate();
    const QString text = u"Z\u00FCrich \u00E9t\u00E9 \U0001F511 na\u00EFve "_s; // with a space at the end
    const Header header = makeHeader(
        VaultId::create(), u"Mercy Hospital"_s, m_mainKey, {newUuid(), u"Dana Okafor"_s, u"manager"_s},
        passphrase(text), recoveryKey, quickKdf, fromMillis(1782000000000));

    const Unlocked byPassphrase = unlock(header, passphrase(text));
    QVERIFY(std::ranges::equal(byPassphrase.mainKey.bytes(), m_mainKey.bytes()));
    QCOMPARE(byPassphrase.type, KeySlot::Type::Passphrase);
    QCOMPARE(byPassphrase.userId, header.keySlots[0].userId);
    QCOMPARE(byPassphrase.slotId, header.keySlots[0].id);
    static_cast<void>(unlock(header, passphrase(text.normalized(QString::NormalizationForm_D))));

    const QString sheet = recoveryKey.text();
    for (const QString &spelling :
         {sheet, sheet.toLower(), QString(sheet).remove(u'-'), QString(sheet).replace(u'0', u'O')}) {
        const Unlocked byKey = unlock(header, passphrase(spelling));
        QVERIFY(std::ranges::equal(byKey.mainKey.bytes(), m_mainKey.bytes()));
        QCOMPARE(byKey.type, KeySlot::Type::Recovery);
        QVERIFY(byKey.userId.isNull());
    }

    QCOMPARE(unlockFailure(header, Secret()), u"wrong-passphrase"_s);
    QCOMPARE(unlockFailure(header, passphrase(text.trimmed())), u"wrong-passphrase"_s);
    QCOMPARE(unlockFailure(header, passphrase(text.toUpper())), u"wrong-passphrase"_s);
    QCOMPARE(unlockFailure(header, passphrase(RecoveryKey::generate().text())), u"wrong-passphrase"_s);
    QCOMPARE(unlockFailure(header, Secret::fromBytes(QByteArray(1024, '\0'))), u"wrong-passphrase"_s);

    const DatabaseKey key = databaseKey(header, byPassphrase.mainKey);
    QCOMPARE(key.key.size(), 32);
    QCOMPARE(key.salt, header.databaseSalt);
    QVERIFY(!std::ranges::equal(key.key.bytes(), m_mainKey.bytes()));
}

void HeaderTest::unlocksOneUser()
{
    const Secret second = passphrase(u"a second long passphrase"_s);
    const Header header =
        addPassphraseSlot(m_header, m_mainKey, {newUuid(), u"Ruth Levy"_s, u"editor"_s}, second, quickKdf);
    QCOMPARE(header.generation, 2);
    QCOMPARE(header.keySlots.size(), 3);
    const KeySlot added = header.keySlots.constLast();
    QCOMPARE(unlock(header, second).slotId, added.id);
    QCOMPARE(unlock(header, second, added.id).userId, added.userId);
    QCOMPARE(failure([&] { static_cast<void>(unlock(header, second, header.keySlots[0].id)); }), u"wrong-passphrase"_s);
    QCOMPARE(failure([&] { static_cast<void>(unlock(header, second, newUuid())); }), u"wrong-passphrase"_s);
}

void HeaderTest::cancelled()
{
    Progress progress;
    progress.isCancelled = [] { return true; };
    QCOMPARE(failure([&] { static_cast<void>(unlock(m_header, passphrase(), {}, progress)); }), u"cancelled"_s);
}

void HeaderTest::changesOfSlots()
{
    const Secret fresh = passphrase(u"a fresh and long passphrase"_s);
    const KeySlot old = m_header.keySlots[0];
    const Header next = replacePassphrase(m_header, m_mainKey, old.id, fresh, {16 * 1024, 2});
    verifyHeader(parseHeader(headerBytes(next)), m_mainKey);
    QCOMPARE(next.generation, m_header.generation + 1);
    const KeySlot now = next.keySlots[0];
    QCOMPARE(now.id, old.id);
    QCOMPARE(now.userId, old.userId);
    QVERIFY(now.salt != old.salt && now.nonce != old.nonce && now.wrapped != old.wrapped);
    QCOMPARE(now.kdf, (KdfParams{16 * 1024, 2}));
    QVERIFY(std::ranges::equal(unlock(next, fresh).mainKey.bytes(), m_mainKey.bytes()));
    QCOMPARE(unlockFailure(next, passphrase()), u"wrong-passphrase"_s);

    const RecoveryKey sheet = RecoveryKey::generate();
    const Header renewed = replaceRecoveryKey(next, m_mainKey, sheet, quickKdf);
    QCOMPARE(renewed.generation, 3);
    QCOMPARE(renewed.keySlots.size(), 2);
    QCOMPARE(unlock(renewed, passphrase(sheet.text())).type, KeySlot::Type::Recovery);

    QCOMPARE(
        failure([&] { static_cast<void>(replacePassphrase(m_header, m_mainKey, newUuid(), fresh, quickKdf)); }),
        u"not-found|keyslot"_s);
    QCOMPARE(
        failure([&] {
            static_cast<void>(replacePassphrase(m_header, m_mainKey, m_header.keySlots[1].id, fresh, quickKdf));
        }),
        u"not-found|keyslot"_s);
    QCOMPARE(
        failure([&] {
            static_cast<void>(replacePassphrase(m_header, m_mainKey, old.id, passphrase(u"short"_s), quickKdf));
        }),
        u"weak-passphrase|15"_s);
    QCOMPARE(
        failure(
            [&] { static_cast<void>(replacePassphrase(m_header, crypto::randomSecret(32), old.id, fresh, quickKdf)); }),
        u"damaged|header"_s);
}

void HeaderTest::limitsOfSlots()
{
    Header header = m_header;
    const SlotUser user{newUuid(), QString(200, QChar(0x4E00)), u"reader"_s};
    while (header.keySlots.size() < 32)
        header = addPassphraseSlot(header, m_mainKey, user, passphrase(), quickKdf);
    // The largest header there can be fits its own limit.
    header.name = QString(200, QChar(0x4E00));
    QVERIFY(headerBytes(header).size() <= crypto::maximumHeaderBytes);
    QCOMPARE(parseHeader(headerBytes(header)).keySlots.size(), 32);
    header.name = m_header.name;
    const auto adding = [&](const Header &to, const SlotUser &who, const KdfParams &kdf) {
        return failure([&] { static_cast<void>(addPassphraseSlot(to, m_mainKey, who, passphrase(), kdf)); });
    };
    QCOMPARE(adding(header, user, quickKdf), u"invalid-value|keyslots|33|32"_s);
    QVERIFY(
        adding(m_header, {newUuid(), QString(201, u'x'), u"reader"_s}, quickKdf).startsWith(u"invalid-value|user"_s));
    QVERIFY(adding(m_header, {newUuid(), u"A\nB"_s, u"reader"_s}, quickKdf).startsWith(u"invalid-value|user"_s));
    QVERIFY(adding(m_header, {newUuid(), QString(), u"reader"_s}, quickKdf).startsWith(u"invalid-value|user"_s));
    QVERIFY(adding(m_header, {newUuid(), u"A"_s, u"root"_s}, quickKdf).startsWith(u"invalid-value|role"_s));
    for (const KdfParams kdf : {KdfParams{8191, 1}, KdfParams{2097153, 1}, KdfParams{8192, 0}, KdfParams{8192, 17}})
        QVERIFY(adding(m_header, {newUuid(), u"A"_s, u"reader"_s}, kdf).startsWith(u"invalid-value|kdf"_s));
    QCOMPARE(KdfParams().memoryKiB, 262144U);
    QCOMPARE(KdfParams().iterations, 3U);
}

QTEST_APPLESS_MAIN(HeaderTest)
#include "tst_header.moc"
