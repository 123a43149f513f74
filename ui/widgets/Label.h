// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "widgets/Painted.h"

#include <QLabel>

namespace candor {

enum class Ink { Text, Muted, Late, Soon };

/// A wrapping label whose size and colour follow the theme through the stylesheet. Display, Strong, Chip and Body
/// count as body size here.
QLabel *label(const QString &text, FontRole role = FontRole::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);

/// An icon as a decoration; assistive technology skips it.
class IconMark : public Painted<QWidget> {
    Q_OBJECT

public:
    IconMark(const QString &name, IconColor color, int side = 16, QWidget *parent = nullptr);

    void set(const QString &name, IconColor color);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    IconColor m_color;
    int m_side;
};

} // namespace candor
