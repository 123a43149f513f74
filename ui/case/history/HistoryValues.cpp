// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/history/HistoryValues.h"

#include "case/TypedValues.h"
#include "model/Codec.h"
#include "model/Describe.h"
#include "workflow/Deadlines.h"
#include "workflow/Taxonomy.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct HistoryValues {
    Q_DECLARE_TR_FUNCTIONS(HistoryValues)
};

constexpr qsizetype nameLength = 70;

/// Is the field an amount of money? Its stored form is a number like any other.
bool isMoney(RecordKind kind, QStringView field)
{
    bool money = false;
    std::visit(
        [&]<class R>(const R &r) {
            const auto look = [&](const auto &f) {
                using T = std::remove_cvref_t<decltype(r.*(f.member))>;
                if (field == QLatin1StringView(f.name))
                    money = std::is_same_v<T, Cents> || std::is_same_v<T, std::optional<Cents>>;
            };
            withFields([&](const auto &...f) { (look(f), ...); }, RecordType<R>::fields);
        },
        makeRecord(kind));
    return money;
}

/// A point in time or a day in its stored form; plain words are none.
QString timeText(const QString &text, const words::Moment &moment)
{
    if (text.size() >= 20 && text.endsWith(u'Z')) {
        const auto at = instantFromIso(text);
        return at ? words::exactTime(*at, moment) : QString();
    }
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? words::longDay(day, moment) : QString();
}

QString codeText(const QJsonObject &code)
{
    const QString key = code.value("code"_L1).toString();
    const Taxonomy *list = taxonomy(code.value("scheme"_L1).toString());
    const TaxonomyCode *found = list ? list->code(key) : nullptr;
    return found ? words::codeText(found->label) : key;
}

const StepField *stepField(const QJsonObject &record, const Protocol &protocol)
{
    const Step *step = protocol.step(record.value("step"_L1).toString());
    if (!step)
        return nullptr;
    const QString id = record.value("field"_L1).toString();
    const auto found =
        std::find_if(step->fields.begin(), step->fields.end(), [&](const StepField &f) { return f.id == id; });
    return found == step->fields.end() ? nullptr : &*found;
}

/// The value of a form field, by its kind.
QString formText(const QString &text, const QJsonObject &record, const HistoryPlace &place)
{
    const StepField *field = stepField(record, place.protocol);
    if (!field)
        return {};
    for (const DecisionAnswer &option : field->options) {
        if (option.key == text)
            return words::protocolText(option.label);
    }
    switch (field->kind) {
    case FieldKind::YesNo:
        if (const auto answer = enumFromKey<YesNo>(text))
            return words::choiceText(*answer);
        return {};
    case FieldKind::Money: return typed::showMoney({text.toLongLong()}, place.moment.locale);
    case FieldKind::Decision:
        if (const ProtocolDecision *decision = place.protocol.decision(field->subject)) {
            for (const DecisionAnswer &answer : decision->answers) {
                if (answer.key == text)
                    return words::protocolText(answer.label);
            }
        }
        return {};
    default: return timeText(text, place.moment);
    }
}

template <NamedEnum E>
QString choiceOfKey(QStringView key)
{
    for (const auto &each : enumNames<E>) {
        if (key == QLatin1StringView(each.key))
            return words::choiceText(each.label);
    }
    return {};
}

/// What a note of a drop-out names by keys: the kind of record, and its record type before and after. Nothing for
/// texts.
QString takenOutText(const QString &text)
{
    const QStringList lanes = text.split(u" > "_s);
    if (lanes.size() == 2) {
        const QString before = choiceOfKey<Lane>(lanes[0]), after = choiceOfKey<Lane>(lanes[1]);
        if (!before.isEmpty() && !after.isEmpty())
            return HistoryValues::tr("%1, now %2", "record type before and after").arg(before, after);
    }
    const QStringList record = text.split(u'/');
    return record.size() <= 2 ? choiceOfKey<RecordKind>(record[0]) : QString();
}

