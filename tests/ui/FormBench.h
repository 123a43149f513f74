// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseFixture.h"
#include "case/pathway/StepForm.h"

#include <QLineEdit>
#include <QTest>

namespace candor::casetest {

/// A form on a case, with everything that it sends.
struct Bench {
    explicit Bench(CaseFile file = plainCase(), std::shared_ptr<const Protocol> protocol = everyKindProtocol())
    {
        desk.view = viewOf(std::move(file), std::move(protocol));
        store = std::make_unique<CaseStore>(desk.desk());
        store->show(desk.view);
        form = std::make_unique<StepForm>(*store);
        form->resize(760, 900);
        form->show();
        form->activateWindow();
        if (!QTest::qWaitForWindowActive(form.get()))
            qFatal("the window did not become active");
        form->showStep(u"all"_s);
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return form->findChild<W *>(name);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }

    FakeDesk desk;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<StepForm> form;
};

} // namespace candor::casetest
