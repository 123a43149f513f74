// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/CaseStore.h"

#include "shell/Await.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace candor {

CaseStore::CaseStore(CaseDesk desk, QObject *parent)
    : QObject(parent)
    , m_desk(std::move(desk))
    , m_clock([this] { return m_desk.surroundings().now; })
{
    connect(&m_clock, &DesktopClock::minuteChanged, this, &CaseStore::reevaluate);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (!bringUpToDate())
            m_turn.stop();
    });
}

void CaseStore::keepUpToDate(QWidget *pane, std::function<void()> refresh)
{
    m_panes.push_back({pane, std::move(refresh)});
    pane->installEventFilter(this);
}

void CaseStore::refreshPane(Pane &pane)
{
    pane.behind = false;
    pane.refresh();
}

bool CaseStore::bringUpToDate(const QWidget *page)
{
    if (!isOpen())
        return false;
    const auto behind = std::find_if(m_panes.begin(), m_panes.end(), [page](const Pane &pane) {
        return pane.behind && pane.widget && (!page || page->isAncestorOf(pane.widget));
    });
    if (behind == m_panes.end())
        return false;
    refreshPane(*behind);
    return true;
}

bool CaseStore::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && isOpen()) {
        const auto shown = std::find_if(m_panes.begin(), m_panes.end(), [watched](const Pane &pane) {
            return pane.widget == watched && pane.behind;
        });
        if (shown != m_panes.end())
            refreshPane(*shown);
    }
    return QObject::eventFilter(watched, event);
}

void CaseStore::tell()
{
    for (Pane &pane : m_panes)
        pane.behind = true;
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        Pane &pane = m_panes[i];
        if (pane.behind && pane.widget && pane.widget->isVisibleTo(pane.widget->window()))
            refreshPane(pane);
    }
    m_turn.start();
    Q_EMIT changed();
}

void CaseStore::open(const CaseRequest &request)
{
    m_opening = true;
    m_readCommit = 0;
    read(request);
}

void CaseStore::show(CaseView view)
{
    ++m_generation;
    m_reading = false;
    m_opening = false;
    m_view = std::move(view);
    tell();
    pump();
}

void CaseStore::follow(const ChangeNotice &notice)
{
    if (!isOpen())
        return;
    const auto &cases = notice.cases;
    if (notice.many || cases.empty() || std::find(cases.begin(), cases.end(), caseId().uuid()) != cases.end())
        readAfter(notice.commit);
}

void CaseStore::readAfter(qint64 commit)
{
    if (commit <= m_readCommit)
        return;
    m_readCommit = commit;
    read({caseId(), {}});
}

void CaseStore::read(const CaseRequest &request)
{
    const quint64 generation = ++m_generation;
    m_reading = true;
    await(
        m_desk.read(request), this,
        [this, generation](CaseView view) {
            if (generation == m_generation)
                show(std::move(view));
        },
        [this, generation](const Error &error) {
            if (generation != m_generation)
                return;
            m_reading = false;
            if (std::exchange(m_opening, false))
                Q_EMIT notOpened();
            Q_EMIT failed(error);
            pump();
        });
}

void CaseStore::reevaluate()
{
    if (!isOpen())
        return;
    m_view.surroundings = m_desk.surroundings();
    m_view.view = m_desk.evaluate(*m_view.protocol, m_view.file, m_view.surroundings);
    tell();
}

void CaseStore::apply(Command command, const QString &doneText, std::function<void()> then)
{
    const auto make = [made = std::move(command)](const CaseFile &) { return std::optional(made); };
    m_queue.push_back({make, doneText, std::move(then), {}});
    pump();
}

void CaseStore::applyFrom(Maker maker, const QString &doneText, std::function<void()> then)
{
    m_queue.push_back({std::move(maker), doneText, std::move(then), caseId()});
    pump();
}

void CaseStore::noteStored(const Outcome &outcome, const QString &doneText)
{
    if (outcome.changed == 0)
        return;
    if (outcome.caseId == caseId())
        readAfter(outcome.commit);
    Q_EMIT stored(doneText, outcome.commit);
}

void CaseStore::undo(qint64 commit)
{
    apply(UndoCommit{commit});
}

void CaseStore::pump()
{
    while (!m_busy && !m_reading && !m_queue.empty()) {
        const Pending pending = std::move(m_queue.front());
        m_queue.pop_front();
        // Another case was opened meanwhile; what was typed into this one is in its draft.
        if (!pending.caseId.isNil() && pending.caseId != caseId())
            continue;
        std::optional<Command> command = pending.make(m_view.file);
        if (!command)
            continue;
        m_busy = true;
        await(
            m_desk.apply(std::move(*command)), this,
            [this, pending](const Outcome &outcome) { settled(outcome, pending); },
            [this](const Error &error) {
                m_busy = false;
                // Read again, so that what is on the screen is what is stored.
                if (error.code() == ErrorCode::Conflict && isOpen())
                    read({caseId(), {}});
                Q_EMIT failed(error);
                pump();
            });
    }
}

void CaseStore::settled(const Outcome &outcome, const Pending &pending)
{
    m_busy = false;
    // Another case may be on its way by now, and must not be given up for this one.
    if (outcome.changed > 0 && isOpen())
        readAfter(outcome.commit);
    if (pending.then)
        pending.then();
    if (!pending.doneText.isEmpty() && outcome.changed > 0)
        Q_EMIT stored(pending.doneText, outcome.commit);
    pump();
}

QFuture<void> CaseStore::saveDraft(const QString &key, const QByteArray &content)
{
    QFuture<void> saved = m_desk.saveDraft(key, content);
    await(
        saved, this, [] {}, [this](const Error &error) { Q_EMIT failed(error); });
    return saved;
}

void CaseStore::dropDraft(const QString &key)
{
    await(
        m_desk.dropDraft(key), this, [] {}, [this](const Error &error) { Q_EMIT failed(error); });
}

void CaseStore::readDraft(const QString &key, QObject *context, std::function<void(const QByteArray &)> use)
{
    await(
        m_desk.draft(key), context,
        [use = std::move(use)](const std::optional<QByteArray> &content) {
            if (content)
                use(*content);
        },
        [store = QPointer(this)](const Error &error) {
            if (store)
                Q_EMIT store->failed(error);
        });
}

void CaseStore::readProgram(QObject *context, std::function<void()> then)
{
    if (m_program || !m_desk.figures) {
        then();
        return;
    }
    m_forProgram.emplace_back(context, std::move(then));
    if (m_forProgram.size() > 1)
        return;
    await(
        m_desk.figures(), this,
        [this](const std::shared_ptr<const ProgramFigures> &figures) {
            m_program = figures;
            for (const auto &[who, call] : std::exchange(m_forProgram, {})) {
                if (who)
                    call();
            }
        },
        [this](const Error &error) {
            m_forProgram.clear();
            report(error);
        });
}

} // namespace candor
