// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "casebook/SimilarCases.h"
#include "widgets/Painted.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace candor {

/// "This may be known already": cases that may tell of the same event, each with the way to it. Never in the way of
/// going on. Hidden when there is none.
class SimilarPane final : public Painted<QFrame> {
    Q_OBJECT

public:
    explicit SimilarPane(QWidget *parent = nullptr);

    void show(const std::vector<SimilarCase> &cases, const words::Moment &moment);
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void openRequested(const candor::Id<candor::Case> &id);
    void addRequested(const candor::Id<candor::Case> &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
    int m_count = 0;
};

/// "2026-0147, same patient, Jul 14"
[[nodiscard]] QString similarSentence(const SimilarCase &same, const words::Moment &moment);

} // namespace candor
