// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/history/HistoryWording.h"

#include "case/history/HistoryValues.h"
#include "case/print/CaseDocuments.h"
#include "model/Codec.h"
#include "model/Describe.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct HistoryWording {
    Q_DECLARE_TR_FUNCTIONS(HistoryWording)
};

constexpr qsizetype valueLength = 90;

/// A field in the middle of a sentence. Those without a phrase of their own are named as their form names them.
QString fieldPhrase(const QString &field, const QString &label)
{
    static const std::pair<const char *, const char *> known[] = {
        {"due", QT_TRANSLATE_NOOP("HistoryWording", "the due time")},
        {"dueAt", QT_TRANSLATE_NOOP("HistoryWording", "the due time")},
        {"owner", QT_TRANSLATE_NOOP("HistoryWording", "the owner")},
        {"text", QT_TRANSLATE_NOOP("HistoryWording", "the wording")},
        {"state", QT_TRANSLATE_NOOP("HistoryWording", "the state")},
        {"status", QT_TRANSLATE_NOOP("HistoryWording", "the status")},
        {"outcome", QT_TRANSLATE_NOOP("HistoryWording", "the outcome")},
        {"name", QT_TRANSLATE_NOOP("HistoryWording", "the name")},
        {"roles", QT_TRANSLATE_NOOP("HistoryWording", "the roles")},
        {"relationship", QT_TRANSLATE_NOOP("HistoryWording", "the relationship")},
        {"phone", QT_TRANSLATE_NOOP("HistoryWording", "the phone number")},
        {"email", QT_TRANSLATE_NOOP("HistoryWording", "the e-mail address")},
        {"address", QT_TRANSLATE_NOOP("HistoryWording", "the address")},
        {"language", QT_TRANSLATE_NOOP("HistoryWording", "the language")},
        {"interpreter", QT_TRANSLATE_NOOP("HistoryWording", "the interpreter")},
        {"born", QT_TRANSLATE_NOOP("HistoryWording", "the date of birth")},
        {"ageYears", QT_TRANSLATE_NOOP("HistoryWording", "the age")},
        {"recordNumber", QT_TRANSLATE_NOOP("HistoryWording", "the medical record number")},
        {"profession", QT_TRANSLATE_NOOP("HistoryWording", "the profession")},
        {"organization", QT_TRANSLATE_NOOP("HistoryWording", "the organization")},
        {"note", QT_TRANSLATE_NOOP("HistoryWording", "the note")},
        {"title", QT_TRANSLATE_NOOP("HistoryWording", "the title")},
        {"unit", QT_TRANSLATE_NOOP("HistoryWording", "the unit")},
        {"place", QT_TRANSLATE_NOOP("HistoryWording", "the place")},
        {"summary", QT_TRANSLATE_NOOP("HistoryWording", "the summary")},
        {"answer", QT_TRANSLATE_NOOP("HistoryWording", "the answer")},
        {"source", QT_TRANSLATE_NOOP("HistoryWording", "the source")},
        {"reason", QT_TRANSLATE_NOOP("HistoryWording", "the reason")},
        {"rationale", QT_TRANSLATE_NOOP("HistoryWording", "the reason")},
        {"amount", QT_TRANSLATE_NOOP("HistoryWording", "the amount")},
        {"tier", QT_TRANSLATE_NOOP("HistoryWording", "the tier")},
        {"response", QT_TRANSLATE_NOOP("HistoryWording", "the response")},
        {"nextCheck", QT_TRANSLATE_NOOP("HistoryWording", "the next check")},
        {"lastCheck", QT_TRANSLATE_NOOP("HistoryWording", "the last check")},
        {"strength", QT_TRANSLATE_NOOP("HistoryWording", "the strength")},
        {"custodian", QT_TRANSLATE_NOOP("HistoryWording", "the custodian")},
        {"location", QT_TRANSLATE_NOOP("HistoryWording", "the place")},
        {"category", QT_TRANSLATE_NOOP("HistoryWording", "the category")},
        {"statement", QT_TRANSLATE_NOOP("HistoryWording", "the wording")},
        {"description", QT_TRANSLATE_NOOP("HistoryWording", "the description")},
        {"assignee", QT_TRANSLATE_NOOP("HistoryWording", "the person")},
    };
    for (const auto &[name, phrase] : known) {
        if (field == QLatin1StringView(name))
            return QCoreApplication::translate("HistoryWording", phrase);
    }
    return HistoryWording::tr("“%1”", "name of a field").arg(label);
}

