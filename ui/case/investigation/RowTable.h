// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QAbstractTableModel>
#include <QTableView>
#include <QTimer>
#include <QUuid>

#include <vector>

namespace candor {

/// One cell of a small table: its text, with an icon where it says more than the text alone.
struct RowCell {
    QString text;
    QString icon;
    Status status = Status::Neutral; // colour of icon and text
    bool muted = false;              // nothing is recorded there
    friend bool operator==(const RowCell &, const RowCell &) = default;
};

struct ListedRow {
    QUuid id;
    std::vector<RowCell> cells;
    friend bool operator==(const ListedRow &, const ListedRow &) = default;
};

/// Records of a case as rows of texts. What is said of a record is made by whoever shows it.
class RowModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RowModel(const QStringList &titles, QObject *parent = nullptr);

    /// Rows at both ends that are still there stay, with who looks at one; those between are taken out and put in.
    void show(std::vector<ListedRow> rows);
    [[nodiscard]] QUuid idAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    std::vector<ListedRow> m_rows;
};

/// A table of records. The chosen one stays chosen when the rows change. Enter and F2 open, Insert adds, Delete asks to
/// remove. It may have thousands of rows: their heights are measured a few at a time, those that are seen first.
class RowTable final : public QTableView {
    Q_OBJECT

public:
    /// `weights`: how the columns share the width.
    RowTable(
        const QString &objectName, const QString &accessible, const QStringList &titles, const QList<int> &weights,
        QWidget *parent = nullptr);

    [[nodiscard]] RowModel &rows() const { return *m_model; }
    void show(std::vector<ListedRow> rows);
    using QTableView::show;
    [[nodiscard]] QUuid chosen() const { return m_chosen; }
    /// One that is not there yet is chosen as soon as it is.
    void choose(const QUuid &id);
    /// As high as its rows, for a page that scrolls as a whole; no higher than `most` where that is set.
    void setGrowing(bool growing, int most = 0);
    /// Cells are chosen one by one; the row of the current one is the chosen record.
    void setByCell(bool byCell);
    [[nodiscard]] bool isByCell() const { return m_byCell; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(); ///< a person chose another one
    void cellChanged();   ///< another column, by cell only
    void openRequested();
    void addRequested();
    void removeRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void arrange();
    void measure(int milliseconds);
    void restore();
    void rowsChanged(qsizetype first, qsizetype removed, qsizetype inserted);

    RowModel *m_model;
    QList<int> m_weights;
    QUuid m_chosen;
    bool m_growing = false;
    int m_most = 0;
    bool m_byCell = false;
    bool m_restoring = false;
    int m_room = -1;              // that the columns share
    std::vector<bool> m_measured; // one per row
    QTimer m_later;               // measures those that are left
};

} // namespace candor
