// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace candor {

/// A section of the side pane with a line below it.
class SideSection final : public Painted<QWidget> {
    Q_OBJECT

public:
    explicit SideSection(bool lined = true, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    bool m_lined;
};

/// As high as its content, and scrolls only where there is less room: what comes below follows it closely and is never
/// pushed out of sight.
class SideScroll final : public QScrollArea {
    Q_OBJECT

public:
    explicit SideScroll(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace candor
