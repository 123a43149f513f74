// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeparinCase.h"
#include "case/CaseStore.h"
#include "case/learning/LearningFinish.h"
#include "case/learning/LearningPage.h"
#include "case/learning/LearningTexts.h"
#include "case/learning/ReplacementsPane.h"
#include "widgets/CheckRow.h"
#include "widgets/Note.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

// A case with names in it, and the page that takes them out of a learning summary.
namespace candor::casetest {

inline CaseFile plantedCase(const Protocol &protocol)
{
    CaseFile file = heparinCase(protocol);
    file.record.account =
        u"Walter Brandvold was on 4 West of St. Brendan Valley Hospital. On July 14, 2026 Ray Tamm RN found the pump.\n"
        "Dr. Helen Ruiz called Dr. Vandermeer at (507) 555-0142. His daughter, Philippa Novotny, asked about MRN 4471882."_s;
    for (Fact &fact : file.all<Fact>())
        fact.withheld.clear();
    Action action;
    action.id = Id<Action>::create();
    action.familyText = u"Pumps on 4 West refuse such a rate"_s;
    action.strength = Strength::Stronger;
    action.state = ActionState::Verified;
    file.put(action);
    return file;
}

inline LearningOrder orderFor(const CaseFile &file, const QStringList &lessons = {})
{
    DocumentContext context;
    context.hospital = u"St. Brendan Valley Hospital"_s;
    context.surroundings = sampleSurroundings();
    return {
        std::make_shared<const CaseFile>(file),
        {LearningAudience::SafetyOrganization, lessons},
        context,
        {u"Dana Okafor"_s},
        {}};
}

inline int itemOf(const LearningReview &review, const QString &original)
{
    for (size_t i = 0; i < review.items.size(); ++i) {
        if (review.replacement(i).original.contains(original))
            return static_cast<int>(i);
    }
    return -1;
}

inline QString readsNow(const LearningReview &review)
{
    return plainText(FilteredDocument(learningSummary(review.draft)));
}

/// The case with names in it, and the page over it.
struct LearningBench {
    explicit LearningBench(const CaseFile &file) { begin(file); }
    LearningBench() { begin(plantedCase(*heparinView().protocol)); }

    void begin(const CaseFile &file)
    {
        desk.view = viewOf(file, heparinView().protocol);
        start();
    }
    /// As after a lock: everything of the screen is made again.
    void start()
    {
        page.reset();
        store = std::make_unique<CaseStore>(desk.desk());
        QObject::connect(store.get(), &CaseStore::failed, store.get(), [](const Error &error) {
            qWarning() << "failed:" << error.what();
        });
        page = std::make_unique<LearningPage>(*store);
        page->resize(1202, 620);
        store->show(desk.view);
    }
    void open()
    {
        page->open();
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(page->review());
    }
    /// The case changes behind the page.
    void change(const CaseFile &file)
    {
        desk.view = viewOf(file, desk.view.protocol);
        store->show(desk.view);
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return page->findChild<W *>(name);
    }
    [[nodiscard]] ReplacementsPane &pane() const { return *page->findChild<ReplacementsPane *>(); }
    [[nodiscard]] LearningTexts &texts() const { return *page->findChild<LearningTexts *>(); }
    [[nodiscard]] LearningFinish &finish() const { return *page->findChild<LearningFinish *>(); }
    [[nodiscard]] QListView &list() const { return *pane().list(); }
    void press(Qt::Key key) const { QTest::keyClick(pane().list(), key); }
    void click(const QString &name) const { find<QPushButton>(name)->click(); }
    [[nodiscard]] QString problem() const
    {
        auto *box = find<NoteBox>(u"learning.problem"_s);
        return box->isHidden() ? QString() : box->accessibleName();
    }
    void write(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    /// Everything is looked at and accepted.
    void acceptAll() const
    {
        while (page->review()->looked() < static_cast<int>(page->review()->items.size())) {
            QVERIFY(pane().goToNext());
            press(Qt::Key_A);
        }
    }
    /// All that is needed before the file.
    void ready() const
    {
        acceptAll();
        if (page->audience() != LearningAudience::StaffTeaching)
            write(u"learning.recipient"_s, u"Great Lakes PSO"_s);
        checkNow();
        find<CheckRow>(u"learning.confirm"_s)->setChecked(true);
    }
    /// Until the last check is about the texts as they are.
    void checkNow() const { QTest::qWait(450); }

    FakeDesk desk;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<LearningPage> page;
};

} // namespace candor::casetest
