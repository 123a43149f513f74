// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Splitter.h"

#include <QSettings>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

class Handle final : public QSplitterHandle {
public:
    explicit Handle(Splitter *owner)
        : QSplitterHandle(owner->orientation(), owner)
        , m_owner(owner)
    {
    }

protected:
    void mouseDoubleClickEvent(QMouseEvent *) override { m_owner->restoreFirstSizes(); }

private:
    Splitter *m_owner;
};

} // namespace

Splitter::Splitter(const QString &key, QWidget *parent)
    : QSplitter(parent)
    , m_key(u"splitter/"_s + key)
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, &Splitter::remember);
}

void Splitter::setFirstSizes(const QList<int> &sizes)
{
    m_first = sizes;
    setSizes(sizes);
    restoreState(QSettings().value(m_key).toByteArray());
}

void Splitter::restoreFirstSizes()
{
    setSizes(m_first);
    QSettings().remove(m_key);
}

void Splitter::remember() const
{
    QSettings().setValue(m_key, saveState());
}

QSplitterHandle *Splitter::createHandle()
{
    return new Handle(this);
}

} // namespace candor
