// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/binder/BinderPartsModel.h"

#include <QListView>

namespace candor {

/// The parts of a binder: Space ticks, Alt with the arrows moves, and so do the mouse and moveCurrent().
class BinderPartsList final : public QListView {
    Q_OBJECT

public:
    explicit BinderPartsList(QWidget *parent = nullptr);

    [[nodiscard]] BinderPartsModel &parts() const { return *m_model; }
    void moveCurrent(int by);

Q_SIGNALS:
    /// Another part is the current one, or it stands elsewhere.
    void placeChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restore();

    BinderPartsModel *m_model;
    QString m_current; // key
    bool m_restoring = false;
};

} // namespace candor
