// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Documents.h"
#include "Session.h"
#include "exchange/Calendar.h"
#include "exchange/CaseJson.h"
#include "exchange/ImportRun.h"
#include "model/Codec.h"
#include "render/Renderer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace candor::cli {

using namespace Qt::StringLiterals;

namespace {

QString labelOf(RefusalReason reason)
{
    for (const auto &name : enumNames<RefusalReason>) {
        if (name.value == reason)
            return QString::fromLatin1(name.label);
    }
    return {};
}

QString lineOf(const RefusedRow &row)
{
    QString line = u"Row %1 (line %2) is left out: %3"_s.arg(row.row).arg(row.line).arg(labelOf(row.reason));
    if (!row.column.isEmpty())
        line += u", column %1"_s.arg(row.column);
    if (!row.arguments.isEmpty())
        line += u", \"%1\""_s.arg(row.arguments.join(u"\", \""_s));
    return line;
}

QJsonObject toJson(const RefusedRow &row)
{
    return {
        {u"row"_s, row.row},
        {u"line"_s, row.line},
        {u"reason"_s, keyOf(row.reason)},
        {u"column"_s, row.column},
        {u"values"_s, QJsonArray::fromStringList(row.arguments)}};
}

template <class Build>
Result exportDocument(Casebook &casebook, const Arguments &arguments, Build build)
{
    const QString path = QFileInfo(arguments.value(u"to"_s)).absoluteFilePath();
    checkSuffix(path, documentSuffixes());
    const CaseView view = answerOf(casebook.read(CaseRequest{{}, arguments.value(u"NUMBER"_s)}));
    const FilteredDocument filtered(build(view, contextOf(casebook, view)));
    const DocumentModel &content = filtered.document();
    Document document;
    document.what = content.id;
    document.title = content.title;
    document.audience = content.audience;
    for (const LeftOut &left : filtered.leftOut())
        document.leftOut += u"%1 (%2)"_s.arg(left.about, keyOf(left.lane));
    return hand(casebook, view, path, render(filtered, path, pageOf(casebook.settings())), document);
}

} // namespace

DocumentContext contextOf(Casebook &casebook, const CaseView &view)
{
    const Settings settings = casebook.settings();
    DocumentContext context;
    context.hospital = settings.hospital;
    context.printedBy = casebook.user();
    context.contactPerson = settings.contactPerson;
    context.contactPhone = settings.contactPhone;
    context.surroundings = view.surroundings;
    context.number = nextDocumentNumber(view.file);
    return context;
}

PageSettings pageOf(const Settings &settings)
{
    PageSettings page;
    if (settings.paper.compare("A4"_L1, Qt::CaseInsensitive) == 0)
        page.paper = PageSettings::Paper::A4;
    return page;
}

Result hand(Casebook &casebook, const CaseView &view, const QString &path, const QByteArray &bytes, Document document)
{
    writePrivateFile(path, bytes);
    document.format = QFileInfo(path).suffix().toLower();
    document.digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    try {
        const Outcome outcome = answerOf(casebook.apply(NoteDocument{view.file.record.id, document}));
        Result result = resultOf(outcome, u"%1 is in %2"_s.arg(document.title, path));
        result.json.insert(u"path"_s, path);
        result.json.insert(u"left_out"_s, QJsonArray::fromStringList(document.leftOut));
        return result;
    } catch (const Error &) {
        QFile::remove(path);
        throw;
    }
}

QStringList documentSuffixes()
{
    return {u"pdf"_s, u"odt"_s, u"txt"_s};
}

void checkSuffix(const QString &path, const QStringList &suffixes)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!suffixes.contains(suffix))
        throw WrongUse(u"The name of the file tells its format: it ends in .%1."_s.arg(suffixes.join(u", ."_s)));
}

QByteArray render(const FilteredDocument &document, const QString &path, const PageSettings &page)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "pdf"_L1)
        return renderPdf(document, page);
    if (suffix == "odt"_L1)
        return renderOdt(document, page);
    return renderText(document).toUtf8();
}

