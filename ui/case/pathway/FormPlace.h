// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

class QScrollArea;
class QWidget;

namespace candor {

/// Where somebody was in a form: the field, the cursor in it, and how far the form was scrolled. Returning lands there.
struct FormPlace {
    QString field; // objectName; empty: none
    int cursor = -1;
    int scroll = 0;

    [[nodiscard]] bool isStart() const { return field.isEmpty() && scroll == 0; }
};

/// `focus` is the input that has or had the focus; it counts only when it is inside the area.
[[nodiscard]] FormPlace placeIn(const QScrollArea &area, const QWidget *focus);
/// Scrolls there and puts the cursor there; gives the focus to the field when asked to. Returns the field, if it is
/// still there.
QWidget *goToPlace(QScrollArea &area, const FormPlace &place, bool focus);

[[nodiscard]] QJsonObject toJson(const FormPlace &place);
[[nodiscard]] FormPlace placeFromJson(const QJsonObject &json);

} // namespace candor
