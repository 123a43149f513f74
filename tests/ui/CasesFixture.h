// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ShellFixture.h"
#include "cases/CaseSource.h"

#include <QPromise>

// Rows of the list of cases made by hand, and a source that lists and searches them as a casebook would.
namespace candor::shelltest {

inline CaseRow row(int number)
{
    CaseRow row;
    row.caseId = QUuid::fromRfc4122(QByteArray::number(number).rightJustified(16, '0'));
    row.number = u"2026-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    row.title = u"Case %1"_s.arg(number);
    row.status = CaseStatus::Open;
    row.patient = u"R.Q., 58"_s;
    row.patientName = u"Rosa Quiroga"_s;
    row.unit = u"4 West"_s;
    row.owner = u"Dana Okafor"_s;
    row.stages = u"ddcnnnnn"_s;
    row.stage = 2;
    row.nextStep = u"Hold the conversation"_s;
    row.nextDue = sampleNow + std::chrono::hours(number);
    return row;
}

inline QFuture<std::vector<CaseRow>> rowsOf(const std::vector<CaseRow> &all, const std::vector<QUuid> &ids)
{
    std::vector<CaseRow> rows;
    for (const CaseRow &row : all) {
        if (std::find(ids.begin(), ids.end(), row.caseId) != ids.end())
            rows.push_back(row);
    }
    return QtFuture::makeReadyFuture(rows);
}

/// Lists, filters and searches rows in memory as a casebook does; searches answer when the test says so.
struct FakeSource {
    std::vector<CaseRow> rows;
    std::vector<QPromise<FoundCases>> searches;
    std::vector<SearchQuery> asked;
    std::vector<EditCases> edits;
    QStringList notes;
    int pagesRead = 0;

    std::vector<CaseRow> listed(const CaseQuery &query) const
    {
        std::vector<CaseRow> list;
        for (const CaseRow &row : rows) {
            if (matches(query, row) && (query.after.isEmpty() || isBefore(query.after, keyOf(row, query.order))))
                list.push_back(row);
        }
        std::sort(list.begin(), list.end(), [&](const CaseRow &a, const CaseRow &b) {
            return isBefore(keyOf(a, query.order), keyOf(b, query.order));
        });
        return list;
    }

    CaseSource source()
    {
        CaseSource source;
        source.list = [this](const CaseQuery &query) {
            ++pagesRead;
            CasePage page{listed(query), {}};
            if (page.rows.size() > static_cast<size_t>(query.limit)) {
                page.rows.resize(static_cast<size_t>(query.limit));
                page.next = keyOf(page.rows.back(), query.order);
            }
            return QtFuture::makeReadyFuture(page);
        };
        source.mark = [this](const CaseQuery &query, int pages) {
            const std::vector<CaseRow> list = listed(query);
            CaseMarks marks;
            marks.rows = std::min(static_cast<int>(list.size()), query.limit * pages);
            marks.complete = static_cast<size_t>(marks.rows) == list.size();
            for (int end = query.limit; end < marks.rows + query.limit; end += query.limit)
                marks.ends.push_back(keyOf(list[static_cast<size_t>(std::min(end, marks.rows)) - 1], query.order));
            return QtFuture::makeReadyFuture(marks);
        };
        source.find = [this](const SearchQuery &query) {
            asked.push_back(query);
            searches.emplace_back();
            searches.back().start();
            return searches.back().future();
        };
        source.rows = [this](const std::vector<QUuid> &ids) { return rowsOf(rows, ids); };
        source.read = [this](const CaseRequest &request) {
            CaseView view;
            view.protocol = std::make_shared<const Protocol>();
            const auto found =
                std::find_if(rows.begin(), rows.end(), [&](const CaseRow &r) { return r.caseId == request.id.uuid(); });
            if (found == rows.end())
                return QtFuture::makeExceptionalFuture<CaseView>(Error(ErrorCode::NotFound, {u"case"_s}));
            view.file.record.id = request.id;
            view.file.record.number = found->number;
            view.file.record.title = found->title;
            view.file.record.status = found->status;
            view.file.record.unit = found->unit;
            view.surroundings.now = sampleNow;
            return QtFuture::makeReadyFuture(view);
        };
        source.counts = [this] {
            VaultCounts counts;
            counts.cases = counts.open = static_cast<qint64>(rows.size());
            return QtFuture::makeReadyFuture(counts);
        };
        source.choices = [this] {
            CaseChoices choices;
            for (const CaseRow &row : rows) {
                choices.units += row.unit;
                choices.owners += row.owner;
                choices.tags += row.tags;
            }
            for (QStringList *list : {&choices.units, &choices.owners, &choices.tags})
                list->removeDuplicates();
            return QtFuture::makeReadyFuture(choices);
        };
        source.savedViews = [] { return QtFuture::makeReadyFuture(std::vector<SavedView>()); };
        source.apply = [this](const Command &command) {
            Outcome outcome;
            if (const auto *edit = std::get_if<EditCases>(&command)) {
                edits.push_back(*edit);
                outcome.commit = 1;
                outcome.changed = static_cast<qsizetype>(edit->cases.size());
            }
            return QtFuture::makeReadyFuture(outcome);
        };
        source.note = [this](const QString &action, const QString &object) {
            notes += action + u' ' + object;
            return QtFuture::makeReadyFuture();
        };
        source.surroundings = [] {
            Surroundings around;
            around.now = sampleNow;
            return around;
        };
        source.user = [] { return u"Dana Okafor"_s; };
        return source;
    }

    void answer(size_t search, const FoundCases &found)
    {
        searches[search].addResult(found);
        searches[search].finish();
    }
};

inline FoundCase found(const CaseRow &row, Lane lane = Lane::Pswp)
{
    SearchHit hit;
    hit.caseId = row.caseId;
    hit.kind = RecordKind::Fact;
    hit.lane = lane;
    hit.snippet = u"the %1closing%2 count"_s.arg(QChar(2)).arg(QChar(3));
    return {row, {hit}};
}

inline CaseQuery byNumber()
{
    CaseQuery query;
    query.order = CaseOrder::Number;
    return query;
}

} // namespace candor::shelltest
