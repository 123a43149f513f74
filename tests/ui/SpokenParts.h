// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QAccessible>
#include <QWidget>

#include <memory>

// What assistive technology is told of a widget, and the theme in which widgets are tested.
namespace candor::widgettest {

inline QAccessible::Role roleOf(QWidget *widget)
{
    QAccessibleInterface *part = QAccessible::queryAccessibleInterface(widget);
    return part ? part->role() : QAccessible::NoRole;
}

inline QString nameOf(QWidget *widget)
{
    QAccessibleInterface *part = QAccessible::queryAccessibleInterface(widget);
    return part ? part->text(QAccessible::Name) : QString();
}

inline QString descriptionOf(QWidget *widget)
{
    QAccessibleInterface *part = QAccessible::queryAccessibleInterface(widget);
    return part ? part->text(QAccessible::Description) : QString();
}

inline std::unique_ptr<Theme> lightTheme()
{
    auto theme = std::make_unique<Theme>();
    theme->setMode(Theme::Mode::Light);
    theme->apply();
    return theme;
}

} // namespace candor::widgettest
