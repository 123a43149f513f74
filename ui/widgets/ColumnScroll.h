// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace candor {

/// Scrolls up and down only, and is never narrower than what it holds: at its side nothing could be reached.
class ColumnScroll final : public QScrollArea {
    Q_OBJECT

public:
    explicit ColumnScroll(QWidget *parent = nullptr);

    /// As high as what it holds wherever there is room for that; where it scrolls, the keyboard comes to it.
    void setAsHighAsContent();
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_asHigh; }
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_asHigh = false;
};

} // namespace candor
