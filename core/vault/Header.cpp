// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Header.h"

#include "base/Error.h"
#include "vault/platform/Platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVersionNumber>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView checksumStart = ",\"checksum\":\"";
constexpr QByteArrayView fileEnd = "\"}\n";
constexpr qsizetype hashDigits = qsizetype{crypto::hashBytes} * 2;

[[noreturn]] void damaged(const QString &why)
{
    throw Error(ErrorCode::Damaged, {u"header"_s}, why);
}

void require(bool condition, const QString &what)
{
    if (!condition)
        damaged(what);
}

// --- writing

QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

QByteArray hex(const QByteArray &bytes)
{
    return '"' + bytes.toHex() + '"';
}

QByteArray quoted(const QUuid &id)
{
    return '"' + id.toByteArray(QUuid::WithoutBraces) + '"';
}

void add(QByteArray &object, const char *name, const QByteArray &value)
{
    object += object.isEmpty() ? "{\"" : ",\"";
    object += name;
    object += "\":";
    object += value;
}

QByteArray slotBytes(const KeySlot &slot, bool withKey)
{
    QByteArray kdf;
    add(kdf, "alg", '"' + QByteArray(crypto::kdfAlgorithm) + '"');
    add(kdf, "memoryKiB", QByteArray::number(slot.kdf.memoryKiB));
    add(kdf, "iterations", QByteArray::number(slot.kdf.iterations));
    add(kdf, "parallelism", "1");
    add(kdf, "salt", hex(slot.salt));

    QByteArray out;
    add(out, "id", quoted(slot.id));
    add(out, "type", slot.type == KeySlot::Type::Passphrase ? "\"passphrase\"" : "\"recovery\"");
    add(out, "userId", quoted(slot.userId));
    add(out, "display", quoted(slot.display));
    add(out, "role", quoted(slot.role));
    add(out, "created", quoted(toIso(slot.created)));
    add(out, "kdf", kdf + '}');
    add(out, "nonce", hex(slot.nonce));
    if (withKey)
        add(out, "wrapped", hex(slot.wrapped));
    return out + '}';
}

// --- reading

qint64 integer(const QJsonObject &object, QLatin1StringView name, qint64 least, qint64 most)
{
    const qint64 value = object[name].toInteger(least - 1);
    require(value >= least && value <= most, name + u" out of range"_s);
    return value;
}

QString text(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object[name];
    require(value.isString() && isHeaderText(value.toString()), name + u" is not a text"_s);
    return value.toString();
}

QByteArray bytes(const QJsonObject &object, QLatin1StringView name, qsizetype size)
{
    const QByteArray value = QByteArray::fromHex(text(object, name).toLatin1());
    require(value.size() == size, name + u" has another size"_s);
    return value;
}

QUuid uuid(const QJsonObject &object, QLatin1StringView name)
{
    return QUuid::fromString(text(object, name));
}

Instant instant(const QJsonObject &object, QLatin1StringView name)
{
    const std::optional<Instant> value = instantFromIso(text(object, name));
    require(value.has_value(), name + u" is not a time"_s);
    return *value;
}

