// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/ProtocolEdit.h"

#include "base/Error.h"
#include "model/Codec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

using What = ProtocolEdit::What;
using Part = ProtocolEdit::Part;

QString checklistOf(const QString &target)
{
    return target.section(u'/', 0, 0);
}
QString rowOf(const QString &target)
{
    return target.section(u'/', 1);
}

QJsonObject spanToJson(const Span &span)
{
    return {{u"amount"_s, span.amount}, {u"unit"_s, keyOf(span.unit)}};
}

/// A protocol as JSON while it is edited.
class Draft {
public:
    explicit Draft(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    void apply(const ProtocolEdit &edit)
    {
        switch (edit.what) {
        case What::Switch: switchPart(edit); return;
        case What::Length: setLength(edit); return;
        case What::Soon: setSoon(edit); return;
        case What::AddRow: addRow(edit); return;
        case What::RemoveRow: changeRows(edit.target, removeOwnRow); return;
        case What::MoveRow: moveRow(edit); return;
        case What::Confirm: confirm(edit); return;
        }
    }

    void setVersion(const QString &version) { m_json[u"version"_s] = version; }
    [[nodiscard]] QByteArray text() const { return QJsonDocument(m_json).toJson(QJsonDocument::Indented); }

private:
    /// Changes the object with this id in a list; false when there is none.
    template <class Change>
    static bool changeIn(QJsonObject &owner, const QString &list, const QString &id, Change change)
    {
        QJsonArray items = owner.value(list).toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            QJsonObject item = items[i].toObject();
            if (item.value("id"_L1).toString() != id)
                continue;
            change(item);
            items[i] = item;
            owner[list] = items;
            return true;
        }
        return false;
    }

    template <class Change>
    void changePart(Part part, const QString &target, Change change)
    {
        if (part == Part::Row) {
            changeRows(target, [&](QJsonArray &rows, qsizetype at) {
                QJsonObject row = rows[at].toObject();
                change(row);
                rows[at] = row;
            });
            return;
        }
        const bool found = changeIn(m_json, part == Part::Step ? u"steps"_s : u"clocks"_s, target, change);
        if (!found)
            throw Error(ErrorCode::NotFound, {target});
    }

    /// Hands over the rows of the section that holds the row, and its place in them.
    template <class Change>
    void changeRows(const QString &target, Change change)
    {
        bool found = false;
        changeIn(m_json, u"checklists"_s, checklistOf(target), [&](QJsonObject &checklist) {
            QJsonArray sections = checklist.value("sections"_L1).toArray();
            for (qsizetype s = 0; s < sections.size(); ++s) {
                QJsonObject section = sections[s].toObject();
                QJsonArray rows = section.value("rows"_L1).toArray();
                for (qsizetype r = 0; r < rows.size() && !found; ++r) {
                    if (rows[r].toObject().value("id"_L1).toString() != rowOf(target))
                        continue;
                    found = true;
                    change(rows, r);
                    section[u"rows"_s] = rows;
                    sections[s] = section;
                    checklist[u"sections"_s] = sections;
                }
            }
        });
        if (!found)
            throw Error(ErrorCode::NotFound, {target});
    }

    static QString titleOf(const QJsonObject &part)
    {
        const QString title = part.value("title"_L1).toString();
        return title.isEmpty() ? part.value("text"_L1).toString() : title;
    }

    static QJsonObject originOfPart(const QJsonObject &part) { return part.value("origin"_L1).toObject(); }

    /// What law or an accreditor asks for is changed only with a reason. An earlier reason goes when the part is as it
    /// was.
    static void giveReason(QJsonObject &part, const QString &reason, bool needed)
    {
        QJsonObject origin = originOfPart(part);
        const bool law = origin.value("obligation"_L1).toString() == keyOf(Obligation::Law);
        if (needed && law && reason.trimmed().isEmpty())
            throw Error(ErrorCode::RefusedByRule, {u"law-needs-reason"_s, titleOf(part)});
        if (reason.trimmed().isEmpty())
            origin.remove("reason_here"_L1);
        else
            origin[u"reason_here"_s] = reason.trimmed();
        part[u"origin"_s] = origin;
    }

    void switchPart(const ProtocolEdit &edit)
    {
        changePart(edit.part, edit.target, [&](QJsonObject &part) {
            const QString sets = part.value("sets"_L1).toString();
            if (!edit.on && edit.part == Part::Step && (sets == anchors::identified || sets == anchors::closed))
                throw Error(ErrorCode::RefusedByRule, {u"step-stays"_s, titleOf(part)});
            giveReason(part, edit.on ? QString() : edit.reason, !edit.on);
            if (edit.on)
                part.remove("enabled"_L1);
            else
                part[u"enabled"_s] = false;
        });
    }

    static Span checkedSpan(const ProtocolEdit &edit)
    {
        if (!edit.span || edit.span->amount < 0 || edit.span->amount > longestSpan)
            throw Error(
                ErrorCode::InvalidValue, {u"offset"_s, QString(), u"0 to %1"_s.arg(QString::number(longestSpan))});
        return *edit.span;
    }

