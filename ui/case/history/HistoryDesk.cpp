// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/history/HistoryDesk.h"

#include "case/print/CaseDocuments.h"

namespace candor {

using namespace Qt::StringLiterals;

HistoryDesk historyDeskOf(CaseStore &store)
{
    CaseStore *of = &store;
    HistoryDesk desk;
    desk.read = store.desk().history;
    desk.verify = store.desk().verify;
    desk.isOpen = [of] { return of->isOpen(); };
    desk.file = [of]() -> const CaseFile & { return of->file(); };
    desk.protocol = [of]() -> const Protocol & { return of->protocol(); };
    desk.moment = [of] { return of->moment(); };
    desk.settings = store.desk().settings;
    desk.context = [of](const QString &language) { return documentContext(*of, language); };
    desk.undo = [of](qint64 commit) { of->undo(commit); };
    desk.report = [of](const Error &error) { of->report(error); };
    desk.noteSaved =
        [of](const FilteredDocument &document, const DocumentContext &context, const QString &format, int pages) {
            of->apply(noteOf(u"history"_s, document, *of, context, format, pages));
        };
    return desk;
}

} // namespace candor
