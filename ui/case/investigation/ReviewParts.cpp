// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/ReviewParts.h"

#include "widgets/Button.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>

namespace candor {

QGridLayout *fieldGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::FormColumn);
    grid->setVerticalSpacing(space::FormRow);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

QVBoxLayout *plainColumn(QWidget *widget, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QVBoxLayout *scrollColumn(QScrollArea *area, int maximumWidth)
{
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    auto *holder = new QWidget;
    if (maximumWidth > 0)
        holder->setMaximumWidth(maximumWidth);
    across->addWidget(holder);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(holder);
    return layout;
}

void opensMenu(Button *button, QMenu *menu)
{
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
}

QStringList peopleNames(const CaseFile &file)
{
    QStringList names;
    for (const Person &person : file.all<Person>())
        names += person.name;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QString timeCell(const std::optional<Instant> &at, const words::Moment &moment)
{
    return at ? words::dayTime(*at, moment) : QString();
}

RemarkList::RemarkList(QWidget *parent)
    : QWidget(parent)
    , m_column(plainColumn(this, 6))
{
    hide();
}

void RemarkList::show(const std::vector<Remark> &remarks)
{
    setVisible(!remarks.empty());
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    for (QWidget *box : m_boxes) {
        box->hide();
        box->deleteLater(); // its action may be at work
    }
    m_boxes.clear();
    for (int i = 0; i < static_cast<int>(remarks.size()); ++i) {
        const Remark &remark = remarks[static_cast<size_t>(i)];
        auto *box = new NoteBox(this);
        box->set(remark.status, remark.lead, remark.text, remark.action);
        connect(box, &NoteBox::actionTriggered, this, [this, i] { Q_EMIT actionTriggered(i); });
        m_column->addWidget(box);
        m_boxes << box;
    }
}

} // namespace candor
