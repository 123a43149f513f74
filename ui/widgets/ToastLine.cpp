// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ToastLine.h"

#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QPainter>

namespace candor {

using namespace Qt::StringLiterals;

ToastLine::ToastLine(QWidget *parent)
    : Painted<QFrame>(parent)
    , m_label(label({}, FontRole::Body, Ink::Text, this))
    , m_undo(button(tr("Undo"), ButtonKind::Quiet, u"undo"_s, {}, this))
{
    m_undo->setSmall(true);
    m_undo->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(new IconMark(u"check"_s, IconColor::Ok, 14, this));
    row->addWidget(m_label, 1);
    row->addWidget(m_undo);
    hide();
}

void ToastLine::showText(const QString &text, bool undoable)
{
    m_label->setText(text);
    m_undo->setVisible(undoable);
    setAccessibleName(text);
    show();
    raise();
    m_timer.start(m_duration);
    announce(this, text);
}

QString ToastLine::text() const
{
    return m_label->text();
}

void ToastLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), radius::Card, t.raised, t.borderStrong);
}

void ToastLine::enterEvent(QEnterEvent *event)
{
    Painted<QFrame>::enterEvent(event);
    pause();
}

void ToastLine::leaveEvent(QEvent *event)
{
    Painted<QFrame>::leaveEvent(event);
    resume();
}

bool ToastLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        pause();
    else if (event->type() == QEvent::FocusOut)
        resume();
    return Painted<QFrame>::eventFilter(watched, event);
}

void ToastLine::pause()
{
    m_timer.stop();
}

void ToastLine::resume()
{
    if (isVisible() && !underMouse() && !m_undo->hasFocus())
        m_timer.start(m_duration);
}

} // namespace candor
