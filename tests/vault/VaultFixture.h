// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Codec.h"
#include "vault/Container.h"
#include "vault/KeySlots.h"
#include "vault/LockFile.h"
#include "vault/Migrations.h"
#include "vault/Records.h"
#include "vault/Vault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <random>

/// The error code that `statement` throws, or a failed test when it throws none.
#define VERIFY_ERROR(statement, expected)                                                                              \
    do {                                                                                                               \
        bool thrown = false;                                                                                           \
        try {                                                                                                          \
            (void)(statement);                                                                                         \
        } catch (const candor::Error &error) {                                                                         \
            thrown = true;                                                                                             \
            QCOMPARE(candor::errorName(error.code()), candor::errorName(expected));                                    \
        }                                                                                                              \
        QVERIFY2(thrown, "nothing was thrown");                                                                        \
    } while (false)

namespace candor::test {

using namespace Qt::StringLiterals;

/// A fixed passphrase and a cheap key derivation: these tests are not about either.
inline Secret passphrase(const QString &text = u"seven quiet rivers below"_s)
{
    QString copy = text;
    copy.detach();
    return Secret::fromPassphrase(std::move(copy));
}

inline DatabaseKey fixedKey(char fill = 'k')
{
    return {Secret::fromBytes(QByteArray(crypto::keyBytes, fill)), QByteArray(crypto::saltBytes, 's')};
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void setFileBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

/// A casebook in a folder of its own.
class TestVault {
public:
    TestVault()
    {
        const Secret secret = passphrase();
        created = Vault::create({path(), u"Harbor View Hospital"_s, u"Dana Ruiz"_s, &secret, {8192, 1}}, clock);
    }
    [[nodiscard]] QString path(const QString &name = u"Cases.candor"_s) const { return folder.filePath(name); }
    [[nodiscard]] QString database() const { return ContainerPaths{path()}.database(); }
    [[nodiscard]] std::unique_ptr<Vault> open() { return Vault::open(path(), passphrase(), clock); }

    /// The raw connection, for tampering with a closed casebook. (Slow on purpose: through passphrase and header.)
    [[nodiscard]] std::unique_ptr<Connection> raw() const
    {
        const Header header = openContainer(path()).copies.header;
        const Unlocked unlocked = unlock(header, passphrase());
        return std::make_unique<Connection>(database(), databaseKey(header, unlocked.mainKey));
    }

    QTemporaryDir folder;
    FixedClock clock{fromMillis(1'790'000'000'000)};
    NewVault created;
};

/// Deterministic pseudo-random cases, so that a failure can be repeated.
class Maker {
public:
    explicit Maker(unsigned seed = 1)
        : m_random(seed)
    {
    }

    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    QString word()
    {
        static const QStringList words = {u"infusion"_s, u"pump"_s,    u"nurse"_s,    u"handoff"_s,
                                          u"consent"_s,  u"allergy"_s, u"dose"_s,     u"ward"_s,
                                          u"family"_s,   u"delay"_s,   u"surgeon"_s,  u"record"_s,
                                          u"device"_s,   u"monitor"_s, u"transfer"_s, u"pain"_s};
        return words.at(below(static_cast<int>(words.size())));
    }
    QString sentence(int words)
    {
        QStringList list;
        for (int i = 0; i < words; ++i)
            list += word();
        return list.join(u' ') + u"."_s;
    }

    /// A case of 51 records with about 10 kB of text.
    ChangeSet bigCase(int number)
    {
        Case head;
        head.id = Id<Case>::create();
        head.number = u"2026-%1"_s.arg(number, 4, 10, QChar(u'0'));
        head.title = sentence(3);
        head.status = CaseStatus::Open;
        head.account = sentence(60);
        ChangeSet set = changes(u"import"_s);
        const auto add = [&](const AnyRecord &record) { set.changes.push_back({head.id.uuid(), record, false}); };
        add(head);
        for (int i = 0; i < 10; ++i) {
            Report report;
            report.id = Id<Report>::create();
            report.sourceSystem = u"incident"_s;
            report.sourceId = u"%1-%2"_s.arg(number).arg(i);
            report.narrative = sentence(35);
            add(report);
        }
        for (int i = 0; i < 40; ++i) {
            Note note;
            note.id = Id<Note>::create();
            note.text = sentence(25);
            note.by = u"Dana Ruiz"_s;
            add(note);
        }
        set.rows.push_back(row(head));
        return set;
    }

    CaseRow row(const Case &head)
    {
        CaseRow r;
        r.caseId = head.id.uuid();
        r.number = head.number;
        r.title = head.title;
        r.status = head.status;
        r.patient = u"R.Q., 58"_s;
        r.unit = word();
        r.owner = word();
        r.harmRank = below(5);
        r.stage = below(6);
        r.stages = u"dcnnnn"_s;
        if (below(4) != 0)
            r.nextDue = fromMillis(1'790'000'000'000 + below(20) * 3'600'000LL); // few values: many ties
        if (below(3) != 0)
            r.opened = fromMillis(1'780'000'000'000 + below(50) * 86'400'000LL);
        if (below(2) == 0)
            r.lastTold = fromMillis(1'785'000'000'000);
        if (below(3) == 0)
            r.tags = {word(), u"Café 100%"_s};
        if (!r.tags.isEmpty() && below(2) == 0)
            r.tags.removeLast();
        return r;
    }

    static ChangeSet changes(const QString &command)
    {
        ChangeSet set;
        set.command = command;
        set.user = u"Dana Ruiz"_s;
        set.at = fromMillis(1'790'000'000'000);
        return set;
    }

private:
    std::mt19937 m_random;
};

inline Note noteOf(const QString &text)
{
    Note note;
    note.id = Id<Note>::create();
    note.text = text;
    return note;
}

/// One change of one record.
inline ChangeSet change(const QUuid &caseId, const AnyRecord &record, bool remove = false)
{
    ChangeSet set = Maker::changes(u"edit"_s);
    set.changes.push_back({caseId, record, remove});
    return set;
}

/// Many cases at once, each with nothing but its head and its row in the list.
inline ChangeSet importOf(int cases, unsigned seed = 1)
{
    Maker maker(seed);
    ChangeSet all = Maker::changes(u"import"_s);
    for (int i = 0; i < cases; ++i) {
        Case head;
        head.id = Id<Case>::create();
        head.number = u"2026-%1"_s.arg(i, 5, 10, QChar(u'0'));
        head.title = maker.sentence(1 + maker.below(2));
        head.status = static_cast<CaseStatus>(maker.below(7));
        all.changes.push_back({head.id.uuid(), head, false});
        all.rows.push_back(maker.row(head));
    }
    return all;
}

/// Everything in a vault that a person could see, in a fixed order.
inline QByteArray logicalDump(Vault &vault)
{
    QByteArray dump;
    CaseQuery query;
    query.state = CaseQuery::State::All;
    query.order = CaseOrder::Number;
    do {
        const CasePage page = vault.listCases(query);
        for (const CaseRow &row : page.rows)
            dump += QJsonDocument(caseToJson(vault.loadCase(row.caseId))).toJson() + row.title.toUtf8();
        query.after = page.next;
    } while (!query.after.isEmpty());
    HistoryQuery all;
    all.limit = 1'000'000;
    for (const HistoryEntry &entry : vault.history(all))
        dump += QByteArray::number(entry.sequence) + entry.action.toUtf8() + QJsonDocument(entry.after).toJson();
    return dump;
}

} // namespace candor::test
