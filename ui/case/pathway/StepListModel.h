// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "casebook/Casebook.h"
#include "theme/PaintKit.h"

#include <QAbstractListModel>

namespace candor {

/// The steps of one stage, and below it what is going on at the same time in others. Group rows carry how much is done.
class StepListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Text is Qt::DisplayRole; the sentence for screen readers is Qt::AccessibleTextRole.
    enum Role {
        StepIdRole = Qt::UserRole, ///< empty for groups
        IsGroupRole,
        StatusRole, ///< second line, for groups the count "1/6"
        MarkRole,   ///< StepMark as int
        IsLateRole,
    };

    explicit StepListModel(QObject *parent = nullptr);

    /// Shows a stage by its place in PathwayView::stages. Rows that stay keep their index.
    void show(const CaseView &view, int stage, const words::Moment &moment);
    [[nodiscard]] int rowOf(const QString &stepId) const;
    /// The steps in reading order, for going to the next and the one before.
    [[nodiscard]] QStringList stepIds() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString id;
        QString title;
        QString status;
        QString sentence;
        StepMark mark = StepMark::ToDo;
        bool group = false;
        bool late = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    static std::vector<Row> rowsFor(const CaseView &view, int stage, const words::Moment &moment);

    std::vector<Row> m_rows;
};

} // namespace candor
