// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace candor {

/// Which token an icon takes its colour from. It is looked up when the icon is painted, so icons follow the theme.
enum class IconColor { Text, Muted, AccentInk, OnAccent, Selected, Late, Soon, Ok, Wait, Privileged, Told };

/// One of the drawings in resources/icons, by its file name without ".svg". An unknown name is a mistake in the
/// program and throws std::invalid_argument.
QIcon themeIcon(const QString &name, IconColor color = IconColor::Text);

/// Draws the icon in one colour, sharp at every device pixel ratio; vector output stays vector.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);

/// The icon that always goes with a status; empty for Neutral.
QString iconName(Status status);

QColor iconTint(IconColor color, const Tokens &tokens);

} // namespace candor
