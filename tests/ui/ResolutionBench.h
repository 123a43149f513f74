// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TabBench.h"
#include "case/GrowingEdit.h"
#include "case/resolution/FaceRow.h"
#include "case/resolution/ResolutionTab.h"
#include "widgets/Chip.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

// The resolution of the invented case, and a hand that works in it.
namespace candor::casetest {

template <class R>
R fresh()
{
    R record;
    record.id = Id<R>::create();
    return record;
}

inline Decision decided(const QString &id, const QString &answer)
{
    Decision decision = fresh<Decision>();
    decision.decision = id;
    decision.answer = answer;
    decision.deciders = {u"Marcus Shaw"_s};
    decision.at = at(u"2026-06-30T10:00"_s);
    return decision;
}

/// The invented case, decided for an offer.
inline CaseView decidedView()
{
    CaseView view = heparinView();
    for (const auto &[id, answer] : {std::pair(u"D5"_s, u"yes"_s), {u"D6"_s, u"not_met"_s}, {u"D7"_s, u"yes"_s}})
        view.file.put(decided(id, answer));
    Person insurer = fresh<Person>();
    insurer.name = u"C. Mbeki"_s;
    insurer.roles = {PersonRole::Insurer};
    view.file.put(insurer);
    view.view = evaluate(*view.protocol, view.file, view.surroundings);
    return view;
}

struct ResolutionBench : TabBench<ResolutionTab> {
    explicit ResolutionBench(CaseView view = decidedView())
        : TabBench(std::move(view), {1256, 900})
    {
    }
    /// Until what was changed is stored and shown.
    void settle() const
    {
        QTRY_VERIFY(store->isIdle());
        QTest::qWait(10);
    }
    void press(const QString &name) const
    {
        QTRY_VERIFY2(find<QPushButton>(name) && find<QPushButton>(name)->isVisible(), qPrintable(name));
        find<QPushButton>(name)->click();
        settle();
    }
    /// An editor that was laid out when its row was opened.
    [[nodiscard]] QLineEdit *line(const QString &name) const
    {
        for (auto *each : tab->findChildren<QLineEdit *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void type(const QString &name, const QString &text) const
    {
        QTRY_VERIFY2(line(name), qPrintable(name));
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
        if (QCompleter *completer = line(name)->completer()) {
            // On a screen Tab closes it, and the window has the focus again.
            completer->popup()->hide();
            tab->activateWindow();
            static_cast<void>(QTest::qWaitForWindowActive(tab.get()));
        }
        QTest::keyClick(line(name), Qt::Key_Tab);
        settle();
    }
    void write(const QString &name, const QString &text) const
    {
        typeInto<GrowingEdit>(name, text);
        settle();
    }
    void pick(const QString &name, const QString &key) const
    {
        QComboBox *box = nullptr;
        for (auto *each : tab->findChildren<QComboBox *>(name)) {
            if (each->isVisible())
                box = each;
        }
        QVERIFY2(box, qPrintable(name));
        box->setCurrentIndex(box->findData(key));
        Q_EMIT box->activated(box->currentIndex());
        settle();
    }
    [[nodiscard]] QString next() const
    {
        const auto *button = find<QPushButton>(u"offer.next"_s);
        return button->isVisible() ? button->text() : QString();
    }
    void choose(const QString &menu, const QString &text) const
    {
        for (QAction *action : find<QMenu>(menu)->actions()) {
            if (action->text() == text) {
                action->trigger();
                find<QMenu>(menu)->close();
                tab->activateWindow();
                static_cast<void>(QTest::qWaitForWindowActive(tab.get()));
                settle();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] QString total() const { return find<FaceRow>(u"offer.total"_s)->face().trailing; }
    [[nodiscard]] QString state(const QString &card) const
    {
        return find<Chip>(u"resolution."_s + card + u".state"_s)->text();
    }
};

} // namespace candor::casetest
