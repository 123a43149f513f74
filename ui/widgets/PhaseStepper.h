// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/PaintKit.h"
#include "widgets/Painted.h"

#include <QWidget>

#include <vector>

namespace candor {

struct PhaseEntry {
    QString title;     ///< "Initial disclosure"
    QString stateText; ///< "Due 11:12 AM"
    PhaseState state = PhaseState::NotStarted;
};

class PhaseTab : public Painted<QWidget> {
    Q_OBJECT

public:
    explicit PhaseTab(QWidget *parent = nullptr);

    void setPhase(const PhaseEntry &phase, int number, int count);
    bool isSelected() const { return m_selected; }
    void setSelected(bool selected);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// So that title and state stay whole.
    int neededWidth() const;

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    PhaseEntry m_phase;
    int m_number = 1;
    int m_count = 1;
    bool m_selected = false;
};

/// The phases of a case in a row. Several may run at the same time; one is shown below (the selected one), which need
/// not be the one the case is in. One stop for Tab; arrows, Home and End choose.
class PhaseStepper : public Painted<QWidget> {
    Q_OBJECT

public:
    explicit PhaseStepper(QWidget *parent = nullptr);

    void setPhases(const std::vector<PhaseEntry> &phases);
    int count() const { return static_cast<int>(m_tabs.size()); }
    PhaseTab *tab(int index) const;
    int currentIndex() const { return m_current; }
    /// Chooses without a signal; for the owner.
    void setCurrentIndex(int index);

Q_SIGNALS:
    /// The user chose another phase.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int index);
    void fitTabs();

    std::vector<PhaseTab *> m_tabs;
    int m_current = 0;
};

} // namespace candor
