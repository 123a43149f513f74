// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"

#include <QStatusBar>

class QLabel;

namespace candor {

class IconMark;

/// The line at the foot of the window: is the vault open, is everything saved, when does it lock, which clock counts.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showLocked();
    void showOpen(int idleMinutes, const QString &zone);
    /// An empty text hides it. `tip` says more.
    void showBackup(const QString &text, const QString &tip, bool needsCare);
    void showSaved(Instant at, const words::Moment &moment);

private:
    IconMark *m_lockIcon;
    QLabel *m_lock;
    IconMark *m_savedIcon;
    QLabel *m_saved;
    IconMark *m_backupIcon;
    QLabel *m_backup;
    QLabel *m_idle;
    QLabel *m_zone;
};

} // namespace candor
