// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/internal/Engine.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace candor::demo {

/// Reads the little language of resources/demo (its README says how it is written): texts in two languages, times
/// counted from "now", names for records.
class Dictionary {
public:
    Dictionary(Instant now, const QTimeZone &zone, bool spanish)
        : m_now(now)
        , m_zone(zone)
        , m_spanish(spanish)
    {
    }

    [[nodiscard]] QString text(const QString &both) const;
    /// "-38min", "-18h20min", "-5d 14:05" (by the clock of the hospital). Error(Internal) for anything else.
    [[nodiscard]] Instant time(const QString &written) const;
    /// Every value below `written` with its texts, times, codes and names of records replaced by what they stand for.
    [[nodiscard]] QJsonValue resolve(const QJsonValue &written, QHash<QString, QUuid> &names) const;

private:
    [[nodiscard]] QJsonValue resolveText(const QString &written, QHash<QString, QUuid> &names) const;

    Instant m_now;
    QTimeZone m_zone;
    bool m_spanish;
};

/// Tells stories: brings all their entries in the order of time, moves the clock and applies each as a command of the
/// person who made it.
class Storyteller {
public:
    /// `casebook` is resources/demo/casebook.json: settings, users, views, contacts, and the people who appear in
    /// several cases.
    Storyteller(
        Engine &engine, const std::shared_ptr<FixedClock> &clock, Instant now, const QString &language,
        const QJsonObject &casebook);

    void tell(const std::vector<QJsonObject> &stories);

private:
    struct Story {
        Id<Case> id = Id<Case>::create();
        QHash<QString, QUuid> names; // "#nurse" and the record it stands for
    };
    struct Entry {
        Instant at{};     // when it is stored
        Instant began{};  // when it began: a conversation is written down after it ended
        size_t story = 0; // index into m_stories
        QString by;
        QString verb;
        QJsonValue what;
    };
    using Verb = void (Storyteller::*)(const QJsonValue &);

    void tellProgram();
    [[nodiscard]] std::vector<Entry> entriesOf(size_t story, const QJsonArray &written) const;
    void play(const Entry &entry);

    // The verbs of an entry.
    void open(const QJsonValue &what);
    void import(const QJsonValue &what);
    void write(const QJsonValue &what);
    void attach(const QJsonValue &what);
    void done(const QJsonValue &what);
    void finish(const QJsonValue &what);
    void fill(const QJsonValue &what);
    void tick(const QJsonValue &what);
    void talk(const QJsonValue &what);
    void move(const QJsonValue &what);
    void document(const QJsonValue &what);
    void disclose(const QJsonValue &what);
    void improve(const QJsonValue &what);
    void close(const QJsonValue &what);
    void reopen(const QJsonValue &what);

    void apply(const Command &command) { m_engine.apply(command, m_user); }
    [[nodiscard]] Story &story() { return m_stories[m_current]; }
    [[nodiscard]] QJsonValue resolve(const QJsonValue &written);
    [[nodiscard]] QUuid named(const QString &name) const;
    /// Records by kind, `{"person": [{…}, …], "case": {…}}`; those that `file` has already are changed, others are new.
    [[nodiscard]] std::vector<AnyRecord> records(const QJsonObject &written, const CaseFile &file);
    [[nodiscard]] AnyRecord record(RecordKind kind, QJsonObject written, const CaseFile &file);
    /// Who and when, where the story leaves them out: the person and the time of the entry.
    void sign(AnyRecord &record) const;
    template <class R>
    [[nodiscard]] std::vector<R> listOf(QJsonObject &from, QLatin1StringView key);
    /// Remembers the names that a conversation gives to what came up in it.
    void nameNew(const QJsonObject &written, const Id<Conversation> &conversation);

    Engine &m_engine;
    std::shared_ptr<FixedClock> m_clock;
    Instant m_now;
    Dictionary m_dictionary;
    QJsonObject m_casebook;
    std::vector<Story> m_stories;
    QHash<QString, ImprovementPlan> m_plans; // as stored last, by their names in the stories
    size_t m_current = 0;
    QString m_user;
    Instant m_began{};
};

} // namespace candor::demo