/// Titles for the ids that records hold: of the protocol, of the rules, of the code lists.
QString
titleText(RecordKind kind, QStringView field, const QString &text, const QJsonObject &record, const HistoryPlace &place)
{
    const Protocol &protocol = place.protocol;
    if (field == "step"_L1) {
        const Step *step = protocol.step(text);
        return step ? words::protocolText(step->title) : QString();
    }
    if (kind == RecordKind::AnchorTime && field == "anchor"_L1)
        return protocol.anchor(text) ? words::anchorText(text, protocol) : QString();
    if (kind == RecordKind::RowState && field == "checklist"_L1) {
        const Checklist *checklist = protocol.checklist(text);
        return checklist ? words::protocolText(checklist->title) : QString();
    }
    if (kind == RecordKind::RowState && field == "row"_L1) {
        const Checklist *checklist = protocol.checklist(record.value("checklist"_L1).toString());
        const ChecklistRow *row = checklist ? checklist->row(text) : nullptr;
        return row ? words::protocolText(row->text) : QString();
    }
    if (kind == RecordKind::FormValue && field == "field"_L1) {
        const StepField *found = stepField(record, protocol);
        return found ? words::protocolText(found->label) : QString();
    }
    if (kind == RecordKind::FormValue && field == "value"_L1)
        return formText(text, record, place);
    if (kind == RecordKind::Decision) {
        const ProtocolDecision *decision = protocol.decision(record.value("decision"_L1).toString());
        if (decision && field == "decision"_L1)
            return words::protocolText(decision->question);
        if (decision && field == "answer"_L1) {
            for (const DecisionAnswer &answer : decision->answers) {
                if (answer.key == text)
                    return words::protocolText(answer.label);
            }
        }
    }
    if (kind == RecordKind::RegulatoryClock && field == "rule"_L1) {
        const DeadlineRule *rule = builtInDeadlines().rule(text);
        return rule ? words::protocolText(rule->title) : QString();
    }
    if (field == "framework"_L1) {
        const Taxonomy *list = taxonomy(text);
        return list ? words::codeText(list->name) : QString();
    }
    if (field == "category"_L1) {
        const Taxonomy *list = taxonomy(record.value("framework"_L1).toString());
        const TaxonomyCode *code = list ? list->code(text) : nullptr;
        return code ? words::codeText(code->label) : QString();
    }
    if (kind == RecordKind::Settings && field == "holidays"_L1) {
        const QDate day = QDate::fromString(text.left(10), Qt::ISODate); // see SettingsLists.h
        const QString name = text.mid(11), date = day.isValid() ? words::longDay(day, place.moment) : QString();
        return date.isEmpty() || name.isEmpty() ? date : HistoryValues::tr("%1, %2", "day, name").arg(date, name);
    }
    if (kind == RecordKind::Settings && field == "confirmedRules"_L1) {
        const DeadlineRule *rule = builtInDeadlines().rule(text.section(u' ', 0, 0));
        return rule ? words::protocolText(rule->title) : QString();
    }
    if (kind == RecordKind::Disclosure && (field == "what"_L1 || field == "items"_L1))
        return takenOutText(text);
    if (kind == RecordKind::Document && field == "format"_L1)
        return text == "print"_L1 ? HistoryValues::tr("on paper") : text.toUpper();
    return {};
}

/// The name of the record that an id points to; records that are gone have none.
QString referenceText(const QString &text, const HistoryPlace &place)
{
    const QUuid id = QUuid::fromString(text);
    QString found;
    const auto look = [&]<class R>(const std::vector<R> &list) {
        for (const R &record : list) {
            if (found.isEmpty() && record.id.uuid() == id)
                found = historyPhrase(RecordType<R>::kind, toJson(record), place);
        }
    };
    [&]<class... R>(RecordList<R...>) { (look(place.file.all<R>()), ...); }(AllRecords{});
    return found;
}

