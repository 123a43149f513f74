// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace candor {

/// The forms that need no casebook: for the moment something happens and nobody has unlocked yet.
class FormsSide : public QWidget {
    Q_OBJECT

public:
    explicit FormsSide(QWidget *parent = nullptr);

Q_SIGNALS:
    /// One of blankForms(), in "en" or "es".
    void formRequested(const QString &id, const QString &language);
};

} // namespace candor
