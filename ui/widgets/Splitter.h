// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace candor {

/// A splitter that keeps its sizes in the settings of the program, and goes back to its first sizes when a handle is
/// double-clicked.
class Splitter : public QSplitter {
    Q_OBJECT

public:
    /// `key` names the screen, for instance "cases".
    explicit Splitter(const QString &key, QWidget *parent = nullptr);

    /// Once, when all panes are in it: the sizes to start with and to come back to. What was remembered goes first.
    void setFirstSizes(const QList<int> &sizes);
    void restoreFirstSizes();

protected:
    QSplitterHandle *createHandle() override;

private:
    void remember() const;

    QString m_key;
    QList<int> m_first;
};

} // namespace candor