QString documentTitle(const QString &id, const Protocol &protocol)
{
    for (const CaseDocument &each : caseDocuments(protocol, nullptr)) {
        if (each.id == id)
            return each.title;
    }
    return {};
}

QString noteSentence(const HistoryEntry &entry, const QString &who, const Protocol &protocol)
{
    const QString &action = entry.action;
    const QString title = documentTitle(entry.object, protocol);
    if (action == "print"_L1)
        return title.isEmpty() ? HistoryWording::tr("%1 printed a document").arg(who)
                               : HistoryWording::tr("%1 printed “%2”").arg(who, title);
    if (action == "export"_L1 && entry.object.startsWith("attachment/"_L1))
        return HistoryWording::tr("%1 saved a copy of an attached file").arg(who);
    if (action == "export"_L1 && entry.object == "calendar"_L1)
        return HistoryWording::tr("%1 saved the due dates for a calendar").arg(who);
    if (action == "export"_L1 && entry.object == "history"_L1)
        return HistoryWording::tr("%1 saved the history of the casebook").arg(who);
    if (action == "export"_L1 && entry.object.startsWith("case-list/"_L1))
        return HistoryWording::tr("%1 saved the list of cases as a table").arg(who);
    if (action == "export"_L1)
        return title.isEmpty() ? HistoryWording::tr("%1 exported case data").arg(who)
                               : HistoryWording::tr("%1 exported “%2”").arg(who, title);
    if (action == "view"_L1)
        return HistoryWording::tr("%1 opened the case").arg(who);
    if (action == "unlock"_L1)
        return HistoryWording::tr("%1 unlocked the casebook").arg(who);
    if (action == "unlock-refused"_L1)
        return HistoryWording::tr("Somebody tried to unlock the casebook with a passphrase that did not fit");
    if (action == "lock"_L1)
        return HistoryWording::tr("%1 locked the casebook").arg(who);
    if (action == "passphrase"_L1)
        return HistoryWording::tr("%1 changed the passphrase").arg(who);
    if (action == "backup"_L1)
        return HistoryWording::tr("%1 backed the casebook up").arg(who);
    if (action == "verify"_L1)
        return HistoryWording::tr("%1 checked the casebook").arg(who);
    if (action == "restore"_L1)
        return HistoryWording::tr("%1 restored the casebook from a backup").arg(who);
    return HistoryWording::tr("%1 did something that left no more than a note").arg(who);
}

QString iconOf(const HistoryEntry &entry)
{
    if (!entry.kind)
        return entry.action == "print"_L1        ? u"printer"_s
               : entry.action == "export"_L1     ? u"export"_s
               : entry.action == "lock"_L1       ? u"lock"_s
               : entry.action == "passphrase"_L1 ? u"key"_s
               : entry.action == "view"_L1       ? u"eye"_s
                                                 : u"unlock"_s;
    switch (*entry.kind) {
    case RecordKind::Person:
    case RecordKind::User: return u"person"_s;
    case RecordKind::ContactCard: return u"people"_s;
    case RecordKind::ProtocolEdition: return u"book"_s;
    case RecordKind::LetterTemplate: return u"mail"_s;
    case RecordKind::Conversation:
    case RecordKind::Apology: return u"bubble"_s;
    case RecordKind::Promise:
    case RecordKind::RegulatoryClock:
    case RecordKind::Action: return u"flag"_s;
    case RecordKind::CaregiverSupport:
    case RecordKind::Harm: return u"heart"_s;
    case RecordKind::StepState: return u"circle-dot"_s;
    case RecordKind::RowState: return u"check-circle"_s;
    case RecordKind::AnchorTime:
    case RecordKind::TimelineEntry: return u"clock"_s;
    case RecordKind::EvidenceItem:
    case RecordKind::CustodyEvent:
    case RecordKind::Hold: return u"lock"_s;
    case RecordKind::Document: return u"printer"_s;
    case RecordKind::Attachment: return u"link"_s;
    case RecordKind::Case: return u"folder"_s;
    case RecordKind::Settings: return u"settings"_s;
    default: return u"page"_s;
    }
}

