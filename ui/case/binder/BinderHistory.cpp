// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/binder/BinderHistory.h"

#include "case/history/HistoryValues.h"
#include "case/history/HistoryWording.h"
#include "model/Codec.h"
#include "model/Describe.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct BinderHistory {
    Q_DECLARE_TR_FUNCTIONS(BinderHistory)
};

constexpr int mostReferences = 4; // one record is called after another, and that one after a third

int strictness(Lane lane)
{
    switch (lane) {
    case Lane::Fact: return 0;
    case Lane::Told: return 1;
    case Lane::Business: return 2;
    case Lane::AttorneyClient: return 3;
    case Lane::CandorStatute: return 4;
    case Lane::PeerReview: return 5;
    case Lane::Pswp: return 6;
    }
    return 6;
}

Lane stricter(Lane a, Lane b)
{
    return strictness(a) < strictness(b) ? b : a;
}

/// What everybody who may read a history may see goes into one row.
Lane groupOf(Lane lane)
{
    return strictness(lane) <= strictness(Lane::Business) ? Lane::Business : lane;
}

/// Judges the two states of an entry.
class Judge {
public:
    Judge(const HistoryEntry &entry, const CaseFile &file)
        : m_file(file)
        , m_kind(*entry.kind)
    {
        for (const QJsonObject *state : {&entry.before, &entry.after}) {
            if (state->isEmpty())
                continue;
            try {
                m_states.emplace_back(*state, fromJson(m_kind, *state));
            } catch (const Error &) {
                m_fits = false; // it was stored by an older program and does not fit any more
            }
        }
    }

    [[nodiscard]] bool canJudge() const { return m_fits && !m_states.empty(); }

    [[nodiscard]] Lane laneOfField(const QString &name) const
    {
        Lane lane = Lane::Fact;
        for (const FieldInfo &field : fieldsOf(m_kind)) {
            if (name != QLatin1StringView(field.name))
                continue;
            for (const auto &[json, record] : m_states) {
                const QJsonValue value = json.value(name);
                if (!value.isUndefined())
                    lane = stricter(lane, stricter(laneOf(record, field), laneBehind(value, mostReferences)));
            }
        }
        return lane;
    }

    [[nodiscard]] Lane laneOfName() const
    {
        Lane lane = Lane::Fact;
        for (const char *field : namingFields(m_kind))
            lane = stricter(lane, laneOfField(QString::fromLatin1(field)));
        return lane;
    }

    [[nodiscard]] Lane laneOfAll() const
    {
        Lane lane = Lane::Fact;
        for (const FieldInfo &field : fieldsOf(m_kind))
            lane = stricter(lane, laneOfField(QString::fromLatin1(field.name)));
        return lane;
    }

private:
    /// A reference reads as the name of what it points to, which may be better protected than the reference.
    [[nodiscard]] Lane laneBehind(const QJsonValue &value, int depth) const
    {
        Lane lane = Lane::Fact;
        if (value.isArray()) {
            for (const auto &each : value.toArray())
                lane = stricter(lane, laneBehind(each, depth));
            return lane;
        }
        const QUuid id = QUuid::fromString(value.toString());
        if (id.isNull())
            return lane;
        const auto look = [&]<class R>(const std::vector<R> &list) {
            for (const R &record : list) {
                if (record.id.uuid() == id)
                    lane = stricter(lane, laneOfNamed(AnyRecord(record), depth));
            }
        };
        [&]<class... R>(RecordList<R...>) { (look(m_file.all<R>()), ...); }(AllRecords{});
        return lane;
    }

