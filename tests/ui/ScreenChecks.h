// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>
#include <QTreeWidget>

// What every screen has to keep, whatever it shows. Each check answers with its findings, each with where it is; the
// screens themselves are in Screens.h.
namespace candor::screens {

using namespace Qt::StringLiterals;

inline QString ownName(const QWidget *widget)
{
    const QString name = widget->objectName();
    return name.isEmpty() || name.startsWith(u"qt_"_s) ? QString() : name;
}

/// "resolutionTab > offer.form > QLineEdit": the nearest names, and the class of what has none.
inline QString pathOf(const QWidget *widget)
{
    constexpr int longest = 4;
    QStringList names;
    if (ownName(widget).isEmpty())
        names << QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *each = widget; each && names.size() < longest; each = each->parentWidget()) {
        if (const QString name = ownName(each); !name.isEmpty())
            names.prepend(name);
    }
    return names.join(u" > "_s);
}

inline QString plainText(const QLabel *label)
{
    if (label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()))
        return label->text();
    QTextDocument document;
    document.setHtml(label->text());
    return document.toPlainText();
}

/// A part of a part of Qt, which answers for it.
inline bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar *>(widget) ||
           qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QSplitterHandle *>(widget) ||
           qobject_cast<const QSizeGrip *>(widget) || widget->inherits("QTableCornerButton") ||
           qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QTabBar *>(parent) || widget->inherits("QLineEditIconButton");
}

/// What can be seen of a page or window, itself included; other windows that belong to it are not part of it.
inline QList<QWidget *> shownParts(const QWidget &root)
{
    QList<QWidget *> shown{const_cast<QWidget *>(&root)};
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (each->window() == root.window() && each->isVisibleTo(&root) && !each->size().isEmpty() && !isInner(each))
            shown << each;
    }
    return shown;
}

inline bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy();
}

/// One of several of which only one takes the Tab key while arrows lead to the others.
inline bool sharesTab(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && (button->autoExclusive() || (button->group() && button->group()->exclusive())))
        return true;
    const QWidget *parent = widget->parentWidget();
    if (!parent)
        return false;
    const QList<QWidget *> beside = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(beside.begin(), beside.end(), [widget](const QWidget *each) {
        return each != widget && each->metaObject() == widget->metaObject() && takesTab(each);
    });
}

// ---------------------------------------------------------------------------------------------------------------------

/// Parts that the keyboard reaches and assistive technology could not name, or has no word for; rows without a text.
inline QStringList namesAndRoles(const QWidget &root)
{
    constexpr int rowsLookedAt = 30;
    QStringList found;
    for (const QWidget *widget : shownParts(root)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || widget->isWindow())
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            found << u"no name: "_s + pathOf(widget);
        // Scrolling is all that can be done with a scroll area, and every assistive technology knows that by itself.
        const QAccessible::Role role = interface ? interface->role() : QAccessible::NoRole;
        if ((role == QAccessible::NoRole || role == QAccessible::Client) && !qobject_cast<const QScrollArea *>(widget))
            found << u"no role: "_s + pathOf(widget);
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        for (int row = 0; model && row < std::min(model->rowCount(), rowsLookedAt); ++row) {
            QString said;
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                said += index.data(Qt::AccessibleTextRole).toString() + index.data(Qt::DisplayRole).toString();
            }
            if (said.trimmed().isEmpty())
                found << u"row %1 without a text: %2"_s.arg(row).arg(pathOf(widget));
        }
    }
    const QList<QMenu *> menus = root.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator() && action->text().trimmed().isEmpty())
                found << u"an entry without a text: "_s + pathOf(menu);
        }
    }
    return found;
}

