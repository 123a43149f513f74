// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/actions/ActionExport.h"

#include "case/print/CaseDocuments.h"
#include "render/Renderer.h"

#include <QtConcurrentRun>

namespace candor {

using namespace Qt::StringLiterals;

ActionExport makeActionExport(const CaseStore &store)
{
    const Settings settings = store.desk().settings();
    const QString language = QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
    const DocumentContext context = documentContext(store, language);
    const PageSettings pages{
        settings.paper == "A4"_L1 ? PageSettings::Paper::A4 : PageSettings::Paper::Letter, settings.largerPrint};
    return {
        FilteredDocument(actionPlan(store.file(), context)), actionPlanColumns(context),
        actionPlanRows(store.file(), context), context, pages};
}

QFuture<int> writeActionExport(const ActionExport &made, const QString &path)
{
    const QString suffix = path.section(u'.', -1).toLower();
    return QtConcurrent::run([made, path, suffix]() -> int {
        if (suffix == "csv"_L1 || suffix == "xlsx"_L1) {
            const auto format = suffix == "csv"_L1 ? TableFile::Format::Csv : TableFile::Format::Workbook;
            TableFile table(path, format, made.document.document().title, made.columns);
            for (const SheetRow &row : made.rows)
                table.add(row);
            table.finish();
            return 0;
        }
        writeDocument(made.document, path, made.pages);
        return LaidOutDocument(made.document, made.pages).pageCount();
    });
}

} // namespace candor
