// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/SelectionBar.h"

#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 220, longestValue = 80;

QHBoxLayout *rowOf(QWidget *page)
{
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(space::Xl, space::S, space::Xl, space::S);
    row->setSpacing(space::S);
    return row;
}

QLabel *oneLine()
{
    QLabel *text = label({}, FontRole::Label);
    text->setWordWrap(false);
    return text;
}

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_selected(oneLine())
    , m_ownerLabel(oneLine())
    , m_tagLabel(oneLine())
    , m_assign(button(tr("Assign"), ButtonKind::Primary))
    , m_addTag(button(tr("Add tag"), ButtonKind::Primary))
    , m_removeTag(button(tr("Remove tag")))
    , m_askOwner(button(tr("Assign…"), ButtonKind::Normal, u"person"_s))
    , m_askTag(button(tr("Tag…"), ButtonKind::Normal, u"flag"_s))
{
    setObjectName(u"selectionBar"_s);
    m_selected->setObjectName(u"selectedCount"_s);
    m_assign->setObjectName(u"assignSelected"_s);
    m_addTag->setObjectName(u"addTag"_s);
    m_removeTag->setObjectName(u"removeTag"_s);
    m_askOwner->setObjectName(u"askOwner"_s);
    m_askTag->setObjectName(u"askTag"_s);
    auto *clear = button(tr("Clear"), ButtonKind::Quiet);
    clear->setObjectName(u"clearSelection"_s);
    clear->setAccessibleName(tr("Clear the selection"));

    auto *choose = new QWidget;
    QHBoxLayout *row = rowOf(choose);
    row->addWidget(m_selected);
    row->addSpacing(space::S);
    for (Button *each : {m_askOwner, m_askTag, clear})
        row->addWidget(each);
    row->addStretch(1);
    m_pages->addWidget(choose);

    const auto addPage =
        [this](QLabel *text, const QString &name, const QString &accessible, const QList<Button *> &ends) {
            auto *page = new QWidget;
            auto *field = new QComboBox(page);
            field->setObjectName(name);
            field->setAccessibleName(accessible);
            field->setEditable(true);
            field->setInsertPolicy(QComboBox::NoInsert);
            field->setFixedWidth(fieldWidth);
            field->lineEdit()->setMaxLength(longestValue);
            field->lineEdit()->installEventFilter(this);
            text->setBuddy(field);
            auto *cancel = button(tr("Cancel"), ButtonKind::Quiet);
            cancel->setObjectName(name + u"Cancel"_s);
            connect(cancel, &QPushButton::clicked, this, [this] { leave(); });
            QHBoxLayout *layout = rowOf(page);
            layout->addWidget(text);
            layout->addWidget(field);
            for (Button *each : ends)
                layout->addWidget(each);
            layout->addWidget(cancel);
            layout->addStretch(1);
            m_pages->addWidget(page);
            return field;
        };
    m_owner = addPage(m_ownerLabel, u"newOwner"_s, tr("New owner"), {m_assign});
    m_tag = addPage(m_tagLabel, u"newTag"_s, tr("Tag"), {m_addTag, m_removeTag});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    for (Button *each : {m_assign, m_addTag, m_removeTag, m_askOwner, m_askTag, clear})
        each->setSmall(true);

    connect(clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    connect(m_askOwner, &QPushButton::clicked, this, &SelectionBar::askOwner);
    connect(m_askTag, &QPushButton::clicked, this, &SelectionBar::askTag);
    connect(m_assign, &QPushButton::clicked, this, [this] {
        if (const QString owner = m_owner->currentText().simplified(); !owner.isEmpty()) {
            Q_EMIT ownerChosen(owner);
            setPage(Choose);
        }
    });
    const auto tagged = [this](void (SelectionBar::*signal)(const QString &)) {
        if (const QString tag = m_tag->currentText().simplified(); !tag.isEmpty()) {
            Q_EMIT(this->*signal)(tag);
            setPage(Choose);
        }
    };
    connect(m_addTag, &QPushButton::clicked, this, [tagged] { tagged(&SelectionBar::tagAdded); });
    connect(m_removeTag, &QPushButton::clicked, this, [tagged] { tagged(&SelectionBar::tagRemoved); });
    connect(m_owner, &QComboBox::editTextChanged, this, [this](const QString &text) {
        m_assign->setEnabled(!text.simplified().isEmpty());
    });
    connect(m_tag, &QComboBox::editTextChanged, this, [this](const QString &text) {
        m_addTag->setEnabled(!text.simplified().isEmpty());
        m_removeTag->setEnabled(!text.simplified().isEmpty());
    });
    setPage(Choose);
}

void SelectionBar::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    if (m_pages->currentIndex() != Choose && (count < 1 || count > most))
        setPage(Choose);
    showCount();
}

void SelectionBar::showCount()
{
    const bool fits = m_count <= most;
    m_selected->setText(
        fits ? tr("%n selected", "number of cases", m_count)
             : tr("%1 selected. Up to %2 can be changed at once.").arg(m_count).arg(most));
    m_ownerLabel->setText(tr("New owner of %n case(s)", "", m_count));
    m_tagLabel->setText(tr("Tag for %n case(s)", "", m_count));
    m_askOwner->setEnabled(fits);
    m_askTag->setEnabled(fits);
    setVisible(m_count > 1 || m_pages->currentIndex() != Choose);
}

void SelectionBar::setChoices(const CaseChoices &choices, const QString &user)
{
    const auto fill = [](QComboBox *field, QStringList texts) {
        const QString typed = field->currentText();
        texts.removeDuplicates();
        field->clear();
        field->addItems(texts);
        field->setEditText(typed);
    };
    fill(m_owner, QStringList{user} + choices.owners);
    fill(m_tag, choices.tags);
}

void SelectionBar::askOwner()
{
    m_owner->setEditText({});
    m_assign->setEnabled(false);
    setPage(Owner);
    m_owner->setFocus(Qt::OtherFocusReason);
}

void SelectionBar::askTag()
{
    m_tag->setEditText({});
    m_addTag->setEnabled(false);
    m_removeTag->setEnabled(false);
    setPage(Tag);
    m_tag->setFocus(Qt::OtherFocusReason);
}

void SelectionBar::setPage(Page page)
{
    m_pages->setCurrentIndex(page);
    showCount();
}

void SelectionBar::leave()
{
    setPage(Choose);
    Q_EMIT cancelled();
}

bool SelectionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            (watched == m_owner->lineEdit() ? m_assign : m_addTag)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace candor
