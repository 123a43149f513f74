// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/ApologyCard.h"

#include "case/resolution/RecordRows.h"
#include "case/resolution/ResolutionWords.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

Apology freshApology()
{
    Apology fresh;
    fresh.id = Id<Apology>::create();
    return fresh;
}

} // namespace

ApologyCard::ApologyCard(CaseStore &store, QWidget *parent)
    : SectionCard(store, partTitle(ResolutionPart::Apology), u"resolution.apology"_s, parent)
    , m_facts(new FactGrid(this))
    , m_none(label(
          tr("No apology is recorded yet. Sorrow is right in every case, responsibility once the review shows it."),
          FontRole::Body, Ink::Muted, this))
    , m_add(button(tr("Record an apology"), ButtonKind::Normal, u"plus"_s, {}, this))
{
    setSort(RecordSort::Told);
    RecordRowKind kind{RecordKind::Apology, u"apology"_s, u"by"_s, {}, {}};
    kind.remove = tr("Remove this apology");
    kind.face = [this](const AnyRecord &record) {
        const auto &apology = std::get<Apology>(record);
        RowFace face;
        face.icon = u"bubble"_s;
        face.status = Status::Told;
        face.title = words::choiceText(apology.kind);
        face.second = apology.by;
        face.trailing = apology.at ? words::dayOf(*apology.at, this->store().moment()) : tr("No date yet");
        return face;
    };
    kind.build = [this](FoldRow &row, QVBoxLayout *column) {
        RecordForm &form = row.form();
        FieldGrid2 grid(column);
        grid.add(form.add(u"kind"_s, FieldStyle::Choice));
        grid.add(form.add(u"at"_s, FieldStyle::Time));
        grid.add(form.add(u"by"_s, FieldStyle::Line, tr("Name and part, such as chief medical officer")));
        grid.add(form.add(u"to"_s, FieldStyle::Line));
        grid.add(form.add(u"how"_s, FieldStyle::Line, tr("Such as: in person, then by letter")));
        grid.add(form.add(u"inConversation"_s, FieldStyle::Choice));
        grid.add(form.add(u"words"_s, FieldStyle::Text), true);
        grid.add(form.add(u"response"_s, FieldStyle::Text), true);
        return [this, &form](const AnyRecord &) {
            form.setChoices(u"inConversation"_s, conversations());
            QStringList names;
            for (const Person &person : this->store().file().all<Person>())
                names += person.name;
            form.suggest(u"by"_s, names);
            form.suggest(u"to"_s, names);
        };
    };
    m_rows = new RecordRows(store, std::move(kind), this);
    m_add->setObjectName(u"apology.add"_s);
    m_add->setSmall(true);
    m_facts->setObjectName(u"apology.facts"_s);
    body()->addWidget(m_none);
    body()->addWidget(m_facts);
    body()->addWidget(m_rows);
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &ApologyCard::begin);
}

std::vector<std::pair<QString, QString>> ApologyCard::conversations() const
{
    std::vector<std::pair<QString, QString>> choices{{QString(), tr("No conversation chosen")}};
    const words::Moment moment = store().moment();
    for (const Conversation &talk : store().file().all<Conversation>()) {
        if (talk.outcome != ContactOutcome::Held)
            continue;
        const QString when = talk.at ? words::dayOf(*talk.at, moment) : QString();
        choices.emplace_back(
            talk.id.toString(), tr("%1, %2", "day, kind of conversation").arg(when, words::choiceText(talk.channel)));
    }
    return choices;
}

void ApologyCard::begin()
{
    m_rows->begin(freshApology());
}

void ApologyCard::refresh()
{
    const CaseFile &file = store().file();
    const words::Moment moment = store().moment();
    const auto states = resolutionParts(file, store().pathway(), moment);
    const PartState &state = states[static_cast<size_t>(ResolutionPart::Apology)];
    setState(state.chipText(), statusOf(state));
    const auto &all = file.all<Apology>();
    const Apology *last = nullptr;
    for (const Apology &each : all) {
        if (!last || each.at >= last->at)
            last = &each;
    }
    std::vector<std::pair<QString, QString>> facts;
    if (last) {
        const auto add = [&](const QString &caption, const QString &value) {
            if (!value.isEmpty())
                facts.emplace_back(caption, value);
        };
        add(tr("Kind"), words::apologySentence(last->kind));
        add(tr("By"), last->by);
        add(tr("To"), last->to);
        add(tr("How"), last->how);
        add(tr("They said"), last->response);
    }
    m_facts->set(facts);
    m_none->setVisible(all.empty());
    const bool other = m_case != store().caseId();
    m_case = store().caseId();
    std::vector<RecordRows::Item> items;
    for (const Apology &each : all)
        items.push_back({each, false});
    m_rows->show(items, isFinished());
    if (other)
        m_rows->restoreNew(freshApology());
    m_add->setEnabled(!isFinished());
}

bool ApologyCard::showRecord(RecordKind kind, const QUuid &id)
{
    return kind == RecordKind::Apology && m_rows->open(id);
}

void ApologyCard::leave()
{
    m_rows->leave();
}

QFuture<void> ApologyCard::keepDraft()
{
    QFuture<void> last = QtFuture::makeReadyFuture();
    m_rows->keepDraft(last);
    return last;
}

} // namespace candor
