// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/PlanStore.h"

#include "plans/PlanWords.h"
#include "shell/Await.h"
#include "wording/ErrorText.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

PlanStore::PlanStore(PlansSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
}

words::Moment PlanStore::moment() const
{
    return words::momentOf(m_source.surroundings());
}

QDate PlanStore::today() const
{
    const words::Moment here = moment();
    return toZone(here.now, here.zone).date();
}

std::vector<ActionRow> PlanStore::rowsOf(const ImprovementPlan &plan) const
{
    std::vector<ActionRow> rows;
    for (const ActionRow &row : m_rows) {
        if (std::find(plan.actions.begin(), plan.actions.end(), row.action.id) != plan.actions.end())
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ActionRow &a, const ActionRow &b) {
        const auto key = [](const Action &action) {
            return std::tuple(!isFollowed(action), !action.due.isValid(), action.due);
        };
        return key(a.action) < key(b.action);
    });
    return rows;
}

void PlanStore::read(std::function<void()> then)
{
    const auto failed = [this](const Error &error) { refuse(error); };
    await(
        m_source.records(), this,
        [this, asked = ++m_asked, then = std::move(then), failed](const std::vector<AnyRecord> &records) {
            PlanBook book = planBook(records);
            const std::vector<Id<Action>> actions = book.actions();
            await(
                m_source.actions(actions), this,
                [this, asked, then, book = std::move(book)](const std::vector<ActionRow> &rows) {
                    if (asked == m_asked || then) { // an older answer is of no use, except to what waits for it
                        m_book = book;
                        m_rows = rows;
                        m_loaded = true;
                        Q_EMIT changed();
                    }
                    if (then)
                        then();
                },
                failed);
        },
        failed);
}

void PlanStore::load()
{
    read({});
}

void PlanStore::apply(Make make, const QString &doneText, std::function<void()> then)
{
    m_waiting.push_back({std::move(make), doneText, std::move(then)});
    next();
}

void PlanStore::next()
{
    while (!m_busy && m_loaded && !m_waiting.empty()) {
        Change change = std::move(m_waiting.front());
        m_waiting.pop_front();
        const auto command = change.make(m_book);
        if (!command)
            continue;
        m_busy = true;
        await(
            m_source.apply(*command), this,
            [this, change](const Outcome &) {
                read([this, change] {
                    m_busy = false;
                    if (!change.doneText.isEmpty())
                        Q_EMIT toast(change.doneText, true);
                    if (change.then)
                        change.then();
                    next();
                });
            },
            [this](const Error &error) { refuse(error); });
    }
    if (m_busy || !m_waiting.empty())
        return;
    for (const auto &promise : std::exchange(m_parked, {}))
        promise->finish();
}

void PlanStore::refuse(const Error &error)
{
    Q_EMIT failed(errorText(error));
    if (!m_busy)
        return;
    // What waits was made with another state in mind; the next one begins with what is stored.
    m_busy = false;
    if (error.code() == ErrorCode::Conflict)
        load();
    next();
}

QFuture<void> PlanStore::whenStored()
{
    if (!m_busy && m_waiting.empty())
        return QtFuture::makeReadyFuture();
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_parked.push_back(promise);
    return promise->future();
}

void PlanStore::change(
    const Id<ImprovementPlan> &plan, std::function<void(ImprovementPlan &)> make, const QString &doneText,
    std::function<void()> then)
{
    apply(
        [plan, make = std::move(make)](const PlanBook &book) -> std::optional<SaveProgramRecord> {
            const ImprovementPlan *known = book.find(plan);
            if (!known)
                return std::nullopt;
            ImprovementPlan changed = *known;
            make(changed);
            if (changed == *known)
                return std::nullopt;
            return SaveProgramRecord{changed};
        },
        doneText, std::move(then));
}

void PlanStore::gather(const Id<ImprovementPlan> &plan, const std::vector<Id<Action>> &actions)
{
    const auto isOne = [actions](const Id<Action> &id) {
        return std::find(actions.begin(), actions.end(), id) != actions.end();
    };
    // Asked of each plan when its turn comes: a change that still waits may have put them there.
    for (const ImprovementPlan &other : m_book.plans) {
        if (other.id != plan)
            change(other.id, [isOne](ImprovementPlan &changed) { std::erase_if(changed.actions, isOne); }, {});
    }
    change(
        plan,
        [actions](ImprovementPlan &changed) {
            for (const Id<Action> &id : actions) {
                if (std::find(changed.actions.begin(), changed.actions.end(), id) == changed.actions.end())
                    changed.actions.push_back(id);
            }
        },
        words::gatheredText(static_cast<int>(actions.size())));
}

void PlanStore::takeOut(const Id<ImprovementPlan> &plan, const std::vector<Id<Action>> &actions)
{
    change(
        plan,
        [actions](ImprovementPlan &changed) {
            std::erase_if(changed.actions, [&](const Id<Action> &id) {
                return std::find(actions.begin(), actions.end(), id) != actions.end();
            });
        },
        words::takenOutText(static_cast<int>(actions.size())));
}

} // namespace candor
