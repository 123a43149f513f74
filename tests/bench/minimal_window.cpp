// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program with a table needs to show its window: what start.py compares the start of the program with.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardItemModel model(30, 6);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("%1, %2").arg(row).arg(column)));
    }
    QTableView table;
    table.setModel(&model);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Minimal window"));
    window.setCentralWidget(&table);
    window.resize(1440, 900);
    window.show();
    const int code = QApplication::exec();
    window.takeCentralWidget();
    return code;
}