/// Fields that no label leads to, and labels that lead to nothing.
inline QStringList buddies(const QWidget &root)
{
    QStringList found;
    QSet<const QWidget *> labelled;
    const QList<QWidget *> parts = shownParts(root);
    const auto keyboardGoesTo = [](const QWidget *widget) {
        if (widget->focusPolicy() != Qt::NoFocus || widget->focusProxy())
            return true;
        const QList<QWidget *> inside = widget->findChildren<QWidget *>();
        return std::any_of(
            inside.begin(), inside.end(), [](const QWidget *each) { return each->focusPolicy() != Qt::NoFocus; });
    };
    for (const QWidget *part : parts) {
        const auto *label = qobject_cast<const QLabel *>(part);
        if (!label || !label->buddy() || plainText(label).trimmed().isEmpty())
            continue;
        labelled << label->buddy();
        if (label->buddy()->focusProxy())
            labelled << label->buddy()->focusProxy();
        if (!keyboardGoesTo(label->buddy()))
            found << u"the label \"%1\" leads to what takes no keyboard: %2"_s.arg(
                plainText(label), pathOf(label->buddy()));
    }
    // A page of text that is written on, as in a word processor: no label stands at it, its name is said.
    static const QStringList pagesOfText{u"letter.text"_s, u"templates.text"_s};
    for (const QWidget *part : parts) {
        if (pagesOfText.contains(part->objectName()))
            continue;
        const auto *line = qobject_cast<const QLineEdit *>(part);
        const auto *plain = qobject_cast<const QPlainTextEdit *>(part);
        const auto *rich = qobject_cast<const QTextEdit *>(part);
        const auto *spin = qobject_cast<const QAbstractSpinBox *>(part);
        const bool typed = (line && !line->isReadOnly()) || (plain && !plain->isReadOnly()) ||
                           (rich && !rich->isReadOnly()) || (spin && !spin->isReadOnly());
        if (!typed)
            continue;
        bool told = false;
        for (const QWidget *each = part; each && each != &root && !told; each = each->parentWidget())
            told = labelled.contains(each);
        // A search field and a field within a sentence say it themselves.
        const QString inside = line    ? line->placeholderText()
                               : plain ? plain->placeholderText()
                               : rich  ? rich->placeholderText()
                                       : QString();
        if (!told && inside.isEmpty())
            found << u"no label leads to it: "_s + pathOf(part);
    }
    const QList<QFormLayout *> forms = root.findChildren<QFormLayout *>();
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *labelItem = form->itemAt(row, QFormLayout::LabelRole);
            const QLayoutItem *fieldItem = form->itemAt(row, QFormLayout::FieldRole);
            const auto *label = labelItem ? qobject_cast<const QLabel *>(labelItem->widget()) : nullptr;
            const QWidget *field = fieldItem ? fieldItem->widget() : nullptr;
            if (label && field && !label->buddy() && label->isVisibleTo(&root) && keyboardGoesTo(field))
                found << u"the label \"%1\" leads nowhere: %2"_s.arg(plainText(label), pathOf(field));
        }
    }
    return found;
}

// ---------------------------------------------------------------------------------------------------------------------

/// Waits until nothing moves: what comes in late changes the parts that are shown, their places or their texts.
inline void waitForRest(const QWidget &root)
{
    constexpr int pause = 15, stillLooks = 4, most = 3000;
    const auto look = [&root] {
        size_t sum = 0;
        const QList<QWidget *> parts = shownParts(root);
        for (const QWidget *each : parts) {
            const QRect place = each->geometry();
            const auto *label = qobject_cast<const QLabel *>(each);
            const auto *view = qobject_cast<const QAbstractItemView *>(each);
            sum = qHashMulti(
                sum, each, place.x(), place.y(), place.width(), place.height(), label ? label->text() : QString(),
                view && view->model() ? view->model()->rowCount() : 0);
        }
        return sum;
    };
    const QPointer<const QWidget> shown = &root;
    size_t before = 0;
    for (int waited = 0, still = 0; shown && still < stillLooks && waited < most; waited += pause) {
        QTest::qWait(pause);
        const size_t now = shown ? look() : before;
        still = now == before ? still + 1 : 0;
        before = now;
    }
}

