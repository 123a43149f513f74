// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QAbstractButton>

namespace candor {

/// A large radio button with a line of help. The whole card is the target. Cards with the same parent exclude each
/// other, and arrows move between them, as with any radio button.
class ChoiceCard : public Painted<QAbstractButton> {
    Q_OBJECT

public:
    ChoiceCard(const QString &text, const QString &help, QWidget *parent = nullptr);

    QString help() const { return m_help; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_help;
};

} // namespace candor
