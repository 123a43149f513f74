// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AnswerStrip.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16, top = 7, bottom = 8;

QColor background(AnswerState state, const Tokens &t)
{
    switch (state) {
    case AnswerState::Soon: return t.soon.soft;
    case AnswerState::Late: return t.late.soft;
    case AnswerState::Privileged:
    case AnswerState::Mixed: return t.privileged.soft;
    case AnswerState::Normal:
    case AnswerState::Empty: break;
    }
    return t.surface;
}

QColor ink(AnswerState state, const Tokens &t)
{
    switch (state) {
    case AnswerState::Soon: return t.soon.ink;
    case AnswerState::Late: return t.late.ink;
    case AnswerState::Privileged:
    case AnswerState::Mixed: return t.privileged.ink;
    case AnswerState::Empty: return t.muted;
    case AnswerState::Normal: break;
    }
    return t.text;
}

QString iconOf(const Answer &answer)
{
    switch (answer.state) {
    case AnswerState::Late: return u"triangle-alert"_s;
    case AnswerState::Privileged:
    case AnswerState::Mixed: return u"lock"_s;
    case AnswerState::Normal:
    case AnswerState::Soon:
    case AnswerState::Empty: break;
    }
    return answer.icon;
}

} // namespace

AnswerCell::AnswerCell(QWidget *parent)
    : Painted<QWidget>(parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void AnswerCell::setAnswer(const Answer &answer)
{
    m_answer = answer;
    const QString said = answer.spoken.isEmpty() ? answer.value : answer.spoken;
    setAccessibleName(
        answer.detail.isEmpty() ? tr("%1: %2").arg(answer.caption, said)
                                : tr("%1: %2, %3").arg(answer.caption, said, answer.detail));
    showWholeTextInToolTip();
    updateGeometry();
    update();
}

QSize AnswerCell::sizeHint() const
{
    const int lines =
        QFontMetrics(themeFont(FontRole::Small)).height() * 2 + QFontMetrics(themeFont(FontRole::Strong)).height();
    return {160, lines + top + bottom};
}

QSize AnswerCell::minimumSizeHint() const
{
    return {90, sizeHint().height()};
}

int AnswerCell::neededWidth() const
{
    const QFont value = m_answer.state == AnswerState::Empty ? themeFont(FontRole::Body) : themeFont(FontRole::Strong);
    const int icon = iconOf(m_answer).isEmpty() ? 0 : Theme::tokens().scaled(13) + 6;
    const int caption = icon + QFontMetrics(themeFont(FontRole::Small)).horizontalAdvance(m_answer.caption);
    return std::max(QFontMetrics(value).horizontalAdvance(m_answer.value), caption) + 2 * side + 2;
}

int AnswerCell::wholeWidth() const
{
    const int detail = QFontMetrics(themeFont(FontRole::Small)).horizontalAdvance(m_answer.detail);
    return std::max(neededWidth(), detail + 2 * side + 2);
}

void AnswerCell::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), background(m_answer.state, t));

    const QRect inner = rect().adjusted(side, top, -side, -bottom);
    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), inner, box); };
    const QFont small = themeFont(FontRole::Small);
    const QFont strong = themeFont(FontRole::Strong);
    const int smallHeight = QFontMetrics(small).height();
    const int strongHeight = QFontMetrics(strong).height();
    const auto drawLine = [&](const QRect &box, const QString &text, const QFont &lineFont, const QColor &color) {
        painter.setFont(lineFont);
        painter.setPen(color);
        painter.drawText(
            place(box), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(lineFont).elidedText(text, Qt::ElideRight, box.width()));
    };

    QRect caption(inner.left(), inner.top(), inner.width(), smallHeight);
    const QString name = iconOf(m_answer);
    if (!name.isEmpty()) {
        const int iconSide = t.scaled(13);
        const QRect box(caption.left(), caption.center().y() - iconSide / 2, iconSide, iconSide);
        const bool locked = m_answer.state == AnswerState::Privileged || m_answer.state == AnswerState::Mixed;
        const QColor color = m_answer.state == AnswerState::Late ? t.late.ink : locked ? t.privileged.ink : t.muted;
        paintIcon(painter, QRectF(place(box)), name, color);
        caption.setLeft(box.right() + 6);
    }
    drawLine(caption, m_answer.caption, small, t.muted);
    const QRect value(inner.left(), inner.top() + smallHeight, inner.width(), strongHeight);
    drawLine(
        value, m_answer.value, m_answer.state == AnswerState::Empty ? themeFont(FontRole::Body) : strong,
        ink(m_answer.state, t));
    drawLine(QRect(inner.left(), value.bottom() + 1, inner.width(), smallHeight), m_answer.detail, small, t.muted);

    if (hasFocus())
        paintFocusFrame(painter, QRectF(rect()).adjusted(1, 1, -1, -1), radius::Field, t);
}

void AnswerCell::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void AnswerCell::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void AnswerCell::resizeEvent(QResizeEvent *event)
{
    Painted<QWidget>::resizeEvent(event);
    showWholeTextInToolTip();
}

void AnswerCell::focusInEvent(QFocusEvent *event)
{
    Painted<QWidget>::focusInEvent(event);
    update();
}

