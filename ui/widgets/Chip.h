// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/PaintKit.h"
#include "widgets/Painted.h"

#include <QWidget>

namespace candor {

/// A short state in a coloured box, always with its icon: "Waiting for insurer".
class Chip : public Painted<QWidget> {
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    /// Without an icon name the icon of the status is used.
    Chip(const QString &text, Status status, const QString &iconName = {}, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    Status status() const { return m_status; }
    void set(const QString &text, Status status, const QString &iconName = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    Status m_status = Status::Neutral;
};

/// Which kind of record something is; the meaning is its tooltip and description.
class RecordMark : public Chip {
    Q_OBJECT

public:
    explicit RecordMark(RecordSort type, QWidget *parent = nullptr);

    RecordSort type() const { return m_type; }
    void setType(RecordSort type);

private:
    RecordSort m_type;
};

} // namespace candor
