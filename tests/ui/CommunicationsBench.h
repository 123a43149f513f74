// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeparinCase.h"
#include "case/CaseStore.h"
#include "case/communications/CommunicationsTab.h"
#include "casebook/Planning.h"

#include <map>
#include <memory>

// The conversations of the invented case, on a desk that plans as a casebook does.
namespace candor::casetest {

/// The tab on a case that changes as a casebook would change it.
struct CommunicationsBench {
    explicit CommunicationsBench(CaseView view = heparinView(), std::map<QString, QByteArray> drafts = {})
    {
        fake.view = std::move(view);
        fake.now = fake.view.surroundings.now;
        fake.drafts = std::move(drafts);
        CaseDesk desk = fake.desk();
        desk.apply = [this](Command command) {
            const PlanContext context{*fake.view.protocol, sampleSurroundings(fake.now), u"Dana Okafor"_s};
            std::visit(
                [&]<class C>(const C &c) {
                    if constexpr (std::is_same_v<C, EditRecords> || std::is_same_v<C, LogConversation>) {
                        fake.view.file = applied(fake.view.file, plan(c, fake.view.file, context));
                        fake.drafts.erase(c.draft);
                    }
                },
                command);
            fake.view = viewOf(fake.view.file, fake.view.protocol, fake.now);
            fake.commands.push_back(std::move(command));
            return QtFuture::makeReadyFuture(Outcome{++fake.commit, fake.view.file.record.id, {}, 1});
        };
        store = std::make_unique<CaseStore>(desk);
        tab = std::make_unique<CommunicationsTab>(*store);
        tab->resize(1256, 640);
        tab->show();
        tab->activateWindow();
        store->show(fake.view);
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return tab->findChild<W *>(name);
    }
    [[nodiscard]] const CaseFile &file() const { return fake.view.file; }

    FakeDesk fake;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<CommunicationsTab> tab;
};

/// Two days later, when what was said cannot be changed any more.
inline CaseView lockedView()
{
    CaseView view = heparinView();
    Conversation talk = view.file.all<Conversation>().front();
    talk.told = u"Heparin ran too fast and was stopped"_s;
    view.file.put(talk);
    return viewOf(view.file, view.protocol, sampleNow() + 48h);
}

} // namespace candor::casetest
