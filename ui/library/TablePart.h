// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace candor {

struct RowText;

/// A heading, a line about it, and a list: keyboard map and sources.
class TablePart : public QWidget {
    Q_OBJECT

public:
    TablePart(const QString &title, const QString &about, const QString &name, QWidget *parent = nullptr);

    void setRows(const std::vector<RowText> &rows);
    bool reveal(const QString &id);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void activated(const QString &id);

private:
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace candor