    void setLength(const ProtocolEdit &edit)
    {
        const Span span = checkedSpan(edit);
        changePart(Part::Clock, edit.target, [&](QJsonObject &clock) {
            const QJsonObject length = spanToJson(span);
            if (clock.value("offset"_L1).toObject() == length)
                return;
            giveReason(clock, edit.reason, true);
            clock[u"offset"_s] = length;
        });
    }

    void setSoon(const ProtocolEdit &edit)
    {
        const std::optional<Span> span = edit.span ? std::optional(checkedSpan(edit)) : std::nullopt;
        changePart(Part::Clock, edit.target, [&](QJsonObject &clock) {
            if (span)
                clock[u"soon"_s] = spanToJson(*span);
            else
                clock.remove("soon"_L1);
        });
    }

    QString ownSource(const QString &title, const QString &link)
    {
        QJsonArray sources = m_json.value("sources"_L1).toArray();
        int last = 0;
        for (const auto &value : std::as_const(sources)) {
            const QJsonObject source = value.toObject();
            if (!source.value("own"_L1).toBool())
                continue;
            if (source.value("title"_L1).toString() == title && source.value("url"_L1).toString() == link)
                return source.value("key"_L1).toString();
            last = std::max(last, source.value("key"_L1).toString().mid(1).toInt());
        }
        const QString key = u"H%1"_s.arg(last + 1);
        QJsonObject source{{u"key"_s, key}, {u"title"_s, title}, {u"own"_s, true}};
        if (!link.isEmpty())
            source[u"url"_s] = link;
        sources.append(source);
        m_json[u"sources"_s] = sources;
        return key;
    }

    void addRow(const ProtocolEdit &edit)
    {
        const QString text = edit.text.simplified();
        if (text.isEmpty() || text.size() > longestRow)
            throw Error(
                ErrorCode::InvalidValue, {u"text"_s, text, u"1 to %1 characters"_s.arg(QString::number(longestRow))});
        const QString link = edit.link.trimmed();
        if (!link.isEmpty() && !link.startsWith("https://"_L1) && !link.startsWith("http://"_L1))
            throw Error(ErrorCode::InvalidValue, {u"link"_s, link, u"an address that begins with https://"_s});
        const QString sourceTitle = edit.source.simplified();
        const QString source = sourceTitle.isEmpty() ? QString() : ownSource(sourceTitle, link);
        bool found = false;
        changeIn(m_json, u"checklists"_s, checklistOf(edit.target), [&](QJsonObject &checklist) {
            const QString id = freeRowId(checklist);
            found = changeIn(checklist, u"sections"_s, rowOf(edit.target), [&](QJsonObject &section) {
                QJsonArray rows = section.value("rows"_L1).toArray();
                const bool sure = !source.isEmpty();
                rows.append(QJsonObject{
                    {u"id"_s, id},
                    {u"text"_s, text},
                    {u"own"_s, true},
                    {u"origin"_s, QJsonObject{
                                      {u"obligation"_s, keyOf(Obligation::Program)},
                                      {u"evidence"_s, keyOf(sure ? Evidence::Read : Evidence::Unverified)},
                                      {u"sources"_s, sure ? QJsonArray{source} : QJsonArray{}}}}});
                section[u"rows"_s] = rows;
            });
        });
        if (!found)
            throw Error(ErrorCode::NotFound, {edit.target});
    }

    // Ids are never given out twice, so that a tick of an earlier edition cannot count for another row.
    QString freeRowId(QJsonObject &checklist)
    {
        const QString list = checklist.value("id"_L1).toString();
        QStringList used;
        const QJsonArray sections = checklist.value("sections"_L1).toArray();
        for (const auto &section : sections) {
            const QJsonArray rows = section.toObject().value("rows"_L1).toArray();
            for (const auto &row : rows)
                used += row.toObject().value("id"_L1).toString();
        }
        const int edition = m_json.value("version"_L1).toString().section(u"-h"_s, 1).toInt();
        for (int n = 1;; ++n) {
            const QString id = u"own-%1-%2"_s.arg(edition).arg(n);
            if (!used.contains(id))
                return id;
        }
    }

    static void needOwn(const QJsonObject &row)
    {
        if (!row.value("own"_L1).toBool())
            throw Error(ErrorCode::RefusedByRule, {u"row-not-own"_s, titleOf(row)});
    }

    static void removeOwnRow(QJsonArray &rows, qsizetype at)
    {
        needOwn(rows[at].toObject());
        rows.removeAt(at);
    }

    void moveRow(const ProtocolEdit &edit)
    {
        changeRows(edit.target, [&](QJsonArray &rows, qsizetype at) {
            const QJsonValue row = rows[at];
            needOwn(row.toObject());
            const qsizetype to = std::clamp<qsizetype>(at + edit.by, 0, rows.size() - 1);
            rows.removeAt(at);
            rows.insert(to, row);
        });
    }