/// The phrase with a place for the name, and the one without.
std::pair<QString, QString> phrases(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Case: return {{}, HistoryValues::tr("the case")};
    case RecordKind::AnchorTime: return {HistoryValues::tr("the time “%1”"), HistoryValues::tr("a time")};
    case RecordKind::Report: return {HistoryValues::tr("the report %1"), HistoryValues::tr("a report")};
    case RecordKind::Harm: return {HistoryValues::tr("the harm rating “%1”"), HistoryValues::tr("the harm rating")};
    case RecordKind::Person: return {u"%1"_s, HistoryValues::tr("a person without a name")};
    case RecordKind::Conversation:
        return {HistoryValues::tr("the conversation “%1”"), HistoryValues::tr("a conversation")};
    case RecordKind::Fact: return {HistoryValues::tr("the fact “%1”"), HistoryValues::tr("a fact")};
    case RecordKind::Question: return {HistoryValues::tr("the question “%1”"), HistoryValues::tr("a question")};
    case RecordKind::Promise: return {HistoryValues::tr("the promise “%1”"), HistoryValues::tr("a promise")};
    case RecordKind::CaregiverSupport:
        return {HistoryValues::tr("the support for %1"), HistoryValues::tr("the support for somebody")};
    case RecordKind::EvidenceItem:
        return {HistoryValues::tr("the evidence “%1”"), HistoryValues::tr("a piece of evidence")};
    case RecordKind::CustodyEvent:
        return {HistoryValues::tr("a handover of %1"), HistoryValues::tr("a handover of evidence")};
    case RecordKind::Hold: return {HistoryValues::tr("the hold “%1”"), HistoryValues::tr("a hold")};
    case RecordKind::Investigation: return {{}, HistoryValues::tr("the investigation")};
    case RecordKind::TimelineEntry:
        return {HistoryValues::tr("the timeline entry “%1”"), HistoryValues::tr("a timeline entry")};
    case RecordKind::Interview: return {HistoryValues::tr("the interview with %1"), HistoryValues::tr("an interview")};
    case RecordKind::Cause: return {HistoryValues::tr("the cause “%1”"), HistoryValues::tr("a cause")};
    case RecordKind::Decision: return {HistoryValues::tr("the decision “%1”"), HistoryValues::tr("a decision")};
    case RecordKind::Action: return {HistoryValues::tr("the action “%1”"), HistoryValues::tr("an action")};
    case RecordKind::Measurement: return {HistoryValues::tr("a measurement of %1"), HistoryValues::tr("a measurement")};
    case RecordKind::Need: return {HistoryValues::tr("the need “%1”"), HistoryValues::tr("a need of the family")};
    case RecordKind::Apology: return {HistoryValues::tr("the apology of %1"), HistoryValues::tr("an apology")};
    case RecordKind::Offer: return {{}, HistoryValues::tr("the offer")};
    case RecordKind::OfferElement:
        return {HistoryValues::tr("the part “%1” of the offer"), HistoryValues::tr("a part of the offer")};
    case RecordKind::Payment: return {HistoryValues::tr("the payment “%1”"), HistoryValues::tr("a payment")};
    case RecordKind::Agreement: return {{}, HistoryValues::tr("the agreement")};
    case RecordKind::BillingDecision: return {{}, HistoryValues::tr("the decision about the bills")};
    case RecordKind::RegulatoryClock:
        return {HistoryValues::tr("the legal deadline “%1”"), HistoryValues::tr("a legal deadline")};
    case RecordKind::Document: return {HistoryValues::tr("the document “%1”"), HistoryValues::tr("a document")};
    case RecordKind::Attachment:
        return {HistoryValues::tr("the attached file “%1”"), HistoryValues::tr("an attached file")};
    case RecordKind::Note: return {HistoryValues::tr("the note “%1”"), HistoryValues::tr("a note")};
    case RecordKind::StepState: return {HistoryValues::tr("the step “%1”"), HistoryValues::tr("a step")};
    case RecordKind::RowState:
        return {HistoryValues::tr("the checklist row “%1”"), HistoryValues::tr("a checklist row")};
    case RecordKind::FormValue: return {HistoryValues::tr("the field “%1”"), HistoryValues::tr("a field of a form")};
    case RecordKind::Settings: return {{}, HistoryValues::tr("the settings")};
    case RecordKind::User: return {HistoryValues::tr("the user %1"), HistoryValues::tr("a user")};
    case RecordKind::ProtocolEdition: return {{}, HistoryValues::tr("the protocol")};
    case RecordKind::SavedView: return {HistoryValues::tr("the saved view “%1”"), HistoryValues::tr("a saved view")};
    case RecordKind::LoopException: return {{}, HistoryValues::tr("the reason why a part of the loop stays open")};
    case RecordKind::ReviewQuestion:
        return {HistoryValues::tr("the worksheet question “%1”"), HistoryValues::tr("a worksheet question")};
    case RecordKind::BehaviorReview: return {{}, HistoryValues::tr("the class of one person’s behavior")};
    case RecordKind::Approval: return {HistoryValues::tr("the approval of %1"), HistoryValues::tr("an approval")};
    case RecordKind::Letter: return {HistoryValues::tr("the letter “%1”"), HistoryValues::tr("a letter")};
    case RecordKind::Disclosure:
        return {HistoryValues::tr("the note of what left: “%1”"), HistoryValues::tr("the note of what left")};
    case RecordKind::ContactCard:
        return {HistoryValues::tr("the contact card of %1"), HistoryValues::tr("a contact card")};
    case RecordKind::LetterTemplate: return {HistoryValues::tr("the template “%1”"), HistoryValues::tr("a template")};
    default: break;
    }
    // A kind of record that has no phrase of its own yet is named as the lists name it.
    const QString label = words::choiceText(kind);
    return {HistoryValues::tr("%1 “%2”", "kind of record, name").arg(label, u"%1"_s), label};
}

} // namespace