/// The words of one entry, made step by step from its two states.
class Teller {
public:
    Teller(const HistoryEntry &entry, const HistoryPlace &place)
        : m_entry(entry)
        , m_place(place)
        , m_kind(*entry.kind)
        , m_state(entry.after.isEmpty() ? entry.before : entry.after)
        , m_who(entry.user.isEmpty() ? HistoryWording::tr("Somebody") : entry.user)
    {
        m_line.icon = iconOf(entry);
        m_line.subject = historyPhrase(m_kind, m_state, place);
        try {
            m_record = fromJson(m_kind, m_state);
        } catch (const Error &) {
            m_record.reset(); // it was stored by an older program and does not fit any more
        }
        collect();
        m_line.lane = strictestLane();
    }

    HistoryLine tell()
    {
        m_line.sentence = m_entry.undoes > 0 ? undone() : special();
        if (m_line.sentence.isEmpty())
            m_line.sentence = plain();
        return std::move(m_line);
    }

private:
    [[nodiscard]] bool isNew() const { return m_entry.before.isEmpty(); }
    [[nodiscard]] bool isGone() const { return m_entry.after.isEmpty(); }
    [[nodiscard]] QString now(const char *field) const
    {
        return m_entry.after.value(QLatin1StringView(field)).toString();
    }
    [[nodiscard]] bool changed(const char *field) const
    {
        const QLatin1StringView key(field);
        return m_entry.before.value(key) != m_entry.after.value(key);
    }
    [[nodiscard]] bool became(const char *field, const char *key) const
    {
        return changed(field) && m_entry.after.value(QLatin1StringView(field)).toString() == QLatin1StringView(key);
    }
    [[nodiscard]] QString shown(const char *field, const QJsonObject &of) const
    {
        return historyValue(m_kind, QString::fromLatin1(field), of.value(QLatin1StringView(field)), of, m_place).text;
    }
    [[nodiscard]] QString shown(const char *field) const { return shown(field, m_entry.after); }

    void collect()
    {
        for (const FieldInfo &field : fieldsOf(m_kind)) {
            const QString key = QString::fromLatin1(field.name);
            const QJsonValue before = m_entry.before.value(key), after = m_entry.after.value(key);
            if (before == after || isTechnical(m_kind, key))
                continue;
            const HistoryValue was = historyValue(m_kind, key, before, m_entry.before, m_place);
            const HistoryValue is = historyValue(m_kind, key, after, m_entry.after, m_place);
            // Boxes that were never ticked say nothing about a new record or one that is gone.
            const bool off = (isNew() && after == QJsonValue(false)) || (isGone() && before == QJsonValue(false));
            if ((was.text.isEmpty() && is.text.isEmpty()) || off)
                continue;
            m_quoted.push_back(was.quoted || is.quoted);
            m_line.changes.push_back({key, words::fieldText(field.label), was.text, is.text, laneOfField(field)});
        }
    }

    [[nodiscard]] Lane laneOfField(const FieldInfo &field) const
    {
        return m_record ? laneOf(*m_record, field) : field.lane;
    }

    // A name that is privileged makes the whole sentence so, whatever changed.
    [[nodiscard]] Lane strictestLane() const
    {
        const auto strictness = [](Lane lane) {
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
        };
        Lane strictest = Lane::Fact;
        const auto add = [&](Lane lane) {
            if (strictness(lane) > strictness(strictest))
                strictest = lane;
        };
        for (const HistoryChange &change : m_line.changes)
            add(change.lane);
        for (const FieldInfo &field : fieldsOf(m_kind)) {
            for (const char *naming : namingFields(m_kind)) {
                if (QLatin1StringView(naming) == QLatin1StringView(field.name))
                    add(laneOfField(field));
            }
        }
        return strictest;
    }

    [[nodiscard]] QString value(size_t change, const QString &text) const
    {
        const QString brief = shortened(text, valueLength);
        return m_quoted[change] ? HistoryWording::tr("“%1”").arg(brief) : brief;
    }

    [[nodiscard]] QString undone() const
    {
        if (isNew())
            return HistoryWording::tr("%1 took a change back: %2 is there again").arg(m_who, m_line.subject);
        if (isGone())
            return HistoryWording::tr("%1 took a change back: %2 is gone again").arg(m_who, m_line.subject);
        if (m_line.changes.size() == 1 && !m_line.changes.front().after.isEmpty())
            return HistoryWording::tr("%1 took a change back: %2 of %3 is %4 again")
                .arg(m_who, phrase(0), m_line.subject, value(0, m_line.changes.front().after));
        return HistoryWording::tr("%1 took a change of %2 back").arg(m_who, m_line.subject);
    }