    [[nodiscard]] Lane laneOfNamed(const AnyRecord &record, int depth) const
    {
        const RecordKind kind = kindOf(record);
        if (kind == RecordKind::BehaviorReview || depth == 0)
            return Lane::Pswp;
        Lane lane = Lane::Fact;
        const QJsonObject json = toJson(record);
        for (const FieldInfo &field : fieldsOf(kind)) {
            for (const char *naming : namingFields(kind)) {
                if (QLatin1StringView(naming) != QLatin1StringView(field.name))
                    continue;
                lane = stricter(lane, laneOf(record, field));
                lane = stricter(lane, laneBehind(json.value(QLatin1StringView(field.name)), depth - 1));
            }
        }
        return lane;
    }

    const CaseFile &m_file;
    RecordKind m_kind;
    std::vector<std::pair<QJsonObject, AnyRecord>> m_states;
    bool m_fits = true;
};

/// For a row that may not tell all there is.
QString partSentence(const HistoryEntry &entry, const QString &subject)
{
    const QString who = entry.user.isEmpty() ? BinderHistory::tr("Somebody") : entry.user;
    if (entry.before.isEmpty())
        return BinderHistory::tr("%1 added %2", "who, record").arg(who, subject);
    if (entry.after.isEmpty())
        return BinderHistory::tr("%1 removed %2", "who, record").arg(who, subject);
    return BinderHistory::tr("%1 changed %2", "who, record").arg(who, subject);
}

} // namespace

std::vector<HistoryExtractRow> binderHistoryRows(
    const HistoryEntry &entry, const CaseFile &file, const Protocol &protocol, const words::Moment &moment)
{
    if (!entry.kind || *entry.kind == RecordKind::BehaviorReview)
        return {};
    const Judge judge(entry, file);
    if (!judge.canJudge())
        return {};
    const HistoryLine line = historyLine(entry, file, protocol, moment);
    struct Group {
        Lane lane = Lane::Fact;
        QStringList details;
    };
    std::map<int, Group> groups;
    for (const HistoryChange &change : line.changes) {
        const Lane lane = judge.laneOfField(change.field);
        Group &group = groups[strictness(groupOf(lane))];
        group.lane = stricter(group.lane, lane);
        group.details += changeText(change);
    }
    const Lane nameLane = judge.laneOfName();
    std::vector<HistoryExtractRow> rows;
    for (auto &[level, group] : groups) {
        const bool tellsAll = groups.size() == 1 && strictness(groupOf(judge.laneOfAll())) <= level;
        const bool mayName = strictness(groupOf(nameLane)) <= level;
        HistoryExtractRow row{entry.at, entry.user, {}, std::move(group.details), group.lane};
        if (mayName)
            row.lane = stricter(row.lane, nameLane);
        if (tellsAll) {
            row.sentence = line.sentence;
            row.lane = stricter(row.lane, judge.laneOfAll());
            if (row.details.size() == 1) // it is in the sentence
                row.details.clear();
        } else {
            row.sentence = partSentence(
                entry, mayName ? line.subject
                               : BinderHistory::tr("a record of the kind “%1”").arg(historyKindText(entry.kind)));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<HistoryExtractRow> readBinderHistory(
    const std::function<QFuture<std::vector<HistoryEntry>>(const HistoryQuery &)> &read, const CaseFile &file,
    const Protocol &protocol, const words::Moment &moment, const Progress &progress)
{
    HistoryQuery query;
    query.caseId = file.record.id.uuid();
    std::vector<HistoryExtractRow> rows;
    for (;;) {
        progress.throwIfCancelled();
        QFuture<std::vector<HistoryEntry>> reading = read(query);
        reading.waitForFinished(); // throws what reading threw
        if (reading.resultCount() == 0)
            throw Error(ErrorCode::Cancelled);
        const std::vector<HistoryEntry> page = reading.result();
        for (const HistoryEntry &entry : page) {
            std::vector<HistoryExtractRow> made = binderHistoryRows(entry, file, protocol, moment);
            rows.insert(rows.end(), std::make_move_iterator(made.rbegin()), std::make_move_iterator(made.rend()));
        }
        if (page.size() < static_cast<size_t>(query.limit))
            break;
        query.before = page.back().sequence;
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace candor
