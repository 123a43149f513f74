// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "model/PlanRules.h"
#include "plans/PlansSource.h"

#include <QObject>
#include <QPromise>

#include <deque>
#include <optional>

namespace candor {

/// The improvement plans of the open casebook with the actions they gather, as the screens see them. Changes are stored
/// one after the other, each made of what the one before left.
class PlanStore final : public QObject {
    Q_OBJECT

public:
    explicit PlanStore(PlansSource source, QObject *parent = nullptr);

    [[nodiscard]] const PlansSource &source() const { return m_source; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const PlanBook &book() const { return m_book; }
    /// The actions of a plan, by due date, those in place behind them; what is gone is left out.
    [[nodiscard]] std::vector<ActionRow> rowsOf(const ImprovementPlan &plan) const;
    [[nodiscard]] words::Moment moment() const;
    [[nodiscard]] QDate today() const;

    /// Reads everything anew.
    void load();
    /// Makes a change of the plans as they are then; nullopt when there is nothing to change. `then` runs when it is
    /// stored.
    using Make = std::function<std::optional<SaveProgramRecord>(const PlanBook &)>;
    void apply(Make make, const QString &doneText, std::function<void()> then = {});
    /// A change of one plan.
    void change(
        const Id<ImprovementPlan> &plan, std::function<void(ImprovementPlan &)> make, const QString &doneText,
        std::function<void()> then = {});
    /// Puts actions into a plan, and takes them out of others.
    void gather(const Id<ImprovementPlan> &plan, const std::vector<Id<Action>> &actions);
    void takeOut(const Id<ImprovementPlan> &plan, const std::vector<Id<Action>> &actions);
    /// Done when everything asked for is stored or refused.
    [[nodiscard]] QFuture<void> whenStored();

Q_SIGNALS:
    void changed();
    void toast(const QString &text, bool undoable);
    void failed(const QString &sentence);

private:
    struct Change {
        Make make;
        QString doneText;
        std::function<void()> then;
    };
    void next();
    void read(std::function<void()> then);
    void refuse(const Error &error);

    PlansSource m_source;
    bool m_loaded = false;
    PlanBook m_book;
    std::vector<ActionRow> m_rows; // of all plans
    std::deque<Change> m_waiting;
    bool m_busy = false;
    quint64 m_asked = 0;
    std::vector<std::shared_ptr<QPromise<void>>> m_parked;
};

} // namespace candor
