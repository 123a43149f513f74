// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace candor {

/// Takes the rows away for new ones, and gives the focus back to the input of the same name afterwards.
class Rebuild {
public:
    explicit Rebuild(QWidget *owner, QList<QWidget *> &widgets)
        : m_owner(owner)
    {
        for (QWidget *widget : widgets) {
            if (widget->hasFocus())
                m_focused = widget->objectName();
            widget->setObjectName({});
            widget->removeEventFilter(owner);
            widget->hide();
            widget->deleteLater();
        }
        widgets.clear();
    }
    ~Rebuild()
    {
        if (m_focused.isEmpty())
            return;
        auto *input = m_owner->findChild<QWidget *>(m_focused);
        (input ? input : m_owner)->setFocus(); // the owner passes it on to its first input
    }
    Rebuild(const Rebuild &) = delete;
    Rebuild &operator=(const Rebuild &) = delete;

private:
    QWidget *m_owner;
    QString m_focused;
};

} // namespace candor
