// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QAccessibleInterface;

namespace candor {

/// A splitter that keeps its sizes in the settings of the program. Its handles are moved with the mouse, or with the
/// arrow keys, Home and End when Tab comes to them; a double click or Enter brings the first sizes back.
class Splitter : public QSplitter {
    Q_OBJECT

public:
    /// `key` names the screen, for instance "cases". Without one the screen keeps the sizes itself.
    explicit Splitter(const QString &key, QWidget *parent = nullptr);

    /// Once, when all panes are in it: the sizes to start with and to come back to. What was remembered goes first.
    void setFirstSizes(const QList<int> &sizes);
    void restoreFirstSizes();

Q_SIGNALS:
    /// The first sizes are wanted back; a screen that keeps the sizes sets them now.
    void restored();

protected:
    QSplitterHandle *createHandle() override;

private:
    void remember() const;

    QString m_key; // empty: nothing is remembered here
    QList<int> m_first;
};

/// What assistive technology meets of a handle; nullptr for everything else.
[[nodiscard]] QAccessibleInterface *accessibleHandle(QObject *object);

} // namespace candor
