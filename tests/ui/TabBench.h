// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeparinCase.h"
#include "case/CaseStore.h"

#include <QTest>

#include <memory>

namespace candor::casetest {

/// A tab of a case, on a desk that keeps what it asks for.
template <class T>
struct TabBench {
    explicit TabBench(CaseView view = heparinView(), QSize size = {1256, 640})
    {
        desk.view = std::move(view);
        store = std::make_unique<CaseStore>(desk.desk());
        tab = std::make_unique<T>(*store);
        tab->resize(size);
        tab->show();
        tab->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(tab.get()));
        store->show(desk.view);
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return tab->template findChild<W *>(name);
    }
    [[nodiscard]] const CaseFile &file() const { return desk.view.file; }
    /// Types into a line or a longer text in place of what is there, and leaves it.
    template <class W>
    void typeInto(const QString &name, const QString &text) const
    {
        auto *edit = find<W>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }

    FakeDesk desk;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<T> tab;
};

} // namespace candor::casetest
