// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/FigureStyle.h"

#include <QAbstractScrollArea>
#include <QUuid>

#include <vector>

namespace candor {

/// A figure of a review on the screen: laid out once per change, painted where it is visible, one part of it chosen.
/// Its table says the same to whoever does not see it.
class FigureArea : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit FigureArea(QWidget *parent = nullptr);

    [[nodiscard]] QUuid chosen() const;
    /// Without a signal; nothing for a part that is not in the figure.
    void choose(const QUuid &id);
    /// The place of a part in the window of the figure; empty when there is none.
    [[nodiscard]] QRect partRect(const QUuid &id) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const QUuid &id); ///< by a person
    void opened(const QUuid &id);        ///< Enter or a double click
    void addRequested();                 ///< Insert
    void removeRequested(const QUuid &id);
    void heightChanged(); ///< of the whole figure

protected:
    void setParts(std::vector<QUuid> ids);
    void relayout();
    [[nodiscard]] int chosenPart() const { return m_chosen; }
    [[nodiscard]] int partCount() const { return static_cast<int>(m_ids.size()); }
    void chooseByHand(int part);
    void reveal(int part);

    virtual void layOut(double width) = 0;
    [[nodiscard]] virtual QSizeF figureSize() const = 0;
    virtual void paintFigure(QPainter &painter, const QRectF &visible) = 0;
    [[nodiscard]] virtual int partAt(const QPointF &point) const = 0;
    [[nodiscard]] virtual QRectF rectOf(int part) const = 0;
    /// What a part says in full: asked for one at a time, since there may be thousands.
    [[nodiscard]] virtual QString sentenceOf(int part) const = 0;
    /// What lies over the figure at the leading and the upper edge.
    [[nodiscard]] virtual QSizeF pinned() const { return {}; }
    /// Where a key leads from the chosen part; -1 when it is no key of the figure.
    [[nodiscard]] virtual int partFor(int key) const = 0;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void describe();
    void fitBars();

    std::vector<QUuid> m_ids;
    int m_chosen = -1;
    int m_width = -1; // it was laid out for
    double m_height = 0;
};

} // namespace candor
