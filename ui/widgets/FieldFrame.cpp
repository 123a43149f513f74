// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FieldFrame.h"

#include "widgets/Accessibility.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QStyle>
#include <QVariant>

namespace candor {

using namespace Qt::StringLiterals;

FieldFrame::FieldFrame(const QString &labelText, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_label(label(labelText, FontRole::Small, Ink::Muted, this))
    , m_field(field)
    , m_hint(label({}, FontRole::Small, Ink::Muted, this))
    , m_errorRow(new QWidget(this))
    , m_error(label({}, FontRole::Small, Ink::Late, m_errorRow))
{
    m_label->setTextFormat(Qt::AutoText); // a mnemonic with & needs more than plain text
    m_label->setBuddy(field);
    m_label->setVisible(!labelText.isEmpty());
    if (field->accessibleName().isEmpty() && !labelText.isEmpty())
        field->setAccessibleName(QString(labelText).remove(u'&'));
    m_hint->setVisible(false);

    auto *errorRow = new QHBoxLayout(m_errorRow);
    errorRow->setContentsMargins(0, 1, 0, 0);
    errorRow->setSpacing(4);
    errorRow->addWidget(new IconMark(u"triangle-alert"_s, IconColor::Late, 13, m_errorRow), 0, Qt::AlignVCenter);
    errorRow->addWidget(m_error, 1);
    m_errorRow->setVisible(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_hint);
    column->addWidget(m_errorRow);
    // No focus proxy: the frame comes after its field in the tab chain, so that Tab on the last part of a field of
    // several parts would lead back to its first one.
}

void FieldFrame::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && !hasError());
    describe();
}

QString FieldFrame::error() const
{
    return m_error->text();
}

void FieldFrame::setError(const QString &sentence)
{
    if (sentence == error())
        return;
    m_error->setText(sentence);
    m_errorRow->setVisible(!sentence.isEmpty());
    m_hint->setVisible(sentence.isEmpty() && !m_hint->text().isEmpty());
    m_field->setProperty("error", !sentence.isEmpty());
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
    m_field->updateGeometry();
    describe();
    if (!sentence.isEmpty())
        announce(m_error, sentence);
}

void FieldFrame::describe()
{
    m_field->setAccessibleDescription(hasError() ? error() : m_hint->text());
}

} // namespace candor
