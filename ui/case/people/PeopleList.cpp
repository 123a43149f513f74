// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/people/PeopleList.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 9, lead = 7, iconSide = 16, gap = 9, side = 8, bar = 3;

class PersonDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const Tokens &t = Theme::tokens();
        if (index.data(PeopleModel::RowKindRole).toInt() == PeopleModel::Group)
            return {width, t.scaled(height::GroupHeader + space::Xs)};
        const double room = width - 2 * (side + padding) - iconSide - gap;
        double used = textHeight(index.data().toString(), first(), room);
        for (const QString &line : lines(index))
            used += textHeight(line, second(t), room);
        return {width, std::max(static_cast<int>(used) + 2 * lead, t.scaled(height::Row))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::tokens();
        painter->save();
        if (index.data(PeopleModel::RowKindRole).toInt() == PeopleModel::Group)
            paintGroup(*painter, option, index, t);
        else
            paintPerson(*painter, option, index, t);
        painter->restore();
    }

private:
    static QStringList lines(const QModelIndex &index)
    {
        return index.data(PeopleModel::LineRole).toString().split(u'\n', Qt::SkipEmptyParts);
    }

    static TextStyle first() { return {.font = bold(themeFont(FontRole::Body)), .color = {}, .maxLines = 2}; }

    static TextStyle second(const Tokens &t)
    {
        return {.font = themeFont(FontRole::Small), .color = t.muted, .maxLines = 3};
    }

    static void
    paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &t)
    {
        const QRect row = option.rect.adjusted(side + padding, 0, -side - padding, -5);
        painter.setFont(bold(themeFont(FontRole::Small)));
        painter.setPen(t.muted);
        const QString count = index.data(PeopleModel::CountRole).toString();
        const int countWidth = painter.fontMetrics().horizontalAdvance(count) + gap;
        const QRect text = QStyle::visualRect(option.direction, row, row.adjusted(0, 0, -countWidth, 0));
        painter.drawText(
            text, Qt::AlignLeading | Qt::AlignBottom,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter.drawText(row, Qt::AlignTrailing | Qt::AlignBottom, count);
    }

    static void
    paintPerson(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &t)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool overview = index.data(PeopleModel::RowKindRole).toInt() == PeopleModel::Overview;
        const QRect box = option.rect.adjusted(side, 0, -side, 0);
        if (selected) {
            paintBox(painter, QRectF(box), radius::Button, t.sel, QColor());
            const QRect edge(box.left(), box.top(), bar, box.height());
            painter.fillRect(QStyle::visualRect(option.direction, box, edge), t.accentInk);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            paintBox(painter, QRectF(box), radius::Button, t.hover, QColor());
        }
        const QRect inner = box.adjusted(padding, lead, -padding, -lead);
        const auto mark = static_cast<PeopleModel::Mark>(index.data(PeopleModel::MarkRole).toInt());
        const QColor muted = selected ? t.selText : t.muted;
        const QColor tint = mark == PeopleModel::Late ? t.late.ink : mark == PeopleModel::Soon ? t.soon.ink : muted;
        const QString icon = mark == PeopleModel::Late   ? iconName(Status::Late)
                             : mark == PeopleModel::Soon ? iconName(Status::Soon)
                             : overview                  ? u"heart"_s
                                                         : u"person"_s;
        const QRect sign(inner.left(), inner.top() + 1, iconSide, iconSide);
        paintIcon(painter, QRectF(QStyle::visualRect(option.direction, box, sign)), icon, tint);
        const QRect words = QStyle::visualRect(option.direction, box, inner.adjusted(iconSide + gap, 0, 0, 0));
        TextStyle title = first();
        title.color = selected ? t.selText : t.text;
        double used = paintText(painter, QRectF(words), index.data().toString(), title, t);
        const QStringList all = lines(index);
        for (const QString &line : all) {
            TextStyle style = second(t);
            const bool marked = mark != PeopleModel::NoMark && &line == &all.back();
            style.color = marked ? tint : muted;
            used += paintText(painter, QRectF(words).adjusted(0, used, 0, 0), line, style, t);
        }
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusFrame(painter, QRectF(box), radius::Button, t);
    }
};

} // namespace

PeopleList::PeopleList(QWidget *parent)
    : QListView(parent)
    , m_model(new PeopleModel(this))
{
    setObjectName(u"people.list"_s);
    setAccessibleName(tr("People of the case"));
    setModel(m_model);
    setItemDelegate(new PersonDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setStyleSheet(u"QListView { background: transparent; }"_s); // the pane shows through
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeopleList::restore);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QAbstractItemView::activated, this, &PeopleList::openRequested);
}

void PeopleList::show(const CaseFile &file, const words::Moment &moment)
{
    m_model->show(file, moment);
}

void PeopleList::choose(const Id<Person> &id)
{
    const int row = m_model->rowOf(id, m_group);
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
}

void PeopleList::chooseOverview()
{
    if (m_model->isOverview(m_model->index(0)))
        setCurrentIndex(m_model->index(0));
}

void PeopleList::chooseWhenThere(const Id<Person> &id)
{
    m_person = id;
    m_overview = false;
    m_group.reset();
    restore();
}

// Selecting the same row again tells nobody.
void PeopleList::restore()
{
    const int row = m_overview ? (m_model->isOverview(m_model->index(0)) ? 0 : -1) : m_model->rowOf(m_person, m_group);
    m_restoring = true;
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
    else
        clearSelection();
    m_restoring = false;
}

void PeopleList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_restoring || !current.isValid())
        return;
    const bool overview = m_model->isOverview(current);
    const Id<Person> person = m_model->idAt(current);
    m_group = m_model->groupAt(current);
    if (overview == m_overview && person == m_person)
        return;
    m_overview = overview;
    m_person = person;
    Q_EMIT chosen();
}

void PeopleList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // lines wrap at the new width
}

void PeopleList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Insert: Q_EMIT addRequested(); return;
    case Qt::Key_Delete: Q_EMIT removeRequested(); return;
    case Qt::Key_F2: Q_EMIT openRequested(); return;
    default: QListView::keyPressEvent(event);
    }
}

} // namespace candor
