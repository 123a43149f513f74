// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TabBench.h"
#include "case/actions/ActionPane.h"
#include "case/actions/ActionsList.h"
#include "case/actions/ActionsTab.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

// The actions after a review, and a hand that works on them.
namespace candor::casetest {

/// The case that the design drawing of the actions shows.
inline CaseView actionsView()
{
    CaseView view = heparinView();
    CaseFile &file = view.file;
    file.record.number = u"2026-0118"_s;
    file.record.title = u"Retained sponge after abdominal surgery"_s;
    std::vector<Id<Cause>> causes;
    for (const QString &statement :
         {u"Policy allows a one-person count"_s, u"Sponges without detection tags"_s,
          u"Extra sponges told by voice only"_s, u"No pause for a relief count"_s}) {
        Cause cause;
        cause.id = Id<Cause>::create();
        cause.statement = statement;
        cause.state = CauseState::Confirmed;
        causes.push_back(cause.id);
        file.put(cause);
    }
    const auto action = [&](const QString &text, const QString &kind, int cause, Strength strength,
                            const QString &owner, QDate due, ActionState state) {
        Action made;
        made.id = Id<Action>::create();
        made.text = text;
        made.kind = kind;
        made.causes = {causes[static_cast<size_t>(cause) - 1]};
        made.strength = strength;
        made.owner = owner;
        made.due = due;
        made.state = state;
        return made;
    };
    Action stop = action(
        u"Remove the one-person exception; system blocks closing without two names"_s,
        u"Software hard stop in the OR record"_s, 1, Strength::Stronger, u"Marcus Shaw"_s, {2026, 8, 31},
        ActionState::InProgress);
    stop.nextStep = u"Test in room 3 by Jul 24"_s;
    stop.measure = u"Closings with two names recorded, percent per month"_s;
    stop.target = u"100"_s;
    stop.baseline = u"45"_s;
    file.put(stop);
    int month = 5;
    for (const int count : {14, 16, 22}) {
        Measurement reading;
        reading.id = Id<Measurement>::create();
        reading.action = stop.id;
        reading.on = QDate(2026, month++, 12);
        reading.numerator = count;
        reading.denominator = 30;
        file.put(reading);
    }
    Action policy = action(
        u"Rewrite count policy in one page"_s, u"Policy change"_s, 1, Strength::Weaker, u"Lena Park"_s, {2026, 7, 8},
        ActionState::Done);
    policy.doneAt = at(u"2026-07-08T09:00"_s);
    file.put(policy);
    file.put(action(
        u"Buy tagged sponges and two detectors for all 9 rooms"_s, u"Equipment change"_s, 2, Strength::Stronger,
        u"Jo Ferro"_s, {2026, 9, 30}, ActionState::Approved));
    file.put(action(
        u"Move whiteboard into nurse’s line of sight, read back extra items"_s, u"Checklist and read back"_s, 3,
        Strength::Intermediate, u"Lena Park"_s, {2026, 7, 10}, ActionState::InProgress));
    file.put(action(
        u"No relief in the last 30 minutes; full recount if unavoidable"_s, u"Scheduling rule"_s, 4,
        Strength::Intermediate, u"Marcus Shaw"_s, {2026, 8, 14}, ActionState::Proposed));
    file.put(action(
        u"Refresher at skills day"_s, u"Training"_s, 4, Strength::Weaker, u"Lena Park"_s, {2026, 9, 12},
        ActionState::Proposed));
    return view;
}

struct ActionsBench : TabBench<ActionsTab> {
    explicit ActionsBench(CaseView view = actionsView())
        : TabBench(std::move(view))
    {
    }
    [[nodiscard]] const Action *action(const QString &begin) const
    {
        return file().first<Action>([&](const Action &a) { return a.text.startsWith(begin); });
    }
    void choose(const QString &begin) const { tab->showRecord(RecordKind::Action, action(begin)->id.uuid()); }
    [[nodiscard]] QModelIndex row(const QString &begin) const
    {
        return tab->list().actions().indexOf({action(begin)->id, {}});
    }
    /// Types into a line and leaves it.
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        QVERIFY2(edit, qPrintable(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        // With names open below the line a key would go to them first.
        if (edit->completer())
            edit->completer()->popup()->hide();
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void typeText(const QString &field, const QString &text) const { typeInto<QPlainTextEdit>(field, text); }
    void chooseState(ActionState state) const
    {
        auto *box = find<QComboBox>(u"action.state"_s);
        box->setCurrentIndex(box->findData(static_cast<int>(state)));
        Q_EMIT box->activated(box->currentIndex());
    }
    void press(const QString &name) const { find<QPushButton>(name)->click(); }
    void answer(const QString &text) const
    {
        find<QLineEdit>(u"ask.line"_s)->setText(text);
        press(u"ask.confirm"_s);
    }
};

} // namespace candor::casetest
