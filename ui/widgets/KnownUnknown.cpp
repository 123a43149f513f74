// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KnownUnknown.h"

#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Label.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int gutterWidth = 14, leastLines = 3;

} // namespace

class LineEdit::Gutter final : public QWidget {
public:
    explicit Gutter(LineEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_edit->paintBullets(painter);
    }

private:
    LineEdit *m_edit;
};

LineEdit::LineEdit(bool openBullets, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_openBullets(openBullets)
    , m_gutter(new Gutter(this))
{
    setProperty("bare", true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPlaceholderText(tr("Not recorded yet"));
    document()->setDocumentMargin(1);
    const bool mirrored = isRightToLeft();
    setViewportMargins(mirrored ? 0 : gutterWidth, 0, mirrored ? gutterWidth : 0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        updateGeometry();
    });
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this] { m_gutter->update(); });
}

int LineEdit::contentHeight() const
{
    double total = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        total += blockBoundingRect(block).height();
    const double least = leastLines * fontMetrics().lineSpacing();
    return static_cast<int>(std::ceil(std::max(total, least) + 2 * document()->documentMargin())) + 2;
}

QSize LineEdit::sizeHint() const
{
    return {200, contentHeight()};
}

QSize LineEdit::minimumSizeHint() const
{
    return {100, contentHeight()};
}

void LineEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect box = contentsRect();
    const int left = isRightToLeft() ? box.right() - gutterWidth + 1 : box.left();
    m_gutter->setGeometry(left, box.top(), gutterWidth, box.height());
    updateGeometry();
}

bool LineEdit::viewportEvent(QEvent *event)
{
    // Everything is always visible, so the wheel belongs to the form around.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void LineEdit::paintBullets(QPainter &painter)
{
    const Tokens &t = Theme::tokens();
    const double middle = fontMetrics().lineSpacing() / 2.0 + 1;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().isEmpty() && document()->blockCount() == 1)
            return;
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > m_gutter->height())
            return;
        const double side = m_openBullets ? 6.5 : 5.0;
        const QRectF dot = centered(QRectF(0, place.top() + middle - 5, 10, 10), side);
        if (m_openBullets)
            paintBox(painter, dot, side / 2, Qt::transparent, t.muted, 1.2);
        else
            paintBox(painter, dot, side / 2, t.accentInk, QColor());
    }
}

LineList::LineList(const QString &title, bool openBullets, QWidget *parent)
    : Painted<QWidget>(parent)
    , m_edit(new LineEdit(openBullets, this))
{
    setAccessibleName(title);
    m_edit->setAccessibleName(title);
    m_edit->setAccessibleDescription(tr("One entry per line"));
    auto *heading = label(title, FontRole::Label, Ink::Text, this);
    heading->setBuddy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 10, 8);
    column->setSpacing(3);
    column->addWidget(heading);
    column->addWidget(m_edit, 1);
}

QStringList LineList::lines() const
{
    QStringList lines;
    for (const QString &each : m_edit->toPlainText().split(u'\n')) {
        const QString trimmed = each.trimmed();
        if (!trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines;
}

void LineList::setLines(const QStringList &lines)
{
    if (lines == this->lines())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(lines.join(u'\n'));
    m_edit->updateGeometry();
}

KnownUnknown::KnownUnknown(QWidget *parent)
    : Painted<QWidget>(parent)
    , m_known(new LineList(tr("We know"), false, this))
    , m_unknown(new LineList(tr("We do not know yet"), true, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(1);
    for (LineList *list : {m_known, m_unknown}) {
        row->addWidget(list, 1);
        list->edit()->installEventFilter(this);
        connect(list->edit(), &QPlainTextEdit::textChanged, this, &KnownUnknown::changed);
    }
    setFocusProxy(m_known->edit());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void KnownUnknown::setKnown(const QStringList &lines)
{
    m_known->setLines(lines);
}

void KnownUnknown::setUnknown(const QStringList &lines)
{
    m_unknown->setLines(lines);
}

void KnownUnknown::setReadOnly(bool readOnly)
{
    m_known->edit()->setReadOnly(readOnly);
    m_unknown->edit()->setReadOnly(readOnly);
    update();
}

void KnownUnknown::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    const bool readOnly = m_known->edit()->isReadOnly();
    paintBox(
        painter, QRectF(rect()), radius::Field, readOnly ? t.sunken : t.field, readOnly ? t.border : t.borderStrong);
    const QRect right = m_unknown->geometry();
    const int middle = isRightToLeft() ? right.right() + 1 : right.left() - 1;
    painter.fillRect(QRect(middle, 1, 1, height() - 2), t.border);
    for (const LineList *list : {m_known, m_unknown}) {
        if (list->edit()->hasFocus())
            paintFocusFrame(painter, QRectF(list->geometry()).adjusted(-2, -2, 2, 2), radius::Field, t);
    }
}

bool KnownUnknown::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return Painted<QWidget>::eventFilter(watched, event);
}

} // namespace candor
