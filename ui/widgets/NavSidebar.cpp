// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/NavSidebar.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

enum NavRole { IconRole = Qt::UserRole + 1, CountRole, LateRole, ShortRole };

constexpr int sidebarWidth = 184, railWidth = 78, padding = 10, iconGap = 10;

struct NavLook {
    QString text;
    QString shortText; // where the other one is too long
    QString icon;
    QString end;
    bool late = false;
    bool current = false;
    bool focus = false;
    bool hover = false;
    bool rail = false;
};

int itemHeight(bool rail, const Tokens &t)
{
    return t.scaled(rail ? height::RailItem : height::NavItem);
}

void paintNav(QPainter &painter, const QRect &rect, const NavLook &look, Qt::LayoutDirection direction)
{
    const Tokens &t = Theme::tokens();
    painter.save();
    painter.setLayoutDirection(direction);
    const auto place = [&](const QRect &box) { return QStyle::visualRect(direction, rect, box); };
    if (look.current) {
        paintBox(painter, QRectF(rect), radius::Button, t.sel, QColor());
        painter.save();
        painter.setClipRect(place(QRect(rect.left(), rect.top(), line::SelectionBar, rect.height())));
        paintBox(painter, QRectF(rect), radius::Button, t.accentInk, QColor());
        painter.restore();
    } else if (look.hover) {
        paintBox(painter, QRectF(rect), radius::Button, t.hover, QColor());
    }
    const QColor ink = look.current ? t.selText : t.text;
    const QColor quiet = look.late ? t.late.ink : look.current ? t.selText : t.muted;
    const int icon = t.scaled(16);
    const int small = t.scaled(look.rail ? 12 : 13);
    const int markGap = look.rail ? 2 : 4;
    QFont endFont = themeFont(look.rail ? FontRole::Tiny : FontRole::Small);
    if (look.late)
        endFont = bold(endFont);
    const auto widthOfEnd = [&](const QString &end) {
        return end.isEmpty() ? 0 : QFontMetrics(endFont).horizontalAdvance(end) + 1;
    };
    const int mark = look.late && !look.end.isEmpty() ? small + markGap : 0;
    QString end = look.end;
    if (look.late) {
        // Where both do not fit, the word of the section stays whole and the triangle stands for "late".
        const QFontMetrics word(themeFont(look.current ? FontRole::Label : FontRole::Body));
        const int room = rect.width() - 2 * padding - icon - iconGap - 6 - mark - widthOfEnd(end);
        if (look.rail || word.horizontalAdvance(look.text) > room)
            end = end.section(u' ', 0, 0);
    }
    const int endWidth = widthOfEnd(end);
    const int endAll = endWidth + (endWidth > 0 ? mark : 0);

    QRect endBox;
    if (look.rail) {
        const QRect box(rect.center().x() - icon / 2, rect.top() + 6, icon, icon);
        paintIcon(painter, QRectF(box), look.icon, look.current ? ink : t.muted);
        QFont word = themeFont(FontRole::Tiny);
        if (look.current)
            word = bold(word);
        painter.setFont(word);
        painter.setPen(ink);
        const QRect textBox(rect.left() + 2, box.bottom() + 3, rect.width() - 4, rect.bottom() - box.bottom() - 4);
        painter.drawText(
            textBox, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine,
            QFontMetrics(word).elidedText(look.text, Qt::ElideRight, textBox.width()));
        endBox = QRect(rect.right() - 3 - endAll, rect.top() + 3, endAll, QFontMetrics(endFont).height());
    } else {
        int x = rect.left() + padding;
        paintIcon(
            painter, QRectF(place(QRect(x, rect.center().y() - icon / 2 + 1, icon, icon))), look.icon,
            look.current ? ink : t.muted);
        x += icon + iconGap;
        endBox = QRect(rect.right() - padding - endAll + 1, rect.top(), endAll, rect.height());
        const QRect textBox(x, rect.top(), (endAll > 0 ? endBox.left() - 6 : rect.right() - 4) - x, rect.height());
        // Measured bold, as the current one is painted, so that no word changes when it is chosen.
        const bool fits = QFontMetrics(themeFont(FontRole::Label)).horizontalAdvance(look.text) <= textBox.width();
        const QString text = fits || look.shortText.isEmpty() ? look.text : look.shortText;
        painter.setFont(themeFont(look.current ? FontRole::Label : FontRole::Body));
        painter.setPen(ink);
        painter.drawText(
            place(textBox), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, textBox.width()));
    }
    if (endWidth > 0) {
        painter.setFont(endFont);
        painter.setPen(quiet);
        if (look.late) {
            const QRect triangle(endBox.left(), endBox.center().y() - small / 2, small, small);
            paintIcon(painter, QRectF(place(triangle)), u"triangle-alert"_s, quiet);
        }
        painter.drawText(place(endBox), Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, end);
    }
    if (look.focus)
        paintFocusFrame(painter, QRectF(rect), radius::Button, t);
    painter.restore();
}

