// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QWidget>

namespace candor {

/// Heading of a section: icon, title, and a short text at the end such as "2 open, 5 kept".
class SectionHeader : public Painted<QWidget> {
    Q_OBJECT

public:
    explicit SectionHeader(
        const QString &title, const QString &iconName = {}, const QString &trailing = {}, QWidget *parent = nullptr);

    void set(const QString &title, const QString &iconName = {}, const QString &trailing = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_icon;
    QString m_trailing;
};

} // namespace candor
