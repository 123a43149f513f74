// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/LoopCard.h"

#include "case/resolution/RecordRows.h"
#include "case/resolution/ResolutionModel.h"
#include "case/resolution/RowList.h"
#include "model/PeopleRules.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QString linkText(LoopLink link)
{
    switch (link) {
    case LoopLink::AnswerQuestion: return LoopCard::tr("Not answered yet");
    case LoopLink::ActOnCause: return LoopCard::tr("No action for this cause yet");
    case LoopLink::TellAction: return LoopCard::tr("The family was not told yet");
    }
    return {};
}

RecordKind kindOfLink(LoopLink link)
{
    switch (link) {
    case LoopLink::AnswerQuestion: return RecordKind::Question;
    case LoopLink::ActOnCause: return RecordKind::Cause;
    case LoopLink::TellAction: return RecordKind::Action;
    }
    return RecordKind::Question;
}

LoopItem itemOf(const LoopException &exception)
{
    LoopItem item;
    item.link = exception.link;
    item.record = QUuid::fromString(exception.record);
    return item;
}

std::optional<LoopLink> linkOfRecord(const CaseFile &file, const QUuid &record)
{
    for (const LoopItem &item : loopItems(file)) {
        if (item.record == record)
            return item.link;
    }
    return std::nullopt;
}

} // namespace

LoopCard::LoopCard(CaseStore &store, QWidget *parent)
    : SectionCard(store, partTitle(ResolutionPart::Loop), u"resolution.loop"_s, parent)
    , m_none(label(
          tr("Nothing to link yet: no question, no confirmed cause, no action."), FontRole::Body, Ink::Muted, this))
    , m_counts(new RowList(u"loop.count"_s, this))
    , m_openTitle(cardCaption(tr("Open links"), this))
    , m_open(new RowList(u"loop.open"_s, this))
    , m_exceptTitle(cardCaption(tr("Stay open, with a reason"), this))
    , m_storyTitle(cardCaption(tr("What the family can read"), this))
    , m_storyHolder(new QWidget(this))
    , m_summary(button(tr("Summary for the family"), ButtonKind::Normal, u"printer"_s, {}, this))
{
    setSort(RecordSort::Mixed);
    RecordRowKind kind{RecordKind::LoopException, u"exception"_s, u"reason"_s, {}, {}};
    kind.remove = tr("Open the link again");
    kind.face = [this](const AnyRecord &record) {
        const auto &exception = std::get<LoopException>(record);
        RowFace face;
        face.icon = u"dash-circle"_s;
        face.title = loopText(itemOf(exception), this->store().file());
        face.second = exception.reason.isEmpty() ? linkText(exception.link) : exception.reason;
        face.trailing = exception.secondName.isEmpty()
                            ? exception.by
                            : tr("%1 and %2", "two people").arg(exception.by, exception.secondName);
        return face;
    };
    kind.build = [](FoldRow &row, QVBoxLayout *column) -> std::function<void(const AnyRecord &)> {
        RecordForm &form = row.form();
        FieldGrid2 grid(column);
        grid.add(form.add(u"reason"_s, FieldStyle::Text, tr("Why this stays open for good")), true);
        grid.add(form.add(u"secondName"_s, FieldStyle::Line, tr("Somebody other than you")));
        auto *rule = label(
            tr("Kept once there is a reason and a second person, not the same one, has agreed."), FontRole::Small,
            Ink::Muted);
        rule->setObjectName(u"exception.rule"_s);
        column->addWidget(rule);
        form.setReady([](const AnyRecord &record) { return isAgreed(std::get<LoopException>(record)); });
        QStringList names;
        for (const Person &person : row.store().file().all<Person>())
            names += person.name;
        form.suggest(u"secondName"_s, names);
        return {};
    };
    m_exceptions = new RecordRows(store, std::move(kind), this);
    m_storyHolder->setObjectName(u"loop.story"_s);
    auto *story = new QVBoxLayout(m_storyHolder);
    story->setContentsMargins(0, 0, 0, 0);
    m_summary->setObjectName(u"loop.summary"_s);
    m_summary->setSmall(true);
    body()->addWidget(m_none);
    body()->addWidget(m_counts);
    body()->addWidget(m_openTitle);
    body()->addWidget(m_open);
    body()->addWidget(m_exceptTitle);
    body()->addWidget(m_exceptions);
    body()->addWidget(m_storyTitle);
    body()->addWidget(m_storyHolder);
    body()->addWidget(m_summary, 0, Qt::AlignLeading);
    connect(m_open, &RowList::chosen, this, [this](const QString &id) {
        const QUuid record = QUuid::fromString(id);
        if (const auto link = linkOfRecord(this->store().file(), record))
            Q_EMIT recordRequested(kindOfLink(*link), record);
    });
    connect(m_open, &RowList::acted, this, [this](const QString &id) {
        const QUuid record = QUuid::fromString(id);
        if (const auto link = linkOfRecord(this->store().file(), record))
            except(*link, record);
    });
    connect(m_summary, &QPushButton::clicked, this, [this] { Q_EMIT documentRequested(u"resolution/family"_s); });
}

