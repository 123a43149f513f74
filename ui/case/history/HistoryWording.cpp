// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/history/HistoryWording.h"

#include "case/TypedValues.h"
#include "model/Describe.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct HistoryWording {
    Q_DECLARE_TR_FUNCTIONS(HistoryWording)
};

/// The instant in a stored text; plain words are none.
std::optional<Instant> storedInstant(const QString &text)
{
    return text.size() >= 20 && text.endsWith(u'Z') ? instantFromIso(text) : std::nullopt;
}

QString actionText(const QString &action)
{
    if (action == "print"_L1)
        return HistoryWording::tr("Printed");
    if (action == "export"_L1)
        return HistoryWording::tr("Exported");
    if (action == "view"_L1)
        return HistoryWording::tr("Opened");
    return action;
}

QString kindText(RecordKind kind)
{
    return words::choiceText(kind);
}

} // namespace

QString historyValue(
    RecordKind kind, const QString &field, const QJsonValue &value, const CaseFile &file, const Protocol &protocol,
    const words::Moment &moment)
{
    if (value.isBool())
        return words::choiceText(value.toBool() ? YesNo::Yes : YesNo::No);
    if (value.isDouble())
        return moment.locale.toString(value.toInteger());
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &each : value.toArray())
            parts += historyValue(kind, field, each, file, protocol, moment);
        return parts.join(u", "_s);
    }
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (const QJsonValue &each : object)
            parts += historyValue(kind, field, each, file, protocol, moment);
        return parts.join(u' ');
    }
    const QString text = value.toString();
    if (const char *label = choiceLabel(kind, field, text))
        return words::choiceText(label);
    if (const auto at = storedInstant(text))
        return words::dayTime(*at, moment);
    if (field == "step"_L1) {
        if (const Step *step = protocol.step(text))
            return words::protocolText(step->title);
    }
    if (field == "anchor"_L1)
        return words::anchorText(text, protocol);
    if (field == "checklist"_L1) {
        if (const Checklist *checklist = protocol.checklist(text))
            return words::protocolText(checklist->title);
    }
    if (field == "row"_L1 && kind == RecordKind::RowState) {
        for (const Checklist &checklist : protocol.checklists) {
            if (const ChecklistRow *row = checklist.row(text))
                return words::protocolText(row->text);
        }
    }
    if (const auto person = Id<Person>::parse(text)) {
        if (const Person *found = file.find(*person))
            return found->name;
    }
    // An id of another record says nothing to a person.
    return QUuid::fromString(text).isNull() ? text : QString();
}

HistoryLine
historyLine(const HistoryEntry &entry, const CaseFile &file, const Protocol &protocol, const words::Moment &moment)
{
    HistoryLine line;
    if (!entry.kind) {
        line.what = actionText(entry.action);
        line.details = entry.object;
        return line;
    }
    const RecordKind kind = *entry.kind;
    const bool added = entry.before.isEmpty(), removed = entry.after.isEmpty();
    line.what = added     ? HistoryWording::tr("%1 added").arg(kindText(kind))
                : removed ? HistoryWording::tr("%1 removed").arg(kindText(kind))
                          : HistoryWording::tr("%1 changed").arg(kindText(kind));
    if (entry.undoes > 0)
        line.what = HistoryWording::tr("%1 (taken back)").arg(line.what);
    QStringList details;
    for (const FieldInfo &field : fieldsOf(kind)) {
        const QJsonValue before = entry.before.value(QLatin1StringView(field.name));
        const QJsonValue after = entry.after.value(QLatin1StringView(field.name));
        // Which step or row it is about is said even where only its state changed.
        const QString name = QString::fromLatin1(field.name);
        const bool names = name == "step"_L1 || name == "row"_L1 || name == "anchor"_L1;
        if (before == after && !(names && !before.isUndefined()))
            continue;
        const QString was = before.isUndefined() ? QString() : historyValue(kind, name, before, file, protocol, moment);
        const QString is = after.isUndefined() ? QString() : historyValue(kind, name, after, file, protocol, moment);
        if (was.isEmpty() && is.isEmpty())
            continue;
        const QString label = words::fieldText(field.label);
        if (added || removed || was == is)
            details += HistoryWording::tr("%1: %2", "field: value").arg(label, added || was == is ? is : was);
        else if (was.isEmpty())
            details += HistoryWording::tr("%1: → %2", "field: new value").arg(label, is);
        else
            details += HistoryWording::tr("%1: %2 → %3", "field: before → after")
                           .arg(label, was, is.isEmpty() ? HistoryWording::tr("empty") : is);
    }
    line.details = details.join(u"; "_s);
    return line;
}

} // namespace candor
