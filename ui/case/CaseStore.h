// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseDesk.h"
#include "case/DesktopClock.h"
#include "case/Wording.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>

class QWidget;

namespace candor {

/// The open case: one copy of it that all panes read, and the way back for their changes. Changes are stored one after
/// the other, each planned on the state that the one before left behind, so that two quick edits of one record never
/// conflict with each other.
class CaseStore final : public QObject {
    Q_OBJECT

public:
    /// Makes a change from the newest state; nullopt when there is nothing to change any more.
    using Maker = std::function<std::optional<Command>(const CaseFile &)>;

    explicit CaseStore(CaseDesk desk, QObject *parent = nullptr);

    void open(const CaseRequest &request);
    /// A case that was read elsewhere.
    void show(CaseView view);
    /// For Casebook::changed.
    void follow(const ChangeNotice &notice);

    /// Calls `refresh` when the case or the time is another one: at once while `pane` is in sight, otherwise in a turn
    /// of the event loop of its own, so that what is seen waits for none of what is not, or earlier when it comes into
    /// sight.
    void keepUpToDate(QWidget *pane, std::function<void()> refresh);
    /// Refreshes the first pane that is behind, in `page` if one is given; false when none is.
    bool bringUpToDate(const QWidget *page = nullptr);

    /// False while another case is being read: panes show the one before until it is there.
    [[nodiscard]] bool isOpen() const { return m_view.protocol != nullptr && !m_opening; }
    [[nodiscard]] const CaseView &view() const { return m_view; }
    [[nodiscard]] const CaseFile &file() const { return m_view.file; }
    [[nodiscard]] const Protocol &protocol() const { return *m_view.protocol; }
    [[nodiscard]] const PathwayView &pathway() const { return m_view.view; }
    [[nodiscard]] Id<Case> caseId() const { return m_view.file.record.id; }
    [[nodiscard]] words::Moment moment() const { return words::momentOf(m_view.surroundings); }
    [[nodiscard]] const CaseDesk &desk() const { return m_desk; }
    [[nodiscard]] QString user() const { return m_desk.user(); }
    [[nodiscard]] DesktopClock &clock() { return m_clock; }

    /// Stores a change. `doneText` is said with Undo when it is not empty; `then` runs after it is stored.
    void apply(Command command, const QString &doneText = {}, std::function<void()> then = {});
    void applyFrom(Maker maker, const QString &doneText = {}, std::function<void()> then = {});
    /// For a change that was stored on another way, such as a file that was added.
    void noteStored(const Outcome &outcome, const QString &doneText);
    void undo(qint64 commit);
    /// Nothing under way and nothing waiting.
    [[nodiscard]] bool isIdle() const { return !m_busy && m_queue.empty(); }

    QFuture<void> saveDraft(const QString &key, const QByteArray &content);
    void dropDraft(const QString &key);
    /// Calls back only when there is a draft and `context` still lives.
    void readDraft(const QString &key, QObject *context, std::function<void(const QByteArray &)> use);

    /// The figures of all cases that a letter to the board names; nullptr until they were read.
    [[nodiscard]] const std::shared_ptr<const ProgramFigures> &program() const { return m_program; }
    /// Reads them once, and calls back when they are there and `context` still lives; at once where there are none.
    void readProgram(QObject *context, std::function<void()> then);

    void report(const Error &error) { Q_EMIT failed(error); }

Q_SIGNALS:
    /// The case or the time is another one, and the panes in sight show it.
    void changed();
    void failed(const candor::Error &error);
    /// The case that was asked for could not be read; the one before stays open.
    void notOpened();
    /// Something was stored that can be undone.
    void stored(const QString &text, qint64 commit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Pane {
        QPointer<QWidget> widget;
        std::function<void()> refresh;
        bool behind = true;
    };
    struct Pending {
        Maker make;
        QString doneText;
        std::function<void()> then;
        Id<Case> caseId; // of the case a maker was written for; nil when the command names its case itself
    };

    void tell();
    void refreshPane(Pane &pane);
    void read(const CaseRequest &request);
    void readAfter(qint64 commit);
    void reevaluate();
    void pump();
    void settled(const Outcome &outcome, const Pending &pending);

    CaseDesk m_desk;
    DesktopClock m_clock;
    CaseView m_view;
    quint64 m_generation = 0; // of the newest read; answers of older ones are dropped
    qint64 m_readCommit = 0;  // the newest commit that a read was started for
    std::shared_ptr<const ProgramFigures> m_program;
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_forProgram; // who waits for them
    bool m_reading = false;
    bool m_opening = false; // another case is being read
    bool m_busy = false;
    std::deque<Pane> m_panes; // stays in place while a refresh makes more of them
    QTimer m_turn;            // for the panes out of sight
    std::deque<Pending> m_queue;
};

} // namespace candor
