// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

#include <QWidget>

namespace candor {

/// The events without a time, which have no place on the axis.
class UndatedStrip final : public QWidget {
    Q_OBJECT

public:
    explicit UndatedStrip(QWidget *parent = nullptr);

    void show(const CaseFile &file);
    using QWidget::show;
    [[nodiscard]] bool isEmpty() const { return m_shown.empty(); }

Q_SIGNALS:
    void chosen(const QUuid &id);

private:
    std::vector<TimelineEntry> m_shown;
    QList<QWidget *> m_parts;
};

} // namespace candor