class NavDelegate final : public QStyledItemDelegate {
public:
    explicit NavDelegate(NavSidebar *owner)
        : QStyledItemDelegate(owner)
        , m_owner(owner)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        NavLook look;
        look.text = index.data(Qt::DisplayRole).toString();
        look.icon = index.data(IconRole).toString();
        look.end = index.data(CountRole).toString();
        look.late = index.data(LateRole).toBool();
        look.current = option.state & QStyle::State_Selected;
        look.focus = option.state & QStyle::State_HasFocus;
        look.hover = option.state & QStyle::State_MouseOver;
        look.rail = m_owner->mode() == NavSidebar::Mode::Rail;
        look.shortText = index.data(ShortRole).toString();
        if (look.rail && !look.shortText.isEmpty())
            look.text = look.shortText;
        paintNav(*painter, option.rect.adjusted(0, 1, 0, -1), look, option.direction);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const bool rail = m_owner->mode() == NavSidebar::Mode::Rail;
        return {40, itemHeight(rail, Theme::tokens()) + 2};
    }

private:
    NavSidebar *m_owner;
};

QString spoken(const QString &text, const QString &count)
{
    return count.isEmpty() ? text : NavSidebar::tr("%1, %2", "a section and its count").arg(text, count);
}

} // namespace

NavEntry::NavEntry(const QString &text, const QString &iconName, const QString &shortcutHint, QWidget *parent)
    : Painted<QAbstractButton>(parent)
    , m_icon(iconName)
    , m_hint(shortcutHint)
{
    setProperty("ownFocus", true);
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavEntry::setRail(bool rail)
{
    m_rail = rail;
    updateGeometry();
    update();
}

QSize NavEntry::sizeHint() const
{
    return {40, itemHeight(m_rail, Theme::tokens())};
}

void NavEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    NavLook look;
    look.text = text();
    look.icon = m_icon;
    look.end = m_rail ? QString() : m_hint;
    look.focus = hasFocus();
    look.hover = underMouse();
    look.rail = m_rail;
    paintNav(painter, rect(), look, layoutDirection());
}

NavSidebar::NavSidebar(QWidget *parent)
    : Painted<QWidget>(parent)
    , m_layout(new QVBoxLayout(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NavDelegate(this));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("bare", true);
    m_list->viewport()->setAutoFillBackground(false);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_list);
    m_layout->addStretch(1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT currentChanged(current.row());
    });
    fit();
}

void NavSidebar::setMode(Mode mode)
{
    m_mode = mode;
    for (NavEntry *entry : m_entries)
        entry->setRail(mode == Mode::Rail);
    if (m_footer)
        m_footer->setVisible(mode == Mode::Sidebar);
    fit();
}

void NavSidebar::setItems(const std::vector<NavItem> &items)
{
    const QSignalBlocker quiet(this);
    m_model->clear();
    for (const NavItem &each : items) {
        auto *item = new QStandardItem(each.text);
        item->setData(each.icon, IconRole);
        item->setData(each.shortText, ShortRole);
        m_model->appendRow(item);
        setCount(m_model->rowCount() - 1, each.count, each.late);
    }
    fit();
}

void NavSidebar::setCount(int index, const QString &count, bool late)
{
    QStandardItem *item = m_model->item(index);
    item->setData(count, CountRole);
    item->setData(late, LateRole);
    item->setData(spoken(item->text(), count), Qt::AccessibleTextRole);
    item->setToolTip(m_mode == Mode::Rail ? spoken(item->text(), count) : QString());
}

int NavSidebar::currentIndex() const
{
    return m_list->currentIndex().row();
}

void NavSidebar::setCurrentIndex(int index)
{
    const QSignalBlocker quiet(this);
    m_list->setCurrentIndex(m_model->index(index, 0));
}

void NavSidebar::setPrimary(QWidget *widget)
{
    Q_ASSERT(!m_primary);
    m_primary = widget;
    m_layout->insertWidget(0, widget);
    m_layout->insertSpacing(1, space::M);
    fit();
}

NavEntry *NavSidebar::addEntry(const QString &text, const QString &iconName, const QString &shortcutHint)
{
    auto *entry = new NavEntry(text, iconName, shortcutHint, this);
    entry->setRail(m_mode == Mode::Rail);
    m_layout->insertWidget(m_layout->count() - (m_footer ? 1 : 0), entry);
    m_entries.push_back(entry);
    return entry;
}

void NavSidebar::setFooter(QWidget *widget)
{
    delete m_footer;
    m_footer = widget;
    m_layout->addWidget(widget);
    widget->setVisible(m_mode == Mode::Sidebar);
}

void NavSidebar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), t.border);
}

void NavSidebar::changeEvent(QEvent *event)
{
    Painted<QWidget>::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void NavSidebar::fit()
{
    const Tokens &t = Theme::tokens();
    const bool rail = m_mode == Mode::Rail;
    setFixedWidth(t.scaled(rail ? railWidth : sidebarWidth));
    m_layout->setContentsMargins(rail ? 7 : 10, rail ? 10 : 12, rail ? 7 : 10, 12);
    m_list->setFixedHeight(m_model->rowCount() * (itemHeight(rail, t) + 2));
    m_list->doItemsLayout();
}

} // namespace candor
