// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QStringList>
#include <QWidget>

namespace candor {

/// The pages of the assistant on top of it: done, current, to come. A click or the arrow keys go to a page.
class IntakeSteps : public Painted<QWidget> {
    Q_OBJECT

public:
    explicit IntakeSteps(const QStringList &titles, QWidget *parent = nullptr);

    void setCurrent(int index);
    QSize sizeHint() const override;

Q_SIGNALS:
    void requested(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect cell(int index) const;

    QStringList m_titles;
    int m_current = 0;
    int m_furthest = 0;
};

} // namespace candor
