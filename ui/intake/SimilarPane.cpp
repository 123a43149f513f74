// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/SimilarPane.h"

#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostShown = 3;

bool canBeAddedTo(CaseStatus status)
{
    return status == CaseStatus::Intake || status == CaseStatus::Open || status == CaseStatus::Reopened;
}

} // namespace

QString similarSentence(const SimilarCase &same, const words::Moment &moment)
{
    QStringList parts;
    if (same.sameSource)
        parts += SimilarPane::tr("a report with the same number");
    if (same.sameRecordNumber)
        parts += SimilarPane::tr("the same record number");
    else if (same.samePatient)
        parts += SimilarPane::tr("the same patient");
    if (same.at)
        parts += words::listTime(*same.at, moment);
    parts += words::choiceText(same.status);
    return SimilarPane::tr("%1: %2", "case number: what is the same").arg(same.number, parts.join(u", "_s));
}

SimilarPane::SimilarPane(QWidget *parent)
    : Painted<QFrame>(parent)
{
    setObjectName(u"similarCases"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Xxl, 8, space::Xxl, 8);
    row->setSpacing(10);
    row->addWidget(new IconMark(u"link"_s, IconColor::Soon, 16, this), 0, Qt::AlignTop);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    row->addLayout(m_rows, 1);
    hide();
}

void SimilarPane::show(const std::vector<SimilarCase> &cases, const words::Moment &moment)
{
    m_count = static_cast<int>(cases.size());
    delete m_list;
    m_list = new QWidget(this);
    m_rows->addWidget(m_list);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *head = label(
        tr("The same event may be here already, in %n case(s). You can go on all the same.", "", m_count),
        FontRole::Label, Ink::Text, m_list);
    column->addWidget(head);
    setAccessibleName(head->text());
    for (size_t i = 0; i < std::min(cases.size(), mostShown); ++i) {
        const SimilarCase &same = cases[i];
        auto *line = new QWidget(m_list);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *text = label(similarSentence(same, moment), FontRole::Body, Ink::Text, line);
        text->setToolTip(same.title);
        row->addWidget(text, 1);
        auto *open = button(tr("Open this case"), ButtonKind::Normal, {}, {}, line);
        open->setObjectName(u"similar.open."_s + same.number);
        open->setAccessibleName(tr("Open case %1").arg(same.number));
        connect(open, &QPushButton::clicked, this, [this, id = same.id] { Q_EMIT openRequested(id); });
        row->addWidget(open);
        auto *add = button(tr("Add this report to it"), ButtonKind::Normal, {}, {}, line);
        add->setObjectName(u"similar.add."_s + same.number);
        add->setAccessibleName(tr("Add this report to case %1").arg(same.number));
        add->setVisible(canBeAddedTo(same.status));
        connect(add, &QPushButton::clicked, this, [this, id = same.id] { Q_EMIT addRequested(id); });
        row->addWidget(add);
        for (Button *each : {open, add}) {
            each->setSmall(true);
            each->setAutoDefault(false);
        }
        column->addWidget(line);
    }
    const auto more = m_count - static_cast<int>(mostShown);
    if (more > 0)
        column->addWidget(label(tr("and %n more", "", more), FontRole::Small, Ink::Muted, m_list));
    setVisible(m_count > 0);
}

void SimilarPane::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.soon.soft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.soon.line);
}

} // namespace candor