    void confirm(const ProtocolEdit &edit)
    {
        if (edit.who.trimmed().isEmpty() || !edit.onDate.isValid())
            throw Error(ErrorCode::InvalidValue, {u"confirmed"_s, QString(), u"a name and a date"_s});
        changePart(edit.part, edit.target, [&](QJsonObject &part) {
            QJsonObject origin = originOfPart(part);
            if (origin.value("evidence"_L1).toString() == keyOf(Evidence::Read))
                throw Error(ErrorCode::RefusedByRule, {u"nothing-to-confirm"_s, titleOf(part)});
            origin[u"confirmed_by"_s] = edit.who.trimmed();
            origin[u"confirmed_on"_s] = edit.onDate.toString(Qt::ISODate);
            part[u"origin"_s] = origin;
        });
    }

    QJsonObject m_json;
};

} // namespace

QJsonArray editsToJson(const std::vector<ProtocolEdit> &edits)
{
    QJsonArray array;
    for (const ProtocolEdit &edit : edits) {
        QJsonObject json{{u"what"_s, keyOf(edit.what)}, {u"part"_s, keyOf(edit.part)}, {u"target"_s, edit.target}};
        const auto put = [&](const QString &key, const QString &value) {
            if (!value.isEmpty())
                json[key] = value;
        };
        json[u"on"_s] = edit.on;
        put(u"reason"_s, edit.reason);
        if (edit.span)
            json[u"span"_s] = spanToJson(*edit.span);
        put(u"text"_s, edit.text);
        put(u"source"_s, edit.source);
        put(u"link"_s, edit.link);
        json[u"by"_s] = edit.by;
        put(u"who"_s, edit.who);
        put(u"date"_s, edit.onDate.toString(Qt::ISODate));
        array.append(json);
    }
    return array;
}

std::vector<ProtocolEdit> editsFromJson(const QJsonArray &array)
{
    std::vector<ProtocolEdit> edits;
    for (const auto &value : array) {
        const QJsonObject json = value.toObject();
        const auto text = [&](QLatin1StringView key) { return json.value(key).toString(); };
        const auto what = enumFromKey<What>(text("what"_L1));
        const auto part = enumFromKey<Part>(text("part"_L1));
        if (!what || !part)
            continue;
        ProtocolEdit edit;
        edit.what = *what;
        edit.part = *part;
        edit.target = text("target"_L1);
        edit.on = json.value("on"_L1).toBool(true);
        edit.reason = text("reason"_L1);
        const QJsonObject span = json.value("span"_L1).toObject();
        if (const auto unit = enumFromKey<TimeUnit>(span.value("unit"_L1).toString()))
            edit.span = Span{span.value("amount"_L1).toInt(), *unit};
        edit.text = text("text"_L1);
        edit.source = text("source"_L1);
        edit.link = text("link"_L1);
        edit.by = json.value("by"_L1).toInt();
        edit.who = text("who"_L1);
        edit.onDate = QDate::fromString(text("date"_L1), Qt::ISODate);
        edits.push_back(edit);
    }
    return edits;
}

QString nextEdition(const QString &version)
{
    static const QRegularExpression edition(u"^(.*)-h([0-9]+)$"_s);
    const QRegularExpressionMatch match = edition.match(version);
    if (!match.hasMatch())
        return version + u"-h1"_s;
    return u"%1-h%2"_s.arg(match.captured(1)).arg(match.captured(2).toInt() + 1);
}

EditedProtocol editProtocol(const QByteArray &base, const std::vector<ProtocolEdit> &edits, const QStringList &taken)
{
    const Protocol before = parseProtocol(base);
    QString version = nextEdition(before.version);
    while (taken.contains(version))
        version = nextEdition(version);
    Draft draft(QJsonDocument::fromJson(base).object());
    draft.setVersion(version); // first: the ids of new rows hold it
    for (const ProtocolEdit &edit : edits)
        draft.apply(edit);
    EditedProtocol edited;
    edited.text = draft.text();
    edited.protocol = parseProtocol(edited.text);
    edited.differences = differences(before, edited.protocol);
    return edited;
}

const Origin *originOf(const Protocol &protocol, ProtocolEdit::Part part, QStringView target)
{
    if (part == Part::Step) {
        const Step *step = protocol.step(target);
        return step ? &step->origin : nullptr;
    }
    if (part == Part::Clock) {
        const ProtocolClock *clock = protocol.clock(target);
        return clock ? &clock->origin : nullptr;
    }
    const QString text = target.toString();
    const Checklist *checklist = protocol.checklist(checklistOf(text));
    const ChecklistRow *row = checklist ? checklist->row(rowOf(text)) : nullptr;
    return row ? &row->origin : nullptr;
}

bool staysOn(const Step &step)
{
    return step.sets == anchors::identified || step.sets == anchors::closed;
}

} // namespace candor
