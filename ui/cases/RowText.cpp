// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/RowText.h"

#include "cases/CaseListModel.h"
#include "cases/HarmText.h"
#include "cases/Snippet.h"
#include "model/Describe.h"

namespace candor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto soonWindow = 60min;
constexpr qsizetype shownBeforeHit = 20;

/// "Dana Okafor" -> "D. Okafor"; titles such as "Dr." stay.
QString shortName(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 2 || words.front().endsWith(u'.'))
        return name;
    return CaseListModel::tr("%1. %2", "first letter of the first name, last name").arg(words[0].front()).arg(words[1]);
}

bool isDone(const CaseRow &row)
{
    return groupOf(row.status) == CaseGroup::Closed;
}

} // namespace

RowWords::DueLook RowWords::dueLook(const CaseRow &row) const
{
    if (!row.nextDue || isDone(row))
        return DueLook::None;
    if (row.late(moment.now))
        return DueLook::Late;
    return *row.nextDue - moment.now <= soonWindow ? DueLook::Soon : DueLook::OnTrack;
}

QString RowWords::patient(const CaseRow &row) const
{
    if (!namesShown || row.patientName.isEmpty())
        return row.patient;
    const qsizetype comma = row.patient.lastIndexOf(u',');
    return comma < 0 ? row.patientName : row.patientName + row.patient.mid(comma);
}

/// Cases of one casebook share the protocol of new cases, nearly always; another one still shows its number.
QString RowWords::phase(const CaseRow &row) const
{
    if (isDone(row))
        return row.closed ? CaseListModel::tr("Closed %1", "a date").arg(words::listTime(*row.closed, moment))
                          : words::choiceText(row.status);
    if (row.status == CaseStatus::Intake)
        return words::choiceText(row.status);
    if (protocol && row.stage >= 0 && row.stage < static_cast<int>(protocol->stages.size()))
        return words::protocolText(protocol->stages[static_cast<size_t>(row.stage)].title);
    return CaseListModel::tr("Phase %1").arg(row.stage + 1);
}

QString RowWords::deadline(const CaseRow &row) const
{
    const DueLook look = dueLook(row);
    if (look == DueLook::None)
        return CaseListModel::tr("No deadline");
    if (look == DueLook::OnTrack)
        return words::listTime(*row.nextDue, moment);
    Due due;
    due.at = row.nextDue;
    due.state = look == DueLook::Late ? ClockState::Late : ClockState::Soon;
    return words::timeLeft(due, moment);
}

QString RowWords::nextStep(const CaseRow &row) const
{
    return dueLook(row) == DueLook::None ? QString() : words::protocolText(row.nextStep);
}

QString RowWords::owner(const CaseRow &row) const
{
    return row.owner.isEmpty() ? CaseListModel::tr("Nobody yet") : shortName(row.owner);
}

QString RowWords::told(const CaseRow &row) const
{
    return row.lastTold ? words::listTime(*row.lastTold, moment) : CaseListModel::tr("Not yet");
}

QString RowWords::unitAndHarm(const CaseRow &row) const
{
    const QString harm = harmText(row.harm);
    if (row.unit.isEmpty() || harm.isEmpty())
        return row.unit + harm;
    return CaseListModel::tr("%1, %2", "unit and harm").arg(row.unit, harm);
}

QString RowWords::hit(const SearchHit &hit) const
{
    QString text = hit.snippet;
    // The list has room for a few words: what was found is to be among them.
    if (const qsizetype mark = text.indexOf(QChar(2)); mark > shownBeforeHit) {
        const qsizetype space = text.indexOf(u' ', mark - shownBeforeHit);
        text = u'…' + text.mid(space >= 0 && space < mark ? space + 1 : mark);
    }
    return CaseListModel::tr("%1: “%2”", "kind of record and text found").arg(words::choiceText(hit.kind), text);
}

QString RowWords::sentence(const CaseRow &row, const SearchHit *found) const
{
    QStringList parts{row.number, row.title, patient(row)};
    if (found) {
        parts += isPrivileged(found->lane) ? CaseListModel::tr("found in a privileged record")
                                           : CaseListModel::tr("found in");
        parts += parseSnippet(hit(*found)).text;
    }
    parts += groupOf(row.status) == CaseGroup::Open
                 ? CaseListModel::tr("phase %1 of %2, %3").arg(row.stage + 1).arg(row.stages.size()).arg(phase(row))
                 : phase(row);
    if (row.nextDue && dueLook(row) != DueLook::None) {
        Due due;
        due.at = row.nextDue;
        due.state = dueLook(row) == DueLook::Late ? ClockState::Late : ClockState::Running;
        parts += CaseListModel::tr("next: %1, due %2")
                     .arg(words::protocolText(row.nextStep), words::dayTime(*row.nextDue, moment));
        parts += words::timeLeft(due, moment);
    } else {
        parts += CaseListModel::tr("no deadline");
    }
    parts += row.owner.isEmpty() ? CaseListModel::tr("no owner yet") : CaseListModel::tr("owner %1").arg(row.owner);
    parts += row.lastTold ? CaseListModel::tr("family last told %1").arg(words::listTime(*row.lastTold, moment))
                          : CaseListModel::tr("family not told yet");
    if (!row.tags.isEmpty())
        parts += CaseListModel::tr("tags: %1").arg(words::list(row.tags, moment));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace candor
