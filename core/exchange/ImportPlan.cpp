// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportPlan.h"

#include "exchange/ImportRows.h"
#include "model/ReportDigest.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenReports = 256;

const ImportPreset *choosePreset(const QString &id, const QStringList &header)
{
    const auto &presets = builtInImportPresets();
    if (id.isEmpty())
        return recognisePreset(presets, header);
    QStringList ids;
    for (const ImportPreset &preset : presets) {
        if (preset.id == id)
            return &preset;
        ids.append(preset.id);
    }
    throw Error(ErrorCode::InvalidValue, {u"preset"_s, id, ids.join(u", "_s)});
}

ImportMapping chooseMapping(const ImportPreset *preset, const ImportSettings &settings)
{
    ImportMapping mapping = preset ? preset->mapping : ImportMapping{};
    for (const QString &map : settings.maps)
        addMapping(mapping, map);
    if (!settings.sourceSystem.isEmpty())
        mapping.sourceSystem = settings.sourceSystem;
    if (mapping.sourceSystem.isEmpty())
        mapping.sourceSystem = u"file"_s;
    if (settings.dateOrder)
        mapping.dateOrder = settings.dateOrder;
    mapping.missingWords += settings.missingWords;
    return mapping;
}

/// What is there of one source id.
struct Known {
    Id<Case> caseId;
    QSet<QByteArray> digests;
};

} // namespace

ImportPlan planImport(
    const QByteArray &bytes, const ImportSettings &settings, const AskKnownReports &known, const Progress &progress)
{
    progress.throwIfCancelled();
    CsvReader reader(bytes, settings.file, settings.delimiter);
    const qint64 total = reader.size() * 2;
    CsvRow row;
    if (!reader.next(row))
        throw Error(ErrorCode::InputUnreadable, {settings.file, QString(), u"empty"_s});
    if (row.problem != CsvProblem::None)
        throw Error(ErrorCode::InputUnreadable, {settings.file, QString::number(row.line), u"header"_s});
    QStringList header;
    for (const QString &name : std::as_const(row.cells))
        header.append(plainCell(name));

    ImportPlan plan;
    plan.encoding = reader.encoding();
    plan.delimiter = reader.delimiter();
    plan.fileDigest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const ImportPreset *preset = choosePreset(settings.preset, header);
    if (preset)
        plan.preset = preset->id;
    const ImportMapping mapping = chooseMapping(preset, settings);
    plan.sourceSystem = mapping.sourceSystem;
    plan.columns = mapping.columns;
    ImportRows rows(header, mapping, settings);

    const auto eachRow = [&](qint64 before, const auto &handle) {
        reader.rewind();
        bool isHeader = true;
        while (reader.next(row)) {
            if (row.number % rowsBetweenReports == 0) {
                progress.throwIfCancelled();
                progress.at(before + reader.position(), total);
            }
            if (!isHeader && !ImportRows::isEmpty(row))
                handle();
            isHeader = false;
        }
    };
    eachRow(0, [&] { rows.learnDates(row); });
    plan.assumed = rows.assumedOrders();

    std::vector<ImportReports::Row> read;
    const QString fileDigest = QString::fromLatin1(plan.fileDigest.toHex());
    eachRow(reader.size(), [&] {
        ++plan.rows;
        auto result = rows.read(row);
        if (auto *refused = std::get_if<RefusedRow>(&result)) {
            plan.refused.push_back(std::move(*refused));
            return;
        }
        read.push_back(std::move(std::get<ImportReports::Row>(result)));
        read.back().report.sourceFile = fileDigest;
    });

    QStringList ids;
    ids.reserve(static_cast<qsizetype>(read.size()));
    for (const auto &one : read)
        ids.append(one.report.sourceId);
    ids.removeDuplicates();
    QHash<QString, Known> seen;
    if (!ids.isEmpty()) {
        for (const KnownReport &one : known(mapping.sourceSystem, ids)) {
            Known &entry = seen[one.sourceId];
            if (entry.caseId.isNil())
                entry.caseId = one.caseId;
            entry.digests.insert(one.digest);
        }
    }
    progress.throwIfCancelled();

    for (auto &one : read) {
        Known &entry = seen[one.report.sourceId];
        const QByteArray digest = reportDigest(one.report);
        if (entry.digests.contains(digest)) {
            ++plan.repeats;
            continue;
        }
        entry.digests.insert(digest);
        if (entry.caseId.isNil()) {
            entry.caseId = one.head.id;
            ++plan.opened;
        } else {
            // The times of the case stay as its first report gave them.
            one.head = {};
            one.anchors.clear();
            one.linkTo = entry.caseId;
            ++plan.linked;
        }
        plan.command.rows.push_back(std::move(one));
    }
    progress.at(total, total);
    return plan;
}

} // namespace candor
