// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpView.h"

#include "help/HelpPane.h"

#include <QBoxLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QShortcut>

namespace candor {

using namespace Qt::StringLiterals;

HelpView::HelpView(QWidget *parent)
    : QDialog(parent)
    , m_pane(new HelpPane(HelpPane::Set::All, this))
{
    setObjectName(u"helpView"_s);
    setWindowTitle(tr("Help"));
    setModal(false);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(900, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_pane->searchField()->setFocus(Qt::ShortcutFocusReason);
        m_pane->searchField()->selectAll();
    });
}

void showHelp(QWidget *parent, const QString &topic)
{
    QWidget *window = parent ? parent->window() : nullptr;
    auto *view = window ? window->findChild<HelpView *>(u"helpView"_s, Qt::FindDirectChildrenOnly) : nullptr;
    if (!view)
        view = new HelpView(window);
    view->pane()->show(topic);
    view->show();
    view->raise();
    view->activateWindow();
}

} // namespace candor
