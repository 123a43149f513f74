// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/history/HistoryDetail.h"

#include "model/Describe.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace candor {

using namespace Qt::StringLiterals;

HistoryDetail::HistoryDetail(QWidget *parent)
    : QWidget(parent)
    , m_when(label({}, FontRole::Small, Ink::Muted))
    , m_sentence(label({}, FontRole::Label, Ink::Text))
    , m_mark(new RecordMark(RecordSort::Privileged))
    , m_why(label({}, FontRole::Small, Ink::Muted))
    , m_undo(button(tr("Take this change back"), ButtonKind::Normal, u"undo"_s))
    , m_record(button(tr("History of this record"), ButtonKind::Normal, u"history"_s))
{
    setObjectName(u"historyDetail"_s);
    m_sentence->setObjectName(u"history.sentence"_s);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setObjectName(u"history.why"_s);
    m_undo->setObjectName(u"history.undo"_s);
    m_record->setObjectName(u"history.record"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setObjectName(u"history.column"_s);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(8);
    column->addWidget(m_when);
    column->addWidget(m_sentence);
    column->addWidget(m_mark, 0, Qt::AlignLeading);
    column->addSpacing(4);
    column->addWidget(m_undo, 0, Qt::AlignLeading);
    column->addWidget(m_why);
    column->addWidget(m_record, 0, Qt::AlignLeading);
    column->addStretch(1);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_row.entry.commit); });
    connect(m_record, &QPushButton::clicked, this, [this] {
        Q_EMIT recordRequested(m_row.entry.recordId, {}, m_row.line.subject);
    });
    clear();
}

void HistoryDetail::clear()
{
    m_row = {};
    delete std::exchange(m_values, nullptr);
    m_when->clear();
    m_sentence->setText(tr("Choose an entry to see every value before and after."));
    m_mark->hide();
    m_undo->hide();
    m_why->hide();
    m_record->hide();
}

void HistoryDetail::takeFocus()
{
    if (m_undo->isVisible() && m_undo->isEnabled())
        m_undo->setFocus();
    else
        m_record->setFocus();
}

void HistoryDetail::show(const HistoryModel::Row &row, const QString &day, const UndoChance &chance)
{
    m_row = row;
    m_when->setText(tr("%1, %2, %3", "day, time, who").arg(day, row.time, row.entry.user));
    m_sentence->setText(row.line.sentence);
    m_mark->setVisible(isPrivileged(row.line.lane));
    m_undo->show();
    m_undo->setEnabled(chance.possible);
    m_why->setText(
        !chance.possible ? chance.why
        : chance.together > 1
            ? tr("Stored together with %n other value(s) of the same change; all of it is taken back.", "",
                 chance.together - 1)
            : tr("Nothing is erased: taking back is a new entry in the history."));
    m_why->show();
    m_record->setVisible(row.entry.kind.has_value());

    if (auto *old = std::exchange(m_values, nullptr)) {
        old->hide();
        old->deleteLater(); // one of its buttons may be at work
    }
    if (row.line.changes.empty())
        return;
    m_values = new QWidget(m_sentence->parentWidget());
    auto *lines = new QVBoxLayout(m_values);
    lines->setContentsMargins(0, 4, 0, 4);
    lines->setSpacing(2);
    for (const HistoryChange &change : row.line.changes) {
        auto *field = button(change.label, ButtonKind::Quiet, {}, {}, m_values);
        field->setSmall(true);
        field->setObjectName(u"history.field."_s + change.field);
        field->setToolTip(tr("History of this field"));
        field->setAccessibleName(tr("History of the field %1").arg(change.label));
        connect(field, &QPushButton::clicked, this, [this, name = change.field, title = change.label] {
            Q_EMIT recordRequested(
                m_row.entry.recordId, name, tr("“%1” of %2", "field of record").arg(title, m_row.line.subject));
        });
        lines->addWidget(field, 0, Qt::AlignLeading);
        const auto value = [&](const QString &title, const QString &text) {
            auto *line = label(
                text.isEmpty() ? tr("%1: empty", "before or after").arg(title)
                               : tr("%1: %2", "before or after, value").arg(title, text),
                FontRole::Body, text.isEmpty() ? Ink::Muted : Ink::Text, m_values);
            line->setContentsMargins(8, 0, 0, 0);
            line->setTextInteractionFlags(Qt::TextSelectableByMouse);
            lines->addWidget(line);
        };
        if (!row.entry.before.isEmpty())
            value(tr("Before"), change.before);
        if (!row.entry.after.isEmpty())
            value(tr("After"), change.after);
        lines->addSpacing(4);
    }
    auto *column = qobject_cast<QVBoxLayout *>(m_sentence->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_mark) + 1, m_values);
    m_values->show();
}

} // namespace candor