void LoopCard::except(LoopLink link, const QUuid &record)
{
    LoopException fresh;
    fresh.id = Id<LoopException>::create();
    fresh.link = link;
    fresh.record = record.toString(QUuid::WithoutBraces);
    fresh.by = store().user();
    fresh.at = store().desk().surroundings().now;
    m_exceptTitle->setVisible(true);
    m_exceptions->setVisible(true);
    m_exceptions->begin(fresh);
}

void LoopCard::refresh()
{
    const CaseFile &file = store().file();
    const auto states = resolutionParts(file, store().pathway(), store().moment());
    const PartState &state = states[static_cast<size_t>(ResolutionPart::Loop)];
    setState(state.chipText(), statusOf(state));
    const auto items = loopItems(file);
    const bool finished = isFinished();
    std::vector<RowList::Item> counts, open;
    const auto count = [&](LoopLink link, const QString &key, const auto &title) {
        int all = 0, settled = 0;
        for (const LoopItem &item : items) {
            if (item.link != link)
                continue;
            ++all;
            settled += item.open() ? 0 : 1;
        }
        if (all == 0)
            return;
        RowFace face;
        face.mark = settled == all ? StepMark::Done : StepMark::Current;
        face.title = title(all).arg(settled);
        face.word = markWord(*face.mark, false);
        counts.push_back({key, face, {}, FaceRow::Kind::Reads});
    };
    count(LoopLink::AnswerQuestion, u"questions"_s, [](int n) { return tr("%1 of %n questions answered", "", n); });
    count(LoopLink::ActOnCause, u"causes"_s, [](int n) { return tr("%1 of %n causes acted on", "", n); });
    count(LoopLink::TellAction, u"actions"_s, [](int n) { return tr("%1 of %n actions told to the family", "", n); });
    for (const LoopItem &item : items) {
        if (!item.open())
            continue;
        RowFace face;
        face.icon = item.link == LoopLink::AnswerQuestion ? u"bubble"_s
                    : item.link == LoopLink::ActOnCause   ? u"flag"_s
                                                          : u"check-circle"_s;
        face.title = loopText(item, file);
        face.second = linkText(item.link);
        open.push_back({item.record.toString(QUuid::WithoutBraces), face, finished ? QString() : tr("Except…")});
    }
    m_none->setVisible(items.empty());
    m_counts->show(counts);
    m_openTitle->setVisible(!open.empty());
    m_open->show(open);

    std::vector<RecordRows::Item> exceptions;
    for (const LoopException &exception : file.all<LoopException>())
        exceptions.push_back({exception, false});
    m_exceptions->show(exceptions, finished);
    const bool other = m_case != store().caseId();
    m_case = store().caseId();
    if (other) {
        LoopException fresh;
        fresh.id = Id<LoopException>::create();
        m_exceptions->restoreNew(fresh);
    }
    m_exceptTitle->setVisible(!m_exceptions->isEmpty());
    refreshStory();
}

void LoopCard::refreshStory()
{
    auto story = loopStory(store().file());
    m_storyTitle->setVisible(!story.empty());
    m_storyHolder->setVisible(!story.empty());
    m_summary->setVisible(!story.empty());
    if (story == m_story && (m_storyContent || story.empty()))
        return;
    m_story = std::move(story);
    delete m_storyContent;
    m_storyContent = new QWidget(m_storyHolder);
    auto *column = new QVBoxLayout(m_storyContent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const words::Moment moment = store().moment();
    for (const LoopStoryRow &row : m_story) {
        const auto line = [&](const QString &text, Ink ink = Ink::Text, FontRole role = FontRole::Body) {
            auto *made = label(text, role, ink, m_storyContent);
            made->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(made);
        };
        if (!row.asked.isEmpty())
            line(tr("You asked: %1").arg(row.asked), Ink::Text, FontRole::Label);
        if (!row.found.isEmpty())
            line(tr("We told you: %1").arg(row.found));
        else if (row.cannotBeKnown)
            line(tr("We looked, and it cannot be known."));
        else if (!row.asked.isEmpty())
            line(tr("No answer yet"), Ink::Muted);
        if (!row.changed.isEmpty())
            line(tr("We changed: %1").arg(row.changed));
        line(
            row.toldAt ? tr("Told %1").arg(words::dayOf(*row.toldAt, moment)) : tr("Not told yet"), Ink::Muted,
            FontRole::Small);
        column->addSpacing(6);
    }
    m_storyHolder->layout()->addWidget(m_storyContent);
    m_storyContent->show();
}

bool LoopCard::showRecord(RecordKind kind, const QUuid &id)
{
    return kind == RecordKind::LoopException && m_exceptions->open(id);
}

void LoopCard::leave()
{
    m_exceptions->leave();
}

QFuture<void> LoopCard::keepDraft()
{
    QFuture<void> last = QtFuture::makeReadyFuture();
    m_exceptions->keepDraft(last);
    return last;
}

} // namespace candor
