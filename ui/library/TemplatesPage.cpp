// SPDX-License-Identifier: GPL-3.0-or-later
// How the part with the letter templates is built.
#include "case/Wording.h"
#include "case/documents/PageView.h"
#include "case/investigation/SegmentBar.h"
#include "case/letters/FieldPicker.h"
#include "library/TemplateText.h"
#include "library/TemplatesPart.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "widgets/Splitter.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace candor {

using namespace Qt::StringLiterals;

void TemplatesPart::build()
{
    m_language->setObjectName(u"templates.language"_s);
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("Spanish"), u"es"_s);
    m_language->setAccessibleName(tr("Language of the templates"));
    m_list->setObjectName(u"templates.list"_s);
    m_list->setAccessibleName(tr("Letter templates"));
    m_list->setModel(m_model);
    useRows(m_list);
    Button *add = button(tr("Add a template"), ButtonKind::Normal, u"plus"_s);
    add->setObjectName(u"templates.add"_s);
    add->setSmall(true);
    m_problem->setObjectName(u"templates.problem"_s);
    m_problem->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Xl, space::M, space::L, space::S);
    head->setSpacing(space::S);
    auto *title = new QVBoxLayout;
    title->setSpacing(space::Xs);
    title->addWidget(label(tr("Letter templates"), FontRole::Heading));
    title->addWidget(label(
        tr("What letters begin with. A change here is a version of the casebook; every version is kept."),
        FontRole::Small, Ink::Muted));
    head->addLayout(title, 1);
    head->addWidget(m_language, 0, Qt::AlignTop);
    head->addWidget(add, 0, Qt::AlignTop);
    auto *splitter = new Splitter(u"library-templates"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    splitter->addWidget(buildEditor());
    splitter->addWidget(buildSide());
    splitter->setFirstSizes({250, 430, 330});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(splitter, 1);

    connect(add, &QPushButton::clicked, this, &TemplatesPart::addTemplate);
    connect(m_language, &QComboBox::activated, this, [this] {
        keepDraft();
        m_inForm.clear();
        readEntries();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_problem->hide();
        leaveEntry();
        showEntry();
    });
}

QWidget *TemplatesPart::buildEditor()
{
    m_title->setObjectName(u"templates.title"_s);
    m_audience->setObjectName(u"templates.audience"_s);
    for (const auto &name : enumNames<Audience>)
        m_audience->addItem(words::choiceText(name.label), static_cast<int>(name.value));
    m_counsel->setObjectName(u"templates.counsel"_s);
    m_text->setObjectName(u"templates.text"_s);
    m_text->setAccessibleName(tr("Text of the template"));
    m_insert->setObjectName(u"templates.insert"_s);
    m_insert->setSmall(true);
    m_problemList->setObjectName(u"templates.problems"_s);
    m_problemList->setAccessibleName(tr("What has to be put right"));
    m_problemList->setModel(m_problemModel);
    useRows(m_problemList);
    m_problemList->setMaximumHeight(Theme::tokens().scaled(140));
    m_problemList->hide();
    m_note->setObjectName(u"templates.note"_s);
    m_publish->setObjectName(u"templates.publish"_s);
    m_discard->setObjectName(u"templates.discard"_s);
    m_program->setObjectName(u"templates.program"_s);
    m_switch->setObjectName(u"templates.switch"_s);
    for (Button *each : {m_discard, m_program, m_switch})
        each->setSmall(true);

    auto *chips = new QHBoxLayout;
    chips->addWidget(m_origin);
    chips->addWidget(m_use);
    chips->addStretch(1);
    chips->addWidget(m_insert);
    auto *reader = new QHBoxLayout;
    reader->setSpacing(space::FormColumn);
    reader->addWidget(new FieldFrame(tr("Title"), m_title), 2);
    reader->addWidget(new FieldFrame(tr("For"), m_audience), 1);
    auto *rest = new QHBoxLayout;
    rest->setSpacing(space::S);
    rest->addWidget(m_program);
    rest->addWidget(m_switch);
    rest->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::S);
    buttons->addWidget(m_publish);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(space::L, space::S, space::L, space::M);
    column->setSpacing(space::S);
    column->addLayout(reader);
    column->addWidget(m_counsel);
    column->addLayout(chips);
    column->addWidget(m_text, 1);
    column->addWidget(m_problemList);
    column->addWidget(new FieldFrame(tr("Why it was changed"), m_note));
    column->addWidget(m_state);
    column->addLayout(buttons);
    column->addLayout(rest);

    connect(m_title, &QLineEdit::textEdited, this, &TemplatesPart::typed);
    connect(m_text, &TemplateText::typed, this, &TemplatesPart::typed);
    connect(m_audience, &QComboBox::activated, this, &TemplatesPart::typed);
    connect(m_counsel, &QCheckBox::clicked, this, &TemplatesPart::typed);
    connect(m_insert, &QPushButton::clicked, this, [this] {
        if (current())
            m_picker->open(m_insert, static_cast<Audience>(m_audience->currentData().toInt()), nullptr);
    });
    connect(m_picker, &FieldPicker::chosen, m_text, &TemplateText::insertField);
    const auto go = [this](const QModelIndex &index) {
        if (index.isValid() && static_cast<size_t>(index.row()) < m_problems.size())
            m_text->goTo(m_problems[static_cast<size_t>(index.row())]);
    };
    connect(m_problemList, &QListView::activated, this, go);
    connect(m_problemList, &QListView::clicked, this, go);
    connect(m_publish, &QPushButton::clicked, this, &TemplatesPart::publish);
    connect(m_program, &QPushButton::clicked, this, &TemplatesPart::backToProgram);
    connect(m_switch, &QPushButton::clicked, this, &TemplatesPart::switchUse);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_drafted = true;
        dropDraft();
        m_text->setText(current() ? current()->form.text : QString());
        m_title->setText(current() ? current()->form.title : QString());
        m_problem->hide();
        showEntry();
    });
    return editor;
}

QWidget *TemplatesPart::buildSide()
{
    m_view->add(tr("Preview"));
    m_view->add(tr("Compare"));
    m_view->setCurrent(0);
    m_version->setObjectName(u"templates.version"_s);
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_compared->setObjectName(u"templates.compared"_s);
    m_compared->setAccessibleName(tr("What is different: minus before, plus now"));
    m_compared->setReadOnly(true);
    m_compared->setTabChangesFocus(true);
    m_pages->setObjectName(u"templates.pages"_s);
    m_pages->setZoom(PageView::Zoom::WholePage);
    m_pages->setAccessibleName(tr("The letter on an invented case"));
    auto *comparing = new QWidget;
    auto *comparingColumn = new QVBoxLayout(comparing);
    comparingColumn->setContentsMargins(space::M, space::S, space::M, space::M);
    comparingColumn->addWidget(new FieldFrame(tr("Compared with"), m_version));
    comparingColumn->addWidget(m_compared, 1);
    m_views->addWidget(m_pages);
    m_views->addWidget(comparing);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::M, space::S, space::M, space::S);
    bar->addWidget(m_view);
    bar->addStretch(1);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_views, 1);
    connect(m_view, &SegmentBar::chosen, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_version, &QComboBox::activated, this, &TemplatesPart::compare);
    return side;
}

} // namespace candor
