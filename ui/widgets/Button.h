// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QPushButton>

namespace candor {

enum class ButtonKind {
    Normal,
    Primary, ///< one per screen; says what happens next
    Quiet    ///< looks like a link
};

/// A push button with its icon and, when wanted, its shortcut shown in a small box at the end.
class Button : public Painted<QPushButton> {
    Q_OBJECT

public:
    Button(const QString &text, ButtonKind kind, const QString &iconName = {}, QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    QString shortcutHint() const { return m_hint; }
    /// Only shows it; the action that owns the shortcut sets it.
    void setShortcutHint(const QString &hint);
    void setSmall(bool small);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int contentWidth() const;
    int hintWidth() const;

    ButtonKind m_kind;
    QString m_icon;
    QString m_hint;
};

Button *button(
    const QString &text, ButtonKind kind = ButtonKind::Normal, const QString &iconName = {},
    const QString &shortcutHint = {}, QWidget *parent = nullptr);

} // namespace candor
