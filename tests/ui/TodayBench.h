// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TodayFixture.h"
#include "today/TaskPane.h"
#include "today/TodayPage.h"
#include "widgets/Button.h"

#include <QLabel>
#include <QTreeView>

// The list of tasks as a screen, over tasks made by hand.
namespace candor::todaytest {

/// Puts a promise into a case, and is its task.
inline WorkItem promisedIn(CaseFile &file, Instant due)
{
    Promise promise;
    promise.id = Id<Promise>::create();
    promise.text = u"Call with the result"_s;
    promise.due = due;
    file.put(promise);
    WorkItem item = task(promise.id.toString(), promise.due, promise.text);
    item.kind = WorkKind::Promise;
    return item;
}

/// A page over a case with the step "all", whose checklist has two rows.
struct Page {
    FakeToday fake;
    std::unique_ptr<TodayPage> page;

    explicit Page(std::vector<WorkItem> items, CaseFile file = plainCase())
    {
        fake.desk.view = viewOf(std::move(file), everyKindProtocol());
        fake.items = std::move(items);
        page = std::make_unique<TodayPage>(fake.source());
        page->resize(1256, 818);
        page->show();
    }
    [[nodiscard]] QString sentence() const { return page->findChild<QLabel *>(u"todaySentence"_s)->text(); }
    [[nodiscard]] Button *button(const char *name) const
    {
        return page->pane()->findChild<Button *>(QString::fromLatin1(name));
    }
    void select(const WorkItem &item) { page->list()->setCurrentIndex(page->model()->indexOf(keyOf(item))); }
    void changed() { page->follow(ChangeNotice{1, u"x"_s, {fake.items.front().caseId}, false}); }
};

} // namespace candor::todaytest
