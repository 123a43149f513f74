// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/ResolutionList.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/EntryDelegate.h"

#include <QPainter>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

class PartDelegate final : public EntryDelegate {
public:
    using EntryDelegate::EntryDelegate;

protected:
    [[nodiscard]] Entry entry(const QModelIndex &index) const override
    {
        return {
            .line = index.data(ResolutionModel::LineRole).toString(),
            .ink = markOf(index) == StepMark::Late ? Theme::tokens().late.ink : QColor(),
            .isGroup = index.data(ResolutionModel::IsGroupRole).toBool()};
    }

    void paintSign(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool) const override
    {
        const Tokens &t = Theme::tokens();
        if (index.data(ResolutionModel::IsSoonRole).toBool())
            paintIcon(painter, rect, iconName(Status::Soon), t.soon.ink);
        else
            paintStepBullet(painter, rect, markOf(index), t);
    }

private:
    static StepMark markOf(const QModelIndex &index)
    {
        return static_cast<StepMark>(index.data(ResolutionModel::MarkRole).toInt());
    }
};

} // namespace

ResolutionList::ResolutionList(QWidget *parent)
    : QListView(parent)
    , m_model(new ResolutionModel(this))
{
    setObjectName(u"resolution.list"_s);
    setAccessibleName(tr("Parts of the resolution and legal checks"));
    setModel(m_model);
    useEntries(this, new PartDelegate(this));
    connect(m_model, &QAbstractItemModel::modelReset, this, &ResolutionList::restore);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        // The card of the chosen row may have been scrolled away.
        if (index.data(ResolutionModel::PartRole).isValid())
            Q_EMIT chosen(m_part, m_id);
    });
}

void ResolutionList::choose(ResolutionPart part, const QString &id)
{
    m_part = part;
    m_id = id;
    restore();
}

void ResolutionList::restore()
{
    const int row = m_model->rowOf(m_part, m_id);
    m_restoring = true;
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
    else
        clearSelection();
    m_restoring = false;
}

void ResolutionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QVariant part = current.data(ResolutionModel::PartRole);
    if (m_restoring || !part.isValid())
        return;
    m_part = static_cast<ResolutionPart>(part.toInt());
    m_id = current.data(ResolutionModel::IdRole).toString();
    Q_EMIT chosen(m_part, m_id);
}

void ResolutionList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // lines wrap at the new width
}

} // namespace candor