/// Presses Tab until it comes round: everything must be reached, nothing may hold the keyboard, and from one part to
/// the next it never goes back up, or back along a line.
inline QStringList tabOrder(const QWidget &root)
{
    constexpr int overlap = 4; // frames and shadows reach into each other
    constexpr int mostLinks = 200;
    QStringList found;
    QWidget *window = root.window();
    QList<QPointer<QWidget>> wanted;
    for (QWidget *part : shownParts(root)) {
        if (takesTab(part) && !part->isWindow())
            wanted << part;
        else if (
            qobject_cast<QAbstractButton *>(part) && part->isEnabled() && !(part->focusPolicy() & Qt::TabFocus) &&
            !part->testAttribute(Qt::WA_TransparentForMouseEvents) && !part->focusProxy() && !sharesTab(part))
            found << u"not for the keyboard: "_s + pathOf(part);
    }
    if (wanted.isEmpty())
        return found;

    // The program may put the chain in order when Tab is pressed; its places say where it begins anew, which is no step
    // back.
    wanted.front()->setFocus(Qt::TabFocusReason);
    if (QWidget *first = window->focusWidget())
        QTest::keyClick(first, Qt::Key_Tab);
    QHash<const QWidget *, int> place;
    for (QWidget *each = window; !place.contains(each); each = each->nextInFocusChain())
        place.insert(each, static_cast<int>(place.size()));
    wanted.removeIf([](const QPointer<QWidget> &each) { return !each || !each->isVisible() || !takesTab(each); });
    const auto earliest = std::min_element(
        wanted.begin(), wanted.end(), [&place](const auto &a, const auto &b) { return place[a] < place[b]; });
    if (earliest == wanted.end())
        return found;
    (*earliest)->setFocus(Qt::TabFocusReason);

    QList<QPointer<QWidget>> reached;
    QWidget *current = window->focusWidget();
    while (current && !reached.contains(current) && reached.size() < place.size()) {
        reached << current;
        const QPointer<QWidget> left = current;
        // In a text Tab goes from link to link first.
        for (int links = 0; links < mostLinks && left && window->focusWidget() == left; ++links)
            QTest::keyClick(left.data(), Qt::Key_Tab);
        current = window->focusWidget();
        if (current && current == left) {
            QWidget *next = current->nextInFocusChain();
            while (next != current && !(takesTab(next) && next->isVisible() && !next->isWindow() && !isInner(next)))
                next = next->nextInFocusChain();
            if (next == current)
                break; // the only one there is: it comes round at once
            found << u"Tab does not leave it: "_s + pathOf(current);
            next->setFocus(Qt::TabFocusReason);
            current = window->focusWidget();
        }
    }

    const auto isReached = [&reached](const QWidget *widget) {
        return std::any_of(reached.begin(), reached.end(), [widget](const QWidget *each) {
            return each && (each == widget || widget->isAncestorOf(each));
        });
    };
    for (const QPointer<QWidget> &each : wanted) {
        // What went away or was greyed meanwhile need not be reached; nor the others of a group.
        if (each && each->isVisible() && takesTab(each) && !isReached(each) && !sharesTab(each))
            found << u"Tab does not reach it: "_s + pathOf(each);
    }

    for (qsizetype i = 1; i < reached.size(); ++i) {
        const QWidget *from = reached[i - 1], *to = reached[i];
        if (!from || !to || !root.isAncestorOf(from) || !root.isAncestorOf(to) || place.value(to) < place.value(from) ||
            from->isAncestorOf(to) || to->isAncestorOf(from))
            continue;
        // Compared where they part: the two children of the nearest widget that holds both.
        const QWidget *before = from;
        while (!before->parentWidget()->isAncestorOf(to))
            before = before->parentWidget();
        const QWidget *after = to;
        while (after->parentWidget() != before->parentWidget())
            after = after->parentWidget();
        const QRect a = before->geometry(), b = after->geometry();
        const bool sameColumn = a.left() <= b.right() && b.left() <= a.right();
        const bool sameLine =
            std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) > std::min(a.height(), b.height()) / 2;
        const bool mirrored = before->layoutDirection() == Qt::RightToLeft;
        const bool back = mirrored ? b.left() >= a.right() - overlap : b.right() <= a.left() + overlap;
        if (sameColumn && b.bottom() <= a.top() + overlap)
            found << u"Tab goes back up: %1 to %2"_s.arg(pathOf(from), pathOf(to));
        else if (sameLine && back)
            found << u"Tab goes back along the line: %1 to %2"_s.arg(pathOf(from), pathOf(to));
    }
    return found;
}

