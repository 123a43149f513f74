// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/history/HistoryModel.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace candor {

class Button;
class RecordMark;

/// One entry of the history in full: each value before and after, and what can be done about it.
class HistoryDetail final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryDetail(QWidget *parent = nullptr);

    /// Nothing is chosen.
    void clear();
    void show(const HistoryModel::Row &row, const QString &day, const UndoChance &chance);
    using QWidget::show;
    /// To the first thing that can be done.
    void takeFocus();

Q_SIGNALS:
    void undoRequested(qint64 commit);
    void recordRequested(const QUuid &record, const QString &field, const QString &name);

private:
    HistoryModel::Row m_row;
    QLabel *m_when;
    QLabel *m_sentence;
    RecordMark *m_mark;
    QWidget *m_values = nullptr;
    QLabel *m_why;
    Button *m_undo;
    Button *m_record;
};

} // namespace candor
