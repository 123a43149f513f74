// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/learning/LearningWork.h"

#include <QAbstractListModel>

namespace candor {

/// The replacements of a summary, one row each: what stands there, what will stand there, and why. The roles are those
/// of library/RowDelegate.h.
class ReplacementsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::shared_ptr<const LearningReview> review);
    /// Choices were made: the same rows, read again.
    void refresh();
    [[nodiscard]] const LearningReview *review() const { return m_review.get(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const LearningReview> m_review;
    int m_rows = 0;
};

// In the words of the program
/// "“Walter Brandvold” → the patient", "“Walter Brandvold” stays".
[[nodiscard]] QString replacementTitle(const Replacement &each);
/// "Name. Name of the patient."
[[nodiscard]] QString replacementReason(const LearningItem &item, const Replacement &each);
/// All of it in one sentence, for a tooltip and for assistive technology.
[[nodiscard]] QString replacementSentence(const LearningItem &item, const Replacement &each);

} // namespace candor