std::vector<const char *> namingFields(RecordKind kind)
{
    switch (kind) {
    case RecordKind::AnchorTime: return {"anchor"};
    case RecordKind::Report: return {"sourceId"};
    case RecordKind::Harm: return {"inWords", "degree"};
    case RecordKind::Person: return {"name"};
    case RecordKind::Fact:
    case RecordKind::Question:
    case RecordKind::Promise:
    case RecordKind::Action:
    case RecordKind::Note: return {"text"};
    case RecordKind::CaregiverSupport: return {"person"};
    case RecordKind::EvidenceItem: return {"description"};
    case RecordKind::CustodyEvent: return {"item"};
    case RecordKind::Hold: return {"kind"};
    case RecordKind::TimelineEntry: return {"happened"};
    case RecordKind::Interview: return {"who"};
    case RecordKind::Cause: return {"statement"};
    case RecordKind::Decision: return {"decision"};
    case RecordKind::Measurement: return {"action"};
    case RecordKind::Need: return {"what"};
    case RecordKind::Apology: return {"by"};
    case RecordKind::OfferElement: return {"label", "remedy"};
    case RecordKind::Payment: return {"purpose", "payee"};
    case RecordKind::RegulatoryClock: return {"rule"};
    case RecordKind::Document: return {"title"};
    case RecordKind::Attachment: return {"name"};
    case RecordKind::StepState: return {"step"};
    case RecordKind::RowState: return {"row"};
    case RecordKind::FormValue: return {"field"};
    case RecordKind::User:
    case RecordKind::SavedView:
    case RecordKind::ContactCard: return {"name"};
    case RecordKind::ReviewQuestion: return {"text"};
    case RecordKind::Approval: return {"who"};
    case RecordKind::Letter:
    case RecordKind::LetterTemplate: return {"title"};
    case RecordKind::Disclosure: return {"what"};
    default: return {};
    }
}

