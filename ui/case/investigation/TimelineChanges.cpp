// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the timeline changes in the case, and the pictures it writes.
#include "case/CaseAnswers.h"
#include "case/investigation/CausePane.h"
#include "case/investigation/EventPane.h"
#include "case/investigation/FigureExport.h"
#include "case/investigation/FishboneView.h"
#include "case/investigation/TimelinePage.h"
#include "case/investigation/TimelineView.h"
#include "case/print/CaseDocuments.h"
#include "shell/Await.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Note.h"
#include "wording/ErrorText.h"

#include <QFileDialog>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr double exportWidth = 1200;

/// Takes a link away; true when there was one.
template <class R>
bool unlink(std::vector<Id<R>> &links, const Id<R> &id)
{
    const auto end = std::remove(links.begin(), links.end(), id);
    const bool found = end != links.end();
    links.erase(end, links.end());
    return found;
}

/// The removal of a cause: what pointed to it lets go in the same change, so that Undo brings all of it back.
EditRecords removalOf(const Cause &cause, const CaseFile &file)
{
    EditRecords edit{file.record.id, {}, {cause}, {}};
    for (Cause each : file.all<Cause>()) {
        if (each.parent != cause.id)
            continue;
        each.parent = cause.parent;
        edit.put.push_back(each);
    }
    for (TimelineEntry each : file.all<TimelineEntry>()) {
        if (unlink(each.causes, cause.id))
            edit.put.push_back(each);
    }
    for (Action each : file.all<Action>()) {
        if (unlink(each.causes, cause.id))
            edit.put.push_back(each);
    }
    return edit;
}

} // namespace

void TimelinePage::removeEvent()
{
    const TimelineEntry *event = m_store.file().find(Id<TimelineEntry>(m_chosen));
    if (!event || isFinished(m_store.file()))
        return;
    const auto order = timelineOrder(m_store.file());
    const auto at = std::find(order.begin(), order.end(), event);
    const auto next = std::next(at) != order.end() ? std::next(at) : at == order.begin() ? at : std::prev(at);
    const QUuid after = *next == event ? QUuid() : (*next)->id.uuid();
    const QString title = eventTitle(event->happened).title;
    m_eventPane->discard();
    m_store.applyFrom(
        [id = event->id](const CaseFile &file) -> std::optional<Command> {
            const TimelineEntry *known = file.find(id);
            return known ? std::optional<Command>(EditRecords{file.record.id, {}, {*known}, {}}) : std::nullopt;
        },
        tr("Removed: %1").arg(title));
    if (!after.isNull())
        chooseEvent(after);
}

void TimelinePage::removeCause()
{
    const Cause *cause = m_store.file().find(Id<Cause>(m_chosen));
    if (!cause || m_kind != RecordKind::Cause || isFinished(m_store.file()))
        return;
    if (needsReasonToChange(*cause))
        m_causePane->askReason(
            CausePane::removeDeed, tr("Remove a confirmed cause"), tr("Remove this cause"),
            [this, id = cause->id](const Note &note) { takeOut(id, note); });
    else
        takeOut(cause->id, std::nullopt);
}

/// With the note that says why, where one is asked for.
void TimelinePage::takeOut(const Id<Cause> &id, const std::optional<Note> &why)
{
    const Cause *cause = m_store.file().find(id);
    if (!cause)
        return;
    const QString title = words::causeText(*cause);
    m_causePane->discard();
    m_store.applyFrom(
        [id, why](const CaseFile &file) -> std::optional<Command> {
            const Cause *known = file.find(id);
            if (!known || (needsReasonToChange(*known) && !why))
                return std::nullopt;
            EditRecords edit = removalOf(*known, file);
            if (why)
                edit.put.emplace_back(*why);
            return edit;
        },
        tr("Removed: %1").arg(title));
}

void TimelinePage::askForFile(bool timeline)
{
    if (!m_store.isOpen())
        return;
    auto *dialog = new QFileDialog(
        this, timeline ? tr("Save the timeline") : tr("Save the diagram of causes"), {},
        tr("SVG picture (*.svg);;PNG picture (*.png)"));
    dialog->setObjectName(u"timeline.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->selectFile(
        documentFileName(m_store.file().record.number, timeline ? u"timeline"_s : u"causes"_s) + u".svg"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.png"_s) ? u"png"_s : u"svg"_s);
    });
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, timeline](const QString &path) { writeFile(timeline, path); });
    dialog->open();
}

void TimelinePage::exportTimeline(const QString &path)
{
    writeFile(true, path);
}

void TimelinePage::exportCauses(const QString &path)
{
    writeFile(false, path);
}

void TimelinePage::writeFile(bool timeline, const QString &path)
{
    // Pictures go to paper and to screens of others: always on white.
    Tokens tokens = lightTokens();
    tokens.scale = Theme::tokens().scale;
    const FigureStyle style = figureStyle(tokens);
    const words::Moment moment = m_store.moment();
    FigureHead head;
    head.place =
        tr("%1, case %2", "hospital, number").arg(m_store.desk().settings().hospital, m_store.file().record.number);
    head.title = timeline ? words::timelineTitle(m_store.file(), moment) : tr("Why it happened");
    head.mark = recordName(RecordSort::Privileged);
    head.markMeaning = recordMeaning(RecordSort::Privileged);
    FigureToWrite figure;
    if (timeline) {
        fill(false); // the list may be on the screen
        const double width = std::max<double>(exportWidth, m_timeline->viewport()->width());
        figure = layOutTimeline(m_timeline->picture().content, style, width * tokens.scale, m_timeline->zoom());
    } else {
        figure = layOutFishbone(m_fishbone->picture().content, style, exportWidth * tokens.scale);
    }
    await(
        writeFigure(figure, head, style, path), this,
        [this, path, timeline, head] {
            NoteDocument note{m_store.caseId(), {}};
            note.document.id = Id<Document>::create();
            note.document.what = timeline ? u"timeline"_s : u"causes"_s;
            note.document.title = head.title;
            note.document.audience = Audience::Internal;
            note.document.format = path.section(u'.', -1).toLower();
            note.document.pages = 1;
            note.document.madeAt = m_store.desk().surroundings().now;
            note.document.madeBy = m_store.user();
            m_store.apply(note);
            m_exported->set(
                Status::Ok, tr("Saved."),
                tr("The picture is privileged and marked so. It is not encrypted where it lies now."),
                tr("Close this message"));
            m_exported->show();
        },
        [this](const Error &error) {
            m_exported->set(Status::Late, tr("Not saved."), errorText(error), tr("Close this message"));
            m_exported->show();
        });
}

} // namespace candor
