// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <atomic>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace candor {

class Asked;
class Button;
class FieldFrame;
class NoteBox;

/// Adds files to the case, one after the other: asks once for all of them which kind of record they are, shows how far
/// it is, and asks again about a file that could do harm. Seen only while there is something to say or to ask.
class AttachmentAdder final : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentAdder(CaseStore &store, QWidget *parent = nullptr);
    ~AttachmentAdder() override;

    /// Files that were chosen or dropped. While others are added they wait.
    void offer(const QStringList &paths);
    /// Files or a picture from the clipboard.
    void paste();
    /// Lets the shortcut for pasting work in a page, except where text is typed.
    void takePasteIn(QWidget *page);

private:
    enum class State { Idle, Asking, Adding, Danger, Failed };
    struct Item {
        Id<Case> caseId;
        QString path;
        QByteArray content; // pasted
        QString name;
        QString problem = {}; // why it was not added
    };
    struct Run {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> cancelled = false;
    };

    void refresh();
    void enter(State state);
    void take(Item item);
    void pastePicture(const QImage &picture);
    void ask();
    void confirm();
    void cancel();
    void addNext(bool keepDangerous = false);
    void added(const Outcome &outcome);
    void notAdded(const Error &error);
    void finish();
    void describe();
    void showProgress();
    [[nodiscard]] Lane lane() const;

    CaseStore &m_store;
    State m_state = State::Idle;
    Id<Case> m_case;
    std::vector<Item> m_batch; // the first one is added now
    std::vector<Item> m_waiting;
    std::vector<Item> m_failed;
    QString m_batchNote;
    std::shared_ptr<Run> m_run;
    QTimer m_tick;
    QLabel *m_title;
    QLabel *m_names;
    NoteBox *m_problem;
    QComboBox *m_lane;
    FieldFrame *m_laneFrame;
    QLineEdit *m_note;
    FieldFrame *m_noteFrame;
    QProgressBar *m_bar;
    Button *m_cancel;
    Button *m_confirm;
    Asked *m_asked;
    QPointer<QWidget> m_before; // had the focus before it was asked
};

} // namespace candor
