// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CheckRow.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 4, gap = 9, top = 4, narrow = 420;

TextStyle bodyStyle()
{
    return {themeFont(FontRole::Body), {}, 0};
}

TextStyle smallStyle()
{
    return {themeFont(FontRole::Small), {}, 0};
}

} // namespace

/// Where things stand at a width. On narrow rows the stamp goes below the text.
struct CheckRow::Parts {
    QRectF box;
    QRectF text;
    QRectF mark;
    QRectF stamp;
    QRectF second;
    QRectF pencil;
    int height = 0;
};

CheckRow::CheckRow(const QString &text, QWidget *parent)
    : Painted<QAbstractButton>(parent)
{
    setProperty("ownFocus", true);
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckRow::setStamp(const QString &stamp)
{
    m_stamp = stamp;
    describe();
}

void CheckRow::setMark(const QString &text, Status status)
{
    m_markText = text;
    m_markStatus = status;
    describe();
}

void CheckRow::setNotApplicable(const QString &reason)
{
    m_reason = reason;
    if (!reason.isEmpty())
        setChecked(false);
    describe();
}

void CheckRow::setNote(const QString &note)
{
    m_note = note;
    describe();
}

void CheckRow::describe()
{
    QStringList parts{m_markText, secondLine(), m_stamp};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(u", "_s));
    updateGeometry();
    update();
}

QString CheckRow::secondLine() const
{
    if (!m_reason.isEmpty())
        return tr("Does not apply: %1").arg(m_reason);
    return m_note.isEmpty() ? QString() : tr("Note: %1").arg(m_note);
}

CheckRow::Parts CheckRow::partsFor(int width) const
{
    const Tokens &t = Theme::tokens();
    Parts parts;
    const double box = t.scaled(16);
    const double lineHeight = QFontMetricsF(bodyStyle().font).height();
    const double first = std::max(box, lineHeight);
    parts.box = QRectF(edge, top + (first - box) / 2, box, box);
    const double left = edge + box + gap;
    double right = width - edge;
    if (m_mayHaveNote) {
        const double side = t.scaled(height::MinimumHit);
        parts.pencil = QRectF(right - side, top + (first - side) / 2, side, side);
        right = parts.pencil.left() - 2;
    }
    const bool stampBeside = width >= t.scaled(narrow);
    const QFontMetricsF small(smallStyle().font);
    const double stampWidth = m_stamp.isEmpty() ? 0 : std::ceil(small.horizontalAdvance(m_stamp)) + 1;
    if (stampBeside && stampWidth > 0) {
        parts.stamp = QRectF(right - stampWidth, top + (first - small.height()) / 2, stampWidth, small.height());
        right = parts.stamp.left() - gap;
    }
    if (!m_markText.isEmpty()) {
        const QSizeF chip = chipSize(m_markText, !iconName(m_markStatus).isEmpty(), t);
        parts.mark = QRectF(right - chip.width(), top + (first - chip.height()) / 2, chip.width(), chip.height());
        right = parts.mark.left() - gap;
    }
    const double room = std::max(40.0, right - left);
    parts.text = QRectF(left, top + (first - lineHeight) / 2, room, textHeight(text(), bodyStyle(), room));
    double y = parts.text.bottom();
    if (!secondLine().isEmpty()) {
        parts.second = QRectF(left, y, room, textHeight(secondLine(), smallStyle(), room));
        y = parts.second.bottom();
    }
    if (!stampBeside && stampWidth > 0) {
        parts.stamp = QRectF(left, y, width - edge - left, small.height());
        y = parts.stamp.bottom();
    }
    parts.height = std::max(t.scaled(height::MinimumHit), static_cast<int>(std::ceil(y)) + top);
    return parts;
}

QSize CheckRow::sizeHint() const
{
    const int width = Theme::tokens().scaled(360);
    return {width, partsFor(width).height};
}

int CheckRow::heightForWidth(int width) const
{
    return partsFor(width).height;
}

void CheckRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Parts parts = partsFor(width());
    const auto place = [this](const QRectF &box) {
        return layoutDirection() == Qt::RightToLeft
                   ? QRectF(width() - box.right(), box.top(), box.width(), box.height())
                   : box;
    };
    if (underMouse() && isEnabled())
        paintBox(painter, QRectF(rect()), radius::Field, t.hover, QColor());
    const CheckMark mark = isNotApplicable() ? CheckMark::Partly : isChecked() ? CheckMark::On : CheckMark::Off;
    paintCheckBox(painter, place(parts.box), mark, isEnabled() && !isNotApplicable(), t);
    TextStyle body = bodyStyle();
    body.color = !isEnabled() ? t.disabled : isNotApplicable() ? t.muted : t.text;
    paintText(painter, place(parts.text), text(), body, t);
    TextStyle small = smallStyle();
    small.color = isEnabled() ? t.muted : t.disabled;
    if (!secondLine().isEmpty())
        paintText(painter, place(parts.second), secondLine(), small, t);
    small.maxLines = 1;
    if (!m_stamp.isEmpty())
        paintText(painter, place(parts.stamp), m_stamp, small, t);
    if (!m_markText.isEmpty())
        paintChip(painter, place(parts.mark), m_markText, m_markStatus, iconName(m_markStatus), t);
    if (m_mayHaveNote && isEnabled() && (underMouse() || hasFocus()))
        paintIcon(painter, centered(place(parts.pencil), t.scaled(14)), u"pencil"_s, t.muted);
    if (hasFocus())
        paintFocusFrame(painter, QRectF(rect()), radius::Field, t);
}

void CheckRow::keyPressEvent(QKeyEvent *event)
{
    if (m_mayHaveNote && event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier)
        Q_EMIT noteRequested();
    else
        Painted<QAbstractButton>::keyPressEvent(event);
}

void CheckRow::mouseReleaseEvent(QMouseEvent *event)
{
    QRectF pencil = partsFor(width()).pencil;
    if (layoutDirection() == Qt::RightToLeft)
        pencil.moveLeft(width() - pencil.right());
    if (m_mayHaveNote && event->button() == Qt::LeftButton && pencil.contains(event->position())) {
        setDown(false);
        Q_EMIT noteRequested();
        return;
    }
    Painted<QAbstractButton>::mouseReleaseEvent(event);
}

void CheckRow::contextMenuEvent(QContextMenuEvent *event)
{
    if ((!m_mayNotApply && !m_mayHaveNote) || !isEnabled()) {
        Painted<QAbstractButton>::contextMenuEvent(event);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_mayHaveNote && !isNotApplicable()) {
        const QString text = m_note.isEmpty() ? tr("Add a note…") : tr("Change the note…");
        menu->addAction(text, this, &CheckRow::noteRequested)->setShortcut(Qt::Key_N); // shown only
    }
    if (m_mayNotApply && isNotApplicable())
        menu->addAction(tr("This applies after all"), this, &CheckRow::applicableRequested);
    else if (m_mayNotApply)
        menu->addAction(tr("Does not apply…"), this, &CheckRow::notApplicableRequested);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

// A row that does not apply cannot be ticked by mistake: ticking it first asks whether it applies after all.
void CheckRow::nextCheckState()
{
    if (isNotApplicable())
        Q_EMIT applicableRequested();
    else
        Painted<QAbstractButton>::nextCheckState();
}

} // namespace candor
