// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TabOrder.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLayout>
#include <QPointer>
#include <QSet>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

namespace candor {

namespace {

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

void addWidgets(const QLayout *layout, QList<QWidget *> &into)
{
    QList<int> order;
    for (int i = 0; i < layout->count(); ++i)
        order << i;
    // A grid keeps its cells as they were filled.
    if (const auto *grid = qobject_cast<const QGridLayout *>(layout)) {
        const auto cell = [grid](int index) {
            int row = 0, column = 0, rows = 0, columns = 0;
            grid->getItemPosition(index, &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::stable_sort(order.begin(), order.end(), [&cell](int a, int b) { return cell(a) < cell(b); });
    }
    for (const int index : order) {
        const QLayoutItem *item = layout->itemAt(index);
        if (QWidget *widget = const_cast<QLayoutItem *>(item)->widget())
            into << widget;
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            addWidgets(inner, into);
    }
}

/// The children in the order they are read.
QList<QWidget *> childrenOf(const QWidget *widget)
{
    QList<QWidget *> children;
    if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            children << splitter->handle(i) << splitter->widget(i);
    } else if (widget->layout()) {
        addWidgets(widget->layout(), children);
    }
    // What no layout holds: placed by hand, or over the rest.
    const QSet<QWidget *> placed(children.begin(), children.end());
    QList<QWidget *> others = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    others.removeIf([&placed](QWidget *each) { return each->isWindow() || placed.contains(each); });
    const bool mirrored = widget->layoutDirection() == Qt::RightToLeft;
    std::stable_sort(others.begin(), others.end(), [mirrored](const QWidget *a, const QWidget *b) {
        return std::pair(a->y(), mirrored ? -a->x() : a->x()) < std::pair(b->y(), mirrored ? -b->x() : b->x());
    });
    return children + others;
}

void collect(QWidget *widget, QList<QWidget *> &into)
{
    if (!widget->isVisible())
        return;
    if (takesTab(widget) && !widget->isWindow())
        into << widget;
    const QList<QWidget *> children = childrenOf(widget);
    for (QWidget *each : children)
        collect(each, into);
}

void arrange(QWidget *window)
{
    const QList<QWidget *> wanted = readingOrder(window);
    const QSet<QWidget *> known(wanted.begin(), wanted.end());
    QList<QWidget *> chain;
    QWidget *each = window;
    do {
        if (known.contains(each))
            chain << each;
        each = each->nextInFocusChain();
    } while (each && each != window);
    if (chain == wanted)
        return;
    // Qt takes two for neighbours that have the beginning of the ring between them, and would leave the last one there,
    // before the first.
    if (wanted.size() > 2)
        QWidget::setTabOrder(wanted.front(), wanted.back());
    for (qsizetype i = 1; i < wanted.size(); ++i)
        QWidget::setTabOrder(wanted[i - 1], wanted[i]);
}

class TabKeys final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *widget = static_cast<QWidget *>(watched);
        // Once for each press: what the widget leaves alone goes to its parents as well.
        if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && widget == widget->window()->focusWidget())
            arrange(widget->window());
        return false;
    }
};

} // namespace

QList<QWidget *> readingOrder(QWidget *root)
{
    QList<QWidget *> found;
    collect(root, found);
    return found;
}

void installTabOrder()
{
    static QPointer<TabKeys> installed;
    if (installed)
        return;
    installed = new TabKeys(QCoreApplication::instance());
    QCoreApplication::instance()->installEventFilter(installed);
}

} // namespace candor
