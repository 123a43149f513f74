// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/StepChecks.h"

#include "case/CaseAnswers.h"
#include "case/pathway/ReasonPanel.h"
#include "widgets/CheckRow.h"

#include <QBoxLayout>
#include <QPointer>

namespace candor {

using namespace Qt::StringLiterals;

StepChecks::StepChecks(
    const Checklist &checklist, const ChecklistSection &section, CaseStore &store, ReasonPanel &reason, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_reason(reason)
    , m_checklist(checklist.id)
{
    setObjectName(u"section."_s + section.id);
    setAccessibleName(words::protocolText(section.title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 3, 0, 0);
    column->setSpacing(0);
    for (const ChecklistRow &each : section.rows) {
        if (!each.enabled)
            continue;
        auto *check = new CheckRow(words::protocolText(each.text), this);
        check->setObjectName(u"row.%1.%2"_s.arg(checklist.id, each.id));
        check->setMayNotApply(true);
        check->setMayHaveNote(true);
        if (each.origin.evidence == Evidence::Unverified)
            check->setMark(words::choiceText(Evidence::Unverified), Status::Wait);
        check->setToolTip(words::origin(each.origin, store.protocol()));
        connect(check, &QAbstractButton::clicked, this, [this, check, id = each.id] {
            tick(id, check->isChecked() ? StepOutcome::Done : StepOutcome::Open);
        });
        connect(check, &CheckRow::applicableRequested, this, [this, id = each.id] { tick(id, StepOutcome::Open); });
        connect(check, &CheckRow::notApplicableRequested, this, [this, id = each.id] { askWhyNot(id); });
        connect(check, &CheckRow::noteRequested, this, [this, id = each.id] { askNote(id); });
        m_rows.push_back({check, each.id});
        column->addWidget(check);
    }
    setFocusProxy(firstRow());
}

QWidget *StepChecks::firstRow() const
{
    return m_rows.empty() ? nullptr : m_rows.front().widget;
}

void StepChecks::refresh()
{
    const words::Moment moment = m_store.moment();
    for (const Row &row : m_rows) {
        const RowState *state = m_store.file().row(m_checklist, row.id);
        const StepOutcome outcome = state ? state->outcome : StepOutcome::Open;
        const bool notApplicable = outcome == StepOutcome::NotApplicable;
        row.widget->setChecked(outcome == StepOutcome::Done);
        row.widget->setNotApplicable(notApplicable ? state->note : QString());
        row.widget->setNote(state && !notApplicable ? state->note : QString());
        QStringList stamp;
        if (outcome == StepOutcome::Done && state->at)
            stamp << words::dayTime(*state->at, moment) << state->by;
        stamp.removeAll(QString());
        row.widget->setStamp(stamp.join(u", "_s));
    }
}

void StepChecks::tick(const QString &row, StepOutcome outcome, const QString &note)
{
    m_store.apply(tickCommand(m_store.file(), m_checklist, row, outcome, note), tickedText(outcome));
}

QString StepChecks::askKey(const QString &question, const QString &row) const
{
    return QStringList{question, m_store.caseId().toString(), m_checklist, row}.join(u'/');
}

void StepChecks::askAgain(const QString &key)
{
    for (const Row &each : m_rows) {
        if (key == askKey(u"why-not"_s, each.id))
            askWhyNot(each.id);
        else if (key == askKey(u"note"_s, each.id))
            askNote(each.id);
    }
}

void StepChecks::askWhyNot(const QString &row)
{
    m_reason.ask(
        {.text = tr("Why does this not apply?"), .confirm = tr("Does not apply"), .key = askKey(u"why-not"_s, row)},
        [section = QPointer(this), row](const QString &reason, const QString &, bool) {
            if (section)
                section->tick(row, StepOutcome::NotApplicable, reason);
            return QString();
        });
}

void StepChecks::askNote(const QString &row)
{
    const RowState *known = m_store.file().row(m_checklist, row);
    m_reason.ask(
        {.text = tr("A note for this check"),
         .confirm = tr("Keep the note"),
         .mayBeEmpty = true,
         .initial = known ? known->note : QString(),
         .key = askKey(u"note"_s, row)},
        [section = QPointer(this), row](const QString &note, const QString &, bool) {
            if (!section)
                return QString();
            // Who ticked it and when stays as it is.
            section->m_store.applyFrom([row, note, list = section->m_checklist](const CaseFile &file) {
                const RowState *state = file.row(list, row);
                TickRow command;
                command.caseId = file.record.id;
                command.checklist = list;
                command.row = row;
                command.note = note;
                command.outcome = state ? state->outcome : StepOutcome::Open;
                if (state) {
                    command.at = state->at;
                    command.by = state->by;
                }
                return std::optional<Command>(command);
            });
            return QString();
        });
}

} // namespace candor
