// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/CaseListDelegate.h"

#include "cases/CaseListModel.h"
#include "cases/Snippet.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidePadding = 10, topPadding = 8, iconSide = 14, iconGap = 5, tagPadding = 5, tagGap = 5;

struct CellLook {
    QRectF rect; // room for text
    bool selected = false;
    QColor ink;
    QColor muted;
};

std::vector<PhaseState> phases(const QString &letters)
{
    std::vector<PhaseState> states;
    for (const QChar letter : letters) {
        switch (letter.unicode()) {
        case u'd': states.push_back(PhaseState::Done); break;
        case u'c': states.push_back(PhaseState::Current); break;
        case u'r': states.push_back(PhaseState::Running); break;
        case u's': states.push_back(PhaseState::Skipped); break;
        default: states.push_back(PhaseState::NotStarted); break;
        }
    }
    return states;
}

/// Draws the icon at the leading edge and returns the room that is left beside it.
QRectF
withIcon(QPainter &painter, const QRectF &line, const QString &icon, const QColor &color, Qt::LayoutDirection flow)
{
    const double side = iconSide;
    const double x = flow == Qt::RightToLeft ? line.right() - side : line.left();
    const double y = line.top() + (QFontMetricsF(themeFont(FontRole::Body)).height() - side) / 2;
    paintIcon(painter, {x, y, side, side}, icon, color);
    const double taken = side + iconGap;
    return flow == Qt::RightToLeft ? line.adjusted(0, 0, -taken, 0) : line.adjusted(taken, 0, 0, 0);
}

void paintFirstLine(
    QPainter &painter, const QModelIndex &index, const CellLook &look, Qt::LayoutDirection flow, const Tokens &t)
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return; // the row has not come in yet
    TextStyle style{themeFont(FontRole::Body), look.ink};
    QRectF line = look.rect;
    switch (index.column()) {
    case CaseListModel::CaseColumn: style.font = themeFont(FontRole::Label); break;
    case CaseListModel::DeadlineColumn: {
        const auto due = static_cast<CaseListModel::DueLook>(index.data(CaseListModel::DueRole).toInt());
        if (due == CaseListModel::DueLook::None) {
            style.color = look.muted;
            break;
        }
        const bool late = due == CaseListModel::DueLook::Late, soon = due == CaseListModel::DueLook::Soon;
        style.color = late ? t.late.ink : soon ? t.soon.ink : look.ink;
        if (late || soon)
            style.font = themeFont(FontRole::Label);
        line = withIcon(painter, line, late ? u"triangle-alert"_s : u"clock"_s, style.color, flow);
        break;
    }
    case CaseListModel::ToldColumn: {
        const bool told = index.data(CaseListModel::ToldRole).toBool();
        if (!told)
            style.color = look.muted;
        line = withIcon(painter, line, told ? u"bubble"_s : u"circle"_s, told ? t.told.ink : look.muted, flow);
        break;
    }
    default: break;
    }
    paintText(painter, line, text, style, t);
}

/// The tags in small boxes, as far as there is room; the tooltip has them all.
void paintTags(
    QPainter &painter, QRectF line, const QStringList &tags, Qt::LayoutDirection flow, const CellLook &look,
    const Tokens &t)
{
    const QFont font = themeFont(FontRole::Small);
    const QFontMetricsF metrics(font);
    for (const QString &tag : tags) {
        const double width = metrics.horizontalAdvance(tag) + 2 * tagPadding;
        if (width > line.width())
            return;
        const double x = flow == Qt::RightToLeft ? line.right() - width : line.left();
        paintBox(
            painter, {x, line.top(), width, metrics.height()}, radius::Field, look.selected ? t.sel : t.surface,
            t.borderStrong);
        paintText(
            painter, {x + tagPadding, line.top(), width - tagPadding, metrics.height()}, tag, {font, look.muted}, t);
        const double taken = width + tagGap;
        line = flow == Qt::RightToLeft ? line.adjusted(0, 0, -taken, 0) : line.adjusted(taken, 0, 0, 0);
    }
}

void paintSecondLine(
    QPainter &painter, const QModelIndex &index, const CellLook &look, Qt::LayoutDirection flow, const Tokens &t)
{
    Snippet snippet = parseSnippet(index.data(CaseListModel::SecondLineRole).toString());
    const QStringList tags = index.data(CaseListModel::TagsRole).toStringList();
    if (snippet.text.isEmpty() && tags.isEmpty())
        return;
    QRectF line = look.rect;
    line.setTop(line.top() + QFontMetricsF(themeFont(FontRole::Body)).lineSpacing() + 1);
    if (index.data(CaseListModel::PrivilegedRole).toBool())
        line = withIcon(painter, line, u"lock"_s, t.privileged.ink, flow);
    const QFontMetricsF metrics(themeFont(FontRole::Small));
    snippet = showingFirstHit(std::move(snippet), metrics, line.width());
    paintText(painter, line, snippet.text, {themeFont(FontRole::Small), look.muted}, t, snippet.marks);
    const double taken = metrics.horizontalAdvance(snippet.text) + 2 * tagGap;
    if (!tags.isEmpty() && taken < line.width()) {
        const double shift = snippet.text.isEmpty() ? 0 : taken;
        line = flow == Qt::RightToLeft ? line.adjusted(0, 0, -shift, 0) : line.adjusted(shift, 0, 0, 0);
        paintTags(painter, line, tags, flow, look, t);
    }
}

} // namespace

void CaseListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::tokens();
    painter->save();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool currentRow = view && view->hasFocus() && view->currentIndex().row() == index.row();
    const bool first = index.column() == 0, last = index.column() == index.model()->columnCount() - 1;
    const QRectF box = option.rect;
    painter->fillRect(box, selected ? t.sel : t.surface);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.border);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (selected && first) {
        const double x = mirrored ? box.right() - line::SelectionBar : box.left();
        painter->fillRect(QRectF(x, box.top(), line::SelectionBar, box.height() - 1), t.accentInk);
    }
    if (currentRow) {
        // One frame around the whole row, drawn piece by piece: its sides lie outside the cells between.
        painter->setClipRect(box);
        const QRectF whole =
            box.adjusted((mirrored ? last : first) ? 0 : -20, 0, (mirrored ? first : last) ? 0 : 20, -1);
        paintFocusFrame(*painter, whole, 0, t);
    }
    CellLook look;
    look.rect = box.adjusted(t.scaled(sidePadding), t.scaled(topPadding), -t.scaled(sidePadding), -2);
    look.selected = selected;
    look.ink = selected ? t.selText : t.text;
    look.muted = selected ? t.selText : t.muted;
    if (index.column() == CaseListModel::PhaseColumn) {
        const auto states = phases(index.data(CaseListModel::StagesRole).toString());
        const QSizeF size = phaseDotsSize(states.size(), t);
        const double x = mirrored ? look.rect.right() - size.width() : look.rect.left();
        paintPhaseDots(*painter, {QPointF(x, look.rect.top() + 3), size}, states, t);
        QRectF line = look.rect;
        line.setTop(line.top() + QFontMetricsF(themeFont(FontRole::Body)).lineSpacing() + 1);
        paintText(*painter, line, index.data().toString(), {themeFont(FontRole::Small), look.ink}, t);
    } else {
        paintFirstLine(*painter, index, look, option.direction, t);
        paintSecondLine(*painter, index, look, option.direction, t);
    }
    painter->restore();
}

QSize CaseListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, Theme::tokens().scaled(height::RowTwoLines)};
}

} // namespace candor