QString shortened(const QString &text, qsizetype length)
{
    const QString line = text.simplified();
    return line.size() <= length ? line : line.first(length - 1).trimmed() + QChar(0x2026);
}

bool isTechnical(RecordKind kind, QStringView field)
{
    if (field == "protocolDigest"_L1 || field == "protocolId"_L1 || field == "protocolVersion"_L1 ||
        field == "digest"_L1 || field == "sourceFile"_L1 || field == "mediaType"_L1 || field == "recordedAt"_L1)
        return true;
    return (kind == RecordKind::Document && (field == "what"_L1 || field == "leftOut"_L1)) ||
           (kind == RecordKind::ProtocolEdition && field == "text"_L1) ||
           ((kind == RecordKind::Letter || kind == RecordKind::LetterTemplate) &&
            (field == "templateId"_L1 || field == "templateVersion"_L1 || field == "language"_L1)) ||
           (kind == RecordKind::SavedView && field == "filter"_L1);
}

HistoryValue historyValue(
    RecordKind kind, const QString &field, const QJsonValue &value, const QJsonObject &record,
    const HistoryPlace &place)
{
    const words::Moment &moment = place.moment;
    if (value.isBool())
        return {words::choiceText(value.toBool() ? YesNo::Yes : YesNo::No)};
    if (value.isDouble()) {
        const qint64 number = value.toInteger();
        if (isMoney(kind, field))
            return {typed::showMoney({number}, moment.locale)};
        // Numbers that nobody recorded stand below zero.
        return {number < 0 ? QString() : moment.locale.toString(number)};
    }
    if (value.isArray()) {
        QStringList parts;
        bool quoted = false;
        for (const auto &each : value.toArray()) {
            const HistoryValue one = historyValue(kind, field, each, record, place);
            parts += one.text;
            quoted = quoted || one.quoted;
        }
        parts.removeAll(QString());
        return {words::list(parts, moment), quoted && parts.size() == 1};
    }
    if (value.isObject())
        return {codeText(value.toObject())};
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    if (const char *label = choiceLabel(kind, field, text)) {
        // "Not recorded yet" as a value is the same as none.
        return {text == keyOf(YesNo::Unknown) ? QString() : words::choiceText(label)};
    }
    if (const QString title = titleText(kind, field, text, record, place); !title.isEmpty())
        return {title};
    if (const QString time = timeText(text, moment); !time.isEmpty())
        return {time};
    if (!QUuid::fromString(text).isNull()) {
        const QString found = referenceText(text, place);
        return {found.isEmpty() ? HistoryValues::tr("a record that is gone") : found};
    }
    return {text, true};
}

QString historyName(RecordKind kind, const QJsonObject &record, const HistoryPlace &place)
{
    if (kind == RecordKind::Conversation) {
        QStringList parts{historyValue(kind, u"channel"_s, record.value("channel"_L1), record, place).text};
        if (const auto at = instantFromIso(record.value("at"_L1).toString()))
            parts += words::shortDay(toZone(*at, place.moment.zone).date(), place.moment);
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    for (const char *field : namingFields(kind)) {
        const QString key = QString::fromLatin1(field);
        const QJsonValue value = record.value(key);
        // A record that is called after one that is gone has no name.
        if (kind == RecordKind::CaregiverSupport || kind == RecordKind::Measurement || kind == RecordKind::CustodyEvent)
            return shortened(referenceText(value.toString(), place), nameLength);
        if (const QString text = historyValue(kind, key, value, record, place).text; !text.isEmpty())
            return shortened(text, nameLength);
    }
    return {};
}

QString historyPhrase(RecordKind kind, const QJsonObject &record, const HistoryPlace &place)
{
    const auto [named, plain] = phrases(kind);
    const QString name = named.isEmpty() ? QString() : historyName(kind, record, place);
    return name.isEmpty() ? plain : named.arg(name);
}

} // namespace candor
