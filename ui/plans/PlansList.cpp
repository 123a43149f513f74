// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/PlansList.h"

#include "plans/PlanActionsModel.h"
#include "theme/Fonts.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/RowDelegate.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QStandardItemModel>

#include <optional>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 17, above = 10, below = 4;
const QString looseId = u"loose"_s;

/// A theme with its counts over two lines; everything else as rows are painted elsewhere.
class Delegate final : public QStyledItemDelegate {
public:
    explicit Delegate(QAbstractItemView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
        , m_rows(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(RowRole::Heading).toBool())
            return m_rows.sizeHint(option, index);
        const int width = m_view->viewport()->width();
        return {width, static_cast<int>(draw(nullptr, QRect(0, 0, width, 0), index)) + above + below};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(RowRole::Heading).toBool()) {
            m_rows.paint(painter, option, index);
            return;
        }
        painter->save();
        painter->setLayoutDirection(option.direction);
        draw(painter, option.rect.adjusted(0, above, 0, 0), index);
        painter->restore();
    }

private:
    /// The height of both lines; draws them where there is a painter.
    static double draw(QPainter *painter, const QRect &rect, const QModelIndex &index)
    {
        const Tokens &t = Theme::tokens();
        QRectF box = QRectF(rect).adjusted(side, 0, -side, 0);
        const TextStyle lines[] = {
            {.font = bold(themeFont(FontRole::Small)), .color = t.text, .maxLines = 0},
            {.font = themeFont(FontRole::Small), .color = t.muted, .maxLines = 0}};
        const QString texts[] = {index.data().toString(), index.data(RowRole::Second).toString()};
        double used = 0;
        for (size_t i = 0; i < 2; ++i) {
            if (texts[i].isEmpty())
                continue;
            if (painter)
                paintText(*painter, box.adjusted(0, used, 0, 200), texts[i], lines[i], t);
            used += textHeight(texts[i], lines[i], box.width());
        }
        return used;
    }

    QAbstractItemView *m_view;
    RowDelegate m_rows;
};

QStandardItem *themeItem(const QString &theme, const QString &counts)
{
    QStandardItem *item = headingItem(theme);
    item->setData(counts, RowRole::Second);
    if (!counts.isEmpty())
        item->setData(
            PlansList::tr("%1: %2", "theme and counts of its plans").arg(theme, counts), Qt::AccessibleTextRole);
    return item;
}

std::optional<Id<ImprovementPlan>> planIn(const QModelIndex &index)
{
    return Id<ImprovementPlan>::parse(index.data(RowRole::Id).toString());
}

} // namespace

PlansList::PlansList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"plans.list"_s);
    setAccessibleName(tr("Improvement plans by theme"));
    setModel(m_model);
    useRows(this);
    setItemDelegate(new Delegate(this));
    setProperty("bare", true);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DropOnly);
}

void PlansList::show(const PlanBook &book, const QString &loose, const words::Moment &moment)
{
    m_filling = true;
    m_under = QPersistentModelIndex();
    m_model->clear();
    const ThemeCounts counts = countByTheme(book.plans);
    const QDate today = toZone(moment.now, moment.zone).date();
    std::optional<QString> theme;
    for (const ImprovementPlan &plan : book.plans) {
        const QString here = plan.theme.trimmed();
        if (theme != here) {
            theme = here;
            m_model->appendRow(themeItem(words::themeTitle(here), words::stateCounts(counts.at(here))));
        }
        RowText row{
            .id = plan.id.toString(),
            .title = words::planTitle(plan),
            .second = words::planLine(plan, moment),
            .icon = u"flag"_s,
            .faded = !isRunning(plan)};
        const PlanTiming timing = timingOf(plan, today);
        if (timing.late) {
            row.chip = tr("Late");
            row.chipStatus = Status::Late;
        } else if (timing.lookIsDue) {
            row.chip = tr("Look now", "the day of the next look has come");
            row.chipStatus = Status::Soon;
        }
        m_model->appendRow(rowItem(row));
    }
    m_model->appendRow(themeItem(tr("All cases"), {}));
    m_model->appendRow(rowItem({.id = looseId, .title = tr("Not in a plan"), .second = loose, .icon = u"list"_s}));
    choose(m_chosen);
    m_filling = false;
}

void PlansList::choose(const Id<ImprovementPlan> &plan)
{
    m_chosen = plan;
    const QString id = plan.isNil() ? looseId : plan.toString();
    const bool before = std::exchange(m_filling, true);
    const QModelIndexList found = m_model->match(m_model->index(0, 0), RowRole::Id, id, 1, Qt::MatchExactly);
    setCurrentIndex(found.isEmpty() ? QModelIndex() : found.front());
    m_filling = before;
}

void PlansList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_filling || !current.isValid())
        return;
    m_chosen = planIn(current).value_or(Id<ImprovementPlan>());
    Q_EMIT chosenChanged();
}

QModelIndex PlansList::planAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return planIn(index) ? index : QModelIndex();
}

void PlansList::point(const QModelIndex &index)
{
    if (m_under == index)
        return;
    m_under = index;
    viewport()->update();
}

void PlansList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(PlanActionsModel::mimeType()))
        event->acceptProposedAction();
}

void PlansList::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex plan = planAt(event->position().toPoint());
    point(plan);
    event->setAccepted(plan.isValid() && event->mimeData()->hasFormat(PlanActionsModel::mimeType()));
}

void PlansList::dragLeaveEvent(QDragLeaveEvent *event)
{
    point({});
    QListView::dragLeaveEvent(event);
}

void PlansList::dropEvent(QDropEvent *event)
{
    const auto plan = planIn(planAt(event->position().toPoint()));
    const std::vector<Id<Action>> actions = PlanActionsModel::actionsIn(*event->mimeData());
    point({});
    if (!plan || actions.empty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(plan->uuid(), actions);
}

void PlansList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_under.isValid())
        return;
    QPainter painter(viewport());
    paintFocusFrame(painter, QRectF(visualRect(m_under)).adjusted(8, 1, -8, 0), radius::Button, Theme::tokens());
}

} // namespace candor
