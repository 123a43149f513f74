// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/RowTable.h"

#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 7, side = 6;
constexpr int rowsAtOnce = 60, sliceMs = 8; // heights of a longer table are measured in slices of this length

IconColor iconColor(Status status)
{
    switch (status) {
    case Status::Late: return IconColor::Late;
    case Status::Soon: return IconColor::Soon;
    case Status::Ok: return IconColor::Ok;
    case Status::Wait: return IconColor::Wait;
    case Status::Privileged: return IconColor::Privileged;
    case Status::Told: return IconColor::Told;
    case Status::Neutral: break;
    }
    return IconColor::Muted;
}

/// Text that wraps, with room around it; the chosen row has a bar at its beginning, and the focus its frame.
class RowDelegate final : public QStyledItemDelegate {
public:
    explicit RowDelegate(RowTable *table)
        : QStyledItemDelegate(table)
        , m_table(table)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inner = option;
        inner.rect = inside(option.rect);
        QSize size = QStyledItemDelegate::sizeHint(inner, index);
        size.setHeight(std::max(size.height() + 2 * pad, Theme::tokens().scaled(height::Row)));
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::tokens();
        const QRect cell = option.rect;
        QStyleOptionViewItem box = option;
        initStyleOption(&box, index);
        m_table->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &box, painter, m_table);
        QStyleOptionViewItem inner = option;
        inner.rect = inside(cell);
        QStyledItemDelegate::paint(painter, inner, index);
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.border);
        const bool current = m_table->currentIndex().row() == index.row();
        if (current && index.column() == 0) {
            const QRect edge(cell.left(), cell.top(), line::SelectionBar, cell.height());
            painter->fillRect(QStyle::visualRect(option.direction, cell, edge), t.accentInk);
        }
        if (!m_table->hasFocus() || !current || (m_table->isByCell() && m_table->currentIndex() != index))
            return;
        QRect frame = cell;
        if (!m_table->isByCell()) {
            const QAbstractItemModel *model = m_table->model();
            frame = m_table->visualRect(model->index(index.row(), 0))
                        .united(m_table->visualRect(model->index(index.row(), model->columnCount() - 1)));
        }
        painter->save();
        painter->setClipRect(cell);
        paintFocusFrame(*painter, QRectF(frame), radius::Button, t);
        painter->restore();
    }

private:
    /// Begins where the titles of the columns begin.
    static QRect inside(const QRect &cell) { return cell.adjusted(side, 0, -side, 0); }

    RowTable *m_table;
};

} // namespace

RowModel::RowModel(const QStringList &titles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(titles)
{
}

void RowModel::show(std::vector<ListedRow> rows)
{
    const auto sameId = [](const ListedRow &a, const ListedRow &b) { return a.id == b.id; };
    const auto front =
        std::mismatch(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameId).first - rows.begin();
    const auto back =
        std::mismatch(rows.rbegin(), rows.rend() - front, m_rows.rbegin(), m_rows.rend() - front, sameId).first -
        rows.rbegin();
    const auto at = m_rows.begin() + front, end = m_rows.end() - back;
    const int first = static_cast<int>(front);
    if (at != end) {
        beginRemoveRows({}, first, first + static_cast<int>(end - at) - 1);
        m_rows.erase(at, end);
        endRemoveRows();
    }
    const auto added = rows.begin() + front, addedEnd = rows.end() - back;
    if (added != addedEnd) {
        beginInsertRows({}, first, first + static_cast<int>(addedEnd - added) - 1);
        m_rows.insert(m_rows.begin() + front, added, addedEnd);
        endInsertRows();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t from = i;
        for (; i < rows.size() && rows[i] != m_rows[i]; ++i)
            m_rows[i] = std::move(rows[i]);
        if (i > from)
            Q_EMIT dataChanged(index(static_cast<int>(from), 0), index(static_cast<int>(i) - 1, columnCount() - 1));
    }
}

QUuid RowModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? QUuid() : m_rows[static_cast<size_t>(row)].id;
}

int RowModel::rowOf(const QUuid &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ListedRow &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListedRow &row = m_rows[static_cast<size_t>(index.row())];
    const RowCell &cell = row.cells[static_cast<size_t>(index.column())];
    const Tokens &t = Theme::tokens();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell.text;
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (const QString &text = row.cells[i].text; !text.isEmpty())
                parts += i == 0 ? text
                                : tr("%1: %2", "title of a column and what stands there")
                                      .arg(m_titles[static_cast<qsizetype>(i)], text);
        }
        return parts.join(u", "_s);
    }
    case Qt::DecorationRole:
        return cell.icon.isEmpty() ? QVariant() : QVariant(themeIcon(cell.icon, iconColor(cell.status)));
    case Qt::ForegroundRole:
        if (cell.muted)
            return t.muted;
        return cell.status == Status::Neutral ? QVariant() : QVariant(t.status(cell.status).ink);
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_titles.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_titles[section];
    return {};
}

