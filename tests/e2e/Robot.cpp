// SPDX-License-Identifier: GPL-3.0-or-later
#include "Robot.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QWindow>

namespace candor::e2e {

using namespace Qt::StringLiterals;

namespace {

constexpr int look = 20, coveredFor = 15000;

QString nameOf(const QWidget *widget)
{
    const QString name = widget->objectName();
    return name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : name;
}

QString textOf(const QWidget *field)
{
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(field))
        return lines->toPlainText();
    return field->property("text").toString();
}

} // namespace

void expect(bool holds, const QString &complaint)
{
    if (!holds)
        throw Stuck(complaint);
}

Robot::Robot(const QString &pictureFolder)
    : m_folder(pictureFolder)
{
    if (!m_folder.isEmpty())
        QDir().mkpath(m_folder);
}

void Robot::waitFor(const std::function<bool()> &condition, const QString &complaint, int millis) const
{
    QElapsedTimer passed;
    passed.start();
    while (!condition()) {
        expect(passed.elapsed() < millis, complaint);
        QTest::qWait(look);
    }
}

void Robot::activate(QWidget *window) const
{
    if (QApplication::activeWindow() == window)
        return;
    window->activateWindow();
    expect(QTest::qWaitForWindowActive(window), u"The window \"%1\" does not take the keyboard."_s.arg(nameOf(window)));
}

/// The middle of the part that can be seen, when nothing lies over it.
QPoint Robot::handOn(QWidget *widget) const
{
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(widget, 12, 12);
    }
    const QRect open = widget->visibleRegion().boundingRect();
    if (open.isEmpty())
        return {-1, -1};
    // High fields show their beginning first; wide ones are hit near their beginning.
    const QPoint at = open.center();
    const QWidget *under = widget->window()->childAt(widget->mapTo(widget->window(), at));
    return under == widget || widget->isAncestorOf(under) ? at : QPoint(-1, -1);
}

void Robot::click(QWidget *widget)
{
    const QPointer<QWidget> still(widget);
    const QString name = nameOf(widget);
    waitFor([&] { return !still || still->isEnabled(); }, u"\"%1\" cannot be used."_s.arg(name));
    QPoint at;
    waitFor(
        [&] {
            at = still ? handOn(still) : QPoint();
            return at.x() >= 0;
        },
        u"\"%1\" is covered or out of sight."_s.arg(name), coveredFor);
    expect(!still.isNull(), u"\"%1\" went away."_s.arg(name));
    clickAt(widget, at);
}

void Robot::clickAt(QWidget *widget, const QPoint &at, bool twice) const
{
    QWidget *window = widget->window();
    if (!(window->windowFlags() & Qt::Popup & ~Qt::Window))
        activate(window);
    // Through the window system: what lies in front, is modal or disabled keeps the click away as it would for a hand.
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, widget->mapTo(window, at));
    if (twice)
        QTest::mouseDClick(window->windowHandle(), Qt::LeftButton, {}, widget->mapTo(window, at));
    QCoreApplication::processEvents();
}

void Robot::clickRow(QAbstractItemView *view, const QModelIndex &index, bool twice)
{
    expect(index.isValid(), u"The list \"%1\" does not have the row."_s.arg(nameOf(view)));
    const QPersistentModelIndex row(index);
    waitFor(
        [&] {
            view->scrollTo(row);
            QCoreApplication::processEvents();
            return view->viewport()->rect().contains(view->visualRect(row).center());
        },
        u"The row does not come into sight in \"%1\"."_s.arg(nameOf(view)));
    clickAt(view->viewport(), view->visualRect(row).center(), twice);
}

void Robot::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWindow *window = QGuiApplication::focusWindow();
    expect(window != nullptr, u"No window has the keyboard."_s);
    QTest::keyClick(window, key, modifiers);
    QCoreApplication::processEvents();
}

void Robot::type(QWidget *field, const QString &text)
{
    const QString name = nameOf(field);
    if (QApplication::focusWidget() != field)
        click(field);
    expect(QApplication::focusWidget() == field, u"A click does not bring the keyboard into \"%1\"."_s.arg(name));
    if (!textOf(field).isEmpty())
        press(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        press(Qt::Key_Delete);
    for (const QChar letter : text) {
        if (letter == u'\n')
            QTest::keyClick(field, Qt::Key_Return);
        else
            QTest::keyClick(field, letter.toLatin1());
    }
    QCoreApplication::processEvents();
    expect(textOf(field) == text, u"\"%1\" shows \"%2\" after \"%3\" was typed."_s.arg(name, textOf(field), text));
}

void Robot::choose(QComboBox *box, const QVariant &data)
{
    const QString name = nameOf(box);
    const QPointer<QComboBox> still(box);
    const int wanted = box->findData(data);
    expect(wanted >= 0, u"\"%1\" does not offer \"%2\"."_s.arg(name, data.toString()));
    click(box);
    waitFor([&] { return box->view()->isVisible(); }, u"The list of \"%1\" does not open."_s.arg(name));
    QAbstractItemView *list = box->view();
    QTest::keyClick(list, Qt::Key_Home);
    for (int i = 0; i < wanted; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    // The row may be built anew at once when the choice is stored.
    waitFor([&] { return !still || still->currentIndex() == wanted; }, u"\"%1\" does not take the choice."_s.arg(name));
}

void Robot::chooseInMenu(QWidget *button, const QString &entry)
{
    // The menu of a tool button runs an event loop of its own, so the second click is prepared before the first.
    bool done = false;
    QTimer second;
    QObject::connect(&second, &QTimer::timeout, &second, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        second.stop();
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() != entry)
                continue;
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            done = true;
            return;
        }
        menu->close();
    });
    second.start(look);
    click(button);
    waitFor([&] { return done; }, u"The menu of \"%1\" does not offer \"%2\"."_s.arg(nameOf(button), entry));
}

