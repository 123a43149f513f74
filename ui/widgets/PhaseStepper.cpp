// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PhaseStepper.h"

#include "theme/Fonts.h"
#include "theme/Theme.h"
#include "widgets/AnswerStrip.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace candor {

namespace {

constexpr int circle = 20, ringReach = 4, gap = 3, top = 9, bottom = 7;

} // namespace

PhaseTab::PhaseTab(QWidget *parent)
    : Painted<QWidget>(parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void PhaseTab::setPhase(const PhaseEntry &phase, int number, int count)
{
    m_phase = phase;
    m_number = number;
    m_count = count;
    QString name = phase.stateText.isEmpty()
                       ? tr("Phase %1 of %2, %3").arg(QString::number(number), QString::number(count), phase.title)
                       : tr("Phase %1 of %2, %3, %4")
                             .arg(QString::number(number), QString::number(count), phase.title, phase.stateText);
    if (phase.state == PhaseState::Current)
        name = tr("%1, current", "a phase").arg(name);
    setAccessibleName(name);
    updateGeometry();
    update();
}

void PhaseTab::setSelected(bool selected)
{
    if (m_selected == selected)
        return;
    m_selected = selected;
    update();
}

QSize PhaseTab::sizeHint() const
{
    const Tokens &t = Theme::tokens();
    const int text =
        QFontMetrics(themeFont(FontRole::Small)).lineSpacing() + QFontMetrics(themeFont(FontRole::Tiny)).lineSpacing();
    return {t.scaled(150), top + t.scaled(circle) + gap + text + bottom};
}

QSize PhaseTab::minimumSizeHint() const
{
    return {Theme::tokens().scaled(60), sizeHint().height()};
}

int PhaseTab::neededWidth() const
{
    const int title = QFontMetrics(bold(themeFont(FontRole::Small))).horizontalAdvance(m_phase.title);
    const int state = QFontMetrics(themeFont(FontRole::Tiny)).horizontalAdvance(m_phase.stateText);
    return std::max(title, state) + ringReach + 8;
}

void PhaseTab::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };

    const int side = t.scaled(circle);
    const QRect dot(ringReach, top, side, side);
    paintPhaseCircle(painter, QRectF(place(dot)), m_number, m_phase.state, t);
    if (m_number < m_count) {
        const bool done = m_phase.state == PhaseState::Done;
        QPen pen(done ? t.ok.ink : t.borderStrong, 1.5);
        pen.setCapStyle(Qt::FlatCap);
        if (!done)
            pen.setDashPattern({2.4, 2.0});
        painter.setPen(pen);
        const QRect between = place(QRect(dot.right() + 8, top, width() - dot.right() - 12, side));
        const double y = between.top() + side / 2.0;
        painter.drawLine(QPointF(between.left(), y), QPointF(between.right(), y));
    }

    const int room = width() - ringReach - 6;
    const bool strong = m_selected || m_phase.state == PhaseState::Current;
    const QFont titleFont = strong ? bold(themeFont(FontRole::Small)) : themeFont(FontRole::Small);
    const int titleHeight = QFontMetrics(titleFont).lineSpacing();
    const auto drawLine = [&](int y, int lineHeight, const QString &text, const QFont &lineFont, const QColor &color) {
        painter.setFont(lineFont);
        painter.setPen(color);
        painter.drawText(
            place(QRect(ringReach, y, room, lineHeight)), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(lineFont).elidedText(text, Qt::ElideRight, room));
    };
    const int titleTop = dot.bottom() + 1 + gap;
    drawLine(titleTop, titleHeight, m_phase.title, titleFont, t.text);
    const QFont tiny = themeFont(FontRole::Tiny);
    drawLine(titleTop + titleHeight, QFontMetrics(tiny).lineSpacing(), m_phase.stateText, tiny, t.muted);

    if (m_selected && m_phase.state != PhaseState::Current)
        painter.fillRect(place(QRect(ringReach, height() - 3, room, line::SelectionBar)), t.accentInk);
    if (hasFocus())
        paintFocusFrame(painter, QRectF(rect()).adjusted(-1 + 1, 2, -3, -3), radius::Field, t);
}

