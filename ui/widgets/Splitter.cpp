// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Splitter.h"

#include "theme/Theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyStep = 16;

class Handle final : public QSplitterHandle {
public:
    explicit Handle(Splitter *owner)
        : QSplitterHandle(owner->orientation(), owner)
        , m_owner(owner)
    {
        setFocusPolicy(Qt::TabFocus); // a drag leaves the keyboard where it is
        setAccessibleName(Splitter::tr("Divider"));
        setAccessibleDescription(Splitter::tr("Arrow keys move it, Home and End as far as it goes. Enter brings the "
                                              "first sizes back."));
    }

    /// Where it stands, how far it goes, all in hundredths of the splitter.
    [[nodiscard]] int value() const { return hundredths(place()); }
    [[nodiscard]] int least() { return hundredths(closestLegalPosition(0)); }
    [[nodiscard]] int most() { return hundredths(closestLegalPosition(length())); }
    void setValue(int value) { moveTo(length() * value / 100); }

protected:
    void mouseDoubleClickEvent(QMouseEvent *) override { m_owner->restoreFirstSizes(); }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool aside = orientation() == Qt::Horizontal;
        const int step = Theme::tokens().scaled(keyStep);
        const int key = event->modifiers() & ~Qt::KeypadModifier ? 0 : event->key();
        if (key == (aside ? Qt::Key_Left : Qt::Key_Up))
            moveTo(place() - step);
        else if (key == (aside ? Qt::Key_Right : Qt::Key_Down))
            moveTo(place() + step);
        else if (key == Qt::Key_Home)
            moveTo(0);
        else if (key == Qt::Key_End)
            moveTo(length());
        else if (key == Qt::Key_Return || key == Qt::Key_Enter)
            m_owner->restoreFirstSizes();
        else
            QSplitterHandle::keyPressEvent(event);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusInEvent(event);
        showFocus();
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusOutEvent(event);
        showFocus();
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QSplitterHandle::resizeEvent(event);
        showFocus();
    }

    void showEvent(QShowEvent *event) override
    {
        QSplitterHandle::showEvent(event);
        joinTabOrder();
    }

    void paintEvent(QPaintEvent *event) override
    {
        if (hasFocus())
            QPainter(this).fillRect(rect(), Theme::tokens().accentInk);
        else
            QSplitterHandle::paintEvent(event);
    }

private:
    [[nodiscard]] int length() const { return orientation() == Qt::Horizontal ? m_owner->width() : m_owner->height(); }

    [[nodiscard]] int place() const
    {
        return orientation() == Qt::Horizontal ? x() + contentsMargins().left() : y() + contentsMargins().top();
    }

    [[nodiscard]] int hundredths(int place) const { return length() > 0 ? qRound(100.0 * place / length()) : 0; }

    void moveTo(int place)
    {
        moveSplitter(place);
        QAccessibleValueChangeEvent event(this, value());
        QAccessible::updateAccessibility(&event);
    }

    /// Qt draws a thin handle in the middle of what can be grabbed; the focus takes all of it.
    void showFocus()
    {
        if (hasFocus())
            clearMask();
        else
            setMask(contentsRect());
        update();
    }

    /// Tab comes to it between the panes that it parts, in whatever order they were made.
    void joinTabOrder()
    {
        const QWidget *pane = m_owner->widget(m_owner->indexOf(this));
        const QWidget *top = window();
        for (QWidget *each = top->nextInFocusChain(); each != top; each = each->nextInFocusChain()) {
            if (!(each->focusPolicy() & Qt::TabFocus) || (each != pane && !pane->isAncestorOf(each)))
                continue;
            QWidget *before = each->previousInFocusChain();
            while (before != top && before->focusPolicy() == Qt::NoFocus)
                before = before->previousInFocusChain();
            if (before != this && before != top)
                setTabOrder(before, this);
            return;
        }
    }

    Splitter *m_owner;
};

class AccessibleHandle final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleHandle(Handle *handle)
        : QAccessibleWidget(handle, QAccessible::Splitter)
        , m_handle(handle)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return m_handle->value(); }
    void setCurrentValue(const QVariant &value) override { m_handle->setValue(value.toInt()); }
    QVariant minimumValue() const override { return m_handle->least(); }
    QVariant maximumValue() const override { return m_handle->most(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    Handle *m_handle;
};

} // namespace

Splitter::Splitter(const QString &key, QWidget *parent)
    : QSplitter(parent)
    , m_key(key.isEmpty() ? QString() : u"splitter/"_s + key)
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, &Splitter::remember);
}

void Splitter::setFirstSizes(const QList<int> &sizes)
{
    m_first = sizes;
    setSizes(sizes);
    if (!m_key.isEmpty())
        restoreState(QSettings().value(m_key).toByteArray());
}

void Splitter::restoreFirstSizes()
{
    if (!m_first.isEmpty())
        setSizes(m_first);
    if (!m_key.isEmpty())
        QSettings().remove(m_key);
    Q_EMIT restored();
}

void Splitter::remember() const
{
    if (!m_key.isEmpty())
        QSettings().setValue(m_key, saveState());
}

QSplitterHandle *Splitter::createHandle()
{
    return new Handle(this);
}

QAccessibleInterface *accessibleHandle(QObject *object)
{
    auto *handle = dynamic_cast<Handle *>(object);
    return handle ? new AccessibleHandle(handle) : nullptr;
}

} // namespace candor
