// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace candor {

class Button;
class Chip;
class RemarkList;

/// One hold on bills, records or everything in view of litigation: who placed it and when, what it covers, and its
/// release.
class HoldForm final : public QWidget {
    Q_OBJECT

public:
    explicit HoldForm(CaseStore &store, QWidget *parent = nullptr);

    void show(const Hold &hold);
    using QWidget::show;
    [[nodiscard]] RecordForm &form() const { return *m_form; }
    void focusFirst();

Q_SIGNALS:
    void removeRequested();

private:
    void release();

    CaseStore &m_store;
    RecordForm *m_form;
    QScrollArea *m_scroll;
    QLabel *m_title;
    Chip *m_state;
    Button *m_remove;
    RemarkList *m_remarks;
    Button *m_release;
};

} // namespace candor
