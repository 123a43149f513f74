// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/ResolutionModel.h"

#include <QListView>

namespace candor {

/// The parts of the resolution. What is chosen stays chosen when the list changes around it.
class ResolutionList final : public QListView {
    Q_OBJECT

public:
    explicit ResolutionList(QWidget *parent = nullptr);

    [[nodiscard]] ResolutionModel &parts() const { return *m_model; }
    /// Chooses without a signal.
    void choose(ResolutionPart part, const QString &id = {});

Q_SIGNALS:
    void chosen(candor::ResolutionPart part, const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restore();

    ResolutionModel *m_model;
    ResolutionPart m_part = ResolutionPart::Decision;
    QString m_id;
    bool m_restoring = false;
};

} // namespace candor
