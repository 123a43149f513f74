// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/FormPlace.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

FormPlace placeIn(const QScrollArea &area, const QWidget *focus)
{
    FormPlace place;
    place.scroll = area.verticalScrollBar()->value();
    if (!focus || !area.widget() || !area.widget()->isAncestorOf(focus))
        return place;
    place.field = focus->objectName();
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        place.cursor = line->cursorPosition();
    else if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus))
        place.cursor = text->textCursor().position();
    return place;
}

QWidget *goToPlace(QScrollArea &area, const FormPlace &place, bool focus)
{
    auto *field = place.field.isEmpty() || !area.widget() ? nullptr : area.widget()->findChild<QWidget *>(place.field);
    if (field) {
        // The focus first: a line edit selects all of its text when it comes in by the keyboard.
        if (focus && field->isVisible() && field->isEnabled())
            field->setFocus(Qt::OtherFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(field); line && place.cursor >= 0) {
            line->deselect();
            line->setCursorPosition(place.cursor);
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(field); text && place.cursor >= 0) {
            QTextCursor cursor = text->textCursor();
            cursor.setPosition(std::min(place.cursor, text->document()->characterCount() - 1));
            text->setTextCursor(cursor);
        }
    }
    area.verticalScrollBar()->setValue(place.scroll);
    return field;
}

QJsonObject toJson(const FormPlace &place)
{
    return {{u"field"_s, place.field}, {u"cursor"_s, place.cursor}, {u"scroll"_s, place.scroll}};
}

FormPlace placeFromJson(const QJsonObject &json)
{
    return {json[u"field"].toString(), json[u"cursor"].toInt(-1), json[u"scroll"].toInt()};
}

} // namespace candor