KeySlot parseSlot(const QJsonObject &object)
{
    KeySlot slot;
    slot.id = uuid(object, "id"_L1);
    require(!slot.id.isNull(), u"slot without id"_s);
    const QString type = text(object, "type"_L1);
    require(type == "passphrase"_L1 || type == "recovery"_L1, u"unknown type of slot"_s);
    slot.type = type == "recovery"_L1 ? KeySlot::Type::Recovery : KeySlot::Type::Passphrase;
    slot.userId = uuid(object, "userId"_L1);
    slot.display = text(object, "display"_L1);
    slot.role = text(object, "role"_L1);
    if (slot.type == KeySlot::Type::Recovery)
        require(slot.userId.isNull() && slot.display.isEmpty() && slot.role.isEmpty(), u"recovery slot of a user"_s);
    else
        require(!slot.userId.isNull() && isSlotRole(slot.role), u"slot without user or role"_s);
    slot.created = instant(object, "created"_L1);

    const QJsonObject kdf = object["kdf"_L1].toObject();
    require(text(kdf, "alg"_L1) == QLatin1StringView(crypto::kdfAlgorithm), u"unknown key derivation"_s);
    slot.kdf.memoryKiB =
        static_cast<quint32>(integer(kdf, "memoryKiB"_L1, crypto::minimumKdfMemoryKiB, crypto::maximumKdfMemoryKiB));
    slot.kdf.iterations = static_cast<quint32>(integer(kdf, "iterations"_L1, 1, crypto::maximumKdfIterations));
    integer(kdf, "parallelism"_L1, 1, 1);
    slot.salt = bytes(kdf, "salt"_L1, crypto::saltBytes);
    slot.nonce = bytes(object, "nonce"_L1, crypto::nonceBytes);
    slot.wrapped = bytes(object, "wrapped"_L1, crypto::keyBytes + crypto::tagBytes);
    return slot;
}

/// Bytes in front of the checksum, once it is found to fit.
QByteArrayView checkedPart(const QByteArray &file)
{
    const qsizetype tail = checksumStart.size() + hashDigits + fileEnd.size();
    require(file.size() <= crypto::maximumHeaderBytes && file.size() > tail, u"size of the file"_s);
    const QByteArrayView part = QByteArrayView(file).chopped(tail);
    const QByteArray expected = checksumStart.toByteArray() + crypto::hash(part).toHex() + fileEnd.toByteArray();
    require(crypto::equal(QByteArrayView(file).last(tail), expected), u"checksum"_s);
    return part;
}

struct Copy {
    CopyState state = CopyState::Missing;
    Header header;
};

Copy readCopy(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (info.isSymLink() || !info.isFile() || info.size() > crypto::maximumHeaderBytes)
        return {CopyState::Damaged, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::InputUnreadable, {path, {}, file.errorString()}, u"header"_s);
    const QByteArray content = file.read(crypto::maximumHeaderBytes + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error(ErrorCode::InputUnreadable, {path, {}, file.errorString()}, u"header"_s);
    try {
        return {CopyState::Good, parseHeader(content)};
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Damaged)
            throw;
        return {CopyState::Damaged, {}}; // reported to the caller as the state of this copy
    }
}

/// What an interrupted writeHeader() left behind.
void removeLeftovers(const QString &folder)
{
    QDir dir(folder);
    const QStringList names = dir.entryList(
        {headerFileName + u".tmp-*"_s, headerCopyFileName + u".tmp-*"_s}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names)
        dir.remove(name);
}

} // namespace

