// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Icons.h"

#include <QWidget>

class QLabel;

namespace candor {

class Button;
class IconMark;

/// What stands where nothing is yet: an icon, one sentence, when it is due, and the one thing to do about it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void
    set(const QString &iconName, const QString &sentence, const QString &detail = {},
        IconColor color = IconColor::Muted);
    /// An empty text takes the button away.
    void setAction(const QString &text, const QString &iconName = {});
    /// Null while there is no action.
    Button *actionButton() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();

private:
    IconMark *m_icon;
    QLabel *m_sentence;
    QLabel *m_detail;
    Button *m_button = nullptr;
};

} // namespace candor
