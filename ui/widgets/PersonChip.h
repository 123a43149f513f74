// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QAbstractButton>

namespace candor {

/// A person with the part they play: "Dr. Helen Ruiz – leads". Del, Backspace or the cross ask to remove it; the owner
/// decides. A click elsewhere is clicked().
class PersonChip : public Painted<QAbstractButton> {
    Q_OBJECT

public:
    explicit PersonChip(const QString &name, const QString &part = {}, QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &part);
    bool isRemovable() const { return m_removable; }
    void setRemovable(bool removable);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect crossRect() const;
    void nameForAssistance();

    QString m_part;
    bool m_removable = true;
};

} // namespace candor
