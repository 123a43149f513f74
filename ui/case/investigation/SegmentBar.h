// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QAbstractButton>

#include <vector>

namespace candor {

/// One of a few views of the same thing.
class Segment final : public Painted<QAbstractButton> {
    Q_OBJECT

public:
    Segment(const QString &text, const QString &iconName, QWidget *parent = nullptr);

    /// Where it stands in its bar.
    void setPlace(bool first, bool last);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_first = true;
    bool m_last = true;
};

/// Views to choose from, side by side; the arrow keys move between them.
class SegmentBar final : public QWidget {
    Q_OBJECT

public:
    SegmentBar(const QString &objectName, const QString &accessible, QWidget *parent = nullptr);

    Segment *add(const QString &text, const QString &iconName = {});
    void setText(int index, const QString &text);
    [[nodiscard]] int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index); ///< also by setCurrent(), when it is another one

private:
    std::vector<Segment *> m_segments;
};

} // namespace candor