    [[nodiscard]] QString phrase(size_t change) const
    {
        return fieldPhrase(m_line.changes[change].field, m_line.changes[change].label);
    }

    [[nodiscard]] QString plain() const
    {
        if (isNew())
            return HistoryWording::tr("%1 added %2").arg(m_who, m_line.subject);
        if (isGone())
            return HistoryWording::tr("%1 removed %2").arg(m_who, m_line.subject);
        if (m_line.changes.size() != 1) {
            QStringList fields;
            for (size_t i = 0; i < m_line.changes.size(); ++i)
                fields += phrase(i);
            return fields.isEmpty() ? HistoryWording::tr("%1 changed %2").arg(m_who, m_line.subject)
                                    : HistoryWording::tr("%1 changed %2 of %3")
                                          .arg(m_who, words::list(fields, m_place.moment), m_line.subject);
        }
        const HistoryChange &change = m_line.changes.front();
        if (change.before.isEmpty())
            return HistoryWording::tr("%1 recorded %2 of %3: %4")
                .arg(m_who, phrase(0), m_line.subject, value(0, change.after));
        if (change.after.isEmpty())
            return HistoryWording::tr("%1 emptied %2 of %3. It was %4")
                .arg(m_who, phrase(0), m_line.subject, value(0, change.before));
        return HistoryWording::tr("%1 changed %2 of %3 from %4 to %5")
            .arg(m_who, phrase(0), m_line.subject, value(0, change.before), value(0, change.after));
    }

    /// What happens every day is said the way people say it. Empty where nothing special happened.
    [[nodiscard]] QString special() const
    {
        switch (m_kind) {
        case RecordKind::Case: return ofCase();
        case RecordKind::AnchorTime: return ofAnchor();
        case RecordKind::StepState: return ofStep();
        case RecordKind::RowState: return ofRow();
        case RecordKind::FormValue: return ofForm();
        case RecordKind::Promise:
            if (became("state", "kept"))
                return HistoryWording::tr("%1 recorded that %2 was kept").arg(m_who, m_line.subject);
            if (became("state", "released"))
                return HistoryWording::tr("%1 recorded that the family released us from %2").arg(m_who, m_line.subject);
            break;
        case RecordKind::Fact:
            if (changed("told") && m_entry.after.value("told"_L1).toBool())
                return HistoryWording::tr("%1 recorded that the family was told: “%2”")
                    .arg(m_who, historyName(m_kind, m_state, m_place));
            break;
        case RecordKind::Question:
            if (!isNew() && (became("state", "answered") || became("state", "answered_in_part")))
                return HistoryWording::tr("%1 recorded an answer to %2").arg(m_who, m_line.subject);
            break;
        case RecordKind::CaregiverSupport: return ofSupport();
        case RecordKind::Conversation:
            if (isNew())
                return now("corrects").isEmpty() ? HistoryWording::tr("%1 logged %2").arg(m_who, m_line.subject)
                                                 : HistoryWording::tr("%1 corrected %2").arg(m_who, shown("corrects"));
            break;
        case RecordKind::Decision:
            if (changed("answer") && !isGone() && !shown("answer").isEmpty())
                return HistoryWording::tr("%1 recorded %2: %3")
                    .arg(m_who, m_line.subject, shortened(shown("answer"), valueLength));
            break;
        case RecordKind::Document: return ofDocument();
        case RecordKind::EvidenceItem:
            if (became("state", "secured"))
                return HistoryWording::tr("%1 recorded that %2 is secured").arg(m_who, m_line.subject);
            if (became("state", "released"))
                return HistoryWording::tr("%1 recorded that %2 was released").arg(m_who, m_line.subject);
            break;
        case RecordKind::Harm:
            if (isNew())
                return HistoryWording::tr("%1 rated the harm: %2").arg(m_who, historyName(m_kind, m_state, m_place));
            break;
        case RecordKind::Attachment:
            if (isNew())
                return HistoryWording::tr("%1 attached the file “%2”")
                    .arg(m_who, historyName(m_kind, m_state, m_place));
            break;
        case RecordKind::Settings: return ofSettings();
        case RecordKind::User:
            if (!isNew() && changed("active") && !isGone())
                return m_entry.after.value("active"_L1).toBool(true)
                           ? HistoryWording::tr("%1 set %2 active again").arg(m_who, m_line.subject)
                           : HistoryWording::tr("%1 set %2 inactive").arg(m_who, m_line.subject);
            break;
        case RecordKind::ProtocolEdition:
            if (isNew())
                return now("reason").isEmpty()
                           ? HistoryWording::tr("%1 kept the text of protocol version %2 for the cases that follow it")
                                 .arg(m_who, now("version"))
                           : HistoryWording::tr("%1 put protocol version %2 in force for new cases: %3")
                                 .arg(m_who, now("version"), shortened(now("reason"), valueLength));
            break;
        case RecordKind::LetterTemplate:
            if (isNew())
                return m_entry.after.value("active"_L1).toBool(true)
                           ? HistoryWording::tr("%1 saved a version of %2").arg(m_who, m_line.subject)
                           : HistoryWording::tr("%1 took %2 out of use").arg(m_who, m_line.subject);
            break;
        default: break;
        }
        return {};
    }

