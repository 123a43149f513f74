// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeparinCase.h"
#include "case/CaseStore.h"
#include "case/letters/LetterEdit.h"
#include "case/letters/LetterEditor.h"

#include <QTest>

// One letter of the invented case, and the editor over it.
namespace candor::casetest {

/// The case of the drawings with one letter in it, and an editor over it.
struct LetterBench {
    explicit LetterBench(const QString &text, LetterState state = LetterState::Draft)
    {
        desk.view = heparinView();
        letter.id = Id<Letter>::create();
        letter.title = u"First letter"_s;
        letter.templateId = u"family/follow-up-no-news"_s;
        letter.text = text;
        letter.state = state;
        letter.writtenBy = u"Dana Okafor"_s;
        letter.recipient = u"Walter Brandvold"_s;
        desk.view.file.put(letter);
        start();
    }
    /// As after a lock: everything of the screen is made again.
    void start()
    {
        editor.reset();
        store = std::make_unique<CaseStore>(desk.desk());
        QObject::connect(store.get(), &CaseStore::failed, store.get(), [](const Error &error) {
            qWarning() << "failed:" << error.what();
        });
        editor = std::make_unique<LetterEditor>(*store);
        editor->resize(1202, 560);
        store->show(desk.view);
    }
    void open()
    {
        editor->open(letter.id);
        editor->show();
        read();
    }
    /// Until the text was read through.
    void read() { QTRY_VERIFY(editor->reading()); }
    [[nodiscard]] LetterEdit &edit() const { return editor->edit(); }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return editor->findChild<W *>(name);
    }

    FakeDesk desk;
    Letter letter;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<LetterEditor> editor;
};

} // namespace candor::casetest