void AnswerCell::focusOutEvent(QFocusEvent *event)
{
    Painted<QWidget>::focusOutEvent(event);
    update();
}

void AnswerCell::showWholeTextInToolTip()
{
    const int room = width() - 2 * side;
    const bool cut = QFontMetrics(themeFont(FontRole::Strong)).horizontalAdvance(m_answer.value) > room ||
                     QFontMetrics(themeFont(FontRole::Small)).horizontalAdvance(m_answer.detail) > room;
    setToolTip(cut ? m_answer.value + u'\n' + m_answer.detail : QString());
    setAccessibleDescription(cut ? m_answer.detail : QString());
}

std::vector<int> sharedWidths(const std::vector<int> &needs, const std::vector<int> &shares, int width)
{
    std::vector<int> widths(needs.size(), 0);
    std::vector<bool> fixed(needs.size(), false);
    int needed = 0;
    for (const int need : needs)
        needed += need;
    if (needed > width) {
        // The height at which the widest are cut off, like water level.
        int low = 0, high = width;
        while (low < high) {
            const int cap = (low + high + 1) / 2;
            int sum = 0;
            for (const int need : needs)
                sum += std::min(need, cap);
            (sum <= width ? low : high) = sum <= width ? cap : cap - 1;
        }
        for (size_t i = 0; i < needs.size(); ++i)
            widths[i] = std::min(needs[i], low);
        return widths;
    }
    for (bool again = true; again;) {
        again = false;
        int room = width, all = 0;
        for (size_t i = 0; i < needs.size(); ++i) {
            if (fixed[i])
                room -= needs[i];
            else
                all += shares[i];
        }
        for (size_t i = 0; i < needs.size() && !again; ++i) {
            widths[i] = fixed[i] || all == 0 ? needs[i] : room * shares[i] / all;
            if (!fixed[i] && widths[i] < needs[i])
                again = fixed[i] = true;
        }
    }
    return widths;
}

AnswerStrip::AnswerStrip(QWidget *parent)
    : Painted<QWidget>(parent)
{
    setAccessibleName(tr("Where this case stands"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 1);
    layout->setSpacing(1); // the lines between the cells
}

void AnswerStrip::setAnswers(const std::vector<Answer> &answers)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    while (m_cells.size() > answers.size()) {
        delete m_cells.back();
        m_cells.pop_back();
    }
    while (m_cells.size() < answers.size()) {
        auto *added = new AnswerCell(this);
        const int index = count();
        added->setFocusPolicy(index == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        added->installEventFilter(this);
        connect(added, &AnswerCell::activated, this, [this, index] {
            moveFocus(index);
            Q_EMIT activated(index);
        });
        row->addWidget(added);
        m_cells.push_back(added);
    }
    for (std::size_t i = 0; i < answers.size(); ++i)
        m_cells[i]->setAnswer(answers[i]);
    fitCells();
}

void AnswerStrip::fitCells()
{
    std::vector<int> needs, shares;
    int room = width() - std::max(0, count() - 1); // without the lines between the cells
    const int all = room;
    for (const AnswerCell *each : m_cells) {
        needs.push_back(each->neededWidth());
        shares.push_back(each->answer().share);
        room -= needs.back();
    }
    // What is left goes to the third lines first, the last cell before the others: it says who may see this.
    for (size_t i = needs.size(); i-- > 0 && room > 0;) {
        const int more = std::min(room, m_cells[i]->wholeWidth() - needs[i]);
        needs[i] += more;
        room -= more;
    }
    auto *row = static_cast<QHBoxLayout *>(layout());
    const std::vector<int> widths = sharedWidths(needs, shares, all);
    for (std::size_t i = 0; i < widths.size(); ++i)
        row->setStretch(static_cast<int>(i), std::max(1, widths[i]));
}

void AnswerStrip::resizeEvent(QResizeEvent *event)
{
    Painted<QWidget>::resizeEvent(event);
    fitCells();
}

void AnswerStrip::changeEvent(QEvent *event)
{
    Painted<QWidget>::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitCells();
}

AnswerCell *AnswerStrip::cell(int index) const
{
    return m_cells.at(static_cast<std::size_t>(index));
}

void AnswerStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().border);
}

bool AnswerStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Painted<QWidget>::eventFilter(watched, event);
    const auto found = std::find(m_cells.begin(), m_cells.end(), watched);
    if (found == m_cells.end())
        return false;
    const int index = static_cast<int>(found - m_cells.begin());
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left: moveFocus(index - forward); return true;
    case Qt::Key_Right: moveFocus(index + forward); return true;
    case Qt::Key_Home: moveFocus(0); return true;
    case Qt::Key_End: moveFocus(count() - 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT activated(index); return true;
    default: return false;
    }
}

void AnswerStrip::moveFocus(int index)
{
    if (index < 0 || index >= count())
        return;
    for (AnswerCell *each : m_cells)
        each->setFocusPolicy(Qt::ClickFocus);
    cell(index)->setFocusPolicy(Qt::StrongFocus);
    cell(index)->setFocus(Qt::OtherFocusReason);
}

} // namespace candor
