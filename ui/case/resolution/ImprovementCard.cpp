// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/ImprovementCard.h"

#include "case/resolution/ResolutionModel.h"
#include "case/resolution/RowList.h"
#include "widgets/Label.h"

#include <QBoxLayout>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

ImprovementCard::ImprovementCard(CaseStore &store, QWidget *parent)
    : SectionCard(store, partTitle(ResolutionPart::Improvement), u"resolution.improvement"_s, parent)
    , m_none(label(
          tr("No action is recorded yet. The family is told what changes, and later that it was done."), FontRole::Body,
          Ink::Muted, this))
    , m_line(label({}, FontRole::Body, Ink::Text, this))
    , m_actions(new RowList(u"improvement.action"_s, this))
    , m_contactTitle(cardCaption(tr("The family will hear from us"), this))
    , m_contacts(new RowList(u"improvement.contact"_s, this))
{
    m_line->setObjectName(u"improvement.told"_s);
    body()->addWidget(m_none);
    body()->addWidget(m_line);
    body()->addWidget(m_actions);
    body()->addWidget(m_contactTitle);
    body()->addWidget(m_contacts);
    connect(m_actions, &RowList::chosen, this, [this](const QString &id) {
        Q_EMIT recordRequested(RecordKind::Action, QUuid::fromString(id));
    });
    connect(m_contacts, &RowList::chosen, this, [this](const QString &id) {
        const bool promise = this->store().file().find(Id<Promise>(QUuid::fromString(id))) != nullptr;
        Q_EMIT recordRequested(promise ? RecordKind::Promise : RecordKind::Conversation, QUuid::fromString(id));
    });
}

void ImprovementCard::refresh()
{
    const CaseFile &file = store().file();
    const words::Moment moment = store().moment();
    const auto states = resolutionParts(file, store().pathway(), moment);
    const PartState &state = states[static_cast<size_t>(ResolutionPart::Improvement)];
    setState(state.chipText(), statusOf(state));
    const QDate today = toZone(moment.now, moment.zone).date();
    std::vector<RowList::Item> actions;
    int told = 0;
    for (const Action &action : file.all<Action>()) {
        if (action.state == ActionState::Dropped)
            continue;
        const bool done = action.state == ActionState::Done || action.state == ActionState::Verified ||
                          action.state == ActionState::Transferred;
        const bool late = !done && action.due.isValid() && action.due < today;
        RowFace face;
        face.mark = done                                      ? StepMark::Done
                    : late                                    ? StepMark::Late
                    : action.state == ActionState::InProgress ? StepMark::Current
                                                              : StepMark::ToDo;
        face.title = action.familyText.isEmpty() ? action.text : action.familyText;
        const bool isTold = action.toldAt || !action.toldIn.isNil();
        told += isTold ? 1 : 0;
        face.second = action.toldAt ? tr("Family told %1").arg(words::dayOf(*action.toldAt, moment))
                      : isTold      ? tr("Family told")
                                    : tr("Family not told yet");
        face.trailing = done                   ? words::choiceText(action.state)
                        : action.due.isValid() ? tr("By %1").arg(words::shortDay(action.due, moment))
                                               : words::choiceText(action.state);
        face.word = markWord(*face.mark, false);
        actions.push_back({action.id.toString(), face});
    }
    const auto all = static_cast<int>(actions.size());
    m_none->setVisible(actions.empty());
    m_line->setVisible(!actions.empty());
    m_line->setText(
        told == all ? tr("The family knows about all of them.")
                    : tr("The family knows about %1 of %n actions.", "", all).arg(told));
    m_actions->show(actions);

    std::vector<std::pair<Instant, RowList::Item>> contacts;
    for (const Promise &promise : file.all<Promise>()) {
        if (promise.state != PromiseState::Open || !promise.due)
            continue;
        RowFace face;
        face.icon = u"bubble"_s;
        face.status = Status::Told;
        face.title = promise.text;
        face.second = promise.owner;
        face.trailing = words::dayOf(*promise.due, moment);
        contacts.emplace_back(*promise.due, RowList::Item{promise.id.toString(), face});
    }
    const Conversation *last = file.lastConversation();
    if (last && last->nextContact) {
        RowFace face;
        face.icon = u"bubble"_s;
        face.status = Status::Told;
        face.title = tr("Next contact");
        face.second = last->nextContactBy;
        face.trailing = words::dayOf(*last->nextContact, moment);
        contacts.emplace_back(*last->nextContact, RowList::Item{last->id.toString(), face});
    }
    std::stable_sort(contacts.begin(), contacts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<RowList::Item> items;
    for (const auto &[at, item] : contacts)
        items.push_back(item);
    m_contactTitle->setVisible(!items.empty());
    m_contacts->show(items);
}

} // namespace candor
