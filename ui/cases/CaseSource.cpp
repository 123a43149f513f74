// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/CaseSource.h"

namespace candor {

CaseSource sourceOf(Casebook &casebook)
{
    Casebook *book = &casebook;
    return {
        .list = [book](const CaseQuery &query) { return book->read(query); },
        .mark = [book](const CaseQuery &query, int pages) { return book->mark(query, pages); },
        .find = [book](const SearchQuery &query) { return book->find(query); },
        .rows = [book](const std::vector<QUuid> &caseIds) { return book->rows(caseIds); },
        .read = [book](const CaseRequest &request) { return book->read(request); },
        .counts = [book] { return book->counts(); },
        .choices = [book] { return book->choices(); },
        .savedViews = [book] { return book->savedViews(); },
        .apply = [book](Command command) { return book->apply(std::move(command)); },
        .note = [book](const QString &action, const QString &object) { return book->note(action, {}, object); },
        .surroundings = [book] { return book->surroundings(); },
        .user = [book] { return book->user(); },
        .protocol = casebook.currentProtocol()};
}

} // namespace candor
