// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/ResolutionWords.h"

#include <QAbstractListModel>

namespace candor {

/// The parts of the resolution and the legal checks, each under its heading.
class ResolutionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Text is Qt::DisplayRole; the sentence for screen readers is Qt::AccessibleTextRole.
    enum Role {
        IsGroupRole = Qt::UserRole,
        LineRole, ///< second line, for the first heading the count "2/8"
        MarkRole, ///< StepMark as int
        IsSoonRole,
        PartRole, ///< ResolutionPart as int
        IdRole,
    };

    explicit ResolutionModel(QObject *parent = nullptr);

    /// Rows that stay keep their index.
    void show(const std::vector<PartState> &parts, const std::vector<PartState> &legal, const QLocale &locale);
    [[nodiscard]] int rowOf(ResolutionPart part, const QString &id = {}) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        bool group = false;
        PartState state;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> m_rows;
};

/// The word that goes with a mark: nothing is said by colour or shape alone.
[[nodiscard]] QString markWord(StepMark mark, bool soon);

} // namespace candor
