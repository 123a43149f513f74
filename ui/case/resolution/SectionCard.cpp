// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/SectionCard.h"

#include "case/CaseAnswers.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>

namespace candor {

using namespace Qt::StringLiterals;

SectionCard::SectionCard(CaseStore &store, const QString &title, const QString &name, QWidget *parent)
    : Painted<QFrame>(parent)
    , m_store(store)
    , m_title(title)
    , m_head(new QWidget(this))
    , m_marks(new FlowLayout(nullptr, 8, 4))
    , m_state(new Chip(this))
    , m_body(new QVBoxLayout)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(14, 8, 10, 8);
    head->setSpacing(8);
    head->addLayout(m_marks, 1);
    auto *heading = label(title, FontRole::Heading, Ink::Text, m_head);
    heading->setWordWrap(false);
    heading->setObjectName(name + u".title"_s);
    m_marks->addWidget(heading);
    m_state->setObjectName(name + u".state"_s);
    m_state->hide();
    m_marks->addWidget(m_state);
    column->addWidget(m_head);
    m_body->setContentsMargins(14, 9, 14, 12);
    m_body->setSpacing(space::S);
    column->addLayout(m_body);
}

bool SectionCard::showRecord(RecordKind, const QUuid &)
{
    return false;
}

void SectionCard::setSort(RecordSort sort)
{
    m_marks->removeWidget(m_state);
    m_marks->addWidget(new RecordMark(sort, m_head));
    m_marks->addWidget(m_state);
}

void SectionCard::setState(const QString &text, Status status, const QString &icon)
{
    m_state->set(text, status, icon.isEmpty() && status == Status::Neutral ? u"circle"_s : icon);
    m_state->setVisible(!text.isEmpty());
    setAccessibleName(text.isEmpty() ? m_title : tr("%1, %2", "card: its state").arg(m_title, text));
}

Button *SectionCard::addEdit(QWidget *form, const QString &spoken)
{
    auto *edit = button(tr("Edit"), ButtonKind::Quiet, u"pencil"_s, {}, m_head);
    edit->setObjectName(objectName() + u".edit"_s);
    edit->setAccessibleName(spoken);
    edit->setSmall(true);
    edit->setCheckable(true);
    static_cast<QBoxLayout *>(m_head->layout())->addWidget(edit, 0, Qt::AlignTop);
    form->hide();
    connect(edit, &QAbstractButton::toggled, form, [form, this](bool open) {
        if (!open)
            leave();
        form->setVisible(open);
        if (open)
            form->setFocus();
    });
    return edit;
}

bool SectionCard::isFinished() const
{
    return candor::isFinished(m_store.file());
}

bool SectionCard::isReadOnly(RecordKind kind) const
{
    return candor::isReadOnly(m_store.file(), kind);
}

void SectionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    paintBox(painter, QRectF(rect()), radius::Card, t.surface, t.border);
    const int line = m_head->geometry().bottom() + 1;
    painter.fillRect(QRect(1, line, width() - 2, 1), t.border);
}

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void FactGrid::set(const std::vector<std::pair<QString, QString>> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    delete m_content;
    m_content = nullptr;
    setVisible(!facts.empty());
    if (facts.empty())
        return;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[caption, value] : facts) {
        auto *name = label(caption, FontRole::Body, Ink::Muted, m_content);
        name->setWordWrap(false);
        auto *text = label(value, FontRole::Body, Ink::Text, m_content);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(tr("%1: %2", "fact: value").arg(caption, value));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
        ++row;
    }
    layout()->addWidget(m_content);
    m_content->show();
}

QLabel *cardCaption(const QString &text, QWidget *parent)
{
    return label(text, FontRole::Small, Ink::Muted, parent);
}

QWidget *buttonRow(const std::vector<QWidget *> &buttons)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 8, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : buttons)
        flow->addWidget(each);
    return row;
}

} // namespace candor
