// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QAbstractButton>

namespace candor {

/// A link with an icon before it and a line of explanation below.
class LinkEntry : public Painted<QAbstractButton> {
    Q_OBJECT

public:
    LinkEntry(const QString &text, const QString &detail, const QString &iconName, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_detail;
    QString m_icon;
};

} // namespace candor
