// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/investigation/FigureArea.h"
#include "case/investigation/TimelineWords.h"

namespace candor {

/// The causes of a case on the bones of their categories. Up and Down follow a bone, Left and Right change it.
class FishboneView final : public FigureArea {
    Q_OBJECT

public:
    explicit FishboneView(QWidget *parent = nullptr);

    void show(const CaseFile &file);
    using FigureArea::show;
    [[nodiscard]] const FishboneLayout &figure() const { return m_layout; }
    [[nodiscard]] const FishbonePicture &picture() const { return m_picture; }

protected:
    void layOut(double width) override;
    [[nodiscard]] QSizeF figureSize() const override { return m_layout.size; }
    void paintFigure(QPainter &painter, const QRectF &visible) override;
    [[nodiscard]] int partAt(const QPointF &point) const override;
    [[nodiscard]] QRectF rectOf(int part) const override;
    [[nodiscard]] QString sentenceOf(int part) const override;
    [[nodiscard]] int partFor(int key) const override;

private:
    [[nodiscard]] int onOtherBone(int part, int direction) const;

    FishbonePicture m_picture;
    std::vector<QString> m_sentences; // one per cause
    FishboneLayout m_layout;
};

} // namespace candor
