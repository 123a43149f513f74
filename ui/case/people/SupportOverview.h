// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "model/PeopleRules.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QTableView;

namespace candor {

class Button;
class EmptyState;

/// A row for each offer of support, and one for everybody of the staff whom nobody has asked yet.
class SupportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Who, Offered, Tier, Response, Relieved, NextCheck, Outcome, ColumnCount };

    explicit SupportModel(QObject *parent = nullptr);

    void show(const CaseFile &file, const words::Moment &moment);
    [[nodiscard]] Id<Person> personAt(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(const Id<Person> &person) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Id<Person> person;
        Id<CaregiverSupport> offer;
        SupportCheck check = SupportCheck::None;
        std::array<QString, ColumnCount> texts;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> m_rows;
};

/// Care for the caregiver over the whole case.
class SupportOverview final : public QWidget {
    Q_OBJECT

public:
    explicit SupportOverview(CaseStore &store, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] SupportModel &model() const { return *m_model; }

Q_SIGNALS:
    void personRequested(const candor::Id<candor::Person> &id);
    void addRequested();

private:
    void offer();
    void follow();
    [[nodiscard]] Id<Person> chosen() const;

    CaseStore &m_store;
    SupportModel *m_model;
    QLabel *m_standing;
    QTableView *m_table;
    EmptyState *m_empty;
    Button *m_offer;
    Button *m_open;
};

} // namespace candor
