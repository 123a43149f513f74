// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a learning summary is built.
#include "case/GrowingEdit.h"
#include "case/documents/SideParts.h"
#include "case/investigation/SegmentBar.h"
#include "case/learning/LearningFinish.h"
#include "case/learning/LearningPage.h"
#include "case/learning/LearningTexts.h"
#include "case/learning/ReplacementsPane.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/ChoiceCard.h"
#include "widgets/EmptyState.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "widgets/Splitter.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int optionsWidth = 250, sideWidth = 330;

} // namespace

void LearningPage::build()
{
    setObjectName(u"learningPage"_s);
    m_empty->setObjectName(u"learning.empty"_s);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_review)
            close();
        else
            read();
    });
    auto *splitter = new Splitter(u"case-learning"_s);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildOptions());
    splitter->addWidget(m_texts);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(1, 1);
    splitter->setFirstSizes({Theme::tokens().scaled(optionsWidth), 700, Theme::tokens().scaled(sideWidth)});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
}

QWidget *LearningPage::buildHead()
{
    Button *back = button(tr("Back to the documents"), ButtonKind::Quiet, u"undo"_s);
    back->setObjectName(u"learning.back"_s);
    back->setSmall(true);
    connect(back, &QPushButton::clicked, this, &LearningPage::close);
    m_heading->setObjectName(u"learning.heading"_s);
    m_heading->setText(tr("De-identified learning summary"));
    m_heading->setWordWrap(false);
    m_for->setObjectName(u"learning.for"_s);
    m_progress->setObjectName(u"learning.progress"_s);
    m_progress->setWordWrap(false);
    m_unsure->setObjectName(u"learning.unsure"_s);
    m_problem->setObjectName(u"learning.problem"_s);
    m_result->setObjectName(u"learning.result"_s);
    m_problem->hide();
    m_result->hide();
    m_unsure->hide();
    connect(m_problem, &NoteBox::actionTriggered, this, [this] {
        m_problem->hide();
        doNext();
    });
    connect(m_result, &NoteBox::actionTriggered, m_result, &QWidget::hide);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(back);
    row->addWidget(m_heading);
    row->addWidget(m_for);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_unsure);
    auto *head = new SideSection;
    head->column().setContentsMargins(14, 6, 14, 7);
    head->column().addLayout(row);
    head->column().addWidget(m_problem);
    head->column().addWidget(m_result);
    return head;
}

QWidget *LearningPage::buildOptions()
{
    const std::pair<QString, QString> cards[] = {
        {words::choiceText(LearningAudience::SafetyOrganization), tr("With what the review found.")},
        {words::choiceText(LearningAudience::SafeTable), tr("With what the review found.")},
        {words::choiceText(LearningAudience::StaffTeaching), tr("Without work product. Stays in the house.")}};
    auto *choice = new QWidget;
    choice->setAccessibleName(tr("For whom"));
    auto *choices = new QVBoxLayout(choice);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(6);
    choices->addWidget(label(tr("For whom"), FontRole::Small, Ink::Muted));
    for (size_t i = 0; i < std::size(cards); ++i) {
        auto *card = new ChoiceCard(cards[i].first, cards[i].second, choice);
        card->setObjectName(u"learning.audience.%1"_s.arg(i));
        card->setMinimumWidth(1); // it wraps; the pane does not scroll to the side
        choices->addWidget(card);
        m_audiences.push_back(card);
        connect(card, &QAbstractButton::toggled, this, [this, i](bool on) {
            if (on)
                setAudience(static_cast<LearningAudience>(i));
        });
    }
    m_recipient->setObjectName(u"learning.recipient"_s);
    m_lessons->setObjectName(u"learning.lessons"_s);
    m_lessons->setAccessibleName(tr("What others can learn"));
    m_lessons->setMinimumWidth(1); // as wide as the pane, whatever it would like
    m_leftOut->setObjectName(u"learning.leftOut"_s);
    m_leftOut->hide();
    auto *lessons = new FieldFrame(tr("What others can learn"), m_lessons);
    lessons->setHint(tr("In your words, a line each. They are looked through as well."));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(14, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(choice);
    column->addWidget(m_recipientFrame);
    column->addWidget(lessons);
    column->addWidget(m_leftOut);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"learning.options"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(Theme::tokens().scaled(optionsWidth - 20));
    return scroll;
}

QWidget *LearningPage::buildSide()
{
    m_sides->add(tr("Replacements"));
    m_sides->add(tr("Last check"));
    m_sides->setCurrent(0);
    m_side->addWidget(m_replacements);
    m_side->addWidget(m_finish);
    connect(m_sides, &SegmentBar::chosen, m_side, &QStackedWidget::setCurrentIndex);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(14, 10, 14, 8);
    bar->addWidget(m_sides);
    bar->addStretch(1);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_side, 1);
    side->setMinimumWidth(Theme::tokens().scaled(sideWidth - 30));
    return side;
}

} // namespace candor
