// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/Protocol.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace candor {

/// A length of time as rules state it: a number and its unit.
class SpanEdit : public QWidget {
    Q_OBJECT

public:
    explicit SpanEdit(const Span &span, QWidget *parent = nullptr);

    [[nodiscard]] Span span() const;
    void setSpan(const Span &span);
    /// For assistive technology; both stand beside each other without labels.
    void setNames(const QString &amount, const QString &unit);

private:
    QSpinBox *m_amount;
    QComboBox *m_unit;
};

} // namespace candor
