// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/SpanEdit.h"

#include "case/Wording.h"
#include "casebook/ProtocolEdit.h"
#include "widgets/FieldColumns.h"

#include <QComboBox>
#include <QSpinBox>

namespace candor {

using namespace Qt::StringLiterals;

SpanEdit::SpanEdit(const Span &span, QWidget *parent)
    : QWidget(parent)
    , m_amount(new QSpinBox(this))
    , m_unit(new QComboBox(this))
{
    m_amount->setObjectName(u"amount"_s);
    m_amount->setRange(0, longestSpan);
    m_unit->setObjectName(u"unit"_s);
    for (const auto &name : enumNames<TimeUnit>)
        m_unit->addItem(words::choiceText(name.label), static_cast<int>(name.value));
    auto *row = new FieldColumns(FieldColumns::oneRow, space::S);
    setLayout(row);
    row->addWidget(m_amount);
    row->addWidget(m_unit);
    setSpan(span);
}

Span SpanEdit::span() const
{
    return {m_amount->value(), static_cast<TimeUnit>(m_unit->currentData().toInt())};
}

void SpanEdit::setSpan(const Span &span)
{
    m_amount->setValue(span.amount);
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(span.unit)));
}

void SpanEdit::setNames(const QString &amount, const QString &unit)
{
    m_amount->setAccessibleName(amount);
    m_unit->setAccessibleName(unit);
}

} // namespace candor
