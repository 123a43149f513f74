// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/StepList.h"

#include "theme/Theme.h"
#include "widgets/EntryDelegate.h"

#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

class StepDelegate final : public EntryDelegate {
public:
    using EntryDelegate::EntryDelegate;

protected:
    [[nodiscard]] Entry entry(const QModelIndex &index) const override
    {
        const bool late = index.data(StepListModel::IsLateRole).toBool();
        return {
            .line = index.data(StepListModel::StatusRole).toString(),
            .ink = late ? Theme::tokens().late.ink : QColor(),
            .isGroup = index.data(StepListModel::IsGroupRole).toBool()};
    }

    void paintSign(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool) const override
    {
        paintStepBullet(
            painter, rect, static_cast<StepMark>(index.data(StepListModel::MarkRole).toInt()), Theme::tokens());
    }
};

} // namespace

StepList::StepList(QWidget *parent)
    : QListView(parent)
    , m_model(new StepListModel(this))
{
    setObjectName(u"stepList"_s);
    setAccessibleName(tr("Steps"));
    setModel(m_model);
    useEntries(this, new StepDelegate(this));
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const QSignalBlocker quiet(this);
        choose(m_step);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

QString StepList::currentStep() const
{
    return currentIndex().data(StepListModel::StepIdRole).toString();
}

bool StepList::choose(const QString &stepId)
{
    const int row = m_model->rowOf(stepId);
    if (row < 0)
        return false;
    setCurrentIndex(m_model->index(row));
    return true;
}

void StepList::move(int by)
{
    const QStringList ids = m_model->stepIds();
    const qsizetype at =
        std::clamp(ids.indexOf(currentStep()) + by, qsizetype(0), std::max(qsizetype(0), ids.size() - 1));
    if (at < ids.size())
        choose(ids.at(at));
}

void StepList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QString step = current.data(StepListModel::StepIdRole).toString();
    if (step.isEmpty() || step == m_step)
        return;
    m_step = step;
    Q_EMIT chosen(step);
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles wrap at the new width
}

} // namespace candor