bool isHeaderText(const QString &text)
{
    if (text.size() > crypto::maximumTextLength || !text.isValidUtf16())
        return false;
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isSlotRole(const QString &role)
{
    return role == "manager"_L1 || role == "editor"_L1 || role == "reader"_L1 || role == "auditor"_L1;
}

QByteArray authenticatedBytes(const Header &header)
{
    QByteArray list = "[";
    for (const KeySlot &slot : header.keySlots)
        list += (list.size() > 1 ? "," : "") + slotBytes(slot, true);

    QByteArray out;
    add(out, "format", '"' + QByteArray(crypto::casebookFormat) + '"');
    add(out, "formatVersion", QByteArray::number(crypto::formatVersion));
    add(out, "minimumProgramVersion", '"' + QByteArray(crypto::minimumProgramVersion) + '"');
    add(out, "vaultId", quoted(header.vaultId.uuid()));
    add(out, "generation", QByteArray::number(header.generation));
    add(out, "epoch", QByteArray::number(header.epoch));
    add(out, "created", quoted(toIso(header.created)));
    add(out, "name", quoted(header.name));
    add(out, "dbSalt", hex(header.databaseSalt));
    add(out, "keyslots", list + ']');
    return out;
}

QByteArray headerBytes(const Header &header)
{
    QByteArray out = authenticatedBytes(header);
    add(out, "mac", hex(header.mac));
    return out + checksumStart.toByteArray() + crypto::hash(out).toHex() + fileEnd.toByteArray();
}

QByteArray slotBinding(const KeySlot &slot, const VaultId &vaultId, qint64 epoch)
{
    return QByteArray(crypto::keySlotLabel) + '\n' + vaultId.uuid().toByteArray(QUuid::WithoutBraces) + '\n' +
           QByteArray::number(epoch) + '\n' + slotBytes(slot, false);
}

Header parseHeader(const QByteArray &file)
{
    constexpr qint64 largest = qint64{1} << 53; // whole numbers in JSON
    const QByteArrayView part = checkedPart(file);
    QJsonParseError jsonError;
    const QJsonObject object = QJsonDocument::fromJson(part.toByteArray() + '}', &jsonError).object();
    require(jsonError.error == QJsonParseError::NoError, u"not JSON"_s);
    require(text(object, "format"_L1) == QLatin1StringView(crypto::casebookFormat), u"another format"_s);
    const auto ours = QStringLiteral(CANDOR_VERSION);
    const QString needed = text(object, "minimumProgramVersion"_L1);
    const bool isNewer = integer(object, "formatVersion"_L1, 1, largest) > crypto::formatVersion ||
                         QVersionNumber::fromString(needed) > QVersionNumber::fromString(ours);
    if (isNewer)
        throw Error(ErrorCode::NewerVersion, {needed, ours});

    Header header;
    header.vaultId = VaultId(uuid(object, "vaultId"_L1));
    require(!header.vaultId.isNil(), u"no casebook id"_s);
    header.generation = integer(object, "generation"_L1, 1, largest);
    header.epoch = integer(object, "epoch"_L1, 1, largest);
    header.created = instant(object, "created"_L1);
    header.name = text(object, "name"_L1);
    header.databaseSalt = bytes(object, "dbSalt"_L1, crypto::saltBytes);
    const QJsonArray list = object["keyslots"_L1].toArray();
    require(!list.isEmpty() && list.size() <= crypto::maximumKeySlots, u"number of key slots"_s);
    for (const auto &value : list) {
        const KeySlot slot = parseSlot(value.toObject());
        for (const KeySlot &earlier : header.keySlots)
            require(earlier.id != slot.id, u"two slots with one id"_s);
        header.keySlots.append(slot);
    }
    header.mac = bytes(object, "mac"_L1, crypto::hashBytes);

    // Unknown and doubled fields, other spellings of a value, white space: all show here.
    require(headerBytes(header) == file, u"not in the one allowed spelling"_s);
    return header;
}

HeaderCopies readHeader(const QString &folder)
{
    const Copy first = readCopy(QDir(folder).filePath(headerFileName));
    const Copy second = readCopy(QDir(folder).filePath(headerCopyFileName));
    if (first.state == CopyState::Missing && second.state == CopyState::Missing)
        throw Error(ErrorCode::NotACasebook, {folder});
    const bool firstGood = first.state == CopyState::Good;
    const bool secondGood = second.state == CopyState::Good;
    if (!firstGood && !secondGood)
        damaged(u"no whole copy"_s);

    HeaderCopies copies{first.header, first.state, second.state};
    if (!firstGood) {
        copies.header = second.header;
    } else if (secondGood && second.header.generation > first.header.generation) {
        copies.header = second.header;
        copies.firstState = CopyState::Stale;
    } else if (secondGood && headerBytes(first.header) != headerBytes(second.header)) {
        copies.secondState = CopyState::Stale;
    }
    return copies;
}

void writeHeader(const QString &folder, const Header &header)
{
    const QByteArray content = headerBytes(header);
    static_cast<void>(parseHeader(content)); // throws: what cannot be read again must not replace what can
    removeLeftovers(folder);
    platform::writeWholeFile(QDir(folder).filePath(headerCopyFileName), content);
    platform::writeWholeFile(QDir(folder).filePath(headerFileName), content);
}

} // namespace candor
