// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a step asks in place: why it is skipped, when it can be done, why the case is opened again.
#include "case/CaseAnswers.h"
#include "case/TypedValues.h"
#include "case/pathway/ReasonPanel.h"
#include "case/pathway/StepChecks.h"
#include "case/pathway/StepForm.h"

namespace candor {

using namespace Qt::StringLiterals;

QString StepForm::askKey(const QString &question) const
{
    return question + u'/' + draftKey();
}

void StepForm::askAgain(const QString &key)
{
    if (!m_step)
        return;
    if (key == askKey(u"skip"_s))
        askSkipReason();
    else if (key == askKey(u"deadline"_s))
        askNewDeadline();
    else if (key == askKey(u"reopen"_s))
        askReopenReason();
    for (StepChecks *each : m_sections)
        each->askAgain(key);
}

void StepForm::askReopenReason()
{
    m_reason->ask(
        {.text = tr("Why is the case opened again?"), .confirm = tr("Open again"), .key = askKey(u"reopen"_s)},
        [this](const QString &reason, const QString &, bool) {
            m_store.apply(
                ReopenCase{m_case, reason}, tr("The case is open again"), [form = QPointer(this), id = m_step->id] {
                    if (form)
                        Q_EMIT form->settled(id);
                });
            return QString();
        });
}

void StepForm::askSkipReason()
{
    if (!m_step || isReadOnly(m_store.view(), m_step->id))
        return;
    if (!isVisible()) { // the dense page stands in its place
        Q_EMIT skipAsked();
        return;
    }
    m_reason->ask(
        {.text = tr("Why is this step skipped?"),
         .confirm = tr("Skip this step"),
         .alternative = tr("It does not apply"),
         .key = askKey(u"skip"_s)},
        [this](const QString &reason, const QString &, bool notApplicable) {
            settleAs(notApplicable ? StepOutcome::NotApplicable : StepOutcome::Skipped, reason, std::nullopt, {});
            return QString();
        });
}

void StepForm::askNewDeadline()
{
    const StepView *view = m_step ? m_store.pathway().step(m_step->id) : nullptr;
    if (!view || !view->due || isFinished(m_store.file()))
        return;
    m_reason->ask(
        {.text = tr("When can it be done? The first deadline stays in the history."),
         .confirm = tr("Set the new time"),
         .asksTime = true,
         .key = askKey(u"deadline"_s)},
        [this](const QString &reason, const QString &time, bool) {
            const words::Moment moment = m_store.moment();
            const auto at = typed::readTime(time, moment, true);
            if (!at || *at <= moment.now)
                return tr("Use a time to come, like %1")
                    .arg(typed::showTime(moment.now + std::chrono::hours(24), moment));
            MoveDeadline command;
            command.caseId = m_case;
            command.step = m_step->id;
            command.newDue = *at;
            command.reason = reason;
            m_store.apply(command, tr("New time is set"));
            return QString();
        });
}

} // namespace candor
