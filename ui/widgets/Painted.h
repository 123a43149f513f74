// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

namespace candor {

/// Base of widgets that paint themselves from the tokens: after a change of theme, text size, language or direction
/// they ask for their new size and repaint.
template <class Base>
class Painted : public Base {
public:
    using Base::Base;

protected:
    void changeEvent(QEvent *event) override
    {
        Base::changeEvent(event);
        switch (event->type()) {
        case QEvent::FontChange:
        case QEvent::PaletteChange:
        case QEvent::StyleChange:
        case QEvent::LayoutDirectionChange:
        case QEvent::EnabledChange:
            this->updateGeometry();
            this->update();
            break;
        default: break;
        }
    }
};

} // namespace candor
