// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Note.h"

#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

IconColor iconColor(Status kind)
{
    switch (kind) {
    case Status::Late: return IconColor::Late;
    case Status::Soon: return IconColor::Soon;
    case Status::Ok: return IconColor::Ok;
    case Status::Wait: return IconColor::Wait;
    case Status::Privileged: return IconColor::Privileged;
    case Status::Told: return IconColor::Told;
    case Status::Neutral: break;
    }
    return IconColor::Muted;
}

QString iconOf(Status kind)
{
    return kind == Status::Wait || kind == Status::Neutral ? u"info"_s : iconName(kind);
}

} // namespace

NoteBox::NoteBox(QWidget *parent)
    : Painted<QFrame>(parent)
    , m_icon(new IconMark(u"info"_s, IconColor::Wait, 15, this))
    , m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_label->setFocusPolicy(Qt::NoFocus);
    connect(m_label, &QLabel::linkActivated, this, [this] { Q_EMIT actionTriggered(); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(13, 9, 13, 9);
    row->setSpacing(9);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void NoteBox::set(Status kind, const QString &lead, const QString &text, const QString &action)
{
    m_kind = kind;
    m_lead = lead;
    m_text = text;
    m_action = action;
    m_icon->set(iconOf(kind), iconColor(kind));
    m_label->setFocusPolicy(action.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    compose();
    QString name = lead;
    for (const QString &part : {text, action}) {
        if (!part.isEmpty())
            name += name.isEmpty() ? part : u' ' + part;
    }
    setAccessibleName(name);
    m_label->setAccessibleName(name);
    if (kind == Status::Late) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void NoteBox::setIcon(const QString &name)
{
    m_icon->set(name, iconColor(m_kind));
}

void NoteBox::compose()
{
    // As high as the first line, so that they share a middle.
    m_icon->setFixedHeight(m_label->fontMetrics().lineSpacing() + 1);
    QString html;
    if (!m_lead.isEmpty())
        html += u"<span style=\"font-weight:600\">"_s + m_lead.toHtmlEscaped() + u"</span> "_s;
    html += m_text.toHtmlEscaped();
    if (!m_action.isEmpty())
        html += u" <a href=\"action\" style=\"font-weight:600;text-decoration:none;color:"_s +
                Theme::tokens().accentInk.name() + u"\">"_s + m_action.toHtmlEscaped() + u"</a>"_s;
    m_label->setText(html);
}

void NoteBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const StatusColors colors = t.status(m_kind);
    paintBox(painter, QRectF(rect()), radius::Button, colors.soft, colors.line);
}

void NoteBox::changeEvent(QEvent *event)
{
    Painted<QFrame>::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        compose();
}

} // namespace candor
