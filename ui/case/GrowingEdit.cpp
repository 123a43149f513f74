// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/GrowingEdit.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace candor {

GrowingEdit::GrowingEdit(int leastLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_leastLines(leastLines)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPlaceholderText(tr("Not recorded yet"));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        updateGeometry();
    });
}

QSize GrowingEdit::sizeHint() const
{
    // QPlainTextEdit measures its document in lines, not in pixels.
    const int lines = static_cast<int>(std::ceil(document()->documentLayout()->documentSize().height()));
    const int frame = 2 * static_cast<int>(document()->documentMargin()) + 12;
    return {240, std::max(lines, m_leastLines) * fontMetrics().lineSpacing() + frame};
}

void GrowingEdit::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    const QSignalBlocker quiet(this);
    setPlainText(text);
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

bool GrowingEdit::viewportEvent(QEvent *event)
{
    // Everything is visible, so the wheel belongs to the form around.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::viewportEvent(event);
}

} // namespace candor
