// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace candor {

/// The casebooks that were opened on this computer, each to be chosen or taken off the list, and the ways to another
/// one.
class CasebookChooser : public QWidget {
    Q_OBJECT

public:
    explicit CasebookChooser(QWidget *parent = nullptr);

    /// Reads the list anew; `current` is marked.
    void fill(const QString &current);

Q_SIGNALS:
    void chosen(const QString &path);
    void otherRequested();
    void createRequested();
    void restoreRequested();
    void backRequested();
    /// A casebook was taken off the list; nothing happened to its files.
    void removed(const QString &path);

private:
    QWidget *row(const QString &path, bool current);

    QVBoxLayout *m_rows;
    QWidget *m_back;
    QString m_current;
};

} // namespace candor
