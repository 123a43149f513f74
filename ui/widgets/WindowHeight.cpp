// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WindowHeight.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace candor {

namespace {

class HeightKeeper final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *window = qobject_cast<QWidget *>(watched);
        const QEvent::Type type = event->type();
        if (window->layout() && window->layout()->hasHeightForWidth() &&
            (type == QEvent::Show || type == QEvent::Resize || type == QEvent::LayoutRequest))
            window->setMinimumHeight(std::min(
                window->layout()->totalHeightForWidth(window->width()), window->screen()->availableSize().height()));
        return false;
    }
};

} // namespace

void keepHighEnough(QWidget *window)
{
    window->installEventFilter(new HeightKeeper(window));
}

} // namespace candor
