// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/history/HistoryExport.h"

#include "render/Renderer.h"

#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

PageSettings pagesOf(const Settings &settings)
{
    return {settings.paper == "A4"_L1 ? PageSettings::Paper::A4 : PageSettings::Paper::Letter, false};
}

void writeTable(const QByteArray &table, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit())
        throw Error(ErrorCode::WriteFailed, {path, file.errorString()});
}

} // namespace

HistoryExport
makeHistoryExport(const std::vector<HistoryModel::Row> &rows, const QString &only, const HistoryDesk &desk)
{
    std::vector<HistoryExtractRow> extract;
    for (const HistoryModel::Row &row : rows) {
        HistoryExtractRow each{row.entry.at, row.entry.user, row.line.sentence, {}, row.line.lane};
        if (row.line.changes.size() > 1) { // one alone is in the sentence
            for (const HistoryChange &change : row.line.changes)
                each.details += changeText(change);
        }
        extract.push_back(each);
    }
    // The sentences are in the language of the window, so the frame is too.
    const QString language = QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
    const DocumentContext context = desk.context(language);
    const auto left = std::count_if(extract.begin(), extract.end(), [](const HistoryExtractRow &row) {
        return !mayEnter(row.lane, Audience::Internal);
    });
    FilteredDocument document(historyExtract(extract, desk.file(), only, context));
    return {std::move(extract), std::move(document), context, pagesOf(desk.settings()), static_cast<int>(left)};
}

QFuture<int> writeHistoryExport(const HistoryExport &made, const QString &path)
{
    const QString suffix = path.section(u'.', -1).toLower();
    return QtConcurrent::run([made, path, suffix]() -> int {
        if (suffix == "csv"_L1) {
            writeTable(historyCsv(made.rows, made.context), path);
            return 0;
        }
        writeDocument(made.document, path, made.pages);
        return LaidOutDocument(made.document, made.pages).pageCount();
    });
}

} // namespace candor
