// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/FigureContent.h"
#include "render/FigureStyle.h"

#include <QLineF>

#include <vector>

namespace candor {

/// Where everything of the figure lies. Bones that do not fit beside each other go to a spine of their own below; all
/// spines lead to one head.
struct FishboneLayout {
    struct BonePlace {
        QString name;
        QRectF label;
        QLineF line; // from the label to the spine
    };
    struct CausePlace {
        QRectF rect;
        QLineF twig;  // from the bone to the text
        QString text; // as it fits; on paper in up to two lines
        double textWidth = 0;
        QString state;
        CauseMark mark = CauseMark::Possible;
        bool elided = false;
        int bone = 0;
    };
    QSizeF size;
    std::vector<BonePlace> bones;
    std::vector<CausePlace> causes; // bone by bone, each from the top down
    std::vector<QLineF> spines;
    QLineF collector; // joins several spines; null for one
    QLineF arrow;
    QRectF head;
    QString effect;
    QString harm;
};

[[nodiscard]] FishboneLayout layOutFishbone(const FishboneContent &content, const FigureStyle &style, double width);
/// Paints the part that is visible, its corner at the origin.
void paintFishbone(
    QPainter &painter, const FishboneLayout &layout, const FigureStyle &style, const QRectF &visible, int selected = -1,
    bool focused = false);
/// The cause at a point of the figure; -1 for none.
[[nodiscard]] int fishboneCauseAt(const FishboneLayout &layout, const QPointF &point);

} // namespace candor
