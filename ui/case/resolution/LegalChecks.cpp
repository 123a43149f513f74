// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/LegalChecks.h"

#include "case/resolution/ResolutionWords.h"
#include "library/LibraryWords.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>

namespace candor {

using namespace Qt::StringLiterals;

ApologyLawCard::ApologyLawCard(CaseStore &store, QWidget *parent)
    : SectionCard(store, partTitle(ResolutionPart::ApologyLaw), u"resolution.apologyLaw"_s, parent)
    , m_rules(label({}, FontRole::Small, Ink::Muted, this))
    , m_read(button(tr("I have read it with counsel"), ButtonKind::Normal, u"check"_s, {}, this))
{
    m_rules->setObjectName(u"apologyLaw.rules"_s);
    m_read->setObjectName(u"apologyLaw.read"_s);
    m_read->setSmall(true);
    body()->addWidget(label(
        tr("Most states keep words of sympathy out of court; fewer keep out an explanation or taking responsibility. "
           "Read the law of your state with counsel before the words are chosen."),
        FontRole::Body, Ink::Text, this));
    body()->addWidget(m_rules);
    body()->addWidget(m_read, 0, Qt::AlignLeading);
    connect(m_read, &QPushButton::clicked, this, &ApologyLawCard::read);
}

void ApologyLawCard::refresh()
{
    const words::Moment moment = store().moment();
    const RowState *row = apologyLawRead(store().file());
    if (row)
        setState(
            row->at ? tr("Read %1, %2", "day, by whom").arg(words::dayOf(*row->at, moment), row->by)
                    : tr("Read by %1").arg(row->by),
            Status::Ok);
    else
        setState(tr("Not read yet"), Status::Neutral);
    QStringList lines;
    for (const DeadlineRule *rule : builtInDeadlines().forJurisdictions(store().desk().surroundings().jurisdictions)) {
        if (rule->kind == DeadlineRule::Kind::PrivilegeCondition)
            lines += tr("%1: %2", "jurisdiction: rule")
                         .arg(words::jurisdiction(rule->jurisdiction), words::protocolText(rule->title));
    }
    m_rules->setText(lines.join(u'\n'));
    m_rules->setVisible(!lines.isEmpty());
    m_read->setVisible(!row && !isFinished());
}

void ApologyLawCard::read()
{
    store().applyFrom(
        [by = store().user(), now = store().desk().surroundings().now](const CaseFile &file) -> std::optional<Command> {
            const RowState *known = file.row(legalChecks, apologyLawRow);
            RowState row = known ? *known : RowState();
            if (!known) {
                row.id = Id<RowState>::create();
                row.checklist = legalChecks.toString();
                row.row = apologyLawRow.toString();
            }
            row.outcome = StepOutcome::Done;
            row.at = now;
            row.by = by;
            return EditRecords{file.record.id, {row}, {}, {}};
        },
        tr("Noted: the apology law of the state was read"));
}

} // namespace candor
