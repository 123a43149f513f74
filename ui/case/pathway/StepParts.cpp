// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/StepParts.h"

#include "case/TypedValues.h"
#include "widgets/Asked.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace candor {

using namespace Qt::StringLiterals;

DueLine::DueLine(QWidget *parent)
    : QWidget(parent)
    , m_text(label({}, FontRole::Small, Ink::Muted, this))
{
    m_text->setObjectName(u"stepForm.due"_s);
    auto *cannot = button(tr("I cannot meet this deadline"), ButtonKind::Quiet, {}, {}, this);
    cannot->setObjectName(u"stepForm.moveDeadline"_s);
    cannot->setSmall(true);
    connect(cannot, &QPushButton::clicked, this, &DueLine::moveAsked);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(7);
    row->addWidget(new IconMark(u"clock"_s, IconColor::Muted, 14, this));
    row->addWidget(m_text, 1);
    row->addWidget(cannot);
}

void DueLine::show(const StepView &view, const StepState *state, const Protocol &protocol, const words::Moment &moment)
{
    const bool runs = !view.settled() && view.due && view.due->at && !view.due->stopped;
    setVisible(runs && view.due->state != ClockState::Late); // being late has a note of its own
    if (!runs)
        return;
    QStringList parts{words::dueLine(*view.due, protocol, moment), words::dueExplanation(*view.due, protocol, moment)};
    if (view.due->firstDue && state && !state->newDueReason.isEmpty())
        parts += state->newDueReason;
    m_text->setText(parts.join(u" – "_s));
    m_text->setAccessibleName(tr("Due: %1").arg(parts.join(u", "_s)));
    m_text->setToolTip(words::dueReasons(*view.due, protocol, moment));
}

BriefLabel::BriefLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("type", u"small"_s);
    setProperty("ink", u"muted"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void BriefLabel::set(const QString &full, const QString &brief)
{
    m_full = full;
    m_brief = brief;
    setAccessibleName(full);
    fit();
}

void BriefLabel::fit()
{
    ensurePolished();
    const bool fits = fontMetrics().horizontalAdvance(m_full) <= width();
    setText(fits ? m_full : m_brief.isEmpty() ? fontMetrics().elidedText(m_full, Qt::ElideRight, width()) : m_brief);
    setToolTip(fits ? QString() : m_full);
}

void BriefLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

WhenRow::WhenRow(const QString &user, QWidget *parent)
    : QWidget(parent)
    , m_when(new QLineEdit(this))
    , m_frame(new FieldFrame({}, m_when, this))
    , m_by(new QLineEdit(this))
    , m_asked(new Asked(this))
{
    m_when->setObjectName(u"stepForm.when"_s);
    m_when->setPlaceholderText(tr("Now"));
    m_when->setAccessibleName(tr("When it happened"));
    m_frame->setHint(tr("Only when it was earlier, such as 10:12"));
    m_by->setObjectName(u"stepForm.by"_s);
    m_by->setPlaceholderText(user);
    m_by->setAccessibleName(tr("Who did it"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_frame, 1);
    row->addWidget(label(tr("By", "who did it"), FontRole::Body, Ink::Muted, this), 0, Qt::AlignTop);
    row->addWidget(m_by, 1, Qt::AlignTop);
    setFocusProxy(m_when);
    connect(m_when, &QLineEdit::textEdited, this, [this] { m_frame->clearError(); });
}

void WhenRow::begin(const QString &key)
{
    show();
    m_asked->begin(key);
}

QString WhenRow::by() const
{
    return m_by->text().trimmed();
}

bool WhenRow::isEmpty() const
{
    return m_when->text().trimmed().isEmpty();
}

std::optional<Instant> WhenRow::read(const words::Moment &moment)
{
    if (isEmpty())
        return std::nullopt;
    const auto at = typed::readTime(m_when->text(), moment);
    if (!at) {
        m_frame->setError(tr("Use a time like %1").arg(words::clockTime(moment.now, moment)));
        m_when->setFocus();
    }
    return at;
}

} // namespace candor