    /// Of the lists in the settings, what came and what went rather than all of it twice.
    [[nodiscard]] QString ofSettings() const
    {
        if (isNew())
            return HistoryWording::tr("%1 set the casebook up").arg(m_who);
        if (isGone() || m_line.changes.size() != 1)
            return {};
        const HistoryChange &change = m_line.changes.front();
        const QJsonValue before = m_entry.before.value(change.field), after = m_entry.after.value(change.field);
        if (!before.isArray() && !after.isArray())
            return {};
        const QJsonArray was = before.toArray(), is = after.toArray();
        const auto onlyIn = [&](const QJsonArray &all, const QJsonArray &other, const QJsonObject &state) {
            QStringList texts;
            for (const auto &each : all) {
                if (!other.contains(each))
                    texts += historyValue(m_kind, change.field, each, state, m_place).text;
            }
            return shortened(words::list(texts, m_place.moment), valueLength);
        };
        const QString added = onlyIn(is, was, m_entry.after), removed = onlyIn(was, is, m_entry.before);
        if (removed.isEmpty() && !added.isEmpty())
            return HistoryWording::tr("%1 added to the setting %2: %3").arg(m_who, phrase(0), added);
        if (added.isEmpty() && !removed.isEmpty())
            return HistoryWording::tr("%1 removed from the setting %2: %3").arg(m_who, phrase(0), removed);
        return {};
    }

    [[nodiscard]] QString ofCase() const
    {
        if (isNew())
            return HistoryWording::tr("%1 opened the case").arg(m_who);
        if (became("status", "closed"))
            return HistoryWording::tr("%1 closed the case").arg(m_who);
        if (became("status", "reopened"))
            return now("closingReason").isEmpty() || !changed("closingReason")
                       ? HistoryWording::tr("%1 opened the case again").arg(m_who)
                       : HistoryWording::tr("%1 opened the case again: %2")
                             .arg(m_who, shortened(now("closingReason"), valueLength));
        if (changed("status") && !isGone())
            return HistoryWording::tr("%1 moved the case to “%2”").arg(m_who, shown("status"));
        return {};
    }

    [[nodiscard]] QString ofAnchor() const
    {
        if (isGone() || !changed("at"))
            return {};
        const QString is = shown("at"), was = shown("at", m_entry.before);
        return was.isEmpty() ? HistoryWording::tr("%1 recorded %2: %3").arg(m_who, m_line.subject, is)
                             : HistoryWording::tr("%1 corrected %2 from %3 to %4").arg(m_who, m_line.subject, was, is);
    }

    [[nodiscard]] QString ofStep() const
    {
        if (isGone())
            return {};
        if (changed("newDue") && !now("newDue").isEmpty())
            return HistoryWording::tr("%1 gave %2 a new time, %3. Reason: %4")
                .arg(m_who, m_line.subject, shown("newDue"), shortened(now("newDueReason"), valueLength));
        if (!changed("outcome"))
            return {};
        const QString outcome = now("outcome"), reason = shortened(now("reason"), valueLength);
        if (outcome == "done"_L1)
            return shown("by").isEmpty() || shown("by") == m_who
                       ? HistoryWording::tr("%1 finished %2").arg(m_who, m_line.subject)
                       : HistoryWording::tr("%1 recorded that %2 finished %3").arg(m_who, shown("by"), m_line.subject);
        if (outcome == "skipped"_L1)
            return HistoryWording::tr("%1 skipped %2: %3").arg(m_who, m_line.subject, reason);
        if (outcome == "not_applicable"_L1)
            return HistoryWording::tr("%1 set aside %2 as it does not apply: %3").arg(m_who, m_line.subject, reason);
        return isNew() ? QString() : HistoryWording::tr("%1 opened %2 again").arg(m_who, m_line.subject);
    }

