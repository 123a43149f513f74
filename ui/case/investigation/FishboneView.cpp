// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/FishboneView.h"

#include "theme/Theme.h"

#include <algorithm>
#include <cmath>

namespace candor {

using namespace Qt::StringLiterals;

FishboneView::FishboneView(QWidget *parent)
    : FigureArea(parent)
{
    setObjectName(u"causes.view"_s);
}

void FishboneView::show(const CaseFile &file)
{
    m_picture = fishbonePicture(file);
    m_sentences.clear();
    for (const QUuid &id : m_picture.ids)
        m_sentences.push_back(words::causeSentence(file, *file.find(Id<Cause>(id))));
    setAccessibleName(
        tr("Diagram of causes, %n causes. Use List for a table", "", static_cast<int>(m_picture.ids.size())));
    setParts(m_picture.ids);
    relayout();
}

void FishboneView::layOut(double width)
{
    m_layout = layOutFishbone(m_picture.content, figureStyle(Theme::tokens()), width);
}

void FishboneView::paintFigure(QPainter &painter, const QRectF &visible)
{
    paintFishbone(painter, m_layout, figureStyle(Theme::tokens()), visible, chosenPart(), hasFocus());
}

int FishboneView::partAt(const QPointF &point) const
{
    return fishboneCauseAt(m_layout, point);
}

QRectF FishboneView::rectOf(int part) const
{
    return m_layout.causes[static_cast<std::size_t>(part)].rect;
}

QString FishboneView::sentenceOf(int part) const
{
    return m_sentences[static_cast<std::size_t>(part)];
}

int FishboneView::onOtherBone(int part, int direction) const
{
    const auto &from = m_layout.causes[static_cast<std::size_t>(part)];
    const double height = from.rect.center().y();
    const double bone = m_layout.bones[static_cast<std::size_t>(from.bone)].line.x1();
    int best = part;
    double least = 1e9;
    for (int i = 0; i < static_cast<int>(m_layout.causes.size()); ++i) {
        const auto &each = m_layout.causes[static_cast<std::size_t>(i)];
        const double step = (m_layout.bones[static_cast<std::size_t>(each.bone)].line.x1() - bone) * direction;
        // The next bone first, then the nearest row on it.
        const double distance = step * 10 + std::abs(each.rect.center().y() - height);
        if (step > 1 && distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

int FishboneView::partFor(int key) const
{
    const int last = partCount() - 1, now = chosenPart();
    if (last < 0)
        return -1;
    switch (key) {
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    case Qt::Key_Up:
    case Qt::Key_Down: return now < 0 ? 0 : std::clamp(now + (key == Qt::Key_Down ? 1 : -1), 0, last);
    case Qt::Key_Left:
    case Qt::Key_Right: return now < 0 ? 0 : onOtherBone(now, key == Qt::Key_Right ? 1 : -1);
    default: return -1;
    }
}

} // namespace candor