void PhaseTab::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT chosen();
}

void PhaseTab::resizeEvent(QResizeEvent *event)
{
    Painted<QWidget>::resizeEvent(event);
    const int room = width() - ringReach - 6;
    const bool cut = QFontMetrics(bold(themeFont(FontRole::Small))).horizontalAdvance(m_phase.title) > room ||
                     QFontMetrics(themeFont(FontRole::Tiny)).horizontalAdvance(m_phase.stateText) > room;
    setToolTip(cut ? m_phase.title + u'\n' + m_phase.stateText : QString());
}

void PhaseTab::focusInEvent(QFocusEvent *event)
{
    Painted<QWidget>::focusInEvent(event);
    update();
}

void PhaseTab::focusOutEvent(QFocusEvent *event)
{
    Painted<QWidget>::focusOutEvent(event);
    update();
}

PhaseStepper::PhaseStepper(QWidget *parent)
    : Painted<QWidget>(parent)
{
    setAccessibleName(tr("Phases"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18 - ringReach, 0, 18 - ringReach, 1);
    row->setSpacing(0);
}

void PhaseStepper::setPhases(const std::vector<PhaseEntry> &phases)
{
    while (m_tabs.size() > phases.size()) {
        delete m_tabs.back();
        m_tabs.pop_back();
    }
    while (m_tabs.size() < phases.size()) {
        auto *added = new PhaseTab(this);
        const int index = count();
        added->installEventFilter(this);
        connect(added, &PhaseTab::chosen, this, [this, index] { choose(index); });
        static_cast<QHBoxLayout *>(layout())->addWidget(added, 1);
        m_tabs.push_back(added);
    }
    for (int i = 0; i < count(); ++i)
        tab(i)->setPhase(phases[static_cast<std::size_t>(i)], i + 1, count());
    setCurrentIndex(std::clamp(m_current, 0, std::max(0, count() - 1)));
    fitTabs();
}

// Each has the same room, but a long title gets what it needs from the others.
void PhaseStepper::fitTabs()
{
    std::vector<int> needs;
    for (const PhaseTab *each : m_tabs)
        needs.push_back(each->neededWidth());
    const QMargins margins = layout()->contentsMargins();
    const std::vector<int> widths =
        sharedWidths(needs, std::vector<int>(needs.size(), 1), width() - margins.left() - margins.right());
    for (int i = 0; i < count(); ++i)
        static_cast<QHBoxLayout *>(layout())->setStretch(i, std::max(1, widths[static_cast<std::size_t>(i)]));
}

void PhaseStepper::resizeEvent(QResizeEvent *event)
{
    Painted<QWidget>::resizeEvent(event);
    fitTabs();
}

PhaseTab *PhaseStepper::tab(int index) const
{
    return m_tabs.at(static_cast<std::size_t>(index));
}

void PhaseStepper::setCurrentIndex(int index)
{
    m_current = index;
    for (int i = 0; i < count(); ++i) {
        tab(i)->setSelected(i == index);
        tab(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void PhaseStepper::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

bool PhaseStepper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Painted<QWidget>::eventFilter(watched, event);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left: choose(m_current - forward); return true;
    case Qt::Key_Right: choose(m_current + forward); return true;
    case Qt::Key_Home: choose(0); return true;
    case Qt::Key_End: choose(count() - 1); return true;
    default: return false;
    }
}

void PhaseStepper::choose(int index)
{
    if (index < 0 || index >= count())
        return;
    const bool other = index != m_current;
    setCurrentIndex(index);
    tab(index)->setFocus(Qt::OtherFocusReason);
    if (other)
        Q_EMIT currentChanged(index);
}

} // namespace candor
