// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseFixture.h"
#include "today/TodaySource.h"

// Tasks made by hand, and a source that lists them as a casebook would.
namespace candor::todaytest {

using namespace candor::casetest;

inline WorkItem task(const QString &subject, std::optional<Instant> due, const QString &title = {})
{
    WorkItem item;
    item.caseId = QUuid(u"{00000000-0000-7000-8000-000000000147}"_s);
    item.subject = subject;
    item.number = u"2026-0147"_s;
    item.caseTitle = u"Heparin rate"_s;
    item.patient = u"W.B., 67"_s;
    item.patientName = u"Walter Brandvold"_s;
    item.caseOwner = u"Dana Okafor"_s;
    item.title = title.isEmpty() ? u"Task "_s + subject : title;
    item.owner = u"Dana Okafor"_s;
    item.from = due ? std::optional(*due - 24h) : std::nullopt;
    item.due = due;
    item.soonFrom = due ? std::optional(*due - 60min) : std::nullopt;
    return item;
}

inline WorkItem waitingTask(const QString &subject, Instant since)
{
    WorkItem item = task(subject, std::nullopt);
    item.waiting = true;
    item.waitingSince = since;
    item.owner = u"C. Mbeki"_s;
    return item;
}

struct FakeToday {
    FakeDesk desk;
    std::vector<WorkItem> items;
    std::vector<WorkQuery> asked;
    Instant now = sampleNow();
    QTimeZone zone = sampleZone();
    QStringList mine{u"Dana Okafor"_s, QString()};

    TodaySource source()
    {
        TodaySource made;
        made.list = [this](const WorkQuery &query) {
            asked.push_back(query);
            std::vector<WorkItem> sorted = items;
            std::stable_sort(sorted.begin(), sorted.end(), [](const WorkItem &a, const WorkItem &b) {
                return std::tie(a.waiting, a.due) < std::tie(b.waiting, b.due);
            });
            WorkPage page;
            size_t skip = static_cast<size_t>(query.after.toInt());
            for (const WorkItem &item : sorted) {
                if (!query.people.isEmpty() && !query.people.contains(item.owner) &&
                    !query.people.contains(item.caseOwner))
                    continue;
                if (query.until && item.due && *item.due > *query.until && !item.waiting) {
                    ++page.later;
                    continue;
                }
                if (skip > 0) {
                    --skip;
                    continue;
                }
                if (page.items.size() == static_cast<size_t>(query.limit)) {
                    page.next = QByteArray::number(query.after.toInt() + query.limit);
                    break;
                }
                page.items.push_back(item);
            }
            for (const Instant by :
                 page.next.isEmpty() || !query.after.isEmpty() ? std::vector<Instant>() : query.countBy) {
                WorkPage::DueBy count;
                for (const WorkItem &item : items) {
                    if (item.due && *item.due <= by)
                        ++(item.waiting ? count.waiting : count.own);
                }
                page.dueBy.push_back(count);
            }
            return QtFuture::makeReadyFuture(page);
        };
        made.read = [this](const CaseRequest &) {
            desk.view.surroundings = sampleSurroundings(now);
            desk.view.view = evaluate(*desk.view.protocol, desk.view.file, desk.view.surroundings);
            return QtFuture::makeReadyFuture(desk.view);
        };
        made.apply = desk.desk().apply;
        made.surroundings = [this] {
            Surroundings around = sampleSurroundings(now);
            around.zone = zone;
            return around;
        };
        made.user = [] { return u"Dana Okafor"_s; };
        made.mine = [this] { return mine; };
        return made;
    }
};

} // namespace candor::todaytest
