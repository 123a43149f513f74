// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Session.h"
#include "exchange/AttachmentFile.h"
#include "exchange/platform/Elsewhere.h"
#include "model/Codec.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace candor::cli {

using namespace Qt::StringLiterals;

namespace {

CaseView caseOf(Casebook &casebook, const Arguments &arguments)
{
    return answerOf(casebook.read(CaseRequest{{}, arguments.value(u"NUMBER"_s)}));
}

Lane laneFrom(const Arguments &arguments)
{
    if (!arguments.has(u"lane"_s))
        return Lane::Fact;
    const auto lane = enumFromKey<Lane>(arguments.value(u"lane"_s));
    if (lane)
        return *lane;
    QStringList keys;
    for (const auto &name : enumNames<Lane>)
        keys += QString::fromLatin1(name.key);
    throw WrongUse(u"--lane takes %1."_s.arg(keys.join(u", "_s)));
}

QJsonObject toJson(const Attachment &attachment)
{
    QJsonObject json{{u"id"_s, attachment.id.toString()}, {u"name"_s, attachment.name},
                     {u"type"_s, attachment.mediaType},   {u"size"_s, attachment.size},
                     {u"digest"_s, attachment.digest},    {u"lane"_s, keyOf(attachment.lane)},
                     {u"added_by"_s, attachment.addedBy}, {u"note"_s, attachment.note}};
    if (attachment.addedAt)
        json.insert(u"added_at"_s, toIso(*attachment.addedAt));
    const QString says = misleadingType(attachment.name, attachment.mediaType);
    if (!says.isEmpty())
        json.insert(u"name_says"_s, says);
    return json;
}

QString lineOf(const Attachment &attachment)
{
    QString line = u"%1\n    %2, %3 bytes, %4\n    BLAKE2b-256 %5\n    id %6"_s.arg(
        visibleFileName(attachment.name), attachment.mediaType, QString::number(attachment.size),
        keyOf(attachment.lane), attachment.digest, attachment.id.toString());
    const QString says = misleadingType(attachment.name, attachment.mediaType);
    if (!says.isEmpty())
        line += u"\n    The name says %1, but the content is %2."_s.arg(says, attachment.mediaType);
    return line;
}

/// By its id, or by its name when only one has it.
const Attachment &attachmentFrom(const CaseFile &file, const QString &which)
{
    const auto &all = file.all<Attachment>();
    const auto id = Id<Attachment>::parse(which);
    if (const Attachment *found = id ? file.find(*id) : nullptr)
        return *found;
    const auto isNamed = [&](const Attachment &each) { return each.name == which; };
    const auto found = std::find_if(all.begin(), all.end(), isNamed);
    if (found == all.end())
        throw Error(ErrorCode::NotFound, {which});
    if (std::count_if(all.begin(), all.end(), isNamed) > 1)
        throw WrongUse(u"Several files have this name; \"attach list\" shows their ids."_s);
    return *found;
}

} // namespace

Result addAttachment(Casebook &casebook, const Arguments &arguments)
{
    NewAttachment wanted;
    wanted.caseId = caseOf(casebook, arguments).file.record.id;
    wanted.path = QFileInfo(arguments.value(u"FILE"_s)).absoluteFilePath();
    wanted.name = arguments.value(u"name"_s);
    wanted.lane = laneFrom(arguments);
    wanted.note = arguments.value(u"note"_s);
    wanted.keepDangerous = arguments.has(u"keep-dangerous"_s);
    const Outcome outcome = answerOf(casebook.addAttachment(wanted, untilInterrupted()));

    const CaseView after = caseOf(casebook, arguments);
    const Attachment &kept = after.file.all<Attachment>().back(); // the newest one
    Result result = resultOf(outcome, u"Kept and read back: %1"_s.arg(lineOf(kept)));
    result.json.insert(u"attachment"_s, toJson(kept));
    return result;
}

Result listAttachments(Casebook &casebook, const Arguments &arguments)
{
    const CaseView view = caseOf(casebook, arguments);
    QJsonArray list;
    QString text;
    for (const Attachment &each : view.file.all<Attachment>()) {
        list.append(toJson(each));
        text += lineOf(each) + u'\n';
    }
    if (list.isEmpty())
        text = u"No files are kept in this case."_s;
    return {text, {{u"attachments"_s, list}}};
}

Result saveAttachment(Casebook &casebook, const Arguments &arguments)
{
    const CaseView view = caseOf(casebook, arguments);
    const Attachment &attachment = attachmentFrom(view.file, arguments.value(u"FILE"_s));
    QString path = QFileInfo(arguments.value(u"to"_s)).absoluteFilePath();
    if (QFileInfo(path).isDir())
        path = QDir(path).filePath(safeFileName(
            attachment.name,
            QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)));
    answerOf(casebook.saveAttachment(view.file.record.id, attachment.id, path, untilInterrupted()));
    markAsFromElsewhere(path);
    return {u"%1 bytes, checked, are in %2"_s.arg(attachment.size).arg(path), {{u"path"_s, path}}};
}

Result verifyAttachments(Casebook &casebook, const Arguments &arguments)
{
    const CaseView view = caseOf(casebook, arguments);
    const auto &all = view.file.all<Attachment>();
    QJsonArray damaged;
    QString text;
    for (const Attachment &each : all) {
        try {
            answerOf(casebook.saveAttachment(view.file.record.id, each.id, {}, untilInterrupted()));
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Damaged)
                throw;
            damaged.append(toJson(each));
            text += u"Damaged: %1\n"_s.arg(lineOf(each));
        }
    }
    if (damaged.isEmpty())
        text = u"%1 files are as they were brought in."_s.arg(all.size());
    const QJsonObject json{
        {u"whole"_s, damaged.isEmpty()}, {u"files"_s, static_cast<qint64>(all.size())}, {u"damaged"_s, damaged}};
    return {text, json, damaged.isEmpty() ? ExitDone : ExitDamaged};
}

} // namespace candor::cli
