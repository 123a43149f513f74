// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/LibrarySource.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace candor {

class Button;
class FieldFrame;
class NoteBox;

/// The days on which business-day clocks stand still: federal ones of this and next year, worked out, and those that
/// the hospital adds.
class HolidaysPart : public QWidget {
    Q_OBJECT

public:
    explicit HolidaysPart(LibrarySource source, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void toast(const QString &text, bool undoable);

private:
    void add();
    void remove();
    void save(const Settings &settings, const QString &said);

    LibrarySource m_source;
    QListView *m_list;
    QStandardItemModel *m_model;
    QDateEdit *m_date;
    QLineEdit *m_name;
    FieldFrame *m_nameFrame;
    Button *m_remove;
    NoteBox *m_problem;
};

/// The name of a federal holiday observed on this day: "Thanksgiving Day".
[[nodiscard]] QString federalHolidayName(QDate observed);

} // namespace candor
