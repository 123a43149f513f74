// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a letter is built.
#include "case/GrowingEdit.h"
#include "case/documents/GroundCard.h"
#include "case/documents/PageView.h"
#include "case/investigation/SegmentBar.h"
#include "case/letters/FieldPicker.h"
#include "case/letters/LetterAsk.h"
#include "case/letters/LetterChecksPane.h"
#include "case/letters/LetterEdit.h"
#include "case/letters/LetterEditor.h"
#include "case/letters/LetterFactsPane.h"
#include "case/letters/TemplateChooser.h"
#include "model/Describe.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "widgets/Splitter.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 330;

/// A strip with a line below it.
class Strip final : public Painted<QWidget> {
public:
    using Painted<QWidget>::Painted;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::tokens();
        QPainter painter(this);
        painter.fillRect(rect(), t.surface);
        painter.fillRect(0, height() - 1, width(), 1, t.border);
    }
};

} // namespace

void LetterEditor::build()
{
    setObjectName(u"letterEditor"_s);
    m_stack->addWidget(m_chooser);
    m_stack->addWidget(m_page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    auto *splitter = new Splitter(u"case-letter"_s);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildText());
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);
    splitter->setFirstSizes({900, Theme::tokens().scaled(sideWidth)});
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(splitter, 1);
}

QWidget *LetterEditor::buildHead()
{
    auto *head = new Strip;
    Button *back = button(tr("Back to the documents"), ButtonKind::Quiet, u"undo"_s);
    back->setObjectName(u"letter.back"_s);
    back->setSmall(true);
    connect(back, &QPushButton::clicked, this, &LetterEditor::close);
    m_heading->setObjectName(u"letter.heading"_s);
    m_heading->setWordWrap(false);
    m_state->setObjectName(u"letter.state"_s);
    m_for->setObjectName(u"letter.for"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 6, 14, 0);
    row->setSpacing(10);
    row->addWidget(back);
    row->addWidget(m_heading);
    row->addWidget(m_state);
    row->addWidget(m_for);
    row->addStretch(1);
    m_altered->setObjectName(u"letter.altered"_s);
    m_altered->set(
        Status::Late, tr("This is not the text that was sent."),
        tr("It does not match the digest that was noted when it was sent. Check the integrity of the casebook in the "
           "history of the case (“Check everything”), and compare the text with the copy that went out."));
    m_altered->hide();
    m_problem->setObjectName(u"letter.problem"_s);
    m_result->setObjectName(u"letter.result"_s);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(14, 0, 14, 0);
    notes->addWidget(m_altered);
    notes->addWidget(m_problem);
    notes->addWidget(m_result);
    m_problem->hide();
    m_result->hide();
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_ask);
    column->addLayout(notes);
    connect(m_bar, &LetterBar::asked, this, &LetterEditor::begin);
    connect(m_problem, &NoteBox::actionTriggered, this, [this] {
        m_sides->setCurrent(0);
        m_checks->list()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_result, &NoteBox::actionTriggered, m_result, &QWidget::hide);
    return head;
}

