// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/LibrarySource.h"
#include "workflow/Deadlines.h"

#include <QStandardItemModel>
#include <QWidget>

class QCheckBox;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace candor {

class FieldFrame;
class NoteBox;

/// The rules as a table: what, counted from, length, kind, and how sure. Rules that are not to be relied on are muted
/// and say so.
class DeadlineTable : public QStandardItemModel {
    Q_OBJECT

public:
    enum Column { RuleColumn, FromColumn, LengthColumn, CheckedColumn, ColumnCount };
    using QStandardItemModel::QStandardItemModel;

    void show(const std::vector<const DeadlineRule *> &rules, const Settings &settings);
};

/// Deadlines by law and accreditors, by jurisdiction; an unverified one counts once somebody here has confirmed it.
class DeadlinesPart : public QWidget {
    Q_OBJECT

public:
    explicit DeadlinesPart(LibrarySource source, QWidget *parent = nullptr);

    void refresh();
    bool reveal(const QString &ruleId);
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void toast(const QString &text, bool undoable);

private:
    void showRule();
    void addConfirmation(QVBoxLayout *column, const DeadlineRule &rule);
    void save(const Settings &settings, const QString &said);
    [[nodiscard]] const DeadlineRule *currentRule() const;

    LibrarySource m_source;
    DeadlineTable *m_model;
    QTableView *m_table;
    QCheckBox *m_all;
    QScrollArea *m_detail;
    NoteBox *m_problem;
    QString m_shown;
};

} // namespace candor
