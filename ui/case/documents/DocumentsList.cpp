// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/DocumentsList.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10, lead = 8, sign = 16, gap = 9, side = 8;

bool isGroup(const QModelIndex &index)
{
    return index.data(DocumentsModel::KindRole).toInt() == static_cast<int>(DocumentEntry::Group);
}

class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const Tokens &t = Theme::tokens();
        if (isGroup(index))
            return {width, t.scaled(index.row() == 0 ? height::GroupHeader : height::GroupHeader + space::S)};
        // Measured bold, as the chosen row is painted: it may wrap where the others do not.
        const double room = width - 2 * (side + padding) - sign - gap;
        const double lines = textHeight(index.data().toString(), title(true), room) +
                             textHeight(index.data(DocumentsModel::LineRole).toString(), second(t), room);
        return {width, static_cast<int>(lines) + 2 * lead};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (isGroup(index))
            paintGroup(*painter, option, index);
        else
            paintEntry(*painter, option, index);
        painter->restore();
    }

private:
    static TextStyle title(bool strong)
    {
        const QFont font = themeFont(FontRole::Body);
        return {.font = strong ? bold(font) : font, .color = {}, .maxLines = 3};
    }

    static TextStyle second(const Tokens &t)
    {
        return {.font = themeFont(FontRole::Small), .color = t.muted, .maxLines = 3};
    }

    static void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter.setFont(bold(themeFont(FontRole::Small)));
        painter.setPen(Theme::tokens().muted);
        painter.drawText(
            option.rect.adjusted(side + padding, 0, -side - padding, -4), Qt::AlignLeading | Qt::AlignBottom,
            index.data().toString());
    }

    static void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Tokens &t = Theme::tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect box = option.rect.adjusted(side, 0, -side, 0);
        if (selected) {
            paintBox(painter, QRectF(box), radius::Button, t.sel, QColor());
            const QRect edge(box.left(), box.top(), line::SelectionBar, box.height());
            painter.fillRect(QStyle::visualRect(option.direction, box, edge), t.accentInk);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            paintBox(painter, QRectF(box), radius::Button, t.hover, QColor());
        }
        const QRect inner = box.adjusted(padding, lead, -padding, -lead);
        const QRect place(inner.left(), inner.top() + 1, sign, sign);
        const bool locked = index.data(DocumentsModel::PrivilegedRole).toBool();
        paintIcon(
            painter, QRectF(QStyle::visualRect(option.direction, box, place)),
            index.data(DocumentsModel::IconRole).toString(),
            locked     ? t.privileged.ink
            : selected ? t.selText
                       : t.text);
        const QRectF words(QStyle::visualRect(option.direction, box, inner.adjusted(sign + gap, 0, 0, 0)));
        TextStyle first = title(selected);
        first.color = selected ? t.selText : t.text;
        const double used = paintText(painter, words, index.data().toString(), first, t);
        TextStyle below = second(t);
        if (selected)
            below.color = t.selText;
        paintText(painter, words.adjusted(0, used, 0, 0), index.data(DocumentsModel::LineRole).toString(), below, t);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusFrame(painter, QRectF(box), radius::Button, t);
    }
};

} // namespace

DocumentsList::DocumentsList(QWidget *parent)
    : QListView(parent)
    , m_model(new DocumentsModel(this))
{
    setObjectName(u"documents.list"_s);
    setAccessibleName(tr("Documents of the case"));
    setModel(m_model);
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setProperty("bare", true); // the pane shows through
    connect(m_model, &QAbstractItemModel::modelReset, this, &DocumentsList::restore);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT opened(
            static_cast<DocumentEntry>(index.data(DocumentsModel::KindRole).toInt()),
            index.data(DocumentsModel::IdRole).toString());
    };
    connect(this, &QListView::activated, this, [open](const QModelIndex &index) {
        if (!isGroup(index))
            open(index);
    });
}

void DocumentsList::choose(DocumentEntry kind, const QString &id)
{
    m_kind = kind;
    m_id = id;
    restore();
}

void DocumentsList::restore()
{
    int row = m_model->rowOf(m_kind, m_id);
    m_restoring = true;
    if (row < 0 && m_model->rowCount() > 1) {
        row = 1; // under the first heading
        m_kind = static_cast<DocumentEntry>(m_model->index(row).data(DocumentsModel::KindRole).toInt());
        m_id = m_model->index(row).data(DocumentsModel::IdRole).toString();
    }
    setCurrentIndex(m_model->index(row));
    m_restoring = false;
}

void DocumentsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_restoring || !current.isValid() || isGroup(current))
        return;
    m_kind = static_cast<DocumentEntry>(current.data(DocumentsModel::KindRole).toInt());
    m_id = current.data(DocumentsModel::IdRole).toString();
    Q_EMIT chosen(m_kind, m_id);
}

void DocumentsList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // lines wrap at the new width
}

} // namespace candor
