// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QWidget>

namespace candor {

/// Two groups in a row, one at each end; the second one goes below where the words are too long for one row.
class TwoSides final : public QWidget {
    Q_OBJECT

public:
    TwoSides(QWidget *first, QWidget *second, const QMargins &margins, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool fits(int width) const;
    [[nodiscard]] bool isAlone() const;
    void arrange();

    QWidget *m_first;
    QWidget *m_second;
    QMargins m_margins;
};

} // namespace candor