    [[nodiscard]] QString ofRow() const
    {
        if (isGone() || !changed("outcome"))
            return {};
        const QString outcome = now("outcome");
        if (outcome == "done"_L1)
            return HistoryWording::tr("%1 ticked %2").arg(m_who, m_line.subject);
        if (outcome == "not_applicable"_L1)
            return HistoryWording::tr("%1 set aside %2 as it does not apply: %3")
                .arg(m_who, m_line.subject, shortened(now("note"), valueLength));
        return isNew() ? QString() : HistoryWording::tr("%1 took the tick off %2").arg(m_who, m_line.subject);
    }

    [[nodiscard]] QString ofForm() const
    {
        if (isGone() || !changed("value"))
            return {};
        const QString step = shown("step");
        const HistoryValue is =
            historyValue(m_kind, u"value"_s, m_entry.after.value("value"_L1), m_entry.after, m_place);
        const QString brief = shortened(is.text, valueLength);
        const QString text = is.quoted ? HistoryWording::tr("“%1”").arg(brief) : brief;
        if (brief.isEmpty())
            return HistoryWording::tr("%1 emptied %2 in the step “%3”").arg(m_who, m_line.subject, step);
        return step.isEmpty()
                   ? HistoryWording::tr("%1 filled in %2: %3").arg(m_who, m_line.subject, text)
                   : HistoryWording::tr("%1 filled in %2 in the step “%3”: %4").arg(m_who, m_line.subject, step, text);
    }

    [[nodiscard]] QString ofSupport() const
    {
        const QString name = historyName(m_kind, m_state, m_place);
        if (name.isEmpty() || isGone())
            return {};
        if (isNew())
            return HistoryWording::tr("%1 recorded that support was offered to %2").arg(m_who, name);
        if (changed("closedAt") && !now("closedAt").isEmpty())
            return HistoryWording::tr("%1 closed out the support for %2").arg(m_who, name);
        if (changed("lastCheck") && !now("lastCheck").isEmpty())
            return HistoryWording::tr("%1 recorded a check on %2").arg(m_who, name);
        return {};
    }

    [[nodiscard]] QString ofDocument() const
    {
        if (!isNew())
            return {};
        const QString title = historyName(m_kind, m_state, m_place), format = now("format");
        const QString audience = shown("audience");
        return format == "print"_L1
                   ? HistoryWording::tr("%1 printed “%2” (%3)").arg(m_who, title, audience)
                   : HistoryWording::tr("%1 exported “%2” as %3 (%4)").arg(m_who, title, format.toUpper(), audience);
    }

    const HistoryEntry &m_entry;
    const HistoryPlace &m_place;
    RecordKind m_kind;
    const QJsonObject &m_state;
    QString m_who;
    std::optional<AnyRecord> m_record;
    HistoryLine m_line;
    std::vector<bool> m_quoted;
};

} // namespace

HistoryLine
historyLine(const HistoryEntry &entry, const CaseFile &file, const Protocol &protocol, const words::Moment &moment)
{
    const HistoryPlace place{file, protocol, moment};
    if (entry.kind)
        return Teller(entry, place).tell();
    HistoryLine line;
    line.icon = iconOf(entry);
    line.sentence = noteSentence(entry, entry.user.isEmpty() ? HistoryWording::tr("Somebody") : entry.user, protocol);
    return line;
}

QString
recordPhrase(const AnyRecord &record, const CaseFile &file, const Protocol &protocol, const words::Moment &moment)
{
    return historyPhrase(kindOf(record), toJson(record), {file, protocol, moment});
}

QString changeText(const HistoryChange &change)
{
    if (change.before.isEmpty())
        return HistoryWording::tr("%1: %2", "field: value").arg(change.label, change.after);
    if (change.after.isEmpty())
        return HistoryWording::tr("%1: %2 → empty", "field: value before").arg(change.label, change.before);
    return HistoryWording::tr("%1: %2 → %3", "field: before → after").arg(change.label, change.before, change.after);
}

QString historyKindText(std::optional<RecordKind> kind)
{
    return kind ? words::choiceText(*kind) : HistoryWording::tr("Printed, exported, unlocked");
}

} // namespace candor