void Robot::tabTo(const std::function<bool(const QWidget *)> &isMeant, const QString &what, int most)
{
    QStringList met;
    for (int i = 0; i < most; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && isMeant(focus))
            return;
        if (focus && !met.contains(nameOf(focus)))
            met += nameOf(focus);
        press(Qt::Key_Tab);
    }
    throw Stuck(u"Tab never comes to \"%1\", only to: %2."_s.arg(what, met.join(u", "_s)));
}

void Robot::arrowTo(const QAbstractItemView *list, const QString &words, int most)
{
    const auto texts = [&] {
        const QModelIndex at = list->currentIndex();
        QStringList all{at.data(Qt::AccessibleTextRole).toString()};
        for (int column = 0; at.isValid() && column < list->model()->columnCount(at.parent()); ++column)
            all += at.siblingAtColumn(column).data().toString();
        return all.join(u' ');
    };
    expect(QApplication::focusWidget() == list, u"\"%1\" does not have the keyboard."_s.arg(nameOf(list)));
    QStringList met;
    press(Qt::Key_Home);
    for (int i = 0; i < most; ++i) {
        if (texts().contains(words))
            return;
        if (met.isEmpty() || met.back() != texts())
            met += texts();
        press(Qt::Key_Down);
    }
    throw Stuck(
        u"The arrow keys come to no row \"%1\" in \"%2\", only to: %3."_s.arg(words, nameOf(list), met.join(u"; "_s)));
}

void Robot::chooseInMenuByKeys(const QString &entry)
{
    // The menu of a tool button runs an event loop of its own, so its keys are prepared before it opens.
    bool done = false;
    QStringList met;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &keys, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        keys.stop();
        for (qsizetype i = 0; i <= menu->actions().size() && !done; ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            const QAction *at = menu->activeAction();
            done = at && at->text() == entry;
            if (at)
                met += at->text();
        }
        QTest::keyClick(menu, done ? Qt::Key_Return : Qt::Key_Escape);
    });
    keys.start(look);
    press(Qt::Key_Space);
    waitFor(
        [&] { return !keys.isActive(); }, u"Space opens no menu at \"%1\"."_s.arg(nameOf(QApplication::focusWidget())));
    expect(done, u"The menu does not offer \"%1\", only: %2."_s.arg(entry, met.join(u", "_s)));
}

QFileDialog *Robot::fileDialog() const
{
    QFileDialog *dialog = nullptr;
    waitFor(
        [&] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget *window : windows) {
                if (auto *found = qobject_cast<QFileDialog *>(window); found && found->isVisible())
                    dialog = found;
            }
            return dialog != nullptr;
        },
        u"No dialog asks for a file."_s);
    activate(dialog);
    return dialog;
}

void Robot::giveFile(const QString &path)
{
    const QPointer<QFileDialog> dialog(fileDialog());
    auto *name = find<QLineEdit>(u"fileNameEdit"_s, dialog);
    type(name, QDir::toNativeSeparators(path));
    // The first Enter may only close the list of suggestions.
    for (int tries = 0; tries < 3 && dialog && dialog->isVisible(); ++tries) {
        QTest::keyClick(name, Qt::Key_Return);
        QTest::qWait(look);
    }
    expect(!dialog || !dialog->isVisible(), u"The file dialog does not take \"%1\"."_s.arg(path));
}

void Robot::picture(const QString &name)
{
    if (m_folder.isEmpty())
        return;
    QTest::qWait(150);
    QWidget *window = nullptr;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        if (each->isVisible() && each->inherits("QMainWindow"))
            window = each;
    }
    if (!window)
        return;
    QPixmap picture = window->grab();
    for (QWidget *each : windows) {
        if (each != window && each->isVisible() && each->inherits("QDialog")) {
            QPainter painter(&picture);
            painter.drawPixmap(window->rect().center() - each->rect().center(), each->grab());
        }
    }
    picture.save(u"%1/%2-%3.png"_s.arg(m_folder).arg(++m_pictures, 2, 10, QChar(u'0')).arg(name));
}

} // namespace candor::e2e
