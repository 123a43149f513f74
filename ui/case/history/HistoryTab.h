// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/history/HistoryModel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace candor {

class Button;

/// Who changed what and when, in words; the newest change can be taken back.
class HistoryTab final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(CaseStore &store, QWidget *parent = nullptr);

    [[nodiscard]] HistoryModel &model() const { return *m_model; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readAgain();

    CaseStore &m_store;
    HistoryModel *m_model;
    QSortFilterProxyModel *m_found;
    QTableView *m_table;
    QLineEdit *m_filter;
    Button *m_undo;
    CaseFile m_shown; // the case as of the last reading: a minute tick reads nothing
    bool m_stale = true;
};

} // namespace candor