/// What is pressed, typed into or chosen, and is smaller than a finger or an unsteady hand needs.
inline QStringList smallTargets(const QWidget &root)
{
    constexpr int least = height::MinimumHit;
    QStringList found;
    const auto look = [&found](const QWidget *widget, const QString &what, QSize size) {
        if (size.width() < least || size.height() < least)
            found << u"%1x%2 is too small: %3%4"_s.arg(size.width()).arg(size.height()).arg(pathOf(widget), what);
    };
    for (const QWidget *widget : shownParts(root)) {
        if (!widget->isEnabled() || widget->isWindow())
            continue;
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(tabs, u", tab %1"_s.arg(i), tabs->tabRect(i).size());
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            for (int row = 0;
                 model && view->selectionMode() != QAbstractItemView::NoSelection && row < model->rowCount(); ++row) {
                const QModelIndex index = model->index(row, 0);
                const QRect place = view->visualRect(index);
                if (!(index.flags() & Qt::ItemIsSelectable) || place.isEmpty())
                    continue;
                // A row is as wide as its view.
                look(view, u", row %1"_s.arg(row), {std::max(place.width(), least), place.height()});
                break; // one row tells for all
            }
            const QList<QHeaderView *> headers =
                view->findChildren<QHeaderView *>(QString(), Qt::FindDirectChildrenOnly);
            for (const QHeaderView *header : headers) {
                if (header->isVisibleTo(view) && header->sectionsClickable() && header->orientation() == Qt::Horizontal)
                    look(view, u", its header"_s, {least, header->height()});
            }
        } else if (
            !qobject_cast<const QLabel *>(widget) && !qobject_cast<const QScrollArea *>(widget) && // links in sentences
            !widget->testAttribute(Qt::WA_TransparentForMouseEvents) &&
            (widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget))) {
            look(widget, {}, widget->size());
        }
    }
    return found;
}

/// Texts that do not stand out from what is behind them, as they are painted: drawn larger, so that the inside of a
/// stroke has its full colour.
inline QStringList faintTexts(const QWidget &root)
{
    constexpr double least = 4.5, rounding = 0.05;
    constexpr int larger = 3;
    QStringList found;
    QWidget *window = root.window();
    QImage image(window->size() * larger, QImage::Format_RGB32);
    image.setDevicePixelRatio(larger);
    image.fill(Qt::white);
    window->render(&image);
    for (const QWidget *widget : shownParts(root)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? plainText(label) : button ? button->text() : QString();
        if (text.trimmed().isEmpty() || !widget->isEnabled())
            continue;
        const QRect seen = widget->visibleRegion().boundingRect();
        if (seen.width() < widget->width() / 2 || seen.height() < widget->height() - 2)
            continue; // scrolled away: the next look sees it
        const QRect place(widget->mapTo(window, seen.topLeft()) * larger, seen.size() * larger);
        QHash<QRgb, int> colors;
        const int end = std::min(place.right() + 1, image.width());
        for (int y = std::max(place.top(), 0); y <= std::min(place.bottom(), image.height() - 1); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = std::max(place.left(), 0), from = x; x < end; from = x) {
                while (x < end && line[x] == line[from])
                    ++x;
                colors[line[from]] += x - from;
            }
        }
        if (colors.isEmpty())
            continue;
        QRgb ground = colors.constBegin().key();
        for (auto it = colors.constBegin(); it != colors.constEnd(); ++it) {
            if (it.value() > colors.value(ground))
                ground = it.key();
        }
        double best = 1;
        for (auto it = colors.constBegin(); it != colors.constEnd(); ++it)
            best = std::max(best, contrastRatio(QColor(it.key()), QColor(ground)));
        if (best < least - rounding)
            found << u"contrast %1: \"%2\" in %3"_s.arg(best, 0, 'f', 2).arg(text.left(40), pathOf(widget));
    }
    return found;
}

/// From now on every model below `root` is watched while it lives; what it does wrong fails the test that runs then.
/// Lists, trees and tables with items have a model of Qt, which the tester does not bear and need not test.
inline void watchModels(const QWidget &root)
{
    const QList<QAbstractItemView *> views = root.findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        const bool ofQt = qobject_cast<const QListWidget *>(view) || qobject_cast<const QTreeWidget *>(view) ||
                          qobject_cast<const QTableWidget *>(view);
        QAbstractItemModel *model = ofQt || isInner(view) ? nullptr : view->model();
        while (model) {
            if (!model->findChild<QAbstractItemModelTester *>(QString(), Qt::FindDirectChildrenOnly))
                new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
            auto *proxy = qobject_cast<QAbstractProxyModel *>(model);
            model = proxy ? proxy->sourceModel() : nullptr;
        }
    }
}

} // namespace candor::screens