QToolButton *LetterEditor::tool(const QString &text, const QString &name, const QString &tip)
{
    auto *made = new QToolButton;
    made->setObjectName(u"letter.tool."_s + name);
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(text);
    made->setCheckable(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setMinimumHeight(Theme::tokens().scaled(height::MinimumHit));
    return made;
}

QWidget *LetterEditor::buildTools()
{
    m_strong = tool(
        tr("Strong"), u"strong"_s,
        tr("Strong (%1)").arg(QKeySequence(QKeySequence::Bold).toString(QKeySequence::NativeText)));
    m_emphasis = tool(
        tr("Emphasis"), u"emphasis"_s,
        tr("Emphasis (%1)").arg(QKeySequence(QKeySequence::Italic).toString(QKeySequence::NativeText)));
    m_headingTool = tool(tr("Heading"), u"heading"_s, tr("Heading"));
    m_bullets = tool(tr("List"), u"bullets"_s, tr("List"));
    m_numbers = tool(tr("Numbered list"), u"numbers"_s, tr("Numbered list"));
    m_insert->setObjectName(u"letter.insert"_s);
    m_insert->setSmall(true);
    m_field->setObjectName(u"letter.fieldHere"_s);
    m_field->setWordWrap(false);
    m_view->add(tr("Write"));
    m_view->add(tr("Pages"));
    m_view->setCurrent(0);

    auto *tools = new FlowLayout(m_tools, 4, 4);
    for (QToolButton *each : {m_strong, m_emphasis, m_headingTool, m_bullets, m_numbers})
        tools->addWidget(each);
    tools->addWidget(m_insert);
    auto *strip = new Strip;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(14, 5, 14, 6);
    row->setSpacing(8);
    row->addWidget(m_tools);
    row->addWidget(m_field, 1);
    row->addStretch(0);
    row->addWidget(m_view);

    connect(m_strong, &QToolButton::clicked, this, [this] { m_edit->toggleStrong(); });
    connect(m_emphasis, &QToolButton::clicked, this, [this] { m_edit->toggleEmphasis(); });
    connect(m_headingTool, &QToolButton::clicked, this, [this] { m_edit->makeShape(LetterShape::Heading); });
    connect(m_bullets, &QToolButton::clicked, this, [this] { m_edit->makeShape(LetterShape::Bullets); });
    connect(m_numbers, &QToolButton::clicked, this, [this] { m_edit->makeShape(LetterShape::Numbers); });
    for (QToolButton *each : {m_strong, m_emphasis, m_headingTool, m_bullets, m_numbers})
        connect(each, &QToolButton::clicked, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_insert, &QPushButton::clicked, this, [this] {
        if (m_letter)
            m_picker->open(m_insert, m_letter->audience, m_reading ? &m_reading->values : nullptr);
    });
    connect(m_picker, &FieldPicker::chosen, this, [this](const QString &name) { m_edit->insertField(name); });
    connect(m_view, &SegmentBar::chosen, this, [this](int index) {
        m_views->setCurrentIndex(index);
        m_tools->setVisible(index == 0 && m_letter && isOpenLetter(*m_letter));
    });
    return strip;
}

QWidget *LetterEditor::buildText()
{
    m_title->setObjectName(u"letter.title"_s);
    m_title->setPlaceholderText(tr("Not recorded yet"));
    m_recipient->setObjectName(u"letter.recipient"_s);
    m_recipient->setPlaceholderText(tr("Name and address, in lines"));
    m_recipient->setAccessibleName(tr("Recipient"));
    m_edit->setObjectName(u"letter.text"_s);
    m_edit->setAccessibleName(tr("Text of the letter"));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_pages->setObjectName(u"letter.pages"_s);
    m_pages->setZoom(PageView::Zoom::ThreeQuarters);

    auto *fields = new Strip;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(14, 8, 14, 10);
    row->setSpacing(space::FormColumn);
    row->addWidget(new FieldFrame(tr("Title"), m_title), 1, Qt::AlignTop);
    row->addWidget(new FieldFrame(tr("Recipient"), m_recipient), 1, Qt::AlignTop);
    m_views->addWidget(m_edit);
    m_views->addWidget(m_pages);
    auto *left = surface();
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(fields);
    column->addWidget(buildTools());
    column->addWidget(m_views, 1);

    connect(m_title, &QLineEdit::textEdited, this, &LetterEditor::touched);
    connect(m_title, &QLineEdit::editingFinished, this, &LetterEditor::leave);
    connect(m_recipient, &QPlainTextEdit::textChanged, this, [this] {
        if (m_recipient->hasFocus())
            touched();
    });
    m_recipient->installEventFilter(this);
    connect(m_edit, &LetterEdit::typed, this, &LetterEditor::touched);
    connect(m_edit, &LetterEdit::left, this, &LetterEditor::leave);
    connect(m_edit, &LetterEdit::styleHere, this, &LetterEditor::showStyle);
    connect(m_edit, &LetterEdit::fieldHere, this, [this](const QString &name) {
        m_field->setText(name.isEmpty() ? QString() : tr("Field: %1").arg(name));
    });
    connect(m_edit, &LetterEdit::wordAccepted, this, [this](const QString &word) {
        m_rightWords += word;
        check();
    });
    return left;
}

QWidget *LetterEditor::buildSide()
{
    m_sides->add(tr("Checks"));
    m_sides->add(tr("Facts it tells"));
    m_sides->setCurrent(0);
    m_side->addWidget(m_checks);
    m_side->addWidget(m_facts);
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
    column->addWidget(m_ground);
    connect(m_sides, &SegmentBar::chosen, m_side, &QStackedWidget::setCurrentIndex);
    connect(m_checks, &LetterChecksPane::placeRequested, this, &LetterEditor::goTo);
    connect(
        m_checks, &LetterChecksPane::replacementRequested, this, [this](const LetterSpan &span, const QString &text) {
            if (span.begin < 0 || m_readText.places.empty())
                return;
            const int begin = m_readText.placeOf(span.begin);
            const int end = m_readText.placeOf(span.begin + span.length - 1) + 1;
            m_edit->replace(begin, end, text);
            m_edit->setFocus(Qt::OtherFocusReason);
        });
    connect(m_facts, &LetterFactsPane::ticked, this, [this](const Id<Fact> &fact, bool tells) {
        change(
            [fact, tells](Letter &letter) {
                std::erase(letter.tells, fact);
                if (tells)
                    letter.tells.push_back(fact);
            },
            tells ? tr("The letter tells this fact") : tr("The letter does not tell this fact"));
    });
    return side;
}

void LetterEditor::showStyle()
{
    const LetterShape shape = m_edit->shape();
    m_strong->setChecked(m_edit->isStrong());
    m_strong->setEnabled(shape != LetterShape::Heading);
    m_emphasis->setChecked(m_edit->isEmphasis());
    m_emphasis->setEnabled(shape != LetterShape::Heading);
    m_headingTool->setChecked(shape == LetterShape::Heading);
    m_bullets->setChecked(shape == LetterShape::Bullets);
    m_numbers->setChecked(shape == LetterShape::Numbers);
}

void LetterEditor::showHead()
{
    const Letter &letter = *m_letter;
    const bool open = isOpenLetter(letter);
    m_heading->setText(open ? tr("Letter") : letter.title);
    Status status = Status::Wait;
    if (letter.state == LetterState::SignedOff || letter.state == LetterState::Sent)
        status = Status::Ok;
    else if (letter.state == LetterState::Draft)
        status = Status::Neutral;
    m_state->set(words::choiceText(letter.state), status, letter.state == LetterState::Draft ? u"pencil"_s : QString());
    const bool locked = letter.audience == Audience::Pso || letter.audience == Audience::Counsel;
    m_for->set(
        tr("For: %1", "audience").arg(words::choiceText(letter.audience)), locked ? Status::Privileged
                                                                           : letter.audience == Audience::Family
                                                                               ? Status::Told
                                                                               : Status::Wait);
    m_bar->show(standingOf(letter, m_store.user(), wasGivenOut(letter, m_store.file()), m_store.moment()));
    m_altered->setVisible(letter.state == LetterState::Sent && !isAsSent(letter));
    m_title->setReadOnly(!open);
    m_recipient->setReadOnly(!open);
    m_edit->setReadOnly(!open);
    if (!open) // to be read and copied with the keyboard
        m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tools->setVisible(open && m_view->current() == 0);
    m_facts->show(letter, m_store.file(), m_store.moment());
    m_sides->setText(1, tr("Facts it tells: %1").arg(letter.tells.size()));
}

} // namespace candor
