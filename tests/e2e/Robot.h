// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QComboBox>
#include <QModelIndex>
#include <QTest>

#include <functional>
#include <stdexcept>

class QAbstractItemView;
class QFileDialog;

namespace candor::e2e {

/// What a person would complain about: a control that is not there, is covered, or does not do what was asked.
class Stuck : public std::runtime_error {
public:
    explicit Stuck(const QString &what)
        : std::runtime_error(what.toStdString())
    {
    }
};

void expect(bool holds, const QString &complaint);

/// A person at the window: finds controls that can be seen, moves to them, clicks and types. It never calls a slot of
/// the program. Every wait ends with Stuck.
class Robot {
public:
    /// Pictures of the window go into this folder; none when it is empty.
    explicit Robot(const QString &pictureFolder);

    void waitFor(const std::function<bool()> &condition, const QString &complaint, int millis = 10000) const;

    /// The visible control of this name, below `root` or in any window.
    template <class W = QWidget>
    W *find(const QString &name, const QWidget *root = nullptr) const
    {
        W *found = nullptr;
        waitFor(
            [&] {
                found = seen<W>(name, root);
                return found != nullptr;
            },
            QStringLiteral("There is no control \"%1\" to be seen.").arg(name));
        return found;
    }

    /// As find, at once and nullptr when there is none.
    template <class W = QWidget>
    W *seen(const QString &name, const QWidget *root = nullptr) const
    {
        QWidgetList roots = QApplication::topLevelWidgets();
        if (root)
            roots = {const_cast<QWidget *>(root)};
        for (QWidget *each : roots) {
            if (!each->isVisible())
                continue;
            if (W *self = qobject_cast<W *>(each); self && each->objectName() == name)
                return self;
            for (W *child : each->findChildren<W *>(name)) {
                if (child->isVisible())
                    return child;
            }
        }
        return nullptr;
    }

    /// Waits until the control can be used, scrolls it into sight and clicks where a hand would.
    void click(QWidget *widget);
    void click(const QString &name, const QWidget *root = nullptr) { click(find(name, root)); }
    void clickRow(QAbstractItemView *view, const QModelIndex &index, bool twice = false);
    /// Types into a field in place of what is in it; line breaks are the Enter key.
    void type(QWidget *field, const QString &text);
    void type(const QString &name, const QString &text, const QWidget *root = nullptr) { type(find(name, root), text); }
    /// A key for whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void choose(QComboBox *box, const QVariant &data);
    void choose(const QString &name, const QVariant &data, const QWidget *root = nullptr)
    {
        choose(find<QComboBox>(name, root), data);
    }
    /// Opens the menu of a button and clicks one of its entries.
    void chooseInMenu(QWidget *button, const QString &entry);
    /// Tab until what has the keyboard is the one that is meant; the complaint names all that Tab came to.
    void tabTo(const std::function<bool(const QWidget *)> &isMeant, const QString &what, int most = 400);
    void tabTo(const QString &name)
    {
        tabTo([&](const QWidget *focus) { return focus->objectName() == name; }, name);
    }
    /// With the arrow keys to the first row that says so; the list has the keyboard.
    void arrowTo(const QAbstractItemView *list, const QString &words, int most = 80);
    /// Space on the button that has the keyboard, then the arrow keys and Enter in its menu.
    void chooseInMenuByKeys(const QString &entry);
    /// Waits until a dialog asks for a file, and for the keyboard to be in it.
    QFileDialog *fileDialog() const;
    /// Answers the file dialog that is open.
    void giveFile(const QString &path);
    /// What a window manager does: gives the newest window the keyboard.
    void activate(QWidget *window) const;

    void picture(const QString &name);

private:
    [[nodiscard]] QPoint handOn(QWidget *widget) const;
    void clickAt(QWidget *widget, const QPoint &at, bool twice = false) const;

    QString m_folder;
    int m_pictures = 0;
};

} // namespace candor::e2e