Result importCsv(Casebook &casebook, const Arguments &arguments)
{
    ImportOptions options;
    options.path = arguments.value(u"FILE"_s);
    options.dryRun = arguments.has(u"dry-run"_s);
    options.settings.preset = arguments.value(u"preset"_s);
    options.settings.maps = arguments.values(u"map"_s);
    options.settings.sourceSystem = arguments.value(u"source"_s);
    options.settings.facility = arguments.value(u"facility"_s);
    options.settings.missingWords = arguments.values(u"missing"_s);
    const ImportSummary summary = runImport(casebook, options, untilInterrupted());
    const ImportPlan &plan = summary.plan;

    QString text;
    QJsonArray refused;
    for (const RefusedRow &row : plan.refused) {
        text += lineOf(row) + u'\n';
        refused.append(toJson(row));
    }
    for (const AssumedDateOrder &assumed : plan.assumed)
        text += u"Dates of column %1 were read as %2; %3 of them could mean another day.\n"_s
                    .arg(assumed.column, keyOf(assumed.order))
                    .arg(assumed.rows);
    text += u"%1%2 rows: %3 new cases, %4 reports linked to cases, %5 repeats that say nothing new, %6 left out."_s
                .arg(options.dryRun ? u"Dry run, nothing is stored. "_s : QString())
                .arg(plan.rows)
                .arg(plan.opened)
                .arg(plan.linked)
                .arg(plan.repeats)
                .arg(plan.refused.size());
    const QJsonObject json{
        {u"commit"_s, summary.outcome.commit},
        {u"dry_run"_s, options.dryRun},
        {u"preset"_s, plan.preset},
        {u"source"_s, plan.sourceSystem},
        {u"digest"_s, QString::fromLatin1(plan.fileDigest.toHex())},
        {u"rows"_s, plan.rows},
        {u"opened"_s, plan.opened},
        {u"linked"_s, plan.linked},
        {u"repeats"_s, plan.repeats},
        {u"refused"_s, refused}};
    const bool nothingUsable = plan.rows > 0 && static_cast<qint64>(plan.refused.size()) == plan.rows;
    return {text, json, nothingUsable ? ExitBadInput : ExitDone};
}

Result exportChecklist(Casebook &casebook, const Arguments &arguments)
{
    const QString id = arguments.value(u"id"_s, u"first-conversation"_s);
    return exportDocument(casebook, arguments, [&](const CaseView &view, const DocumentContext &context) {
        if (!view.protocol->checklist(id)) {
            QStringList ids;
            for (const Checklist &checklist : view.protocol->checklists)
                ids += checklist.id;
            throw WrongUse(u"There is no checklist \"%1\", only %2."_s.arg(id, ids.join(u", "_s)));
        }
        return checklistDocument(*view.protocol, id, &view.file, context);
    });
}

Result exportSummary(Casebook &casebook, const Arguments &arguments)
{
    const auto audience = enumFromKey<Audience>(arguments.value(u"audience"_s, u"family"_s));
    if (audience != Audience::Family && audience != Audience::Internal)
        throw WrongUse(u"--audience takes family or internal."_s);
    return exportDocument(casebook, arguments, [&](const CaseView &view, const DocumentContext &context) {
        return resolutionSummary(*view.protocol, view.file, *audience, context);
    });
}

Result exportTimeliness(Casebook &casebook, const Arguments &arguments)
{
    return exportDocument(casebook, arguments, [&](const CaseView &view, const DocumentContext &context) {
        return timelinessTable(*view.protocol, view.file, context);
    });
}

Result exportFidelity(Casebook &casebook, const Arguments &arguments)
{
    return exportDocument(casebook, arguments, [&](const CaseView &view, const DocumentContext &context) {
        return fidelityReport(*view.protocol, view.file, context);
    });
}

Result exportCalendar(Casebook &casebook, const Arguments &arguments)
{
    const QString path = QFileInfo(arguments.value(u"to"_s)).absoluteFilePath();
    checkSuffix(path, {u"ics"_s});
    const CalendarFile file = answerOf(calendarOf(
        casebook, [](const WorkItem &task) { return calendarTitle(task, {}); },
        [path](const QByteArray &content) { writePrivateFile(path, content); }));
    answerOf(casebook.note(u"export"_s, QUuid(), u"calendar"_s));
    Result result;
    result.text = u"%1 due dates are in %2"_s.arg(file.entries.size()).arg(path);
    result.json = {{u"path"_s, path}, {u"entries"_s, file.entries.size()}};
    return result;
}

Result exportCase(Casebook &casebook, const Arguments &arguments)
{
    const QString path = QFileInfo(arguments.value(u"to"_s)).absoluteFilePath();
    checkSuffix(path, {u"json"_s});
    const CaseView view = answerOf(casebook.read(CaseRequest{{}, arguments.value(u"NUMBER"_s)}));
    const QJsonObject json = caseJson(view.file, u"candor " CANDOR_VERSION ""_s, view.surroundings.now);
    Document document;
    document.what = u"case/json"_s;
    document.title = u"Case file"_s;
    return hand(casebook, view, path, QJsonDocument(json).toJson(QJsonDocument::Indented), document);
}

} // namespace candor::cli
