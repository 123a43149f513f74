// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/LibrarySource.h"

#include <QWidget>

namespace candor {

class HistoryTab;

/// Every change that belongs to no case: settings, users, holidays, contact cards, protocol versions, letter templates
/// and plans, with what was noted of the casebook.
class CasebookHistoryPart : public QWidget {
    Q_OBJECT

public:
    explicit CasebookHistoryPart(const LibrarySource &source, QWidget *parent = nullptr);

    /// Something changed that belongs to no case.
    void refresh();
    [[nodiscard]] HistoryTab *history() const { return m_history; }

Q_SIGNALS:
    void toast(const QString &text, bool undoable);

private:
    void undo(qint64 commit);
    void report(const Error &error);

    LibrarySource m_source;
    HistoryTab *m_history;
};

} // namespace candor
