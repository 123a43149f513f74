// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "model/TimelineRules.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace candor {

class Button;

/// Adds events by keyboard, one line each: "1456 OR nurses: extra sponges not on board". Below it stands how the line
/// is read, or what it still needs; nothing that was typed is lost.
class EventLineEdit final : public QWidget {
    Q_OBJECT

public:
    explicit EventLineEdit(CaseStore &store, QWidget *parent = nullptr);

    /// A time without a day is on this one.
    void setDay(QDate day);
    void refresh(); ///< after a change of the case
    void begin();   ///< shows it and puts the cursor into it
    [[nodiscard]] QString text() const;
    QFuture<void> keepDraft();
    void restoreDraft();

Q_SIGNALS:
    void added(const candor::Id<candor::TimelineEntry> &id);
    void closed(); ///< Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] LineContext context() const;
    [[nodiscard]] QString draftKey() const;
    void edited();
    void offerActors();
    void showReading();
    void add();

    CaseStore &m_store;
    QLineEdit *m_edit;
    Button *m_add;
    QLabel *m_reading;
    QStringListModel *m_actors;
    QCompleter *m_completer;
    QTimer m_draftTimer;
    QDate m_day;
    bool m_complain = false; // after Enter on a line that cannot be read
    bool m_drafted = false;
};

} // namespace candor