RowTable::RowTable(
    const QString &objectName, const QString &accessible, const QStringList &titles, const QList<int> &weights,
    QWidget *parent)
    : QTableView(parent)
    , m_model(new RowModel(titles, this))
    , m_weights(weights)
{
    setObjectName(objectName);
    setAccessibleName(accessible);
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(20);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { measure(sliceMs); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        rowsChanged(first, last - first + 1, 0);
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        rowsChanged(first, 0, last - first + 1);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int count = last.row() - first.row() + 1;
        rowsChanged(first.row(), count, count);
    });
    connect(this, &QAbstractItemView::activated, this, &RowTable::openRequested);
}

void RowTable::show(std::vector<ListedRow> rows)
{
    m_restoring = true; // the view goes to a neighbor of a row that is taken out, a person did not
    m_model->show(std::move(rows));
    restore();
    arrange();
    if (m_growing)
        updateGeometry();
}

void RowTable::choose(const QUuid &id)
{
    m_chosen = id;
    restore();
}

void RowTable::restore()
{
    const int row = m_model->rowOf(m_chosen);
    m_restoring = true;
    if (row >= 0)
        setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
    else
        setCurrentIndex({});
    m_restoring = false;
}

void RowTable::setGrowing(bool growing, int most)
{
    m_growing = growing;
    m_most = most;
    setVerticalScrollBarPolicy(growing && most == 0 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, growing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void RowTable::setByCell(bool byCell)
{
    m_byCell = byCell;
    setSelectionBehavior(byCell ? QAbstractItemView::SelectItems : QAbstractItemView::SelectRows);
}

/// Some rows are other ones now, and as high as their texts need.
void RowTable::rowsChanged(qsizetype first, qsizetype removed, qsizetype inserted)
{
    const auto at = m_measured.begin() + first;
    m_measured.insert(m_measured.erase(at, at + removed), static_cast<std::size_t>(inserted), false);
}

void RowTable::arrange()
{
    const int room = viewport()->width();
    if (room != m_room) {
        m_room = room;
        const int all = std::accumulate(m_weights.begin(), m_weights.end(), 0);
        int used = 0;
        for (int i = 0; i < m_weights.size(); ++i) {
            const int width = i + 1 == m_weights.size() ? room - used : room * m_weights[i] / all;
            setColumnWidth(i, width);
            used += width;
        }
        m_measured.assign(m_measured.size(), false);
    }
    measure(0);
}

/// What is seen is measured now and stays where it is; the rest as far as the time reaches, and then between the events
/// of the window.
void RowTable::measure(int milliseconds)
{
    const auto left = std::find(m_measured.begin(), m_measured.end(), false);
    const int count = m_model->rowCount();
    const bool atOnce = m_growing || count <= rowsAtOnce;
    if (left == m_measured.end() || !(atOnce || isVisible()))
        return;
    const QModelIndex current = currentIndex();
    const bool seen = current.isValid() && viewport()->rect().contains(visualRect(current));
    const int top = std::max(0, rowAt(0)), anchor = seen ? current.row() : top;
    const int before = rowViewportPosition(anchor);
    const auto measureRow = [this](int row) {
        auto measured = m_measured[static_cast<std::size_t>(row)];
        if (!measured)
            setRowHeight(row, sizeHintForRow(row));
        measured = true;
    };
    QElapsedTimer timer;
    timer.start();
    verticalHeader()->setUpdatesEnabled(false); // or each row would look for the places of all others
    for (int row = top; row < count && rowViewportPosition(row) < viewport()->height(); ++row)
        measureRow(row);
    int row = static_cast<int>(left - m_measured.begin());
    for (; row < count && (atOnce || timer.elapsed() < milliseconds); ++row)
        measureRow(row);
    verticalHeader()->setUpdatesEnabled(true);
    updateGeometries();
    if (!m_growing) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(anchor) - before);
        if (seen)
            scrollTo(current);
    }
    if (row < count)
        m_later.start();
    if (m_growing)
        updateGeometry();
}

QSize RowTable::sizeHint() const
{
    if (!m_growing)
        return QTableView::sizeHint();
    const int all = horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth();
    return {400, m_most > 0 ? std::min(all, m_most) : all};
}

QSize RowTable::minimumSizeHint() const
{
    return m_growing ? QSize(200, sizeHint().height()) : QSize(200, 90);
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (m_restoring || !current.isValid())
        return;
    const QUuid id = m_model->idAt(current.row());
    if (id != m_chosen) {
        m_chosen = id;
        Q_EMIT chosenChanged();
    } else if (m_byCell) {
        Q_EMIT cellChanged();
    }
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void RowTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    arrange();
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_room = -1;
        arrange();
    }
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Insert: Q_EMIT addRequested(); return;
    case Qt::Key_Delete: Q_EMIT removeRequested(); return;
    case Qt::Key_F2: Q_EMIT openRequested(); return;
    default: QTableView::keyPressEvent(event);
    }
}

void RowTable::wheelEvent(QWheelEvent *event)
{
    if (m_growing && m_most == 0)
        event->ignore(); // the page around it scrolls
    else
        QTableView::wheelEvent(event);
}

} // namespace candor
