// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QWidget>

class QLabel;

namespace candor {

/// How strong an action is, as one to three filled bars. A decoration: the word stands beside it.
class StrengthBars final : public Painted<QWidget> {
    Q_OBJECT

public:
    explicit StrengthBars(int strength = 0, QWidget *parent = nullptr);

    [[nodiscard]] int strength() const { return m_strength; }
    void setStrength(int strength);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_strength;
};

/// The bars and the word for them, which stay together where a row wraps.
QWidget *barsBeside(int strength, QLabel *word);

} // namespace candor
