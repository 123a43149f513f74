// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QWidget>

class QLabel;

namespace candor {

class RemarkList;
class RowTable;

/// Who reviews, and whether they are free to: the people are kept on their own page.
class TeamPanel final : public QWidget {
    Q_OBJECT

public:
    explicit TeamPanel(CaseStore &store, QWidget *parent = nullptr);

    void refresh();
    /// "5 people, 1 to look at"
    [[nodiscard]] QString line() const;
    [[nodiscard]] RowTable &table() const { return *m_table; }
    [[nodiscard]] RemarkList &remarks() const { return *m_remarks; }

Q_SIGNALS:
    void peopleRequested();

private:
    CaseStore &m_store;
    RemarkList *m_remarks;
    RowTable *m_table;
    QLabel *m_nobody;
};

} // namespace candor
