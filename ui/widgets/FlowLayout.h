// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace candor {

/// Items in reading order, wrapped to as many rows as the width needs, centred in their row unless aligned to its top
/// or bottom.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int horizontalGap = 6, int verticalGap = 6);
    ~FlowLayout() override;

    /// One that may give way down to its least width, and takes what is left of its row as far as it may grow. Where it
    /// grows without end, what has no room in its row stands at the end of further ones.
    void addFiller(QWidget *filler);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    const QLayoutItem *m_filler = nullptr;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace candor
